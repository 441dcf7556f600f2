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

/** @throws {RangeError} when the engine does not know the time zone, or `tag` is malformed */
export const dateTimeFormat = (tag: string, options: Intl.DateTimeFormatOptions) =>
  memoise(`date ${tag} ${JSON.stringify(options)}`, () => new Intl.DateTimeFormat(tag, options));

export const relativeTimeFormat = (tag: string, numeric: 'always' | 'auto') =>
  memoise(`relative ${tag} ${numeric}`, () => new Intl.RelativeTimeFormat(tag, { numeric }));

export const numberFormat = (tag: string, options: Intl.NumberFormatOptions = {}) =>
  memoise(`number ${tag} ${JSON.stringify(options)}`, () => new Intl.NumberFormat(tag, options));

export const pluralRules = (tag: string) =>
  memoise(`plural ${tag}`, () => new Intl.PluralRules(tag));

export const listFormat = (tag: string, type: Intl.ListFormatType) =>
  memoise(`list ${tag} ${type}`, () => new Intl.ListFormat(tag, { type }));

export const displayNames = (tag: string, type: 'region' | 'language') =>
  memoise(`names ${tag} ${type}`, () => new Intl.DisplayNames(tag, { type }));

export const collator = (tag: string) => memoise(`collator ${tag}`, () => new Intl.Collator(tag));
