import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { composeFeed, speaks } from './compose-feed.js';
import { createLinks, feedName, folder } from './links.js';
import { indexPage, releasePage } from './news-pages.js';
import { pageValues, readPage } from './pages.js';
import { languages, releasesUntil } from './releases/index.js';

/** Static files have names, and no server that knows them by less. */
const fileNames = { index: 'index.html', extension: '.html' };

/** From `OUT/partner/` and `OUT/portal/`, where `OUT` lies beside `cdn/`. */
const values = pageValues({
  script: '../../cdn/akc.js',
  feeds: '../feed',
  links: createLinks('../feed/', fileNames),
});

/**
 * Writes the pages of the demonstration for any static server: the two sites, and beside them the
 * feed as it stands today, with a page for each release.
 *
 * @param {string} outDir Such as `dist/demo`.
 */
export async function buildDemo(outDir) {
  const out = pathToFileURL(`${outDir}/`);
  await writeSite('partner', out);
  await writeSite('portal', out);
  const feedFolder = new URL('feed/', out);
  for (const name of ['images', 'files', 'icon.svg', 'news.css']) {
    await cp(new URL(name, import.meta.url), new URL(name, feedFolder), { recursive: true });
  }
  for (const language of languages) await writeFeed(language, feedFolder);
}

/**
 * @param {'partner' | 'portal'} name
 * @param {URL} out
 */
async function writeSite(name, out) {
  const source = new URL(`./${name}/`, import.meta.url);
  const target = new URL(`${name}/`, out);
  await cp(source, target, { recursive: true });
  for (const file of await readdir(source)) {
    if (!file.endsWith('.html')) continue;
    const page = await readPage(new URL(file, source), { ...values, nonce: '' });
    // A file has no response header for a nonce to answer to.
    await write(new URL(file, target), page.replaceAll(' nonce=""', ''));
  }
}

/**
 * @param {import('./releases/types.js').Language} language
 * @param {URL} target
 */
async function writeFeed(language, target) {
  const releases = releasesUntil(Date.now()).filter((release) => speaks(release, language));

  /** @param {string} root The way to the feed's folder from where the document stands. */
  const seenFrom = (root) => {
    const links = createLinks(root, fileNames);
    return { links, feed: composeFeed({ language, releases, links }) };
  };

  const atTop = seenFrom('./');
  await write(new URL(feedName(language), target), `${JSON.stringify(atTop.feed, null, 2)}\n`);

  const home = seenFrom(folder(language) ? '../' : './');
  await write(
    new URL(`${folder(language)}index.html`, target),
    indexPage(home.feed, language, home.links),
  );

  const release = seenFrom(folder(language) ? '../../' : '../');
  for (const item of release.feed.items) {
    await write(
      new URL(`${folder(language)}news/${item.id}.html`, target),
      releasePage(item, language, release.links),
    );
  }
}

/**
 * @param {URL} file
 * @param {string} text
 */
async function write(file, text) {
  await mkdir(new URL('.', file), { recursive: true });
  await writeFile(file, text);
}
