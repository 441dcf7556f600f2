import { REFERRER_POLICY, STARTED, type StartedRequest } from '../feed/fetch-feed.js';
import { isAllowed, writtenAddress } from '../feed/request-url.js';
import { isOnline, ofDocument, ofNode } from '../page.js';
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
  try {
    new MutationObserver((records) => {
      records.flatMap(({ addedNodes }) => [...addedNodes]).forEach(bringToLife);
    }).observe(root, { childList: true, subtree: true });
  } catch {
    // the page has put something else in its place: whoever defines elements tells
  }
}

/** @param root a text, too: whatever a page adds */
function bringToLife(root: Node): void {
  const found = ofNode(root as Partial<ParentNode> & Node, 'querySelectorAll')?.(SELECTOR) ?? [];
  for (const node of [root as Element, ...found]) {
    // a document is none, nor is a text; a form may call an input of its own `matches`
    if ((ofNode(node, 'matches') as Element['matches'] | undefined)?.(SELECTOR)) {
      void load(node as HTMLElement);
    }
  }
}

/** By tag. */
const loads: Record<string, Promise<unknown> | undefined> = {};
/** What has failed: one cause may keep all elements away. */
const told: Record<string, boolean> = {};

interface Begun extends HTMLElement {
  [STARTED]?: SharedRequest | undefined;
}

async function load(element: Begun): Promise<void> {
  const linked = element.getAttribute('data-akc');
  const isLink = linked !== null;
  const tag = isLink ? `akc-${linked.trim().toLowerCase()}` : element.localName;
  const bring = elements[tag];
  const read = (name: string) => element.getAttribute(isLink ? `data-akc-${name}` : name);
  let request: SharedRequest | undefined;
  try {
    // a page is shared without any feed
    const needed =
      bring && !customElements.get(tag) && (tag !== 'akc-share-bar' || read('release'));
    // another copy of the script may have begun it
    if (needed) request = element[STARTED] ??= begin(read('feed'));
    const [link] = await Promise.all([
      // few pages have links
      isLink && import('./link.js'),
      // never tried under another address: a changed file would then run past its hash (FAULTS.md, row 35)
      bring && (loads[tag] ??= bring()),
    ]);
    if (link) link.enliven(element, !!bring && tag, request, elements);
    // else it was not defined, and that was told
    if (customElements.get(tag)) return;
  } catch (error) {
    // becomes its words, here and as a key
    const words = error as string;
    // a page may have silenced its console
    if (!told[words]) {
      globalThis.console?.warn?.(
        `[akc-widgets] <${tag}> could not be loaded: ${words}. Where a policy refuses it, akc.bundle.js needs no further file (docs/csp.md).`,
      );
    }
    told[words] = true;
  }
  // others may still show what comes
  if (request && !--request.waiting) request.cancel();
}

/** What is wrong with an address, or with the page, the element itself will tell. */
function begin(written: string | null): SharedRequest | undefined {
  try {
    return startRequest(written);
  } catch {
    return undefined;
  }
}

function startRequest(written: string | null): SharedRequest | undefined {
  const querySelector = ofDocument('querySelector');
  const querySelectorAll = ofDocument('querySelectorAll');
  const address = ofDocument('createElement')('a');
  address.href = writtenAddress(written, { querySelector }) ?? 'none:';
  address.hash = '';
  const { href: url, protocol } = address;
  const mayBe = protocol === 'https:' || (protocol === 'http:' && location.protocol !== 'https:');
  if (!mayBe || !isOnline() || !isAllowed(url, { querySelectorAll })) return undefined;
  let request = requests[url];
  if (!request) {
    const abort = new AbortController() as Partial<AbortController>;
    // a page's own `fetch` may give no promise, or throw
    const ask = async () => fetch(url, { signal: abort.signal, referrerPolicy: REFERRER_POLICY });
    const response = ask();
    // whoever takes it over deals with its failure
    response.catch(() => undefined);
    requests[url] = request = { url, response, cancel: () => abort.abort?.(), waiting: 0 };
  }
  request.waiting++;
  return request;
}
