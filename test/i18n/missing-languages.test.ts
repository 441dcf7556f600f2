import { expect } from '@open-wc/testing';
import { dictionaries, type Language } from '../../src/i18n/languages.js';
import { eventDate } from '../../src/i18n/event-date.js';
import { Locale } from '../../src/i18n/locale.js';
import { feedDate, plainSpaces } from './feed-date.js';

/** Languages that not every engine knows are written alike in all. */

const day = feedDate('2026-03-09');
const now = Date.UTC(2026, 0, 28, 12);

const CASES: Record<string, { dates: string[]; range: string; ago: string[]; numbers: string[] }> =
  {
    km: {
      dates: ['9 មីនា 2026', '9 មីនា 2026', 'ច័ន្ទ 9 មីនា 2026', '09/03/2026'],
      range: 'ចន្ទ 9 មីនា 2026, 10:00 AM – 12:30 PM GMT+9',
      ago: ['ឥឡូវ', '5 នាទី\u200bមុន', '3 ម៉ោង\u200bមុន', '2 ថ្ងៃ\u200bមុន'],
      numbers: ['1,234', '1.5 MB', '2026'],
    },
    lo: {
      dates: ['9 ມ.ນ. 2026', '9 ມີນາ 2026', 'ວັນຈັນ, 9 ມີນາ 2026', '09/03/2026'],
      range: 'ຈັນ, 9 ມ.ນ. 2026, 10:00–12:30 GMT+9',
      ago: ['ຕອນນີ້', '5 ນາທີກ່ອນ', '3 ຊົ່ວໂມງກ່ອນ', '2 ມື້ກ່ອນ'],
      numbers: ['1.234', '1,5 MB', '2026'],
    },
    my: {
      dates: ['၂၀၂၆ မတ် ၉', '၂၀၂၆ မတ် ၉', '၂၀၂၆ မတ် ၉ တနင်္လာ', '၀၉/၀၃/၂၀၂၆'],
      range: '၂၀၂၆ မတ် ၉ တနင်္လာ GMT+9 ၁၀:၀၀ – ၁၂:၃၀',
      ago: ['ယခု', 'ပြီးခဲ့သည့် ၅ မိနစ်', 'ပြီးခဲ့သည့် ၃ နာရီ', 'ပြီးခဲ့သည့် ၂ ရက်'],
      numbers: ['၁,၂၃၄', '၁.၅ MB', '၂၀၂၆'],
    },
    tet: {
      dates: ['9 mar. 2026', '9 marsu 2026', 'segunda-feira, 9 marsu 2026', '09/03/2026'],
      range: 'seg., 9 mar. 2026, 10:00–12:30 GMT+9',
      ago: ['agora', 'minutu 5 liubá', 'oras 3 liubá', 'loron 2 liubá'],
      numbers: ['1234', '1,5 MB', '2026'],
    },
  };

for (const [tag, { dates, range, ago, numbers }] of Object.entries(CASES)) {
  describe(`a Locale in ${tag}`, () => {
    let locale: Locale;

    before(async () => {
      locale = new Locale(tag, await dictionaries.load(tag as Language));
    });

    it('writes dates', () => {
      const styles = ['medium', 'long', 'full', 'short'] as const;
      expect(styles.map((style) => locale.date(day, { style }))).to.eql(dates);
    });

    it('writes them with any region', async () => {
      const other = new Locale(`${tag}-US`, await dictionaries.load(tag as Language));
      expect(other.date(day)).to.equal(dates[0]);
    });

    it('writes ranges', () => {
      const [start_date, end_date] = ['2026-03-09T10:00:00+09:00', '2026-03-09T12:30:00+09:00'].map(
        feedDate,
      );
      const event = { start_date, end_date, time_zone: 'Asia/Seoul' };
      expect(plainSpaces(eventDate(locale, event))).to.equal(range);
    });

    it('writes how long ago something was', () => {
      const written = [0, 5, 180, 2880].map((minutes) => {
        const moment = feedDate(new Date(now - minutes * 60_000).toISOString());
        return locale.relative(moment, now);
      });
      expect(written).to.eql(ago);
    });

    it('writes numbers, sizes and years', () => {
      const written = [locale.number(1234), locale.fileSize(1_500_000), locale.year(2026)];
      expect(written.map(plainSpaces)).to.eql(numbers);
    });

    it('has one form for all numbers', () => {
      const phrase = { one: 'one', many: 'many', other: 'other' };
      expect([0, 1, 2, 1_000_000].map((n) => locale.plural(phrase, n))).to.eql(
        Array(4).fill('other'),
      );
    });

    it('asks for names when one is needed, and has English ones until then', async () => {
      let asked = 0;
      const words = await dictionaries.load(tag as Language);
      const needNames = () => {
        asked++;
      };
      const early = new Locale(tag, words, { needNames });
      early.date(day);
      early.list(['A', 'B', 'C']);
      expect(early.ownLanguageName('ko'), 'known without').to.equal('한국어');
      expect(asked).to.equal(0);
      expect([early.country('KR'), early.languageName('ko')]).to.eql(['South Korea', 'Korean']);
      expect(asked).to.equal(2);
      const names = await words.loadNames!();
      const late = new Locale(tag, words, { needNames, names });
      expect(late.country('kr')).to.equal(names.countries['KR']);
      expect(late.country('KR')).to.not.equal('South Korea');
      expect(late.languageName('KO')).to.equal(names.languages['ko']);
      expect(late.country('nowhere')).to.equal('nowhere');
      expect(late.languageName('x-klingon')).to.equal('x-klingon');
      expect(asked).to.equal(2);
    });
  });
}

describe('what a language calls itself', () => {
  for (const [tag, own] of [
    ['km', 'ខ្មែរ'],
    ['lo-LA', 'ລາວ'],
    ['MY', 'မြန်မာ'],
    ['tet', 'Tetun'],
    ['th', 'ไทย'],
    ['ko', '한국어'],
  ] as const) {
    it(`is known of ${tag} on a page in any language`, async () => {
      for (const page of ['en', 'ko', 'km', 'tet'] as const) {
        const locale = new Locale(page, await dictionaries.load(page));
        expect(locale.ownLanguageName(tag), page).to.equal(own);
      }
    });
  }
});

describe('a language that the engine lacks and nobody has tables of', () => {
  it('is written in English, never in the browser’s own language', async () => {
    const words = { ...(await dictionaries.load('en')), language: 'tlh' };
    const locale = new Locale('tlh', words);
    expect(locale.date(day)).to.equal('Mar 9, 2026');
    expect(locale.date(day, { style: 'full' })).to.equal('Monday, March 9, 2026');
    expect(eventDate(locale, { start_date: day })).to.equal('Mon, Mar 9, 2026');
    expect(locale.number(1234.5)).to.equal('1,234.5');
    expect(locale.list(['A', 'B', 'C'])).to.equal('A, B, and C');
    expect(locale.plural({ one: 'one', other: 'other' }, 1)).to.equal('other');
    expect(locale.country('KR')).to.equal('South Korea');
    expect(locale.relative(feedDate('2026-01-28T11:00:00Z'), now)).to.equal('1 hour ago');
    expect(['ä', 'z', 'a'].sort(locale.compare)).to.eql(['a', 'ä', 'z']);
  });
});
