import type { FeedDate, Release } from '../../feed/model.js';
import { matches, readFilters, type Filters } from '../../feed/query.js';
import { formatRelative } from '../../locale/relative.js';
import type { ListHost } from './later.js';

/**
 * What a webmaster may ask of a list beyond the usual: fixed filters, links that lead elsewhere,
 * relative dates. Loaded by a list that asks for one of them.
 */

type Wrong = (name: string, value: string, expected: string) => void;

const PLACES = /\{(id|number|url)\}/g;

export class Options {
  readonly #filters: Filters;

  /** @param wrong told of a value that is not what was expected; it is left out */
  constructor(
    private readonly list: ListHost,
    private readonly wrong: Wrong,
  ) {
    this.#filters = readFilters(list, (name, value) =>
      wrong(name, value, 'a date (2026-01-31) or a duration (P1Y)'),
    );
  }

  /** What the fixed filters leave. */
  filter(releases: readonly Release[]): readonly Release[] {
    return releases.filter((release) => matches(release, this.#filters));
  }

  /** Where a headline leads. */
  hrefOf(release: Release): string | undefined {
    const template = this.list.releaseHref;
    const { id, number, url = release.external_url } = release;
    if (!template) return url;
    const values: Record<string, string | undefined> = { id, number, url };
    const href = template.replace(PLACES, (_, name: string) =>
      encodeURIComponent(values[name] ?? ''),
    );
    // also where a template is relative, or a mere fragment
    if (/^https?:/.test(new URL(href, document.baseURI).protocol)) return href;
    this.wrong('release-href', template, 'an http or https URL');
    return url;
  }

  /** @returns `undefined` where the date itself is to be shown */
  relative(date: FeedDate): string | undefined {
    const { dateStyle, language } = this.list;
    return dateStyle === 'relative' ? formatRelative(date, language.locale) : undefined;
  }
}
