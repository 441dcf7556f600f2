import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ofDocument } from '../page.js';

/** Milliseconds that half of a thing must be seen for before it counts as viewed. */
const VIEWED_AFTER = 1_000;

/** Tells, once for each key, that half of an element was visible for a second. */
export class ViewController<Target extends Element> implements ReactiveController {
  readonly #viewed = new Set<unknown>();
  readonly #timers = new Map<Element, ReturnType<typeof setTimeout>>();
  readonly #observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        clearTimeout(this.#timers.get(target));
        this.#timers.delete(target);
        if (isIntersecting && !this.#viewed.has(this.keyOf(target as Target))) {
          this.#timers.set(
            target,
            setTimeout(() => this.#view(target as Target), VIEWED_AFTER),
          );
        }
      }
    },
    { threshold: 0.5 },
  );
  /** @param tell called with what has been viewed */
  constructor(
    host: ReactiveControllerHost,
    private readonly keyOf: (element: Target) => unknown,
    private readonly tell: (element: Target) => void,
  ) {
    host.addController(this);
  }

  watch(element: Target): void {
    // what has left meanwhile is watched when it comes back
    if (element.isConnected) this.#observer.observe(element);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#timers.forEach((timer) => {
      clearTimeout(timer);
    });
  }

  #view(element: Target): void {
    this.#timers.delete(element);
    this.#observer.unobserve(element);
    // a page that nobody sees gets its first report when it is seen again
    if (ofDocument('hidden')) return this.#observer.observe(element);
    this.#viewed.add(this.keyOf(element));
    this.tell(element);
  }
}
