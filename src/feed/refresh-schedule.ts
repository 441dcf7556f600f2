import type { FeedError } from './errors.js';

/**
 * When a feed is asked for again, and how: after a failure, for a poll, when the reader or the network comes back.
 * Pure: it is told the time, holds no timer, and looks at no page. Times are milliseconds since 1970.
 */

/** Milliseconds before each further attempt, about: with full jitter. docs/faults.md, rule 4. */
const PAUSES = [1_000, 4_000, 16_000];
/** Milliseconds that we let a server make us wait. docs/faults.md, row 7. */
const LONGEST_RETRY_AFTER = 3_600_000;
/** Milliseconds where a server asks us to wait and does not say how long. */
const DEFAULT_RETRY_AFTER = 60_000;
/** Milliseconds: what is tried again within this counts as still loading. */
const SOON = 30_000;
/** Milliseconds after coming back, so that a region's readers do not all ask at once. */
const JITTER = 5_000;
/** Milliseconds: an answer this old is stale, and is asked for anew when a reader comes back. */
const STALE_AFTER = 3_600_000;
/** Milliseconds: an element that comes back within this needs no new request. */
const FRESH_FOR = 60_000;

/** What is planned for one feed. */
export interface RefreshSchedule {
  /** When it is asked for next; absent: not by itself. */
  readonly dueAt?: number | undefined;
  /** How that request deals with the browser's cache. */
  readonly cache: 'no-cache' | 'reload';
  /** Whether a feed that could not be had is asked for again by itself. */
  readonly willRetry: boolean;
  /** Attempts that have failed in a row and were followed by another. */
  readonly retries: number;
  /** The server has asked to be left alone until then. */
  readonly notBefore: number;
}

/** What is known of a feed and of those who show it. */
export interface Demand {
  /** When it was asked for last; 0: never. */
  readonly lastRequestAt: number;
  /** Seconds between polls, of everybody who wants any. */
  readonly intervals: readonly number[];
  /** The same, of those alone whom a reader sees: nothing is polled for what nobody sees. */
  readonly visibleIntervals: readonly number[];
}

/** Nothing has happened yet. */
export const UNPLANNED: RefreshSchedule = {
  cache: 'no-cache',
  willRetry: false,
  retries: 0,
  notBefore: 0,
};

/**
 * The feed could not be had: plans another attempt where one may help.
 *
 * @param random from 0 to 1
 */
export function afterFailure(
  schedule: RefreshSchedule,
  error: FeedError,
  now: number,
  random: number,
): RefreshSchedule {
  // the browser says when the device is online again
  if (error.code === 'offline') return { ...schedule, dueAt: undefined, willRetry: true };
  const wanted = wantedPause(error, now);
  const notBefore = wanted === undefined ? schedule.notBefore : now + wanted;
  const about = error.isTransient ? PAUSES[schedule.retries] : undefined;
  if (about === undefined) {
    return { ...schedule, notBefore, dueAt: undefined, willRetry: false };
  }
  const pause = wanted ?? about * (0.5 + random);
  return {
    dueAt: Math.max(now + pause, notBefore),
    // a copy that the browser cached without CORS headers would be refused for ever (docs/faults.md, row 20)
    cache: schedule.retries ? 'no-cache' : 'reload',
    willRetry: true,
    retries: schedule.retries + 1,
    notBefore,
  };
}

/** A good answer has come. */
export const afterSuccess = ({ notBefore }: RefreshSchedule): RefreshSchedule => ({
  ...UNPLANNED,
  notBefore,
});

/** A reader asks anew: attempts are counted from the beginning. */
export const afterReload = (schedule: RefreshSchedule): RefreshSchedule => ({
  ...schedule,
  dueAt: undefined,
  retries: 0,
});

/** Nobody shows the feed any more. */
export const afterLeaving = (schedule: RefreshSchedule): RefreshSchedule => ({
  ...schedule,
  dueAt: undefined,
  willRetry: false,
});

/** The request that was planned is due. */
export const withoutPlan = (schedule: RefreshSchedule): RefreshSchedule => ({
  ...schedule,
  dueAt: undefined,
});

/** Whether the server has asked to be left alone for now. */
export const mustWait = ({ notBefore }: RefreshSchedule, now: number): boolean => now < notBefore;

/** Asks when the server may be asked again. */
export const whenAllowed = (schedule: RefreshSchedule): RefreshSchedule => ({
  ...schedule,
  dueAt: schedule.notBefore,
});

/** Plans the next poll, by the shortest interval of those who are seen. Another attempt after a failure comes first. */
export function withPoll(
  schedule: RefreshSchedule,
  { lastRequestAt, visibleIntervals }: Demand,
  now: number,
): RefreshSchedule {
  const isWaiting = schedule.dueAt !== undefined && mustWait(schedule, now);
  if (schedule.willRetry || isWaiting) return schedule;
  if (!visibleIntervals.length) return withoutPlan(schedule);
  const pollAt = lastRequestAt + Math.min(...visibleIntervals) * 1_000;
  return { ...schedule, dueAt: Math.max(pollAt, schedule.notBefore, now) };
}

/**
 * The reader has come back, or the network has.
 *
 * @param error why the last request failed, if it did
 * @param random from 0 to 1
 */
export function afterReturn(
  schedule: RefreshSchedule,
  demand: Demand,
  error: FeedError | undefined,
  now: number,
  random: number,
): RefreshSchedule {
  const at = (time: number) => ({ ...schedule, dueAt: Math.max(time, schedule.notBefore) });
  if (error?.isTransient && schedule.dueAt === undefined) return at(now + random * JITTER);
  if (isStale(demand.lastRequestAt, demand.intervals, now)) return at(now);
  return withPoll(schedule, demand, now);
}

/** Whether what is planned comes so soon that a reader without any feed waits for it still. */
export const isSoon = ({ dueAt }: RefreshSchedule, now: number): boolean =>
  dueAt !== undefined && dueAt - now < SOON;

/** Whether what came then needs no new request for an element that joins now. */
export const isFresh = (receivedAt: number, now: number): boolean => now - receivedAt < FRESH_FOR;

/**
 * Whether what came then is stale: older than an hour, and than twice the longest interval (docs/faults.md, rule 7).
 *
 * @param receivedAt 0: nothing came
 * @param intervals seconds between polls
 */
export function isStale(receivedAt: number, intervals: readonly number[], now: number): boolean {
  const limit = Math.max(STALE_AFTER, ...intervals.map((seconds) => seconds * 2_000));
  // of what came by a clock that was far ahead nobody knows how old it is
  return !!receivedAt && Math.abs(now - receivedAt) > limit;
}

/**
 * What the server asks for: seconds or an HTTP date (RFC 9110, 10.2.3). Garbage counts as a minute,
 * and nobody makes us wait for years.
 *
 * @returns milliseconds; `undefined` when it asks for nothing
 */
function wantedPause({ code, retryAfter }: FeedError, now: number): number | undefined {
  if (!retryAfter && code !== 'rate-limited') return undefined;
  const value = retryAfter ?? '';
  // at once: with the usual pauses
  if (/^0+$/.test(value) && code !== 'rate-limited') return undefined;
  const date = /^[a-z]{3}, .+ GMT$/i.test(value) ? Date.parse(value) - now : NaN;
  const pause = /^\d+$/.test(value) ? Number(value) * 1_000 : date;
  return Math.min(pause > 0 ? pause : DEFAULT_RETRY_AFTER, LONGEST_RETRY_AFTER);
}
