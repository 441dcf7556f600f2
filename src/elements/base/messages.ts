import type { html as Html, TemplateResult } from 'lit';
import type { Locale } from '../../i18n/locale.js';
import type { FeedState } from '../../controllers/feed-controller.js';

/**
 * What a reader is told of a feed that could not be had, or not refreshed. Loaded when that happens;
 * it is handed `html`, and imports nothing that runs of Lit.
 */

/** The element whose feed it is. */
interface Host {
  readonly live: { readonly state: FeedState };
  reload: () => Promise<void>;
}

export const button = (html: typeof Html, text: string, act: () => void): TemplateResult =>
  html`<button type="button" part="button" @click=${act}>${text}</button>`;

/** What a reader can do about a feed that could not be had. */
export function renderError(html: typeof Html, host: Host, locale: Locale): TemplateResult {
  const { error, willRetry } = host.live.state;
  const words = locale.words.feed;
  const { code, passing } = error!;
  const text = code === 'offline' ? 'offline' : passing ? 'unreachable' : 'notFound';
  return html`
    <slot name="error">
      <div class="line" part="message">
        <p>${words[text]}</p>
        ${passing && !willRetry ? button(html, words.retry, () => void host.reload()) : ''}
      </div>
    </slot>
  `;
}

export function renderStale(html: typeof Html, host: Host, locale: Locale): TemplateResult {
  const { time, willRetry } = host.live.state;
  const words = locale.words.feed;
  return html`
    <div class="line quiet" part="message">
      <p>${locale.fill(words.asOf, { time: locale.timeOfDay(time) })}</p>
      ${willRetry ? '' : button(html, words.retry, () => void host.reload())}
    </div>
  `;
}
