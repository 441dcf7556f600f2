import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { itBut, useBrowser } from '../support/browser.js';
import { cdn, feedOf } from '../support/feeds.js';
import { appears } from '../support/host-page.js';

describe('a page, a script and a feed on three origins', () => {
  const { openPage, serve } = useBrowser();

  it('shows the releases of the feed, newest first', async () => {
    const publisher = await serve({ '/feed.json': { body: feedOf(3) } });
    const host = await serve({}, { folder: cdn });

    const { page, errors, messages } = await openPage(`<!doctype html>
      <html lang="en">
        <title>A partner</title>
        <akc-news-list feed="${publisher.url('/feed.json')}">
          <a href="https://publisher.example/news">News</a>
        </akc-news-list>
        <script type="module" src="${host.url('/news-list.js')}"></script>
      </html>`);
    await appears(page, '[part~=title]');
    const titles = await page.$$eval('akc-news-list >>> [part~=title]', (found) =>
      found.map(({ textContent }) => textContent.trim()),
    );

    assert.deepEqual(titles, ['Release 3', 'Release 2', 'Release 1']);
    assert.equal(publisher.count('/feed.json'), 1);
    assert.deepEqual(errors, []);
    assert.deepEqual(messages, []);
  });

  // without scripts WebDriver cannot say what is to be seen
  itBut('webkit')('leaves the fallback to a reader whose browser runs no scripts', async () => {
    const publisher = await serve({ '/feed.json': { body: feedOf(3) } });
    const host = await serve({}, { folder: cdn });

    const { page } = await openPage(
      `<!doctype html>
      <akc-news-list feed="${publisher.url('/feed.json')}"><a href="/news">News</a></akc-news-list>
      <script type="module" src="${host.url('/news-list.js')}"></script>`,
      { javascript: false },
    );
    const link = await page.$('a');

    assert.equal(await link?.isVisible(), true);
    assert.equal(publisher.requests.length, 0);
  });
});
