import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import { calendar, calendarName } from '../../../src/elements/release-detail/calendar.js';
import type { Release, ReleaseEvent } from '../../../src/feed/model.js';
import { parseDate } from '../../../src/feed/parse-date.js';

const date = (written: string) => parseDate(written)!;

const WEEK: ReleaseEvent = {
  name: 'Example Week; Culture, Food',
  start_date: date('2026-03-02'),
  end_date: date('2026-03-06'),
  place: 'Sample Hall',
  address: '1 Sample Street, Example City',
  country: 'KR',
  url: 'https://example.org/week',
  online_url: 'https://example.org/live',
};
const FORUM: ReleaseEvent = {
  name: 'Forum',
  start_date: date('2026-03-03T10:00:00+09:00'),
  end_date: date('2026-03-03T12:30:00+09:00'),
};

const release = (members: Partial<Release> = {}): Release => ({
  base: 'https://publisher.example/',
  feed: 'https://example.org/feed.json',
  id: 'release-1',
  url: 'https://example.org/news/1',
  title: 'Example Week opens',
  language: 'en',
  date_published: date('2026-02-12T00:30:00Z'),
  events: [WEEK, FORUM],
  ...members,
});

/** One event, of a release that announces nothing else. */
const file = (event: ReleaseEvent, members: Partial<Release> = {}) =>
  calendar(release({ events: [event], ...members }), [event]);

/** By an independent parser. */
function readBack(text: string): ICAL.Component[] {
  const read = new ICAL.Component(ICAL.parse(text) as unknown[]);
  expect(read.name).to.equal('vcalendar');
  return read.getAllSubcomponents('vevent');
}

const read = (text: string) => new ICAL.Event(readBack(text)[0]);

const valueOf = (text: string, property: string) =>
  String(readBack(text)[0]!.getFirstPropertyValue(property));

describe('calendar', () => {
  it('of several days', () => {
    const lines = file(WEEK).replaceAll('\r\n ', '').split('\r\n');

    expect(lines).to.eql([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//akc-widgets//EN',
      'BEGIN:VEVENT',
      lines[4],
      'DTSTAMP:20260212T003000Z',
      'DTSTART;VALUE=DATE:20260302',
      'DTEND;VALUE=DATE:20260307',
      'SUMMARY:Example Week\\; Culture\\, Food',
      'LOCATION:Sample Hall\\, 1 Sample Street\\, Example City\\, South Korea',
      'DESCRIPTION:Example Week opens\\nhttps://example.org/week\\nhttps://example.org/live',
      'URL:https://example.org/week',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  describe('is read back', () => {
    const cases: [what: string, value: unknown, expected: string][] = [
      ['summary', read(file(WEEK)).summary, 'Example Week; Culture, Food'],
      [
        'location',
        read(file(WEEK)).location,
        'Sample Hall, 1 Sample Street, Example City, South Korea',
      ],
      [
        'description',
        read(file(WEEK)).description,
        'Example Week opens\nhttps://example.org/week\nhttps://example.org/live',
      ],
      ['first day', read(file(WEEK)).startDate, '2026-03-02'],
      ['end, after the last day', read(file(WEEK)).endDate, '2026-03-07'],
      ['start', read(file(FORUM)).startDate, '2026-03-03T01:00:00Z'],
      ['end', read(file(FORUM)).endDate, '2026-03-03T03:30:00Z'],
    ];
    for (const [what, value, expected] of cases) {
      it(what, () => {
        expect(String(value)).to.equal(expected);
      });
    }

    it('as the same moment', () => {
      const { startDate } = read(file(FORUM));

      expect(startDate.toJSDate().getTime()).to.equal(FORUM.start_date!.time);
    });

    for (const name of ['한·아세안 주간 '.repeat(9), 'أسبوع الثقافة', 'a\\nb', '😀'.repeat(60)]) {
      it(`the name ${name.slice(0, 20)}`, () => {
        expect(read(file({ ...WEEK, name })).summary).to.equal(name);
      });
    }
  });

  it('has a name and a place in which nothing turns what stands beside them', () => {
    const event = {
      ...WEEK,
      name: 'A \u202EB\nC',
      place: 'D\r\nE',
      address: 'שם',
      country: undefined,
    };

    expect(file(event)).to.include('\r\nSUMMARY:A B\\nC\r\n');
    expect(file(event)).to.include('\r\nLOCATION:D E\\, \u2068שם\u2069\r\n');
  });

  describe('lasts', () => {
    const cases: [what: string, start: string, end: string | undefined, expected: string][] = [
      ['a day without an end', '2026-03-02', undefined, '2026-03-03'],
      ['a day that ends on itself', '2026-03-02', '2026-03-02', '2026-03-03'],
      ['a day whose end is before it', '2026-03-02', '2026-03-01', '2026-03-03'],
      ['over the end of a year', '2026-12-30', '2026-12-31', '2027-01-01'],
      [
        'from a day to a moment, by the clock of the moment',
        '2026-03-02',
        '2026-03-04T02:00:00+09:00',
        '2026-03-05',
      ],
      [
        'from a moment to the last of a day there',
        '2026-03-02T10:00:00+09:00',
        '2026-03-03',
        '2026-03-03T15:00:00Z',
      ],
    ];
    for (const [what, start, end, expected] of cases) {
      it(what, () => {
        const event = { start_date: date(start), end_date: end ? date(end) : undefined };

        expect(valueOf(file(event), 'dtend')).to.equal(expected);
      });
    }

    for (const end of ['2026-03-02T09:00:00+09:00', '2026-03-02T10:00:00+09:00', '2026-03-01']) {
      it(`no time when it starts at 2026-03-02T10:00:00+09:00 and ends at ${end}`, () => {
        const event = { start_date: date('2026-03-02T10:00:00+09:00'), end_date: date(end) };

        expect(readBack(file(event))[0]!.hasProperty('dtend')).to.equal(false);
      });
    }
  });

  describe('stands in place of what is absent:', () => {
    it("the release's title for a name", () => {
      expect(read(file({ ...WEEK, name: undefined })).summary).to.equal('Example Week opens');
    });

    it("the release's address for one of its own", () => {
      expect(valueOf(file(FORUM), 'url')).to.equal('https://example.org/news/1');
    });

    it('the address of what is online for a place', () => {
      const event = { ...FORUM, online_url: 'https://example.org/live' };

      expect(read(file(event)).location).to.equal('https://example.org/live');
    });

    it("the event's start for the release's dates", () => {
      const text = file(FORUM, { date_published: undefined });

      expect(text).to.include('\r\nDTSTAMP:20260303T010000Z\r\n');
    });
  });

  it('bears the date on which the release was last changed', () => {
    const text = file(FORUM, { date_modified: date('2026-02-13T00:00:00Z') });

    expect(valueOf(text, 'dtstamp')).to.equal('2026-02-13T00:00:00Z');
  });

  it('is cancelled when the release is withdrawn', () => {
    expect(valueOf(file(FORUM, { status: 'withdrawn' }), 'status')).to.equal('CANCELLED');
  });

  it("names the country in the release's language", () => {
    expect(
      read(file({ ...WEEK, place: undefined, address: undefined }, { language: 'ko' })).location,
    ).to.equal('대한민국');
  });

  it("names the country in English where the release's language is none", () => {
    const event = { ...WEEK, place: undefined, address: undefined };

    expect(read(file(event, { language: 'not a language' })).location).to.equal('South Korea');
  });

  it('holds several events', () => {
    const events = readBack(calendar(release(), [WEEK, FORUM]));

    expect(events.map((event) => new ICAL.Event(event).summary)).to.eql([WEEK.name, 'Forum']);
  });

  it('leaves out an event without a start', () => {
    const text = calendar(release(), [{ name: 'Some day' }, FORUM]);

    expect(readBack(text).length).to.equal(1);
  });

  it('is empty when no event has a start', () => {
    expect(calendar(release(), [{ name: 'Some day' }])).to.equal('');
  });

  it('is the same for the same input', () => {
    expect(calendar(release(), [WEEK])).to.equal(calendar(release(), [WEEK]));
  });

  describe('names an event', () => {
    const uid = (members: Partial<Release>, event: ReleaseEvent) =>
      valueOf(calendar(release(members), [event]), 'uid');

    it('the same alone and among others', () => {
      const [, forum] = readBack(calendar(release(), [WEEK, FORUM]));

      expect(forum!.getFirstPropertyValue('uid')).to.equal(uid({}, FORUM));
    });

    it('the same after the release has changed', () => {
      expect(uid({ title: 'Another', status: 'withdrawn' }, FORUM)).to.equal(uid({}, FORUM));
    });

    it('otherwise than every other', () => {
      const ids = Array.from({ length: 200 }, (_, index) => `release-${index}`);
      const uids = ids.flatMap((id) => [WEEK, FORUM].map((event) => uid({ id }, event)));

      expect(new Set(uids).size).to.equal(400);
    });

    it('otherwise than that of another feed', () => {
      expect(uid({ feed: 'https://example.org/feed.ko.json' }, FORUM)).not.to.equal(uid({}, FORUM));
    });

    it('so that a file can be named after it', () => {
      expect(uid({ id: 'https://example.org/news/1?\r\n한\uD83D' }, FORUM)).to.match(/^\w+-1$/);
    });
  });

  describe('lets no value begin a line', () => {
    const evil = 'x\r\nATTENDEE:mailto:a@example.org\nEND:VEVENT\u2028X:\u0085Y:\rBEGIN:VALARM';
    const usual = readBack(file(WEEK))[0]!.getAllProperties().length;

    for (const member of ['name', 'place', 'address', 'url', 'online_url'] as const) {
      it(`of the event: ${member}`, () => {
        const [event] = readBack(file({ ...WEEK, [member]: evil }));

        expect(event!.getAllProperties().length).to.equal(usual);
      });
    }

    for (const member of ['id', 'feed', 'title', 'url', 'language'] as const) {
      it(`of the release: ${member}`, () => {
        const [event] = readBack(file(WEEK, { [member]: evil }));

        expect(event!.getAllProperties().length).to.equal(usual);
      });
    }
  });
});

describe('calendarName', () => {
  const cases: [what: string, event: ReleaseEvent, expected: string][] = [
    ['bears the day and the name', WEEK, 'event-20260302-Example-Week-Culture-Food.ics'],
    [
      'bears the day where it takes place',
      { ...FORUM, start_date: date('2026-03-03T01:00:00+09:00') },
      'event-20260303-Forum.ics',
    ],
    ['bears the day alone', { start_date: date('2026-03-02') }, 'event-20260302.ics'],
    ['bears the name alone', { name: '포럼' }, 'event-포럼.ics'],
  ];
  for (const [what, event, expected] of cases) {
    it(what, () => {
      expect(calendarName(event)).to.equal(expected);
    });
  }
});
