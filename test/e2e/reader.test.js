import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { useBrowser } from '../support/browser.js';
import { cdn, feedOf } from '../support/feeds.js';
import {
  appears,
  hostPage,
  noteEvents,
  notedEvents,
  shows,
  textsOf,
} from '../support/host-page.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const richFeed = () =>
  feedOf(4, {
    items: feedOf(4).items.map((item, index) => ({
      ...item,
      tags: [['Trade'], ['Youth', 'Trade'], ['Culture'], undefined][index],
      date_published: `${2026 - index}-03-01`,
      _press: {
        number: `SAMPLE/26-0${index}`,
        kind: ['press-release', 'statement', 'event', 'Rapport'][index],
        countries: [['ID'], ['TH', 'VN'], undefined, ['ID']][index],
        status: ['corrected', 'withdrawn', 'updated', undefined][index],
      },
    })),
  });

describe('what a reader does with a list', () => {
  const { openPage, serve } = useBrowser();

  /** @param {string} attributes @param {Record<string, unknown>} [options] @param {string} [inside] */
  const open = async (attributes, options = {}, inside = '') => {
    const publisher = await serve({ '/feed.json': { body: richFeed() } });
    const host = await serve({}, { folder: cdn });
    const list = `<main><h1>Page</h1><akc-news-list feed="${publisher.url('/feed.json')}" ${attributes}>${inside}</akc-news-list></main>`;
    return openPage(hostPage(list, { script: host.url('/akc.js'), ...options }), {
      prepare: (page) => noteEvents(page, 'akc-filter'),
    });
  };

  const ALL = 'controls="search tags countries kinds years"';

  /** @param {import('puppeteer-core').Page} page @param {number} at @param {string} value */
  const select = async (page, at, value) => {
    const [...fields] = await page.$$('akc-news-list >>> select');
    await fields[at]?.select(value);
  };

  it('searches in titles, numbers, tags and summaries', async () => {
    const { page } = await open(ALL);
    await appears(page, 'input');

    await page.type('akc-news-list >>> input', 'TRADE release');
    await shows(page, 2);

    assert.deepEqual(await textsOf(page, 'title'), ['Release 4', 'Release 3']);
  });

  it('combines its choices, says how many are left, and undoes them', async () => {
    const { page } = await open(ALL);
    await appears(page, 'select');

    await select(page, 0, 'trade');
    await shows(page, 2);
    await select(page, 1, 'TH');
    await shows(page, 1);
    const status = await page.$eval('akc-news-list >>> .left [aria-hidden]', (p) => p.textContent);
    await page.click('akc-news-list >>> .left button:not(.stop)');
    await shows(page, 4);

    assert.equal(status, '1 of 4 found');
  });

  it('offers only what the other choices leave, with how many', async () => {
    const { page } = await open(ALL);
    await appears(page, 'select');

    await select(page, 1, 'ID');
    await shows(page, 2);
    const kinds = await page.$$eval('akc-news-list >>> label:nth-of-type(4) option', (options) =>
      options.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()),
    );

    assert.deepEqual(kinds, ['All', 'Press release (1)', 'Rapport (1)']);
  });

  it('tells the page of the choice, once it has settled', async () => {
    const { page } = await open(ALL);
    await appears(page, 'input');

    // at once: between two keys a slow driver may take longer than a reader who has settled
    await page.$eval('akc-news-list >>> input', (input) => {
      /** @type {HTMLInputElement} */ (input).value = 'release';
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    });
    await page.waitForFunction(() => Reflect.get(globalThis, 'noted').length > 0);
    const events = await notedEvents(page);

    assert.equal(events.length, 1);
    assert.deepEqual(events[0]?.detail.filters, { search: 'release' });
  });

  it('says what was looked for when nothing is left, and how to widen it', async () => {
    const { page } = await open(ALL);
    await appears(page, 'input');

    await page.type('akc-news-list >>> input', 'zebra');
    await appears(page, '[part~=message]');
    const [message] = await textsOf(page, 'message');

    assert.match(message ?? '', /^No news matches: zebra\. Try other words/);
    await page.click('akc-news-list >>> [part~=message] button');
    await shows(page, 4);
  });

  it('reads kinds, numbers and what became of a release', async () => {
    const { page } = await open('');
    await shows(page, 4);

    assert.deepEqual(await textsOf(page, 'kind'), [
      'Press release',
      'Statement',
      'Event',
      'Rapport',
    ]);
    assert.deepEqual(await textsOf(page, 'status'), ['Corrected', 'Withdrawn', 'Updated']);
    assert.deepEqual(await textsOf(page, 'date'), [
      'Mar 1, 2026',
      'Mar 1, 2025',
      'Mar 1, 2024',
      'Mar 1, 2023',
    ]);
  });

  it('reads it all in Korean on a Korean page', async () => {
    const { page } = await open(ALL, { lang: 'ko' });
    await appears(page, 'label');

    assert.deepEqual((await textsOf(page, 'date')).slice(0, 1), ['2026. 3. 1.']);
    assert.deepEqual((await textsOf(page, 'status')).slice(0, 2), ['정정됨', '철회됨']);
    const labels = await page.$$eval('akc-news-list >>> label > span', (spans) =>
      spans.map(({ textContent }) => textContent),
    );
    assert.deepEqual(labels, ['소식 검색', '주제', '국가', '종류', '연도']);
  });

  it('follows a change of the language above it', async () => {
    const { page } = await open('');
    await shows(page, 4);

    await page.evaluate(() => document.documentElement.setAttribute('lang', 'ko'));

    await page.waitForFunction(
      () =>
        document.querySelector('akc-news-list')?.shadowRoot?.querySelector('[part=kind]')
          ?.textContent === '보도자료',
    );
  });

  it('follows what a page changes later, and never sees the list go meanwhile', async () => {
    const { page } = await open('');
    await shows(page, 4);

    const least = await page.evaluate(async () => {
      const list = /** @type {any} */ (document.querySelector('akc-news-list'));
      const rows = () => list.shadowRoot.querySelectorAll('[part~=item]').length;
      let seen = rows();
      const watch = new MutationObserver(() => (seen = Math.min(seen, rows())));
      watch.observe(list.shadowRoot, { childList: true, subtree: true });
      list.releaseHref = '/read/{id}';
      list.dateStyle = 'long';
      list.controls = 'search';
      list.lang = 'ko';
      while (!list.shadowRoot.querySelector('time')?.textContent.includes('년')) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      return seen;
    });
    const href = await page.$eval('akc-news-list >>> a', (a) => a.getAttribute('href'));

    assert.equal(least, 4);
    assert.equal(href, '/read/release-4');
    assert.equal((await textsOf(page, 'date'))[0], '2026년 3월 1일');
  });

  it('sees only what the webmaster fixed', async () => {
    const { page } = await open('countries="ID, *" since="2024-01-01"');
    await shows(page, 2);

    assert.deepEqual(await textsOf(page, 'title'), ['Release 4', 'Release 2']);
  });

  it('is led where the webmaster wants', async () => {
    const { page } = await open('release-href="/news?release={id}&no={number}"');
    await shows(page, 4);

    const href = await page.$eval('akc-news-list >>> a', (a) => a.getAttribute('href'));

    assert.equal(href, '/news?release=release-4&no=SAMPLE%2F26-00');
  });

  /** @type {[string, string, Record<string, unknown>, string?][]} */
  const states = [
    ['list', '', {}],
    ['compact', 'layout="compact" heading="News"', {}],
    ['controls', ALL, {}],
    ['Korean', ALL, { lang: 'ko' }],
    ['empty', 'tags="none"', {}],
    ['slots', '', {}, '<h2 slot="heading">Own</h2><p slot="footer">Foot</p>'],
    ['dark', 'color-scheme="dark"', {}],
  ];
  for (const [name, attributes, options, inside] of states) {
    it(`finds no barrier (axe: ${name})`, async () => {
      const { page } = await open(attributes, options, inside);
      await page.waitForFunction(() =>
        document
          .querySelector('akc-news-list')
          ?.shadowRoot?.querySelector('[part~=item], [part~=message]'),
      );
      await page.evaluate(axe);

      const { violations } = await page
        .evaluate('axe.run()')
        .then((result) => /** @type {any} */ (result));

      assert.deepEqual(
        violations.map((/** @type {any} */ { id, nodes }) => `${id}: ${nodes[0].html}`),
        [],
      );
    });
  }
});
