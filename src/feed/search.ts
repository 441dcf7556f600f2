import { foldMarks } from './alike.js';
import { fold } from './fold.js';

/** What somebody types, and whether it occurs in a text: as it is written, or as people type it. Pure. */

/** A text that is searched often, made ready once. */
export interface SearchText {
  /** By `fold`. */
  readonly written: string;
  /** By `foldMarks`; the very same string where nothing had to be folded. */
  readonly typed: string;
  /**
   * Its date, in each way that it is written, word by word; each is found as a whole alone, for half of all releases have
   * `20` in theirs.
   */
  readonly dates: () => readonly string[];
}

/** One word of what is searched for. */
export interface SearchWord extends Omit<SearchText, 'dates'> {
  /** Finds it in a folded text in one word or two, with a hyphen or without; absent for the shortest. */
  readonly apart?: RegExp | undefined;
  /** What it may become when the last syllable goes on: only of Korean. */
  readonly unfinished?: string | undefined;
}

/** How well a text fits what is searched for: not at all, as people type it, as it is written. */
export const NOT_FOUND = 0;
export const ALIKE = 1;
export const AS_WRITTEN = 2;

/** Between what cannot be one word: no text of a publisher's has it, nor what is typed. */
const BORDER = '\0';

/** What is longer is no word, and an expression of it may be too large. */
const LONGEST_APART = 100;

/** Fewer letters in a row are found by chance: `an` in `a nation`. */
const SHORTEST_APART = 4;

/** @param datesOf is called once at most, when somebody searches for a date */
export function searchText(
  texts: readonly (string | undefined)[],
  datesOf: () => readonly string[] = () => [],
): SearchText {
  const written = fold(texts.filter(Boolean).join(BORDER));
  let dates: readonly string[] | undefined;
  return {
    written,
    typed: foldMarks(written),
    dates: () => (dates ??= datesOf().flatMap((date) => fold(date).split(/\s+/))),
  };
}

/** @param search as it was typed; signs beside words (`Trade & Culture`, `a – b`) are written in many ways */
export function searchWords(search: string): SearchWord[] {
  const words = fold(search).split(/\s+/).filter(Boolean);
  const spoken = words.filter((word) => /[\p{L}\p{N}]/u.test(word));
  return (spoken.length ? spoken : words).map((written) => {
    const typed = foldMarks(written);
    return { written, typed, apart: apartOf(typed), unfinished: unfinishedOf(typed) };
  });
}

/** @returns how well every word of a search fits, the worst of them counting */
export function fit(text: SearchText, words: readonly SearchWord[]): number {
  let worst = AS_WRITTEN;
  // `12` alone is no date, nor is the name of a month
  const isDated = words.some(({ typed }) => /\d{4}/.test(typed));
  for (const word of words) {
    const one = (isDated && fitDate(text.dates(), word)) || fitOne(text, word);
    if (!one) return NOT_FOUND;
    worst = Math.min(worst, one);
  }
  return worst;
}

/** As it is shown: `2569` of `พ.ศ. 2569`, `2026年` and `2026年3月` of `2026年3月1日`, `1` of `Mar 1, 2026`. */
const fitDate = (dates: readonly string[], { written, typed }: SearchWord): number =>
  dates.some((date) =>
    [written, typed].some(
      (word) =>
        date === word ||
        date.replace(/[,.]$/, '') === word ||
        (/\d\D$/.test(word) && date.startsWith(word)),
    ),
  )
    ? AS_WRITTEN
    : NOT_FOUND;

function fitOne({ written, typed }: SearchText, word: SearchWord): number {
  // what is not found as it is typed is not found as it is written either
  if (typed.includes(word.typed)) return written.includes(word.written) ? AS_WRITTEN : ALIKE;
  if (word.apart?.test(typed)) return ALIKE;
  return word.unfinished && typed.includes(word.unfinished) ? ALIKE : NOT_FOUND;
}

/** `vietnam`, `viet-nam` → `v[ -]?i[ -]?e…`, from the beginning of a word to the end of one. */
function apartOf(typed: string): RegExp | undefined {
  const letters = typed.match(/[\p{L}\p{M}\p{N}]/gu) ?? [];
  if (letters.length < SHORTEST_APART || letters.length > LONGEST_APART) return undefined;
  // other scripts put endings to a word, and may have no spaces at all
  const start = /[a-z\d]/.test(letters[0]!) ? '(?<![a-z\\d])' : '';
  const end = /[a-z\d]/.test(letters.at(-1)!) ? '(?![a-z\\d])' : '';
  return new RegExp(start + letters.join("[ '.·/-]?") + end);
}

/** Letters of two syllables, the last with an end: in one alone it would be found by chance in half of all texts. */
const SHORTEST_UNFINISHED = 5;

/** The consonants that end a syllable in NFD, from U+11A8 on, as they begin the next; of two the second does. */
const ENDS = 'ᄀᄁ*ᄂ**ᄃᄅ*******ᄆᄇ*ᄉᄊᄋᄌᄎᄏᄐᄑᄒ';
/** What remains of two, with the second: `닭` → `달` + `ㄱ`. */
const DOUBLE_ENDS: Readonly<Record<string, string>> = {
  ᆪ: 'ᆨᄉ',
  ᆬ: 'ᆫᄌ',
  ᆭ: 'ᆫᄒ',
  ᆰ: 'ᆯᄀ',
  ᆱ: 'ᆯᄆ',
  ᆲ: 'ᆯᄇ',
  ᆳ: 'ᆯᄉ',
  ᆴ: 'ᆯᄐ',
  ᆵ: 'ᆯᄑ',
  ᆶ: 'ᆯᄒ',
  ᆹ: 'ᆸᄉ',
};

/**
 * Whoever types `보도자료` has `보돚` on the way: a consonant ends a syllable until the vowel of the next one comes.
 *
 * @param typed in the letters of its syllables
 */
function unfinishedOf(typed: string): string | undefined {
  if (typed.length < SHORTEST_UNFINISHED) return undefined;
  const last = typed.at(-1)!;
  const next = DOUBLE_ENDS[last] ?? ENDS.charAt(last.charCodeAt(0) - 0x11a8);
  return next && next !== '*' ? typed.slice(0, -1) + next : undefined;
}
