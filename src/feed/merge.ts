import type { Feed, ListedRelease } from './model.js';
import { newestFirst } from './query.js';

/** Pages and states of one feed made into one. Pure: what is given stays as it is. */

/**
 * The pages of one feed as one: the first page's head, every release once, the way on from the last.
 *
 * @param apart others that are here, which do not follow them
 */
export function mergePages(pages: readonly Feed[], apart: readonly Feed[] = []): Feed {
  const all = [...pages, ...apart];
  const releases = new Map<string, ListedRelease>();
  for (const release of all.flatMap(({ items }) => items)) {
    if (!releases.has(release.id)) releases.set(release.id, release);
  }
  return derive(pages[0]!, {
    firstPage: pages[0]!,
    next_url: pages.at(-1)!.next_url,
    items: newestFirst([...releases.values()]),
    get problems() {
      return all.flatMap(({ problems }) => problems);
    },
    get knownProblems() {
      return all.flatMap(({ knownProblems }) => knownProblems);
    },
  });
}

/** Whether two states of a page have any release in common. */
export const meet = (one: Feed, other: Feed): boolean => lastShared(one, other) >= 0;

/**
 * When new releases come in at the top of a feed with pages, its oldest are pushed onto the next page,
 * of which an older copy is on the screen: they are kept, no more than have come. What vanished from among
 * the others, or above one that stands on the page, is gone.
 *
 * @param before the first page as it was, with what had been pushed off it
 * @param pushedBefore how many these were
 */
export function keepPushedDown(page: Feed, before: Feed, pushedBefore: number): Feed {
  const last = lastShared(before, page);
  if (last < 0) return page;
  const known = idsOf(before);
  const top = page.items.slice(0, lastShared(page, before));
  const most = pushedBefore + top.filter(({ id }) => !known.has(id)).length;
  const below = before.items.slice(Math.max(last + 1, before.items.length - most));
  const ordered = newestFirst([...page.items, ...below]);
  const pushed = ordered.slice(ordered.indexOf(page.items.at(-1)!) + 1);
  return derive(page, { items: [...page.items, ...pushed] });
}

const idsOf = ({ items }: Feed) => new Set(items.map(({ id }) => id));

/** Where the last of a page's releases stands that another state of it has too. */
const lastShared = ({ items }: Feed, other: Feed): number => {
  const ids = idsOf(other);
  return items.map(({ id }) => ids.has(id)).lastIndexOf(true);
};

/**
 * What has not changed stays the very object that is shown, so that nobody has to look at it again.
 *
 * @param before an earlier state of the feed
 */
export function keepUnchanged(page: Feed, before: Feed): Feed {
  const former = new Map(before.items.map((release) => [release.id, release]));
  const items = page.items.map((release) => {
    const known = former.get(release.id);
    return known?.isSame(release) ? known : release;
  });
  return derive(page, { items });
}

/**
 * Why an answer is no newer state of a feed: a mix-up of caches or addresses must not take away what is shown
 * (docs/faults.md, row 23).
 *
 * @returns what was found, in words; `undefined` where it may well be one
 */
export function findMixUp(page: Feed, before: Feed): string | undefined {
  const [former, site] = [siteOf(before), siteOf(page)];
  if (former && site && former !== site) return `the feed of ${site}`;
  const isEmptied = before.items.length && !page.items.length;
  if (isEmptied && page.problems.some(({ pointer }) => pointer === '/version')) {
    return 'an empty feed of no version';
  }
  return undefined;
}

/** The site that a feed says it is of. */
export const siteOf = ({ feed_url, home_page_url = feed_url }: Feed): string | undefined =>
  home_page_url && new URL(home_page_url).origin;

/** A changed copy; what the feed reads when it is looked at is still read only then. */
const derive = (feed: Feed, changes: Partial<Feed>): Feed =>
  Object.defineProperties({} as Feed, {
    ...Object.getOwnPropertyDescriptors(feed),
    ...Object.getOwnPropertyDescriptors(changes),
  });
