import { expect } from '@open-wc/testing';
import { parseDate } from '../../src/feed/parse-date.js';

const DAY = Date.UTC(2026, 0, 31);
const NOON = DAY + 12 * 3_600_000;

describe('parseDate', () => {
  describe('reads', () => {
    const cases = [
      ['a moment in UTC', '2026-01-31T12:00:00Z', { time: NOON, offset: 0 }],
      ['lower-case letters', '2026-01-31t12:00:00z', { time: NOON, offset: 0 }],
      ['a space for the T', '2026-01-31 12:00:00Z', { time: NOON, offset: 0 }],
      ['an offset to the east', '2026-01-31T21:00:00+09:00', { time: NOON, offset: 540 }],
      ['an offset to the west', '2026-01-31T08:30:00-03:30', { time: NOON, offset: -210 }],
      ['an offset of zero', '2026-01-31T12:00:00-00:00', { time: NOON }],
      ['a part of a second', '2026-01-31T12:00:00.25Z', { time: NOON + 250 }],
      ['the last moment of a day', '2026-01-31T23:59:59Z', { time: DAY + 86_399_000 }],
      ['a leap day', '2028-02-29', { time: Date.UTC(2028, 1, 29) }],
      ['a value with space around it', ' 2026-01-31\n', { text: '2026-01-31' }],
    ] as const;
    for (const [what, written, expected] of cases) {
      it(what, () => {
        expect(parseDate(written)).to.include(expected);
      });
    }

    it('a calendar day, which has no offset', () => {
      expect(parseDate('2026-01-31')).to.eql({ text: '2026-01-31', time: DAY });
    });

    it('a moment as the same moment in UTC', () => {
      expect(parseDate('2026-01-31T00:30:00+09:00')?.text).to.equal('2026-01-30T15:30:00.000Z');
    });
  });

  describe('refuses', () => {
    const cases = [
      ['30 February', '2026-02-30'],
      ['30 February with a time', '2026-02-30T12:00:00Z'],
      ['29 February of a common year', '2026-02-29'],
      ['month 13', '2026-13-01'],
      ['month 0', '2026-00-01'],
      ['day 0', '2026-01-00'],
      ['a leap second', '2016-12-31T23:59:60Z'],
      ['hour 24', '2026-01-31T24:00:00Z'],
      ['minute 60', '2026-01-31T12:60:00Z'],
      ['an offset of 24 hours', '2026-01-31T12:00:00+24:00'],
      ['an offset without a colon', '2026-01-31T12:00:00+0900'],
      ['a moment without an offset', '2026-01-31T12:00:00'],
      ['a time without seconds', '2026-01-31T12:00Z'],
      ['a month alone', '2026-01'],
      ['single digits', '2026-1-31'],
      ['the RSS form', 'Sat, 31 Jan 2026 12:00:00 GMT'],
      ['a week date', '2026-W05-6'],
      ['text around it', 'on 2026-01-31'],
      ['nothing', ''],
    ] as const;
    for (const [what, written] of cases) {
      it(what, () => {
        expect(parseDate(written)).to.equal(undefined);
      });
    }
  });
});
