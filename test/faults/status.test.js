import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { itBut, untilQuiet } from '../support/browser.js';
import { endures, FALLBACK, TITLES, useFaults } from '../support/fault-page.js';
import { busy, faults } from '../support/fault-server.js';
import { feedOf } from '../support/feeds.js';
import { advance, holds, waits } from '../support/page-clock.js';

const SECOND = 1_000;
const HOUR = 3_600_000;

describe('a server that gives no feed', () => {
  const { open } = useFaults();

  /** @type {[row: number, name: keyof typeof faults, status: number, code: string, words: string][]} */
  const forGood = [
    [5, 'not-found', 404, 'not-found', 'there is no feed at this address'],
    [5, 'gone', 410, 'gone', 'the feed was removed for good'],
    [6, 'unauthorized', 401, 'forbidden', 'the server refuses to give this feed'],
    [6, 'firewall-page', 403, 'forbidden', 'the server refuses to give this feed'],
    [8, 'teapot', 418, 'http-error', 'the server gave no feed'],
  ];
  for (const [row, name, status, code, words] of forGood) {
    it(`row ${row}: ${status} is told, and not tried again`, () =>
      endures(open, {
        answer: faults[name],
        status,
        code,
        told: new RegExp(`found status ${status}; ${words} \\(${code}\\)`),
        passing: false,
      }));
  }

  /** @type {[name: keyof typeof faults, status: number][]} */
  const passing = [
    ['request-timeout', 408],
    ['too-early', 425],
    ['internal-error', 500],
    ['bad-gateway', 502],
    ['unavailable', 503],
    ['gateway-timeout', 504],
  ];
  for (const [name, status] of passing) {
    it(`row 8: ${status} is tried again three times`, () =>
      endures(open, {
        answer: faults[name],
        status,
        code: 'server-error',
        told: new RegExp(`found status ${status}; the server failed \\(server-error\\)`),
        passing: true,
        // Chromium itself does: 408 on a connection that lives on, 425 in some versions
        repeated: status === 408 || status === 425,
      }));
  }

  /** How many feeds are kept on the device. @param {import('puppeteer-core').Page} page */
  const copies = (page) =>
    page.evaluate(async () => (await (await caches.open('akc-widgets-1')).keys()).length);

  /** @type {[name: keyof typeof faults, kept: number][]} */
  const afterwards = [
    ['gone', 0],
    ['not-found', 1],
  ];
  for (const [name, kept] of afterwards) {
    // a WebKitGTK that is driven forgets what is kept when a page is left
    const define = kept ? itBut('webkit') : it;
    define(
      `row 5: ${name}: ${kept ? 'the copy on the device is kept' : 'it is dropped'}`,
      async () => {
        const reader = await open();
        await reader.shows(3);
        await reader.page.waitForFunction(
          async () => (await (await caches.open('akc-widgets-1')).keys()).length === 1,
        );

        reader.answer(faults[name]);
        await reader.reload();
        await reader.failed(1);
        await reader.page.waitForFunction(
          async (count) => (await (await caches.open('akc-widgets-1')).keys()).length === count,
          {},
          kept,
        );

        // who saw the releases keeps them until he leaves the page
        assert.deepEqual(await reader.titles(), TITLES);
        await reader.page.reload();
        await reader.failed(1);
        assert.equal(await copies(reader.page), kept);
        assert.equal((await reader.titles()).length, kept ? 3 : 0);
        assert.equal((await reader.sees()).includes(FALLBACK), !kept);
        await reader.quiet();
      },
    );
  }

  // a WebKitGTK that is driven keeps no answers
  itBut('webkit')(
    'row 11: a 304 that the browser asks for itself is not noticed, and no header of ours is sent',
    async () => {
      const etag = '"1"';
      const reader = await open({
        answer: (request, response) => {
          const same = request.headers['if-none-match'] === etag;
          response.writeHead(same ? 304 : 200, { etag, 'cache-control': 'no-cache' });
          response.end(same ? undefined : JSON.stringify(feedOf(3)));
        },
      });
      await reader.shows(3);

      await reader.reload();
      await reader.asked(2);
      await untilQuiet(reader.page);

      assert.deepEqual(
        reader.publisher.requests.map(({ method, headers }) => [method, headers['if-none-match']]),
        [
          ['GET', undefined],
          ['GET', etag],
        ],
      );
      assert.deepEqual(await reader.titles(), TITLES);
      assert.deepEqual([await reader.failures(), reader.told()], [[], []]);
      assert.deepEqual(await waits(reader.page), []);
      await reader.quiet();
    },
  );
});

describe('a server that asks to be left alone (row 7)', () => {
  const { open } = useFaults();

  const inTwoMinutes = () => new Date(Date.now() + 120 * SECOND).toUTCString();

  /** @type {[what: string, answer: () => import('../support/server.js').Answer, least: number, most: number][]} */
  const pauses = [
    ['seconds', () => busy(429, '120'), 120 * SECOND, 120 * SECOND],
    // the page has its own clock, which stands still since it was opened
    ['a date', () => busy(429, inTwoMinutes()), 110 * SECOND, 130 * SECOND],
    ['garbage', () => busy(429, 'soon'), 60 * SECOND, 60 * SECOND],
    ['nothing', () => faults['rate-limited'], 60 * SECOND, 60 * SECOND],
    ['ten years', () => busy(429, '315360000'), HOUR, HOUR],
    ['what the page may not read', () => busy(429, '120', false), 60 * SECOND, 60 * SECOND],
    ['seconds, at a 503', () => busy(503, '120'), 120 * SECOND, 120 * SECOND],
  ];
  for (const [what, answer, least, most] of pauses) {
    it(`that names ${what} is left alone that long, by every element of that feed`, async () => {
      const reader = await open({ answer: answer(), body: (list) => list.repeat(3) });
      const { page } = reader;
      await reader.failed(3);
      const [failure] = await reader.failures();
      const pause = await holds(page, least, most);

      // a reader cannot hurry it, and neither can an element that comes later
      await reader.reload();
      await page.$eval('akc-news-list', (list) => list.after(list.cloneNode(true)));
      await advance(page, pause - 1);
      assert.equal(reader.count(), 1);
      assert.match(
        await reader.sees(),
        new RegExp(`^(${FALLBACK} The news could not .*later\\. ?)+$`),
      );

      reader.answer({ body: feedOf(3) });
      await advance(page, 1);
      await reader.shows(3);

      assert.equal(reader.count(), 2);
      assert.equal(failure?.willRetry, true);
      assert.ok(['rate-limited', 'server-error'].includes(failure?.code ?? ''));
      assert.equal(reader.told().length, 1, reader.told().join('\n'));
      assert.match(reader.told()[0] ?? '', /found status (429|503); the server/);
      await reader.quiet();
    });
  }
});
