import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { untilTold, useBrowser } from '../support/browser.js';
import { cdn, feedOf } from '../support/feeds.js';
import { hostPage, shows } from '../support/host-page.js';

/** The script as pages have it that know nothing of modules: by a CMS, by hand, by an optimiser. */

/**
 * How a page may name a script, which is what a CMS or a tag manager makes of its address.
 *
 * @type {Record<string, (src: string) => string>}
 */
const WAYS = {
  'in the head': (src) => `<script src="${src}"></script>`,
  deferred: (src) => `<script defer src="${src}"></script>`,
  async: (src) => `<script async src="${src}"></script>`,
  'with a version, as WordPress writes it': (src) =>
    `<script src="${src}?ver=6.5" id="akc-js"></script>`,
  'with CORS': (src) => `<script crossorigin="anonymous" src="${src}"></script>`,
  'with a type of long ago': (src) => `<script type="text/javascript" src="${src}"></script>`,
  'put in by another script': (src) => `<script>
    document.head.append(Object.assign(document.createElement('script'), { src: '${src}' }));
  </script>`,
  'as a module': (src) => `<script type="module" src="${src}"></script>`,
  'twice, as both': (src) =>
    `<script src="${src}"></script><script type="module" src="${src}"></script>`,
};

const NONCE = { 'content-security-policy': "script-src 'nonce-abc' 'strict-dynamic'" };

/** What a page of before has in one file with ours: no strict mode, no semicolon. */
const BEFORE = 'var before = 1; counted = 2; var call = function () { return this }';
const AFTER = '\nvar after = typeof call() === "object" ? counted : 0;';

/** Notes which names the page has before any script of ours. */
const NOTE = '<script>window.known = new Set(Object.getOwnPropertyNames(window));</script>';

/** Notes what is thrown and never caught. */
const NOTE_ERRORS = `<script>
  var uncaught = [];
  addEventListener('error', ({ message }) => uncaught.push(message));
  addEventListener('unhandledrejection', ({ reason }) => uncaught.push(String(reason)));
</script>`;

/** @param {import('puppeteer-core').Page} page */
const newNames = (page) =>
  page.evaluate(() => {
    const known = /** @type {Set<string>} */ (Reflect.get(window, 'known'));
    return Object.getOwnPropertyNames(window).filter((name) => !known.has(name));
  });

/** Lit's own marks, and what drives the browser. */
const OTHERS = /^(lit|reactive)\w+(Versions|Metadata)$|ariaQuerySelector/;

/** @param {string} name of a file of ours */
const textOf = (name) => readFile(new URL(name, cdn), 'utf8');

describe('the script tag without type="module"', () => {
  const { openPage, serve } = useBrowser();

  const start = async () => {
    const publisher = await serve({ '/feed.json': { body: feedOf(3) } });
    return {
      publisher,
      host: await serve({}, { folder: cdn }),
      list: `<akc-news-list feed="${publisher.url('/feed.json')}"><a href="/">News</a></akc-news-list>`,
    };
  };

  for (const file of ['akc.js', 'akc.bundle.js', 'news-list.js']) {
    for (const [way, write] of Object.entries(WAYS)) {
      // two copies of one element's own file tell which came first
      if (file === 'news-list.js' && way.startsWith('twice')) continue;
      it(`shows the list ${way}, and leaves no name in the page (${file})`, async () => {
        const { publisher, host, list } = await start();

        const { page, errors, messages } = await openPage(
          hostPage(list, { head: NOTE + write(host.url(`/${file}`)) }),
        );
        await shows(page, 3);

        assert.equal(publisher.count('/feed.json'), 1);
        assert.deepEqual(errors, []);
        assert.deepEqual(
          messages.filter(({ text }) => !/came first and stays/.test(text)),
          [],
        );
        assert.deepEqual(
          (await newNames(page)).filter((name) => !OTHERS.test(name)),
          ['known'],
        );
      });
    }

    it(`shows the list by its nonce alone (${file})`, async () => {
      const { host, list } = await start();
      const head = `<script nonce="abc" src="${host.url(`/${file}`)}"></script>`;

      const { page, errors, messages } = await openPage(hostPage(list, { head }), {
        headers: NONCE,
      });
      await shows(page, 3);

      assert.deepEqual(errors, []);
      assert.deepEqual(messages, []);
    });
  }

  it('loads what it needs from its own folder, whatever the page calls "currentScript"', async () => {
    const { host, list } = await start();
    const other = await serve({}, { folder: cdn });
    const body = `<img name="currentScript" alt="" src="${other.url('/a.png')}">${list}`;

    const { page, errors } = await openPage(
      hostPage(`${body}<script src="${host.url('/akc.js')}"></script>`),
    );
    await shows(page, 3);

    assert.deepEqual(errors, []);
    assert.deepEqual(
      other.requests.map(({ path }) => path),
      ['/a.png'],
    );
  });

  it('brings to life what stands below a script in the head, and links, before the page has come to its end', async () => {
    const { publisher, host } = await start();
    const link = `<a data-akc="news-list" data-akc-feed="${publisher.url('/feed.json')}" href="/">News</a>`;

    const { page, errors } = await openPage(
      hostPage(link, { head: `<script src="${host.url('/akc.js')}"></script>` }),
    );
    await shows(page, 3);

    assert.equal(await page.$eval('akc-news-list > a', (a) => a.textContent), 'News');
    assert.deepEqual(errors, []);
  });

  for (const encoding of ['windows-1252', 'euc-kr', 'big5', 'shift_jis']) {
    it(`says its words on a page in ${encoding}, which its file says nothing of`, async () => {
      const { publisher } = await start();
      const script = await textOf('akc.bundle.js');
      const host = await serve(
        { '/akc.bundle.js': { body: script, headers: { 'content-type': 'text/javascript' } } },
        { cors: false },
      );
      const html = hostPage(
        `<akc-news-list lang="ko" controls="search" feed="${publisher.url('/feed.json')}"></akc-news-list>`,
        { head: `<script defer src="${host.url('/akc.bundle.js')}"></script>` },
      );

      const { page } = await openPage(html, {
        headers: { 'content-type': `text/html; charset=${encoding}` },
      });
      await shows(page, 3);

      const label = await page.$eval('akc-news-list >>> label span', (span) => span.textContent);
      assert.match(label ?? '', /^[\p{Script=Hangul}\s]+$/u);
    });
  }

  describe('put by an optimiser', () => {
    /** @type {Record<string, (script: string) => { head: string, all?: string }>} */
    const PLACES = {
      'into the page': (script) => ({ head: `<script>${script}</script>` }),
      'into the page as a module': (script) => ({
        head: `<script type="module">${script}</script>`,
      }),
      'into a data: address': (script) => ({
        head: `<script src="data:text/javascript;base64,${Buffer.from(script).toString('base64')}"></script>`,
      }),
      'into one file with others': (script) => ({
        head: '<script src="/cache/all.js"></script>',
        all: `${BEFORE}\n${script}${AFTER}`,
      }),
      'into one file with others, without a line between': (script) => ({
        head: '<script src="/cache/all.js" defer></script>',
        all: `${BEFORE}${script}${AFTER}`,
      }),
    };

    for (const [place, put] of Object.entries(PLACES)) {
      it(`${place}, the bundle shows the list`, async () => {
        const { list } = await start();
        const { head, all = '' } = put(await textOf('akc.bundle.js'));
        const site = await serve({ '/cache/all.js': { body: all } });

        const { page, errors, messages } = await openPage(
          hostPage(list, { head: NOTE + head.replace('/cache', site.url('/cache')) }),
        );
        await shows(page, 3);

        assert.deepEqual(errors, []);
        assert.deepEqual(messages, []);
        if (!all) return;
        assert.equal(await page.evaluate(() => Reflect.get(window, 'after')), 2);
        const names = (await newNames(page)).filter((name) => !OTHERS.test(name));
        assert.deepEqual(names.sort(), ['after', 'before', 'call', 'counted', 'known']);
      });

      it(`${place}, akc.js keeps the fallback and says once what to use instead`, async () => {
        const { list } = await start();
        const { head, all = '' } = put(await textOf('akc.js'));
        const site = await serve({ '/cache/all.js': { body: all } });

        const { page, messages } = await openPage(
          hostPage(list + list, { head: NOTE_ERRORS + head.replace('/cache', site.url('/cache')) }),
        );
        await untilTold(page, messages);

        // Firefox's own words on a file that it refuses count as errors of the page elsewhere
        assert.deepEqual(await page.evaluate('uncaught'), []);
        const told = messages.filter(({ text }) => text.includes('[akc-widgets]'));
        assert.equal(told.length, 1, JSON.stringify(told));
        assert.match(told[0]?.text ?? '', /into the page or into another file/);
        assert.match(told[0]?.text ?? '', /akc\.bundle\.js needs no further file/);
        assert.equal(await (await page.$('akc-news-list > a'))?.isVisible(), true);
      });
    }
  });

  it('has discover() in a module of its own, which shares the feed that the script has asked for', async () => {
    const { publisher, host, list } = await start();

    const { page, errors } = await openPage(
      hostPage(`<div id="host"></div>${list}`, {
        head: `<script defer src="${host.url('/akc.js')}"></script>
        <script type="module">
          import { discover } from '${host.url('/discover.js')}';
          const root = document.querySelector('#host').attachShadow({ mode: 'open' });
          const list = document.createElement('akc-news-list');
          list.setAttribute('feed', '${publisher.url('/feed.json')}');
          root.append(list);
          discover(root);
        </script>`,
      }),
    );
    await shows(page, 3);
    await page.waitForFunction(() =>
      document
        .querySelector('#host')
        ?.shadowRoot?.querySelector('akc-news-list')
        ?.shadowRoot?.querySelector('[part~=item]'),
    );

    assert.equal(publisher.count('/feed.json'), 1);
    assert.deepEqual(errors, []);
  });
});
