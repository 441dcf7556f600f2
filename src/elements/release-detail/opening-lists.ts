import type { ReactiveControllerHost } from 'lit';
import { returnTo } from '../../controllers/place-controller.js';
import { ofDocument, ofNode } from '../../page.js';

/** A list, as far as a detail knows it: `akc-news-list`. */
export interface List extends HTMLElement, Pick<ReactiveControllerHost, 'requestUpdate'> {
  feed?: string;
  /** Puts the focus where what it shows begins. */
  focusContent: () => void;
}

/** Attributes by which a list names a detail; a link that becomes a list has the second. */
const OPEN_IN = ['open-in', 'data-akc-open-in'];

/** The lists that open their releases in a detail. */
export class OpeningLists {
  readonly #lists = new Set<List>();
  /** The release that is marked in them. */
  #marked?: string | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {}

  /** Whether there are any: those that were added, or those in the page whose code has not loaded yet. */
  get exist(): boolean {
    const { id } = this.host;
    if (this.#lists.size || !id) return this.#lists.size > 0;
    const lists = ofDocument('querySelectorAll')(OPEN_IN.map((name) => `[${name}]`).join());
    return [...lists].some((list) =>
      OPEN_IN.some((name) => ofNode(list, 'getAttribute')(name) === id),
    );
  }

  /** Addresses of their feeds. */
  get feeds(): readonly (string | undefined)[] {
    return [...this.#lists].map(({ feed }) => feed);
  }

  add(list: List): void {
    this.#lists.add(list);
    this.host.requestUpdate();
  }

  remove(list: List): void {
    this.#lists.delete(list);
    this.host.requestUpdate();
  }

  /** The element leaves the page: they look for another of its name. */
  leave(): void {
    for (const list of this.#lists) list.requestUpdate();
  }

  /** Has them look again at which release is open. @param open as `identityOf` tells it */
  mark(open: string | undefined): void {
    if (open === this.#marked) return;
    this.#marked = open;
    for (const list of this.#lists) list.requestUpdate();
  }

  /** Puts the focus where the reader was in them; else on the release that was open, or the first that there is. */
  focus(): void {
    if ([...this.#lists].filter(returnTo).length) return;
    const link = this.#findLink('a[aria-current]') ?? this.#findLink('a[href]');
    if (link) link.focus();
    else [...this.#lists][0]?.focusContent();
  }

  #findLink(selector: string): HTMLElement | undefined {
    for (const { shadowRoot } of this.#lists) {
      const link = shadowRoot?.querySelector<HTMLElement>(selector);
      if (link) return link;
    }
    return undefined;
  }
}
