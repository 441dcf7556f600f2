import type { FeedDate } from '../../src/feed/model.js';

/** A date as a feed's reader gives it. @param written RFC 3339 */
export function feedDate(written: string): FeedDate {
  const time = Date.parse(written);
  if (!written.includes('T')) return { text: written, time };
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(written) ?? [];
  const offset = sign ? Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) : 0;
  return { text: new Date(time).toISOString(), time, offset };
}

/** One that no clock can show. */
export const impossible: FeedDate = { text: '', time: NaN, offset: 0 };

/** Engines put one of several spaces before AM, and between a range's ends. */
export const plainSpaces = (text: string) => text.replace(/\s/g, ' ');
