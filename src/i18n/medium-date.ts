import { plainWallTime, type ZonedTime } from './time-zone.js';

/**
 * Medium dates without `Intl`, for the languages and zones where that can be had to the letter. Every
 * list writes medium dates before its first paint, and the first formatter costs a slow phone 80 to
 * 100 ms (docs/performance.md). Tests compare it with what `Intl` writes.
 */

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

type Write = (year: number, month: number, day: number) => string;

const english: Write = (year, month, day) => `${MONTHS[month]} ${day}, ${year}`;
const korean: Write = (year, month, day) => `${year}. ${month + 1}. ${day}.`;

/** By tag: another region or calendar may write otherwise. */
const WRITERS = new Map<string, Write>([
  ['en', english],
  ['en-US', english],
  ['ko', korean],
  ['ko-KR', korean],
]);

/** Whether years are those of the Gregorian calendar, in Latin digits, as far as that is known without `Intl`. */
export const hasPlainYears = (tag: string): boolean => WRITERS.has(tag);

/** @returns `undefined` where it takes `Intl` */
export function mediumDate(tag: string, zoned: ZonedTime): string | undefined {
  const write = WRITERS.get(tag);
  const wall = write && plainWallTime(zoned);
  if (wall === undefined) return undefined;
  const date = new Date(wall);
  const year = date.getUTCFullYear();
  // before the year 1 there are eras
  return year > 0 ? write!(year, date.getUTCMonth(), date.getUTCDate()) : undefined;
}
