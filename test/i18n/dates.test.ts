import { expect } from '@open-wc/testing';
import type { DateStyle } from '../../src/i18n/dates.js';
import { en } from '../../src/i18n/en.js';
import { Locale } from '../../src/i18n/locale.js';
import { feedDate, impossible, plainSpaces } from './feed-date.js';

/** The words do not count here. */
const locale = (tag: string) => new Locale(tag, en);

const format = (written: string, tag: string, style: DateStyle, timeZone?: string) =>
  locale(tag).date(feedDate(written), { style, timeZone });

describe('date', () => {
  const cases: [
    written: string,
    tag: string,
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
    ['2026-01-31', 'en_gb', 'medium', undefined, '31 Jan 2026'],
    ['2026-01-31', 'ko', 'medium', undefined, '2026. 1. 31.'],
    ['2026-01-31', 'ko', 'long', undefined, '2026년 1월 31일'],
    ['2026-01-31', 'ko-KR', 'short', undefined, '2026. 01. 31.'],
    ['2026-01-31', 'KO', 'long', undefined, '2026년 1월 31일'],
    // what is no tag gives way to the language of the words
    ['2026-01-31', 'ko-KOR', 'long', undefined, 'January 31, 2026'],
    ['2026-01-31', 'en', 'medium', 'Pacific/Kiritimati', 'Jan 31, 2026'],
    ['2026-01-31', 'en', 'medium', 'Pacific/Pago_Pago', 'Jan 31, 2026'],
    ['2026-01-31T20:00:00Z', 'en', 'medium', 'Asia/Seoul', 'Feb 1, 2026'],
    ['2026-01-31T20:00:00Z', 'en', 'medium', 'America/New_York', 'Jan 31, 2026'],
    ['2026-02-01T00:30:00+09:00', 'en', 'medium', undefined, 'Feb 1, 2026'],
    ['2026-01-31T23:30:00-11:00', 'en', 'medium', undefined, 'Jan 31, 2026'],
    ['2026-02-01T00:30:00+09:00', 'en', 'medium', 'UTC', 'Jan 31, 2026'],
    ['0099-01-31', 'en', 'long', undefined, 'January 31, 99'],
    ['0099-01-31', 'en', 'medium', undefined, 'Jan 31, 99'],
    ['2026-01-31', 'th', 'medium', undefined, '31 ม.ค. 2569'],
    ['2026-01-31', 'th-u-ca-gregory', 'medium', undefined, '31 ม.ค. 2026'],
  ];
  for (const [written, tag, style, zone, expected] of cases) {
    it(`writes ${written} in ${tag}, ${style}, ${zone ?? 'no zone'}: ${expected}`, () => {
      expect(format(written, tag, style, zone)).to.equal(expected);
    });
  }

  it('shows a moment that is written in UTC in the reader’s zone', () => {
    const reader = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const written = '2026-01-31T20:00:00Z';
    expect(format(written, 'en', 'full')).to.equal(format(written, 'en', 'full', reader));
    expect(format(written, 'en', 'medium')).to.equal(format(written, 'en', 'medium', reader));
  });

  it('takes what is no zone for none', () => {
    for (const tag of ['en', 'ko', 'en-GB']) {
      const expected = format('2026-01-31T20:00:00+09:00', tag, 'medium');
      for (const zone of ['Mars/Phobos', 'KST and so on', 'Asia/', 'Asia/Seoul9', 'Bangkok', '']) {
        expect(format('2026-01-31T20:00:00+09:00', tag, 'medium', zone)).to.equal(expected);
        expect(format('2026-01-31T23:30:00-11:00', 'en', 'medium', zone)).to.equal('Jan 31, 2026');
      }
    }
  });

  it('writes nothing for a date that cannot be', () => {
    for (const style of ['medium', 'full', 'short', 'relative'] as const) {
      expect(locale('en').date(impossible, { style })).to.equal('');
      expect(locale('de').date(impossible, { style, timeZone: 'Asia/Seoul' })).to.equal('');
    }
  });

  it('writes a relative date where one says it', () => {
    const now = Date.UTC(2026, 0, 28, 12);
    const options = { style: 'relative', now, timeZone: 'Asia/Seoul' } as const;
    const date = (written: string) => locale('en').date(feedDate(written), options);
    expect(date('2026-01-28T09:00:00Z')).to.equal('3 hours ago');
    expect(date('2026-01-20T20:00:00Z')).to.equal('Jan 21, 2026');
  });
});

describe('medium dates', () => {
  // some are written without `Intl`, which has to give the same
  const tags = ['en', 'en-US', 'ko', 'ko-KR'];
  const zones = [
    'Asia/Seoul',
    'Asia/Bangkok',
    'Asia/Jakarta',
    'Asia/Singapore',
    'Asia/Yangon',
    'America/St_Johns',
    undefined,
  ];
  const hours = ['00:00:00', '00:30:00', '14:59:59', '15:00:00', '23:59:59'];
  const offsets = ['Z', '+09:00', '+07:00', '-03:30'];
  const days = ['2026-01-01', '2026-09-10', '2019-12-31', '2004-02-29'];
  const early = ['1988-07-31', '1900-03-01', '0099-01-31', '0000-01-31'];
  const moments = [...days, early[0]!].flatMap((day) =>
    hours.flatMap((hour) => offsets.map((offset) => `${day}T${hour}${offset}`)),
  );
  for (const tag of tags) {
    for (const timeZone of zones) {
      it(`are what Intl writes in ${tag}, ${timeZone ?? 'the offset that is written'}`, () => {
        for (const written of [...days, ...early, ...moments]) {
          const date = feedDate(written);
          const { offset, time } = date;
          const shift = !timeZone && offset ? offset * 60_000 : 0;
          const zone = offset === undefined || shift ? 'UTC' : timeZone;
          const byIntl = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: zone });
          const expected = byIntl.format(time + shift);
          expect(locale(tag).date(date, { timeZone }), written).to.equal(expected);
        }
      });
    }
  }

  it('are what Intl writes in every month', () => {
    for (const tag of tags) {
      const byIntl = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' });
      for (let month = 1; month <= 12; month++) {
        const date = feedDate(`2026-${String(month).padStart(2, '0')}-09`);
        expect(locale(tag).date(date)).to.equal(byIntl.format(date.time));
      }
    }
  });

  it('need no formatter in the usual languages and zones', () => {
    const { DateTimeFormat } = Intl;
    let made = 0;
    Intl.DateTimeFormat = new Proxy(DateTimeFormat, {
      construct(target, args: []) {
        made++;
        return new target(...args);
      },
    });
    try {
      for (const tag of tags) {
        const written = locale(tag);
        written.date(feedDate('2031-05-06'));
        written.date(feedDate('2031-05-06T00:00:00Z'));
        written.date(feedDate('2031-05-06T00:00:00+09:00'));
        written.date(feedDate('2031-05-06T00:00:00Z'), { timeZone: 'Asia/Seoul' });
      }
      expect(made).to.equal(0);
    } finally {
      Intl.DateTimeFormat = DateTimeFormat;
    }
  });
});

describe('relative', () => {
  // a Wednesday at noon
  const now = Date.UTC(2026, 0, 28, 12);
  const minutes = (count: number) => new Date(now - count * 60_000).toISOString();
  const hours = (count: number) => minutes(count * 60);
  const relative = (written: string, tag: string) => locale(tag).relative(feedDate(written), now);

  const cases: [what: string, written: string, tag: string, expected: string | undefined][] = [
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
  for (const [what, written, tag, expected] of cases) {
    it(`says ${String(expected)} of ${what}`, () => {
      expect(relative(written, tag)).to.equal(expected);
    });
  }

  it('does not call the day before yesterday "yesterday"', () => {
    // 47 hours before: Monday, 13:00
    expect(relative(hours(47), 'en')).to.not.equal('yesterday');
  });

  it('says nothing of a date that cannot be', () => {
    expect(locale('en').relative(impossible, now)).to.equal(undefined);
  });
});

describe('timeOfDay', () => {
  const now = Date.UTC(2026, 0, 28, 12);

  it('leaves out today’s date', () => {
    expect(locale('en').timeOfDay(Date.now())).to.match(/^\d{1,2}:\d\d\s[AP]M$/);
  });

  it('names any other date', () => {
    const time = Date.UTC(2020, 1, 12, 3);
    expect(locale('en').timeOfDay(time, 'Asia/Seoul')).to.match(/^Feb 12, 2020, 12:00\sPM$/);
  });

  it('asks the zone’s calendar which day is today', () => {
    // 16:00 UTC is tomorrow in Seoul
    const later = now + 4 * 3_600_000;
    const write = (zone: string) => plainSpaces(locale('en').timeOfDay(now, zone, later));
    expect(write('UTC')).to.equal('12:00 PM');
    expect(write('Asia/Seoul')).to.equal('Jan 28, 2026, 9:00 PM');
    expect(write('America/New_York')).to.equal('7:00 AM');
  });

  it('takes what is no zone for none, and writes nothing for what is no time', () => {
    const own = locale('en').timeOfDay(now, undefined, now);
    expect(locale('en').timeOfDay(now, 'Bangkok', now)).to.equal(own);
    expect(locale('en').timeOfDay(NaN)).to.equal('');
  });
});

describe('clock', () => {
  it('names the zone', () => {
    const write = (tag: string) => plainSpaces(locale(tag).clock(0, 'Asia/Seoul')!);
    expect(write('en')).to.equal('9:00 AM GMT+9');
    expect(write('en-GB')).to.match(/^0?9:00 GMT\+9$/);
    expect(write('ko')).to.equal('오전 9:00 GMT+9');
  });

  it('shows nothing in a zone that there is not, and for what is no time', () => {
    expect(locale('en').clock(0, 'Bangkok')).to.equal(undefined);
    expect(locale('en').clock(NaN, 'Asia/Seoul')).to.equal(undefined);
  });
});
