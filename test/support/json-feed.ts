import type { Feed } from '../../src/feed/model.js';
import { readJsonFeed } from '../../src/feed/formats/json-feed/feed.js';
import { inspect } from '../../src/feed/formats/other.js';
import { documentOf, parseFeed, toFeedError } from '../../src/feed/parse.js';

/** Documents of a publisher, as they come over the wire. */

export const ADDRESS = 'https://publisher.example/news/feed.json';

type Members = Record<string, unknown>;

/** @param number the greater, the newer: of so many days in January 2026 */
export const item = (number: number, members: Members = {}): Members => ({
  id: `release-${number}`,
  url: `https://publisher.example/news/${number}`,
  title: `Release ${number}`,
  date_published: `2026-01-${String(number).padStart(2, '0')}T12:00:00Z`,
  ...members,
});

export const feed = (items: unknown, members: Members = {}): Members => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'News of the Centre',
  home_page_url: 'https://publisher.example/',
  items,
  ...members,
});

/** A document of items with these numbers. */
export const text = (numbers: number[], members: Members = {}): string =>
  JSON.stringify(
    feed(
      numbers.map((number) => item(number)),
      members,
    ),
  );

/**
 * What is read of such a document.
 *
 * @throws FeedError where it is none
 */
export function read(document: unknown, base = ADDRESS): Feed {
  const written = typeof document === 'string' ? document : JSON.stringify(document);
  const parsed = documentOf(written, ADDRESS, base);
  const found = readJsonFeed(parsed);
  if (!found) throw toFeedError(inspect(parsed), ADDRESS);
  return found;
}

/**
 * What a page shows of such a document: the same, with slips mended.
 *
 * @throws FeedError where it is none
 */
export const readMended = (document: unknown, base = ADDRESS): Promise<Feed> =>
  parseFeed(typeof document === 'string' ? document : JSON.stringify(document), ADDRESS, base);

/** Those of a feed, in order, without what stands before each. */
export const numbers = (shown?: Feed): string =>
  (shown?.items ?? []).map(({ id }) => id.replace('release-', '')).join(' ');
