import type { Plural } from './dictionary.js';
import { keep } from './keep.js';

/** Numbers, times and names in words. */

/** Replaces `{name}` in a phrase. */
export const fill = (phrase: string, values: Record<string, string | number>) =>
  phrase.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));

export const formatNumber = (language: string, value: number) =>
  keep(`n${language}`, () => new Intl.NumberFormat(language)).format(value);

/** The form of a phrase that fits a number, with the number in it. */
export function plural(language: string, phrase: Plural, n: number): string {
  const rule = keep(`p${language}`, () => new Intl.PluralRules(language)).select(n);
  return fill(phrase[rule] ?? phrase.other, { n: formatNumber(language, n) });
}

const dateFormat = (language: string, options: Intl.DateTimeFormatOptions) =>
  keep(`${language}${JSON.stringify(options)}`, () => new Intl.DateTimeFormat(language, options));

/** The time of day, with the day unless it is today: for "as of …". */
export function formatTime(time: number, language: string, timeZone?: string): string {
  const today = dateFormat(language, { dateStyle: 'short', timeZone });
  const format = dateFormat(language, {
    timeStyle: 'short',
    timeZone,
    ...(today.format(time) !== today.format(Date.now()) && { dateStyle: 'medium' }),
  });
  return format.format(time);
}

/** A country's name; the code itself where it is none, or the engine has no name for it. */
export function countryName(language: string, code: string): string {
  const names = keep(`c${language}`, () => new Intl.DisplayNames(language, { type: 'region' }));
  return /^[a-z]{2}$/i.test(code) ? (names.of(code.toUpperCase()) ?? code) : code;
}
