import { placeBefore } from '../clusters.js';
import { tidy } from './text.js';

/**
 * The readable text of some HTML, without a parser: for a line under a headline, and for search.
 * It is shown as text and nothing else, so what it gets wrong is harmless.
 */

/** Names of references, each with its character behind it. */
const tableOf = (entries: string) =>
  new Map(entries.split(' ').map((entry) => [entry.slice(0, -1), entry.slice(-1)]));

/**
 * Those that are common in running text: every list loads them, and `mending/character-references.ts` has many more. Of a
 * letter with an accent the name of the accent tells which it is.
 */
const NAMES = tableOf(
  'amp& lt< gt> quot" apos\' nbsp\xa0 shy\xad lsquo‘ rsquo’ ldquo“ rdquo” laquo« raquo» ndash– mdash— hellip… bull• middot· deg° ordfª ' +
    'ordmº euro€ copy© reg® trade™ AEligÆ aeligæ OslashØ oslashø szligß',
);

/** What follows a letter in its name, as in `&ccedil;`, with the mark that it is. */
const ACCENTS = tableOf(
  'grave\u0300 acute\u0301 circ\u0302 tilde\u0303 uml\u0308 ring\u030a caron\u030c cedil\u0327',
);

/** @returns `undefined` for a name that nobody knows */
function named(name: string): string | undefined {
  const accent = ACCENTS.get(name.slice(1));
  const letter = accent && (name.charAt(0) + accent).normalize();
  return letter?.length === 1 ? letter : NAMES.get(name);
}

/** Elements of HTML that stand within a word or a line, and part nothing. */
export const IN_LINE =
  'a abbr acronym b bdi bdo big cite code del dfn em font i input ins kbd label mark q rp rt ruby s samp small span ' +
  'strike strong sub sup time tt u var wbr';

const IN_LINE_TAG = new RegExp(`^<\\/?(${IN_LINE.replaceAll(' ', '|')})\\b`, 'i');

const character = (code: number) => (code <= 0x10ffff ? String.fromCodePoint(code) : ' ');

/** @param most how many characters of HTML are looked at: the time it takes has a bound */
export const plainText = (html: string, most = 4_000): string =>
  tidy(
    html
      .slice(0, html.length > most ? placeBefore(html, most) : most)
      .replace(
        /<(script|style)\b[^]*?(<\/\1\s*>|$)|<!--[^]*?(-->|$)|<\/?[a-z][^>]*(>|$)/gi,
        (tag) => (IN_LINE_TAG.test(tag) ? '' : ' '),
      )
      .replace(/&(?:#(x?)([\da-f]+)|(\w+));/gi, (written: string, hex, code, name?: string) =>
        name ? (named(name) ?? written) : character(Number(`0${hex}${code}`)),
      )
      .replace(/\s+/g, ' ')
      .trim(),
  );
