import type { Format } from './format.js';
import { readJsonFeed } from './json-feed/feed.js';

/**
 * All formats that are read; the first that takes a document for its own reads it. One that few readers meet may be
 * loaded when it is met: it is a function that looks at the document, and then imports what reads it.
 */
export const formats: readonly Format[] = [readJsonFeed];
