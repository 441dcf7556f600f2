import { html, nothing, type TemplateResult } from 'lit';
import type { FeedState } from '../../controllers/feed-controller.js';
import type { FeedSubject } from '../../i18n/dictionary.js';
import type { Locale } from '../../i18n/locale.js';
import { scriptClass } from '../../i18n/scripts.js';

/** The heading, and what a reader is told of a feed that could not be had, or not refreshed. */

export const renderHeading = (heading: string | undefined, level: number): unknown =>
  heading
    ? html`<div
        class="heading ${scriptClass(heading)}"
        part="heading"
        role="heading"
        aria-level=${level}
      >
        ${heading}
      </div>`
    : nothing;

export const renderButton = (label: string, act: () => void): TemplateResult =>
  html`<button type="button" part="button" @click=${act}>${label}</button>`;

/** What a reader can do about a feed that could not be had. */
export function renderError(
  { error, willRetry }: FeedState,
  { words: { feed: words } }: Locale,
  subject: FeedSubject,
  retry: () => void,
): TemplateResult {
  const { code, isTransient } = error!;
  const text =
    code === 'offline' ? words.offline : isTransient ? words.unreachable[subject] : words.notFound;
  return html`
    <slot name="error">
      <div class="line" part="message">
        <p>${text}</p>
        ${isTransient && !willRetry ? renderButton(words.retry, retry) : nothing}
      </div>
    </slot>
  `;
}

/** How old what is shown is. */
export function renderStale(
  { time, willRetry }: FeedState,
  locale: Locale,
  retry: () => void,
): TemplateResult {
  const { asOf, retry: label } = locale.words.feed;
  return html`
    <div class="line quiet" part="message">
      <p>${locale.fill(asOf, { time: locale.timeOfDay(time) })}</p>
      ${willRetry ? nothing : renderButton(label, retry)}
    </div>
  `;
}
