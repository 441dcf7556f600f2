import { attributes, elements, PLAIN } from './allowed.js';
import type { SafeHtmlOptions } from './safe-html.js';

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
const INVISIBLE = /^[\s\p{DI}]*$/u;

type Parent = DocumentFragment | HTMLElement;

interface Work extends SafeHtmlOptions {
  /** Whether no image may come over http. */
  secure: boolean;
  /** How much deeper headings are to stand. */
  deeper: number;
  /** Every element of ours; what holds another stands before it. */
  made: HTMLElement[];
}

/** @returns what the children go into, where they are wanted */
type Builder = (node: HTMLElement, parent: Parent, work: Work, name: string) => Parent | undefined;

/** @param secure whether the page came over https, and so is to load no image over http */
export function rebuild(
  root: ParentNode & Node,
  options: SafeHtmlOptions,
  secure = location.protocol === 'https:',
): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const levels = [...root.querySelectorAll('h1,h2,h3,h4,h5,h6')]
    .filter(({ textContent }) => !INVISIBLE.test(textContent))
    .map(levelOf);
  const deeper = options.headingLevel - Math.min(...levels, 6);
  const work: Work = { ...options, secure, deeper, made: [] };
  const todo: [Node, Parent][] = [];
  const enter = (node: Node, parent: Parent) => {
    for (const child of [...node.childNodes].reverse()) todo.push([child, parent]);
  };
  enter(root, fragment);
  for (let next; (next = todo.pop());) {
    const [node, parent] = next;
    if (node instanceof Text) parent.append(node.data);
    if (!(node instanceof HTMLElement)) continue;
    const name = elements.get(node.localName);
    if (name === undefined) continue;
    const inner = (builders[name] ?? make)(node, parent, work, name);
    if (inner) enter(node, inner);
  }
  work.made.reverse().forEach(dissolveEmpty);
  fragment.normalize();
  return fragment;
}

/** @param own what it has besides those of the other's attributes that may be taken over */
function make(
  node: HTMLElement | undefined,
  parent: Parent,
  { made }: Work,
  name: string,
  own: Record<string, string | number> = {},
): HTMLElement {
  const element = document.createElement(name);
  // a page may have given every object keys of its own
  for (const [key, value] of Object.entries(own)) element.setAttribute(key, String(value));
  for (const key of attributes) {
    const value = node?.getAttribute(key) ?? null;
    if (value !== null && PLAIN.test(`${name} ${key}=${value}`)) element.setAttribute(key, value);
  }
  parent.append(element);
  made.push(element);
  return element;
}

const builders: Record<string, Builder> = {
  '': (_, parent) => parent,

  nothing: () => undefined,

  h(node, parent, work) {
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
    make(node, parent, work, 'img', {
      ...(width && { width }),
      ...(height && { height }),
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
    if (isIn('table', parent)) return make(node, parent, work, 'table');
    const caption = (node as HTMLTableElement).caption?.textContent.replace(/\s+/g, ' ').trim();
    const scroller = make(undefined, parent, work, 'div', {
      class: 'scroller',
      role: 'region',
      tabindex: 0,
      'aria-label': caption || work.words.table,
    });
    return make(node, scroller, work, 'table');
  },

  media(node, parent, work) {
    const href = [node, ...node.querySelectorAll('source')]
      .map((element) => address(element, 'src', work))
      .find(Boolean);
    if (!href) return undefined;
    const flow = !(parent instanceof HTMLElement) || FLOW.test(parent.localName);
    const outer = flow ? make(undefined, parent, work, 'p') : parent;
    const link = isIn('a', parent) ? outer : make(undefined, outer, work, 'a', { href, rel: REL });
    link.append(node.title.trim() || work.words[node.localName as 'video' | 'audio']);
    return undefined;
  },
};

const REL = 'noopener noreferrer';

const isIn = (name: string, part: Parent) => part instanceof HTMLElement && part.closest(name);

const levelOf = ({ localName }: Element) => Number(localName[1]);

function address(element: Element, name: string, { base }: Work, allowed = /^https?:/) {
  const written = element.getAttribute(name)?.trim();
  // `undefined/…` is what a publisher's template wrote, not a path
  if (!written || /^(undefined|null)\//.test(written)) return undefined;
  try {
    const url = new URL(written, base);
    // a name before the host serves to mislead
    url.username = url.password = '';
    return allowed.test(url.href) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** What shows nothing leaves its spaces and line breaks alone; called for the innermost first. */
function dissolveEmpty(element: HTMLElement) {
  if (STANDS.test(element.localName)) return;
  if ([...element.children].some(({ localName }) => !BREAK.test(localName))) return;
  if (INVISIBLE.test(element.textContent)) element.replaceWith(...element.childNodes);
}
