import { nearest } from '../../nearest.js';

/** Whether a name is one of a standard's, by what the engine knows of them: nothing is written for readers here. */

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** BCP 47. Of two letters all are known (`jp` is none); the engine knows few of the thousands of three. */
export function isLanguage(tag: string): boolean {
  try {
    const { language } = new Intl.Locale(tag);
    return language.length === 3 || (language.length === 2 && !!languageNames.of(language));
  } catch {
    return false;
  }
}

/** In English. @param tag BCP 47, of a language that the engine knows */
export const languageName = (tag: string): string => languageNames.of(tag) ?? tag;

const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz');

/** @returns the tag of a language that somebody calls by its English name, or by one that is near */
function languageCalled(name: string): string | undefined {
  const tags = new Map<string, string>();
  for (const tag of LETTERS.flatMap((first) => LETTERS.map((second) => first + second))) {
    const own = languageNames.of(tag);
    if (own !== undefined && !tags.has(own)) tags.set(own, tag);
  }
  const likely = nearest(name, [...tags.keys()]);
  return likely === undefined ? undefined : tags.get(likely);
}

/** The language that most people speak in a country of two letters (`jp`: `ja`), as CLDR has it. */
function languageOfCountry(code: string): string | undefined {
  const country = countryFor(code);
  if (country === undefined) return undefined;
  const { language } = new Intl.Locale(`und-${country}`).maximize();
  return language === 'und' ? undefined : language;
}

/** @returns the tag that was meant by what is none: written with underscores, a country's code, or the language's English name */
export function languageMeant(written: string): string | undefined {
  const tag = written.trim().replaceAll('_', '-');
  if (isLanguage(tag)) return Intl.getCanonicalLocales(tag)[0];
  return languageOfCountry(tag) ?? languageCalled(written);
}

/** Of the IANA data base. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/**
 * The code of ISO 3166-1 that two letters mean.
 *
 * @returns `undefined` for none; another than they are for one that is in use and not in the standard (`UK`)
 */
export function countryFor(code: string): string | undefined {
  const letters = code.toUpperCase();
  if (!/^[A-Z]{2}$/.test(letters) || !regionNames.of(letters)) return undefined;
  return new Intl.Locale(`und-${letters}`).region;
}

/** Whether only the machine or the house that it was written in can reach an address. */
export function isLocal(address: string): boolean {
  let host;
  try {
    host = new URL(address).hostname;
  } catch {
    return false;
  }
  return (
    isLoopback(host) ||
    /^(10\.\d+|192\.168|172\.(1[6-9]|2\d|3[01])|169\.254|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7]))(\.\d+){2}$/.test(
      host,
    ) ||
    /^\[(f[cd][\da-f]{2}|fe[89ab][\da-f]):/.test(host) ||
    /\.(local|localdomain|internal|lan|home|intranet)$/.test(host) ||
    (!host.includes('.') && !host.includes(':'))
  );
}

/** @param host as a URL has it */
export const isLoopback = (host: string): boolean =>
  /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\]|0\.0\.0\.0)$/.test(host);
