import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ICAL from 'ical.js';
import { inState, itBut, untilQuiet, untilTold, useBrowser } from '../support/browser.js';
import { cdn } from '../support/feeds.js';
import { appears, hostPage, noteEvents, notedEvents, textsOf } from '../support/host-page.js';
import { CONTACTS, FILES, ORGANIZATION, plainRelease, pressFeed } from '../support/press.js';
import {
  copiedText,
  fakeClipboard,
  markedText,
  noteFiles,
  press,
  savedFile,
  says,
  visibleText,
  wordsIn,
} from '../support/reading.js';

/** @typedef {import('puppeteer-core').Page} Page */

const EVENTS = ['akc-load', 'akc-error', 'akc-contact', 'akc-download', 'akc-share', 'akc-follow'];

/** Wednesday, 18 February 2026, 11:05 in Seoul. */
const WEDNESDAY = '2026-02-18T02:05:00Z';

/**
 * @param {ReturnType<typeof useBrowser>} browser
 * @param {string} tag
 */
const opener =
  ({ openPage, serve }, tag) =>
  /**
   * @param {string} [attributes]
   * @param {{
   *   feed?: object | null,
   *   inside?: string,
   *   lang?: string,
   *   now?: string,
   *   prepare?: (page: Page) => Promise<unknown>,
   *   ready?: string | null,
   * }} [options] `ready`: what is waited for; `feed`: none where it is `null`
   */
  async (
    attributes = '',
    { feed = pressFeed(), inside = '', lang, now, prepare, ready = '[part~=list]' } = {},
  ) => {
    const publisher = await serve({ ...FILES, '/feed.json': { body: feed ?? {} } });
    const host = await serve({}, { folder: cdn });
    const address = feed ? `feed="${publisher.url('/feed.json')}"` : '';
    const html = `<${tag} ${address} ${attributes}>${inside}</${tag}>`;
    const opened = await openPage(
      hostPage(html, { script: host.url('/akc.js'), ...(lang && { lang }) }),
      {
        prepare: async (page) => {
          await noteEvents(page, ...EVENTS);
          if (now) await stopClock(page, now);
          await prepare?.(page);
        },
      },
    );
    if (ready) await appears(opened.page, ready, tag);
    return { ...opened, publisher, host };
  };

/** @param {Page} page @param {string} at */
const stopClock = (page, at) =>
  page.evaluateOnNewDocument((time) => {
    Date.now = () => time;
  }, Date.parse(at));

/** @param {Page} page @param {string} type */
const details = async (page, type) =>
  (await notedEvents(page)).filter((event) => event.type === type).map(({ detail }) => detail);

/**
 * Clicks the first of what a selector finds, while the page prevents an event.
 *
 * @param {Page} page
 * @param {string} tag
 * @param {string} selector
 * @param {string} type
 * @returns {Promise<boolean[]>} whether the event could be prevented, and then the click was
 */
const prevent = (page, tag, selector, type) =>
  page.evaluate(
    (outer, inner, name) => {
      /** @type {boolean[]} */
      const seen = [];
      addEventListener(name, (event) => {
        seen.push(event.cancelable);
        event.preventDefault();
      });
      addEventListener('click', (event) => {
        seen.push(event.defaultPrevented);
        event.preventDefault();
      });
      const found = document.querySelector(outer)?.shadowRoot?.querySelector(inner);
      /** @type {HTMLElement | null | undefined} */ (found)?.click();
      return seen;
    },
    tag,
    selector,
    type,
  );

describe('a contact card', () => {
  const CARD = 'akc-contact-card';
  const browser = useBrowser();
  const open = opener(browser, CARD);

  /** @param {Page} page */
  const contacts = (page) => wordsIn(page, '[part~=contact]', CARD);

  it('says who answers for a release, in the words that it was printed with', async () => {
    const { page } = await open('release="release-2" hide="vcard"');

    assert.deepEqual(await contacts(page), [
      'Program Inquiries Program Officer Officer, Trade Unit Telephone +1-202-555-0101 (ext. 7) Email program@samples.example',
      'Press inquiries Media Officer Telephone +1-202-555-0102 Email media@samples.example',
    ]);
  });

  it('leads to each by telephone and e-mail', async () => {
    const { page } = await open('release="release-2"');

    const links = await page.$$eval(`${CARD} >>> a`, (found) => found.map(({ href }) => href));

    assert.deepEqual(links, [
      'tel:+12025550101;ext=7',
      'mailto:program@samples.example',
      'tel:+12025550102',
      'mailto:media@samples.example',
    ]);
  });

  it('keeps to one role', async () => {
    const { page } = await open('release="release-2" contact-role="PRESS" hide="vcard"');

    assert.deepEqual(await contacts(page), [
      'Press inquiries Media Officer Telephone +1-202-555-0102 Email media@samples.example',
    ]);
  });

  /** @type {[string, string][]} */
  const houses = [
    ['without a release', ''],
    ['of a release that names nobody', 'release="release-3"'],
    ['of a release that is not there', 'release="release-99"'],
  ];
  for (const [name, attributes] of houses) {
    it(`is the organisation's ${name}`, async () => {
      const { page } = await open(`${attributes} hide="vcard"`);

      assert.deepEqual(await contacts(page), [
        'Ministry of Samples 1 Sample Street, Example City Telephone +1 202 555 0100 Email info@samples.example',
      ]);
    });
  }

  it('is of the organisation’s own people, too', async () => {
    const organization = { ...ORGANIZATION, contacts: [CONTACTS[1]] };
    const { page } = await open('hide="vcard"', { feed: pressFeed([], {}, { organization }) });

    const names = await textsOf(page, 'name', CARD);

    assert.deepEqual(names, ['Ministry of Samples', 'Media Officer']);
  });

  it('says that nobody is named, where that is so', async () => {
    const { page } = await open('', {
      feed: pressFeed([], {}, { organization: { name: 'Ministry' } }),
      ready: '[part~=message]',
    });

    assert.equal(await visibleText(page, CARD), 'No contact is listed.');
    assert.equal(
      await page.$eval(CARD, (card, empty) => card.matches(empty), inState('empty')),
      true,
    );
  });

  it('tells the page that it is shown', async () => {
    const { page, publisher } = await open('release="release-2"');

    assert.deepEqual(await details(page, 'akc-load'), [
      { feed: publisher.url('/feed.json'), language: 'en', shown: 2, total: 2, stale: false },
    ]);
  });

  for (const [kind, url] of [
    ['tel', 'tel:+12025550101;ext=7'],
    ['email', 'mailto:program@samples.example'],
  ]) {
    it(`tells the page of a reader who wants to reach somebody, and obeys it (${kind})`, async () => {
      const { page } = await open('release="release-2"');

      const seen = await prevent(page, CARD, `a[href^="${url?.slice(0, 4)}"]`, 'akc-contact');

      assert.deepEqual(seen, [true, true]);
      const [detail] = await details(page, 'akc-contact');
      assert.deepEqual(
        [detail.kind, detail.url, detail.release.id, detail.language],
        [kind, url, 'release-2', 'en'],
      );
    });
  }

  it('gives the organisation’s card as a file that an independent parser reads', async () => {
    const { page } = await open('', { prepare: noteFiles });

    await press(page, 'Save contact of Ministry of Samples', CARD);
    const { name, text } = await savedFile(page);

    const card = new ICAL.Component(ICAL.parse(text));
    const value = (/** @type {string} */ property) => card.getFirstPropertyValue(property);
    assert.equal(name, 'contact-Ministry-of-Samples.vcf');
    assert.deepEqual(['x-abshowas', 'fn', 'tel', 'email', 'url', 'tz'].map(value), [
      'COMPANY',
      'Ministry of Samples',
      '+1-202-555-0100',
      'info@samples.example',
      'https://samples.example/',
      'Asia/Seoul',
    ]);
    const [detail] = await details(page, 'akc-download');
    assert.deepEqual([detail.kind, 'release' in detail], ['vcard', false]);
  });

  it('gives no file when the page prevents it', async () => {
    const { page } = await open('release="release-2"', { prepare: noteFiles });

    await prevent(page, CARD, 'button', 'akc-download');
    await untilQuiet(page);

    assert.equal(await page.evaluate(() => Reflect.get(globalThis, 'saved').length), 0);
  });

  describe('the time at the office', () => {
    /** @type {[string, string[] | undefined, string, string][]} */
    const cases = [
      [
        'with open doors',
        ['Mo-Fr 09:00-18:00'],
        WEDNESDAY,
        '11:05 AM GMT+9 at the office · open now',
      ],
      [
        'with closed doors',
        ['Mo-Fr 09:00-18:00'],
        '2026-02-18T09:05:00Z',
        '6:05 PM GMT+9 at the office · closed now',
      ],
      [
        'on a Sunday there, a Saturday elsewhere',
        ['Mo-Sa 00:00-24:00'],
        '2026-02-21T15:30:00Z',
        '12:30 AM GMT+9 at the office · closed now',
      ],
      ['without a claim', undefined, WEDNESDAY, '11:05 AM GMT+9 at the office'],
      [
        'without a claim from hours that nobody understands',
        ['by appointment'],
        WEDNESDAY,
        '11:05 AM GMT+9 at the office',
      ],
    ];
    for (const [name, opening_hours, now, expected] of cases) {
      it(`is told ${name}`, async () => {
        const { page } = await open('', {
          feed: pressFeed([], {}, { organization: { ...ORGANIZATION, opening_hours } }),
          now,
        });
        await says(page, expected, CARD);

        assert.deepEqual(await textsOf(page, 'time', CARD), [expected]);
      });
    }

    it('goes on while it is looked at', async () => {
      const { page } = await open('', { now: '2026-02-18T02:05:59.500Z' });
      await says(page, '11:05 AM', CARD);

      await page.evaluate((time) => {
        Date.now = () => time;
      }, Date.parse('2026-02-18T02:06:00Z'));

      await says(page, '11:06 AM', CARD);
    });

    it('is left out where the webmaster hides it', async () => {
      const { page } = await open('hide="local-time"');

      assert.deepEqual(await textsOf(page, 'time', CARD), []);
    });

    it('is left out where nobody knows the zone', async () => {
      const { page } = await open('', {
        feed: pressFeed([], {}, { organization: { ...ORGANIZATION, time_zone: 'Mars/Olympus' } }),
      });

      assert.deepEqual(await textsOf(page, 'time', CARD), []);
    });
  });

  it('speaks Korean on a Korean page', async () => {
    const { page } = await open('release="release-2"', { lang: 'ko', now: WEDNESDAY });
    await says(page, '업무 중', CARD);

    assert.deepEqual(await textsOf(page, 'role', CARD), ['Program Inquiries', '언론 문의']);
    assert.match(
      (await textsOf(page, 'time', CARD))[0] ?? '',
      /^현지 시각 오전 11:05 GMT\+9 · 업무 중$/,
    );
  });
});

describe('a share bar', () => {
  const BAR = 'akc-share-bar';
  const browser = useBrowser();
  const open = opener(browser, BAR);

  /** @param {Page} page @param {boolean} [can] @param {Error | undefined} [failure] */
  const fakeShare = (page, can = true, failure = undefined) =>
    page.evaluateOnNewDocument(
      (possible, name) => {
        /** @type {unknown[]} */
        const shared = [];
        Object.assign(globalThis, { shared });
        const define = (/** @type {string} */ member, /** @type {unknown} */ value) =>
          Object.defineProperty(navigator, member, { value, configurable: true });
        define('canShare', possible ? () => true : undefined);
        define(
          'share',
          possible
            ? (/** @type {unknown} */ data) => {
                shared.push(data);
                return name ? Promise.reject(new DOMException('', name)) : Promise.resolve();
              }
            : undefined,
        );
      },
      can,
      failure?.message,
    );

  /** @param {Page} page */
  const links = (page) =>
    page.$$eval(`${BAR} >>> a`, (found) =>
      found.map((link) => `${link.title} ${link.getAttribute('href')}`),
    );

  it('leads to each place with the exact address', async () => {
    const { page } = await open('release="release-1"');

    assert.deepEqual(await links(page), [
      'Email mailto:?subject=Release%201&body=Release%201%0D%0A%0D%0Ahttps%3A%2F%2Fsamples.example%2Fnews%2F1',
      'Facebook https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fsamples.example%2Fnews%2F1',
      'X https://x.com/intent/post?text=Release%201&url=https%3A%2F%2Fsamples.example%2Fnews%2F1',
      'LinkedIn https://www.linkedin.com/sharing/share-offsite/?url=https%3A%2F%2Fsamples.example%2Fnews%2F1',
      'WhatsApp https://wa.me/?text=Release%201%0A%0Ahttps%3A%2F%2Fsamples.example%2Fnews%2F1',
      'Telegram https://t.me/share/url?url=https%3A%2F%2Fsamples.example%2Fnews%2F1&text=Release%201',
      'LINE https://social-plugins.line.me/lineit/share?url=https%3A%2F%2Fsamples.example%2Fnews%2F1&text=Release%201',
    ]);
  });

  it('encodes odd text, and half a character does no harm', async () => {
    const title = `A & B # “50 %” {u}\u{D83D} 한글`;
    const { page, errors } = await open('release="release-1" targets="x"', {
      feed: pressFeed([{ ...plainRelease(1), title, url: 'https://samples.example/?a=1&b=#c' }]),
    });

    const [link = ''] = await links(page);
    const { searchParams } = new URL(link.slice(2));

    assert.equal(searchParams.get('text'), title.replace(/\p{Cs}/u, '\uFFFD'));
    assert.equal(searchParams.get('url'), 'https://samples.example/?a=1&b=#c');
    assert.deepEqual(errors, []);
  });

  it('opens other sites in a window of their own, which cannot reach this one', async () => {
    const { page } = await open('targets="email facebook"');

    const facts = await page.$$eval(`${BAR} >>> a`, (found) =>
      found.map(({ target, rel }) => [target, rel]),
    );

    assert.deepEqual(facts, [
      ['', 'noopener noreferrer'],
      ['_blank', 'noopener noreferrer'],
    ]);
  });

  it('shares the page where there is no release, and asks for no feed', async () => {
    const { page, site, publisher } = await open('targets="facebook email"');

    assert.deepEqual(await links(page), [
      `Facebook https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(site.url('/'))}`,
      `Email mailto:?subject=A%20partner&body=A%20partner%0D%0A%0D%0A${encodeURIComponent(site.url('/'))}`,
    ]);
    assert.equal(publisher.requests.length, 0);
  });

  it('works with no feed at all, and says nothing of one', async () => {
    const { page, messages, errors } = await open('targets="copy"', { feed: null });

    assert.equal((await page.$$(`${BAR} >>> button`)).length, 1);
    assert.deepEqual(messages, []);
    assert.deepEqual(errors, []);
  });

  it('shares the address and the text that the webmaster wants', async () => {
    const { page, site } = await open(
      'release="release-1" targets="x" url="/read?r={id}&n={number}&u={url}" text="Read this"',
    );

    const [link = ''] = await links(page);
    const { searchParams } = new URL(link.slice(2));

    assert.equal(searchParams.get('text'), 'Read this');
    assert.equal(
      searchParams.get('url'),
      site.url('/read?r=release-1&n=PR%2F26-01&u=https%3A%2F%2Fsamples.example%2Fnews%2F1'),
    );
  });

  it('has the places that are wanted, in that order', async () => {
    const { page } = await open('targets="print, line  copy qr"');

    const titles = await page.$$eval(`${BAR} >>> [part~=button]`, (found) =>
      found.map((button) => button.getAttribute('title')),
    );

    assert.deepEqual(titles, ['Print', 'LINE', 'Copy the link', 'QR code']);
  });

  for (const can of [true, false]) {
    it(`${can ? 'offers' : 'does not offer'} the device's own sharing where it is ${can ? '' : 'not '}there`, async () => {
      const { page } = await open('targets="native copy"', {
        prepare: (page) => fakeShare(page, can),
      });

      const titles = await page.$$eval(`${BAR} >>> [part~=button]`, (found) =>
        found.map((button) => button.getAttribute('title')),
      );

      assert.deepEqual(titles, can ? ['Share…', 'Copy the link'] : ['Copy the link']);
    });
  }

  it('hands address and headline to the device', async () => {
    const { page } = await open('release="release-1" targets="native"', { prepare: fakeShare });

    await press(page, 'Share…', BAR);
    await page.waitForFunction(() => Reflect.get(globalThis, 'shared').length);

    assert.deepEqual(await page.evaluate('shared'), [
      { url: 'https://samples.example/news/1', title: 'Release 1', text: 'Release 1' },
    ]);
  });

  it('copies the address and says so', async () => {
    const { page } = await open('release="release-1"', { prepare: fakeClipboard });

    await press(page, 'Copy the link', BAR);
    const copied = await copiedText(page);
    await says(page, 'The link was copied.', BAR);

    assert.deepEqual(copied, { 'text/plain': 'https://samples.example/news/1' });
  });

  it('copies it for KakaoTalk, which has no address to share at', async () => {
    const { page } = await open('release="release-1"', {
      prepare: async (page) => {
        await fakeShare(page, false);
        await fakeClipboard(page);
      },
    });

    await press(page, 'KakaoTalk', BAR);
    const copied = await copiedText(page);
    await says(page, 'The link was copied. Paste it in KakaoTalk.', BAR);

    assert.deepEqual(copied, { 'text/plain': 'https://samples.example/news/1' });
  });

  it('lets the device share to KakaoTalk where it can, and copies nothing', async () => {
    const { page } = await open('release="release-1"', {
      prepare: async (page) => {
        await fakeShare(page);
        await fakeClipboard(page);
      },
    });

    await press(page, 'KakaoTalk', BAR);
    await page.waitForFunction(() => Reflect.get(globalThis, 'shared').length);

    assert.equal(await page.evaluate(() => Reflect.get(globalThis, 'copied').length), 0);
  });

  it('marks the address, and says so, where the clipboard refuses', async () => {
    const { page } = await open('release="release-1"', {
      prepare: (page) => fakeClipboard(page, { refuse: true }),
    });

    await press(page, 'Copy the link', BAR);
    await says(page, 'The link could not be copied. It is selected', BAR);
    await appears(page, '.address', BAR);
    assert.equal(await markedText(page, BAR), 'https://samples.example/news/1');
  });

  it('draws a code of its own, with what it is for in words, and takes it away again', async () => {
    const { page } = await open('release="release-1" targets="qr"');

    await press(page, 'QR code', BAR);
    await appears(page, '[part~=qr] svg', BAR);
    const facts = await page.$eval(`${BAR} >>> [part~=qr]`, (code) => {
      const { width, height } = /** @type {Element} */ (
        code.querySelector('svg')
      ).getBoundingClientRect();
      const path = code.querySelector('path')?.getAttribute('d') ?? '';
      return {
        role: code.getAttribute('role'),
        name: code.getAttribute('aria-label'),
        square: Math.abs(width - height) < 1,
        large: width >= 120,
        modules: path.split('M').length - 1,
      };
    });
    await press(page, 'QR code', BAR);
    await page.waitForFunction(
      (tag) => !document.querySelector(tag)?.shadowRoot?.querySelector('[part~=qr]'),
      {},
      BAR,
    );

    const { modules, ...rest } = facts;
    assert.deepEqual(rest, {
      role: 'img',
      name: 'QR code for https://samples.example/news/1',
      square: true,
      large: true,
    });
    assert.ok(modules > 150, `${modules}`);
  });

  it('draws the code of what the address has become', async () => {
    const { page } = await open('url="https://a.example/" targets="qr"');
    await press(page, 'QR code', BAR);
    await appears(page, '[part~=qr] svg', BAR);
    const path = () => page.$eval(`${BAR} >>> [part~=qr] path`, (shape) => shape.getAttribute('d'));
    const before = await path();

    await page.$eval(BAR, (bar) => bar.setAttribute('url', 'https://b.example/other'));
    await says(page, 'https://b.example/other', BAR);

    assert.notEqual(await path(), before);
    assert.equal((await page.$$(`${BAR} >>> [part~=qr] svg`)).length, 1);
  });

  it('prints the page', async () => {
    const { page } = await open('targets="print"', {
      prepare: (page) =>
        page.evaluateOnNewDocument(() => {
          globalThis.print = () => Object.assign(globalThis, { printed: true });
        }),
    });

    await press(page, 'Print', BAR);

    await page.waitForFunction(() => Reflect.get(globalThis, 'printed'));
  });

  for (const [target, selector] of [
    ['facebook', 'a'],
    ['copy', 'button'],
  ]) {
    it(`tells the page what is shared and where to, and obeys it (${target})`, async () => {
      const { page } = await open(`release="release-1" targets="${target}"`, {
        prepare: fakeClipboard,
      });

      const seen = await prevent(page, BAR, selector ?? '', 'akc-share');

      assert.deepEqual(seen, [true, true]);
      const [detail] = await details(page, 'akc-share');
      assert.deepEqual(
        [detail.target, detail.url, detail.release.id],
        [target, 'https://samples.example/news/1', 'release-1'],
      );
      assert.equal(await page.evaluate(() => Reflect.get(globalThis, 'copied').length), 0);
    });
  }

  // which requests there were, WebDriver does not tell
  itBut('webkit')('asks nobody for anything but the feed and its own files', async () => {
    /** @type {string[]} */
    const asked = [];
    const { page, publisher, host, site } = await open(
      'release="release-1" targets="native copy email facebook x linkedin whatsapp telegram line kakaotalk qr print"',
      { prepare: async (page) => void page.on('request', (request) => asked.push(request.url())) },
    );
    await press(page, 'QR code', BAR);
    await appears(page, '[part~=qr] svg', BAR);
    await untilQuiet(page);

    const origins = new Set(asked.map((url) => new URL(url).origin));
    for (const { origin } of [publisher, host, site]) origins.delete(origin);

    assert.deepEqual([...origins], []);
    assert.ok(asked.length >= 4);
  });

  it('is not there for a release that is not there', async () => {
    const { page } = await open('release="release-99"', { ready: null });
    await page.waitForFunction(
      (selector) => document.querySelector(selector),
      {},
      BAR + inState('empty'),
    );

    assert.equal((await page.$$(`${BAR} >>> [part~=button]`)).length, 0);
  });

  for (const url of ['http://[', 'ftp://a.example/', 'mailto:a@example.org']) {
    it(`shares the release's own page where the webmaster's address is none: ${url}`, async () => {
      const { page, errors, messages } = await open(`release="release-1" targets="x" url="${url}"`);
      await untilTold(page, messages);

      const [link = ''] = await links(page);

      assert.match(link, /&url=https%3A%2F%2Fsamples\.example%2Fnews%2F1$/);
      assert.deepEqual(errors, []);
      assert.equal(messages.length, 1);
      assert.match(
        messages[0]?.text ?? '',
        /<akc-share-bar> url=".+": expected an http or https URL/,
      );
    });
  }

  it('tells of a target that it does not know, and shows the others', async () => {
    const { page, messages } = await open('targets="facebok copy"');
    await untilTold(page, messages);

    assert.equal((await page.$$(`${BAR} >>> [part~=button]`)).length, 1);
    assert.match(messages[0]?.text ?? '', /targets="facebok copy": expected one of native/);
  });
});

describe('channels', () => {
  const CHANNELS = 'akc-channels';
  const browser = useBrowser();
  const open = opener(browser, CHANNELS);

  /** @param {Page} page */
  const channels = (page) =>
    page.$$eval(`${CHANNELS} >>> a`, (found) =>
      found.map((link) => `${link.textContent.replace(/\s+/g, ' ').trim()} ${link.href}`),
    );

  it('are those of the feed, in its order, and the feed itself', async () => {
    const { page, publisher } = await open();

    assert.deepEqual(await channels(page), [
      'Facebook https://www.facebook.com/samples',
      'YouTube Samples on film https://www.youtube.com/@samples',
      'Blog https://samples.example/blog',
      'Instagram https://www.instagram.com/samples',
      `News feed ${publisher.url('/feed.json')}`,
    ]);
  });

  it('are those that the webmaster wants, in that order', async () => {
    const { page, publisher } = await open('channels="feed, YOUTUBE blog"');

    assert.deepEqual(await channels(page), [
      `News feed ${publisher.url('/feed.json')}`,
      'YouTube Samples on film https://www.youtube.com/@samples',
      'Blog https://samples.example/blog',
    ]);
  });

  it('are told in the console where the feed names no such one', async () => {
    const { page, messages } = await open('channels="blog myspace"');
    await untilTold(page, messages);

    assert.equal((await channels(page)).length, 1);
    assert.equal(messages.length, 1);
    assert.match(
      messages[0]?.text ?? '',
      /channels="myspace": the feed names no such channel; found facebook, youtube, blog, instagram, feed/,
    );
  });

  it('of kinds that nobody knows stand by their names', async () => {
    const organization = {
      name: 'Ministry',
      channels: [
        { kind: 'peertube', url: 'https://tube.example/' },
        { url: 'https://ministry.example/' },
      ],
    };
    const { page } = await open('', { feed: pressFeed([], {}, { organization }) });

    assert.deepEqual((await channels(page)).slice(0, 2), [
      'Peertube https://tube.example/',
      'Website https://ministry.example/',
    ]);
  });

  it('are the feed alone where the publisher names none', async () => {
    const { page, publisher } = await open('', {
      feed: { version: 'https://jsonfeed.org/version/1', title: 'Plain', items: [] },
    });

    assert.deepEqual(await channels(page), [`News feed ${publisher.url('/feed.json')}`]);
  });

  it('say so where none of those that are wanted is there', async () => {
    const { page } = await open('channels="myspace"', { ready: '[part~=message]' });

    assert.equal(await visibleText(page, CHANNELS), 'No channel is listed.');
  });

  it('tell the page of a reader who follows, and obey it', async () => {
    const { page, publisher } = await open();

    const seen = await prevent(page, CHANNELS, 'li:nth-of-type(2) a', 'akc-follow');

    assert.deepEqual(seen, [true, true]);
    assert.deepEqual(await details(page, 'akc-follow'), [
      {
        feed: publisher.url('/feed.json'),
        language: 'en',
        channel: 'youtube',
        url: 'https://www.youtube.com/@samples',
      },
    ]);
  });

  it('speak Korean on a Korean page', async () => {
    const { page } = await open('channels="blog feed"', { lang: 'ko' });

    assert.deepEqual(
      (await channels(page)).map((channel) => channel.replace(/ http.*/, '')),
      ['블로그', '뉴스 피드'],
    );
  });
});
