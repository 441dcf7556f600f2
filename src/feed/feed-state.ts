import type { FeedError } from './feed-error.js';
import type { FeedAnswer } from './fetch-feed.js';
import type { Feed } from './model.js';

/** What is known of a live feed, who wants it, and what of it is kept up. */

export interface FeedState {
  /** The last good answer, or a copy of one, with the pages of older releases that were asked for. */
  feed?: Feed;
  /** Why the last request failed; absent as soon as one succeeds. */
  error?: FeedError;
  /** Whether `feed` is absent and yet on its way. */
  loading?: boolean;
  /** Whether a feed that could not be had is asked for again unbidden. */
  willRetry?: boolean;
  /** Whether `feed` is old and could not be refreshed. */
  stale?: boolean;
  /** When `feed` came: milliseconds since 1970. */
  time: number;
  /** Whether `feed` is a copy from the device that the publisher has not confirmed yet. */
  copy?: boolean;
}

/** Who wants a feed. */
export interface Subscriber {
  /** What shows it. */
  readonly element: Element;
  /** Called with each new state, never during `subscribe`. */
  feedChanged: () => void;
  /** Seconds between polls; absent: none. */
  readonly refreshEvery?: number;
}

/** A live feed, as far as retries, polls and further pages know it. */
export interface KeptFeed {
  /** That it is asked for at. */
  readonly url: string;
  /** What its last copy is kept under. */
  readonly key: string;
  readonly state: FeedState;
  readonly subscribers: ReadonlySet<Subscriber>;
  /** When it was last asked: milliseconds since 1970. */
  readonly asked: number;
  /** Whether a request is under way. */
  readonly busy: boolean;
  /** The answer as it came, without further pages. */
  readonly first?: Feed | undefined;
  load: (cache?: RequestCache) => Promise<void>;
  ask: (url: string, signal: AbortSignal) => Promise<FeedAnswer>;
  read: (answer: FeedAnswer) => Feed;
  isOld: (time: number) => boolean;
  set: (state: FeedState) => void;
}
