import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { elements, FEED, pictures, RICH, showAll, useAll } from '../support/every-element.js';
import { shows } from '../support/host-page.js';
import { showsRelease } from '../support/reading.js';
import { block, usePolicies } from '../support/policies.js';

/**
 * What `docs/privacy.md` says of requests and of what is kept.
 *
 * @typedef {Awaited<ReturnType<ReturnType<typeof usePolicies>['publish']>>} Publisher
 */

const ADDRESS = '/?visitor=4711#private';

describe('privacy', () => {
  const { open, publish } = usePolicies();

  describe('what leaves the page', () => {
    /**
     * @param {{ tag?: (written: string) => string, headers?: Record<string, string>, sent?: Record<string, string> }} [setting]
     *   `sent`: headers of the publisher's
     */
    async function use({ tag = (written) => written, headers = {}, sent } = {}) {
      const publisher = await publish(sent ? { headers: sent } : {});
      /** @type {{ url: string, method: string }[]} */
      const requests = [];
      const reader = await open(elements(publisher.feed), {
        headers,
        head: tag(block('address-tag', publisher.origin)),
        // another site than the publisher's, as in life
        host: 'localhost',
        path: ADDRESS,
        prepare: async (page) => {
          page.on('request', (request) =>
            requests.push({ url: request.url(), method: request.method() }),
          );
          await page.evaluateOnNewDocument(() => {
            /** @type {string[]} */
            const beacons = [];
            Object.assign(window, { beacons });
            navigator.sendBeacon = (url) => {
              beacons.push(String(url));
              return true;
            };
          });
        },
      });
      await useAll(reader.page);
      await pictures(reader.page);
      return { ...reader, publisher, requests };
    }

    /** @param {Publisher} publisher @param {RegExp} path */
    const headersFor = (publisher, path) =>
      publisher.requests.filter((request) => path.test(request.path)).map(({ headers }) => headers);

    /**
     * With a picture a browser sends what it would send with any picture of the page.
     *
     * @param {Publisher['requests']} requests
     */
    const withCookies = (requests) =>
      requests
        .filter(({ path, headers }) => headers.cookie && !path.endsWith('.svg'))
        .map(({ path }) => path);

    it('is the request of script, feed and pictures, by GET, and nothing else', async () => {
      const { page, site, publisher, requests } = await use();

      // Firefox counts the font of its own list bullets, which comes from nowhere
      const asked = requests.filter(
        ({ url }) => !url.startsWith(site.origin) && !url.startsWith('data:font/'),
      );
      assert.ok(asked.length > 3);
      assert.ok(publisher.requests.length > 15);
      for (const { url, method } of asked) {
        assert.equal(method, 'GET', url);
        const address = new URL(url);
        assert.equal(address.origin, publisher.origin, url.slice(0, 200));
        assert.match(
          address.pathname,
          /^\/(widgets\/v1\/(akc|chunks\/[\w.-]+)\.js|feed\.json|(lead|photo|inside)\.svg)$/,
        );
        assert.equal(address.search, '');
      }
      assert.equal(publisher.count('/feed.json'), 1);
      assert.deepEqual(await page.evaluate('beacons'), []);
      const leaving = await page.evaluate(() =>
        ['akc-share-bar', 'akc-channels'].flatMap((tag) =>
          [
            ...(document.querySelector(tag)?.shadowRoot?.querySelectorAll('a[href^=http]') ?? []),
          ].map((link) => link.getAttribute('rel')),
        ),
      );
      assert.ok(leaving.length > 8);
      assert.deepEqual([...new Set(leaving)], ['noopener noreferrer']);
      // the page itself, and what a browser asks for by itself
      assert.deepEqual(
        site.requests.map(({ path }) => path).filter((path) => path !== '/favicon.ico'),
        ['/?visitor=4711'],
      );
    });

    it('does not say where the reader is: no Referer with feed and pictures, whatever the page allows', async () => {
      const { publisher } = await use({ headers: { 'referrer-policy': 'unsafe-url' } });

      const plain = headersFor(publisher, /\.(json|svg)$/);
      assert.ok(plain.length >= 4);
      assert.deepEqual(plain.map(({ referer }) => referer).filter(Boolean), []);
      const imported = headersFor(publisher, /\/chunks\//);
      assert.ok(imported.length > 10);
      for (const { referer } of imported) {
        assert.match(referer ?? '', new RegExp(`^${publisher.origin}/widgets/v1/`));
      }
      // of this the page's own policy decides, as of every script
      const [script] = headersFor(publisher, /\/akc\.js$/);
      assert.match(script?.referer ?? '', /^http:\/\/localhost/);
    });

    it('says so nowhere with referrerpolicy="no-referrer" on the tag', async () => {
      const { publisher } = await use({
        tag: (written) => written.replace('<script ', '<script referrerpolicy="no-referrer" '),
        headers: { 'referrer-policy': 'unsafe-url' },
      });

      assert.deepEqual(
        publisher.requests.map(({ headers }) => headers.referer).filter(Boolean),
        [],
      );
    });

    it('bears no cookie with script and feed, not even where the publisher sets one for all sites', async () => {
      const { page, publisher } = await use({
        sent: { 'set-cookie': 'visitor=4711; Path=/; SameSite=None; Secure' },
      });
      const before = publisher.requests.length;

      await page.reload();
      // as it was left
      await shows(page, 6);
      await showsRelease(page, RICH);

      const after = publisher.requests.slice(before);
      assert.ok(after.some(({ path }) => path === '/feed.json'));
      assert.deepEqual(withCookies(after), []);
    });

    it('bears no cookie with script and feed of a site that the page shares with the publisher', async () => {
      const publisher = await publish();
      const reader = await open(elements(publisher.feed), {
        head: block('address-tag', publisher.origin),
      });
      // one address of another port: browsers send its cookies there, too
      await reader.page.evaluate(() => {
        document.cookie = 'visitor=4711';
      });
      const before = publisher.requests.length;
      await reader.page.reload();
      await useAll(reader.page);

      const after = publisher.requests.slice(before);
      assert.ok(after.some(({ path }) => path === '/feed.json'));
      assert.deepEqual(withCookies(after), []);
    });
  });

  describe('what is kept on the device', () => {
    it('is the last good copy of the feed, where the reader was, for the tab, and nothing else', async () => {
      const publisher = await publish();
      const reader = await open(elements(publisher.feed), {
        head: block('address-tag', publisher.origin),
      });
      await useAll(reader.page);
      // the copy is written after all is shown
      await reader.page.waitForFunction(
        async () => (await (await caches.open('akc-widgets-1')).keys()).length,
      );

      assert.deepEqual(
        await reader.page.evaluate(async () => ({
          cookies: document.cookie,
          local: localStorage.length,
          session: Object.keys(sessionStorage),
          databases: (await indexedDB.databases()).length,
          workers: (await navigator.serviceWorker.getRegistrations()).length,
          caches: await caches.keys(),
        })),
        {
          cookies: '',
          local: 0,
          session: ['akc-widgets'],
          databases: 0,
          workers: 0,
          caches: ['akc-widgets-1'],
        },
      );
      const kept = await reader.page.evaluate(async () => {
        const cache = await caches.open('akc-widgets-1');
        return Promise.all(
          (await cache.keys()).map(async ({ url }) => {
            const response = await cache.match(url);
            return {
              url,
              text: await response?.text(),
              headers: [...(response?.headers.keys() ?? [])],
            };
          }),
        );
      });
      assert.deepEqual(
        kept.map(({ url }) => url),
        [`https://akc-widgets.invalid/${encodeURIComponent(publisher.feed)}`],
      );
      // as the publisher has sent it, and when: nothing about the reader
      assert.equal(kept[0]?.text, JSON.stringify(FEED));
      assert.deepEqual(kept[0]?.headers, ['content-type', 'x-copy']);
    });

    it('is, of a list, its address, how far it was unfolded, what was chosen, and where it stood', async () => {
      const publisher = await publish();
      const reader = await open(elements(publisher.feed, ['akc-news-list']), {
        head: block('address-tag', publisher.origin),
      });
      await useAll(reader.page, ['akc-news-list']);
      await reader.page.evaluate(() => document.body.click());

      const kept = await reader.page.evaluate(() => sessionStorage.getItem('akc-widgets'));
      const [[place, values] = ['', {}]] = Object.entries(JSON.parse(kept ?? '{}'));
      assert.equal(
        place.replace(/^\S*/, ''),
        ` ${reader.page.url().replace(/#.*/, '')} akc-news-list 0 ${publisher.feed}`,
      );
      const known = ['anchor', 'choice', 'extra', 'focus', 'scroll', 'top'];
      assert.deepEqual(
        Object.keys(values).filter((name) => !known.includes(name)),
        [],
      );
    });

    it('is nothing with keep="none"', async () => {
      const publisher = await publish();
      const all = elements(publisher.feed).replaceAll(/<akc-[\w-]+/g, '$& keep="none"');
      const reader = await open(all, { head: block('address-tag', publisher.origin) });
      await useAll(reader.page);
      await reader.page.evaluate(() => document.body.click());

      const left = await reader.page.evaluate(async () => {
        const cache = await caches.open('akc-widgets-1');
        return [(await cache.keys()).length, sessionStorage.length];
      });
      assert.deepEqual(left, [0, 0]);
    });

    it('can be deleted, and the elements go on', async () => {
      const publisher = await publish();
      const reader = await open(elements(publisher.feed, ['akc-news-list']), {
        head: block('address-tag', publisher.origin),
      });
      await reader.page.waitForFunction(async () => (await caches.keys()).length);

      assert.equal(await reader.page.evaluate(() => caches.delete('akc-widgets-1')), true);
      await reader.page.reload();
      await showAll(reader.page, ['akc-news-list']);

      await reader.content();
    });
  });
});
