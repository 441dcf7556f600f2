import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { oneLine } from '../../feed/plain-string.js';
import { distinctNames } from '../shared/distinct-names.js';

const HEADINGS = 'h1, h2, h3, h4, h5, h6';

/**
 * The tables in the text of a release: each has a name of its own, and is a tab stop and a region only where it is wider than
 * its place, so that who has a keyboard alone can scroll it.
 */
export class BodyTables implements ReactiveController {
  /** What scrolls, and what it is called. */
  readonly #names = new Map<HTMLElement, string>();
  readonly #observer = new ResizeObserver((entries) => {
    this.#mark(new Set(entries.map(({ target }) => target.closest<HTMLElement>('.scroller')!)));
  });

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    for (const scroller of this.#names.keys()) this.#observe(scroller);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /**
   * Takes on another text.
   *
   * @param word what a table is called that has neither a caption nor a heading above it
   */
  take(body: Element, word: string): void {
    this.#observer.disconnect();
    this.#names.clear();
    const ownNames = namesIn(body);
    const names = distinctNames(ownNames.map(([, name]) => [name || word]));
    // by number, for old libraries have another `entries`
    ownNames.forEach(([scroller, own], at) => {
      const name = names[at]!;
      this.#names.set(scroller, name);
      nameTable(scroller, name, !!own);
      this.#observe(scroller);
    });
    this.#mark(this.#names.keys());
  }

  /** In the text of an element that has left, it is observed when that comes back. */
  #observe(scroller: HTMLElement): void {
    if (!this.host.isConnected) return;
    this.#observer.observe(scroller);
    if (scroller.firstElementChild) this.#observer.observe(scroller.firstElementChild);
  }

  /** All are measured before any is changed, so that the page is laid out once. */
  #mark(scrollers: Iterable<HTMLElement>): void {
    const measured = [...scrollers].map(
      (scroller) => [scroller, scroller.scrollWidth > scroller.clientWidth] as const,
    );
    for (const [scroller, scrolls] of measured) {
      if (scrolls) {
        scroller.tabIndex = 0;
        scroller.setAttribute('role', 'region');
        scroller.setAttribute('aria-label', this.#names.get(scroller) ?? '');
      } else if (!scroller.matches(':focus')) {
        for (const name of ['tabindex', 'role', 'aria-label']) scroller.removeAttribute(name);
      }
    }
  }
}

/** What scrolls in a text, in order, each with its caption, else the heading that it stands under, where there is one. */
function namesIn(body: Element): [scroller: HTMLElement, name: string][] {
  const names: [HTMLElement, string][] = [];
  let heading = '';
  for (const element of body.querySelectorAll<HTMLElement>(`${HEADINGS}, .scroller`)) {
    if (element.matches('.scroller')) {
      names.push([element, oneLine(element.querySelector('caption')?.textContent) || heading]);
    } else heading = oneLine(element.textContent) ?? '';
  }
  return names;
}

/** The name of a table is in its own language where it is the publisher's, and in that of our words where it is ours. */
function nameTable(scroller: HTMLElement, name: string, isOwn: boolean): void {
  const table = scroller.querySelector('table');
  if (!table || table.caption) return;
  table.setAttribute('aria-label', name);
  if (isOwn) {
    for (const element of [scroller, table]) element.removeAttribute('lang');
    return;
  }
  for (const part of table.children) {
    if (!part.hasAttribute('lang')) part.setAttribute('lang', table.lang);
  }
  table.lang = scroller.lang;
}
