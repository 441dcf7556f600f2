import type { FeedDate } from '../feed/model.js';
import {
  formatClock,
  formatDate,
  formatExact,
  formatRelative,
  formatTimeOfDay,
  type DateOptions,
} from './dates.js';
import type { Dictionary, PluralPhrase } from './dictionary.js';
import { excerpt } from './excerpt.js';
import type { Names, Notation } from './formatters.js';
import { collator, dateFormat, listFormat, numberFormat, pluralRules } from './intl-cache.js';
import { hasPlainYears } from './medium-date.js';
import { canonicalTag, countryName, isInEngine, languageName, ownName } from './names.js';
import { notationOf } from './notation.js';

/** What is filled in for `{name}` in a phrase; numbers are written as the language writes them. */
export type Values = Readonly<Record<string, string | number>>;

/** What a `Locale` is made with besides its words. */
export interface LocaleOptions {
  /** For Thai: `buddhist` or `gregory`. */
  calendar?: string;
  /** Names in this language, where the engine may not have them. */
  names?: Names;
  /** Called when such a name is to be written and none are here: then English ones are. */
  needNames?: () => void;
}

/**
 * A language as elements use it: its words, and everything that is written by its rules. Immutable, and
 * cheap to make: a formatter is made when it is first needed, and shared by all that need the same.
 *
 * No method throws: what cannot be written gives an empty string, itself, or `undefined`, as each says.
 * Times are milliseconds since 1970; time zones are IANA names, and one that the engine does not know
 * counts as none (`isTimeZone` tells).
 */
export class Locale {
  /** BCP 47, canonical: what dates, numbers and names were asked for in (`en-GB`, `th-u-ca-gregory`). */
  readonly tag: string;
  readonly #notation: Notation;

  /** @param tag a malformed one gives way to the language of the words */
  constructor(
    tag: string,
    readonly words: Dictionary,
    private readonly options: LocaleOptions = {},
  ) {
    // canonical as it is, and the most usual
    this.tag = tag === words.language ? tag : (canonicalTag(tag) ?? words.language);
    this.#notation = notationOf(this.tag, words, options.calendar);
  }

  /** Whose dates and numbers stand among the words: for what is written for few readers (`event-date.ts`). */
  get notation(): Notation {
    return this.#notation;
  }

  /** BCP 47: what the words are in, for `lang`. */
  get language(): string {
    return this.words.language;
  }

  /**
   * The same words with dates, numbers and names in the language of some content, as in a dateline or a
   * calendar file.
   *
   * @returns itself where there is no such tag, or the engine has no data for it
   */
  inContentLanguage(tag: string | undefined): Locale {
    const canonical = tag ? canonicalTag(tag) : undefined;
    if (!canonical || canonical === this.tag || !isInEngine(canonical)) return this;
    return new Locale(canonical, this.words, this.options);
  }

  /**
   * A date in words: a calendar day is the same day everywhere; a moment is shown in `timeZone`, else in
   * the offset that it was written with, else (written in UTC) in the reader's zone.
   *
   * @returns an empty string for the style `none`, and for a date that cannot be
   */
  date(date: FeedDate, options: DateOptions = {}): string {
    return formatDate(this.#notation, date, options);
  }

  /**
   * How long ago a moment was.
   *
   * @returns `undefined` where a date says it better: calendar days, more than a week, the future
   */
  relative(date: FeedDate, now?: number): string | undefined {
    return formatRelative(this.#notation, date, now);
  }

  /**
   * A date with its time of day and zone, for whoever wants to know more than how long ago it was.
   *
   * @param options as for `date`
   * @returns `undefined` where `date` does not write how long ago it was
   */
  exactDate(date: FeedDate, options: DateOptions): string | undefined {
    return formatExact(this.#notation, date, options);
  }

  /** A time of day, with its day unless that is today: for "as of …". */
  timeOfDay(time: number, timeZone?: string, now = Date.now()): string {
    return formatTimeOfDay(this.#notation, time, timeZone, now);
  }

  /**
   * What the clock shows in another zone, with the zone's short name.
   *
   * @returns `undefined` where the engine does not know the zone
   */
  clock(time: number, timeZone: string): string | undefined {
    return formatClock(this.#notation, time, timeZone);
  }

  /**
   * A year in the digits and the calendar of the language.
   *
   * @param year of the Gregorian calendar
   */
  year(year: number): string {
    if (hasPlainYears(this.#notation.tag) || !Number.isInteger(year)) return String(year);
    const day = new Date(0);
    // one that is in the same year of either calendar; and not by `Date.UTC`, to which the year 99 is 1999
    day.setUTCFullYear(year, 6, 1);
    const written = dateFormat(this.#notation, 'year', 'UTC').format(day.getTime());
    // without the era or the word for a year that stands with it
    return /\p{Nd}+/u.exec(written)?.[0] ?? String(year);
  }

  number(value: number): string {
    return numberFormat(this.#notation).format(value);
  }

  /** @returns kilobytes, megabytes or gigabytes of 1,000 each; an empty string for nothing */
  fileSize(bytes: number): string {
    if (!(bytes > 0 && bytes < Infinity)) return '';
    const write = (value: number, unit: string, maximumFractionDigits: number) =>
      numberFormat(this.#notation, { style: 'unit', unit, maximumFractionDigits }).format(value);
    // the unit changes where rounding would write 1,000 of the smaller
    if (bytes < 999_500) return write(Math.max(bytes / 1e3, 1), 'kilobyte', 0);
    if (bytes < 999_950_000) return write(bytes / 1e6, 'megabyte', 1);
    return write(bytes / 1e9, 'gigabyte', 1);
  }

  /**
   * The form of a phrase that fits a number.
   *
   * @param n stands for `{n}` in the phrase
   * @param values stand for the others
   */
  plural(phrase: PluralPhrase, n: number, values?: Values): string {
    // the rules of the words' own language: its forms are what there is to choose from
    const category = pluralRules(this.language)?.select(n) ?? 'other';
    return this.fill(phrase[category] ?? phrase.other, { ...values, n });
  }

  /** `A, B, and C`, `A, B, or C`, `A, B, C`. */
  list(values: readonly string[], type: Intl.ListFormatType = 'conjunction'): string {
    return listFormat(this.#notation, type).format(values);
  }

  /**
   * @param code ISO 3166-1 alpha-2, in any case
   * @returns as the publisher names it, if it does so in its dictionary; the code itself where it is none, or has no name
   */
  country(code: string): string {
    const { countries = {} } = this.words;
    const upper = code.toUpperCase();
    if (Object.hasOwn(countries, upper)) return countries[upper]!;
    return countryName(this.#notation, code, this.#names);
  }

  /**
   * @param tag BCP 47, as a feed has it
   * @returns the tag itself where it is none, or has no name
   */
  languageName(tag: string): string {
    return languageName(this.#notation, tag, this.#names);
  }

  /**
   * What a language calls itself: for links to translations.
   *
   * @returns its name in this language where the engine does not know its own
   */
  ownLanguageName(tag: string): string {
    const own = ownName(tag);
    if (own) return own;
    const canonical = canonicalTag(tag);
    if (!canonical || !isInEngine(canonical)) return this.languageName(tag);
    return languageName({ tag: canonical }, tag);
  }

  /**
   * The beginning of a text, up to the end of a word, with an ellipsis where it is not the whole.
   *
   * @param most characters that are kept
   */
  excerpt(text: string, most: number): string {
    return excerpt(this.tag, text, most);
  }

  /** Order of two texts, for `sort`. */
  readonly compare = (a: string, b: string): number =>
    collator(this.#notation.formatters ? 'en' : this.#notation.tag).compare(a, b);

  /** Replaces `{name}` in a phrase; a name without a value stays as it is. */
  fill(phrase: string, values: Values): string {
    return phrase.replace(/\{(\w+)\}/g, (whole, name: string) => {
      if (!Object.hasOwn(values, name)) return whole;
      const value = values[name]!;
      return typeof value === 'number' ? this.number(value) : value;
    });
  }

  /** Of a language that not every engine knows, once they are here. */
  get #names(): Names | undefined {
    const { names, needNames } = this.options;
    if (!names && this.#notation.formatters) needNames?.();
    return names;
  }
}
