import type { Problem } from '../../feed/model.js';
import type { ReadDocument } from './document.js';
import { valueAt } from './json.js';

/**
 * Dates that are yet to come, of which the reader of feeds tells the moment in UTC: here as they were written. Among them
 * those in years of the Buddhist calendar.
 */

/** How far a year of the Buddhist calendar, as Thailand counts them, is ahead of the Gregorian one. */
const BUDDHIST = 543;
/** Years that a release may be away from now, to be taken for one of that calendar. */
const NEAR = 2;

export interface DateToCome {
  /** In quotation marks, as a problem has it. */
  found: string;
  expected: string;
  /** The same date in the Gregorian calendar, where its year is one of the Buddhist. */
  likely?: string;
}

/** @returns `undefined` for a problem of something else */
export function dateToCome(
  { pointer, found, expected }: Problem,
  { written, json }: Pick<ReadDocument, 'written' | 'json'>,
): DateToCome | undefined {
  if (expected !== 'a past date') return undefined;
  const value = valueAt(written, pointer) ?? valueAt(json, pointer);
  if (typeof value !== 'string') return { found, expected };
  return { found: JSON.stringify(value), expected, ...inBuddhistYears(value) };
}

/** @returns `undefined` for a date whose year is none of the Buddhist calendar that is near to now */
export function inBuddhistYears(written: string): { expected: string; likely: string } | undefined {
  const [year = ''] = /\b\d{4}\b/.exec(written) ?? [];
  const own = Number(year) - BUDDHIST;
  if (!year || Math.abs(own - new Date().getFullYear()) > NEAR) return undefined;
  return {
    expected: `the year ${own} of the Gregorian calendar; ${year} is that year in the Buddhist one`,
    likely: written.replace(year, String(own)),
  };
}
