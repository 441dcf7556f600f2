import { readFileSync } from 'node:fs';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { findChromium, findFirefox, launchOptions } from './scripts/browsers.js';
import { vectorsPlugin } from './test/html/vectors-plugin.js';
import { feedsPlugin } from './test/support/feeds-plugin.js';
import { wirePlugin } from './test/support/wire-plugin.js';

/** Tests of single rooms, in real browsers; `scripts/test.js` runs them with all others. */

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const wanted = process.env['AKC_BROWSER'];

const found = [
  wanted !== 'firefox' && (await findChromium()),
  wanted !== 'chromium' && (await findFirefox()),
];

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  rootDir: import.meta.dirname,
  files: ['test/**/*.test.ts', '!test/e2e/**', '!test/node/**'],
  nodeResolve: true,
  plugins: [
    wirePlugin(),
    vectorsPlugin(),
    feedsPlugin(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: new URL('tsconfig.json', import.meta.url).pathname,
      define: { __VERSION__: JSON.stringify(version) },
    }),
  ],
  browsers: found.flatMap((browser) =>
    browser
      ? chromeLauncher({
          // without it the launcher takes whatever is called Chrome here
          puppeteer: puppeteerCore,
          launchOptions: launchOptions(browser),
          // two pages of one browser would fight for the focus, and be hidden from view in turn
          concurrency: 1,
        })
      : [],
  ),
  concurrentBrowsers: 2,
  filterBrowserLogs: ({ args: [first] }) => !String(first).startsWith('Lit is in dev mode'),
  testFramework: { config: { ui: 'bdd', timeout: 5000 } },
};
