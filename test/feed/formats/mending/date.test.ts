import { expect } from '@open-wc/testing';
import { parseDate } from '../../../../src/feed/parse-date.js';
import { mendDate } from '../../../../src/feed/formats/mending/date.js';

const MORNING = '2026-02-12T00:00:00.000Z';
const DAY = '2026-02-12';

/** Dates that are not written as RFC 3339 has them, and can mean one thing alone. */
describe('mendDate', () => {
  describe('reads a moment', () => {
    const cases: [written: string, text: string, offset: number][] = [
      // ISO 8601 and what programs make of it
      ['2026-02-12T09:00:00+0900', MORNING, 540],
      ['2026-02-12T09:00:00+09', MORNING, 540],
      ['2026-02-12 09:00:00 +0900', MORNING, 540],
      ['2026-02-12 09:00 +09:00', MORNING, 540],
      ['2026-02-12T09:00+09:00', MORNING, 540],
      ['2026-02-12T09:00:00 +09:00', MORNING, 540],
      ['2026-02-12  09:00:00+09:00', MORNING, 540],
      ['2026-02-12T00:00Z', MORNING, 0],
      ['2026-02-12 00:00:00 UTC', MORNING, 0],
      ['2026-02-12 00:00:00 GMT', MORNING, 0],
      ['2026-02-12T09:00:00,000+09:00', MORNING, 540],
      ['2026-02-12T09:00:00.000+0900', MORNING, 540],
      ['20260212T000000Z', MORNING, 0],
      ['20260212T090000+0900', MORNING, 540],
      ['2026-02-12T09:00:00+09:00[Asia/Seoul]', MORNING, 540],
      ['2026-02-11T20:30:00\u22120330', MORNING, -210],
      ['2026/02/12 09:00:00 +0900', MORNING, 540],
      // RFC 822 and those after it
      ['Thu, 12 Feb 2026 09:00:00 +0900', MORNING, 540],
      ['Thu, 12 Feb 2026 00:00:00 GMT', MORNING, 0],
      ['Thu, 12 Feb 2026 00:00 UT', MORNING, 0],
      ['12 Feb 2026 09:00:00 +0900', MORNING, 540],
      ['Wed, 11 Feb 2026 19:00:00 EST', MORNING, -300],
      ['Wed, 11 Feb 26 16:00:00 PST', MORNING, -480],
      ['Thursday, 12-Feb-26 00:00:00 GMT', MORNING, 0],
      ['thu, 12 february 2026 00:00:00 z', MORNING, 0],
      ['Thu, 12 Feb 2026 09:00:00 +0900 (KST)', MORNING, 540],
      ['Thu Feb 12 2026 09:00:00 GMT+0900 (Korean Standard Time)', MORNING, 540],
      // C and the commands of Unix
      ['Thu Feb 12 00:00:00 UTC 2026', MORNING, 0],
      ['Wed Feb 11 19:00:00 EST 2026', MORNING, -300],
      ['Thu Feb 12 09:00:00 +0900 2026', MORNING, 540],
      ['Sun Mar  1 00:00:00 GMT 2026', '2026-03-01T00:00:00.000Z', 0],
      ['Sun, 1 Mar 2026 00:00:00 +0000', '2026-03-01T00:00:00.000Z', 0],
    ];
    for (const [written, text, offset] of cases) {
      it(written, () => {
        const date = mendDate(written)!;

        expect(parseDate(date)).to.eql({ text, time: Date.parse(text), offset });
      });
    }
  });

  describe('reads a calendar day', () => {
    const cases = [
      'Thu Feb 12 09:00:00 2026',
      '2026-02-12 09:00',
      '2026-02-12 09:00:00',
      '2026-02-12T09:00:00',
      '2026-02-12T09:00:00.000',
      '2026-02-12 9:00',
      '2026-2-12',
      '2026/02/12',
      '2026/2/12 09:00',
      '2026.02.12',
      '2026. 2. 12.',
      '2026년 2월 12일',
      '2026年2月12日',
      '20260212',
      '12 Feb 2026',
      '12 February 2026',
      'Thu, 12 Feb 2026 09:00:00',
      'Thursday, 12 February 2026',
      'February 12, 2026',
      'Feb. 12, 2026',
      'Thursday, February 12, 2026',
      'February 12th, 2026',
      'February 12, 2026 9:00 AM',
      'February 12, 2026, 9:00 p.m.',
      'February 12, 2026 at 9:00 am',
    ];
    for (const written of cases) {
      it(written, () => {
        expect(mendDate(written)).to.equal(DAY);
      });
    }
  });

  describe('leaves what could mean two things, or nothing', () => {
    const cases = [
      '12/02/2026',
      '02/12/26',
      '12.02.2026',
      '13-02-2026',
      '12-02-26',
      '2026-02',
      'February 2026',
      '2026',
      '1770000000',
      '1770000000000',
      'today',
      'yesterday',
      '2026-02-30 09:00',
      '30 Feb 2026',
      '2026-02-30T09:00:00+0900',
      '2026-13-01 09:00',
      '2026-02-12 24:00',
      '2026-02-12 09:60',
      '2026-02-12T09:00:60+0900',
      '2026-02-12T09:00:00+2400',
      '2026-02-12 09:00 IST',
      'Mon, 12 Feb 2026 09:00:00 +0900',
      'Thu, 12 Foo 2026 09:00:00 +0900',
      '0000-00-00 00:00:00',
      '0000-00-00',
      'Thu, 01 Jan 0000 00:00:00 +0000',
      'on 12 Feb 2026',
      '12 Feb 2026 and later',
      '28046-28-09T449:2828:00-04:00',
      '2026-W07-4',
      'P1Y',
      '',
    ];
    for (const written of cases) {
      it(written || 'nothing', () => {
        expect(mendDate(written)).to.equal(undefined);
      });
    }
  });

  for (const bomb of ['1', '2026-', ' ', 'Thu, ', 'Feb', '2026-02-12 ', '(', '2026. ', '[']) {
    it(`takes a moment for 1 MB of ${JSON.stringify(bomb)}`, () => {
      expect(mendDate(bomb.repeat(1_000_000 / bomb.length))).to.equal(undefined);
    });
  }
});
