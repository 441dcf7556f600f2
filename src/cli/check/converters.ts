import type { ConvertedFeed } from '../../feed/formats/converted.js';
import type { FeedDocument } from '../../feed/formats/format.js';
import { wordpressToJsonFeed } from '../../feed/formats/wordpress/wordpress-to-json-feed.js';
import { xmlToJsonFeed } from '../../feed/formats/xml/xml-to-json-feed.js';

/** Feeds of other formats, as JSON Feed. */

export interface Conversion {
  format: 'xml' | 'wordpress';
  converted: ConvertedFeed;
}

/**
 * @param headers that came with it, their names in small letters
 * @returns `undefined` where the document is of no format that is known
 * @throws FeedError where it is no feed for a reason that its format knows
 */
export async function convert(
  { text, json, base }: FeedDocument,
  headers?: Record<string, string>,
): Promise<Conversion | undefined> {
  if (json !== undefined) {
    const converted = wordpressToJsonFeed(json, base, headers);
    return converted && { format: 'wordpress', converted };
  }
  const converted = await xmlToJsonFeed(text, base);
  return converted && { format: 'xml', converted };
}
