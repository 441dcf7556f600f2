import { isOnline, ofDocument } from '../page.js';
import { warnOnce } from '../warn.js';
import { FeedError } from './feed-error.js';
import type { FeedState, KeptFeed, Subscriber } from './feed-state.js';
import { fetchFeed, type FeedAnswer, type StartedRequest } from './fetch-feed.js';
import { readCopy, writeCopy } from './last-copy.js';
import type { Feed } from './model.js';
import { parseFeed } from './parse-feed.js';
import { isAllowed } from './request-url.js';
import type { Upkeep } from './upkeep.js';

/** One live feed per URL and page, however many elements ask (FAULTS.md, rule 3). */

export type { FeedState, Subscriber };

/** Milliseconds: an answer this old is stale, and is asked for anew when a reader comes back. */
const OLD = 3_600_000;
/** Milliseconds: an element that comes back within this needs no new request. */
const FRESH = 60_000;
/** Feeds, with those that nobody shows any more but that may come back, as in a single-page application. */
const MOST_KEPT = 5;

export class LiveFeed implements KeptFeed {
  state: FeedState = { loading: true, time: 0 };
  readonly subscribers = new Set<Subscriber>();
  /** When it was last asked: milliseconds since 1970. */
  asked = 0;
  /** The answer as it came, without further pages. */
  first?: Feed;
  #text?: string;
  /** Of the answer that `first` was read from. */
  #version?: string | null;
  #upkeep?: Upkeep;
  #abort?: AbortController;
  #done?: Promise<void>;
  #listening?: AbortController;
  /** Whether the last element has left in this very task, and another may yet come. */
  #leaving = false;

  /**
   * @param url that it is asked for at
   * @param started a request that was begun before this code came
   * @param anonymous whether another feed names it, and not the page: it is asked for without cookies
   */
  constructor(
    readonly url: string,
    private started?: StartedRequest,
    private readonly anonymous = false,
  ) {}

  /** What its last copy is kept under. */
  get key(): string {
    return keyOf(this.url, this.anonymous);
  }

  /** Whether a request is under way. */
  get busy(): boolean {
    return !!this.#done;
  }

  subscribe(subscriber: Subscriber): void {
    const { feed, time, willRetry } = this.state;
    this.subscribers.add(subscriber);
    this.#listen();
    const known = (feed && Date.now() - time < FRESH) || willRetry || this.#leaving;
    if (!known) void this.load();
    this.schedule();
  }

  /** An element that is only moved subscribes again in the same task, and nothing is aborted. */
  unsubscribe(subscriber: Subscriber): void {
    this.subscribers.delete(subscriber);
    this.#leaving = true;
    queueMicrotask(() => {
      this.#leaving = false;
      if (this.subscribers.size) return this.#upkeep?.schedule();
      this.#upkeep?.stop();
      this.#cancel();
      this.state.willRetry = false;
      this.#listening?.abort();
      this.#listening = undefined;
    });
  }

  /** Asks the publisher; one request at a time, so that a second call waits for the first. */
  load(cache?: RequestCache): Promise<void> {
    if (this.#upkeep?.mustWait) return Promise.resolve();
    return (this.#done ??= this.#load((this.#abort = new AbortController()).signal, cache));
  }

  /** Asks anew, past the browser's cache, and drops an older request that is still under way. */
  reload(): Promise<void> {
    this.#upkeep?.restart();
    this.#cancel();
    return this.load('no-cache');
  }

  /**
   * Fetches the page of older releases that the feed's `next_url` names.
   *
   * @returns whether there was one
   * @throws FeedError
   */
  async loadMore(): Promise<boolean> {
    const upkeep = await this.#keepUp();
    return !!this.first && !!(await upkeep?.more());
  }

  /** Sets the next poll, if somebody wants one. */
  schedule(): void {
    const polled = [...this.subscribers].some(({ refreshEvery }) => refreshEvery);
    if (polled) void this.#keepUp().then((upkeep) => upkeep?.schedule());
  }

  /**
   * One request; what a feed names, its further pages too, is asked for without cookies.
   *
   * @param url of the feed, or of one of its pages
   * @throws FeedError
   */
  async ask(
    url: string,
    signal: AbortSignal,
    cache?: RequestCache,
    known?: string | null,
  ): Promise<FeedAnswer> {
    const { started } = this;
    this.started = undefined;
    const anonymous = this.anonymous || url !== this.url;
    const check = (address: string) => {
      if (mayShow(address)) return;
      started?.cancel();
      // of the page's own feed its elements tell
      if (anonymous) warnOnce('notAllowed', address);
      throw new FeedError('not-allowed', url, { found: new URL(address).origin });
    };
    check(url);
    const answer = await fetchFeed(url, signal, cache, started, known, anonymous);
    // a server that is trusted may lead elsewhere for anybody who asks
    check(answer.url);
    return answer;
  }

  /**
   * What stands in an answer; the same again is not read again.
   *
   * @throws FeedError
   */
  read({ text, url }: FeedAnswer): Feed {
    return text === undefined || text === this.#text ? this.first! : parseFeed(text, this.url, url);
  }

  /** Whether what came then is stale once it cannot be refreshed. */
  isOld(time: number): boolean {
    const intervals = [...this.subscribers].map(({ refreshEvery = 0 }) => refreshEvery * 2_000);
    // of what came by a clock that was far ahead nobody knows how old it is
    return !!time && Math.abs(Date.now() - time) > Math.max(OLD, ...intervals);
  }

  set(state: FeedState): void {
    this.state = state;
    for (const subscriber of this.subscribers) subscriber.feedChanged();
  }

  async #load(signal: AbortSignal, cache?: RequestCache): Promise<void> {
    if (!this.state.feed) void this.#showCopy(signal);
    try {
      // so that "under way" is set before anything can fail
      await Promise.resolve();
      if (!isOnline()) throw new FeedError('offline', this.url);
      this.asked = Date.now();
      await this.#take(await this.ask(this.url, signal, cache, this.#version), signal);
    } catch (error) {
      if (signal.aborted) return;
      this.#done = undefined;
      const known = error instanceof FeedError;
      await this.#fail(known ? error : new FeedError('damaged', this.url), signal);
    }
  }

  async #showCopy(signal: AbortSignal): Promise<void> {
    const copy = await readCopy(this.key);
    if (!copy || this.state.feed || signal.aborted) return;
    if (!mayShow(this.url) || !mayShow(copy.url)) return;
    try {
      this.first = this.read(copy);
    } catch {
      return;
    }
    this.#text = copy.text;
    const { time } = copy;
    // the request may have failed meanwhile
    const stale = !!this.state.error && this.isOld(time);
    this.set({ ...this.state, feed: this.first, time, copy: true, loading: false, stale });
  }

  async #take(answer: FeedAnswer, signal: AbortSignal): Promise<void> {
    const before = this.first;
    const page = this.read(answer);
    let feed: Feed | string = page;
    if (page === before) feed = this.state.feed!;
    else if (before && !this.state.copy) {
      feed = (await this.#keepUp())?.merge(page, before) ?? page;
    }
    // reading a long feed takes a slow phone as long as showing it: the reader has a turn between
    await new Promise((go) => setTimeout(go));
    if (signal.aborted) return;
    if (typeof feed === 'string') throw new FeedError('not-a-feed', this.url, { found: feed });
    const { url, text = this.#text!, version = this.#version } = answer;
    const { error, stale, copy } = this.state;
    const time = Date.now();
    this.first = page;
    this.#text = text;
    this.#version = version;
    this.#done = undefined;
    // nobody has to look at what is the same
    if (page === before && !error && !stale && !copy) this.state.time = time;
    else this.set({ feed, time });
    this.#upkeep?.succeeded();
    if (page !== before || copy) void writeCopy(this.key, { text, url, time });
  }

  async #fail(error: FeedError, signal: AbortSignal): Promise<void> {
    // offline, nothing more can be loaded, and the browser says when that is over
    const offline = error.passing;
    const upkeep = offline ? undefined : await this.#keepUp();
    const { state } = this;
    if (signal.aborted) return;
    if (upkeep) upkeep.failed(error);
    else {
      const stale = this.isOld(state.time);
      this.set({ ...state, error, willRetry: offline, loading: false, stale });
    }
  }

  async #keepUp(): Promise<Upkeep | undefined> {
    const module = await loadUpkeep();
    return (this.#upkeep ??= module && new module.Upkeep(this));
  }

  #cancel(): void {
    this.#abort?.abort();
    this.#done = undefined;
  }

  /** While somebody shows this feed: the reader comes back, or the network does. */
  #listen(): void {
    if (this.#listening) return;
    const { signal } = (this.#listening = new AbortController());
    const awake = () => {
      if (!ofDocument('hidden')) void this.#keepUp().then((upkeep) => upkeep?.awake());
    };
    ofDocument('addEventListener')('visibilitychange', awake, { signal });
    addEventListener('pageshow', ({ persisted }) => persisted && awake(), { signal });
    addEventListener('online', awake, { signal });
  }
}

/** Whether the page lets feeds of this address be shown. */
const mayShow = (url: string): boolean =>
  isAllowed(url, { querySelectorAll: ofDocument('querySelectorAll') }, (written) => {
    warnOnce('feeds', written);
  });

/** Without it a feed is shown as it is, and not asked for again. */
export const loadUpkeep = () => import('./upkeep.js').catch(() => undefined);

/** What comes without cookies and what may come with them are two things, though of one address. */
const keyOf = (url: string, anonymous: boolean): string => (anonymous ? `anonymous ${url}` : url);

const feeds = new Map<string, LiveFeed>();

/**
 * The page's one live feed of this URL; a request that was begun for it serves if it is the first.
 *
 * @param anonymous whether another feed names it
 */
export function liveFeed(url: string, started?: StartedRequest, anonymous = false): LiveFeed {
  const key = keyOf(url, anonymous);
  let feed = feeds.get(key);
  if (feed) return feed;
  for (const [other, { subscribers }] of feeds) {
    if (feeds.size > MOST_KEPT && !subscribers.size) feeds.delete(other);
  }
  feeds.set(key, (feed = new LiveFeed(url, started, anonymous)));
  return feed;
}
