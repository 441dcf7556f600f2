import type { FeedDate } from '../feed/model.js';
import { formatDate } from './dates.js';
import { formatRelative } from './relative.js';

export type DateStyle = 'medium' | 'full' | 'long' | 'short' | 'relative' | 'none';

/** Four digits of the year, which `short` itself leaves out in some languages. */
const SHORT: Intl.DateTimeFormatOptions = { year: 'numeric', month: '2-digit', day: '2-digit' };

/**
 * A date in another style than the usual one. Loaded by a list that asks for it.
 *
 * @param timeZone IANA name
 * @returns an empty string for the style `none`
 */
export function styleDate(
  date: FeedDate,
  language: string,
  style: DateStyle,
  timeZone?: string,
): string {
  if (style === 'none') return '';
  if (style === 'short') return formatDate(date, language, timeZone, SHORT);
  if (style !== 'relative') return formatDate(date, language, timeZone, { dateStyle: style });
  return formatRelative(date, language) ?? formatDate(date, language, timeZone);
}
