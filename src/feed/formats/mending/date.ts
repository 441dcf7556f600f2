import { parseDate } from '../../parse-date.js';

/**
 * Dates that are not written as RFC 3339 has them, and yet can mean one thing alone: the year first, or the month by
 * its English name. What could be read in two ways (`12/02/2026`) is none.
 */

/** Characters: the longest that any program writes has fewer. */
const LONGEST = 100;

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const WEEKDAYS = 'sun mon tue wed thu fri sat'.split(' ');

/** Zones with a name, and their offsets in hours (RFC 822, 5.1); those of one letter were always misread, but for `Z`. */
const ZONES: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  edt: -4,
  est: -5,
  cdt: -5,
  cst: -6,
  mdt: -6,
  mst: -7,
  pdt: -7,
  pst: -8,
};

const CLOCK = '(\\d{1,2}):(\\d\\d)(?::(\\d\\d(?:[.,]\\d+)?))?';
/** What follows it is said once more, for people: `(KST)`, `[Asia/Seoul]`. */
const OFFSET = '(?:utc|gmt)?([+-])(\\d\\d):?(\\d\\d)?(?: ?\\([^()]*\\)|\\[[^\\[\\]]*\\])?';
/** Of those with a name the ones that everybody reads alike. */
const ISO_ZONE = `(?: ?(?:${OFFSET}|(z|utc|gmt)))?`;
const MAIL_ZONE = `(?: ?(?:${OFFSET}|(z|utc?|gmt|[ecmp][sd]t)))?`;
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const WEEKDAY = '(?:(sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?,? )?';

const form = (pattern: string) => new RegExp(`^${pattern}$`, 'i');

/** Each with the order in which its groups say the day; clock and zone follow. */
const FORMS: readonly [pattern: RegExp, order: string][] = [
  // 2026-02-12 09:00, 2026/2/12, 2026. 2. 12.
  [
    form(`(\\d{4})(?:-|/|\\. ?)(\\d{1,2})(?:-|/|\\. ?)(\\d{1,2})\\.?(?:[t ]${CLOCK}${ISO_ZONE})?`),
    'ymd',
  ],
  [form(`(\\d{4})[년年] ?(\\d{1,2})[월月] ?(\\d{1,2})[일日](?: ${CLOCK}${ISO_ZONE})?`), 'ymd'],
  // 20260212T090000Z, as calendars write it
  [form(`(\\d{4})(\\d\\d)(\\d\\d)(?:t(\\d\\d)(\\d\\d)(\\d\\d)${ISO_ZONE})?`), 'ymd'],
  // Thu, 12 Feb 2026 09:00:00 +0900 (RFC 822, 850, 1123, 2822)
  [form(`${WEEKDAY}(\\d{1,2})[ -]${MONTH}[ -](\\d{4}|\\d\\d)(?: ${CLOCK}${MAIL_ZONE})?`), 'wdmy'],
  // Thu Feb 12 2026 09:00:00 GMT+0900 (Korean Standard Time), as JavaScript writes it
  [form(`${WEEKDAY}${MONTH} (\\d{1,2}) (\\d{4}) ${CLOCK}${MAIL_ZONE}`), 'wmdy'],
  // February 12, 2026 9:00 AM: which half of the day is of no matter without an offset
  [
    form(
      `${WEEKDAY}${MONTH}\\.? (\\d{1,2})(?:st|nd|rd|th)?, (\\d{4})(?:,?(?: at)? ${CLOCK}(?: ?[ap]\\.?m\\.?)?)?`,
    ),
    'wmdy',
  ],
];

/** Thu Feb 12 09:00:00 KST 2026, as C and the commands of Unix write it. */
const UNIX_ORDER = /^(\p{L}+) (\p{L}+) (\d{1,2}) ([\d:]+)( [a-z]{1,5}| [+-]\d{4})? (\d{4})$/iu;

/** @param date with one space between its parts @returns the same as a mail has it, where it is written as Unix does */
export const inMailOrder = (date: string): string => date.replace(UNIX_ORDER, '$1, $3 $2 $6 $4$5');

/**
 * Reads a date in another form than RFC 3339. One without an offset is a calendar day: nobody knows when it was on the
 * reader's clock.
 *
 * @returns the same as RFC 3339 has it; `undefined` for what could mean two things, or nothing
 */
export function mendDate(value: string): string | undefined {
  if (value.length > LONGEST) return undefined;
  const written = inMailOrder(value.trim().replace(/\s+/g, ' ').replace('\u2212', '-'));
  for (const [pattern, order] of FORMS) {
    const match = pattern.exec(written);
    if (match) return dateOf(match.slice(1), order);
  }
  return undefined;
}

function dateOf(groups: (string | undefined)[], order: string): string | undefined {
  const said = (name: string) => (order.includes(name) ? groups[order.indexOf(name)] : undefined);
  const [hour, minute, second = '00', sign, hours, minutes = '00', zone] = groups.slice(
    order.length,
  );
  const day = dayOf(said('y')!, said('m')!, said('d')!);
  const isOther = said('w') && nameIn(WEEKDAYS, said('w')!) !== new Date(day).getUTCDay();
  if (isOther || !parseDate(day)) return undefined;
  if (!hour) return day;
  const clock = `${hour.padStart(2, '0')}:${minute}:${second.replace(',', '.')}`;
  const offset = sign ? `${sign}${hours}:${minutes}` : offsetOf(zone);
  // an impossible time makes the day doubtful too
  const moment = `${day}T${clock}${offset ?? 'Z'}`;
  if (!parseDate(moment)) return undefined;
  return offset ? moment : day;
}

/** Two digits of a year are of this century up to 49 (RFC 2822, 4.3). */
function dayOf(year: string, month: string, day: string): string {
  const whole = year.length === 4 ? year : `${Number(year) < 50 ? 20 : 19}${year}`;
  const number = /\d/.test(month) ? month : String(nameIn(MONTHS, month) + 1);
  return `${whole}-${number.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const nameIn = (names: readonly string[], written: string) =>
  names.indexOf(written.slice(0, 3).toLowerCase());

function offsetOf(zone?: string): string | undefined {
  const hours = zone && ZONES[zone.toLowerCase()];
  return typeof hours === 'number' ? `${hours < 0 ? '-' : '+'}0${Math.abs(hours)}:00` : undefined;
}
