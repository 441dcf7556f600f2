import type { Publisher } from '../../feed/model.js';
import { isTimeZone } from '../../i18n/time-zone.js';
import { warnOnce } from '../../warn.js';

/** An organisation's time zone. One that the engine does not know counts as none, and the console says so once. */
export function timeZoneOf(organization: Publisher | undefined): string | undefined {
  const { time_zone } = organization ?? {};
  if (!time_zone || isTimeZone(time_zone)) return time_zone || undefined;
  warnOnce('timeZone', time_zone);
  return undefined;
}
