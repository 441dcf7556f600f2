/**
 * Texts of others in plain strings: names of controls, options, mail subjects, citations, files. Markup has
 * `<bdi>` and `dir="auto"` for what these do.
 */

/** Embeddings, overrides, isolations and their ends: in a string they reach beyond the text that has them. */
const CONTROLS = /[\u202A-\u202E\u2066-\u2069]/g;

/** What makes a text run from right to left, or its neighbours: letters of such scripts, and marks. */
const TURNING =
  /[\u0590-\u08FF\u200F\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** A text of any number of lines, in which nothing turns what stands beside it. */
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
