import { expect } from '@open-wc/testing';
import { dictionaries, type Language } from '../../src/i18n/languages.js';
import { eventDate } from '../../src/i18n/event-date.js';
import { Locale } from '../../src/i18n/locale.js';
import { negotiate } from '../../src/i18n/negotiate.js';
import { notationOf } from '../../src/i18n/notation.js';
import { feedDate, plainSpaces } from './feed-date.js';

const day = feedDate('2026-03-09');

async function localeOf(lang: string, calendar?: string): Promise<Locale> {
  const { language, tag } = negotiate(lang)!;
  return new Locale(tag, await dictionaries.load(language), { ...(calendar && { calendar }) });
}

describe('whose dates and numbers are written', () => {
  const cases: [lang: string, calendar: string | undefined, tag: string][] = [
    ['en', undefined, 'en'],
    ['en-GB', undefined, 'en-GB'],
    ['en-u-ca-buddhist', undefined, 'en-u-ca-buddhist'],
    ['ko', 'buddhist', 'ko'],
    ['pt', undefined, 'pt-PT'],
    ['pt', 'buddhist', 'pt-PT'],
    ['pt-BR', undefined, 'pt-BR'],
    ['pt-TL', undefined, 'pt-TL'],
    ['pt-u-nu-latn', undefined, 'pt-PT-u-nu-latn'],
    ['th', undefined, 'th-TH-u-ca-buddhist-nu-latn'],
    ['th', 'buddhist', 'th-TH-u-ca-buddhist-nu-latn'],
    ['th', 'gregory', 'th-TH-u-ca-gregory-nu-latn'],
    ['th-TH', undefined, 'th-TH-u-ca-buddhist-nu-latn'],
    ['th-LA', 'buddhist', 'th-LA-u-ca-buddhist-nu-latn'],
    ['th-u-ca-gregory', 'buddhist', 'th-TH-u-ca-gregory-nu-latn'],
    ['th-u-ca-buddhist', 'gregory', 'th-TH-u-ca-buddhist-nu-latn'],
    ['th-u-nu-thai', undefined, 'th-TH-u-ca-buddhist-nu-thai'],
    ['zh-CN', 'gregory', 'zh-CN'],
    ['km-KH', 'gregory', 'km-KH'],
  ];
  for (const [lang, calendar, tag] of cases) {
    it(`is ${tag} for lang="${lang}", calendar="${calendar ?? ''}"`, async () => {
      const negotiated = negotiate(lang)!;
      const words = await dictionaries.load(negotiated.language);
      expect(notationOf(negotiated.tag, words, calendar).tag).to.equal(tag);
      expect((await localeOf(lang, calendar)).tag, 'what was asked for').to.equal(negotiated.tag);
    });
  }

  it('is that of some content in its own language', async () => {
    const thai = await localeOf('th');
    expect(thai.inContentLanguage('en').date(day, { style: 'long' })).to.equal('March 9, 2026');
    expect(thai.inContentLanguage('th').date(day)).to.equal('9 มี.ค. 2569');
  });
});

describe('dates and years of a calendar', () => {
  const cases: [lang: string, calendar: string | undefined, date: string, year: string][] = [
    ['th', undefined, '9 มีนาคม 2569', '2569'],
    ['th', 'buddhist', '9 มีนาคม 2569', '2569'],
    ['th-TH', 'gregory', '9 มีนาคม ค.ศ. 2026', '2026'],
    ['th-u-ca-gregory', undefined, '9 มีนาคม ค.ศ. 2026', '2026'],
    ['th-LA', undefined, '9 มีนาคม 2569', '2569'],
    ['en', 'buddhist', 'March 9, 2026', '2026'],
    ['en-GB', undefined, '9 March 2026', '2026'],
    ['ko', 'buddhist', '2026년 3월 9일', '2026'],
    ['zh-Hans', 'buddhist', '2026年3月9日', '2026'],
    ['pt', undefined, '9 de março de 2026', '2026'],
    ['my', 'buddhist', '၂၀၂၆ မတ် ၉', '၂၀၂၆'],
    ['vi', undefined, '9 tháng 3, 2026', '2026'],
  ];
  for (const [lang, calendar, date, year] of cases) {
    it(`are ${date} and ${year} for lang="${lang}", calendar="${calendar ?? ''}"`, async () => {
      const locale = await localeOf(lang, calendar);
      expect(plainSpaces(locale.date(day, { style: 'long' }))).to.equal(date);
      expect(locale.year(2026)).to.equal(year);
    });
  }

  it('are one year apart where the year ends', async () => {
    const locale = await localeOf('th');
    expect([1999, 2000, 2001].map((year) => locale.year(year))).to.eql(['2542', '2543', '2544']);
    expect((await localeOf('en')).year(99)).to.equal('99');
    expect((await localeOf('th')).year(NaN)).to.equal('NaN');
  });
});

describe('the same day', () => {
  /** Of the month and of the year in each language, whatever is between them. */
  const languages: [Language, ...RegExp[]][] = [
    ['en', /\b9\b/, /2026/],
    ['fil', /\b9\b/, /2026/],
    ['id', /\b0?9\b/, /2026/],
    ['km', /\b9\b/, /2026/],
    ['ko', /\b9\b/, /2026/],
    ['lo', /\b9\b/, /2026/],
    ['ms', /\b9\b/, /2026/],
    ['my', /၉/, /၂၀၂၆/],
    ['pt', /\b0?9\b/, /2026/],
    ['ta', /\b9\b/, /2026/],
    ['tet', /\b9\b/, /2026/],
    ['th', /\b9\b/, /2569/],
    ['vi', /\b9\b/, /2026/],
    ['zh-Hans', /(?<!\d)9日/, /2026/],
  ];
  const zones = [
    'Asia/Seoul',
    'America/St_Johns',
    'Pacific/Kiritimati',
    'Pacific/Pago_Pago',
    undefined,
  ];
  const styles = ['medium', 'long', 'full'] as const;
  for (const [language, ...expected] of languages) {
    it(`is the ninth in ${language}, whoever reads it, and a moment that of its zone`, async () => {
      const locale = await localeOf(language);
      for (const style of styles) {
        const once = locale.date(day, { style });
        for (const pattern of expected) expect(once).to.match(pattern);
        for (const timeZone of zones) {
          const options = { style, ...(timeZone && { timeZone }) };
          expect(locale.date(day, options), timeZone).to.equal(once);
        }
        const evening = feedDate('2026-03-08T15:30:00Z');
        expect(locale.date(evening, { style, timeZone: 'Asia/Seoul' })).to.equal(once);
        expect(locale.date(feedDate('2026-03-09T00:30:00+09:00'), { style })).to.equal(once);
        expect(locale.date(evening, { style, timeZone: 'America/St_Johns' })).to.not.equal(once);
      }
      const event = { start_date: day, time_zone: 'Pacific/Pago_Pago' };
      expect(eventDate(locale, event)).to.match(expected[0]!);
    });
  }
});
