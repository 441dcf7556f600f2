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
    // in another script it is another language
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
