import { limit } from './limits.js';
import { WINDOW } from './measured-page.js';

/**
 * What a page may take and show, whatever the feed (docs/faults.md, rule 6; src/feed/limits.ts).
 */

/** Milliseconds of a task. A good run takes a tenth. */
const LONGEST_TASK = 1_000;
/** Bytes, beyond those of a page that shows a harmless feed. */
const MOST_MEMORY = 300_000_000;
/** Windows that a picture may fill. */
const HIGHEST_PICTURE = 3;
/** Pixels of a page of as many lines as a text may have, with lists of all that may be listed. */
const HIGHEST = 200_000;

/** Rows are as many as the webmaster wants, and sections as many as there are lists of something. */
const BOUND_ELSEWHERE = ['item', 'section'];

/**
 * @param {import('./measured-page.js').Measures} measures
 * @param {{ bytes: number, usual: number, fillsScreens: boolean }} of `bytes` of the feed; `usual`: what the
 *   page takes of a harmless one; `fillsScreens`: whether it holds too little to be higher than a picture
 * @returns {string[]} what is beyond a bound
 */
export function faultsIn(measures, { bytes, usual, fillsScreens }) {
  const { longest, heap, memory, height, shown, uncaught } = measures;
  const picture = HIGHEST_PICTURE * WINDOW.height;
  /** @type {[what: string, is: number, most: number][]} */
  const bounds = [
    ['milliseconds of a task', longest, LONGEST_TASK],
    ['bytes of JavaScript', heap, MOST_MEMORY],
    ['bytes of memory', Math.max(memory - usual, 0), MOST_MEMORY],
    // every character may need some room, and none fills a screen
    ['pixels of the page', height, fillsScreens ? picture + WINDOW.height : HIGHEST + bytes],
    ['pixels of a picture', shown.picture, picture],
    ['choices of a control', shown.options, limit('MOST_CHOICES') + 1],
    ['lines of a text', shown.lines, limit('MOST_LINES')],
    ['line breaks in a text', shown.breaks, limit('MOST_LINES')],
    ['characters of a text', shown.text, limit('LONGEST_BODY')],
    ['characters without a place to break', shown.run, limit('LONGEST_RUN')],
    ['combining marks in a row', shown.marks, limit('MOST_MARKS')],
    ['halves of pairs', shown.halves, 0],
    ...Object.entries(shown.most)
      .filter(([part]) => !BOUND_ELSEWHERE.includes(part))
      .map(
        ([part, count]) =>
          /** @type {[string, number, number]} */ ([
            `entries “${part}” in a list`,
            count,
            // besides them the feed itself is a channel, and the organisation a contact
            limit(part === 'tag' ? 'MOST_TAGS' : 'MOST_ENTRIES') +
              Number(['channel', 'contact'].includes(part)),
          ]),
      ),
  ];
  return [
    ...bounds
      .filter(([, is, most]) => is > most)
      .map(([what, is, most]) => `${is} ${what}, and at most ${most} are allowed`),
    ...uncaught,
  ];
}
