import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { untilQuiet, useBrowser } from '../support/browser.js';
import { cdn } from '../support/feeds.js';
import { appears, hostPage, shows } from '../support/host-page.js';
import { FILES, ORGANIZATION, plainRelease, pressFeed, richRelease } from '../support/press.js';
import { press, says, showsRelease } from '../support/reading.js';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('../support/server.js').Server} Server */

/** A release of which nothing has to be fetched but its text. */
const PLAIN = { name: 'Ministry', url: 'https://samples.example/' };

/** What is asked of a server, without hashes. @param {Server} server */
const files = ({ requests }) =>
  requests
    .map(({ path }) => path.replace(/^\/chunks\/(.+)\.[\w-]+\.js$/, '$1').replace('/', ''))
    .sort();

/** The file of the sanitiser, where the browser has none of its own. @param {Page} page */
const sanitiser = (page) =>
  page.evaluate(() => {
    // Chromium 105 to 118 have a sanitiser of the first kind, which took other orders
    const { prototype } = Reflect.get(globalThis, 'Sanitizer') ?? {};
    return prototype && 'allowElement' in prototype ? [] : ['dompurify'];
  });

describe('what is loaded', () => {
  const { openPage, serve } = useBrowser();

  /** @param {(feed: string) => string} body @param {{ feed?: object, script?: string, prepare?: (page: Page) => Promise<unknown> }} [options] */
  const open = async (body, { feed = pressFeed(), script = 'akc.js', prepare } = {}) => {
    const publisher = await serve({ ...FILES, '/feed.json': { body: feed } });
    const host = await serve({}, { folder: cdn });
    /** @type {string[]} */
    const asked = [];
    const opened = await openPage(
      hostPage(body(publisher.url('/feed.json')), { script: host.url(`/${script}`) }),
      {
        prepare: async (page) => {
          page.on('request', (request) => asked.push(request.url()));
          await prepare?.(page);
        },
      },
    );
    return { ...opened, publisher, host, asked };
  };

  it('for a list alone is nothing of the other elements', async () => {
    const { page, host } = await open((feed) => `<akc-news-list feed="${feed}"></akc-news-list>`);
    await shows(page, 3);
    await untilQuiet(page);

    assert.deepEqual(files(host), ['akc.js', 'core', 'news-list']);
  });

  /** @type {[name: string, markup: (feeds: string) => string, also: string[]][]} */
  const several = [
    ['a tag', (feeds) => `<akc-news-list feed="${feeds}"></akc-news-list>`, []],
    [
      'a link',
      (feeds) => `<a data-akc="news-list" data-akc-feed="${feeds}" href="/news">News</a>`,
      ['link'],
    ],
  ];
  for (const [name, markup, also] of several) {
    it(`for several feeds of ${name} is what merges them, and each feed once, begun by the script`, async () => {
      const items = [{ ...plainRelease(9), id: 'other', url: 'https://other.example/9' }];
      const other = await serve({ '/other.json': { body: pressFeed(items) } });
      const third = await serve({ '/third.json': { body: pressFeed([]) } });
      const { page, host, publisher } = await open((feed) => {
        const feeds = [feed, other.url('/other.json'), third.url('/third.json')].join(' ');
        // before the element's own code is here
        return `${markup(feeds)}${markup(feeds)}`;
      });
      await shows(page, 4);
      await untilQuiet(page);

      assert.deepEqual(
        files(host),
        ['akc.js', 'core', 'merged-content', 'news-list', ...also].sort(),
      );
      assert.deepEqual(
        [publisher.count('/feed.json'), other.count('/other.json'), third.count('/third.json')],
        [1, 1, 1],
      );
    });
  }

  it('for an element that comes to others later is its own code, and the feed is not asked for again', async () => {
    const { page, host, publisher } = await open(
      (feed) => `<akc-news-list feed="${feed}"></akc-news-list>`,
    );
    await shows(page, 3);
    await untilQuiet(page);

    await page.evaluate(() => {
      const feed = document.querySelector('akc-news-list')?.getAttribute('feed');
      document.body.insertAdjacentHTML(
        'beforeend',
        `<akc-release-detail release="release-1" feed="${feed}"></akc-release-detail>`,
      );
    });
    await showsRelease(page, 'Release 1');
    await untilQuiet(page);

    assert.deepEqual(
      files(host),
      [
        'akc.js',
        'contact-card',
        'core',
        'news-list',
        'panel',
        'release-detail',
        'share-bar',
        ...(await sanitiser(page)),
      ].sort(),
    );
    assert.equal(publisher.count('/feed.json'), 1);
  });

  for (const link of [false, true]) {
    const what = link ? 'links' : 'elements';
    it(`for a list and a release (${what}) is theirs, of which what comes later shares a part`, async () => {
      const { page, host, publisher } = await open((feed) =>
        ['news-list', 'release-detail']
          .map((name) =>
            link
              ? `<a data-akc="${name}" data-akc-feed="${feed}" href="/">News</a>`
              : `<akc-${name} feed="${feed}"></akc-${name}>`,
          )
          .join('\n'),
      );
      await shows(page, 3);
      await untilQuiet(page);
      const first = files(host);

      await page.evaluate(() => {
        const feed = document.querySelector('akc-news-list')?.getAttribute('feed');
        document.body.insertAdjacentHTML(
          'beforeend',
          `<akc-channels feed="${feed}"></akc-channels>`,
        );
      });
      await appears(page, 'svg', 'akc-channels');

      assert.deepEqual(
        first,
        [
          'akc.js',
          ...(link ? ['link'] : []),
          ...['contact-card', 'core', 'news-list', 'panel', 'release-detail', 'share-bar'],
        ].sort(),
      );
      assert.deepEqual(
        files(host).filter((file) => !first.includes(file)),
        ['channels'],
      );
      assert.equal(publisher.count('/feed.json'), 1);
    });
  }

  it('for all five is a file each, and what they share', async () => {
    const { page, host, publisher } = await open((feed) =>
      ['news-list', 'release-detail', 'contact-card', 'share-bar', 'channels']
        .map((name) => `<akc-${name} feed="${feed}"></akc-${name}>`)
        .join('\n'),
    );
    await shows(page, 3);
    await appears(page, 'svg', 'akc-channels');
    await appears(page, '[part~=contact]', 'akc-contact-card');
    await untilQuiet(page);

    assert.deepEqual(files(host), [
      ...['akc.js', 'channels', 'contact-card', 'core', 'news-list', 'panel'],
      ...['release-detail', 'share-bar'],
    ]);
    assert.equal(publisher.count('/feed.json'), 1);
  });

  it('for a list that opens its releases on the page is the detail’s code, and nothing of a release', async () => {
    const { page, host, publisher } = await open(
      (feed) => `<akc-news-list open-in="detail" feed="${feed}"></akc-news-list>
        <akc-release-detail id="detail"></akc-release-detail>`,
    );
    await shows(page, 3);
    await untilQuiet(page);

    const early = files(host).filter((file) =>
      /qr|json-ld|calendar|vcard|cite|print|dompurify|ko/.test(file),
    );

    assert.ok(files(host).includes('release-detail'));
    assert.deepEqual(early, []);
    assert.deepEqual(
      publisher.requests.map(({ path }) => path),
      ['/feed.json', '/lead.svg'],
    );
  });

  it('for a plain release that is opened is no more but a sanitiser where the browser has none', async () => {
    const { page, host, publisher } = await open(
      (feed) => `<akc-news-list open-in="detail" feed="${feed}"></akc-news-list>
        <akc-release-detail id="detail"></akc-release-detail>`,
      { feed: pressFeed([2, 1].map(plainRelease), {}, { organization: PLAIN }) },
    );
    await page.waitForFunction(() =>
      document.querySelector('akc-news-list')?.shadowRoot?.querySelector('a[href*="akc-release="]'),
    );
    await untilQuiet(page);
    const before = files(host);

    await press(page, 'Release 1', 'akc-news-list');
    await says(page, 'What release 1 says.', 'akc-release-detail');
    await untilQuiet(page);
    const after = files(host).filter((file) => !before.includes(file));

    assert.deepEqual(after, await sanitiser(page));
    assert.equal(publisher.count('/feed.json'), 1);
  });

  it('for a release with everything is what it has, and what a reader does', async () => {
    const { page, host } = await open(
      (feed) => `<akc-release-detail release="release-2" feed="${feed}"></akc-release-detail>`,
    );
    await appears(page, '[part~=event]', 'akc-release-detail');
    await untilQuiet(page);
    const shown = files(host);
    await press(page, 'Cite');
    await says(page, 'Chicago', 'akc-release-detail');
    await press(page, 'Share');
    await appears(page, 'akc-share-bar', 'akc-release-detail');
    await untilQuiet(page);
    const used = files(host).filter((file) => !shown.includes(file));

    assert.deepEqual(
      shown,
      [
        'akc.js',
        'contact-card',
        'core',
        'panel',
        'release-detail',
        'share-bar',
        ...(await sanitiser(page)),
      ].sort(),
    );
    assert.deepEqual(used, ['cite']);
  });

  it('for a feed with slips is what mends them, and for a body what shows its pictures', async () => {
    const slip = {
      ...plainRelease(1),
      title: 'Trade &amp; Culture',
      content_html: '<p>What it says.</p><img data-src="/photo.svg" alt="" width="40" height="30">',
    };
    const { page, host } = await open(
      (feed) => `<akc-news-list open-in="detail" feed="${feed}"></akc-news-list>
        <akc-release-detail id="detail"></akc-release-detail>`,
      { feed: pressFeed([plainRelease(2), slip], {}, { organization: PLAIN }) },
    );
    await says(page, 'Trade & Culture', 'akc-news-list');
    await untilQuiet(page);
    const before = files(host);

    await press(page, 'Trade & Culture', 'akc-news-list');
    await says(page, 'What it says.', 'akc-release-detail');
    await untilQuiet(page);
    const after = files(host).filter((file) => !before.includes(file));

    assert.ok(before.includes('feed-mending'));
    assert.deepEqual(after, ['body-mending', ...(await sanitiser(page))]);
  });

  it('is only script files, the feed and its images, whatever is shown', async () => {
    const { page, asked, publisher, host, site } = await open(
      (feed) => `<akc-news-list feed="${feed}"></akc-news-list>
        <akc-release-detail release="release-2" json-ld feed="${feed}"></akc-release-detail>
        <akc-contact-card feed="${feed}"></akc-contact-card>
        <akc-share-bar targets="qr copy facebook kakaotalk" feed="${feed}"></akc-share-bar>
        <akc-channels feed="${feed}"></akc-channels>`,
    );
    await appears(page, '[part~=event]', 'akc-release-detail');
    await appears(page, '.icon', 'akc-channels');
    await press(page, 'QR code', 'akc-share-bar');
    await appears(page, '[part~=qr] svg', 'akc-share-bar');
    await page.$eval('akc-release-detail >>> .photos img', (image) => image.scrollIntoView());
    await untilQuiet(page);

    const elsewhere = asked.filter(
      // what a browser has in itself it also calls a request
      (url) =>
        !url.startsWith('data:') &&
        ![publisher, host, site].some(({ origin }) => url.startsWith(`${origin}/`)),
    );

    assert.deepEqual(elsewhere, []);
    assert.deepEqual([...new Set(publisher.requests.map(({ path }) => path))].sort(), [
      '/feed.json',
      '/lead.svg',
      '/photo.svg',
    ]);
    assert.equal(publisher.count('/feed.json'), 1);
    assert.deepEqual(
      host.requests.filter(({ path }) => !path.endsWith('.js')),
      [],
    );
    assert.equal(new Set(files(host)).size, files(host).length);
  });

  it('sends no address of the page to the publisher with its images', async () => {
    const { page, publisher } = await open(
      (feed) => `<akc-release-detail release="release-2" feed="${feed}"></akc-release-detail>`,
    );
    await appears(page, '.photos img', 'akc-release-detail');
    await page.$eval('akc-release-detail >>> .photos img', (image) => image.scrollIntoView());
    await untilQuiet(page);

    const told = publisher.requests.filter(({ headers }) => headers.referer);

    assert.ok(publisher.count('/photo.svg') && publisher.count('/lead.svg'));
    assert.deepEqual(told, []);
  });

  it('is an image of a text only when a reader comes near it', async () => {
    const far = richRelease(
      {},
      {
        content_html: `${'<p>Text</p>'.repeat(400)}<p><img src="/far.svg" width="40" height="30"></p>`,
      },
    );
    const { page, publisher } = await open(
      (feed) => `<akc-release-detail release="release-2" feed="${feed}"></akc-release-detail>`,
      { feed: pressFeed([{ ...far, url: undefined }]) },
    );
    await appears(page, '.body img', 'akc-release-detail');
    await untilQuiet(page);
    const before = publisher.count('/far.svg');

    await page.$eval('akc-release-detail >>> .body img', (image) => image.scrollIntoView());
    await untilQuiet(page);

    assert.deepEqual([before, publisher.count('/far.svg')], [0, 1]);
  });

  /** @type {[string, string, string, (page: Page) => Promise<unknown>][]} */
  const alone = [
    [
      'release-detail',
      'release="release-1"',
      'data-akc-release="release-1"',
      (page) => showsRelease(page, 'Release 1'),
    ],
    [
      'contact-card',
      'release="release-2"',
      'data-akc-release="release-2"',
      (page) => appears(page, '[part~=contact]', 'akc-contact-card'),
    ],
    [
      'share-bar',
      'release="release-2" targets="copy"',
      'data-akc-release="release-2" data-akc-targets="copy"',
      (page) => appears(page, 'button .icon', 'akc-share-bar'),
    ],
    [
      'channels',
      'channels="blog"',
      'data-akc-channels="blog"',
      (page) => appears(page, '[part~=channel] .icon', 'akc-channels'),
    ],
  ];
  for (const [name, attributes, linked, ready] of alone) {
    it(`is one script for one element (${name}.js)`, async () => {
      const { page, host, publisher, errors, messages } = await open(
        (feed) => `<akc-${name} feed="${feed}" ${attributes}><a href="/">News</a></akc-${name}>`,
        { script: `${name}.js` },
      );
      await ready(page);
      await untilQuiet(page);

      const sanitisers = name === 'release-detail' ? await sanitiser(page) : [];

      assert.deepEqual(files(host), [`${name}.js`, ...sanitisers].sort());
      assert.equal(publisher.count('/feed.json'), 1);
      assert.deepEqual(errors, []);
      assert.deepEqual(messages, []);
    });

    it(`comes to life from a link, which stays as its fallback (${name})`, async () => {
      const { page, errors, messages } = await open(
        (feed) =>
          `<p><a data-akc="${name}" data-akc-feed="${feed}" ${linked} href="/news">The Centre</a></p>`,
      );
      await ready(page);

      const link = await page.$eval(`akc-${name} > a`, (a) => [
        a.textContent,
        a.getAttribute('href'),
      ]);

      assert.deepEqual(link, ['The Centre', '/news']);
      assert.deepEqual(errors, []);
      assert.deepEqual(messages, []);
    });
  }

  it('is one file for all where a page pins one hash', async () => {
    const { page, host, errors } = await open(
      (feed) => `<akc-news-list lang="ko" feed="${feed}"></akc-news-list>
        <akc-release-detail release="release-2" feed="${feed}"></akc-release-detail>
        <akc-contact-card feed="${feed}"></akc-contact-card>
        <akc-share-bar targets="qr" feed="${feed}"></akc-share-bar>
        <akc-channels feed="${feed}"></akc-channels>`,
      { script: 'akc.bundle.js' },
    );
    await appears(page, '[part~=event]', 'akc-release-detail');
    await appears(page, '.body > *', 'akc-release-detail');
    await appears(page, '.icon', 'akc-channels');
    await press(page, 'QR code', 'akc-share-bar');
    await appears(page, '[part~=qr] svg', 'akc-share-bar');
    await press(page, 'Cite');
    await says(page, 'Chicago', 'akc-release-detail');
    await press(page, 'Share');
    await appears(page, 'akc-share-bar', 'akc-release-detail');

    assert.deepEqual(files(host), ['akc.bundle.js']);
    assert.deepEqual(errors, []);
  });

  it('is no file twice where one element stands on the page beside the one that shows it', async () => {
    const { page, host } = await open(
      (feed) => `<akc-release-detail release="release-2" feed="${feed}"></akc-release-detail>
        <akc-contact-card release="release-2" feed="${feed}"></akc-contact-card>
        <akc-share-bar release="release-2" feed="${feed}"></akc-share-bar>`,
    );
    await appears(page, '[part~=event]', 'akc-release-detail');
    await appears(page, '.icon', 'akc-share-bar');
    await press(page, 'Share');
    await appears(page, 'akc-share-bar', 'akc-release-detail');
    await untilQuiet(page);

    assert.equal(new Set(files(host)).size, files(host).length);
  });

  it('is not waited for without end: the text of a release comes before a file that hangs', async () => {
    const publisher = await serve({
      ...FILES,
      '/feed.json': { body: pressFeed(undefined, {}, { organization: ORGANIZATION }) },
    });
    const host = await serve({}, { folder: cdn });
    const slow = await serve(async (request, response) => {
      if (/contact-card|share-bar/.test(request.url ?? '')) return;
      const file = await fetch(host.url(request.url ?? '/'));
      response.writeHead(file.status, { 'content-type': 'text/javascript' });
      response.end(Buffer.from(await file.arrayBuffer()));
    });
    const { page, errors } = await openPage(
      hostPage(
        `<akc-release-detail release="release-2" feed="${publisher.url('/feed.json')}"></akc-release-detail>`,
        { script: slow.url('/akc.js') },
      ),
      // Firefox takes a page for loaded when each import has come
      { waitUntil: 'domcontentloaded' },
    );
    await says(page, 'The forum opens', 'akc-release-detail');
    await press(page, 'Cite');
    await says(page, 'Chicago', 'akc-release-detail');

    assert.deepEqual(errors, []);
  });
});
