import { html, nothing, type TemplateResult } from 'lit';
import type { Release } from '../../feed/model.js';
import { dateOf, plainText } from '../../feed/query.js';
import type { FirstDictionary } from '../../locale/dictionary.js';
import { formatDate } from '../../locale/dates.js';
import { nameIn } from '../../locale/name-in.js';
import { secureUrl } from '../secure-url.js';
import type { Options } from './options.js';

/** Characters of a body that stand in for a headline, and for a summary. */
const LONGEST_TITLE = 100;
const LONGEST_EXCERPT = 300;

/** How a list wants its releases shown. */
export interface ItemView {
  dictionary: FirstDictionary;
  /** BCP 47, of dates. */
  locale: string;
  /** BCP 47, of the feed. */
  language?: string;
  /** What the webmaster asked for beyond the usual. */
  options?: Options;
  timeZone?: string;
  hides: (what: string) => boolean;
  /** Of the headline in the page's outline. */
  level: number;
  open: (event: MouseEvent, release: Release) => void;
}

/** Fills the row of one release. */
export function renderItem(row: HTMLElement, release: Release, view: ItemView): TemplateResult {
  const { dictionary, hides } = view;
  const { status, image, tags, summary, title } = release;
  const pictured = image && !hides('images');
  const language = release.language ?? view.language;
  row.className = `item${pictured ? ' pictured' : ''}${status === 'withdrawn' ? ' withdrawn' : ''}`;
  row.part = 'item';
  row.role = 'listitem';
  row.lang = language ?? '';
  const body = summary || plainText(release.content_html ?? '') || release.content_text || '';
  const headline = title || shorten(body, LONGEST_TITLE) || dictionary.untitled;
  const lines = title ? shorten(body, LONGEST_EXCERPT) : '';
  const href = view.options ? view.options.hrefOf(release) : (release.url ?? release.external_url);
  const open = (event: MouseEvent) => view.open(event, release);
  return html`
    <div class="meta" lang=${dictionary.language}>${renderMeta(release, view)}</div>
    <div>
      <div class="title" part="title" role="heading" aria-level=${view.level}>
        <a
          part="link"
          dir="auto"
          href=${href ?? nothing}
          @click=${open}
          @auxclick=${open}
          .textContent=${headline}
        ></a>
      </div>
      ${
        lines && !hides('summaries')
          ? html`<p class="summary" part="summary" dir="auto" .textContent=${lines}></p>`
          : nothing
      }
      ${
        tags && !hides('tags')
          ? html`<ul class="tags">
              ${tags.map((tag) => html`<li part="tag" .textContent=${tag}></li>`)}
            </ul>`
          : nothing
      }
    </div>
    ${pictured ? renderPicture(image) : nothing}
  `;
}

function renderMeta(release: Release, view: ItemView) {
  const { dictionary, hides, locale, options, timeZone } = view;
  const { kind, kind_label, number, status } = release;
  const date = dateOf(release);
  const written =
    date &&
    !hides('dates') &&
    (options ? options.formatDate(date, timeZone) : formatDate(date, locale, timeZone));
  const label = hides('kinds') ? '' : (kind_label ?? nameIn(dictionary.kinds, kind) ?? kind);
  const told = nameIn(dictionary.statuses, status);
  return [
    written
      ? html`<time part="date" datetime=${date.text} .textContent=${written}></time>`
      : nothing,
    label ? html`<span part="kind" .textContent=${label}></span>` : nothing,
    number && !hides('numbers')
      ? html`<span part="number" .textContent=${number}></span>`
      : nothing,
    told ? html`<strong part="status" .textContent=${told}></strong>` : nothing,
  ];
}

function shorten(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most).replace(/\s+\S*$/, '')}…` : text;
}

/** The place stays as it is, whatever becomes of the picture. */
function renderPicture({ url, alt = '' }: NonNullable<Release['image']>) {
  const hide = (event: Event) => ((event.target as HTMLElement).hidden = true);
  return html`
    <div class="picture">
      <img
        part="image"
        src=${secureUrl(url)}
        alt=${alt}
        loading="lazy"
        decoding="async"
        referrerpolicy="no-referrer"
        @error=${hide}
      />
    </div>
  `;
}
