import { FeedError } from './errors.js';
import type { DocumentFault } from './formats/converted.js';
import type { FeedDocument } from './formats/format.js';
import { formats } from './formats/index.js';
import { DEEPEST_DOCUMENT } from './limits.js';
import type { Feed } from './model.js';

/**
 * A feed's text → the model. The format is decided by content, never by content type (docs/faults.md, row 13).
 *
 * @param text the decoded document
 * @param feed URL that was asked for: with an item's id the release's identity
 * @param base URL that answered: relative URLs resolve against it
 * @param headers of the answer, those that lead to further pages
 * @throws FeedError where no format takes it for its own; its code says what it is instead
 */
export async function parseFeed(
  text: string,
  feed: string,
  base: string,
  headers?: FeedDocument['headers'],
): Promise<Feed> {
  const document = { ...documentOf(text, feed, base), headers };
  try {
    for (const read of formats) {
      const parsed = await read(document);
      if (parsed) return parsed;
    }
  } catch (error) {
    throw toFeedError(error, feed);
  }
  throw new FeedError('not-a-feed', feed);
}

/**
 * What a format says of a document that it cannot read, as whoever shows feeds expects it. Where a file is missing that
 * reads other formats, nobody knows what the document is.
 */
export function toFeedError(error: unknown, feed: string): FeedError {
  if (error instanceof FeedError) return error;
  const fault = error as Partial<DocumentFault>;
  return new FeedError(fault.code ?? 'damaged', feed, fault);
}

/** A document as formats read it: what is JSON is parsed once for all of them. */
export function documentOf(text: string, feed: string, base: string): FeedDocument {
  // what else is read is no JSON
  if (/^[\s\uFEFF]*</.test(text)) return { text, json: undefined, feed, base };
  if (isTooDeep(text)) return { text, json: undefined, jsonFault: 'nested too deeply', feed, base };
  try {
    // more than one byte order mark has been seen
    return { text, json: JSON.parse(text.replace(/^\uFEFF+/, '')) as unknown, feed, base };
  } catch (error) {
    return { text, json: undefined, jsonFault: (error as Error).message, feed, base };
  }
}

const QUOTE = 34;
const BACKSLASH = 92;
const OPENING = [91, 123];
const CLOSING = [93, 125];

/** Looks at long documents alone: a short one cannot be so deep that it takes long. */
function isTooDeep(text: string): boolean {
  return text.length >= 4 * DEEPEST_DOCUMENT && opensMany(text) && nestsDeeply(text);
}

/** No real feed does, and the engine's own search is many times quicker than a look at each character. */
function opensMany(text: string): boolean {
  let left = DEEPEST_DOCUMENT;
  for (const opening of ['[', '{']) {
    for (let at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at + 1)) {
      if (left-- === 0) return true;
    }
  }
  return false;
}

/** Whether so many arrays and objects stand within each other. */
function nestsDeeply(text: string): boolean {
  let depth = 0;
  let isInString = false;
  for (let index = 0; index < text.length && depth <= DEEPEST_DOCUMENT; index++) {
    const code = text.charCodeAt(index);
    if (isInString && code === BACKSLASH) index++;
    else if (code === QUOTE) isInString = !isInString;
    else if (isInString) continue;
    else if (OPENING.includes(code)) depth++;
    else if (CLOSING.includes(code)) depth--;
  }
  return depth > DEEPEST_DOCUMENT;
}
