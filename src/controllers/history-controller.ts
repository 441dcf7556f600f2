import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { addressWith, releaseInAddress } from './page-address.js';

/** Where a reader came from, to go back there. */
export interface Opener {
  /** The link that was followed. */
  link: HTMLElement;
  /** Address of the feed of the list that the link stands in. */
  feed?: string;
}

export interface HistoryHost extends ReactiveControllerHost {
  /** Name of the parameter that names a release in the page's address. */
  readonly param: string;
  /** Whether the page's address says which release is shown. */
  readonly isAddressed: boolean;
  /** Puts the focus where a reader can go on who did not come by a link of this page. */
  focusList: () => void;
}

/** The Navigation API, which also tells of what the page's own router does; not every browser has it. */
declare const navigation: EventTarget | undefined;

/**
 * At once, and again after the browser's own attempt to restore the scroll position, which knows neither
 * of the focus nor of what was rendered meanwhile.
 */
function focusTwice(element: HTMLElement, scroll?: () => void): void {
  const act = () => {
    element.focus({ preventScroll: true });
    scroll?.();
  };
  act();
  requestAnimationFrame(() => setTimeout(act));
}

/**
 * The page's history, as far as it names a release: which release the address names, the way there and
 * back, the focus and the scroll position. Where history is refused, as in a frame without an origin, a
 * release opens in place.
 */
export class HistoryController implements ReactiveController {
  #opener?: Opener & { x: number; y: number };
  /** Whether history is refused, so that `#idInPlace` says which release is open. */
  #isInPlace = false;
  #idInPlace?: string;
  /** The release that the address named at the last update. */
  #shownId?: string;
  /** Where the focus goes when what the reader went to is shown. */
  #pendingFocus?: 'headline' | 'opener';
  #listeners?: AbortController;

  constructor(private readonly host: HistoryHost) {
    host.addController(this);
  }

  /** The release that the page's address names. */
  get id(): string | undefined {
    return this.#isInPlace ? this.#idInPlace : releaseInAddress(this.host.param);
  }

  /** Feed of the list that the release was opened from. */
  get openerFeed(): string | undefined {
    return this.#opener?.feed;
  }

  hostConnected(): void {
    const { signal } = (this.#listeners = new AbortController());
    addEventListener('popstate', this.#followAddress, { signal });
    try {
      navigation?.addEventListener('currententrychange', this.#followAddress, { signal });
    } catch {
      // it is missing, or a variable of the page's has its name
    }
  }

  hostDisconnected(): void {
    this.#listeners?.abort();
  }

  /**
   * Goes to a release, with an entry in the history.
   *
   * @param id of the release; without it none is open any more
   */
  async open(id: string | undefined, opener?: Opener): Promise<void> {
    if (opener) this.#opener = { ...opener, x: scrollX, y: scrollY };
    this.#pendingFocus = id === undefined ? 'opener' : 'headline';
    if (this.id !== id) this.#pushEntry(id);
    this.host.requestUpdate();
    await this.host.updateComplete;
  }

  /** For the end of an update: puts the focus, and what has it into view, where the reader went. */
  restoreFocus(headline: HTMLElement | null): void {
    this.#shownId = this.id;
    if (this.#pendingFocus === 'headline' && headline) {
      this.#pendingFocus = undefined;
      focusTwice(headline);
      headline.scrollIntoView({ block: 'nearest' });
      if (headline.getBoundingClientRect().top > innerHeight / 2) headline.scrollIntoView();
    } else if (this.#pendingFocus === 'opener' && this.id === undefined) {
      this.#pendingFocus = undefined;
      this.#returnToOpener();
    }
  }

  #pushEntry(id: string | undefined): void {
    this.#idInPlace = id;
    try {
      const address = addressWith(this.host.param, id);
      this.#isInPlace = !address;
      // the state is kept, for it is that of the page's own router
      if (address) history.pushState(history.state, '', address);
    } catch {
      this.#isInPlace = true;
    }
  }

  #returnToOpener(): void {
    const { link, x, y } = this.#opener ?? {};
    if (!link?.isConnected) return this.host.focusList();
    focusTwice(link, () => {
      scrollTo({ left: x, top: y, behavior: 'instant' });
    });
  }

  /** The reader went back or forward, or the page's own router went somewhere. */
  readonly #followAddress = (): void => {
    const { id } = this;
    if (!this.host.isAddressed || id === this.#shownId) return;
    this.#pendingFocus = id === undefined ? 'opener' : 'headline';
    this.host.requestUpdate();
  };
}
