import { expect } from '@open-wc/testing';
import { isOpen } from '../../../src/elements/contact-card/opening-hours.js';
import { NO_FREEZE } from '../../support/no-freeze.js';

/** 5 January 2026 was a Monday. */
const DATES = { Mo: 5, Tu: 6, We: 7, Th: 8, Fr: 9, Sa: 10, Su: 11 };

/** A moment on Seoul's clock, which has no summer time. */
const seoul = (written: string) => {
  const [day, clock] = written.split(' ') as [keyof typeof DATES, string];
  return Date.parse(`2026-01-${String(DATES[day]).padStart(2, '0')}T${clock}:00+09:00`);
};

describe('isOpen', () => {
  const cases: [hours: string, open: string[], closed: string[]][] = [
    [
      'Mo-Fr 09:00-18:00',
      ['Mo 09:00', 'We 12:00', 'Fr 17:59'],
      ['Mo 08:59', 'Fr 18:00', 'Sa 12:00', 'Su 12:00'],
    ],
    [
      'Mo,We,Fr 09:00-12:00',
      ['Mo 09:00', 'We 10:00', 'Fr 11:59'],
      ['Tu 10:00', 'Th 10:00', 'Fr 12:00'],
    ],
    ['Mo,We-Fr 09:00-12:00', ['Mo 10:00', 'We 10:00', 'Th 10:00'], ['Tu 10:00', 'Sa 10:00']],
    ['Sa 10:00-14:00', ['Sa 10:00'], ['Fr 10:00', 'Su 10:00', 'Sa 14:00']],
    ['Su-Th 08:00-16:00', ['Su 08:00', 'Mo 12:00', 'Th 15:59'], ['Fr 12:00', 'Sa 12:00']],
    ['Fr-Mo 08:00-16:00', ['Fr 08:00', 'Su 12:00', 'Mo 15:59'], ['Tu 12:00', 'Th 12:00']],
    ['Mo-Fr 09:00-12:00,13:00-18:00', ['Mo 11:59', 'Mo 13:00'], ['Mo 12:00', 'Mo 12:59']],
    ['Mo, Tu 09:00-12:00, 13:00-18:00', ['Tu 11:59', 'Tu 13:00'], ['Tu 12:00', 'We 13:00']],
    ['Fr 22:00-02:00', ['Fr 22:00', 'Sa 01:59'], ['Fr 01:00', 'Sa 02:00', 'Sa 22:00']],
    ['Su 22:00-02:00', ['Su 23:00', 'Mo 01:59'], ['Mo 02:00', 'Su 01:00']],
    ['Mo-Su 22:00-02:00', ['Mo 01:00', 'Mo 23:00', 'Su 01:00'], ['Mo 02:00', 'We 21:59']],
    ['Fr 18:00-00:00', ['Fr 23:59'], ['Sa 00:00', 'Fr 00:00']],
    ['Mo-Su', ['Mo 00:00', 'We 03:00', 'Su 23:59'], []],
    ['Sa,Su', ['Sa 00:00', 'Su 23:59'], ['Fr 23:59', 'Mo 00:00']],
    ['09:00-18:00', ['Mo 09:00', 'Su 17:59'], ['Su 18:00', 'Mo 08:59']],
    ['Mo 00:00-24:00', ['Mo 00:00', 'Mo 23:59'], ['Su 23:59', 'Tu 00:00']],
    ['  mo-FR   09:00-18:00 ', ['Mo 09:00'], ['Sa 09:00']],
  ];
  for (const [hours, open, closed] of cases) {
    for (const [moments, expected] of [
      [open, true],
      [closed, false],
    ] as const) {
      for (const moment of moments) {
        it(`${hours}: on ${moment} ${expected ? 'open' : 'closed'}`, () => {
          expect(isOpen([hours], 'Asia/Seoul', seoul(moment))).to.equal(expected);
        });
      }
    }
  }

  it('when any of several entries says so', () => {
    const hours = ['Mo-Fr 09:00-18:00', 'Sa 10:00-14:00'];

    const answers = ['Fr 17:00', 'Sa 12:00', 'Sa 17:00'].map((moment) =>
      isOpen(hours, 'Asia/Seoul', seoul(moment)),
    );

    expect(answers).to.eql([true, true, false]);
  });

  it("by the office's day, where the reader's is another", () => {
    // Sunday in Greenwich
    const now = Date.parse('2026-01-04T23:00:00Z');

    expect(isOpen(['Mo 08:00-09:00'], 'Asia/Seoul', now)).to.equal(true);
  });

  it('by summer time', () => {
    const at = (date: string) => isOpen(['09:00-10:00'], 'Europe/Berlin', Date.parse(date));

    expect([at('2026-01-05T08:30:00Z'), at('2026-07-06T07:30:00Z')]).to.eql([true, true]);
  });

  it('in a zone that is no whole hour off', () => {
    const now = Date.parse('2026-01-05T03:15:00Z');

    expect(isOpen(['09:00-09:01'], 'Asia/Kathmandu', now)).to.equal(true);
  });

  it('to the last second', () => {
    const now = seoul('Mo 17:59') + 59_999;

    expect(isOpen(['Mo 09:00-18:00'], 'Asia/Seoul', now)).to.equal(true);
  });

  describe('claims nothing of', () => {
    const unclear = [
      '',
      ' ',
      'Mo-Fr 9:00-18:00',
      'Mo-Fr 9am-6pm',
      'Mo-Fr 09:00',
      'Mo-Fr 09:00-',
      'Mo-Fr 09:00-18:00-20:00',
      'Mo-Fr 09:00-25:00',
      'Mo-Fr 09:00-24:30',
      'Mo-Fr 24:00-09:00',
      'Mo-Fr 09:60-18:00',
      'Mo-Fr 09:00-09:00',
      'Mo-Fr 09:00-18:00,',
      'Mo-Fr 09:00-18:00 13:00-14:00',
      'Mo-Fr 09:00-18:00; Sa off',
      'Mo-Fr 09:00-18:00, Sa 10:00-14:00',
      'Mo–Fr 09:00-18:00',
      'Mo-We-Fr 09:00-18:00',
      'Mo- 09:00-18:00',
      'Mon-Fri 09:00-18:00',
      'Mo,,Fr 09:00-18:00',
      'ot 09:00-18:00',
      '09:00-18:00 Mo-Fr',
      'PH off',
      'closed',
      '24/7',
      '월-금 09:00-18:00',
    ];
    for (const hours of unclear) {
      it(`"${hours}"`, () => {
        expect(isOpen([hours], 'Asia/Seoul', seoul('Mo 12:00'))).to.equal(undefined);
      });
    }

    it('more ranges than a week can need, at once', () => {
      const days = Array.from({ length: 40_000 }, () => 'Mo').join(',');
      const times = Array.from({ length: 20_000 }, () => '09:00-10:00').join(',');
      const many = Array.from({ length: 200 }, () => `${'Mo,'.repeat(400)}Tu 09:00-10:00`);
      const answers = [
        [`${days} ${times}`],
        [`Mo ${times}`],
        [days],
        many,
        Array.from({ length: 40_000 }, () => 'Mo'),
      ].map((hours) => isOpen(hours, 'Asia/Seoul', seoul('Mo 09:30')));

      expect(answers).to.eql([undefined, undefined, undefined, undefined, undefined]);
    }).timeout(NO_FREEZE);

    it('no hours', () => {
      expect(isOpen([], 'Asia/Seoul', seoul('Mo 12:00'))).to.equal(undefined);
    });

    it('hours that are clear beside others that are not', () => {
      const hours = ['Mo-Fr 09:00-18:00', 'PH off'];

      expect(isOpen(hours, 'Asia/Seoul', seoul('Mo 12:00'))).to.equal(undefined);
    });

    it('a zone that nobody knows', () => {
      expect(isOpen(['Mo-Su'], 'Asia/Atlantis', seoul('Mo 12:00'))).to.equal(undefined);
    });

    it('no zone', () => {
      expect(isOpen(['Mo-Su'], '', seoul('Mo 12:00'))).to.equal(undefined);
    });
  });
});
