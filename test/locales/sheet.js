// `node test/locales/sheet.js [language …]`: pictures of every element in every language, narrow and wide, light and
// dark, in `.cache/sheets/`, to be looked at. They are of `dist/`: build first.
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { findEngine } from '../support/engines.js';
import { hostPage } from '../support/host-page.js';
import { TEXTS, inLanguage } from '../support/locale-texts.js';
import { FILES, plainRelease, pressFeed, richRelease } from '../support/press.js';
import { serve } from '../support/server.js';

/** @typedef {keyof typeof TEXTS} LanguageTag */

const WIDTHS = [320, 768, 1280];
const SCHEMES = ['light', 'dark'];
const ROOT = new URL('../../', import.meta.url);

/** What stands on the sheets, each of which one can look at. */
const SHEETS = {
  list: `
    <akc-news-list feed="/feed.json" controls="search tags countries kinds years" limit="2" heading-level="2"></akc-news-list>
    <akc-news-list feed="/feed.json" layout="compact"></akc-news-list>
    <akc-news-list feed="/missing.json"></akc-news-list>
    <akc-news-list feed="/broken.json"></akc-news-list>
    <akc-news-list feed="/feed.json" tags="none"></akc-news-list>`,
  release: '<akc-release-detail feed="/feed.json" release="release-2"></akc-release-detail>',
  small: `
    <akc-contact-card feed="/feed.json" release="release-2"></akc-contact-card>
    <akc-share-bar></akc-share-bar>
    <akc-channels feed="/feed.json"></akc-channels>`,
};

/** Whether every element on the page, and in those, waits for nothing any more; runs in the page. */
function areSettled() {
  const elements = [...document.querySelectorAll('*')].filter((one) =>
    one.localName.startsWith('akc-'),
  );
  for (const element of elements) {
    const base = element.shadowRoot?.querySelector('[part=base]');
    if (base?.getAttribute('aria-busy') !== 'false') return false;
    const inner = [...(element.shadowRoot?.querySelectorAll('*') ?? [])];
    elements.push(...inner.filter((one) => one.localName.startsWith('akc-')));
  }
  return elements.length > 0;
}

const chosen = process.argv.slice(2);
const languages = /** @type {LanguageTag[]} */ (Object.keys(TEXTS)).filter(
  (language) => !chosen.length || chosen.includes(language),
);
const folder = new URL('.cache/sheets/', ROOT);
await mkdir(folder, { recursive: true });
const engine = await findEngine('chromium');
if (!engine) throw new Error('There is no Chromium.');
const browser = await engine.launch();
for (const language of languages) {
  const feed = inLanguage(pressFeed([plainRelease(3), richRelease(), plainRelease(1)]), language);
  const pages = Object.entries(SHEETS).map(([name, elements]) => [
    `/${name}`,
    {
      body: hostPage(`<main style="display:grid;gap:2rem">${elements}</main>`, {
        lang: language,
        script: '/akc.js',
        head: '<meta name="color-scheme" content="light dark"><style>body{font:16px/1.5 sans-serif}</style>',
      }),
      headers: { 'content-type': 'text/html; charset=utf-8' },
    },
  ]);
  const host = await serve(
    {
      ...FILES,
      ...Object.fromEntries(pages),
      '/feed.json': { body: feed },
      '/broken.json': { status: 403 },
    },
    { folder: new URL('dist/cdn/', ROOT) },
  );
  for (const sheet of Object.keys(SHEETS)) {
    for (const width of WIDTHS) {
      for (const scheme of SCHEMES) {
        const tab = await browser.newPage();
        await tab.setViewport({ width, height: 800 });
        await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await tab.goto(host.url(`/${sheet}`));
        await tab.waitForFunction(areSettled);
        const name = `${language}-${sheet}-${width}-${scheme}.png`;
        const path = /** @type {`${string}.png`} */ (fileURLToPath(new URL(name, folder)));
        await tab.screenshot({ path, fullPage: true });
        await tab.close();
      }
    }
  }
  console.log(`.cache/sheets/${language}-*.png`);
  await host.close();
}
await browser.close();
