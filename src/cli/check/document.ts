import type { ConvertedFeed } from '../../feed/formats/converted.js';
import type { FeedDocument } from '../../feed/formats/format.js';
import { mendFeed } from '../../feed/formats/json-feed/feed-mending.js';
import { readJsonFeed } from '../../feed/formats/json-feed/feed.js';
import { knownMembers } from '../../feed/formats/json-feed/shapes.js';
import { listOf } from '../../feed/formats/mending/lists.js';
import type { Feed, Problem } from '../../feed/model.js';
import { convert } from '../../feed/formats/other.js';
import { documentOf, toFeedError } from '../../feed/parse.js';
import { isObject, listIn, textIn, type Json } from './json.js';
import type { WrittenIn } from './own-words.js';

/** A feed as its publisher wrote it, as it is meant, and as readers get it. */
export interface ReadDocument {
  format: FeedFormat;
  /** The same, RSS and Atom told apart. */
  writtenIn: WrittenIn;
  /** URL that relative ones resolve against; `NOWHERE` where nobody knows it. */
  base: string;
  /** As it was written; of another format, as it was converted. */
  written: Json;
  /** The same with slips mended: members have the names that are documented. */
  json: Json;
  /** All of it read to the end. */
  feed: Feed;
  /** What was mended, so that nothing is lost. */
  mended: readonly Problem[];
  /** What was left out or cut. */
  lost: readonly Problem[];
  /** Where in the document something stands that a JSON pointer names, where it is of another format. */
  locate: (pointer: string) => string | undefined;
}

export type FeedFormat = 'json-feed' | 'xml' | 'wordpress' | 'table';

/**
 * Reads a feed of any format by the project's own readers, and keeps apart what they mend and what they leave out.
 *
 * @param text the decoded document
 * @param feed URL that was asked for
 * @param base URL that answered
 * @param headers that came with it: WordPress says in them where older posts are
 * @throws FeedError where it is no feed; its message says what it is instead
 */
export async function readDocument(
  text: string,
  feed: string,
  base: string,
  headers?: Record<string, string>,
): Promise<ReadDocument> {
  const document = { ...documentOf(text, feed, base), headers };
  if (isJsonFeed(document.json)) return read(document, 'json-feed');
  const converted = await convertDocument(document);
  return readConverted(converted, document.json === undefined ? 'xml' : 'wordpress', base, feed);
}

async function convertDocument(document: FeedDocument): Promise<ConvertedFeed> {
  try {
    const converted = await convert(document);
    if (document.json === undefined) completeIds(converted.json, document.base);
    return converted;
  } catch (error) {
    throw toFeedError(error, document.feed);
  }
}

/** Of RSS without a `<guid>` the address is the id: a whole one, for elsewhere it would be that of another. */
function completeIds(json: Json, base: string): void {
  if (base === NOWHERE) return;
  for (const item of listIn(json, 'items').filter(isObject)) {
    const { id, url } = item;
    if (typeof id === 'string' && id === url && URL.canParse(id, base)) {
      item['id'] = new URL(id, base).href;
    }
  }
}

/** What relative addresses resolve against that nobody knows the place of: against it none does. */
export const NOWHERE = 'about:invalid';

/**
 * The same of a document that comes without an address, as a file does. What is relative in it resolves against the
 * address that it names as its own, else against its site's; `xml:base` goes before either, in what it stands on.
 *
 * @param site its address, where somebody has said it
 */
export async function readUnaddressed(text: string, site = NOWHERE): Promise<ReadDocument> {
  const document = documentOf(text, site, site);
  const json = isJsonFeed(document.json) ? document.json : (await convertDocument(document)).json;
  const base = ['feed_url', 'home_page_url']
    .map((name) => textIn(json, name))
    .find((address) => address !== undefined && isWeb(address));
  return readDocument(text, base ?? site, base ?? site);
}

const isWeb = (address: string): boolean =>
  /^https?:\/\/[^\\/]/i.test(address) && URL.canParse(address);

/** The same of what has become a JSON Feed already. @param base URL that relative ones resolve against */
export const readConverted = (
  converted: ConvertedFeed,
  format: FeedFormat,
  base: string,
  feed = base,
): ReadDocument => read({ text: '', json: converted.json, feed, base }, format, converted);

const isJsonFeed = (json: unknown): json is Json =>
  isObject(json) && listOf(json['items']) !== undefined;

function read(
  document: FeedDocument,
  format: FeedFormat,
  { locate = () => undefined, problems: found = [], isAtom }: Partial<ConvertedFeed> = {},
): ReadDocument {
  const { json, problems: mended } = mendFeed(document, knownMembers());
  const lost: Problem[] = [...found];
  const feed = readJsonFeed({ ...document, json }, lost)!;
  lookAtAll(feed);
  return {
    format,
    writtenIn: format === 'xml' ? (isAtom ? 'atom' : 'rss') : format,
    base: document.base,
    written: document.json as Json,
    json: json as Json,
    feed,
    mended,
    lost,
    locate,
  };
}

/** All that is read when it is looked at: what is wrong with it is known then. */
const lookAtAll = (feed: Feed): unknown[] => [
  feed.publisher,
  feed.itemFeed(''),
  ...feed.items.map(({ details }) => details),
  feed.problems,
];
