import { expect } from '@open-wc/testing';
import { parseDate } from '../../src/feed/parse-date.js';
import { formatDate } from '../../src/locale/dates.js';
import { styleDate, type DateStyle } from '../../src/locale/date-styles.js';
import { formatRelative } from '../../src/locale/relative.js';

const format = (written: string, language: string, style: DateStyle, timeZone?: string) =>
  styleDate(parseDate(written)!, language, style, timeZone);

describe('styleDate', () => {
  const cases: [
    written: string,
    language: string,
    style: DateStyle,
    zone: string | undefined,
    expected: string,
  ][] = [
    ['2026-01-31', 'en', 'medium', undefined, 'Jan 31, 2026'],
    ['2026-01-31', 'en', 'long', undefined, 'January 31, 2026'],
    ['2026-01-31', 'en', 'full', undefined, 'Saturday, January 31, 2026'],
    ['2026-01-31', 'en', 'short', undefined, '01/31/2026'],
    ['2026-01-31', 'en', 'relative', undefined, 'Jan 31, 2026'],
    ['2026-01-31', 'en', 'none', undefined, ''],
    ['2026-01-31', 'en-GB', 'medium', undefined, '31 Jan 2026'],
    ['2026-01-31', 'en-GB', 'short', undefined, '31/01/2026'],
    ['2026-01-31', 'ko', 'medium', undefined, '2026. 1. 31.'],
    ['2026-01-31', 'ko', 'long', undefined, '2026년 1월 31일'],
    ['2026-01-31', 'ko-KR', 'short', undefined, '2026. 01. 31.'],
    ['2026-01-31', 'en', 'medium', 'Pacific/Kiritimati', 'Jan 31, 2026'],
    ['2026-01-31', 'en', 'medium', 'Pacific/Pago_Pago', 'Jan 31, 2026'],
    ['2026-01-31T20:00:00Z', 'en', 'medium', 'Asia/Seoul', 'Feb 1, 2026'],
    ['2026-01-31T20:00:00Z', 'en', 'medium', 'America/New_York', 'Jan 31, 2026'],
    ['2026-02-01T00:30:00+09:00', 'en', 'medium', undefined, 'Feb 1, 2026'],
    ['2026-01-31T23:30:00-11:00', 'en', 'medium', undefined, 'Jan 31, 2026'],
    ['2026-02-01T00:30:00+09:00', 'en', 'medium', 'UTC', 'Jan 31, 2026'],
    ['0099-01-31', 'en', 'long', undefined, 'January 31, 99'],
  ];
  for (const [written, language, style, zone, expected] of cases) {
    it(`writes ${written} in ${language}, ${style}, ${zone ?? 'no zone'}: ${expected}`, () => {
      expect(format(written, language, style, zone)).to.equal(expected);
    });
  }

  it('shows a moment that is written in UTC in the reader’s zone', () => {
    const reader = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const written = '2026-01-31T20:00:00Z';
    expect(format(written, 'en', 'full')).to.equal(format(written, 'en', 'full', reader));
  });
});

describe('formatDate', () => {
  // English at home is written without `Intl`, which has to give the same
  const zones = ['Asia/Seoul', 'Asia/Bangkok', 'Asia/Jakarta', 'Asia/Singapore', undefined];
  const hours = ['00:00:00', '00:30:00', '14:59:59', '15:00:00', '23:59:59'];
  const offsets = ['Z', '+09:00', '+07:00', '-03:30'];
  for (const zone of zones) {
    it(`writes what Intl writes in ${zone ?? 'the offset that is written'}`, () => {
      const days = ['2004-02-29', '2019-12-31', '2026-01-01', '2026-09-10'];
      const moments = days.flatMap((day) =>
        hours.flatMap((hour) => offsets.map((offset) => `${day}T${hour}${offset}`)),
      );
      for (const written of [...days, ...moments]) {
        const date = parseDate(written)!;
        // British English is the same with the month after the day, and asks Intl
        const [day, month, year] = formatDate(date, 'en-AU', zone).split(' ');
        const expected = `${month!.replace('Sept', 'Sep').slice(0, 3)} ${day}, ${year}`;
        expect(formatDate(date, 'en', zone), `${written} ${zone}`).to.equal(expected);
      }
    });
  }

  it('takes what is no zone for none', () => {
    const date = parseDate('2026-01-31T20:00:00+09:00')!;
    for (const zone of ['Mars/Phobos', 'KST and so on', 'Asia/', 'Asia/Seoul9']) {
      expect(formatDate(date, 'en', zone)).to.equal('Jan 31, 2026');
    }
  });
});

describe('formatRelative', () => {
  // a Wednesday at noon
  const now = Date.UTC(2026, 0, 28, 12);
  const minutes = (count: number) => new Date(now - count * 60_000).toISOString();
  const hours = (count: number) => minutes(count * 60);

  const cases: [what: string, written: string, language: string, expected: string | undefined][] = [
    ['this moment', minutes(0), 'en', 'now'],
    ['half a minute ago', minutes(0.5), 'en', 'now'],
    ['five minutes ahead', minutes(-5), 'en', 'now'],
    ['ten minutes ahead', minutes(-10), 'en', 'now'],
    ['eleven minutes ahead', minutes(-11), 'en', undefined],
    ['three days ahead', hours(-72), 'en', undefined],
    ['a minute ago', minutes(1), 'en', '1 minute ago'],
    ['59 minutes ago', minutes(59.9), 'en', '59 minutes ago'],
    ['an hour ago', minutes(60), 'en', '1 hour ago'],
    ['23 hours ago', hours(23.9), 'en', '23 hours ago'],
    ['a day ago', hours(24), 'en', '1 day ago'],
    ['six days ago', hours(6 * 24), 'en', '6 days ago'],
    ['a week ago', hours(7 * 24), 'en', '7 days ago'],
    ['more than a week ago', hours(7 * 24 + 1), 'en', undefined],
    ['a calendar day', '2026-01-28', 'en', undefined],
    ['three hours ago in Korean', hours(3), 'ko', '3시간 전'],
  ];
  for (const [what, written, language, expected] of cases) {
    it(`says ${String(expected)} of ${what}`, () => {
      expect(formatRelative(parseDate(written)!, language, now)).to.equal(expected);
    });
  }

  it('does not call the day before yesterday "yesterday"', () => {
    // 47 hours before: Monday, 13:00
    expect(formatRelative(parseDate(hours(47))!, 'en', now)).to.not.equal('yesterday');
  });
});
