import type { FeedDate, ReleaseEvent } from '../feed/model.js';
import { formatOffset, isDate, type DateOptions, type DateStyle } from './dates.js';
import type { DateShape, DayForm, Notation } from './formatters.js';
import { dateFormat } from './intl-cache.js';
import type { Locale } from './locale.js';
import { isTimeZone, MINUTE, wallTime } from './time-zone.js';

/** When an event is, in words: with its weekday, else in the form of the other dates on the page. */

type Times = Pick<ReleaseEvent, 'start_date' | 'end_date' | 'time_zone'>;

/**
 * In the event's own zone, else in the offset that its start is written with (docs/feed.md, how it is read). One that is
 * written in UTC, which is no clock of any place, is in the zone in which dates stand beside it: else one moment would be
 * two days on one page.
 *
 * @param options style and zone of the dates beside it
 * @returns an empty string for a start that cannot be; an end that cannot be is left out
 */
export function eventDate(
  { notation }: Locale,
  { start_date: start, end_date: end, time_zone: timeZone }: Times,
  { style, timeZone: usualZone }: Pick<DateOptions, 'style' | 'timeZone'> = {},
): string {
  if (!start || !isDate(start.time)) return '';
  const isMoment = start.offset !== undefined;
  const zones = isMoment ? [timeZone, start.offset ? undefined : usualZone] : [];
  const zone = zones.find((name) => name && isTimeZone(name));
  const writer = new EventWriter(notation, dayLike(notation, style), isMoment, zone);
  // one clock for both: the end may be written with another offset
  const shift = isMoment && !zone ? start.offset! * MINUTE : 0;
  const from = start.time + shift;
  const suffix = isMoment && !zone ? ` (${formatOffset(start.offset!)})` : '';
  if (!end || !isDate(end.time)) return writer.one(from) + suffix;
  if (isMoment && end.offset === undefined) {
    // no time of day is made up for an end that has none
    const firstDay = wallTime({ time: from, timeZone: zone ?? 'UTC' })!;
    const lastDay = end.time > firstDay ? DASH + writer.day(end.time, 'UTC') : '';
    return writer.one(from) + suffix + lastDay;
  }
  // of a day that ends at a moment, the day is what its writer's clock showed
  const to = isMoment ? end.time + shift : wallTimeOf(end);
  return (to > from ? writer.range(from, to) : writer.one(from)) + suffix;
}

const wallTimeOf = ({ time, offset = 0 }: FeedDate) => time + offset * MINUTE;

/** CLDR's fallback for ranges. */
const DASH = ' – ';

/** Writes what is on one clock, in one form. Times are milliseconds since 1970. */
class EventWriter {
  readonly #shape: DateShape;

  /**
   * @param form of day and month
   * @param hasTime whether the time of day is known
   * @param zone that the times are in; without it the clock is read in UTC, and nothing is said of zones
   */
  constructor(
    private readonly notation: Notation,
    private readonly form: DayForm,
    hasTime: boolean,
    private readonly zone: string | undefined,
  ) {
    this.#shape = !hasTime ? 'event' : zone ? 'zonedEvent' : 'timedEvent';
  }

  get #format() {
    return dateFormat(this.notation, this.#shape, this.zone ?? 'UTC', this.form);
  }

  one(time: number): string {
    return this.#format.format(time);
  }

  /** Without the time of day. */
  day(time: number, zone = this.zone ?? 'UTC'): string {
    return dateFormat(this.notation, 'event', zone, this.form).format(time);
  }

  /**
   * As the language writes it, where that has a day in the same form as a single one: some write ranges in digits alone
   * (`2026/2/13周五至2026/2/14周六` beside `2026年2月13日`).
   */
  range(from: number, to: number): string {
    const written = this.#format.formatRange(from, to);
    const [first, last] = [this.day(from), this.day(to)];
    if (written.includes(first) || written.includes(last)) return written;
    if (first !== last) return this.one(from) + DASH + this.one(to);
    const times = dateFormat(this.notation, this.zone ? 'zonedTime' : 'time', this.zone ?? 'UTC');
    return `${first} ${times.formatRange(from, to)}`;
  }
}

const SHORT: DayForm = { day: 'numeric', month: 'short' };
const LONG: DayForm = { day: 'numeric', month: 'long' };
const FORMS: readonly DayForm[] = [
  SHORT,
  LONG,
  { day: '2-digit', month: '2-digit' },
  { day: 'numeric', month: 'numeric' },
];

/** How day and month are written in dates of a style: the engine does not say it, but what it writes does. */
function dayLike(notation: Notation, style: DateStyle = 'medium'): DayForm {
  const isLong = style === 'long' || style === 'full';
  const usual = isLong ? LONG : SHORT;
  // tables have these two alone
  if (notation.formatters) return usual;
  const shape = isLong ? 'long' : style === 'short' ? style : 'medium';
  const expected = dateFormat(notation, shape, 'UTC').format(0);
  return (
    FORMS.find((form) => dateFormat(notation, 'short', 'UTC', form).format(0) === expected) ?? usual
  );
}
