import { FeedError } from './feed-error.js';
import { parseJsonFeed } from './formats/json-feed.js';
import type { Feed } from './model.js';

/**
 * A feed's text → the model. Decided by content, never by content type (FAULTS.md, row 13). Other
 * formats get their place here, each loaded when it is met; why a text is none, `diagnose.ts` says.
 *
 * @param text the decoded document
 * @param feed URL that was asked for: with an item's id the release's identity
 * @param base URL that answered: relative URLs resolve against it
 * @throws FeedError `not-a-feed`, with the text for a diagnosis
 */
export function parseFeed(text: string, feed: string, base: string): Feed {
  let json: unknown;
  try {
    // more than one byte order mark has been seen
    json = JSON.parse(text.replace(/^\uFEFF+/, ''));
  } catch {
    // no feed, then
  }
  const parsed = parseJsonFeed(json, feed, base);
  if (!parsed) throw new FeedError('not-a-feed', feed, { text });
  return parsed;
}
