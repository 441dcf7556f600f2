import {
  DATE_SHAPES,
  type DateFormatter,
  type DateShape,
  type DayForm,
  type Notation,
} from './formatters.js';

/**
 * `Intl` objects, memoised. Making one costs more than using it a thousand times (80 to 100 ms for the
 * first on a slow phone), and a list writes a date per row. The bound is there because a page's feeds
 * may name ever new time zones; a page itself has few languages and styles.
 */

const MOST = 50;
const made = new Map<string, unknown>();

/**
 * @param key names kind and options
 * @param make when it throws, nothing is kept
 */
export function memoise<T>(key: string, make: () => T): T {
  if (made.has(key)) return made.get(key) as T;
  const value = make();
  // the oldest makes room
  if (made.size >= MOST) made.delete(made.keys().next().value!);
  made.set(key, value);
  return value;
}

/** A kind of the engine's formatters. */
interface Kind {
  supportedLocalesOf: (tag: string) => string[];
}

/**
 * What to ask the engine for: of a language that it lacks it would take the browser's own, which is nobody's in
 * particular on a page. Kinds of formatters differ in what they know.
 */
const spoken = (kind: Kind, tag: string) => (kind.supportedLocalesOf(tag).length ? tag : 'en');

/** @param options name the formatter beside its kind and language */
const formatter = <T>(
  kind: string,
  { tag, formatters }: Notation,
  options: string,
  make: () => T,
) => memoise(`${kind} ${tag} ${formatters ? 'by tables' : ''} ${options}`, make);

/**
 * @param day in place of the shape's own
 * @throws {RangeError} when the engine does not know the time zone, or the tag is malformed
 */
export const dateFormat = (
  notation: Notation,
  shape: DateShape,
  timeZone?: string,
  day: DayForm = {},
) =>
  formatter('date', notation, `${shape} ${timeZone} ${day.day} ${day.month}`, (): DateFormatter => {
    const { tag, formatters } = notation;
    if (formatters) return formatters.date(shape, timeZone, day);
    const options: Intl.DateTimeFormatOptions = { ...DATE_SHAPES[shape], ...day, timeZone };
    return new Intl.DateTimeFormat(spoken(Intl.DateTimeFormat, tag), options);
  });

export const relativeTimeFormat = (notation: Notation, numeric: 'always' | 'auto') =>
  formatter('relative', notation, numeric, () => {
    const { tag, formatters } = notation;
    if (formatters) return formatters.relativeTime(numeric);
    return new Intl.RelativeTimeFormat(spoken(Intl.RelativeTimeFormat, tag), { numeric });
  });

export const numberFormat = (notation: Notation, options: Intl.NumberFormatOptions = {}) =>
  formatter('number', notation, JSON.stringify(options), () => {
    const { tag, formatters } = notation;
    if (formatters) return formatters.number(options);
    return new Intl.NumberFormat(spoken(Intl.NumberFormat, tag), options);
  });

export const listFormat = (notation: Notation, type: Intl.ListFormatType) =>
  formatter('list', notation, type, () => {
    const { tag, formatters } = notation;
    if (formatters) return formatters.list(type);
    return new Intl.ListFormat(spoken(Intl.ListFormat, tag), { type });
  });

/** @returns `undefined` where the engine does not know the language: then there is one form for all numbers */
export const pluralRules = (tag: string) =>
  memoise(`plural ${tag}`, () =>
    Intl.PluralRules.supportedLocalesOf(tag).length ? new Intl.PluralRules(tag) : undefined,
  );

export const displayNames = (tag: string, type: 'region' | 'language') =>
  memoise(
    `names ${tag} ${type}`,
    () => new Intl.DisplayNames(spoken(Intl.DisplayNames, tag), { type }),
  );

export const collator = (tag: string) =>
  memoise(`collator ${tag}`, () => new Intl.Collator(spoken(Intl.Collator, tag)));
