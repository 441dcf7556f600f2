import { html, nothing, type TemplateResult } from 'lit';
import type { FilterController } from '../../controllers/filter-controller.js';
import { fold } from '../../feed/fold.js';
import { MOST_CHOICES } from '../../feed/limits.js';
import type { Release } from '../../feed/model.js';
import { isolate } from '../../feed/plain-string.js';
import { FACETS, NO_COUNTRY, type Facet } from '../../feed/query.js';
import { wordFor } from '../../i18n/dictionary.js';
import type { Locale } from '../../i18n/locale.js';
import { langOf } from '../shared/text-language.js';
import { countryLabel } from './country-label.js';

/** The reader's controls: a search, and a choice of each facet. */

export interface ControlsView {
  /** Which of them the webmaster wants: `search`, and facets. */
  controls: readonly string[];
  /** What the list is called. */
  name: string;
  /** What the webmaster's filters leave. */
  eligible: readonly Release[];
  /** BCP 47 tag of the feed's language, for releases that name none. */
  language: string | undefined;
  /** How many the reader's choice leaves of that. */
  found: number;
  filter: FilterController;
  /** Whether older releases are being looked through for what the reader wants. */
  isLooking: boolean;
  /** Whether `eligible` is of the whole feed. */
  isWhole: boolean;
  stop: () => void;
  /** What each facet offers. */
  choices: FacetChoices;
  /** What of the results is said to those who hear it. */
  spoken: SpokenResults;
  clear: () => void;
}

interface Label {
  label: string;
  /** What `lang` says of it where it is the publisher's and none of ours. */
  lang?: string;
}

interface Choice extends Label {
  value: string;
  count: number;
}

/** What each facet offers. It stays while a reader types: nobody looks there, and to count takes time. */
export class FacetChoices {
  readonly #known = new Map<Facet, Choice[]>();

  of(facet: Facet, view: ControlsView, locale: Locale): readonly Choice[] {
    const { eligible, filter } = view;
    const known = this.#known.get(facet);
    if (known && filter.isTyping) return known;
    const counts = filter.countValues(eligible, facet);
    const labelOf = labelsOf(facet, view, locale);
    const choices = mostFrequent(counts, MOST_CHOICES, filter.choice[facet])
      .map(([value, count]) => ({ value, count, ...labelOf(value) }))
      .sort((a, b) => {
        // what names no country is none of them
        const last = Number(a.value === NO_COUNTRY) - Number(b.value === NO_COUNTRY);
        if (last) return last;
        const isYear = facet === 'years';
        return isYear ? Number(b.value) - Number(a.value) : locale.compare(a.label, b.label);
      });
    this.#known.set(facet, choices);
    return choices;
  }
}

/**
 * What those hear who do not see how many are found: said once they have stopped typing, and of a search through older
 * releases its beginning and its end alone.
 */
export class SpokenResults {
  #text = '';
  #isLooking = false;

  /** @param text what is seen now */
  next(text: string, { filter, isLooking }: ControlsView): string {
    const isOver = !isLooking || !this.#isLooking;
    if (!text || (filter.isSettled && isOver)) {
      this.#text = text;
      this.#isLooking = isLooking;
    }
    return this.#text;
  }
}

/** How a facet's values are written, and in which language. */
export function labelsOf(
  facet: Facet,
  { eligible, language: feedLanguage }: Pick<ControlsView, 'eligible' | 'language'>,
  locale: Locale,
): (value: string) => Label {
  const { kinds } = locale.words.release;
  if (facet === 'years') return (value) => ({ label: locale.year(Number(value)) });
  if (facet === 'countries') {
    return (value) => ({ label: countryLabel(value, locale) });
  }
  const wordOf = (value: string) => (facet === 'kinds' ? wordFor(kinds, value) : undefined);
  const theirs = new Map<string, [text: string, language: string | undefined]>();
  for (const { tags = [], kind, kind_label, language = feedLanguage } of eligible) {
    if (facet === 'tags') for (const tag of tags) theirs.set(fold(tag), [tag, language]);
    else if (kind && (kind_label || !wordOf(kind))) {
      theirs.set(fold(kind), [kind_label || kind, language]);
    }
  }
  return (value) => {
    const [text, language] = theirs.get(value) ?? [];
    if (text === undefined) return { label: wordOf(value) ?? value };
    return { label: text, lang: langOf(text, language) };
  };
}

/**
 * A feed may have as many tags as it has words: those that find most are offered.
 *
 * @param chosen is offered too, however few it finds
 */
export function mostFrequent(
  counts: ReadonlyMap<string, number>,
  most: number,
  chosen = '',
): [value: string, count: number][] {
  const all = [...counts];
  if (all.length <= most) return all;
  const first = all.sort(([, a], [, b]) => b - a).slice(0, most);
  const count = counts.get(chosen);
  if (count !== undefined && !first.some(([value]) => value === chosen)) {
    first[most - 1] = [chosen, count];
  }
  return first;
}

export function renderControls(view: ControlsView, locale: Locale): TemplateResult {
  const { controls, name, found, filter, isLooking, stop, clear } = view;
  const words = locale.words.filters;
  const results = filter.hasChoice ? resultsIn(view, locale) : '';
  const facets = FACETS.filter((facet) => controls.includes(facet));
  return html`
    <div class="controls" part="controls" role="search" aria-label=${`${name}: ${words.search}`}>
      ${controls.includes('search') ? renderSearch(filter, words.search) : nothing}
      ${facets.map((facet) => renderFacet(facet, view, locale))}
      <p class="left">
        <span aria-hidden="true">${results}</span>
        <span class="unseen" role="status">${view.spoken.next(results, view)}</span>
        <button type="button" class="stop" part="button" .hidden=${!isLooking} @click=${stop}>
          ${words.stop}
        </button>
        <button type="button" part="button" .hidden=${!filter.hasChoice || !found} @click=${clear}>
          ${words.clear}
        </button>
      </p>
    </div>
  `;
}

/** What was found, and in how much: nobody is told of releases that nobody has looked at. */
function resultsIn({ eligible, found, isLooking, isWhole }: ControlsView, locale: Locale): string {
  const { looking, results, resultsAmong } = locale.words.filters;
  const phrase = isLooking ? looking : isWhole ? results : resultsAmong;
  return locale.fill(phrase, { n: found, total: eligible.length });
}

function renderSearch(filter: FilterController, label: string) {
  const search = (event: Event) => {
    filter.choose({ search: (event.target as HTMLInputElement).value });
  };
  return html`
    <label class="field search">
      <span>${label}</span>
      <input type="search" part="control" .value=${filter.choice.search} @input=${search} />
    </label>
  `;
}

function renderFacet(facet: Facet, view: ControlsView, locale: Locale) {
  const { filter, choices } = view;
  const words = locale.words.filters;
  const chosen = filter.choice[facet];
  const change = (event: Event) => {
    filter.choose({ [facet]: (event.target as HTMLSelectElement).value });
  };
  return html`
    <label class="field">
      <span>${words.labels[facet]}</span>
      <select part="control" @change=${change}>
        <option value="" .selected=${!chosen}>${words.all[facet]}</option>
        ${choices
          .of(facet, view, locale)
          .map(
            ({ value, label, lang, count }) => html`
              <option
                value=${value}
                lang=${lang ?? nothing}
                dir=${lang === undefined ? nothing : 'auto'}
                .selected=${chosen === value}
              >
                ${locale.fill(words.choice, { name: isolate(label), n: count })}
              </option>
            `,
          )}
      </select>
    </label>
  `;
}
