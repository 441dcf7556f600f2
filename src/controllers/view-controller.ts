import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ofDocument } from '../page.js';

/** Milliseconds that half of an element must be visible for before it counts as viewed. */
const VIEWED_AFTER = 1_000;

/** Reports, once for each key, that half of an element was visible for a second while it showed what the key names. */
export class ViewController<Target extends Element> implements ReactiveController {
  readonly #viewedKeys = new Set<string>();
  readonly #timers = new Map<Element, ReturnType<typeof setTimeout>>();
  /** What each element showed when it was last watched. */
  #watchedKeys = new WeakMap<Element, string>();
  readonly #observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        this.#stopTimer(target);
        if (isIntersecting) this.#startTimer(target as Target);
      }
    },
    { threshold: 0.5 },
  );

  /**
   * @param keyOf tells what an element shows from all else that may be shown; `undefined`: it shows nothing
   * @param onView called with an element that was viewed
   */
  constructor(
    host: ReactiveControllerHost,
    private readonly keyOf: (element: Target) => string | undefined,
    private readonly onView: (element: Target) => void,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#watchedKeys = new WeakMap();
    for (const element of [...this.#timers.keys()]) this.#stopTimer(element);
  }

  /** To be called whenever an element may show something else: its second begins anew then. */
  watch(element: Target): void {
    const key = this.keyOf(element);
    // an element that has left the page is watched when it comes back
    if (key === undefined || !element.isConnected) return;
    if (key === this.#watchedKeys.get(element)) return;
    this.#watchedKeys.set(element, key);
    this.#stopTimer(element);
    // what is observed already would not be reported again
    this.#observer.unobserve(element);
    if (!this.#viewedKeys.has(key)) this.#observer.observe(element);
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
    const key = this.keyOf(element);
    if (key === undefined) return;
    this.#viewedKeys.add(key);
    this.onView(element);
  }
}
