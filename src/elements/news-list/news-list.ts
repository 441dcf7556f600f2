import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { ViewController } from '../../controllers/view-controller.js';
import type { Feed, Release } from '../../feed/model.js';
import type { Choice } from '../../feed/query.js';
import type { Locale } from '../../i18n/locale.js';
import { base } from '../../theme/base.js';
import { attributes, oneOf, someOf, text, wholeNumber } from '../base/attributes.js';
import { detailOf } from '../base/events.js';
import { FeedElement } from '../base/feed-element.js';
import type { Controls } from './controls.js';
import { fillRow, showPicture } from './item.js';
import { oneLine } from '../../feed/plain-string.js';
import type * as Later from './later.js';
import { styles } from './news-list.styles.js';
import type { Options } from './options.js';
import { Rows, type Row } from './rows.js';

/** What few lists ask for: the code for it comes with the first of them. */
const OPTIONS = ['tags', 'countries', 'kinds', 'since', 'until', 'releaseHref', 'openIn'] as const;

/** Rows of a skeleton: more than a screenful says nothing more. */
const MOST_BONES = 10;

/**
 * The releases of a feed, newest first, live.
 *
 * @tagname akc-news-list
 *
 * @fires {CustomEvent<LoadDetail>} akc-load - A feed was shown for the first time or anew.
 * @fires {CustomEvent<ErrorDetail>} akc-error - The feed could not be had.
 * @fires {CustomEvent<AboutRelease>} akc-view - A release was half visible for a second, once each.
 * @fires {CustomEvent<AboutRelease>} akc-select - A reader opens a release; cancelable but for the middle button.
 * @fires {CustomEvent<FilterDetail>} akc-filter - A reader filters or searches.
 * @fires {CustomEvent<FilterDetail>} akc-more - A reader asked for more.
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
 * @cssprop --akc-color-surface - Background; default: none.
 * @cssprop --akc-color-border - Hairlines and the edges of controls; default: mixed from the text's.
 * @cssprop --akc-color-focus - Focus ring; default: the text's.
 * @cssprop --akc-font-family - Default: the page's.
 * @cssprop --akc-font-size - Default: the page's.
 * @cssprop --akc-line-height - Default: 1.5, more for Thai, Khmer, Lao, Burmese and Tamil.
 * @cssprop --akc-space - The unit that spaces everything; default 0.25em.
 * @cssprop --akc-radius - Corners; default 2px.
 * @cssprop --akc-image-ratio - Of pictures; default 16 / 9.
 *
 * @cssState loading - Nothing to show yet.
 * @cssState loaded - Releases are shown.
 * @cssState empty - There is no release to show.
 * @cssState stale - What is shown is old and could not be refreshed.
 * @cssState error - The last request failed.
 */
export class NewsList extends FeedElement {
  static override styles = [base, styles];

  static override properties = attributes({
    ...FeedElement.properties,
    layout: oneOf('list', 'compact'),
    limit: wholeNumber(1, 2000, 10),
    more: oneOf('button', 'none'),
    controls: someOf('search', 'tags', 'countries', 'kinds', 'years'),
    tags: text,
    countries: text,
    kinds: text,
    since: text,
    until: text,
    releaseHref: text,
    openIn: text,
  });

  /** How the releases are arranged.
   * @attr layout
   * @default 'list' */
  declare layout: 'list' | 'compact';

  /** How many releases are shown at first, and how many more each time a reader asks.
   * @attr limit
   * @default 10 */
  declare limit: number;

  /** How a reader gets to more releases.
   * @attr more
   * @default 'button' */
  declare more: 'button' | 'none';

  /** What a reader can search and filter by, separated by spaces.
   * @attr controls
   * @default '' */
  declare controls: string;

  /** Shows only releases with one of these tags, separated by commas.
   * @attr tags */
  declare tags?: string;

  /** Shows only releases that concern one of these countries (ISO 3166-1 codes; `*`: those that name none).
   * @attr countries */
  declare countries?: string;

  /** Shows only releases of these kinds, separated by commas.
   * @attr kinds */
  declare kinds?: string;

  /** Shows only releases of this date or later, or not older than this duration (`P1Y`).
   * @attr since */
  declare since?: string;

  /** Shows only releases of this date or earlier, or at least this old.
   * @attr until */
  declare until?: string;

  /** Where a headline leads: a URL with `{id}`, `{number}` or `{url}` in it; without it the release's own page.
   * @attr release-href */
  declare releaseHref?: string;

  /** Id of an `akc-release-detail` on the page: releases open there, in the page's history.
   * @attr open-in */
  declare openIn?: string;

  /** @internal */
  readonly view: Later.ListView = {
    fixed: [],
    matching: [],
    visible: [],
    shown: 0,
    held: new Set(),
    busy: false,
    unasked: 0,
    said: '',
  };
  /** Whether what is shown may still be replaced without a word: a copy that no reader has touched. */
  #replaceable = true;
  #controls?: Controls | null;
  #options?: Options;
  #later?: typeof Later;
  readonly #rows = new Rows(this, (row) => {
    this.#views.watch(row);
    showPicture(row);
  });
  /** What the rows were filled with. */
  #filled: unknown[] = [];
  /** Whether the list has been shown: what comes late then changes it where it stands. */
  #settled = false;
  readonly #views = new ViewController<Row>(
    this,
    (row) => row.release?.id,
    (row) => this.emit('akc-view', { release: detailOf(row.release!) }),
  );

  constructor() {
    super();
    Object.assign(this.parts, {
      later: async () => (this.#later = await import('./later.js')),
      layouts: () => import('./layouts.js'),
      options: async () => {
        const { Options } = await import('./options.js');
        const read = () => {
          this.#options = new Options(this, read);
          this.requestUpdate();
        };
        read();
      },
      controls: async () => {
        try {
          const module = await import('./controls.js');
          this.#controls ??= new module.Controls(html, this);
          return module;
        } finally {
          // done without, where they cannot be had
          this.#controls ??= null;
        }
      },
    });
    const touched = () => (this.#replaceable = false);
    this.addEventListener('focusin', touched);
    this.addEventListener('pointerdown', touched);
  }

  /** @internal */
  get choice(): Partial<Choice> {
    return this.#controls?.choice ?? {};
  }

  /** @internal */
  readonly clearChoice = (): void => this.#controls?.clear();

  protected override willUpdate(changed: PropertyValues): void {
    const { view, live } = this;
    live.join();
    const { loading } = live.state;
    if (!view.shown || changed.has('limit')) view.shown = this.limit;
    // what a webmaster has changed is read anew
    const asked = OPTIONS.some((name) => changed.has(name));
    if (asked) {
      this.forget('options');
      view.unasked = 0;
    }
    if (this.#optioned) void this.load('options');
    else this.#options = undefined;
    if (changed.has('controls')) this.#controls?.keepTo(this.controls.split(' '));
    if (this.controls) void this.load('controls');
    if (this.layout !== 'list') void this.load('layouts');
    view.fixed = this.filter(view.feed?.items ?? []).filter(({ id }) => !view.held.has(id));
    view.matching = this.#controls?.narrow(view.fixed) ?? view.fixed;
    view.visible = view.matching.slice(0, view.shown);
    const blank = !view.visible.length;
    if (this.#optioned || (blank && !loading)) void this.load('later');
    this.follow(view.feed && !blank);
  }

  protected override updated(): void {
    const { view } = this;
    const list = this.renderRoot.querySelector<HTMLElement>('.rows');
    if (list) this.#showRows(list, this.locale!);
    if (!this.#ready) return;
    this.tellLoad(view.feed!, view.visible.length, view.matching.length);
    this.#settled = true;
    void this.#later?.fillFilters(this);
  }

  protected override feedChanged(): void {
    const { feed } = this.live.state;
    if (this.view.feed && feed?.feed !== this.view.feed.feed) this.#forget();
    if (feed && feed !== this.view.feed) void this.#take(feed);
    this.tellError();
    this.requestUpdate();
  }

  /** Another feed was asked for: nothing of the former one stays. */
  #forget(): void {
    Object.assign(this.view, { feed: undefined, shown: this.limit, unasked: 0 });
    this.view.held.clear();
    this.#replaceable = true;
    this.#settled = false;
    this.#controls = undefined;
    this.forget('controls');
  }

  /** Shows what came, but for new releases above what a reader may be reading. */
  async #take(feed: Feed): Promise<void> {
    const { view } = this;
    if (this.#replaceable || view.busy) view.held.clear();
    else {
      await this.load('later');
      // another may have come, or been asked for, meanwhile
      if (feed !== this.live.state.feed) return;
      this.#later?.hold(this, feed);
    }
    this.#replaceable &&= !!this.live.state.copy;
    view.feed = feed;
    this.requestUpdate();
  }

  /** Whether the webmaster wants what few lists do. */
  get #optioned(): boolean {
    return OPTIONS.some((name) => this[name] !== undefined);
  }

  /** @internal */
  filter(releases: readonly Release[]): readonly Release[] {
    return this.#options?.filter(releases) ?? releases;
  }

  async #showMore(): Promise<void> {
    await this.load('later');
    await this.#later?.showMore(this);
  }

  /** One listener for all rows. */
  readonly #openRelease = (event: MouseEvent): void => {
    const link = (event.target as Element).closest('a');
    const release = link?.closest<Row>('.item')?.release;
    const middle = event.type === 'auxclick';
    if (!release || (middle && event.button !== 1)) return;
    if (!this.emit('akc-select', { release: detailOf(release) }, !middle)) event.preventDefault();
    this.#options?.open(event, release, link);
  };

  get #ready(): boolean {
    return (
      !!this.view.feed &&
      !!this.locale &&
      (this.#settled ||
        ((!this.controls || this.#controls !== undefined) && (!this.#optioned || !!this.#options)))
    );
  }

  protected override render(): TemplateResult {
    const { locale } = this;
    const news = locale && this.#ready ? this.#renderNews(locale) : undefined;
    return this.renderFrame(news, this.layout);
  }

  protected override renderSkeleton(): unknown {
    // old libraries have another `Array.from`
    return [...Array<undefined>(Math.min(this.limit, MOST_BONES))].map(
      () => html`
        <div class="item" aria-hidden="true">
          <p class="meta bone">&nbsp;</p>
          <div class="bone">
            <p class="title">&nbsp;</p>
            <p class="summary">&nbsp;<br />&nbsp;</p>
          </div>
        </div>
      `,
    );
  }

  #renderNews(locale: Locale) {
    const { view } = this;
    const words = locale.words.list;
    const later = this.#later;
    const name = this.heading ?? (oneLine(view.feed!.title) || words.name);
    const left = view.matching.length > view.visible.length || view.feed!.next_url;
    return html`
      ${this.controls ? this.#controls?.render(this.controls.split(' '), view, locale) : nothing}
      <div class="new" role="status">
        ${view.held.size ? later?.renderNew(html, this, locale) : nothing}
      </div>
      ${view.visible.length ? this.#renderList(name) : later?.renderEmpty(html, this, locale)}
      ${
        left && this.more === 'button'
          ? html`<div class="line more">
              <button
                type="button"
                part="button"
                aria-disabled=${view.busy}
                @click=${() => this.#showMore()}
              >
                ${words.more}
              </button>
            </div>`
          : nothing
      }
      <p class="unseen" role="status">${view.said}</p>
    `;
  }

  #renderList(name: string) {
    // eslint-disable-next-line lit-a11y/click-events-have-key-events -- of the links in it, which keys reach
    return html`<div
      class="rows"
      part="list"
      role="list"
      aria-label=${name}
      @click=${this.#openRelease}
      @auxclick=${this.#openRelease}
    ></div>`;
  }

  #showRows(list: HTMLElement, locale: Locale): void {
    const { organization, language } = this.view.feed!;
    const headed = this.querySelector(':scope > [slot=heading]');
    const compact = this.layout === 'compact';
    const view = {
      locale,
      language,
      options: this.#options,
      dateStyle: this.dateStyle,
      timeZone: this.zoneFor(organization),
      hides: (what: string) => this.hides(what) || (compact && what !== 'dates'),
      level: Math.min(this.headingLevel + (this.heading || headed ? 1 : 0), 6),
    };
    const { timeZone, level } = view;
    const filled = [
      locale,
      language,
      this.#options,
      this.dateStyle,
      timeZone,
      this.hide,
      compact,
      level,
    ];
    this.#rows.show(
      list,
      this.view.visible,
      (row, release) => {
        fillRow(row, release, view);
      },
      filled.some((part, index) => part !== this.#filled[index]),
      this.#controls?.typing,
    );
    this.#filled = filled;
  }
}

export type * from '../base/events.js';

declare global {
  interface HTMLElementTagNameMap {
    'akc-news-list': NewsList;
  }
}
