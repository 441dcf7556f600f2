import { diagnose } from './diagnose.js';
import { FeedError } from './feed-error.js';
import type { LiveFeed, Subscriber } from './feed-store.js';
import { dropCopy } from './last-copy.js';
import { keepPushedDown, mergePages, siteOf } from './merge.js';
import type { Feed } from './model.js';
import { requestUrl } from './request-url.js';

/**
 * What a feed needs once something goes wrong, is polled, has further pages, or is come back to:
 * loaded when the first of these happens, for most lists are read once and left.
 */

/** Milliseconds, each with full jitter. FAULTS.md, rule 4. */
const PAUSES = [1_000, 4_000, 16_000];
const LONGEST_RETRY_AFTER = 3_600_000;
const DEFAULT_RETRY_AFTER = 60_000;
/** Milliseconds: an answer this old is stale, and is asked for anew when a reader comes back. */
const OLD = 3_600_000;
/** Milliseconds: what is tried again within this counts as still loading. */
const SOON = 30_000;
/** Milliseconds after coming back, so that a region's readers do not all ask at once. */
const JITTER = 5_000;

export { diagnose };

export class Upkeep {
  /** Pages of older releases, in order. */
  readonly #pages: Feed[] = [];
  #attempt = 0;
  #timer?: ReturnType<typeof setTimeout>;
  #cache: RequestCache = 'no-cache';
  /** When the server may be asked again: milliseconds since 1970. */
  #notBefore = 0;
  /** Who is seen: nothing is polled for what nobody sees. */
  readonly #seen = new Map<Element, boolean>();
  #observer?: IntersectionObserver;

  constructor(private readonly live: LiveFeed) {}

  /** The feed could not be had: names the cause, and sets the next attempt where one may help. */
  failed(error: FeedError): void {
    diagnose(error);
    const { live } = this;
    const { feed, time, copy } = live.state;
    const pause = pauseAfter(error, this.#attempt);
    if (error.code === 'gone') void dropCopy(live.url);
    if (pause !== undefined) {
      // a copy that the browser cached without CORS headers would be refused for ever
      this.#cache = this.#attempt++ ? 'no-cache' : 'reload';
      if (error.answer.retryAfter || error.code === 'rate-limited') {
        this.#notBefore = Date.now() + pause;
      }
      this.#askIn(pause);
    }
    live.set({
      feed,
      time,
      copy,
      error,
      willRetry: pause !== undefined,
      loading: !feed && pause! < SOON,
      stale: !!feed && this.isOld(time),
    });
    this.schedule();
  }

  /** Whether what came then is stale once it cannot be refreshed. */
  isOld(time: number): boolean {
    const intervals = [...this.live.subscribers].map(
      ({ refreshEvery = 0 }) => refreshEvery * 2_000,
    );
    return Date.now() - time > Math.max(OLD, ...intervals);
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
    if (state.willRetry || busy) return;
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
    const { state, asked, busy } = this.live;
    if (busy) return;
    if (state.error?.passing && !this.#timer) this.#askIn(Math.random() * JITTER);
    else if (Date.now() - asked > OLD) this.#askIn(0);
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
      if (!document.hidden && navigator.onLine) void this.live.load(this.#cache);
    }, wait);
  }

  /**
   * The first page anew, with the pages of older releases that are here.
   *
   * @param before the first page as it was
   * @returns a string, in words, when it is the feed of another site
   */
  merge(page: Feed, before: Feed): Feed | string {
    if (siteOf(before) !== siteOf(page)) return `the feed of ${siteOf(page)}`;
    if (!this.#pages.length) return page;
    return mergePages([keepPushedDown(page, before), ...this.#pages]);
  }

  /**
   * Fetches the next page of older releases.
   *
   * @returns whether there was one
   * @throws FeedError
   */
  async more(first: Feed): Promise<boolean> {
    const { live } = this;
    const before = [first, ...this.#pages];
    const next = before.at(-1)!.next_url;
    const read = [live.url, ...before.slice(0, -1).map(({ next_url }) => next_url)];
    if (!next || read.includes(next)) return false;
    const address = requestUrl(next, location.href, location.protocol === 'https:');
    if (typeof address === 'string') throw new FeedError(address, next);
    this.#pages.push((await live.ask(address.href, new AbortController().signal)).feed);
    live.set({ ...live.state, feed: mergePages([first, ...this.#pages]) });
    return true;
  }
}

/**
 * How long until a feed that could not be had is asked for again.
 *
 * @param attempt how many times it was tried again already
 * @returns milliseconds; `undefined`: not at all
 */
export function pauseAfter(
  { code, passing, answer: { retryAfter } }: FeedError,
  attempt: number,
): number | undefined {
  const pause = PAUSES[attempt];
  if (!passing || pause === undefined) return undefined;
  if (code === 'rate-limited' || retryAfter) return askedPause(retryAfter ?? '');
  return pause * (0.5 + Math.random());
}

/** Seconds or an HTTP date; garbage counts as a minute, and nobody makes us wait for years. */
function askedPause(value: string): number {
  const asked = /^\d+$/.test(value) ? Number(value) * 1_000 : Date.parse(value) - Date.now();
  return Math.min(asked > 0 ? asked : DEFAULT_RETRY_AFTER, LONGEST_RETRY_AFTER);
}
