import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { untilQuiet, untilTold, useBrowser } from '../support/browser.js';
import { cdn, feedOf, releaseOf } from '../support/feeds.js';
import { appears, hostPage, shows } from '../support/host-page.js';
import { FILES, ORGANIZATION, plainRelease, pressFeed, richRelease } from '../support/press.js';
import { press, wordsIn } from '../support/reading.js';

const DETAIL = 'akc-release-detail';
const LIST = 'akc-news-list';
/** What a text may begin, and never ends: an override, an isolation, and the end of one that is not its own. */
const TURN = '\u2069\u202E\u2067';

/** @typedef {import('puppeteer-core').Page} Page */

/**
 * Puts it at the end of every text that a reader may see.
 *
 * @param {unknown} value
 * @param {string} [name]
 * @returns {unknown}
 */
function turnAll(value, name = '') {
  if (Array.isArray(value)) return value.map((entry) => turnAll(entry, name));
  if (value && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, turnAll(one, key)]));
  }
  const isCode =
    /url|thumbnail|image|date$|_date|published|^(id|language|country|countries|time_zone|version|status|mime_type|about|opening_hours|content_html|tel|email)$/;
  return typeof value === 'string' && !isCode.test(name) && value !== 'photo'
    ? `${value}${TURN}`
    : value;
}

/**
 * Every text that could turn what stands beside it: of those in a line with others, and of names of controls.
 * That it is in a `<bdi>` is not enough: browsers end one where a text in it says so.
 *
 * @param {Page} page
 */
const unheld = (page) =>
  page.evaluate(() => {
    const controls = /[\u202A-\u202E\u2066-\u2069]/;
    /** @type {string[]} */
    const found = [];
    /** @type {Map<Element, Text[]>} the texts that are laid out in the same lines */
    const lines = new Map();
    /** @param {Node} node */
    const look = (node) => {
      if (node instanceof Text && node.data.trim()) {
        let box = /** @type {Element} */ (node.parentElement);
        const { position } = getComputedStyle(box);
        while (/^(inline|contents)$/.test(getComputedStyle(box).display)) {
          box = /** @type {Element} */ (box.parentElement);
        }
        if (position !== 'absolute') lines.set(box, [...(lines.get(box) ?? []), node]);
      }
      if (node instanceof Element) {
        for (const name of ['aria-label', 'title', 'href']) {
          const value = node.getAttribute(name) ?? '';
          if (controls.test(value)) found.push(`${name}: ${value}`);
        }
        node.shadowRoot?.childNodes.forEach(look);
      }
      node.childNodes.forEach(look);
    };
    look(document.body);
    let seen = 0;
    for (const texts of lines.values()) {
      const turning = texts.filter(({ data }) => controls.test(data));
      seen += turning.length;
      if (texts.length > 1) found.push(...turning.map(({ data }) => `text: ${data}`));
    }
    return { found, seen };
  });

describe('what a feed cannot pass itself off as', () => {
  const { openPage, serve } = useBrowser();

  /**
   * @param {object} feed
   * @param {(address: string) => string} body
   * @param {string} [path]
   */
  const open = async (feed, body, path = '/') => {
    const publisher = await serve({ ...FILES, '/feed.json': { body: feed } });
    const host = await serve({}, { folder: cdn });
    const opened = await openPage(
      hostPage(body(publisher.url('/feed.json')), { script: host.url('/akc.js') }),
      { path },
    );
    return { ...opened, publisher };
  };

  /** @param {object[]} attachments */
  const openFiles = async (attachments) => {
    const release = { ...plainRelease(2), attachments };
    const opened = await open(
      pressFeed([release]),
      (feed) => `<akc-release-detail feed="${feed}" release="release-2"></akc-release-detail>`,
    );
    await appears(opened.page, '[part~=file]', DETAIL);
    return opened;
  };

  it('a file is called by its real ending, whatever its title and its media type say', async () => {
    const mime_type = 'application/pdf';
    const { page } = await openFiles([
      { url: 'data.xyz', title: 'Data' },
      { url: 'invoice%E2%80%AEfdp.exe', mime_type },
      { url: 'setup.exe', mime_type, title: 'report.pdf', size_in_bytes: 245_000 },
      { url: 'a.scr', mime_type, title: 'Two' },
      { url: 'a.pdf', mime_type, title: 'Two' },
      { url: 'photo.exe', mime_type: 'image/jpeg', title: 'photo.jpg' },
    ]);

    assert.deepEqual(await wordsIn(page, '.side [part~=file]'), [
      'Data XYZ',
      'invoicefdp.exe EXE',
      'report.pdf EXE, 245 kB',
      'Two SCR PDF',
    ]);
    assert.deepEqual(await wordsIn(page, '.photos figcaption'), ['photo.jpg Download (EXE)']);
  });

  it('a title stands apart from the facts beside it', async () => {
    const { page } = await openFiles([
      { url: 'setup.exe', title: `report.pdf PDF · 2 MB${TURN}`, size_in_bytes: 245_000 },
    ]);

    const held = await page.$eval(`${DETAIL} >>> .side [part~=file]`, (file) =>
      [...file.querySelectorAll('a, .quiet')].map((part) => {
        const { unicodeBidi, display } = getComputedStyle(part);
        return display === 'block' ? display : unicodeBidi;
      }),
    );

    assert.deepEqual(held, ['isolate', 'block']);
    assert.deepEqual((await unheld(page)).found, []);
  });

  it('another text: none turns what stands beside it, in any element', async () => {
    const release = richRelease({}, { content_html: '<p>Text.</p>' });
    const feed = turnAll(
      pressFeed([plainRelease(3), release, plainRelease(1)], {}, { organization: ORGANIZATION }),
    );
    const { page, errors } = await open(
      /** @type {object} */ (feed),
      (feed) => `
        <akc-news-list feed="${feed}" controls="search tags countries kinds years"></akc-news-list>
        <akc-release-detail feed="${feed}" release="release-2"></akc-release-detail>
        <akc-contact-card feed="${feed}"></akc-contact-card>
        <akc-share-bar feed="${feed}" release="release-2"></akc-share-bar>
        <akc-channels feed="${feed}"></akc-channels>`,
    );
    await shows(page, 3);
    await appears(page, 'select', LIST);
    await appears(page, '.photos img', DETAIL);
    await appears(page, '[part~=contact]', 'akc-contact-card');
    await appears(page, '[part~=list]', 'akc-share-bar');
    await appears(page, '[part~=title]', 'akc-channels');
    await press(page, 'Cite');
    await appears(page, '.citations', DETAIL);
    await page.waitForFunction(
      (tag) => {
        const card = document.querySelector(tag)?.shadowRoot?.querySelector('akc-contact-card');
        return card?.shadowRoot?.querySelector('[part~=contact]');
      },
      {},
      DETAIL,
    );

    const { found, seen } = await unheld(page);

    assert.deepEqual(found, []);
    // texts there are
    assert.ok(seen > 20, String(seen));
    assert.deepEqual(errors, []);
  });

  it('a place in another script: the text runs as before', async () => {
    const release = {
      ...plainRelease(2),
      _press: { dateline: { place: 'ירושלים', date: '2026-01-02' } },
    };
    const { page } = await open(
      pressFeed([release]),
      (feed) => `<akc-release-detail feed="${feed}" release="release-2"></akc-release-detail>`,
    );
    await appears(page, '[part~=dateline]', DETAIL);

    const body = await page.$eval(`${DETAIL} >>> .body`, (text) => [
      getComputedStyle(text).direction,
      text.textContent,
    ]);

    assert.deepEqual(body, ['ltr', '\u2068ירושלים\u2069, Jan 2, 2026 — What release 2 says.']);
  });

  const leads = [
    ['//{id}/x', 'evil.example', true],
    ['https://{id}/', 'evil.example', true],
    ['https://{number}@publisher.example/', 'evil.example', true],
    ['/news/{id}/all', '..', false],
    ['/news/{id}', '../admin', false],
  ];
  for (const [template, id, wrong] of leads) {
    it(`a page of the webmaster: ${template} with ${id}`, async () => {
      const { page, messages } = await open(
        { ...feedOf(0), items: [{ ...releaseOf(1), id }] },
        (feed) => `<akc-news-list feed="${feed}" release-href="${template}"></akc-news-list>`,
      );
      await shows(page, 1);

      const href = await page.$eval(`${LIST} >>> a`, (link) => link.getAttribute('href'));
      await (wrong ? untilTold(page, messages) : untilQuiet(page));
      const told = messages.filter(({ text }) => text.includes('release-href='));

      assert.equal(href, 'https://publisher.example/news/1');
      assert.equal(told.length, wrong ? 1 : 0);
    });
  }

  it('the host of its own feed of one item, where a link names a release that is not there', async () => {
    const feed = pressFeed([plainRelease(1)], {}, { item_feed_template: 'http://{id}/feed.json' });
    const asked = /** @type {string[]} */ ([]);
    const { page } = await open(
      feed,
      (address) => `<akc-release-detail id="one" feed="${address}"></akc-release-detail>`,
      '/?akc-release=127.0.0.1',
    );
    page.on('request', (request) => asked.push(request.url()));
    await appears(page, '[part~=message]', DETAIL);

    const problems = await page.$eval(DETAIL, (detail) => Reflect.get(detail, 'problems'));

    assert.deepEqual(
      asked.filter((url) => url.startsWith('http://127.0.0.1/')),
      [],
    );
    assert.deepEqual(
      problems.map((/** @type {{ pointer: string }} */ { pointer }) => pointer),
      ['/_press/item_feed_template'],
    );
  });

  it('half a character for an id: nothing is thrown, and the page’s address stays whole', async () => {
    const { page, errors } = await open(
      pressFeed([plainRelease(1)]),
      (address) => `
        <akc-release-detail id="one" feed="${address}"></akc-release-detail>
        <akc-news-list feed="${address}" open-in="one"></akc-news-list>`,
    );
    await shows(page, 1);
    await page.waitForFunction(() => !!customElements.get('akc-release-detail'));

    await page.$eval(DETAIL, (detail) =>
      Reflect.get(detail, 'openRelease').call(detail, 'a\uD83D'),
    );
    await appears(page, '[part~=message]', DETAIL);
    const address = await page.evaluate(() => location.search);

    assert.equal(address, '?akc-release=a%EF%BF%BD');
    assert.deepEqual(errors, []);
  });

  it('more choices than a reader can look through', async () => {
    const items = Array.from({ length: 100 }, (_, index) => ({
      ...releaseOf(1_000 - index),
      tags: Array.from({ length: 50 }, (_, tag) => `tag ${index * 50 + tag}`).concat('every'),
    }));
    for (const item of items) item.tags = ['every', ...item.tags.slice(0, 49)];
    const { page } = await open(
      { ...feedOf(0), items },
      (feed) => `<akc-news-list feed="${feed}" controls="tags"></akc-news-list>`,
    );
    await appears(page, 'select', LIST);

    const options = await page.$$eval(`${LIST} >>> option`, (found) =>
      found.map(({ text }) => text),
    );

    // and one for all of them
    assert.equal(options.length, 201);
    assert.equal(options[1], 'every (100)');
  });

  it('a picture that fills the page, whatever is said of it', async () => {
    const steep = { width: 2, height: 10_000_000 };
    const feed = pressFeed([
      richRelease({
        image: steep,
        attachments: [{ url: '/photo.svg', kind: 'photo', ...steep }],
      }),
    ]);
    const { page } = await open(
      feed,
      (address) =>
        `<akc-release-detail feed="${address}" release="release-2"></akc-release-detail>`,
    );
    await appears(page, '.photos img', DETAIL);

    const places = await page.$$eval(`${DETAIL} >>> [part~=image]`, (images) =>
      images.map((image) => [
        image.getAttribute('width'),
        image.getAttribute('height'),
        image.getBoundingClientRect().height <= 3 * innerHeight,
      ]),
    );

    assert.deepEqual(places, [
      ['3334', '20000', true],
      ['3334', '20000', true],
    ]);
  });
});
