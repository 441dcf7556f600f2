import { REFERRER_POLICY, STARTED, type StartedRequest } from '../feed/fetch.js';
import { addressesIn, isAllowed, requestAddress, writtenAddress } from '../feed/address.js';
import { MOST_FEEDS } from '../feed/limits.js';
import { loaders } from '../i18n/loaders.js';
import { isOnline, ofDocument, ofNode } from '../page.js';
import { elements } from './registry.js';

/** Finds our tags and links, asks for their feeds and words at once, and loads just what they need. */

const tags = Object.keys(elements);

/** What a page may have written in place of a tag's hyphens, so that it is no name of a custom element. */
const SLIPS = ['', '_', '–'];

/** All of ours; and what nobody has defined, for it may be meant as one of ours: one search for both. */
const SELECTOR = [
  ...tags,
  'a[data-akc]',
  ':not(:defined)',
  ...SLIPS.flatMap((slip) => tags.map((tag) => tag.replaceAll('-', slip))),
].join();

/** How a tag begins that looks like one of ours. */
const LIKE_OURS = /^([ack]{2,4}|aks|aka)[-_–]|^akc/;

interface SharedRequest extends StartedRequest {
  /** How many elements it was begun for. */
  waiting: number;
}

/** By address: one request for each feed, however many elements show it. */
const requests = new Map<string, SharedRequest>();

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
    if (!(ofNode(node, 'matches') as Element['matches'] | undefined)?.(SELECTOR)) continue;
    const { localName } = node;
    if (tags.includes(localName) || localName === 'a') void load(node as HTMLElement);
    else if (LIKE_OURS.test(localName) || isWithoutPrefix(node)) void suspect(localName);
  }
}

const isWithoutPrefix = (element: Element) =>
  tags.includes(`akc-${element.localName}`) && element.hasAttribute('feed');

/** A tag that is likely meant as one of ours. */
async function suspect(tag: string): Promise<void> {
  if (announced.has(tag)) return;
  announced.add(tag);
  try {
    const { tellMisspelt } = await import('./misspelt.js');
    await tellMisspelt(tag, tags);
  } catch {
    // it is told of by one of the elements, whose files are as little to be had
  }
}

/** Code that has come or is on its way, by tag. What has failed is asked for again by the next element. */
const loads = new Map<string, Promise<unknown>>();
/** Failures that the webmaster knows of: one cause may keep all elements away. */
const announced = new Set<string>();

interface Begun extends HTMLElement {
  [STARTED]?: readonly SharedRequest[] | undefined;
}

async function load(element: Begun): Promise<void> {
  const linked = element.getAttribute('data-akc');
  const isLink = linked !== null;
  const tag = isLink ? `akc-${linked.trim().toLowerCase()}` : element.localName;
  const bring = elements[tag];
  const read = (name: string) => element.getAttribute(isLink ? `data-akc-${name}` : name);
  let begun: readonly SharedRequest[] = [];
  try {
    // a page is shared without any feed
    const needed =
      bring && !customElements.get(tag) && (tag !== 'akc-share-bar' || read('release'));
    if (needed) {
      // another copy of the script may have begun them
      begun = element[STARTED] ??= addressesIn(read('feed')).slice(0, MOST_FEEDS).flatMap(begin);
      bringWords(element);
    }
    const [link] = await Promise.all([
      // few pages have links
      isLink && import('./link.js'),
      bring && loadOnce(tag, bring),
    ]);
    if (link) link.enliven(element, !!bring && tag, begun, elements);
    // else it was not defined, and whoever did not define it has said so
    if (customElements.get(tag)) return;
  } catch (error) {
    announceFailure(tag, String(error));
  }
  element[STARTED] = undefined;
  begun.forEach(giveBack);
}

/**
 * Asks for the words of an element's language beside its code, which would else ask for them a journey later. It is a
 * guess: the element itself knows better, tells what it cannot have, and asks for that again.
 */
function bringWords(element: Element): void {
  const nearest = ofNode(element, 'closest')('[lang]');
  const lang = (nearest && ofNode(nearest, 'getAttribute')('lang'))?.trim().toLowerCase() ?? '';
  const [language, ...rest] = lang.split(/[-_]/);
  // in the characters of Taiwan and Hong Kong it is another language to its readers
  if (rest.some((part) => /^(hant|tw|hk|mo)$/.test(part))) return;
  const [, load] = Object.entries(loaders).find(([tag]) => tag.split('-')[0] === language) ?? [];
  load?.().catch(() => undefined);
}

/** Nothing comes of an element: others may still show what its request brings. */
function giveBack(request: SharedRequest): void {
  if (--request.waiting) return;
  request.cancel();
  requests.delete(request.url);
}

/** Never under another address than its own: a changed file would run past its hash (docs/faults.md, row 35). */
function loadOnce(tag: string, bring: () => Promise<unknown>): Promise<unknown> {
  let pending = loads.get(tag);
  if (!pending) {
    loads.set(tag, (pending = bring()));
    pending.catch(() => loads.delete(tag));
  }
  return pending;
}

function announceFailure(tag: string, reason: string): void {
  if (announced.has(reason)) return;
  announced.add(reason);
  // a page may have silenced its console
  globalThis.console?.warn?.(
    `[akc-widgets] <${tag}> could not be loaded: ${reason}. Where a policy refuses it, or an optimiser has put akc.js into the page or into another file, akc.bundle.js needs no further file (docs/csp.md).`,
  );
}

/** Another script of ours on the page may have asked for it: `discover.js` beside `akc.js`. */
const begunElsewhere = (url: string): SharedRequest | undefined =>
  ([...ofDocument('querySelectorAll')(SELECTOR)] as Begun[])
    .flatMap(({ [STARTED]: started = [] }) => started)
    .find((request) => request.url === url);

/** What is wrong with an address, or with the page, the element itself will tell. */
function begin(written: string): readonly SharedRequest[] {
  try {
    return startRequest(written);
  } catch {
    return [];
  }
}

function startRequest(written: string): readonly SharedRequest[] {
  const querySelector = ofDocument('querySelector');
  const querySelectorAll = ofDocument('querySelectorAll');
  const address = ofDocument('createElement')('a');
  address.href = writtenAddress(written, { querySelector }) ?? 'none:';
  address.hash = '';
  const { href: url, protocol } = address;
  const mayBe = protocol === 'https:' || (protocol === 'http:' && location.protocol !== 'https:');
  if (!mayBe || !isOnline() || !isAllowed(url, { querySelectorAll })) return [];
  let request = requests.get(url) ?? begunElsewhere(url);
  if (!request) {
    const abort = new AbortController() as Partial<AbortController>;
    // a page's own `fetch` may give no promise, or throw
    const ask = async () =>
      fetch(await requestAddress(url), { signal: abort.signal, referrerPolicy: REFERRER_POLICY });
    const response = ask();
    // whoever takes it over deals with its failure
    response.catch(() => undefined);
    request = { url, response, cancel: () => abort.abort?.(), waiting: 0 };
    requests.set(url, request);
  }
  request.waiting++;
  return [request];
}
