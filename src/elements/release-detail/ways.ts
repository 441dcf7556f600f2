import { html, nothing } from 'lit';
import type { Release } from '../../feed/model.js';
import type { ReleaseWords } from '../../i18n/dictionary.js';
import { detailOf } from '../base/events.js';
import { addressWith, isPlainClick } from '../shared/page-address.js';
import type { DetailHost } from './host.js';

/** The ways that lead on from a release: back to the list, to the one before, to the one after. */

type Host = Pick<DetailHost, 'param' | 'addressed' | 'openRelease' | 'emit'>;

export function renderBack(host: Host, label: string) {
  const close = (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    void host.openRelease();
  };
  return html`<p class="back">
    <a part="link" href=${addressWith(host.param) ?? nothing} @click=${close}>${label}</a>
  </p>`;
}

/** @param label stands above the title */
export function renderWay(
  host: Host,
  words: ReleaseWords,
  release: Release,
  title = words.untitled,
  label?: string,
) {
  const own = release.url ?? release.external_url;
  const here = host.addressed ? addressWith(host.param, release.id) : undefined;
  const open = (event: MouseEvent) => {
    const middle = event.type === 'auxclick';
    if (middle && event.button !== 1) return;
    if (!host.emit('akc-select', { release: detailOf(release) }, !middle)) event.preventDefault();
    if (!host.addressed || !isPlainClick(event)) return;
    event.preventDefault();
    void host.openRelease(release.id);
  };
  return html`<a part="link" href=${here ?? own ?? nothing} @click=${open} @auxclick=${open}>
    ${label ? html`<span class="quiet">${label}</span>` : nothing}
    <span dir="auto">${title}</span>
  </a>`;
}
