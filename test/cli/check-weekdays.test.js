import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { cli, perfectFeed } from '../support/cli.js';
import { ATOM, RSS } from '../support/shared-feeds.js';

/** Dates that name a weekday which their day is not: 9 March 2026 is a Monday. */

const { load, run } = cli(['check/weekday']);

/** @param {string} feed @returns {Promise<import('../../src/cli/check/report.js').CheckReport>} */
const check = async (feed) => (await load('check/index')).checkFeed(feed);

/** @type {[name: string, written: string, right: string][]} */
const WRONG = [
  ['RFC 822', 'Tue, 09 Mar 2026 09:00:00 +0900', 'Mon, 09 Mar 2026 09:00:00 +0900'],
  ['RFC 822 with a zone by its name', 'Tue, 09 Mar 2026 09:00 GMT', 'Mon, 09 Mar 2026 09:00 GMT'],
  ['RFC 850', 'Tuesday, 09-Mar-26 09:00:00 GMT', 'Monday, 09-Mar-26 09:00:00 GMT'],
  ['a year of two digits', 'Wed, 9 Mar 26 09:00:00 +0000', 'Mon, 9 Mar 26 09:00:00 +0000'],
  ['a day alone', 'Sun, 9 March 2026', 'Mon, 9 March 2026'],
  [
    'JavaScript',
    'Tue Mar 09 2026 09:00:00 GMT+0900 (Korean Standard Time)',
    'Mon Mar 09 2026 09:00:00 GMT+0900 (Korean Standard Time)',
  ],
  ['C and Unix', 'Thu Mar  9 09:00:00 UTC 2026', 'Mon Mar  9 09:00:00 UTC 2026'],
  ['a letter', 'Saturday, March 9, 2026', 'Monday, March 9, 2026'],
  ['capitals', 'TUE, 09 MAR 2026 09:00:00 +0900', 'MON, 09 MAR 2026 09:00:00 +0900'],
  [
    'the evening before in UTC',
    'Sun, 09 Mar 2026 01:00:00 +0900',
    'Mon, 09 Mar 2026 01:00:00 +0900',
  ],
];

/** Forms that no reader of RSS takes with such a weekday: there the date is lost as it is in JSON Feed. */
const LOST = ['JavaScript', 'a letter'];

/** @param {string} date */
const rss = (date) => RSS.replace('Thu, 12 Feb 2026 09:00:00 +0900', date);

/** @param {string} date */
function json(date) {
  const feed = perfectFeed();
  feed.items[0].date_published = date;
  delete feed.items[0].date_modified;
  return JSON.stringify(feed);
}

describe('a date with another weekday than its own', () => {
  for (const [name, written, right] of WRONG) {
    it(`is told with the right one: ${name}`, async () => {
      /** @type {[feed: string, rule: string, severity: string][]} */
      const feeds = [
        LOST.includes(name)
          ? [rss(written), 'date-weekday', 'error']
          : [rss(written), 'weekday', 'advice'],
        [json(written), 'date-weekday', 'error'],
      ];
      for (const [feed, rule, severity] of feeds) {
        const { findings, releases } = await check(feed);

        const [told, ...others] = findings.filter((finding) => /date|weekday/.test(finding.rule));
        assert.deepEqual([told?.rule, told?.severity], [rule, severity], name);
        assert.deepEqual(others, []);
        assert.equal(told?.expected, 'a Monday, which 9 March 2026 is');
        assert.equal(told?.likely, right);
        assert.equal(
          releases.some(({ date }) => /^2026-03-0[89]/.test(date ?? '')),
          rule === 'weekday',
        );
      }
    });
  }

  it('is none where the year is one of another calendar, which is told', async () => {
    const year = new Date().getFullYear() + 543;
    const { findings } = await check(rss(`Tue, 09 Mar ${year} 09:00:00 +0700`));

    const rules = findings.map(({ rule }) => rule).filter((rule) => /date|weekday/.test(rule));
    assert.ok(rules.includes('date-calendar'));
    assert.ok(!rules.some((rule) => rule.includes('weekday')), rules.join());
  });

  it('is told beside a zone that is missing', async () => {
    const { findings } = await check(rss('Tue, 09 Mar 2026 09:00:00'));

    assert.deepEqual(
      findings.filter(({ rule }) => /date|weekday/.test(rule)).map(({ rule }) => rule),
      ['date-zone', 'weekday'],
    );
  });

  it('is told in Atom, and of events', async () => {
    const dated = ATOM.replaceAll('2026-02-12T09:00:00+09:00', 'Tue, 09 Mar 2026 09:00:00 +0900');
    const feed = perfectFeed();
    feed.items[0]._press.events[0].end_date = 'Sun, 14 Feb 2026';

    const rules = (await check(dated)).findings.map(({ rule }) => rule);
    assert.ok(rules.includes('weekday'), rules.join());
    const { findings } = await check(JSON.stringify(feed));
    assert.equal(
      findings.find(({ rule }) => rule === 'date-weekday')?.expected,
      'a Saturday, which 14 February 2026 is',
    );
  });

  it('is told by convert too, of feeds and of tables', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'akc-weekday-'));
    try {
      const table = 'Title,Date\nA headline,"Tue, 09 Mar 2026"\n';
      for (const [name, text] of Object.entries({
        'feed.rss': rss('Tue, 09 Mar 2026 09:00:00 +0900'),
        'feed.json': json('Tue, 09 Mar 2026 09:00:00 +0900'),
        'table.csv': table,
      })) {
        const path = join(folder, name);
        await writeFile(path, text);
        const { code, err } = await run(['convert', path]);

        assert.equal(code, 0, err);
        assert.match(err, /found "?Tue, 09 Mar 2026.*expected a Monday, which 9 March 2026 is/);
      }
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('is none where the weekday is right, or of another language, or no date is read', async () => {
    const { weekdayFault } = await load('check/weekday');
    const good = [
      'Mon, 09 Mar 2026 09:00:00 +0900',
      'Mon Mar 09 2026 09:00:00 GMT+0900 (KST)',
      'mar., 09 mars 2026',
      'Mo, 09 Mar 2026 09:00:00 +0100',
      'Tue, 31 Feb 2026 09:00:00 GMT',
      'Tuesday',
      'Tue, 12/02/2026',
      '2026-03-09',
      '',
    ];
    for (const written of good) assert.equal(weekdayFault(written), undefined, written);
  });

  it('is looked for in no time in a hostile text', async () => {
    const { weekdayFault } = await load('check/weekday');
    for (const hostile of ['Tue ', 'Tue,', ' ', 'tuesday, mar ', '(', 'Tue, 09 Mar 2026 (']) {
      const begun = performance.now();
      assert.equal(weekdayFault(hostile.repeat(1_000_000 / hostile.length)), undefined);
      assert.ok(performance.now() - begun < 20_000, hostile);
    }
  });
});
