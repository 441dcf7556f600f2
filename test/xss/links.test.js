/* eslint no-script-url: off -- such addresses must lead nowhere */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { useBrowser } from '../support/browser.js';
import { until } from '../support/fault-page.js';
import { cdn } from '../support/feeds.js';
import { hostPage } from '../support/host-page.js';
import { FILES, pressFeed } from '../support/press.js';
import { watchPage } from './in-page.js';
import { attributesOfLinks, kses } from './link-attributes.js';

/**
 * Links that come alive, written by whoever may write a comment on a partner's page: sanitisers let
 * `data-*` pass, and the script is in the page anyway.
 *
 * @typedef {import('puppeteer-core').Page} Page
 */

/** @type {{ modules: { declarations: { tagName?: string, attributes?: { name: string }[] }[] }[] }} */
const manifest = JSON.parse(
  readFileSync(new URL('../../dist/custom-elements.json', import.meta.url), 'utf8'),
);

/** What each element declares, as the package says. @type {Map<string, string[]>} */
const declared = new Map(
  manifest.modules
    .flatMap(({ declarations }) => declarations)
    .flatMap(({ tagName, attributes = [] }) =>
      tagName ? [[tagName, attributes.map(({ name }) => name)]] : [],
    ),
);

const TAGS = [...declared.keys()];
const COMMON = ['id', 'class', 'lang', 'dir', 'hidden', 'slot'];
/** What no link may say. */
const NEVER = ['json-ld'];

const DOMPURIFY = new URL('../../node_modules/dompurify/dist/purify.min.js', import.meta.url);

/** The attack that was found, and what else browsers run, open or cover a page with. */
const ATTACK =
  'data-akc-onfocus="alert(1)" data-akc-tabindex="0" data-akc-autofocus="" data-akc-style="position:fixed;inset:0;z-index:9" ' +
  'data-akc-onpointerenter="alert(2)" data-akc-popover="auto" data-akc-json-ld="" data-akc-is="x" data-akc-innerhtml="<img src=x onerror=alert(3)>" ' +
  'data-akc-release-href="javascript:alert(4)" data-akc-url="javascript:alert(5)" data-akc-share-url="javascript:alert(6)"';

/**
 * What stands on the page once all links have come alive, and what has run.
 *
 * @param {readonly string[]} tags
 * @param {readonly string[]} events
 */
async function tryAll(tags, events) {
  const own = Reflect.get(window, 'watch');
  /** @type {Record<string, string[]>} */
  const attributes = {};
  /** @type {string[]} */
  const addresses = [];
  for (const tag of tags) {
    const element = /** @type {HTMLElement} */ (document.querySelector(tag));
    attributes[tag] = element.getAttributeNames();
    for (const name of events) element.dispatchEvent(new Event(name.slice(2)));
    element.focus();
    element.click();
    for (const link of element.shadowRoot?.querySelectorAll('a') ?? []) addresses.push(link.href);
  }
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return {
    attributes,
    addresses: addresses.filter((address) => !/^(https?|mailto|tel):/.test(address)),
    focused: document.activeElement?.localName,
    markup: document.head.querySelectorAll('script:not([src])').length,
    data: document.querySelectorAll('script[type*=json]').length,
    seen: own.take('a link'),
  };
}

describe('links that come alive', () => {
  const { openPage, serve } = useBrowser();

  /**
   * @param {(feed: string) => string} markup
   * @param {{ head?: string, sanitiser?: (written: string) => string }} [options]
   */
  async function open(markup, { head = '', sanitiser } = {}) {
    const publisher = await serve({ ...FILES, '/feed.json': { body: pressFeed() } });
    const host = await serve({ '/purify.js': readFileSync(DOMPURIFY, 'utf8') }, { folder: cdn });
    const script = host.url('/akc.js');
    const written = markup(publisher.url('/feed.json'));
    const body = sanitiser
      ? `<main></main>
         <script src="${host.url('/purify.js')}"></script>
         <script>
           const written = ${JSON.stringify(written).replaceAll('<', String.raw`\u003c`)};
           document.querySelector('main').innerHTML = (${String(sanitiser)})(written);
         </script>`
      : written;
    const opened = await openPage(hostPage(body, { head, script }), {
      prepare: (page) => page.evaluateOnNewDocument(watchPage),
    });
    return { ...opened, publisher, host };
  }

  /** @param {Page} page */
  const alive = (page) =>
    page.waitForFunction(
      (tags) =>
        tags.every((tag) => document.querySelector(tag)?.matches(':state(loaded), :state(empty)')),
      {},
      TAGS,
    );

  /** @param {string} feed @param {(tag: string) => string} attributes */
  const linkAll = (feed, attributes) =>
    TAGS.map(
      (tag) =>
        `<p><a data-akc="${tag.slice(4)}" data-akc-feed="${feed}" data-akc-release="release-2" ${attributes(tag)} href="#">News</a></p>`,
    ).join('\n');

  it('take over what an element declares, and nothing else that a browser knows', async () => {
    const { page: bare } = await open(() => '');
    const known = await bare.evaluate(attributesOfLinks, TAGS);
    // the page itself listens to one of them before it comes here
    const events = known.filter((name) => /^on(?!submit$)/.test(name));
    assert.ok(events.length > 80, `${events.length} handlers`);
    for (const name of ['style', 'tabindex', 'autofocus', 'popover', 'contenteditable', 'role']) {
      assert.ok(known.includes(name), name);
    }
    const others = known.filter((name) => !COMMON.includes(name));

    const { page, errors } = await open((feed) =>
      linkAll(feed, (tag) =>
        others
          .filter((name) => !declared.get(tag)?.includes(name))
          .map((name) => {
            const value = name.startsWith('on') ? `alert('${name}')` : 'javascript:alert(1)';
            return `data-akc-${name}="${value}"`;
          })
          .join(' '),
      ),
    );
    await alive(page);
    const found = await page.evaluate(tryAll, TAGS, events);

    for (const tag of TAGS) {
      assert.deepEqual(
        found.attributes[tag]?.filter((name) => !declared.get(tag)?.includes(name)),
        [],
        tag,
      );
    }
    assert.deepEqual(found.seen, []);
    assert.deepEqual(found.addresses, []);
    assert.equal(found.focused, 'body');
    assert.deepEqual(errors, []);
  });

  it('take over all that an element declares, and what is common to all', async () => {
    const { page } = await open((feed) =>
      linkAll(feed, (tag) =>
        [...(declared.get(tag) ?? []), ...COMMON]
          .filter((name) => !['feed', 'release'].includes(name))
          .map((name) => `data-akc-${name}="${name === 'param' ? 'akc-release-2' : `${tag}-x`}"`)
          .join(' '),
      ),
    );
    await page.waitForFunction(
      (tags) => tags.every((tag) => document.querySelector(tag)),
      {},
      TAGS,
    );

    for (const tag of TAGS) {
      const wanted = [...(declared.get(tag) ?? []), ...COMMON, 'feed', 'release'].filter(
        (name) => !NEVER.includes(name),
      );
      const found = await page.$eval(tag, (element) => element.getAttributeNames());
      // what is no value of an attribute falls back to its default, and is told
      assert.deepEqual(
        found.filter((name) => !wanted.includes(name)),
        [],
        tag,
      );
      for (const name of [...COMMON, 'feed', 'heading']) assert.ok(found.includes(name), name);
    }
  });

  it('hand on what the site lets the link itself have, and keep the fallback in its place', async () => {
    const { page } = await open(
      (feed) =>
        `<p><a data-akc="channels" data-akc-feed="${feed}" id="one" class="wide" lang="ko" dir="ltr" slot="aside" hidden
          title="two" style="color: red" tabindex="3" onclick="1" href="#">News</a></p>`,
    );
    await page.waitForFunction(() => document.querySelector('akc-channels > a'));

    const { feed, ...element } = await page.$eval('akc-channels', (found) =>
      Object.fromEntries([...found.attributes].map(({ name, value }) => [name, value])),
    );
    assert.ok(feed);
    const link = await page.$eval('akc-channels > a', (found) => found.getAttributeNames());
    assert.deepEqual(element, {
      ...{ id: 'one', class: 'wide', lang: 'ko', dir: 'ltr', slot: 'aside', hidden: '' },
    });
    for (const gone of ['id', 'slot', 'hidden', 'data-akc']) assert.ok(!link.includes(gone), gone);
    for (const kept of ['class', 'href', 'title']) assert.ok(link.includes(kept), kept);
  });

  /** @type {[name: string, sanitiser: (written: string) => string][]} */
  const sanitisers = [
    ['DOMPurify as it comes', (written) => Reflect.get(window, 'DOMPurify').sanitize(written)],
    ['the rule of WordPress for links in posts', kses],
  ];
  for (const [name, sanitiser] of sanitisers) {
    it(`run nothing of what passes ${name}`, async () => {
      const { page, errors, messages } = await open((feed) => linkAll(feed, () => ATTACK), {
        sanitiser,
      });
      await alive(page);
      const found = await page.evaluate(tryAll, TAGS, ['onfocus', 'onpointerenter', 'onclick']);

      // the sanitiser has let it pass, and we have not
      const passed = await page.$eval('akc-channels > a', (link) => link.getAttributeNames());
      assert.ok(passed.includes('data-akc-onfocus') && passed.includes('data-akc-style'));
      const bad = /^on|^(style|tabindex|autofocus|popover|json-ld|is|innerhtml)$/;
      for (const names of Object.values(found.attributes)) {
        assert.deepEqual(
          names.filter((one) => bad.test(one)),
          [],
        );
      }
      assert.deepEqual(found.seen, []);
      assert.deepEqual(found.addresses, []);
      assert.equal(found.data, 0);
      assert.equal(found.focused, 'body');
      assert.deepEqual(errors, []);
      const told = () => messages.filter(({ text }) => /\bonfocus, .*leaving it out/.test(text));
      await until(() => told().length === TAGS.length, 'each link has told what it left out');
      assert.match(
        told()[0]?.text ?? '',
        /data-akc-[\w, -]*onfocus, .*: expected one of .*feed.*; leaving it out/,
      );
    });
  }

  for (const param of ['token', 'akc-token', 'akc-releasetoken=1&x']) {
    it(`cannot send a parameter of the page’s address to a feed’s server: ${param}`, async () => {
      const publisher = await serve({});
      publisher.answer('/feed.json', {
        body: {
          ...pressFeed(),
          _press: { item_feed_template: publisher.url('/item/{id}.json') },
        },
      });
      const host = await serve({}, { folder: cdn });
      const link = `<a data-akc="release-detail" data-akc-feed="${publisher.url('/feed.json')}" data-akc-param="${param}" href="/">News</a>`;
      const { page, messages } = await openPage(hostPage(link, { script: host.url('/akc.js') }), {
        path: `/?${param}=s3cret`,
      });
      await page.waitForFunction(() =>
        document.querySelector('akc-release-detail')?.matches(':state(empty)'),
      );

      assert.equal(
        await page.$eval('akc-release-detail', (detail) => Reflect.get(detail, 'param')),
        'akc-release',
      );
      assert.deepEqual(
        publisher.requests.filter(({ path }) => path.includes('s3cret')),
        [],
      );
      const told = /data-akc-param: expected a name that begins with "akc-release"/;
      await until(() => messages.some(({ text }) => told.test(text)), 'it was told');
    });
  }

  it('open nothing in a detail that the page has given another feed', async () => {
    const stranger = await serve({});
    const id = 'not-of-this-publisher';
    stranger.answer('/feed.json', { body: { ...pressFeed(), items: [{ id, title: 'Evil' }] } });
    const publisher = await serve({ '/feed.json': { body: pressFeed() } });
    const host = await serve({}, { folder: cdn });
    const body = `<akc-release-detail id="release" feed="${publisher.url('/feed.json')}" json-ld></akc-release-detail>
      <a data-akc="news-list" data-akc-feed="${stranger.url('/feed.json')}" data-akc-open-in="release" data-akc-hidden href="/">News</a>`;
    const { page, messages } = await openPage(hostPage(body, { script: host.url('/akc.js') }), {
      path: `/?akc-release=${id}`,
    });
    await page.waitForFunction(
      () =>
        document.querySelector('akc-release-detail')?.matches(':state(empty)') &&
        document.querySelector('akc-news-list')?.matches(':state(loaded)'),
    );

    assert.ok(!(await page.content()).includes('Evil'));
    assert.ok(!(await page.$eval('akc-news-list', (list) => list.hasAttribute('open-in'))));
    const told = /data-akc-open-in: expected the id of an akc-release-detail of the same feed/;
    await until(() => messages.some(({ text }) => told.test(text)), 'it was told');
  });

  it('open releases in a detail of the same feed', async () => {
    const { page } = await open(
      (
        feed,
      ) => `<a data-akc="release-detail" data-akc-feed="${feed}" id="release" href="#">Release</a>
        <a data-akc="news-list" data-akc-feed="${feed}" data-akc-open-in="release" href="#">News</a>`,
    );
    await page.waitForFunction(() =>
      document.querySelector('akc-news-list')?.matches(':state(loaded)'),
    );

    assert.equal(
      await page.$eval('akc-news-list', (list) => list.getAttribute('open-in')),
      'release',
    );
  });

  it('lead genuine headlines to this site or to the publisher, and nowhere else', async () => {
    const { page, messages, publisher } = await open((feed) =>
      [
        ['https://phish.example/{id}', feed],
        ['//phish.example/{id}', feed],
        ['/news?id={id}', feed],
        [new URL('/news/{id}', feed).href.replace('%7Bid%7D', '{id}'), feed],
      ]
        .map(
          ([href, feed]) =>
            `<a data-akc="news-list" data-akc-feed="${feed}" data-akc-release-href="${href}" href="#">News</a>`,
        )
        .concat(`<a data-akc="share-bar" data-akc-url="https://phish.example/" href="#">Share</a>`)
        .join(''),
    );
    await page.waitForFunction(
      () =>
        [...document.querySelectorAll('akc-news-list')].filter((list) =>
          list.matches(':state(loaded)'),
        ).length === 4 && document.querySelector('akc-share-bar'),
    );

    const given = await page.$$eval('akc-news-list', (lists) =>
      lists.map((list) => list.getAttribute('release-href')),
    );
    const own = `${new URL(publisher.url('/')).origin}/news/{id}`;
    assert.deepEqual(given, [null, null, '/news?id={id}', own]);
    assert.equal(await page.$eval('akc-share-bar', (bar) => bar.getAttribute('url')), null);
    const told = () => messages.filter(({ text }) => text.includes('expected an address of this'));
    await until(() => told().length === 2, 'a list and a share bar have told');
  });

  it('take no name that the page has for something else', async () => {
    const { page, messages } = await open(
      (feed) => `<div id="menu"></div><img name="logo" alt="">
        ${['menu', 'logo', 'fetch', 'cookie', 'news']
          .map(
            (id) =>
              `<a data-akc="channels" data-akc-feed="${feed}" data-akc-id="${id}" href="#">News</a>`,
          )
          .join('')}`,
    );
    await page.waitForFunction(() => document.querySelectorAll('akc-channels').length === 5);

    const ids = await page.$$eval('akc-channels', (found) => found.map(({ id }) => id));
    assert.deepEqual(ids, ['', '', '', '', 'news']);
    const told = /data-akc-id: expected a name that nothing else/;
    await until(() => messages.some(({ text }) => told.test(text)), 'it was told');
  });

  it('stay links where somebody else has the tag, whatever that one observes', async () => {
    const { page, errors, messages } = await open(
      (feed) =>
        `<a data-akc="channels" data-akc-feed="${feed}" data-akc-onclick="alert(1)" href="#">News</a>`,
      {
        head: `<script>customElements.define('akc-channels', class extends HTMLElement {
          static observedAttributes = ['onclick'];
        })</script>`,
      },
    );
    await until(
      () => messages.some(({ text }) => text.includes('somebody else has defined this tag')),
      'it was told',
    );

    assert.equal(await page.$('akc-channels'), null);
    assert.equal(await page.$eval('body > a', ({ textContent }) => textContent), 'News');
    assert.deepEqual(errors, []);
  });

  it('are held to the same when they are added later, in a shadow root, or by script', async () => {
    const { page, publisher } = await open(() => '<main></main>');
    await page.evaluate(async (feed) => {
      const { discover } = await import(
        /** @type {HTMLScriptElement} */ (
          document.querySelector('script[type=module]')
        ).src.replace('akc.js', 'discover.js')
      );
      const root = document.querySelector('main')?.attachShadow({ mode: 'open' });
      if (!root) return;
      discover(root);
      const link = document.createElement('a');
      link.setAttribute('data-akc', 'channels');
      link.setAttribute('data-akc-onfocus', 'alert(1)');
      link.setAttributeNS('urn:x', 'x:data-akc-onclick', 'alert(2)');
      link.setAttributeNS(null, 'data-akc-STYLE', 'inset: 0');
      link.setAttributeNS(null, 'data-akc-', 'nothing');
      link.setAttribute('data-akc-feed', feed);
      root.append(link);
    }, publisher.url('/feed.json'));
    await page.waitForFunction(() =>
      document.querySelector('main')?.shadowRoot?.querySelector('akc-channels'),
    );

    const names = await page.evaluate(() =>
      document
        .querySelector('main')
        ?.shadowRoot?.querySelector('akc-channels')
        ?.getAttributeNames(),
    );
    assert.deepEqual(names, ['feed']);
  });
});
