import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { useBrowser } from '../support/browser.js';
import { membersOfDocument, nativesIn, untilPage } from '../support/clobbering.js';
import { toldBy } from '../support/copies.js';
import { elements, FALLBACK, FEED, PICTURES, TAGS } from '../support/every-element.js';
import { cdn } from '../support/feeds.js';
import { hostPage } from '../support/host-page.js';
import { says } from '../support/reading.js';
import { sampleOf } from '../support/sampling.js';

/**
 * Pages that put something else in the way of what we need of them: forms called like members of the
 * document, variables called like the browser's own objects, natives that are gone. No error of ours reaches the page, and
 * readers see the news or, where nothing better can be had, what stands between the tags.
 *
 * @typedef {import('puppeteer-core').Page} Page
 */

/** What Lit calls on the document: behind a form of this name no element can work. */
const RENDERING = [
  'createElement',
  'createComment',
  'createTextNode',
  'createTreeWalker',
  'importNode',
];

/** All that a document is asked for by such a name. */
const CALLED = RENDERING.flatMap((name) => [
  `<form name="${name}"></form>`,
  `<img name="${name}" alt="">`,
  `<embed name="${name}">`,
  `<object id="${name}"></object>`,
  `<iframe name="${name}"></iframe>`,
]);

/** How many are tried of members that we name, of others, of what is called like Lit's, and of natives, where not all are. */
const SAMPLE = { named: 12, others: 6, called: 8, natives: 16 };

const code = readFileSync(new URL('akc.bundle.js', cdn), 'utf8');

/** Some of what we name, and some of the others. @param {readonly string[]} names */
function some(names) {
  const isNamed = (/** @type {string} */ name) => new RegExp(`["'.]${name}\\b`).test(code);
  return [
    ...sampleOf(names.filter(isNamed), SAMPLE.named),
    ...sampleOf(
      names.filter((name) => !isNamed(name)),
      SAMPLE.others,
    ),
  ];
}

/** What each element shows; it names nothing that a page could be in the way of. @param {readonly string[]} tags */
function shownBy(tags) {
  const find = Reflect.get(Object.getPrototypeOf(document), 'querySelectorAll');
  return tags.map((tag) => {
    const [element] = find.call(document, tag);
    if (!element?.shadowRoot) return 'fallback';
    if (element.matches(':state(loaded), :state(empty)')) return 'loaded';
    const [slot] = element.shadowRoot.querySelectorAll('slot:not([name])');
    return slot ? 'fallback' : 'nothing';
  });
}

describe('pages that clobber', () => {
  const { openPage, serve } = useBrowser();

  /** @type {Awaited<ReturnType<typeof serve>>} */
  let servers;

  async function start() {
    servers = await serve({ ...PICTURES, '/feed.json': { body: FEED } });
    const host = await serve({}, { folder: cdn });
    const opened = await openPage('');
    const markup = elements(servers.url('/feed.json')).replace(
      'id="release"',
      'id="release" release="release-2"',
    );
    /**
     * @param {string} body before the elements
     * @param {{ head?: string, script?: string, settled?: (shown: string[]) => boolean }} [options]
     */
    const visit = async (body, { head = '', script = 'akc.js', settled } = {}) => {
      const { page, site, messages, errors } = opened;
      messages.length = errors.length = 0;
      site.answer('/', hostPage(`${body}${markup}`, { head, script: host.url(`/${script}`) }));
      await page.goto(site.url('/'));
      /** @type {string[]} */
      let shown = [];
      await untilPage(async () => {
        shown = await page.evaluate(shownBy, TAGS);
        const done = settled ?? ((found) => found.every((state) => state === 'loaded'));
        return done(shown) || toldBy(messages).length;
      }, 'something is shown or told');
      return { shown, told: toldBy(messages), errors };
    };
    /** What was under way on the page comes before it has been left. */
    const leave = () => opened.page.goto('about:blank');
    return { ...opened, visit, leave };
  }

  const all = TAGS.map(() => 'loaded');
  const none = TAGS.map(() => 'fallback');

  it('a form called like any member of the document: the news is shown', async () => {
    const { page, visit, leave } = await start();
    const names = some(await page.evaluate(membersOfDocument)).filter(
      (name) => !RENDERING.includes(name),
    );
    assert.ok(names.length > 10, `${names.length} names`);
    /** @type {unknown[]} */
    const faults = [];
    for (const name of names) {
      const found = await visit(`<form name="${name}"></form>`).catch((error) => ({
        errors: [String(error)],
        shown: [],
        told: [],
      }));
      await leave();
      const fine = !found.errors.length && !found.told.length && found.shown.join() === all.join();
      if (!fine) faults.push({ name, ...found, errors: [...found.errors] });
    }
    assert.deepEqual(faults, []);
  });

  for (const script of ['akc.js', 'akc.bundle.js', 'news-list.js', 'release-detail.js']) {
    it(`something called like what Lit calls on the document: the fallback stays, said once (${script})`, async () => {
      const { visit, page } = await start();
      for (const markup of sampleOf(CALLED, SAMPLE.called)) {
        const { shown, told, errors } = await visit(markup, { script });

        assert.deepEqual(shown, none, markup);
        assert.deepEqual(errors, [], markup);
        assert.equal(told.length, 1, `${markup}: ${told.join('\n')}`);
        const seen = await page.evaluate((words) => {
          const { body } = /** @type {{ body: HTMLElement }} */ (
            Reflect.get(Object.getPrototypeOf(document), 'all', document)[0].ownerDocument
          );
          return body.innerText.split(words).length - 1;
        }, FALLBACK);
        assert.equal(seen, TAGS.length, markup);
      }
    });
  }

  for (const name of [
    ...RENDERING,
    'querySelector',
    'implementation',
    'addEventListener',
    'hidden',
  ]) {
    it(`a form called ${name} that comes later throws nothing into the page, and what is shown stays`, async () => {
      const { visit, page, errors } = await start();
      assert.deepEqual((await visit('')).shown, all);

      await page.evaluate(
        (form, tags) => {
          document.body.insertAdjacentHTML('afterbegin', `<form name="${form}"></form>`);
          const find = Reflect.get(Object.getPrototypeOf(document), 'querySelectorAll');
          for (const tag of tags) {
            const [element] = find.call(document, tag);
            element.setAttribute('heading', 'Another');
            element.setAttribute('lang', 'ko');
            // one that comes after the form
            element.after(element.cloneNode(true));
          }
        },
        name,
        TAGS,
      );
      await page.evaluate(async (tags) => {
        const find = Reflect.get(Object.getPrototypeOf(document), 'querySelectorAll');
        for (const element of find.call(document, tags.join())) await element.reload();
      }, TAGS);
      const shown = await page.evaluate((tags) => {
        const find = Reflect.get(Object.getPrototypeOf(document), 'querySelectorAll');
        return [...find.call(document, tags.join())].map(({ shadowRoot }) =>
          shadowRoot.querySelector('.box, slot:not([name])') ? '' : 'nothing',
        );
      }, TAGS);

      assert.equal(shown.join(''), '');
      assert.deepEqual(errors, []);
    });
  }

  it('inputs called like members of their form, around the elements and added later', async () => {
    const { visit, page, errors } = await start();
    const inputs =
      'matches querySelectorAll getAttribute parentElement parentNode children nodeType closest lang id'
        .split(' ')
        .map((name) => `<input name="${name}">`)
        .join('');
    const { shown, told } = await visit(`<form lang="en">${inputs}`);
    assert.deepEqual(shown, all);
    assert.deepEqual(told, []);

    await page.evaluate((markup) => {
      document.body.insertAdjacentHTML(
        'beforeend',
        `<form>${markup}<akc-channels></akc-channels></form>`,
      );
    }, inputs);
    await untilPage(
      () =>
        page.evaluate(() => !!document.querySelector('form:last-of-type akc-channels')?.shadowRoot),
      'what was added later is alive',
    );
    assert.deepEqual(errors, []);
  });

  /** @type {[name: string, script: string][]} */
  const variables = [
    ['var navigation', 'var navigation = { items: [] }'],
    ['const navigation', 'const navigation = ["Home", "News"]'],
    ['navigation is nothing', 'const navigation = null'],
    ['caches', 'var caches = {}; const cache = 1'],
    ['const caches', 'const caches = { open: () => ({}) }'],
    ['history', 'const history = []'],
    ['trustedTypes', 'const trustedTypes = {}'],
    ['CSS', 'var CSS = { main: "/main.css" }'],
    ['Text and Element', 'var Text = "a", Element = function () {}'],
    ['Node, as in a drawing of a graph', 'class Node {}'],
    ['print', 'function print() {}'],
    ['navigator', 'const navigator = null'],
  ];
  for (const [name, script] of variables) {
    it(`a page’s own variable: ${name}`, async () => {
      const { page, visit, leave } = await start();
      const { shown, told, errors } = await visit('', { head: `<script>${script}</script>` });
      await says(page, 'The forum opens on 13 February.', 'akc-release-detail');
      await leave();

      assert.deepEqual(errors, []);
      assert.deepEqual(told, []);
      assert.deepEqual(shown, all);
    });
  }

  it('a console that is silenced', async () => {
    for (const script of ['console = null', 'console.warn = null', 'console = {}']) {
      const { visit, leave } = await start();
      const { errors } = await visit('<akc-news-list limit="none"></akc-news-list>', {
        head: `<script>${script}</script>`,
        // what is wrong with the first list is told to nobody
        settled: ([, ...others]) => others.every((state) => state === 'loaded'),
      });
      await leave();
      assert.deepEqual(errors, [], script);
    }
  });

  const natives = nativesIn('akc.bundle.js');
  /** @type {[what: string, value: string][]} */
  const replacements = [
    ['nothing', 'null'],
    ['a function of the page’s', 'function () {}'],
    ['a class of the page’s', 'class { constructor() { this.page = true } }'],
  ];
  before(() => assert.ok(natives.length > 30 && natives.includes('fetch'), natives.join()));
  for (const [what, value] of replacements) {
    it(`${what} in place of a native: no error, and the news or the fallback`, async () => {
      const { visit, leave, messages, errors } = await start();
      /** @type {unknown[]} */
      const faults = [];
      for (const name of sampleOf(natives, SAMPLE.natives)) {
        const head = `<script>Object.defineProperty(window, ${JSON.stringify(name)},
          { value: ${value}, writable: true, configurable: true })</script>`;
        const found = await visit('', { head });
        await leave();
        // of a feed that cannot be had each kind of element tells
        const told = toldBy(messages).map((text) => text.replace(/<akc-[\w-]+>/, ''));
        if (errors.length || new Set(told).size > 1 || found.shown.includes('nothing')) {
          faults.push({ name, shown: found.shown, told, errors: [...errors] });
        }
      }
      assert.deepEqual(faults, []);
    });
  }
});
