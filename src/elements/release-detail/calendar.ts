import type { FeedDate, Release, ReleaseEvent } from '../../feed/model.js';
import { english } from '../../i18n/english.js';
import { contentLines, escapeText } from '../shared/content-lines.js';
import { fileName } from '../shared/file-name.js';
import { isolate, straighten } from '../../feed/plain-string.js';

/** Milliseconds. */
const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;

/**
 * A calendar file (RFC 5545). Moments stand in UTC, which means the same to every calendar and needs
 * no description of a zone (§3.3.5, form 2). The same input gives the same file.
 *
 * It bears no METHOD: by RFC 5546 §3.2.1 PUBLISH wants an ORGANIZER with an e-mail address.
 *
 * @param events those among the release's own that are to stand in the file
 * @returns an empty string when none of them has a start: a calendar needs a component (§3.6)
 */
export function calendar(release: Release, events: readonly ReleaseEvent[]): string {
  const numbers = new Map(release.events?.map((event, index) => [event, index]));
  const lines = events.flatMap((event) => eventLines(release, event, numbers.get(event) ?? 0));
  if (!lines.length) return '';
  return contentLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//akc-widgets//EN',
    ...lines,
    'END:VCALENDAR',
  ]);
}

/** @returns name for the file of one event */
export const calendarName = ({ name, start_date }: ReleaseEvent) =>
  fileName(
    'event',
    `${start_date ? moment(wallTime(start_date)).slice(0, 8) : ''} ${name ?? ''}`,
    'ics',
  );

/** @param number of the event among the release's own */
function eventLines(release: Release, event: ReleaseEvent, number: number) {
  const { name, start_date: start, place, address, country, online_url } = event;
  const { feed, id, title, date_modified, date_published, language, status } = release;
  if (!start) return [];
  const url = event.url ?? release.url;
  const where = [place, address, country && countryName(country, language)]
    .map((text) => isolate(text))
    .filter(Boolean);
  return [
    'BEGIN:VEVENT',
    `UID:${digest(`${feed} ${id}`)}-${number}`,
    `DTSTAMP:${moment((date_modified ?? date_published ?? start).time)}`,
    ...timeLines(start, event.end_date),
    text('SUMMARY', straighten(name ?? title)),
    text('LOCATION', where.join(', ') || online_url),
    text('DESCRIPTION', [straighten(title), url, online_url].filter(Boolean).join('\n')),
    url && `URL:${url}`,
    status === 'withdrawn' && 'STATUS:CANCELLED',
    'END:VEVENT',
  ];
}

const text = (name: string, value: string | undefined) => value && `${name}:${escapeText(value)}`;

/** Start and end are both days or both moments; the end is exclusive (§3.6.1, §3.8.2.2). */
function timeLines(start: FeedDate, end = start) {
  const { time, offset } = start;
  const allDay = offset === undefined;
  const until = allDay
    ? Math.max(time, wallTime(end)) + DAY
    : // the last day ends with its midnight, where the event began
      end.time + (end.offset === undefined ? DAY - offset * MINUTE : 0);
  const write = (name: string, at: number) =>
    allDay ? `${name};VALUE=DATE:${moment(at).slice(0, 8)}` : `${name}:${moment(at)}`;
  return [write('DTSTART', time), until > time && write('DTEND', until)];
}

/** `20200212T003000Z`. */
const moment = (time: number) => new Date(time).toISOString().replace(/[-:]|\.\d+/g, '');

/** What the clock showed that a date was written by, as if it were in UTC. */
const wallTime = ({ time, offset = 0 }: FeedDate) => time + offset * MINUTE;

/** In the release's language and not the page's, or the same release would give different files. */
const countryName = (code: string, language: string | undefined) =>
  english.inContentLanguage(language).country(code);

/**
 * FNV-1a of 64 bits. An address itself in a UID is what RFC 7986 §5.3 advises against, and servers
 * of calendars that make file names of UIDs stumble over its slashes.
 */
function digest(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash.toString(36);
}
