import { isOnline } from '../../page.js';
import { warnOnce } from '../../warn.js';

/** What has to come before an element shows all that was set. */
export class PendingLoads {
  readonly #loads = new Set<Promise<unknown>>();

  get isEmpty(): boolean {
    return !this.#loads.size;
  }

  /** Settles with those that are pending now. */
  get settled(): Promise<unknown> {
    return Promise.all(this.#loads);
  }

  /** @param load must not be rejected */
  add(load: Promise<unknown>): void {
    this.#loads.add(load);
    void load.finally(() => this.#loads.delete(load));
  }

  /**
   * Brings what few readers need. What cannot be had is done without, and asked for again at the next need.
   *
   * @param name as the webmaster is told of it
   */
  loadLeaf<Leaf>(name: string, load: () => Promise<Leaf>): Promise<Leaf | undefined> {
    const leaf = load().catch(() => {
      // offline there is one cause, and it is told
      if (isOnline()) warnOnce('file', name);
      return undefined;
    });
    this.add(leaf);
    return leaf;
  }
}
