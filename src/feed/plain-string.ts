/**
 * Texts of others, so that none turns what stands beside it: in a line of a page, and in plain strings, such as
 * names of controls, options, mail subjects, citations, files.
 */

/**
 * Embeddings, overrides, isolations and their ends. In a string they reach beyond the text that has them, and
 * so they do in a page: browsers isolate a `<bdi>` or a `dir="auto"` with the same characters, so that an end in
 * a text is the end of the element's isolation, and a beginning takes the element's end for its own.
 */
const CONTROLS = /[\u202A-\u202E\u2066-\u2069]/g;

/** What makes a text run from right to left, or its neighbours: letters of such scripts, and marks. */
const TURNING =
  /[\u0590-\u08FF\u200F\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** For a text of any number of lines; in a page it needs an isolating element besides. */
export const straighten = (text = ''): string => text.replace(CONTROLS, '');

/** A text where one line is expected: no line break begins another, and nothing in it turns what follows. */
export const oneLine = (text = ''): string =>
  straighten(text)
    .replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ')
    .trim();

/**
 * The same beside texts of others or ours, which it must not turn: between FSI and PDI (Unicode Standard Annex
 * 9, 2.4). A text that turns nothing has no need of them, and can be found and compared as it is.
 */
export function isolate(text?: string): string {
  const line = oneLine(text);
  return TURNING.test(line) ? `\u2068${line}\u2069` : line;
}
