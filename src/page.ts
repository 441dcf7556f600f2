/**
 * What we need of the page that we stand on, past what the page may have put in its way: a form called
 * `querySelector` hides the document's own method, an input called `matches` that of its form, and a
 * variable `navigation` what the browser has there.
 */

/**
 * Whether there is no page at all: in Node, also where a library that renders on a server has put a makeshift
 * `document` there, which has no window.
 */
export const isServer = !(globalThis as { document?: Partial<Document> }).document?.defaultView;

/**
 * A member of a node that is not ours, from its prototype: whatever bears its name in the page's markup
 * hides only what the node itself answers to.
 *
 * @returns `undefined` where such a node has none
 */
export function ofNode<Of extends Node, Name extends keyof Of>(node: Of, name: Name): Of[Name] {
  const member: unknown = Reflect.get(Object.getPrototypeOf(node) as Of, name, node);
  return (typeof member === 'function' ? member.bind(node) : member) as Of[Name];
}

/** A member of the document. */
export const ofDocument = <Name extends keyof Document>(name: Name): Document[Name] =>
  ofNode(document, name);

/** Not by its class: a page may call something else `Element`. */
export const isElement = (node: Partial<Node> | undefined): node is Element => node?.nodeType === 1;

/** Nor this by `Text`. */
export const isText = (node: Node): node is Text => node.nodeType === 3;

/** All of our own tags, as a selector. */
export const OURS =
  'akc-news-list, akc-release-detail, akc-contact-card, akc-share-bar, akc-channels';

/** An element of HTML, made past whatever the page calls `createElement`. */
export function createElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
): HTMLElementTagNameMap[Name] {
  return ofDocument('createElement')(name);
}

/** Whether there is a network, as far as the browser knows. */
export const isOnline = (): boolean => (navigator as Partial<Navigator> | null)?.onLine !== false;

/** Whether the page's tab is seen, as far as the browser knows. */
export const isSeen = (): boolean => !ofDocument('hidden');

/**
 * Calls back whenever the reader comes back to the page, or the network does while the page is seen.
 *
 * @param signal ends it
 */
export function whenBack(act: () => void, signal: AbortSignal): void {
  const actIfSeen = () => {
    if (isSeen()) act();
  };
  ofDocument('addEventListener')('visibilitychange', actIfSeen, { signal });
  // a page that was kept whole while its reader was elsewhere
  addEventListener('pageshow', ({ persisted }) => persisted && actIfSeen(), { signal });
  addEventListener('online', actIfSeen, { signal });
}

/** Calls back when the browser has painted what is there now. */
export function afterPaint(act: () => void): void {
  requestAnimationFrame(() => setTimeout(act));
}

/** Calls back once the browser has nothing better to do: for what no reader waits for. */
export function whenIdle(act: () => void): void {
  const { requestIdleCallback } = window as Partial<Window>;
  if (requestIdleCallback) requestIdleCallback(act);
  else setTimeout(act);
}

/** What must be there for an element to work: what is called by itself, and what has these methods. */
const needed = (): Record<string, [unknown, ...string[]]> => ({
  AbortController: [AbortController, 'abort'],
  CSSStyleSheet: [CSSStyleSheet, 'replaceSync'],
  CustomEvent: [CustomEvent, 'preventDefault'],
  HTMLElement: [HTMLElement, 'attachShadow', 'attachInternals', 'querySelectorAll', 'closest'],
  IntersectionObserver: [IntersectionObserver, 'observe', 'unobserve', 'disconnect'],
  MutationObserver: [MutationObserver, 'observe', 'disconnect'],
  document: [{ prototype: Object.getPrototypeOf(document) as unknown }, 'querySelectorAll'],
  ResizeObserver: [ResizeObserver, 'observe', 'disconnect'],
  TextDecoder: [TextDecoder, 'decode'],
  URL: [URL, 'toJSON'],
  URLSearchParams: [URLSearchParams, 'get', 'has'],
  addEventListener: [addEventListener],
  clearInterval: [clearInterval],
  clearTimeout: [clearTimeout],
  customElements: [{ prototype: customElements }, 'get', 'define', 'whenDefined'],
  fetch: [fetch],
  performance: [{ prototype: performance }, 'now'],
  queueMicrotask: [queueMicrotask],
  removeEventListener: [removeEventListener],
  requestAnimationFrame: [requestAnimationFrame],
  setInterval: [setInterval],
  setTimeout: [setTimeout],
});

/** What Lit calls on the document itself. */
const RENDERING = [
  'createElement',
  'createComment',
  'createTextNode',
  'createTreeWalker',
  'importNode',
] as const;

/**
 * What of the browser the page has put something else in place of, so that no element can work here. A
 * page's own that does the same, as a polyfill or what counts requests, is as good as the browser's.
 *
 * @returns its name; `undefined` where nothing is missing
 */
export function whatIsMissing(): string | undefined {
  try {
    const found = Object.entries(needed()).find(([, [native, ...methods]]) => {
      const holder = (native as { prototype?: Record<string, unknown> } | null)?.prototype;
      return methods.length
        ? methods.some((method) => typeof holder?.[method] !== 'function')
        : // a class is a function that cannot be called
          typeof native !== 'function' || /^class\b/.test(String(native));
    });
    if (found) return found[0];
  } catch (error) {
    // a name that stands for nothing at all: each engine says so in its own words
    return /\w+(?= is not defined)|\w+$/.exec((error as Error).message)?.[0] ?? String(error);
  }
  if (!canStyle()) return 'CSSStyleSheet';
  if (canRender()) return undefined;
  const name = RENDERING.find(
    (name) => document[name] !== Reflect.get(Object.getPrototypeOf(document) as Document, name),
  );
  return name ? `document.${name}` : 'document';
}

/** Lit makes its style sheets when an element comes into the page, where what is thrown is the page's error. */
function canStyle(): boolean {
  try {
    new CSSStyleSheet().replaceSync('');
    return true;
  } catch {
    return false;
  }
}

/** Takes the steps that Lit takes, and sees whether they lead anywhere. */
function canRender(): boolean {
  try {
    const { content } = document.createElement('template');
    content.append(document.createTextNode(''), document.createComment(''));
    // elements and comments
    const walker = document.createTreeWalker(document, 129);
    walker.currentNode = document.importNode(content, true);
    return walker.nextNode()?.nodeType === 8;
  } catch {
    return false;
  }
}
