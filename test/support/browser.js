import { after, afterEach, before, it } from 'node:test';
import { engineNamed, findEngine } from '../../scripts/engines.js';
import { serve } from './server.js';

/**
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {import('puppeteer-core').Browser} Browser
 * @typedef {import('./server.js').Server} Server
 *
 * @typedef {object} PageOptions
 * @property {Record<string, string>} [headers] that the page comes with, such as a policy
 * @property {boolean} [javascript] whether the reader's browser runs scripts
 * @property {string} [host] a name of loopback, for a page of another site
 * @property {string} [path] query and hash that the page's address bears, from the `/` on
 * @property {{ key: string, cert: string }} [tls] with it the page comes over https
 * @property {(page: Page) => Promise<unknown>} [prepare] before the page is asked for
 *
 * @typedef {object} UseOptions
 * @property {boolean} [anyCertificate] whether one that nobody vouches for will do
 * @property {boolean} [collects] whether tests order that memory is let go
 */

/** What these tests run in: `scripts/test.js` names it. */
export const engineName = engineNamed(process.env['AKC_BROWSER']);

/** Its family. */
export const browserName = engineName === 'baseline' ? 'chromium' : engineName;

/** Whether everything is tried with everything here: `AKC_WHOLE` names engines, or says `all`. */
export const isWhole = (process.env['AKC_WHOLE'] ?? '')
  .split(',')
  .some((name) => name === 'all' || name === engineName);

/** The oldest that all must be whole in: what came later to browsers it has not. */
export const isBaseline = engineName === 'baseline';

/**
 * A selector of what is in all of these states, in words that this browser knows.
 *
 * @param {...string} names
 */
export const inState = (...names) =>
  names.map((name) => (isBaseline ? `:--${name}` : `:state(${name})`)).join('');

/**
 * Defines a test in every engine but those that cannot do what it needs; why, stands at each.
 *
 * @param {...import('../../scripts/engines.js').EngineName} engines
 * @returns {(name: string, test: () => Promise<void>) => unknown}
 */
export const itBut = (...engines) =>
  engines.includes(engineName) ? () => undefined : (name, test) => it(name, test);

const NO_SCRIPTS = { 'content-security-policy': 'sandbox allow-same-origin' };

/** Lets a page of Firefox order that what nobody holds any more is let go: `collectGarbage`. */
const ORDERS = { 'dom.testing.testutils.enabled': true };

/** @param {UseOptions} options */
async function launch({ anyCertificate = false, collects = false }) {
  const engine = await findEngine(engineName);
  if (!engine) throw new Error(`No ${engineName} was found.`);
  return engine.launch({
    acceptInsecureCerts: anyCertificate,
    ...(collects && { extraPrefsFirefox: ORDERS }),
  });
}

/**
 * Gives the tests of the surrounding `describe` one browser, and each of them pages and servers of
 * its own, which are closed when it ends.
 *
 * @param {UseOptions} [options]
 */
export function useBrowser(options = {}) {
  /** @type {Browser | undefined} */
  let browser;
  /** @type {(() => Promise<unknown>)[]} */
  let closing = [];

  before(async () => {
    browser = await launch(options);
  });
  afterEach(async () => {
    const close = closing.reverse();
    closing = [];
    for (const step of close) await step();
  });
  after(() => browser?.close());

  /** @type {typeof serve} */
  const serveHere = async (answers, options) => {
    const server = await serve(answers, options);
    closing.push(() => server.close());
    return server;
  };

  /**
   * Opens a page on an origin of its own, with storage and caches of its own.
   *
   * @param {string | Buffer} html
   * @param {PageOptions} [options]
   */
  async function openPage(html, options = {}) {
    const { headers, javascript = true, host, path = '/', tls, prepare } = options;
    if (!browser) throw new Error('openPage() is for tests: the browser starts before the first.');
    // Firefox takes no such order, but obeys a page that forbids all scripts to itself
    const silence = !javascript && browserName === 'firefox' && NO_SCRIPTS;
    const site = await serveHere(
      { '/': { body: html, headers: { ...headers, ...silence } }, '/favicon.ico': { status: 204 } },
      { cors: false, ...(host && { host }), ...(tls && { tls }) },
    );
    const context = await browser.createBrowserContext();
    closing.push(() => context.close());
    const page = await context.newPage();
    /** @type {{ type: string, text: string }[]} what the console was told */
    const messages = [];
    /** @type {string[]} what was thrown and never caught */
    const errors = [];
    page.on('console', (message) => messages.push({ type: message.type(), text: message.text() }));
    page.on('pageerror', (error) => errors.push(String(error)));
    if (!javascript && browserName === 'chromium') await page.setJavaScriptEnabled(false);
    await prepare?.(page);
    // where nothing comes before a page but what stands in it
    if ('written' in page) {
      const { written } = /** @type {{ written: (html: string) => string }} */ (page);
      site.answer('/', { body: written(String(html)), headers: { ...headers, ...silence } });
    }
    await page.goto(site.url(path));
    return { page, site, messages, errors };
  }

  return { openPage, serve: serveHere };
}
