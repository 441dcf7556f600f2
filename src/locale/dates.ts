import type { FeedDate } from '../feed/model.js';
import { warnOnce } from '../warn.js';
import { keep } from './keep.js';

/** Milliseconds. */
const MINUTE = 60_000;

const MEDIUM: Intl.DateTimeFormatOptions = { dateStyle: 'medium' };

/** Zones that have no summer time, each with its hours east of UTC. */
const STEADY = 'Asia/Seoul9Asia/Bangkok7Asia/Jakarta7';

/** @returns minutes east of UTC; no number where only `Intl` knows */
const offsetIn = (timeZone: string) => Number(STEADY.split(timeZone)[1]?.[0]) * 60;

/**
 * A date in words. A calendar day is the same day everywhere; a moment is shown in `timeZone`, else
 * in the offset it was written with, else (written in UTC) in the reader's zone.
 *
 * @param language BCP 47; what is none counts as English
 * @param timeZone IANA name; one that the engine does not know counts as none
 */
export function formatDate(
  date: FeedDate,
  language: string,
  timeZone?: string,
  options = MEDIUM,
): string {
  const { time, offset } = date;
  const moment = offset !== undefined;
  const east = moment ? (timeZone ? offsetIn(timeZone) : offset || NaN) : 0;
  // the first formatter costs a slow phone a tenth of a second; this gives the same to the letter (issue 4)
  if (east === east && options === MEDIUM && language === 'en') {
    const [, day, month, year] = new Date(time + east * MINUTE).toUTCString().split(' ');
    return `${month} ${+day!}, ${year}`;
  }
  const shift = moment && !timeZone ? offset * MINUTE : 0;
  // an offset is no time zone in every engine: the moment is shifted and read in UTC
  const zone = moment ? (timeZone ?? (offset ? 'UTC' : undefined)) : 'UTC';
  try {
    const make = () => new Intl.DateTimeFormat(language, { ...options, timeZone: zone });
    return keep(`${language} ${zone} ${options.dateStyle}`, make).format(time + shift);
  } catch {
    if (timeZone) warnOnce('timeZone', timeZone);
    return formatDate(date, timeZone ? language : 'en', undefined, options);
  }
}
