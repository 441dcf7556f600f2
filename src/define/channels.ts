import { Channels } from '../elements/channels/channels.js';
import { define } from './define.js';

define('akc-channels', Channels);
