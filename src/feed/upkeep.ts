import { diagnose } from './diagnose.js';
import type { FeedError } from './feed-error.js';
import type { KeptFeed, Subscriber } from './feed-state.js';
import { dropCopy } from './last-copy.js';
import { MOST_ITEMS } from './limits.js';
import { keepPushedDown, keepUnchanged, mergePages, siteOf } from './merge.js';
import type { Feed } from './model.js';
import { requestUrl } from './request-url.js';
import { isOnline, ofDocument } from '../page.js';

/**
 * What a feed needs once something goes wrong, is polled, has further pages, or is come back to:
 * loaded when the first of these happens, for most lists are read once and left.
 */

/** Milliseconds, each with full jitter. FAULTS.md, rule 4. */
const PAUSES = [1_000, 4_000, 16_000];
const LONGEST_RETRY_AFTER = 3_600_000;
const DEFAULT_RETRY_AFTER = 60_000;
/** Milliseconds: what is tried again within this counts as still loading. */
const SOON = 30_000;
/** Milliseconds after coming back, so that a region's readers do not all ask at once. */
const JITTER = 5_000;

export { diagnose };

export class Upkeep {
  /** The first page, with what newer releases have pushed off it since there are further pages. */
  #head?: Feed;
  /** Pages of older releases, in order. */
  readonly #pages: Feed[] = [];
  #more?: Promise<boolean>;
  #abortMore?: AbortController;
  #attempt = 0;
  #timer?: ReturnType<typeof setTimeout>;
  #cache: RequestCache = 'no-cache';
  /** When the server may be asked again: milliseconds since 1970. */
  #notBefore = 0;
  /** Who is seen: nothing is polled for what nobody sees. */
  readonly #seen = new Map<Element, boolean>();
  #observer?: IntersectionObserver;

  constructor(private readonly live: KeptFeed) {}

  /** The feed could not be had: names the cause, and sets the next attempt where one may help. */
  failed(error: FeedError): void {
    diagnose(error);
    const { live } = this;
    const { feed, time, copy } = live.state;
    const asked = askedPause(error);
    const pause = pauseAfter(error, this.#attempt);
    if (error.code === 'gone') void dropCopy(live.key);
    if (asked) this.#notBefore = Date.now() + asked;
    if (pause !== undefined) {
      // a copy that the browser cached without CORS headers would be refused for ever
      this.#cache = this.#attempt++ ? 'no-cache' : 'reload';
      this.#askIn(pause);
    }
    live.set({
      feed,
      time,
      copy,
      error,
      willRetry: pause !== undefined,
      loading: !feed && pause! < SOON,
      stale: live.isOld(time),
    });
    this.schedule();
  }

  succeeded(): void {
    this.#attempt = 0;
    this.#cache = 'no-cache';
    this.schedule();
  }

  /** A reader asks anew: as if nothing had been tried. */
  restart(): void {
    this.#clear();
    this.#attempt = 0;
  }

  /** Nobody shows the feed any more. */
  stop(): void {
    this.#clear();
    this.#abortMore?.abort();
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#seen.clear();
  }

  /** Whether the server has asked to be left alone for now; it is asked when that is over. */
  get mustWait(): boolean {
    const wait = this.#notBefore - Date.now();
    if (wait > 0) this.#askIn(wait);
    return wait > 0;
  }

  /** Sets the next poll; the shortest interval of those that are seen counts. */
  schedule(): void {
    const { subscribers, asked, state, busy } = this.live;
    const polling = [...subscribers].filter(({ refreshEvery }) => refreshEvery);
    polling.forEach((subscriber) => this.#watch(subscriber));
    for (const element of this.#seen.keys()) {
      if (polling.some((subscriber) => subscriber.element === element)) continue;
      this.#observer?.unobserve(element);
      this.#seen.delete(element);
    }
    const waiting = this.#timer && Date.now() < this.#notBefore;
    if (state.willRetry || busy || waiting) return;
    const seconds = polling
      .filter(({ element }) => this.#seen.get(element))
      .map(({ refreshEvery }) => refreshEvery!);
    this.#clear();
    if (seconds.length) this.#askIn(asked + Math.min(...seconds) * 1_000 - Date.now());
  }

  #watch({ element }: Subscriber): void {
    this.#observer ??= new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) this.#seen.set(target, isIntersecting);
      this.schedule();
    });
    if (!this.#seen.has(element)) this.#observer.observe(element);
    this.#seen.set(element, this.#seen.get(element) ?? false);
  }

  /** The reader has come back, or the network has. */
  awake(): void {
    const { state, asked, busy, subscribers } = this.live;
    if (busy || !subscribers.size) return;
    if (state.error?.passing && !this.#timer) this.#askIn(Math.random() * JITTER);
    else if (this.live.isOld(asked)) this.#askIn(0);
    else this.schedule();
  }

  #clear(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** A page that nobody sees, or that is offline, asks when that is over. */
  #askIn(pause: number): void {
    const wait = Math.max(pause, this.#notBefore - Date.now(), 0);
    this.#clear();
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (!ofDocument('hidden') && isOnline()) void this.live.load(this.#cache);
    }, wait);
  }

  /**
   * The first page anew, with the pages of older releases that are here.
   *
   * @param before the first page as it was
   * @returns what was found, in words, when it is no newer state of that feed (FAULTS.md, row 23)
   */
  merge(page: Feed, before: Feed): Feed | string {
    const [former, site] = [siteOf(before), siteOf(page)];
    if (former && site && former !== site) return `the feed of ${site}`;
    const emptied = before.items.length && !page.items.length;
    if (emptied && page.problems.some(({ pointer }) => pointer === '/version')) {
      return 'an empty feed of no version';
    }
    const fresh = keepUnchanged(page, this.live.state.feed ?? before);
    this.#head = this.#pages.length ? keepPushedDown(fresh, this.#head ?? before) : fresh;
    return this.#all();
  }

  #all(): Feed {
    const head = this.#head ?? this.live.first!;
    return this.#pages.length ? mergePages([head, ...this.#pages]) : head;
  }

  /**
   * Fetches the next page of older releases; a second caller waits for the first.
   *
   * @returns whether there was one
   * @throws FeedError
   */
  more(): Promise<boolean> {
    return (this.#more ??= this.#fetchMore().finally(() => (this.#more = undefined)));
  }

  async #fetchMore(): Promise<boolean> {
    const { live } = this;
    const before = [live.first!, ...this.#pages];
    const next = before.at(-1)!.next_url;
    const address = next && requestUrl(next, location.href, location.protocol === 'https:');
    // a refused address, one that was read already, or too many releases: the end (FAULTS.md, row 31)
    if (!address || typeof address === 'string' || address.username) return false;
    const read = [live.url, ...before.slice(0, -1).map(({ next_url }) => next_url)];
    if (read.includes(address.href) || this.#all().items.length >= MOST_ITEMS) return false;
    this.#abortMore = new AbortController();
    const answer = await live.ask(address.href, this.#abortMore.signal);
    this.#pages.push(live.read(answer));
    live.set({ ...live.state, feed: this.#all() });
    return true;
  }
}

/**
 * How long until a feed that could not be had is asked for again.
 *
 * @param attempt how many times it was tried again already
 * @returns milliseconds; `undefined`: not at all
 */
export function pauseAfter(error: FeedError, attempt: number): number | undefined {
  const pause = PAUSES[attempt];
  if (!error.passing || pause === undefined) return undefined;
  return askedPause(error) ?? pause * (0.5 + Math.random());
}

/**
 * What the server asks for: seconds or an HTTP date (RFC 9110, 10.2.3). Garbage counts as a minute,
 * and nobody makes us wait for years.
 *
 * @returns milliseconds; `undefined` when it asks for nothing
 */
function askedPause({ code, answer: { retryAfter } }: FeedError): number | undefined {
  if (!retryAfter && code !== 'rate-limited') return undefined;
  const value = retryAfter ?? '';
  const date = /^[a-z]{3}, .+ GMT$/i.test(value) ? Date.parse(value) - Date.now() : NaN;
  const asked = /^\d+$/.test(value) ? Number(value) * 1_000 : date;
  return Math.min(asked > 0 ? asked : DEFAULT_RETRY_AFTER, LONGEST_RETRY_AFTER);
}
