import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ICAL from 'ical.js';
import { browserName, itBut, untilQuiet, useBrowser } from '../support/browser.js';
import { cdn } from '../support/feeds.js';
import { appears, hostPage, noteEvents, notedEvents, textsOf } from '../support/host-page.js';
import { FILES, plainRelease, pressFeed, richRelease } from '../support/press.js';
import {
  copiedText,
  fakeClipboard,
  markedText,
  noteFiles,
  press,
  savedFile,
  says,
  showsRelease,
  visibleText,
  wordsIn,
} from '../support/reading.js';

const DETAIL = 'akc-release-detail';
const RICH = 'Forum on “Samples” opens';
/** That release, in the words that its publisher wrote, whatever the page's language. */
const AS_WRITTEN = 'release="release-2" content-lang="original"';
const EVENTS = [
  'akc-load',
  'akc-error',
  'akc-view',
  'akc-select',
  'akc-share',
  'akc-contact',
  'akc-download',
];

/** @typedef {import('puppeteer-core').Page} Page */

describe('a whole release', () => {
  const { openPage, serve } = useBrowser();

  /**
   * @param {{
   *   feed?: object,
   *   attributes?: string,
   *   inside?: string,
   *   around?: (detail: string) => string,
   *   lang?: string,
   *   headers?: Record<string, string>,
   *   title?: string | null,
   *   prepare?: (page: Page) => Promise<unknown>,
   * }} [options] `title`: that is waited for; none where it is `null`
   */
  const open = async ({
    feed = pressFeed(),
    attributes = 'release="release-2"',
    inside = '',
    around = (detail) => detail,
    lang = 'en',
    headers,
    title = RICH,
    prepare,
  } = {}) => {
    const publisher = await serve({ ...FILES, '/feed.json': { body: feed } });
    const host = await serve({}, { folder: cdn });
    const detail = `<${DETAIL} feed="${publisher.url('/feed.json')}" ${attributes}>${inside}</${DETAIL}>`;
    const script = headers ? [] : host.url('/akc.js');
    const tag = headers
      ? `<script type="module" nonce="abc" src="${host.url('/akc.js')}"></script>`
      : '';
    const opened = await openPage(hostPage(around(detail) + tag, { script, lang }), {
      ...(headers && { headers }),
      prepare: async (page) => {
        await noteEvents(page, ...EVENTS);
        await prepare?.(page);
      },
    });
    if (title !== null) {
      await showsRelease(opened.page, title);
      // where the browser has no sanitiser, one must come first
      await appears(opened.page, '.body > *', DETAIL);
    }
    return { ...opened, publisher, host };
  };

  /** @param {Page} page @param {string} part */
  const texts = (page, part) => textsOf(page, part, DETAIL);

  /** @param {Page} page */
  const reload = (page) =>
    page.$eval(DETAIL, (detail) =>
      /** @type {HTMLElement & { reload(): Promise<void> }} */ (detail).reload(),
    );

  /** @param {Page} page @param {string} type */
  const waitForEvent = (page, type) =>
    page.waitForFunction(
      (name) =>
        Reflect.get(globalThis, 'noted').some(
          (/** @type {{ type: string }} */ event) => event.type === name,
        ),
      {},
      type,
    );

  /** @param {Page} page @param {string} type */
  const details = async (page, type) =>
    (await notedEvents(page)).filter((event) => event.type === type).map(({ detail }) => detail);

  /** Says where one thing stands, as the document has it. @param {Page} page @param {string} first @param {string} second */
  const standsBefore = (page, first, second) =>
    page.$eval(
      DETAIL,
      (detail, a, b) => {
        const [one, other] = [a, b].map((selector) => detail.shadowRoot?.querySelector(selector));
        if (!one || !other) return undefined;
        return !!(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
      },
      first,
      second,
    );

  describe('what became of it', () => {
    /** @type {[string, Record<string, unknown>, string][]} */
    const cases = [
      [
        'a correction, and what was changed when',
        { status: 'corrected' },
        'This release was corrected. Jan 3, 2026 The number of countries was wrong.',
      ],
      [
        'a withdrawal',
        { status: 'withdrawn', corrections: undefined },
        'This release was withdrawn.',
      ],
      [
        'a correction of a release without a status',
        { status: undefined },
        'This release was corrected. Jan 3, 2026 The number of countries was wrong.',
      ],
      [
        'an update, and what was changed when',
        { status: 'updated' },
        'This release was updated. Jan 3, 2026 The number of countries was wrong.',
      ],
    ];
    for (const [name, members, expected] of cases) {
      it(`says ${name}, before the text`, async () => {
        const { page } = await open({
          feed: pressFeed([plainRelease(3), richRelease(members)]),
        });
        await appears(page, '[role=note]', DETAIL);

        const [said] = await wordsIn(page, '[role=note]');

        assert.equal(said, expected);
        assert.equal(await standsBefore(page, '[role=note]', '.body'), true);
      });
    }

    it('dates a correction in the zone of all its dates', async () => {
      const corrections = [{ date: '2026-01-03T20:00:00Z', note: 'Eleven countries.' }];
      const feed = pressFeed([plainRelease(3), richRelease({ corrections })]);
      for (const [zone, expected] of [
        ['', 'Jan 4, 2026'],
        ['time-zone="America/New_York"', 'Jan 3, 2026'],
      ]) {
        const { page } = await open({ feed, attributes: `release="release-2" ${zone}` });
        await appears(page, '[role=note]', DETAIL);

        assert.deepEqual(await wordsIn(page, '[role=note] time'), [expected]);
      }
    });

    it('says that a plain release was withdrawn', async () => {
      const release = { ...plainRelease(2), _press: { status: 'withdrawn' } };
      const { page } = await open({ feed: pressFeed([release]), title: 'Release 2' });

      await says(page, 'This release was withdrawn.', DETAIL);

      assert.equal(await standsBefore(page, '[role=note]', '.body'), true);
    });

    it('shows a correction that comes while the release is read', async () => {
      const before = { status: 'published', corrections: undefined };
      const { page, publisher } = await open({ feed: pressFeed([richRelease(before)]) });
      const corrected = richRelease({}, { content_html: '<p>Eleven countries.</p>' });

      publisher.answer('/feed.json', { body: pressFeed([corrected]) });
      await reload(page);
      await says(page, 'Eleven countries.', DETAIL);

      assert.match(await visibleText(page, DETAIL), /The number of countries was wrong\./);
      assert.doesNotMatch(await visibleText(page, DETAIL), /13 February/);
    });

    it('lets go of a release that is gone from the feed', async () => {
      const { page, publisher } = await open();

      publisher.answer('/feed.json', { body: pressFeed([plainRelease(3)]) });
      await reload(page);
      await says(page, 'This release could not be found', DETAIL);

      assert.doesNotMatch(await visibleText(page, DETAIL), /Samples” opens/);
    });
  });

  describe('its head', () => {
    it('has number, date in the publisher’s zone, kind, headline, subtitles and author', async () => {
      const { page } = await open();

      assert.deepEqual(await texts(page, 'number'), ['PR/26-02']);
      assert.deepEqual(await texts(page, 'date'), ['Jan 2, 2026']);
      assert.deepEqual(await texts(page, 'kind'), ['Press release']);
      assert.deepEqual(await texts(page, 'title'), [RICH]);
      assert.deepEqual(await texts(page, 'subtitle'), [
        'Two ministries meet',
        'Experts of ten countries take part',
      ]);
      assert.deepEqual(await texts(page, 'author'), ['By Press Office']);
    });

    it('leads to its translations, each named in its own language', async () => {
      const { page } = await open();

      const links = await page.$$eval(`${DETAIL} >>> [part~=translation]`, (found) =>
        found.map((link) => [
          link.getAttribute('lang'),
          link.getAttribute('hreflang'),
          link.getAttribute('href'),
          link.textContent.trim(),
        ]),
      );

      assert.deepEqual(links, [
        ['ko', 'ko', 'https://samples.example/ko/2', '한국어'],
        ['id', 'id', 'https://samples.example/id/2', 'Indonesia'],
      ]);
    });

    it('writes its date as the webmaster wants', async () => {
      const { page } = await open({
        attributes: 'release="release-2" date-style="full" time-zone="America/New_York"',
      });
      await says(page, 'Thursday', DETAIL);

      assert.deepEqual(await texts(page, 'date'), ['Thursday, January 1, 2026']);
    });
  });

  describe('its text', () => {
    it('has its headings below the headline', async () => {
      const { page } = await open({
        attributes: 'release="release-2" heading="News" heading-level="3"',
      });

      const levels = await page.$eval(DETAIL, (detail) =>
        [
          ...(detail.shadowRoot?.querySelectorAll(
            '[role=heading], .body h1, .body :is(h2, h3, h4, h5, h6)',
          ) ?? []),
        ]
          .slice(0, 3)
          .map((heading) => heading.getAttribute('aria-level') ?? heading.localName),
      );

      assert.deepEqual(levels, ['3', '4', 'h5']);
    });

    it('begins with the dateline, in the first paragraph', async () => {
      const { page } = await open();

      const first = await page.$eval(`${DETAIL} >>> .body > :first-child`, (paragraph) => [
        paragraph.localName,
        paragraph.textContent,
      ]);

      assert.deepEqual(first, ['p', 'Example City, Jan 2, 2026 — The forum opens on 13 February.']);
    });

    it('begins with the dateline where the feed’s language is none', async () => {
      const { page } = await open({
        feed: pressFeed([richRelease({}, { language: 'no language' })]),
      });

      const first = await page.$eval(`${DETAIL} >>> .body > :first-child`, (p) => p.textContent);

      assert.match(first, /^Example City, Jan 2, 2026 — /);
    });

    it('has the dateline of a moment in the zone of all its dates', async () => {
      const dateline = { place: 'Example City', date: '2026-01-02T20:00:00Z' };
      const { page } = await open({ feed: pressFeed([richRelease({ dateline })]) });

      const first = await page.$eval(`${DETAIL} >>> .body > :first-child`, (p) => p.textContent);

      assert.match(first, /^Example City, Jan 3, 2026 — /);
    });

    it('has the dateline in a paragraph of its own before a list', async () => {
      const { page } = await open({
        feed: pressFeed([richRelease({}, { content_html: '<ul><li>One</li></ul><p>Two</p>' })]),
      });

      const body = await page.$eval(`${DETAIL} >>> .body`, ({ children }) =>
        [...children].map(({ localName, textContent }) => `${localName} ${textContent}`),
      );

      assert.deepEqual(body, ['p Example City, Jan 2, 2026 — ', 'ul One', 'p Two']);
    });

    it('resolves its links, and gives none of the page’s away', async () => {
      const { page } = await open();

      const link = await page.$eval(`${DETAIL} >>> .body a`, (a) => [a.href, a.rel]);

      assert.deepEqual(link, ['https://samples.example/programme', 'noopener noreferrer']);
    });

    it('says that it has embedded media, with a link to where they are', async () => {
      const { page } = await open();
      await says(page, 'This release has embedded media,', DETAIL);

      const next = await page.$eval(
        `${DETAIL} >>> .original`,
        (line) => line.textContent.includes('embedded media') && line.querySelector('a')?.href,
      );

      assert.equal(next, 'https://samples.example/news/2');
      assert.equal((await page.$$(`${DETAIL} >>> iframe`)).length, 0);
    });

    it('says nothing of embedded media in the next release', async () => {
      const { page } = await open({ attributes: '', title: null, around: (detail) => detail });
      await page.evaluate(() => history.replaceState(null, '', '?akc-release=release-2'));
      await page.reload();
      await says(page, 'This release has embedded media,', DETAIL);

      await press(page, 'Next Release 3');
      await says(page, 'What release 3 says.', DETAIL);
      await page.waitForFunction(
        (tag) => !document.querySelector(tag)?.shadowRoot?.textContent?.includes('embedded media'),
        {},
        DETAIL,
      );
    });

    // WebDriver knows no size of a page before it is asked for
    itBut('webkit')('scrolls a wide table by itself, for the keyboard, too', async () => {
      const cells = '<td>Incomprehensibilities</td>'.repeat(20);
      const { page } = await open({
        feed: pressFeed([
          richRelease({}, { content_html: `<p>One</p><table><tr>${cells}</tr></table>` }),
        ]),
        prepare: (page) => page.setViewport({ width: 400, height: 700 }),
      });
      const scroller = await page.$(`${DETAIL} >>> .scroller`);

      await scroller?.focus();
      await page.keyboard.press('ArrowRight');
      await page.waitForFunction(
        (box) => /** @type {Element} */ (box).scrollLeft > 0,
        {},
        scroller,
      );

      const facts = await scroller?.evaluate((box) => [
        box.getAttribute('role'),
        box.getAttribute('aria-label'),
        document.documentElement.scrollWidth <= innerWidth,
      ]);
      assert.deepEqual(facts, ['region', 'Table', true]);
    });

    it('is there again after the release was closed and opened anew', async () => {
      const { page } = await open({ attributes: '', title: null });
      await page.evaluate(() => history.replaceState(null, '', '?akc-release=release-1'));
      await page.reload();
      await says(page, 'What release 1 says.', DETAIL);

      await page.$eval(DETAIL, async (detail) => {
        const { openRelease } = /** @type {any} */ (detail);
        await openRelease.call(detail);
        await openRelease.call(detail, 'release-1');
      });

      await says(page, 'What release 1 says.', DETAIL);
    });
  });

  describe('its events', () => {
    const expected = [
      'Fri, Feb 13, 2026, 9:00 – 11:30 AM (GMT+7)',
      'Fri, Feb 13, 2026, 9:00 PM GMT+9',
      'Thu, Feb 12 – Sat, Feb 14, 2026',
    ];
    for (const zone of ['', 'time-zone="America/New_York"']) {
      it(`are at their own places' time ${zone && 'whatever the webmaster wants of others'}`, async () => {
        const { page } = await open({ attributes: `release="release-2" ${zone}` });
        await appears(page, '[part~=event]', DETAIL);

        const times = await page.$$eval(`${DETAIL} >>> [part~=event] time`, (found) =>
          found.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()),
        );

        assert.deepEqual(
          times.map((time) => time.replace(/ at /g, ', ').replace(/ ?– ?/g, ' – ')),
          expected,
        );
      });
    }

    it('say where, and lead to what is said of them elsewhere', async () => {
      const { page } = await open();
      await appears(page, '[part~=event]', DETAIL);

      const [first] = await page.$$eval(`${DETAIL} >>> [part~=event]`, (found) =>
        found.map((event) => [
          event.querySelector('.quiet')?.textContent,
          ...[...event.querySelectorAll('a')].map(({ href }) => href),
        ]),
      );

      assert.deepEqual(first, [
        'Sample Hall, 2 Sample Road, Indonesia',
        'https://samples.example/forum',
        'https://live.samples.example/',
      ]);
    });
  });

  describe('its files', () => {
    it('stand in one row where they are one thing, and say what they are in words', async () => {
      const { page } = await open();

      const rows = await wordsIn(page, '.side [part~=file]');

      assert.deepEqual(rows, [
        'Release PDF, 245 kB, English Hangul document (HWP), 51 kB, English',
        'Release Hangul document (HWPX), 1.3 MB, Korean',
        'Programme PDF',
      ]);
    });

    it('are photos with caption, credit, terms and words for those who do not see them', async () => {
      const { page } = await open();
      await appears(page, '.photos img', DETAIL);

      const [caption] = await wordsIn(page, '.photos figcaption');
      const alt = await page.$eval(`${DETAIL} >>> .photos img`, (image) => image.alt);

      assert.equal(
        caption,
        'The hall on the day before Photo: Press Office · Free for editorial use Download (SVG, 1 kB)',
      );
      assert.equal(alt, 'A hall full of people');
    });

    it('say their facts in Korean on a Korean page', async () => {
      const { page } = await open({ lang: 'ko', attributes: AS_WRITTEN });

      const [row] = await wordsIn(page, '.side [part~=file]');

      assert.equal(row, 'Release PDF, 245kB, 영어 한글 문서(HWP), 51kB, 영어');
    });
  });

  it('names the organisations that issue it, and says who they are', async () => {
    const { page } = await open();
    await appears(page, '[part~=organization]', DETAIL);

    assert.deepEqual(await texts(page, 'organization'), [
      'Partner Agency Co-organiser · Indonesia',
    ]);
    assert.deepEqual(await texts(page, 'boilerplate'), [
      'The Ministry of Samples shows what a release may look like.',
      'The Partner Agency helps.',
    ]);
  });

  it('shows its picture with caption and credit', async () => {
    const { page } = await open();

    const image = await page.$eval(`${DETAIL} >>> .main > figure img`, (img) => [
      img.alt,
      img.width,
      new URL(img.src).pathname,
    ]);
    const [caption] = await texts(page, 'caption');

    assert.deepEqual(image, ['A stage', 40, '/lead.svg']);
    assert.equal(caption, 'The stage — Stage Photo');
  });

  describe('what a webmaster hides', () => {
    /** @type {[string, string][]} what is hidden, and where it would stand */
    const cases = [
      ['images', '.main > figure'],
      ['tags', '[part~=tag]'],
      ['dates', '.head [part~=date]'],
      ['numbers', '[part~=number]'],
      ['kinds', '[part~=kind]'],
      ['contacts', 'akc-contact-card'],
      ['files', '[part~=file]'],
      ['neighbours', '.neighbours'],
      ['boilerplate', '[part~=boilerplate]'],
      ['share', '.tools button[aria-expanded]:first-of-type'],
    ];
    for (const [name, selector] of cases) {
      it(`is left out: ${name}`, async () => {
        const { page } = await open();
        await appears(page, selector, DETAIL);

        await page.$eval(DETAIL, (detail, hide) => detail.setAttribute('hide', hide), name);

        await page.waitForFunction(
          (tag, inside) => !document.querySelector(tag)?.shadowRoot?.querySelector(inside),
          {},
          DETAIL,
          selector,
        );
      });
    }
  });

  describe('what search engines are told', () => {
    const POLICY = {
      'content-security-policy': [
        "script-src 'nonce-abc' 'strict-dynamic'",
        "require-trusted-types-for 'script'",
        "trusted-types lit-html 'allow-duplicates' dompurify",
      ].join('; '),
    };

    /** @param {Page} page */
    const scripts = (page) =>
      page.$$eval(`${DETAIL} > script`, (found) =>
        found.map(({ type, textContent }) => [type, JSON.parse(textContent)]),
      );

    it('is nothing unless it is asked for', async () => {
      const { page } = await open();

      assert.deepEqual(await scripts(page), []);
    });

    it('is one script that says what the release says', async () => {
      const { page, errors } = await open({
        attributes: 'release="release-2" json-ld',
        headers: POLICY,
        inside: '<a href="/news">News</a>',
      });
      await page.waitForSelector(`${DETAIL} > script`, { timeout: 10_000 });

      const found = await scripts(page);

      assert.equal(found.length, 1);
      const [type, data] = found[0] ?? [];
      assert.equal(type, 'application/ld+json');
      assert.equal(data['@type'], 'NewsArticle');
      assert.equal(data.headline, RICH);
      assert.equal(data.datePublished, '2026-01-02T00:30:00.000Z');
      assert.equal(data.publisher.name, 'Ministry of Samples');
      assert.equal(data.correction[0].text, 'The number of countries was wrong.');
      // the browser reports a script that is none of a policy's, which it never runs, all the same
      assert.deepEqual(
        errors.filter((error) => !error.startsWith('Error: Content-Security-Policy')),
        [],
      );
    });

    it('is about the release that is shown, and no more than that', async () => {
      const { page } = await open({ attributes: 'release="release-2" json-ld' });
      await page.waitForSelector(`${DETAIL} > script`, { timeout: 10_000 });

      await page.$eval(DETAIL, (detail) => detail.setAttribute('release', 'release-3'));
      await showsRelease(page, 'Release 3');
      await page.waitForFunction(
        (tag) => document.querySelector(`${tag} > script`)?.textContent?.includes('Release 3'),
        {},
        DETAIL,
      );

      assert.equal((await scripts(page)).length, 1);
    });

    it('is nothing any more when the release is closed', async () => {
      const { page } = await open({ attributes: 'json-ld', title: null });
      await page.evaluate(() => history.replaceState(null, '', '?akc-release=release-2'));
      await page.reload();
      await page.waitForSelector(`${DETAIL} > script`, { timeout: 10_000 });

      await page.$eval(DETAIL, (detail) => /** @type {any} */ (detail).openRelease());
      await showsRelease(page);

      assert.deepEqual(await scripts(page), []);
    });

    it('cannot end the script that it stands in', async () => {
      const release = { ...plainRelease(2), title: 'How </script and <!-- are written' };
      const { page } = await open({
        feed: pressFeed([release]),
        attributes: 'release="release-2" json-ld',
        title: release.title,
      });
      await page.waitForSelector(`${DETAIL} > script`, { timeout: 10_000 });

      const text = await page.$eval(`${DETAIL} > script`, (script) => script.textContent);

      assert.equal(JSON.parse(text).headline, release.title);
      assert.doesNotMatch(text, /</);
    });
  });

  describe('of a plain JSON Feed', () => {
    /** @param {Record<string, unknown>} item */
    const plain = (item) => ({
      version: 'https://jsonfeed.org/version/1',
      title: 'Plain',
      items: [{ id: 'one', ...item }],
    });

    it('shows what there is, and nothing of what there is not', async () => {
      const { page, errors, messages } = await open({
        feed: plain({ title: 'A note', content_text: 'One.\n\nTwo,\nand three.' }),
        attributes: 'release="one"',
        title: 'A note',
      });

      assert.equal(
        await visibleText(page, DETAIL),
        'A note One. Two, and three. Share Copy the text Cite Print',
      );
      assert.deepEqual(errors, []);
      assert.deepEqual(messages, []);
    });

    it('has a headline where the feed has none', async () => {
      const { page } = await open({
        feed: plain({ content_text: 'One.' }),
        attributes: 'release="one"',
        title: null,
      });
      await says(page, 'One.', DETAIL);

      const [headline] = await texts(page, 'title');

      assert.ok(headline);
    });

    it('has the summary for a text', async () => {
      const { page } = await open({
        feed: plain({ title: 'A note', summary: 'In short.' }),
        attributes: 'release="latest"',
        title: null,
      });
      await showsRelease(page, 'A note');

      assert.match(await visibleText(page, DETAIL), /^A note In short\./);
    });
  });

  it('is the latest where that is asked for, also when another comes', async () => {
    const { page, publisher } = await open({
      attributes: 'release="latest"',
      title: 'Release 3',
    });

    publisher.answer('/feed.json', { body: pressFeed([plainRelease(4), plainRelease(3)]) });
    await reload(page);

    await showsRelease(page, 'Release 4');
  });

  it('is found by its number, in any case', async () => {
    const { page } = await open({ attributes: 'release="pr/26-01"', title: 'Release 1' });

    assert.deepEqual(await texts(page, 'number'), ['PR/26-01']);
  });

  it('keeps the fallback when the feed cannot be had, and says so once', async () => {
    const publisher = await serve({ '/feed.json': { status: 404 } });
    const host = await serve({}, { folder: cdn });
    const { page } = await openPage(
      hostPage(
        `<${DETAIL} release="latest" feed="${publisher.url('/feed.json')}"><a href="/news">News</a></${DETAIL}>`,
        { script: host.url('/akc.js') },
      ),
      { prepare: (page) => noteEvents(page, ...EVENTS) },
    );
    await waitForEvent(page, 'akc-error');

    const events = await notedEvents(page);

    assert.deepEqual(
      events.map(({ type, detail }) => [type, detail.code, detail.status]),
      [['akc-error', 'not-found', 404]],
    );
    assert.equal(await (await page.$(`${DETAIL} > a`))?.isVisible(), true);
  });

  describe('what the page is told', () => {
    it('is one load, for the elements inside it as well', async () => {
      const { page, publisher } = await open();
      await appears(page, 'akc-contact-card', DETAIL);
      await press(page, 'Share');
      await appears(page, 'akc-share-bar', DETAIL);
      await page.waitForFunction(
        (tag) =>
          document
            .querySelector(tag)
            ?.shadowRoot?.querySelector('akc-share-bar')
            ?.shadowRoot?.querySelector('[part~=button]'),
        {},
        DETAIL,
      );

      assert.deepEqual(await details(page, 'akc-load'), [
        {
          feed: publisher.url('/feed.json'),
          language: 'en',
          shown: 1,
          total: 3,
          stale: false,
        },
      ]);
      assert.equal(publisher.count('/feed.json'), 1);
    });

    it('is a view, once, when the headline was on the screen for a second', async () => {
      const { page, publisher } = await open({ title: RICH });
      await waitForEvent(page, 'akc-view');

      assert.deepEqual(await details(page, 'akc-view'), [
        {
          feed: publisher.url('/feed.json'),
          language: 'en',
          release: {
            id: 'release-2',
            number: 'PR/26-02',
            title: RICH,
            url: 'https://samples.example/news/2',
          },
        },
      ]);
    });

    /** @type {[string, string, string, (page: Page) => Promise<unknown>, Record<string, unknown>][]} */
    const cases = [
      [
        'a file',
        'akc-download',
        '.side [part~=file] a',
        (page) => press(page, 'PDF, 245 kB, English: download Release'),
        { kind: 'release', url: '/release-en.pdf' },
      ],
      [
        'a file that has no kind',
        'akc-download',
        '.side [part~=file] a',
        (page) => press(page, 'Download Programme (PDF)'),
        { kind: 'document', url: '/programme.pdf' },
      ],
      [
        'a photo',
        'akc-download',
        '.photos a',
        (page) => press(page, 'A hall full of people'),
        { kind: 'photo', url: '/photo.svg' },
      ],
    ];
    for (const [name, type, selector, act, expected] of cases) {
      it(`is that a reader takes ${name}, and it can prevent that`, async () => {
        const { page, publisher } = await open();
        await appears(page, selector, DETAIL);
        await page.evaluate((event) => {
          addEventListener(event, (told) => {
            const { cancelable } = told;
            told.preventDefault();
            addEventListener('click', ({ defaultPrevented }) => {
              Object.assign(window, { outcome: [cancelable, defaultPrevented] });
            });
          });
        }, type);

        await act(page);
        await page.waitForFunction(() => Reflect.get(window, 'outcome'));

        assert.deepEqual(await page.evaluate(() => Reflect.get(window, 'outcome')), [true, true]);
        const [detail] = await details(page, type);
        assert.equal(detail.kind, expected['kind']);
        assert.equal(detail.url, publisher.url(String(expected['url'])));
        assert.equal(detail.release.id, 'release-2');
      });
    }

    it('is that a reader calls, and it can prevent that', async () => {
      const { page } = await open();
      await page.waitForFunction(
        (tag) =>
          document
            .querySelector(tag)
            ?.shadowRoot?.querySelector('akc-contact-card')
            ?.shadowRoot?.querySelector('a[href^="tel:"]'),
        {},
        DETAIL,
      );

      const outcome = await page.evaluate((tag) => {
        /** @type {unknown[]} */
        const seen = [];
        addEventListener('akc-contact', (event) => {
          seen.push(event.cancelable);
          event.preventDefault();
        });
        addEventListener('click', (event) => seen.push(event.defaultPrevented));
        const card = document.querySelector(tag)?.shadowRoot?.querySelector('akc-contact-card');
        /** @type {HTMLElement | null | undefined} */ (
          card?.shadowRoot?.querySelector('a[href^="tel:"]')
        )?.click();
        return seen;
      }, DETAIL);

      assert.deepEqual(outcome, [true, true]);
      const [detail] = await details(page, 'akc-contact');
      assert.deepEqual(
        [detail.kind, detail.url, detail.release.id],
        ['tel', 'tel:+12025550101;ext=7', 'release-2'],
      );
    });

    it('is what a reader shares', async () => {
      const { page } = await open({
        attributes:
          'release="release-2" share-url="https://partner.example/read?r={id}&n={number}"',
        prepare: (page) => fakeClipboard(page),
      });
      await press(page, 'Share');
      const bar = await page.waitForFunction(
        (tag) => {
          const inner = document.querySelector(tag)?.shadowRoot?.querySelector('akc-share-bar');
          return inner?.shadowRoot?.querySelector('button[title="Copy the link"]');
        },
        {},
        DETAIL,
      );

      await page.evaluate((found) => /** @type {any} */ (found).click(), bar);
      const copied = await copiedText(page);

      assert.deepEqual(copied, {
        'text/plain': 'https://partner.example/read?r=release-2&n=PR%2F26-02',
      });
      const [detail] = await details(page, 'akc-share');
      assert.deepEqual(
        [detail.target, detail.url, detail.release.id],
        ['copy', 'https://partner.example/read?r=release-2&n=PR%2F26-02', 'release-2'],
      );
    });
  });

  describe('the text that is copied', () => {
    const small = () =>
      pressFeed([
        {
          ...plainRelease(2),
          content_html:
            '<p>One <a href="/a">and</a> two.</p><h2>More</h2><ul><li>First</li><li>Second</li></ul>' +
            '<table><tr><th>Day</th><th>What</th></tr><tr><td>1</td><td>Talk</td></tr></table>',
          _press: {
            number: 'PR/26-02',
            subtitles: ['Below it'],
            dateline: { place: 'Example City' },
            contacts: [
              {
                role: 'press',
                name: 'Media Officer',
                unit: 'Media Unit',
                tel: '+1-202-555-0102',
                email: 'media@samples.example',
              },
            ],
          },
        },
      ]);

    const PLAIN = `Release 2

Below it

PR/26-02 · Jan 2, 2026

Example City — One and two.

More

- First
- Second

Day\tWhat
1\tTalk

Contacts

Press inquiries: Media Officer, Media Unit (+1-202-555-0102, media@samples.example)

https://samples.example/news/2`;

    const HTML =
      '<h1>Release 2</h1><p>Below it</p><p>PR/26-02 · Jan 2, 2026</p>' +
      '<p><span>Example City — </span>One <a href="https://samples.example/a">and</a> two.</p>' +
      '<h3>More</h3><ul><li>First</li><li>Second</li></ul>' +
      '<table><tbody><tr><th>Day</th><th>What</th></tr><tr><td>1</td><td>Talk</td></tr></tbody></table>' +
      '<h2>Contacts</h2>' +
      '<p>Press inquiries: Media Officer, Media Unit (+1-202-555-0102, media@samples.example)</p>' +
      '<p><a href="https://samples.example/news/2">https://samples.example/news/2</a></p>';

    it('is headline, number, dateline, body, contacts and address, plain and formatted', async () => {
      const { page } = await open({
        feed: small(),
        title: 'Release 2',
        prepare: (page) => fakeClipboard(page),
      });

      await press(page, 'Copy the text');
      const copied = await copiedText(page);
      await says(page, 'The text was copied.', DETAIL);

      assert.equal(copied['text/plain'], PLAIN);
      assert.equal(copied['text/html'], HTML);
    });

    // only Chromium gives leave by order
    itBut('firefox', 'webkit')('is on the real clipboard', async () => {
      const { page, site } = await open({ feed: small(), title: 'Release 2' });
      await page
        .browserContext()
        .overridePermissions(site.origin, [
          'clipboard-read',
          'clipboard-write',
          'clipboard-sanitized-write',
        ]);
      await page.bringToFront();

      await press(page, 'Copy the text');
      await says(page, 'The text was copied.', DETAIL);
      const copied = await page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        return Promise.all(
          ['text/plain', 'text/html'].map(async (type) => (await item?.getType(type))?.text()),
        );
      });

      assert.equal(copied[0], PLAIN);
      assert.match(copied[1] ?? '', /<h1[^>]*>Release 2<\/h1>/);
    });

    it('is marked, and that is said, where the clipboard refuses', async () => {
      const { page } = await open({
        feed: small(),
        title: 'Release 2',
        prepare: (page) => fakeClipboard(page, { refuse: true }),
      });

      await press(page, 'Copy the text');
      await says(page, 'The text could not be copied. It is selected', DETAIL);

      assert.match(await markedText(page, DETAIL), /One and two\./);
    });

    it('is spoken of no more when the next release is read', async () => {
      const { page } = await open({
        attributes: '',
        title: null,
        prepare: (page) => fakeClipboard(page),
      });
      await page.evaluate(() => history.replaceState(null, '', '?akc-release=release-1'));
      await page.reload();
      await showsRelease(page, 'Release 1');
      await press(page, 'Copy the text');
      await says(page, 'The text was copied.', DETAIL);

      await press(page, `Next ${RICH}`);
      await showsRelease(page, RICH);

      assert.doesNotMatch(await visibleText(page, DETAIL), /The text was copied/);
    });
  });

  describe('how it is cited', () => {
    it('is shown in two styles', async () => {
      const { page } = await open();

      await press(page, 'Cite');
      await says(page, 'Chicago', DETAIL);
      const cited = await page.$$eval(`${DETAIL} >>> .citations p:not(.quiet)`, (found) =>
        found.map(({ textContent }) => textContent),
      );

      assert.deepEqual(cited, [
        'Press Office. (2026, January 2). Forum on “Samples” opens [Press release]. Ministry of Samples. https://samples.example/news/2',
        'Press Office. “Forum on ‘Samples’ opens.” Press release PR/26-02, Ministry of Samples, January 2, 2026. https://samples.example/news/2.',
      ]);
    });

    it('is copied one by one', async () => {
      const { page } = await open({ prepare: (page) => fakeClipboard(page) });
      await press(page, 'Cite');
      await says(page, 'Chicago', DETAIL);

      await press(page, 'Copy: APA');
      const copied = await copiedText(page);

      assert.match(copied['text/plain'] ?? '', /^Press Office\. \(2026, January 2\)/);
    });

    it('is a file that an independent parser reads', async () => {
      // @ts-expect-error it brings no types
      const { Cite } = await import('@citation-js/core');
      // @ts-expect-error it brings no types
      await import('@citation-js/plugin-ris');
      const { page } = await open({ prepare: noteFiles });
      await press(page, 'Cite');
      await says(page, 'RIS file', DETAIL);

      await press(page, 'RIS file for reference managers');
      const { name, type, text } = await savedFile(page);

      const [item] = new Cite(text).data;
      assert.equal(name, 'cite-PR-26-02.ris');
      assert.match(type, /^application\/x-research-info-systems/);
      assert.deepEqual(
        [item.type, item.title, item.number, item.issued['date-parts'][0], item.publisher],
        ['report', RICH, 'PR/26-02', [2026, 1, 2], 'Ministry of Samples'],
      );
      assert.deepEqual(
        (await details(page, 'akc-download')).map(({ kind }) => kind),
        ['ris'],
      );
    });
  });

  describe('the files that are made of it', () => {
    it('are a calendar entry that an independent parser reads', async () => {
      const { page } = await open({ prepare: noteFiles });
      await appears(page, '[part~=event] button', DETAIL);

      await press(page, 'Add to calendar: Forum; Opening, Day 1');
      const { name, type, text } = await savedFile(page);

      const calendar = new ICAL.Component(ICAL.parse(text));
      const components = calendar.getAllSubcomponents('vevent');
      const event = new ICAL.Event(components[0]);
      assert.match(name, /^event-20260213-Forum-Opening-Day-1\.ics$/);
      assert.match(type, /^text\/calendar/);
      assert.equal(components.length, 1);
      assert.deepEqual(
        [
          event.summary,
          event.startDate.toJSDate().toISOString(),
          event.endDate.toJSDate().toISOString(),
          event.location,
        ],
        [
          'Forum; Opening, Day 1',
          '2026-02-13T02:00:00.000Z',
          '2026-02-13T04:30:00.000Z',
          'Sample Hall, 2 Sample Road, Indonesia',
        ],
      );
      const [detail] = await details(page, 'akc-download');
      assert.deepEqual(
        [detail.kind, detail.release.id, 'url' in detail],
        ['calendar', 'release-2', false],
      );
    });

    it('are a contact that an independent parser reads', async () => {
      const { page } = await open({ prepare: noteFiles });
      const button = await page.waitForFunction(
        (tag) => {
          const card = document.querySelector(tag)?.shadowRoot?.querySelector('akc-contact-card');
          return card?.shadowRoot?.querySelector('button');
        },
        {},
        DETAIL,
      );

      await page.evaluate((found) => /** @type {any} */ (found).click(), button);
      const { name, type, text } = await savedFile(page);

      const card = new ICAL.Component(ICAL.parse(text));
      const value = (/** @type {string} */ property) => card.getFirstPropertyValue(property);
      assert.equal(name, 'contact-Program-Officer.vcf');
      assert.match(type, /^text\/vcard/);
      assert.deepEqual(
        [card.name, value('version'), value('fn'), value('title'), value('tel'), value('email')],
        [
          'vcard',
          '3.0',
          'Program Officer',
          'Officer',
          '+1-202-555-0101,7',
          'program@samples.example',
        ],
      );
    });

    for (const [name, act] of /** @type {[string, (page: Page) => Promise<void>][]} */ ([
      ['calendar', (page) => press(page, 'Add to calendar: Forum; Opening, Day 1')],
      [
        'ris',
        async (page) => {
          await press(page, 'Cite');
          await says(page, 'RIS file', DETAIL);
          await press(page, 'RIS file for reference managers');
        },
      ],
    ])) {
      it(`are not made when the page prevents it (${name})`, async () => {
        const { page } = await open({ prepare: noteFiles });
        await appears(page, '[part~=event] button', DETAIL);
        await page.evaluate(() => {
          addEventListener('akc-download', (event) => event.preventDefault());
        });

        await act(page);
        await waitForEvent(page, 'akc-download');
        await untilQuiet(page);

        assert.equal(await page.evaluate(() => Reflect.get(globalThis, 'saved').length), 0);
      });
    }
  });

  describe('on paper', () => {
    /** @param {Page} page */
    const stubPrint = (page) =>
      page.evaluateOnNewDocument(() => {
        Object.assign(globalThis, { prints: 0 });
        globalThis.print = () => {
          Object.assign(globalThis, { prints: Reflect.get(globalThis, 'prints') + 1 });
        };
      });

    /** Between two readings the office's clock stands still. @param {Page} page */
    const stopMinutes = (page) =>
      page.evaluateOnNewDocument(() => {
        const now = Date.now();
        Date.now = () => now;
      });

    /** @param {string} detail */
    const around = (detail) =>
      `<header style="position: fixed">Site of a partner <img src="/x.png" alt="Logo"></header>
      <main><h1>Page</h1><div style="height: 100px; overflow: hidden"><p>Beside</p>${detail}</div>
      <aside>Aside</aside></main><footer>Foot</footer>
      <style>main { display: grid; color: #fff; background: #000 }</style>`;

    /** What is for paper alone, on the screen. @param {Page} page */
    const asOnPaper = async (page) => {
      if (browserName === 'chromium') return page.emulateMediaType('print');
      await page.evaluate(() => {
        /** @param {Document | ShadowRoot} root */
        const show = (root) => {
          for (const sheet of root.adoptedStyleSheets) {
            for (const rule of sheet.cssRules) {
              if (rule instanceof CSSMediaRule && rule.media.mediaText === 'print') {
                rule.media.mediaText = 'all';
              }
            }
          }
          for (const element of root.querySelectorAll('*')) {
            if (element.shadowRoot) show(element.shadowRoot);
          }
        };
        show(document);
      });
    };

    /** @param {Page} page */
    const print = async (page) => {
      await press(page, 'Print');
      await page.waitForFunction(() => Reflect.get(globalThis, 'prints') === 1);
    };

    it('stands alone, without buttons and what leads elsewhere', async () => {
      const { page } = await open({ around, prepare: stubPrint });
      await appears(page, '.photos', DETAIL);
      assert.match(await visibleText(page), /Also in 한국어/);

      await print(page);
      await asOnPaper(page);
      const text = await visibleText(page);

      assert.match(text, /^PR\/26-02 Jan 2, 2026 Press release/);
      assert.match(text, /13 February/);
      assert.match(text, /The number of countries was wrong\./);
      assert.doesNotMatch(text, /Site of a partner|Page|Beside|Aside|Foot/);
      assert.doesNotMatch(text, /Copy the text|Next Release|Add to calendar|Save contact|Also in/);
    });

    it('is whole, dark on white, whatever stands around it on the screen', async () => {
      const { page } = await open({ around, prepare: stubPrint });

      await print(page);
      await asOnPaper(page);
      const facts = await page.$eval(DETAIL, (detail) => {
        const { color, backgroundColor } = getComputedStyle(detail);
        const box = detail.parentElement?.getBoundingClientRect();
        return [
          color,
          backgroundColor,
          (box?.height ?? 0) >= detail.getBoundingClientRect().height,
        ];
      });

      assert.deepEqual(facts, ['rgb(0, 0, 0)', 'rgb(255, 255, 255)', true]);
    });

    it('leaves the page as it was', async () => {
      const { page } = await open({
        around,
        prepare: async (opened) => {
          await stubPrint(opened);
          await stopMinutes(opened);
        },
      });
      await appears(page, 'akc-contact-card', DETAIL);
      await untilQuiet(page);
      const sheets = () =>
        page.$eval(DETAIL, (detail) => [
          document.adoptedStyleSheets.length,
          detail.shadowRoot?.adoptedStyleSheets.length,
        ]);
      await press(page, 'Cite');
      await says(page, 'Chicago', DETAIL);
      const before = [await sheets(), await visibleText(page)];

      await print(page);
      const during = await sheets();
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));

      assert.deepEqual([await sheets(), await visibleText(page)], before);
      assert.notDeepEqual(during, before[0]);
    });

    /** Pages on which what stands around a release would cut, move, scale or lengthen its print. */
    const PAGES = {
      'with long texts beside it': (/** @type {string} */ detail) =>
        `Text around <div><main style="padding-top: 3000px">${'Loose text. '.repeat(2000)}${detail}</main></div>`,
      'with boxes of a fixed height': (/** @type {string} */ detail) =>
        `<div style="display: flex; height: 100vh; overflow: hidden"><nav>Menu</nav><div style="overflow: auto; flex: 1">
        <div style="padding-block: 2000px; zoom: 2; aspect-ratio: 1/9; opacity: 0.5">${detail}</div></div></div>`,
      'with a grid': (/** @type {string} */ detail) =>
        `<style>#grid { display: grid; grid-template-rows: 2000px auto; height: 5000px !important }
        #grid::before { content: "Before"; display: block; height: 3000px }</style>
        <main id="grid"><aside style="height: 4000px">Aside</aside><section style="overflow: hidden; height: 300px; contain: strict">
        <div style="position: absolute; transform: translateY(2000px); min-block-size: 5000px; break-before: page">${detail}</div></section></main>`,
      'with a dialog over it': (/** @type {string} */ detail) =>
        `<div style="height: 4000px">Below</div><dialog>${detail}</dialog>
        <script>document.querySelector('dialog').showModal()</script>`,
      'with an element of its own around it': (/** @type {string} */ detail) =>
        `<x-layout><p>Beside</p>${detail}</x-layout><script>
        customElements.define('x-layout', class extends HTMLElement {
          constructor() {
            super();
            this.attachShadow({ mode: 'open' }).innerHTML = '<header style="height: 2000px">Head</header>' +
              '<div style="overflow: hidden; height: 200px"><slot></slot></div><footer style="height: 3000px">Foot</footer>';
          }
        });</script>`,
      'with a list of releases': (/** @type {string} */ detail) =>
        `${detail.replaceAll('akc-release-detail', 'akc-news-list')}<akc-share-bar heading="Share this page"></akc-share-bar>${detail}`,
    };

    // only Chromium makes one by order
    for (const [what, page] of Object.entries(PAGES)) {
      itBut('firefox', 'webkit')(`is as long as on a page of its own: ${what}`, async () => {
        const alone = await printed((detail) => detail);
        const found = await printed(page);

        assert.deepEqual(found, alone);
      });
    }

    /**
     * How many pages a release takes, and what stands on them.
     *
     * @param {(detail: string) => string} around
     */
    const printed = async (around) => {
      const { page } = await open({ around, prepare: stubPrint });
      await appears(page, '.photos', DETAIL);
      await press(page, 'Share');
      await appears(page, 'akc-share-bar', DETAIL);
      await untilQuiet(page);
      await print(page);
      await page.emulateMediaType('print');
      const text = await visibleText(page);
      const file = await page.pdf();
      const pages = Buffer.from(file)
        .toString('latin1')
        .match(/\/Type \/Page\b/g)?.length;
      return { pages, text };
    };

    describe('by the browser’s own menu', () => {
      const list = (/** @type {string} */ detail) =>
        `<p>Before</p>${detail}${detail.replaceAll(DETAIL, 'akc-news-list')}<p>After</p>`;
      const begin = (/** @type {Page} */ page) =>
        page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      const openRelease = async (/** @type {Page} */ page) => {
        await page.waitForFunction((tag) => !!customElements.get(tag), {}, DETAIL);
        // what comes of it is looked for, and not its promise: a driver has lost one on the way
        await page.$eval(DETAIL, (detail) => {
          void (/** @type {any} */ (detail).openRelease('release-2'));
        });
        await showsRelease(page, RICH);
        await appears(page, '.body > *', DETAIL);
        await untilQuiet(page);
      };

      it('stands alone when a reader has opened it, and the page is whole again afterwards', async () => {
        const { page } = await open({
          attributes: '',
          around: list,
          title: null,
          prepare: stopMinutes,
        });
        await openRelease(page);
        const before = await visibleText(page);

        await begin(page);
        await asOnPaper(page);
        const printed = await visibleText(page);
        if (browserName === 'chromium') await page.emulateMediaType('screen');
        await page.evaluate(() => dispatchEvent(new Event('afterprint')));

        assert.match(printed, /^PR\/26-02 Jan 2, 2026 Press release/);
        assert.doesNotMatch(printed, /Before|After|Release 1/);
        if (browserName === 'chromium') assert.equal(await visibleText(page), before);
      });

      for (const [what, attributes] of [
        ['the webmaster has chosen it', 'release="release-2"'],
        ['it is the latest', 'release="latest"'],
        ['none is open', ''],
      ]) {
        it(`is printed with the page where ${what}`, async () => {
          const { page } = await open({ attributes, around: list, title: null });
          if (attributes) await appears(page, '.body > *', DETAIL);

          await begin(page);
          await asOnPaper(page);

          assert.match(await visibleText(page), /^Before.* After$/);
        });
      }

      it('is one of two that show the same', async () => {
        const { page } = await open({
          attributes: '',
          around: (detail) => `${list(detail)}${detail}`,
          title: null,
        });
        await openRelease(page);

        await begin(page);
        await asOnPaper(page);

        assert.equal((await visibleText(page)).match(/13 February/g)?.length, 1);
      });
    });

    it('stands alone out of a shadow root of the page’s, too', async () => {
      const { page } = await open({ around, prepare: stubPrint });
      await page.evaluate((tag) => {
        const detail = document.querySelector(tag);
        const section = document.createElement('section');
        const root = section.attachShadow({ mode: 'open' });
        root.append('Before ', document.createElement('i'), document.createElement('div'));
        detail?.before(section);
        root.querySelector('i')?.append('Inner');
        if (detail) root.querySelector('div')?.append(detail);
      }, DETAIL);
      await page.waitForFunction(
        (tag) =>
          document
            .querySelector('section')
            ?.shadowRoot?.querySelector(tag)
            ?.shadowRoot?.querySelector('.body > *'),
        {},
        DETAIL,
      );

      await page.evaluate((tag) => {
        const detail = document.querySelector('section')?.shadowRoot?.querySelector(tag);
        const buttons = [...(detail?.shadowRoot?.querySelectorAll('button') ?? [])];
        buttons.find(({ textContent }) => textContent.trim() === 'Print')?.click();
      }, DETAIL);
      await page.waitForFunction(() => Reflect.get(globalThis, 'prints') === 1);
      await asOnPaper(page);

      assert.doesNotMatch(await visibleText(page), /Inner|Site of a partner|Beside|Aside/);
      assert.match(await visibleText(page), /13 February/);
    });
  });

  it('shows the bar for sharing when a reader wants it, and hides it again', async () => {
    const { page } = await open();

    await press(page, 'Share');
    await appears(page, 'akc-share-bar', DETAIL);
    await press(page, 'Share');
    await page.waitForFunction(
      (tag) => !document.querySelector(tag)?.shadowRoot?.querySelector('akc-share-bar'),
      {},
      DETAIL,
    );
    await press(page, 'Share');
    await appears(page, 'akc-share-bar', DETAIL);
  });

  it('is read in Korean on a Korean page', async () => {
    const { page } = await open({ lang: 'ko', attributes: AS_WRITTEN });
    await appears(page, '[role=note]', DETAIL);

    const text = await visibleText(page, DETAIL);

    assert.match(text, /이 보도자료는 정정되었습니다\./);
    for (const label of await texts(page, 'label')) assert.match(label, /[가-힣]/);
    for (const button of await texts(page, 'button')) assert.match(button, /[가-힣]/);
    assert.deepEqual(await texts(page, 'date'), ['2026. 1. 2.']);
  });
});
