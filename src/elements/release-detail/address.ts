import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { addressWith, releaseInAddress } from '../shared/page-address.js';

/** Where a reader came from, to go back there. */
export interface Opener {
  /** The link that was followed. */
  link: HTMLElement;
  /** Address of the list's feed. */
  feed?: string;
}

interface AddressHost extends ReactiveControllerHost, HTMLElement {
  /** Name of the parameter. */
  param: string;
  /** Whether the page's address says what is shown. */
  readonly addressed: boolean;
  /** That lead here. */
  readonly lists: ReadonlySet<Element>;
}

/** Chromium, and lately others: it also tells of what the page's own router does. */
declare const navigation: EventTarget | undefined;

/**
 * Which release the page's address names, and the way there and back: history, focus, scroll
 * position. Where history is refused, as in a frame without an origin, a release opens in place.
 */
export class AddressController implements ReactiveController {
  #opener?: Opener & { x: number; y: number };
  #inPlace = false;
  /** Where history is refused. */
  #id?: string;
  /** The release that is shown, or none. */
  #seen?: string;
  #listening?: AbortController;
  /** Where the focus goes when what was asked for is on the screen. */
  #focus?: 'headline' | 'opener';

  constructor(private readonly host: AddressHost) {
    host.addController(this);
  }

  /** The release that is named. */
  get id(): string | undefined {
    return this.#inPlace ? this.#id : releaseInAddress(this.host.param);
  }

  /** Feed of the list that a release was opened from. */
  get feed(): string | undefined {
    return this.#opener?.feed;
  }

  hostConnected(): void {
    const { signal } = (this.#listening = new AbortController());
    const follow = () => {
      this.#follow();
    };
    addEventListener('popstate', follow, { signal });
    try {
      navigation?.addEventListener('currententrychange', follow, { signal });
    } catch {
      // older browsers have none, and a page may call something else so
    }
  }

  hostDisconnected(): void {
    this.#listening?.abort();
  }

  /** @param id absent: none is open any more */
  async open(id: string | undefined, opener?: Opener): Promise<void> {
    if (opener) this.#opener = { ...opener, x: scrollX, y: scrollY };
    this.#focus = id === undefined ? 'opener' : 'headline';
    if (this.id !== id) {
      this.#id = id;
      try {
        const address = addressWith(this.host.param, id);
        this.#inPlace = !address;
        // what the page's router keeps there stays
        if (address) history.pushState(history.state, '', address);
      } catch {
        this.#inPlace = true;
      }
    }
    this.host.requestUpdate();
    await this.host.updateComplete;
  }

  /** For the end of an update. */
  settle(headline: HTMLElement | null): void {
    this.#seen = this.id;
    if (this.#focus === 'headline' && headline) {
      this.#focus = undefined;
      focusOn(headline);
      headline.scrollIntoView({ block: 'nearest' });
      if (headline.getBoundingClientRect().top > innerHeight / 2) headline.scrollIntoView();
    } else if (this.#focus === 'opener' && this.id === undefined) {
      this.#focus = undefined;
      this.#return();
    }
  }

  #return(): void {
    const { link, x, y } = this.#opener ?? {};
    if (!link?.isConnected) {
      // who came by a shared link goes on in the list
      const [list] = this.host.lists;
      return list?.shadowRoot?.querySelector<HTMLElement>('a[href]')?.focus();
    }
    focusOn(link, () => {
      scrollTo({ left: x, top: y, behavior: 'instant' });
    });
  }

  /** The reader went back or forward, or the page's own router went somewhere. */
  #follow(): void {
    const { id } = this;
    if (!this.host.addressed || id === this.#seen) return;
    this.#focus = id === undefined ? 'opener' : 'headline';
    this.host.requestUpdate();
  }
}

/** At once, and again after the browser's own attempt, which knows neither of focus nor of what is new. */
function focusOn(element: HTMLElement, scroll?: () => void): void {
  const act = () => {
    element.focus({ preventScroll: true });
    scroll?.();
  };
  act();
  requestAnimationFrame(() => setTimeout(act));
}
