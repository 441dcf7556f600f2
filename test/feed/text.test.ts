import { expect } from '@open-wc/testing';
import { LONGEST_RUN, MOST_LINES, MOST_MARKS } from '../../src/feed/limits.js';
import { breakRuns, cut, joinLines, runAtEnd, tidy } from '../../src/feed/text.js';

const BREAK = '\u200b';

describe('text from outside', () => {
  const texts: [what: string, given: string, expected: string][] = [
    ['words', 'The Centre – 한국, ประเทศไทย', 'The Centre – 한국, ประเทศไทย'],
    ['a family, joined', '👩‍👩‍👧', '👩‍👩‍👧'],
    ['half a character', 'a\ud83db', 'a\ufffdb'],
    ['the other half', '\ude00', '\ufffd'],
    [
      'as many marks as may stand',
      `e${'\u0301'.repeat(MOST_MARKS)}`,
      `e${'\u0301'.repeat(MOST_MARKS)}`,
    ],
    ['more marks', `e${'\u0301'.repeat(250_000)}f`, `e${'\u0301'.repeat(MOST_MARKS)}f`],
    [
      'marks with joiners',
      `e${'\u0301\u200d'.repeat(5_000)}`,
      `e${'\u0301\u200d'.repeat(MOST_MARKS / 2)}`,
    ],
  ];
  for (const [what, given, expected] of texts) {
    it(`is tidied: ${what}`, () => {
      expect(tidy(given)).to.equal(expected);
    });
  }

  const cuts: [given: string, most: number, expected: string][] = [
    ['abcd', 4, 'abcd'],
    ['abcde', 4, 'abc…'],
    ['ab😀c', 4, 'ab…'],
    ['abe\u0301\u0301f', 5, 'ab…'],
    ['\u0301'.repeat(9), 4, '…'],
    ['abស្ត្រ', 5, 'ab…'],
    ['abกำ', 4, 'abกำ'],
    ['abกำc', 4, 'ab…'],
    ['abเทศ', 4, 'ab…'],
    ['ab🇰🇷🇻🇳', 8, 'ab🇰🇷…'],
    ['เ'.repeat(900), 801, `${'เ'.repeat(800)}…`],
  ];
  for (const [given, most, expected] of cuts) {
    it(`is cut to ${most}: ${JSON.stringify(given)}`, () => {
      expect(cut(given, most)).to.equal(expected);
    });
  }

  it('has no more lines than may stand, and all of its words', () => {
    const joined = joinLines('word\r\n\r\n'.repeat(5_000));

    expect(joined.match(/\r\n/g)).to.have.lengthOf(MOST_LINES);
    expect(joined.match(/word/g)).to.have.lengthOf(5_000);
  });

  const alphabets: [what: string, letter: string][] = [
    ['Latin', 'a'],
    ['Thai', 'กั'],
    ['an emoji', '😀'],
    ['spaces that do not break', '\u00a0'],
    ['marks', 'e\u0301\u0301'],
    ['initial consonants', '\u1100'],
    ['Khmer', 'ស្ត្រី'],
    ['vowels that lead', 'เ'],
    ['vowels that follow', 'า'],
    ['flags', '🇰🇷'],
  ];
  for (const [what, letter] of alphabets) {
    it(`gets places to break: ${what}`, () => {
      const broken = breakRuns(letter.repeat(20_000));
      const runs = broken.split(BREAK);

      expect(broken.replaceAll(BREAK, '')).to.equal(letter.repeat(20_000));
      // a place is put in before a whole character
      expect(Math.max(...runs.map((run) => run.length))).to.be.at.most(LONGEST_RUN + letter.length);
      expect(runs.every((run) => run.startsWith(letter))).to.equal(true);
    });
  }

  const whole = [
    'a '.repeat(5_000),
    '한'.repeat(5_000),
    '字'.repeat(5_000),
    'a'.repeat(LONGEST_RUN),
  ];
  for (const text of whole) {
    it(`stays as it is where there are places to break: ${text.slice(0, 4)}`, () => {
      expect(breakRuns(text)).to.equal(text);
    });
  }

  it('goes on in another', () => {
    const [one, two] = [`x ${'a'.repeat(1_500)}`, 'a'.repeat(1_500)];
    const run = runAtEnd(one);

    expect([run, breakRuns(two, run).indexOf(BREAK)]).to.eql([1_500, 500]);
    expect([runAtEnd('b', run), runAtEnd('b c', run), runAtEnd('b ', run)]).to.eql([1_501, 1, 0]);
  });
});
