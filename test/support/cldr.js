/**
 * What the CLDR of Node's own ICU says of a language, in the form of `Tables` and `Names` in `src/i18n/`: `scripts/cldr.js`
 * writes it down, and a test holds what is written against it.
 *
 * @typedef {Record<string, Intl.DateTimeFormatOptions>} Shapes `DATE_SHAPES` of `src/i18n/formatters.ts`
 * @typedef {Intl.DateTimeFormatPart | Intl.DateTimeRangeFormatPart} Part
 */

export const { cldr: CLDR } = process.versions;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** In a month that no language is content to write in short as it is in full, if it has short ones. */
const MONDAY = Date.UTC(2026, 8, 7, 8, 5);

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const PAIRS = LETTERS.map((first) => LETTERS.map((second) => first + second));
/** A language that is written in two scripts, and one that has no code of two letters. */
const LONGER = ['fil', 'zh-Hans', 'zh-Hant'];

/** @param {number} count */
const upTo = (count) => Array.from({ length: count }, (_, index) => index);

/**
 * @param {string} tag
 * @param {string} numbers tag of a language whose numbers are written alike but for the digits
 * @param {Shapes} shapes
 */
export function tablesOf(tag, numbers, shapes) {
  const formats = Object.fromEntries(
    Object.entries(shapes).map(([name, options]) => {
      return [name, new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' })];
    }),
  );
  const format = (/** @type {string} */ name) => /** @type {Intl.DateTimeFormat} */ (formats[name]);

  /** @param {string} type @param {string} shape @param {number[]} times */
  const names = (type, shape, times) =>
    times.map((time) => {
      const found = format(shape)
        .formatToParts(time)
        .find((part) => part.type === type);
      return found?.value ?? '';
    });
  const year = upTo(12).map((month) => Date.UTC(2026, month));
  const week = upTo(7).map((index) => MONDAY + (index - 1) * DAY);
  const months = names('month', 'long', year);
  const shortMonths = names('month', 'medium', year);
  const weekdays = names('weekday', 'full', week);
  const shortWeekdays = names('weekday', 'event', week);

  /** @param {Part} part @param {string} hour */
  function symbol({ type, value }, hour) {
    const digits = value.length;
    if (type === 'month') {
      if (months.includes(value)) return 'MMMM';
      return shortMonths.includes(value) ? 'MMM' : 'M'.repeat(digits);
    }
    if (type === 'weekday') return shortWeekdays.includes(value) ? 'E' : 'EEEE';
    if (type === 'day') return 'd'.repeat(digits);
    if (type === 'hour') return hour.repeat(digits);
    const others = { year: 'y', minute: 'mm', dayPeriod: 'a', timeZoneName: 'z' };
    return type in others
      ? others[/** @type {keyof typeof others} */ (type)]
      : value.replace(/[a-z]+/gi, "'$&'");
  }

  /** @param {Part[]} parts @param {Part[]} [all] that they are some of */
  function pattern(parts, all = parts) {
    const hour = all.some(({ type }) => type === 'dayPeriod') ? 'h' : 'H';
    return parts.map((part) => symbol(part, hour)).join('');
  }

  /** @param {number} length @param {...string} shapes */
  const ranges = (length, ...shapes) =>
    Object.fromEntries(
      shapes.map((shape) => {
        const parts = format(shape).formatRangeToParts(MONDAY, MONDAY + length);
        const end = parts.findIndex(({ source }) => source === 'endRange');
        return [shape, [pattern(parts.slice(0, end), parts), pattern(parts.slice(end), parts)]];
      }),
    );

  /** @param {Intl.ListFormatType} type */
  function list(type) {
    const between = (/** @type {string} */ all) =>
      new Intl.ListFormat(tag, { type })
        .formatToParts(all)
        .filter((part) => part.type === 'literal')
        .map(({ value }) => value);
    const [, middle, last] = between('ABCD');
    return [...between('AB'), middle, last];
  }

  /** @param {Intl.RelativeTimeFormatUnit} unit */
  const ago = (unit) => [
    new Intl.RelativeTimeFormat(tag)
      .formatToParts(-5, unit)
      .map(({ type, value }) => (type === 'integer' ? '{0}' : value))
      .join(''),
  ];

  const digits = upTo(10)
    .map((digit) => new Intl.NumberFormat(tag).format(digit))
    .join('');
  const hasHalves = pattern(format('time').formatToParts(MONDAY)).includes('a');
  const between = format('timedEvent')
    .formatRangeToParts(MONDAY, MONDAY + DAY)
    .filter(({ source }) => source === 'shared');
  return {
    numbers,
    ...(digits !== '0123456789' && { digits }),
    months,
    shortMonths,
    weekdays,
    shortWeekdays,
    ...(hasHalves && { halves: names('dayPeriod', 'time', [MONDAY, MONDAY + 12 * HOUR]) }),
    patterns: Object.fromEntries(
      Object.keys(shapes).map((shape) => [shape, pattern(format(shape).formatToParts(MONDAY))]),
    ),
    ranges: { ...ranges(DAY, 'event'), ...ranges(8 * HOUR, 'timedEvent', 'zonedEvent') },
    ...(hasHalves && { rangesOfHalf: ranges(HOUR, 'timedEvent', 'zonedEvent') }),
    range: `{0}${between.map(({ value }) => value).join('')}{1}`,
    lists: {
      conjunction: list('conjunction'),
      disjunction: list('disjunction'),
      unit: list('unit'),
    },
    now: new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }).format(0, 'second'),
    ago: { minute: ago('minute'), hour: ago('hour'), day: ago('day') },
  };
}

/** @param {string} tag */
export function namesOf(tag) {
  /** @param {Intl.DisplayNamesType} type @param {string[][]} rows @param {string} before what makes a code a tag */
  function rowsOf(type, rows, before) {
    const names = new Intl.DisplayNames(tag, { type, fallback: 'none' });
    // a code that has given way to another is not asked for
    const isUsed = (/** @type {string} */ code) =>
      Intl.getCanonicalLocales(before + code)[0] === before + code;
    return rows
      .map((row) => row.filter((code) => isUsed(code) && names.of(code)))
      .map((row) => row.map((code) => `${code}=${names.of(code)}`).join('|'))
      .filter(Boolean);
  }
  const languages = PAIRS.map((row) => row.map((code) => code.toLowerCase()));
  return {
    countries: rowsOf('region', PAIRS, 'und-'),
    languages: rowsOf('language', [...languages, LONGER], ''),
  };
}
