import type { Format } from './format.js';
import { readForgivingly } from './json-feed/forgiving.js';

/**
 * All formats that are read; the first that takes a document for its own reads it. One that few readers meet may be
 * loaded when it is met: it is a function that looks at the document, and then imports what reads it.
 */
export const formats: readonly Format[] = [readForgivingly];
