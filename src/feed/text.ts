import { placeBefore } from '../clusters.js';
import { LONGEST_RUN, MOST_LINES, MOST_MARKS } from './limits.js';

/** Text from outside, so that nothing downstream stumbles over it or takes long for it. Pure and linear. */

/** With the flag `u` half of a surrogate pair that has lost the other. `encodeURIComponent` throws at one. */
const LONE_SURROGATES = /\p{Cs}/gu;

/** Joiners keep marks on the same character. */
const MARKS = new RegExp(`([\\p{M}\\p{Join_C}]{${MOST_MARKS}})[\\p{M}\\p{Join_C}]+`, 'gu');

/** One character each: an expression that takes a whole run at once overflows some engines. */
const PLACE_TO_BREAK =
  /[ \t\n\r\f\v\u1680\u2000-\u2006\u2008-\u200b\u2028\u2029\u205f\u3000\p{sc=Han}\uac00-\ud7a3\p{sc=Hira}\p{sc=Kana}]/gu;

const ZERO_WIDTH_SPACE = '\u200b';

/** No half of a surrogate pair, and no more combining marks on one character than can be drawn. */
export const tidy = (text: string): string =>
  text.replace(LONE_SURROGATES, '\ufffd').replace(MARKS, '$1');

/** @param most characters that may stand, with the ellipsis that tells of the rest */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, placeBefore(text, most - 1))}…`;
}

/** @param most line breaks that may stand: each further one becomes a space, so that no word is lost */
export function joinLines(text: string, most = MOST_LINES): string {
  let breaks = 0;
  return text.replace(/\r\n?|[\n\v\f\x85\u2028\u2029]/g, (written) =>
    ++breaks > most ? ' ' : written,
  );
}

/**
 * A place to break in each run of characters that has had none for too long.
 *
 * @param text tidied: a run of nothing but marks would have no place where one may stand
 * @param before characters without one that stand before the text, in the same paragraph
 */
export function breakRuns(text: string, before = 0): string {
  if (before + text.length <= LONGEST_RUN) return text;
  const parts: string[] = [];
  let start = 0;
  for (const { 0: place, index } of text.matchAll(PLACE_TO_BREAK)) {
    parts.push(breakRun(text.slice(start, index), start ? 0 : before), place);
    start = index + place.length;
  }
  return [...parts, breakRun(text.slice(start), start ? 0 : before)].join('');
}

/**
 * @param broken what `breakRuns` has made of a text
 * @returns how many characters at its end have no place to break, with those before it
 */
export function runAtEnd(broken: string, before = 0): number {
  // no run is longer by now
  const tail = broken.slice(-2 * LONGEST_RUN);
  let start: number | undefined;
  for (const { 0: place, index } of tail.matchAll(PLACE_TO_BREAK)) start = index + place.length;
  return start === undefined ? before + broken.length : tail.length - start;
}

/** A place is put in before a character, and never between one and its marks. */
function breakRun(run: string, before: number): string {
  if (before + run.length <= LONGEST_RUN) return run;
  const parts: string[] = [];
  let start = 0;
  for (let end = LONGEST_RUN - before; end < run.length; end = start + LONGEST_RUN) {
    const place = placeBefore(run, end);
    parts.push(run.slice(start, place));
    start = place;
  }
  return [...parts, run.slice(start)].join(ZERO_WIDTH_SPACE);
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const NO_LETTERS = /[^\p{L}]+/gu;
const RUNS_TO_THE_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+/g;

/** @returns how often a text changes between letters of both directions */
export function turnsOf(text: string): number {
  if (!RIGHT_TO_LEFT.test(text)) return 0;
  return text.replace(NO_LETTERS, '').match(RUNS_TO_THE_LEFT)?.length ?? 0;
}
