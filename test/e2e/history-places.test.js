import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { useBrowser } from '../support/browser.js';
import { cdn } from '../support/feeds.js';
import { appears, hostPage, shows } from '../support/host-page.js';
import { FILES, plainRelease, pressFeed } from '../support/press.js';
import { focusedText, hasFocus, press, showsRelease } from '../support/reading.js';

/** @typedef {import('puppeteer-core').Page} Page */

const { resolve } = createRequire(import.meta.url);

/** As sites load them. */
const LIBRARIES = {
  turbo: resolve('@hotwired/turbo/dist/turbo.es2017-umd.js'),
  htmx: resolve('htmx.org/dist/htmx.js'),
};

const RELEASES = Array.from({ length: 30 }, (_, index) => plainRelease(30 - index));

describe('the place of a reader who opens releases', () => {
  const { openPage, serve } = useBrowser();

  /**
   * @param {{ around?: (list: string, detail: string) => string, library?: keyof typeof LIBRARIES,
   *   head?: string, path?: string, attributes?: string }} [options]
   */
  const open = async (options = {}) => {
    const { library, head = '', path = '/', attributes = '' } = options;
    const around =
      options.around ??
      ((list, detail) =>
        `<div style="height: 700px">Above</div>${list}${detail}<div style="height: 3000px">Below</div>`);
    const publisher = await serve({ ...FILES, '/feed.json': { body: pressFeed(RELEASES) } });
    const host = await serve({}, { folder: cdn });
    const code = library ? await readFile(LIBRARIES[library], 'utf8') : '';
    const list = `<akc-news-list open-in="detail" feed="${publisher.url('/feed.json')}" ${attributes}></akc-news-list>`;
    const html = hostPage(around(list, '<akc-release-detail id="detail"></akc-release-detail>'), {
      script: host.url('/akc.js'),
      head: `${library ? `<script>${code.replaceAll('</script', '<\\/script')}</script>` : ''}${head}`,
    });
    const opened = await openPage(html, {
      path,
      prepare: (page) => page.setViewport({ width: 800, height: 600 }),
    });
    return { ...opened, publisher };
  };

  /** @param {Page} page @param {'back' | 'forward'} [way] */
  const go = (page, way = 'back') =>
    page.evaluate((direction) => {
      history[/** @type {'back'} */ (direction)]();
    }, way);

  /** Unfolds the list, scrolls, and takes a release. @param {Page} page @param {string} title @param {() => void} scroll */
  const unfoldAndTake = async (page, title, scroll) => {
    await appears(page, 'a[href*="akc-release="]');
    await press(page, 'Show more', 'akc-news-list');
    await shows(page, 20);
    await page.evaluate(scroll);
    // rows that were out of sight have their own height once they are drawn
    await painted(page);
    const before = await placeOf(page, title);
    await press(page, title, 'akc-news-list');
    await showsRelease(page, title);
    return before;
  };

  /** @param {Page} page @param {string} title */
  const placeOf = (page, title) =>
    page.evaluate((wanted) => {
      const root = document.querySelector('akc-news-list')?.shadowRoot;
      const link = [...(root?.querySelectorAll('a') ?? [])].find((a) => a.textContent === wanted);
      return Math.round(link?.getBoundingClientRect().top ?? NaN);
    }, title);

  /** @param {Page} page @param {string} title @param {number} top */
  const standsAt = (page, title, top) =>
    page
      .waitForFunction(
        (wanted, at) => {
          const root = document.querySelector('akc-news-list')?.shadowRoot;
          const link = [...(root?.querySelectorAll('a') ?? [])].find(
            (a) => a.textContent === wanted,
          );
          return Math.abs((link?.getBoundingClientRect().top ?? NaN) - at) <= 1;
        },
        { timeout: 10_000 },
        title,
        top,
      )
      .catch(async () => {
        throw new Error(`${title} stands at ${await placeOf(page, title)}, not at ${top}`);
      });

  /** Two frames, and what follows from them. @param {Page} page */
  const painted = (page) =>
    page.evaluate(
      () =>
        new Promise((done) =>
          requestAnimationFrame(() =>
            setTimeout(() => requestAnimationFrame(() => setTimeout(done))),
          ),
        ),
    );

  describe('goes back to it where', () => {
    const BOX = 'height: 500px; overflow: auto';
    /** @type {[string, Parameters<typeof open>[0], (() => void)][]} */
    const pages = [
      [
        'a box scrolls in place of the window',
        {
          around: (list, detail) =>
            `<main style="${BOX}"><div style="height: 300px">Above</div>${list}${detail}</main>`,
        },
        () => document.querySelector('main')?.scrollTo(0, 800),
      ],
      [
        'a box in a box scrolls, and the window',
        {
          around: (list, detail) => `<div style="height: 200px">Above</div>
            <main style="${BOX}"><section style="height: 700px; overflow: scroll">${list}${detail}</section></main>
            <div style="height: 3000px">Below</div>`,
        },
        () => {
          scrollTo(0, 150);
          document.querySelector('main')?.scrollTo(0, 100);
          document.querySelector('section')?.scrollTo(0, 600);
        },
      ],
      [
        'the body scrolls',
        {
          head: '<style>html { overflow: hidden; height: 100% } body { height: 100%; overflow: auto; margin: 0 }</style>',
        },
        () => document.body.scrollTo(0, 1200),
      ],
      [
        'what scrolls is the shadow tree of the page’s own element',
        {
          around: (list, detail) => `<app-shell>${list}${detail}</app-shell>
            <script>customElements.define('app-shell', class extends HTMLElement {
              constructor() {
                super();
                const root = this.attachShadow({ mode: 'open' });
                root.innerHTML = '<div style="${BOX}"><slot></slot></div>';
              }
            });</script>`,
        },
        () => document.querySelector('app-shell')?.shadowRoot?.firstElementChild?.scrollTo(0, 700),
      ],
      [
        'scrolling is smooth',
        { head: '<style>* { scroll-behavior: smooth }</style>' },
        () => scrollTo({ top: 1100, behavior: 'instant' }),
      ],
      ['Turbo Drive makes the page anew', { library: 'turbo' }, () => scrollTo(0, 1100)],
      ['htmx is on the page', { library: 'htmx' }, () => scrollTo(0, 1100)],
      [
        'a router of the page’s makes the view anew',
        {
          head: `<script>addEventListener('popstate', () => {
            const html = document.body.innerHTML;
            document.body.innerHTML = '';
            document.body.innerHTML = html;
          })</script>`,
        },
        () => scrollTo(0, 1100),
      ],
    ];
    for (const [name, setting, scroll] of pages) {
      it(`${name}, with the focus on the link`, async () => {
        const { page, errors } = await open(setting);
        const before = await unfoldAndTake(page, 'Release 18', scroll);

        await go(page);
        await showsRelease(page);
        await shows(page, 20);
        await standsAt(page, 'Release 18', before);

        await hasFocus(page, 'Release 18');
        await painted(page);
        await standsAt(page, 'Release 18', before);
        assert.deepEqual(errors, []);
      });
    }

    it('the page was loaded anew meanwhile', async () => {
      const { page } = await open();
      const before = await unfoldAndTake(page, 'Release 18', () => scrollTo(0, 1100));
      await page.reload();
      await showsRelease(page, 'Release 18');
      await shows(page, 20);

      await go(page);
      await showsRelease(page);

      await standsAt(page, 'Release 18', before);
      await hasFocus(page, 'Release 18');
    });
  });

  describe('with a router that keeps its own state in the history', () => {
    /** @type {[string, unknown][]} */
    const states = [
      ['React Router', { idx: 3, key: 'a1b2c3', usr: { from: '/' } }],
      [
        'vue-router',
        { back: '/', current: '/news', forward: null, position: 2, replaced: true, scroll: null },
      ],
      ['Turbo', { turbo: { restorationIdentifier: 'one', restorationIndex: 0 } }],
      ['htmx', { htmx: true }],
      ['Next.js', { __NA: true, __PRIVATE_NEXTJS_INTERNALS_TREE: ['', {}] }],
      ['SvelteKit', { 'sveltekit:history': 1, 'sveltekit:navigation': 2, 'sveltekit:states': {} }],
      ['a number', 7],
      ['nothing', null],
    ];
    for (const [name, state] of states) {
      it(`of ${name} copies nothing of it, and changes nothing in it`, async () => {
        const { page, publisher } = await open();
        await appears(page, 'a[href*="akc-release="]');
        await page.evaluate((own) => history.replaceState(own, ''), state);

        await press(page, 'Release 28', 'akc-news-list');
        await showsRelease(page, 'Release 28');
        const ours = await page.evaluate(() => history.state);
        await press(page, 'Next Release 29');
        await showsRelease(page, 'Release 29');
        await go(page);
        await showsRelease(page, 'Release 28');
        await go(page);
        await showsRelease(page);
        await press(page, 'Show more', 'akc-news-list');
        await shows(page, 20);

        const feed = publisher.url('/feed.json');
        assert.deepEqual(ours, { 'akc-widgets': { release: 'release-28', feed } });
        assert.deepEqual(await page.evaluate(() => history.state), state);
      });
    }
  });

  describe('at a page that is opened with a release in its address', () => {
    const around = (/** @type {string} */ list, /** @type {string} */ detail) =>
      `<div id="text" style="height: 2500px">A long text <input></div>${list}${detail}<div style="height: 3000px">Below</div>`;
    const path = '/?akc-release=release-20';

    /** Where the browser has no sanitiser, one must come before the text. @param {Page} page @param {string} title */
    const showsWhole = async (page, title) => {
      await showsRelease(page, title);
      await appears(page, '.body > *', 'akc-release-detail');
    };

    /** @param {Page} page */
    const topOfHeadline = (page) =>
      page.evaluate(() => {
        const root = document.querySelector('akc-release-detail')?.shadowRoot;
        return root?.querySelector('[part~=title]')?.getBoundingClientRect().top ?? NaN;
      });

    it('is brought to the release', async () => {
      const { page } = await open({ around, path });
      await showsRelease(page, 'Release 20');
      await painted(page);

      const top = await topOfHeadline(page);
      assert.ok(top >= 0 && top < 600, `${top}`);
      assert.equal(await focusedText(page), '');
    });

    it('is brought to it in a box that scrolls', async () => {
      const { page } = await open({
        around: (list, detail) =>
          `<main style="height: 500px; overflow: auto">${around(list, detail)}</main>`,
        path,
      });
      await showsRelease(page, 'Release 20');
      await painted(page);

      const top = await topOfHeadline(page);
      assert.ok(top >= 0 && top < 500, `${top}`);
    });

    it('stays where it is when the release is in view', async () => {
      const { page } = await open({
        around: (list, detail) => `${detail}${around(list, '')}`,
        path,
      });
      await showsRelease(page, 'Release 20');
      await painted(page);

      assert.equal(await page.evaluate(() => scrollY), 0);
    });

    /** @type {[string, string, (page: Page) => Promise<unknown>, number][]} */
    const meanwhile = [
      ['has scrolled', path, (page) => page.evaluate(() => scrollTo(0, 120)), 120],
      [
        'has put the focus somewhere',
        path,
        (page) => page.evaluate(() => document.querySelector('input')?.focus()),
        0,
      ],
      ['came to a fragment', `${path}#text`, () => Promise.resolve(), 8],
    ];
    for (const [name, address, act, top] of meanwhile) {
      it(`stays where it is when the reader ${name}`, async () => {
        /** @type {(() => void) | undefined} */
        let send;
        const publisher = await serve();
        const host = await serve({}, { folder: cdn });
        const asked = new Promise((done) => {
          publisher.answer('/feed.json', (_, response) => {
            response.setHeader('content-type', 'application/feed+json');
            send = () => response.end(JSON.stringify(pressFeed(RELEASES)));
            done(undefined);
          });
        });
        const list = `<akc-news-list open-in="detail" feed="${publisher.url('/feed.json')}"></akc-news-list>`;
        const { page } = await openPage(
          hostPage(around(list, '<akc-release-detail id="detail"></akc-release-detail>'), {
            script: host.url('/akc.js'),
          }),
          { path: address, prepare: (page) => page.setViewport({ width: 800, height: 600 }) },
        );
        await asked;
        await page.waitForFunction(
          () => document.querySelector('akc-release-detail')?.shadowRoot?.firstElementChild,
        );
        await act(page);

        send?.();
        await showsRelease(page, 'Release 20');
        await painted(page);

        assert.equal(await page.evaluate(() => scrollY), top);
      });
    }

    for (const [name, scrolled] of /** @type {const} */ ([
      ['at the top', 0],
      ['at the text', 1200],
      ['in the release', 3600],
    ])) {
      it(`does not move at a reload ${name}`, async () => {
        const { page } = await open({ around, path });
        await showsWhole(page, 'Release 20');
        await painted(page);
        await page.evaluate((top) => scrollTo(0, top), scrolled);
        await painted(page);
        const before = await topOfHeadline(page);

        await page.reload();
        await showsWhole(page, 'Release 20');
        await shows(page, 10);
        await painted(page);

        const headline = (await topOfHeadline(page)) - before;
        const scrolledBy = (await page.evaluate(() => scrollY)) - scrolled;
        assert.ok(Math.abs(headline) <= 1, `the headline moved by ${headline} px`);
        assert.ok(Math.abs(scrolledBy) < 1, `the page moved by ${scrolledBy} px`);
      });
    }
  });

  it('does not move at a reload with a release that was opened from the list', async () => {
    const { page } = await open({
      around: (list, detail) => `<div style="height: 600px">Above</div>${list}
        <div style="height: 900px">Between</div>${detail}<div style="height: 3000px">Below</div>`,
    });
    await unfoldAndTake(page, 'Release 18', () => undefined);
    await page.evaluate(() => scrollTo(0, 1200));
    await page.waitForFunction(() => scrollY === 1200);
    await painted(page);
    const before = await placeOf(page, 'Release 25');

    await page.reload();
    await showsRelease(page, 'Release 18');
    await shows(page, 20);
    await standsAt(page, 'Release 25', before);
    await painted(page);

    assert.ok(Math.abs((await page.evaluate(() => scrollY)) - 1200) < 1);
  });
});
