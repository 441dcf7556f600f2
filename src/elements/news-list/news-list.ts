import { type CSSResultGroup, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { FilterController, FIXED } from '../../controllers/filter-controller.js';
import { isFocusFree } from '../../controllers/keep-focus.js';
import { NewItemsController } from '../../controllers/new-items-controller.js';
import { PagingController } from '../../controllers/paging-controller.js';
import type { Row } from '../../controllers/rows-controller.js';
import { ViewController } from '../../controllers/view-controller.js';
import type { Feed, Release } from '../../feed/model.js';
import { identityOf, type NamesOf } from '../../feed/query.js';
import type { Locale } from '../../i18n/locale.js';
import { base } from '../../theme/base.js';
import { attribute, integer, oneOf, someOf, splitWords, text } from '../base/attributes.js';
import { FeedElement } from '../base/feed-element.js';
import { controlsStyles } from './controls.styles.js';
import { dateBound } from './date-bound.js';
import { FacetChoices, renderControls, SpokenResults } from './controls.js';
import { renderNoReleases } from './empty.js';
import { listName } from './list-name.js';
import { ListPlace } from './list-place.js';
import { renderMore, renderNew, renderOutcome } from './more.js';
import { styles } from './news-list.styles.js';
import { ReleaseLinks } from './release-links.js';
import { renderBones } from './bones.js';
import { ReleaseRows } from './release-rows.js';
import { makeRowView } from './row-view.js';
import { SearchNames } from './search-names.js';

const CONTROLS = ['search', 'tags', 'countries', 'kinds', 'years'];

/**
 * The releases of a feed, newest first, live.
 *
 * @tagname akc-news-list
 *
 * @fires {CustomEvent<LoadDetail>} akc-load - A feed was shown for the first time or anew.
 * @fires {CustomEvent<ErrorDetail>} akc-error - The feed could not be had.
 * @fires {CustomEvent<ViewDetail>} akc-view - A release was half visible for a second, once each.
 * @fires {CustomEvent<SelectDetail>} akc-select - A reader opens a release; cancelable but for the middle button.
 * @fires {CustomEvent<FilterDetail>} akc-filter - A reader filters or searches.
 * @fires {CustomEvent<MoreDetail>} akc-more - A reader asked for more.
 *
 * @slot - The fallback: shown before the news is here, and when none can be had.
 * @slot heading - Stands in for the heading.
 * @slot empty - Stands in for the words that there is no news.
 * @slot error - Stands in for the words that the news could not be loaded.
 * @slot footer - Below the list.
 *
 * @csspart base - The box around everything.
 * @csspart heading - The heading.
 * @csspart list - The list of releases.
 * @csspart item - One release.
 * @csspart date - A release's date.
 * @csspart source - Which feed a release comes from, where several are shown.
 * @csspart kind - A release's kind.
 * @csspart number - A release's number.
 * @csspart status - That a release was updated, corrected or withdrawn.
 * @csspart title - A release's headline.
 * @csspart link - The link to a release.
 * @csspart summary - The lines under a headline.
 * @csspart tag - One tag of a release.
 * @csspart image - A release's picture.
 * @csspart button - Any button.
 * @csspart controls - The reader's controls.
 * @csspart control - One of the reader's controls.
 * @csspart message - A sentence in place of the list, or below it.
 *
 * @cssprop --akc-color-text - Text; default: the page's.
 * @cssprop --akc-color-muted - Dates, summaries; default: mixed from the text's.
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
 * @cssState loaded - Releases are shown.
 * @cssState empty - There is no release to show.
 * @cssState stale - What is shown is old and could not be refreshed.
 * @cssState error - The last request failed.
 */
export class NewsList extends FeedElement {
  static override styles: CSSResultGroup = [base, styles, controlsStyles];

  /** How the releases are arranged: `compact` has one line for each.
   * @attr layout */
  @attribute(oneOf('layout', ['list', 'compact'])) layout: 'list' | 'compact' = 'list';

  /** How many releases are shown at first, and how many more each time a reader asks: 1 to 2000.
   * @attr limit */
  @attribute(integer('limit', { min: 1, max: 2000 })) limit = 10;

  /** How many of the newest to leave out, for another element shows them: 0 to 2000.
   * @attr offset */
  @attribute(integer('offset', { min: 0, max: 2000 })) offset = 0;

  /** How a reader gets to more releases: by a button, or not at all.
   * @attr more */
  @attribute(oneOf('more', ['button', 'none'])) more: 'button' | 'none' = 'button';

  /** What a reader can search and filter by: any of `search`, `tags`, `countries`, `kinds`, `years`, separated by spaces
   * or commas.
   * @attr controls */
  @attribute(someOf('controls', CONTROLS)) controls = '';

  /** Shows only releases with one of these tags, separated by commas. Without it all.
   * @attr tags */
  @attribute(text('tags')) tags?: string | undefined;

  /** Shows only releases that concern one of these countries, separated by commas: codes of two letters (ISO 3166-1),
   * and `*` for releases that name none, as in `ID, *`. Without it all.
   * @attr countries */
  @attribute(text('countries')) countries?: string | undefined;

  /** Shows only releases of one of these kinds, separated by commas: `press-release`, `photo-release`, `media-advisory`,
   * `news`, `statement`, `speech`, `event`, `notice`, `publication`, `vacancy`, `tender`, or the publisher's own. Without
   * it all.
   * @attr kinds */
  @attribute(text('kinds')) kinds?: string | undefined;

  /** Shows only releases of this date (`2026-01-31`) or later, or not older than this duration (`P1Y`). Without it all.
   * @attr since */
  @attribute(dateBound('since')) since?: string | undefined;

  /** Shows only releases of this date (`2026-01-31`) or earlier, or at least as old as this duration (`P1Y`). Without it
   * all.
   * @attr until */
  @attribute(dateBound('until')) until?: string | undefined;

  /** Where a headline leads: a URL with `{id}`, `{number}` or `{url}` in it, such as `/news?id={id}`. Without it to the
   * release's own page.
   * @attr release-href */
  @attribute(text('release-href')) releaseHref?: string | undefined;

  /** Id of an `akc-release-detail` on the page: releases open there, in the page's history. One serves several lists.
   * @attr open-in */
  @attribute(text('open-in')) openIn?: string | undefined;

  #feed?: Feed;
  /** What the webmaster's filters leave, with the newest that are left out. */
  #standing: readonly Release[] = [];
  #eligible: readonly Release[] = [];
  #matching: readonly Release[] = [];
  #visible: readonly Release[] = [];
  #isStopFocused = false;
  readonly #newItems = new NewItemsController(this);
  readonly #filter = new FilterController(
    this,
    () => {
      this.#paging.reset();
    },
    () => {
      this.emit('akc-filter', this.#filterDetail);
    },
  );
  readonly #paging: PagingController = new PagingController(this, this.#filter);
  readonly #place = new ListPlace(this, this.#filter, this.#paging);
  readonly #choices = new FacetChoices();
  readonly #searchNames = new SearchNames(this);
  readonly #spoken = new SpokenResults();
  readonly #links = new ReleaseLinks(this);
  readonly #rows: ReleaseRows = new ReleaseRows(this, (row) => {
    this.#views.watch(row);
  });
  readonly #views = new ViewController<Row>(
    this,
    ({ release }) => release && identityOf(release),
    (row) => this.emit('akc-view', { release: row.release! }),
  );

  /** @internal What the webmaster's filters leave. */
  get eligible(): readonly Release[] {
    return this.#eligible;
  }

  /** @internal What the reader's choice leaves of that. */
  get matching(): readonly Release[] {
    return this.#matching;
  }

  /** @internal What is shown of that, as its feed has it. */
  get visible(): readonly Release[] {
    return this.#visible;
  }

  /** @internal What a search finds releases by besides what they say. */
  get searchNames(): NamesOf | undefined {
    return this.locale && this.#searchNames.in(this.locale);
  }

  /** @internal Zone in which a release's moments are shown; without a release those that no source is named for. */
  zoneOf(release?: Release): string | undefined {
    return this.zoneFor((release?.source?.feed ?? this.live.state.feed)?.organization);
  }

  protected override get hasContent(): boolean | undefined {
    return this.#feed && !!this.#visible.length;
  }

  protected override get layoutClass(): string {
    return this.layout;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { feed, copy } = this.live.state;
    if (feed?.feed !== this.#feed?.feed) this.#beginAnew();
    if (changed.has('limit') || changed.has('offset')) this.#paging.reset();
    if (changed.has('offset')) this.#newItems.begin();
    if ([...FIXED, 'offset'].some((name) => changed.has(name))) this.#paging.allowLookAhead();
    if (feed) this.#place.restoreState();
    this.#newItems.receive(feed, !!copy, this.#paging.isLoading);
    this.#feed = feed;
    this.#standing = this.#newItems.withoutPending(this.#filter.eligible(feed?.items ?? []));
    this.#eligible = this.offset ? this.#standing.slice(this.offset) : this.#standing;
    this.#matching = this.#filter.matching(this.#eligible);
    this.#visible = this.#matching.slice(0, this.#paging.most);
    this.#isStopFocused = !!this.shadowRoot?.activeElement?.matches('.stop');
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { locale } = this;
    if (!this.#feed || !locale) return;
    const list = this.renderRoot.querySelector<HTMLElement>('.rows');
    if (list) this.#showRows(list, this.#feed, locale);
    this.announceLoad(this.#feed, this.#visible.length, this.#matching.length);
    void this.#paging.lookAhead();
    this.#place.restore();
    if (!this.#paging.isLooking) this.#filter.warnIfNoneFits(this.#standing, this.#feed.items);
    // a button that is gone takes the focus with it
    if (this.#isStopFocused && !this.#paging.isLooking) this.#focusControls();
  }

  /** Asks for the feed anew, and for older pages that could not be had; settles when the answer is shown or has failed. */
  override async reload(): Promise<void> {
    this.#paging.allowLookAhead();
    await super.reload();
  }

  /** Another feed was asked for: nothing of the former one stays. */
  #beginAnew(): void {
    this.#paging.reset();
    this.#paging.allowLookAhead();
    this.#filter.reset();
  }

  readonly #clearFilters = (): void => {
    this.#filter.clear();
    // the button that was pressed is gone
    this.#focusControls();
  };

  #focusControls(): void {
    this.renderRoot.querySelector<HTMLElement>('.controls :is(input, select)')?.focus();
  }

  async #showMore(): Promise<void> {
    if (this.#paging.isLoading) return;
    const known = new Set(this.#visible.map(({ id }) => id));
    if (!(await this.#paging.showMore())) return;
    const first = this.#visible.findIndex(({ id }) => !known.has(id));
    // who goes by keys goes on with the first that is new; a button that is gone takes the focus of anybody with it
    const isAtButton = first >= 0 && this.renderRoot.querySelector('.more :focus-visible');
    const isGone = !this.renderRoot.querySelector('.more') && isFocusFree(this.shadowRoot);
    if (isAtButton || isGone) this.#focusRow(first);
    this.emit('akc-more', this.#filterDetail);
  }

  async #showNew(): Promise<void> {
    this.#paging.extend(this.#filter.eligible(this.#newItems.pending).length);
    this.#newItems.showPending();
    await this.updateComplete;
    this.#focusRow(0);
  }

  /** @param index of a release that is shown; -1 is the last */
  #focusRow(index: number): void {
    const rows = [...this.renderRoot.querySelectorAll('.rows > .group > .item')];
    rows.at(index)?.querySelector<HTMLElement>('a[href]')?.focus();
  }

  get #filterDetail() {
    return {
      filters: this.#filter.chosenFilters,
      shown: this.#visible.length,
      total: this.#matching.length,
    };
  }

  protected override renderSkeleton(): unknown {
    return renderBones(this.limit);
  }

  /** Controls and what is new stand there with and without releases. */
  protected override renderKnown(locale: Locale): TemplateResult {
    return html`
      ${this.controls ? this.#renderControls(locale) : nothing}
      <div class="new" role="status">${this.#renderNew(locale)}</div>
      ${this.hasContent ? this.renderContent(locale) : this.renderEmpty(locale)}
      ${this.more === 'button' ? this.#renderMore(locale) : nothing}
      ${renderOutcome(this.#paging, locale)}
    `;
  }

  protected override renderContent(locale: Locale): TemplateResult {
    const { name, lang } = listName(this.heading, this.live, locale);
    // eslint-disable-next-line lit-a11y/click-events-have-key-events -- of the links in it, which keys reach
    return html`<div
      class="rows"
      part="list"
      role="list"
      lang=${lang}
      aria-label=${name}
      @click=${this.#links.follow}
      @auxclick=${this.#links.follow}
    ></div>`;
  }

  protected override renderEmpty(locale: Locale): TemplateResult {
    const { items, next_url } = this.#feed!;
    const { hasChoice } = this.#filter;
    const view = {
      attributes: this,
      filter: this.#filter,
      eligible: this.#eligible,
      language: this.live.languageOf(this.#feed),
      isShownElsewhere: !this.#eligible.length && !!this.#standing.length,
      isLooking: this.#paging.isLooking,
      newest: next_url ? (hasChoice ? this.#eligible : items).length : undefined,
      clear: this.#clearFilters,
    };
    return renderNoReleases(view, locale);
  }

  #renderControls(locale: Locale): TemplateResult {
    const view = {
      controls: splitWords(this.controls),
      name: listName(this.heading, this.live, locale).name,
      eligible: this.#eligible,
      language: this.live.languageOf(this.#feed),
      found: this.#matching.length,
      filter: this.#filter,
      isLooking: this.#filter.hasChoice && this.#paging.isLooking,
      isWhole: !this.#feed!.next_url,
      stop: () => {
        this.#paging.stop();
      },
      choices: this.#choices,
      spoken: this.#spoken,
      clear: this.#clearFilters,
    };
    return renderControls(view, locale);
  }

  #renderNew(locale: Locale): unknown {
    const pending = this.#filter.eligible(this.#newItems.pending);
    // those that the reader's choice lets through
    const { length } = this.#filter.matching(pending);
    return renderNew(length, () => void this.#showNew(), locale);
  }

  #renderMore(locale: Locale): unknown {
    const view = {
      paging: this.#paging,
      hasHidden: this.#matching.length > this.#visible.length,
      hasChoice: this.#filter.hasChoice,
      showMore: () => void this.#showMore(),
    };
    return renderMore(view, locale);
  }

  #showRows(list: HTMLElement, feed: Feed, locale: Locale): void {
    const shown = makeRowView(this, this.#links, { feed, locale, level: this.contentLevel });
    this.#rows.show(shown, {
      list,
      releases: this.#visible,
      shownAs: (release) => this.live.inLanguage(release),
      isTyping: this.#filter.isTyping,
      isReturning: this.#place.isReturning,
    });
  }
}

export type * from '../base/events.js';

declare global {
  interface HTMLElementTagNameMap {
    'akc-news-list': NewsList;
  }
}
