import { requestUrl } from './address.js';
import { MOST_ITEMS } from './limits.js';
import { keepPushedDown, keepUnchanged, meet, mergePages } from './merge.js';
import type { Feed } from './model.js';

/** The pages of one feed that are here, and the one feed that they make together. */
export class FeedPages {
  #first?: Feed;
  /** The first page, with what newer releases have pushed off it since there are older pages. */
  #head?: Feed;
  /** Pages of older releases, newest first. */
  readonly #older: Feed[] = [];
  /**
   * Pages that were here before more releases came than the first page holds, so that others lie between: they stay, and the
   * way on leads from the first page through those.
   */
  readonly #apart: Feed[] = [];
  #isExpecting = false;

  /** The first page as it was answered last; absent until there is one. */
  get first(): Feed | undefined {
    return this.#first;
  }

  /** Whether there are older pages than the first, or there will be. */
  get hasOlder(): boolean {
    return this.#isExpecting || this.#older.length > 0;
  }

  /** All that is here, as one feed. */
  #all(): Feed {
    const head = this.#head ?? this.#first!;
    const hasMore = this.#older.length || this.#apart.length;
    return hasMore ? mergePages([head, ...this.#older], this.#apart) : head;
  }

  /**
   * Takes a first page as it is: there was none, or only a copy that the publisher has not confirmed.
   *
   * @returns all that is here, as one feed
   */
  begin(page: Feed): Feed {
    this.#first = page;
    this.#head = undefined;
    return this.#all();
  }

  /**
   * Takes a newer state of the first page.
   *
   * @param shown the feed as it is shown: of what has not changed the very objects stay
   * @returns all that is here, as one feed
   */
  refresh(page: Feed, shown: Feed): Feed {
    const before = this.#head ?? this.#first!;
    const head = keepUnchanged(page, shown);
    const pushedBefore = before.items.length - this.#first!.items.length;
    if (this.hasOlder && head.items.length && !meet(before, head)) {
      // what comes next now is another page than the one on its way
      this.#isExpecting = false;
      if (this.#older.length) this.#apart.unshift(before, ...this.#older.splice(0));
    }
    this.#head = this.hasOlder ? keepPushedDown(head, before, pushedBefore) : head;
    this.#first = page;
    return this.#all();
  }

  /** Whether the page that is asked for is still the one that comes next. */
  get isExpecting(): boolean {
    return this.#isExpecting;
  }

  /** Says whether the next page of older releases is asked for: meanwhile newer ones may push others off the first. */
  expectOlder(isExpecting: boolean): void {
    this.#isExpecting = isExpecting;
  }

  /**
   * Takes the next page of older releases.
   *
   * @returns all that is here, as one feed
   */
  addOlder(page: Feed): Feed {
    this.#isExpecting = false;
    this.#older.push(page);
    return this.#all();
  }

  /**
   * Where the next page of older releases is to be had.
   *
   * @param feed address that the feed is asked for at
   * @param isSecure whether the page came over https, and so may read no http feed
   * @returns `undefined` at the end: a refused address, one that was read already, or too many releases
   *   (docs/faults.md, row 31)
   */
  nextAddress(feed: string, isSecure: boolean): string | undefined {
    if (!this.#first) return undefined;
    const pages = [this.#first, ...this.#older];
    const addresses = pages.map(({ next_url }) => next_url && requestUrl(next_url, feed, isSecure));
    const next = addresses.pop();
    if (!next || typeof next === 'string' || next.username) return undefined;
    const read = [feed, ...addresses.map(String)];
    if (read.includes(next.href) || this.#all().items.length >= MOST_ITEMS) return undefined;
    return next.href;
  }
}
