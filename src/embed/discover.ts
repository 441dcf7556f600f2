import { REFERRER_POLICY, STARTED, type StartedRequest } from '../feed/fetch-feed.js';
import { writtenAddress } from '../feed/request-url.js';
import { elements } from './registry.js';

/** Finds our tags and links, asks for their feeds at once, and loads just what they need. */

const SELECTOR = Object.keys(elements).join() + ',a[data-akc]';

interface SharedRequest extends StartedRequest {
  /** How many elements it was begun for. */
  waiting: number;
}

/** By address: one request for each feed, however many elements show it. */
const requests: Record<string, SharedRequest | undefined> = {};

/**
 * Brings everything of ours in `root` to life, now and whenever something is added to it.
 *
 * @param root the document, or a shadow root, which the document's own search does not enter
 */
export function discover(root: Document | ShadowRoot | Element = document): void {
  bringToLife(root);
  new MutationObserver((records) => {
    records.flatMap(({ addedNodes }) => [...addedNodes]).forEach(bringToLife);
  }).observe(root, { childList: true, subtree: true });
}

/** @param root a text, too: whatever a page adds */
function bringToLife(root: Node & Partial<ParentNode>): void {
  for (const node of [root as Element, ...(root.querySelectorAll?.(SELECTOR) ?? [])]) {
    // a document is none, nor is a text
    if ((node as Partial<Element>).matches?.(SELECTOR)) void load(node);
  }
}

/** By tag. */
const loads: Record<string, Promise<unknown> | undefined> = {};
/** What has failed: one cause may keep all elements away. */
const told: Record<string, boolean> = {};

interface Begun extends Element {
  [STARTED]?: SharedRequest | undefined;
}

async function load(element: Begun): Promise<void> {
  const linked = element.getAttribute('data-akc');
  const isLink = linked !== null;
  const tag = isLink ? `akc-${linked.trim().toLowerCase()}` : element.localName;
  const bring = elements[tag];
  const read = (name: string) => element.getAttribute(isLink ? `data-akc-${name}` : name);
  // a page is shared without any feed
  const needed = bring && !customElements.get(tag) && (tag !== 'akc-share-bar' || read('release'));
  // another copy of the script may have begun it
  const request = needed ? (element[STARTED] ??= startRequest(read('feed'))) : undefined;
  try {
    const [link] = await Promise.all([
      // few pages have links
      isLink && import('./link.js'),
      // never tried under another address: a changed file would then run past its hash (FAULTS.md, row 35)
      bring && (loads[tag] ??= bring()),
    ]);
    if (link) link.enliven(element, !!bring && tag, request, elements);
  } catch (error) {
    // others may still show what comes
    if (request && !--request.waiting) request.cancel();
    // becomes its words, here and as a key
    const words = error as string;
    if (!told[words]) console.warn(`[akc-widgets] <${tag}> could not be loaded: ${words}`);
    told[words] = true;
  }
}

/** What is wrong with an address the element itself will tell. */
function startRequest(written: string | null): SharedRequest | undefined {
  const address = document.createElement('a');
  address.href = writtenAddress(written, document) ?? 'none:';
  address.hash = '';
  const { href: url, protocol } = address;
  const mayBe = protocol === 'https:' || (protocol === 'http:' && location.protocol !== 'https:');
  if (!mayBe || !navigator.onLine) return undefined;
  let request = requests[url];
  if (!request) {
    const abort = new AbortController();
    const response = fetch(url, { signal: abort.signal, referrerPolicy: REFERRER_POLICY });
    // whoever takes it over deals with its failure
    response.catch(() => undefined);
    requests[url] = request = { url, response, cancel: () => abort.abort(), waiting: 0 };
  }
  request.waiting++;
  return request;
}
