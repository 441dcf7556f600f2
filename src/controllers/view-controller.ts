import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Milliseconds that half of a thing must be seen for before it counts as viewed. */
const VIEWED_AFTER = 1_000;

interface Watched {
  key: string;
  tell: () => void;
  timer?: ReturnType<typeof setTimeout>;
}

/** Tells, once for each key, that half of an element was visible for a second. */
export class ViewController implements ReactiveController {
  readonly #viewed = new Set<string>();
  readonly #watched = new Map<Element, Watched>();
  readonly #observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const watched = this.#watched.get(target)!;
        clearTimeout(watched.timer);
        if (isIntersecting) watched.timer = setTimeout(() => this.#view(target), VIEWED_AFTER);
      }
    },
    { threshold: 0.5 },
  );

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** @param tell called when it has been viewed */
  watch(element: Element, key: string, tell: () => void): void {
    if (this.#viewed.has(key)) return;
    this.#watched.set(element, { key, tell });
    this.#observer.observe(element);
  }

  hostConnected(): void {
    for (const element of this.#watched.keys()) this.#observer.observe(element);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    for (const { timer } of this.#watched.values()) clearTimeout(timer);
  }

  #view(element: Element): void {
    const { key, tell } = this.#watched.get(element)!;
    this.#observer.unobserve(element);
    // a page that nobody sees gets its first report when it is seen again
    if (document.hidden) return this.#observer.observe(element);
    this.#watched.delete(element);
    this.#viewed.add(key);
    tell();
  }
}
