/** What writes the dates, numbers and lists of a language, and names in it. */

/** How day and month are written. */
export type DayForm = Pick<Intl.DateTimeFormatOptions, 'day' | 'month'>;

const TIME: Intl.DateTimeFormatOptions = { hour: 'numeric', minute: '2-digit' };
const ZONED_TIME: Intl.DateTimeFormatOptions = { ...TIME, timeZoneName: 'short' };
const DAY: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'short', day: 'numeric' };
const DAY_OF_EVENT: Intl.DateTimeFormatOptions = { ...DAY, weekday: 'short' };
const MOMENT: Intl.DateTimeFormatOptions = { ...TIME, ...DAY };

/** All that dates and times are written as, as the engine is asked for it. */
export const DATE_SHAPES = {
  medium: { dateStyle: 'medium' },
  long: { dateStyle: 'long' },
  full: { dateStyle: 'full' },
  // with all digits of the year, which the engine's own short style leaves out in some languages
  short: { year: 'numeric', month: '2-digit', day: '2-digit' },
  year: { year: 'numeric' },
  moment: MOMENT,
  zonedMoment: { ...MOMENT, timeZoneName: 'short' },
  event: DAY_OF_EVENT,
  timedEvent: { ...DAY_OF_EVENT, ...TIME },
  zonedEvent: { ...DAY_OF_EVENT, ...ZONED_TIME },
  time: { timeStyle: 'short' },
  zonedTime: ZONED_TIME,
  dateAndTime: { dateStyle: 'medium', timeStyle: 'short' },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

export type DateShape = keyof typeof DATE_SHAPES;

/** Times are milliseconds since 1970. */
export interface DateFormatter {
  format: (time: number) => string;
  formatRange: (start: number, end: number) => string;
}

/**
 * The engine's own formatters, or those that a dictionary's tables make where not every engine knows the language
 * (docs/decisions/0021-languages-that-engines-lack.md).
 */
export interface Formatters {
  /**
   * @param timeZone an IANA name that the engine knows; without it the reader's
   * @param day in place of the shape's own
   */
  date: (shape: DateShape, timeZone?: string, day?: DayForm) => DateFormatter;
  relativeTime: (numeric: 'always' | 'auto') => Pick<Intl.RelativeTimeFormat, 'format'>;
  number: (options?: Intl.NumberFormatOptions) => Pick<Intl.NumberFormat, 'format'>;
  list: (type: Intl.ListFormatType) => Pick<Intl.ListFormat, 'format'>;
}

/** Whose dates and numbers are written, and by whom. */
export interface Notation {
  /** BCP 47, canonical. */
  tag: string;
  /** Without them the engine writes. */
  formatters?: Formatters | undefined;
}

/** Names in one language, where not every engine has them. */
export interface Names {
  /** By ISO 3166-1 alpha-2 code, in capitals. */
  countries: Readonly<Record<string, string>>;
  /** By canonical BCP 47 tag. */
  languages: Readonly<Record<string, string>>;
}
