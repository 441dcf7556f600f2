import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { feedAddress } from '../feed/address.js';
import { FeedError } from '../feed/errors.js';
import { PENDING, refused, type FeedState } from '../feed/feed-state.js';
import { STARTED, type StartedRequest } from '../feed/fetch.js';
import type { LiveFeed } from '../feed/live-feed.js';
import { liveFeed } from '../feed/store.js';
import type { Subscriber } from '../feed/subscribers.js';
import { ofDocument } from '../page.js';
import { whenLeft } from './when-left.js';

export type { FeedErrorCode } from '../feed/errors.js';
export type { FeedState } from '../feed/feed-state.js';

export interface FeedHost extends ReactiveControllerHost, HTMLElement {
  /** Address of the feed as the page's author wrote it. */
  feed?: string;
  /** Seconds between polls. */
  refreshEvery?: number;
  /** Whether something may be kept on the reader's device: `auto`, or `none`. */
  keep?: 'auto' | 'none';
  /** What the script tag has begun. */
  [STARTED]?: readonly StartedRequest[] | undefined;
}

/** Joins an element to the page's one live feed of its address, while it stands in the page. */
export class FeedController implements ReactiveController, Subscriber {
  #feed?: LiveFeed | undefined;
  /** Where there is no address to ask at. */
  #refused?: FeedState | undefined;
  #written?: string | undefined;
  #isAnonymous = false;
  #isVisible = false;
  /** Whether what was kept of the feed has been dropped. */
  #hasForgotten = false;
  #observer?: IntersectionObserver | undefined;

  /** @param feedChanged called with each new state */
  constructor(
    private readonly host: FeedHost,
    readonly feedChanged: () => void,
  ) {
    host.addController(this);
  }

  get state(): FeedState {
    return this.#feed?.state ?? this.#refused ?? PENDING;
  }

  /** Address that the feed is asked for at; absent where there is none, and before the first update. */
  get url(): string | undefined {
    return this.#feed?.url;
  }

  get refreshEvery(): number | undefined {
    return this.host.refreshEvery;
  }

  get mayKeep(): boolean {
    return this.host.keep !== 'none';
  }

  /** Whether a reader sees the element; known only while it is polled. */
  get isVisible(): boolean {
    return this.#isVisible;
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    whenLeft(this.host, () => {
      this.leave();
    });
  }

  /**
   * For the beginning of an update: attributes may come after the element does; by then they are here.
   *
   * @param written address of the feed, where it is not the element's own
   * @param isAnonymous whether another feed names it, and not the page: no cookie of the reader's goes there
   */
  join(written = this.host.feed, isAnonymous = false): void {
    if (!this.host.isConnected) return;
    if (written !== this.#written || !(this.#feed ?? this.#refused)) {
      this.#join(written, isAnonymous);
    }
    if (this.mayKeep) this.#hasForgotten = false;
    else if (!this.#hasForgotten) {
      this.#hasForgotten = true;
      this.#feed?.forget();
    }
    this.#watchVisibility();
    this.#feed?.planPoll();
  }

  /** Waits for the feed no longer. */
  leave(): void {
    this.#feed?.unsubscribe(this);
    this.#feed = this.#refused = undefined;
    this.#watchVisibility();
  }

  /** Asks for the feed anew; settles when the answer is here or the attempt has failed. */
  async reload(): Promise<void> {
    // the page may name one by now
    if (this.#refused) this.#join(this.#written, this.#isAnonymous);
    await this.#feed?.reload();
  }

  /**
   * Fetches the next page of older releases.
   *
   * @returns whether there was one
   * @throws FeedError
   */
  async loadMore(): Promise<boolean> {
    return (await this.#feed?.loadMore()) ?? false;
  }

  /** Tells the webmaster, once for each feed, how much is wrong with it. */
  tellProblems(): void {
    this.#feed?.tellProblems();
  }

  #join(written: string | undefined, isAnonymous: boolean): void {
    this.leave();
    this.#hasForgotten = false;
    this.#written = written;
    this.#isAnonymous = isAnonymous;
    const baseURI = ofDocument('baseURI');
    const querySelector = ofDocument('querySelector');
    const address = feedAddress(written, { baseURI, location, querySelector });
    if (typeof address === 'string') {
      this.#refused = refused(new FeedError(address, written ?? ''));
    } else {
      const begun = isAnonymous ? undefined : this.host[STARTED];
      const started = begun?.find(({ url }) => url === address.href);
      this.#feed = liveFeed(address.href, started, isAnonymous);
      // its answer can be read once, and another copy of the script may have seen it too
      if (started) started.url = '';
      this.#feed.subscribe(this);
    }
    this.feedChanged();
  }

  /** Only what is polled has to be watched. */
  #watchVisibility(): void {
    if (!this.#feed || !this.refreshEvery) {
      this.#observer?.disconnect();
      this.#observer = undefined;
      this.#isVisible = false;
    } else if (!this.#observer) {
      this.#observer = new IntersectionObserver((entries) => {
        this.#isVisible = entries.at(-1)!.isIntersecting;
        this.#feed?.planPoll();
      });
      this.#observer.observe(this.host);
    }
  }
}
