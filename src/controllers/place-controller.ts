import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { afterPaint, isElement, isSeen, ofDocument } from '../page.js';
import {
  expectReturn,
  hasReturned,
  noteLeaving,
  placeName,
  readKept,
  noteArrival,
  writeKept,
  type Kept,
} from './returns.js';
import { restoreScroll, scrollerOf, scrollOf, seenPart } from './scroll-position.js';

/** Milliseconds after which a reader who scrolls has paused. */
const PAUSE = 100;
/** By these a reader goes on, wherever the page then is. */
const ACTS = ['wheel', 'touchmove', 'pointerdown', 'keydown'];

export interface PlaceHost extends ReactiveControllerHost, HTMLElement {
  feed?: string;
  /** Whether anything may be kept on the device. */
  keep: 'auto' | 'none';
}

/** What a place is known by, in an element. */
export interface PlaceView {
  /** What is kept besides the place. */
  state: () => Pick<Kept, 'extra' | 'choice'>;
  /** What shows releases, in order; those that end above this may be left out, in CSS pixels. */
  anchors: (top: number) => Iterable<Element>;
  /** Id of the release that something in the element is of. */
  idOf: (inside: Element) => string | undefined;
  /** What shows the release of this id. */
  find: (id: string) => Element | undefined;
}

/** Those that a reader has come back to, until all are shown as they were: what one shows moves the others. */
const returning = new Set<PlaceController>();

/** By the element whose place they keep. */
const controllers = new WeakMap<Element, PlaceController>();

/** Brings back the place of an element on the page that the reader has come back to; `false` where none is known. */
export const returnTo = (element: Element): boolean => !!controllers.get(element)?.return();

/**
 * Where a reader is in an element: kept when the page is left, and brought back when the reader comes back, whether the
 * browser, a router or a script of the page's makes the element anew.
 */
export class PlaceController implements ReactiveController {
  /** Under which the place is kept; absent until the element has shown something. */
  #name?: string;
  #place: Kept = {};
  /** Id of the release whose link was followed, or has the focus. */
  #focus: string | undefined;
  /** What is to be brought back. */
  #kept?: Kept | undefined;
  #isShown = false;
  /** Whether the reader has begun to read elsewhere since the element is here. */
  #isGivenUp = false;
  #pause?: ReturnType<typeof setTimeout>;
  #listeners?: AbortController;

  constructor(
    private readonly host: PlaceHost,
    private readonly view: PlaceView,
  ) {
    host.addController(this);
    controllers.set(host, this);
  }

  /** Whether the reader has come back, and not all is shown yet as it was. */
  get isReturning(): boolean {
    return returning.has(this);
  }

  /** Whether all that was shown is. */
  get isShown(): boolean {
    return this.#isShown;
  }

  /** Whether the reader had something of the element in view. */
  get hasAnchor(): boolean {
    return this.#kept?.anchor !== undefined;
  }

  hostConnected(): void {
    noteArrival();
    const { signal } = (this.#listeners = new AbortController());
    const options = { capture: true, passive: true, signal };
    addEventListener('scroll', this.#noteScroll, options);
    addEventListener('focusin', this.#noteFocus, options);
    addEventListener('click', this.#noteFocus, options);
    // a page that is left is hidden first
    addEventListener('visibilitychange', this.#keepIfHidden, options);
    // of a page that was kept whole WebKit does not keep where boxes were scrolled to
    addEventListener('pageshow', ({ persisted }) => persisted && this.return(), options);
    for (const type of ACTS) addEventListener(type, this.#giveUp, options);
  }

  hostDisconnected(): void {
    this.#listeners?.abort();
    clearTimeout(this.#pause);
    this.#write();
    if (this.#name) noteLeaving(this.#name);
    returning.delete(this);
  }

  /** To be called once there is something to show: what is kept of this place, where the reader has come back to it; once. */
  take(): Kept | undefined {
    if (this.#name) return undefined;
    this.#name = placeName(this.host);
    expectReturn();
    // what was kept of another visit ends with what is written of this one: to look for it takes a slow phone 20 ms
    if (this.host.keep === 'auto' && hasReturned()) this.#kept = readKept(this.#name);
    if (this.#kept && !this.#isGivenUp) returning.add(this);
    return this.#kept;
  }

  /**
   * For the end of an update.
   *
   * @param isShown whether all is shown that was
   */
  restore(isShown: boolean): void {
    if (!this.isReturning) return;
    // what was shown has been left again: an attempt that goes on would move the page to where it stood
    if (this.#isShown && !isShown) returning.delete(this);
    this.#isShown = isShown;
    if (isShown) restoreAll();
  }

  /** Brings back the place alone. */
  return(): boolean {
    if (this.host.keep === 'none') return false;
    this.#kept = readKept(placeName(this.host));
    if (this.#kept?.scroll === undefined) return false;
    returning.add(this);
    this.restore(true);
    return true;
  }

  /** Scrolls to the place, and puts the focus there where nothing else has it. */
  bringBack(): void {
    const { host, view } = this;
    const { scroll, anchor, top, focus } = this.#kept ?? {};
    if (typeof scroll === 'string') restoreScroll(host, scroll);
    const shown = anchor === undefined ? undefined : view.find(anchor);
    const by = shown && typeof top === 'number' ? shown.getBoundingClientRect().top - top : 0;
    // a part of a pixel is how a browser rounds, and nothing that a reader sees
    if (Math.abs(by) >= 1) {
      (scrollerOf(host) ?? window).scrollBy({ top: by, behavior: 'instant' });
    }
    const active = ofDocument('activeElement');
    if (focus === undefined || (active && active !== ofDocument('body'))) return;
    view.find(focus)?.querySelector<HTMLElement>('a[href]')?.focus({ preventScroll: true });
  }

  readonly #giveUp = (): void => {
    this.#isGivenUp = true;
    returning.clear();
  };

  /** At each step where the page stands; what is seen of the element, once the reader has paused. */
  readonly #noteScroll = (): void => {
    this.#note();
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      // by then the page may be another
      if (this.#name === placeName(this.host)) this.#noteAnchor();
    }, PAUSE);
  };

  /** Not every browser puts the focus on a link that is clicked. */
  readonly #noteFocus = (event: Event): void => {
    const [target] = event.composedPath();
    // a window can have the focus, too
    const shown = target as Partial<Node> | undefined;
    this.#focus = isElement(shown) ? this.view.idOf(shown) : undefined;
    this.#keep();
  };

  readonly #keepIfHidden = (): void => {
    if (!isSeen()) this.#keep();
  };

  #keep(): void {
    this.#note();
    this.#noteAnchor();
    this.#write();
  }

  #note(): void {
    if (!this.#name || this.isReturning) return;
    const name = placeName(this.host);
    // of the page before nothing more will come
    if (name !== this.#name) this.#write();
    this.#name = name;
    const focus = this.#focus !== undefined && { focus: this.#focus };
    this.#place = { scroll: scrollOf(this.host), ...focus };
  }

  #noteAnchor(): void {
    if (!this.#name || this.isReturning) return;
    const { top: upper, bottom: lower } = seenPart(scrollerOf(this.host));
    for (const shows of this.view.anchors(upper)) {
      const { top, bottom, height } = shows.getBoundingClientRect();
      const anchor = this.view.idOf(shows);
      if (!height || bottom <= upper || anchor === undefined) continue;
      if (top < lower) this.#place = { ...this.#place, anchor, top };
      return;
    }
  }

  #write(): void {
    if (!this.#name || this.isReturning) return;
    const kept = { ...this.#place, ...this.view.state() };
    writeKept(this.#name, this.host.keep === 'none' ? undefined : kept);
  }
}

/** The attempts so far: a way back that follows another at once ends it, and not the other way round. */
let attempts = 0;

/**
 * Frames after which the place is brought back again: a browser's own attempt, or a router's, knew nothing of what was
 * rendered meanwhile, and Firefox moves the page a frame later still, to hold what stood below a list that was empty.
 */
const SETTLING_FRAMES = 3;

/** Of several the one that the reader had before him says where to go. */
function restoreAll(): void {
  const all = [...returning];
  const shown = all.filter(({ isShown }) => isShown);
  const first = shown.find(({ hasAnchor }) => hasAnchor) ?? shown[0];
  first?.bringBack();
  if (shown.length < all.length) return;
  const attempt = ++attempts;
  const bringBackAgain = (frames: number): void => {
    afterPaint(() => {
      if (attempt !== attempts || !all.every((one) => returning.has(one))) return;
      first?.bringBack();
      if (frames > 1) return bringBackAgain(frames - 1);
      for (const one of all) returning.delete(one);
    });
  };
  bringBackAgain(SETTLING_FRAMES);
}
