import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useBrowser } from '../support/browser.js';
import { cdn, feedOf } from '../support/feeds.js';
import { hostPage, shows, textsOf } from '../support/host-page.js';
import { press } from '../support/reading.js';

/**
 * A feed of somebody else names addresses of the page's own origin, where the reader is signed in: no
 * cookie goes there, and what only the reader may see is not shown.
 */

const SECRET = 'Minutes of the closed meeting';
const PRIVATE = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Internal',
  items: [
    { id: 'secret', url: 'https://site.example/secret', title: SECRET, content_text: SECRET },
  ],
};

/** Answers to who is signed in, and lets a browser keep that for him. @type {import('../support/server.js').Handler} */
const guarded = (request, response) => {
  const known = request.headers.cookie?.includes('session=1');
  response.writeHead(known ? 200 : 403, {
    'content-type': 'application/feed+json',
    'cache-control': 'private, max-age=600',
  });
  response.end(JSON.stringify(known ? PRIVATE : { error: 'sign in' }));
};

describe('addresses that a feed names', () => {
  const { openPage, serve } = useBrowser();

  /** @param {string} body in which FEED stands for the foreign feed */
  async function open(body) {
    const publisher = await serve({
      '/feed.json': (request, response) => {
        // a browser says with the request of another origin which one asks
        const site = request.headers.origin;
        response.writeHead(200, { 'content-type': 'application/feed+json' });
        response.end(
          JSON.stringify(
            feedOf(2, {
              next_url: `${site}/private.json`,
              _press: { item_feed_template: `${site}/private.json?{id}` },
            }),
          ),
        );
      },
    });
    const host = await serve({}, { folder: cdn });
    const markup = body.replaceAll('FEED', publisher.url('/feed.json'));
    const opened = await openPage(hostPage('', { script: host.url('/akc.js') }));
    opened.site.answer('/private.json', guarded);
    await opened.page.evaluate(() => {
      document.cookie = 'session=1';
    });
    opened.site.answer('/', hostPage(markup, { script: host.url('/akc.js') }));
    await opened.page.reload();
    return {
      ...opened,
      asked: () => opened.site.requests.filter(({ path }) => path.startsWith('/private.json')),
    };
  }

  /** @param {import('puppeteer-core').Page} page @param {string} element */
  const textIn = (page, element) => page.$eval(element, (found) => found.shadowRoot?.textContent);

  it('are asked for without cookies: the next page', async () => {
    const { page, asked } = await open('<akc-news-list feed="FEED"></akc-news-list>');
    await shows(page, 2);
    await press(page, 'Show more', 'akc-news-list');
    await page.waitForFunction(() =>
      document.querySelector('akc-news-list')?.shadowRoot?.textContent.includes('could not'),
    );

    assert.deepEqual(
      asked().map(({ headers }) => headers.cookie),
      [undefined],
    );
    assert.equal((await textsOf(page, 'title')).length, 2);
  });

  it('are asked for without cookies: the feed of one release', async () => {
    const { page, asked } = await open(
      '<akc-release-detail feed="FEED" release="secret"></akc-release-detail>',
    );
    await page.waitForFunction(() =>
      document.querySelector('akc-release-detail')?.matches(':state(empty)'),
    );

    assert.ok(asked().length);
    assert.deepEqual([...new Set(asked().map(({ headers }) => headers.cookie))], [undefined]);
    assert.ok(!(await textIn(page, 'akc-release-detail'))?.includes(SECRET));
  });

  for (const [what, element, address] of /** @type {const} */ ([
    ['in the browser’s cache and in the page', 'akc-news-list', '/private.json'],
    ['for one release', 'akc-release-detail', '/private.json?secret'],
  ])) {
    it(`are not answered by what the reader’s own page has ${what}`, async () => {
      const own = `<meta name="foreign" content="FEED"><akc-news-list id="own" feed="${address}"></akc-news-list>`;
      const { page, asked } = await open(own);
      await shows(page, 1, '#own');
      // the copy is kept, and the browser has the answer
      await page.waitForFunction(async () =>
        (await caches.keys()).length
          ? (await (await caches.open('akc-widgets-1')).keys()).length
          : 0,
      );
      const before = asked().length;
      assert.ok(asked().every(({ headers }) => headers.cookie === 'session=1'));

      await page.evaluate(
        ([tag, feed]) => {
          const foreign = document.createElement(tag);
          foreign.setAttribute('feed', feed);
          if (tag === 'akc-release-detail') foreign.setAttribute('release', 'secret');
          foreign.id = 'foreign';
          document.body.append(foreign);
        },
        /** @type {const} */ ([element, await feedAddress(page)]),
      );
      if (element === 'akc-news-list') {
        await shows(page, 2, '#foreign');
        await press(page, 'Show more', '#foreign');
        await page.waitForFunction(() =>
          document.querySelector('#foreign')?.shadowRoot?.textContent.includes('could not'),
        );
      } else {
        await page.waitForFunction(() =>
          document.querySelector('#foreign')?.matches(':state(empty)'),
        );
      }

      const after = asked().slice(before);
      assert.ok(after.length);
      assert.deepEqual([...new Set(after.map(({ headers }) => headers.cookie))], [undefined]);
      assert.ok(!(await textIn(page, '#foreign'))?.includes(SECRET));
      assert.ok((await textIn(page, '#own'))?.includes(SECRET));
    });
  }

  /** Of the foreign feed. @param {import('puppeteer-core').Page} page */
  const feedAddress = (page) =>
    page.$eval('meta[name=foreign]', (found) => found.getAttribute('content') ?? '');
});
