import { discover } from './discover.js';

export { discover };

discover();
