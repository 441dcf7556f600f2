import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Attachment } from '../../feed/model.js';
import { languageByScript } from '../../i18n/script-language.js';
import { picturePlace } from '../../html/picture-place.js';
import { secureUrl } from '../shared/secure-url.js';
import { langOf } from '../shared/text-language.js';
import { describeFile, downloadNames, groupFiles, isPhoto, photoNames } from './files.js';
import type { ReleaseView } from './release-view.js';
import { joinTexts, renderSection, theirs } from './section.js';

/** The files of a release that are no photos, each with its formats. */
export function renderFiles(view: ReleaseView) {
  const { attachments = [] } = view.release;
  const rows = groupFiles(attachments.filter((file) => !isPhoto(file)));
  if (!rows.length) return nothing;
  // of one thing in several formats
  const formats = new Set(rows.flatMap(({ files }) => (files.length > 1 ? files : [])));
  const names = downloadNames(attachments, view.locale, (file) => formats.has(file));
  const items = rows.map(({ title, files }) => {
    const [file, ...others] = files;
    const content = others.length
      ? [
          html`<span dir="auto" lang=${titleLanguage(view, title)}>${title}</span>`,
          files.map((format) => renderFile(view, format, names)),
        ]
      : renderFile(view, file!, names, title);
    return html`<li part="file">${content}</li>`;
  });
  return renderSection(
    view,
    view.locale.words.sections.files,
    html`<ul>
      ${items}
    </ul>`,
  );
}

/** The photos of a release, to look at and to take along. */
export function renderPhotos(view: ReleaseView) {
  const { attachments = [] } = view.release;
  const photos = attachments.filter(isPhoto);
  if (!photos.length) return nothing;
  const names = photoNames(photos);
  const downloads = downloadNames(attachments, view.locale);
  return renderSection(
    view,
    view.locale.words.sections.photos,
    html`<div class="photos">
      ${photos.map((photo, at) =>
        keyed(photo.url, renderPhoto(view, photo, names[at]!, downloads.get(photo)!)),
      )}
    </div>`,
  );
}

/** What a file is in says `hreflang`; its title may be in the language of the file, or of the release. */
const titleLanguage = ({ language }: ReleaseView, title: string | undefined): string =>
  languageByScript(title) ?? language ?? '';

/** A listener for links to a file: the page may keep it from the reader. */
const takes = (view: ReleaseView, kind: string, url: string) => (event: Event) => {
  if (!view.announceDownload(kind, url)) event.preventDefault();
};

/**
 * @param names what the links are called
 * @param title what the link says; without it, it says which format it is
 */
function renderFile(
  view: ReleaseView,
  file: Attachment,
  names: ReadonlyMap<Attachment, string>,
  title?: string,
) {
  const { url, language, kind = 'document' } = file;
  const facts = describeFile(file, view.locale);
  return html`<div>
    <a
      part="link"
      dir="auto"
      href=${url}
      lang=${title ? titleLanguage(view, title) : nothing}
      hreflang=${language ?? ''}
      aria-label=${names.get(file) ?? nothing}
      @click=${takes(view, kind, url)}
      >${title ?? (facts || url)}</a
    >
    ${title ? html`<span class="quiet">${facts}</span>` : nothing}
  </div>`;
}

/**
 * @param name what is seen on it
 * @param download what the link to it is called
 */
function renderPhoto(view: ReleaseView, photo: Attachment, name: string, download: string) {
  const { url, thumbnail, alt } = photo;
  const { width, height } = picturePlace(photo.width, photo.height);
  const take = takes(view, 'photo', url);
  return html`
    <figure part="file figure">
      <a
        href=${url}
        part="link"
        lang=${langOf(name, view.language)}
        @click=${take}
        aria-label=${name}
      >
        <img
          class=${width ? '' : 'unsized'}
          part="image"
          src=${secureUrl(thumbnail ?? url)}
          width=${width ?? ''}
          height=${height ?? ''}
          alt=${alt ?? ''}
          lang=${langOf(alt, view.language)}
          loading="lazy"
          decoding="async"
          referrerpolicy="no-referrer"
        />
      </a>
      ${renderLegend(view, photo, download, take)}
    </figure>
  `;
}

function renderLegend(
  view: ReleaseView,
  photo: Attachment,
  download: string,
  take: (event: Event) => void,
) {
  const { locale, language } = view;
  const words = locale.words.sections;
  const { url, title, caption = title, credit, terms } = photo;
  const facts = describeFile(photo, locale);
  return html`<figcaption class="quiet" part="caption">
    ${caption ? html`<p dir="auto" lang=${langOf(caption, language)}>${caption}</p>` : nothing}
    ${credit || terms ? html`<p>${theirs(view, joinTexts([credit, terms], ' · '))}</p>` : nothing}
    <p>
      <a part="link" href=${url} aria-label=${download} @click=${take}>${words.download}</a>
      ${facts ? `(${facts})` : nothing}
    </p>
  </figcaption>`;
}
