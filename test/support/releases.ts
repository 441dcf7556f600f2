import { plainRelease, pressFeed } from './press.js';

/** Releases for a list, of which each differs from the others in all that a reader can filter by. */

export const VARIED = [
  [4, ['Trade'], 'press-release', ['ID'], 'corrected'],
  [3, ['Youth', 'Trade'], 'statement', ['TH', 'VN'], 'withdrawn'],
  [2, ['Culture'], 'event', undefined, 'updated'],
  [1, undefined, 'Rapport', ['ID'], undefined],
] as const;

/** Four releases, the newest first, of one year each. */
export const variedFeed = (members: object = {}) =>
  pressFeed(
    VARIED.map(([day, tags, kind, countries, status]) => ({
      ...plainRelease(day),
      date_published: `${2022 + day}-03-01`,
      tags,
      summary: `In short ${day}.`,
      _press: { number: `PR/26-0${day}`, kind, countries, status },
    })),
    { ...members },
  );

/** Plain releases with these numbers, in the order that they are shown in. */
export const plainFeed = (days: readonly number[], members: object = {}) =>
  pressFeed(days.map(plainRelease), { ...members });

/**
 * The pages of a feed, each naming the next, as they are answered one after another.
 *
 * @param count releases in all, numbered from the oldest
 * @param size releases of one page
 * @param membersOf what a release has beside its title and its date
 */
export function pagesOf(
  count: number,
  size: number,
  membersOf: (number: number) => object = () => ({}),
): string[] {
  const DAY = 86_400_000;
  const items = Array.from({ length: count }, (_, index) => {
    const number = count - index;
    return {
      id: `release-${number}`,
      title: `Release ${number}`,
      date_published: new Date(Date.UTC(2026, 0, 1) - index * DAY).toISOString(),
      ...membersOf(number),
    };
  });
  const pages = Math.ceil(count / size);
  return Array.from({ length: pages }, (_, page) =>
    JSON.stringify(
      pressFeed(items.slice(page * size, (page + 1) * size), {
        ...(page + 1 < pages && { next_url: `page-${page + 2}.json` }),
      }),
    ),
  );
}

export const titles = (days: readonly number[]) => days.map((day) => `Release ${day}`);
