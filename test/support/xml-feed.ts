import type { ConvertedFeed, JsonObject } from '../../src/feed/formats/converted.js';
import { xmlToJsonFeed } from '../../src/feed/formats/xml/xml-to-json-feed.js';

/** Documents of XML as they come over the wire, and what is made of them. */

export const ADDRESS = 'https://publisher.example/news/feed.xml';

const NAMESPACES = [
  'xmlns:atom="http://www.w3.org/2005/Atom"',
  'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"',
  'xmlns:media="http://search.yahoo.com/mrss/"',
  'xmlns:at="http://purl.org/atompub/tombstones/1.0"',
].join(' ');

/** @param items whole elements @param head what else the channel has */
export const rss = (items: string, head = '', attributes = 'version="2.0"'): string =>
  `<?xml version="1.0"?>\n<rss ${attributes} ${NAMESPACES}><channel><title>News</title>${head}\n${items}</channel></rss>`;

/** @param entries whole elements @param head what else the feed has */
export const atom = (entries: string, head = '', attributes = ''): string =>
  `<?xml version="1.0"?>\n<feed xmlns="http://www.w3.org/2005/Atom" ${NAMESPACES} ${attributes}><title>News</title>${head}\n${entries}</feed>`;

export async function convert(text: string, base = ADDRESS): Promise<ConvertedFeed> {
  const found = await xmlToJsonFeed(text, base);
  if (!found) throw new Error('no feed');
  return found;
}

export const itemsOf = ({ json }: ConvertedFeed): JsonObject[] => json['items'] as JsonObject[];

/** The first item of RSS with these members. */
export const rssItem = async (members: string, head = ''): Promise<JsonObject> =>
  itemsOf(await convert(rss(`<item>${members}</item>`, head)))[0]!;

/** The first entry of Atom with these members. */
export const atomEntry = async (members: string, head = '', attributes = ''): Promise<JsonObject> =>
  itemsOf(await convert(atom(`<entry>${members}</entry>`, head, attributes)))[0]!;

/** Those members of an item that are compared, its extension's beside them. */
export const pick = (item: JsonObject, like: JsonObject): JsonObject => {
  const all = { ...(item['_press'] as JsonObject | undefined), ...item };
  return Object.fromEntries(Object.keys(like).map((name) => [name, all[name]]));
};
