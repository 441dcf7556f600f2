import type { Names, Notation } from './formatters.js';
import { displayNames } from './intl-cache.js';

/** Tags, and names of countries and languages, for `Locale`. */

/** What languages call themselves that not every engine knows. */
const OWN_NAMES = new Map([
  ['km', 'ខ្មែរ'],
  ['lo', 'ລາວ'],
  ['my', 'မြန်မာ'],
  ['tet', 'Tetun'],
]);

/** @returns the canonical form of a BCP 47 tag, underscores taken for hyphens; `undefined` for none */
export function canonicalTag(written: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(written.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

/**
 * Whether the engine has data for a canonical tag. Asked for one without, it would take the browser's own
 * language, which is nobody's in particular on a page.
 */
export const isInEngine = (tag: string) => Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;

/** Where the dictionary's own names are wanted, and are not here, those in English: never an engine's, which others lack. */
const namedIn = ({ tag, formatters }: Notation) => (formatters ? 'en' : tag);

/** The former name, which CLDR adds in brackets to that of Myanmar: a state is called as it calls itself. */
const FORMER_NAME = /\s*[(（][^()（）]+[)）]$/u;

/** @returns the code itself where it is no code, or has no name */
export function countryName(notation: Notation, code: string, names?: Names): string {
  if (!/^[a-z]{2}$/i.test(code)) return code;
  const country = code.toUpperCase();
  const known = names?.countries[country];
  const name = known ?? displayNames(namedIn(notation), 'region').of(country);
  return (country === 'MM' ? name?.replace(FORMER_NAME, '') : name) ?? code;
}

/** @returns the tag as written where it is none, or has no name */
export function languageName(notation: Notation, written: string, names?: Names): string {
  const code = canonicalTag(written);
  if (!code) return written;
  const known = names?.languages[code];
  if (known) return known;
  try {
    return displayNames(namedIn(notation), 'language').of(code) ?? written;
  } catch {
    // a tag may be well-formed and still no language: `x-klingon`
    return written;
  }
}

/** @returns `undefined` where only the engine may know it */
export const ownName = (tag: string): string | undefined =>
  OWN_NAMES.get(canonicalTag(tag)?.split('-', 1)[0] ?? '');
