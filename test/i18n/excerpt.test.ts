import { expect } from '@open-wc/testing';
import { en } from '../../src/i18n/en.js';
import { Locale } from '../../src/i18n/locale.js';
import { TEXTS } from '../support/locale-texts.js';

/** Whether its words are parted by spaces. */
const isSpaced = (text: string) => text.split(' ').length > text.length / 20;

/** What may not begin the rest, and what may not end an excerpt within a word. */
const CONTINUES = /^[\p{M}\p{Join_C}\udc00-\udfff\u0e30\u0e32\u0e33\u0eb0\u0eb2\u0eb3]/u;
const BARE = /[\u17d2\u1039\u0e40-\u0e44\u0ec0-\u0ec4\u200d]$/;

const locale = (tag: string) => new Locale(tag, en);

/** As in Firefox before 125. */
function without(act: () => void): void {
  const { Segmenter } = Intl;
  Object.assign(Intl, { Segmenter: undefined });
  try {
    act();
  } finally {
    Object.assign(Intl, { Segmenter });
  }
}

function look(tag: string, text: string, most: number, hasSegmenter: boolean): void {
  const excerpt = locale(tag).excerpt(text, most);
  const say = `${most}: ${excerpt}`;
  expect(excerpt.endsWith('…'), say).to.equal(true);
  const kept = excerpt.slice(0, -1);
  expect(text.startsWith(kept), say).to.equal(true);
  expect(kept.length, say).to.be.within(most / 2, most);
  const rest = text.slice(kept.length);
  expect(CONTINUES.test(rest), `${say} | ${rest}`).to.equal(false);
  expect(BARE.test(kept), say).to.equal(false);
  if (isSpaced(text)) expect(rest, say).to.match(/^[,;]?\s/);
  else if (hasSegmenter) {
    const words = new Intl.Segmenter(tag, { granularity: 'word' }).segment(text);
    const word = words.containing(kept.length);
    expect(word?.index, `${say} | ${word?.segment}`).to.equal(kept.length);
  }
}

describe('an excerpt', () => {
  for (const [tag, text] of Object.entries(TEXTS)) {
    it(`ends at a word, and fills its place: ${tag}`, () => {
      for (let most = 24; most < Math.min(text.length, 110); most++) look(tag, text, most, true);
    });

    it(`ends at a word or a syllable where the engine parts no words: ${tag}`, () => {
      without(() => {
        for (let most = 24; most < Math.min(text.length, 110); most++) look(tag, text, most, false);
      });
    });
  }

  const wholes: [text: string, most: number][] = [
    ['', 10],
    ['Short', 5],
    ['ราคา', 4],
  ];
  for (const [text, most] of wholes) {
    it(`is the whole of what fits: ${JSON.stringify(text)}`, () => {
      expect(locale('en').excerpt(text, most)).to.equal(text);
    });
  }

  /** Each cut where a naive one would part what belongs together. */
  const clusters: [what: string, text: string, most: number, expected: string][] = [
    ['a surrogate pair', `${'x'.repeat(8)}😀😀`, 9, `${'x'.repeat(8)}…`],
    ['a family', 'xxxx👩‍👩‍👧xxxx', 8, 'xxxx…'],
    ['a colour of skin', 'xxxxx👍🏽xx', 7, 'xxxxx…'],
    ['a flag', 'xxxxx🇰🇷xx', 7, 'xxxxx…'],
    ['marks', 'xxxxxe\u0323\u0302xx', 6, 'xxxxx…'],
    ['decomposed Hangul', 'xxxx\u1112\u1161\u11ab\u1100', 6, 'xxxx…'],
    ['a Khmer coeng', 'xxxxxស្ត្រxx', 7, 'xxxxx…'],
    ['a Burmese stack', 'xxxxxက္ကxx', 7, 'xxxxx…'],
    ['a Burmese final', 'xxxxxကျွန်ုပ်xx', 8, 'xxxxx…'],
    ['a Thai vowel before its letter', 'xxxxxเทศxx', 6, 'xxxxx…'],
    ['a Thai vowel behind its letter', 'xxxxxกำxx', 6, 'xxxxx…'],
    ['a Lao vowel before its letter', 'xxxxxໄທxx', 6, 'xxxxx…'],
    ['a Tamil pulli', 'xxxxxக்ஷxx', 7, 'xxxxx…'],
    ['a Hindi virama', 'xxxxxक्षxx', 7, 'xxxxx…'],
    ['a joiner', 'xxxxxන්\u200dඩxx', 8, 'xxxxx…'],
  ];
  for (const [what, text, most, expected] of clusters) {
    it(`does not part ${what}`, () => {
      expect(locale('en').excerpt(text, most)).to.equal(expected);
      without(() => {
        expect(locale('en').excerpt(text, most)).to.equal(expected);
      });
    });
  }

  it('ends with no blank, and no bracket that nothing closes', () => {
    expect(locale('en').excerpt('The forum   (opens today)', 13)).to.equal('The forum…');
    expect(locale('en').excerpt('The forum “opens today”', 12)).to.equal('The forum…');
    expect(locale('zh').excerpt('论坛开幕（详见附件说明和报告）', 5)).to.equal('论坛开幕…');
  });

  it('cuts a word that would leave hardly anything of its place', () => {
    const excerpt = locale('en').excerpt(`See https://example.org/${'x'.repeat(400)}`, 100);
    expect(excerpt.length).to.equal(101);
  });

  it('is made of nothing but marks, as of anything else', () => {
    const excerpt = locale('en').excerpt('\u0301'.repeat(500), 100);
    expect(excerpt.length).to.be.lessThan(102);
  });

  it('looks at no more than what it may keep', () => {
    const { Segmenter } = Intl;
    let longest = 0;
    class Counting extends Segmenter {
      override segment(text: string) {
        longest = Math.max(longest, text.length);
        return super.segment(text);
      }
    }
    Object.assign(Intl, { Segmenter: Counting });
    try {
      // a tag of its own: a segmenter is kept
      for (const [tag, text] of Object.entries(TEXTS)) {
        locale(`${tag}-x-count`).excerpt(text.repeat(1_000), 300);
      }
    } finally {
      Object.assign(Intl, { Segmenter });
    }
    expect(longest).to.be.within(1, 400);
  });
});
