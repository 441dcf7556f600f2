import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inState, itBut } from '../support/browser.js';
import { FALLBACK, TITLES, useFaults } from '../support/fault-page.js';
import { oneOdd } from '../support/fault-server.js';
import { feedOf } from '../support/feeds.js';
import { waits } from '../support/page-clock.js';

/** @typedef {import('../support/fault-page.js').Reader} Reader */

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;
const YEAR = 365 * DAY;

/** What the publisher is told. @param {Reader} reader @returns {Promise<string[]>} */
const pointers = ({ page }) =>
  page.$eval('akc-news-list', (list) =>
    /** @type {any} */ (list).problems.map((/** @type {any} */ { pointer }) => pointer),
  );

/** The dates that stand in a list, each in words and as the page's code reads it. @param {Reader} reader */
const dates = ({ page }) =>
  page.$$eval('akc-news-list >>> time', (found) =>
    found.map((time) => [time.textContent, time.getAttribute('datetime')]),
  );

/**
 * A feed's faults never fail the feed: shown at the first request, and the reader is told nothing.
 *
 * @param {Reader} reader
 * @param {number} [clocks] how many dates wait for the next minute
 */
const isWell = async (reader, clocks = 0) => {
  assert.deepEqual([await reader.failures(), reader.told()], [[], []]);
  assert.ok(reader.counted().length <= 1);
  assert.deepEqual([reader.count(), (await waits(reader.page)).length], [1, clocks]);
  await reader.quiet();
};

const [first, second, third] = feedOf(3).items;

describe('a release that is odd', () => {
  const { open } = useFaults();

  /** @type {[row: number, what: string, items: unknown[], titles: string[], problems: string[]][]} */
  const odd = [
    [
      22,
      'things that are no releases are left out, and counted',
      [
        'news',
        null,
        first,
        42,
        [],
        { id: 7, title: { rendered: 'Post' }, url: 'https://a.example/7' },
        third,
      ],
      ['Release 3', 'Post', 'Release 1'],
      ['/items/0', '/items/1', '/items/3', '/items/4', '/items/5/title'],
    ],
    [
      22,
      'members of another kind are left out, the release stays',
      [{ ...first, summary: [], image: {}, tags: { a: 1 } }, second],
      ['Release 3', 'Release 2'],
      ['/items/0/summary', '/items/0/image', '/items/0/tags'],
    ],
    [
      24,
      'of two with one id the first stands',
      [first, { ...second, id: first?.id }, third],
      ['Release 3', 'Release 1'],
      ['/items/1/id'],
    ],
    [
      25,
      'a number is an id, and a url stands in for one; with neither it is left out',
      [
        { ...first, id: 20 },
        { ...second, id: undefined },
        { ...third, id: { a: 1 } },
        { title: 'Nobody', date_published: '2026-01-01' },
      ],
      TITLES,
      ['/items/1/id', '/items/2/id', '/items/3/id'],
    ],
    [
      26,
      'one without a date stays behind the one before it',
      [{ ...first, date_published: '2026-01-01' }, { id: 'x', title: 'Undated' }, second],
      ['Release 2', 'Release 3', 'Undated'],
      [],
    ],
  ];
  for (const [row, what, items, titles, problems] of odd) {
    it(`row ${row}: ${what}`, async () => {
      const reader = await open({ answer: { body: feedOf(3, { items }) } });
      await reader.shows(titles.length);

      assert.deepEqual(await reader.titles(), titles);
      assert.deepEqual((await pointers(reader)).sort(), problems.sort());
      await isWell(reader);
    });
  }

  it('row 25: a link to a release whose id is a number opens it', async () => {
    const items = feedOf(3).items.map((item, index) => ({ ...item, id: 100 + index }));
    const reader = await open({
      answer: { body: feedOf(3, { items }) },
      tag: 'akc-release-detail',
      attributes: 'release="101"',
    });
    await reader.page.waitForFunction(
      (selector) => document.querySelector(selector),
      {},
      `akc-release-detail${inState('loaded')}`,
    );

    assert.match(await reader.sees(), /Release 2/);
    await isWell(reader);
  });

  /** @type {[row: number, what: string, members: Record<string, unknown>, date: [string, string] | undefined][]} */
  const written = [
    [
      26,
      'the date of a change stands in',
      { date_published: undefined, date_modified: '2026-01-30' },
      ['Jan 30, 2026', '2026-01-30'],
    ],
    [26, 'none is none', { date_published: undefined }, undefined],
    [27, 'no such thing', { date_published: '28046-28-09T449:2828:00-04:00' }, undefined],
    [27, 'no such day', { date_published: '2026-02-30' }, undefined],
    [27, 'no such day, with a time', { date_published: '2026-02-30T10:00:00Z' }, undefined],
    [27, 'no such second', { date_published: '2026-01-30T10:00:60Z' }, undefined],
    [27, 'a number', { date_published: 1_769_000_000 }, undefined],
    [
      28,
      'a day is the same everywhere',
      { date_published: '2026-11-22' },
      ['Nov 22, 2026', '2026-11-22'],
    ],
    [29, 'one to come', { date_published: '2126-11-22' }, ['Nov 22, 2126', '2126-11-22']],
  ];
  for (const [row, what, members, date] of written) {
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      it(`row ${row}: of its dates ${what} (${zone})`, async () => {
        const items = [{ ...first, ...members }];
        const reader = await open({
          answer: { body: feedOf(1, { items }) },
          attributes: `time-zone="${zone}"`,
        });
        await reader.shows(1);

        assert.deepEqual(await dates(reader), date ? [date] : []);
        assert.equal(/1970|invalid/i.test(await reader.sees()), false);
        await isWell(reader);
      });
    }
  }

  /** @param {number} time @param {number} [skew] */
  const relative = async (time, skew = 0) => {
    const date = new Date(time).toISOString();
    const reader = await open({
      answer: { body: feedOf(1, { items: [{ ...first, date_published: date }] }) },
      attributes: 'date-style="relative" time-zone="UTC"',
      skew,
    });
    await reader.shows(1);
    const [[words = '', machine = ''] = []] = /** @type {[string, string][]} */ (
      await dates(reader)
    );
    assert.equal(machine, date);
    await isWell(reader, /^[A-Z]/.test(words) ? 0 : 1);
    return { words, told: await pointers(reader) };
  };

  it('row 29: five minutes ahead is now', async () => {
    assert.deepEqual(await relative(Date.now() + 5 * MINUTE), { words: 'now', told: [] });
  });

  it('row 29: three days ahead is a date, and told', async () => {
    const { words, told } = await relative(Date.now() + 3 * DAY);
    assert.match(words, /^[A-Z][a-z]{2} \d+, 20\d\d$/);
    assert.deepEqual(told, ['/items/0/date_published']);
  });

  for (const years of [-5, 5]) {
    it(`row 30: a device whose clock is wrong by ${years} years shows dates`, async () => {
      const { words } = await relative(Date.now() - DAY, years * YEAR);
      assert.match(words, /^[A-Z][a-z]{2} \d+, 20\d\d$/);
    });
  }

  /** @type {[url: string, href: (origin: string) => string | null][]} */
  const addresses = [
    // eslint-disable-next-line no-script-url -- this is the attack
    ['javascript:globalThis.executed=1', () => null],
    ['data:text/html,<script>alert(1)</script>', () => null],
    ['undefined/news/1', () => null],
    ['', () => null],
    ['http://[', () => null],
    ['/news/1', (origin) => `${origin}/news/1`],
    ['news/1?a=b#c', (origin) => `${origin}/news/1?a=b#c`],
    ['//other.example/1', () => 'http://other.example/1'],
  ];
  for (const [url, href] of addresses) {
    it(`row 32: url and external_url "${url}"`, async () => {
      const reader = await open({ answer: { body: oneOdd({ url, external_url: url }) } });
      await reader.shows(3);

      const found = await reader.page.$$eval('akc-news-list >>> a', (links) =>
        links.map((link) => link.getAttribute('href')),
      );
      assert.equal(found[0], href(reader.publisher.origin));
      assert.deepEqual(await reader.titles(), TITLES);
      await isWell(reader);
    });
  }
});

describe('a picture that cannot be had (row 33)', () => {
  const { open } = useFaults();

  const laughs = `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "${'ha'.repeat(50)}">${Array.from(
    { length: 12 },
    (_, index) =>
      `<!ENTITY ${String.fromCharCode(98 + index)} "${`&${String.fromCharCode(97 + index)};`.repeat(20)}">`,
  ).join('')}]><svg xmlns="http://www.w3.org/2000/svg"><text>&m;</text></svg>`;

  /** @type {[what: string, answer: import('../support/server.js').Answer, headers?: Record<string, string>][]} */
  const pictures = [
    ['is missing', { status: 404 }],
    ['is torn off', { fault: 'reset' }],
    ['is no picture', '<!doctype html><script>globalThis.executed = true</script>'],
    ['is an SVG bomb', { body: laughs, headers: { 'content-type': 'image/svg+xml' } }],
    [
      'the page’s policy refuses',
      { body: '<svg/>' },
      { 'content-security-policy': "img-src 'none'" },
    ],
    [
      'its server gives to its own site alone',
      { body: '<svg/>', headers: { 'cross-origin-resource-policy': 'same-origin' } },
    ],
  ];
  for (const [what, answer, headers] of pictures) {
    // the oldest takes what came before the bomb for a picture, and WebKit dies of it
    const define = what === 'is an SVG bomb' ? itBut('baseline', 'webkit') : it;
    define(`that ${what} leaves its place empty, and moves nothing`, async () => {
      let come = () => {};
      const wait = new Promise((resolve) => (come = () => resolve(0)));
      const reader = await open({
        answer: {
          body: oneOdd({
            image: '/picture.svg',
            _press: { image: { alt: 'A hall', width: 4, height: 3 } },
          }),
        },
        answers: {
          '/picture.svg': async (request, response) => {
            await wait;
            const { send } = await import('../support/server.js');
            await send(answer, '/picture.svg', request, response);
          },
        },
        ...(headers && { headers }),
      });
      await reader.shows(3);
      /** @returns {Promise<number>} */
      const height = () =>
        reader.page.$eval('akc-news-list', (list) => list.getBoundingClientRect().height);
      const image = 'akc-news-list >>> [part~=image]';
      const before = await height();

      come();
      await reader.page.waitForFunction(() => {
        const shown = document.querySelector('akc-news-list')?.shadowRoot;
        const place = shown?.querySelector('[part~=image]')?.parentElement;
        return place && getComputedStyle(place).opacity === '0';
      });

      assert.equal(await height(), before);
      assert.deepEqual(
        await reader.page.$eval(image, (img) =>
          ['alt', 'loading', 'decoding'].map((name) => img.getAttribute(name)),
        ),
        ['A hall', 'lazy', 'async'],
      );
      assert.equal((await reader.sees()).includes(FALLBACK), false);
      await isWell(reader);
    });
  }

  it('that never comes keeps nothing from being shown', async () => {
    const reader = await open({
      answer: { body: oneOdd({ image: '/picture.svg' }) },
      answers: { '/picture.svg': { fault: 'hang' } },
    });
    await reader.shows(3);

    assert.deepEqual(await reader.titles(), TITLES);
    await isWell(reader);
  });
});
