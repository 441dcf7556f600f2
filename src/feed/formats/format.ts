import type { Feed } from '../model.js';

/** A document that may be a feed. */
export interface FeedDocument {
  /** Decoded. */
  text: string;
  /** The same parsed; `undefined` where it is no JSON. Anything may stand in it. */
  json: unknown;
  /** Why it is no JSON, in the engine's words. */
  jsonFault?: string;
  /** URL that was asked for: with an item's id the release's identity. */
  feed: string;
  /** URL that answered: relative URLs resolve against it. */
  base: string;
  /** Of the answer, those that lead to further pages; their names in small letters. */
  headers?: Readonly<Record<string, string>> | undefined;
}

/**
 * Reads a document of one format, whole: nothing outside `formats/` knows in what form it was written. What is
 * costly to read and seldom looked at is read by the members of the model when they are looked at.
 *
 * @returns `undefined` where the document is of another format
 */
export type Format = (document: FeedDocument) => Feed | undefined | Promise<Feed | undefined>;
