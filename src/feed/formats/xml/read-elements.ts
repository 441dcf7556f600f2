import { Parser } from 'htmlparser2';
import { LONGEST_BODY, LONGEST_URL } from '../../limits.js';
import { DocumentFault } from '../converted.js';
import { decodeReferences } from '../mending/character-references.js';
import type { XmlElement } from './element.js';
import { localName, nameOf, Namespaces, namespaceOf, type OwnNamespace } from './names.js';
import { startOfDocument } from './prolog.js';

/**
 * XML → the elements of a feed, one release after the other, so that no whole document stands in memory. A reader of
 * streams by htmlparser2: in slices, between which the page has its turn.
 */

/** Characters that are read in one go: a few milliseconds on a phone. */
const SLICE = 16_384;

/** Milliseconds until the page has its turn. */
const LONGEST_TASK = 10;

/** Characters of one text: twice those of a body, of which no reader shows more. What comes after them is left out. */
const LONGEST = 2 * LONGEST_BODY;

/** Elements within each other: no feed has as many. */
const DEEPEST = 1_000;

/** Elements of one release: what comes after them is left out. */
const MOST_ELEMENTS = 10_000;

/** What is told of each thing that is found. */
export interface FeedEvents {
  /** A release, an entry, or what says that one was deleted. */
  onItem: (element: XmlElement) => void;
  /** Anything else that a feed says of itself. */
  onHead: (element: XmlElement) => void;
  /** An element was never closed; what holds it was. */
  onUnclosed: (element: XmlElement) => void;
}

/** What a document is: a feed, or the first element of another thing. */
export interface Root {
  kind: 'rss' | 'atom' | 'other';
  tag: string;
  /** Whether it stands in a page of HTML, as some have it. */
  isInPage?: boolean;
}

const ROOTS = new Set(['rss', 'feed', 'rdf', 'channel']);

/** What is certainly no feed, and holds none. */
const OTHERS = new Set(
  'svg urlset sitemapindex opml envelope error plist stylesheet kml gpx math wsdl definitions'.split(
    ' ',
  ),
);

const ITEMS = new Set(['item', 'atom:item', 'entry', 'atom:entry', 'at:deleted-entry']);

/** Members of a release, which stand in no other. */
const MEMBERS = new Set(
  'author category comments content creator date description enclosure encoded guid id link modified pubdate published subject summary title updated'.split(
    ' ',
  ),
);

/** What holds releases, and is no member of a feed itself. */
const HOLDERS = new Set(['channel', 'feed', 'rss', 'rdf', 'items', 'entries']);

/** Controls, which XML 1.0 does not allow, and references to them. */
const CONTROLS =
  /[^\P{Cc}\t\n\r]|&#(?:x0*(?:[0-8bcef]|1[\da-f])|0*(?:[0-8]|1[124-9]|2\d|3[01]));/giu;

const clean = (text: string) => text.replace(CONTROLS, '');

interface Frame {
  readonly tag: string;
  /** Prefixes of namespaces that it binds. */
  readonly prefixes: readonly string[];
  readonly base: string | undefined;
  readonly language: string | undefined;
  /** Where it is kept. */
  readonly element: XmlElement | undefined;
  readonly role: 'item' | 'head' | 'part' | 'holder';
}

/** Where in the document the parser is. */
interface Place {
  /** Where the element begins that is opened, in characters. */
  start: () => number;
  /** Whether the tag that is read closes itself, which the parser does not tell from one that is never closed. */
  isInTag: () => boolean;
}

class FeedReader {
  root: Root | undefined;
  readonly #stack: Frame[] = [];
  readonly #namespaces = new Namespaces();
  #own: OwnNamespace = { prefix: '' };
  /** Texts that are not yet put into the element. */
  #pending: string[] = [];
  /** Characters of these. */
  #length = 0;
  #isLiteral = false;
  #elements = 0;
  /** How many elements the feed's own stands in. */
  #depth = 0;
  #wasClosed = false;

  /**
   * @param base URL that answered
   * @param place where the parser is
   */
  constructor(
    private readonly events: FeedEvents,
    private readonly base: string,
    private readonly place: Place,
  ) {}

  /** Whether there is nothing more to look for. */
  get isOver(): boolean {
    return this.root?.kind === 'other' && OTHERS.has(this.root.tag);
  }

  /** Whether the whole document was here. */
  get isWhole(): boolean {
    return this.#wasClosed;
  }

  open(written: string, attributes: Record<string, string>): void {
    this.#flush();
    if (this.#stack.length > DEEPEST) throw new RangeError('nested too deeply');
    const prefixes = this.#namespaces.enter(attributes);
    if (!this.isOver && (!this.root || this.root.kind === 'other')) this.#begin(written);
    if (ITEMS.has(nameOf(written, this.#namespaces, this.#own))) this.#endItem();
    const parent = this.#stack.at(-1);
    const frame = this.#frameOf(written, attributes, prefixes, parent);
    this.#stack.push(frame);
    if (frame.role === 'part' && frame.element) parent?.element?.children.push(frame.element);
  }

  text(text: string): void {
    if (!this.#stack.at(-1)?.element || this.#length > LONGEST) return;
    this.#pending.push(text);
    this.#length += text.length;
  }

  /** @param isLiteral whether what follows is CDATA, in which nothing is decoded */
  literal(isLiteral: boolean): void {
    this.#flush();
    this.#isLiteral = isLiteral;
  }

  close(isImplied: boolean): void {
    this.#flush();
    const frame = this.#stack.pop();
    this.#namespaces.leave(frame?.prefixes ?? []);
    const isUnclosed = isImplied && !this.place.isInTag();
    const parent = this.#stack.at(-1);
    if (isUnclosed && frame?.element && parent?.role === 'item') freeMembers(frame.element, parent);
    if (frame) this.#finish(frame, isUnclosed);
    if (this.root && this.root.kind !== 'other' && this.#stack.length <= this.#depth) {
      this.#wasClosed = true;
    }
  }

  #finish({ role, element }: Frame, isUnclosed: boolean): void {
    if (!element) return;
    if (isUnclosed) this.events.onUnclosed(element);
    if (role === 'item') this.events.onItem(element);
    if (role === 'head') this.events.onHead(element);
  }

  /** A release in a release: the one before it was never closed. */
  #endItem(): void {
    const at = this.#stack.findIndex(({ role }) => role === 'item');
    if (at < 0) return;
    this.#finish(this.#stack[at]!, true);
    for (let index = at; index < this.#stack.length; index++) {
      this.#stack[index] = { ...this.#stack[index]!, element: undefined, role: 'holder' };
    }
  }

  /** The first element, or another in it that is a feed's. */
  #begin(written: string): void {
    const tag = localName(written);
    if (!ROOTS.has(tag)) {
      this.root ??= { kind: 'other', tag };
      return;
    }
    const kind = tag === 'feed' ? 'atom' : 'rss';
    this.root = { kind, tag, isInPage: this.root?.tag === 'html' };
    this.#depth = this.#stack.length;
    const uri = namespaceOf(written, this.#namespaces);
    this.#own = { prefix: tag === 'feed' ? 'atom' : '', uri };
  }

  #frameOf(
    written: string,
    attributes: Record<string, string>,
    prefixes: readonly string[],
    parent: Frame | undefined,
  ): Frame {
    const tag = localName(written);
    const plain = plainAttributes(attributes);
    const language = plain['xml:lang']?.trim() || parent?.language;
    const base = baseOf(plain['xml:base'], parent?.base, this.base);
    const shared = { tag, prefixes, base, language };
    // what hosts of sites put behind a document is no part of it
    if (!this.root || this.root.kind === 'other' || this.#wasClosed) {
      return { ...shared, element: undefined, role: 'holder' };
    }
    const name = nameOf(written, this.#namespaces, this.#own);
    const isTop = !parent || parent.role === 'holder';
    const role = ITEMS.has(name)
      ? 'item'
      : !parent || (isTop && HOLDERS.has(tag))
        ? 'holder'
        : isTop
          ? 'head'
          : 'part';
    if (role === 'item' || role === 'head') this.#elements = 0;
    const isKept =
      role !== 'holder' &&
      this.#elements++ < MOST_ELEMENTS &&
      (role !== 'part' || !!parent?.element);
    const offset = this.place.start();
    const element = { name, tag, attributes: plain, offset, base, language, children: [] };
    return { ...shared, element: isKept ? element : undefined, role };
  }

  #flush(): void {
    if (!this.#pending.length) return;
    const text = this.#pending.join('');
    this.#pending = [];
    this.#length = 0;
    const shown = this.#isLiteral ? clean(text) : decodeReferences(clean(text));
    if (shown) this.#stack.at(-1)?.element?.children.push(shown);
  }
}

/** What a member that was never closed has swallowed stands beside it. */
function freeMembers({ children }: XmlElement, parent: Frame): void {
  const isSwallowed = (child: XmlElement | string) =>
    typeof child === 'object' && MEMBERS.has(child.tag);
  parent.element?.children.push(...children.filter(isSwallowed));
  children.splice(0, children.length, ...children.filter((child) => !isSwallowed(child)));
}

function plainAttributes(attributes: Record<string, string>): Record<string, string> {
  const plain: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) {
    const own = name.startsWith('xml') ? name : localName(name);
    // one without prefix is the element's own
    if (own === name || !Object.hasOwn(plain, own)) plain[own] = decodeReferences(clean(value));
  }
  return plain;
}

/** One that is too long is none: each relative address in it would be as long. */
function baseOf(
  written: string | undefined,
  above: string | undefined,
  document: string,
): string | undefined {
  if (!written || written.length > LONGEST_URL) return above;
  try {
    const { href } = new URL(written.trim(), above ?? document);
    return href.length > LONGEST_URL ? above : href;
  } catch {
    return above;
  }
}

/** The page has its turn. */
const turn = () => new Promise((resolve) => setTimeout(resolve));

/**
 * Reads a document, slice by slice.
 *
 * @param base URL that answered
 * @returns what it is; `undefined` where there is no element in it
 * @throws DocumentFault `damaged` for a feed that breaks off, or is nested too deeply
 */
export async function readElements(
  text: string,
  base: string,
  events: FeedEvents,
): Promise<Root | undefined> {
  const start = startOfDocument(text);
  const damaged = (found: string) => new DocumentFault('damaged', found);
  if (start === undefined) throw damaged('XML that breaks off in its document type');
  const place: Place = {
    start: () => start + parser.startIndex,
    isInTag: () => text.charAt(start + parser.endIndex - 1) === '/',
  };
  const reader = new FeedReader(events, base, place);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      onclosetag: (_, isImplied) => reader.close(isImplied),
      ontext: (data) => reader.text(data),
      oncdatastart: () => reader.literal(true),
      oncdataend: () => reader.literal(false),
    },
    { xmlMode: true, decodeEntities: false, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  try {
    let begun = performance.now();
    for (let at = start; at < text.length && !reader.isOver; at += SLICE) {
      parser.write(text.slice(at, at + SLICE));
      if (performance.now() - begun < LONGEST_TASK) continue;
      await turn();
      begun = performance.now();
    }
  } catch (error) {
    if (error instanceof RangeError) throw damaged('XML that is nested too deeply');
    throw error;
  }
  const { root } = reader;
  if (!root || root.kind === 'other' || reader.isWhole) return root;
  if (root.isInPage) return { kind: 'other', tag: 'html' };
  throw damaged('XML that breaks off');
}
