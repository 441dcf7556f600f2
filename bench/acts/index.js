import { comingBack } from './come-back.js';
import { longFeeds } from './long-xml.js';
import { memory } from './memory.js';
import { opening } from './open-release.js';
import { polls } from './poll.js';
import { searching } from './search.js';

/** @type {readonly import('../rounds.js').Act[]} */
export const acts = [...memory, ...polls, ...searching, ...opening, ...comingBack, ...longFeeds];
