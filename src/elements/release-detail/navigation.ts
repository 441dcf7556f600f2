import { html, nothing } from 'lit';
import { addressWith } from '../../controllers/page-address.js';
import type { ReleaseController } from '../../controllers/release-controller.js';
import { titleLanguage } from '../../feed/in-language.js';
import type { Release } from '../../feed/model.js';
import type { ReleaseWords } from '../../i18n/dictionary.js';
import type { Locale } from '../../i18n/locale.js';
import { scriptClass } from '../../i18n/scripts.js';
import type { FeedElement } from '../base/feed-element.js';
import { failureIn, renderButton } from '../base/messages.js';
import { isPlainClick } from '../shared/plain-click.js';
import { langOf } from '../shared/text-language.js';

/** Links from a release to others: back to the list, to the one before, to the one after. */

/** The element that opens them. */
export interface NavigationHost extends Pick<FeedElement, 'emit'> {
  /** Name of the parameter that names a release in the page's address. */
  readonly param: string;
  /** Whether the page's address says which release is shown. */
  readonly isAddressed: boolean;
  openRelease: (id?: string) => Promise<void>;
}

export function renderBack(host: NavigationHost, label: string) {
  const close = (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    void host.openRelease();
  };
  return html`<p class="back">
    <a part="link" href=${addressWith(host.param) ?? nothing} @click=${close}>${label}</a>
  </p>`;
}

export function renderNeighbours(
  host: NavigationHost,
  words: ReleaseWords,
  previous: Release | undefined,
  next: Release | undefined,
  language: string | undefined,
) {
  if (!previous && !next) return nothing;
  return html`<div class="neighbours" part="section">
    ${previous ? renderReleaseLink(host, words, previous, { label: words.previous, language }) : nothing}
    ${next ? renderReleaseLink(host, words, next, { label: words.next, language }) : nothing}
  </div>`;
}

/** In place of a release that is not there: the latest, or, where time may bring it, the button to look again. */
export function renderMissing(
  host: NavigationHost,
  locale: Locale,
  found: Pick<ReleaseController, 'feed' | 'error' | 'lookAgain'>,
) {
  const { release: words, feed } = locale.words;
  if (found.error) {
    const lookAgain = () => {
      found.lookAgain();
    };
    return html`${failureIn(locale, found, 'release')} ${renderButton(feed.retry, lookAgain)}`;
  }
  const latest = found.feed?.items[0];
  return html`${words.gone}
  ${latest ? renderReleaseLink(host, words, latest, { title: words.latest }) : nothing}`;
}

/**
 * A link that opens a release in its place, where the page's address says which one is shown, and else leads
 * to the publisher's own page.
 *
 * @param texts `title` instead of the headline, a `label` above it, and the `language` of its feed
 */
export function renderReleaseLink(
  host: NavigationHost,
  words: ReleaseWords,
  release: Release,
  { title, label, language }: { title?: string; label?: string; language?: string | undefined },
) {
  const shown = title ?? release.title ?? words.untitled;
  const isTheirs = title === undefined && release.title !== undefined;
  const lang = isTheirs ? langOf(release.title, titleLanguage(release) ?? language) : nothing;
  const { param, isAddressed } = host;
  const own = release.url ?? release.external_url;
  const href = (isAddressed ? addressWith(param, release.id) : undefined) ?? own ?? nothing;
  const open = (event: MouseEvent) => {
    const isMiddle = event.type === 'auxclick';
    if (isMiddle && event.button !== 1) return;
    const isAllowed = host.emit('akc-select', { release }, !isMiddle);
    if (!isAllowed) event.preventDefault();
    if (!host.isAddressed || !isPlainClick(event)) return;
    event.preventDefault();
    void host.openRelease(release.id);
  };
  return html`<a part="link" href=${href} @click=${open} @auxclick=${open}>
    ${label ? html`<span class="quiet">${label}</span>` : nothing}
    <span class=${scriptClass(shown)} dir="auto" lang=${lang}>${shown}</span>
  </a>`;
}
