import { MOST_ITEMS } from '../../limits.js';
import type { Problem } from '../../model.js';
import { DocumentFault, type ConvertedFeed, type JsonObject } from '../converted.js';
import { report } from '../problems.js';
import { readAtomEntry, readAtomHead } from './atom.js';
import { Draft, type Conversion, type Origins } from './draft.js';
import { childOf, textOf, VOID, type XmlElement } from './element.js';
import { readFeedDate } from './feed-date.js';
import { lineFinder } from './lines.js';
import { peopleIn } from './people.js';
import { readElements, type FeedEvents } from './read-elements.js';
import {
  describeUnidentified,
  identify,
  readRssHead,
  readRssItem,
  type Unidentified,
} from './rss.js';

/** What other documents of XML are called. */
const OTHERS: Readonly<Record<string, string>> = {
  envelope: 'a message of SOAP',
  error: 'an error message in XML',
  kml: 'a map (KML)',
  math: 'a formula (MathML)',
  opml: 'a list of feeds (OPML)',
  plist: 'a list of properties',
  sitemapindex: 'an index of sitemaps',
  stylesheet: 'a style sheet (XSL)',
  svg: 'a picture (SVG)',
  urlset: 'a sitemap',
};

/** What HTML begins with, where it is no whole page. */
const HTML = new Set(
  'html head body title p br b i div span h1 h2 h3 script style center table meta link a'.split(
    ' ',
  ),
);

/** One of these says of an empty feed that it is one. */
const TELLING = ['title', 'link', 'description', 'atom:title', 'atom:id', 'atom:link'];

interface Deletion {
  when: string;
  note: string;
}

/** What is gathered while a document is read. */
class GatheredFeed implements FeedEvents {
  readonly items: JsonObject[] = [];
  readonly head: XmlElement[] = [];
  readonly deletions = new Map<string, Deletion>();
  readonly unidentified: Unidentified[] = [];
  readonly conversion: Conversion;
  #unclosed: XmlElement | undefined;
  #left = 0;

  constructor(
    readonly problems: Problem[],
    readonly origins: Origins,
  ) {
    this.conversion = { problems, origins };
  }

  onHead(element: XmlElement): void {
    this.head.push(element);
  }

  onUnclosed(element: XmlElement): void {
    if (!VOID.has(element.tag)) this.#unclosed ??= element;
  }

  onItem(element: XmlElement): void {
    if (element.name === 'at:deleted-entry') return this.#delete(element);
    if (this.items.length >= MOST_ITEMS) {
      if (!this.#left++) report(this, '/items', undefined, `at most ${MOST_ITEMS} items`);
      return;
    }
    const draft = new Draft(`/items/${this.items.length}`, this.conversion, element.offset);
    if (element.name.startsWith('atom:')) readAtomEntry(element, draft);
    else readRssItem(element, draft);
    const unclosed = this.#unclosed;
    if (unclosed) draft.tell('', `<${unclosed.tag}>`, `</${unclosed.tag}> after it`, unclosed);
    this.#unclosed = undefined;
    this.items.push(draft.json);
    if (!('id' in draft.json)) this.unidentified.push(describeUnidentified(element, draft.json));
  }

  /** RFC 6721, 3. */
  #delete({ attributes, children }: XmlElement): void {
    const comment = children.find((child) => typeof child !== 'string' && child.tag === 'comment');
    const note = typeof comment === 'object' ? textOf(comment) : '';
    const { date = '' } = readFeedDate(attributes['when'] ?? '');
    const id = attributes['ref']?.trim();
    if (id) this.deletions.set(id, { when: date, note });
  }
}

/** An entry that is deleted and still stands there is one that was withdrawn. */
function withdraw(item: JsonObject, { when, note }: Deletion): void {
  const corrections = when || note ? [{ ...(when && { date: when }), ...(note && { note }) }] : [];
  item['_press'] = {
    ...(item['_press'] as JsonObject | undefined),
    status: 'withdrawn',
    ...(corrections.length && { corrections }),
  };
}

/** @returns what a document is that is no feed; nothing for a page */
function describe(tag: string): undefined {
  if (HTML.has(tag)) return undefined;
  const found = Object.hasOwn(OTHERS, tag)
    ? OTHERS[tag]!
    : `an XML document of <${tag.slice(0, 40)}> without releases`;
  throw new DocumentFault('unsupported-format', found);
}

/**
 * Reads RSS 2.0, 1.0, 0.9x and Atom.
 *
 * @param text decoded
 * @param base URL that answered
 * @returns `undefined` for what is no XML, or is a page
 * @throws DocumentFault `unsupported-format` for another document of XML, `damaged` for one that breaks off
 */
export async function xmlToJsonFeed(
  text: string,
  base: string,
): Promise<ConvertedFeed | undefined> {
  if (!/^[\s\uFEFF]*</.test(text)) return undefined;
  const feed = new GatheredFeed([], new Map());
  const root = await readElements(text, base, feed);
  if (!root) return undefined;
  if (root.kind === 'other') return describe(root.tag);
  const { items, unidentified, head, deletions, problems, origins } = feed;
  identify(unidentified);
  for (const item of items) {
    const deletion = deletions.get(item['id'] as string);
    if (deletion) withdraw(item, deletion);
  }
  const draft = new Draft('', feed.conversion, 0);
  draft.set('version', 'https://jsonfeed.org/version/1.1');
  const whole: XmlElement = {
    name: '',
    tag: '',
    attributes: {},
    offset: 0,
    base: undefined,
    language: head.find((element) => element.language)?.language,
    children: head,
  };
  if (!items.length && root.isInPage) return undefined;
  if (!items.length && !childOf(whole, ...TELLING)) return describe(root.tag);
  const isAtom = root.kind === 'atom';
  if (isAtom) readAtomHead(whole, draft);
  else readRssHead(whole, draft);
  inheritAuthors(whole, items);
  const json = { ...draft.json, items };
  const lineOf = lineFinder(text);
  return { json, problems, locate: (pointer) => locate(pointer, origins, lineOf), isAtom };
}

/** Of Atom alone: who has written a feed has written its entries (RFC 4287, 4.1.1). */
function inheritAuthors(head: XmlElement, items: readonly JsonObject[]): void {
  const authors = childOf(head, 'atom:author') ? peopleIn(head, 'atom:author') : [];
  if (!authors.length) return;
  for (const item of items) item['authors'] ??= authors;
}

/** @returns the line of it, or of what it stands in */
function locate(
  pointer: string,
  origins: Origins,
  lineOf: (offset: number) => number,
): string | undefined {
  for (let at = pointer; ; at = at.slice(0, at.lastIndexOf('/'))) {
    const offset = origins.get(at);
    if (offset !== undefined) return `line ${lineOf(offset)}`;
    if (!at) return undefined;
  }
}
