import type { FeedState } from './feed-state.js';
import { MOST_ITEMS } from './limits.js';
import type { Feed, Publisher, ReleaseSummary } from './model.js';
import { dateOf } from './query.js';

/** Several feeds made into one list, newest first over all. Pure: what is given stays as it is. */

/** One of the feeds. */
export interface FeedPart<Release> {
  /** In the feed's own order, without those that another feed has. */
  readonly releases: readonly Release[];
  /** All of the feed that is here. */
  readonly all: readonly ReleaseSummary[];
  /** Whether older ones are to be had. */
  readonly hasOlder: boolean;
}

export interface MergedReleases<Release> {
  releases: Release[];
  /** Those that are here and older than what another feed may have on its next page. */
  withheld: Release[];
  /** Of the feed whose next page comes next; absent where none has any. */
  next?: number | undefined;
}

/**
 * Nothing stands in the list while a feed may have something newer on its next page: that page comes first.
 *
 * @param parts the feeds; of releases of one time those of the first stand first
 */
export function mergeReleases<Release extends ReleaseSummary>(
  parts: readonly FeedPart<Release>[],
): MergedReleases<Release> {
  const times = parts.map(({ releases }) => timesOf(releases));
  // how far back each feed with more is here; of an empty page with more behind it nobody knows
  const reach = parts.map(({ hasOlder, all: here }) =>
    hasOlder ? (timesOf(here).at(-1) ?? Infinity) : -Infinity,
  );
  const horizon = Math.max(...reach);
  const all = parts.flatMap(({ releases }, part) =>
    releases.map((release, at) => ({ release, time: times[part]![at]! })),
  );
  // a sort is stable: of one time, and of no number, they stay in the order of the feeds
  all.sort((a, b) => b.time - a.time || 0);
  const isReached = ({ time }: { time: number }) => time >= horizon || time === -Infinity;
  const releaseOf = ({ release }: { release: Release }) => release;
  const reached = all.filter(isReached).map(releaseOf);
  const isFull = reached.length >= MOST_ITEMS;
  const next = parts.findIndex(({ hasOlder }, at) => hasOlder && reach[at] === horizon);
  return {
    releases: reached.slice(0, MOST_ITEMS),
    withheld: all.filter((one) => !isReached(one)).map(releaseOf),
    next: isFull || next < 0 ? undefined : next,
  };
}

/**
 * When each release counts from: without a date as its predecessor, and at the head of a feed as the first that has one. A
 * feed that names no date at all stands behind the others.
 */
function timesOf(releases: readonly ReleaseSummary[]): number[] {
  const dates = releases.map((release) => dateOf(release)?.time);
  let last = dates.find((time) => time !== undefined) ?? -Infinity;
  return dates.map((time) => (last = time ?? last));
}

/**
 * What is known of several feeds that are shown as one: one that fails takes no other down.
 *
 * @param feed what those that are here were made into
 */
export function mergeStates(states: readonly FeedState[], feed: Feed | undefined): FeedState {
  const errors = states.filter(({ error }) => error);
  const here = states.filter((state) => state.feed);
  const [first] = errors;
  // whether one asks again depends on these alone: of the others time mends none
  const transient = errors.filter(({ error }) => error!.isTransient);
  const isLost = ({ feed: its, loading, stale }: FeedState) => !loading && (!its || stale);
  return {
    status: first ? 'failed' : here.some(({ copy }) => copy) ? 'copy' : 'ready',
    feed,
    error: (transient[0] ?? first)?.error,
    willRetry: transient.length > 0 && transient.every(({ willRetry }) => willRetry),
    loading: states.some((state) => !state.feed && (state.loading || !state.error)),
    stale: here.some(({ stale }) => stale),
    isIncomplete: !!feed && errors.some(isLost),
    time: here.length ? Math.min(...here.map(({ time }) => time)) : 0,
    copy: here.some(({ copy }) => copy),
  };
}

/**
 * Who publishes several feeds: all whom they name, each once, with whose contact or channel something is.
 *
 * @returns `undefined` where none is named
 */
export function mergePublishers(feeds: readonly Feed[]): Publisher | undefined {
  const named = feeds.flatMap(({ publisher }) => publisher ?? []);
  const distinct = named.filter(
    ({ name, url }, at) =>
      named.findIndex((other) => other.name === name && other.url === url) === at,
  );
  if (distinct.length < 2) return distinct[0];
  const zones = new Set(distinct.map(({ time_zone }) => time_zone));
  const [zone] = zones.size === 1 ? zones : [];
  return {
    ...(zone && { time_zone: zone }),
    contacts: distinct.flatMap((publisher) => {
      const { name, tel, email, contacts = [] } = publisher;
      const office = { organization: name, tel, email, publisher, isOffice: true };
      return [
        ...(tel || email ? [office] : []),
        ...contacts.map((contact) => ({
          ...contact,
          organization: contact.organization ?? name,
          publisher,
        })),
      ];
    }),
    channels: onlyOnce(
      distinct.flatMap(({ name, channels = [] }) =>
        channels.map((channel) => ({ ...channel, title: channel.title ?? name })),
      ),
    ),
  };
}

function onlyOnce<One extends { url: string }>(all: readonly One[]): One[] {
  const first = new Map<string, One>();
  for (const one of all) if (!first.has(one.url)) first.set(one.url, one);
  return [...first.values()];
}
