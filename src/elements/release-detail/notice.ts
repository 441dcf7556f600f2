import { html, nothing } from 'lit';
import { isolate, straighten } from '../../feed/plain-string.js';
import type { Translation } from '../../feed/model.js';
import { wordFor } from '../../i18n/dictionary.js';
import { scriptClass } from '../../i18n/scripts.js';
import type { ReleaseView } from './release-view.js';

/**
 * What a reader is to know before the text: that there are translations, that the release was withdrawn,
 * or what was corrected and when.
 */
export const renderNotice = (view: ReleaseView) => [
  renderTranslations(view),
  renderCorrections(view),
];

function renderTranslations({ release: { translations = [] }, locale }: ReleaseView) {
  const isLinked = (one: Translation): one is Translation & { url: string } => !!one.url;
  const links = translations.filter(isLinked);
  if (!links.length) return nothing;
  return html`<ul class="meta">
    <li>${locale.words.sections.alsoIn}</li>
    ${links.map(
      ({ language, url, title }) =>
        html`<li>
          <a
            part="translation link"
            href=${url}
            lang=${language}
            hreflang=${language}
            dir="auto"
            title=${isolate(title)}
            >${locale.ownLanguageName(language)}</a
          >
        </li>`,
    )}
  </ul>`;
}

function renderCorrections({ release, locale, timeZone }: ReleaseView) {
  const { status, corrections = [], language = '' } = release;
  const sentences = locale.words.release.statusSentences;
  const sentence = wordFor(sentences, status) ?? (corrections.length ? sentences.corrected : '');
  if (!sentence) return nothing;
  return html`
    <div class="notice" part="status" role="note" lang=${locale.language}>
      <p><strong>${sentence}</strong></p>
      ${corrections.map(
        ({ date, note }) =>
          html`<p>
            ${
              date
                ? html`<time datetime=${date.text}>${locale.date(date, { timeZone })}</time>`
                : nothing
            }
            <span class=${scriptClass(note)} dir="auto" lang=${language}>${straighten(note)}</span>
          </p>`,
      )}
    </div>
  `;
}
