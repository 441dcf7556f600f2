import { continues, placeBefore } from '../clusters.js';
import { memoise } from './intl-cache.js';

/** Scripts that put no space between words: where those end a dictionary knows. */
const UNSPACED = /[\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u;

/** What is left off before an ellipsis: blanks, brackets and quotes that open, and what parts a sentence. */
const LEFT_OFF = /[\s\p{Ps}\p{Pi},;:،؛၊、，；：]+$/u;

/** Characters that are looked at beyond the cut: words are told by those behind them. */
const AHEAD = 60;

/** Firefox has none before 125. */
const wordSegmenter = (tag: string): Intl.Segmenter | undefined =>
  (Intl as Partial<typeof Intl>).Segmenter &&
  memoise(`words ${tag}`, () => new Intl.Segmenter(tag, { granularity: 'word' }));

/**
 * The beginning of a text, up to the end of a word, with an ellipsis; the whole where it fits. In a script without
 * spaces a word ends where the engine's dictionary says so. Where the last word would leave half of the place
 * empty, or the engine parts no words, the cut is within a word, and never within a letter and its marks.
 *
 * @param most characters (UTF-16) that are kept; no more than these and a few are looked at
 */
export function excerpt(tag: string, text: string, most: number): string {
  if (text.length <= most) return text;
  const space = lastSpace(text, most);
  const isUnspaced = UNSPACED.test(text.slice(space + 1, most));
  let end = isUnspaced ? lastWord(tag, text, space + 1, most) : space;
  if (end < most / 2) end = placeBefore(text, most) || most;
  return `${text.slice(0, end).replace(LEFT_OFF, '')}…`;
}

/** @returns -1 where there is none */
function lastSpace(text: string, most: number): number {
  let place = most;
  while (place >= 0 && !/\s/.test(text.charAt(place))) place--;
  return place;
}

/** Where the last word ends that begins at `start` or behind it: -1 where the engine parts no words. */
function lastWord(tag: string, text: string, start: number, most: number): number {
  const segmenter = wordSegmenter(tag);
  if (!segmenter) return -1;
  let end = start;
  for (const { index } of segmenter.segment(text.slice(start, most + AHEAD))) {
    const place = start + index;
    if (place > most) break;
    if (!continues(text, place)) end = place;
  }
  return end;
}
