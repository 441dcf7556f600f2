import { html } from 'lit';
import type { FeedState } from '../../controllers/feed-controller.js';
import type { FeedSubject } from '../../i18n/dictionary.js';
import type { Locale } from '../../i18n/locale.js';
import { scriptClass } from '../../i18n/scripts.js';

/** The heading, and what a reader is told of a feed that could not be had, or not refreshed. */

export const renderHeading = (text: string, level: number) =>
  html`<div class="heading ${scriptClass(text)}" part="heading" role="heading" aria-level=${level}>
    ${text}
  </div>`;

/** @param busy while what it does is under way: it keeps the focus, as a disabled button would not */
export const renderButton = (label: string, act: () => void, busy: 'true' | 'false' = 'false') =>
  html`<button type="button" part="button" aria-disabled=${busy} @click=${act}>${label}</button>`;

/** That a feed could not be had. */
export function failureIn(
  { words: { feed: words } }: Locale,
  { error }: Pick<FeedState, 'error'>,
  subject: FeedSubject,
): string {
  const { code, isTransient } = error!;
  if (code === 'offline') return words.offline;
  return isTransient ? words.unreachable[subject] : words.notFound;
}

/** How old what is shown is; of several feeds, that some are not there or old. */
export const ageIn = (locale: Locale, { isIncomplete, time }: FeedState): string =>
  isIncomplete
    ? locale.words.feed.incomplete
    : locale.fill(locale.words.feed.asOf, { time: locale.timeOfDay(time) });
