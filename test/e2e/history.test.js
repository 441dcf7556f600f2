import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useBrowser } from '../support/browser.js';
import { cdn, feedOf, releaseOf } from '../support/feeds.js';
import { appears, hostPage, noteEvents, notedEvents, shows } from '../support/host-page.js';
import { FILES, plainRelease, pressFeed } from '../support/press.js';
import {
  focusedText,
  hasFocus,
  press,
  says,
  showsRelease,
  visibleText,
} from '../support/reading.js';

/** What the page's own address says: ours to keep to the letter. */
const QUERY = '?lang=en&flag&x=a%20b';
const OWN = `/${QUERY}#section`;

/** @param {string} release */
const opened = (release) => `/${QUERY}&akc-release=${release}#section`;

/** @typedef {import('puppeteer-core').Page} Page */

describe('a release that opens on the page of the list', () => {
  const { openPage, serve } = useBrowser();

  /**
   * A page that is higher than the window, with a list in its middle.
   *
   * @param {{
   *   path?: string,
   *   feed?: object,
   *   answers?: Record<string, any>,
   *   detail?: string,
   *   body?: (feed: string, list: string, detail: string) => string,
   *   prepare?: (page: Page) => Promise<unknown>,
   * }} [options]
   */
  const open = async ({ path = OWN, feed, answers, detail = '', body, prepare } = {}) => {
    const publisher = await serve({
      ...FILES,
      '/feed.json': { body: feed ?? pressFeed([3, 2, 1].map(plainRelease)) },
      ...answers,
    });
    const host = await serve({}, { folder: cdn });
    const address = publisher.url('/feed.json');
    const list = `<akc-news-list open-in="detail" feed="${address}"></akc-news-list>`;
    const element = `<akc-release-detail id="detail" ${detail}></akc-release-detail>`;
    const html =
      body?.(address, list, element) ??
      `<div style="height: 900px">Above</div>${list}
      <div style="height: 900px">Between</div>${element}<div style="height: 2000px">Below</div>`;
    const result = await openPage(hostPage(html, { script: host.url('/akc.js') }), {
      path,
      prepare: async (page) => {
        await page.setViewport({ width: 800, height: 600 });
        await noteEvents(page, 'akc-select', 'akc-load', 'akc-error');
        await prepare?.(page);
      },
    });
    const { page, site } = result;
    /** The page's address, without its origin. */
    const address_ = () => page.evaluate(() => location.href.slice(location.origin.length));
    return { ...result, publisher, host, address: address_, origin: site.origin };
  };

  /**
   * Waits until the list's links lead to the detail, and takes one.
   *
   * @param {Page} page
   * @param {string} title
   * @param {string} [list]
   */
  const take = async (page, title, list = 'akc-news-list') => {
    await appears(page, 'a[href*="akc-release="], a[href*="&news="]', list);
    await press(page, title, list);
  };

  /** @param {Page} page @param {'back' | 'forward'} direction */
  const go = (page, direction) =>
    page.evaluate((way) => {
      history[/** @type {'back'} */ (way)]();
    }, direction);

  it('goes list, release, next, back, back, forward, with addresses exact to the letter', async () => {
    const { page, address } = await open();
    const visited = [await address()];

    await take(page, 'Release 2');
    await showsRelease(page, 'Release 2');
    visited.push(await address());
    await press(page, 'Next Release 3');
    await showsRelease(page, 'Release 3');
    visited.push(await address());
    await go(page, 'back');
    await showsRelease(page, 'Release 2');
    visited.push(await address());
    await go(page, 'back');
    await showsRelease(page);
    visited.push(await address());
    await go(page, 'forward');
    await showsRelease(page, 'Release 2');
    visited.push(await address());

    assert.deepEqual(visited, [
      OWN,
      opened('release-2'),
      opened('release-3'),
      opened('release-2'),
      OWN,
      opened('release-2'),
    ]);
  });

  it('goes the same way with a reload at each step', async () => {
    const { page, address, errors } = await open();
    /** @type {[string, (() => Promise<unknown>), string | undefined][]} */
    const steps = [
      [OWN, () => Promise.resolve(), undefined],
      [opened('release-2'), () => take(page, 'Release 2'), 'Release 2'],
      [opened('release-3'), () => press(page, 'Next Release 3'), 'Release 3'],
      [opened('release-2'), () => go(page, 'back'), 'Release 2'],
      [OWN, () => go(page, 'back'), undefined],
      [opened('release-2'), () => go(page, 'forward'), 'Release 2'],
    ];
    /** @type {string[]} */
    const visited = [];

    for (const [, act, title] of steps) {
      await act();
      await showsRelease(page, title);
      await page.reload();
      await showsRelease(page, title);
      visited.push(await address());
    }

    assert.deepEqual(
      visited,
      steps.map(([expected]) => expected),
    );
    assert.deepEqual(errors, []);
  });

  it('puts the focus on the headline, and brings it onto the screen', async () => {
    const { page } = await open();

    await take(page, 'Release 2');
    await showsRelease(page, 'Release 2');

    await hasFocus(page, 'Release 2');
    const top = await page.$eval('akc-release-detail >>> [part~=title]', (title) =>
      Math.round(title.getBoundingClientRect().top),
    );
    assert.ok(top >= 0 && top < 600, `${top}`);
  });

  it('goes back to the link and to where the page was scrolled to', async () => {
    const { page } = await open();
    await appears(page, '[part~=title]');
    await page.evaluate(() => scrollTo(0, 700));
    await take(page, 'Release 1');
    await showsRelease(page, 'Release 1');
    const there = await page.evaluate(() => scrollY);

    await go(page, 'back');
    await showsRelease(page);
    await page.waitForFunction(() => scrollY === 700);

    assert.notEqual(there, 700);
    assert.deepEqual(
      await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.localName),
      'a',
    );
    await hasFocus(page, 'Release 1');
  });

  it('goes back to the link however often a reader goes to and fro', async () => {
    const { page } = await open();
    await take(page, 'Release 1');
    await showsRelease(page, 'Release 1');
    await go(page, 'back');
    await showsRelease(page);
    await go(page, 'forward');
    await showsRelease(page, 'Release 1');
    const forward = await focusedText(page);

    await go(page, 'back');
    await showsRelease(page);

    assert.equal(forward, 'Release 1');
    assert.equal(await page.evaluate(() => document.activeElement?.localName), 'akc-news-list');
  });

  it('goes back by its own link, too, with the address as it was', async () => {
    const { page, address } = await open();
    await appears(page, '[part~=title]');
    await page.evaluate(() => scrollTo(0, 700));
    await take(page, 'Release 2');
    await showsRelease(page, 'Release 2');

    await press(page, 'Back to the list');
    await showsRelease(page);
    await page.waitForFunction(() => scrollY === 700);

    assert.equal(await address(), OWN);
    await hasFocus(page, 'Release 2');
  });

  it('leaves the page as it is when nothing is open', async () => {
    const { page } = await open();
    await take(page, 'Release 2');
    await showsRelease(page, 'Release 2');
    await press(page, 'Back to the list');
    await showsRelease(page);

    assert.equal(await visibleText(page, 'akc-release-detail'), '');
  });

  /** @type {[string, import('puppeteer-core').KeyInput | undefined, 'left' | 'middle', string][]} */
  const untaken = [
    ['a click with Ctrl', 'Control', 'left', 'click'],
    ['a click with Shift', 'Shift', 'left', 'click'],
    ['a click with Alt', 'Alt', 'left', 'click'],
    ['a click of the middle button', undefined, 'middle', 'auxclick'],
  ];
  for (const [name, key, button, type] of untaken) {
    it(`does not take ${name}`, async () => {
      const { page, address } = await open();
      await appears(page, 'a[href*="akc-release=release-2"]');
      const seen = page.evaluate(
        (event) =>
          new Promise((resolve) => {
            addEventListener(event, (click) => {
              resolve(click.defaultPrevented);
              // no window is wanted
              click.preventDefault();
            });
          }),
        type,
      );
      const link = await page.$('akc-news-list >>> a[href*="release-2"]');

      if (key) await page.keyboard.down(key);
      await link?.click({ button });
      if (key) await page.keyboard.up(key);
      const prevented = await seen;

      assert.equal(prevented, false);
      assert.equal(await address(), OWN);
      assert.equal(await visibleText(page, 'akc-release-detail'), '');
    });
  }

  it('cannot be kept from a reader who wants a tab of its own', async () => {
    const { page } = await open();
    await appears(page, 'a[href*="akc-release=release-2"]');
    const cancelable = page.evaluate(
      () =>
        new Promise((resolve) => {
          addEventListener('akc-select', (event) => resolve(event.cancelable));
          // no window is wanted
          addEventListener('auxclick', (click) => click.preventDefault());
        }),
    );

    await (await page.$('akc-news-list >>> a[href*="release-2"]'))?.click({ button: 'middle' });

    assert.equal(await cancelable, false);
  });

  it('has links that can be shared: one opens its release on a fresh page', async () => {
    const { page, address } = await open();
    await appears(page, 'a[href*="akc-release=release-1"]');
    const link = await page.$eval('akc-news-list >>> a[href*="release-1"]', (a) => a.href);

    await page.goto('about:blank');
    await page.goto(link);
    await showsRelease(page, 'Release 1');

    assert.equal(await address(), opened('release-1'));
  });

  it('opens nothing when the page prevents it', async () => {
    const { page, address } = await open();
    await page.evaluate(() => {
      addEventListener('akc-select', (event) => event.preventDefault());
    });

    await take(page, 'Release 2');
    await page.waitForFunction(() =>
      Reflect.get(globalThis, 'noted').some(
        (/** @type {{ type: string }} */ { type }) => type === 'akc-select',
      ),
    );
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );

    assert.equal(await address(), OWN);
    assert.equal(await visibleText(page, 'akc-release-detail'), '');
  });

  it('stays at a release when the page prevents going on to the next', async () => {
    const { page, address } = await open();
    await take(page, 'Release 2');
    await showsRelease(page, 'Release 2');
    await page.evaluate(() => {
      addEventListener('akc-select', (event) => event.preventDefault());
    });

    await press(page, 'Next Release 3');
    await page.waitForFunction(
      () =>
        Reflect.get(globalThis, 'noted').filter(
          (/** @type {{ type: string }} */ { type }) => type === 'akc-select',
        ).length === 2,
    );

    assert.equal(await address(), opened('release-2'));
    await showsRelease(page, 'Release 2');
  });

  it('tells the page once of one click', async () => {
    const { page } = await open();

    await take(page, 'Release 2');
    await showsRelease(page, 'Release 2');

    const events = (await notedEvents(page)).filter(({ type }) => type === 'akc-select');
    assert.deepEqual(
      events.map(({ detail }) => detail.release),
      [
        {
          id: 'release-2',
          number: 'PR/26-02',
          title: 'Release 2',
          url: 'https://samples.example/news/2',
        },
      ],
    );
  });

  describe('for two lists of different feeds', () => {
    /** @param {string} [path] */
    const openTwo = (path = OWN) =>
      open({
        path,
        answers: {
          '/other.json': { body: feedOf(2, { items: [releaseOf(8), releaseOf(7, 1)] }) },
        },
        body: (feed, list, detail) =>
          `${list}<akc-news-list id="other" open-in="detail" feed="${feed.replace('feed.json', 'other.json')}"></akc-news-list>${detail}`,
      });

    it('shows the releases of either', async () => {
      const { page, address } = await openTwo();

      await take(page, 'Release 2');
      await showsRelease(page, 'Release 2');
      await take(page, 'Release 8', '#other');
      await showsRelease(page, 'Release 8');

      assert.equal(await address(), opened('release-8'));
    });

    for (const release of ['release-7', 'release-2']) {
      it(`finds ${release} in the feed that has it after a reload`, async () => {
        const { page, publisher } = await openTwo(opened(release));

        await showsRelease(page, release.replace('release-', 'Release '));

        assert.equal(publisher.count('/feed.json') + publisher.count('/other.json'), 2);
      });
    }

    it('goes from one to the other, back, back, and forward', async () => {
      const { page } = await openTwo();
      await take(page, 'Release 2');
      await showsRelease(page, 'Release 2');
      await take(page, 'Release 7', '#other');
      await showsRelease(page, 'Release 7');

      await go(page, 'back');
      await showsRelease(page, 'Release 2');
      await go(page, 'back');
      await showsRelease(page);
      await go(page, 'forward');
      await showsRelease(page, 'Release 2');
    });

    it('shows of two releases of one id that of the list it was opened from', async () => {
      const { page } = await open({
        answers: {
          '/other.json': {
            body: feedOf(1, { items: [{ ...releaseOf(2), title: 'Another' }] }),
          },
        },
        body: (feed, list, detail) =>
          `${list}<akc-news-list id="other" open-in="detail" feed="${feed.replace('feed.json', 'other.json')}"></akc-news-list>${detail}`,
      });

      await take(page, 'Release 2');
      await showsRelease(page, 'Release 2');
      await take(page, 'Another', '#other');

      await showsRelease(page, 'Another');
      await go(page, 'back');
      await showsRelease(page, 'Release 2');
      await go(page, 'forward');
      await showsRelease(page, 'Another');
      await page.reload();
      await showsRelease(page, 'Another');
    });
  });

  it('lets a release that stands fixed on the page alone', async () => {
    const { page } = await open({
      body: (feed, list, detail) =>
        `${list}${detail}<div style="height: 3000px"></div>
        <akc-release-detail id="fixed" release="latest" feed="${feed}"></akc-release-detail>`,
    });
    await showsRelease(page, 'Release 3', '#fixed');

    await take(page, 'Release 1');
    await showsRelease(page, 'Release 1');
    await go(page, 'back');
    await showsRelease(page);
    await go(page, 'forward');
    await showsRelease(page, 'Release 1');
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );

    await showsRelease(page, 'Release 3', '#fixed');
    await hasFocus(page, 'Release 1');
  });

  it('says that a release is not there, and offers the latest', async () => {
    const { page, address } = await open({ path: opened('release-99') });
    await says(page, 'This release could not be found', 'akc-release-detail');

    await press(page, 'Read the latest release');
    await showsRelease(page, 'Release 3');

    assert.equal(await address(), opened('release-3'));
  });

  it('takes a number in the address for the release', async () => {
    const { page } = await open({ path: opened('pr%2F26-02') });

    await showsRelease(page, 'Release 2');
  });

  it('keeps an id of any letters in the address', async () => {
    const id = 'https://samples.example/news?a=1&b=2#c d+é';
    const feed = pressFeed([{ ...plainRelease(2), id }]);
    const { page, address } = await open({ feed });

    await take(page, 'Release 2');
    await showsRelease(page, 'Release 2');
    const there = await address();
    await page.reload();
    await showsRelease(page, 'Release 2');

    assert.equal(there, opened(encodeURIComponent(id)));
    assert.equal(await address(), there);
  });

  it('uses a parameter of the name that the webmaster gives', async () => {
    const { page, address } = await open({
      path: '/?akc-release=release-3&lang=en',
      detail: 'param="news"',
    });

    await take(page, 'Release 2');
    await showsRelease(page, 'Release 2');

    assert.equal(await address(), '/?akc-release=release-3&lang=en&news=release-2');
    await page.reload();
    await showsRelease(page, 'Release 2');
  });

  it('fetches a release that is not in the feed with one request, from its own feed', async () => {
    const { page, publisher } = await open({
      path: opened('old%2F1'),
      feed: pressFeed([plainRelease(3)], {}, { item_feed_template: '/item/{id}.json' }),
      answers: {
        '/item/old%2F1.json': {
          body: pressFeed([{ ...plainRelease(1), id: 'old/1', title: 'An old release' }]),
        },
      },
    });

    await showsRelease(page, 'An old release');

    assert.deepEqual(publisher.requests.map(({ path }) => path).sort(), [
      '/feed.json',
      '/item/old%2F1.json',
    ]);
  });

  it('fetches the body of a partial release from its own feed', async () => {
    const { content_html, ...partial } = plainRelease(2);
    const { page, publisher } = await open({
      path: opened('release-2'),
      feed: pressFeed(
        [plainRelease(3), { ...partial, summary: 'Short', _press: { partial: true } }],
        {},
        { item_feed_template: '/item/{id}.json' },
      ),
      answers: { '/item/release-2.json': { body: pressFeed([{ ...partial, content_html }]) } },
    });

    await says(page, 'What release 2 says.', 'akc-release-detail');

    assert.equal(publisher.count('/item/release-2.json'), 1);
  });

  it('looks for it in the next older pages of the feed', async () => {
    const { page, publisher } = await open({
      path: opened('release-1'),
      feed: pressFeed([plainRelease(3)], { next_url: '/2.json' }),
      answers: {
        '/2.json': { body: pressFeed([plainRelease(2)], { next_url: '/3.json' }) },
        '/3.json': { body: pressFeed([plainRelease(1)]) },
      },
    });

    await showsRelease(page, 'Release 1');

    assert.deepEqual([publisher.count('/2.json'), publisher.count('/3.json')], [1, 1]);
  });

  describe('where history is refused', () => {
    it('opens in place, and goes back to the list', async () => {
      const { page, address, errors } = await open({
        prepare: (page) =>
          page.evaluateOnNewDocument(() => {
            History.prototype.pushState = () => {
              throw new DOMException('Refused', 'SecurityError');
            };
          }),
      });

      await take(page, 'Release 2');
      await showsRelease(page, 'Release 2');
      await press(page, 'Next Release 3');
      await showsRelease(page, 'Release 3');
      const focused = await focusedText(page);
      await press(page, 'Back to the list');
      await showsRelease(page);

      assert.equal(focused, 'Release 3');
      assert.equal(await address(), OWN);
      await hasFocus(page, 'Release 2');
      assert.deepEqual(errors, []);
    });

    it('opens in place inside a frame without an origin', async () => {
      const publisher = await serve({
        '/feed.json': { body: pressFeed([3, 2, 1].map(plainRelease)) },
      });
      const host = await serve({}, { folder: cdn });
      const inside = `<akc-news-list open-in="detail" feed="${publisher.url('/feed.json')}"></akc-news-list>
        <akc-release-detail id="detail"></akc-release-detail>
        <script type="module" src="${host.url('/akc.js')}"></script>`;
      const srcdoc = inside.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
      const { page, errors } = await openPage(
        hostPage(
          `<iframe sandbox="allow-scripts" width="700" height="500" srcdoc="${srcdoc}"></iframe>`,
        ),
      );
      const frame = await (await page.waitForSelector('iframe'))?.contentFrame();
      assert.ok(frame);
      await frame.waitForFunction(() =>
        document
          .querySelector('akc-news-list')
          ?.shadowRoot?.querySelectorAll('a')[1]
          ?.textContent.includes('Release 2'),
      );

      // the list's links lead to the detail as soon as it is there
      await frame.waitForFunction(() => customElements.get('akc-release-detail'));
      await frame.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
      await press(frame, 'Release 2', 'akc-news-list');
      await showsRelease(frame, 'Release 2');
      await press(frame, 'Next Release 3');
      await showsRelease(frame, 'Release 3');
      await press(frame, 'Back to the list');
      await showsRelease(frame);

      assert.deepEqual(errors, []);
    });
  });

  describe('on a page with a router of its own', () => {
    /** A small one, as there are many: it takes every link of the page that leads to the page. */
    const ROUTER = `<nav><a href="/?view=home">Home</a> <a href="/?view=about">About</a></nav>
      <main></main>
      <script>
        const seen = { rendered: [], states: [] };
        let keys = 0;
        const main = document.querySelector('main');
        const render = () => {
          const view = new URLSearchParams(location.search).get('view') ?? 'home';
          if (main.dataset.view === view) return;
          main.dataset.view = view;
          seen.rendered.push(view);
          main.replaceChildren(document.querySelector('#' + view).content.cloneNode(true));
        };
        addEventListener('popstate', ({ state }) => { seen.states.push(state); render(); });
        document.addEventListener('click', (event) => {
          const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
          if (event.defaultPrevented || !link || link.origin !== location.origin) return;
          event.preventDefault();
          history.pushState({ key: ++keys }, '', link.href);
          render();
        });
        document.addEventListener('DOMContentLoaded', () => {
          if (!history.state) history.replaceState({ key: 0 }, '');
          render();
        });
      </script>`;

    const openRouted = (path = '/?view=home') =>
      open({
        path,
        body: (_, list, detail) =>
          `${ROUTER}<template id="home">${list}${detail}</template>
          <template id="about"><h1>About us</h1></template>`,
      });

    /** @param {Page} page @returns {Promise<{ rendered: string[], states: unknown[] }>} */
    const seen = (page) => page.evaluate('seen').then((value) => /** @type {any} */ (value));

    /**
     * What an entry of ours bears: nothing of the router's.
     *
     * @param {{ url: (path: string) => string }} publisher
     * @param {string} release
     */
    const ours = (publisher, release) => ({
      'akc-widgets': { release, feed: publisher.url('/feed.json') },
    });

    it('changes none of its views, and leaves its state alone', async () => {
      const { page, address, publisher } = await openRouted();

      await take(page, 'Release 2');
      await showsRelease(page, 'Release 2');
      const state = await page.evaluate(() => history.state);
      const there = await address();
      await go(page, 'back');
      await showsRelease(page);

      assert.deepEqual(state, ours(publisher, 'release-2'));
      assert.equal(there, '/?view=home&akc-release=release-2');
      assert.deepEqual(await seen(page), { rendered: ['home'], states: [{ key: 0 }] });
    });

    it('lets it go to another view and back to the release', async () => {
      const { page, address, publisher } = await openRouted();
      await take(page, 'Release 2');
      await showsRelease(page, 'Release 2');

      await page.click('nav a + a');
      await page.waitForFunction(() => !document.querySelector('akc-release-detail'));
      const state = await page.evaluate(() => history.state);
      await go(page, 'back');
      await showsRelease(page, 'Release 2');
      const there = await address();
      await go(page, 'back');
      await showsRelease(page);

      assert.deepEqual(state, { key: 1 });
      assert.equal(there, '/?view=home&akc-release=release-2');
      assert.deepEqual((await seen(page)).rendered, ['home', 'about', 'home']);
      assert.deepEqual((await seen(page)).states, [ours(publisher, 'release-2'), { key: 0 }]);
    });

    it('closes the release when it goes to the list without it', async () => {
      const { page, errors } = await openRouted();
      await take(page, 'Release 2');
      await showsRelease(page, 'Release 2');

      await page.click('nav a');
      await page.waitForFunction(() => location.search === '?view=home');
      // where the browser does not tell of it, the next step does
      const told = await page.evaluate(() => 'navigation' in globalThis);
      if (told) await showsRelease(page);
      await go(page, 'back');
      await showsRelease(page, 'Release 2');

      assert.deepEqual((await seen(page)).rendered, ['home']);
      assert.deepEqual(errors, []);
    });

    it('reloads at the release, with the view that it had', async () => {
      const { page, publisher } = await openRouted();
      await take(page, 'Release 2');
      await showsRelease(page, 'Release 2');

      await page.reload();
      await showsRelease(page, 'Release 2');

      assert.deepEqual(await page.evaluate(() => history.state), ours(publisher, 'release-2'));
      assert.deepEqual((await seen(page)).rendered, ['home']);
    });
  });

  it('asks for no feed of a detail that shows nothing', async () => {
    const { page, publisher } = await open();

    await shows(page, 3);

    assert.equal(publisher.count('/feed.json'), 1);
    assert.deepEqual(
      (await notedEvents(page)).map(({ type }) => type),
      ['akc-load'],
    );
  });
});
