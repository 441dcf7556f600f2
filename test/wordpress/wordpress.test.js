import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { useBrowser } from '../support/browser.js';
import { cdn } from '../support/feeds.js';
import { hostPage, textsOf } from '../support/host-page.js';
import { missing, NOT_INSTALLED, servePhp, temporaryFolder, withSettings } from '../support/php.js';
import { serve } from '../support/server.js';
import { noWordPress, startWordPress } from './bed.js';

/** A real WordPress as publisher, as relay and as the site that embeds (npm run test:wordpress). */

const run = promisify(execFile);
const command = fileURLToPath(new URL('../../dist/cli/akc-widgets.js', import.meta.url));
const table = new URL('../../examples/publisher/feed.php', import.meta.url);

/** The titles of the site's releases, as they are to be read. */
const titleOf = (/** @type {number} */ number) => `Sample release ${number} – “culture” & trade`;
const newest = (/** @type {number} */ count) =>
  Array.from({ length: count }, (_, index) => titleOf(30 - index));

/**
 * Waits until the list has so many releases: WordPress takes its time for each answer.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {number} count
 */
const shows = (page, count) =>
  page.waitForFunction(
    (wanted) =>
      document.querySelector('akc-news-list')?.shadowRoot?.querySelectorAll('[part~=item]')
        .length === wanted,
    { timeout: 90_000 },
    count,
  );

/** @param {import('puppeteer-core').Page} page */
const pictures = (page) =>
  page.$$eval('akc-news-list >>> [part~=image]', (found) =>
    found.map((image) => /** @type {HTMLImageElement} */ (image).src),
  );

describe('WordPress', { skip: noWordPress }, () => {
  const { openPage } = useBrowser();
  /** @type {Awaited<ReturnType<typeof serve>>} */
  let scripts;
  /** @type {Awaited<ReturnType<typeof startWordPress>>} */
  let site;

  before(async () => {
    scripts = await serve({}, { folder: cdn });
    site = await startWordPress(scripts.url('/akc.js'));
  });
  after(async () => {
    await site?.stop();
    await scripts?.close();
  });

  /** @param {string} feed */
  const partnersPage = (feed) =>
    openPage(
      hostPage(`<akc-news-list feed="${feed}"><a href="/">News</a></akc-news-list>`, {
        script: scripts.url('/akc.js'),
      }),
    );

  /** @param {string} path of the site's own */
  async function openOwn(path) {
    const opened = await openPage('');
    await opened.page.goto(site.origin + path);
    return opened;
  }

  /** @param {import('puppeteer-core').Page} page @param {number} count */
  async function showMore(page, count) {
    await page.$eval('akc-news-list', (list) =>
      /** @type {HTMLElement | null | undefined} */ (
        list.shadowRoot?.querySelector('button[part~=button]')
      )?.click(),
    );
    await shows(page, count);
  }

  it('has what these tests speak of', async () => {
    const posts = await fetch(`${site.origin}/wp-json/wp/v2/posts?per_page=10`);
    const rss = await (await fetch(`${site.origin}/feed/`)).text();
    const embedded = await (await fetch(`${site.origin}/embedded/`)).text();
    const linked = await (await fetch(`${site.origin}/linked/`)).text();

    assert.equal(posts.headers.get('x-wp-total'), '30');
    assert.equal(rss.split('<item>').length - 1, 10);
    assert.match(embedded, /<script type="module" src=.*\s*<akc-news-list feed=/);
    // what an author without unfiltered_html is left with
    assert.match(linked, /<a data-akc="news-list" data-akc-feed="/);
    assert.doesNotMatch(linked, /<script>document/);
    assert.deepEqual(site.takeComplaints(), []);
  });

  for (const [name, path] of [
    ['its address', '/'],
    ['its REST route', '/wp-json/wp/v2/posts'],
    ['its REST route without rewriting', '/?rest_route=/wp/v2/posts'],
  ]) {
    it(`is shown by ${name} on a page of another origin, paged, with pictures`, async () => {
      const { page, errors } = await partnersPage(site.origin + path);

      await shows(page, 10);
      const titles = await textsOf(page, 'title');
      const shown = await pictures(page);
      await showMore(page, 20);
      await showMore(page, 30);

      assert.deepEqual(titles, newest(10));
      assert.equal(shown.length, 10);
      assert.ok(shown.every((address) => /\/wp-content\/uploads\/.*\.png$/.test(address)));
      assert.deepEqual(await textsOf(page, 'title'), newest(30));
      assert.deepEqual(errors, []);
    });
  }

  it('relays the posts by its plugin, and their pictures, so that nothing else is asked', async () => {
    const { page, errors } = await openPage('');
    /** @type {string[]} */
    const asked = [];
    page.on('request', (request) => asked.push(request.url()));
    /** @type {string[]} */
    const refused = [];
    page.on('response', (response) => {
      if (response.status() >= 400) refused.push(`${response.status()} ${response.url()}`);
    });

    await page.goto(`${site.origin}/relayed/`);
    await shows(page, 10);
    const shown = await pictures(page);
    await showMore(page, 20);
    await showMore(page, 30);

    assert.deepEqual(await textsOf(page, 'title'), newest(30));
    assert.equal(shown.length, 10);
    assert.ok(shown.every((address) => address.startsWith(`${site.origin}/wp-json/akc/v1/relay?`)));
    const direct = asked.filter((url) => /\/(wp-json\/wp|wp-content\/uploads)\//.test(url));
    assert.deepEqual(direct, []);
    assert.deepEqual(refused, []);
    assert.deepEqual(errors, []);
  });

  it('relays its RSS by the plugin', async () => {
    const { page } = await openOwn('/relayed/');
    const feed = encodeURIComponent(`${site.origin}/feed/`);

    await shows(page, 10);
    await page.$eval(
      'akc-news-list',
      async (list, address) => {
        const isLoaded = new Promise((resolve) => {
          list.addEventListener('akc-load', resolve, { once: true });
        });
        list.setAttribute('feed', address);
        await isLoaded;
      },
      `/wp-json/akc/v1/relay?url=${feed}`,
    );
    await shows(page, 10);

    assert.deepEqual(await textsOf(page, 'title'), newest(10));
  });

  it('is shown by its RSS once that is converted', async () => {
    const { stdout } = await run(process.execPath, [command, 'convert', `${site.origin}/feed/`]);
    const converted = await serve({ '/feed.json': { body: stdout } });
    try {
      const { page, errors } = await partnersPage(converted.url('/feed.json'));

      await shows(page, 10);

      assert.deepEqual(await textsOf(page, 'title'), newest(10));
      assert.deepEqual(errors, []);
    } finally {
      await converted.close();
    }
  });

  it('answers for its plugin as the relay does', async () => {
    const relay = `${site.origin}/wp-json/akc/v1/relay`;
    const feed = `${relay}?url=${encodeURIComponent(`${site.origin}/wp-json/wp/v2/posts`)}`;

    const good = await fetch(feed, { headers: { origin: 'https://evil.example' } });
    const known = { 'if-none-match': good.headers.get('etag') ?? '' };

    assert.equal(good.status, 200);
    assert.equal(good.headers.get('access-control-allow-origin'), null);
    assert.equal(good.headers.get('access-control-allow-credentials'), null);
    assert.equal(good.headers.get('content-security-policy'), "sandbox; default-src 'none'");
    assert.equal((await fetch(feed, { headers: known })).status, 304);
    assert.equal(await (await fetch(feed, { method: 'HEAD' })).text(), '');
    for (const [address, status] of /** @type {[string, number][]} */ ([
      [relay, 400],
      [`${relay}?url=https%3A%2F%2Fevil.example%2F`, 403],
      [`${relay}?url=${encodeURIComponent(`${site.origin}/wp-json/wp/v2/users`)}`, 403],
      [`${relay}?url[]=x`, 400],
      [`${feed}&_fields=id&_embed`, 200],
      [`${feed}&_jsonp=alert`, 200],
      [`${feed}&_envelope=1`, 200],
    ])) {
      const answer = await fetch(address);
      assert.equal(answer.status, status, address);
      assert.match(answer.headers.get('content-type') ?? '', /^(application\/json|text\/plain)/);
      assert.doesNotMatch(await answer.text(), /alert/);
    }
    assert.equal((await fetch(feed, { method: 'POST' })).status, 404);
    assert.deepEqual(site.takeComplaints(), []);
  });

  it('embeds the list by a block of an administrator’s', async () => {
    const { page, errors } = await openOwn('/embedded/');

    await shows(page, 10);

    assert.deepEqual(await textsOf(page, 'title'), newest(10));
    assert.deepEqual(errors, []);
  });

  it('embeds it by the link of an author who may not write HTML', async () => {
    const { page, errors } = await openOwn('/linked/');

    await shows(page, 5);

    assert.deepEqual(await textsOf(page, 'title'), newest(5));
    assert.notEqual(await page.title(), 'run');
    assert.deepEqual(errors, []);
  });

  it('has a database of which examples/publisher/feed.php makes a feed', async (test) => {
    if (await missing(['php'], ['pdo_mysql'])) return test.skip(`${NOT_INSTALLED} php-pdo_mysql`);
    const folder = await temporaryFolder();
    const settings = {
      ...{ database: site.database, user: 'root', password: '', charset: 'UTF-8' },
      ...{ table: 'wp_posts', where: "post_type = 'post' AND post_status = 'publish'" },
      columns: {
        ...{ id: 'ID', title: 'post_title', content_html: 'post_content' },
        ...{ summary: 'post_excerpt', date_published: 'post_date' },
      },
      ...{ date_format: 'Y-m-d H:i:s', time_zone: 'Asia/Jakarta', files: '', language: 'en' },
      ...{ url: `${site.origin}/?p={id}`, feed_url: '/feed.php', home_page_url: site.origin },
      ...{ title: 'News', organization: {}, per_page: 30 },
    };
    await folder.put('feed.php', await withSettings(table, 'akcFeed', settings));
    const php = await servePhp(folder.site);

    const { page } = await partnersPage(`${php.origin}/feed.php`);
    await shows(page, 10);

    assert.deepEqual(await textsOf(page, 'title'), newest(10));
    assert.deepEqual(php.takeComplaints(), []);
    await php.stop();
    await folder.remove();
  });
});
