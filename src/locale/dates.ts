import type { FeedDate } from '../feed/model.js';
import { dateFormat } from './keep.js';

export type DateStyle = 'medium' | 'full' | 'long' | 'short' | 'relative' | 'none';

/** Milliseconds. */
const MINUTE = 60_000;

/**
 * A date in words. A calendar day is the same day everywhere; a moment is shown in `timeZone`, else
 * in the offset it was written with, else (written in UTC) in the reader's zone.
 *
 * @param style `relative` is as `medium` here: see `relative.ts`
 * @param timeZone IANA name
 * @returns an empty string for the style `none`
 */
export function formatDate(
  { time, offset }: FeedDate,
  language: string,
  style: DateStyle,
  timeZone?: string,
): string {
  if (style === 'none') return '';
  const moment = offset !== undefined;
  const options: Intl.DateTimeFormatOptions =
    style === 'short'
      ? { year: 'numeric', month: '2-digit', day: '2-digit' }
      : { dateStyle: style === 'relative' ? 'medium' : style };
  const shift = moment && !timeZone ? offset * MINUTE : 0;
  // an offset is no time zone in every engine: the moment is shifted and read in UTC
  const zone = moment ? (timeZone ?? (offset ? 'UTC' : undefined)) : 'UTC';
  return dateFormat(language, { ...options, timeZone: zone }).format(time + shift);
}

/** Whether the engine knows this IANA name. */
export function isTimeZone(timeZone: string): boolean {
  try {
    dateFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}
