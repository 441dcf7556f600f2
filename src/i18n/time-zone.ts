import type { FeedDate } from '../feed/model.js';
import { memoise } from './intl-cache.js';

/** Time zones, and what a clock in one of them shows. Times are milliseconds since 1970. */

/** Milliseconds. */
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/**
 * Hours east of UTC of zones without summer time since 2001: those of Korea and the ASEAN states, whose
 * dates are written without `Intl` (`medium-date.ts`).
 */
const STEADY: Readonly<Record<string, number>> = {
  UTC: 0,
  'Asia/Seoul': 9,
  'Asia/Bangkok': 7,
  'Asia/Brunei': 8,
  'Asia/Dili': 9,
  'Asia/Ho_Chi_Minh': 7,
  'Asia/Jakarta': 7,
  'Asia/Kuala_Lumpur': 8,
  'Asia/Manila': 8,
  'Asia/Phnom_Penh': 7,
  'Asia/Singapore': 8,
  'Asia/Vientiane': 7,
  'Asia/Yangon': 6.5,
};
const STEADY_SINCE = Date.UTC(2001, 0);

/** @returns milliseconds east of UTC; `undefined` where only `Intl` knows */
function steadyOffset(time: number, timeZone: string): number | undefined {
  // a calendar day is read in UTC, which has been steady for ever
  if (timeZone === 'UTC') return 0;
  if (time < STEADY_SINCE || !Object.hasOwn(STEADY, timeZone)) return undefined;
  return STEADY[timeZone]! * HOUR;
}

/**
 * Whether this is a time zone that the engine knows: an IANA name or one of their aliases (`EST`,
 * `Asia/Saigon`), in any case. `Bangkok` is none, nor is an offset (`+07:00`), which only newer engines
 * take.
 */
export function isTimeZone(name: string): boolean {
  if (Object.hasOwn(STEADY, name)) return true;
  if (!/^[a-z]/i.test(name)) return false;
  return memoise(`zone ${name}`, () => {
    try {
      return !!new Intl.DateTimeFormat('en', { timeZone: name });
    } catch {
      return false;
    }
  });
}

/** A time, and the zone to read it in; without one the reader's. */
export interface ZonedTime {
  time: number;
  timeZone?: string;
}

/**
 * Where a date is read (docs/feed.md): a calendar day in UTC, so that it is the same day everywhere; a moment
 * in `timeZone`, else in the offset that it was written with, else (written in UTC) in the reader's zone.
 *
 * @param timeZone one that the engine does not know counts as none
 */
export function placeDate({ time, offset }: FeedDate, timeZone?: string): ZonedTime {
  if (offset === undefined) return { time, timeZone: 'UTC' };
  if (timeZone && isTimeZone(timeZone)) return { time, timeZone };
  // an offset is no time zone in every engine: the moment is shifted and read in UTC
  return offset ? { time: time + offset * MINUTE, timeZone: 'UTC' } : { time };
}

/**
 * What the clock shows, as the time at which one in UTC shows the same.
 *
 * @returns `undefined` where that takes `Intl`
 */
export function plainWallTime({ time, timeZone }: ZonedTime): number | undefined {
  // `Date` knows the reader's zone, and none else
  if (!timeZone) return time - new Date(time).getTimezoneOffset() * MINUTE;
  const offset = steadyOffset(time, timeZone);
  return offset === undefined ? undefined : time + offset;
}

/**
 * The same, whatever it takes.
 *
 * @returns `undefined` where the engine does not know the zone, or `time` is none that a `Date` can have
 */
export function wallTime(zoned: ZonedTime): number | undefined {
  const { time, timeZone } = zoned;
  if (Number.isNaN(new Date(time).getTime())) return undefined;
  const plain = plainWallTime(zoned);
  if (plain !== undefined || !isTimeZone(timeZone!)) return plain;
  const format = memoise(
    `clock ${timeZone}`,
    () =>
      new Intl.DateTimeFormat('en-US', {
        timeZone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      }),
  );
  const found = new Map(format.formatToParts(time).map(({ type, value }) => [type, Number(value)]));
  const wall = new Date(0);
  // not `Date.UTC`, to which the year 99 is 1999
  wall.setUTCFullYear(found.get('year')!, found.get('month')! - 1, found.get('day'));
  return wall.setUTCHours(found.get('hour')!, found.get('minute'), found.get('second'));
}

/** What a clock on a wall shows. */
export interface WallClock {
  /** 1 is Monday, 7 Sunday (ISO 8601). */
  weekday: number;
  /** Since midnight. */
  minutes: number;
}

/** @returns `undefined` where the engine does not know the zone */
export function wallClock(time: number, timeZone: string): WallClock | undefined {
  const wall = timeZone ? wallTime({ time, timeZone }) : undefined;
  if (wall === undefined) return undefined;
  const clock = new Date(wall);
  return {
    weekday: clock.getUTCDay() || 7,
    minutes: clock.getUTCHours() * 60 + clock.getUTCMinutes(),
  };
}

/**
 * A date's calendar day as ISO 8601 has it, for machines: `2020-02-12`.
 *
 * @param timeZone as in `placeDate`
 * @returns `undefined` for a date that cannot be
 */
export function isoDay(date: FeedDate, timeZone?: string): string | undefined {
  const wall = wallTime(placeDate(date, timeZone));
  return wall === undefined ? undefined : new Date(wall).toISOString().replace(/T.*/, '');
}
