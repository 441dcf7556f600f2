import type { FeedDate } from '../feed/model.js';
import type { Notation } from './formatters.js';
import { dateFormat, relativeTimeFormat } from './intl-cache.js';
import { mediumDate } from './medium-date.js';
import { DAY, HOUR, isTimeZone, MINUTE, placeDate, wallTime } from './time-zone.js';

/**
 * Dates and times in words, for `Locale`. Times are milliseconds since 1970, a time zone is an IANA name, and one
 * that the engine does not know counts as none.
 */

export type DateStyle = 'medium' | 'full' | 'long' | 'short' | 'relative' | 'none';

export interface DateOptions {
  style?: DateStyle;
  timeZone?: string;
  /** What counts as now for relative dates. */
  now?: number;
}

/** Beyond a week a device's clock may be years off, and "2 weeks ago" is no use (docs/faults.md, row 30). */
const LONGEST_AGO = 7 * DAY;
/** A publisher's clock may be ahead by this much. */
const CLOCK_SKEW = 10 * MINUTE;

export const isDate = (time: number) => !Number.isNaN(new Date(time).getTime());

/** @returns an empty string for the style `none`, and for a date that cannot be */
export function formatDate(notation: Notation, date: FeedDate, options: DateOptions): string {
  const { style = 'medium', timeZone, now } = options;
  if (style === 'none' || !isDate(date.time)) return '';
  if (style === 'relative') {
    return formatRelative(notation, date, now) ?? formatDate(notation, date, { timeZone });
  }
  const zoned = placeDate(date, timeZone);
  const plain = style === 'medium' ? mediumDate(notation.tag, zoned) : undefined;
  if (plain !== undefined) return plain;
  return dateFormat(notation, style, zoned.timeZone).format(zoned.time);
}

/**
 * How long ago a moment was.
 *
 * @returns `undefined` where a date says it better: calendar days, more than a week, the future
 */
export function formatRelative(
  notation: Notation,
  { time, offset }: FeedDate,
  now = Date.now(),
): string | undefined {
  const ago = now - time;
  // written so that what is no number is none of them
  if (offset === undefined || !(ago >= -CLOCK_SKEW && ago <= LONGEST_AGO)) return undefined;
  if (ago < MINUTE) return relativeTimeFormat(notation, 'auto').format(0, 'second');
  // "1 day ago" and not "yesterday", which may be wrong
  const format = relativeTimeFormat(notation, 'always');
  if (ago < HOUR) return format.format(-Math.floor(ago / MINUTE), 'minute');
  if (ago < DAY) return format.format(-Math.floor(ago / HOUR), 'hour');
  return format.format(-Math.floor(ago / DAY), 'day');
}

/**
 * The moment that a relative date speaks of: with its time of day, and the zone that it is read in.
 *
 * @returns `undefined` where the date is not written as a relative one
 */
export function formatExact(
  notation: Notation,
  date: FeedDate,
  options: DateOptions,
): string | undefined {
  const { style, timeZone, now } = options;
  if (style !== 'relative' || formatRelative(notation, date, now) === undefined) return undefined;
  const zoned = placeDate(date, timeZone);
  // a moment that was shifted by its offset is read in UTC, and is of another zone
  const isShifted = zoned.time !== date.time;
  const shape = isShifted ? 'moment' : 'zonedMoment';
  const written = dateFormat(notation, shape, zoned.timeZone).format(zoned.time);
  return isShifted ? `${written} ${formatOffset(date.offset!)}` : written;
}

/** `GMT+7`, `GMT−3:30`. @param minutes east of UTC */
export function formatOffset(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  if (!minutes) return 'GMT';
  return `GMT${minutes < 0 ? '−' : '+'}${hours}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`;
}

/** The time of day, with the day unless it is today: for "as of …". */
export function formatTimeOfDay(
  notation: Notation,
  time: number,
  timeZone: string | undefined,
  now: number,
): string {
  if (!isDate(time)) return '';
  const zone = timeZone && isTimeZone(timeZone) ? timeZone : undefined;
  const dayOf = (at: number) => Math.floor(wallTime({ time: at, timeZone: zone })! / DAY);
  const shape = dayOf(time) === dayOf(now) ? 'time' : 'dateAndTime';
  return dateFormat(notation, shape, zone).format(time);
}

/** The time on a clock in another zone, with the zone's short name. */
export function formatClock(
  notation: Notation,
  time: number,
  timeZone: string,
): string | undefined {
  if (!isDate(time) || !isTimeZone(timeZone)) return undefined;
  return dateFormat(notation, 'zonedTime', timeZone).format(time);
}
