import assert from 'node:assert/strict';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { useBrowser } from '../support/browser.js';
import { shows } from '../support/host-page.js';
import { FILES, pressFeed } from '../support/press.js';
import { makeProjects, runTool } from '../support/projects.js';
import { showsRelease, visibleText } from '../support/reading.js';
import { send } from '../support/server.js';

/**
 * An application that has our package from npm, rendered on a server and taken over in the browser, by the development build of
 * its framework, which tells of every mismatch.
 */

const VITE = 'vite/bin/vite.js';
const DEVELOPMENT = { NODE_ENV: 'development' };

/** By the name of the project in `test/projects/`, its entry for servers. */
const servers = {
  react: 'src/server.tsx',
  vue: 'src/server.ts',
  svelte: 'src/server.ts',
  lit: 'src/server.ts',
};

describe('an application that a server has rendered', () => {
  const { openPage, serve } = useBrowser();
  let folder = '';
  before(async () => {
    folder = await makeProjects();
  });
  after(() => rm(folder, { recursive: true, force: true }));

  /**
   * Builds it for a server and for browsers, and opens what the server gives. The feed is held until it is taken over: what comes
   * before an application listens is not heard.
   *
   * @param {string} name
   * @param {string} server
   */
  async function openApplication(name, server) {
    const project = join(folder, name);
    const build = ['build', '--mode', 'development'];
    const forServer = [...build, '--ssr', server, '--outDir', 'dist-server'];
    await runTool(project, VITE, forServer, DEVELOPMENT);
    await runTool(project, VITE, build, DEVELOPMENT);
    const { render } = await import(pathToFileURL(join(project, 'dist-server/server.js')).href);
    let release = () => {};
    const alive = new Promise((resolve) => {
      release = () => resolve(undefined);
    });
    const publisher = await serve({
      ...FILES,
      '/feed.json': async (request, response) => {
        await alive;
        await send({ body: pressFeed() }, '/feed.json', request, response);
      },
    });
    const feed = publisher.url('/feed.json');
    const html = await readFile(join(project, 'dist/index.html'), 'utf8');
    const opened = await openPage('');
    const { page, site } = opened;
    for (const file of await readdir(join(project, 'dist/assets'))) {
      const body = await readFile(join(project, 'dist/assets', file));
      site.answer(`/assets/${file}`, { body, headers: { 'content-type': 'text/javascript' } });
    }
    const root = `<div id="root" data-feed="${feed}">${await render(feed)}</div>`;
    site.answer('/app', html.replace('<div id="root"></div>', root));
    await page.goto(site.url('/app'));
    await page.waitForSelector('.alive');
    release();
    await shows(page, 2);
    return opened;
  }

  for (const [name, server] of Object.entries(servers)) {
    it(`of ${name} is taken over without a warning, with what was written in it`, async () => {
      const { page, messages, errors } = await openApplication(name, server);
      const says = (/** @type {string} */ text) =>
        page.waitForFunction(
          (wanted) => document.querySelector('output')?.textContent === wanted,
          {},
          text,
        );

      const list = await page.$eval('akc-news-list', (element) => ({
        written: ['open-in', 'limit', 'date-style', 'class', 'data-portal'].map((attribute) =>
          element.getAttribute(attribute),
        ),
        set: ['openIn', 'limit', 'dateStyle'].map((name) => Reflect.get(element, name)),
        odd: element
          .getAttributeNames()
          .filter((attribute) => /openin|akc|suppress|key/.test(attribute)),
        fallback: element.querySelector('a')?.textContent,
      }));
      assert.deepEqual(list, {
        written: ['release', '2', 'long', 'news', 'a'],
        set: ['release', 2, 'long'],
        odd: [],
        fallback: 'All news',
      });
      await says('2 shown, nothing opened');

      const title = await page.$eval('akc-news-list >>> a', (link) => {
        /** @type {HTMLElement} */ (link).click();
        return link.textContent.trim();
      });
      await showsRelease(page, title);
      await says(`2 shown, ${title} opened`);
      assert.match(await visibleText(page), /Below/);

      // Lit's development build says what it is
      const complaints = messages.filter(
        ({ type, text }) => /error|warn/.test(type) && !text.startsWith('Lit is in'),
      );
      assert.deepEqual(complaints, []);
      assert.deepEqual(errors, []);
    });
  }
});
