import type { FeedErrorCode } from './errors.js';
import type { FeedAnswer } from './fetch.js';

/**
 * Finds the feed of a site of which only a page's address is known. Loaded where the address turns out to be none of a
 * feed; takes data and gives data.
 */

export interface Search {
  /** As the page's author wrote it, whole. */
  site: string;
  /** Why the first request has failed. */
  failure: Failure;
  /**
   * Asks, and reads the answer as a feed.
   *
   * @param isPage whether the address is asked for as it is
   * @throws a failure
   */
  ask: (url: string, isPage: boolean) => Promise<FeedAnswer>;
}

export interface Failure {
  code?: FeedErrorCode;
  /** The page that has come instead. */
  page?: string | undefined;
  /** Whether time may mend it. */
  isTransient?: boolean;
}

/** What was found, and where. */
export interface Found {
  answer: FeedAnswer;
  url: string;
  /** What was tried before. */
  tried: string;
}

const LINK = /<link\b[^<>]*>/gi;
const ATTRIBUTE = /\b(rel|type|href)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/gi;

/** Characters of a page in which its head stands. */
const HEAD = 200_000;

/** Of what a page names the first of these, which says the most and may be read from other origins. */
const KINDS: readonly ((link: Record<string, string>) => string | undefined)[] = [
  ({ rel, type, href }) => (isAlternate(rel) && /^application\/feed\+json/.test(type!) ? href : ''),
  ({ rel, href }) => (/^https:\/\/api\.w\.org\/$/.test(rel!) ? `${href}wp/v2/posts` : ''),
  ({ rel, type, href }) =>
    isAlternate(rel) && /^application\/(rss|atom|rdf)\+xml/.test(type!) ? href : '',
];

const isAlternate = (rel = '') => rel.split(/\s+/).includes('alternate');

/**
 * The feed that a page names in its head.
 *
 * @param html of others: it is searched, and never becomes nodes
 * @param base address of the page
 */
export function feedInPage(html: string, base: string): string | undefined {
  const links = (html.slice(0, HEAD).match(LINK) ?? []).map((tag) => {
    const found: Record<string, string> = { rel: '', type: '', href: '' };
    for (const [, name, ...values] of tag.matchAll(ATTRIBUTE)) {
      const value = values.find((one) => one !== undefined) ?? '';
      const key = name!.toLowerCase();
      found[key] =
        key === 'href' ? value.replaceAll('&amp;', '&').trim() : value.trim().toLowerCase();
    }
    return found;
  });
  for (const kind of KINDS) {
    const [named] = links.map(kind).filter(Boolean);
    const url = named && wholeAddress(named, base);
    if (url) return url;
  }
  return undefined;
}

function wholeAddress(written: string, base: string): string | undefined {
  try {
    const { href, protocol } = new URL(written, base);
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}

/** Addresses of pages: those that lead to no file, or to one of HTML, and speak of no feed. */
const PAGE =
  /^https?:\/\/[^/]+\/(?!.*(?:feed|rss|atom|json|\bapi\b))(?:[^.?]*|[^?]*\.(?:html?|php|aspx?|jsp))$/i;

/** Requests until it is known where a feed is. */
const MOST_REQUESTS = 3;

/**
 * Looks for a feed where sites have theirs: WordPress's posts, `/feed.json`, what the page itself names. Of a site's bare
 * address the posts were asked for first, of any other it itself: that is the first of three requests, and the feed that
 * a page names is the one besides.
 *
 * @throws `failure` where the address is no page's, or what was tried
 */
export async function findFeed({ site, failure, ask }: Search): Promise<Found> {
  const { origin, pathname, search } = new URL(site);
  const isBare = pathname === '/' && !search;
  const posts = `${origin}/wp-json/wp/v2/posts`;
  const guesses = isBare ? [`${origin}/feed.json`, site] : [posts, `${origin}/feed.json`];
  const asked = new Set([isBare ? posts : site]);
  // what cannot be reached at all is asked for again, as any feed
  if (!PAGE.test(site) || /^(offline|not-allowed|timeout|rate-limited)$/.test(failure.code ?? ''))
    throw failure as Error;
  const tried = [`${isBare ? '/wp-json/wp/v2/posts' : pathname} (${failure.code ?? 'damaged'})`];
  let { page } = failure;
  for (;;) {
    const named = page === undefined ? undefined : feedInPage(page, site);
    const isNamed = named !== undefined && !asked.has(named);
    const url = isNamed ? named : guesses.shift();
    if (!url || (!isNamed && asked.size >= MOST_REQUESTS)) throw faultOf(tried, failure);
    if (asked.has(url)) continue;
    asked.add(url);
    try {
      const answer = await ask(url, url === site);
      return { answer, url, tried: tried.join(', ') };
    } catch (error) {
      const { code = 'damaged', page: found } = error as Failure;
      tried.push(`${url.startsWith(`${origin}/`) ? url.slice(origin.length) : url} (${code})`);
      page ??= found;
    }
  }
}

/** Time mends it where the first request may go well next time. */
const faultOf = (tried: readonly string[], { code, isTransient }: Failure): Error =>
  Object.assign(new Error('no feed of this site'), {
    code: isTransient ? code : 'not-found',
    found: `no feed of this site at ${tried.join(', ')}`,
  });
