import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { axe } from '../support/axe.js';
import { inState, useBrowser } from '../support/browser.js';
import { cdn } from '../support/feeds.js';
import { appears, hostPage, shows } from '../support/host-page.js';
import { FILES, plainRelease, pressFeed, richRelease } from '../support/press.js';
import { fakeClipboard, press, showsRelease } from '../support/reading.js';

/**
 * @typedef {import('puppeteer-core').Page} Page
 *
 * @typedef {object} State
 * @property {string} name
 * @property {(feed: string) => string} body `feed`: an attribute
 * @property {(page: Page, words: typeof WORDS.en) => Promise<unknown>} ready waits for the state, and
 *   brings it about
 * @property {import('../support/server.js').Answer} [answer] of the feed
 * @property {string} [path]
 * @property {boolean} [refuse] whether the clipboard does
 * @property {boolean} [offline]
 */

const DETAIL = 'akc-release-detail';
const CARD = 'akc-contact-card';
const BAR = 'akc-share-bar';
const CHANNELS = 'akc-channels';

/** What the controls are called. */
const WORDS = {
  en: { cite: 'Cite', copy: 'Copy the text', share: 'Share', link: 'Copy the link', qr: 'QR code' },
  ko: { cite: '인용', copy: '본문 복사', share: '공유', link: '링크 복사', qr: 'QR 코드' },
};

/** @param {Page} page @param {string} state @param {string} tag */
const is = (page, state, tag) =>
  page.waitForFunction(
    (selector) => document.querySelector(selector),
    { timeout: 15_000 },
    tag + inState(state),
  );

/** @param {string} attributes */
const detail = (attributes) => (/** @type {string} */ feed) =>
  `<${DETAIL} ${feed} ${attributes}></${DETAIL}>`;

/** @param {Page} page */
const whole = async (page) => {
  await appears(page, '.body > *', DETAIL);
  await appears(page, '[part~=event]', DETAIL);
  await page.waitForFunction(
    (tag) =>
      document
        .querySelector(tag)
        ?.shadowRoot?.querySelector('akc-contact-card')
        ?.shadowRoot?.querySelector('[part~=contact]'),
    {},
    DETAIL,
  );
};

const RICH = 'release="release-2"';

/** @type {import('../support/server.js').Answer} */
const NOTHING = { body: { version: 'https://jsonfeed.org/version/1', title: 'Plain', items: [] } };

/** @type {State[]} */
const states = [
  { name: 'a release with everything', body: detail(RICH), ready: whole },
  {
    name: 'a release under a heading',
    body: detail(`${RICH} heading="News"`),
    ready: whole,
  },
  {
    name: 'a plain release',
    body: detail('release="release-3"'),
    ready: (page) => appears(page, '.body > *', DETAIL),
  },
  {
    name: 'an item of a plain JSON Feed',
    body: detail('release="one"'),
    answer: {
      body: {
        version: 'https://jsonfeed.org/version/1',
        title: 'Plain',
        items: [{ id: 'one', content_text: 'One.\n\nTwo.' }],
      },
    },
    ready: (page) => appears(page, '.body > *', DETAIL),
  },
  {
    name: 'a release that was withdrawn',
    body: detail(RICH),
    answer: { body: pressFeed([richRelease({ status: 'withdrawn' })]) },
    ready: whole,
  },
  {
    name: 'a release of which much is hidden',
    body: detail(`${RICH} hide="images contacts files share neighbours boilerplate tags"`),
    ready: (page) => appears(page, '[part~=event]', DETAIL),
  },
  {
    name: 'a release that is not there',
    body: detail('release="release-99"'),
    ready: (page) => appears(page, '[part~=message]', DETAIL),
  },
  {
    name: 'a release that is on its way',
    body: detail(RICH),
    answer: { fault: 'hang' },
    ready: (page) => appears(page, '.bone', DETAIL),
  },
  {
    name: 'a release that cannot be had',
    body: detail(RICH),
    answer: { status: 404 },
    ready: (page) => appears(page, '[part~=message]', DETAIL),
  },
  {
    name: 'a release for a reader who is offline',
    body: detail(RICH),
    offline: true,
    ready: (page) => appears(page, '[part~=message]', DETAIL),
  },
  {
    name: 'a release opened from a list',
    body: (feed) =>
      `<akc-news-list ${feed} heading="News" open-in="detail"></akc-news-list><${DETAIL} id="detail"></${DETAIL}>`,
    path: '/?akc-release=release-2',
    ready: async (page) => {
      await shows(page, 3);
      await appears(page, '.back', DETAIL);
      await whole(page);
    },
  },
  {
    name: 'no release, beside a list',
    body: (feed) =>
      `<akc-news-list ${feed} open-in="detail"></akc-news-list><${DETAIL} id="detail"></${DETAIL}>`,
    ready: async (page) => {
      await shows(page, 3);
      await showsRelease(page);
    },
  },
  {
    name: 'a release that is shared',
    body: detail(RICH),
    ready: async (page, { share }) => {
      await whole(page);
      await press(page, share);
      await page.waitForFunction(
        (tag, bar) =>
          document
            .querySelector(tag)
            ?.shadowRoot?.querySelector(bar)
            ?.shadowRoot?.querySelector('.icon'),
        {},
        DETAIL,
        BAR,
      );
    },
  },
  {
    name: 'a release that is cited',
    body: detail(RICH),
    ready: async (page, { cite }) => {
      await whole(page);
      await press(page, cite);
      await appears(page, '.citations', DETAIL);
    },
  },
  {
    name: 'a release whose text was copied',
    body: detail(RICH),
    ready: async (page, { copy }) => {
      await whole(page);
      await press(page, copy);
      await appears(page, '.tools [role=status]:not(:empty)', DETAIL);
    },
  },
  {
    name: 'a release whose text could not be copied',
    body: detail(RICH),
    refuse: true,
    ready: async (page, { copy }) => {
      await whole(page);
      await press(page, copy);
      await appears(page, '.tools [role=status]:not(:empty)', DETAIL);
    },
  },
  {
    name: 'contacts of a release',
    body: (feed) => `<${CARD} ${feed} ${RICH} heading="Contacts"></${CARD}>`,
    ready: (page) => appears(page, '[part~=time]', CARD),
  },
  {
    name: 'contacts of the organisation',
    body: (feed) => `<${CARD} ${feed}></${CARD}>`,
    ready: (page) => appears(page, '[part~=time]', CARD),
  },
  {
    name: 'no contact',
    body: (feed) => `<${CARD} ${feed}></${CARD}>`,
    answer: NOTHING,
    ready: (page) => is(page, 'empty', CARD),
  },
  {
    name: 'contacts that cannot be had',
    body: (feed) => `<${CARD} ${feed}></${CARD}>`,
    answer: { status: 404 },
    ready: (page) => appears(page, '[part~=message]', CARD),
  },
  {
    name: 'a share bar with all targets',
    body: () =>
      `<${BAR} heading="Share" targets="native copy email facebook x linkedin whatsapp telegram line kakaotalk qr print"></${BAR}>`,
    ready: (page) => appears(page, '.icon', BAR),
  },
  {
    name: 'a share bar with a code',
    body: (feed) => `<${BAR} ${feed} ${RICH} targets="copy qr"></${BAR}>`,
    ready: async (page, { qr }) => {
      await appears(page, '.icon', BAR);
      await press(page, qr, BAR);
      await appears(page, '[part~=qr] svg', BAR);
    },
  },
  {
    name: 'a share bar that has copied',
    body: () => `<${BAR}></${BAR}>`,
    ready: async (page, { link }) => {
      await appears(page, '.icon', BAR);
      await press(page, link, BAR);
      await appears(page, '[role=status]:not(:empty)', BAR);
    },
  },
  {
    name: 'a share bar that could not copy',
    body: () => `<${BAR}></${BAR}>`,
    refuse: true,
    ready: async (page, { link }) => {
      await appears(page, '.icon', BAR);
      await press(page, link, BAR);
      await appears(page, '.address', BAR);
    },
  },
  {
    name: 'a share bar of a release that is not there',
    body: (feed) => `<${BAR} ${feed} release="release-99"></${BAR}>`,
    ready: (page) => is(page, 'empty', BAR),
  },
  {
    name: 'channels',
    body: (feed) => `<${CHANNELS} ${feed} heading="Follow"></${CHANNELS}>`,
    ready: (page) => appears(page, '.icon', CHANNELS),
  },
  {
    name: 'no channel',
    body: (feed) => `<${CHANNELS} ${feed} channels="myspace"></${CHANNELS}>`,
    ready: (page) => is(page, 'empty', CHANNELS),
  },
  {
    name: 'channels that are on their way',
    body: (feed) => `<${CHANNELS} ${feed}></${CHANNELS}>`,
    answer: { fault: 'hang' },
    ready: (page) => appears(page, '.bone', CHANNELS),
  },
  {
    name: 'everything at once',
    body: (
      feed,
    ) => `<akc-news-list ${feed} controls="search tags countries kinds years"></akc-news-list>
      <${DETAIL} ${feed} ${RICH}></${DETAIL}><${CARD} ${feed}></${CARD}>
      <${BAR} ${feed} release="latest"></${BAR}><${CHANNELS} ${feed}></${CHANNELS}>`,
    ready: async (page) => {
      await whole(page);
      await appears(page, '.icon', BAR);
      await appears(page, '.icon', CHANNELS);
    },
  },
];

describe('what axe finds', () => {
  const { openPage, serve } = useBrowser();

  /** @param {Page} page @returns {Promise<string[]>} */
  const findings = async (page) => {
    const { violations } = await page
      .evaluate('axe.run()')
      .then((result) => /** @type {any} */ (result));
    return violations.map(
      (/** @type {any} */ { id, nodes }) =>
        `${id}: ${nodes.map((/** @type {any} */ { html }) => html.slice(0, 200)).join(' | ')}`,
    );
  };

  for (const { name, body, ready, answer, path = '/', refuse = false, offline } of states) {
    for (const lang of /** @type {const} */ (['en', 'ko'])) {
      it(`is nothing: ${name}, ${lang}, light and dark`, async () => {
        const publisher = await serve({
          ...FILES,
          '/feed.json': answer ?? {
            body: pressFeed([plainRelease(3), richRelease(), plainRelease(1)]),
          },
        });
        const host = await serve({}, { folder: cdn });
        const feed = `feed="${publisher.url('/feed.json')}"`;
        const { page } = await openPage(
          hostPage(`<main><h1>Page</h1>${body(feed)}</main>`, {
            script: host.url('/akc.js'),
            lang,
          }),
          {
            path,
            prepare: async (page) => {
              await fakeClipboard(page, { refuse });
              if (!offline) return;
              await page.evaluateOnNewDocument(() => {
                Object.defineProperty(navigator, 'onLine', { get: () => false });
              });
            },
          },
        );
        await ready(page, WORDS[lang]);
        await page.evaluate(axe());

        const light = await findings(page);
        await page.evaluate(async () => {
          for (const element of document.querySelectorAll('main > *:not(h1)')) {
            element.setAttribute('color-scheme', 'dark');
            await Reflect.get(element, 'updateComplete');
          }
        });
        const dark = await findings(page);

        assert.deepEqual({ light, dark }, { light: [], dark: [] });
      });
    }
  }
});
