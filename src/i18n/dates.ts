import type { FeedDate } from '../feed/model.js';
import { dateTimeFormat, relativeTimeFormat } from './intl-cache.js';
import { mediumDate } from './medium-date.js';
import { DAY, HOUR, isTimeZone, MINUTE, placeDate, wallTime } from './time-zone.js';

/**
 * Dates and times in words, for `Locale`. `tag` is a BCP 47 tag that `Intl` takes, times are milliseconds
 * since 1970, a time zone is an IANA name, and one that the engine does not know counts as none.
 */

export type DateStyle = 'medium' | 'full' | 'long' | 'short' | 'relative' | 'none';

export interface DateOptions {
  style?: DateStyle;
  timeZone?: string;
  /** What counts as now for relative dates. */
  now?: number;
}

/** Beyond a week a device's clock may be years off, and "2 weeks ago" is no use (FAULTS.md, row 30). */
const LONGEST_AGO = 7 * DAY;
/** A publisher's clock may be ahead by this much. */
const CLOCK_SKEW = 10 * MINUTE;

const isDate = (time: number) => !Number.isNaN(new Date(time).getTime());

function optionsOf(style: DateStyle): Intl.DateTimeFormatOptions {
  // with all digits of the year, which the engine's own short style leaves out in some languages
  if (style === 'short') return { year: 'numeric', month: '2-digit', day: '2-digit' };
  return { dateStyle: style === 'full' || style === 'long' ? style : 'medium' };
}

/** @returns an empty string for the style `none`, and for a date that cannot be */
export function formatDate(tag: string, date: FeedDate, options: DateOptions): string {
  const { style = 'medium', timeZone, now } = options;
  if (style === 'none' || !isDate(date.time)) return '';
  if (style === 'relative') {
    return formatRelative(tag, date, now) ?? formatDate(tag, date, { timeZone });
  }
  const zoned = placeDate(date, timeZone);
  const plain = style === 'medium' ? mediumDate(tag, zoned) : undefined;
  if (plain !== undefined) return plain;
  return dateTimeFormat(tag, { ...optionsOf(style), timeZone: zoned.timeZone }).format(zoned.time);
}

/**
 * How long ago a moment was.
 *
 * @returns `undefined` where a date says it better: calendar days, more than a week, the future
 */
export function formatRelative(
  tag: string,
  { time, offset }: FeedDate,
  now = Date.now(),
): string | undefined {
  const ago = now - time;
  // written so that what is no number is none of them
  if (offset === undefined || !(ago >= -CLOCK_SKEW && ago <= LONGEST_AGO)) return undefined;
  if (ago < MINUTE) return relativeTimeFormat(tag, 'auto').format(0, 'second');
  // "1 day ago" and not "yesterday", which may be wrong
  const format = relativeTimeFormat(tag, 'always');
  if (ago < HOUR) return format.format(-Math.floor(ago / MINUTE), 'minute');
  if (ago < DAY) return format.format(-Math.floor(ago / HOUR), 'hour');
  return format.format(-Math.floor(ago / DAY), 'day');
}

/**
 * The moment that a relative date speaks of: with its time of day, and the zone that it is read in.
 *
 * @returns `undefined` where the date is not written as a relative one
 */
export function formatExact(tag: string, date: FeedDate, options: DateOptions): string | undefined {
  const { style, timeZone, now } = options;
  if (style !== 'relative' || formatRelative(tag, date, now) === undefined) return undefined;
  const zoned = placeDate(date, timeZone);
  // a moment that was shifted by its offset is read in UTC, and is of another zone
  const isShifted = zoned.time !== date.time;
  const written = dateTimeFormat(tag, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: zoned.timeZone,
    ...(!isShifted && { timeZoneName: 'short' }),
  }).format(zoned.time);
  return isShifted ? `${written} ${formatOffset(date.offset!)}` : written;
}

const DAY_OF_EVENT: Intl.DateTimeFormatOptions = {
  weekday: 'short',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
};

/**
 * When an event is: in its own zone, else in the offset that its start is written with, never in anybody
 * else's (FEED.md, rules of reading).
 */
export function formatRange(
  tag: string,
  start: FeedDate,
  end: FeedDate | undefined,
  timeZone?: string,
): string {
  if (!isDate(start.time)) return '';
  const isMoment = start.offset !== undefined;
  const zone = isMoment && timeZone && isTimeZone(timeZone) ? timeZone : undefined;
  // one clock for both: the end may be written with another offset
  const shift = isMoment && !zone ? start.offset! * MINUTE : 0;
  const format = dateTimeFormat(tag, {
    ...DAY_OF_EVENT,
    timeZone: zone ?? 'UTC',
    ...(isMoment && { hour: 'numeric', minute: '2-digit' }),
    ...(zone && { timeZoneName: 'short' }),
  });
  const from = start.time + shift;
  const suffix = isMoment && !zone ? ` (${formatOffset(start.offset!)})` : '';
  if (!end || !isDate(end.time)) return format.format(from) + suffix;
  if (isMoment && end.offset === undefined) {
    // no time of day is made up for an end that has none; the dash is CLDR's fallback for ranges
    const lastDay = dateTimeFormat(tag, { ...DAY_OF_EVENT, timeZone: 'UTC' }).format(end.time);
    const firstDay = wallTime({ time: from, timeZone: zone ?? 'UTC' })!;
    return format.format(from) + suffix + (end.time > firstDay ? ` – ${lastDay}` : '');
  }
  // of a day that ends at a moment, the day is what its writer's clock showed
  const to = isMoment ? end.time + shift : end.time + (end.offset ?? 0) * MINUTE;
  return (to > from ? format.formatRange(from, to) : format.format(from)) + suffix;
}

/** `GMT+7`, `GMT−3:30`. @param minutes east of UTC */
function formatOffset(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  if (!minutes) return 'GMT';
  return `GMT${minutes < 0 ? '−' : '+'}${hours}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`;
}

/** The time of day, with the day unless it is today: for "as of …". */
export function formatTimeOfDay(
  tag: string,
  time: number,
  timeZone: string | undefined,
  now: number,
): string {
  if (!isDate(time)) return '';
  const zone = timeZone && isTimeZone(timeZone) ? timeZone : undefined;
  const dayOf = (at: number) => Math.floor(wallTime({ time: at, timeZone: zone })! / DAY);
  return dateTimeFormat(tag, {
    timeStyle: 'short',
    timeZone: zone,
    ...(dayOf(time) !== dayOf(now) && { dateStyle: 'medium' }),
  }).format(time);
}

/** The time on a clock in another zone, with the zone's short name. */
export function formatClock(tag: string, time: number, timeZone: string): string | undefined {
  if (!isDate(time) || !isTimeZone(timeZone)) return undefined;
  return dateTimeFormat(tag, {
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone,
  }).format(time);
}
