import type { FeedDate, Release } from '../../feed/model.js';
import { matches, readFilters, type Filters } from '../../feed/query.js';
import { styleDate } from '../../locale/date-styles.js';
import type { ListHost } from './later.js';

/**
 * What a webmaster may ask of a list beyond the usual: fixed filters, links that lead elsewhere,
 * dates in another style. Loaded by a list that asks for one of them.
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

  formatDate(date: FeedDate, timeZone: string | undefined): string {
    return styleDate(date, this.list.language.locale, this.list.dateStyle, timeZone);
  }
}
