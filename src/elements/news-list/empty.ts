import { html, nothing, type TemplateResult } from 'lit';
import type { FilterController } from '../../controllers/filter-controller.js';
import { isolate } from '../../feed/plain-string.js';
import type { Release } from '../../feed/model.js';
import type { Facet, FilterAttributes } from '../../feed/query.js';
import { wordFor } from '../../i18n/dictionary.js';
import type { Locale } from '../../i18n/locale.js';
import { renderButton } from '../base/messages.js';
import { labelsOf } from './controls.js';
import { countryLabel } from './country-label.js';

/** What a list says where no release is shown: what was looked for, and how to widen it. */

export interface EmptyView {
  /** The webmaster's filters. */
  attributes: FilterAttributes;
  filter: FilterController;
  /** What the webmaster's filters leave. */
  eligible: readonly Release[];
  /** BCP 47 tag of the feed's language, for releases that name none. */
  language: string | undefined;
  /** Whether all that the webmaster's filters leave is among the newest that are left out, for another element shows them. */
  isShownElsewhere: boolean;
  /** Whether older releases are being looked through. */
  isLooking: boolean;
  /** How many releases were looked through where that are not all. */
  newest: number | undefined;
  clear: () => void;
}

export function renderNoReleases(view: EmptyView, locale: Locale): TemplateResult {
  const words = locale.words.list;
  // whatever a page says in its own words of no news: it is not known yet
  if (view.isLooking) return html`<p class="line" part="message">${words.looking}</p>`;
  const what = locale.list(lookedFor(view, locale).map(isolate));
  const { newest } = view;
  const noMatch =
    newest === undefined
      ? locale.fill(words.noMatch, { what })
      : locale.plural(words.noMatchAmong, newest, { what });
  const sentence = view.isShownElsewhere ? words.noOther : what ? noMatch : words.empty;
  const hasChoice = view.filter.hasChoice && !view.isShownElsewhere;
  return html`
    <slot name="empty">
      <div class="line" part="message">
        <p>${sentence} ${hasChoice ? words.widen : nothing}</p>
        ${hasChoice ? renderButton(words.clearFilters, view.clear) : nothing}
      </div>
    </slot>
  `;
}

/** By webmaster and reader, in words, each once. */
function lookedFor(view: EmptyView, locale: Locale): string[] {
  const { attributes, filter } = view;
  const { choice } = filter;
  const names = locale.words.release.kinds;
  const split = (list = '') => list.split(',').map((entry) => entry.trim());
  /** As the control says it, which the reader has chosen it from. */
  const chosen = (facet: Facet) =>
    choice[facet] && labelsOf(facet, view, locale)(choice[facet]).label;
  const wanted = [
    choice.search,
    ...split(attributes.tags),
    chosen('tags'),
    ...split(attributes.countries).map((code) => countryLabel(code, locale)),
    chosen('countries'),
    ...split(attributes.kinds).map((kind) => wordFor(names, kind) ?? kind),
    chosen('kinds'),
    chosen('years'),
    attributes.since ?? '',
    attributes.until ?? '',
  ];
  return [...new Set(wanted)].filter(Boolean);
}
