import type { Feed, ListedRelease } from './model.js';
import { newestFirst } from './query.js';

/** Pages and states of one feed made into one. Pure: what is given stays as it is. */

/** The pages of one feed as one: the first page's head, every release once, the way on from the last. */
export function mergePages(pages: readonly Feed[]): Feed {
  const releases = new Map<string, ListedRelease>();
  for (const release of pages.flatMap(({ items }) => items)) {
    if (!releases.has(release.id)) releases.set(release.id, release);
  }
  return derive(pages[0]!, {
    next_url: pages.at(-1)!.next_url,
    items: newestFirst([...releases.values()]),
    get problems() {
      return pages.flatMap(({ problems }) => problems);
    },
    get knownProblems() {
      return pages.flatMap(({ knownProblems }) => knownProblems);
    },
  });
}

/**
 * When new releases come in at the top of a feed with pages, its oldest are pushed onto the next page,
 * of which an older copy is on the screen: they are kept. What vanished from among the others is gone.
 *
 * @param before the first page as it was
 */
export function keepPushedDown(page: Feed, before: Feed): Feed {
  const here = new Set(page.items.map(({ id }) => id));
  const isHere = before.items.map(({ id }) => here.has(id));
  const last = isHere.lastIndexOf(true);
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
    return known?.isSame(release) ? known : release;
  });
  return derive(page, { items });
}

/**
 * Why an answer is no newer state of a feed: a mix-up of caches or addresses must not take away what is shown
 * (FAULTS.md, row 23).
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
