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

export const titles = (days: readonly number[]) => days.map((day) => `Release ${day}`);
