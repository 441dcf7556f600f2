import { expect } from '@open-wc/testing';
import { en } from '../../src/i18n/en.js';
import { Locale } from '../../src/i18n/locale.js';
import { feedDate, impossible, plainSpaces } from './feed-date.js';

const english = new Locale('en', en);

describe('range', () => {
  const cases: [
    what: string,
    start: string,
    end: string | undefined,
    zone: string | undefined,
    expected: string,
  ][] = [
    ['one day', '2026-03-09', undefined, undefined, 'Mon, March 9, 2026'],
    ['one day twice', '2026-03-09', '2026-03-09', undefined, 'Mon, March 9, 2026'],
    ['two days', '2026-03-09', '2026-03-10', undefined, 'Mon, March 9 – Tue, March 10, 2026'],
    ['an end before the start', '2026-03-09', '2026-03-08', undefined, 'Mon, March 9, 2026'],
    ['a day in any zone', '2026-03-09', undefined, 'Pacific/Pago_Pago', 'Mon, March 9, 2026'],
    [
      'a moment in its zone',
      '2026-03-09T01:00:00Z',
      undefined,
      'Asia/Seoul',
      'Mon, March 9, 2026 at 10:00 AM GMT+9',
    ],
    [
      'two hours in their zone',
      '2026-03-09T10:00:00+09:00',
      '2026-03-09T12:00:00+09:00',
      'Asia/Seoul',
      'Mon, March 9, 2026, 10:00 AM – 12:00 PM GMT+9',
    ],
    [
      'a moment in the offset that it is written with',
      '2026-03-09T10:00:00+07:00',
      undefined,
      undefined,
      'Mon, March 9, 2026 at 10:00 AM (GMT+7)',
    ],
    [
      'an offset with minutes, west',
      '2026-03-09T10:00:00-03:30',
      undefined,
      undefined,
      'Mon, March 9, 2026 at 10:00 AM (GMT−3:30)',
    ],
    [
      'a zone that there is not',
      '2026-03-09T10:00:00+07:00',
      undefined,
      'Bangkok',
      'Mon, March 9, 2026 at 10:00 AM (GMT+7)',
    ],
    [
      'UTC, in no reader’s zone',
      '2026-03-09T10:00:00Z',
      undefined,
      undefined,
      'Mon, March 9, 2026 at 10:00 AM (GMT)',
    ],
    [
      'an end with another offset, on the start’s clock',
      '2026-03-09T10:00:00+09:00',
      '2026-03-09T09:30:00+07:00',
      undefined,
      'Mon, March 9, 2026, 10:00 – 11:30 AM (GMT+9)',
    ],
    [
      'a moment to a day, for which no time is made up',
      '2026-03-09T10:00:00+09:00',
      '2026-03-11',
      'Asia/Seoul',
      'Mon, March 9, 2026 at 10:00 AM GMT+9 – Wed, March 11, 2026',
    ],
    [
      'a moment to the same day',
      '2026-03-09T02:00:00+09:00',
      '2026-03-09',
      'Asia/Seoul',
      'Mon, March 9, 2026 at 2:00 AM GMT+9',
    ],
    [
      'a day to a moment',
      '2026-03-09',
      '2026-03-11T01:00:00+09:00',
      'Asia/Seoul',
      'Mon, March 9 – Wed, March 11, 2026',
    ],
  ];
  for (const [what, start, end, zone, expected] of cases) {
    it(`writes ${what}`, () => {
      const text = english.range(feedDate(start), end ? feedDate(end) : undefined, zone);
      // older engines write a comma for "at"
      expect(plainSpaces(text).replace('2026, 10:00 AM (', '2026 at 10:00 AM (')).to.equal(
        expected,
      );
    });
  }

  const inUsualZone: [what: string, start: string, end: string | undefined, expected: string][] = [
    ['UTC', '2026-03-08T15:30:00Z', undefined, 'Mon, March 9, 2026 at 12:30 AM GMT+9'],
    [
      'UTC, to an end in UTC',
      '2026-03-08T15:30:00Z',
      '2026-03-08T17:30:00Z',
      'Mon, March 9, 2026, 12:30 – 2:30 AM GMT+9',
    ],
    [
      'an offset, which is a place’s own clock',
      '2026-03-08T15:30:00+07:00',
      undefined,
      'Sun, March 8, 2026 at 3:30 PM (GMT+7)',
    ],
    ['a day', '2026-03-08', undefined, 'Sun, March 8, 2026'],
  ];
  for (const [what, start, end, expected] of inUsualZone) {
    it(`is of the same day as dates beside it, written in ${what}`, () => {
      const until = end ? feedDate(end) : undefined;
      const text = english.range(feedDate(start), until, undefined, 'Asia/Seoul');
      expect(plainSpaces(text)).to.equal(expected);
      const own = english.range(feedDate(start), until, 'Mars/Phobos', 'Asia/Seoul');
      expect(plainSpaces(own), 'where its own zone is none').to.equal(expected);
    });
  }

  it('writes nothing for a start that cannot be, and leaves out such an end', () => {
    expect(english.range(impossible)).to.equal('');
    expect(english.range(feedDate('2026-03-09'), impossible)).to.equal('Mon, March 9, 2026');
  });
});
