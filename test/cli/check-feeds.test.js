import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cli, perfectFeed } from '../support/cli.js';
import { realFeeds } from '../support/feeds-plugin.js';
import { sampleOf } from '../support/sampling.js';
import { DAMAGES, RUINS } from './damages/index.js';

/** What `check` says of feeds themselves: nothing wrong of real ones, and of damaged copies the damage. */

const { load } = cli();

/** @typedef {import('../../src/cli/check/report.js').CheckReport} Report */

/** @param {string | Uint8Array} feed @param {object} [options] @returns {Promise<Report>} */
const check = async (feed, options) => (await load('check/index')).checkFeed(feed, options);

/** @type {[name: string, text: string]} */
const PERFECT = ['a perfect feed', JSON.stringify(perfectFeed())];
const FEEDS = [PERFECT, ...realFeeds()];

/** How many of the real ones each damage is done to, where not all are. */
const SAMPLE = 12;
const DAMAGED = [PERFECT, ...sampleOf(realFeeds(), SAMPLE)];

/** @param {string} text */
const parse = (text) => JSON.parse(text.replace(/^\uFEFF+/, ''));

/**
 * Whether an error that a real feed is said to have is there, as another look at it shows.
 *
 * @param {any} feed @param {Report['findings'][number]} finding
 */
function isTrue(feed, { rule, pointer = '', found }) {
  const index = Number(/^\/items\/(\d+)/.exec(pointer)?.[1]);
  const item = feed.items[index] ?? {};
  if (rule === 'nothing-to-show') {
    return !['title', 'summary', 'content_html', 'content_text'].some((name) => item[name]);
  }
  if (rule === 'malformed') return /^"(undefined|null)\//.test(found);
  if (rule === 'address-form') return /^www\./.test(found);
  return rule === 'local-address' && /^https?:\/\/localhost\b/.test(found);
}

describe('a check of a feed', () => {
  it('has nothing to say of a perfect one', async () => {
    const report = await check(JSON.stringify(perfectFeed()), {
      url: 'https://publisher.example/feed.json',
    });

    assert.deepEqual(report.findings, []);
    assert.equal(report.isFeed, true);
    assert.equal(report.count, 2);
    assert.equal(report.releases[0]?.title, 'A sample forum opens in Example City');
  });

  for (const [name, text] of FEEDS) {
    it(`finds no false error in ${name}`, async () => {
      const { isFeed, count, findings } = await check(Buffer.from(text));
      const feed = parse(text);

      assert.equal(isFeed, true);
      assert.equal(count, feed.items.length);
      const errors = findings.filter(({ severity }) => severity === 'error');
      assert.deepEqual(
        errors.filter((error) => !isTrue(feed, error)),
        [],
      );
    });
  }

  assert.ok(DAMAGES.length > 60);
  for (const { name, damage, rule, unaddressed, where, likely } of DAMAGES) {
    it(`names the damage: ${name}`, async () => {
      for (const [feedName, text] of DAMAGED) {
        const feed = parse(text);
        damage(feed);

        const { findings } = await check(JSON.stringify(feed));

        const named = findings.filter(
          (finding) =>
            [rule, unaddressed].includes(finding.rule) &&
            (where === undefined || finding.pointer === where),
        );
        const rules = findings.map((finding) => `${finding.rule} ${finding.pointer}`);
        assert.ok(named.length, `${feedName}: ${rules.slice(0, 12).join(', ')}`);
        if (likely !== undefined) assert.equal(named[0]?.likely, likely);
        for (const { why, mend, found, expected } of named) {
          assert.ok(why && mend && found && expected);
        }
      }
    });
  }

  it('leaves a kind of the publisher’s own alone', async () => {
    for (const kind of ['news-release', 'announcement', '보도자료', 'event-report']) {
      const feed = perfectFeed();
      feed.items[0]._press.kind = kind;

      const { findings } = await check(JSON.stringify(feed));

      assert.deepEqual(
        findings.filter(({ rule }) => rule === 'kind'),
        [],
        kind,
      );
    }
  });

  /** @type {[earlier: string, later: string, isTold: boolean][]} */
  const ORDERS = [
    ['2026-02-12T14:00:00+09:00', '2026-02-12', false],
    ['2026-02-12', '2026-02-12T08:00:00+09:00', false],
    ['2026-02-12', '2026-02-11T23:30:00Z', false],
    ['2026-02-12T09:00:00+09:00', '2019-01-01T00:00:00Z', true],
    ['2026-02-12', '2019-01-01T00:00:00Z', true],
    ['2026-02-12T14:00:00+09:00', '2026-02-10', true],
    ['2026-02-12', '2026-02-11', true],
  ];
  for (const [earlier, later, isTold] of ORDERS) {
    it(`says ${isTold ? 'what is wrong' : 'nothing'} of ${earlier}, then ${later}`, async () => {
      const feed = perfectFeed();
      Object.assign(feed.items[0], { date_published: earlier, date_modified: later });
      feed.items[0]._press.events = [{ name: 'A', start_date: earlier, end_date: later }];

      const { findings } = await check(JSON.stringify(feed));
      const rules = findings.map(({ rule }) => rule).filter((rule) => rule.endsWith('-order'));
      assert.deepEqual(rules.sort(), isTold ? ['date-order', 'event-order'] : []);
    });
  }

  for (const { name, damage, found, rule = 'not-a-feed' } of RUINS) {
    it(`says what is no feed: ${name}`, async () => {
      for (const [, text] of DAMAGED) {
        const report = await check(damage(text));

        assert.equal(report.isFeed, false);
        assert.equal(report.findings[0]?.rule, rule);
        assert.match(report.findings[0]?.found ?? '', found);
      }
    });
  }

  const bytes = (/** @type {string} */ text) => new TextEncoder().encode(text);
  const korean = JSON.stringify({ ...perfectFeed(), title: '견본' });
  /** @type {[name: string, feed: Uint8Array, type: string, rule: string][]} */
  const ENCODINGS = [
    ['a byte order mark', bytes(`\uFEFF${korean}`), 'application/json', 'byte-order-mark'],
    [
      'UTF-16',
      Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(korean, 'utf16le')]),
      '',
      'byte-order-mark',
    ],
    [
      'bytes of no encoding',
      Buffer.concat([
        bytes(korean.slice(0, -1)),
        Buffer.from(',"x":"'),
        Buffer.of(0xff),
        Buffer.from('"}'),
      ]),
      '',
      'charset',
    ],
    ['a header of another', bytes(korean), 'application/json; charset=iso-8859-1', 'charset-name'],
    ['a header that elements go by', bytes(korean), 'text/plain;charset="iso-2022-jp"', 'charset'],
  ];
  for (const [name, feed, type, rule] of ENCODINGS) {
    it(`tells of ${name}`, async () => {
      const { findings } = await check(feed, { headers: { 'content-type': type } });

      assert.ok(findings.some((finding) => finding.rule === rule));
    });
  }

  /** @type {[name: string, bytes: number[]][]} */
  const LETTERS = [
    ['EUC-KR', [0xb0, 0xdf, 0xba, 0xbb]],
    ['TIS-620', [0xa2, 0xe8, 0xd2, 0xc7]],
    // UTF-8 by chance, and behind it what is none
    ['windows-1252', [0xc3, 0xa3, 0x20, 0xe9, 0x2e]],
  ];
  for (const [name, letters] of LETTERS) {
    it(`tells of bytes in ${name} once, and not that their letters were garbled before`, async () => {
      const [before = '', after = ''] = JSON.stringify({ ...perfectFeed(), title: '|' }).split('|');
      const feed = Buffer.concat([bytes(before), Buffer.from(letters), bytes(after)]);
      const { findings } = await check(feed);

      assert.deepEqual(
        findings.map(({ rule, severity }) => [rule, severity]),
        [['charset', 'error']],
      );
    });
  }

  it('reads what is UTF-8 in all of its bytes as a page does, whatever is said of it', async () => {
    const rss = `<?xml version="1.0" encoding="iso-8859-1"?><rss version="2.0"><channel><title>견본</title><item><title>A</title></item></channel></rss>`;
    const headers = { 'content-type': 'text/xml; charset=iso-8859-1' };
    assert.equal((await check(bytes(rss), { headers })).title, '견본');
  });

  it('resolves what is relative against the address, and knows the feed’s own', async () => {
    const feed = perfectFeed();
    feed.next_url = '/feed.json';
    const { findings } = await check(JSON.stringify(feed), {
      url: 'https://publisher.example/feed.json',
    });

    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ['next-url', 'relative-address'],
    );
  });

  it('compares the address that a feed says with its own', async () => {
    const { findings } = await check(JSON.stringify(perfectFeed()), {
      url: 'https://other.example/feed.json',
    });

    assert.deepEqual(
      findings.map(({ rule, found, expected }) => [rule, found, expected]),
      [['feed-url', 'https://publisher.example/feed.json', 'https://other.example/feed.json']],
    );
  });

  it('keeps the tales of a hostile feed short', async () => {
    const feed = perfectFeed();
    feed.items = Array.from({ length: 5_000 }, () => ({ title: 'x'.repeat(2_000) }));

    const { findings } = await check(JSON.stringify(feed));

    assert.ok(findings.length < 1_000);
    assert.ok(findings.every(({ found }) => found.length <= 160));
  });
});
