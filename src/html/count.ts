import { DEEPEST_HTML, MOST_DETAILS, MOST_ELEMENTS, MOST_MEDIA } from '../feed/limits.js';

/**
 * How much some HTML would ask of a parser, found on the string in linear time, for parsers can be
 * made to hang (docs/faults.md, rule 6). Tags are counted wherever they seem to stand, in comments and
 * attributes too, so that nothing hides any. Nesting is that of well-formed text, as everybody
 * writes it: no parser of today goes deeper than 512, whatever it is given.
 */

export interface Count {
  tooMuch: boolean;
  /** Whether there is an `iframe`, `object` or `embed`. */
  embedded: boolean;
}

/**
 * An element such as `<b>` that nobody closes is opened anew in every paragraph after it, and each
 * that differs is opened besides: 800 of them, each in a paragraph, kept Chromium busy for more than
 * 12 s. The work grows with the tags and with the square of how many differ.
 */
const MOST_REOPENED = 400_000;

const START = /<[a-z]/i;
const END = /<\/[a-z]/i;
const MEDIA = /<(?:video|audio)/i;
const DETAILS = /<details/i;
/** What is opened anew (`a` is not: the next ends it); and the rest of its tag, where that is plain. */
const FORMATTING =
  /<(?:b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?=[\t\n\f\r />])((?:[\t\n\f\r ]+[\w-]+(?:=(?:"[^"<>]*"|'[^'<>]*'|[\w#-]+))?)*[\t\n\f\r ]*\/?>)?/gi;
/** A comment, what holds text alone, or a tag. */
const MARKUP =
  /<!--[^]*?(?:-->|$)|<(script|style|textarea|noscript)\b[^]*?(?:<\/\1|$)|<(\/?)([a-z]+\d?)(?:[^"'>]|"[^"]*"|'[^']*')*/gi;
/** What holds nothing, or needs no end tag. */
const FLAT = /^(p|li|d[dt]|t[dhr]|w?br|hr|img|input|col|source|link|meta|embed|param|area|base)$/i;

export function count(html: string): Count {
  let depth = 0;
  let deepest = 0;
  let embedded = false;
  for (const [, , slash, name] of html.matchAll(MARKUP)) {
    if (!name) continue;
    embedded ||= !slash && /^(iframe|object|embed)$/i.test(name);
    if (FLAT.test(name)) continue;
    depth = Math.max(depth + (slash ? -1 : 1), 0);
    deepest = Math.max(deepest, depth);
  }
  const starts = html.split(START).length - 1;
  const ends = html.split(END).length - 1;
  const tooMuch =
    deepest > DEEPEST_HTML ||
    starts > MOST_ELEMENTS ||
    // `</p>` without a start makes a paragraph too
    ends > MOST_ELEMENTS ||
    html.split(MEDIA).length - 1 > MOST_MEDIA ||
    html.split(DETAILS).length - 1 > MOST_DETAILS ||
    (starts + ends) * formattingIn(html) ** 2 > MOST_REOPENED;
  return { tooMuch, embedded };
}

/** How many elements differ that are opened anew; one whose tag is not plain differs from all. */
const formattingIn = (html: string) =>
  new Set<unknown>([...html.matchAll(FORMATTING)].map((found) => (found[1] ? found[0] : found)))
    .size;
