import { fold } from './fold.js';
import type { Feed, FeedDate, ReleaseSummary } from './model.js';
import { parseDate } from './parse-date.js';
import { plainText } from './plain-text.js';
import { AS_WRITTEN, fit, NOT_FOUND, searchText, searchWords, type SearchText } from './search.js';

/** Which releases of a feed are meant, and in which order: sort, filter, search. Pure. */

export { plainText };

/** What tells a release from all others, of other feeds too. */
export const identityOf = ({ feed, id }: ReleaseSummary): string => `${feed} ${id}`;

/** What is shown as the release's date (docs/faults.md, row 26). */
export const dateOf = (release: ReleaseSummary): FeedDate | undefined =>
  release.date_published ?? release.date_modified;

/** Dated items newest first; one without a date stays behind its predecessor. */
export function newestFirst<Item extends ReleaseSummary>(items: readonly Item[]): Item[] {
  let last = Infinity;
  const times = new Map(items.map((item) => [item, (last = dateOf(item)?.time ?? last)]));
  // no number where neither has a date
  return [...items].sort((a, b) => times.get(b)! - times.get(a)! || 0);
}

/** What a webmaster has fixed: any value within one filter, all filters together. */
export interface Filters {
  tags: readonly string[];
  countries: readonly string[];
  kinds: readonly string[];
  /** Milliseconds since 1970 on the clock on the wall, inclusive. */
  since?: number;
  /** The same, exclusive. */
  until?: number;
}

/** Stands for "none named" among countries. */
export const NO_COUNTRY = '*';
const DAY = 86_400_000;

/** A list of values, separated by commas, as in an attribute. */
export const splitList = (value: string | null | undefined): string[] =>
  (value ?? '')
    .split(',')
    .map((entry) => fold(entry.trim()))
    .filter(Boolean);

const anyOf = (wanted: readonly string[], values: readonly (string | undefined)[]) =>
  !wanted.length || values.some((value) => value && wanted.includes(fold(value)));

/**
 * What the clock on the wall shows at a release's date, where that is read, as the time at which one in UTC shows the same:
 * its day is the one that readers see. Milliseconds since 1970; `undefined` for a date that cannot be.
 */
export type WallTimeOf = (release: ReleaseSummary, date: FeedDate) => number | undefined;

/** On the publisher's own clock a release of 00:30 in Seoul is of that day, though it is the day before in UTC. */
const writtenClock = ({ time, offset = 0 }: FeedDate): number => time + offset * 60_000;

const AS_IT_IS_WRITTEN: WallTimeOf = (_, date) => writtenClock(date);

export function matches(
  release: ReleaseSummary,
  filters: Filters,
  wallTimeOf: WallTimeOf = AS_IT_IS_WRITTEN,
): boolean {
  const { tags = [], countries = [], kind } = release;
  const { since = -Infinity, until = Infinity } = filters;
  const dated = since > -Infinity || until < Infinity;
  const date = dateOf(release);
  const time = (dated && date ? wallTimeOf(release, date) : undefined) ?? NaN;
  return (
    anyOf(filters.tags, tags) &&
    anyOf(filters.countries, countries.length ? countries : [NO_COUNTRY]) &&
    anyOf(filters.kinds, [kind]) &&
    (!dated || (time >= since && time < until))
  );
}

/** The filters that a webmaster has set, as they stand in the attributes. */
export interface FilterAttributes {
  tags?: string;
  countries?: string;
  kinds?: string;
  since?: string;
  until?: string;
}

/**
 * A bound that is neither a date nor a duration is none.
 *
 * @param now milliseconds since 1970 on the clock on the wall, from whose day durations count back
 */
export const readFilters = (
  { tags, countries, kinds, since, until }: FilterAttributes,
  now?: number,
): Filters => ({
  tags: splitList(tags),
  countries: splitList(countries),
  kinds: splitList(kinds),
  since: since ? parseBound(since, false, now) : undefined,
  until: until ? parseBound(until, true, now) : undefined,
});

/** A day written `2020-02-12`, a moment, or a duration back from now (`P1Y`, `P2W`, `P90D`). */
const DURATION = /^P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/i;

/**
 * @param value of `since` or `until`
 * @param end whether the end of the named day is meant: both are inclusive
 * @param now milliseconds since 1970 on the clock on the wall
 * @returns milliseconds since 1970 on the clock on the wall, or `undefined` when it is neither a date nor a duration
 */
export function parseBound(value: string, end: boolean, now = Date.now()): number | undefined {
  const duration = DURATION.exec(value.trim());
  if (duration) {
    const [years, months, weeks, days] = duration.slice(1).map((part) => Number(part ?? 0)) as [
      number,
      number,
      number,
      number,
    ];
    const date = new Date(now);
    date.setUTCHours(0, 0, 0, 0);
    const day = date.getUTCDate();
    date.setUTCMonth(date.getUTCMonth() - years * 12 - months);
    // a month before 31 March is the last of February
    if (date.getUTCDate() !== day) date.setUTCDate(0);
    return +date - (weeks * 7 + days) * DAY + (end ? DAY : 0);
  }
  const date = parseDate(value);
  return date && writtenClock(date) + (end ? (date.offset === undefined ? DAY : 1) : 0);
}

/** Of each control the value that was chosen; an empty string: any. */
export interface Choice {
  search: string;
  tags: string;
  countries: string;
  kinds: string;
  years: string;
}

/** Nothing was chosen. */
export const ANY: Choice = { search: '', tags: '', countries: '', kinds: '', years: '' };

export type Facet = Exclude<keyof Choice, 'search'>;

export const FACETS: readonly Facet[] = ['tags', 'countries', 'kinds', 'years'];

/** What a release is found by and does not say itself. */
export interface ReleaseNames {
  /** Its kind and its countries in the reader's language, and the like. */
  texts: readonly (string | undefined)[];
  /** Its date as the reader's language writes it in each form, which may be of another calendar. */
  dates?: () => readonly string[];
}

/** The same function for the same language, for what it says is kept. */
export type NamesOf = (release: ReleaseSummary) => ReleaseNames;

const NO_NAMES: NamesOf = () => ({ texts: [] });

const texts = new WeakMap<NamesOf, WeakMap<ReleaseSummary, SearchText>>();

/** All of a release that can be searched, made once for each language. */
function textOf(
  release: ReleaseSummary,
  namesOf: NamesOf,
  wallTimeOf: WallTimeOf | undefined,
): SearchText {
  let known = texts.get(namesOf);
  if (!known) texts.set(namesOf, (known = new WeakMap()));
  let text = known.get(release);
  if (!text) {
    const { title, number, summary, subtitles, tags, kind_label } = release;
    const { content_text, content_html } = release;
    const body = content_text ?? plainText(content_html ?? '', 100_000);
    const own = [title, number, summary, kind_label, subtitles, tags, body].flat();
    const names = namesOf(release);
    text = searchText([...own, ...names.texts], () => [
      ...valuesOf(release, 'years', wallTimeOf),
      ...(names.dates?.() ?? []),
    ]);
    known.set(release, text);
  }
  return text;
}

/** A release's values of one facet, as they are chosen by. */
export function valuesOf(
  release: ReleaseSummary,
  facet: Facet,
  wallTimeOf: WallTimeOf = AS_IT_IS_WRITTEN,
): string[] {
  if (facet === 'tags') return release.tags?.map(fold) ?? [];
  if (facet === 'countries') return release.countries ?? [NO_COUNTRY];
  if (facet === 'kinds') return release.kind ? [fold(release.kind)] : [];
  const date = dateOf(release);
  const time = date && wallTimeOf(release, date);
  return time === undefined ? [] : [String(new Date(time).getUTCFullYear())];
}

/** What a choice is read with. */
export interface NarrowOptions {
  /** A facet whose choice does not count. */
  but?: Facet;
  namesOf?: NamesOf | undefined;
  /** Without it years are those of the clock that dates were written by. */
  wallTimeOf?: WallTimeOf;
}

/**
 * Every word must occur; of each facet the chosen value.
 *
 * @returns in the order that they come in; of a search those first in which all words stand as they were typed
 */
export function narrow<Item extends ReleaseSummary>(
  releases: readonly Item[],
  choice: Choice,
  { but, namesOf = NO_NAMES, wallTimeOf }: NarrowOptions = {},
): Item[] {
  const words = searchWords(choice.search);
  const facets = FACETS.filter((facet) => choice[facet] && facet !== but);
  const asWritten: Item[] = [];
  const alike: Item[] = [];
  for (const release of releases) {
    const isOf = (facet: Facet) => valuesOf(release, facet, wallTimeOf).includes(choice[facet]);
    if (!facets.every(isOf)) continue;
    const found = words.length ? fit(textOf(release, namesOf, wallTimeOf), words) : AS_WRITTEN;
    if (found !== NOT_FOUND) (found === AS_WRITTEN ? asWritten : alike).push(release);
  }
  return alike.length ? [...asWritten, ...alike] : asWritten;
}

/** How many releases each value of a facet would leave, all other choices standing. */
export function countValues(
  releases: readonly ReleaseSummary[],
  choice: Choice,
  facet: Facet,
  options: Omit<NarrowOptions, 'but'> = {},
): Map<string, number> {
  const counts = new Map<string, number>();
  if (choice[facet]) counts.set(choice[facet], 0);
  for (const release of narrow(releases, choice, { ...options, but: facet })) {
    for (const value of new Set(valuesOf(release, facet, options.wallTimeOf))) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return counts;
}

/**
 * Whether two states of a feed, or of several as one, are of the same answers: they differ in no more than older pages that
 * have come since.
 */
export function isSameAnswer(one: Feed, other: Feed | undefined): boolean {
  const [pages, others] = [firstPages(one), other ? firstPages(other) : []];
  return pages.length === others.length && pages.every((page, at) => page === others[at]);
}

const firstPages = (feed: Feed): Feed[] =>
  (feed.sources ?? [feed]).map((source) => source.firstPage ?? source);
