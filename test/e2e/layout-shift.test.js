import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { browserName, untilQuiet, useBrowser } from '../support/browser.js';
import { cdn, feedOf } from '../support/feeds.js';
import { hostPage, shows } from '../support/host-page.js';

const LONG =
  'A headline that goes on and on, over four lines of a narrow column at the least, because somebody in the office wanted every word of the title of the conference in it, with its ordinal and its place';

/** One- and four-line headlines, some with a picture that is missing. */
const mixedFeed = () => ({
  ...feedOf(6),
  items: feedOf(6).items.map((item, index) => ({
    ...item,
    title: index % 2 ? LONG : item.title,
    summary: index % 3 ? 'A line of summary that is there or not.' : undefined,
    image: index % 2 ? '/missing.jpg' : undefined,
  })),
});

const BELOW = '<p id="below">What stands below</p>';

/**
 * Where the paragraph below has stood, frame by frame, from the page's first moment on: measured the
 * same in every engine.
 *
 * @param {import('puppeteer-core').Page} page
 */
const watchBelow = (page) =>
  page.evaluateOnNewDocument(() => {
    /** @type {number[]} */
    const places = [];
    Object.assign(globalThis, { places });
    const look = () => {
      const below = document.querySelector('#below');
      if (below) {
        const top = Math.round(below.getBoundingClientRect().top + scrollY);
        if (places.at(-1) !== top) places.push(top);
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });

/** @param {import('puppeteer-core').Page} page */
const placesOf = (page) => /** @type {Promise<number[]>} */ (page.evaluate('places'));

describe(`layout shift below the element (${browserName})`, () => {
  const { openPage, serve } = useBrowser();

  /** @param {string} attributes @param {string} fallback */
  const show = async (attributes, fallback) => {
    const publisher = await serve({ '/feed.json': { body: mixedFeed(), delay: 300 } });
    const host = await serve({}, { folder: cdn });
    const font = await serve({ '/late.woff2': { status: 404, delay: 600 } });
    const head = `<style>
      @font-face { font-family: Late; src: url(${font.url('/late.woff2')}); font-display: swap; }
      body { margin: 0; max-width: 24rem; font: 16px/1.4 Late, serif; }
    </style>`;
    const list = `<akc-news-list feed="${publisher.url('/feed.json')}" limit="6" ${attributes}>${fallback}</akc-news-list>`;
    const { page } = await openPage(hostPage(list + BELOW, { script: host.url('/akc.js'), head }), {
      prepare: watchBelow,
    });
    await shows(page, 6);
    await untilQuiet(page);
    return placesOf(page);
  };

  it('is none where the height is reserved', async () => {
    const places = await show('style="display:block;min-height:90rem"', '<a href="/">News</a>');

    assert.equal(places.length, 1);
  });

  it('is once at upgrade and once at news where it is not', async () => {
    const places = await show('', '');

    assert.ok(places.length <= 3, `stood at ${places.join(', ')}`);
  });

  it('is once, at news, where a fallback keeps the place of nothing', async () => {
    const places = await show('', '<a href="/">News</a>');

    assert.ok(places.length <= 3, `stood at ${places.join(', ')}`);
  });
});
