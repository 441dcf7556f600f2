import type { ReactiveControllerHost } from 'lit';
import type { FeedError } from '../feed/errors.js';
import type { Release } from '../feed/model.js';
import { warnOnce } from '../warn.js';
import type { Content } from './content-controller.js';
import type { FilterController } from './filter-controller.js';

/** Pages of older releases that are fetched unasked, or for one press of the button. */
const MOST_PAGES = 3;
/**
 * Pages that are looked through, one after the other, for what a reader searches or filters by; for more the reader
 * presses a button. Where a page has ten releases, as in WordPress, these are two hundred in some seconds: about as
 * long as anybody waits for a search, and fewer requests than a publisher's server has for one of its own pages.
 */
const MOST_SEARCHED = 20;
/** Releases that stand there again when a reader comes back: as many as `limit` may be. */
const MOST_RESTORED = 2000;

export interface PagingHost extends ReactiveControllerHost, HTMLElement {
  /** How many releases are shown at first, and how many more at a time. */
  limit: number;
  /** How many of the newest another element shows. */
  offset: number;
  readonly live: Content;
  /** What the webmaster's filters leave. */
  readonly eligible: readonly Release[];
  /** What the reader's choice leaves of that. */
  readonly matching: readonly Release[];
  readonly visible: readonly Release[];
}

/** How the last request for more ended; `undefined` while there was none, or nothing came of it. */
export type PagingOutcome = { added: number } | 'failed' | undefined;

/** How many releases are shown, and how the reader gets to more. */
export class PagingController {
  /** How many may be visible beyond the limit. */
  #extra = 0;
  #isLoading = false;
  #outcome: PagingOutcome;
  /** How many pages were looked through for the webmaster's filters. */
  #unasked = 0;
  /** How many pages were looked through for the reader's choice. */
  #searched = 0;
  /** By the reader, or for a page could not be had. */
  #isStopped = false;
  /** A `next_url` that leads to no further page. */
  #deadEnd?: string | undefined;
  #look?: Promise<void> | undefined;
  /** How often the list has begun anew. */
  #resets = 0;
  /** Whether the reader has come back to more releases than are here yet. */
  #isReturning = false;

  constructor(
    private readonly host: PagingHost,
    private readonly filter: FilterController,
  ) {}

  /** How many may be visible. */
  get most(): number {
    return this.host.limit + this.#extra;
  }

  /** How many of them beyond the limit: the reader has asked for them. */
  get extra(): number {
    return this.#extra;
  }

  /** Whether older releases are on their way. */
  get isLoading(): boolean {
    return this.#isLoading;
  }

  get outcome(): PagingOutcome {
    return this.#outcome;
  }

  /** Whether there are older pages that can be had. */
  get hasOlder(): boolean {
    const next = this.host.live.state.feed?.next_url;
    return !!next && next !== this.#deadEnd;
  }

  /**
   * Whether older pages are looked through for what the filters want, the reader's first: as long as it would fill what
   * may be visible, and nothing ends it.
   */
  get isLooking(): boolean {
    if (this.#isStopped || !this.hasOlder) return false;
    const { eligible, matching, limit, offset, live } = this.host;
    const { hasChoice, hasFixed, isSettled } = this.filter;
    if (hasChoice || this.#isReturning) {
      return isSettled && matching.length < this.most && this.#searched < MOST_SEARCHED;
    }
    const isNarrowed = hasFixed || !!offset || !!live.state.feed?.withheld?.length;
    return isNarrowed && eligible.length < limit && this.#unasked < MOST_PAGES;
  }

  /** The list begins anew. */
  reset(): void {
    this.#resets++;
    this.#extra = 0;
    this.#isReturning = false;
    this.#outcome = undefined;
    this.#allowSearch();
  }

  /** Further pages may be looked through unasked again: for another filter, or another feed. */
  allowLookAhead(): void {
    this.#unasked = 0;
    this.#isStopped = false;
    this.#deadEnd = undefined;
  }

  /** The reader has come back to a list with so many more. */
  restore(extra: number): void {
    this.#extra = Math.min(extra, MOST_RESTORED);
    this.#isReturning = this.#extra > 0;
  }

  /** So many more may be visible. */
  extend(count: number): void {
    this.#extra += count;
  }

  /**
   * Shows as many more as the list has at a time, older pages fetched for it where there are some.
   *
   * @returns whether it could be done before the list began anew, as it does for another feed or another choice
   */
  async showMore(): Promise<boolean> {
    const { host } = this;
    const resets = this.#resets;
    const before = host.visible.length;
    const wanted = before + host.limit;
    this.#outcome = undefined;
    this.#isReturning = false;
    if (this.filter.hasChoice) await this.#searchFor(wanted);
    else await this.#fetchFor(wanted);
    if (resets !== this.#resets) return false;
    this.#extra = Math.max(wanted - host.limit, 0);
    await this.#updateHost();
    const added = host.visible.length - before;
    if (added) this.#outcome = { added };
    host.requestUpdate();
    return true;
  }

  /** To be called after each update: looks through older pages for as long as `isLooking`. */
  lookAhead(): Promise<void> {
    if (this.isLooking) {
      this.#look ??= this.#lookThrough().finally(() => (this.#look = undefined));
    }
    return this.#look ?? Promise.resolve();
  }

  /** The reader has seen enough. A page that is on its way still comes. */
  stop(): void {
    this.#isStopped = true;
    this.host.requestUpdate();
  }

  #allowSearch(): void {
    this.#searched = 0;
    this.#isStopped = false;
  }

  async #searchFor(wanted: number): Promise<void> {
    this.#extra = Math.max(wanted - this.host.limit, 0);
    this.#allowSearch();
    await this.#updateHost();
    await this.lookAhead();
  }

  async #fetchFor(wanted: number): Promise<void> {
    for (let page = 0; this.host.matching.length < wanted && page < MOST_PAGES; page++) {
      if (!this.hasOlder || !(await this.#fetchOlder())) break;
    }
  }

  async #lookThrough(): Promise<void> {
    while (this.isLooking && this.host.isConnected) {
      const isForReader = this.filter.hasChoice || this.#isReturning;
      await this.#fetchOlder(() => {
        if (isForReader) this.#searched++;
        else this.#unasked++;
      });
    }
  }

  /**
   * @param ended called when the page has come, or cannot be had, and before the host shows so
   * @returns whether older releases came
   */
  async #fetchOlder(ended?: () => void): Promise<boolean> {
    const { live } = this.host;
    const { url } = live;
    const next = live.state.feed?.next_url;
    // what comes of a request that nobody waits for any more says nothing
    const isWanted = () => this.host.isConnected && live.url === url;
    this.#isLoading = true;
    if (this.#outcome === 'failed') this.#outcome = undefined;
    this.host.requestUpdate();
    try {
      const hasCome = await live.loadMore();
      if (!hasCome && isWanted()) this.#deadEnd = next;
      return hasCome;
    } catch (error) {
      if (isWanted()) {
        this.#outcome = 'failed';
        this.#isStopped = true;
        const { code, url: address, message } = error as FeedError;
        warnOnce('older', this.host.localName, address, code, message);
      }
      return false;
    } finally {
      ended?.();
      // they are in the list before it says that it waits no more
      await this.#updateHost();
      this.#isLoading = false;
      await this.#updateHost();
    }
  }

  /** One that has left knows of no feed: what a reader has chosen would be of another one. */
  async #updateHost(): Promise<void> {
    if (!this.host.isConnected) return;
    this.host.requestUpdate();
    await this.host.updateComplete;
  }
}
