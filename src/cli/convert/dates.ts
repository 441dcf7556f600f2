import { inMailOrder, mendDate } from '../../feed/formats/mending/date.js';
import { parseDate } from '../../feed/parse-date.js';
import { weekdayFault } from '../check/weekday.js';
import { offsetIn } from './zone-offset.js';

/** Dates of tables: also those that only the publisher can tell the meaning of, and says it for all of them. */

export interface DateOptions {
  /** Which is first in a date such as 12/02/2026. Without it such a date is left out, unless it can mean one day alone. */
  dates?: 'day-first' | 'month-first' | undefined;
  /** `+09:00`: of moments that are written without one. It goes before the zone's. */
  offset?: string | undefined;
  /** IANA name of the zone that moments without an offset are in. Without either they are calendar days. */
  timeZone?: string | undefined;
}

/** What is expected of a moment that stays a day, for nobody says which zone it is in. */
export const ZONE_WANTED =
  'the zone of this time of day, which is left out: --time-zone Asia/Seoul or --offset +09:00';

/** Parts of a second say nothing to readers. */
const CLOCK = '(\\d{1,2}):(\\d\\d)(?::(\\d\\d)(?:[.,]\\d+)?)?(?: ?([ap])\\.?m\\.?)?';
/** Two numbers and a year, as 09.03.2026, 3/9/26 2:30 PM. */
const IN_TWO_MEANINGS = new RegExp(
  `^(\\d{1,2})([/.-]) ?(\\d{1,2})\\2 ?(\\d{4}|\\d\\d)\\.?(?:,? ${CLOCK})?$`,
  'i',
);
/** A day whose order is plain, and a clock without a zone. */
const MOMENT = new RegExp(`^(\\d{4})[-/.] ?(\\d{1,2})[-/.] ?(\\d{1,2})\\.?[T ]${CLOCK}$`, 'i');

/** 20260212T090000, as calendars write it. */
const COMPACT = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)$/i;

/** The first four digits, of which the others of a date may follow at once. */
const YEAR = /(?<!\d)\d{4}(?=\D|\d{4}$|$)/;

/** `오후 2:30`, as Korean programs write half past two. */
const KOREAN_CLOCK = /(오전|오후) ?(\d[\d:]*)/;
/** `2026년 3월 7일(토)`. */
const KOREAN_WEEKDAY = / ?\([월화수목금토일]\)/;

/** What ends a date in words that has no zone. */
const CLOCK_AT_END = new RegExp(` ${CLOCK}$`, 'i');

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/**
 * @param tell is told what was expected of a date, or of its time of day, that is left out
 * @returns as RFC 3339 has it, or as it is written where whoever reads feeds can tell what it means
 */
export function readDate(
  written: string,
  options: DateOptions,
  tell: (expected: string) => void,
): string | undefined {
  const text = written
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
    .replace(KOREAN_CLOCK, (_, half, clock) => `${clock} ${half === '오전' ? 'AM' : 'PM'}`)
    .replace(KOREAN_WEEKDAY, '')
    .replace(COMPACT, '$1-$2-$3 $4:$5:$6')
    .replace(YEAR, inOurEra);
  const [, one = '', , other = '', year = '', ...clock] = IN_TWO_MEANINGS.exec(text) ?? [];
  if (year) {
    const day = dayOf(one, other, year, options);
    if (typeof day === 'string') return momentOf(day, clock, options, tell);
    tell(day.expected);
    return undefined;
  }
  const [, y, month, day, ...time] = MOMENT.exec(text) ?? [];
  const plain = y && dateOf(y, month, day);
  if (plain && isDay(plain)) return momentOf(plain, time, options, tell);
  if (parseDate(text)) return text;
  const mended = mendDate(text);
  if (mended !== undefined) {
    const end = mended.includes('T') ? null : CLOCK_AT_END.exec(inMailOrder(text));
    return end ? momentOf(mended, end.slice(1), options, tell) : text;
  }
  const fault = weekdayFault(text);
  tell(fault?.expected ?? 'a date such as 2026-02-12, 2026-02-12 09:00 or 12 February 2026');
  return undefined;
}

/** @returns the day, or what is expected in its place */
function dayOf(
  one: string,
  other: string,
  year: string,
  { dates }: DateOptions,
): string | { expected: string } {
  if (year.length < 4) {
    return { expected: 'a year of four digits: of three numbers nobody knows which is which' };
  }
  const dayFirst = dateOf(year, other, one);
  const monthFirst = dateOf(year, one, other);
  if (dates !== undefined) {
    const [chosen, order] =
      dates === 'day-first' ? [dayFirst, 'DD/MM/YYYY'] : [monthFirst, 'MM/DD/YYYY'];
    return isDay(chosen) ? chosen : { expected: `a date in the order ${order} (--dates ${dates})` };
  }
  const days = [...new Set([dayFirst, monthFirst])].filter(isDay);
  if (days.length === 1) return days[0]!;
  if (!days.length) return { expected: 'a day that there is' };
  const [first, second] = days.map(inWords);
  return {
    expected: `a date that means one day: it may be ${first} (--dates day-first) or ${second} (--dates month-first)`,
  };
}

/**
 * A day of which nobody says the offset stays a day, which is told.
 *
 * @param clock hour, minute, second, half of the day
 */
function momentOf(
  day: string,
  [hour, minute, second = '00', half]: readonly (string | undefined)[],
  { offset, timeZone }: DateOptions,
  tell: (expected: string) => void,
): string {
  if (hour === undefined) return day;
  const hours =
    half === undefined ? Number(hour) : (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0);
  const wall = `${day}T${pad(String(hours))}:${minute}:${second}Z`;
  if (!parseDate(wall)) {
    tell('a time of day that there is; the day alone is taken');
    return day;
  }
  const own = offset ?? (timeZone === undefined ? undefined : offsetIn(timeZone, wall));
  if (own === undefined) {
    tell(ZONE_WANTED);
    return day;
  }
  return wall.replace('Z', own);
}

const dateOf = (year: string, month = '', day = '') => `${year}-${pad(month)}-${pad(day)}`;

/** Thai programs write the year 2569 for 2026 (Buddhist era); no release is of the 25th or 26th century of ours. */
const inOurEra = (year: string): string =>
  /^2[456]\d\d$/.test(year) ? String(Number(year) - 543) : year;

const pad = (number: string) => number.padStart(2, '0');

const isDay = (date: string) => parseDate(date) !== undefined;

function inWords(date: string): string {
  const [year, month, day] = date.split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
}
