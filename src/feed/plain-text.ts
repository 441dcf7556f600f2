/**
 * The readable text of some HTML, without a parser: for a line under a headline, and for search.
 * It is shown as text and nothing else, so what it gets wrong is harmless.
 */

/** Those that are common in running text; any other becomes a space. */
const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
};

/** @param most how many characters of HTML are looked at: the time it takes has a bound */
export const plainText = (html: string, most = 4_000): string =>
  html
    .slice(0, most)
    .replace(/<(script|style)\b[^]*?(<\/\1>|$)|<!--[^]*?(-->|$)|<\/?[a-z][^>]*(>|$)/gi, ' ')
    .replace(/&(?:#(x?)([\da-f]+)|(\w+));/gi, (_, hex, code, name) =>
      name ? (ENTITIES[name as string] ?? ' ') : String.fromCharCode(Number(`0${hex}${code}`)),
    )
    .replace(/\s+/g, ' ')
    .trim();
