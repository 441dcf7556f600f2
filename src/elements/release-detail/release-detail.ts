import { type CSSResultGroup, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { ExactDateController } from '../../controllers/exact-date-controller.js';
import { HistoryController, type Opener } from '../../controllers/history-controller.js';
import { isFocusFree } from '../../controllers/keep-focus.js';
import { MinuteController } from '../../controllers/minute-controller.js';
import { PlaceController } from '../../controllers/place-controller.js';
import { ReleaseController } from '../../controllers/release-controller.js';
import { ViewController } from '../../controllers/view-controller.js';
import { dateOf, identityOf } from '../../feed/query.js';
import type { FeedSubject } from '../../i18n/dictionary.js';
import { eventDate } from '../../i18n/event-date.js';
import type { Locale } from '../../i18n/locale.js';
import { base } from '../../theme/base.js';
import { attribute, flag, someOf, text } from '../base/attributes.js';
import { FeedElement, HIDEABLE } from '../base/feed-element.js';
import { panel } from '../base/panel.styles.js';
import { renderArticle } from './article.js';
import { BodyController } from './body-controller.js';
import { FeedSearch } from './feed-search.js';
import { JsonLdController } from './json-ld-controller.js';
import { renderBack, renderMissing, renderNeighbours } from './navigation.js';
import { OpeningLists, type List } from './opening-lists.js';
import { styles } from './release-detail.styles.js';
import { PrintController } from './print-controller.js';
import type { ReleaseView } from './release-view.js';
import { sections } from './sections.styles.js';
import { ToolsController } from './tools-controller.js';
import { renderTools } from './tools.js';

const HIDEABLE_HERE = [...HIDEABLE, 'contacts', 'files', 'share', 'neighbours', 'boilerplate'];

/**
 * One release, whole, as its publisher would show it.
 *
 * @tagname akc-release-detail
 *
 * @fires {CustomEvent<LoadDetail>} akc-load - A feed was shown for the first time or anew.
 * @fires {CustomEvent<ErrorDetail>} akc-error - The feed could not be had.
 * @fires {CustomEvent<ViewDetail>} akc-view - The headline of a release was on the screen for a second, once each.
 * @fires {CustomEvent<SelectDetail>} akc-select - A reader goes on to another release; cancelable but for the middle button.
 * @fires {CustomEvent<ShareDetail>} akc-share - A reader shares; cancelable.
 * @fires {CustomEvent<ContactDetail>} akc-contact - A reader calls or writes; cancelable.
 * @fires {CustomEvent<DownloadDetail>} akc-download - A reader takes a file, a contact (`vcard`), an event (`calendar`) or a citation (`ris`); cancelable.
 *
 * @slot - The fallback: shown before the release is here, when it cannot be had, and while none is asked for.
 * @slot heading - Stands in for the heading.
 * @slot empty - Stands in for the words that there is no such release.
 * @slot error - Stands in for the words that the feed could not be loaded.
 * @slot footer - Below the release.
 *
 * @csspart base - The box around everything.
 * @csspart heading - The heading.
 * @csspart release - The release.
 * @csspart date - Its date.
 * @csspart source - Which feed it comes from, where the list or the element shows several.
 * @csspart kind - Its kind.
 * @csspart number - Its number.
 * @csspart status - That it was updated, corrected or withdrawn, and what was changed.
 * @csspart title - Its headline.
 * @csspart subtitle - A line under the headline.
 * @csspart author - Who wrote it.
 * @csspart translation - The button that shows it in another language, or the link to it.
 * @csspart figure - A picture with its caption.
 * @csspart image - A picture.
 * @csspart caption - What a picture shows, who made it, and on which terms it is given.
 * @csspart body - The text.
 * @csspart dateline - Where and when it speaks from.
 * @csspart section - What follows the text: events, files, contacts, …
 * @csspart label - The heading of a section.
 * @csspart event - One event.
 * @csspart file - One file, in one or several formats.
 * @csspart organization - One of the organisations that issue it.
 * @csspart boilerplate - The standing line that says who an organisation is.
 * @csspart tag - One tag.
 * @csspart summary - The summary, where there is no text.
 * @csspart link - Any link of ours.
 * @csspart button - Any button.
 * @csspart message - A sentence in place of the release, or on what was done.
 * @csspart contact - One person or office.
 * @csspart role - What somebody answers for.
 * @csspart name - Of a person or office.
 * @csspart unit - Title, unit and organisation of a person.
 * @csspart address - Where an office is.
 * @csspart time - The time at the office.
 * @csspart qr - The QR code.
 *
 * @cssprop --akc-color-text - Text; default: the page's.
 * @cssprop --akc-color-muted - What is said beside; default: mixed from the text's.
 * @cssprop --akc-color-accent - What can be acted on; default: the text's.
 * @cssprop --akc-color-on-accent - Text on the accent.
 * @cssprop --akc-color-surface - Background, which brings its padding; default: none.
 * @cssprop --akc-color-border - Hairlines; default: mixed from the text's, as the edges of controls always are.
 * @cssprop --akc-color-focus - Focus ring; default: the text's.
 * @cssprop --akc-font-family - Default: the page's.
 * @cssprop --akc-font-size - Default: the page's.
 * @cssprop --akc-line-height - Default: 1.5, more for Thai, Khmer, Lao, Burmese and Tamil.
 * @cssprop --akc-space - The unit that spaces everything; default 0.25em.
 * @cssprop --akc-radius - Corners of controls, pictures and the surface; default 2px.
 * @cssprop --akc-image-ratio - Of pictures; default 16 / 9.
 *
 * @cssState loading - Nothing to show yet.
 * @cssState loaded - A release is shown.
 * @cssState empty - There is no release to show.
 * @cssState stale - What is shown is old and could not be refreshed.
 * @cssState error - The last request failed.
 */
export class ReleaseDetail extends FeedElement {
  static override styles: CSSResultGroup = [base, panel, styles, sections];

  /** @internal How the elements come that are shown in it, by tag. */
  static embeds: Readonly<Record<string, () => Promise<unknown>>> = {};

  /** Which release: its id, its number (`PR/20-04`), or `latest`. Without it the one that the page's address names.
   * @attr release */
  @attribute(text('release')) release?: string | undefined;

  /** Name of the parameter that names the release in the page's address.
   * @attr param */
  @attribute(text('param', { useDefault: true })) param = 'akc-release';

  /** Whether search engines are told of the release (JSON-LD in the page). Leave it off unless you are its publisher.
   * @attr json-ld */
  @attribute(flag('json-ld')) jsonLd = false;

  /** What a reader shares: a URL with `{id}`, `{number}` or `{url}` in it, such as
   * `https://partner.example/release.html?akc-release={id}`. Without it the release's own page.
   * @attr share-url */
  @attribute(text('share-url')) shareUrl?: string | undefined;

  /** What to leave out: any of `images`, `summaries`, `tags`, `dates`, `numbers`, `kinds`, `contacts`, `files`, `share`,
   * `neighbours`, `boilerplate`, separated by spaces or commas.
   * @attr hide */
  @attribute(someOf('hide', HIDEABLE_HERE)) override hide!: string;

  readonly #found = new ReleaseController(this);
  readonly #history = new HistoryController(this);
  /** Where a reader is in a release is known by where the element begins. */
  readonly #place: PlaceController = new PlaceController(this, {
    state: () => ({}),
    anchors: () => (this.#view ? [this] : []),
    idOf: (inside) => (inside === this ? this.#view?.release.id : undefined),
    find: (id): Element | undefined => (id === this.#view?.release.id ? this : undefined),
  });
  readonly #search = new FeedSearch();
  readonly #body = new BodyController(this, (expected) => {
    this.#found.reportProblem('content_html', expected);
  });
  readonly #tools = new ToolsController(
    this,
    (name, load) => this.loadLeaf(name, load),
    this.#body.element,
    () => {
      this.#bringEmbedded();
    },
  );
  readonly #printing = new PrintController(this, () => !!this.#view && this.#named !== undefined);
  readonly #searchEngines = new JsonLdController(this, () =>
    this.loadLeaf('json-ld', () => import('./json-ld.js')),
  );
  readonly #views = new ViewController(
    this,
    () => this.#view && `${this.#view.feedUrl} ${this.#view.release.id}`,
    () => this.emit('akc-view', { release: this.#view!.release }),
  );
  /** A reader who comes to the end may want to go on. */
  readonly #end = new IntersectionObserver(([entry]) => {
    if (entry?.isIntersecting && this.#found.release) this.#found.seekNeighbours();
  });
  readonly #lists = new OpeningLists(this);
  /** The release that is to be shown: its id, its number, or `latest`. */
  #wanted?: string;
  /** What is shown of it. */
  #view?: ReleaseView;
  /** Whether the page itself has opened a release in it. */
  #isOpened = false;
  /** What a reader has chosen a language for. */
  #chosenFor?: string;
  /** Whether the reader has just chosen one, that may have yet to come. */
  #isTurning = false;

  constructor() {
    super();
    // "2 hours ago" goes on
    new MinuteController(this, () => this.#hasRelativeDate);
    new ExactDateController(this);
  }

  /** @internal Which release is shown, as `identityOf` tells it; for lists that open theirs here. */
  get openedRelease(): string | undefined {
    const { listed } = this.#found;
    return this.#view && listed && identityOf(listed);
  }

  /** @internal Whether the page's address says which release is shown. */
  get isAddressed(): boolean {
    return !this.release || this.#lists.exist || this.#isOpened;
  }

  protected override get hasContent(): boolean | undefined {
    if (this.#view) return true;
    return this.#wanted === undefined || this.#found.isUnknown ? false : undefined;
  }

  /** The release that the page's address names, where it says what is shown. */
  get #named(): string | undefined {
    return this.isAddressed ? this.#history.id : undefined;
  }

  get #hasRelativeDate(): boolean {
    if (!this.#view || this.hides('dates')) return false;
    const date = dateOf(this.#view.release);
    return !!date && this.#view.formatExactDate(date) !== undefined;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#end.disconnect();
    this.#lists.leave();
  }

  protected override get subject(): FeedSubject {
    return 'release';
  }

  protected override willUpdate(): void {
    this.#wanted = this.#named || this.release || undefined;
    // what was chosen on a page that has changed is over
    const chosenFor = [this.contentLang, this.locale?.tag].join('\n');
    if (chosenFor !== this.#chosenFor) this.live.choose(undefined);
    this.#chosenFor = chosenFor;
    if (this.#wanted === undefined) {
      this.live.leave();
      this.#found.find();
    } else this.#find(this.#wanted);
    const shownBefore = this.#view?.release.id;
    this.#view = this.#makeView();
    if (this.#view && this.#view.release.id !== shownBefore) this.#bringEmbedded();
    this.#tools.turnTo(this.#view?.release.id);
    const pendingBody = this.#body.show(this.#view);
    if (pendingBody) this.waitFor(pendingBody);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { release, publisher, feed } = this.#found;
    const headline = this.renderRoot.querySelector<HTMLElement>('.title');
    const end = this.renderRoot.querySelector('.tools');
    if (headline && feed) this.announceLoad(feed, 1, feed.items.length);
    if (headline) this.#views.watch(headline);
    if (end?.isConnected) this.#end.observe(end);
    const isDescribed = headline && release && this.jsonLd;
    this.waitFor(
      this.#searchEngines.describe(isDescribed ? { release, publisher, feed } : undefined),
    );
    if (headline) this.#place.take();
    this.#place.restore(!!headline && !this.#body.isPending);
    this.#history.restoreFocus(headline);
    this.#lists.mark(this.openedRelease);
    if (headline && this.#isTurning && !this.live.isPending) {
      this.#isTurning = false;
      const isAtButton = this.shadowRoot?.activeElement?.matches('[part~="translation"]');
      if (isAtButton || isFocusFree(this.shadowRoot)) headline.focus();
    }
  }

  /**
   * Shows a release, in the page's history too, and puts the focus on its headline.
   *
   * @param id of the release, or its number; without it none is open any more
   * @param opener where a reader came from
   */
  async openRelease(id?: string, opener?: Opener): Promise<void> {
    if (!opener) this.#isOpened = id !== undefined;
    await this.#history.open(id, opener);
  }

  /** Asks for the feed anew, and where else the release may be; settles when the answer is shown or has failed. */
  override async reload(): Promise<void> {
    this.#found.lookAgain();
    await super.reload();
  }

  /** @internal For a list that opens its releases here: the page's address then says which one is shown. */
  addList(list: List): void {
    this.#lists.add(list);
  }

  /** @internal For a list that opens its releases here no more. */
  removeList(list: List): void {
    this.#lists.remove(list);
  }

  /** @internal Puts the focus where a reader goes on who came by an address and closes the release. */
  focusList(): void {
    this.#lists.focus();
  }

  /** Those that could not be had before are asked for again. */
  #bringEmbedded(): void {
    for (const [tag, bring] of Object.entries(ReleaseDetail.embeds)) {
      if (!customElements.get(tag)) void this.loadLeaf(tag, bring);
    }
  }

  /** Looks for a release in the feed of the list that it was opened from, its own, and those of other lists. */
  #find(wanted: string): void {
    const own = this.feed ? [this.feed] : [];
    const feeds = [...this.#history.openerFeeds, ...own, ...this.#lists.feeds];
    const kept = feeds.filter((feed) => feed !== undefined && feed === this.#history.keptFeed);
    this.#search.look(wanted, [...kept, ...feeds]);
    let hasFailed: boolean;
    do {
      this.join(this.#search.feed);
      this.#found.find(wanted);
      hasFailed = !this.#found.release && !!this.live.state.error;
    } while ((hasFailed || this.#found.isUnknown) && this.#search.goOn(hasFailed));
    this.#found.warnIfUnknown();
  }

  #makeView(): ReleaseView | undefined {
    const { locale } = this;
    const { release, publisher } = this.#found;
    if (!release || !locale) return undefined;
    const timeZone = this.zoneFor(publisher);
    const view: ReleaseView = {
      release,
      publisher,
      locale,
      language: this.#found.language,
      originalLanguage: this.#found.originalLanguage,
      isTranslated: this.#found.isTranslated,
      contentLang: this.live.wanted.join(', ') || 'original',
      canShow: (translation) => this.live.canShow(translation),
      showIn: this.#showIn,
      level: this.contentLevel,
      timeZone,
      feedUrl: this.live.url!,
      hides: (what) => this.hides(what),
      formatDate: (date) => locale.date(date, { style: this.dateStyle, timeZone }),
      formatExactDate: (date) => locale.exactDate(date, { style: this.dateStyle, timeZone }),
      formatEvent: (event) => eventDate(locale, event, { style: this.dateStyle, timeZone }),
      announceDownload: (kind, url) => {
        const detail = { release, kind, ...(url && { url }) };
        return this.emit('akc-download', detail, true);
      },
      saveEvent: (event) => void this.#tools.saveEvent(view, event),
      print: () => {
        this.#printing.print();
      },
    };
    return view;
  }

  /** What was pressed is there no more: a reader who has not gone elsewhere reads on from the headline. */
  readonly #showIn = (language: string | undefined): void => {
    if (this.live.choose(language === undefined ? [] : [language])) this.#isTurning = true;
    // what is pressed again could not be had
    else void this.live.reload(true);
  };

  protected override render(): TemplateResult {
    // where no release is asked for, the fallback invites to choose one
    return this.#wanted === undefined ? html`<slot></slot>` : super.render();
  }

  /** Most releases fill a screen: what stands below is then out of sight already when one comes. */
  protected override renderSkeleton(): TemplateResult {
    return html`<div class="waiting">${super.renderSkeleton()}</div>`;
  }

  protected override renderContent(locale: Locale): TemplateResult {
    const view = this.#view!;
    const words = locale.words.release;
    const { previous, next, isComing } = this.#found;
    const isWaiting = isComing || this.#body.isPending;
    const article = renderArticle(view, {
      body: this.#body.element,
      hasEmbedded: this.#body.hasEmbedded,
      tools: renderTools(view, this.#tools, { shareUrl: this.shareUrl, isWaiting }),
      neighbours: this.hides('neighbours')
        ? nothing
        : renderNeighbours(this, words, previous, next, this.live.languageOf(this.#found.feed)),
    });
    const hasWayBack = this.#lists.exist && this.#named !== undefined;
    return html`${hasWayBack ? renderBack(this, words.back) : nothing} ${article}`;
  }

  protected override renderEmpty(locale: Locale): TemplateResult {
    return renderMissing(this, locale, this.#found);
  }
}

export type * from '../base/events.js';

declare global {
  interface HTMLElementTagNameMap {
    'akc-release-detail': ReleaseDetail;
  }
}
