import type { FeedDate } from '../feed/model.js';
import { keep } from './keep.js';

/** Milliseconds. */
const MINUTE = 60_000;

/**
 * When an event is, in words: in its own zone, else in the offset that it is written with, never in
 * anybody else's (FEED.md, rules of reading).
 *
 * @param timeZone IANA name
 */
export function formatRange(
  start: FeedDate,
  end: FeedDate | undefined,
  language: string,
  timeZone?: string,
): string {
  const moment = start.offset !== undefined;
  const zone = moment && timeZone && isTimeZone(timeZone) ? timeZone : undefined;
  const shift = ({ time, offset = 0 }: FeedDate) => time + (zone ? 0 : offset * MINUTE);
  const options: Intl.DateTimeFormatOptions = {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: zone ?? 'UTC',
    ...(moment && { hour: 'numeric', minute: '2-digit', ...(zone && { timeZoneName: 'short' }) }),
  };
  const format = keep(
    `range ${language} ${zone} ${moment}`,
    () => new Intl.DateTimeFormat(language, options),
  );
  const [from, to] = [shift(start), end && shift(end)];
  const text = to !== undefined && to > from ? format.formatRange(from, to) : format.format(from);
  return moment && !zone ? `${text} (${formatOffset(start.offset!)})` : text;
}

/** `GMT+7`, `GMT−3:30`. */
function formatOffset(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  if (!minutes) return 'GMT';
  return `GMT${minutes < 0 ? '−' : '+'}${hours}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`;
}

/** Whether the engine knows this IANA name. */
function isTimeZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}
