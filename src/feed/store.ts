import type { StartedRequest } from './fetch.js';
import { copyKey, LiveFeed } from './live-feed.js';

/** One live feed per URL and page, however many elements ask (docs/faults.md, rule 3). */

/** Feeds, with those that nobody shows any more but that may come back, as in a single-page application. */
const MOST_KEPT = 5;

const feeds = new Map<string, LiveFeed>();

/**
 * The page's one live feed of this URL.
 *
 * @param started a request that was begun for it; it serves if it is the first
 * @param isAnonymous whether another feed names it, and not the page: it is asked for without cookies
 */
export function liveFeed(url: string, started?: StartedRequest, isAnonymous = false): LiveFeed {
  // what comes without cookies and what may come with them are two things, though of one address
  const key = copyKey(url, isAnonymous);
  let feed = feeds.get(key);
  if (feed) return feed;
  for (const [other, { isShown }] of feeds) {
    if (feeds.size > MOST_KEPT && !isShown) feeds.delete(other);
  }
  feeds.set(key, (feed = new LiveFeed(url, started, isAnonymous)));
  return feed;
}
