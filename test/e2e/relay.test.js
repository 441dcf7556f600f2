import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { untilQuiet, useBrowser } from '../support/browser.js';
import { cdn, feedOf } from '../support/feeds.js';
import { appears, hostPage, shows, textsOf } from '../support/host-page.js';
import { missing, servePhp, temporaryFolder, withSettings } from '../support/php.js';
import { serve } from '../support/server.js';

/** A page whose own site relays the feed: no reader's browser asks the publisher for anything (docs/relay.md). */

const file = new URL('../../examples/relay/relay.php', import.meta.url);
/** A picture of one point. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M/wHwAEBgIApD5fRAAAAABJRU5ErkJggg==',
  'base64',
);

describe('a feed that allows no other origin', { skip: await missing(['php'], ['curl']) }, () => {
  const { openPage } = useBrowser();
  /** @type {Awaited<ReturnType<typeof serve>>} */
  let publisher;
  /** @type {Awaited<ReturnType<typeof serve>>} */
  let scripts;
  /** @type {Awaited<ReturnType<typeof temporaryFolder>>} */
  let folder;
  /** @type {Awaited<ReturnType<typeof servePhp>>} */
  let php;

  before(async () => {
    scripts = await serve({}, { folder: cdn });
    folder = await temporaryFolder();
    php = await servePhp(folder.site);
  });
  afterEach(async () => {
    await publisher?.close();
    assert.deepEqual(php.takeComplaints(), []);
  });
  after(async () => {
    await php?.stop();
    await folder?.remove();
    await scripts?.close();
  });

  /** Opens a page of the site that relays. @param {string} path of the publisher's feed @param {string} attributes */
  async function openRelayed(path, attributes = '') {
    const settings = {
      ...{ feeds: [`${publisher.origin}/`], pictures: [`${publisher.origin}/`] },
      ...{ cache: folder.copies, keep: 0, allow_private: true, site: '' },
    };
    await folder.put('relay.php', await withSettings(file, 'akcRelay', settings));
    const feed = `/relay.php?url=${encodeURIComponent(publisher.origin + path)}`;
    const head = `<meta http-equiv="content-security-policy" content="img-src 'self'; connect-src 'self'">`;
    const html = hostPage(
      `<akc-news-list feed="${feed}" ${attributes}></akc-news-list>
       <akc-release-detail id="release" feed="${feed}"></akc-release-detail>`,
      { script: scripts.url('/akc.js'), head },
    );
    await folder.put('index.html', html);
    const opened = await openPage('');
    await opened.page.goto(`${php.origin}/index.html`);
    return opened;
  }

  it('is shown by the site’s own relay, page after page, with its pictures, and so is a release', async () => {
    const withPicture = (/** @type {any} */ item) => ({
      ...item,
      image: '/a.png',
      url: `/news/${item.id}`,
      content_html: '<p>The text.</p><p><img src="../a.png" alt="A sample"></p>',
    });
    const feed = feedOf(15);
    const items = feed.items.map(withPicture);
    publisher = await serve(
      {
        '/feed.json': { body: { ...feed, next_url: 'older.json', items: items.slice(0, 10) } },
        '/older.json': { body: { ...feed, items: items.slice(10) } },
        '/a.png': { body: PNG },
      },
      { cors: false },
    );

    const { page, errors } = await openRelayed('/feed.json', 'open-in="release"');
    await shows(page, 10);
    await page.$eval('akc-news-list', (list) =>
      /** @type {HTMLElement | null | undefined} */ (
        list.shadowRoot?.querySelector('button[part~=button]')
      )?.click(),
    );
    await shows(page, 15);
    await page.$eval('akc-news-list', (list) =>
      /** @type {HTMLElement | null | undefined} */ (
        list.shadowRoot?.querySelector('a[href]')
      )?.click(),
    );
    await appears(page, '[part~=body] img', 'akc-release-detail');
    await untilQuiet(page);
    const widths = await page.$$eval('akc-release-detail >>> [part~=body] img', (images) =>
      images.map((image) => /** @type {HTMLImageElement} */ (image).naturalWidth),
    );

    assert.equal((await textsOf(page, 'title')).length, 15);
    assert.deepEqual(widths, [1]);
    assert.ok(publisher.count('/a.png') > 0);
    assert.ok(
      publisher.requests.every(({ headers }) => headers['user-agent'] === 'akc-relay/1'),
      'a reader’s browser has asked the publisher',
    );
    assert.deepEqual(errors, []);
  });

  it('is still shown when the publisher is down', async () => {
    publisher = await serve({ '/feed.json': { body: feedOf(3) } }, { cors: false });
    await openRelayed('/feed.json').then(({ page }) => shows(page, 3));
    await publisher.close();

    const { page } = await openRelayed('/feed.json');

    await shows(page, 3);
  });
});
