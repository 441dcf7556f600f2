import { html, nothing, type TemplateResult } from 'lit';
import type { FeedDate, Release } from '../../feed/model.js';
import { dateOf } from '../../feed/query.js';
import { wordFor } from '../../i18n/dictionary.js';
import type { Locale } from '../../i18n/locale.js';
import { picturePlace } from '../../html/picture-place.js';
import { isolate } from '../../feed/plain-string.js';
import { secureUrl } from '../shared/secure-url.js';

/** How a release is to be shown, and what is put in between. */
export interface ArticleView {
  locale: Locale;
  /** Of the release. */
  language?: string;
  /** Of its headline, in the page's outline. */
  level: number;
  hides: (what: string) => boolean;
  formatDate: (date: FeedDate) => string;
  /** Whether the text has media that are not shown. */
  embedded: boolean;
  /** Above the text. */
  notice: unknown;
  /** Below it. */
  sections: unknown;
  /** Beside both, where there is room. */
  side: unknown;
  /** At the end. */
  after: unknown;
}

/** A release from its headline to its tags. The text itself is put into `.body` afterwards. */
export function renderArticle(release: Release, view: ArticleView): TemplateResult {
  const { locale, level, embedded } = view;
  const words = locale.words.release;
  const { subtitles = [], authors, status, title, summary, tags = [] } = release;
  const names = authors?.map(({ name }) => name).filter(Boolean) ?? [];
  const body = release.content_html ?? release.content_text;
  const own = release.url ?? release.external_url;
  return html`
    <article
      class="item ${status === 'withdrawn' ? status : ''}"
      part="release"
      lang=${view.language ?? nothing}
      aria-labelledby="title"
    >
      <div class="head">
        <div class="meta" lang=${locale.language}>${renderMeta(release, view)}</div>
        <div
          id="title"
          class="title"
          part="title"
          role="heading"
          aria-level=${level}
          tabindex="-1"
          dir="auto"
          .textContent=${title ?? summary ?? words.untitled}
        ></div>
        ${subtitles.map((line) => html`<p class="subtitle" part="subtitle" dir="auto">${line}</p>`)}
        ${
          names.length
            ? html`<p class="quiet" part="author">
                ${locale.fill(words.by, { names: names.map(isolate).join(', ') })}
              </p>`
            : nothing
        }
        ${view.notice}
      </div>
      <div class="columns">
        <div class="main">
          ${view.hides('images') ? nothing : renderImage(release)}
          ${body || !summary || !title ? nothing : html`<p part="summary" dir="auto">${summary}</p>`}
          <div class="body" part="body" dir="auto"></div>
          ${
            own || embedded
              ? html`<p class="original">
                  ${embedded ? words.embedded : nothing}
                  ${own ? html`<a part="link" href=${own} rel="noopener">${words.original}</a>` : nothing}
                </p>`
              : nothing
          }
          ${
            tags.length && !view.hides('tags')
              ? html`<ul class="meta tags">
                  ${tags.map((tag) => html`<li part="tag" dir="auto">${tag}</li>`)}
                </ul>`
              : nothing
          }
          ${view.sections}
        </div>
        <div class="side">${view.side}</div>
      </div>
      ${view.after}
    </article>
  `;
}

function renderMeta(release: Release, { locale, hides, formatDate }: ArticleView) {
  const words = locale.words.release;
  const { number, kind, kind_label, status } = release;
  const date = hides('dates') ? undefined : dateOf(release);
  const label = kind_label ?? wordFor(words.kinds, kind) ?? kind;
  const told = wordFor(words.statuses, status);
  return [
    number && !hides('numbers') ? html`<span part="number" dir="auto">${number}</span>` : nothing,
    date ? html`<time part="date" datetime=${date.text}>${formatDate(date)}</time>` : nothing,
    label && !hides('kinds') ? html`<span part="kind" dir="auto">${label}</span>` : nothing,
    told ? html`<strong part="status">${told}</strong>` : nothing,
  ];
}

function renderImage({ image, content_html = '' }: Release) {
  // many publishers put it into the text as well
  if (!image || content_html.includes(image.url)) return nothing;
  const { url, alt = '', caption, credit, sources } = image;
  const { width, height } = picturePlace(image.width, image.height);
  const told = [caption, credit].map(isolate).filter(Boolean).join(' — ');
  return html`
    <figure part="figure">
      <img
        class=${width ? '' : 'unsized'}
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
      ${told ? html`<figcaption class="quiet" part="caption" dir="auto">${told}</figcaption>` : nothing}
    </figure>
  `;
}
