import type { NamesOf } from '../../feed/query.js';
import { wordFor } from '../../i18n/dictionary.js';
import type { Locale } from '../../i18n/locale.js';

const known = new WeakMap<Locale, NamesOf>();

/** What a list calls releases in its language, where they say it in none: their kinds, what became of them, countries. */
export function searchNames(locale: Locale): NamesOf {
  const made = known.get(locale);
  if (made) return made;
  const { kinds, statuses } = locale.words.release;
  const namesOf: NamesOf = ({ kind, status, countries = [] }) => [
    wordFor(kinds, kind) ?? kind,
    wordFor(statuses, status),
    ...countries.map((code) => locale.country(code)),
  ];
  known.set(locale, namesOf);
  return namesOf;
}
