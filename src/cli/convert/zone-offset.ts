/** The offset that a zone has at a time of day that is written without one, by what the engine knows of the zone. */

/** Milliseconds: longer before and behind a time than any offset is, and shorter than between two changes of the clock. */
const DAY = 86_400_000;

/** `GMT+02:00`; of UTC `GMT`; of years before the zones `GMT+08:27:52`. */
const LONG_OFFSET = /GMT(?:([+-])(\d\d):(\d\d))?/;

/**
 * Where clocks are put forward some times do not exist, where they are put back some exist twice: each has the offset
 * from before the change, as RFC 5545 (3.3.5) has it for calendars.
 *
 * @param timeZone IANA name
 * @param wall what a clock there shows, written as if it were UTC: `2026-07-09T14:30:00Z`
 * @returns as RFC 3339 has it: `+02:00`
 */
export function offsetIn(timeZone: string, wall: string): string {
  const shown = Date.parse(wall);
  const [before, behind] = [offsetAt(timeZone, shown - DAY), offsetAt(timeZone, shown + DAY)];
  const isShownBy = (offset: string) =>
    offsetAt(timeZone, Date.parse(wall.replace('Z', offset))) === offset;
  return !isShownBy(before) && isShownBy(behind) ? behind : before;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** @param time milliseconds since 1970 */
function offsetAt(timeZone: string, time: number): string {
  const options = { timeZone, timeZoneName: 'longOffset' } as const;
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('en', options);
  // each takes longer to make than a table's dates to write
  formats.set(timeZone, format);
  const [, sign = '+', hours = '00', minutes = '00'] = LONG_OFFSET.exec(format.format(time)) ?? [];
  return `${sign}${hours}:${minutes}`;
}
