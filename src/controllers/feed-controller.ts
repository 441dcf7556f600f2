import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { FeedError } from '../feed/feed-error.js';
import {
  liveFeed,
  loadUpkeep,
  type FeedState,
  type LiveFeed,
  type Subscriber,
} from '../feed/feed-store.js';
import { STARTED, type StartedRequest } from '../feed/fetch-feed.js';
import { feedAddress, type AddressFault } from '../feed/request-url.js';
import { ofDocument } from '../page.js';

export type { FeedErrorCode } from '../feed/feed-error.js';
export type { FeedState } from '../feed/feed-store.js';

export interface FeedHost extends ReactiveControllerHost, HTMLElement {
  /** Address of the feed as the page's author wrote it. */
  feed?: string;
  /** Seconds between polls. */
  refreshEvery?: number;
  /** What the script tag has begun. */
  [STARTED]?: StartedRequest;
}

/** Joins an element to the page's one live feed of its address, while it stands in the page. */
export class FeedController implements ReactiveController, Subscriber {
  /** Absent when there is no address to ask at. */
  source?: LiveFeed;
  #written?: string;
  #refused?: FeedState;

  constructor(
    readonly element: FeedHost,
    readonly feedChanged: () => void,
  ) {
    element.addController(this);
  }

  get state(): FeedState {
    return this.source?.state ?? this.#refused ?? { loading: true, time: 0 };
  }

  get refreshEvery(): number | undefined {
    return this.element.refreshEvery;
  }

  hostConnected(): void {
    this.element.requestUpdate();
  }

  /**
   * For the beginning of an update: attributes may come after the element does; by then they are here.
   *
   * @param written address of the feed, where it is not the element's own
   * @param anonymous whether another feed names it, and not the page: no cookie of the reader's goes there
   */
  join(written = this.element.feed, anonymous = false): void {
    if (!this.element.isConnected) return;
    if (written === this.#written && (this.source ?? this.#refused)) return this.source?.schedule();
    this.#written = written;
    this.leave();
    const baseURI = ofDocument('baseURI');
    const querySelector = ofDocument('querySelector');
    const address = feedAddress(this.#written, { baseURI, location, querySelector });
    if (typeof address === 'string') return void this.#refuse(address);
    const started = this.element[STARTED];
    const fits = !anonymous && started?.url === address.href;
    this.source = liveFeed(address.href, fits ? started : undefined, anonymous);
    // its answer can be read once, and another copy of the script may have seen it too
    if (fits) started.url = '';
    this.source.subscribe(this);
    this.feedChanged();
  }

  /** An element that is only moved is back in the page by the end of the task. */
  hostDisconnected(): void {
    queueMicrotask(() => {
      if (!this.element.isConnected) this.leave();
    });
  }

  /** Waits for the feed no longer. */
  leave(): void {
    this.source?.unsubscribe(this);
    this.source = this.#refused = undefined;
  }

  /** There is nothing to ask: not even an address. */
  async #refuse(fault: AddressFault): Promise<void> {
    const error = new FeedError(fault, this.#written ?? '');
    (await loadUpkeep())?.diagnose(error);
    this.#refused = { time: 0, error };
    this.feedChanged();
  }
}
