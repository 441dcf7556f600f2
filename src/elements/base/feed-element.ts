import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Content } from '../../controllers/content-controller.js';
import { FeedsController } from '../../controllers/feeds-controller.js';
import { focusOnce, keepFocus } from '../../controllers/keep-focus.js';
import { LinkTargetController, NEW_TAB } from '../../controllers/link-target-controller.js';
import { LocaleController } from '../../controllers/locale-controller.js';
import { OutlineController } from '../../controllers/outline-controller.js';
import { TranslationController } from '../../controllers/translation-controller.js';
import type { Feed, Problem, Publisher } from '../../feed/model.js';
import { isSameAnswer } from '../../feed/query.js';
import type { DateStyle } from '../../i18n/dates.js';
import type { FeedSubject } from '../../i18n/dictionary.js';
import type { Locale } from '../../i18n/locale.js';
import { isServer, ofDocument } from '../../page.js';
import { warnOnce } from '../../warn.js';
import { timeZoneOf } from '../shared/time-zone.js';
import {
  attribute,
  integer,
  languages,
  oneOf,
  someOf,
  splitWords,
  text,
  timeZone,
} from './attributes.js';
import { toPlain, type AkcEvents, type FeedDetail } from './events.js';
import { Failures } from './failures.js';
import { hasFallback, swallowedBy, tellSwallowed } from './fallback.js';
import { renderHeading } from './messages.js';
import { Notice } from './notice.js';
import { tellSlips } from './odd-attributes.js';
import { PendingLoads } from './pending-loads.js';
import { States } from './states.js';
import { inTurn } from './turns.js';

const DATE_STYLES: DateStyle[] = ['medium', 'full', 'long', 'short', 'relative', 'none'];

/** What lists and releases can leave out. */
export const HIDEABLE = ['images', 'summaries', 'tags', 'dates', 'numbers', 'kinds'];

/** What every element of ours shares: the feed, the language, how dates are written, states, events. */
export abstract class FeedElement extends LitElement {
  /**
   * @internal Whether `@lit-labs/ssr` makes one of us to render it. On a server there is neither page nor feed: it is to
   * write what the page has written, the fallback, and no shadow root (docs/decisions/0018-on-a-server.md).
   */
  static override readonly ['_$litElement$'] = !isServer;

  /** Address of the feed, or of up to ten that are shown as one, separated by spaces. Without it the one that the page
   * itself names: `<link rel="alternate" type="application/feed+json" href="…">`.
   * @attr feed */
  @attribute(text('feed')) feed?: string | undefined;

  /** Seconds after which the feed is asked for again while the page and the element are seen: 30 to 86400. Without
   * it only when a reader comes back to the page, and that was more than an hour ago.
   * @attr refresh-every */
  @attribute(integer('refresh-every', { min: 30, max: 86_400, useDefault: false }))
  refreshEvery?: number | undefined;

  /** Whether the last copy of the feed, and in this tab where a reader was in the list, are kept on the device (`auto`),
   * or nothing is (`none`).
   * @attr keep */
  @attribute(oneOf('keep', ['auto', 'none'])) keep: 'auto' | 'none' = 'auto';

  /** Which language the publisher's words are shown in: the element's own where the feed, a translated feed or a release's
   * translation has it, else the original (`auto`); always the `original`; or the first that there is of several, BCP 47
   * tags separated by commas, such as `ko, en`.
   * @attr content-lang */
  @attribute(languages('content-lang', ['auto', 'original'])) contentLang = 'auto';

  /** Time zone that moments are shown in: an IANA name, such as `Asia/Seoul`. Without it the publisher's.
   * @attr time-zone */
  @attribute(timeZone('time-zone')) timeZone?: string | undefined;

  /** How dates are written: `short` in digits, with a year of four; `relative` ("2 hours ago") for moments of the last
   * seven days, while calendar days stay dates.
   * @attr date-style */
  @attribute(oneOf('date-style', DATE_STYLES))
  dateStyle: 'medium' | 'full' | 'long' | 'short' | 'relative' | 'none' = 'medium';

  /** Which years are written in Thai: `buddhist` ones (2569) or `gregory`, those of the Gregorian calendar (2026). Other
   * languages have one calendar.
   * @attr calendar */
  @attribute(oneOf('calendar', ['buddhist', 'gregory'])) calendar: 'buddhist' | 'gregory' =
    'buddhist';

  /** Where links that lead away from the page open: in its place, or in a new tab, which is said to those who hear the
   * page. What opens on the page itself opens there.
   * @attr link-target */
  @attribute(oneOf('link-target', ['self', 'blank'])) linkTarget: 'self' | 'blank' = 'self';

  /** Text of the heading. Without it there is none.
   * @attr heading */
  @attribute(text('heading')) heading?: string | undefined;

  /** Level of the heading in the page's outline, 1 to 6. Without it one below the heading above it in the page, and 2
   * where there is none.
   * @attr heading-level */
  @attribute(integer('heading-level', { min: 1, max: 6, useDefault: false }))
  headingLevel?: number | undefined;

  /** Whether the element takes the page's colours (`auto`), or brings `light` or `dark` ones of its own.
   * @attr color-scheme */
  @attribute(oneOf('color-scheme', ['auto', 'light', 'dark']))
  colorScheme: 'auto' | 'light' | 'dark' = 'auto';

  /** What to leave out: any of `images`, `summaries`, `tags`, `dates`, `numbers`, `kinds`, separated by spaces or
   * commas.
   * @attr hide */
  @attribute(someOf('hide', HIDEABLE)) hide = '';

  readonly #localization = new LocaleController(this);
  readonly #feeds = new FeedsController(
    this,
    () => this.#localization.languages,
    (name, load) => this.loadLeaf(name, load),
  );
  readonly #outline = new OutlineController(this);
  readonly #notice = new Notice(this);
  readonly #states = new States(this);
  readonly #failures = new Failures(this);
  readonly #pending = new PendingLoads();
  /** Shows the fallback where nothing could be rendered. */
  #standIn?: Element;
  /** What of the page stands between the tags, and is no fallback. */
  #swallowed?: Element | undefined;
  #announcedFeed?: Feed;

  constructor() {
    super();
    new TranslationController(this);
    new LinkTargetController(this);
  }

  /** What was wrong with the feed: for its publisher. */
  get problems(): readonly Problem[] {
    return this.live.state.feed?.problems ?? [];
  }

  /** @internal What is shown of the feed, or of the feeds. */
  get live(): Content {
    return this.#feeds.live;
  }

  /** @internal `undefined` until the first is here: nothing is shown in a wrong language meanwhile. */
  get locale(): Locale | undefined {
    return this.#localization.locale;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // what stands between the tags may have yet to come
    if (ofDocument('readyState') !== 'loading') return;
    ofDocument('addEventListener')('DOMContentLoaded', this.#updateParsed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    ofDocument('removeEventListener')('DOMContentLoaded', this.#updateParsed);
  }

  /** Asks for the feed anew, and settles when the answer is shown or the attempt has failed. */
  async reload(): Promise<void> {
    await this.#feeds.reload();
    await this.updateComplete;
  }

  /**
   * @internal
   * @returns whether nobody prevented what follows
   */
  emit<Name extends keyof AkcEvents>(
    name: Name,
    detail: Omit<AkcEvents[Name], keyof FeedDetail> & Partial<FeedDetail>,
    cancelable = false,
  ): boolean {
    const shared = { feed: this.live.url ?? '', language: this.locale?.tag ?? 'en' };
    const told = { ...shared, ...toPlain(detail) };
    return this.dispatchEvent(
      new CustomEvent(name, { bubbles: true, composed: true, cancelable, detail: told }),
    );
  }

  /** For the beginning of an update. @param written addresses of the feeds that are followed */
  protected join(written = this.feed): void {
    this.#feeds.join(written);
  }

  /**
   * @internal Puts the focus where what is shown begins, for a reader whose place in it is gone: on its heading, else on
   * the list or the words that stand in its place.
   */
  focusContent(): void {
    const begins = '.heading, .title[tabindex], [part~="list"], .line';
    focusOnce(this.renderRoot.querySelector<HTMLElement>(begins) ?? this);
  }

  /**
   * Whether there is something to show; `undefined` while nobody knows. Read after `willUpdate`, where what is
   * shown is chosen.
   */
  protected abstract get hasContent(): boolean | undefined;

  /** What is shown, once there is something. */
  protected abstract renderContent(locale: Locale): unknown;

  /** The words where there is nothing. */
  protected abstract renderEmpty(locale: Locale): unknown;

  /** The shape and height of what comes. */
  protected renderSkeleton(): unknown {
    const bone = html`<p class="bone">&nbsp;</p>`;
    return html`<div aria-hidden="true">${bone} ${bone}</div>`;
  }

  /** What stands in the box once it is known whether there is something. */
  protected renderKnown(locale: Locale): unknown {
    if (this.hasContent) return this.renderContent(locale);
    return this.isEmbedded
      ? nothing
      : html`<slot name="empty">
          <p class="line" part="message">${this.renderEmpty(locale)}</p>
        </slot>`;
  }

  /** What it shows, for the words while that is not there. */
  protected get subject(): FeedSubject {
    return 'news';
  }

  /** A class of the box, for a layout of its own. */
  protected get layoutClass(): string {
    return '';
  }

  /** Level of the headings below the element's own, where it has one; else of its first. */
  protected get contentLevel(): number {
    const hasHeading = this.heading || this.querySelector(':scope > [slot=heading]');
    return Math.min(this.#headingLevel + (hasHeading ? 1 : 0), 6);
  }

  get #headingLevel(): number {
    return this.headingLevel ?? this.#outline.level;
  }

  /** Whether it has links that open a new tab. */
  protected get opensNewTabs(): boolean {
    return this.linkTarget === 'blank';
  }

  /** Whether it stands inside another of ours, which tells of loading and failing itself. */
  protected get isEmbedded(): boolean {
    return (this.getRootNode() as Partial<ShadowRoot>).host instanceof FeedElement;
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.join();
  }

  /** The first shows how much room is taken, of all elements before the first paint: nothing moves later. */
  protected override async scheduleUpdate(): Promise<void> {
    const update = () => super.scheduleUpdate();
    await (this.hasUpdated ? inTurn(update) : update());
  }

  /**
   * Nothing of ours is thrown into the page: where one puts something in the way once an element is here, such as
   * a form called `importNode`, what is shown stays, and the fallback where nothing is.
   */
  protected override performUpdate(): void {
    try {
      keepFocus(this.shadowRoot, () => {
        super.performUpdate();
      });
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

  protected override firstUpdated(_changed: PropertyValues): void {
    const { observedAttributes } = this.constructor as typeof FeedElement;
    const known = [...observedAttributes, 'lang'];
    if (!this.isEmbedded) tellSlips(this, known);
  }

  protected override updated(_changed: PropertyValues): void {
    const { error, stale } = this.live.state;
    const known = this.#knownContent;
    this.#states.set({
      loading: known === undefined && !error,
      loaded: known === true,
      empty: known === false,
      stale: !!stale,
      error: !!error,
    });
    this.#notice.settle();
    this.#failures.announce(this.isEmbedded);
    if (known !== undefined) this.live.tellProblems();
    tellSwallowed(this, this.#swallowed);
  }

  /** Settles when all that was set is on the screen: what shows it may have to come first. */
  protected override async getUpdateComplete(): Promise<boolean> {
    for (;;) {
      const update = super.getUpdateComplete();
      const { ready } = this.#localization;
      const isDone = await update;
      await Promise.all([ready, this.#pending.settled]);
      const isLast = ready === this.#localization.ready && update === super.getUpdateComplete();
      if (isLast && this.#pending.isEmpty) return isDone;
    }
  }

  /** What was set is not shown before this has settled; it must not be rejected. */
  protected waitFor(pending: Promise<unknown>): void {
    this.#pending.add(pending);
  }

  /** As `PendingLoads.loadLeaf`. */
  protected loadLeaf<Leaf>(name: string, load: () => Promise<Leaf>): Promise<Leaf | undefined> {
    return this.#pending.loadLeaf(name, load);
  }

  /** Zone in which an organisation's moments are shown: the one that is set, else its own. */
  protected zoneFor(organization: Publisher | undefined): string | undefined {
    return this.timeZone ?? timeZoneOf(organization);
  }

  protected hides(what: string): boolean {
    return splitWords(this.hide).includes(what);
  }

  /** Tells the page that this feed is shown, once. */
  protected announceLoad(feed: Feed, shown: number, total: number): void {
    if (this.isEmbedded || !this.locale || isSameAnswer(feed, this.#announcedFeed)) return;
    this.#announcedFeed = feed;
    this.emit('akc-load', { shown, total, stale: !!this.live.state.stale });
  }

  protected override render(): TemplateResult {
    const { locale, subject } = this;
    const isKnown = this.#knownContent !== undefined;
    this.#swallowed = swallowedBy(this);
    const holdsPage = !!this.#swallowed;
    const fallback = !holdsPage && hasFallback(this);
    return html`
      <div class="outer">
        <div
          class="box ${this.layoutClass}"
          part="base"
          lang=${locale?.language ?? nothing}
          aria-busy=${String(!isKnown && !this.#notice.hasFailed)}
        >
          <slot name="heading"
            >${this.heading ? renderHeading(this.heading, this.#headingLevel) : nothing}</slot
          >
          ${isKnown ? this.renderKnown(locale!) : this.#renderWaiting(holdsPage, fallback)}
          ${this.isEmbedded ? nothing : this.#notice.render({ locale, subject, isKnown, fallback })}
          <slot name="footer"></slot>
        </div>
      </div>
      ${holdsPage ? html`<slot></slot>` : nothing}
      ${
        isKnown && this.opensNewTabs
          ? html`<p id=${NEW_TAB} hidden>${locale!.words.feed.newTab}</p>`
          : nothing
      }
    `;
  }

  /**
   * The fallback, else a skeleton until it is known that nothing can be had.
   *
   * @param holdsPage whether what stands between the tags is no fallback, and stays where it is
   */
  #renderWaiting(holdsPage: boolean, fallback: boolean) {
    return [
      holdsPage ? nothing : html`<slot @slotchange=${() => this.requestUpdate()}></slot>`,
      fallback || this.#notice.hasFailed
        ? nothing
        : html`<p class="unseen">${this.locale?.words.feed.loading[this.subject]}</p>
            ${this.renderSkeleton()}`,
    ];
  }

  readonly #updateParsed = (): void => this.requestUpdate();

  /** Until its words are here, nothing is shown. */
  get #knownContent(): boolean | undefined {
    return this.locale ? this.hasContent : undefined;
  }
}
