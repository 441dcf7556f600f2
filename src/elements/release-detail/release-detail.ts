import { html, nothing, render, type TemplateResult } from 'lit';
import { ReleaseController } from '../../controllers/release-controller.js';
import { ViewController } from '../../controllers/view-controller.js';
import type { Attachment, FeedDate, Organization, Release, Translation } from '../../feed/model.js';
import { dateOf } from '../../feed/query.js';
import type { styleDate as StyleDate } from '../../locale/date-styles.js';
import { formatDate } from '../../locale/dates.js';
import type { ReleaseDictionary } from '../../locale/dictionary.js';
import { isLocale } from '../../locale/is-locale.js';
import { nameIn } from '../../locale/name-in.js';
import { en } from '../../locale/release-en.js';
import { fill } from '../../locale/words.js';
import { base } from '../../theme/base.js';
import { attributes, flag, orElse, someOf, text } from '../attributes.js';
import { detailOf } from '../events.js';
import { FeedElement } from '../feed-element.js';
import { addressWith, isPlainClick } from '../page-address.js';
import { PanelElement } from '../panel-element.js';
import { panel } from '../panel.styles.js';
import { secureUrl } from '../secure-url.js';
import { AddressController, type Opener } from './address.js';
import { makeBody } from './body.js';
import { describeFile, groupFiles, isPhoto, languageName } from './files.js';
import type { jsonLd as JsonLd } from './json-ld.js';
import { styles } from './release-detail.styles.js';
import type * as Sections from './sections.js';
import type { Tools } from './tools.js';

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

  /** @internal How the element comes that is shown when a reader wants to share. */
  static bringShareBar?: () => Promise<unknown>;

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
  readonly #views = new ViewController(this);
  /** Who reads to the end may want to go on. */
  readonly #end = new IntersectionObserver(([entry]) => {
    if (entry?.isIntersecting && this.#found.release) this.#found.seekNeighbours();
  });
  /** @internal Lists that open their releases here. */
  readonly lists = new Set<Element & { feed?: string }>();
  /** Which of the feeds that it may stand in is looked at. */
  #attempt = 0;
  #wanted?: string;
  #sections?: typeof Sections | null;
  #tools?: Tools;
  #styleDate?: typeof StyleDate;
  #jsonLd?: typeof JsonLd;
  /** What the body was filled with. */
  #filled = '';
  #embedded = false;
  #sharing = false;

  constructor() {
    super();
    Object.assign(this.parts, {
      sections: async () => {
        try {
          return (this.#sections = await import('./sections.js'));
        } catch (error) {
          // done without
          this.#sections = null;
          throw error;
        }
      },
      tools: async () => {
        const module = await import('./tools.js');
        this.#tools = new module.Tools(html, this);
        return module;
      },
      share: async () => {
        await ReleaseDetail.bringShareBar?.();
        this.#sharing = true;
      },
      dates: async () => {
        this.#styleDate = (await import('../../locale/date-styles.js')).styleDate;
      },
      jsonLd: async () => {
        this.#jsonLd = (await import('./json-ld.js')).jsonLd;
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

  protected override willUpdate(): void {
    const wanted = this.#named ?? this.release;
    if (wanted !== this.#wanted) this.#attempt = 0;
    this.#wanted = wanted;
    if (wanted === undefined) return this.follow(false);
    const lists = [...this.lists].map(({ feed }) => feed);
    const feeds = [...new Set([this.#address.feed, this.feed, ...lists].filter(Boolean))];
    this.live.join(feeds[this.#attempt]);
    this.#found.find(wanted);
    if (this.#found.unknown && this.#attempt < feeds.length - 1) {
      this.#attempt++;
      // once this update is over
      queueMicrotask(() => {
        this.requestUpdate();
      });
    } else this.#found.tellUnknown();
    const { release } = this.#found;
    if (release && hasSections(release)) void this.load('sections');
    if (this.dateStyle !== 'medium') void this.load('dates');
    if (this.jsonLd) void this.load('jsonLd');
    this.follow(this.#shown);
  }

  protected override updated(): void {
    const { release, feed } = this.#found;
    const headline = this.renderRoot.querySelector<HTMLElement>('.title');
    if (!headline) this.#filled = '';
    if (release && headline && this.#shown) {
      void this.#fillBody(release);
      if (feed) this.tellLoad(feed, 1, feed.items.length);
      this.#views.watch(headline, release.id, () => {
        this.emit('akc-view', { release: detailOf(release) });
      });
    }
    this.#tellSearchEngines(headline ? release : undefined);
    const end = this.renderRoot.querySelector('.tools');
    if (end) this.#end.observe(end);
    this.#address.settle(headline);
  }

  /** Of the release that the page's address names, where it is to be read. */
  get #named(): string | undefined {
    return this.addressed ? this.#address.id : undefined;
  }

  get #shown(): boolean | undefined {
    const { release, unknown } = this.#found;
    if (!release) return unknown ? false : undefined;
    return !hasSections(release) || this.#sections !== undefined ? true : undefined;
  }

  /** Of the release's headline in the page's outline. */
  get #level(): number {
    const headed = this.heading ?? this.querySelector(':scope > [slot=heading]');
    return Math.min(this.headingLevel + (headed ? 1 : 0), 6);
  }

  get #words(): ReleaseDictionary {
    return this.language.dictionary?.release ?? en;
  }

  #formatDate(date: FeedDate): string {
    const { locale } = this.language;
    const timeZone = this.timeZone ?? this.#found.publisher?.time_zone;
    if (this.dateStyle === 'medium') return formatDate(date, locale, timeZone);
    return this.#styleDate?.(date, locale, this.dateStyle, timeZone) ?? '';
  }

  /** At once where the browser has a sanitiser, so that nothing moves. */
  async #fillBody(release: Release): Promise<void> {
    const { content_html, content_text, url, source } = release;
    const dateline = this.#dateline(release);
    const key = [release.id, content_html, content_text, dateline, this.#level].join('\n');
    if (key === this.#filled) return;
    this.#filled = key;
    const place = this.renderRoot.querySelector('.body')!;
    const { table, video, audio } = this.#words;
    const options = {
      base: url ?? source.context.base,
      headingLevel: Math.min(this.#level + 1, 6),
      words: { table, video, audio },
    };
    const made = makeBody(release, options, dateline);
    if (made instanceof Promise) place.replaceChildren();
    const body = made instanceof Promise ? await made : made;
    // another release may have been asked for meanwhile
    if (key !== this.#filled) return;
    place.replaceChildren(body.fragment);
    if (this.#embedded !== body.embedded) this.requestUpdate();
    this.#embedded = body.embedded;
  }

  #dateline({ dateline }: Release): string {
    const { place, date } = dateline ?? {};
    // it is the first words of the text, and speaks its language
    const language = this.#found.release?.language ?? this.#found.feed?.language;
    const locale = isLocale(language) ? language : this.language.locale;
    return [place, date && formatDate(date, locale)].filter(Boolean).join(', ');
  }

  /** In the page itself, for what stands in a shadow root they may not see. */
  #tellSearchEngines(release: Release | undefined): void {
    const before = this.querySelector(':scope > script[slot=json-ld]');
    const text =
      this.jsonLd && release && this.#jsonLd?.(release, this.#found.publisher, this.#found.feed);
    if (before?.textContent === (text || undefined)) return;
    before?.remove();
    if (!text) return;
    // through a template, so that a policy on trusted types takes it for what it is: data. Its slot is
    // not there, for it is no fallback
    const holder = document.createElement('div');
    render(html`<script type="application/ld+json" slot="json-ld"></script>`, holder);
    const script = holder.querySelector('script')!;
    // some browsers refuse a string here, and none a node
    script.appendChild(document.createTextNode(text));
    this.append(script);
  }

  #openNeighbour(event: MouseEvent, release: Release): void {
    const middle = event.type === 'auxclick';
    if (middle && event.button !== 1) return;
    if (!this.emit('akc-select', { release: detailOf(release) }, !middle)) event.preventDefault();
    if (!this.addressed || !isPlainClick(event)) return;
    event.preventDefault();
    void this.openRelease(release.id);
  }

  /** @internal Whether the page's address says what is shown. */
  get addressed(): boolean {
    return this.release === undefined || this.#served;
  }

  /** Whether a list opens its releases here, though its code may not have come yet. */
  get #served(): boolean {
    const id = `"${CSS.escape(this.id)}"`;
    const lists = `[open-in=${id}], [data-akc-open-in=${id}]`;
    return !!this.lists.size || (!!this.id && !!document.querySelector(lists));
  }

  #close(event: MouseEvent): void {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    void this.openRelease();
  }

  #download(event: Event, kind: string, url: string): void {
    const release = detailOf(this.#found.release!);
    if (!this.emit('akc-download', { release, kind, url }, true)) event.preventDefault();
  }

  async #use(tool: 'share' | 'copy' | 'cite' | 'print'): Promise<void> {
    if (tool === 'share') this.#tools?.clear();
    if (tool === 'share' && this.#sharing) {
      this.#sharing = false;
      this.forget('share');
      return this.requestUpdate();
    }
    await this.load(tool === 'share' ? tool : 'tools');
    if (tool !== 'share') await this.#tools?.[tool]();
  }

  /** Most releases fill a screen: what stands below is out of sight already when one comes. */
  protected override renderSkeleton(): TemplateResult {
    return html`<div class="waiting">${super.renderSkeleton()}</div>`;
  }

  protected override render(): TemplateResult {
    // none is asked for
    if (this.#wanted === undefined) return html`<slot></slot>`;
    return this.renderPanel(
      this.#shown,
      () => this.#renderRelease(this.#found.release!),
      html`${this.#words.gone} ${this.#renderLatest()}`,
    );
  }

  #renderLatest() {
    const latest = this.#found.feed?.items[0];
    return latest ? this.#renderLink(latest, this.#words.latest) : nothing;
  }

  #renderRelease(release: Release) {
    const { feed, publisher } = this.#found;
    const { dictionary } = this.language;
    const language = release.language ?? feed?.language;
    const { subtitles = [], authors, translations, status, title, summary, tags } = release;
    const words = this.#words;
    const withdrawn = status === 'withdrawn' ? 'withdrawn' : '';
    const names = authors?.map(({ name }) => name).filter(Boolean) ?? [];
    const body = release.content_html ?? release.content_text;
    const own = release.url ?? release.external_url;
    return html`
      ${this.#served && this.#named !== undefined ? this.#renderBack() : nothing}
      <article
        class="item ${withdrawn}"
        part="release"
        lang=${language ?? nothing}
        aria-labelledby="title"
      >
        <div class="head">
          <div class="meta" lang=${dictionary!.language}>${this.#renderMeta(release)}</div>
          <div
            id="title"
            class="title"
            part="title"
            role="heading"
            aria-level=${this.#level}
            tabindex="-1"
            dir="auto"
            .textContent=${title ?? summary ?? dictionary!.untitled}
          ></div>
          ${subtitles.map((line) => html`<p class="subtitle" part="subtitle" dir="auto">${line}</p>`)}
          ${
            names.length
              ? html`<p class="quiet" part="author">
                  ${fill(words.by, { names: names.join(', ') })}
                </p>`
              : nothing
          }
          ${translations ? this.#renderTranslations(translations) : nothing}
          ${this.#sections?.renderNotice(html, this, release)}
        </div>
        <div class="columns">
          <div class="main">
            ${this.hides('images') ? nothing : this.#renderImage(release)}
            ${
              body || !summary || !title
                ? nothing
                : html`<p part="summary" dir="auto">${summary}</p>`
            }
            <div class="body" part="body" dir="auto"></div>
            ${
              own || this.#embedded
                ? html`<p class="original">
                    ${this.#embedded ? words.embedded : nothing}
                    ${own ? html`<a part="link" href=${own} rel="noopener">${words.original}</a>` : nothing}
                  </p>`
                : nothing
            }
            ${
              tags && !this.hides('tags')
                ? html`<ul class="meta tags">
                    ${tags.map((tag) => html`<li part="tag" dir="auto">${tag}</li>`)}
                  </ul>`
                : nothing
            }
            ${this.#sections?.renderSections(html, this, release)} ${this.#renderTools()}
          </div>
          <div class="side">
            ${this.hides('files') ? nothing : this.#renderFiles(release)}
            ${this.hides('contacts') ? nothing : this.#renderContacts()}
          </div>
        </div>
        ${
          this.hides('boilerplate')
            ? nothing
            : [publisher, ...(release.organizations ?? [])].map(
                (organization) =>
                  organization?.boilerplate && this.#renderBoilerplate(organization, language),
              )
        }
        ${this.hides('neighbours') ? nothing : this.#renderNeighbours()}
      </article>
    `;
  }

  #renderBack() {
    return html`<p class="back">
      <a
        part="link"
        href=${addressWith(this.param) ?? nothing}
        @click=${(event: MouseEvent) => {
          this.#close(event);
        }}
        >${this.#words.back}</a
      >
    </p>`;
  }

  #renderMeta(release: Release) {
    const { dictionary } = this.language;
    const { number, kind = '', kind_label, status = '' } = release;
    const date = this.hides('dates') ? undefined : dateOf(release);
    const label = kind_label ?? nameIn(dictionary!.kinds, kind) ?? kind;
    const told = nameIn(dictionary!.statuses, status);
    return [
      number && !this.hides('numbers') ? html`<span part="number">${number}</span>` : nothing,
      date
        ? html`<time part="date" datetime=${date.text}>${this.#formatDate(date)}</time>`
        : nothing,
      label && !this.hides('kinds') ? html`<span part="kind">${label}</span>` : nothing,
      told ? html`<strong part="status">${told}</strong>` : nothing,
    ];
  }

  #renderTranslations(translations: readonly Translation[]) {
    const links = translations.filter(({ url }) => url);
    return links.length
      ? html`<ul class="meta">
          <li>${this.#words.alsoIn}</li>
          ${links.map(
            ({ language, url, title }) =>
              html`<li>
                <a
                  part="translation link"
                  href=${url!}
                  lang=${language}
                  hreflang=${language}
                  title=${title ?? nothing}
                  >${languageName(language, language)}</a
                >
              </li>`,
          )}
        </ul>`
      : nothing;
  }

  #renderImage({ image, content_html = '' }: Release) {
    // many publishers put it into the text as well
    if (!image || content_html.includes(image.url)) return nothing;
    const { url, width, height, alt = '', caption, credit, sources } = image;
    const told = [caption, credit].filter(Boolean);
    return html`
      <figure part="figure">
        <img
          class=${width && height ? '' : 'unsized'}
          part="image"
          src=${secureUrl(url)}
          srcset=${
            sources?.map((source) => `${secureUrl(source.url)} ${source.width}w`).join() ?? nothing
          }
          sizes=${sources ? '(min-width: 60em) 40em, 100vw' : nothing}
          width=${width ?? nothing}
          height=${height ?? nothing}
          alt=${alt}
          decoding="async"
          referrerpolicy="no-referrer"
        />
        ${
          told.length
            ? html`<figcaption class="quiet" part="caption" dir="auto">
                ${told.join(' — ')}
              </figcaption>`
            : nothing
        }
      </figure>
    `;
  }

  /** @internal */
  renderSection(label: string, content: unknown): TemplateResult {
    return html`<section part="section">
      <div class="label" part="label" role="heading" aria-level=${Math.min(this.#level + 1, 6)}>
        ${label}
      </div>
      ${content}
    </section>`;
  }

  #renderFiles({ attachments = [] }: Release) {
    const rows = groupFiles(attachments.filter((file) => !isPhoto(file)));
    return rows.length
      ? this.renderSection(
          this.#words.files,
          html`<ul>
            ${rows.map(
              ({ title, files }) =>
                html`<li part="file">
                  ${
                    files.length > 1
                      ? [
                          html`<span dir="auto">${title}</span>`,
                          ...files.map((file) => this.#renderFile(file)),
                        ]
                      : this.#renderFile(files[0]!, title)
                  }
                </li>`,
            )}
          </ul>`,
        )
      : nothing;
  }

  #renderFile(file: Attachment, title?: string) {
    const facts = describeFile(file, this.language.locale, this.#words);
    return html`<div>
      <a
        part="link"
        dir="auto"
        href=${file.url}
        hreflang=${file.language ?? nothing}
        @click=${(event: Event) => {
          this.#download(event, file.kind ?? 'document', file.url);
        }}
        >${title ?? (facts || file.url)}</a
      >
      ${title ? html`<span class="quiet">${facts}</span>` : nothing}
    </div>`;
  }

  #renderContacts() {
    const { release, publisher } = this.#found;
    const { contacts, tel, email } = publisher ?? {};
    if (!(release?.contacts ?? contacts ?? tel ?? email)) return nothing;
    return this.renderSection(
      this.#words.contacts,
      html`<akc-contact-card
        exportparts="contact, role, name, unit, link, button, time"
        feed=${this.live.source!.url}
        release=${release!.id}
        lang=${this.language.locale}
      ></akc-contact-card>`,
    );
  }

  #renderBoilerplate({ name = '', names, boilerplate }: Organization, language?: string) {
    const own = names?.find((other) => other.language === language)?.name;
    return this.renderSection(
      fill(this.#words.about, { name: own ?? name }),
      html`<p class="plain" part="boilerplate" dir="auto">${boilerplate}</p>`,
    );
  }

  #renderTools() {
    const { release } = this.#found;
    const tool = (name: 'share' | 'copy' | 'cite' | 'print') =>
      html`<button
        type="button"
        class="small"
        part="button"
        aria-expanded=${name === 'share' ? this.#sharing : nothing}
        @click=${() => void this.#use(name)}
      >
        ${this.#words[name]}
      </button>`;
    return html`<div class="tools" part="section">
      <div
        class="row"
        @pointerenter=${() => this.load('tools')}
        @focusin=${() => this.load('tools')}
      >
        ${this.hides('share') ? nothing : tool('share')} ${tool('copy')} ${tool('cite')}
        ${tool('print')}
      </div>
      ${
        this.#sharing
          ? html`<akc-share-bar
              exportparts="button, link, message, qr"
              feed=${this.live.source!.url}
              release=${release!.id}
              url=${this.shareUrl ?? nothing}
              lang=${this.language.locale}
            ></akc-share-bar>`
          : nothing
      }
      ${this.#tools?.render(release!)}
    </div>`;
  }

  #renderNeighbours() {
    const { previous, next } = this.#found;
    const { previous: before, next: after } = this.#words;
    if (!previous && !next) return nothing;
    return html`<div class="neighbours" part="section">
      ${previous ? this.#renderLink(previous, previous.title, before) : nothing}
      ${next ? this.#renderLink(next, next.title, after) : nothing}
    </div>`;
  }

  #renderLink(release: Release, title: string | undefined, label?: string) {
    const own = release.url ?? release.external_url;
    const here = this.addressed ? addressWith(this.param, release.id) : undefined;
    const open = (event: MouseEvent) => {
      this.#openNeighbour(event, release);
    };
    return html`<a part="link" href=${here ?? own ?? nothing} @click=${open} @auxclick=${open}>
      ${label ? html`<span class="quiet">${label}</span>` : nothing}
      <span dir="auto">${title ?? this.language.dictionary?.untitled}</span>
    </a>`;
  }
}

/** What most releases do not have stands in a file of its own. */
const hasSections = ({ status, corrections, events, organizations, attachments }: Release) =>
  status === 'withdrawn' ||
  !!(corrections ?? events ?? organizations ?? attachments?.some(isPhoto));

declare global {
  interface HTMLElementTagNameMap {
    'akc-release-detail': ReleaseDetail;
  }
}

export type * from '../events.js';
