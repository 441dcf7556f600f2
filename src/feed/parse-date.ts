import type { FeedDate } from './model.js';

/** What is written as a date or a date-time; it may name an impossible day. */
export const RFC_3339 =
  /^(\d{4}-\d\d-\d\d)(?:[t ]((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?)(z|[+-](?:[01]\d|2[0-3]):[0-5]\d))?$/i;

/**
 * Reads an RFC 3339 date or date-time, the same in every browser: left to itself `Date.parse` rolls
 * 30 February over in some, and takes a leap second in one.
 *
 * @returns `undefined` for anything else
 */
export function parseDate(value: string): FeedDate | undefined {
  const match = RFC_3339.exec(value.trim());
  if (!match) return undefined;
  const [, day, clock, zone] = match;
  const local = Date.parse(`${day}T${clock ?? '00:00'}Z`);
  // an impossible day is invalid here, or has become another
  if (new Date(local).getUTCDate() !== +day!.slice(-2)) return undefined;
  if (!clock) return { text: day!, time: local };
  const offset = minutesOf(zone!);
  const time = local - offset * 60_000;
  return { text: new Date(time).toISOString(), time, offset };
}

/** How far a zone is ahead of UTC. @param zone `Z`, or as `+09:00` */
function minutesOf(zone: string): number {
  const [hours = 0, minutes = 0] = zone.slice(1).split(':').map(Number);
  const offset = hours * 60 + minutes;
  return zone.startsWith('-') ? 0 - offset : offset;
}
