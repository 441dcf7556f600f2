import { expect } from '@open-wc/testing';
import {
  isoDay,
  isTimeZone,
  plainWallTime,
  wallClock,
  wallTime,
} from '../../src/i18n/time-zone.js';
import { feedDate, impossible } from './feed-date.js';

const STEADY = [
  'UTC',
  'Asia/Seoul',
  'Asia/Bangkok',
  'Asia/Brunei',
  'Asia/Dili',
  'Asia/Ho_Chi_Minh',
  'Asia/Jakarta',
  'Asia/Kuala_Lumpur',
  'Asia/Manila',
  'Asia/Phnom_Penh',
  'Asia/Singapore',
  'Asia/Vientiane',
  'Asia/Yangon',
];

/** What the engine's own formatter says, to the second: Swedish times are 1970-01-01 09:00:00. */
function byIntl(timeZone: string): (time: number) => string {
  const format = new Intl.DateTimeFormat('sv', {
    dateStyle: 'short',
    timeStyle: 'medium',
    timeZone,
  });
  return (time) => format.format(time).replace(' ', 'T');
}

const toSeconds = (wall: number | undefined) => new Date(wall!).toISOString().slice(0, 19);

describe('isTimeZone', () => {
  const known = [...STEADY, 'America/St_Johns', 'Asia/Saigon', 'EST', 'asia/seoul', 'Etc/GMT-9'];
  for (const name of known) {
    it(`knows ${name}`, () => {
      expect(isTimeZone(name)).to.equal(true);
      const use = () => new Intl.DateTimeFormat('en', { timeZone: name });
      expect(use).to.not.throw();
    });
  }

  const unknown = [
    '',
    ' ',
    'Bangkok',
    'Seoul',
    'k',
    'Asia/',
    'Asia/Seoul9',
    'Asia/Seoul ',
    'Mars/Phobos',
    'KST and so on',
    // only newer engines take an offset
    '+09:00',
    '+09',
    'GMT+9',
    'constructor',
  ];
  for (const name of unknown) {
    it(`knows no "${name}"`, () => {
      expect(isTimeZone(name)).to.equal(false);
    });
  }
});

describe('plainWallTime', () => {
  for (const timeZone of STEADY) {
    it(`reads ${timeZone} as Intl does, from 2001 to 2039`, () => {
      const shown = byIntl(timeZone);
      // steps of a week and five hours: each season of each year, and every hour of the day
      for (let time = Date.UTC(2001, 0); time < Date.UTC(2040, 0); time += 173 * 3_600_000) {
        expect(toSeconds(plainWallTime({ time, timeZone }))).to.equal(shown(time));
      }
    });
  }

  it('leaves to Intl what was before, and other zones', () => {
    // summer time in Seoul in 1988, in Manila in 1990
    expect(plainWallTime({ time: Date.UTC(1988, 6), timeZone: 'Asia/Seoul' })).to.equal(undefined);
    expect(plainWallTime({ time: Date.UTC(2020, 6), timeZone: 'Europe/Paris' })).to.equal(
      undefined,
    );
    expect(plainWallTime({ time: 0, timeZone: 'constructor' })).to.equal(undefined);
  });

  it('knows the reader’s zone', () => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    for (const time of [Date.UTC(2020, 0, 1, 3, 30), Date.UTC(2020, 6, 1, 23, 30)]) {
      expect(toSeconds(plainWallTime({ time }))).to.equal(byIntl(timeZone)(time));
    }
  });
});

describe('wallTime', () => {
  const zones = ['America/St_Johns', 'America/New_York', 'Asia/Seoul', 'Australia/Lord_Howe'];
  const moments = [
    '1987-07-01T00:00:00Z',
    '2020-03-08T06:59:59Z',
    '2020-03-08T07:00:00Z',
    '2020-11-01T05:30:00Z',
    '2020-12-31T23:59:59Z',
    // midnight there, which some engines have called 24 o'clock
    '2020-01-01T05:00:00Z',
  ];
  for (const timeZone of zones) {
    it(`reads ${timeZone} as Intl does`, () => {
      for (const moment of moments) {
        const time = Date.parse(moment);
        expect(toSeconds(wallTime({ time, timeZone })), moment).to.equal(byIntl(timeZone)(time));
      }
    });
  }

  it('knows no time in an unknown zone, and none that cannot be', () => {
    expect(wallTime({ time: 0, timeZone: 'Bangkok' })).to.equal(undefined);
    expect(wallTime({ time: NaN, timeZone: 'UTC' })).to.equal(undefined);
    expect(wallTime({ time: Infinity })).to.equal(undefined);
  });
});

describe('wallClock', () => {
  const cases: [moment: string, timeZone: string, weekday: number, clock: string][] = [
    // a Thursday
    ['1970-01-01T00:00:00Z', 'UTC', 4, '00:00'],
    ['2026-02-01T14:59:59Z', 'Asia/Seoul', 7, '23:59'],
    ['2026-02-01T15:00:00Z', 'Asia/Seoul', 1, '00:00'],
    ['2026-02-02T03:30:00Z', 'America/St_Johns', 1, '00:00'],
    ['2026-07-06T02:29:00Z', 'America/St_Johns', 7, '23:59'],
  ];
  for (const [moment, timeZone, weekday, clock] of cases) {
    it(`shows day ${weekday}, ${clock} at ${moment} in ${timeZone}`, () => {
      const [hours, minutes] = clock.split(':').map(Number);
      const expected = { weekday, minutes: hours! * 60 + minutes! };
      expect(wallClock(Date.parse(moment), timeZone)).to.eql(expected);
    });
  }

  it('shows nothing in a zone that there is not', () => {
    expect(wallClock(0, 'Bangkok')).to.equal(undefined);
    expect(wallClock(0, '')).to.equal(undefined);
  });
});

describe('isoDay', () => {
  const cases: [written: string, timeZone: string | undefined, expected: string][] = [
    ['2026-01-31', undefined, '2026-01-31'],
    ['2026-01-31', 'Pacific/Kiritimati', '2026-01-31'],
    ['2026-01-31', 'Pacific/Pago_Pago', '2026-01-31'],
    ['0099-01-31', undefined, '0099-01-31'],
    ['2026-01-31T20:00:00Z', 'Asia/Seoul', '2026-02-01'],
    ['2026-01-31T20:00:00Z', 'America/New_York', '2026-01-31'],
    ['2026-02-01T00:30:00+09:00', undefined, '2026-02-01'],
    ['2026-01-31T23:30:00-11:00', undefined, '2026-01-31'],
    ['2026-02-01T00:30:00+09:00', 'UTC', '2026-01-31'],
    ['2026-02-01T00:30:00+09:00', 'Bangkok', '2026-02-01'],
  ];
  for (const [written, timeZone, expected] of cases) {
    it(`is ${expected} for ${written} in ${timeZone ?? 'no zone'}`, () => {
      expect(isoDay(feedDate(written), timeZone)).to.equal(expected);
    });
  }

  it('is none for a date that cannot be', () => {
    expect(isoDay(impossible)).to.equal(undefined);
  });
});
