import { readFileSync } from 'node:fs';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { findEngines, newPage } from './test/support/engines.js';
import { vectorsPlugin } from './test/html/vectors-plugin.js';
import { feedsPlugin } from './test/support/feeds-plugin.js';
import { sampling } from './test/support/sampling.js';
import { sourcesPlugin } from './test/support/sources-plugin.js';
import { wirePlugin } from './test/support/wire-plugin.js';

/** Tests of single rooms, in real browsers; `scripts/test.js` runs them with all others. */

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
/**
 * @param {import('./test/support/engines.js').Engine} engine
 * @returns {import('@web/test-runner').BrowserLauncher}
 */
export const launcherOf = ({ name, title, found, launch }) =>
  name === 'webkit'
    ? onePage(title, launch)
    : chromeLauncher({
        // without it the launcher takes whatever is called Chrome here
        puppeteer: { ...puppeteerCore, launch: () => launch() },
        launchOptions: { executablePath: found.executablePath },
        createPage: ({ context }) => newPage(context, name),
        // two pages of one browser would fight for the focus, and be hidden from view in turn
        concurrency: 1,
      });

/**
 * For an engine that puppeteer does not drive.
 *
 * @param {string} name
 * @param {import('./test/support/engines.js').Engine['launch']} launch
 * @returns {import('@web/test-runner').BrowserLauncher}
 */
function onePage(name, launch) {
  /** @type {import('puppeteer-core').Browser | undefined} */
  let browser;
  /** @type {Map<string, import('puppeteer-core').BrowserContext>} */
  const contexts = new Map();
  /** @type {import('@web/test-runner').BrowserLauncher['startSession']} */
  const startSession = async (id, url) => {
    browser ??= await launch();
    const context = await browser.createBrowserContext();
    contexts.set(id, context);
    const page = await context.newPage();
    await page.goto(url);
  };
  return {
    name,
    type: 'webdriver',
    concurrency: 1,
    startSession,
    startDebugSession: startSession,
    isActive: (id) => contexts.has(id),
    // no test of a room leads anywhere else
    getBrowserUrl: () => undefined,
    stopSession: async (id) => {
      await contexts.get(id)?.close();
      contexts.delete(id);
      return {};
    },
    stop: async () => browser?.close(),
  };
}

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  rootDir: import.meta.dirname,
  files: ['test/**/*.test.ts', '!test/e2e/**', '!test/node/**'],
  nodeResolve: true,
  plugins: [
    wirePlugin(),
    vectorsPlugin(),
    feedsPlugin(),
    sourcesPlugin(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: new URL('tsconfig.json', import.meta.url).pathname,
      define: { __VERSION__: JSON.stringify(version) },
    }),
  ],
  browsers: (await findEngines()).map(launcherOf),
  concurrentBrowsers: 2,
  filterBrowserLogs: ({ args: [first] }) => !String(first).startsWith('Lit is in dev mode'),
  // of a whole file, on a machine that has other things to do; where everything is tried, one takes long
  testsFinishTimeout: sampling.whole ? 3_600_000 : 600_000,
  // only what hangs takes so long
  testFramework: { config: { ui: 'bdd', timeout: 20_000 } },
};
