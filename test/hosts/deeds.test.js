import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { autop } from '@wordpress/autop';
import { untilQuiet, useBrowser } from '../support/browser.js';
import { allShown, hasLibrary, opener, TAGS } from '../support/foreign-page.js';
import { appears, hostPage, textsOf } from '../support/host-page.js';
import { lookOf } from '../support/same-boxes.js';
import { cdn, feedOf } from '../support/feeds.js';
import { pressFeed } from '../support/press.js';
import { showsRelease, visibleText } from '../support/reading.js';

/**
 * What pages of others do to the elements, and readers on them (docs/hosts.md).
 *
 * @typedef {import('puppeteer-core').Page} Page
 */

const LIST = 'akc-news-list';
const FALLBACK = 'News of the Ministry';

/**
 * Waits, past what a page may have done to natives, until something holds in it.
 *
 * @param {Page} page
 * @param {string} condition an expression
 */
const holds = (page, condition) =>
  page.evaluate(
    `new Promise((resolve, reject) => {
      const end = performance.now() + 10000;
      const look = () =>
        ${condition} ? resolve()
        : performance.now() > end ? reject(new Error('Waited in vain.'))
        : requestAnimationFrame(look);
      look();
    })`,
  );

const ITEMS = `document.querySelector('${LIST}').shadowRoot.querySelectorAll('[part~=item]').length`;

/** @param {Page} page @param {string} script an expression */
const told = (page, script) => page.evaluate(script);

describe('what pages do to the elements', () => {
  const browser = useBrowser();
  const open = opener(browser);
  const { openPage, serve } = browser;

  it('Bootstrap 5: a list in a modal is whole when the modal opens', async () => {
    const { page, addScript, publisher, errors } = await open({ file: 'bootstrap-5.html' });
    await addScript();
    await allShown(page);
    await appears(page, '[part~=item]', '#more');
    assert.equal(await visibleText(page, '#more'), '');
    const asked = publisher.count('/feed.json');

    await page.click('[data-bs-target="#later"]');
    await holds(page, `document.querySelector('#later').classList.contains('show')`);
    const { width, seen } = await lookOf(page, '#more');

    const room = await page.$eval('.modal-body', (body) => body.clientWidth);
    assert.ok(width > 400 && width <= room, `${width} of ${room} pixels`);
    assert.ok(seen.every(({ box }) => !box || (box[0] ?? 0) + (box[2] ?? 0) <= width + 1));
    assert.match(await visibleText(page, '#more'), /Release 3/);
    assert.equal(publisher.count('/feed.json'), asked);
    assert.deepEqual(errors, []);
  });

  it('Bootstrap 3: jQuery detaches, moves and writes the list anew', async () => {
    const { page, addScript, publisher, errors } = await open({ file: 'bootstrap-3.html' });
    await addScript();
    await allShown(page);
    const titles = await textsOf(page, 'title', LIST);
    const asked = publisher.count('/feed.json');

    await told(page, `void jQuery('${LIST}').detach().hide().appendTo('#aside').show()`);
    await told(page, `void jQuery('${LIST}').wrap('<div class="well"></div>')`);
    assert.deepEqual(await textsOf(page, 'title', LIST), titles);
    assert.equal(publisher.count('/feed.json'), asked);

    await told(page, `void jQuery('#news').html(jQuery('#aside').html())`);
    await told(page, `void jQuery('#aside').empty()`);
    await holds(page, `${ITEMS} === 2`);
    assert.deepEqual(await textsOf(page, 'title', LIST), titles);
    assert.equal(await page.$eval(LIST, (list) => list.children.length), 1);
    assert.deepEqual(errors, []);
  });

  /** @type {[what: string, post: (feed: string) => string][]} */
  const posts = [
    [
      'the two lines',
      (feed) =>
        `Read here.\n\n<${LIST} feed="${feed}">\n<a href="/news">${FALLBACK}</a>\n</${LIST}>`,
    ],
    [
      'a link, which no editor strips',
      (feed) =>
        `Read here.\n\n<a data-akc="news-list" data-akc-feed="${feed}" href="/news">${FALLBACK}</a>`,
    ],
  ];
  for (const [what, post] of posts) {
    it(`WordPress: ${what} outlive the making of paragraphs`, async () => {
      const publisher = await serve({ '/feed.json': { body: feedOf(2) } });
      const host = await serve({}, { folder: cdn });
      const html = autop(post(publisher.url('/feed.json')));
      assert.match(html, /<p>/);

      const { page, errors } = await openPage(hostPage(html, { script: host.url('/akc.js') }));
      await appears(page, '[part~=item]');

      assert.deepEqual(await textsOf(page, 'title'), ['Release 2', 'Release 1']);
      assert.equal(await visibleText(page), 'Read here. ' + (await visibleText(page, LIST)));
      assert.deepEqual(errors, []);
    });
  }

  it('a base elsewhere: releases open on this page, and code comes from its own place', async () => {
    const publisher = await serve({ '/feed.json': { body: pressFeed() } });
    const host = await serve({}, { folder: cdn });
    const feed = publisher.url('/feed.json');
    const { page, site, errors } = await openPage(
      hostPage(
        `<${LIST} feed="${feed}" open-in="one"></${LIST}>
        <akc-release-detail id="one" feed="${feed}"></akc-release-detail>`,
        {
          head: '<base href="https://other.invalid/deep/" target="_top" />',
          script: host.url('/akc.js'),
        },
      ),
    );
    await appears(page, '[part~=item] a');

    await page.$eval(`${LIST} >>> [part~=item] a`, (link) => link.click());
    await showsRelease(page, 'Release 3');
    await appears(page, '.neighbours a', 'akc-release-detail');
    assert.equal(new URL(page.url()).origin, site.origin);

    const links = await page.$$eval('akc-release-detail >>> .neighbours a', (found) =>
      found.map((link) => /** @type {HTMLAnchorElement} */ (link).href),
    );
    assert.ok(links.length);
    for (const link of links) assert.equal(new URL(link).origin, site.origin);
    assert.deepEqual(errors, []);
  });

  it('RequireJS: its modules, and names that modules look for, are left alone', async () => {
    const { page, addScript, errors } = await open({ file: 'requirejs.html' });
    const names = `JSON.stringify([Object.keys(requirejs.s.contexts._.defined), Object.keys(module),
      Object.keys(exports), requirejs.s.contexts._.globalQueue?.length])`;
    await told(page, `new Promise((resolve) => require(['catalogue'], resolve))`);
    const before = await told(page, names);
    await addScript();
    await allShown(page);

    const books = await told(
      page,
      `new Promise((resolve) => require(['catalogue'], ({ books }) => resolve(books)))`,
    );
    assert.equal(books, 3);
    assert.equal(await told(page, names), before);
    assert.deepEqual(errors, []);
  });

  /** @type {[name: string, file: string][]} */
  const changed = [['natives changed by the page', 'old-habits.html']];
  if (hasLibrary('prototype')) changed.push(['Prototype 1.7', 'prototype.html']);
  if (hasLibrary('mootools')) changed.push(['MooTools 1.4', 'mootools.html']);
  for (const [name, file] of changed) {
    it(`${name}: a reader asks for more, searches, and writes to somebody`, async () => {
      const { page, addScript, errors } = await open({ file });
      const thrown = errors.length;
      await addScript();
      await allShown(page);
      const inList = `document.querySelector('${LIST}').shadowRoot`;

      await told(page, `void ${inList}.querySelector('.more button').click()`);
      await holds(page, `${ITEMS} === 3`);
      await told(
        page,
        `(() => {
          const input = ${inList}.querySelector('input');
          input.value = 'forum';
          input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        })()`,
      );
      await holds(page, `${ITEMS} === 1`);
      const detail = `document.querySelector('akc-release-detail').shadowRoot`;
      const cite = `Array.prototype.filter.call(${detail}.querySelectorAll('button'),
        ({ textContent }) => textContent.trim() === 'Cite')[0]`;
      // it does nothing before the text of the release is here
      await holds(page, `!${cite}.hasAttribute('aria-disabled')`);
      await told(page, `void ${cite}.click()`);
      await holds(page, `${detail}.querySelector('.citations')`);
      await holds(page, `${detail}.textContent.includes('Ministry of Samples')`);
      await told(page, `document.querySelector('${LIST}').reload()`);

      assert.deepEqual(errors.slice(thrown), []);
    });

    for (const script of ['akc.bundle.js', 'release-detail.js']) {
      it(`${name}: a release comes through ${script}`, async () => {
        const { page, addScript, errors } = await open({ file });
        const thrown = errors.length;
        await addScript(script);
        const detail = `document.querySelector('akc-release-detail').shadowRoot`;
        await holds(page, `${detail}?.querySelector('.body > *')`);

        assert.deepEqual(errors.slice(thrown), []);
      });
    }

    it(`${name}: as many lines of a skeleton stand as releases are awaited`, async () => {
      const { page, addScript, publisher } = await open({ file });
      publisher.answer('/feed.json', { fault: 'hang' });
      await told(page, `void (document.querySelector('${LIST}').innerHTML = '')`);
      await addScript();
      const bones = `document.querySelector('${LIST}').shadowRoot?.querySelectorAll('.item .bone .title')`;
      await holds(page, `${bones}?.length`);

      assert.equal(await told(page, `${bones}.length`), 2);
    });

    it(`${name}: the last copy is shown while the feed fails`, async () => {
      const { page, addScript, publisher } = await open({ file });
      await addScript();
      await allShown(page);
      await told(
        page,
        `(async () => {
          for (;;) {
            for (const name of await caches.keys()) {
              if ((await (await caches.open(name)).keys()).length) return;
            }
            await new Promise((resolve) => requestAnimationFrame(resolve));
          }
        })()`,
      );
      publisher.answer('/feed.json', { status: 404 });
      await page.reload();
      await addScript();
      await holds(page, `document.querySelector('${LIST}').shadowRoot && ${ITEMS} === 2`);
    });
  }

  it('`pointer-events: none` and `visibility: hidden` above hold inside', async () => {
    const { page, addScript } = await open({ file: 'plain.html' });
    await addScript();
    await allShown(page);

    for (const hiding of ['pointer-events: none; opacity: 0', 'visibility: hidden']) {
      const reached = await page.evaluate(
        (tags, style) => {
          document.body.setAttribute('style', style);
          return tags.filter((tag) => {
            const root = document.querySelector(tag)?.shadowRoot;
            const control = root?.querySelector('a, button');
            control?.scrollIntoView({ block: 'center' });
            const { left, top } = control?.getBoundingClientRect() ?? { left: 0, top: 0 };
            return root?.elementFromPoint(left + 3, top + 3)?.closest('a, button') === control;
          });
        },
        TAGS,
        hiding,
      );
      assert.deepEqual(reached, [], hiding);
    }
  });

  it('a size in em counts once, inside another element too', async () => {
    const { page, addScript } = await open({ file: 'plain.html' });
    await page.evaluate(() => document.body.style.setProperty('--akc-font-size', '1.25em'));
    await addScript();
    await allShown(page);

    const sizes = await page.evaluate(() => {
      const detail = document.querySelector('akc-release-detail')?.shadowRoot;
      const card = detail?.querySelector('akc-contact-card')?.shadowRoot;
      return [detail, card].map((root) => {
        const base = root?.querySelector('[part~=base]');
        return base && getComputedStyle(base).fontSize;
      });
    });
    assert.deepEqual(sizes, ['20px', '20px']);
  });

  it('the page has the last word on whether an element is shown, and how large', async () => {
    const { page, addScript } = await open({
      file: 'reset.html',
      css: `${LIST}, akc-channels { display: none !important }
        html { zoom: 1.5 } akc-contact-card { transform: scale(0.5) }
        akc-share-bar { max-width: 12rem; overflow: hidden; padding: 1rem }`,
    });
    await addScript();
    await allShown(page);

    assert.equal(await visibleText(page, LIST), '');
    assert.equal(await visibleText(page, 'akc-channels'), '');
    for (const tag of ['akc-release-detail', 'akc-contact-card', 'akc-share-bar']) {
      const fits = await page.$eval(
        tag,
        ({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth,
      );
      assert.ok(fits, tag);
    }
  });

  it('XHTML: the fallback stands, and nothing is thrown', async () => {
    const { page, errors, messages } = await open({
      file: 'strict.xhtml',
      headers: { 'content-type': 'application/xhtml+xml' },
    });
    await untilQuiet(page);

    assert.equal(await page.evaluate(() => document.contentType), 'application/xhtml+xml');
    for (const tag of TAGS) assert.equal(await visibleText(page, tag), FALLBACK);
    assert.deepEqual(errors, []);
    // Chromium itself may say that it runs no module script there
    assert.deepEqual(
      messages.filter(({ text }) => text.includes('[akc-widgets]')),
      [],
    );
  });
});
