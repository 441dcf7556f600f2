import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import sirv from 'sirv';
import { answerFaults } from '../test/support/fault-server.js';
import { findChromium, launchOptions } from './browsers.js';
import { failureLine } from './failure-line.js';
import { buildStorybook } from './storybook.js';

/**
 * Visits each story of the static form as a reader would: its play must pass, axe must find nothing,
 * nothing may throw, and nothing but loopback may be asked for anything.
 *
 * @typedef {import('./run-tests.js').Counts} Counts
 *
 * @typedef {object} Entry of Storybook's index
 * @property {string} id
 * @property {string} title
 * @property {string} name
 * @property {'story' | 'docs'} type
 *
 * @typedef {object} Finished what Storybook says of a story
 * @property {string} [status]
 * @property {string[]} errors
 * @property {{ type: string, status: string, result: import('axe-core').AxeResults }[]} [reporters]
 */

const root = resolve(import.meta.dirname, '..');
const built = join(root, 'dist/storybook');

/** Milliseconds: the slowest story waits for three attempts to fail. */
const STORY_TIMEOUT = 40_000;
const LOOPBACK = /^(https?:\/\/(127\.0\.0\.1|localhost)[:/]|data:|blob:)/;

/**
 * @param {object} [options]
 * @param {import('./browsers.js').FoundBrowser} [options.found] the Chromium to run them in
 * @param {string} [options.name] what a story's name must contain
 * @param {string} [options.globals] of the toolbar, as in Storybook's address: `theme:paper;language:ko`
 * @param {boolean} [options.build] whether the static form is made anew first
 * @returns {Promise<Counts>}
 */
export async function testStories({ found, name = '', globals = '', build = true } = {}) {
  if (build) await buildStorybook();
  const { entries } = JSON.parse(await readFile(join(built, 'index.json'), 'utf8'));
  const wanted = /** @type {Entry[]} */ (Object.values(entries)).filter((entry) =>
    nameOf(entry).toLowerCase().includes(name.toLowerCase()),
  );
  const serveFile = sirv(built, { dev: true });
  const server = createServer((request, response) => {
    answerFaults(request, response, () => {
      serveFile(request, response);
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const browser = await puppeteer.launch(launchOptions(found ?? (await findChromium())));
  /** @type {Counts} */
  const counts = { passed: 0, failed: 0, failures: [] };
  try {
    for (const entry of wanted) {
      const address = `http://127.0.0.1:${port}/iframe.html?viewMode=${entry.type}&id=${entry.id}&globals=${globals}`;
      const faults = await visit(browser, address);
      if (faults[0] === undefined) counts.passed++;
      else {
        counts.failed++;
        counts.failures.push(failureLine('Stories', nameOf(entry), faults[0]));
      }
      console.log(`${faults.length ? '✖' : '✔'} ${nameOf(entry)}`);
      for (const fault of faults) console.log(`    ${fault.replaceAll('\n', '\n    ')}`);
    }
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
  console.log(`${counts.passed} stories passed, ${counts.failed} failed`);
  return counts;
}

/** @param {Entry} entry */
const nameOf = ({ title, name }) => `${title} › ${name}`;

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} address
 * @returns {Promise<string[]>} what was wrong, in words
 */
async function visit(browser, address) {
  /** @type {string[]} */
  const faults = [];
  // a context of its own, so that no copy of a feed is left from the story before
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.push(`uncaught: ${error}`));
  page.on('request', (request) => {
    if (!LOOPBACK.test(request.url())) faults.push(`asked the network for ${request.url()}`);
  });
  await page.setViewport({ width: 1280, height: 900 });
  await page.evaluateOnNewDocument(listenToStorybook);
  try {
    const answer = await page.goto(address);
    if (!answer?.ok()) throw new Error(`${address}: status ${answer?.status()}`);
    const { status, errors, reporters = [] } = await finished(page);
    faults.push(...errors);
    const violations = reporters.flatMap(({ result }) => result?.violations ?? []);
    faults.push(...violations.map(describe));
    if (status === 'error' && !faults.length) faults.push('the story could not be shown');
  } catch (error) {
    faults.push(String(error));
  } finally {
    await context.close();
  }
  return faults;
}

/** Runs in the page, before Storybook: keeps what is told when a story has been shown and played. */
function listenToStorybook() {
  /** @type {string[]} */
  const errors = [];
  /** @type {any} */
  let channel;
  const page = /** @type {any} */ (globalThis);
  page.storyFinished = new Promise((resolve) => {
    const listen = () => {
      channel.on('storyFinished', (/** @type {object} */ told) => resolve({ ...told, errors }));
      channel.on('docsRendered', () => resolve({ errors }));
      for (const event of ['playFunctionThrewException', 'storyThrewException', 'storyErrored']) {
        channel.on(event, (/** @type {any} */ error) => {
          const message = String(error.message ?? error.description ?? event);
          // Testing Library goes on with all of the page's markup
          errors.push(message.replace(/\n\s*Ignored nodes[^]*/, ''));
        });
      }
      channel.on('storyMissing', () => resolve({ errors: ['the story is missing'] }));
    };
    Object.defineProperty(page, '__STORYBOOK_ADDONS_CHANNEL__', {
      configurable: true,
      get: () => channel,
      set: (next) => {
        if (next === channel) return;
        channel = next;
        listen();
      },
    });
  });
}

/**
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<Finished>}
 */
async function finished(page) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((_, reject) => {
    const error = new Error(`the story was not done within ${STORY_TIMEOUT / 1000} s`);
    timer = setTimeout(() => reject(error), STORY_TIMEOUT);
  });
  try {
    const told = page.evaluate(() => /** @type {any} */ (globalThis).storyFinished);
    return /** @type {Finished} */ (await Promise.race([told, late]));
  } finally {
    clearTimeout(timer);
  }
}

/** @param {import('axe-core').Result} violation */
const describe = ({ id, help, nodes }) =>
  `axe, ${id}: ${help}\n${nodes
    .map(({ target, failureSummary }) => `  ${target.join(' ')}: ${failureSummary}`)
    .join('\n')}`;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({
    options: {
      name: { type: 'string' },
      globals: { type: 'string' },
      'no-build': { type: 'boolean' },
    },
  });
  const { name, globals } = values;
  const { passed, failed } = await testStories({ name, globals, build: !values['no-build'] });
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed ? 1 : 0;
}
