/**
 * How a text is set, by the letters that it is written in: a publisher's words may say nothing of their language, or
 * stand beside those of another.
 */

/** Scripts whose letters bear others above and below: a line of Latin height cuts them off, or runs into the next. */
const TALL =
  /[\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Taml}\p{sc=Sinh}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Tibt}\p{sc=Java}\p{sc=Bali}\p{sc=Lana}]/u;

/** Latin letters with a mark upon a mark, as in Vietnamese; or with marks that are written apart. */
const STACKED = /[\u1e00-\u1eff]|\p{sc=Latn}\p{Mn}/u;

const HANGUL = /\p{sc=Hang}/u;

/** None of these has a letter below, but for punctuation; most texts are Latin, and to see it must cost a list of a thousand nothing. */
const BEYOND_LATIN = /[\u0300-\u1fff\u2070-\uffff]/;

/** Characters of each text that are looked at. */
const ENOUGH = 1_000;

/** @returns the class of what holds these texts (`src/theme/base.ts`), or nothing */
export function scriptClass(...texts: readonly (string | undefined)[]): string {
  const text = texts.map((one) => one?.slice(0, ENOUGH)).join(' ');
  if (!BEYOND_LATIN.test(text)) return '';
  return TALL.test(text)
    ? 'tall'
    : HANGUL.test(text)
      ? 'hangul'
      : STACKED.test(text)
        ? 'stacked'
        : '';
}
