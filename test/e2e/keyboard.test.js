import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useBrowser } from '../support/browser.js';
import { cdn } from '../support/feeds.js';
import { appears, hostPage } from '../support/host-page.js';
import { FILES, plainRelease, pressFeed, richRelease } from '../support/press.js';

/** @typedef {import('puppeteer-core').Page} Page */

/** What has the focus, through all shadow roots: its role or tag, its name, and whether its ring is seen. */
const focused = (/** @type {Page} */ page) =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    if (!at || at === document.body) return '';
    const label = at.closest('label')?.querySelector('span')?.textContent;
    const name = at.getAttribute('aria-label') ?? label ?? at.textContent;
    const { outlineStyle } = getComputedStyle(at);
    const ring = outlineStyle === 'none' ? ' without a ring' : '';
    return `${at.localName} ${name.replace(/[\s\u2066-\u2069]+/g, ' ').trim()}${ring}`;
  });

/** @param {Page} page @param {number} most */
async function walk(page, most = 40) {
  const path = [];
  for (let step = 0; step < most; step++) {
    await page.keyboard.press('Tab');
    const at = await focused(page);
    path.push(at);
    if (at === 'a After') break;
  }
  return path;
}

/** @type {[tag: string, attributes: string, ready: string, path: string[]][]} */
const WALKS = [
  [
    'akc-news-list',
    'controls="search kinds" limit="1"',
    '.more',
    ['input Search the news', 'select Kind', 'a Release 3', 'button Show more'],
  ],
  [
    'akc-contact-card',
    'release="release-2"',
    '[part~=contact]',
    [
      'a +1-202-555-0101 (ext. 7)',
      'a program@samples.example',
      'button Save contact of Program Officer',
      'a +1-202-555-0102',
      'a media@samples.example',
      'button Save contact of Media Officer',
    ],
  ],
  [
    'akc-share-bar',
    'targets="copy email x qr"',
    '[part~=button]',
    ['button Copy the link', 'a Email', 'a X', 'button QR code'],
  ],
  [
    'akc-channels',
    'channels="youtube feed"',
    '[part~=channel]',
    ['a YouTube Samples on film', 'a News feed'],
  ],
  [
    'akc-release-detail',
    'release="release-3" hide="files contacts"',
    '.body > *',
    [
      'a View on the publisher’s site',
      'button Share',
      'button Copy the text',
      'button Cite',
      'button Print',
      'a Previous Forum on “Samples” opens',
    ],
  ],
];

describe('with a keyboard alone', () => {
  const { openPage, serve } = useBrowser();

  /** @param {string} tag @param {string} attributes @param {string} ready @param {string} [css] */
  const open = async (tag, attributes, ready, css = '') => {
    const publisher = await serve({
      ...FILES,
      '/feed.json': { body: pressFeed([plainRelease(3), richRelease(), plainRelease(1)]) },
    });
    const host = await serve({}, { folder: cdn });
    const element = `<${tag} feed="${publisher.url('/feed.json')}" ${attributes}></${tag}>`;
    const { page } = await openPage(
      hostPage(`<main><a href="#">Before</a>${element}<a href="#">After</a></main>`, {
        script: host.url('/akc.js'),
        head: `<style>${css}</style>`,
      }),
    );
    await appears(page, ready, tag);
    return page;
  };

  for (const [tag, attributes, ready, path] of WALKS) {
    it(`reaches everything in order, sees where it is, and leaves again: ${tag}`, async () => {
      const page = await open(tag, attributes, ready);

      const found = await walk(page);

      assert.deepEqual(found, ['a Before', ...path, 'a After']);
    });
  }

  it('unfolds citations, goes into them, and folds them up', async () => {
    const page = await open('akc-release-detail', 'release="release-3"', '.body > *');

    while ((await focused(page)) !== 'button Cite') await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await appears(page, '.citations', 'akc-release-detail');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const inside = await focused(page);
    await page.keyboard.press('Escape');
    const folded = await focused(page);

    assert.equal(inside, 'button Copy: APA');
    assert.equal(folded, 'button Cite');
  });

  it('shows more, and goes on where it was', async () => {
    const page = await open('akc-news-list', 'limit="2"', '.more');

    while ((await focused(page)) !== 'button Show more') await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () =>
        document.querySelector('akc-news-list')?.shadowRoot?.activeElement?.textContent ===
        'Release 1',
    );

    assert.equal(await focused(page), 'a Release 1');
  });
});

/** Of a whole page: how wide it is, and what of an element sticks out of it or is cut off. */
const overflow = (/** @type {Page} */ page) =>
  page.evaluate(() => {
    /** @type {(root: ParentNode) => Element[]} */
    const all = (root) =>
      [...root.querySelectorAll('*')].flatMap((one) => [
        one,
        ...(one.shadowRoot ? all(one.shadowRoot) : []),
      ]);
    const found = all(document.querySelector('main') ?? document)
      .filter((one) => !one.closest('.scroller, .unseen, svg, style, option'))
      .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
      .map((one) => `${one.localName}.${one.getAttribute('class')}`);
    return { wide: document.documentElement.scrollWidth > innerWidth, found };
  });

describe('how text and windows may be', () => {
  const { openPage, serve } = useBrowser();

  /** WCAG 2.2, 1.4.12, as a reader's own style sheet has it, which reaches shadow trees. */
  const SPACED =
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }';

  for (const [what, width, height, size, css] of /** @type {const} */ ([
    ['a window of 320 pixels', 320, 640, '100%', ''],
    ['text of 200 %', 640, 900, '200%', ''],
    ['text of 200 % in 320 pixels', 320, 900, '200%', ''],
    ['a small screen turned aside', 640, 320, '100%', ''],
    ['text spread out in 320 pixels', 320, 640, '100%', SPACED],
  ])) {
    it(`nothing sticks out: ${what}`, async () => {
      const publisher = await serve({ ...FILES, '/feed.json': { body: pressFeed() } });
      const host = await serve({}, { folder: cdn });
      const feed = `feed="${publisher.url('/feed.json')}"`;
      const { page } = await openPage(
        hostPage(
          `<main><akc-news-list ${feed} controls="search tags countries kinds years"></akc-news-list>
          <akc-release-detail ${feed} release="release-2"></akc-release-detail>
          <akc-contact-card ${feed}></akc-contact-card><akc-share-bar></akc-share-bar>
          <akc-channels ${feed}></akc-channels></main>`,
          { script: host.url('/akc.js'), head: `<style>html { font-size: ${size} }</style>` },
        ),
      );
      await page.setViewport({ width, height });
      await appears(page, '[part~=event]', 'akc-release-detail');
      await appears(page, '[part~=channel]', 'akc-channels');
      await page.evaluate((rules) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(rules);
        /** @type {(root: Document | ShadowRoot) => void} */
        const spread = (root) => {
          root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
          for (const { shadowRoot } of root.querySelectorAll('*'))
            if (shadowRoot) spread(shadowRoot);
        };
        spread(document);
      }, css);

      assert.deepEqual(await overflow(page), { wide: false, found: [] });
    });
  }
});
