import type { ReactiveControllerHost } from 'lit';
import type { Feed, Release } from '../feed/model.js';

export interface NewItemsHost extends ReactiveControllerHost, HTMLElement {
  /** What stands there now, in order. */
  readonly visible: readonly Release[];
  /** How many of the newest another element shows. */
  readonly offset: number;
}

/**
 * New releases above what a reader may be reading wait until they are asked for, so that nothing moves under a
 * reader's eyes. What was corrected or withdrawn changes in its place.
 */
export class NewItemsController {
  #feed?: Feed;
  readonly #pendingIds = new Set<string>();
  /** Whether what is shown may still be replaced without a word: a copy that no reader has touched. */
  #isReplaceable = true;

  constructor(private readonly host: NewItemsHost) {
    const touched = () => (this.#isReplaceable = false);
    host.addEventListener('focusin', touched);
    host.addEventListener('pointerdown', touched);
  }

  /**
   * The releases that wait, newest first. Where another element shows the newest, what has come above all that is shown is
   * that one's to tell of: it waits here for good, and both go on showing what they showed.
   */
  get pending(): readonly Release[] {
    const { items = [] } = this.#feed ?? {};
    const { visible, offset } = this.host;
    const first = items.findIndex(({ id }) => id === visible[0]?.id);
    const begin = !offset ? 0 : first < 0 ? items.length : first;
    return items.filter(({ id }, at) => at >= begin && this.#pendingIds.has(id));
  }

  /** Of these those that do not wait. */
  withoutPending(releases: readonly Release[]): readonly Release[] {
    return this.#pendingIds.size
      ? releases.filter(({ id }) => !this.#pendingIds.has(id))
      : releases;
  }

  /**
   * @param feed as it has come; the host still shows the former
   * @param isCopy whether it is a copy from the device that the publisher has not confirmed yet
   * @param hasAsked whether older releases were asked for: wherever they stand, they do not wait
   */
  receive(feed: Feed | undefined, isCopy: boolean, hasAsked: boolean): void {
    const before = this.#feed;
    if (feed === before) return;
    this.#feed = feed;
    // of another feed nothing of the former one stays
    if (before && feed?.feed !== before.feed) this.#isReplaceable = true;
    if (this.#isReplaceable || !feed) this.begin();
    else if (!hasAsked) this.#holdBack(feed, before);
    if (feed && !isCopy) this.#isReplaceable = false;
  }

  /** What waits is shown. */
  showPending(): void {
    for (const { id } of this.pending) this.#pendingIds.delete(id);
    this.host.requestUpdate();
  }

  /** What is shown is chosen anew. */
  begin(): void {
    this.#pendingIds.clear();
  }

  #holdBack(feed: Feed, before: Feed | undefined): void {
    const known = new Set(before?.items.map(({ id }) => id));
    const present = new Set(feed.items.map(({ id }) => id));
    const { visible, offset } = this.host;
    // the oldest may have been pushed out of the feed by those that are new
    const staying = visible.filter(({ id }) => present.has(id));
    const last = staying.at(-1) ?? (offset ? before?.items[0] : undefined);
    const end = feed.items.findIndex(({ id }) => id === last?.id);
    for (const { id } of feed.items.slice(0, Math.max(end, 0))) {
      if (!known.has(id)) this.#pendingIds.add(id);
    }
    for (const id of this.#pendingIds) if (!present.has(id)) this.#pendingIds.delete(id);
  }
}
