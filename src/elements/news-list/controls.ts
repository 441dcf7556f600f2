import type { html as Html, TemplateResult } from 'lit';
import type { Release } from '../../feed/model.js';
import { fold } from '../../feed/fold.js';
import { MOST_CHOICES } from '../../feed/limits.js';
import {
  ANY,
  countValues,
  FACETS,
  narrow,
  NO_COUNTRY,
  type Choice,
  type Facet,
} from '../../feed/query.js';
import { wordFor } from '../../i18n/dictionary.js';
import type { Locale } from '../../i18n/locale.js';
import { isolate } from '../../feed/plain-string.js';
import type { ListHost, ListView } from './later.js';

/**
 * The reader's controls: loaded by a list that has them, and by no other. They are handed `html`
 * and import nothing that runs of Lit, so that their file serves every build (docs/decisions).
 */

/** Milliseconds after which a reader who types has paused. */
const PAUSE = 150;
/** Milliseconds after the last key before a search is told to the page. */
const SEARCH_SETTLES = 500;

interface Option {
  value: string;
  label: string;
  count: number;
}

export class Controls {
  choice = ANY;
  /** Whether a key has changed it a moment ago: the reader waits for the releases, and for nothing else. */
  typing = false;
  #pause?: ReturnType<typeof setTimeout>;
  #timer?: ReturnType<typeof setTimeout>;
  /** The values of each facet, as they were counted last. */
  readonly #options = new Map<Facet, Option[]>();

  constructor(
    private readonly html: typeof Html,
    private readonly list: ListHost,
  ) {
    list.addController({
      hostDisconnected: () => {
        // one that is only moved is back by then
        queueMicrotask(() => {
          if (list.isConnected) return;
          clearTimeout(this.#timer);
          clearTimeout(this.#pause);
          this.typing = false;
        });
      },
    });
  }

  /** What was chosen, by control. */
  get filters(): Partial<Choice> {
    return Object.fromEntries(Object.entries(this.choice).filter(([, value]) => value));
  }

  narrow(releases: readonly Release[]): Release[] {
    return narrow(releases, this.choice);
  }

  /** Nothing stays chosen by a control that is not there any more. */
  keepTo(controls: readonly string[]): void {
    for (const name of Object.keys(this.choice) as (keyof Choice)[]) {
      if (!controls.includes(name)) this.choice = { ...this.choice, [name]: '' };
    }
    this.typing &&= controls.includes('search');
  }

  clear(): void {
    this.#choose(ANY);
    // the button that was pressed is gone
    this.list.renderRoot.querySelector<HTMLElement>('.controls :is(input, select)')?.focus();
  }

  render(controls: readonly string[], view: ListView, locale: Locale): TemplateResult {
    const { html } = this;
    const words = locale.words.filters;
    const facets = FACETS.filter((facet) => controls.includes(facet));
    const chosen = Object.values(this.choice).some(Boolean);
    const n = view.matching.length;
    const total = view.fixed.length;
    return html`
      <div
        class="controls"
        part="controls"
        role="search"
        aria-label=${[this.list.heading, words.search].filter(Boolean).join(': ')}
      >
        ${controls.includes('search') ? this.#renderSearch(words.search) : ''}
        ${facets.map((facet) => this.#renderFacet(locale, facet))}
        <p class="left">
          <span role="status">${chosen ? locale.fill(words.results, { n, total }) : ''}</span>
          <button
            type="button"
            part="button"
            .hidden=${!chosen || !n}
            @click=${this.list.clearChoice}
          >
            ${words.clear}
          </button>
        </p>
      </div>
    `;
  }

  #choose(change: Partial<Choice>): void {
    this.choice = { ...this.choice, ...change };
    this.typing = !!change.search;
    clearTimeout(this.#pause);
    if (this.typing) {
      this.#pause = setTimeout(() => {
        this.typing = false;
        this.list.requestUpdate();
      }, PAUSE);
    }
    this.list.view.said = '';
    this.list.view.shown = this.list.limit;
    this.list.requestUpdate();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#tell(), change.search ? SEARCH_SETTLES : 0);
  }

  #optionsOf(locale: Locale, facet: Facet): Option[] {
    const known = this.#options.get(facet);
    if (known && this.typing) return known;
    const options = this.#count(locale, facet);
    this.#options.set(facet, options);
    return options;
  }

  #count(locale: Locale, facet: Facet): Option[] {
    const { view } = this.list;
    const counts = countValues(view.fixed, this.choice, facet);
    const names = this.#namesOf(locale, facet);
    const options = mostFrequent(counts, MOST_CHOICES, this.choice[facet]).map(
      ([value, count]) => ({ value, count, label: names(value) }),
    );
    return options.sort((a, b) =>
      facet === 'years' ? Number(b.value) - Number(a.value) : locale.compare(a.label, b.label),
    );
  }

  /** How a facet's values are written. */
  #namesOf(locale: Locale, facet: Facet): (value: string) => string {
    const { view } = this.list;
    const { kinds } = locale.words.release;
    const written = new Map<string, string>();
    for (const { tags, kind, kind_label } of view.fixed) {
      if (facet === 'tags') tags?.forEach((tag) => written.set(fold(tag), tag));
      if (facet === 'kinds' && kind)
        written.set(fold(kind), kind_label ?? wordFor(kinds, kind) ?? kind);
    }
    return (value) =>
      value === NO_COUNTRY
        ? locale.words.filters.noCountry
        : facet === 'countries'
          ? locale.country(value)
          : (written.get(value) ?? value);
  }

  #tell(): void {
    if (!this.list.isConnected) return;
    const { visible, matching } = this.list.view;
    this.list.emit('akc-filter', {
      filters: this.filters,
      shown: visible.length,
      total: matching.length,
    });
  }

  #renderSearch(label: string): TemplateResult {
    const { html } = this;
    const search = (event: Event) =>
      this.#choose({ search: (event.target as HTMLInputElement).value });
    return html`
      <label class="field search">
        <span>${label}</span>
        <input type="search" part="control" .value=${this.choice.search} @input=${search} />
      </label>
    `;
  }

  #renderFacet(locale: Locale, facet: Facet): TemplateResult {
    const { html } = this;
    const words = locale.words.filters;
    const options = this.#optionsOf(locale, facet);
    const change = (event: Event) =>
      this.#choose({ [facet]: (event.target as HTMLSelectElement).value });
    return html`
      <label class="field">
        <span>${words.labels[facet]}</span>
        <select part="control" @change=${change}>
          <option value="" .selected=${!this.choice[facet]}>${words.all[facet]}</option>
          ${options.map(
            ({ value, label, count }) => html`
              <option value=${value} .selected=${this.choice[facet] === value}>
                ${locale.fill(words.choice, { name: isolate(label), n: count })}
              </option>
            `,
          )}
        </select>
      </label>
    `;
  }
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

/** Adopted by the list beside its own styles. */
export const css = /* css */ `
  .controls {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(10em, 100%), 1fr));
    gap: calc(2 * var(--space)) calc(4 * var(--space));
    align-items: end;
    padding-block-end: calc(2 * var(--space));
  }
  .field {
    display: grid;
    gap: var(--space);
  }
  .field span {
    color: var(--muted);
    font-size: 0.875em;
  }
  .search,
  .left {
    grid-column: 1 / -1;
  }
  .controls :is(input, select) {
    inline-size: 100%;
    min-block-size: 2.5em;
    padding: 0 calc(2.5 * var(--space));
    border: 1px solid color-mix(in oklch, currentColor 58%, transparent);
    border-radius: var(--radius);
    background: none;
    color: inherit;
    font: inherit;
    text-overflow: ellipsis;
  }
  .controls option {
    background: Canvas;
    color: CanvasText;
  }
  .left {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(3 * var(--space));
    min-block-size: 2.25em;
    font-size: 0.875em;
  }
  .left button {
    min-block-size: 2.25em;
  }
  /* it takes no colour of the page's, and there is a button to clear all */
  ::-webkit-search-cancel-button {
    display: none;
  }
  @container (min-width: 46em) {
    .search {
      grid-column: span 2;
    }
  }
  @media (pointer: coarse) {
    .controls :is(input, select) {
      min-block-size: 44px;
      font-size: max(1em, 16px);
    }
  }
  @media print {
    .controls {
      display: none;
    }
  }
`;
