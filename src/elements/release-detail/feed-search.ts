/** Which of several feeds a release is looked for in: one after the other, until one has it. */
export class FeedSearch {
  #release?: string;
  #feeds: readonly (string | undefined)[] = [];
  #index = 0;

  /** Address of the feed to look in. */
  get feed(): string | undefined {
    return this.#feeds[this.#index];
  }

  /**
   * Begins anew where another release is looked for, or in other feeds; else the search goes on where it is.
   *
   * @param feeds addresses, of which some may be the same or absent
   */
  look(release: string, feeds: readonly (string | undefined)[]): void {
    // of several that are one each is looked in by itself at last: its older pages, too
    const all = feeds.flatMap((feed) => [feed, ...(feed?.split(/\s+/) ?? [])]);
    const distinct = [...new Set(all.filter(Boolean))];
    const isSame = release === this.#release && String(distinct) === String(this.#feeds);
    if (isSame) return;
    this.#release = release;
    this.#feeds = distinct;
    this.#index = 0;
  }

  /** @returns whether there is another feed to look in */
  goOn(): boolean {
    if (this.#index >= this.#feeds.length - 1) return false;
    this.#index++;
    return true;
  }
}
