import { isOnline, isSeen, ofDocument, whenBack, whenIdle } from '../page.js';
import { warnOnce } from '../warn.js';
import { isAllowed, isSite } from './address.js';
import { dropCopy, readCopy, writeCopy } from './copy-cache.js';
import { FeedError } from './errors.js';
import { failed, PENDING, ready, withCopy, withoutError, type FeedState } from './feed-state.js';
import { fetchFeed, type FeedAnswer, type FetchOptions, type StartedRequest } from './fetch.js';
import { findMixUp } from './merge.js';
import type { Feed } from './model.js';
import { FeedPages } from './pages.js';
import { parseFeed, toFeedError } from './parse.js';
import * as plan from './refresh-schedule.js';
import { Subscribers, type Subscriber } from './subscribers.js';

/** Something that is asked for, until it has come or nobody waits for it any more. */
interface Pending<Result> {
  readonly abort: AbortController;
  readonly done: Promise<Result>;
}

/** What its last copy is kept under: what comes without cookies and what may come with them are two things. */
export const copyKey = (url: string, isAnonymous: boolean): string =>
  isAnonymous ? `anonymous ${url}` : url;

/**
 * The feed of one URL, for as long as somebody shows it: asks for it, again when that may help (what and when says
 * `refresh-schedule.ts`), and tells everybody of each new state. A state is never changed, but replaced.
 */
export class LiveFeed {
  #state: FeedState = PENDING;
  #schedule: plan.RefreshSchedule = plan.UNPLANNED;
  #timer?: ReturnType<typeof setTimeout> | undefined;
  readonly #subscribers = new Subscribers();
  readonly #pages = new FeedPages();
  /** Where the first page is asked for: elsewhere, where the address is a site's and the feed was found. */
  #source: string;
  /** The answer, or the copy, that the first page was read from. */
  #answer: Pick<FeedAnswer, 'text' | 'version'> = {};
  /** Milliseconds since 1970; 0: never. */
  #lastRequestAt = 0;
  #request?: Pending<void> | undefined;
  #olderRequest?: Pending<boolean> | undefined;
  /** Listens for the reader and the network to come back, while somebody shows this feed. */
  #listening?: AbortController | undefined;
  #hasToldProblems = false;
  /** Who has left in this very task, and may come back, or another in their place. */
  readonly #leaving = new Set<Subscriber>();

  /**
   * @param url that it is asked for at
   * @param started a request that was begun before this code came
   * @param isAnonymous whether another feed names it, and not the page: it is asked for without cookies
   */
  constructor(
    readonly url: string,
    private started?: StartedRequest,
    private readonly isAnonymous = false,
  ) {
    this.#source = url;
  }

  get state(): FeedState {
    return this.#state;
  }

  /** Whether anybody shows it. */
  get isShown(): boolean {
    return !this.#subscribers.isEmpty;
  }

  /** Whether the publisher is being asked. */
  get isRequesting(): boolean {
    return !!this.#request;
  }

  subscribe(subscriber: Subscriber): void {
    const { feed, copy, time, error, willRetry } = this.#state;
    const now = Date.now();
    // what has just failed for others is not asked for again
    const isShown = this.isShown || this.#leaving.size;
    const hasJustFailed = error && isShown && plan.isFresh(this.#lastRequestAt, now);
    const isKnown = hasJustFailed || (feed && !copy && plan.isFresh(time, now));
    const isBack = this.#leaving.delete(subscriber);
    this.#subscribers.add(subscriber);
    if (!this.#listening) {
      this.#listening = new AbortController();
      whenBack(() => this.#comeBack(), this.#listening.signal);
    }
    if (!isKnown && !willRetry && !isBack) {
      // what others were told of is over for who comes after them
      if (!isShown && !plan.mustWait(this.#schedule, now)) this.#state = withoutError(this.#state);
      void this.#load();
    }
    this.planPoll();
  }

  /** An element that is only moved subscribes again in the same task, and nothing is aborted. */
  unsubscribe(subscriber: Subscriber): void {
    this.#subscribers.delete(subscriber);
    this.#leaving.add(subscriber);
    queueMicrotask(() => {
      this.#leaving.clear();
      if (this.isShown) return this.planPoll();
      this.#cancel();
      this.#olderRequest?.abort.abort();
      this.#listening?.abort();
      this.#listening = undefined;
      this.#follow(plan.afterLeaving(this.#schedule));
      this.#state = { ...this.#state, willRetry: false };
    });
  }

  /** Asks anew, past the browser's cache, and drops an older request that is still under way. */
  reload(): Promise<void> {
    this.#follow(plan.afterReload(this.#schedule));
    this.#cancel();
    return this.#load('no-cache');
  }

  /**
   * Fetches the page of older releases that the feed's `next_url` names; a second caller waits for the first.
   *
   * @returns whether there was one
   * @throws FeedError
   */
  loadMore(): Promise<boolean> {
    if (this.#olderRequest) return this.#olderRequest.done;
    const abort = new AbortController();
    const done = this.#loadOlder(abort.signal).finally(() => {
      this.#olderRequest = undefined;
      this.#pages.expectOlder(false);
    });
    this.#olderRequest = { abort, done };
    return done;
  }

  /** Tells the webmaster, once, how much is wrong with what is shown; a feed that seems good is not read further for it. */
  tellProblems(): void {
    const { feed } = this.#state;
    if (this.#hasToldProblems || !feed?.knownProblems.length) return;
    this.#hasToldProblems = true;
    // to count them every release is read: what is shown comes first
    setTimeout(() => {
      const { problems } = feed;
      const { pointer, found, expected } = problems[0]!;
      warnOnce('problems', this.url, problems.length, pointer || '/', found, expected);
    });
  }

  /** Plans the next poll: to be called when a subscriber's interval, or whether it is visible, has changed. */
  planPoll(): void {
    // what comes of a request decides what is next
    if (this.#request) return;
    this.#follow(plan.withPoll(this.#schedule, this.#demand, Date.now()));
  }

  /** Nothing of it stays on the device. */
  forget(): void {
    void dropCopy(copyKey(this.url, this.isAnonymous));
  }

  get #demand(): plan.Demand {
    const { intervals, visibleIntervals } = this.#subscribers;
    return { lastRequestAt: this.#lastRequestAt, intervals, visibleIntervals };
  }

  /** Does as is planned. */
  #follow(schedule: plan.RefreshSchedule): void {
    this.#schedule = schedule;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const { dueAt } = schedule;
    if (dueAt === undefined) return;
    this.#timer = setTimeout(() => this.#askAsPlanned(), Math.max(dueAt - Date.now(), 0));
  }

  /** A page that nobody sees, or that is offline, asks when that is over. */
  #askAsPlanned(): void {
    const { cache } = this.#schedule;
    this.#follow(plan.withoutPlan(this.#schedule));
    if (isSeen() && isOnline()) void this.#load(cache);
  }

  #change(state: FeedState): void {
    this.#state = state;
    this.#subscribers.notify();
  }

  /** Asks the publisher; one request at a time, so that a second call waits for the first. */
  #load(cache?: RequestCache): Promise<void> {
    if (plan.mustWait(this.#schedule, Date.now())) {
      this.#follow(plan.whenAllowed(this.#schedule));
      return Promise.resolve();
    }
    if (!this.#request) {
      const abort = new AbortController();
      const done = this.#loadFirst(abort.signal, cache).then(() =>
        // who waits for a request that another has taken the place of waits for that
        abort.signal.aborted ? this.#request?.done : undefined,
      );
      this.#request = { abort, done };
    }
    return this.#request.done;
  }

  #cancel(): void {
    this.#request?.abort.abort();
    this.#request = undefined;
  }

  async #loadFirst(signal: AbortSignal, cache?: RequestCache): Promise<void> {
    if (!this.#state.feed && this.#subscribers.mayKeep) void this.#showCopy(signal);
    try {
      // so that the request is known before anything can fail
      await Promise.resolve();
      if (signal.aborted) return;
      if (!isOnline()) throw new FeedError('offline', this.url);
      this.#lastRequestAt = Date.now();
      await this.#accept(await this.#ask(this.#source, signal, { cache }), signal);
    } catch (error) {
      if (signal.aborted) return;
      const failure = toFeedError(error, this.url);
      await this.#search(failure, signal).catch((found: unknown) => {
        if (!signal.aborted) this.#fail(toFeedError(found, this.url));
      });
    }
  }

  /**
   * Looks for the feed of a site, where a page has come or the address has no path.
   *
   * @param failure why there is none at the address itself
   * @throws FeedError, or what a format says
   */
  async #search(failure: FeedError, signal: AbortSignal): Promise<void> {
    const isKnown = this.#pages.first && !this.#state.copy;
    const isOfSite = failure.page !== undefined || isSite(this.url);
    // what another feed names is a feed, and nobody looks around on that server
    if (isKnown || !isOfSite || this.isAnonymous) throw failure;
    const { findFeed } = await import('./site.js').catch(() => {
      throw failure;
    });
    const ask = async (url: string, isPage: boolean) => {
      const answer = await this.#ask(url, signal, { isPage });
      await this.#read(answer);
      return answer;
    };
    const { answer, url, tried } = await findFeed({ site: this.url, failure, ask });
    warnOnce('site', this.url, url, tried);
    this.#source = url;
    await this.#accept(answer, signal);
  }

  async #showCopy(signal: AbortSignal): Promise<void> {
    const copy = await readCopy(copyKey(this.url, this.isAnonymous));
    if (!copy || !mayShow(this.url) || !mayShow(copy.url)) return;
    const { text, time, headers } = copy;
    const page = await parseFeed(text, this.url, copy.url, headers).catch(() => undefined);
    // an answer may have been quicker
    if (!page || this.#state.feed || signal.aborted) return;
    this.#answer = { text };
    const isOld = this.#isStale(time);
    this.#change(withCopy(this.#state, this.#pages.begin(page), time, isOld));
  }

  async #accept(answer: FeedAnswer, signal: AbortSignal): Promise<void> {
    const { text } = answer;
    const former = this.#pages.first;
    const isSame = former && (text === undefined || text === this.#answer.text);
    const page = isSame ? former : await this.#read(answer);
    // reading a long feed takes a slow phone as long as showing it: the reader has a turn between
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return;
    const { error, stale, copy } = this.#state;
    const feed = isSame ? this.#state.feed! : this.#take(page);
    const time = Date.now();
    if (text !== undefined) this.#answer = answer;
    this.#request = undefined;
    // nobody has to look at what is the same
    if (isSame && !error && !stale && !copy) this.#state = ready(feed, time);
    else this.#change(ready(feed, time));
    this.#follow(plan.afterSuccess(this.#schedule));
    this.planPoll();
    if ((isSame && !copy) || !this.#subscribers.mayKeep) return;
    const { url, headers } = answer;
    const newCopy = { text: this.#answer.text!, url, headers, time };
    whenIdle(() => {
      // meanwhile somebody may have come who wants nothing kept, or the feed may be gone
      if (!this.#subscribers.mayKeep || this.#state.error?.code === 'gone') return;
      void writeCopy(copyKey(this.url, this.isAnonymous), newCopy);
    });
  }

  /**
   * @returns the whole feed, with a first page that has changed
   * @throws FeedError where it is no newer state of what is shown
   */
  #take(page: Feed): Feed {
    const former = this.#pages.first;
    const { copy } = this.#state;
    if (!former || (copy && !this.#pages.hasOlder)) return this.#pages.begin(page);
    const found = !copy && findMixUp(page, former);
    if (found) throw new FeedError('not-a-feed', this.url, { found });
    return this.#pages.refresh(page, this.#state.feed!);
  }

  #fail(error: FeedError): void {
    this.#request = undefined;
    if (error.code === 'gone') this.forget();
    const now = Date.now();
    const schedule = plan.afterFailure(this.#schedule, error, now, Math.random());
    this.#follow(schedule);
    const { willRetry } = schedule;
    const again = { willRetry, isSoon: plan.isSoon(schedule, now) };
    const isOld = this.#isStale(this.#state.time);
    this.#change(failed(this.#state, error, again, isOld));
    this.planPoll();
  }

  async #loadOlder(signal: AbortSignal): Promise<boolean> {
    // what comes after a copy is not what comes after the feed that is on its way
    while (this.#state.copy && this.#request) await this.#request.done;
    for (;;) {
      const address = this.#pages.nextAddress(this.url, location.protocol === 'https:');
      if (!address || signal.aborted) return false;
      this.#pages.expectOlder(true);
      const page = await this.#read(await this.#ask(address, signal));
      if (signal.aborted) return false;
      if (!this.#pages.isExpecting) continue;
      this.#change({ ...this.#state, feed: this.#pages.addOlder(page) });
      return true;
    }
  }

  /**
   * One request. What a feed names, its further pages too, is asked for without cookies.
   *
   * @param url of the feed, or of one of its pages
   * @throws FeedError
   */
  async #ask(
    url: string,
    signal: AbortSignal,
    how: Pick<FetchOptions, 'cache' | 'isPage'> = {},
  ): Promise<FeedAnswer> {
    const isOwn = url === this.url;
    const started = isOwn ? this.started : undefined;
    if (isOwn) this.started = undefined;
    const isAnonymous = this.isAnonymous || !isOwn;
    const check = (address: string) => {
      if (mayShow(address)) return;
      started?.cancel();
      // of the page's own feed its elements tell
      if (isAnonymous) warnOnce('notAllowed', address);
      throw new FeedError('not-allowed', url, { found: new URL(address).origin });
    };
    check(url);
    const knownVersion = url === this.#source ? this.#answer.version : undefined;
    const isPage = how.isPage ?? (isAnonymous && isSite(url));
    const wanted = { ...how, isPage, signal, started, knownVersion, isAnonymous };
    const answer = await fetchFeed(url, wanted);
    // a server that is trusted may lead elsewhere for anybody who asks
    check(answer.url);
    return answer;
  }

  /** @throws FeedError, for which nothing else is told */
  async #read({ text, url, headers, lossyEncoding }: FeedAnswer): Promise<Feed> {
    const page = await parseFeed(text!, this.url, url, headers);
    if (lossyEncoding) warnOnce('letters', url, lossyEncoding);
    return page;
  }

  #isStale(receivedAt: number): boolean {
    return plan.isStale(receivedAt, this.#demand.intervals, Date.now());
  }

  /** The reader has come back, or the network has. */
  #comeBack(): void {
    if (this.#request || !this.isShown) return;
    const { error } = this.#state;
    const now = Date.now();
    this.#follow(plan.afterReturn(this.#schedule, this.#demand, error, now, Math.random()));
  }
}

/** Whether the page lets feeds of this address be shown. */
const mayShow = (url: string): boolean =>
  isAllowed(url, { querySelectorAll: ofDocument('querySelectorAll') }, (written) => {
    warnOnce('feeds', written);
  });
