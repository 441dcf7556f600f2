import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { afterPaint, ofDocument } from '../page.js';
import { isLost } from './keep-focus.js';
import { addressWith, releaseInAddress } from './page-address.js';
import { hasReturned, noteArrival } from './returns.js';
import { restoreScroll, scrollOf } from './scroll-position.js';

/** Where a reader came from, to go back there. */
export interface Opener {
  /** The link that was followed. */
  link: HTMLElement;
  /** Address of the feed of the list that the link stands in. */
  feed?: string;
}

export interface HistoryHost extends ReactiveControllerHost, HTMLElement {
  /** Name of the parameter that names a release in the page's address. */
  readonly param: string;
  /** Whether the page's address says which release is shown. */
  readonly isAddressed: boolean;
  /** Puts the focus where a reader can go on who did not come by a link of this page. */
  focusList: () => void;
}

/** What our entries in the history bear, under a name of ours: those of others are left as they are. */
interface OurState {
  'akc-widgets'?: {
    release: string | null;
    /** Address of the feed of the list that it was opened from, as the page's author wrote it: ids are a feed's own. */
    feed?: string;
  };
}

const stateOf = (release: string | undefined, feed: string | undefined): OurState => ({
  'akc-widgets': { release: release ?? null, ...(release !== undefined && feed && { feed }) },
});

/** The Navigation API, which also tells of what the page's own router does; not every browser has it. */
declare const navigation: EventTarget | undefined;

/**
 * At once, and again after the browser's own attempt to restore the scroll position, which knows neither
 * of the focus nor of what was rendered meanwhile. Whoever has gone elsewhere by then stays there.
 */
function focusTwice(element: HTMLElement, scroll?: () => void): void {
  const act = () => {
    scroll?.();
    element.focus({ preventScroll: true });
  };
  act();
  const focused = ofDocument('activeElement');
  afterPaint(() => {
    if (isLost() || ofDocument('activeElement') === focused) act();
  });
}

/** Nothing moves where it is in the upper half of the window already. */
function bringIntoView(headline: HTMLElement): void {
  headline.scrollIntoView({ block: 'nearest' });
  if (headline.getBoundingClientRect().top > innerHeight / 2) headline.scrollIntoView();
}

/**
 * The page's history, as far as it names a release: which release the address names, the way there and
 * back, the focus and the scroll position. Where history is refused, as in a frame without an origin, a
 * release opens in place.
 */
export class HistoryController implements ReactiveController {
  #opener?: Opener & { scroll: string };
  /** Whether history is refused, so that `#idInPlace` says which release is open. */
  #isInPlace = false;
  #idInPlace?: string;
  /** The release that the address named at the last update, and whose feed. */
  #shownId?: string;
  #shownFeed?: string | undefined;
  /** The rest of the address at the last update. */
  #shownOn: string | undefined;
  /** Where the focus goes when what the reader went to is shown, unless it is elsewhere by then. */
  #pendingFocus?: { to: 'headline' | 'opener'; from: Element | null } | undefined;
  /** Where the page stood, and what had the focus, when it was opened with a release in its address that is not shown yet. */
  #pendingView?: { scroll: string; focus: Element | null } | undefined;
  #wasConnected = false;
  #listeners?: AbortController;

  constructor(private readonly host: HistoryHost) {
    host.addController(this);
  }

  /** The release that the page's address names. */
  get id(): string | undefined {
    return this.#isInPlace ? this.#idInPlace : releaseInAddress(this.host.param);
  }

  /** Address of the feed of the list that the release was opened from, where it was; absent: the page's own. */
  get openerFeeds(): readonly (string | undefined)[] {
    return this.#opener ? [this.#opener.feed] : [];
  }

  /** The same as the entry in the history says it, which a reader may have gone back to: lists may show other feeds by now. */
  get keptFeed(): string | undefined {
    const ours = (history.state as OurState | null)?.['akc-widgets'];
    return !this.#isInPlace && ours?.release === this.id ? ours?.feed : undefined;
  }

  hostConnected(): void {
    const { signal } = (this.#listeners = new AbortController());
    addEventListener('popstate', this.#followAddress, { signal });
    try {
      navigation?.addEventListener('currententrychange', this.#followAddress, { signal });
    } catch {
      // it is missing, or a variable of the page's has its name
    }
    noteArrival();
    if (!this.#wasConnected && this.id !== undefined && !hasReturned()) {
      this.#pendingView = this.#whereabouts;
    }
    this.#wasConnected = true;
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
    const feedBefore = this.keptFeed ?? this.#opener?.feed;
    if (opener) this.#opener = { ...opener, scroll: scrollOf(opener.link) };
    const feed = opener ? opener.feed : feedBefore;
    const isOther = this.id !== id || (feedBefore !== undefined && feed !== feedBefore);
    this.#pendingView = undefined;
    this.#planFocus(id);
    if (isOther) this.#pushEntry(id, feed);
    this.host.requestUpdate();
    await this.host.updateComplete;
  }

  /** For the end of an update: puts the focus, and what has it into view, where the reader went. */
  restoreFocus(headline: HTMLElement | null): void {
    this.#shownId = this.id;
    this.#shownFeed = this.keptFeed;
    this.#shownOn = this.#page;
    if (headline) this.#showOpened(headline);
    const { to, from } = this.#pendingFocus ?? {};
    const isShown = to === 'headline' ? headline : to === 'opener' && this.id === undefined;
    if (!isShown) return;
    this.#pendingFocus = undefined;
    const active = ofDocument('activeElement');
    const hasGoneOn = active && active !== from && active !== ofDocument('body');
    if (hasGoneOn && active !== this.host) return;
    if (!headline) return this.#returnToOpener();
    focusTwice(headline);
    bringIntoView(headline);
  }

  #planFocus(id: string | undefined): void {
    const to = id === undefined ? 'opener' : 'headline';
    this.#pendingFocus = { to, from: ofDocument('activeElement') };
  }

  /** The page's address without what names a release, or a place on the page. */
  get #page(): string | undefined {
    return addressWith(this.host.param)?.split('#')[0];
  }

  #pushEntry(id: string | undefined, feed: string | undefined): void {
    this.#idInPlace = id;
    try {
      const address = addressWith(this.host.param, id);
      this.#isInPlace = !address;
      if (address) history.pushState(stateOf(id, feed), '', address);
    } catch {
      this.#isInPlace = true;
    }
  }

  #returnToOpener(): void {
    const { link, scroll = '' } = this.#opener ?? {};
    if (!link?.isConnected) return this.host.focusList();
    focusTwice(link, () => {
      restoreScroll(link, scroll);
    });
  }

  /** As a browser does with a fragment: unless the reader is elsewhere already. */
  #showOpened(headline: HTMLElement): void {
    const before = this.#pendingView;
    this.#pendingView = undefined;
    if (!before || !this.host.isAddressed) return;
    const { scroll, focus } = this.#whereabouts;
    const isFragment = !!ofDocument('querySelector')(':target');
    if (isFragment || scroll !== before.scroll || focus !== before.focus) return;
    bringIntoView(headline);
  }

  get #whereabouts() {
    return { scroll: scrollOf(this.host), focus: ofDocument('activeElement') };
  }

  /** The reader went back or forward, or the page's own router went somewhere. */
  readonly #followAddress = (): void => {
    const { id } = this;
    const isSame = id === this.#shownId && this.keptFeed === this.#shownFeed;
    if (!this.host.isAddressed || isSame) return;
    // on another page, which the page's own router went to, the focus and the view are the router's
    const isElsewhere = id === undefined && this.#page !== this.#shownOn;
    if (isElsewhere) this.#pendingFocus = undefined;
    else this.#planFocus(id);
    this.host.requestUpdate();
  };
}
