import type { Content } from '../../controllers/content-controller.js';
import type { Release } from '../../feed/model.js';
import { dateOf, type NamesOf } from '../../feed/query.js';
import type { DateStyle } from '../../i18n/dates.js';
import { wordFor } from '../../i18n/dictionary.js';
import type { Locale } from '../../i18n/locale.js';

/** Between them they have a date in each way that it is shown: with the era, in words, in digits. */
const STYLES: DateStyle[] = ['full', 'long', 'medium', 'short'];

interface SearchHost {
  readonly live: Content;
  readonly timeZone?: string | undefined;
  zoneOf: (release: Release) => string | undefined;
}

/**
 * What a list calls releases, where they do not say it themselves: their kinds, what became of them, countries and dates in
 * its language; the words that they are shown in, and those that these are a translation of.
 */
export class SearchNames {
  /** What they were made for. */
  #key: readonly unknown[] = [];
  #namesOf?: NamesOf;

  constructor(private readonly host: SearchHost) {}

  /** The same function for as long as it says the same. */
  in(locale: Locale): NamesOf {
    const { live, timeZone } = this.host;
    const key = [locale, live.key, timeZone];
    if (!this.#namesOf || key.some((part, at) => part !== this.#key[at])) {
      this.#namesOf = this.#make(locale);
      this.#key = key;
    }
    return this.#namesOf;
  }

  #make(locale: Locale): NamesOf {
    const { kinds, statuses } = locale.words.release;
    return (release) => {
      const { kind, status, countries = [] } = release;
      const { title, summary } = this.host.live.translationOf(release) ?? {};
      const date = dateOf(release);
      return {
        texts: [
          wordFor(kinds, kind) ?? kind,
          wordFor(statuses, status),
          ...countries.map((code) => locale.country(code)),
          title,
          summary,
          this.host.live.originalOf(release)?.title,
        ],
        dates: () => {
          const timeZone = this.host.zoneOf(release);
          return date ? STYLES.map((style) => locale.date(date, { style, timeZone })) : [];
        },
      };
    };
  }
}
