import { linksIn } from './fetch.js';

/**
 * The last good answer of each feed, kept on the device, in a cache of our own. Its keys match no
 * real address, for a site's service worker searches every cache (docs/faults.md, rule 7). Where a page
 * may keep nothing, as in a sandboxed frame, the live feed itself is the only memory.
 */

export interface Copy {
  text: string;
  /** Address that answered. */
  url: string;
  /** Of the answer, those that lead to further pages. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** When it came: milliseconds since 1970. */
  time: number;
}

const NAME = 'akc-widgets-1';
const MOST_COPIES = 20;
/** Milliseconds. */
const KEPT_FOR = 30 * 24 * 3_600_000;

const keyOf = (feed: string) => `https://akc-widgets.invalid/${encodeURIComponent(feed)}`;

/** What cannot be done with the cache is left undone. */
async function inCache<T>(act: (cache: Cache) => Promise<T>): Promise<T | undefined> {
  try {
    return await act(await caches.open(NAME));
  } catch {
    return undefined;
  }
}

async function put(
  cache: Cache,
  feed: string,
  { text, url, time, headers: links }: Copy,
): Promise<void> {
  // not as JSON: old libraries write arrays in another way
  const headers = { ...links, 'x-copy': `${time} ${url}` };
  // in WebKit what is put anew stays in its old place
  await cache.delete(keyOf(feed));
  await cache.put(keyOf(feed), new Response(text, { headers }));
}

export const readCopy = (feed: string): Promise<Copy | undefined> =>
  inCache(async (cache) => {
    const response = await cache.match(keyOf(feed));
    if (!response) return undefined;
    const [at, url] = response.headers.get('x-copy')!.split(' ') as [string, string];
    const now = Date.now();
    // one from the future was stamped by a clock that was wrong: its age counts from now on
    const time = Math.min(+at, now);
    if (now - time >= KEPT_FOR) {
      await cache.delete(keyOf(feed));
      return undefined;
    }
    const headers = linksIn(response.headers);
    const copy = { time, url, headers, text: await response.text() };
    if (+at > now) await put(cache, feed, copy);
    return copy;
  });

export const writeCopy = (feed: string, copy: Copy): Promise<unknown> =>
  inCache(async (cache) => {
    await put(cache, feed, copy);
    const keys = await cache.keys();
    for (const key of keys.slice(0, -MOST_COPIES)) await cache.delete(key);
  });

export async function dropCopy(feed: string): Promise<void> {
  try {
    // to open a cache makes it, and nothing is to be left behind
    if (!(await caches.has(NAME))) return;
  } catch {
    return;
  }
  await inCache((cache) => cache.delete(keyOf(feed)));
}
