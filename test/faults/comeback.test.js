import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { itBut, untilQuiet } from '../support/browser.js';
import { FALLBACK, TITLES, useFaults } from '../support/fault-page.js';
import { faults } from '../support/fault-server.js';
import { feedOf } from '../support/feeds.js';
import { appears } from '../support/host-page.js';
import { advance, holds, waits } from '../support/page-clock.js';

/** @typedef {import('puppeteer-core').Page} Page */

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Milliseconds within which readers of one region come back (docs/faults.md, row 4). */
const JITTER = 5_000;

/** @param {Page} page @param {string} name of a member of `owner` @param {'navigator' | 'document'} owner @param {boolean} value */
const pretend = (page, owner, name, value) =>
  page.evaluate(
    (of, member, is) => {
      // what a page puts on the document itself is looked past
      const holder = Reflect.get(window, of);
      const target = of === 'document' ? Object.getPrototypeOf(holder) : holder;
      Object.defineProperty(target, member, { configurable: true, value: is });
    },
    owner,
    name,
    value,
  );

/** @param {Page} page @param {boolean} is */
const goOnline = async (page, is) => {
  await pretend(page, 'navigator', 'onLine', is);
  await page.evaluate((type) => void dispatchEvent(new Event(type)), is ? 'online' : 'offline');
};

/** @param {Page} page @param {boolean} is */
const hide = async (page, is) => {
  await pretend(page, 'document', 'hidden', is);
  await page.evaluate(() => void document.dispatchEvent(new Event('visibilitychange')));
};

/** What a page out of the browser's memory is told. @param {Page} page */
const comeBack = (page) =>
  page.evaluate(() => void dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));

/** @param {Page} page */
const idle = (page) => untilQuiet(page);

/**
 * Where a browser does not know the command (Chromium 143), what it believes of the line has to do.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {boolean} offline
 */
const cutLine = (page, offline) => page.setOfflineMode(offline).catch(() => undefined);

describe('a device that is offline (row 4)', () => {
  const { open } = useFaults();

  /** From the first moment on. @param {Page} page */
  const startOffline = (page) =>
    page.evaluateOnNewDocument(() => {
      Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
    });

  it('asks for nothing, says so, and asks once when it is online', async () => {
    const reader = await open({ prepare: startOffline });
    const { page } = reader;
    await reader.failed(1);
    await appears(page, '[part~=message]');

    assert.deepEqual(
      (await reader.failures()).map(({ code, willRetry }) => [code, willRetry]),
      [['offline', true]],
    );
    assert.equal(
      await reader.sees(),
      `${FALLBACK} You are offline. This content will appear when you are back online.`,
    );
    assert.deepEqual([reader.count(), await waits(page)], [0, []]);

    await goOnline(page, true);
    const pause = await holds(page, 0, JITTER);
    assert.equal(reader.count(), 0);
    await advance(page, pause);
    await reader.shows(3);

    assert.equal(reader.count(), 1);
    assert.deepEqual(await waits(page), []);
    assert.equal(reader.told().length, 1);
    assert.match(reader.told()[0] ?? '', /: the device is offline \(offline\)/);
    await reader.quiet();
  });

  // a WebKitGTK that is driven forgets what is kept when a page is left, and cannot be cut off
  itBut('webkit')('shows its copy', async () => {
    const reader = await open();
    const { page } = reader;
    await reader.shows(3);
    await page.waitForFunction(
      async () => (await (await caches.open('akc-widgets-1')).keys()).length,
    );
    await startOffline(page);

    await page.reload();
    await reader.shows(3);
    await reader.failed(1);

    assert.deepEqual(await reader.titles(), TITLES);
    assert.equal(reader.count(), 1);
    await reader.quiet();
  });

  itBut('webkit')('keeps what it shows when the line is cut, and tells of one cause', async () => {
    const reader = await open();
    const { page } = reader;
    await reader.shows(3);

    await cutLine(page, true);
    await goOnline(page, false);
    await reader.reload();
    await reader.failed(1);
    await idle(page);
    assert.deepEqual(await reader.titles(), TITLES);
    assert.deepEqual([reader.count(), (await reader.failures())[0]?.code], [1, 'offline']);

    await cutLine(page, false);
    reader.answer({ body: feedOf(2) });
    await goOnline(page, true);
    await advance(page, await holds(page, 0, JITTER));
    await reader.shows(2);

    assert.equal(reader.count(), 2);
    assert.equal(reader.told().length, 1, reader.told().join('\n'));
    await reader.quiet();
  });

  it('makes no attempt that was due meanwhile, and one when it is back', async () => {
    const reader = await open({ answer: faults.unavailable });
    const { page } = reader;
    await reader.failed(1);
    await holds(page, 500, 1_500);

    await goOnline(page, false);
    await advance(page, HOUR);
    await idle(page);
    assert.equal(reader.count(), 1);
    reader.answer({ body: feedOf(3) });
    await goOnline(page, true);
    await advance(page, await holds(page, 0, JITTER));
    await reader.shows(3);

    assert.equal(reader.count(), 2);
    await reader.quiet();
  });
});

describe('a reader who comes back (row 38)', () => {
  const { open } = useFaults();

  /** @type {[what: string, away: number, asks: boolean][]} */
  const visits = [
    ['after half an hour sees what there was', HOUR / 2, false],
    ['after two hours sees what is new', 2 * HOUR, true],
  ];
  for (const [what, away, asks] of visits) {
    it(`${what} (the page was kept whole)`, async () => {
      const reader = await open();
      const { page } = reader;
      await reader.shows(3);
      reader.answer({ body: feedOf(2) });

      await advance(page, away);
      await comeBack(page);
      await reader.shows(asks ? 2 : 3);
      await idle(page);

      assert.equal(reader.count(), asks ? 2 : 1);
      assert.deepEqual([await reader.failures(), reader.told()], [[], []]);
      await reader.quiet();
    });

    it(`${what} (the tab was hidden)`, async () => {
      const reader = await open();
      const { page } = reader;
      await reader.shows(3);
      reader.answer({ body: feedOf(2) });

      await hide(page, true);
      await advance(page, away);
      await idle(page);
      assert.equal(reader.count(), 1);
      await hide(page, false);
      await reader.shows(asks ? 2 : 3);
      await idle(page);

      assert.equal(reader.count(), asks ? 2 : 1);
      await reader.quiet();
    });
  }

  it('finds that nothing was polled while nobody looked, and is asked for once', async () => {
    const reader = await open({ attributes: 'refresh-every="60"' });
    const { page } = reader;
    await reader.shows(3);
    await holds(page, 1, 60_000);

    await hide(page, true);
    await advance(page, DAY);
    await idle(page);
    assert.equal(reader.count(), 1);
    reader.answer({ body: feedOf(2) });
    await hide(page, false);
    await reader.shows(2);

    assert.equal(reader.count(), 2);
    await holds(page, 59_000, 60_000);
    await reader.quiet();
  });

  it('or stays, finds at the next poll what failed for good', async () => {
    const reader = await open({ answer: faults['not-found'], attributes: 'refresh-every="60"' });
    const { page } = reader;
    await reader.failed(1);
    const pause = await holds(page, 59_000, 60_000);
    assert.equal((await reader.failures())[0]?.willRetry, false);
    assert.equal(reader.count(), 1);

    reader.answer({ body: feedOf(3) });
    await advance(page, pause);
    await reader.shows(3);

    assert.deepEqual([reader.count(), reader.told().length], [2, 1]);
    await reader.quiet();
  });

  it('whose publisher fails meanwhile keeps what there was, and is told that it is old', async () => {
    const reader = await open();
    const { page } = reader;
    await reader.shows(3);
    reader.answer(faults['bad-gateway']);

    await hide(page, true);
    await advance(page, DAY);
    await hide(page, false);
    await reader.failed(1);
    await appears(page, '.quiet');

    assert.deepEqual(await reader.titles(), TITLES);
    assert.match(await reader.sees(), /As of .*\. Nothing newer could be loaded\./);
    assert.equal(reader.told().length, 1);
    await holds(page, 500, 1_500);
    await reader.quiet();
  });

  it('can: nothing listens that would keep a page out of the browser’s memory', async () => {
    const reader = await open({
      attributes: 'refresh-every="60"',
      prepare: (page) =>
        page.evaluateOnNewDocument(() => {
          /** @type {string[]} */
          const listened = [];
          Object.assign(window, { listened });
          const { addEventListener } = EventTarget.prototype;
          EventTarget.prototype.addEventListener = function (
            /** @type {Parameters<EventTarget['addEventListener']>} */ ...args
          ) {
            listened.push(args[0]);
            addEventListener.apply(this, args);
          };
        }),
    });
    await reader.shows(3);

    /** @type {string[]} */
    const listened = await reader.page.evaluate(() => Reflect.get(window, 'listened'));
    assert.ok(listened.includes('pageshow'));
    assert.equal(listened.includes('unload') || listened.includes('beforeunload'), false);
    await reader.quiet();
  });
});
