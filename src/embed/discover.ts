import { requestFeed, STARTED, type StartedRequest } from '../feed/fetch-feed.js';
import { feedAddress } from '../feed/request-url.js';
import { warnOnce } from '../warn.js';
import { elements } from './registry.js';

/** Finds our tags and links, asks for their feeds at once, and loads just what they need. */

const PREFIX = 'data-akc-';
const SELECTOR = [...Object.keys(elements), 'a[data-akc]'].join();

/** By address: one request for each feed, however many elements show it. */
const requests = new Map<string, StartedRequest>();

/**
 * Brings everything of ours in `root` to life, now and whenever something is added to it.
 *
 * @param root the document, or a shadow root, which the document's own search does not enter
 */
export function discover(root: Document | ShadowRoot | Element = document): void {
  bringToLife(root);
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (node instanceof Element) bringToLife(node);
    }
  }).observe(root, { childList: true, subtree: true });
}

function bringToLife(root: ParentNode): void {
  const found = [...root.querySelectorAll(SELECTOR)];
  if (root instanceof Element && root.matches(SELECTOR)) found.unshift(root);
  for (const element of found) {
    const linked = element.getAttribute('data-akc');
    const tag = linked === null ? element.localName : `akc-${linked.trim().toLowerCase()}`;
    if (!Object.hasOwn(elements, tag)) {
      warnOnce('link', linked!, Object.keys(elements));
    } else {
      void load(tag, element, linked !== null);
    }
  }
}

async function load(tag: string, element: Element, isLink: boolean): Promise<void> {
  const defined = customElements.get(tag);
  const request = defined
    ? undefined
    : startRequest(element.getAttribute(isLink ? `${PREFIX}feed` : 'feed'));
  if (request && !isLink) Object.assign(element, { [STARTED]: request });
  try {
    // the browser asks for a module once, however often it is imported
    await elements[tag]!();
    if (isLink) enliven(element, tag, request);
  } catch (error) {
    // never tried under another address: a changed file would then run past its hash (FAULTS.md, row 35)
    request?.cancel();
    warnOnce('element', tag, String(error));
  }
}

/** What is wrong with an address the element itself will tell. */
function startRequest(written: string | null): StartedRequest | undefined {
  const address = feedAddress(written, document);
  if (typeof address === 'string' || !navigator.onLine) return undefined;
  const url = address.href;
  let request = requests.get(url);
  if (!request) {
    const abort = new AbortController();
    const response = requestFeed(url, abort.signal);
    // whoever takes it over deals with its failure
    response.catch(() => undefined);
    request = { url, response, cancel: () => abort.abort() };
    requests.set(url, request);
  }
  return request;
}

/** A link of ours becomes the element, and its fallback. */
function enliven(link: Element, tag: string, request: StartedRequest | undefined): void {
  if (!link.hasAttribute('data-akc')) return;
  const element = Object.assign(document.createElement(tag), { [STARTED]: request });
  for (const { name, value } of [...link.attributes]) {
    if (name.startsWith(PREFIX)) element.setAttribute(name.slice(PREFIX.length), value);
  }
  link.removeAttribute('data-akc');
  link.replaceWith(element);
  element.append(link);
}
