import { requestFeed, STARTED, type StartedRequest } from '../feed/fetch-feed.js';
import { writtenAddress } from '../feed/request-url.js';
import { elements } from './registry.js';

/** Finds our tags and links, asks for their feeds at once, and loads just what they need. */

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
    void load(
      linked === null ? element.localName : `akc-${linked.trim().toLowerCase()}`,
      element,
      linked !== null,
    );
  }
}

/** By tag: how it ended is told once. */
const loads: Record<string, Promise<unknown> | undefined> = {};

async function load(tag: string, element: Element, isLink: boolean): Promise<void> {
  // few pages have links
  const link = isLink && import('./link.js');
  const known = Object.hasOwn(elements, tag);
  const read = (name: string) => element.getAttribute(isLink ? `data-akc-${name}` : name);
  // a page is shared without any feed
  const needed = known && !customElements.get(tag) && (tag !== 'akc-share-bar' || read('release'));
  const request = needed ? startRequest(read('feed')) : undefined;
  if (request && !isLink) Object.assign(element, { [STARTED]: request });
  try {
    if (known) await (loads[tag] ??= elements[tag]!().catch(tellFailure(tag)));
    if (link) (await link).enliven(element, known && tag, request, elements);
  } catch {
    request?.cancel();
  }
}

/** Never tried under another address: a changed file would then run past its hash (FAULTS.md, row 35). */
const tellFailure = (tag: string) => (error: unknown) => {
  console.warn(`[akc-widgets] <${tag}> could not be loaded: ${String(error)}`);
  throw error;
};

/** What is wrong with an address the element itself will tell. */
function startRequest(written: string | null): StartedRequest | undefined {
  const address = document.createElement('a');
  address.href = writtenAddress(written, document) ?? 'none:';
  address.hash = '';
  const { href: url, protocol } = address;
  const secure = location.protocol === 'https:';
  if (!(secure ? /^https:/ : /^https?:/).test(protocol) || !navigator.onLine) return undefined;
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
