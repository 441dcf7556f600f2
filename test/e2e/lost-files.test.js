import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { untilQuiet, useBrowser } from '../support/browser.js';
import { until } from '../support/fault-page.js';
import { cdn } from '../support/feeds.js';
import { hostPage } from '../support/host-page.js';
import { importSource } from '../support/import-source.js';
import { FILES, plainRelease, pressFeed, richRelease } from '../support/press.js';
import { press, visibleText } from '../support/reading.js';

/**
 * Each file that a script asks for is refused once, by a real server: that costs what the file carries, and when
 * it is needed next it is asked for again. Not by every browser: Firefox, and Chromium until lately, remember a module that
 * they could not have as long as the page lives; and under another address no file may be asked for, for it would run past
 * its hash (docs/faults.md, row 35).
 *
 * @typedef {import('puppeteer-core').Page} Page
 *
 * @typedef {object} Need
 * @property {(page: Page) => Promise<unknown>} need makes the file needed, for the first time and again
 * @property {RegExp} lost what the console is told
 * @property {string} [seenIn] tag of the element that tells the reader who asked for it
 * @property {(page: Page, said: string[]) => Promise<unknown>} has throws unless what the file carries is here;
 *   `said`: what the console was told
 * @property {string} [lang] of the page
 * @property {boolean} [hasNoSanitiser] whether the browser is one without a sanitiser of its own
 */

const i18n = new URL('../../src/i18n/', import.meta.url);

/** By tag. */
const LANGUAGES = await Promise.all(
  readdirSync(i18n)
    .filter((name) => name.endsWith('.ts') && name !== 'en.ts')
    .filter((name) => readFileSync(new URL(name, i18n), 'utf8').includes(': Dictionary = {'))
    .map(async (name) => {
      const [words] = Object.values(await importSource(`src/i18n/${name}`));
      return /** @type {[string, any]} */ ([words.language, words]);
    }),
);

/** Where the release has an organisation, in languages whose names of countries come by themselves. @type {Record<string, string>} */
const INDONESIA = { km: 'ឥណ្ឌូណេស៊ី', lo: 'ອິນໂດເນເຊຍ', my: 'အင်ဒိုနီးရှား', tet: 'Indonézia' };

const TAGS = [
  'akc-news-list',
  'akc-release-detail',
  'akc-contact-card',
  'akc-share-bar',
  'akc-channels',
];

/** Puts one more in, as a page that changes does. @param {string} tag @returns {Need['need']} */
const add = (tag) => (page) =>
  page.evaluate((name) => {
    const element = document.createElement(name);
    element.setAttribute('feed', document.querySelector('[feed]')?.getAttribute('feed') ?? '');
    if (name === 'akc-release-detail') element.setAttribute('release', 'release-2');
    document.body.append(element);
  }, tag);

/**
 * Puts one more list in.
 *
 * @param {(there: { feed: string }) => Record<string, string>} attributesOf of the feed that stands there
 * @returns {Need['need']}
 */
const addList = (attributesOf) => async (page) => {
  const feed = await page.$eval('[feed]', (element) => element.getAttribute('feed') ?? '');
  await page.evaluate((attributes) => {
    const list = document.createElement('akc-news-list');
    for (const [name, value] of Object.entries(attributes)) list.setAttribute(name, value);
    document.body.append(list);
  }, attributesOf({ feed }));
};

const addNarrowed = addList(({ feed }) => ({
  feed: new URL('whole.json', feed).href,
  countries: 'ID',
}));

const addSeveral = addList(({ feed }) => ({
  feed: `${feed} ${new URL('narrow.json', feed).href}`,
}));

/** Every element of this tag, also those that stood there before, shows something. @param {string} tag @returns {Need['has']} */
const allLoaded = (tag) => async (page) => {
  const states = await page.$$eval(tag, (all) =>
    all.map((element) => element.matches(':state(loaded)')),
  );
  assert.ok(states.length > 1 && states.every(Boolean), `${tag}: ${states}`);
};

/** @param {string} label @returns {Need['need']} */
const pressIn =
  (label, tag = 'akc-release-detail') =>
  (page) =>
    press(page, label, tag);

/** How often the reader was handed a file. @param {number} count @returns {Need['has']} */
const saved = (count) => async (page) =>
  assert.equal(await page.evaluate(() => Reflect.get(window, 'saved')), count);

/** @type {(tag: string) => Need} */
const elementNeed = (tag) => ({
  need: add(tag),
  lost: new RegExp(`could not be loaded|the file for "${tag}"`),
  has: allLoaded(tag),
});

/** Leaves the page's language, and comes back to it. @type {(tag: string) => Need['need']} */
const comeBackTo = (tag) => (page) =>
  page.evaluate(
    async (languages, tags) => {
      for (const lang of languages) {
        document.documentElement.lang = lang;
        await Promise.all(
          tags.map((name) => Reflect.get(document.querySelector(name) ?? {}, 'updateComplete')),
        );
      }
    },
    ['en', tag],
    TAGS,
  );

/** @type {(tag: string, phrase: string) => Need} */
const languageNeed = (tag, phrase) => ({
  lang: tag,
  need: comeBackTo(tag),
  lost: new RegExp(`the texts in "${tag}" could not be loaded; showing English`),
  has: async (page) => assert.ok((await visibleText(page, 'akc-contact-card')).includes(phrase)),
});

/** @type {(tag: string, country: string) => Need} */
const namesNeed = (tag, country) => ({
  lang: tag,
  need: comeBackTo(tag),
  lost: new RegExp(`names in ${tag}`),
  has: async (page) => assert.ok((await visibleText(page, 'akc-release-detail')).includes(country)),
});

/**
 * One more list, of the next of several feeds of a kind.
 *
 * @param {string} path with `N` in place of its number
 * @param {RegExp} lost
 * @param {string} title of its release
 * @returns {Need}
 */
const feedNeed = (path, lost, title) => ({
  need: (page) =>
    page.evaluate((written) => {
      const [begin = ''] = written.split('N');
      const count = document.querySelectorAll(`[feed*="/${begin}"]`).length;
      const list = document.createElement('akc-news-list');
      const feed = document.querySelector('[feed]')?.getAttribute('feed') ?? '';
      list.setAttribute('feed', new URL(written.replace('N', String(count + 1)), feed).href);
      document.body.append(list);
    }, path),
  lost,
  has: async (page) => {
    const lists = await page.$$('akc-news-list');
    const found = await lists.at(-1)?.$('>>> [part~=title]');
    assert.equal(await found?.evaluate(({ textContent }) => textContent), title);
  },
});

/** By the name of the chunk, without its hash. @type {Record<string, Need>} */
const NEEDS = {
  core: elementNeed('akc-news-list'),
  panel: elementNeed('akc-channels'),
  ...Object.fromEntries(TAGS.map((tag) => [tag.replace('akc-', ''), elementNeed(tag)])),
  ...Object.fromEntries(
    LANGUAGES.map(([tag, { contact }]) => [tag.toLowerCase(), languageNeed(tag, contact.saveCard)]),
  ),
  ...Object.fromEntries(
    LANGUAGES.filter(([, { loadNames }]) => loadNames).map(([tag]) => [
      `${tag}-names`,
      namesNeed(tag, INDONESIA[tag] ?? ''),
    ]),
  ),
  'own-dictionary': {
    need: (page) =>
      page.evaluate(() => {
        const script = document.createElement('script');
        script.type = 'application/json';
        script.dataset['akcLanguage'] = 'en';
        script.text = '{"contact":{"saveCard":"Keep this card"}}';
        document.head.append(script);
        document.dispatchEvent(new Event('akc-language'));
      }),
    lost: /could not be loaded/,
    has: async (page) =>
      assert.match(await visibleText(page, 'akc-contact-card'), /Keep this card/),
  },
  dompurify: {
    hasNoSanitiser: true,
    need: (page) =>
      page.evaluate(async () => {
        const detail = /** @type {any} */ (document.querySelector('akc-release-detail'));
        for (const release of ['release-1', 'release-2']) {
          detail.release = release;
          await detail.updateComplete;
        }
      }),
    // the text is shown without its markup, and readers miss little
    lost: /^$/,
    has: async (page) => assert.ok(await page.$('akc-release-detail >>> [part=body] strong')),
  },
  link: {
    need: (page) =>
      page.evaluate(() => {
        const link = document.createElement('a');
        link.dataset['akc'] = 'channels';
        link.dataset['akcFeed'] = document.querySelector('[feed]')?.getAttribute('feed') ?? '';
        document.body.append(link);
      }),
    lost: /could not be loaded/,
    has: async (page) => assert.equal((await page.$$('akc-channels')).length, 2),
  },
  misspelt: {
    need: (page) =>
      page.evaluate(() => {
        const count = document.querySelectorAll('akc-newslist, akc-news-lists').length;
        document.body.append(
          document.createElement(['akc-newslist', 'akc-news-lists'][count] ?? ''),
        );
      }),
    lost: /^$/,
    has: async (_, said) => assert.match(said.join('\n'), /expected <akc-news-list>/),
  },
  'feed-mending': {
    need: (page) =>
      page.evaluate(() => {
        const count = document.querySelectorAll('[feed*="slips"]').length;
        const list = document.createElement('akc-news-list');
        const feed = document.querySelector('[feed]')?.getAttribute('feed') ?? '';
        list.setAttribute('feed', new URL(`slips-${count + 1}.json`, feed).href);
        document.body.append(list);
      }),
    lost: /the file for "feed-mending"/,
    has: async (page) => {
      const lists = await page.$$('[feed*="slips"]');
      const title = await lists.at(-1)?.$('>>> [part~=title]');
      assert.equal(await title?.evaluate(({ textContent }) => textContent), 'Trade & Culture');
    },
  },
  other: feedNeed('other-N', /the file for "other"/, 'Other'),
  'xml-to-json-feed': feedNeed('rss-N', /a format whose file could not be loaded/, 'Other'),
  'wordpress-to-json-feed': feedNeed('posts-N', /a format whose file could not be loaded/, 'Other'),
  // it is shown with signs of what cannot be read
  charset: feedNeed('charset-N', /^((?!charset).)*$/s, '뉴스'),
  site: feedNeed('page-N/', /found an HTML page/, 'Other'),
  refusal: {
    ...feedNeed('refused-N', /found status 401; /, ''),
    has: async (_, said) => assert.match(said.join('\n'), /found status 401, .+\(rest_disabled\)/),
  },
  'merged-content': {
    // the same list may ask for it again
    need: async (page) => {
      const list = await page.$('akc-news-list[feed*=" "]');
      if (list) await list.evaluate((element) => /** @type {any} */ (element).reload());
      else await addSeveral(page);
    },
    lost: /the file for "several feeds"/,
    has: async (page) => {
      const lists = await page.$$('akc-news-list');
      assert.ok(await lists.at(-1)?.$('>>> [part~=source]'));
    },
  },
  variants: {
    // the same list may ask for it again
    need: async (page) => {
      const list = await page.$('akc-news-list[countries]');
      if (list) await list.evaluate((element) => /** @type {any} */ (element).reload());
      else await addNarrowed(page);
    },
    lost: /the file for "variants"/,
    has: async (page) => {
      const lists = await page.$$('akc-news-list');
      const title = await lists.at(-1)?.$('>>> [part~=title]');
      assert.equal(await title?.evaluate(({ textContent }) => textContent), 'Narrow');
    },
  },
  'body-mending': {
    need: (page) =>
      page.evaluate(async () => {
        const detail = /** @type {any} */ (document.querySelector('akc-release-detail'));
        detail.feed = new URL(
          'slips-1.json',
          document.querySelector('[feed]')?.getAttribute('feed') ?? '',
        ).href;
        const count = Reflect.get(window, 'bodies') ?? 1;
        Reflect.set(window, 'bodies', count + 1);
        detail.release = String(count);
      }),
    // the text is shown without the picture
    lost: /^((?!file for).)*$/s,
    has: async (page) =>
      assert.ok(await page.$('akc-release-detail >>> [part=body] img[alt="Inside"]')),
  },
  slips: {
    need: (page) =>
      page.evaluate(() => {
        const list = document.createElement('akc-news-list');
        list.setAttribute('limt', '5');
        document.body.append(list);
      }),
    lost: /^((?!limt).)*$/s,
    has: async (_, said) => assert.match(said.join('\n'), /limt="5": .*expected limit/),
  },
  messages: {
    need: (page) =>
      page.$eval('akc-news-list', (list) => {
        const wrong = Reflect.get(window, 'wrong') ?? 0;
        Object.assign(window, { wrong: wrong + 1 });
        list.setAttribute('limit', `many ${wrong}`);
      }),
    lost: /attribute akc-news-list limit many 0/,
    has: async (_, said) => assert.match(said.join('\n'), /expected a whole number/),
  },
  qr: {
    need: pressIn('QR code', 'akc-share-bar'),
    lost: /the file for "qr"/,
    has: async (page) => assert.ok(await page.$('akc-share-bar >>> [part~=qr] svg')),
  },
  vcard: {
    need: pressIn('Save contact of Ministry of Samples', 'akc-contact-card'),
    lost: /the file for "vcard"/,
    seenIn: 'akc-contact-card',
    has: saved(1),
  },
  cite: {
    need: pressIn('Cite'),
    lost: /the file for "cite"/,
    seenIn: 'akc-release-detail',
    has: async (page) => assert.match(await visibleText(page, 'akc-release-detail'), /APA/),
  },
  calendar: {
    need: pressIn('Add to calendar: Forum; Opening, Day 1'),
    lost: /the file for "calendar"/,
    seenIn: 'akc-release-detail',
    has: saved(1),
  },
  'json-ld': {
    need: (page) =>
      page.evaluate(async () => {
        const detail = /** @type {any} */ (document.querySelector('akc-release-detail'));
        for (const jsonLd of [false, true]) {
          detail.jsonLd = jsonLd;
          await detail.updateComplete;
        }
      }),
    lost: /the file for "json-ld"/,
    has: async (page) => assert.ok(await page.$('script[type="application/ld+json"]')),
  },
};

const NARROWER = [{ url: 'narrow.json', countries: ['ID'] }];

/** A feed of one release that concerns Indonesia. @param {string} title @param {Record<string, unknown>} [press] */
const inIndonesia = (title, press = {}) =>
  pressFeed([{ id: 'id-1', title, _press: { countries: ['ID'] } }], { title }, press);

/** What can be mended, of the feed and of a body. @param {string} feed */
const withSlips = (feed) =>
  pressFeed(
    ['2', '1'].map((id) => ({
      id,
      headline: 'Trade &amp; Culture',
      url: `https://samples.example/${feed}/${id}`,
      content_html: '<p>A</p><img data-src="/photo.svg" alt="Inside" width="40" height="30">',
    })),
  );

/** Runs in the page: notes what a reader is handed. */
function noteHanded() {
  Object.assign(window, { saved: 0 });
  HTMLAnchorElement.prototype.click = () => {
    Reflect.set(window, 'saved', Reflect.get(window, 'saved') + 1);
  };
}

const RSS =
  '<rss version="2.0"><channel><item><title>Other</title><guid>1</guid></item></channel></rss>';

/** Feeds of each kind that needs a file, once for each time that it is needed. */
const OTHERS = Object.fromEntries(
  ['1', '2'].flatMap((number) => [
    [`/other-${number}`, RSS],
    [`/rss-${number}`, RSS],
    [`/posts-${number}`, JSON.stringify([{ id: 1, title: { rendered: 'Other' } }])],
    [
      `/charset-${number}`,
      Buffer.from(
        '<?xml version="1.0" encoding="euc-kr"?><rss><channel><item><title>\xb4\xba\xbd\xba</title></item></channel></rss>',
        'latin1',
      ),
    ],
    [
      `/page-${number}/`,
      '<!doctype html><link rel="alternate" type="application/rss+xml" href="/rss-1">',
    ],
    [
      `/refused-${number}`,
      {
        status: 401,
        headers: { 'content-type': 'application/json' },
        body: { code: 'rest_disabled', message: 'Off' },
      },
    ],
  ]),
);

const chunks = readdirSync(new URL('chunks/', cdn));
const nameOf = (/** @type {string} */ file) => file.split('.')[0] ?? '';

describe('a file that is lost', () => {
  const { openPage, serve } = useBrowser();
  /** Whether the browser asks for a module again that it could not have. */
  let asksAgain = false;

  before(async () => {
    const host = await serve({ '/module.js': { status: 503 } });
    const { page } = await openPage('<!doctype html>');
    const load = () =>
      page.evaluate((url) => import(url).catch(() => undefined), host.url('/module.js'));
    await load();
    await load();
    asksAgain = host.count('/module.js') > 1;
  });

  it('is any that there is', () => {
    assert.deepEqual(chunks.map(nameOf).sort(), Object.keys(NEEDS).sort());
  });

  for (const file of chunks) {
    const {
      need,
      lost,
      seenIn,
      has,
      lang = 'en',
      hasNoSanitiser = false,
    } = NEEDS[nameOf(file)] ?? {};
    if (!need || !lost || !has) continue;
    it(`costs what it carries, and is asked for again: ${nameOf(file)}`, async () => {
      const feed = pressFeed([plainRelease(3), richRelease(), plainRelease(1)]);
      const publisher = await serve({
        ...FILES,
        '/feed.json': { body: feed },
        '/slips-1.json': { body: withSlips('1') },
        '/slips-2.json': { body: withSlips('2') },
        ...OTHERS,
        '/whole.json': { body: inIndonesia('Whole', { variants: NARROWER }) },
        '/narrow.json': { body: inIndonesia('Narrow') },
      });
      const path = `/chunks/${file}`;
      const host = await serve({ [path]: { status: 503 } }, { folder: cdn });
      const body = TAGS.map((tag) => {
        const release = tag === 'akc-release-detail' ? 'release="release-2" json-ld' : '';
        const targets = tag === 'akc-share-bar' ? 'release="release-2" targets="copy qr"' : '';
        return `<${tag} feed="${publisher.url('/feed.json')}" ${release} ${targets}></${tag}>`;
      }).join('');
      const { page, messages, errors } = await openPage(
        hostPage(body, { script: host.url('/akc.js'), lang }),
        {
          prepare: async (opened) => {
            await opened.evaluateOnNewDocument(noteHanded);
            if (!hasNoSanitiser) return;
            await opened.evaluateOnNewDocument(() => {
              Reflect.deleteProperty(Element.prototype, 'setHTML');
            });
          },
        },
      );
      await untilQuiet(page);

      if (!host.count(path)) await need(page);
      await until(() => host.count(path), 'the file was asked for');
      await untilQuiet(page);
      const said = () =>
        messages.map(({ text }) => text).filter((text) => text.includes('[akc-widgets]'));
      await assert.rejects(() => has(page, said()));
      assert.match(said().join('\n'), lost);
      if (seenIn) assert.match(await visibleText(page, seenIn), /Not everything could be loaded\./);
      host.answer(path, readFileSync(new URL(`chunks/${file}`, cdn), 'utf8'));
      if (!asksAgain) return;
      const before = host.count(path);
      await need(page);
      await until(() => host.count(path) > before, 'it was asked for again');
      await untilQuiet(page);

      await has(page, said());
      assert.deepEqual(errors, []);
    });
  }
});
