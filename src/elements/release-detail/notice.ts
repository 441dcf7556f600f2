import { html, nothing } from 'lit';
import { hasTranslatedWords } from '../../feed/in-language.js';
import { isolate, straighten } from '../../feed/plain-string.js';
import type { Translation } from '../../feed/model.js';
import { wordFor } from '../../i18n/dictionary.js';
import { isSameLanguage } from '../../i18n/negotiate.js';
import { scriptClass } from '../../i18n/scripts.js';
import { langOf } from '../shared/text-language.js';
import type { ReleaseView } from './release-view.js';

/**
 * What a reader is to know before the text: that there are translations, that the release was withdrawn,
 * or what was corrected and when.
 */
export const renderNotice = (view: ReleaseView) => [
  renderTranslations(view),
  renderCorrections(view),
];

function renderTranslations(view: ReleaseView) {
  const { locale, isTranslated, originalLanguage, release } = view;
  const shown = [
    view.language,
    hasTranslatedWords(release) && release.translation?.language,
    isTranslated && originalLanguage,
  ];
  const others = (release.translations ?? []).filter(
    (other) =>
      (view.canShow(other) || other.url) &&
      !shown.some((language) => language && isSameLanguage(language, other.language)),
  );
  if (!isTranslated && !others.length) return nothing;
  return html`<ul class="meta languages">
    ${isTranslated ? html`<li>${renderOriginal(view)}</li>` : nothing}
    ${others.length ? html`<li>${locale.words.sections.alsoIn}</li>` : nothing}
    ${others.map((other) => html`<li>${renderTranslation(view, other)}</li>`)}
  </ul>`;
}

const renderOriginal = ({ locale, originalLanguage = 'und', showIn }: ReleaseView) =>
  html`<button
    type="button"
    class="small"
    part="translation button"
    @click=${() => {
      showIn(undefined);
    }}
  >
    ${locale.fill(locale.words.sections.showOriginal, {
      language: locale.ownLanguageName(originalLanguage),
    })}
  </button>`;

/** Opens here where it can be shown here, and else leads to its page. */
function renderTranslation({ locale, canShow, showIn }: ReleaseView, translation: Translation) {
  const { language, url, title } = translation;
  const name = locale.ownLanguageName(language);
  if (canShow(translation)) {
    return html`<button
      type="button"
      class="small"
      part="translation button"
      lang=${language}
      dir="auto"
      title=${isolate(title)}
      @click=${() => {
        showIn(language);
      }}
    >
      ${name}
    </button>`;
  }
  return html`<a
    part="translation link"
    href=${url!}
    lang=${language}
    hreflang=${language}
    dir="auto"
    title=${isolate(title)}
    >${name}</a
  >`;
}

function renderCorrections({ release, language, locale, timeZone }: ReleaseView) {
  const { status, corrections = [] } = release;
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
            <span class=${scriptClass(note)} dir="auto" lang=${langOf(note, language)}
              >${straighten(note)}</span
            >
          </p>`,
      )}
    </div>
  `;
}
