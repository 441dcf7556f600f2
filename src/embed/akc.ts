import { discover } from './discover.js';

discover();
