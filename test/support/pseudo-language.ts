import type { Dictionary } from '../../src/i18n/dictionary.js';

/**
 * `qaa`, a language that nobody speaks: English with marks on its letters, and longer by 40 %, as German, Tamil or
 * Burmese may be. What of English is left in it was not taken from the dictionary.
 */

const MARKED: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
  U: 'Ú',
  n: 'ñ',
  c: 'ç',
  s: 'š',
  y: 'ý',
};

/** What a phrase is filled in with stays. */
const PLACEHOLDER = /(\{\w+\})/;

export function pseudoPhrase(phrase: string): string {
  const parts = phrase.split(PLACEHOLDER);
  const marked = parts.map((part) =>
    PLACEHOLDER.test(part) ? part : part.replace(/[a-z]/gi, (letter) => MARKED[letter] ?? letter),
  );
  const { length } = phrase.replace(PLACEHOLDER, '');
  // in words, as a longer sentence would be
  const more = 'ñéš óç ';
  return `${marked.join('')} ${more.repeat(Math.ceil((length * 0.4) / more.length)).trim()}`;
}

/** The same dictionary with each of its phrases in it. */
export function pseudoLanguage(dictionary: Dictionary): Dictionary {
  const write = (value: object): object =>
    Object.fromEntries(
      Object.entries(value).map(([key, entry]) => [
        key,
        typeof entry === 'string' ? pseudoPhrase(entry) : write(entry as object),
      ]),
    );
  return { ...(write(dictionary) as Dictionary), language: dictionary.language };
}
