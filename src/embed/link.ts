import { STARTED, type StartedRequest } from '../feed/fetch.js';
import { addressesIn, feedAddress } from '../feed/address.js';
import { ofDocument } from '../page.js';
import { warnOnce } from '../warn.js';

const PREFIX = 'data-akc-';

/** Of the link itself, or as `data-akc-NAME`: what runs nothing, and covers nothing that the site's own styles do not. */
const COMMON = ['id', 'class', 'lang', 'dir', 'hidden', 'slot'];

/** A class that a copy of ours has registered (`define/define.ts`). */
interface Registered extends CustomElementConstructor {
  akcVersion?: string;
  observedAttributes: string[];
}

/** An element of ours, as any copy of ours makes it. */
type Made = HTMLElement & { updateComplete: Promise<unknown> };

/** Of a link, or of one of our elements: where its feeds are asked for. */
function feedsOf(element: Element): URL[] {
  const written = element.getAttribute(`${PREFIX}feed`) ?? element.getAttribute('feed');
  const [baseURI, querySelector] = [ofDocument('baseURI'), ofDocument('querySelector')];
  const addresses = addressesIn(written).map((feed) =>
    feedAddress(feed, { baseURI, location, querySelector }),
  );
  return addresses.filter((address) => typeof address !== 'string');
}

/** Genuine headlines must not lead to a stranger. */
function leadsAway(template: string, link: Element): string | false {
  try {
    const { origin } = new URL(template.replace(/\{\w+\}/g, ''), ofDocument('baseURI'));
    if (origin === location.origin || feedsOf(link).some((feed) => feed.origin === origin))
      return false;
  } catch {
    // what is no address leads nowhere
  }
  return 'an address of this site, or of the feed’s origin';
}

/**
 * What an element takes and a link may yet not say, for whoever writes a comment on a site may write a
 * link: what was expected.
 */
const REFUSALS: Record<string, (value: string, link: Element) => string | false> = {
  // a stranger's feed is no part of what the page says of itself to search engines
  'json-ld': () => 'the element itself, in markup of the site’s own',
  // any parameter of the page's address, a password among them, could be sent to a feed's server
  param: (value) =>
    !/^akc-release[\w-]*$/.test(value.trim()) && 'a name that begins with "akc-release"',
  // the page's own detail shows no feed but the one that the page has given it
  'open-in': (value, link) => {
    // it may be a link as yet itself, and bear its id as such
    const links = [...ofDocument('querySelectorAll')(`[${PREFIX}id]`)];
    const detail =
      ofDocument('getElementById')(value) ??
      links.find((other) => other.getAttribute(`${PREFIX}id`) === value);
    const feeds = feedsOf(link);
    const given = detail ? feedsOf(detail).map(({ href }) => href) : [];
    const isSame = !!feeds.length && feeds.every(({ href }) => given.includes(href));
    return !isSame && 'the id of an akc-release-detail of the same feed';
  },
  'release-href': leadsAway,
  'share-url': leadsAway,
  url: leadsAway,
  // the page knows others by such a name: its own elements, what scripts find in the window
  id: (value, link) =>
    value !== link.id &&
    (!!ofDocument('getElementById')(value) || value in window || value in document) &&
    'a name that nothing else on the page has',
};

/**
 * A link of ours becomes the element, and its fallback. Loaded by a page that has one.
 *
 * Users of a site may write `data-*`: of what they write the element gets only what it declares itself,
 * and nothing that a browser might run.
 *
 * @param tag `false`: the link names none of ours
 * @param elements all of ours, by tag
 */
export function enliven(
  link: HTMLElement,
  tag: string | false,
  requests: readonly StartedRequest[],
  elements: object,
): void {
  const name = link.getAttribute('data-akc');
  if (name === null) return;
  if (!tag) return warnOnce('link', name, Object.keys(elements));
  const type = customElements.get(tag) as Registered | undefined;
  // where the tag is nobody's, or somebody else's, the link is the best there is
  if (!type?.akcVersion) return;
  const known = [...type.observedAttributes, ...COMMON];
  const element = Object.assign(ofDocument('createElement')(tag) as Made, {
    [STARTED]: requests,
  });
  const unknown: string[] = [];
  for (const { name: written, value } of [...link.attributes]) {
    if (!written.startsWith(PREFIX)) continue;
    const own = written.slice(PREFIX.length);
    // only then is it looked up: a name such as `__proto__` is in every table
    if (!known.includes(own)) {
      unknown.push(own);
      continue;
    }
    const expected = REFUSALS[own]?.(value, link);
    if (!expected) element.setAttribute(own, value);
    else {
      warnOnce('linkAttribute', name, own, expected);
      // by it a detail would take itself for one that a list leads to
      link.removeAttribute(written);
    }
  }
  if (unknown.length) warnOnce('linkAttribute', name, unknown.join(', '), known);
  for (const own of COMMON) {
    const value = link.getAttribute(own);
    if (value !== null && !element.hasAttribute(own)) element.setAttribute(own, value);
  }
  // what others on the page know it by, `open-in` too; and the fallback is in no slot but the default one
  if (element.id === link.id) link.removeAttribute('id');
  for (const own of ['hidden', 'slot', 'data-akc']) link.removeAttribute(own);
  const hadFocus = ofDocument('activeElement') === link;
  link.replaceWith(element);
  element.append(link);
  if (!hadFocus) return;
  // it can have the focus again once a slot shows it; the words may come late, and the reader has gone on by then
  void element.updateComplete.then(() => {
    if (ofDocument('activeElement') === ofDocument('body')) link.focus({ preventScroll: true });
  });
}
