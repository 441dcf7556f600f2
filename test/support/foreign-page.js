import { existsSync, readFileSync } from 'node:fs';
import { untilQuiet } from './browser.js';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { cdn } from './feeds.js';
import { FILES, pressFeed } from './press.js';

/**
 * Pages of others (test/hosts/pages/), with the stylesheets and scripts that they are made with, and
 * all five elements of ours on each.
 *
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {import('./browser.js').PageOptions} PageOptions
 *
 * @typedef {object} Foreign
 * @property {string} file under test/hosts/pages/
 * @property {(markup: string) => string | Buffer} [encode] what a server makes of it
 * @property {Record<string, string>} [headers]
 * @property {string} [css] the stylesheet `reset.css`
 * @property {boolean} [moves] whether its own styles let it move when an element is defined
 * @property {number} [width] of the window, in pixels
 */

const require = createRequire(import.meta.url);
const modules = new URL('../../node_modules/', import.meta.url);
const pages = new URL('../hosts/pages/', import.meta.url);

/** Debian's packages of what npm does not have (`.ci/run` installs them). */
const DEBIAN = {
  prototype: '/usr/share/javascript/prototype/prototype.js',
  mootools: '/usr/share/javascript/mootools/mootools-core.min.js',
};

/** @param {keyof typeof DEBIAN} name */
export const hasLibrary = (name) => existsSync(DEBIAN[name]);

/** Milliseconds of patience with the wire. */
const PATIENCE = 15_000;
/** Wednesday, 18 February 2026, 11:05 at the publisher's office: what the cards say of it stays. */
const NOW = Date.parse('2026-02-18T02:05:00Z');

/** By tag: attributes besides the feed; pixels that suffice for it, also where it is narrow. */
const ELEMENTS = {
  'akc-news-list': { attributes: 'limit="2" controls="search years" heading="News"', height: 1500 },
  'akc-release-detail': { attributes: 'release="release-2"', height: 6000 },
  'akc-contact-card': { attributes: '', height: 1200 },
  'akc-share-bar': {
    attributes: 'release="release-2" targets="copy email facebook x qr"',
    height: 500,
  },
  'akc-channels': { attributes: 'heading="Follow us"', height: 700 },
};

/** @typedef {keyof typeof ELEMENTS} Tag */

export const TAGS = /** @type {Tag[]} */ (Object.keys(ELEMENTS));

/** What an element has shown when all of it is here; a part of one inside it after `>>>`. */
const WHOLE = [
  'akc-news-list >>> [part~=control]',
  'akc-news-list >>> [part~=item]',
  'akc-release-detail >>> .body > *',
  'akc-release-detail >>> [part~=file]',
  'akc-release-detail >>> .neighbours a',
  'akc-release-detail >>> akc-contact-card >>> [part~=contact]',
  'akc-contact-card >>> [part~=contact]',
  'akc-contact-card >>> [part~=time]',
  'akc-share-bar >>> button',
  'akc-channels >>> a svg',
];

/**
 * Waits until all five elements show all that they have.
 *
 * @param {Page} page
 */
export async function allShown(page) {
  // not by the driver's own waiting: what some of these pages do to natives breaks it
  await page.evaluate(
    (wanted, patience) =>
      new Promise((resolve, reject) => {
        const end = performance.now() + patience;
        /** @param {string} path */
        const isThere = (path) => {
          /** @type {ParentNode | null | undefined} */
          let root = document;
          const steps = path.split(' >>> ');
          const last = steps.pop() ?? '';
          for (const step of steps) root = root?.querySelector(step)?.shadowRoot;
          return !!root?.querySelector(last);
        };
        const look = () => {
          const missing = wanted.filter((path) => !isThere(path));
          if (!missing.length) resolve(undefined);
          else if (performance.now() > end) reject(new Error(`Waited for ${missing.join(', ')}.`));
          else requestAnimationFrame(look);
        };
        look();
      }),
    WHOLE,
    PATIENCE,
  );
  // fonts and pictures of the page itself may come late
  await untilQuiet(page);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** What stands in the stead of Tailwind's functions where a site changes nothing. @param {string} css */
const asBuilt = (css) => css.replace(/(?:--)?theme\(\s*[^,]+,\s*([^()]+?)\s*\)/g, '$1');

/** @param {string} path under node_modules/ */
const read = (path) => readFileSync(new URL(path, modules), 'utf8');

/** What WordPress writes into every page of a theme that has this `theme.json`. */
function blockTheme() {
  const { generateGlobalStyles } = require('@wordpress/global-styles-engine');
  const theme = {
    settings: {
      layout: { contentSize: '640px', wideSize: '1180px' },
      spacing: { blockGap: true },
      useRootPaddingAwareAlignments: true,
    },
    styles: {
      color: { background: '#f9f7f3', text: '#1d1a16' },
      spacing: { blockGap: '1.2rem', padding: { left: '20px', right: '20px' } },
      typography: { fontFamily: 'serif', lineHeight: '1.3', letterSpacing: '-0.01em' },
      elements: {
        link: { color: { text: '#8a1c1c' }, typography: { textDecoration: 'underline' } },
        heading: { typography: { textTransform: 'uppercase', lineHeight: '1.1' } },
      },
    },
  };
  // its types know less of `theme.json` than its code
  const [sheets] = generateGlobalStyles(/** @type {any} */ (theme), []);
  return sheets.map((sheet) => String(sheet.css ?? '')).join('\n');
}

/**
 * Files that pages of others name, beside those of node_modules/.
 *
 * @param {string} reset
 */
const assetsOf = (reset) => ({
  '/reset.css': reset,
  '/tailwind-3.css': asBuilt(read('tailwindcss-3/src/css/preflight.css')),
  '/tailwind-4.css': asBuilt(read('tailwindcss/preflight.css')),
  '/wordpress.css': blockTheme(),
  ...(hasLibrary('prototype') && { '/prototype.js': readFileSync(DEBIAN.prototype, 'utf8') }),
  ...(hasLibrary('mootools') && { '/mootools.js': readFileSync(DEBIAN.mootools, 'utf8') }),
});

/** Milliseconds since 1970. @param {Page} page */
const stopClock = (page) =>
  page.evaluateOnNewDocument((now) => {
    Date.now = () => now;
  }, NOW);

/**
 * Opens pages of others for the tests of the surrounding `describe`.
 *
 * @param {ReturnType<typeof import('./browser.js').useBrowser>} browser
 */
export const opener = ({ openPage, serve }) =>
  /** @param {Foreign & { prepare?: PageOptions['prepare'] }} foreign */
  async function open({ file, encode, headers, css = '', width = 1280, prepare }) {
    const publisher = await serve({ ...FILES, '/feed.json': { body: pressFeed() } });
    const cdnHost = await serve({}, { folder: cdn });
    const assets = await serve(assetsOf(css), { folder: modules });
    const feed = publisher.url('/feed.json');
    const script = cdnHost.url('/akc.js');
    const fallback = '<a href="https://samples.example/">News of the Ministry</a>';
    /** @param {Tag} tag @param {string} [more] */
    const markup = (tag, more = '') =>
      `<${tag} feed="${feed}" ${ELEMENTS[tag].attributes} ${more}
        style="display:block;min-height:${ELEMENTS[tag].height}px">${fallback}</${tag}>`;
    /** @type {Record<string, string>} */
    const values = { assets: assets.origin, script };
    for (const tag of TAGS) values[tag.slice('akc-'.length)] = markup(tag);
    values['more'] = markup('akc-news-list', 'id="more"');
    const template = await readFile(new URL(file, pages), 'utf8');
    const html = template.replace(/\{\{([\w-]+)\}\}/g, (_, name) => values[name] ?? '');
    const opened = await openPage(encode?.(html) ?? html, {
      ...(headers && { headers }),
      prepare: async (page) => {
        await page.setViewport({ width, height: 800 });
        await stopClock(page);
        await prepare?.(page);
      },
    });
    const { page } = opened;
    // without its stylesheet a page tries nothing
    const bare = await page.evaluate(() =>
      [...document.querySelectorAll('link')]
        .filter(({ rel, sheet }) => rel === 'stylesheet' && !sheet)
        .map(({ href }) => href)
        .join(),
    );
    if (bare) throw new Error(`${file}: not found: ${bare}`);
    // a font that comes later would move the page, and be taken for our doing
    await page.evaluate(() => {
      document.documentElement.getBoundingClientRect();
      return document.fonts.ready.then(() => undefined);
    });
    /** Puts the script tag into the page, as a site's template or its tag manager does. */
    const addScript = (name = 'akc.js') =>
      page.evaluate(
        (src) => {
          const tag = document.createElement('script');
          document.head.append(Object.assign(tag, { type: 'module', src }));
        },
        script.replace('akc.js', name),
      );
    return { ...opened, publisher, script, addScript };
  };
