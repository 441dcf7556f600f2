/** Why an address is none to ask a feed at. */
export type AddressFault = 'no-feed' | 'bad-url' | 'mixed-content';

/**
 * The address that a feed is really asked for at.
 *
 * @param feed as the page's author wrote it
 * @param base what relative addresses stand on: the document's `baseURI`
 * @param secure whether the page came over https, and so may read no http feed
 */
export function requestUrl(feed: string, base: string, secure = false): URL | AddressFault {
  let url: URL;
  try {
    url = new URL(feed, base);
  } catch {
    return 'bad-url';
  }
  const { protocol, hostname } = url;
  if (!/^https?:$/.test(protocol)) return 'bad-url';
  // a browser takes loopback for secure, and so do we
  const local = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
  if (secure && protocol === 'http:' && !local) return 'mixed-content';
  url.hash = '';
  return url;
}

/**
 * Whether a page lets a feed of this address be shown: `<meta name="akc-feeds" content="ORIGIN …">` names
 * the only origins that may be. Of several, wherever they stand, each must allow it: one that somebody
 * slips in can take away and never add.
 *
 * @param url whole
 * @param onInvalid called with what stands there and names no origin
 */
export function isAllowed(
  url: string,
  page: { querySelectorAll: (selector: string) => Iterable<Element> },
  onInvalid?: (written: string) => void,
): boolean {
  const origin = originOf(url);
  return [...page.querySelectorAll('meta[name=akc-feeds i]')].every(
    (meta) =>
      (meta.getAttribute('content')?.match(/\S+/g) ?? []).filter((written) => {
        const named = originOf(written);
        if (!named) onInvalid?.(written);
        return named && named === origin;
      }).length,
  );
}

/** Of an http or https address; anything else has none that could be named. */
function originOf(url: string): string | undefined {
  try {
    const { origin, protocol } = new URL(url);
    return /^https?:$/.test(protocol) ? origin : undefined;
  } catch {
    return undefined;
  }
}

/** Whether an address is that of a site as a whole. @param url whole */
export const isSite = (url: string): boolean => /^https?:\/\/[^/?]+\/$/.test(url);

/**
 * Addresses that tell of another format than JSON Feed: of WordPress's interface, and of a site as a whole, which are asked
 * for in another way; of XML, by their end.
 */
const OTHER =
  /(\/wp\/v2\/|%2Fwp%2Fv2|^https?:\/\/[^/?]+\/$)|(\.(xml|rss|rdf|atom)|\/(feed|rss|atom)\/?)(\?|$)|[?&]feed=/i;

/**
 * The address that a request goes to (`formats/other.ts`). What reads another format is asked for at the same time.
 *
 * @param url whole
 */
export async function requestAddress(url: string): Promise<string> {
  const [other, isChanged] = OTHER.exec(url) ?? [];
  if (!other) return url;
  const asked = import('./formats/other.js').then(
    ({ prepare }) => prepare(url),
    () => url,
  );
  return isChanged ? asked : url;
}

/** What of a page is looked at, to find its feed. */
interface Page extends Pick<Document, 'baseURI' | 'location'> {
  querySelector: (selector: string) => Element | null;
}

/** The addresses that are written in an attribute, each once; one where none is. */
export const addressesIn = (written: string | null | undefined): [string, ...string[]] =>
  [...new Set((written ?? '').trim().split(/\s+/))] as [string, ...string[]];

/**
 * The address of an element's feed as it is written: on the element, else in the page's own
 * `<link rel="alternate" type="application/feed+json">`.
 */
export const writtenAddress = (
  written: string | null | undefined,
  page: Pick<Page, 'querySelector'>,
): string | undefined =>
  addressesIn(written)[0] ||
  (
    page.querySelector(
      'link[rel~=alternate][type="application/feed+json"]',
    ) as HTMLLinkElement | null
  )?.href;

/** The address that an element's feed is asked for at. */
export function feedAddress(written: string | null | undefined, page: Page): URL | AddressFault {
  const feed = writtenAddress(written, page);
  return feed ? requestUrl(feed, page.baseURI, page.location.protocol === 'https:') : 'no-feed';
}
