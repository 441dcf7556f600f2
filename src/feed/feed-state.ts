import type { FeedError } from './errors.js';
import type { Feed } from './model.js';

/**
 * - `pending`: nothing is here yet, and an answer is on its way.
 * - `copy`: a copy from the device is shown, which the publisher has not confirmed yet.
 * - `ready`: the publisher's last answer is shown.
 * - `failed`: the last request failed; what was shown before it stays.
 */
export type FeedStatus = 'pending' | 'copy' | 'ready' | 'failed';

/** What is known of a live feed. */
export interface FeedState {
  readonly status: FeedStatus;
  /** The last good answer, or a copy of one, with the pages of older releases that were asked for. */
  readonly feed?: Feed | undefined;
  /** Why the last request failed; absent as soon as one succeeds. */
  readonly error?: FeedError | undefined;
  /** Whether `feed` is absent and yet on its way, also when it failed and is soon tried again. */
  readonly loading?: boolean;
  /** Whether a feed that could not be had is asked for again by itself. */
  readonly willRetry?: boolean;
  /** Whether `feed` is old and could not be refreshed. */
  readonly stale?: boolean;
  /** When `feed` came: milliseconds since 1970; 0 without one. */
  readonly time: number;
  /** Whether `feed` is made of several feeds, of which some could not be had or refreshed. */
  readonly isIncomplete?: boolean;
  /** Whether `feed` is a copy from the device that the publisher has not confirmed yet. */
  readonly copy?: boolean | undefined;
}

export const PENDING: FeedState = { status: 'pending', loading: true, time: 0 };

/** There is no address to ask at. */
export const refused = (error: FeedError): FeedState => ({ status: 'failed', error, time: 0 });

/** A copy is here before any answer; the request may have failed already. */
export const withCopy = (
  { error, willRetry }: FeedState,
  feed: Feed,
  time: number,
  isOld: boolean,
): FeedState => ({
  status: error ? 'failed' : 'copy',
  feed,
  error,
  willRetry: !!willRetry,
  loading: false,
  stale: !!error && isOld,
  time,
  copy: true,
});

/** It is asked for anew, by somebody who was told of no failure. */
export const withoutError = (state: FeedState): FeedState =>
  state.feed ? { ...state, status: state.copy ? 'copy' : 'ready', error: undefined } : PENDING;

/** A good answer is here. */
export const ready = (feed: Feed, time: number): FeedState => ({ status: 'ready', feed, time });

/**
 * The feed could not be had.
 *
 * @param again whether it is tried again by itself, and whether that is soon
 */
export const failed = (
  { feed, time, copy }: FeedState,
  error: FeedError,
  again: { willRetry: boolean; isSoon: boolean },
  isOld: boolean,
): FeedState => ({
  status: 'failed',
  feed,
  error,
  willRetry: again.willRetry,
  loading: !feed && again.isSoon,
  stale: isOld,
  time,
  copy,
});
