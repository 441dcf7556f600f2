import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { buildStorybook } from '../../scripts/storybook.js';
import { engineName } from '../support/browser.js';
import { findEngine, newPage } from '../support/engines.js';
import { answerFaults } from '../support/fault-server.js';
import { sampleOf } from '../support/sampling.js';
import { serve } from '../support/server.js';

/**
 * Visits each story of the static form as a reader would: its play must pass, axe must find nothing,
 * nothing may throw, and nothing but loopback may be asked for anything.
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

const built = new URL('../../dist/storybook/', import.meta.url);

/** Milliseconds: the slowest story waits for three attempts to fail. */
const STORY_TIMEOUT = 120_000;
const LOOPBACK = /^(https?:\/\/(127\.0\.0\.1|localhost)[:/]|data:|blob:)/;

await buildStorybook();
const index = JSON.parse(await readFile(new URL('index.json', built), 'utf8'));
const entries = /** @type {Entry[]} */ (Object.values(index.entries));
/** `scripts/run-tests.js` says how many, where not all are. */
const visited = sampleOf(entries, Number(process.env['AKC_STORIES'] ?? entries.length));

describe('stories', () => {
  /** @type {import('puppeteer-core').Browser | undefined} */
  let browser;
  /**
   * One for all stories: in another the browser would read and compile Storybook itself anew.
   *
   * @type {import('puppeteer-core').BrowserContext | undefined}
   */
  let context;
  /**
   * Of a page that stays: it clears what a story has left.
   *
   * @type {import('puppeteer-core').CDPSession | undefined}
   */
  let client;
  /** @type {import('../support/server.js').Server | undefined} */
  let server;
  before(async () => {
    const serveFile = sirv(fileURLToPath(built), { maxAge: 3_600, immutable: true });
    server = await serve(
      (request, response) => answerFaults(request, response, () => serveFile(request, response)),
      { cors: false },
    );
    browser = await (await findEngine(engineName))?.launch();
    context = await browser?.createBrowserContext();
    client = await (await context?.newPage())?.createCDPSession();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  for (const { title, name, type, id } of visited) {
    it(`${title} › ${name}`, { timeout: STORY_TIMEOUT }, async (test) => {
      assert.ok(context && server);
      const { origin } = server;
      /** @type {string[]} */
      const faults = [];
      const page = await newPage(context, engineName);
      test.after(async () => {
        await page.close();
        // no copy of a feed is left for the next story
        await client?.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
      });
      page.on('pageerror', (error) => faults.push(`uncaught: ${error}`));
      page.on('request', (request) => {
        if (!LOOPBACK.test(request.url())) faults.push(`asked the network for ${request.url()}`);
      });
      await page.setViewport({ width: 1280, height: 900 });
      await page.evaluateOnNewDocument(listenToStorybook);

      const answer = await page.goto(server.url(`/iframe.html?viewMode=${type}&id=${id}`));
      const {
        status,
        errors,
        reporters = [],
      } = /** @type {Finished} */ (
        await page.evaluate(() => Reflect.get(globalThis, 'storyFinished'))
      );
      const violations = reporters.flatMap(({ result }) => result?.violations ?? []);

      assert.equal(answer?.status(), 200);
      assert.deepEqual([...faults, ...errors, ...violations.map(inWords)], []);
      assert.notEqual(status, 'error');
    });
  }
});

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

/** @param {import('axe-core').Result} violation */
const inWords = ({ id, help, nodes }) =>
  `axe, ${id}: ${help}\n${nodes
    .map(({ target, failureSummary }) => `  ${target.join(' ')}: ${failureSummary}`)
    .join('\n')}`;
