import { html, LitElement, nothing, type PropertyDeclaration } from 'lit';
import { FeedController } from '../controllers/feed-controller.js';
import { LanguageController } from '../controllers/language-controller.js';
import type { Problem } from '../feed/model.js';
import { warnOnce } from '../warn.js';
import {
  oneOf,
  readAttribute,
  someOf,
  text,
  timeZone,
  wholeNumber,
  type Attribute,
} from './attributes.js';
import type { AkcEvents, FeedDetail } from './events.js';

const kebab = (name: PropertyKey) =>
  String(name).replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

export type StateName = 'loading' | 'loaded' | 'empty' | 'stale' | 'error';

/** What every element of ours shares: the feed, the language, how dates are written, states, events. */
export abstract class FeedElement extends LitElement {
  static override properties: Record<string, Attribute> = {
    feed: text,
    refreshEvery: wholeNumber(30, 86_400),
    timeZone: timeZone,
    dateStyle: oneOf('medium', 'full', 'long', 'short', 'relative', 'none'),
    heading: text,
    headingLevel: wholeNumber(1, 6, 2),
    colorScheme: oneOf('auto', 'light', 'dark'),
    hide: someOf('images', 'summaries', 'tags', 'dates', 'numbers', 'kinds'),
  };

  /** Address of the feed; without it the page's own `<link rel="alternate">` names it.
   * @attr feed */
  declare feed?: string;

  /** Seconds between polls while the page and the element are seen; without it nothing polls.
   * @attr refresh-every */
  declare refreshEvery?: number;

  /** IANA time zone of moments; without it the publisher's.
   * @attr time-zone */
  declare timeZone?: string;

  /** How dates are written.
   * @attr date-style
   * @default 'medium' */
  declare dateStyle: 'medium' | 'full' | 'long' | 'short' | 'relative' | 'none';

  /** Text of the heading; without it there is none.
   * @attr heading */
  declare heading?: string;

  /** Level of the heading in the page's outline, 1 to 6.
   * @attr heading-level
   * @default 2 */
  declare headingLevel: number;

  /** Whether the element follows the page's colours or brings light or dark ones of its own.
   * @attr color-scheme
   * @default 'auto' */
  declare colorScheme: 'auto' | 'light' | 'dark';

  /** What to leave out, separated by spaces.
   * @attr hide
   * @default '' */
  declare hide: string;

  /** @internal */
  readonly language = new LanguageController(this);
  /** @internal */
  readonly live: FeedController = new FeedController(this, () => this.feedChanged());
  readonly #internals = this.attachInternals();

  /** An attribute is its property's name in kebab case. */
  static override createProperty(name: PropertyKey, options?: PropertyDeclaration): void {
    super.createProperty(name, { ...options, attribute: kebab(name) });
  }

  /** Reads and checks what is set, and gives the default where nothing is. */
  static override getPropertyDescriptor(
    name: PropertyKey,
    key: string | symbol,
    options: PropertyDeclaration & Attribute,
  ): PropertyDescriptor | undefined {
    const descriptor = super.getPropertyDescriptor(name, key, options)!;
    return {
      ...descriptor,
      get(this: FeedElement) {
        return (descriptor.get!.call(this) as unknown) ?? options.fallback;
      },
      set(this: FeedElement, value: unknown) {
        descriptor.set!.call(this, readAttribute(this, kebab(name), value, options));
      },
    };
  }

  /** What was wrong with the feed: for its publisher. */
  get problems(): readonly Problem[] {
    return this.live.state.feed?.problems ?? [];
  }

  /** Asks for the feed anew, and settles when the answer is shown or the attempt has failed. */
  async reload(): Promise<void> {
    await this.live.source?.reload();
    await this.updateComplete;
  }

  /** The live feed has a new state. */
  protected abstract feedChanged(): void;

  protected renderHeading() {
    const { heading, headingLevel } = this;
    return heading
      ? html`<div
          class="heading"
          part="heading"
          role="heading"
          aria-level=${headingLevel}
          .textContent=${heading}
        ></div>`
      : nothing;
  }

  protected hides(what: string): boolean {
    return this.hide.split(' ').includes(what);
  }

  protected setStates(states: Record<StateName, boolean | undefined>): void {
    for (const [name, on] of Object.entries(states)) setState(this.#internals.states, name, on);
  }

  /**
   * @internal
   * @returns whether nobody prevented what follows
   */
  emit<Name extends keyof AkcEvents>(
    name: Name,
    detail: Omit<AkcEvents[Name], keyof FeedDetail>,
    cancelable = false,
  ): boolean {
    const shared = { feed: this.live.source?.url ?? '', language: this.language.locale };
    return this.dispatchEvent(
      new CustomEvent(name, {
        bubbles: true,
        composed: true,
        cancelable,
        detail: { ...shared, ...detail },
      }),
    );
  }

  /** An element inside another of ours leaves loading and failing to that one. */
  protected get nested(): boolean {
    return (this.getRootNode() as Partial<ShadowRoot>).host instanceof FeedElement;
  }

  /** Tells page and webmaster that the feed could not be had. */
  protected tellError(): void {
    const { error, willRetry = false } = this.live.state;
    if (!error || this.nested) return;
    const { code, message } = error;
    warnOnce('feed', this.localName, error.url, code, message);
    this.emit('akc-error', { code, status: error.answer.status, message, willRetry });
  }
}

/** Chromium before 125 takes only `--name`, and throws at any other; the oldest have no states. */
function setState(states: CustomStateSet | undefined, name: string, on?: boolean): void {
  const change = on ? 'add' : 'delete';
  try {
    states?.[change](name);
  } catch {
    states?.[change](`--${name}`);
  }
}
