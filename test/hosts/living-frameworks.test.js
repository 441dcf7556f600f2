import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { useBrowser } from '../support/browser.js';
import { cdn, feedOf } from '../support/feeds.js';
import { reactModule, vueModule } from '../support/frameworks.js';
import { appears, hostPage } from '../support/host-page.js';
import { FILES, pressFeed } from '../support/press.js';
import { focusedText, visibleText } from '../support/reading.js';

/**
 * The same application in each framework: lists in an order, each with a number of releases, which a
 * test changes through `app.set`. What is heard stands in `app.loads`.
 *
 * @typedef {import('puppeteer-core').Page} Page
 *
 * @typedef {object} State
 * @property {string[]} feeds the lists' names, in order; each is the name of its feed too
 * @property {number} [limit]
 * @property {string} [release] a release that stands below the lists
 */

/** Of packages for Node, some of which have no types. */
const load = createRequire(import.meta.url);
const FALLBACK = 'All news';

/** The application, for the browser. @param {string} state @param {string} publisher */
const REACT = (state, publisher) => `
  import { createElement as h, useState, createRoot, hydrateRoot, flushSync, StrictMode } from '/framework.js';
  const app = Object.assign(window, { app: { loads: [] } }).app;
  const loaded = ({ detail }) => app.loads.push(detail.feed.split('/').pop() + ' ' + detail.shown);
  function App({ initial }) {
    const [state, set] = useState(initial);
    app.set = (next) => flushSync(() => set(next));
    const fallback = h('a', { href: '/news' }, '${FALLBACK}');
    const feed = (name) => '${publisher}/' + name + '.json';
    return h('main', null,
      state.feeds.map((name) => h('akc-news-list',
        { key: name, id: name, feed: feed(name), limit: state.limit, className: 'news', 'onakc-load': loaded }, fallback)),
      state.release && h('akc-release-detail', { feed: feed('a'), release: state.release }, fallback));
  }
  const tree = h(StrictMode, null, h(App, { initial: ${state} }));
  const root = document.querySelector('#root');
  app.start = () => {
    if (root.childElementCount) app.root = hydrateRoot(root, tree,
      { onRecoverableError: (error) => console.error('Mismatch: ' + error) });
    else (app.root = createRoot(root)).render(tree);
  };
  app.stop = () => app.root.unmount();
`;

const TEMPLATE = `<main>
  <akc-news-list v-for="name of state.feeds" :key="name" :id="name" :feed="feed(name)" v-bind="limit()"
    class="news" @akc-load="loaded"><a href="/news">${FALLBACK}</a></akc-news-list>
  <akc-release-detail v-if="state.release" :feed="feed('a')" :release="state.release"><a href="/news">${FALLBACK}</a></akc-release-detail>
</main>`;

/** @param {string} state @param {string} publisher */
const VUE = (state, publisher) => `
  import { createApp, createSSRApp, ref, nextTick } from '/framework.js';
  const app = Object.assign(window, { app: { loads: [] } }).app;
  const state = ref(${state});
  app.set = (next) => { state.value = next; return nextTick(); };
  const root = document.querySelector('#root');
  app.start = () => {
    app.root = (root.childElementCount ? createSSRApp : createApp)({
      template: ${JSON.stringify(TEMPLATE)},
      setup: () => ({
        state,
        feed: (name) => '${publisher}/' + name + '.json',
        // of a number that is not there Vue makes 0
        limit: () => (state.value.limit ? { limit: state.value.limit } : {}),
        loaded: ({ detail }) => app.loads.push(detail.feed.split('/').pop() + ' ' + detail.shown),
      }),
    });
    app.root.config.compilerOptions.isCustomElement = (tag) => tag.startsWith('akc-');
    app.root.config.warnHandler = (message) => console.error('Vue: ' + message);
    app.root.mount(root);
  };
  app.stop = () => app.root.unmount();
`;

/** As the server renders it. @param {State} state @param {string} publisher */
function reactOnServer({ feeds, limit, release }, publisher) {
  const { createElement: h } = load('react');
  const { renderToString } = load('react-dom/server');
  const fallback = h('a', { href: '/news' }, FALLBACK);
  const feed = (/** @type {string} */ name) => `${publisher}/${name}.json`;
  const lists = feeds.map((name) =>
    h(
      'akc-news-list',
      { key: name, id: name, feed: feed(name), limit, className: 'news' },
      fallback,
    ),
  );
  const detail = release && h('akc-release-detail', { feed: feed('a'), release }, fallback);
  return Promise.resolve(renderToString(h('main', null, lists, detail)));
}

/** @param {State} state @param {string} publisher */
function vueOnServer(state, publisher) {
  const { createSSRApp } = load('vue');
  const { renderToString } = load('vue/server-renderer');
  const app = createSSRApp({
    template: TEMPLATE,
    setup: () => ({
      state,
      feed: (/** @type {string} */ name) => `${publisher}/${name}.json`,
      limit: () => (state.limit ? { limit: state.limit } : {}),
      loaded: () => undefined,
    }),
  });
  app.config.compilerOptions.isCustomElement = (/** @type {string} */ tag) =>
    tag.startsWith('akc-');
  return renderToString(app);
}

/** `stays`: which of two lists their order is changed around. */
const frameworks = [
  { name: 'React 19', module: reactModule, app: REACT, onServer: reactOnServer, stays: 'b' },
  { name: 'Vue 3', module: vueModule, app: VUE, onServer: vueOnServer, stays: 'a' },
];

/** Waits until these lists, in this order, show so many releases each. @param {Page} page @param {Record<string, number>} wanted */
const listsShow = (page, wanted) =>
  page.waitForFunction(
    (expected) => {
      const lists = [...document.querySelectorAll('akc-news-list')].map(
        (list) => `${list.id} ${list.shadowRoot?.querySelectorAll('[part~=item]').length}`,
      );
      return lists.join() === expected;
    },
    { timeout: 10_000 },
    Object.entries(wanted)
      .map(([id, count]) => `${id} ${count}`)
      .join(),
  );

/** @param {Page} page @param {State} state */
const set = (page, state) =>
  page.evaluate((next) => Reflect.get(window, 'app').set(next), /** @type {any} */ (state));

for (const { name, module, app, onServer, stays } of frameworks) {
  describe(name, () => {
    const { openPage, serve } = useBrowser();

    /**
     * @param {State} state
     * @param {{ markup?: boolean, late?: boolean }} [options] whether a server has rendered it; whether
     *   our script comes after the application has
     */
    const open = async (state, { markup = false, late = false } = {}) => {
      const publisher = await serve({
        ...FILES,
        '/a.json': { body: pressFeed() },
        '/b.json': { body: feedOf(4) },
        '/c.json': { body: feedOf(5) },
      });
      const host = await serve({}, { folder: cdn });
      const inside = markup ? await onServer(state, publisher.origin) : '';
      const opened = await openPage('');
      const { page, site } = opened;
      site.answer('/framework.js', {
        body: await module(),
        headers: { 'content-type': 'text/javascript' },
      });
      site.answer('/app.js', {
        body: app(JSON.stringify(state), publisher.origin),
        headers: { 'content-type': 'text/javascript' },
      });
      const script = host.url('/akc.js');
      site.answer(
        '/app',
        hostPage(`<div id="root">${inside}</div>`, { script: late ? [] : script }),
      );
      await page.goto(site.url('/app'));
      /** Starts the application. */
      const start = async () => {
        await page.evaluate((src) => import(src), site.url('/app.js'));
        await page.evaluate('app.start()');
        if (!late) return;
        await page.evaluate((src) => import(src), script);
      };
      const loads = () => /** @type {Promise<string[]>} */ (page.evaluate('app.loads'));
      /** The framework complains of what it finds. */
      const quiet = () => {
        const told = opened.messages.filter(({ type }) => type === 'error' || type === 'warn');
        assert.deepEqual(told, []);
        assert.deepEqual(opened.errors, []);
      };
      return { ...opened, publisher, start, loads, quiet };
    };

    for (const late of [false, true]) {
      const when = late ? 'before our script has come' : 'after our script has come';
      it(`puts the elements in ${when}, changes, moves and removes them`, async () => {
        const { page, publisher, start, loads, quiet } = await open(
          { feeds: ['a', 'b'], limit: 2 },
          { late },
        );
        await start();
        await listsShow(page, { a: 2, b: 2 });
        assert.doesNotMatch(await visibleText(page), /All news/);
        // whichever answer comes first is told first
        assert.deepEqual((await loads()).toSorted(), ['a.json 2', 'b.json 2']);

        await set(page, { feeds: ['a', 'b'], limit: 3 });
        await listsShow(page, { a: 3, b: 3 });
        await set(page, { feeds: ['a', 'b'], limit: 10 });
        await listsShow(page, { a: 3, b: 4 });

        // the one whose headline has the focus may stay while the others move around it
        await page.$eval(`#${stays} >>> a`, (link) => {
          /** @type {HTMLElement} */ (link).focus();
        });
        const focused = await focusedText(page);
        assert.match(focused ?? '', /^Release/);
        await set(page, { feeds: ['b', 'a'], limit: 10 });
        await listsShow(page, { b: 4, a: 3 });
        assert.equal(await focusedText(page), focused);
        await set(page, { feeds: ['b', 'c', 'a'], limit: 10 });
        await listsShow(page, { b: 4, c: 5, a: 3 });
        assert.equal(await focusedText(page), focused);

        await set(page, { feeds: ['c'], limit: 1, release: 'latest' });
        await listsShow(page, { c: 1 });
        await appears(page, '[part=title]', 'akc-release-detail');
        await set(page, { feeds: [] });
        assert.equal(await page.$('akc-news-list, akc-release-detail'), null);

        assert.deepEqual(
          ['a', 'b', 'c'].map((feed) => publisher.count(`/${feed}.json`)),
          [1, 1, 1],
        );
        quiet();
      });
    }

    it('shows another feed in the same element when the property changes, and asks for each once', async () => {
      const { page, publisher, start, quiet } = await open({ feeds: ['a'] });
      await start();
      await listsShow(page, { a: 3 });

      for (const [feed, count] of /** @type {const} */ ([
        ['b', 4],
        ['c', 5],
        ['b', 4],
      ])) {
        await page.$eval(
          'akc-news-list',
          (list, address) => {
            Object.assign(list, { feed: address });
          },
          publisher.url(`/${feed}.json`),
        );
        await listsShow(page, { a: count });
      }

      assert.equal(publisher.count('/b.json'), 1);
      assert.equal(publisher.count('/c.json'), 1);
      quiet();
    });

    for (const late of [false, true]) {
      const when = late ? 'before our script has come' : 'once the elements are alive';
      it(`takes over what a server has rendered ${when}, with no mismatch`, async () => {
        const state = { feeds: ['a', 'b'], limit: 2, release: 'release-2' };
        const { page, publisher, start, quiet } = await open(state, { markup: true, late });
        const text = await visibleText(page);
        if (late) assert.match(text, /All news/);
        else {
          await listsShow(page, { a: 2, b: 2 });
          await appears(page, '[part=title]', 'akc-release-detail');
        }
        await page.evaluate(() => {
          Object.assign(window, { first: document.querySelector('akc-news-list') });
        });

        await start();
        await listsShow(page, { a: 2, b: 2 });
        await set(page, { ...state, limit: 3 });
        await listsShow(page, { a: 3, b: 3 });

        const kept = () => Reflect.get(window, 'first') === document.querySelector('akc-news-list');
        assert.equal(await page.evaluate(kept), true);
        const fallbacks = await page.$$eval('#root a', (links) => links.map((a) => a.textContent));
        assert.deepEqual(fallbacks, [FALLBACK, FALLBACK, FALLBACK]);
        assert.equal(publisher.count('/a.json'), 1);
        assert.equal(publisher.count('/b.json'), 1);
        quiet();
      });
    }

    it('mounts and unmounts the whole again and again, of one request', async () => {
      const { page, publisher, start, quiet } = await open({ feeds: ['a', 'b'] });
      await start();

      for (let time = 0; time < 10; time++) {
        await listsShow(page, { a: 3, b: 4 });
        await page.evaluate('app.stop()');
        assert.equal(await page.$('akc-news-list'), null);
        await page.evaluate('app.start()');
      }
      await listsShow(page, { a: 3, b: 4 });

      assert.equal(publisher.count('/a.json'), 1);
      assert.equal(publisher.count('/b.json'), 1);
      quiet();
    });
  });
}
