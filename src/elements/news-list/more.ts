import { html, nothing } from 'lit';
import type { PagingController, PagingOutcome } from '../../controllers/paging-controller.js';
import type { Locale } from '../../i18n/locale.js';
import { renderButton } from '../base/messages.js';

/** The way to more releases, older and newer, and what was done to get there. */

export interface MoreView {
  paging: PagingController;
  /** Whether some are here and not shown yet. */
  hasHidden: boolean;
  /** Whether a reader searches or filters: the button then looks for what is wanted. */
  hasChoice: boolean;
  showMore: () => void;
}

export function renderMore({ paging, hasHidden, hasChoice, showMore }: MoreView, locale: Locale) {
  const { list, filters } = locale.words;
  return hasHidden || paging.hasOlder
    ? html`<div class="line more">
        <button
          type="button"
          part="button"
          aria-disabled=${String(paging.isLoading)}
          @click=${showMore}
        >
          ${hasChoice && !hasHidden ? filters.lookFurther : list.more}
        </button>
      </div>`
    : nothing;
}

/** @param count of releases that have come since the list is shown */
export const renderNew = (count: number, show: () => void, locale: Locale): unknown =>
  count ? renderButton(locale.plural(locale.words.list.newReleases, count), show) : nothing;

/** For those who hear what the button has done; that it has failed everybody must be told. */
export function renderOutcome({ outcome }: PagingController, locale: Locale) {
  const hasFailed = outcome === 'failed';
  return html`<p
    class=${hasFailed ? 'quiet' : 'unseen'}
    part=${hasFailed ? 'message' : nothing}
    role="status"
  >
    ${outcomeIn(locale, outcome)}
  </p>`;
}

function outcomeIn(locale: Locale, outcome: PagingOutcome): string {
  if (outcome === 'failed') return locale.words.feed.unreachable.news;
  return outcome ? locale.plural(locale.words.list.added, outcome.added) : '';
}
