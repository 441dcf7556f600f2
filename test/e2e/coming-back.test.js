import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { useBrowser } from '../support/browser.js';
import { cdn, releaseOf } from '../support/feeds.js';
import { hostPage, shows } from '../support/host-page.js';
import { FILES, pressFeed } from '../support/press.js';
import { hasFocus, press } from '../support/reading.js';

/** @typedef {import('puppeteer-core').Page} Page */

const { resolve } = createRequire(import.meta.url);

/** Libraries that put pages, or parts of them, in each other's place, as sites load them. */
const LIBRARIES = {
  turbo: resolve('@hotwired/turbo/dist/turbo.es2017-umd.js'),
  htmx: resolve('htmx.org/dist/htmx.js'),
  idiomorph: resolve('idiomorph/dist/idiomorph.js'),
};

/** Releases of a feed of three pages. */
const page = (/** @type {number} */ first, /** @type {string | undefined} */ next) => ({
  ...pressFeed(
    Array.from({ length: 15 }, (_, index) => {
      const number = first - index;
      const tags = [number % 2 ? 'Odd' : 'Even'];
      return { ...releaseOf(number, 45 - number), url: `/news/${number}`, tags };
    }),
    next ? { next_url: next } : {},
  ),
});

const THREE_PAGES = {
  '/feed.json': { body: page(45, '/2.json') },
  '/2.json': { body: page(30, '/3.json') },
  '/3.json': { body: page(15, undefined) },
};

/** Without it a browser may bring back the page whole, and there would be nothing to bring back. */
const NO_CACHE = '<script>addEventListener("unload", () => {})</script>';

const ALL = 'search tags years';

describe('a reader who comes back', () => {
  const { openPage, serve } = useBrowser();

  /**
   * A page with a list, and one beside it.
   *
   * @param {{
   *   around?: (list: string) => string, attributes?: string, head?: string, body?: string,
   *   library?: keyof typeof LIBRARIES, path?: string, answers?: Record<string, any>
   * }} [options]
   */
  const open = async (options = {}) => {
    const { around = (list) => list, attributes = '', head = '', library, path, answers } = options;
    const publisher = await serve({ ...FILES, ...THREE_PAGES, ...answers });
    const host = await serve({}, { folder: cdn });
    const code = library && (await readFile(LIBRARIES[library], 'utf8'));
    const list = `<akc-news-list feed="${publisher.url('/feed.json')}" ${attributes}><a href="/all">All news</a></akc-news-list>`;
    const html = hostPage(
      `<div style="height: 500px">Above <a id="away" href="/away" hx-boost="true">Away</a></div>
      ${around(list)}<div style="height: 2000px">Below</div>`,
      {
        script: host.url('/akc.js'),
        head: `${NO_CACHE}${library ? '<script src="/library.js"></script>' : ''}${head}`,
      },
    );
    const opened = await openPage(html, {
      ...(path && { path }),
      prepare: (page) => page.setViewport({ width: 800, height: 600 }),
    });
    const { site } = opened;
    site.answer('/library.js', code ?? '');
    site.answer(
      '/away',
      hostPage('<h1>Elsewhere</h1><a id="home" href="/" hx-boost="true">Home</a>', {
        head: `${library ? '<script src="/library.js"></script>' : ''}${head}`,
      }),
    );
    // what it was asked for before its answer was known
    if (library) await opened.page.reload();
    return { ...opened, publisher, list };
  };

  /** @param {Page} page @param {'back' | 'forward'} [way] */
  const go = (page, way = 'back') =>
    page.evaluate((direction) => {
      setTimeout(() => history[/** @type {'back'} */ (direction)]());
    }, way);

  /** The other page is here, and htmx has done with it: it scrolls last. @param {Page} page */
  const isAway = (page) =>
    page.waitForFunction(
      () => document.querySelector('h1') && !document.querySelector('.htmx-settling'),
    );

  /** Goes to the other page and back, with nothing of the first kept whole. @param {Page} page */
  const leaveAndReturn = async (page) => {
    await page.evaluate(() => document.querySelector('a')?.click());
    await isAway(page);
    await go(page);
    await page.waitForFunction(() => !document.querySelector('h1'));
  };

  /** The page is told of it with the next frame. @param {Page} page @param {number} top */
  const scrollsTo = async (page, top) => {
    await page.evaluate(async (to) => {
      if (scrollY === to) return;
      const told = new Promise((resolve) => {
        addEventListener('scroll', resolve, { once: true });
      });
      scrollTo(0, to);
      await told;
    }, top);
    await page.waitForFunction((to) => scrollY === to, {}, top);
  };

  /** Where a release stands in the window. @param {Page} page @param {string} title */
  const topOf = (page, title) =>
    page.evaluate((wanted) => {
      const root = document.querySelector('akc-news-list')?.shadowRoot;
      const rows = [...(root?.querySelectorAll('[part~=item]') ?? [])];
      const row = rows.find((one) => one.querySelector('a')?.textContent === wanted);
      return Math.round(row?.getBoundingClientRect().top ?? NaN);
    }, title);

  /** @param {Page} page @param {string} title @param {number} top */
  const standsAt = (page, title, top) =>
    page
      .waitForFunction(
        (wanted, at) => {
          const root = document.querySelector('akc-news-list')?.shadowRoot;
          const rows = [...(root?.querySelectorAll('[part~=item]') ?? [])];
          const row = rows.find((one) => one.querySelector('a')?.textContent === wanted);
          return Math.abs((row?.getBoundingClientRect().top ?? NaN) - at) <= 1;
        },
        { timeout: 10_000 },
        title,
        top,
      )
      .catch(async () => {
        const [found, scrolled] = [await topOf(page, title), await page.evaluate(() => scrollY)];
        throw new Error(`${title} stands at ${found}, not at ${top}, scrolled to ${scrolled}`);
      });

  /** What an element of the list's shadow tree holds. @param {Page} page @param {string} selector */
  const valueOf = (page, selector) =>
    page.evaluate(
      (wanted) =>
        /** @type {HTMLInputElement | null | undefined} */ (
          document.querySelector('akc-news-list')?.shadowRoot?.querySelector(wanted)
        )?.value,
      selector,
    );

  /** As a reader does it. @param {Page} page @param {string} selector @param {string} value */
  const choose = (page, selector, value) =>
    page.evaluate(
      (wanted, chosen) => {
        const control = document.querySelector('akc-news-list')?.shadowRoot?.querySelector(wanted);
        Object.assign(control ?? {}, { value: chosen });
        control?.dispatchEvent(new Event('input', { bubbles: true }));
        control?.dispatchEvent(new Event('change', { bubbles: true }));
      },
      selector,
      value,
    );

  /** @param {Page} page */
  const kept = (page) => page.evaluate(() => sessionStorage.getItem('akc-widgets'));

  /** Unfolds the list, and scrolls into it. @param {Page} page */
  const readOn = async (page) => {
    await shows(page, 10);
    await press(page, 'Show more', 'akc-news-list');
    await shows(page, 20);
    await press(page, 'Show more', 'akc-news-list');
    await shows(page, 30);
    await scrollsTo(page, 2000);
    return topOf(page, 'Release 30');
  };

  const ways = /** @type {const} */ ([
    ['over a full load', undefined],
    ['with Turbo Drive', 'turbo'],
    ['with htmx', 'htmx'],
  ]);
  for (const [name, library] of ways) {
    describe(`from another page ${name}`, () => {
      const setting = library ? { library } : {};

      it('finds the releases that were shown, and the place', async () => {
        const { page, errors } = await open(setting);
        const before = await readOn(page);

        await leaveAndReturn(page);
        await shows(page, 30);
        await standsAt(page, 'Release 30', before);

        assert.deepEqual(errors, []);
      });

      it('finds what was searched for and chosen, in pages that are yet to come', async () => {
        const { page } = await open({ ...setting, attributes: `controls="${ALL}"` });
        await shows(page, 10);
        await choose(page, 'select', 'odd');
        await choose(page, 'input', '7');
        // 7, 17, 27 and 37
        await shows(page, 4);

        await leaveAndReturn(page);
        await shows(page, 4);

        assert.deepEqual(
          [await valueOf(page, 'input'), await valueOf(page, 'select')],
          ['7', 'odd'],
        );
      });

      it('finds the link that was followed', async () => {
        const { page, site } = await open(setting);
        site.answer('/news/32', '<h1>Release 32</h1>');
        await readOn(page);
        await scrollsTo(page, 1500);
        const before = await topOf(page, 'Release 32');

        await page.evaluate(() => {
          const root = document.querySelector('akc-news-list')?.shadowRoot;
          const links = [...(root?.querySelectorAll('a') ?? [])];
          const link = links.find(({ textContent }) => textContent === 'Release 32');
          // to the page's own address of it
          link?.setAttribute('href', '/away');
          link?.click();
        });
        await isAway(page);
        await go(page);
        await page.waitForFunction(() => !document.querySelector('h1'));
        await standsAt(page, 'Release 32', before);

        await hasFocus(page, 'Release 32');
      });

      it('begins anew where the page is opened anew', async () => {
        const { page } = await open(setting);
        await readOn(page);
        await page.evaluate(() => document.querySelector('a')?.click());
        await isAway(page);

        await page.evaluate(() =>
          /** @type {HTMLElement} */ (document.querySelector('#home')).click(),
        );
        await page.waitForFunction(() => !document.querySelector('h1'));
        await shows(page, 10);

        assert.equal(await page.evaluate(() => location.pathname), '/');
      });

      it('begins anew with keep="none", and leaves nothing behind', async () => {
        const { page } = await open({ ...setting, attributes: 'keep="none"' });
        await readOn(page);

        await leaveAndReturn(page);
        await shows(page, 10);

        assert.equal(await kept(page), null);
      });
    });
  }

  it('finds the list as it was after a reload', async () => {
    const { page } = await open({ attributes: `controls="${ALL}"` });
    const before = await readOn(page);

    await page.reload();
    await shows(page, 30);

    await standsAt(page, 'Release 30', before);
  });

  it('finds each of two lists of one feed as it was', async () => {
    const { page } = await open({
      around: (list) => `${list}${list.replace(' ', ' id="second" ')}`,
    });
    await shows(page, 10, '#second');
    await press(page, 'Show more', '#second');
    await shows(page, 20, '#second');

    await leaveAndReturn(page);
    await shows(page, 20, '#second');

    await shows(page, 10);
  });

  it('is left where it is once the reader has begun to read', async () => {
    // from the history a browser takes what it has
    const headers = { 'cache-control': 'no-store' };
    const answers = { '/2.json': { ...THREE_PAGES['/2.json'], headers } };
    const { page, publisher } = await open({ answers });
    await readOn(page);
    /** @type {Promise<() => void>} */
    const asked = new Promise((resolve) => {
      publisher.answer('/2.json', (_, response) => {
        response.setHeader('content-type', 'application/feed+json');
        resolve(() => response.end(JSON.stringify(THREE_PAGES['/2.json'].body)));
      });
    });
    await page.evaluate(() => document.querySelector('a')?.click());
    await isAway(page);
    await go(page);
    await page.waitForFunction(() => !document.querySelector('h1'));
    await shows(page, 15);
    await page.evaluate(() => {
      dispatchEvent(new WheelEvent('wheel'));
      scrollTo(0, 100);
    });

    (await asked)();
    await shows(page, 30);
    await page.evaluate(
      () =>
        new Promise((done) =>
          requestAnimationFrame(() => setTimeout(() => requestAnimationFrame(done))),
        ),
    );

    assert.equal(await page.evaluate(() => scrollY), 100);
  });

  describe('within a box that scrolls', () => {
    const around = (/** @type {string} */ list) =>
      `<div id="box" style="height: 500px; overflow: auto"><div style="height: 300px">In the box</div>${list}</div>`;

    /** @param {Page} page */
    const boxTop = (page) => page.evaluate(() => document.querySelector('#box')?.scrollTop);

    it('finds its place from another page', async () => {
      const { page } = await open({ around });
      await shows(page, 10);
      await press(page, 'Show more', 'akc-news-list');
      await shows(page, 20);
      await page.evaluate(() => document.querySelector('#box')?.scrollTo(0, 900));
      await page.waitForFunction(() => document.querySelector('#box')?.scrollTop === 900);
      const before = await topOf(page, 'Release 38');

      await leaveAndReturn(page);
      await shows(page, 20);

      await standsAt(page, 'Release 38', before);
      assert.equal(await boxTop(page), 900);
    });
  });

  describe('on a page that is morphed', () => {
    it('keeps rows, choice and focus where the new page is the same', async () => {
      const { page, errors } = await open({
        library: 'idiomorph',
        attributes: `controls="${ALL}" limit="abc"`,
      });
      const before = await readOn(page);
      await page.evaluate(() => {
        const list = document.querySelector('akc-news-list');
        list?.shadowRoot?.querySelector('a')?.focus({ preventScroll: true });
        const rows = list?.shadowRoot?.querySelectorAll('[part~=item]');
        const changes = new MutationObserver(() => undefined);
        changes.observe(document.body, { attributes: true, childList: true, subtree: true });
        Object.assign(globalThis, { changes, row: rows?.[25] });
      });
      const html = await (await fetch(page.url())).text();

      await page.evaluate((text) => {
        const { body } = new DOMParser().parseFromString(text, 'text/html');
        Reflect.get(globalThis, 'Idiomorph').morph(document.body, body, {
          morphStyle: 'outerHTML',
        });
      }, html);
      const changed = await page.evaluate(
        () => Reflect.get(globalThis, 'changes').takeRecords().length,
      );
      await shows(page, 30);

      assert.equal(changed, 0);
      assert.equal(await page.evaluate(() => Reflect.get(globalThis, 'row').isConnected), true);
      await hasFocus(page, 'Release 45');
      assert.equal(await topOf(page, 'Release 30'), before);
      assert.deepEqual(errors, []);
    });

    it('goes on where it was when another list of the same feed is put in its place', async () => {
      const { page } = await open();
      const before = await readOn(page);

      await page.evaluate(() => {
        const list = document.querySelector('akc-news-list');
        list?.replaceWith(list.cloneNode(true));
      });
      await shows(page, 30);

      await standsAt(page, 'Release 30', before);
    });
  });
});
