import { DEEPEST_JSON } from './limits.js';
import { newestFirst } from './query.js';
import type { Feed, Release } from './model.js';

/** The pages of one feed as one: the first page's head, every release once, the way on from the last. */
export function mergePages(pages: readonly Feed[]): Feed {
  const releases = new Map<string, Release>();
  for (const release of pages.flatMap(({ items }) => items)) {
    if (!releases.has(release.id)) releases.set(release.id, release);
  }
  return derive(pages[0]!, {
    next_url: pages.at(-1)!.next_url,
    items: newestFirst([...releases.values()]),
    get problems() {
      return pages.flatMap(({ problems }) => problems);
    },
  });
}

/**
 * When new releases come in at the top of a feed with pages, its oldest are pushed onto the next page,
 * of which an older copy is on the screen: they are kept. What vanished from among the others is gone.
 */
export function keepPushedDown(page: Feed, before: Feed): Feed {
  const here = new Set(page.items.map(({ id }) => id));
  const still = before.items.map(({ id }) => here.has(id));
  const last = still.lastIndexOf(true);
  const pushed = last < 0 ? [] : before.items.slice(last + 1);
  return derive(page, { items: [...page.items, ...pushed] });
}

/**
 * What has not changed stays the very object that is shown, so that nobody has to look at it again.
 *
 * @param before an earlier state of the feed
 */
export function keepUnchanged(page: Feed, before: Feed): Feed {
  const former = new Map(before.items.map((release) => [release.id, release]));
  const items = page.items.map((release) => {
    const known = former.get(release.id);
    return known && isSame(known.source.json, release.source.json) ? known : release;
  });
  return derive(page, { items });
}

/** Of two JSON values. What lies deeper than may be looked at counts as changed. */
function isSame(a: unknown, b: unknown): boolean {
  const todo: [a: unknown, b: unknown, depth: number][] = [[a, b, 0]];
  for (let next; (next = todo.pop());) {
    const [one, other, depth] = next;
    if (one === other) continue;
    if (!(one instanceof Object && other instanceof Object) || depth > DEEPEST_JSON) return false;
    if (Array.isArray(one) !== Array.isArray(other)) return false;
    const names = Object.keys(one);
    if (names.length !== Object.keys(other).length) return false;
    for (const name of names) {
      if (!Object.hasOwn(other, name)) return false;
      todo.push([one[name as keyof object], other[name as keyof object], depth + 1]);
    }
  }
  return true;
}

/** A changed copy; the problems are still read only when somebody asks. */
const derive = (feed: Feed, changes: Partial<Feed>): Feed =>
  Object.defineProperties({} as Feed, {
    ...Object.getOwnPropertyDescriptors(feed),
    ...Object.getOwnPropertyDescriptors(changes),
  });

/** The site that a feed says it is of. */
export const siteOf = ({ feed_url, home_page_url = feed_url }: Feed): string | undefined =>
  home_page_url && new URL(home_page_url).origin;
