import type { FeedDocument } from '../../feed/formats/format.js';
import type { Problem } from '../../feed/model.js';

/** Feeds of other formats, as JSON Feed. */

/** A feed as JSON Feed, and where each part of it stood. */
export interface ConvertedFeed {
  json: Record<string, unknown>;
  /** From a JSON pointer into `json`, in words where that stands in the document: `line 12`. */
  locate: (pointer: string) => string | undefined;
  problems: readonly Problem[];
}

/** @returns `undefined` where the document is of no format that is known */
export function convert(
  _document: FeedDocument,
  _headers?: Record<string, string>,
): Promise<{ format: 'xml' | 'wordpress'; converted: ConvertedFeed } | undefined> {
  return Promise.resolve(undefined);
}
