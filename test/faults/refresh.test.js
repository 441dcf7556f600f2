import assert from 'node:assert/strict';
import { untilQuiet } from '../support/browser.js';
import { describe, it } from 'node:test';
import { FALLBACK, TITLES, until, useFaults } from '../support/fault-page.js';
import { faults, tap } from '../support/fault-server.js';
import { feedOf, releaseOf } from '../support/feeds.js';
import { appears } from '../support/host-page.js';
import { advance, holds, underWay, waits } from '../support/page-clock.js';
import { press } from '../support/reading.js';

const HOUR = 3_600_000;

describe('a feed that is another when it is asked for again', () => {
  const { open } = useFaults();

  /** @type {[row: number, what: string, body: unknown, code: string, told: RegExp][]} */
  const others = [
    [
      23,
      'of another site',
      feedOf(1, { home_page_url: 'https://elsewhere.example/' }),
      'not-a-feed',
      /found the feed of https:\/\/elsewhere\.example; expected a JSON Feed, .+ \(not-a-feed\)/,
    ],
    [
      23,
      'empty, and of no version',
      feedOf(0, { version: undefined }),
      'not-a-feed',
      /found an empty feed of no version; expected a JSON Feed, .+ \(not-a-feed\)/,
    ],
    [
      22,
      'with an object for its list',
      feedOf(0, { items: { latest: releaseOf(1) } }),
      'not-a-feed',
      /found JSON without a list of "items"; expected a JSON Feed, .+ \(not-a-feed\)/,
    ],
  ];
  for (const [row, what, body, code, told] of others) {
    it(`row ${row}: ${what}: the last good one stays`, async () => {
      const reader = await open();
      await reader.shows(3);

      reader.answer({ body: /** @type {object} */ (body) });
      await reader.reload();
      await reader.failed(1);
      await reader.reload();
      await reader.asked(3);
      await untilQuiet(reader.page);

      assert.deepEqual(await reader.titles(), TITLES);
      const failures = await reader.failures();
      assert.deepEqual([...new Set(failures.map(({ code }) => code))], [code]);
      assert.deepEqual([failures[0]?.willRetry, await waits(reader.page)], [false, []]);
      assert.equal(reader.told().length, 1);
      assert.match(reader.told()[0] ?? '', told);
      await reader.quiet();
    });
  }

  it('row 23: an empty one of a version is believed', async () => {
    const reader = await open();
    await reader.shows(3);

    reader.answer(faults['no-news']);
    await reader.reload();
    await appears(reader.page, '[part~=message]');

    assert.equal(await reader.sees(), 'There is no news yet.');
    assert.deepEqual([await reader.failures(), reader.told()], [[], []]);
    await reader.quiet();
  });

  it('row 22: from version 1 to 1.1, and what can be read of odd members', async () => {
    const version = 'https://jsonfeed.org/version/1';
    const reader = await open({ answer: { body: feedOf(3, { version, author: { name: 'A' } }) } });
    await reader.shows(3);

    const [first, ...others] = feedOf(3).items;
    const items = [null, { ...first, title: 33, tags: 'One', authors: 'Nobody' }, ...others];
    reader.answer({ body: feedOf(3, { title: { text: 'News' }, authors: {}, items }) });
    await reader.reload();
    await reader.page.waitForFunction(() =>
      document.querySelector('akc-news-list')?.shadowRoot?.textContent?.includes('33'),
    );

    assert.deepEqual(await reader.titles(), ['33', 'Release 2', 'Release 1']);
    assert.deepEqual([await reader.failures(), reader.told()], [[], []]);
    await reader.quiet();
  });

  it('row 22: with a list that PHP has made an object of, which is read as one', async () => {
    const reader = await open();
    await reader.shows(3);

    const [first, , last] = feedOf(3).items;
    reader.answer({ body: feedOf(0, { items: { 0: { ...first, title: '33' }, 2: last } }) });
    await reader.reload();
    await reader.page.waitForFunction(() =>
      document.querySelector('akc-news-list')?.shadowRoot?.textContent?.includes('33'),
    );

    assert.deepEqual(await reader.titles(), ['33', 'Release 1']);
    assert.deepEqual([await reader.failures(), reader.told()], [[], []]);
    await reader.quiet();
  });
});

describe('pages of older releases that lead astray (row 31)', () => {
  const { open } = useFaults();

  /** @param {import('../support/fault-page.js').Reader} reader */
  const more = async (reader) => {
    await press(reader.page, 'Show more', 'akc-news-list');
    await untilQuiet(reader.page);
  };

  /** @type {[what: string, next: string][]} */
  const astray = [
    ['itself', '/feed.json'],
    // eslint-disable-next-line no-script-url -- this is the attack
    ['a script', 'javascript:globalThis.executed=1'],
    ['a file', 'file:///etc/hosts'],
    ['nothing', 'http://['],
  ];
  for (const [what, next_url] of astray) {
    it(`to ${what}: that is the end`, async () => {
      const reader = await open({
        answer: { body: feedOf(3, { next_url }) },
        attributes: 'tags="none"',
      });
      await appears(reader.page, '[part~=message]');
      await reader.untilTold();

      assert.equal(reader.publisher.requests.length, 1);
      assert.deepEqual(await reader.failures(), []);
      assert.equal(reader.told().length, 1);
      assert.match(reader.told()[0] ?? '', /none of the releases that were looked through fits/);
      await reader.quiet();
    });
  }

  it('round in a circle: each is asked for once', async () => {
    const reader = await open({
      answer: { body: feedOf(1, { items: [releaseOf(9)], next_url: '/a.json' }) },
      answers: {
        '/a.json': { body: feedOf(1, { items: [releaseOf(8, 1)], next_url: '/b.json' }) },
        '/b.json': { body: feedOf(1, { items: [releaseOf(7, 2)], next_url: '/feed.json' }) },
      },
    });
    await reader.shows(1);

    await more(reader);
    await reader.shows(3);

    assert.deepEqual(
      reader.publisher.requests.map(({ path }) => path),
      ['/feed.json', '/a.json', '/b.json'],
    );
    assert.deepEqual([await reader.failures(), reader.told()], [[], []]);
    await reader.quiet();
  });

  it('on and on: three are fetched unasked, and three each time a reader asks', async () => {
    /** @type {import('../support/server.js').Handler} */
    const endless = (request, response) => {
      const page = Number(new URL(request.url ?? '', 'http://localhost').searchParams.get('page'));
      const items = [releaseOf(10_000 - page, page)];
      response.end(JSON.stringify(feedOf(1, { items, next_url: `/more.json?page=${page + 1}` })));
    };
    const reader = await open({
      answer: endless,
      answers: { '/more.json': endless },
      attributes: 'tags="none"',
    });
    const { requests } = reader.publisher;
    await until(() => requests.length === 4, 'three more were asked for');
    await untilQuiet(reader.page);
    const unasked = requests.length;

    await more(reader);

    assert.deepEqual([unasked, requests.length], [4, 7]);
    await reader.quiet();
  });

  it('to another origin: it is followed', async () => {
    const other = await open({ answer: { body: feedOf(1, { items: [releaseOf(1, 9)] }) } });
    const reader = await open({ answer: { body: feedOf(3, { next_url: other.url }) } });
    await reader.shows(3);

    await more(reader);

    assert.equal(other.publisher.count('/feed.json'), 2);
    await reader.quiet();
  });

  it('up to 2,000 releases, and no further', async () => {
    const all = feedOf(2_400).items;
    /** @param {number} page @param {string} [next_url] */
    const part = (page, next_url) => ({
      body: feedOf(1, { items: all.slice(page * 800, (page + 1) * 800), next_url }),
    });
    const reader = await open({
      answer: part(0, '/1.json'),
      answers: { '/1.json': part(1, '/2.json'), '/2.json': part(2, '/3.json') },
      attributes: 'tags="none"',
    });
    await until(() => reader.publisher.count('/2.json'), 'the third page was asked for');
    await untilQuiet(reader.page);

    assert.equal(reader.publisher.count('/3.json'), 0);
    await reader.quiet();
  });

  it('to a page that fails: what is shown stays, and the reader may ask again', async () => {
    const reader = await open({
      answer: { body: feedOf(3, { next_url: '/older.json' }) },
      answers: { '/older.json': { status: 500 } },
    });
    await reader.shows(3);

    await more(reader);
    assert.deepEqual(await reader.titles(), TITLES);
    reader.publisher.answer('/older.json', { body: feedOf(1, { items: [releaseOf(0, 9)] }) });
    await more(reader);
    await reader.shows(4);

    assert.equal(reader.publisher.count('/older.json'), 2);
    assert.deepEqual(await reader.failures(), []);
    await reader.untilTold();
    assert.equal(reader.told().length, 1);
    assert.match(
      reader.told()[0] ?? '',
      /the feed's next_url .*\/older\.json: .* \(server-error\)/,
    );
    await reader.quiet();
  });
});

describe('an element that does not stand still (row 37)', () => {
  const { open } = useFaults();

  it('asks once, though it is moved a hundred times while the answer is on its way', async () => {
    const slow = tap();
    const reader = await open({ answer: slow.answer });
    await reader.asked(1);
    await underWay(reader.page);
    await reader.page.evaluate(async () => {
      const list = document.querySelector('akc-news-list');
      const aside = document.body.appendChild(document.createElement('aside'));
      for (let round = 0; list && round < 100; round++) {
        (round % 2 ? aside : document.body).append(list);
        // every other time in a task of its own, as frameworks do
        if (round % 2) await Promise.resolve();
      }
    });

    slow.end(JSON.stringify(feedOf(3)));
    await reader.shows(3);

    assert.equal(reader.count(), 1);
    assert.deepEqual([await reader.failures(), reader.told()], [[], []]);
    await reader.quiet();
  });

  it('hangs up when it is removed, and leaves no timer behind', async () => {
    const slow = tap();
    const reader = await open({ answer: slow.answer });
    await reader.asked(1);
    await underWay(reader.page);

    await reader.page.$eval('akc-news-list', (list) => list.remove());
    await slow.left();
    await untilQuiet(reader.page);

    assert.deepEqual(await waits(reader.page), []);
    assert.deepEqual([await reader.failures(), reader.told()], [[], []]);
    await reader.quiet();
  });

  it('tries nothing again once it is removed', async () => {
    const reader = await open({ answer: faults.unavailable });
    await reader.failed(1);
    await holds(reader.page, 500, 1_500);

    await reader.page.$eval('akc-news-list', (list) => list.remove());
    await reader.page.evaluate(() => Promise.resolve());

    assert.deepEqual(await waits(reader.page), []);
    await advance(reader.page, HOUR);
    assert.equal(reader.count(), 1);
    await reader.quiet();
  });

  it('shows the feed that was named last, whichever answers first', async () => {
    const slow = tap();
    const reader = await open({
      answer: slow.answer,
      answers: { '/other.json': { body: feedOf(1, { items: [releaseOf(77)] }) } },
    });
    await reader.asked(1);
    await underWay(reader.page);

    await reader.page.$eval(
      'akc-news-list',
      (list, feed) => list.setAttribute('feed', feed),
      reader.publisher.url('/other.json'),
    );
    await reader.shows(1);
    await slow.left();

    assert.deepEqual(await reader.titles(), ['Release 77']);
    assert.equal((await reader.sees()).includes(FALLBACK), false);
    assert.deepEqual([await reader.failures(), reader.told()], [[], []]);
    await reader.quiet();
  });
});
