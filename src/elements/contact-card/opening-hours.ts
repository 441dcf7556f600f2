import { MOST_ENTRIES } from '../../feed/limits.js';
import { wallClock } from '../../i18n/time-zone.js';

const DAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
/** Minutes. */
const DAY = 1_440;
const WEEK = 7 * DAY;
/** Ranges of days, and of times, in one entry: a week has seven days, and few open more than thrice on one. */
const MOST_RANGES = 20;

/** Opens so many minutes after Monday's first, for so many minutes, on so many days in a row. */
interface Span {
  from: number;
  days: number;
  length: number;
}

/**
 * Whether an office is open, by schema.org's `openingHours`: days, times, or both
 * (`Mo,We-Fr 09:00-12:00,13:00-18:00`). Days alone are whole days, times alone hold daily.
 *
 * @param hours the office is open when any of them says so
 * @param timeZone the office's: IANA name
 * @param now milliseconds since 1970
 * @returns `undefined` where nothing can be claimed: without hours, where one of them says what is
 *   not understood, or in a zone that the engine does not know
 */
export function isOpen(
  hours: readonly string[],
  timeZone: string,
  now: number,
): boolean | undefined {
  const spans = spansOf(hours);
  const clock = spans?.length ? wallClock(now, timeZone) : undefined;
  if (!spans || !clock) return undefined;
  const minute = (clock.weekday - 1) * DAY + clock.minutes;
  return spans.some((span) => covers(span, minute));
}

/** The same hours are looked at each minute: what they say, or `null` where that is not understood. */
const known = new WeakMap<readonly string[], Span[] | null>();

function spansOf(hours: readonly string[]): Span[] | null {
  let spans = known.get(hours);
  if (spans === undefined) {
    try {
      if (hours.length > MOST_ENTRIES) throw new Error('too many');
      spans = hours.flatMap(read);
    } catch {
      spans = null;
    }
    known.set(hours, spans);
  }
  return spans;
}

/** @throws when an entry says anything but days and times, or more of them than a week can need */
function read(entry: string): Span[] {
  const words = entry.trim().toLowerCase().replace(/, +/g, ',').split(/ +/);
  const times = /\d/.test(words.at(-1)!) ? words.pop()! : '00:00-24:00';
  const days = words.pop() ?? 'mo-su';
  const daytimes = ranges(times, minutes);
  return ranges(days, (day) => DAYS.indexOf(day)).flatMap(([first, last]) =>
    daytimes.map(([start, end]) => {
      // 09:00-09:00 is a whole day to some, none to others
      if (words.length || start >= DAY || end > DAY || start === end) throw new Error(entry);
      // a range of days may wrap the week, and one of hours the day
      return {
        from: first * DAY + start,
        days: ((last - first + 7) % 7) + 1,
        length: (end - start + DAY) % DAY || DAY,
      };
    }),
  );
}

function covers({ from, days, length }: Span, minute: number): boolean {
  const since = (minute - from + WEEK) % WEEK;
  return since < days * DAY && since % DAY < length;
}

/** Of `a,b-c` each range's first and last. */
function ranges(written: string, read: (bound: string) => number) {
  const all = written.split(',', MOST_RANGES + 1);
  if (all.length > MOST_RANGES) throw new Error('too many');
  return all.map((range) => {
    const [from = -1, to = from, ...more] = range.split('-', 3).map(read);
    if (from < 0 || to < 0 || more.length) throw new Error(range);
    return [from, to] as const;
  });
}

/** Since midnight; less than none where that is no time of day. */
function minutes(clock: string): number {
  const [, hour, minute] = /^(\d\d):([0-5]\d)$/.exec(clock) ?? [];
  return hour ? Number(hour) * 60 + Number(minute) : -1;
}
