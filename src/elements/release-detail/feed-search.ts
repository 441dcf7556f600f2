/** Which of several feeds a release is looked for in: one after the other, until one has it. */
export class FeedSearch {
  #release?: string;
  #feeds: readonly (string | undefined)[] = [];
  #index = 0;
  /** The first that could not be had: in it the release may yet be. */
  #failedAt?: number | undefined;
  #isOver = false;

  /** Address of the feed to look in; absent: the page's own. */
  get feed(): string | undefined {
    return this.#feeds[this.#index];
  }

  /**
   * Begins anew where another release is looked for, or in other feeds; else the search goes on where it is.
   *
   * @param feeds addresses, of which some may be the same; absent: the page's own
   */
  look(release: string, feeds: readonly (string | undefined)[]): void {
    // of several that are one each is looked in by itself at last: its older pages, too
    const all = feeds.flatMap((feed) => [feed || undefined, ...(feed?.match(/\S+/g) ?? [])]);
    const distinct = [...new Set(all)];
    const isSame = release === this.#release && String(distinct) === String(this.#feeds);
    if (isSame) return;
    this.#release = release;
    this.#feeds = distinct;
    this.#index = 0;
    this.#failedAt = undefined;
    this.#isOver = false;
  }

  /**
   * @param hasFailed whether this feed could not be had
   * @returns whether there is another feed to look in; at last the first that could not be had, which is asked for again
   */
  goOn(hasFailed = false): boolean {
    if (this.#isOver) return false;
    if (hasFailed) this.#failedAt ??= this.#index;
    if (this.#index < this.#feeds.length - 1) {
      this.#index++;
      return true;
    }
    this.#isOver = true;
    if (this.#failedAt === undefined || this.#failedAt === this.#index) return false;
    this.#index = this.#failedAt;
    return true;
  }
}
