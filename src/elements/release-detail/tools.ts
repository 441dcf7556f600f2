import { html, nothing, type TemplateResult } from 'lit';
import { languageByScript } from '../../i18n/script-language.js';
import { scriptClass } from '../../i18n/scripts.js';
import type { Citations } from './cite.js';
import type { ReleaseView } from './release-view.js';
import type { ToolsController } from './tools-controller.js';

/**
 * The buttons below a release, and what they open.
 *
 * @param options what a reader shares, as the webmaster writes it, and whether some of the release is on its way: nobody
 *   prints, copies or cites half of it
 */
export function renderTools(
  view: ReleaseView,
  tools: ToolsController,
  { shareUrl, isWaiting }: { shareUrl: string | undefined; isWaiting: boolean },
): TemplateResult {
  const words = view.locale.words.tools;
  const canShare = !view.hides('share');
  const citations = tools.citations(view);
  const whole = (act: () => void) => (isWaiting ? () => undefined : act);
  // what is announced stands last, so that nothing moves under the reader's hand
  return html`<div class="tools" part="section" @keydown=${tools.close}>
    <div class="row">
      ${
        canShare
          ? renderToggle(words.share, tools.isSharing, () => {
              tools.toggleSharing();
            })
          : nothing
      }
      ${renderButton(
        words.copyText,
        whole(() => void tools.copyRelease(view)),
        { isWaiting },
      )}
      ${renderToggle(
        words.cite,
        tools.isCiting,
        whole(() => void tools.toggleCitations()),
        isWaiting,
      )}
      ${renderButton(
        words.print,
        whole(() => {
          view.print();
        }),
        { isWaiting },
      )}
    </div>
    ${canShare && tools.isSharing ? renderShareBar(view, shareUrl) : nothing}
    ${citations ? renderCitations(view, tools, citations) : nothing}
    <p class="quiet" part="message" role="status">${said(tools, view)}</p>
  </div>`;
}

/** What came of what the reader did last, in words. */
const said = ({ outcome }: ToolsController, { locale: { words } }: ReleaseView): string =>
  outcome === 'incomplete' ? words.feed.incomplete : outcome ? words.tools[outcome] : '';

/** @param options an accessible `name`, and whether what it takes is on its way: it keeps the focus meanwhile */
const renderButton = (
  label: string,
  act: (event: Event) => void,
  { name, isWaiting }: { name?: string; isWaiting?: boolean } = {},
) =>
  html`<button
    type="button"
    class="small"
    part="button"
    aria-label=${name ?? nothing}
    aria-disabled=${isWaiting ? 'true' : nothing}
    @click=${act}
  >
    ${label}
  </button>`;

/** What it opens stands below it, and `Escape` folds it up. */
const renderToggle = (label: string, isOpen: boolean, toggle: () => void, isWaiting = false) =>
  html`<button
    type="button"
    class="small"
    part="button"
    aria-expanded=${String(isOpen)}
    aria-disabled=${isWaiting ? 'true' : nothing}
    @click=${toggle}
  >
    ${label}
  </button>`;

const renderShareBar = (
  { release, locale, feedUrl, contentLang }: ReleaseView,
  shareUrl: string | undefined,
) =>
  html`<akc-share-bar
    exportparts="button, link, message, qr"
    feed=${feedUrl}
    release=${release.id}
    url=${shareUrl ?? nothing}
    lang=${locale.tag}
    content-lang=${contentLang}
  ></akc-share-bar>`;

function renderCitations(view: ReleaseView, tools: ToolsController, citations: Citations) {
  const { locale } = view;
  const words = locale.words.tools;
  const styles = [
    ['APA', citations.apa],
    ['Chicago', citations.chicago],
  ] as const;
  return html`<div class="citations">
    ${styles.map(
      ([style, text]) =>
        html`<div>
          <p class="quiet">${style}</p>
          <p class=${scriptClass(text)} dir="ltr" lang=${languageByScript(text) ?? 'en'}>${text}</p>
          ${renderButton(
            words.copy,
            ({ currentTarget }) =>
              void tools.copyCitation(text, (currentTarget as Element).previousElementSibling),
            { name: locale.fill(words.copyStyle, { style }) },
          )}
        </div>`,
    )}
    <div>
      ${renderButton(words.risFile, () => {
        tools.saveCitation(view, citations);
      })}
    </div>
  </div>`;
}
