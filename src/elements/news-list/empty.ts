import { html, nothing, type TemplateResult } from 'lit';
import type { FilterController } from '../../controllers/filter-controller.js';
import { isolate } from '../../feed/plain-string.js';
import type { Fixed } from '../../feed/query.js';
import { wordFor } from '../../i18n/dictionary.js';
import type { Locale } from '../../i18n/locale.js';
import { renderButton } from '../base/messages.js';

/** What a list says where no release is shown: what was looked for, and how to widen it. */

export interface EmptyView {
  /** The filters that the webmaster has fixed, as they stand in the attributes. */
  fixed: Fixed;
  filter: FilterController;
  clear: () => void;
}

export function renderNoReleases(view: EmptyView, locale: Locale): TemplateResult {
  const words = locale.words.list;
  const what = locale.list(lookedFor(view, locale).map(isolate), 'unit');
  const sentence = what ? locale.fill(words.noMatch, { what }) : words.empty;
  const { hasChoice } = view.filter;
  return html`
    <slot name="empty">
      <div class="line" part="message">
        <p>${sentence} ${hasChoice ? words.widen : nothing}</p>
        ${hasChoice ? renderButton(words.clearFilters, view.clear) : nothing}
      </div>
    </slot>
  `;
}

/** By webmaster and reader, in words. */
function lookedFor({ fixed, filter: { choice } }: EmptyView, locale: Locale): string[] {
  const names = locale.words.release.kinds;
  const split = (...lists: (string | undefined)[]) =>
    lists.flatMap((list) => (list ?? '').split(',')).map((entry) => entry.trim());
  return [
    choice.search,
    ...split(fixed.tags, choice.tags),
    ...split(fixed.countries, choice.countries).map((code) => locale.country(code)),
    ...split(fixed.kinds, choice.kinds).map((kind) => wordFor(names, kind) ?? kind),
    ...split(choice.years, fixed.since, fixed.until),
  ].filter(Boolean);
}
