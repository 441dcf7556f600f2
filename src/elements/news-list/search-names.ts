import type { Content } from '../../controllers/content-controller.js';
import { valuesOf, type NamesOf } from '../../feed/query.js';
import { wordFor } from '../../i18n/dictionary.js';
import type { Locale } from '../../i18n/locale.js';

/**
 * What a list calls releases, where they do not say it themselves: their kinds, what became of them and countries in its
 * language; the words that they are shown in, and those that these are a translation of.
 */
export class SearchNames {
  #locale?: Locale;
  #content?: object;
  #namesOf?: NamesOf;

  constructor(private readonly host: { readonly live: Content }) {}

  /** The same function for as long as it says the same. */
  in(locale: Locale): NamesOf {
    const { key } = this.host.live;
    if (!this.#namesOf || locale !== this.#locale || key !== this.#content) {
      this.#namesOf = this.#make(locale);
      this.#locale = locale;
      this.#content = key;
    }
    return this.#namesOf;
  }

  #make(locale: Locale): NamesOf {
    const { kinds, statuses } = locale.words.release;
    return (release) => {
      const { kind, status, countries = [] } = release;
      const { title, summary } = this.host.live.translationOf(release) ?? {};
      const [year] = valuesOf(release, 'years');
      return {
        texts: [
          wordFor(kinds, kind) ?? kind,
          wordFor(statuses, status),
          ...countries.map((code) => locale.country(code)),
          title,
          summary,
          this.host.live.originalOf(release)?.title,
        ],
        year: year && locale.year(Number(year)),
      };
    };
  }
}
