import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { perfectFeed } from '../support/cli.js';
import { converting } from '../support/converting.js';
import { RSS } from '../support/shared-feeds.js';

/** What `check` and `convert` quote is what the publisher wrote, and what they say of it is true. */

const { file, load, run } = converting();

/** @param {string | Uint8Array} feed @param {object} [options] @returns {Promise<any[]>} the findings */
const check = async (feed, options) =>
  (await (await load('check/index')).checkFeed(feed, options)).findings;

/** @param {string} date */
function feedOf(date) {
  const feed = perfectFeed();
  feed.items[0].date_published = date;
  delete feed.items[0].date_modified;
  return JSON.stringify(feed);
}

describe('a charset that is said wrongly', () => {
  const bytes = new TextEncoder().encode(JSON.stringify({ ...perfectFeed(), title: '견본' }));
  const xml = new TextEncoder().encode(
    `<?xml version="1.0" encoding="ISO-8859-1"?>${RSS.replace(/^<\?xml[^>]*>\s*/, '').replace('News of', '견본')}`,
  );
  /** @type {[name: string, feed: Uint8Array, type: string, label: string][]} */
  const LABELS = [
    ['a header', bytes, 'application/json; charset=iso-8859-1', 'iso-8859-1'],
    [
      'a header in quotation marks',
      bytes,
      'application/json;charset="KS_C_5601-1987"',
      'KS_C_5601-1987',
    ],
    ['XML’s declaration', xml, 'text/xml', 'ISO-8859-1'],
  ];
  for (const [name, feed, type, label] of LABELS) {
    it(`is advice where the bytes are UTF-8, and named as it is written: ${name}`, async () => {
      const findings = await check(feed, { headers: { 'content-type': type } });

      const told = findings.filter(({ rule }) => rule.startsWith('charset'));
      assert.deepEqual(
        told.map(({ rule, severity, found, expected }) => [rule, severity, found, expected]),
        [['charset-name', 'advice', `${label}, and bytes of UTF-8`, 'UTF-8']],
      );
      assert.match(told[0].why, /other readers of feeds .* see other letters/);
    });
  }

  it('is an error where the bytes are in another one, or elements read it by its name', async () => {
    const korean = Buffer.concat([
      bytes.subarray(0, -1),
      Buffer.from(',"x":"'),
      Buffer.of(0xff),
      Buffer.from('"}'),
    ]);
    const type = 'application/json; charset=EUC-KR';
    const [{ rule, severity, found }] = await check(korean, { headers: { 'content-type': type } });
    assert.deepEqual([rule, severity, found], ['charset', 'error', 'bytes that are no EUC-KR']);
  });

  it('is told by convert as it was named', async () => {
    const path = await file('named.json', Buffer.from(bytes));
    const { err } = await run(['convert', path, '--encoding', 'iso-8859-1']);

    assert.match(err, /found iso-8859-1, and bytes of UTF-8/);
  });
});

describe('a date that is yet to come', () => {
  it('is quoted as it was written', async () => {
    for (const date of ['2030-01-01T09:00:00+09:00', '2030-01-01', '1 January 2030']) {
      const told = (await check(feedOf(date))).find(({ rule }) => rule === 'embargo');
      assert.equal(told?.found, JSON.stringify(date));
      const { err } = await run(['convert', await file('embargo.json', feedOf(date))]);
      assert.ok(err.includes(`found ${JSON.stringify(date)}, expected a past date`), err);
    }
  });

  it('is quoted in its own zone where the date of a change is told', async () => {
    const feed = JSON.parse(feedOf('2026-02-12T09:00:00+09:00'));
    feed.items[0].date_modified = '2025-02-12T09:00:00+09:00';
    const told = (await check(JSON.stringify(feed))).find(({ rule }) => rule === 'date-order');
    assert.equal(told?.expected, 'not before 2026-02-12T09:00:00+09:00');
  });

  const year = new Date().getFullYear();
  for (const years of [-1, 0, 1]) {
    it(`is one of the Buddhist calendar where its year less 543 is near (${years})`, async () => {
      const [thai, own] = [
        `${year + years + 543}-02-12T09:00:00+07:00`,
        `${year + years}-02-12T09:00:00+07:00`,
      ];
      const findings = (await check(feedOf(thai))).filter(({ severity }) => severity === 'error');

      assert.deepEqual(
        findings.map(({ rule, found, likely }) => [rule, found, likely]),
        [['date-calendar', JSON.stringify(thai), own]],
      );
      const [{ expected }] = findings;
      assert.match(
        expected,
        new RegExp(
          `year ${year + years} of the Gregorian calendar.*${year + years + 543}.*Buddhist`,
        ),
      );
      const { err } = await run(['convert', await file('thai.json', feedOf(thai))]);
      assert.ok(err.includes(`found ${JSON.stringify(thai)}, expected ${expected}.`), err);
    });
  }

  it('is of no other calendar where it is far from both', async () => {
    for (const date of ['2999-01-01', `${year + 543 + 4}-01-01`, `${year + 543 - 4}-01-01`]) {
      const rules = (await check(feedOf(date))).map(({ rule }) => rule);
      assert.deepEqual(rules, ['embargo'], date);
    }
  });
});

describe('a server that says nothing', () => {
  it('is told of without another time than was waited for', async () => {
    const { RULES } = await load('check/index');
    assert.doesNotMatch(RULES.unreachable.mend, /ten seconds|\d/);
  });
});
