import { html, LitElement, nothing, type PropertyDeclaration, type TemplateResult } from 'lit';
import { FeedController } from '../../controllers/feed-controller.js';
import { LocaleController } from '../../controllers/locale-controller.js';
import type { Feed, Problem, Publisher } from '../../feed/model.js';
import type { Locale } from '../../i18n/locale.js';
import { isOnline, ofDocument } from '../../page.js';
import { warnOnce } from '../../warn.js';
import {
  attributes,
  oneOf,
  readAttribute,
  someOf,
  text,
  timeZone,
  wholeNumber,
  type Attribute,
} from './attributes.js';
import type { AkcEvents, FeedDetail } from './events.js';
import type * as Failure from './messages.js';
import { hasFallback } from './fallback.js';
import { timeZoneOf } from '../shared/time-zone.js';

export type StateName = 'loading' | 'loaded' | 'empty' | 'stale' | 'error';

/** What every element of ours shares: the feed, the language, how dates are written, states, events. */
export abstract class FeedElement extends LitElement {
  static override properties = attributes({
    feed: text,
    refreshEvery: wholeNumber(30, 86_400),
    timeZone,
    dateStyle: oneOf('medium', 'full', 'long', 'short', 'relative', 'none'),
    heading: text,
    headingLevel: wholeNumber(1, 6, 2),
    colorScheme: oneOf('auto', 'light', 'dark'),
    hide: someOf('images', 'summaries', 'tags', 'dates', 'numbers', 'kinds'),
  });

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

  readonly #locale = new LocaleController(this);
  /** @internal */
  readonly live: FeedController = new FeedController(this, () => this.feedChanged());
  readonly #internals = this.attachInternals();
  /** What few need, each by the file that has it: a module, whose `css` is taken over. */
  protected readonly parts: Record<string, () => Promise<unknown>> = {
    failure: async () => (this.#failure = await import('./messages.js')),
  };
  #failure?: typeof Failure;
  /** Shows the fallback where nothing could be rendered. */
  #standIn?: Element;
  /** Feed and failure that the page was told of last. */
  #shown?: Feed;
  #told?: string;
  readonly #asked: Record<string, Promise<unknown> | undefined> = {};
  /** What must be here before all that was set is shown. */
  readonly #coming = new Set<Promise<unknown>>();

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
        descriptor.set!.call(
          this,
          readAttribute(this, options.attribute as string, value, options),
        );
      },
    };
  }

  /** @internal `undefined` until its words are here: nothing is shown meanwhile. */
  get locale(): Locale | undefined {
    return this.#locale.locale;
  }

  /** @internal Settles when all that was set is on the screen: what shows it may have to come first. */
  override get updateComplete(): Promise<boolean> {
    return this.#settle();
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

  /**
   * Nothing of ours is thrown into the page: where one puts something in the way once an element is here, such as
   * a form called `importNode`, what is shown stays, and the fallback where nothing is.
   */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
      this.#standIn?.remove();
      this.#standIn = undefined;
    } catch (error) {
      warnOnce('update', this.localName, String(error));
      const { renderRoot } = this;
      if (!renderRoot.firstElementChild) {
        renderRoot.append((this.#standIn = ofDocument('createElement')('slot')));
      }
    }
  }

  /** The live feed has a new state. */
  protected abstract feedChanged(): void;

  /** The shape and height of what comes. */
  protected abstract renderSkeleton(): unknown;

  /** The fallback, else a skeleton; when nothing can be had, what the reader can do. */
  #renderWaiting() {
    const { locale } = this;
    const { error, loading } = this.live.state;
    const failed = error && !loading;
    const fallback = hasFallback(this);
    const told = failed && locale && (error.passing || !fallback);
    return [
      html`<slot @slotchange=${() => this.requestUpdate()}></slot>`,
      fallback || failed
        ? nothing
        : html`<p class="unseen">${locale?.words.feed.loading}</p>
            ${this.renderSkeleton()}`,
      told ? (this.#failure?.renderError(html, this, locale) ?? locale.words.feed.failed) : nothing,
    ];
  }

  protected renderHeading() {
    const { heading, headingLevel } = this;
    return heading
      ? html`<div class="heading" part="heading" role="heading" aria-level=${headingLevel}>
          ${heading}
        </div>`
      : nothing;
  }

  async #settle(): Promise<boolean> {
    for (;;) {
      const updated = super.updateComplete;
      const { ready } = this.#locale;
      const done = await updated;
      await Promise.all([ready, ...this.#coming]);
      const more = this.#coming.size > 0 || ready !== this.#locale.ready;
      if (!more && updated === super.updateComplete) return done;
    }
  }

  /** What was set is not shown before this has come. */
  protected awaits(coming: Promise<unknown>): void {
    this.#coming.add(coming);
    void coming.finally(() => this.#coming.delete(coming));
  }

  /** Brings what few need, once. What cannot be had is done without. */
  protected load(part: string): Promise<unknown> {
    if (this.#asked[part]) return this.#asked[part];
    const asked = this.parts[part]!()
      .then(
        (module) => {
          const { css } = (module ?? {}) as { css?: string };
          if (!css) return;
          // a strict policy allows no style element
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(css);
          (this.renderRoot as ShadowRoot).adoptedStyleSheets.push(sheet);
        },
        // offline there is one cause, and it is told
        () => isOnline() && warnOnce('file', part),
      )
      .finally(() => {
        this.requestUpdate();
      });
    this.awaits(asked);
    return (this.#asked[part] = asked);
  }

  protected forget(part: string): void {
    this.#asked[part] = undefined;
  }

  /** Zone in which an organisation's moments are shown: the one that is set, else its own. */
  protected zoneFor(organization: Publisher | undefined): string | undefined {
    return this.timeZone ?? timeZoneOf(organization);
  }

  protected hides(what: string): boolean {
    return this.hide.split(' ').includes(what);
  }

  /**
   * For the end of `willUpdate`.
   *
   * @param shown whether there is something to show; `undefined` while nobody knows
   */
  protected follow(shown: boolean | undefined): void {
    // until its words are here, nothing is
    if (!this.locale) shown = undefined;
    const { error, stale, loading } = this.live.state;
    if (stale || (error && !loading)) void this.load('failure');
    const states: Record<StateName, boolean | undefined> = {
      loading: shown === undefined && !error,
      loaded: shown,
      empty: shown === false,
      stale,
      error: !!error,
    };
    for (const [name, on] of Object.entries(states)) setState(this.#internals.states, name, on);
  }

  /**
   * @param content what is shown; absent while nobody knows
   * @param layout a class of the box
   */
  protected renderFrame(content: unknown, layout?: string): TemplateResult {
    const { locale } = this;
    const { stale } = this.live.state;
    return html`
      <div class="outer">
        <div
          class="box ${layout}"
          part="base"
          lang=${locale?.language ?? nothing}
          aria-busy=${!content}
        >
          <slot name="heading">${this.renderHeading()}</slot>
          ${content ?? this.#renderWaiting()}
          ${content && stale && locale ? this.#failure?.renderStale(html, this, locale) : nothing}
          <slot name="footer"></slot>
        </div>
      </div>
    `;
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
    const shared = { feed: this.live.source?.url ?? '', language: this.locale?.tag ?? 'en' };
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

  /** Tells the page that this feed is shown, once. */
  protected tellLoad(feed: Feed, shown: number, total: number): void {
    if (feed === this.#shown || this.nested) return;
    this.#shown = feed;
    this.emit('akc-load', { shown, total, stale: !!this.live.state.stale });
  }

  /** Tells page and webmaster that the feed could not be had, once for each failure. */
  protected tellError(): void {
    const { error, willRetry = false } = this.live.state;
    const told = error && `${error.code} ${willRetry}`;
    if (error && told !== this.#told && !this.nested) {
      const { code, message } = error;
      warnOnce('feed', this.localName, error.url, code, message);
      this.emit('akc-error', { code, status: error.answer.status, message, willRetry });
    }
    this.#told = told;
  }
}

/** Chromium before 125 takes only `--name`, and throws at any other that is added; the oldest have none. */
function setState(states: CustomStateSet | undefined, name: string, on?: boolean): void {
  const change = on ? 'add' : 'delete';
  states?.[change](`--${name}`);
  try {
    states?.[change](name);
  } catch {
    // `:--name` it is, then
  }
}
