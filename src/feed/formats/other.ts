import { DocumentFault, type ConvertedFeed } from './converted.js';
import type { FeedDocument } from './format.js';

/**
 * What else than JSON Feed is read, and what a document is that is nothing of it: a leaf, for few pages meet any. What
 * reads one of the formats comes when one is met, or its address tells of it.
 */

const wordpress = () => import('./wordpress/wordpress-to-json-feed.js');
const xml = () => import('./xml/xml-to-json-feed.js');

/** Of a post of WordPress's what is shown, and with it its picture, terms and author. */
const POSTS: readonly [name: string, value: string][] = [
  ['_embed', 'author,wp:featuredmedia,wp:term'],
  [
    '_fields',
    'id,date,date_gmt,modified,modified_gmt,status,type,link,title,excerpt,content,lang,translations,wpml_current_locale,wpml_translations,_links,_embedded',
  ],
];

/**
 * The address that a request goes to: of a whole site that of its posts, if it is WordPress's; of posts with what else of
 * them is shown, and little that is not. What the page's author has written stays, so that a preload can name the same.
 *
 * @param url whole
 */
export function postsAddress(url: string): string {
  const asked = url.replace(/^(https?:\/\/[^/?#]+\/)$/, '$1wp-json/wp/v2/posts');
  if (!/\/wp\/v2\/|%2Fwp%2Fv2/i.test(asked)) return asked;
  return POSTS.reduce(
    (whole, [name, value]) =>
      RegExp(`[?&]${name}\\b`).test(whole)
        ? whole
        : `${whole}${whole.includes('?') ? '&' : '?'}${name}=${value}`,
    asked,
  );
}

/**
 * Asks for what reads a feed beside the feed itself.
 *
 * @param url one that tells of its format
 * @returns the address that the request goes to
 */
export function prepare(url: string): string {
  const asked = postsAddress(url);
  // it is a guess: who reads the feed asks again, and tells
  (asked === url ? xml : wordpress)().catch(() => undefined);
  return asked;
}

const missing = (): never => {
  throw new DocumentFault('unsupported-format', 'a format whose file could not be loaded');
};

/**
 * Makes a JSON Feed of a document in another format. Told apart by content, never by content type (docs/faults.md, row 13).
 *
 * @throws DocumentFault where it is of none, or breaks off
 */
export async function convert(document: FeedDocument): Promise<ConvertedFeed> {
  const { text, json, base, headers } = document;
  let converted: ConvertedFeed | undefined;
  if (json && typeof json === 'object') {
    const { wordpressToJsonFeed } = await wordpress().catch(missing);
    converted = wordpressToJsonFeed(json, base, headers);
  } else if (/^[\s\uFEFF]*<(?!!doctype html|html)/i.test(text)) {
    const { xmlToJsonFeed } = await xml().catch(missing);
    converted = await xmlToJsonFeed(text, base);
  }
  if (!converted) throw inspect(document);
  return converted;
}

/** Says what a document is that is no feed. Decided by content (docs/faults.md, rows 9 to 14). */
export function inspect({ text, json, jsonFault = '' }: FeedDocument): DocumentFault {
  const none = (found: string, page?: string) => new DocumentFault('not-a-feed', found, { page });
  const start = text.slice(0, 2_000).replace(/^[\uFEFF\s]+/, '');
  if (!start) return none('an empty answer');
  if (start.startsWith(")]}'")) {
    return none(`JSON behind a prefix against script inclusion, ")]}'"`);
  }
  if (
    /^(<br \/>\s*<b>|<b>|PHP )?(Warning|Notice|Deprecated|Fatal error|Parse error)\b/.test(start)
  ) {
    return none('a PHP message before the feed');
  }
  if (start.startsWith('<')) return none('an HTML page', text);
  if (!/^[[{]/.test(start)) return none('plain text');
  if (json === undefined) {
    return new DocumentFault('damaged', `JSON that breaks off or is malformed (${jsonFault})`);
  }
  if (!Array.isArray(json)) return none('JSON without a list of "items"');
  return json.length
    ? new DocumentFault('unsupported-format', 'an array of something else than posts')
    : none('an empty array');
}
