import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { browserName, untilQuiet, useBrowser } from '../support/browser.js';
import { cdn } from '../support/feeds.js';
import { hostPage, shows } from '../support/host-page.js';

const read = (/** @type {string} */ path) =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** What a webmaster pastes, of the README's first example. */
const snippet = /<akc-news-list[^]*?<\/akc-news-list>/.exec(read('README.md'))?.[0] ?? '';

/** The three heights of a release, in `em`, as docs/embedding.md tells them of each language. */
const HEIGHTS = {
  en: [8.5, 16, 12.5],
  ko: [8.5, 16, 10.75],
  th: [9.7, 17.3, 13.75],
  my: [9.7, 17.75, 13.75],
};

/** What may stay free below the last release, in `em`: browsers break lines in different places, so a line for each of five. */
const MOST_FREE = 10;

describe(`the height that the README reserves (${browserName})`, () => {
  const { openPage, serve } = useBrowser();

  /**
   * Where the paragraph below stands before the element comes and with all releases, and how much of the element is
   * empty then, in `em`.
   *
   * @param {number} width
   * @param {object} page
   * @param {keyof typeof HEIGHTS} [page.language]
   * @param {(list: string) => string} [page.within]
   */
  const measure = async (width, { language = 'en', within = (list) => list }) => {
    const file = language === 'en' ? 'feed.json' : `feed.${language}.json`;
    const publisher = await serve({
      '/feed.json': { body: JSON.parse(read(`dist/demo/feed/${file}`)) },
    });
    const host = await serve({}, { folder: cdn });
    const [least, falling, most] = HEIGHTS[language];
    const list = snippet
      .replace('https://publisher.example', publisher.origin)
      .replace('8.5em, 16em - 13cqi, 12.5em', `${least}em, ${falling}em - 13cqi, ${most}em`);
    const head = '<style>body { margin: 0 1rem; font: 16px/1.4 serif }</style>';
    const { page } = await openPage(
      hostPage(`${within(list)}<p id="below">What stands below</p>`, { head, lang: language }),
      { prepare: (tab) => tab.setViewport({ width, height: 900 }) },
    );
    const place = () => page.$eval('#below', (below) => below.getBoundingClientRect().top);
    const before = await place();
    await page.evaluate((src) => {
      const script = document.createElement('script');
      script.src = src;
      document.head.append(script);
    }, host.url('/akc.js'));
    await shows(page, 5);
    await untilQuiet(page);
    const free = await page.$eval('akc-news-list', (element) => {
      const box = element.shadowRoot?.querySelector('[part=base]')?.getBoundingClientRect();
      const { bottom } = element.getBoundingClientRect();
      return (bottom - (box?.bottom ?? 0)) / parseFloat(getComputedStyle(element).fontSize);
    });
    return { moved: (await place()) - before, free };
  };

  for (const language of /** @type {(keyof typeof HEIGHTS)[]} */ (Object.keys(HEIGHTS))) {
    for (const width of [375, 768, 1280]) {
      it(`suffices, and leaves no hole (${language}, ${width} px)`, async () => {
        const { moved, free } = await measure(width, { language });

        assert.equal(moved, 0);
        assert.ok(free < MOST_FREE, `${free.toFixed(1)}em are free`);
      });
    }
  }

  it('is as high in a narrow column of a wide page, where that is a container', async () => {
    const within = (/** @type {string} */ list) =>
      `<div style="width: 20rem; container-type: inline-size">${list}</div>`;

    const { moved, free } = await measure(1280, { within });

    assert.equal(moved, 0);
    assert.ok(free < MOST_FREE, `${free.toFixed(1)}em are free`);
  });
});
