import { placeBefore } from '../clusters.js';
import { tidy } from './text.js';

/**
 * The readable text of some HTML, without a parser: for a line under a headline, and for search.
 * It is shown as text and nothing else, so what it gets wrong is harmless.
 */

/** Names that are common in running text, each with its character; any other becomes a space. */
const ENTITIES = new Map(
  'amp& lt< gt> quot" apos\' lsquo‘ rsquo’ ldquo“ rdquo” ndash– mdash— hellip…'
    .split(' ')
    .map((entry) => [entry.slice(0, -1), entry.slice(-1)]),
);

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
      .replace(/&(?:#(x?)([\da-f]+)|(\w+));/gi, (_, hex, code, name) =>
        name ? (ENTITIES.get(name as string) ?? ' ') : character(Number(`0${hex}${code}`)),
      )
      .replace(/\s+/g, ' ')
      .trim(),
  );
