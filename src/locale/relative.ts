import type { FeedDate } from '../feed/model.js';
import { keep } from './keep.js';

/** Milliseconds. */
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Beyond a week a device's clock may be years off, and "2 weeks ago" is no use (FAULTS.md, row 30). */
const WITHIN = 7 * DAY;
/** A publisher's clock may be ahead by this much. */
const CLOCK_SKEW = 10 * MINUTE;

/**
 * How long ago a moment was, in words. Loaded by a list that asks for it.
 *
 * @param now milliseconds since 1970
 * @returns `undefined` where a date says it better: calendar days, more than a week, the future
 */
export function formatRelative(
  { time, offset }: FeedDate,
  language: string,
  now = Date.now(),
): string | undefined {
  const ago = now - time;
  if (offset === undefined || ago < -CLOCK_SKEW || ago > WITHIN) return undefined;
  // "now" and not "in 0 seconds", but "1 day ago" and not "yesterday", which may be wrong
  const numeric = ago < MINUTE ? 'auto' : 'always';
  const format = keep(
    `${numeric}${language}`,
    () => new Intl.RelativeTimeFormat(language, { numeric }),
  );
  if (ago < MINUTE) return format.format(0, 'second');
  if (ago < HOUR) return format.format(-Math.floor(ago / MINUTE), 'minute');
  if (ago < DAY) return format.format(-Math.floor(ago / HOUR), 'hour');
  return format.format(-Math.floor(ago / DAY), 'day');
}
