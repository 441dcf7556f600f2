import { expect } from '@open-wc/testing';
import type { DateStyle } from '../../src/i18n/dates.js';
import { en } from '../../src/i18n/en.js';
import { eventDate } from '../../src/i18n/event-date.js';
import { loaders } from '../../src/i18n/loaders.js';
import { dictionaries, type Language } from '../../src/i18n/languages.js';
import { Locale } from '../../src/i18n/locale.js';
import { feedDate, impossible, plainSpaces } from './feed-date.js';

const english = new Locale('en', en);

const written = (
  start: string,
  end: string | undefined,
  { zone, locale = english, ...options }: Options = {},
) => {
  const end_date = end ? feedDate(end) : undefined;
  return eventDate(locale, { start_date: feedDate(start), end_date, time_zone: zone }, options);
};

interface Options {
  /** Its own. */
  zone?: string | undefined;
  locale?: Locale;
  style?: DateStyle;
  timeZone?: string;
}

describe('the date of an event', () => {
  const cases: [
    what: string,
    start: string,
    end: string | undefined,
    zone: string | undefined,
    expected: string,
  ][] = [
    ['one day', '2026-03-09', undefined, undefined, 'Mon, Mar 9, 2026'],
    ['one day twice', '2026-03-09', '2026-03-09', undefined, 'Mon, Mar 9, 2026'],
    ['two days', '2026-03-09', '2026-03-10', undefined, 'Mon, Mar 9 – Tue, Mar 10, 2026'],
    ['an end before the start', '2026-03-09', '2026-03-08', undefined, 'Mon, Mar 9, 2026'],
    ['a day in any zone', '2026-03-09', undefined, 'Pacific/Pago_Pago', 'Mon, Mar 9, 2026'],
    [
      'a moment in its zone',
      '2026-03-09T01:00:00Z',
      undefined,
      'Asia/Seoul',
      'Mon, Mar 9, 2026, 10:00 AM GMT+9',
    ],
    [
      'two hours in their zone',
      '2026-03-09T10:00:00+09:00',
      '2026-03-09T12:00:00+09:00',
      'Asia/Seoul',
      'Mon, Mar 9, 2026, 10:00 AM – 12:00 PM GMT+9',
    ],
    [
      'a moment in the offset that it is written with',
      '2026-03-09T10:00:00+07:00',
      undefined,
      undefined,
      'Mon, Mar 9, 2026, 10:00 AM (GMT+7)',
    ],
    [
      'an offset with minutes, west',
      '2026-03-09T10:00:00-03:30',
      undefined,
      undefined,
      'Mon, Mar 9, 2026, 10:00 AM (GMT−3:30)',
    ],
    [
      'a zone that there is not',
      '2026-03-09T10:00:00+07:00',
      undefined,
      'Bangkok',
      'Mon, Mar 9, 2026, 10:00 AM (GMT+7)',
    ],
    [
      'UTC, in no reader’s zone',
      '2026-03-09T10:00:00Z',
      undefined,
      undefined,
      'Mon, Mar 9, 2026, 10:00 AM (GMT)',
    ],
    [
      'an end with another offset, on the start’s clock',
      '2026-03-09T10:00:00+09:00',
      '2026-03-09T09:30:00+07:00',
      undefined,
      'Mon, Mar 9, 2026, 10:00 – 11:30 AM (GMT+9)',
    ],
    [
      'a moment to a day, for which no time is made up',
      '2026-03-09T10:00:00+09:00',
      '2026-03-11',
      'Asia/Seoul',
      'Mon, Mar 9, 2026, 10:00 AM GMT+9 – Wed, Mar 11, 2026',
    ],
    [
      'a moment to the same day',
      '2026-03-09T02:00:00+09:00',
      '2026-03-09',
      'Asia/Seoul',
      'Mon, Mar 9, 2026, 2:00 AM GMT+9',
    ],
    [
      'a day to a moment',
      '2026-03-09',
      '2026-03-11T01:00:00+09:00',
      'Asia/Seoul',
      'Mon, Mar 9 – Wed, Mar 11, 2026',
    ],
  ];
  for (const [what, start, end, zone, expected] of cases) {
    it(`writes ${what}`, () => {
      const text = written(start, end, { zone });
      expect(plainSpaces(text)).to.equal(expected);
    });
  }

  const inUsualZone: [what: string, start: string, end: string | undefined, expected: string][] = [
    ['UTC', '2026-03-08T15:30:00Z', undefined, 'Mon, Mar 9, 2026, 12:30 AM GMT+9'],
    [
      'UTC, to an end in UTC',
      '2026-03-08T15:30:00Z',
      '2026-03-08T17:30:00Z',
      'Mon, Mar 9, 2026, 12:30 – 2:30 AM GMT+9',
    ],
    [
      'an offset, which is a place’s own clock',
      '2026-03-08T15:30:00+07:00',
      undefined,
      'Sun, Mar 8, 2026, 3:30 PM (GMT+7)',
    ],
    ['a day', '2026-03-08', undefined, 'Sun, Mar 8, 2026'],
  ];
  for (const [what, start, end, expected] of inUsualZone) {
    it(`is of the same day as dates beside it, written in ${what}`, () => {
      const usual = { timeZone: 'Asia/Seoul' };
      const text = written(start, end, usual);
      expect(plainSpaces(text)).to.equal(expected);
      const own = written(start, end, { ...usual, zone: 'Mars/Phobos' });
      expect(plainSpaces(own), 'where its own zone is none').to.equal(expected);
    });
  }

  it('writes nothing for a start that cannot be, and leaves out such an end', () => {
    expect(eventDate(english, { start_date: impossible })).to.equal('');
    expect(
      eventDate(english, { start_date: feedDate('2026-03-09'), end_date: impossible }),
    ).to.equal('Mon, Mar 9, 2026');
  });
});

describe('on one page dates have one form', () => {
  const DAY = '2026-02-03';
  const spans = [
    [DAY, undefined],
    [DAY, '2026-02-04'],
    [DAY, '2026-03-14'],
    [DAY, '2027-03-03'],
    [`${DAY}T11:00:00+09:00`, undefined],
    [`${DAY}T11:00:00+09:00`, `${DAY}T11:30:00+09:00`],
    [`${DAY}T11:00:00+09:00`, `${DAY}T23:30:00+09:00`],
    [`${DAY}T11:00:00+09:00`, '2026-03-14T14:00:00+09:00'],
  ] as const;

  /** Between its parts stand spaces of any kind. */
  const parts = (text: string) => text.split(/[\s,，]+/).filter(Boolean);

  for (const style of ['medium', 'long', 'full', 'relative', 'none'] as const) {
    it(`in every language: the day of an event is as others are, ${style}`, async () => {
      const usual = style === 'full' ? 'long' : style === 'long' ? style : 'medium';
      const wrong: string[] = [];
      for (const [tag, load] of Object.entries({ ...loaders, 'zh-SG': loaders['zh-Hans'] })) {
        const locale = new Locale(tag, await load());
        const others = ['2026-02-03', '2026-02-04', '2026-03-14', '2027-03-03'].map((day) =>
          parts(locale.date(feedDate(day), { style: usual })),
        );
        for (const [start, end] of spans) {
          for (const zone of [undefined, 'Asia/Seoul']) {
            const text = written(start, end, { zone, locale, style });
            const has = parts(text).join(' ');
            if (!others.some((day) => day.every((part) => has.includes(part)))) {
              wrong.push(`${tag}: ${text}`);
            }
          }
        }
      }
      expect(wrong).to.eql([]);
    });
  }

  const cases: [
    tag: Language,
    style: DateStyle,
    start: string,
    end: string | undefined,
    /** And as engines with another edition of CLDR have it. */
    ...expected: string[],
  ][] = [
    ['zh-Hans', 'medium', DAY, undefined, '2026年2月3日周二'],
    [
      'zh-Hans',
      'medium',
      DAY,
      '2026-02-04',
      '2026年2月3日周二 – 2026年2月4日周三',
      '2026年2月3日周二 – 2月4日周三',
    ],
    [
      'zh-Hans',
      'medium',
      `${DAY}T11:00:00+09:00`,
      `${DAY}T23:30:00+09:00`,
      '2026年2月3日周二 11:00–23:30 (GMT+9)',
    ],
    ['ko', 'medium', DAY, undefined, '2026. 2. 3. (화)'],
    ['ko', 'medium', DAY, '2026-02-04', '2026. 2. 3. (화) ~ 2026. 2. 4. (수)'],
    ['lo', 'medium', DAY, '2026-02-04', 'ອັງຄານ, 3 ກ.ພ. 2026 – ພຸດ, 4 ກ.ພ. 2026'],
    ['lo', 'long', DAY, undefined, 'ອັງຄານ, 3 ກຸມພາ 2026'],
    ['en', 'long', DAY, '2026-02-04', 'Tue, February 3 – Wed, February 4, 2026'],
    ['en', 'short', DAY, undefined, 'Tue, 02/03/2026'],
    ['pt', 'medium', DAY, undefined, 'terça, 03/02/2026'],
    ['th', 'medium', DAY, '2026-02-04', 'อังคาร 3 – พุธ 4 ก.พ. 2569', 'อ. 3 – พ. 4 ก.พ. 2569'],
  ];
  for (const [tag, style, start, end, ...expected] of cases) {
    it(`${tag}, ${style}: ${expected[0]}`, async () => {
      const locale = new Locale(tag, await dictionaries.load(tag));
      expect(plainSpaces(written(start, end, { locale, style }))).to.be.oneOf(expected);
    });
  }
});
