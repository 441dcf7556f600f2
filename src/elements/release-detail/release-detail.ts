import { html, nothing, render, type TemplateResult } from 'lit';
import { ReleaseController } from '../../controllers/release-controller.js';
import { ViewController } from '../../controllers/view-controller.js';
import type { FeedDate, Release } from '../../feed/model.js';
import type { ReleaseWords } from '../../i18n/dictionary.js';
import type { Locale } from '../../i18n/locale.js';
import { base } from '../../theme/base.js';
import { attributes, someOf, text } from '../base/attributes.js';
import { detailOf } from '../base/events.js';
import { FeedElement } from '../base/feed-element.js';
import { flag, orElse } from '../base/panel-attributes.js';
import { PanelElement } from '../base/panel-element.js';
import { panel } from '../base/panel.styles.js';
import { isolate } from '../../feed/plain-string.js';
import { AddressController, type Opener } from './address.js';
import { renderArticle } from './article.js';
import { makeBody } from './body.js';
import type { tellSearchEngines as TellSearchEngines } from './json-ld.js';
import { styles } from './release-detail.styles.js';
import type * as Sections from './sections.js';
import type { Tools } from './tools.js';
import { renderBack, renderWay } from './ways.js';
import { ofDocument, ofNode } from '../../page.js';
import { warnOnce } from '../../warn.js';

/** Milliseconds that what stands around a text is waited for. */
const PATIENCE = 3_000;

const HIDEABLE =
  'images summaries tags dates numbers kinds contacts files share neighbours boilerplate';

/**
 * One release, whole, as its publisher would show it.
 *
 * @tagname akc-release-detail
 *
 * @fires {CustomEvent<LoadDetail>} akc-load - A feed was shown for the first time or anew.
 * @fires {CustomEvent<ErrorDetail>} akc-error - The feed could not be had.
 * @fires {CustomEvent<AboutRelease>} akc-view - The headline of a release was on the screen for a second, once each.
 * @fires {CustomEvent<AboutRelease>} akc-select - A reader goes on to another release; cancelable but for the middle button.
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
 * @csspart kind - Its kind.
 * @csspart number - Its number.
 * @csspart status - That it was updated, corrected or withdrawn, and what was changed.
 * @csspart title - Its headline.
 * @csspart subtitle - A line under the headline.
 * @csspart author - Who wrote it.
 * @csspart translation - The link to it in another language.
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
 * @csspart time - The time at the office.
 * @csspart qr - The QR code.
 *
 * @cssprop --akc-color-text - Text; default: the page's.
 * @cssprop --akc-color-muted - What is said beside; default: mixed from the text's.
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
 * @cssState loaded - A release is shown.
 * @cssState empty - There is no release to show.
 * @cssState stale - What is shown is old and could not be refreshed.
 * @cssState error - The last request failed.
 */
export class ReleaseDetail extends PanelElement {
  static override styles = [base, panel, styles];

  /** @internal How the elements come that are shown in it. */
  static bring?: { shareBar: () => Promise<unknown>; contactCard: () => Promise<unknown> };

  static override properties = attributes({
    ...FeedElement.properties,
    release: text,
    param: orElse(text, 'akc-release'),
    jsonLd: flag,
    shareUrl: text,
    hide: someOf(...HIDEABLE.split(' ')),
  });

  /** Which release: its id, its number, or `latest`; without it the one that the page's address names.
   * @attr release */
  declare release?: string;

  /** Name of the parameter in the page's address.
   * @attr param
   * @default 'akc-release' */
  declare param: string;

  /** Whether search engines are told of the release (JSON-LD in the page), as its publisher's own page would.
   * @attr json-ld
   * @default false */
  declare jsonLd: boolean;

  /** What a reader shares: a URL with `{id}`, `{number}` or `{url}` in it; without it the release's own page.
   * @attr share-url */
  declare shareUrl?: string;

  readonly #found = new ReleaseController(this);
  readonly #address = new AddressController(this);
  readonly #views = new ViewController(
    this,
    () => this.#found.release?.id,
    () => {
      const { release } = this.#found;
      if (release) this.emit('akc-view', { release: detailOf(release) });
    },
  );
  /** Who reads to the end may want to go on. */
  readonly #end = new IntersectionObserver(([entry]) => {
    if (entry?.isIntersecting && this.#found.release) this.#found.seekNeighbours();
  });
  /** @internal Lists that open their releases here. */
  readonly lists = new Set<Element & { feed?: string }>();
  /** Which of the feeds that it may stand in is looked at. */
  #attempt = 0;
  #wanted?: string;
  #sections?: typeof Sections;
  /** What is needed, and neither here nor known to be out of reach. */
  readonly #missing = new Set<string>();
  /** What was ever needed. */
  readonly #needed = new Set<string>();
  #patience?: ReturnType<typeof setTimeout>;
  #tools?: Tools;
  #tellSearchEngines?: typeof TellSearchEngines;
  /** What the body was filled with. */
  #filled = '';
  #embedded = false;
  #sharing = false;

  constructor() {
    super();
    Object.assign(this.parts, {
      sections: async () => (this.#sections = await import('./sections.js')),
      contacts: async () => ReleaseDetail.bring?.contactCard(),
      tools: async () => {
        const module = await import('./tools.js');
        this.#tools = new module.Tools(html, this);
        return module;
      },
      share: async () => {
        await ReleaseDetail.bring?.shareBar();
        this.#sharing = true;
      },
      jsonLd: async () => {
        this.#tellSearchEngines = (await import('./json-ld.js')).tellSearchEngines;
      },
    });
  }

  /**
   * Shows a release, in the page's history too, and puts the focus on its headline.
   *
   * @param id of the release, or its number; without it none is open any more
   * @param opener where a reader came from
   */
  async openRelease(id?: string, opener?: Opener): Promise<void> {
    this.#attempt = 0;
    await this.#address.open(id, opener);
  }

  /** @internal What a list says that opens its releases here: the page's address is then read too. */
  serve(list: Element & { feed?: string }): void {
    for (const other of this.lists) if (!other.isConnected) this.lists.delete(other);
    this.lists.add(list);
    this.requestUpdate();
  }

  /** @internal */
  get found(): ReleaseController {
    return this.#found;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#end.disconnect();
    clearTimeout(this.#patience);
    this.#patience = undefined;
  }

  protected override willUpdate(): void {
    const wanted = this.#named || this.release || undefined;
    if (wanted !== this.#wanted) this.#attempt = 0;
    this.#wanted = wanted;
    if (wanted === undefined) {
      this.#found.find();
      return this.follow(false);
    }
    const places = [this.#address, this, ...this.lists];
    const feeds = [...new Set(places.map(({ feed }) => feed).filter(Boolean))];
    this.live.join(feeds[this.#attempt]);
    this.#found.find(wanted);
    if (this.#found.unknown && this.#attempt < feeds.length - 1) {
      this.#attempt++;
      // once this update is over
      queueMicrotask(() => {
        this.requestUpdate();
      });
    } else this.#found.tellUnknown();
    const { release, publisher } = this.#found;
    if (release) this.#tools?.turnTo(release);
    const contacts = release?.contacts ?? publisher?.contacts ?? publisher?.tel ?? publisher?.email;
    const told = !!(contacts ?? publisher?.boilerplate);
    if (release && (told || hasMore(release))) this.#need('sections');
    if (release && contacts && !this.hides('contacts')) this.#need('contacts');
    if (this.#missing.size && this.isConnected) {
      this.#patience ??= setTimeout(() => {
        this.#missing.clear();
        this.#patience = undefined;
        this.requestUpdate();
      }, PATIENCE);
    }
    if (this.jsonLd) void this.load('jsonLd');
    this.follow(this.#shown);
  }

  protected override updated(): void {
    const { release, feed, publisher } = this.#found;
    const headline = this.renderRoot.querySelector<HTMLElement>('.title');
    if (!headline) this.#filled = '';
    if (release && headline && this.#shown) {
      const filled = this.#fillBody(release, this.locale!).catch((error: unknown) => {
        warnOnce('update', this.localName, String(error));
      });
      this.awaits(filled);
      if (feed && !this.#missing.size) this.tellLoad(feed, 1, feed.items.length);
      this.#views.watch(headline);
    }
    const known = headline && this.jsonLd ? release : undefined;
    this.#tellSearchEngines?.(html, render, this, known, publisher, feed);
    const end = this.renderRoot.querySelector('.tools');
    if (end) this.#end.observe(end);
    this.#address.settle(headline);
  }

  #need(part: string): void {
    if (this.#needed.has(part)) return;
    this.#needed.add(part);
    this.#missing.add(part);
    void this.load(part).then(() => {
      this.#missing.delete(part);
      this.requestUpdate();
    });
  }

  /** Of the release that the page's address names, where it is to be read. */
  get #named(): string | undefined {
    return this.addressed ? this.#address.id : undefined;
  }

  get #shown(): boolean | undefined {
    const { release, unknown } = this.#found;
    if (!release) return unknown ? false : undefined;
    // what stands above the text would push it down
    return this.#missing.has('sections') && hasNotice(release) ? undefined : true;
  }

  /** @internal Of the release's headline in the page's outline. */
  get level(): number {
    const headed = this.heading ?? this.querySelector(':scope > [slot=heading]');
    return Math.min(this.headingLevel + (headed ? 1 : 0), 6);
  }

  /** @internal Zone in which the release's moments are shown. */
  get zone(): string | undefined {
    return this.zoneFor(this.#found.publisher);
  }

  /** At once where the browser has a sanitiser, so that nothing moves. */
  async #fillBody(release: Release, locale: Locale): Promise<void> {
    const { content_html, content_text, url, source } = release;
    const dateline = this.#dateline(release, locale);
    const { level } = this;
    const key = [release.id, content_html, content_text, dateline, level, locale.tag].join('\n');
    if (key === this.#filled) return;
    this.#filled = key;
    const place = this.renderRoot.querySelector('.body')!;
    const options = {
      base: url ?? source.context.base,
      headingLevel: Math.min(this.level + 1, 6),
      words: locale.words.release.body,
      tell: (expected: string) => {
        this.#found.tellProblem('content_html', expected);
      },
    };
    let body = makeBody(release, options, dateline);
    if (body instanceof Promise) {
      place.replaceChildren();
      body = await body;
    }
    // another release may have been asked for meanwhile
    if (key !== this.#filled) return;
    place.replaceChildren(body.fragment);
    if (this.#embedded !== body.embedded) this.requestUpdate();
    this.#embedded = body.embedded;
  }

  /** The first words of the text, in its language. */
  #dateline({ dateline, language = this.#found.feed?.language }: Release, locale: Locale): string {
    const { place, date } = dateline ?? {};
    const written = date && locale.inContentLanguage(language).date(date, { timeZone: this.zone });
    return [isolate(place), written].filter(Boolean).join(', ');
  }

  /** @internal Whether the page's address says what is shown. */
  get addressed(): boolean {
    return this.release === undefined || this.#served;
  }

  /** Whether a list opens its releases here, though its code may not have come yet. */
  get #served(): boolean {
    if (this.lists.size || !this.id) return !!this.lists.size;
    const names = ['open-in', 'data-akc-open-in'];
    const lists = ofDocument('querySelectorAll')(names.map((name) => `[${name}]`).join());
    return [...lists].some((list) =>
      names.some((name) => ofNode(list, 'getAttribute')(name) === this.id),
    );
  }

  async #use(tool: 'share' | 'copy' | 'cite' | 'print'): Promise<void> {
    const sharing = tool === 'share';
    // one at a time
    if (sharing) this.#tools?.close();
    if ((sharing || tool === 'cite') && this.#sharing) {
      this.#sharing = false;
      this.forget('share');
      this.requestUpdate();
      if (sharing) return;
    }
    await this.load(sharing ? tool : 'tools');
    if (!sharing) await this.#tools?.[tool]();
  }

  /** Most releases fill a screen: what stands below is out of sight already when one comes. */
  protected override renderSkeleton(): TemplateResult {
    return html`<div class="waiting">${super.renderSkeleton()}</div>`;
  }

  protected override render(): TemplateResult {
    // none is asked for
    if (this.#wanted === undefined) return html`<slot></slot>`;
    const latest = this.#found.feed?.items[0];
    return this.renderPanel(
      this.#shown,
      (locale) => this.#renderRelease(this.#found.release!, locale),
      ({ words: { release: words } }) =>
        html`${words.gone} ${latest ? renderWay(this, words, latest, words.latest) : nothing}`,
    );
  }

  #renderRelease(release: Release, locale: Locale) {
    const words = locale.words.release;
    // once all is here, so that nothing moves
    const sections = this.#missing.size ? undefined : this.#sections;
    const article = renderArticle(release, {
      locale,
      language: release.language ?? this.#found.feed?.language,
      level: this.level,
      hides: (what) => this.hides(what),
      formatDate: (date: FeedDate) =>
        locale.date(date, { style: this.dateStyle, timeZone: this.zone }),
      embedded: this.#embedded,
      notice: this.#sections
        ? this.#sections.renderNotice(html, this, locale, release)
        : release.translations && html`<p class="meta">&nbsp;</p>`,
      sections: [
        sections?.renderSections(html, this, locale, release),
        this.#missing.size ? nothing : this.#renderTools(release, locale),
      ],
      side: sections?.renderSide(html, this, locale, release),
      after: [
        sections?.renderAbout(html, this, locale, release),
        this.#missing.size || this.hides('neighbours') ? nothing : this.#renderNeighbours(words),
      ],
    });
    return html`
      ${this.#served && this.#named !== undefined ? renderBack(this, words.back) : nothing}
      <div class=${this.#missing.size ? 'waiting' : ''}>${article}</div>
    `;
  }

  #renderTools(release: Release, locale: Locale) {
    const words = locale.words.tools;
    const tool = (name: 'share' | 'copy' | 'cite' | 'print', label: string) =>
      html`<button
        type="button"
        class="small"
        part="button"
        aria-expanded=${name === 'share' ? this.#sharing : nothing}
        @click=${() => void this.#use(name)}
      >
        ${label}
      </button>`;
    return html`<div class="tools" part="section">
      <div
        class="row"
        @pointerenter=${() => this.load('tools')}
        @focusin=${() => this.load('tools')}
      >
        ${this.hides('share') ? nothing : tool('share', words.share)}
        ${tool('copy', words.copyText)} ${tool('cite', words.cite)} ${tool('print', words.print)}
      </div>
      ${
        this.#sharing
          ? html`<akc-share-bar
              exportparts="button, link, message, qr"
              feed=${this.live.source!.url}
              release=${release.id}
              url=${this.shareUrl ?? nothing}
              lang=${locale.tag}
            ></akc-share-bar>`
          : nothing
      }
      ${this.#tools?.render(release, locale)}
    </div>`;
  }

  #renderNeighbours(words: ReleaseWords) {
    const { previous, next } = this.#found;
    if (!previous && !next) return nothing;
    return html`<div class="neighbours" part="section">
      ${previous ? renderWay(this, words, previous, previous.title, words.previous) : nothing}
      ${next ? renderWay(this, words, next, next.title, words.next) : nothing}
    </div>`;
  }
}

/** What is said before the text. */
const hasNotice = ({ status, corrections }: Release) => status === 'withdrawn' || !!corrections;

/** What a plain feed does not have stands in a file of its own. */
const hasMore = (release: Release) =>
  hasNotice(release) ||
  !!(release.translations ?? release.events ?? release.organizations ?? release.attachments);

declare global {
  interface HTMLElementTagNameMap {
    'akc-release-detail': ReleaseDetail;
  }
}

export type * from '../base/events.js';
