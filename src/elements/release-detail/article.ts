import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { dateOf } from '../../feed/query.js';
import { pageLanguage, summaryLanguage, titleLanguage } from '../../feed/in-language.js';
import type { FeedDate, ReleaseImage } from '../../feed/model.js';
import { scriptClass } from '../../i18n/scripts.js';
import { picturePlace } from '../../html/picture-place.js';
import { hideMissingPicture } from '../shared/missing-picture.js';
import { kindLabel, statusLabel, type Label } from '../shared/release-labels.js';
import { secureUrl } from '../shared/secure-url.js';
import { langOf } from '../shared/text-language.js';
import { renderNotice } from './notice.js';
import type { ReleaseView } from './release-view.js';
import { fillWith, joinTexts, theirs } from './section.js';
import { renderAbout, renderSections, renderSide } from './sections.js';

/** What stands in an article and is not made of the release alone. */
interface ArticleSlots {
  /** The element with the text in it. */
  body: Element;
  /** Whether the text has embedded media, which are not shown. */
  hasEmbedded: boolean;
  /** Below what follows the text. */
  tools: unknown;
  /** At the end. */
  neighbours: unknown;
}

/** Such an event does not bubble, and pictures stand in the publisher's text too. */
const onMissingPicture = { handleEvent: hideMissingPicture, capture: true };

/** A release from its headline to who issues it. */
export function renderArticle(view: ReleaseView, slots: ArticleSlots): TemplateResult {
  const { release } = view;
  const { status, title, subtitles = [], summary, content_html, content_text } = release;
  const script = scriptClass(title, ...subtitles, summary, content_text ?? content_html);
  return html`
    <article
      class="item ${script} ${status === 'withdrawn' ? status : ''}"
      part="release"
      aria-labelledby="title"
      @error=${onMissingPicture}
    >
      ${renderHead(view)}
      <div class="columns">
        <div class="main">
          ${view.hides('images') ? nothing : renderImage(view)} ${renderLead(view)} ${slots.body}
          ${renderOriginal(view, slots.hasEmbedded)} ${renderTags(view)} ${renderSections(view)}
          ${slots.tools}
        </div>
        <div class="side">${renderSide(view)}</div>
      </div>
      ${renderAbout(view)} ${slots.neighbours}
    </article>
  `;
}

function renderHead(view: ReleaseView) {
  const { locale, level } = view;
  const words = locale.words.release;
  const { title, summary, subtitles = [], authors = [] } = view.release;
  const names = authors.map(({ name }) => name).filter(Boolean);
  const headline = title ?? summary;
  const known = title ? titleLanguage(view.release) : summaryLanguage(view.release);
  return html`<div class="head">
    <div class="meta" lang=${locale.language}>${renderMeta(view)}</div>
    <div
      id="title"
      class="title"
      part="title"
      role="heading"
      aria-level=${level}
      tabindex="-1"
      dir="auto"
      lang=${headline ? langOf(headline, known ?? view.language) : locale.language}
      .textContent=${headline ?? words.untitled}
    ></div>
    ${subtitles.map((line) => html`<p class="subtitle" part="subtitle" dir="auto" lang=${langOf(line, view.language)}>${line}</p>`)}
    ${
      names.length
        ? html`<p class="quiet" part="author">
            ${fillWith(words.by, 'names', theirs(view, joinTexts(names, ', ')))}
          </p>`
        : nothing
    }
    ${renderNotice(view)}
  </div>`;
}

function renderMeta(view: ReleaseView) {
  const { release, locale, hides } = view;
  const words = locale.words.release;
  const { number, source } = release;
  const date = hides('dates') ? undefined : dateOf(release);
  const kind = hides('kinds') ? undefined : kindLabel(release, words);
  const status = statusLabel(release, words);
  const theirLang = (text: string) => langOf(text, view.language);
  /** Of our words nothing has to be said. */
  const lang = ({ text, isOurs }: Label) => (isOurs ? nothing : theirLang(text));
  return [
    number && !hides('numbers')
      ? html`<span part="number" dir="auto" lang=${theirLang(number)}>${number}</span>`
      : nothing,
    date ? renderDate(date, view) : nothing,
    source?.name
      ? html`<span part="source" dir="auto" lang=${theirLang(source.name)}>${source.name}</span>`
      : nothing,
    kind ? html`<span part="kind" dir="auto" lang=${lang(kind)}>${kind.text}</span>` : nothing,
    status
      ? html`<strong part="status" dir="auto" lang=${lang(status)}>${status.text}</strong>`
      : nothing,
  ];
}

/** One that says how long ago it was can be focused: whoever has no pointer sees the moment itself so. */
function renderDate(date: FeedDate, { formatDate, formatExactDate }: ReleaseView) {
  const written = formatDate(date);
  // as the page wants it (`date-style="none"`)
  if (!written) return nothing;
  const exact = formatExactDate(date);
  return html`<time
    part="date"
    datetime=${date.text}
    title=${exact ?? nothing}
    tabindex=${exact ? 0 : nothing}
    >${written}</time
  >`;
}

function renderImage(view: ReleaseView) {
  const { image, content_html = '' } = view.release;
  if (!image || hasPicture(content_html, image.url)) return nothing;
  const { url, alt = '', caption, credit } = image;
  const candidates = candidatesOf(image);
  const { width, height } = picturePlace(image.width, image.height);
  const legend = joinTexts([caption, credit], ' — ');
  const figure = html`
    <figure part="figure">
      <img
        class=${width ? '' : 'unsized'}
        part="image"
        src=${secureUrl(url)}
        srcset=${candidates || nothing}
        sizes=${candidates ? '(min-width: 60em) 40em, 100vw' : nothing}
        width=${width ?? nothing}
        height=${height ?? nothing}
        alt=${alt}
        lang=${langOf(alt, view.language)}
        decoding="async"
        referrerpolicy="no-referrer"
      />
      ${legend ? html`<figcaption class="quiet" part="caption" dir="auto" lang=${langOf(legend, view.language)}>${legend}</figcaption>` : nothing}
    </figure>
  `;
  // one that could not be had leaves another none of its marks
  return keyed(url, figure);
}

/** Media types that every browser shows: of one that it does not know a `srcset` says nothing. */
const SHOWN_EVERYWHERE = /^image\/(jpe?g|png|gif|webp|svg\+xml)$/i;
/** Pixels that a picture beside the text is wide at the most, as `sizes` says it: 40em. */
const WIDEST = 640;

/**
 * The picture in all its sizes, for `srcset`. Where there is one a browser leaves `src` out of account, so that the picture
 * itself must be among them; where its width is not known, one of the others must be wide enough.
 *
 * @returns an empty text where `src` alone is better
 */
function candidatesOf({ url, width, sources = [] }: ReleaseImage): string {
  const others = sources.filter(({ type = 'image/jpeg' }) => SHOWN_EVERYWHERE.test(type));
  const isAmong = others.some((source) => source.url === url);
  const all = width && !isAmong ? [...others, { url, width }] : others;
  const isEnough = isAmong || width || all.some((one) => one.width >= WIDEST);
  if (!others.length || !isEnough) return '';
  return all.map((one) => `${secureUrl(one.url)} ${Math.round(one.width)}w`).join();
}

/** Many publishers put it into the text as well, where HTML writes `&` as a reference. */
const hasPicture = (html: string, url: string): boolean =>
  html.includes(url) ||
  (url.includes('&') && html.replace(/&(amp|#0*38|#x0*26);/gi, '&').includes(url));

/**
 * The summary, where there is no text and no headline has been made of it; where it is translated and the text is not, it
 * tells what that says.
 */
function renderLead({ release, language }: ReleaseView) {
  const { title, summary, content_html, content_text, translation } = release;
  const hasBody = !!(content_html ?? content_text);
  if ((hasBody && !translation?.summary) || !summary || !title) return nothing;
  const lang = langOf(summary, summaryLanguage(release) ?? language);
  return html`<p part="summary" dir="auto" lang=${lang}>${summary}</p>`;
}

/** Where the release stands on its publisher's own site. */
function renderOriginal({ release, locale, language }: ReleaseView, hasEmbedded: boolean) {
  const words = locale.words.release;
  const url = release.url ?? release.external_url;
  if (!url && !hasEmbedded) return nothing;
  return html`<p class="original">
    ${hasEmbedded ? words.embedded : nothing}
    ${
      url
        ? html`<a
            part="link"
            href=${url}
            hreflang=${pageLanguage(release) ?? language ?? nothing}
            rel="noopener"
            >${words.original}</a
          >`
        : nothing
    }
  </p>`;
}

function renderTags({ release: { tags = [] }, hides, language }: ReleaseView) {
  if (!tags.length || hides('tags')) return nothing;
  return html`<ul class="meta tags">
    ${tags.map((tag) => html`<li part="tag" dir="auto" lang=${langOf(tag, language)}>${tag}</li>`)}
  </ul>`;
}
