import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inState, itBut, useBrowser } from '../support/browser.js';
import { cdn, feedOf, releaseOf } from '../support/feeds.js';
import {
  appears,
  hostPage,
  noteEvents,
  notedEvents,
  shows,
  textsOf,
} from '../support/host-page.js';

const BUTTON = 'akc-news-list >>> .new button';

describe('a live list', () => {
  const { openPage, serve } = useBrowser();

  /** @param {string} attributes @param {Record<string, any>} answers @param {string} [fallback] */
  const open = async (attributes, answers, fallback = '') => {
    const publisher = await serve(answers);
    const host = await serve({}, { folder: cdn });
    const list = `<akc-news-list feed="${publisher.url('/feed.json')}" ${attributes}>${fallback}</akc-news-list>`;
    const opened = await openPage(hostPage(list, { script: host.url('/akc.js') }), {
      prepare: (page) =>
        noteEvents(page, 'akc-load', 'akc-more', 'akc-select', 'akc-view', 'akc-error'),
    });
    return { ...opened, publisher, host };
  };

  /** @param {import('puppeteer-core').Page} page */
  const reload = (page) =>
    page.$eval('akc-news-list', (list) =>
      /** @type {HTMLElement & { reload(): Promise<void> }} */ (list).reload(),
    );

  it('asks once for twenty elements on one feed', async () => {
    const publisher = await serve({ '/feed.json': { body: feedOf(3) } });
    const host = await serve({}, { folder: cdn });
    const list = `<akc-news-list feed="${publisher.url('/feed.json')}"></akc-news-list>`;

    const { page } = await openPage(hostPage(list.repeat(20), { script: host.url('/akc.js') }));
    await shows(page, 3, 'akc-news-list:last-of-type');

    assert.equal(publisher.count('/feed.json'), 1);
  });

  it('announces new releases, moves nothing, and shows them when asked', async () => {
    const { page, publisher } = await open('', { '/feed.json': { body: feedOf(3) } });
    await shows(page, 3);
    const before = await page.$eval('akc-news-list', (list) => list.getBoundingClientRect().height);

    publisher.answer('/feed.json', {
      body: feedOf(3, {
        items: [releaseOf(5, -2), releaseOf(4, -1), ...feedOf(3).items],
      }),
    });
    await reload(page);
    await appears(page, '.new button');
    const announced = await page.$eval(BUTTON, (button) => button.textContent);
    const titles = await textsOf(page, 'title');
    const after = await page.$eval('akc-news-list', (list) => list.getBoundingClientRect().height);
    await page.click(BUTTON);
    await shows(page, 5);

    assert.equal(announced, '2 new releases');
    assert.deepEqual(titles, ['Release 3', 'Release 2', 'Release 1']);
    assert.equal(after, before);
    assert.deepEqual((await textsOf(page, 'title')).slice(0, 2), ['Release 5', 'Release 4']);
    const focused = await page.evaluate(
      () => document.activeElement?.shadowRoot?.activeElement?.textContent,
    );
    assert.equal(focused, 'Release 5');
  });

  it('announces only new releases that a reader who searches would find', async () => {
    const { page, publisher } = await open('controls="search"', {
      '/feed.json': { body: feedOf(3) },
    });
    await shows(page, 3);
    await page.type('akc-news-list >>> input', 'release');
    const items = [
      releaseOf(5, -2),
      { ...releaseOf(4, -1), title: 'Other', summary: 'Other' },
      ...feedOf(3).items,
    ];
    publisher.answer('/feed.json', { body: feedOf(3, { items }) });
    await reload(page);
    await appears(page, '.new button');
    const some = await page.$eval(BUTTON, (button) => button.textContent);
    await page.type('akc-news-list >>> input', ' 3');
    await page.waitForFunction(
      () => !document.querySelector('akc-news-list')?.shadowRoot?.querySelector('.new button'),
    );

    assert.equal(some, '1 new release');
    assert.deepEqual(await textsOf(page, 'title'), ['Release 3']);
  });

  it('polls while it is seen, and shows what comes without a reload of the page', async () => {
    const { page, publisher } = await open('', { '/feed.json': { body: feedOf(1) } });
    await shows(page, 1);
    // the least interval is half a minute: the page's own clock is set forward instead of waiting
    await page.evaluate(() => {
      const now = Date.now;
      Date.now = () => now() + 31_000;
    });

    publisher.answer('/feed.json', {
      body: feedOf(1, { items: [releaseOf(2, -1), ...feedOf(1).items] }),
    });
    await page.$eval('akc-news-list', (list) => list.setAttribute('refresh-every', '30'));

    await appears(page, '.new button');
  });

  it('changes a release in its place, and leaves the others as they were', async () => {
    const { page, publisher } = await open('', { '/feed.json': { body: feedOf(3) } });
    await shows(page, 3);
    await page.evaluate(() => {
      const rows = document.querySelector('akc-news-list')?.shadowRoot?.querySelectorAll('.item');
      Object.assign(globalThis, { rows: [...(rows ?? [])] });
    });
    const items = feedOf(3).items.map((item, index) =>
      index === 1 ? { ...item, title: 'Corrected headline' } : item,
    );

    publisher.answer('/feed.json', { body: feedOf(3, { items }) });
    await reload(page);

    assert.deepEqual(await textsOf(page, 'title'), [
      'Release 3',
      'Corrected headline',
      'Release 1',
    ]);
    const same = await page.evaluate(() => {
      const rows = document.querySelector('akc-news-list')?.shadowRoot?.querySelectorAll('.item');
      const before = /** @type {Element[]} */ (Reflect.get(globalThis, 'rows'));
      return before.every((row, index) => row === rows?.[index]);
    });
    assert.equal(same, true);
  });

  it('lets go of what is gone from the feed', async () => {
    const { page, publisher } = await open('', { '/feed.json': { body: feedOf(3) } });
    await shows(page, 3);

    publisher.answer('/feed.json', { body: feedOf(3, { items: feedOf(3).items.slice(1) }) });
    await reload(page);
    await shows(page, 2);

    assert.deepEqual(await textsOf(page, 'title'), ['Release 2', 'Release 1']);
  });

  it('keeps what is shown when a refresh fails', async () => {
    const { page, publisher, errors } = await open('', { '/feed.json': { body: feedOf(3) } });
    await shows(page, 3);

    publisher.answer('/feed.json', { status: 404 });
    await reload(page);

    assert.equal((await textsOf(page, 'title')).length, 3);
    assert.deepEqual(errors, []);
    const events = await notedEvents(page);
    assert.equal(events.find(({ type }) => type === 'akc-error')?.detail.code, 'not-found');
    assert.equal(
      await page.$eval(
        'akc-news-list',
        (list, both) => list.matches(both),
        inState('error', 'loaded'),
      ),
      true,
    );
  });

  // the WebKitGTK of a driver forgets all that is kept when a page is left
  itBut('webkit')(
    'shows the last good copy at once to a reader who comes back, and says when it is old',
    async () => {
      const { page, publisher } = await open('', { '/feed.json': { body: feedOf(3) } });
      await shows(page, 3);
      // the copy is written after the list is shown
      await page.waitForFunction(
        async () => (await (await caches.open('akc-widgets-1')).keys()).length,
      );
      await page.evaluateOnNewDocument(() => {
        const now = Date.now;
        Date.now = () => now() + 7_200_000;
      });
      publisher.answer('/feed.json', { status: 404 });

      await page.reload();
      await shows(page, 3);
      await appears(page, '.quiet');
      const [message] = await textsOf(page, 'message');

      assert.match(message ?? '', /^As of .*\. Nothing newer could be loaded\./);
      assert.equal(
        await page.$eval('akc-news-list', (list, stale) => list.matches(stale), inState('stale')),
        true,
      );
    },
  );

  it('tries again when the reader asks', async () => {
    const { page, publisher } = await open('', { '/feed.json': { status: 404 } });
    await appears(page, '[part~=message]');

    publisher.answer('/feed.json', { body: feedOf(2) });
    await reload(page);

    await shows(page, 2);
  });

  it('tries again by itself after a failure of the server, with the fallback in place meanwhile', async () => {
    const { page, publisher } = await open(
      '',
      { '/feed.json': { status: 503 } },
      '<a href="/news">All news</a>',
    );
    await page.waitForFunction(() => Reflect.get(globalThis, 'noted').length > 0);
    const [event] = await notedEvents(page);
    const link = await page.$('akc-news-list > a');
    const visible = await link?.isVisible();

    publisher.answer('/feed.json', { body: feedOf(2) });
    await shows(page, 2);

    assert.equal(visible, true);
    assert.deepEqual(
      [event?.detail.code, event?.detail.status, event?.detail.willRetry],
      ['server-error', 503, true],
    );
  });

  it('shows as many more as its limit, and fetches older pages for it', async () => {
    const older = feedOf(2, { items: [releaseOf(1, 10), releaseOf(0, 11)] });
    const newest = feedOf(3, {
      items: [releaseOf(4, 0), releaseOf(3, 1), releaseOf(2, 2)],
      next_url: '/older.json',
    });
    const { page, publisher } = await open('limit="2"', {
      '/feed.json': { body: newest },
      '/older.json': { body: older },
    });
    await shows(page, 2);
    const button = 'akc-news-list >>> .more button';

    await page.click(button);
    await shows(page, 4);
    await page.click(button);
    await shows(page, 5);
    await page.waitForFunction(
      () => !document.querySelector('akc-news-list')?.shadowRoot?.querySelector('.more'),
    );

    assert.equal(publisher.count('/older.json'), 1);
    const focused = await page.evaluate(
      () => document.activeElement?.shadowRoot?.activeElement?.textContent,
    );
    assert.equal(focused, 'Release 0');
    const more = (await notedEvents(page)).filter(({ type }) => type === 'akc-more');
    assert.deepEqual(
      more.map(({ detail }) => [detail.shown, detail.total]),
      [
        [4, 5],
        [5, 5],
      ],
    );
  });

  it('looks through older pages until a fixed filter fills the list', async () => {
    const tagged = (/** @type {number} */ number) => ({ ...releaseOf(number, 9), tags: ['Trade'] });
    const { page } = await open('tags="trade" limit="2"', {
      '/feed.json': { body: feedOf(3, { next_url: '/2.json' }) },
      '/2.json': { body: feedOf(1, { items: [tagged(20)], next_url: '/3.json' }) },
      '/3.json': { body: feedOf(1, { items: [tagged(30)], next_url: '/4.json' }) },
      '/4.json': { body: feedOf(1, { items: [tagged(40)] }) },
    });

    await shows(page, 2);
  });

  it('tells the page what it shows, what is viewed and what is opened', async () => {
    const { page } = await open('', { '/feed.json': { body: feedOf(2) } });
    await shows(page, 2);
    await page.evaluate(() => {
      addEventListener('akc-select', (event) => event.preventDefault());
    });

    await page.click('akc-news-list >>> a');
    await page.waitForFunction(
      () =>
        Reflect.get(globalThis, 'noted').filter(
          (/** @type {{ type: string }} */ { type }) => type === 'akc-view',
        ).length === 2,
    );
    const events = await notedEvents(page);
    const of = (/** @type {string} */ type) => events.find((event) => event.type === type)?.detail;

    assert.deepEqual(
      [of('akc-load').shown, of('akc-load').total, of('akc-load').stale],
      [2, 2, false],
    );
    assert.deepEqual(of('akc-select').release, {
      id: 'release-2',
      title: 'Release 2',
      url: 'https://publisher.example/news/2',
    });
    assert.match(of('akc-select').feed, /\/feed\.json$/);
    assert.equal(of('akc-select').language, 'en');
    // a page that prevents it keeps the reader
    assert.match(await page.evaluate(() => location.href), /^http:\/\/127/);
  });

  it('follows a change of its address, and forgets the former feed', async () => {
    const { page, publisher } = await open('', {
      '/feed.json': { body: feedOf(3) },
      '/other.json': { body: feedOf(1, { title: 'Other', summary: 'Other' }) },
    });
    await shows(page, 3);

    await page.$eval(
      'akc-news-list',
      (list, feed) => list.setAttribute('feed', feed),
      publisher.url('/other.json'),
    );

    await shows(page, 1);
  });

  it('asks nothing anew when it is moved in the page', async () => {
    const { page, publisher } = await open('', { '/feed.json': { body: feedOf(3) } });
    await shows(page, 3);

    await page.evaluate(async () => {
      const list = document.querySelector('akc-news-list');
      const aside = document.body.appendChild(document.createElement('aside'));
      for (let round = 0; list && round < 100; round++)
        (round % 2 ? aside : document.body).append(list);
      await Reflect.get(list ?? {}, 'updateComplete');
    });

    await shows(page, 3);
    assert.equal(publisher.count('/feed.json'), 1);
  });

  // no driver cuts WebKitGTK off
  itBut('webkit')(
    'shows what is near at once when the page is offline, and the news when it is back',
    async () => {
      const { page, publisher } = await open('', { '/feed.json': { body: feedOf(2) } });
      await shows(page, 2);
      await page.evaluateOnNewDocument(() => {
        Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
      });
      await page.evaluate(() => caches.delete('akc-widgets-1'));

      await page.reload();
      await page.waitForFunction(() =>
        document.querySelector('akc-news-list')?.shadowRoot?.textContent?.includes('offline'),
      );
      const asked = publisher.count('/feed.json');
      await page.evaluate(() => {
        Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => true });
        dispatchEvent(new Event('online'));
      });
      await shows(page, 2);

      assert.equal(asked, 1);
    },
  );
});
