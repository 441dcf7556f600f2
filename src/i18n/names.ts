import { displayNames } from './intl-cache.js';

/** Tags, and names of countries and languages, for `Locale`. */

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

/** @returns the code itself where it is no code, or the engine has no name for it */
export const countryName = (tag: string, code: string) =>
  /^[a-z]{2}$/i.test(code) ? (displayNames(tag, 'region').of(code.toUpperCase()) ?? code) : code;

/** @returns the tag as written where it is none, or the engine has no name for it */
export function languageName(tag: string, written: string): string {
  const code = canonicalTag(written);
  try {
    return (code && displayNames(tag, 'language').of(code)) ?? written;
  } catch {
    // a tag may be well-formed and still no language: `x-klingon`
    return written;
  }
}
