import {
  LONGEST_TEXT,
  LONGEST_URL,
  MOST_CELLS,
  MOST_LINES,
  MOST_MARKS,
  MOST_PICTURES,
  MOST_TURNS,
} from '../feed/limits.js';
import { oneLine } from '../feed/plain-string.js';
import { breakRuns, cut, joinLines, runAtEnd, tidy, turnsOf } from '../feed/text.js';
import { attributes, elements, PLAIN } from './allowed.js';
import type { SafeHtmlOptions } from './options.js';
import { isText, ofDocument } from '../page.js';
import { picturePlace } from './picture-place.js';
import { measure, SPANS } from './table-size.js';

/**
 * The second layer: what is allowed is built anew, in the order in which it stands, under names of
 * our own. Nothing is taken over but text, and values of attributes that were looked at one by one.
 * It holds by itself, whatever the tree came through: a form, whose fields can stand in for its
 * members, is in no list, and no member of an element counts before its name was found in one.
 */

const PIXELS = /^\s*(\d{1,5})(px)?\s*$/;
/** What may hold a paragraph. */
const FLOW = /^(div|blockquote|li|d[dt]|t[dh]|fig.*|details)$/;
const BREAK = /^w?br$/;
/** What counts although it holds nothing. */
const STANDS = /^(w?br|hr|img|col|colgroup|t[dhr])$/;
/** Where pictures lie that WordPress, and others, put in the place of each emoji, of no size, and from afar. */
const EMOJI = /\/(?:emoji|smilies)\//;
/** The alternative of such a picture: an emoji, or one of signs such as `:-)`, and nothing that turns or heaps up what stands beside it. */
const SIGN =
  /^(?:(?:\p{Extended_Pictographic}|\p{RI})(?:\u200D|\uFE0F|\p{EMod}){0,2}){1,8}$|^[!-/:-@[-`{-~]{2,8}$/u;
const INVISIBLE = /^[\s\p{DI}]*$/u;

/** What stands within a line, so that the line goes on behind it. */
const IN_LINE =
  /^(span|a|q|cite|em|strong|[biusq]|del|ins|mark|small|su[bp]|code|kbd|samp|var|abbr|time|dfn|bd[io]|label|ruby|r[tp])$/;

type Parent = DocumentFragment | HTMLElement;

interface Work extends SafeHtmlOptions {
  /** Whether no image may come over http. */
  secure: boolean;
  /** How much deeper headings are to stand. */
  deeper: number;
  /** Every element of ours; what holds another stands before it. */
  made: HTMLElement[];
  /** How much more may be shown: line breaks, columns times rows, pictures, changes of direction. */
  left: { lines: number; cells: number; pictures: number; turns: number };
  /** Tables that are too large: without their spans, or as lines. */
  tables: Map<Element, 'without spans' | 'lines'>;
  /** Characters without a place to break that stand last in the line. */
  run: number;
}

/** @returns what the children go into, where they are wanted */
type Builder = (node: HTMLElement, parent: Parent, work: Work, name: string) => Parent | undefined;

/**
 * @param secure whether the page came over https, and so is to load no image over http
 * @param copies gets of each node what its children have gone into
 */
export function rebuild(
  root: ParentNode & Node,
  options: SafeHtmlOptions,
  secure = location.protocol === 'https:',
  copies?: Map<Node, Node>,
): DocumentFragment {
  const fragment = ofDocument('createDocumentFragment')();
  const work: Work = {
    ...options,
    secure,
    deeper: options.headingLevel - highestLevel(root),
    made: [],
    left: {
      lines: MOST_LINES,
      cells: MOST_CELLS,
      pictures: MOST_PICTURES,
      turns: MOST_TURNS,
    },
    tables: new Map(),
    run: 0,
  };
  const todo: [Node, Parent][] = [];
  const enter = (node: Node, parent: Parent) => {
    for (const child of [...node.childNodes].reverse()) todo.push([child, parent]);
  };
  enter(root, fragment);
  for (let next; (next = todo.pop());) {
    const [node, parent] = next;
    if (isText(node)) parent.append(tame(node, work));
    if (!(node instanceof HTMLElement)) continue;
    const name = elements.get(node.localName);
    if (name === undefined) continue;
    const sign = name === 'img' && signOf(node, work);
    if (sign) {
      parent.append(tame(sign, work));
      continue;
    }
    if (!IN_LINE.test(name)) work.run = 0;
    const inner = (builders[name] ?? make)(node, parent, work, name);
    if (!inner) continue;
    copies?.set(node, inner);
    enter(node, inner);
  }
  dissolveEmpty(work.made);
  fragment.normalize();
  return fragment;
}

/** Of the headings that have a text: 1 to 6. */
function highestLevel(root: ParentNode & Node): number {
  const seen = new Set<Node>();
  const texts = ofDocument('createTreeWalker')(root, NodeFilter.SHOW_TEXT);
  for (let text; (text = texts.nextNode() as Text | null);) {
    if (INVISIBLE.test(text.data)) continue;
    // once for each element, however many texts it holds
    for (let at = text.parentNode; at && !seen.has(at); at = at.parentNode) seen.add(at);
  }
  const headings = [...root.querySelectorAll('h1,h2,h3,h4,h5,h6')];
  return Math.min(6, ...headings.filter((heading) => seen.has(heading)).map(levelOf));
}

/** A text within its bounds (`feed/limits.ts`). */
function tame({ data, parentElement }: Text, work: Work): string {
  work.left.turns -= turnsOf(data);
  if (work.left.turns < 0) {
    work.tell?.(`at most ${MOST_TURNS} changes of direction`);
    return '';
  }
  let text = tidy(data);
  if (parentElement?.closest('pre')) {
    const breaks = text.split('\n').length - 1;
    if (breaks > work.left.lines) {
      text = joinLines(text, work.left.lines);
      tellLines(work);
    }
    work.left.lines = Math.max(work.left.lines - breaks, 0);
  }
  const broken = breakRuns(text, work.run);
  work.run = runAtEnd(broken, work.run);
  if (broken.length !== data.length) {
    work.tell?.(`text with at most ${MOST_MARKS} marks on a character, and with places to break`);
  }
  return broken;
}

/** The text that a picture stands for, where it is of an emoji. */
function signOf(image: HTMLElement, work: Work): Text | undefined {
  const alt = image.getAttribute('alt') ?? '';
  const isSign = SIGN.test(alt) && EMOJI.test(address(image, 'src', work) ?? '');
  return isSign ? ofDocument('createTextNode')(alt) : undefined;
}

/** @param own what it has besides those of the other's attributes that may be taken over */
function make(
  node: HTMLElement | undefined,
  parent: Parent,
  { made }: Work,
  name: string,
  own: Record<string, string | number> = {},
  taken = attributes,
): HTMLElement {
  const element = ofDocument('createElement')(name);
  // a page may have given every object keys of its own
  for (const [key, value] of Object.entries(own)) element.setAttribute(key, String(value));
  for (const key of taken) {
    const value = node?.getAttribute(key) ?? null;
    if (value !== null && PLAIN.test(`${name} ${key}=${value}`)) element.setAttribute(key, value);
  }
  parent.append(element);
  made.push(element);
  return element;
}

const tellLines = ({ tell }: Work) => tell?.(`at most ${MOST_LINES} line breaks`);

/** A part of a table: of one that is too large only what stands in it. */
const part: Builder = (node, parent, work, name) =>
  sizeOfTable(node, work) === 'lines' ? parent : make(node, parent, work, name);

const cell: Builder = (node, parent, work, name) => {
  const size = sizeOfTable(node, work);
  if (size === 'lines') {
    parent.append(' ');
    return parent;
  }
  const taken = size ? attributes.filter((key) => !SPANS.includes(key)) : attributes;
  return make(node, parent, work, name, {}, taken);
};

const sizeOfTable = (node: Element, { tables }: Work) => {
  const table = node.closest('table');
  return table ? tables.get(table) : undefined;
};

const builders: Record<string, Builder> = {
  '': (_, parent) => parent,

  nothing: () => undefined,

  br(node, parent, work) {
    if (work.left.lines-- > 0) return make(node, parent, work, 'br');
    work.left.lines = 0;
    tellLines(work);
    // no word is lost
    parent.append(' ');
    return undefined;
  },

  thead: part,
  tbody: part,
  tfoot: part,
  caption: part,
  colgroup: part,
  col: part,
  td: cell,
  th: cell,

  tr: (node, parent, work) =>
    make(node, parent, work, sizeOfTable(node, work) === 'lines' ? 'div' : 'tr'),

  h(node, parent, work) {
    // each would be larger than the one around it
    if (isIn('h1,h2,h3,h4,h5,h6', parent)) return parent;
    const level = Math.max(levelOf(node) + work.deeper, work.headingLevel);
    return make(node, parent, work, `h${Math.min(level, 6)}`);
  },

  a(node, parent, work) {
    const href = address(node, 'href', work, /^(https?|mailto|tel):/);
    return href ? make(node, parent, work, 'a', { href, rel: REL }) : parent;
  },

  img(node, parent, work) {
    const src = address(node, 'src', work);
    const [width = NaN, height = NaN] = ['width', 'height'].map((name) =>
      Number(PIXELS.exec(node.getAttribute(name) ?? '')?.[1]),
    );
    // what nobody can see counts readers
    if (!src || width <= 1 || height <= 1) return undefined;
    if (work.left.pictures-- <= 0) {
      work.tell?.(`at most ${MOST_PICTURES} pictures`);
      return undefined;
    }
    make(node, parent, work, 'img', {
      ...(width && { width }),
      ...(height && { height }),
      ...picturePlace(width, height),
      ...(!(width && height) && { class: 'unsized' }),
      alt: node.getAttribute('alt') ?? '',
      decoding: 'async',
      referrerpolicy: 'no-referrer',
      loading: 'lazy',
      // the last: with it loading begins
      src: work.secure ? src.replace(/^http:/, 'https:') : src,
    });
    return undefined;
  },

  table(node, parent, work) {
    const table = node as HTMLTableElement;
    const { size, cells } = measure(table, work.left.cells);
    work.left.cells -= cells;
    if (size) {
      work.tables.set(table, size);
      work.tell?.(`tables of at most ${MOST_CELLS} cells, spans spread out`);
    }
    if (size === 'lines') return make(undefined, parent, work, 'div');
    if (isIn('table', parent)) return make(node, parent, work, 'table');
    const caption = oneLine(table.caption?.textContent);
    const scroller = make(undefined, parent, work, 'div', {
      class: 'scroller',
      role: 'region',
      tabindex: 0,
      'aria-label': cut(caption || work.words.table, LONGEST_TEXT),
      ...(!caption && work.wordsLanguage !== undefined && { lang: work.wordsLanguage }),
    });
    const isOurs = !caption && work.wordsLanguage !== undefined;
    return make(node, scroller, work, 'table', isOurs ? { lang: work.language ?? '' } : {});
  },

  media(node, parent, work) {
    const href = [node, ...node.querySelectorAll('source')]
      .map((element) => address(element, 'src', work))
      .find(Boolean);
    if (!href) return undefined;
    const flow = !(parent instanceof HTMLElement) || FLOW.test(parent.localName);
    const outer = flow ? make(undefined, parent, work, 'p') : parent;
    const link = isIn('a', parent) ? outer : make(undefined, outer, work, 'a', { href, rel: REL });
    const title = oneLine(node.title);
    link.append(title || work.words[node.localName as 'video' | 'audio']);
    if (!title && work.wordsLanguage !== undefined && link instanceof HTMLAnchorElement) {
      link.lang = work.wordsLanguage;
    }
    return undefined;
  },
};

const REL = 'noopener noreferrer';

const isIn = (name: string, part: Parent) => part instanceof HTMLElement && part.closest(name);

const levelOf = ({ localName }: Element) => Number(localName[1]);

function address(element: Element, name: string, { base }: Work, allowed = /^https?:/) {
  const written = element.getAttribute(name)?.trim();
  // `undefined/…` is what a publisher's template wrote, not a path
  if (!written || written.length > LONGEST_URL || /^(undefined|null)\//.test(written))
    return undefined;
  try {
    const url = new URL(written, base);
    // a name before the host serves to mislead
    url.username = url.password = '';
    const { href } = url;
    return allowed.test(href) && href.length <= LONGEST_URL ? href : undefined;
  } catch {
    return undefined;
  }
}

/**
 * What shows nothing leaves its spaces and line breaks alone. Each node is moved once, however deep it stands:
 * from the outermost inwards.
 *
 * @param made what holds another stands before it
 */
function dissolveEmpty(made: readonly HTMLElement[]): void {
  const kept = new Set<Node | null>();
  for (const element of [...made].reverse()) {
    if (kept.has(element) || STANDS.test(element.localName) || hasText(element)) {
      kept.add(element);
      if (!BREAK.test(element.localName)) kept.add(element.parentNode);
    }
  }
  for (const element of made) {
    if (!kept.has(element)) element.replaceWith(...element.childNodes);
  }
}

const hasText = ({ childNodes }: Node) =>
  [...childNodes].some((node) => isText(node) && !INVISIBLE.test(node.data));
