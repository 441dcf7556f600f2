import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useBrowser } from '../support/browser.js';
import { until } from '../support/fault-page.js';
import { cdn, feedOf } from '../support/feeds.js';
import { hostPage, noteEvents, notedEvents, shows, textsOf } from '../support/host-page.js';
import { focusedText, visibleText } from '../support/reading.js';

/** @typedef {import('puppeteer-core').Page} Page */

const FALLBACK = '<a href="/">All news</a>';

describe('pages that move things about', () => {
  const { openPage, serve } = useBrowser();

  /**
   * @param {(list: string) => string} [around] what stands in the page, round the list
   * @param {import('../support/server.js').Answer} [answer]
   */
  const open = async (around = (list) => list, answer = { body: feedOf(20) }) => {
    const publisher = await serve({ '/feed.json': answer, '/other.json': { body: feedOf(2) } });
    const host = await serve({}, { folder: cdn });
    const list = `<akc-news-list limit="15" feed="${publisher.url('/feed.json')}">${FALLBACK}</akc-news-list>`;
    const opened = await openPage(hostPage(around(list), { script: host.url('/akc.js') }), {
      prepare: (page) => noteEvents(page, 'akc-load', 'akc-error'),
    });
    const { page, errors, messages } = opened;
    /** So often a feed was shown, and nothing else was told. @param {number} loads */
    const calm = async (loads) => {
      const events = (await notedEvents(page)).map(({ type }) => type);
      assert.deepEqual(events, Array(loads).fill('akc-load'));
      assert.equal(publisher.count('/feed.json'), 1);
      assert.deepEqual(errors, []);
      assert.deepEqual(messages, []);
    };
    return { ...opened, publisher, list, calm };
  };

  it('move a list a hundred times: its rows are the same, and nothing is asked anew', async () => {
    const { page, calm } = await open((list) => `<main>${list}</main><aside></aside>`);
    await shows(page, 15);

    const same = await page.evaluate(async () => {
      const list = document.querySelector('akc-news-list');
      const places = [...document.querySelectorAll('main, aside')];
      const row = list?.shadowRoot?.querySelector('[part~=item]');
      for (let time = 0; time < 100; time++) {
        if (list) places[time % 2]?.append(list);
        // in one task, and over many
        if (time % 10 === 0) await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      return row === list?.shadowRoot?.querySelector('[part~=item]');
    });
    await shows(page, 15);

    assert.equal(same, true);
    await calm(1);
  });

  it('move a list while its feed is on its way: there is one request', async () => {
    /** @type {(() => void) | undefined} */
    let send;
    const { page, publisher, calm } = await open(
      (list) => `<main>${list}</main><aside></aside>`,
      (_, response) => {
        response.setHeader('content-type', 'application/feed+json');
        send = () => response.end(JSON.stringify(feedOf(20)));
      },
    );
    await until(() => send, 'the feed was asked for');
    await page.waitForFunction(() => document.querySelector('akc-news-list')?.shadowRoot);

    await page.evaluate(() => {
      const list = document.querySelector('akc-news-list');
      for (let time = 0; time < 100; time++) {
        if (list) document.querySelector(time % 2 ? 'main' : 'aside')?.append(list);
      }
    });
    send?.();
    await shows(page, 15);

    assert.equal(publisher.requests.length, 1);
    await calm(1);
  });

  it('move a list with moveBefore(): what has the focus keeps it', async () => {
    const { page, calm } = await open((list) => `<main>${list}</main><aside></aside>`);
    await shows(page, 15);
    await page.$eval('akc-news-list >>> a', (link) => {
      /** @type {HTMLElement} */ (link).focus();
    });

    await page.evaluate(() => {
      /** @type {any} */
      const aside = document.querySelector('aside');
      const list = document.querySelector('akc-news-list');
      if (aside.moveBefore) return void aside.moveBefore(list, null);
      // where it is not known, a page appends
      aside.append(list);
      list?.shadowRoot?.querySelector('a')?.focus();
    });
    await shows(page, 15);

    assert.equal(
      await page.$eval('akc-news-list', (list) => list.parentElement?.localName),
      'aside',
    );
    assert.equal(await focusedText(page), 'Release 20');
    await calm(1);
  });

  it('clone a list that is alive, fallback and all: the copy lives by itself', async () => {
    const { page, calm } = await open();
    await shows(page, 15);

    await page.evaluate(() => {
      const list = document.querySelector('akc-news-list');
      const copy = /** @type {HTMLElement} */ (list?.cloneNode(true));
      copy.id = 'copy';
      copy.setAttribute('limit', '2');
      document.body.append(copy);
      document.body.append(document.importNode(copy, true));
    });
    await shows(page, 2, '#copy');
    await shows(page, 2, 'akc-news-list:last-child');
    await shows(page, 15);

    const inside = await page.$$eval('akc-news-list', (lists) => lists.map((one) => one.innerHTML));
    assert.deepEqual(inside, [FALLBACK, FALLBACK, FALLBACK]);
    await calm(3);
  });

  it('serialise what is alive and parse it again: nothing but the markup was there', async () => {
    const { page, list, calm } = await open((markup) => `<main>${markup}</main>`);
    await shows(page, 15);

    const written = await page.$eval('main', (main) => {
      const { innerHTML } = main;
      main.innerHTML = innerHTML;
      return innerHTML;
    });
    await shows(page, 15);

    assert.equal(written.trim(), list);
    await calm(2);
  });

  it('put another body in the place of theirs, back and forth', async () => {
    const { page, calm } = await open();
    await shows(page, 15);

    for (let visit = 0; visit < 5; visit++) {
      await page.evaluate(() => {
        const { body } = document;
        const next = new DOMParser().parseFromString(body.outerHTML, 'text/html').body;
        body.replaceWith(document.adoptNode(next));
      });
      await shows(page, 15);
    }

    await calm(6);
  });

  it('swap what stands there by its outerHTML, with another list that is then changed', async () => {
    const { page, publisher, errors } = await open((list) => `<main>${list}</main>`);
    await shows(page, 15);

    await page.$eval('main', (main) => {
      main.outerHTML = main.outerHTML.replace('limit="15"', 'limit="3"');
    });
    await shows(page, 3);
    await page.$eval(
      'akc-news-list',
      (list, feed) => {
        list.setAttribute('feed', feed);
      },
      publisher.url('/other.json'),
    );
    await shows(page, 2);

    assert.deepEqual(await textsOf(page, 'title'), ['Release 2', 'Release 1']);
    assert.equal(publisher.count('/feed.json'), 1);
    assert.equal(publisher.count('/other.json'), 1);
    assert.deepEqual(errors, []);
  });

  it('take a list into the document of a frame, and back', async () => {
    const { page, calm } = await open(
      (list) => `<main>${list}</main><iframe srcdoc="<p>A frame</p>"></iframe>`,
    );
    await shows(page, 15);

    const there = await page.evaluate(() => {
      const list = document.querySelector('akc-news-list');
      const { contentDocument: inside } = document.querySelector('iframe') ?? {};
      if (list) inside?.body.append(list);
      return list?.ownerDocument === inside;
    });
    await page.waitForFunction(
      () =>
        document
          .querySelector('iframe')
          ?.contentDocument?.querySelector('akc-news-list')
          ?.shadowRoot?.querySelectorAll('[part~=item]').length === 15,
    );
    await page.evaluate(() => {
      const { contentDocument: inside } = document.querySelector('iframe') ?? {};
      const list = inside?.querySelector('akc-news-list');
      if (list) document.querySelector('main')?.append(list);
    });
    await shows(page, 15);
    await page.$eval('akc-news-list', (list) => {
      list.setAttribute('limit', '2');
    });
    await shows(page, 2);

    assert.equal(there, true);
    await calm(1);
  });
});

describe('pages that hide things and show them', () => {
  const { openPage, serve } = useBrowser();

  /** @type {[what: string, around: (list: string) => string, show: () => void, hide: () => void][]} */
  const places = [
    [
      'a dialog',
      (list) => `<dialog>${list}</dialog>`,
      () => document.querySelector('dialog')?.showModal(),
      () => document.querySelector('dialog')?.close(),
    ],
    [
      'a popover',
      (list) => `<div popover>${list}</div>`,
      () =>
        /** @type {HTMLElement | null} */ (document.querySelector('[popover]'))?.showPopover?.(),
      () =>
        /** @type {HTMLElement | null} */ (document.querySelector('[popover]'))?.hidePopover?.(),
    ],
    [
      'details',
      (list) => `<details><summary>News</summary>${list}</details>`,
      () => document.querySelector('details')?.setAttribute('open', ''),
      () => document.querySelector('details')?.removeAttribute('open'),
    ],
    [
      'a tab that is not displayed',
      (list) => `<div id="tab" style="display: none">${list}</div>`,
      () => document.querySelector('#tab')?.setAttribute('style', ''),
      () => document.querySelector('#tab')?.setAttribute('style', 'display: none'),
    ],
    [
      'what the browser need not lay out',
      (list) => `<div id="skipped" style="content-visibility: hidden">${list}</div>`,
      () => document.querySelector('#skipped')?.setAttribute('style', ''),
      () => document.querySelector('#skipped')?.setAttribute('style', 'content-visibility: hidden'),
    ],
  ];
  for (const [what, around, show, hide] of places) {
    it(`${what}, opened and closed again and again: the list is there, of one request`, async () => {
      const publisher = await serve({ '/feed.json': { body: feedOf(20) } });
      const host = await serve({}, { folder: cdn });
      const list = `<akc-news-list limit="15" feed="${publisher.url('/feed.json')}">${FALLBACK}</akc-news-list>`;
      const { page, errors, messages } = await openPage(
        hostPage(around(list), { script: host.url('/akc.js') }),
      );
      await shows(page, 15);

      for (let time = 0; time < 10; time++) {
        await page.evaluate(show);
        await page.waitForFunction(() =>
          document
            .querySelector('akc-news-list')
            ?.shadowRoot?.querySelector('a')
            ?.checkVisibility({ contentVisibilityAuto: true }),
        );
        if (time === 0) assert.match(await visibleText(page), /Release 20.*Release 6/);
        await page.evaluate(hide);
      }

      assert.equal(publisher.count('/feed.json'), 1);
      assert.deepEqual(errors, []);
      assert.deepEqual(messages, []);
    });
  }

  it('a list inside the shadow root of an element of theirs, moved with it', async () => {
    const publisher = await serve({ '/feed.json': { body: feedOf(3) } });
    const host = await serve({}, { folder: cdn });
    const script = host.url('/discover.js');
    const theirs = `<their-card></their-card><main></main><script type="module">
      import { discover } from '${script}';
      customElements.define('their-card', class extends HTMLElement {
        constructor() {
          super();
          this.attachShadow({ mode: 'open' }).innerHTML =
            '<akc-news-list feed="${publisher.url('/feed.json')}"></akc-news-list>';
          discover(this.shadowRoot);
        }
      });</script>`;
    const { page, errors, messages } = await openPage(hostPage(theirs));
    const inside = (/** @type {string} */ selector, /** @type {number} */ count) =>
      page.waitForFunction(
        (host, wanted) =>
          document
            .querySelector(host)
            ?.shadowRoot?.querySelector('akc-news-list')
            ?.shadowRoot?.querySelectorAll('[part~=item]').length === wanted,
        {},
        selector,
        count,
      );
    await inside('their-card', 3);

    await page.evaluate(() => {
      const card = document.querySelector('their-card');
      if (card) document.querySelector('main')?.append(card);
      document.body.append(document.createElement('their-card'));
    });
    await inside('main their-card', 3);
    await inside('body > their-card', 3);
    // the language of the page reaches through both roots
    await page.evaluate(() => {
      document.documentElement.lang = 'ko';
    });
    await page.waitForFunction(() =>
      document
        .querySelector('main their-card')
        ?.shadowRoot?.querySelector('akc-news-list')
        ?.shadowRoot?.querySelector('[part=base][lang=ko]'),
    );

    assert.equal(publisher.count('/feed.json'), 1);
    assert.deepEqual(errors, []);
    assert.deepEqual(messages, []);
  });
});
