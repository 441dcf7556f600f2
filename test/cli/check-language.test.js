import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cli, perfectFeed } from '../support/cli.js';
import { RSS } from '../support/shared-feeds.js';

/** A feed that names another language than its headlines are in. */

const { load } = cli();

/** @param {string} feed @returns {Promise<import('../../src/cli/check/findings.js').Finding | undefined>} */
async function told(feed) {
  const { findings } = await (await load('check/index')).checkFeed(feed);
  return findings.find(
    (/** @type {import('../../src/cli/check/findings.js').Finding} */ { rule }) =>
      rule === 'language-words',
  );
}

/**
 * @param {string | undefined} language
 * @param {readonly string[]} headlines
 * @param {object} [members] of each item
 */
function feedOf(language, headlines, members) {
  const feed = perfectFeed();
  const [item] = feed.items;
  delete item.language;
  const items = headlines.map((title, index) => ({
    ...item,
    id: String(index),
    title,
    ...members,
  }));
  return JSON.stringify({ ...feed, language, items });
}

const KOREAN = ['한-아세안센터, 견본 행사를 열다', '견본 공고', '2026년 견본 보도자료 3호'];
const ENGLISH = ['A sample event', 'Sample notice', 'Sample release no. 3'];
const THAI = ['ตัวอย่างข่าว', 'ตัวอย่างประกาศ', 'ตัวอย่างที่สาม'];

/** @type {[name: string, feed: string, expected: RegExp, likely?: string, where?: string][]} */
const WRONG = [
  ['Korean under kr', feedOf('kr', KOREAN), /look like Korean/, 'ko'],
  ['Korean under en-US', feedOf('en-US', KOREAN), /look like Korean/, 'ko'],
  ['mostly Korean', feedOf('en', [...KOREAN, ...ENGLISH.slice(0, 1)]), /look like Korean/, 'ko'],
  ['Thai under km', feedOf('km', THAI), /look like Thai/, 'th'],
  ['Korean under ja', feedOf('ja', KOREAN), /look like Korean/, 'ko'],
  [
    'Korean under en, which each item names itself',
    feedOf('ko', KOREAN, { language: 'en' }),
    /look like Korean/,
    'ko',
    '/items/0/language',
  ],
  ['English under ko', feedOf('ko', ENGLISH), /have no letter of its script/],
  ['English under my-MM', feedOf('my-MM', ENGLISH), /have no letter of its script/],
];

/** @type {[name: string, feed: string][]} */
const RIGHT = [
  ['Korean', feedOf('ko-KR', KOREAN)],
  ['Korean in Hangul, as it says', feedOf('ko-Hang', KOREAN)],
  ['Korean of Chinese characters alone', feedOf('ko', ['韓中日', '新年辭', '人事'])],
  ['some English in a Korean feed', feedOf('ko', [...ENGLISH, ...KOREAN.slice(0, 1)])],
  ['Korean in Latin letters, as it says', feedOf('ko-Latn', ['Annyeong', 'Sosik', 'Haengsa'])],
  ['Shan, in the letters of Burmese', feedOf('shn', ['ၶၢဝ်ႇ', 'ၽိုၼ်ဢိင်', 'တူဝ်ယၢင်ႇ'])],
  ['English', feedOf('en', ENGLISH)],
  ['Korean and as much English', feedOf('en', [...ENGLISH, ...KOREAN])],
  ['two headlines, which prove nothing', feedOf('ko', ENGLISH.slice(0, 2))],
  ['items of a language of their own', feedOf('ko', ENGLISH, { language: 'en' })],
  ['no language', feedOf(undefined, KOREAN)],
  ['no language that there is', feedOf('korean', KOREAN)],
];

describe('the language of a feed’s headlines', () => {
  for (const [name, feed, expected, likely, where] of WRONG) {
    it(`is told where it is another: ${name}`, async () => {
      const finding = await told(feed);
      assert.match(finding?.expected ?? '', expected);
      assert.equal(finding?.likely, likely);
      assert.equal(finding?.where, where ?? '/language');
    });
  }

  for (const [name, feed] of RIGHT) {
    it(`is not told where it may be right: ${name}`, async () => {
      assert.equal(await told(feed), undefined);
    });
  }

  it('is told to a publisher of RSS in the words of RSS', async () => {
    const item = RSS.match(/<item>.*?<\/item>/s)?.[0] ?? '';
    const items = KOREAN.map((title, index) =>
      item
        .replace(/<title>.*?<\/title>/, `<title>${title}</title>`)
        .replace(/sample-\d/, `s-${index}`),
    );
    const feed = RSS.replace(/<item>.*<\/item>/s, items.join('')).replace(
      /<language>.*?<\/language>/,
      '<language>en-US</language>',
    );
    const finding = await told(feed);
    assert.match(finding?.mend ?? '', /<language> in <channel>/);
    assert.match(finding?.where ?? '', /^line \d+/);
  });
});
