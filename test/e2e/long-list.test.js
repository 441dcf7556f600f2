import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useBrowser } from '../support/browser.js';
import { cdn, feedOf } from '../support/feeds.js';
import { appears, hostPage, shows } from '../support/host-page.js';

const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"/>';

describe('a list of many releases', () => {
  const { openPage, serve } = useBrowser();

  /** @param {string} attributes */
  const open = async (attributes) => {
    const images = await serve({
      '/picture.svg': { body: PICTURE, headers: { 'content-type': 'image/svg+xml' } },
    });
    const { items, ...head } = feedOf(100);
    const publisher = await serve({
      '/feed.json': {
        body: {
          ...head,
          items: items.map((item, index) => ({
            ...item,
            tags: [index % 2 ? 'Trade' : 'Culture'],
            image: `${images.url('/picture.svg')}?${index}`,
          })),
        },
      },
    });
    const host = await serve({}, { folder: cdn });
    const list = `<akc-news-list feed="${publisher.url('/feed.json')}" limit="100" ${attributes}></akc-news-list>`;
    return openPage(hostPage(list, { script: host.url('/akc.js') }));
  };

  /** @param {import('puppeteer-core').Page} page */
  const begun = (page) =>
    page.$$eval('akc-news-list >>> img', (found) => found.map((img) => !!img.src));

  it('begins pictures when their releases are about to be seen', async () => {
    const { page } = await open('');
    await shows(page, 100);
    const at = await begun(page);
    await page.evaluate(() => {
      const list = document.querySelector('akc-news-list');
      list?.shadowRoot?.querySelector('.rows')?.lastElementChild?.scrollIntoView();
    });
    await page.waitForFunction(() => {
      const list = document.querySelector('akc-news-list');
      const last = [...(list?.shadowRoot?.querySelectorAll('img') ?? [])].at(-1);
      return !!last?.src;
    });

    assert.deepEqual([at.length, at.at(0), at.at(-1)], [100, true, false]);
  });

  it('begins all pictures when the page is printed', async () => {
    const { page } = await open('');
    await shows(page, 100);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));

    assert.ok(!(await begun(page)).includes(false));
  });

  it('shows the first that are found with the next frame, and all once nobody types', async () => {
    const { page } = await open('controls="search" layout="compact"');
    await shows(page, 100);
    const first = await page.$eval('akc-news-list', async (list) => {
      const root = /** @type {ShadowRoot} */ (list.shadowRoot);
      const input = /** @type {HTMLInputElement} */ (root.querySelector('input'));
      const rows = () => [...root.querySelectorAll('[role=listitem]')];
      const wanted = rows().filter((_, index) => index % 2 === 0);
      input.value = 'culture';
      input.dispatchEvent(new Event('input'));
      await new Promise(requestAnimationFrame);
      return { stay: rows().filter((row, index) => index < 40 && row === wanted[index]).length };
    });
    await shows(page, 50);
    const groups = await page.$eval('akc-news-list', (list) =>
      [...(list.shadowRoot?.querySelectorAll('.group') ?? [])].map(
        ({ children }) => children.length,
      ),
    );

    assert.deepEqual([first.stay, groups], [40, [20, 20, 10]]);
  });

  it('shows those that are found, in order, with their pictures, and all again', async () => {
    const { page } = await open('controls="search tags"');
    await shows(page, 100);
    await page.type('akc-news-list >>> input', 'trade');
    await shows(page, 50);
    const found = await page.$$eval('akc-news-list >>> [part~=title]', (titles) =>
      titles.map(({ textContent }) => textContent),
    );
    const at = await begun(page);
    await page.$eval('akc-news-list', (list) => {
      /** @type {HTMLElement | null | undefined} */ (
        list.shadowRoot?.querySelector('.left button:not(.stop)')
      )?.click();
    });
    await shows(page, 100);
    const all = await page.$$eval('akc-news-list >>> [part~=title]', (titles) =>
      titles.map(({ textContent }) => textContent),
    );

    const titles = feedOf(100).items.map(({ title }) => title);
    assert.deepEqual(
      found,
      titles.filter((_, index) => index % 2),
    );
    assert.deepEqual(at.slice(0, 20).includes(false), false);
    assert.deepEqual(all, titles);
  });

  it('tells how many releases each value has once what was typed is shown', async () => {
    const { page } = await open('controls="search tags"');
    await appears(page, 'select');
    await shows(page, 100);
    await page.type('akc-news-list >>> input', '99');
    await page.waitForFunction(() => {
      const options = document
        .querySelector('akc-news-list')
        ?.shadowRoot?.querySelectorAll('option');
      return [...(options ?? [])].some((option) => /Trade \(1\)/.test(option.text));
    });
    await shows(page, 1);
  });
});
