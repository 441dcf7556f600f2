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
  /**
   * What has come above all that is shown, while another element shows the newest: that one tells of it, and shows it beside
   * what it showed before.
   */
  readonly #idsOfOthers = new Set<string>();
  /** Whether what is shown may still be replaced without a word: a copy that no reader has touched. */
  #isReplaceable = true;

  constructor(private readonly host: NewItemsHost) {
    const touched = () => (this.#isReplaceable = false);
    host.addEventListener('focusin', touched);
    host.addEventListener('pointerdown', touched);
  }

  /** The releases that wait, newest first. */
  get pending(): readonly Release[] {
    return this.#feed?.items.filter(({ id }) => this.#pendingIds.has(id)) ?? [];
  }

  /** Of these those that do not wait. */
  withoutPending(releases: readonly Release[]): readonly Release[] {
    return this.#pendingIds.size || this.#idsOfOthers.size
      ? releases.filter(({ id }) => !this.#pendingIds.has(id) && !this.#idsOfOthers.has(id))
      : releases;
  }

  /**
   * @param feed as it has come; the host still shows the former
   * @param isCopy whether it is a copy from the device that the publisher has not confirmed yet
   * @param isAskedFor whether the reader waits for older releases, and so for a changed list
   */
  receive(feed: Feed | undefined, isCopy: boolean, isAskedFor: boolean): void {
    const before = this.#feed;
    if (feed === before) return;
    this.#feed = feed;
    // of another feed nothing of the former one stays
    if (before && feed?.feed !== before.feed) this.#isReplaceable = true;
    if (this.#isReplaceable || !feed) this.begin();
    else if (isAskedFor) this.#pendingIds.clear();
    else this.#holdBack(feed, before);
    if (feed && !isCopy) this.#isReplaceable = false;
  }

  /** Nothing waits any more. */
  showPending(): void {
    this.#pendingIds.clear();
    this.host.requestUpdate();
  }

  /** Nothing waits: what is shown is chosen anew. */
  begin(): void {
    this.#pendingIds.clear();
    this.#idsOfOthers.clear();
  }

  #holdBack(feed: Feed, before: Feed | undefined): void {
    const known = new Set(before?.items.map(({ id }) => id));
    const { visible, offset } = this.host;
    const indexOf = (release?: Release) => feed.items.findIndex(({ id }) => id === release?.id);
    const begin = offset ? indexOf(visible[0] ?? before?.items[0]) : 0;
    const end = Math.max(indexOf(visible.at(-1)), begin);
    feed.items.slice(0, Math.max(end, 0)).forEach(({ id }, at) => {
      if (!known.has(id)) (at < begin ? this.#idsOfOthers : this.#pendingIds).add(id);
    });
    const present = new Set(feed.items.map(({ id }) => id));
    for (const ids of [this.#pendingIds, this.#idsOfOthers]) {
      for (const id of ids) if (!present.has(id)) ids.delete(id);
    }
  }
}
