import { nearest } from '../nearest.js';
import type { Dictionary, PluralPhrase } from './dictionary.js';

/**
 * Words of the page's own, laid over those of a language. They come as JSON that anybody may have written: what is no
 * phrase is left out and told, and every phrase stays a text.
 */

/** What is wrong with a dictionary: where, what was found, what was expected. */
export type Slip = [path: string, found: string, expected: string];

export interface OwnWords {
  words: Dictionary;
  slips: Slip[];
  /** Phrases that nobody has said, where the language is the page's own. */
  missing: string[];
}

type Written = Record<string, unknown>;

/** Of a dictionary, what is no phrase: `OwnDictionary` has the first three. */
const NO_PHRASES = ['language', 'formats', 'countries', 'formatters', 'loadNames'];
const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'];

const isObject = (value: unknown): value is Written =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const placeholders = (phrases: readonly string[]) =>
  phrases.flatMap((phrase) => phrase.match(/\{\w+\}/g) ?? []);

const shown = (value: unknown) => JSON.stringify(value) ?? String(value);

/**
 * @param language BCP 47, canonical
 * @param usual words of that language; without them it is the page's own, and has to be whole
 * @param english stands where nothing else does
 * @param texts JSON, each over those before
 */
export function readOwn(
  language: string,
  usual: Dictionary | undefined,
  english: Dictionary,
  texts: readonly string[],
): OwnWords {
  const slips: Slip[] = [];
  const said = new Set<string>();
  let words: Dictionary = usual ?? { ...english, language };
  for (const text of texts) {
    const own = parse(text, slips);
    if (!own) continue;
    words = {
      ...(layOver(words, own, '', slips, said) as Dictionary),
      ...formatsOf(own, slips),
      countries: { ...words.countries, ...countriesOf(own, slips) },
    };
  }
  const missing = usual ? [] : pathsOf(english, '').filter((path) => !said.has(path));
  return { words, slips, missing };
}

function parse(text: string, slips: Slip[]): Written | undefined {
  let own: unknown;
  try {
    own = JSON.parse(text);
  } catch {
    // told below
  }
  if (isObject(own)) return own;
  slips.push(['/', text, 'an object in JSON']);
  return undefined;
}

/** @param said collects the paths of phrases */
function layOver(base: object, own: Written, at: string, slips: Slip[], said: Set<string>): object {
  const known = Object.keys(base).filter((key) => at || !NO_PHRASES.includes(key));
  const besides = at ? [] : NO_PHRASES.slice(0, 3);
  for (const key of Object.keys(own)) {
    if (known.includes(key) || besides.includes(key)) continue;
    const meant = nearest(key, known);
    slips.push([
      `${at}/${key}`,
      shown(own[key]),
      meant ? `"${meant}"` : `one of ${[...known, ...besides].join(', ')}`,
    ]);
  }
  const entries = Object.entries(base).map(([key, value]: [string, unknown]) => {
    if (!known.includes(key) || !Object.hasOwn(own, key)) return [key, value];
    const path = `${at}/${key}`;
    const written = own[key];
    if (isObject(value) && !('other' in value)) {
      if (isObject(written)) return [key, layOver(value, written, path, slips, said)];
      slips.push([path, shown(written), 'an object']);
      return [key, value];
    }
    const phrase = phraseOf(written, value as string | PluralPhrase, path, slips);
    if (phrase !== undefined) said.add(path);
    return [key, phrase ?? value];
  });
  return Object.fromEntries(entries) as object;
}

/** @returns `undefined` where it is none, which is told */
function phraseOf(
  written: unknown,
  usual: string | PluralPhrase,
  path: string,
  slips: Slip[],
): string | PluralPhrase | undefined {
  const isPlural = typeof usual !== 'string';
  const forms = isPlural && isObject(written) ? written : { other: written };
  const isPhrase =
    Object.entries(forms).every(
      ([category, form]) =>
        CATEGORIES.includes(category) && typeof form === 'string' && form.trim() !== '',
    ) && 'other' in forms;
  if (!isPhrase) {
    slips.push([path, shown(written), isPlural ? 'a text, or {"one": …, "other": …}' : 'a text']);
    return undefined;
  }
  const filled = placeholders(isPlural ? Object.values(usual) : [usual]);
  const odd = placeholders(Object.values(forms) as string[]).find((name) => !filled.includes(name));
  if (odd) {
    slips.push([path, odd, filled.length ? [...new Set(filled)].join(', ') : 'no {…}']);
    return undefined;
  }
  return isPlural ? (forms as PluralPhrase) : (written as string);
}

function formatsOf({ formats }: Written, slips: Slip[]): { formats?: string } {
  if (formats === undefined) return {};
  try {
    const [tag] = Intl.getCanonicalLocales(formats as string);
    if (typeof formats === 'string' && tag) return { formats: tag };
  } catch {
    // told below
  }
  slips.push(['/formats', shown(formats), 'a BCP 47 tag']);
  return {};
}

function countriesOf({ countries }: Written, slips: Slip[]): Record<string, string> {
  if (countries === undefined) return {};
  const entries = isObject(countries) ? Object.entries(countries) : [['', countries] as const];
  return Object.fromEntries(
    entries.flatMap(([code, name]) => {
      if (/^[a-z]{2}$/i.test(code) && typeof name === 'string' && name.trim()) {
        return [[code.toUpperCase(), name]];
      }
      slips.push([
        `/countries/${code}`,
        shown(name),
        'a name by a code of ISO 3166-1, as in {"KR": …}',
      ]);
      return [];
    }),
  );
}

/** Of all phrases. */
const pathsOf = (words: object, at: string): string[] =>
  Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    if (!at && NO_PHRASES.includes(key)) return [];
    const path = `${at}/${key}`;
    return isObject(value) && !('other' in value) ? pathsOf(value, path) : [path];
  });
