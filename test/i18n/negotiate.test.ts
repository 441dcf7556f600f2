import { expect } from '@open-wc/testing';
import { isSameLanguage, negotiate } from '../../src/i18n/negotiate.js';

describe('negotiate', () => {
  const cases: [written: string, language: string | undefined, tag?: string][] = [
    ['en', 'en', 'en'],
    ['EN', 'en', 'en'],
    ['en-GB', 'en', 'en-GB'],
    ['en_gb', 'en', 'en-GB'],
    ['ko', 'ko', 'ko'],
    ['KO', 'ko', 'ko'],
    ['ko-KR', 'ko', 'ko-KR'],
    ['ko_KR', 'ko', 'ko-KR'],
    ['ko-kr', 'ko', 'ko-KR'],
    ['ko-KP', 'ko', 'ko-KP'],
    [' ko ', 'ko', 'ko'],
    ['ko-Kore-KR', 'ko', 'ko-Kore-KR'],
    ['ko-Hang', 'ko', 'ko-Hang'],
    ['en-u-ca-gregory', 'en', 'en-u-ca-gregory'],
    ['ko-Kore', 'ko', 'ko-Kore'],
    ['zh', 'zh-Hans', 'zh'],
    ['zh-Hans', 'zh-Hans', 'zh-Hans'],
    ['zh-CN', 'zh-Hans', 'zh-CN'],
    ['zh-SG', 'zh-Hans', 'zh-SG'],
    ['zh-Hans-HK', 'zh-Hans', 'zh-Hans-HK'],
    ['ZH_hans_cn', 'zh-Hans', 'zh-Hans-CN'],
    ['cmn', 'zh-Hans', 'zh'],
    // old names
    ['tl', 'fil', 'fil'],
    ['tl_PH', 'fil', 'fil-PH'],
    ['fil-PH', 'fil', 'fil-PH'],
    ['in', 'id', 'id'],
    ['in-ID', 'id', 'id-ID'],
    ['ind', 'id', 'id'],
    ['zsm', 'ms', 'ms'],
    ['ms-MY', 'ms', 'ms-MY'],
    ['ms-BN', 'ms', 'ms-BN'],
    ['ms-Latn', 'ms', 'ms-Latn'],
    ['pt-TL', 'pt', 'pt-TL'],
    ['pt-BR', 'pt', 'pt-BR'],
    ['tet-TL', 'tet', 'tet-TL'],
    ['my-MM', 'my', 'my-MM'],
    ['mya', 'my', 'my'],
    ['km-KH', 'km', 'km-KH'],
    ['lo-LA', 'lo', 'lo-LA'],
    [' th ', 'th', 'th'],
    ['TH-th', 'th', 'th-TH'],
    ['th-u-ca-gregory', 'th', 'th-u-ca-gregory'],
    ['ta-LK', 'ta', 'ta-LK'],
    ['vi-VN', 'vi', 'vi-VN'],
    ['en-u-ca-buddhist', 'en', 'en-u-ca-buddhist'],
    ['en-x-klingon', 'en', 'en-x-klingon'],
    // in another script it is another language
    ['zh-TW', undefined],
    ['zh-HK', undefined],
    ['zh-Hant', undefined],
    ['zh-Hant-CN', undefined],
    ['yue', undefined],
    ['ms-Arab', undefined],
    ['ms-Arab-BN', undefined],
    ['vi-Hani', undefined],
    ['km-Latn', undefined],
    ['iw', undefined],
    ['x-klingon', undefined],
    ['th-', undefined],
    ['ko-Latn', undefined],
    ['en-Shaw', undefined],
    ['fr', undefined],
    ['kok', undefined],
    ['und', undefined],
    ['', undefined],
    ['*', undefined],
    ['korean', undefined],
    ['ko-', undefined],
    ['ko KR', undefined],
    ['ko_KR.UTF-8', undefined],
    ['valueOf', undefined],
    ['constructor', undefined],
    // malformed: `Intl` throws at these
    ['en-USA', undefined],
    ['ko-KOR', undefined],
    ['en-12', undefined],
    ['en-US-US', undefined],
    ['ko-abcd-abcd', undefined],
  ];
  for (const [written, language, tag] of cases) {
    it(`takes "${written}" for ${String(language)}`, () => {
      const expected = language && { language, tag };
      expect(negotiate(written)).to.eql(expected);
      expect(negotiate(written), 'the second time').to.eql(expected);
      const format = () => tag && Intl.DateTimeFormat(tag);
      expect(format).to.not.throw();
    });
  }
});

describe('isSameLanguage', () => {
  const cases: [one: string, other: string, isSame: boolean][] = [
    ['ko', 'ko', true],
    ['ko-KR', 'ko', true],
    ['KO_kr', 'ko', true],
    ['ko-Hang', 'ko-Kore', true],
    ['zh-CN', 'zh-Hans', true],
    ['zh', 'zh-SG', true],
    ['zh-HK', 'zh-TW', true],
    ['in', 'id', true],
    ['tl', 'fil', true],
    ['pt-TL', 'pt-BR', true],
    ['sr-Latn', 'sr-Latn-RS', true],
    ['zh-TW', 'zh-Hans', false],
    ['zh-Hant', 'zh', false],
    ['ms-Arab', 'ms', false],
    ['ko-Latn', 'ko', false],
    ['sr-Latn', 'sr', false],
    ['ms', 'id', false],
    ['kok', 'ko', false],
    ['und', 'und', false],
    ['und', 'en', false],
    ['', '', false],
    ['korean language', 'korean language', false],
    ['en-USA', 'en-USA', false],
    ['constructor', 'valueOf', false],
  ];
  for (const [one, other, isSame] of cases) {
    it(`of "${one}" and "${other}": ${isSame}`, () => {
      expect(isSameLanguage(one, other)).to.equal(isSame);
      expect(isSameLanguage(other, one)).to.equal(isSame);
    });
  }

  it('holds however many languages there are', () => {
    for (let number = 0; number < 2_000; number++) isSameLanguage(`a${number}`, `en-x-${number}`);
    expect(isSameLanguage('ko-KR', 'ko')).to.equal(true);
  });
});
