import { inMailOrder } from '../../feed/formats/mending/date.js';
import { readFeedDate } from '../../feed/formats/xml/feed-date.js';

/** Dates that name a weekday beside the day, and another than the day has: which of the two is wrong nobody knows. */

/** Characters: no date has more. */
const LONGEST = 100;

const NAME = /^\s*((sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?)(?=[\s.,])/i;

const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

const inWords = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

export interface WeekdayFault {
  expected: string;
  /** The same date with the weekday that its day has. */
  likely: string;
}

/**
 * @param written as RFC 822, RFC 850, JavaScript or Unix write it
 * @returns `undefined` where the weekday is right, is not an English one, or beside it there is no date
 */
export function weekdayFault(written: string): WeekdayFault | undefined {
  if (written.length > LONGEST) return undefined;
  const [start, name = '', letters = ''] = NAME.exec(written) ?? [];
  if (start === undefined) return undefined;
  const day = dayIn(written);
  if (day === undefined) return undefined;
  const right = DAYS[day.getUTCDay()]!;
  if (right.slice(0, 3).toLowerCase() === letters.slice(0, 3).toLowerCase()) return undefined;
  const likely = written.trim().replace(name, likeIt(name, right));
  return { expected: `a ${right}, which ${inWords.format(day)} is`, likely };
}

/** The day without the weekday beside it, as its own place has it. */
function dayIn(written: string): Date | undefined {
  const mail = inMailOrder(written.trim().replace(/\s+/g, ' '));
  const { date } = readFeedDate(mail.replace(NAME, '').replace(/^[.,\s]+/, ''));
  return date === undefined ? undefined : new Date(date.slice(0, 10));
}

/** As long as the other name, and in letters like its own. */
function likeIt(name: string, right: string): string {
  const long = name.length > 5 ? right : right.slice(0, 3);
  if (name === name.toUpperCase()) return long.toUpperCase();
  return name === name.toLowerCase() ? long.toLowerCase() : long;
}
