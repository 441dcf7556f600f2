import { isServer } from '../page.js';
import { discover } from './discover.js';

// an application may be rendered on a server, with all that it imports
if (!isServer) discover();
