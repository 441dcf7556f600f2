/** Who shows a feed. */
export interface Subscriber {
  /** Called with each new state, never during `subscribe`. */
  readonly feedChanged: () => void;
  /** Seconds between polls; absent: none. */
  readonly refreshEvery?: number | undefined;
  /** Whether a reader sees it: nothing is polled for what nobody sees. */
  readonly isVisible: boolean;
  /** Whether a last copy may be kept on the reader's device; it may unless told. */
  readonly mayKeep?: boolean;
}

/** Everybody who shows one feed, and how often they want it polled. */
export class Subscribers {
  readonly #all = new Set<Subscriber>();

  get isEmpty(): boolean {
    return this.#all.size === 0;
  }

  /** Whether none of them wants nothing to be kept on the device. */
  get mayKeep(): boolean {
    return [...this.#all].every(({ mayKeep }) => mayKeep !== false);
  }

  /** Seconds between polls, of everybody who wants any. */
  get intervals(): number[] {
    return intervalsOf([...this.#all]);
  }

  /** The same, of those alone whom a reader sees. */
  get visibleIntervals(): number[] {
    return intervalsOf([...this.#all].filter(({ isVisible }) => isVisible));
  }

  add(subscriber: Subscriber): void {
    this.#all.add(subscriber);
  }

  delete(subscriber: Subscriber): void {
    this.#all.delete(subscriber);
  }

  notify(): void {
    for (const subscriber of this.#all) subscriber.feedChanged();
  }
}

const intervalsOf = (subscribers: readonly Subscriber[]): number[] =>
  subscribers.flatMap(({ refreshEvery }) => refreshEvery || []);
