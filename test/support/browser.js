import { after, afterEach, before, it } from 'node:test';
import { toldBy } from './copies.js';
import { engineNamed, findEngine, newPage } from './engines.js';
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
 * @property {'load' | 'domcontentloaded'} [waitUntil] what of the page is waited for: `load` by default
 *
 * @typedef {object} UseOptions
 * @property {boolean} [anyCertificate] whether one that nobody vouches for will do
 */

/** What these tests run in: `scripts/test.js` names it. */
export const engineName = engineNamed(process.env['AKC_BROWSER']);

/** Its family. */
export const browserName = engineName === 'baseline' ? 'chromium' : engineName;

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
 * @param {...import('./engines.js').EngineName} engines
 * @returns {(name: string, test: () => Promise<void>) => unknown}
 */
export const itBut = (...engines) =>
  engines.includes(engineName) ? () => undefined : (name, test) => it(name, test);

const NO_SCRIPTS = { 'content-security-policy': 'sandbox allow-same-origin' };

/** @param {UseOptions} options */
async function launch({ anyCertificate = false }) {
  const engine = await findEngine(engineName);
  if (!engine) throw new Error(`No ${engineName} was found.`);
  return engine.launch({ acceptInsecureCerts: anyCertificate });
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
    const { headers, javascript = true, host, path = '/', tls, prepare, waitUntil } = options;
    if (!browser) throw new Error('openPage() is for tests: the browser starts before the first.');
    // Firefox takes no such order, but obeys a page that forbids all scripts to itself
    const silence = !javascript && browserName === 'firefox' && NO_SCRIPTS;
    const site = await serveHere(
      { '/': { body: html, headers: { ...headers, ...silence } }, '/favicon.ico': { status: 204 } },
      { cors: false, ...(host && { host }), ...(tls && { tls }) },
    );
    const context = await browser.createBrowserContext();
    closing.push(() => context.close());
    const page = await newPage(context, engineName);
    /** @type {{ type: string, text: string }[]} what the console was told */
    const messages = [];
    /** @type {string[]} what was thrown and never caught */
    const errors = [];
    noteRequests(page);
    page.on('console', (message) => messages.push({ type: message.type(), text: message.text() }));
    page.on('pageerror', (error) => errors.push(String(error)));
    if (!javascript && browserName === 'chromium') await page.setJavaScriptEnabled(false);
    await prepare?.(page);
    // where nothing comes before a page but what stands in it
    if ('written' in page) {
      const { written } = /** @type {{ written: (html: string) => string }} */ (page);
      site.answer('/', { body: written(String(html)), headers: { ...headers, ...silence } });
    }
    await page.goto(site.url(path), { ...(waitUntil && { waitUntil }) });
    return { page, site, messages, errors };
  }

  return { openPage, serve: serveHere };
}

/**
 * What each page has asked for: how often, and what has not come to an end yet.
 *
 * @type {WeakMap<Page, { count: number, pending: Set<import('puppeteer-core').HTTPRequest> }>}
 */
const traffic = new WeakMap();

/** @param {Page} page */
function noteRequests(page) {
  /** @type {{ count: number, pending: Set<import('puppeteer-core').HTTPRequest> }} */
  const noted = { count: 0, pending: new Set() };
  traffic.set(page, noted);
  page.on('request', (request) => {
    noted.count++;
    noted.pending.add(request);
  });
  for (const end of /** @type {const} */ (['requestfinished', 'requestfailed'])) {
    page.on(end, (request) => noted.pending.delete(request));
  }
  // what a page asked for that has since been left may never be told to have ended, such as its icon
  page.on('response', (response) => {
    const request = response.request();
    if (!request.isNavigationRequest() || request.frame() !== page.mainFrame()) return;
    for (const other of noted.pending) {
      if (other !== request) noted.pending.delete(other);
    }
  });
}

/** How long anything may be without an answer before the test fails that waits for it, in milliseconds. */
const LONGEST_ANSWER = 60_000;

/** Turns of a page in which nothing is asked for, until all that follows from what has come has been done. */
const CALM_TURNS = 2;

/**
 * Waits until all that a page has begun is over: every request has its answer, every element of ours shows what
 * was set, and what follows from that has followed, without a further request. No clock has a
 * say in it, but that a test fails, with what it waited for, rather than never end.
 *
 * @param {Page} page
 */
export async function untilQuiet(page) {
  const noted = traffic.get(page);
  if (!noted) throw new Error('untilQuiet() is for pages that openPage() has opened.');
  const end = Date.now() + LONGEST_ANSWER;
  for (let calm = 0; calm < CALM_TURNS; calm++) {
    while (noted.pending.size) {
      if (Date.now() > end) {
        const addresses = [...noted.pending].map((request) => request.url());
        throw new Error(`There is still no answer to ${addresses.join(', ')}.`);
      }
      await turn(page);
    }
    const { count } = noted;
    await turn(page);
    if (noted.count > count) calm = -1;
  }
}

/**
 * Waits until the console has been told something by us, and all else is over. Words of ours come in a file of their own, of
 * which a driver may tell late; that of WebKit hands over what was told with its next call.
 *
 * @param {Page} page
 * @param {{ text: string }[]} messages
 */
export async function untilTold(page, messages) {
  const end = Date.now() + LONGEST_ANSWER;
  while (!toldBy(messages).length) {
    if (Date.now() > end) throw new Error('The console has been told nothing by us.');
    await turn(page);
  }
  await untilQuiet(page);
}

/** What is on its way in a page is done, and it is drawn. @param {Page} page */
const turn = (page) =>
  page.evaluate(async () => {
    const elements = [...document.querySelectorAll('*')].filter(({ localName }) =>
      localName.startsWith('akc-'),
    );
    await Promise.all(elements.map((element) => Reflect.get(element, 'updateComplete')));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  });
