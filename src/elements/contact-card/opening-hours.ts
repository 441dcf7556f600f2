const DAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
/** Milliseconds. */
const MINUTE = 60_000;
/** Minutes. */
const DAY = 1_440;
const WEEK = 7 * DAY;

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
  try {
    const minute = minuteOfWeek(timeZone, now);
    const answers = hours.map((entry) => covers(entry, minute));
    return answers.length ? answers.includes(true) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Minutes since Monday's first on a zone's clock.
 *
 * @throws when there is no such zone
 */
function minuteOfWeek(timeZone: string, now: number): number {
  // in Sweden times are 1970-01-01 09:00:00, and 1970 began on a Thursday
  const clock = new Date(now).toLocaleString('sv', { timeZone });
  return (Date.parse(`${clock.replace(' ', 'T')}Z`) / MINUTE + 3 * DAY) % WEEK;
}

/** @throws when an entry says anything but days and times */
function covers(entry: string, minute: number): boolean {
  const words = entry.trim().toLowerCase().replace(/, +/g, ',').split(/ +/);
  const times = /\d/.test(words.at(-1)!) ? words.pop()! : '00:00-24:00';
  const days = words.pop() ?? 'mo-su';
  let covered = false;
  for (const [first, last] of ranges(days, (day) => DAYS.indexOf(day))) {
    for (const [start, end] of ranges(times, minutes)) {
      // 09:00-09:00 is a whole day to some, none to others
      if (words.length || start >= DAY || end > DAY || start === end) throw new Error(entry);
      // a range of days may wrap the week, and one of hours the day
      const since = (minute - first * DAY - start + WEEK) % WEEK;
      const length = (end - start + DAY) % DAY || DAY;
      covered ||= since < (((last - first + 7) % 7) + 1) * DAY && since % DAY < length;
    }
  }
  return covered;
}

/** Of `a,b-c` each range's first and last. */
const ranges = (written: string, read: (bound: string) => number) =>
  written.split(',').map((range) => {
    const [from = -1, to = from, ...more] = range.split('-').map(read);
    if (from < 0 || to < 0 || more.length) throw new Error(range);
    return [from, to] as const;
  });

/** Since midnight; less than none where that is no time of day. */
function minutes(clock: string): number {
  const [, hour, minute] = /^(\d\d):([0-5]\d)$/.exec(clock) ?? [];
  return hour ? Number(hour) * 60 + Number(minute) : -1;
}
