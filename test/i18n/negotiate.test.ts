import { expect } from '@open-wc/testing';
import { negotiate } from '../../src/i18n/negotiate.js';

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
