import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { cdn } from './feeds.js';

/** The script as a page loads it a second time: under another address, or in another version. */

/** @type {{ version: string }} */
export const { version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
);

/**
 * Answers with the same files, but for the version that they bear.
 *
 * @param {string} other
 * @returns {import('./server.js').Handler}
 */
export const inVersion = (other) => async (request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const text = await readFile(new URL(`.${pathname}`, cdn), 'utf8');
  response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' });
  response.end(text.replaceAll(version, other));
};

/** @param {import('puppeteer-core').Page} page @param {readonly string[]} tags @returns {Promise<(string | undefined)[]>} */
export const versionsOf = (page, tags) =>
  page.evaluate(
    (names) => names.map((name) => Reflect.get(customElements.get(name) ?? {}, 'akcVersion')),
    tags,
  );

/** What the webmaster is told by us. @param {{ text: string }[]} messages */
export const toldBy = (messages) =>
  messages.map(({ text }) => text).filter((text) => text.includes('[akc-widgets]'));
