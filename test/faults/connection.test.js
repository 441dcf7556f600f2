import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { itBut } from '../support/browser.js';
import { endures, FALLBACK, TITLES, until, useFaults } from '../support/fault-page.js';
import { deadOrigin, faults, redirect, tap } from '../support/fault-server.js';
import { feedOf } from '../support/feeds.js';
import { appears } from '../support/host-page.js';
import { advance, holds, underWay, waits } from '../support/page-clock.js';

const SECOND = 1_000;
const HOUR = 3_600_000;
const TIMEOUT = /: no complete answer in time \(timeout\)/;
const UNREACHABLE =
  /: blocked or unreachable; the page’s policy \(connect-src\) must allow it, and a feed on another origin must send Access-Control-Allow-Origin: \* \(CORS; see docs\/serving.md of akc-widgets\) \(unreachable\)\. .* see docs\/relay\.md/;

describe('an answer that does not come in time', () => {
  const { open } = useFaults();

  it('row 1: none at all is given up after 10 s', () =>
    endures(open, {
      answer: faults['black-hole'],
      fail: async ({ page, asked, count }, request) => {
        await asked(request);
        // what is given up before it has arrived is not counted there
        await until(() => count() >= request, 'the publisher was asked');
        await underWay(page);
        await advance(page, 10 * SECOND);
      },
      code: 'timeout',
      told: TIMEOUT,
      passing: true,
    }));

  // a WebKitGTK that is driven forgets what is kept when a page is left
  itBut('webkit')(
    'row 1: a copy is shown at once meanwhile, and called old when nothing has come',
    async () => {
      const reader = await open();
      const { page } = reader;
      await reader.shows(3);
      await page.waitForFunction(
        async () => (await (await caches.open('akc-widgets-1')).keys()).length,
      );
      await page.evaluateOnNewDocument((hours) => {
        const now = Date.now;
        Date.now = () => now() + hours;
      }, 2 * HOUR);

      reader.answer(faults['black-hole']);
      await page.reload();
      await reader.shows(3);
      await underWay(page);
      assert.deepEqual(await reader.failures(), []);
      await advance(page, 10 * SECOND);
      await appears(page, '.quiet');

      assert.deepEqual(await reader.titles(), TITLES);
      assert.match(await reader.sees(), /As of .*\. Nothing newer could be loaded\./);
      assert.equal(await reader.state('stale'), true);
      await until(() => reader.told().length, 'the webmaster was told');
      assert.equal(reader.told().length, 1);
      assert.match(reader.told()[0] ?? '', TIMEOUT);
      await holds(page, 500, 1_500);
      await reader.quiet();
    },
  );

  /** More than has to flow in one window. */
  const FLOOD = 'x'.repeat(20_000);

  /**
   * Lets it flow for so many windows of 5 s: time passes once the page has read what was sent in each.
   *
   * @param {ReturnType<typeof tap>} slow
   * @param {import('../support/fault-page.js').Reader} reader
   * @param {number} windows
   * @param {string} [text] sent in each
   */
  const flow = async (slow, { page }, windows, text = FLOOD) => {
    for (let passed = 0; passed < windows; passed++) {
      const before = /** @type {number} */ (await page.evaluate('received'));
      await slow.pour(text);
      await page.waitForFunction(
        (size) => Reflect.get(window, 'received') >= size,
        {},
        before + text.length,
      );
      await advance(page, 5 * SECOND);
    }
  };

  /** Counts what the page has read of its answers. @param {import('puppeteer-core').Page} page */
  const countBytes = (page) =>
    page.evaluateOnNewDocument(() => {
      let received = 0;
      Object.defineProperty(window, 'received', { get: () => received });
      const { read } = ReadableStreamDefaultReader.prototype;
      ReadableStreamDefaultReader.prototype.read = async function () {
        const result = await read.call(this);
        // whoever reads has the first turn
        setTimeout(() => (received += result.value?.length ?? 0));
        return result;
      };
    });

  it('row 2: one byte at a time is given up after 20 s', async () => {
    const slow = tap();
    const reader = await open({ answer: slow.answer, prepare: countBytes });
    const { page } = reader;
    await underWay(page);
    await reader.asked(1);

    await flow(slow, reader, 3, ' ');
    assert.deepEqual(await reader.failures(), []);
    await flow(slow, reader, 1, ' ');
    await reader.failed(1);
    await slow.left();

    assert.equal((await reader.failures())[0]?.code, 'timeout');
    assert.equal(await reader.sees(), FALLBACK);
    assert.match(reader.told()[0] ?? '', TIMEOUT);
    reader.answer({ body: feedOf(3) });
    await advance(page, await holds(page, 500, 1_500));
    await reader.shows(3);
    assert.equal(reader.count(), 2);
    await reader.quiet();
  });

  it('row 2: what flows has 60 s, and no more', async () => {
    const slow = tap();
    const reader = await open({ answer: slow.answer, prepare: countBytes });
    await underWay(reader.page);
    await reader.asked(1);

    await flow(slow, reader, 11);
    assert.deepEqual(await reader.failures(), []);
    await flow(slow, reader, 1);
    await reader.failed(1);
    await slow.left();

    assert.equal((await reader.failures())[0]?.code, 'timeout');
    assert.equal(await reader.sees(), FALLBACK);
    await reader.quiet();
  });

  it('row 2: what flows and ends within 60 s is shown', async () => {
    const slow = tap();
    const reader = await open({ answer: slow.answer, prepare: countBytes });
    await underWay(reader.page);
    await reader.asked(1);
    await slow.pour('{"unknown":"');

    await flow(slow, reader, 8);
    slow.end(`",${JSON.stringify(feedOf(3)).slice(1)}`);
    await reader.shows(3);

    assert.deepEqual([await reader.failures(), reader.told()], [[], []]);
    assert.deepEqual(await waits(reader.page), []);
    await reader.quiet();
  });
});

describe('a connection that fails', () => {
  const { open, serve } = useFaults();

  /** @type {[row: number, name: keyof typeof faults][]} */
  const broken = [
    [3, 'reset'],
    [3, 'reset-half-way'],
    [12, 'cut-short'],
    [18, 'redirect-loop'],
    [18, 'thirty-redirects'],
    [19, 'no-cors'],
    [19, 'cors-of-another'],
    [19, 'cors-twice'],
  ];
  for (const [row, name] of broken) {
    it(`row ${row}: ${name}`, () =>
      endures(open, {
        answer: faults[name],
        code: 'unreachable',
        told: UNREACHABLE,
        passing: true,
        repeated: name === 'reset',
      }));
  }

  /** @type {[what: string, address: () => Promise<string>][]} */
  const nowhere = [
    ['a connection that is refused', async () => `${await deadOrigin()}/feed.json`],
    ['a name that nobody knows', async () => 'http://publisher.invalid/feed.json'],
  ];
  for (const [what, address] of nowhere) {
    it(`row 3: ${what}`, async () => {
      const feed = await address();
      const reader = await open({ feed });
      const { page } = reader;
      await reader.failed(1);
      for (let attempt = 2; attempt < 5; attempt++) {
        await advance(page, await holds(page, 500, 24_000));
        await reader.asked(attempt);
      }
      await reader.failed(2);

      assert.deepEqual(
        (await reader.failures()).map(({ code, willRetry }) => [code, willRetry]),
        [
          ['unreachable', true],
          ['unreachable', false],
        ],
      );
      await appears(page, 'button');
      const seen = await reader.sees();
      assert.match(seen, new RegExp(`^${FALLBACK} The news could not be loaded`));
      assert.equal(seen.includes(new URL(feed).host), false);
      assert.equal(reader.told().length, 1);
      assert.match(reader.told()[0] ?? '', UNREACHABLE);
      assert.deepEqual(await waits(page), []);
      await reader.quiet();
    });
  }

  it('row 18: nineteen redirects are followed', async () => {
    const reader = await open({ answer: faults['nineteen-redirects'] });
    await reader.shows(3);

    assert.deepEqual([await reader.failures(), reader.told()], [[], []]);
    await reader.quiet();
  });

  it('row 18: after a redirect to another origin, relative addresses are of that one', async () => {
    const items = feedOf(1).items.map((item) => ({ ...item, url: 'one.html' }));
    const other = await serve({ '/news/feed.json': { body: feedOf(1, { items }) } });
    const reader = await open({ answer: redirect(other.url('/news/feed.json')) });
    await reader.shows(1);

    const link = await reader.page.$eval('akc-news-list >>> a', (a) => a.getAttribute('href'));
    assert.equal(link, other.url('/news/one.html'));
    assert.deepEqual(reader.told(), []);
    await reader.quiet();
  });

  // one that does not mix such copies up has nothing to pass by
  itBut('baseline', 'webkit')(
    'row 20: a copy that the browser cached without CORS is passed by at the first attempt',
    async () => {
      const reader = await open({
        // a publisher who allows nothing unless an origin is named, says nothing of `Vary`, and of a copy
        // that it is still good
        answer: ({ headers }, response) => {
          const known = headers['if-none-match'];
          if (known || !headers.origin) response.removeHeader('access-control-allow-origin');
          response.writeHead(known ? 304 : 200, {
            etag: '"1"',
            'cache-control': 'max-age=3600',
            // what is plainly data no browser hands to an image, nor keeps for it
            'content-type': 'image/svg+xml',
          });
          response.end(known ? undefined : JSON.stringify(feedOf(3)));
        },
        body: () => '<main></main>',
      });
      const { page } = reader;
      await page.evaluate(async (feed) => {
        // Chromium keeps the one for the list's request, Firefox the other
        const image = new Image();
        image.src = feed;
        await image.decode().catch(() => undefined);
        await fetch(feed, { mode: 'no-cors' });
        const list = document.createElement('akc-news-list');
        list.setAttribute('feed', feed);
        document.querySelector('main')?.append(list);
      }, reader.url);
      await reader.failed(1);

      assert.equal((await reader.failures())[0]?.code, 'unreachable');
      const before = reader.count();
      await advance(page, await holds(page, 500, 1_500));
      await reader.shows(3);
      assert.equal(reader.count(), before + 1);
      assert.match(reader.told()[0] ?? '', UNREACHABLE);
      await reader.quiet();
    },
  );
});
