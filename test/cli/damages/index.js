import { ADDRESSES } from './addresses.js';
import { BODIES } from './bodies.js';
import { DATES } from './dates.js';
import { HEADS } from './heads.js';
import { ITEMS } from './items.js';

/** What publishers' programs get wrong, done to a feed, and the rule that names it. Each is done to every real feed. */
export const DAMAGES = [...HEADS, ...ITEMS, ...DATES, ...ADDRESSES, ...BODIES];

export { RUINS } from './ruins.js';
