/* eslint no-script-url: off -- such an address is no origin */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inState, useBrowser } from '../support/browser.js';
import { until } from '../support/fault-page.js';
import { cdn, feedOf } from '../support/feeds.js';
import { hostPage, notedEvents, noteEvents, shows, textsOf } from '../support/host-page.js';
import { pressFeed } from '../support/press.js';
import { press, visibleText } from '../support/reading.js';

/**
 * `<meta name="akc-feeds">`: the only origins whose feeds a page shows, whoever writes tags and links in it.
 *
 * @typedef {Awaited<ReturnType<ReturnType<typeof useBrowser>['serve']>>} Server
 *
 * @typedef {object} Servers
 * @property {Server} publisher
 * @property {Server} stranger
 */

const FALLBACK = 'All news';

/** @param {string} content */
const meta = (content) => `<meta name="akc-feeds" content="${content}">`;

/** @param {Server} server @param {string} [more] */
const list = (server, more = '') =>
  `<akc-news-list feed="${server.url('/feed.json')}" ${more}><a href="/news">${FALLBACK}</a></akc-news-list>`;

describe('the origins whose feeds a page shows', () => {
  const { openPage, serve } = useBrowser();

  /**
   * @param {(servers: Servers) => { head?: string, body: string }} write
   * @param {(servers: Servers) => unknown} [change] what the servers answer
   */
  async function open(write, change) {
    const publisher = await serve({ '/feed.json': { body: feedOf(3) } });
    const stranger = await serve({
      '/feed.json': { body: feedOf(2, { title: 'A stranger' }) },
    });
    await change?.({ publisher, stranger });
    const host = await serve({}, { folder: cdn });
    const { head = '', body } = write({ publisher, stranger });
    const opened = await openPage(hostPage(body, { head, script: host.url('/akc.js') }), {
      prepare: (page) => noteEvents(page, 'akc-load', 'akc-error'),
    });
    const told = () =>
      opened.messages.map(({ text }) => text).filter((text) => text.includes('[akc-widgets]'));
    return { ...opened, publisher, stranger, told };
  }

  /** @param {import('puppeteer-core').Page} page */
  const refused = (page, tag = 'akc-news-list') =>
    page.waitForFunction(
      (selector) => document.querySelector(selector),
      {},
      `${tag}${inState('error')}`,
    );

  /** @type {[what: string, body: (stranger: Server) => string][]} */
  const ways = [
    ['a tag', (stranger) => list(stranger)],
    [
      'a link',
      (stranger) =>
        `<a data-akc="news-list" data-akc-feed="${stranger.url('/feed.json')}" href="/news">${FALLBACK}</a>`,
    ],
    [
      'a link of the page’s head',
      (stranger) =>
        `<link rel="alternate" type="application/feed+json" href="${stranger.url('/feed.json')}">
         <akc-news-list><a href="/news">${FALLBACK}</a></akc-news-list>`,
    ],
  ];
  for (const [what, body] of ways) {
    it(`are the only ones that ${what} brings: another is not even asked`, async () => {
      const { page, stranger, told } = await open(({ publisher, stranger }) => ({
        head: meta(publisher.origin),
        body: body(stranger),
      }));
      await refused(page);
      await until(() => told().length, 'it is told');

      assert.deepEqual(stranger.requests, []);
      assert.equal(await visibleText(page), FALLBACK);
      const events = await notedEvents(page);
      assert.deepEqual(
        events.map(({ type, detail }) => [type, detail.code, detail.willRetry]),
        [['akc-error', 'not-allowed', false]],
      );
      assert.equal(told().length, 1);
      assert.match(told()[0] ?? '', /found http:\/\/127\.0\.0\.1:\d+; .*<meta name="akc-feeds"/);
    });

    it(`may be those that ${what} names`, async () => {
      const { page, told } = await open(({ stranger }) => ({
        // a whole address stands for its origin
        head: meta(`https://publisher.example ${stranger.url('/news/?x#y')}`),
        body: body(stranger),
      }));
      await shows(page, 2);

      assert.deepEqual(told(), []);
    });
  }

  it('hold for where an allowed server leads to', async () => {
    const { page, told } = await open(
      ({ publisher }) => ({ head: meta(publisher.origin), body: list(publisher) }),
      ({ publisher, stranger }) =>
        publisher.answer('/feed.json', {
          status: 302,
          headers: { location: stranger.url('/feed.json') },
        }),
    );
    await refused(page);
    await until(() => told().length, 'it is told');

    assert.equal(await visibleText(page), FALLBACK);
    assert.match(told().join(), /not-allowed/);
  });

  it('hold for further pages that a feed names', async () => {
    const { page, stranger, told } = await open(
      ({ publisher }) => ({ head: meta(publisher.origin), body: list(publisher) }),
      ({ publisher, stranger }) =>
        publisher.answer('/feed.json', {
          body: feedOf(3, { next_url: stranger.url('/feed.json') }),
        }),
    );
    await shows(page, 3);
    await press(page, 'Show more', 'akc-news-list');
    await until(() => told().length, 'it is told');

    assert.deepEqual(stranger.requests, []);
    assert.deepEqual((await textsOf(page, 'title')).length, 3);
    assert.match(told().join(), /a feed names this address, and <meta name="akc-feeds">/);
  });

  it('hold for the feed of one release that a feed names', async () => {
    const { page, stranger, told } = await open(
      ({ publisher }) => ({
        head: meta(publisher.origin),
        body: `<akc-release-detail release="gone" feed="${publisher.url('/feed.json')}"></akc-release-detail>`,
      }),
      ({ publisher, stranger }) =>
        publisher.answer('/feed.json', {
          body: { ...pressFeed(), _press: { item_feed_template: stranger.url('/{id}.json') } },
        }),
    );
    await until(() => told().some((text) => text.includes('akc-feeds')), 'it is told');

    assert.deepEqual(stranger.requests, []);
    await page.waitForFunction(() =>
      document.querySelector('akc-release-detail')?.matches(':state(empty)'),
    );
  });

  it('hold for a copy that is kept from earlier', async () => {
    const { page, site, publisher, stranger, told } = await open(({ stranger }) => ({
      body: list(stranger),
    }));
    await shows(page, 2);
    await page.waitForFunction(async () =>
      (await caches.keys()).length ? (await (await caches.open('akc-widgets-1')).keys()).length : 0,
    );
    const asked = stranger.requests.length;
    const html = await (await fetch(site.url('/'))).text();
    site.answer('/', html.replace('</title>', `</title>${meta(publisher.origin)}`));
    await page.reload();
    await refused(page);
    await until(() => told().length, 'it is told');

    assert.equal(stranger.requests.length, asked);
    assert.equal(await visibleText(page), FALLBACK);
  });

  it('are those that all of several lines name: what somebody slips in adds none', async () => {
    const { page, stranger } = await open(({ publisher, stranger }) => ({
      head: meta(publisher.origin),
      body: `${meta(stranger.origin)} ${list(stranger)}`,
    }));
    await refused(page);

    assert.deepEqual(stranger.requests, []);
  });

  it('are none where what is named is no origin, and that is told', async () => {
    const { page, stranger, told } = await open(({ stranger }) => ({
      head: meta(`'self' ${new URL(stranger.origin).host} * javascript:1`),
      body: list(stranger),
    }));
    await refused(page);
    await until(() => told().length >= 5, 'each is told');

    assert.deepEqual(stranger.requests, []);
    for (const written of ["'self'", '*', 'javascript:1', new URL(stranger.origin).host]) {
      assert.ok(
        told().some((text) => text.includes(`names "${written}": expected origins`)),
        written,
      );
    }
  });

  it('name the page’s own like any other', async () => {
    const { page, site } = await open(({ publisher }) => ({
      head: meta(publisher.origin),
      body: '<akc-news-list feed="/feed.json"></akc-news-list>',
    }));
    await refused(page);

    assert.equal(site.count('/feed.json'), 0);
  });

  it('are all where the page says nothing', async () => {
    const { page, told } = await open(({ publisher, stranger }) => ({
      body: `${list(publisher)} ${list(stranger, 'id="other"')}`,
    }));
    await shows(page, 3);
    await shows(page, 2, '#other');

    assert.deepEqual(told(), []);
  });
});
