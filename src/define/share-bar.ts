import { ShareBar } from '../elements/share-bar/share-bar.js';
import { define } from './define.js';

define('akc-share-bar', ShareBar);
