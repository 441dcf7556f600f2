import type { DateFormatter, DateShape, DayForm, Formatters } from './formatters.js';

/** From and to: two patterns, the dash at the end of the first. */
type RangePatterns = readonly [string, string];

/**
 * What CLDR says of a language that not every engine knows, as far as it is asked for. Patterns are CLDR's own
 * (https://unicode.org/reports/tr35/tr35-dates.html#Date_Field_Symbol_Table), with words between straight quotes:
 * `EEEE` and `E` the weekday, `MMMM` and `MMM` the month, `M` its number, `d` `y` day and year, `H` `h` the hour of 24 and
 * of 12, `m` the minute, `a` the half of the day, `z` the time zone; twice for two digits.
 */
export interface Tables {
  /** A BCP 47 tag of a language that every engine knows, whose numbers and units are written alike. */
  numbers: string;
  /** From zero to nine, where they are not Latin. */
  digits?: string;
  /** From January. */
  months: readonly string[];
  shortMonths: readonly string[];
  /** From Sunday. */
  weekdays: readonly string[];
  shortWeekdays: readonly string[];
  /** Before noon, and after, where a pattern has `a`. */
  halves?: readonly [string, string];
  patterns: Record<DateShape, string>;
  /** Where a range is of one year, and of one day where it has times. Any other is `range`. */
  ranges: Partial<Record<DateShape, RangePatterns>>;
  /** The same where it is of one half of the day, if it is written otherwise. */
  rangesOfHalf?: Partial<Record<DateShape, RangePatterns>>;
  /** `{0}` to `{1}`, each whole. */
  range: string;
  /** What stands between two things, between the first of several, and before the last of those. */
  lists: Record<'conjunction' | 'disjunction' | 'unit', readonly [string, string, string]>;
  now: string;
  /** How long ago, with `{0}`; the first of two is for one. */
  ago: Record<'minute' | 'hour' | 'day', readonly string[]>;
}

/** What a clock and a calendar show, by the letters of patterns; `E` is 0 for Sunday. */
type Fields = Record<'y' | 'M' | 'd' | 'E' | 'H' | 'm', number> & { z: string };

const SHORT_MONTH = /(?<!M)MMM(?!M)/;

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** Names of zones are English ones, for the tables have none. */
function fieldsIn(timeZone: string | undefined): (time: number) => Fields {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    weekday: 'short',
    hour: 'numeric',
    minute: 'numeric',
    timeZoneName: 'short',
  });
  return (time) => {
    const found = Object.fromEntries(
      format.formatToParts(time).map(({ type, value }) => [type, value]),
    );
    return {
      y: Number(found.year),
      M: Number(found.month),
      d: Number(found.day),
      E: WEEKDAYS.indexOf(found.weekday!),
      H: Number(found.hour),
      m: Number(found.minute),
      z: found.timeZoneName!,
    };
  };
}

/** Makes of tables what writes as the engine would if it knew the language. */
export function byTables(tables: Tables): Formatters {
  const { patterns, ranges, rangesOfHalf, lists } = tables;
  const withDigits = (text: string) =>
    tables.digits ? text.replace(/\d/g, (digit) => tables.digits![Number(digit)]!) : text;
  const fill = (pattern: string, ...values: string[]) =>
    pattern.replace(/\{(\d)\}/g, (_, index: string) => values[Number(index)]!);

  /** @param symbol of a pattern: one letter, several times */
  function written(symbol: string, fields: Fields): string {
    const { length } = symbol;
    const { M, E, H, z } = fields;
    const letter = symbol[0] as 'M' | 'E' | 'a' | 'z' | 'h' | 'y' | 'd' | 'H' | 'm';
    if (letter === 'E') return (length > 3 ? tables.weekdays : tables.shortWeekdays)[E]!;
    if (letter === 'M' && length > 2)
      return (length > 3 ? tables.months : tables.shortMonths)[M - 1]!;
    if (letter === 'a') return tables.halves![H < 12 ? 0 : 1];
    if (letter === 'z') return z;
    const number = letter === 'h' ? H % 12 || 12 : fields[letter];
    return withDigits(String(number).padStart(length, '0'));
  }

  const write = (pattern: string, fields: Fields) =>
    pattern.replace(
      /'([^']*)'|([a-zA-Z])\2*/g,
      (symbol, words?: string) => words ?? written(symbol, fields),
    );

  /** @returns `undefined` where both are written whole */
  function rangePatterns(shape: DateShape, from: Fields, to: Fields): RangePatterns | undefined {
    if (from.y !== to.y) return undefined;
    if (shape === 'event') return ranges[shape];
    if (from.M !== to.M || from.d !== to.d) return undefined;
    const isOneHalf = from.H < 12 === to.H < 12;
    return (isOneHalf ? rangesOfHalf?.[shape] : undefined) ?? ranges[shape];
  }

  function date(shape: DateShape, timeZone?: string, { month }: DayForm = {}): DateFormatter {
    const fieldsAt = fieldsIn(timeZone);
    const writeDay = (pattern: string, fields: Fields) =>
      write(month === 'long' ? pattern.replace(SHORT_MONTH, 'MMMM') : pattern, fields);
    const format = (time: number) => writeDay(patterns[shape], fieldsAt(time));
    return {
      format,
      formatRange(start, end) {
        const [one, other] = [format(start), format(end)];
        if (one === other) return one;
        const [from, to] = [fieldsAt(start), fieldsAt(end)];
        const pair = rangePatterns(shape, from, to);
        return pair
          ? writeDay(pair[0], from) + writeDay(pair[1], to)
          : fill(tables.range, one, other);
      },
    };
  }

  return {
    date,
    number(options) {
      const format = new Intl.NumberFormat(tables.numbers, options);
      return { format: (value) => withDigits(format.format(value)) };
    },
    relativeTime: () => ({
      format(value, unit) {
        if (!value) return tables.now;
        const forms = tables.ago[unit as keyof Tables['ago']];
        const form = value === -1 ? forms[0]! : forms.at(-1)!;
        return fill(form, withDigits(String(-value)));
      },
    }),
    list(type) {
      const [ofTwo, between, beforeLast] = lists[type];
      return {
        format(values) {
          const all = [...values];
          const last = all.length > 2 ? all.splice(-1) : [];
          return last.length ? all.join(between) + beforeLast + last[0]! : all.join(ofTwo);
        },
      };
    },
  };
}
