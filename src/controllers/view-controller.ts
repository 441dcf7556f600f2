import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ofDocument } from '../page.js';

/** Milliseconds that half of an element must be visible for before it counts as viewed. */
const VIEWED_AFTER = 1_000;

/** Reports, once for each key, that half of an element was visible for a second. */
export class ViewController<Target extends Element> implements ReactiveController {
  readonly #viewedKeys = new Set<unknown>();
  readonly #timers = new Map<Element, ReturnType<typeof setTimeout>>();
  readonly #observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        this.#stopTimer(target);
        if (isIntersecting && !this.#viewedKeys.has(this.keyOf(target as Target))) {
          this.#startTimer(target as Target);
        }
      }
    },
    { threshold: 0.5 },
  );

  /**
   * @param keyOf what an element shows
   * @param onView called with an element that was viewed
   */
  constructor(
    host: ReactiveControllerHost,
    private readonly keyOf: (element: Target) => unknown,
    private readonly onView: (element: Target) => void,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    for (const element of [...this.#timers.keys()]) this.#stopTimer(element);
  }

  watch(element: Target): void {
    // an element that has left the page is watched when it comes back
    if (element.isConnected) this.#observer.observe(element);
  }

  #startTimer(element: Target): void {
    const timer = setTimeout(() => this.#report(element), VIEWED_AFTER);
    this.#timers.set(element, timer);
  }

  #stopTimer(element: Element): void {
    clearTimeout(this.#timers.get(element));
    this.#timers.delete(element);
  }

  #report(element: Target): void {
    this.#stopTimer(element);
    this.#observer.unobserve(element);
    // in a hidden page nothing is seen: the observer reports anew, and the second begins again
    if (ofDocument('hidden')) return this.#observer.observe(element);
    this.#viewedKeys.add(this.keyOf(element));
    this.onView(element);
  }
}
