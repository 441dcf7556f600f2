import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { itBut, useBrowser } from '../support/browser.js';
import { cdn } from '../support/feeds.js';
import { appears, hostPage } from '../support/host-page.js';
import { plainRelease, pressFeed } from '../support/press.js';
import { fakeClipboard, markedText, press, says } from '../support/reading.js';

// What of sharing only a whole page shows: frames, and the browser's own clipboard.

/** @typedef {import('puppeteer-core').Page} Page */

const BAR = 'akc-share-bar';
const DETAIL = 'akc-release-detail';

describe('a share bar in a frame', () => {
  const { openPage, serve } = useBrowser();

  /** The page of a frame. @param {{ url: (path: string) => string }} host */
  const framed = (host) =>
    hostPage(`<${BAR} targets="facebook x"></${BAR}>`, { script: host.url('/akc.js') });

  /** What the bar in the first frame of a page shares. @param {Page} page */
  const shared = async (page) => {
    const handle = await page.waitForSelector('iframe');
    const frame = await handle?.contentFrame();
    if (!frame) throw new Error('The page has no frame.');
    // looked for with each frame that is drawn: what is added in a shadow root wakes no waiting for a selector
    const href = await frame.waitForFunction(
      (bar) =>
        document
          .querySelector(bar)
          ?.shadowRoot?.querySelector('a[href*="x.com"]')
          ?.getAttribute('href'),
      { polling: 'raf' },
      BAR,
    );
    const { searchParams } = new URL((await href.jsonValue()) ?? '');
    return [searchParams.get('url'), searchParams.get('text')];
  };

  const CANONICAL = '<link rel="canonical" href="/news/1?utm_source=x">';

  for (const [what, head, path, expected] of /** @type {const} */ ([
    ['its address', '', '/?id=1&fbclid=2', '/?id=1'],
    ['its canonical one', CANONICAL, '/?id=1', '/news/1'],
  ])) {
    it(`of the page’s own origin shares that page, by ${what}`, async () => {
      const host = await serve({}, { folder: cdn });
      const { page, site } = await openPage(hostPage('<iframe src="/frame"></iframe>', { head }), {
        path,
      });
      site.answer('/frame', { body: framed(host) });
      await page.reload();

      assert.deepEqual(await shared(page), [site.url(expected), 'A partner']);
    });
  }

  it('without an address of its own shares the page around', async () => {
    const host = await serve({}, { folder: cdn });
    const inner = framed(host).replaceAll('"', '&quot;');
    const { page, site } = await openPage(hostPage(`<iframe srcdoc="${inner}"></iframe>`), {
      path: '/?id=1',
    });

    assert.deepEqual(await shared(page), [site.url('/?id=1'), 'A partner']);
  });

  for (const [what, attribute, expected] of /** @type {const} */ ([
    ['all that it lets be known', 'referrerpolicy="unsafe-url"', '/?id=1'],
    ['its origin, which is known by default', '', '/'],
  ])) {
    it(`of another origin shares the page around: ${what}`, async () => {
      const host = await serve({}, { folder: cdn });
      const other = await serve({ '/frame': { body: framed(host) } });
      const { page, site } = await openPage(
        hostPage(`<iframe src="${other.url('/frame')}" ${attribute}></iframe>`),
        { path: '/?id=1&utm_source=x' },
      );

      const [url] = await shared(page);
      assert.equal(url, site.url(expected));
    });
  }

  it('of another origin shares itself where nothing may be known', async () => {
    const host = await serve({}, { folder: cdn });
    const other = await serve({ '/frame': { body: framed(host) } });
    const { page } = await openPage(
      hostPage(`<iframe src="${other.url('/frame')}" referrerpolicy="no-referrer"></iframe>`),
    );

    const [url] = await shared(page);
    assert.equal(url, other.url('/frame'));
  });

  it('that has gone on to another page of its own shares no page of the frame’s', async () => {
    const host = await serve({}, { folder: cdn });
    const other = await serve({
      '/first': { body: '<script>location.replace("/frame?id=2")</script>' },
      '/frame': { body: framed(host) },
    });
    const { page } = await openPage(hostPage(`<iframe src="${other.url('/first')}"></iframe>`));
    await page.waitForFunction(() => frames.length === 1);

    const [url] = await shared(page);
    assert.equal(url, other.url('/frame?id=2'));
  });
});

describe('a reader with a mouse', () => {
  const { openPage, serve } = useBrowser();

  const open = async () => {
    const host = await serve({}, { folder: cdn });
    const publisher = await serve({ '/feed.json': { body: pressFeed([plainRelease(1)]) } });
    const body = `<${BAR} targets="copy qr" feed="${publisher.url('/feed.json')}" release="release-1"></${BAR}>`;
    const opened = await openPage(hostPage(body, { script: host.url('/akc.js') }), {
      prepare: fakeClipboard,
    });
    await appears(opened.page, 'button svg', BAR);
    return opened.page;
  };

  /** On the mark in a button, which is what a mouse meets. @param {Page} page @param {number} at of the target */
  const click = (page, at) => page.click(`${BAR} >>> li:nth-child(${at}) svg`, { delay: 20 });

  it('copies the link', async () => {
    const page = await open();
    await click(page, 1);
    await says(page, 'The link was copied.', BAR);
  });

  it('gets a QR code, and puts it away', async () => {
    const page = await open();
    await click(page, 2);
    await appears(page, '[part=qr] svg', BAR);
    await click(page, 2);
    await page.waitForFunction(
      (bar) => !document.querySelector(bar)?.shadowRoot?.querySelector('[part=qr]'),
      {},
      BAR,
    );
  });
});

describe('what is copied on a page without https', () => {
  const { openPage, serve } = useBrowser();

  /** @param {string} body @param {string} element */
  const open = async (body, element) => {
    const host = await serve({}, { folder: cdn });
    const publisher = await serve({ '/feed.json': { body: pressFeed([plainRelease(1)]) } });
    const opened = await openPage(
      hostPage(body.replace('FEED', publisher.url('/feed.json')), { script: host.url('/akc.js') }),
      {
        // loopback counts as safe: it has what a page of http lacks
        prepare: (page) =>
          page.evaluateOnNewDocument(() => {
            const { clipboard } = navigator;
            Object.assign(globalThis, { read: () => clipboard.read() });
            Object.defineProperty(navigator, 'clipboard', { value: undefined });
          }),
      },
    );
    await appears(opened.page, 'button', element);
    return opened;
  };

  /** @param {Page} page @param {string} type */
  const clipboard = async (page, type) => {
    const { origin } = new URL(page.url());
    await page.browserContext().overridePermissions(origin, ['clipboard-read', 'clipboard-write']);
    await page.bringToFront();
    return page.evaluate(async (wanted) => {
      const [item] = await Reflect.get(globalThis, 'read')();
      return (await item.getType(wanted)).text();
    }, type);
  };

  // only Chromium gives leave to look at it by order
  itBut('firefox', 'webkit')('is the address', async () => {
    const { page, site } = await open(
      `<dialog><p>Text</p><${BAR} targets="copy"></${BAR}></dialog>
      <style>body { user-select: none }</style>
      <script>document.querySelector('dialog').showModal()</script>
      <script>addEventListener('copy', (event) => event.clipboardData.setData('text/plain', 'x'))</script>`,
      BAR,
    );

    await press(page, 'Copy the link', BAR);
    await says(page, 'The link was copied.', BAR);

    assert.equal(await clipboard(page, 'text/plain'), site.url('/'));
  });

  itBut('firefox', 'webkit')('is a release, plain and formatted', async () => {
    const { page } = await open(`<${DETAIL} feed="FEED" release="release-1"></${DETAIL}>`, DETAIL);

    await press(page, 'Copy the text');
    await says(page, 'The text was copied.', DETAIL);

    assert.match(await clipboard(page, 'text/plain'), /^Release 1\n\n/);
    assert.match(await clipboard(page, 'text/html'), /<h1[^>]*>Release 1<\/h1>/);
  });

  it('is marked, and that is said, where the browser refuses', async () => {
    const { page, site } = await open(`<${BAR} targets="copy"></${BAR}>`, BAR);
    await page.evaluate(() => {
      document.execCommand = () => false;
      Document.prototype.execCommand = () => false;
    });

    await press(page, 'Copy the link', BAR);
    await says(page, 'The link could not be copied. It is selected', BAR);

    assert.equal(await markedText(page, BAR), site.url('/'));
  });
});
