import type { ReactiveControllerHost } from 'lit';
import type { Release } from '../feed/model.js';
import type { FeedController } from './feed-controller.js';

/** Pages of older releases that are fetched unasked, or for one press of the button. */
const MOST_PAGES = 3;

export interface PagingHost extends ReactiveControllerHost, HTMLElement {
  /** How many releases are shown at first, and how many more at a time. */
  limit: number;
  readonly live: FeedController;
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
  /** How many pages were fetched unasked. */
  #unasked = 0;

  constructor(private readonly host: PagingHost) {}

  /** How many may be visible. */
  get most(): number {
    return this.host.limit + this.#extra;
  }

  /** Whether older releases are on their way. */
  get isLoading(): boolean {
    return this.#isLoading;
  }

  get outcome(): PagingOutcome {
    return this.#outcome;
  }

  get hasOlder(): boolean {
    return !!this.host.live.state.feed?.next_url;
  }

  /** The list begins anew. */
  reset(): void {
    this.#extra = 0;
    this.#outcome = undefined;
  }

  /** Further pages may be looked through unasked again: for another filter, or another feed. */
  allowLookAhead(): void {
    this.#unasked = 0;
  }

  /** So many more may be visible. */
  extend(count: number): void {
    this.#extra += count;
  }

  /** Shows as many more as the list has at a time, older pages fetched for it where there are some. */
  async showMore(): Promise<void> {
    const { host } = this;
    const before = host.visible.length;
    const wanted = before + host.limit;
    this.#outcome = undefined;
    for (let page = 0; host.matching.length < wanted && page < MOST_PAGES; page++) {
      if (!this.hasOlder || !(await this.#fetchOlder())) break;
    }
    this.#extra = Math.max(wanted - host.limit, 0);
    await this.#updateHost();
    const added = host.visible.length - before;
    if (added) this.#outcome = { added };
    host.requestUpdate();
  }

  /** A fixed filter may leave few of the first page: the next are looked through, within bounds. */
  async lookAhead(): Promise<void> {
    const { eligible, limit } = this.host;
    if (eligible.length >= limit || !this.hasOlder || this.#isLoading) return;
    if (this.#unasked >= MOST_PAGES) return;
    this.#unasked++;
    await this.#fetchOlder();
  }

  /** @returns whether older releases came */
  async #fetchOlder(): Promise<boolean> {
    this.#isLoading = true;
    this.host.requestUpdate();
    try {
      return await this.host.live.loadMore();
    } catch {
      this.#outcome = 'failed';
      return false;
    } finally {
      // they are in the list before it says that it waits no more
      await this.#updateHost();
      this.#isLoading = false;
      await this.#updateHost();
    }
  }

  async #updateHost(): Promise<void> {
    this.host.requestUpdate();
    await this.host.updateComplete;
  }
}
