import puppeteer from 'puppeteer-core';
import { findChromium, launchOptions } from '../scripts/browsers.js';
import { makeCertificate } from './certificate.js';
import { contenders, pageOf, readScripts } from './contenders.js';
import { makeFeed, PICTURE } from './fixture.js';
import { observe } from './observe.js';
import { openOrigin } from './servers.js';

/**
 * One browser, three origins, and pages in it one after the other, each with caches of its own.
 *
 * @typedef {import('./contenders.js').Contender} Contender
 *
 * @typedef {object} Scenario
 * @property {string} name
 * @property {number} items
 * @property {number} elements
 * @property {Condition} condition
 *
 * @typedef {object} Condition
 * @property {string} name
 * @property {number} [slower] how many times
 * @property {{ latency: number, downloadThroughput: number, uploadThroughput: number }} [network]
 *   milliseconds, bytes a second
 *
 * @typedef {import('./observe.js').Noted & Counted & Spent} Load
 *
 * @typedef {object} Counted
 * @property {Record<string, number>} requests by kind and origin, without the page's own
 * @property {number} feedRequests
 * @property {number} bytes of all answers, compressed
 * @property {number} scriptBytes
 *
 * @typedef {object} Spent milliseconds of the main thread, from the page's first moment until it has settled
 * @property {number} mainThread in all
 * @property {number} layout
 * @property {number} style
 */

const VIEWPORT = { width: 800, height: 900 };
/** Milliseconds. */
const SETTLES_WITHIN = 60_000;

const MEGABIT = 1e6 / 8;

/** @type {readonly Condition[]} */
const conditions = [
  { name: 'normal' },
  { name: 'cpu-4x', slower: 4 },
  {
    name: 'slow-4g',
    network: {
      latency: 562.5,
      downloadThroughput: 1.47 * MEGABIT,
      uploadThroughput: 0.675 * MEGABIT,
    },
  },
];

const sizes = [
  { name: '10-items', items: 10, elements: 1 },
  { name: '100-items', items: 100, elements: 1 },
  { name: '1000-items', items: 1000, elements: 1 },
  { name: '5-elements', items: 10, elements: 5 },
  { name: '20-elements', items: 10, elements: 20 },
];

/** @type {readonly Scenario[]} */
export const scenarios = sizes.flatMap(({ name, ...size }) =>
  conditions.map((condition) => ({ name: `${name}/${condition.name}`, ...size, condition })),
);

export async function openBench() {
  const found = await findChromium();
  const certificate = makeCertificate();
  /** @type {import('./servers.js').Logged[]} */
  const log = [];
  const shared = { 'access-control-allow-origin': '*', 'timing-allow-origin': '*' };
  const [page, script, feed] = await Promise.all([
    openOrigin('page', certificate, log, { 'cache-control': 'no-store' }),
    openOrigin('script', certificate, log, { ...shared, 'cache-control': 'max-age=300' }),
    openOrigin('feed', certificate, log, { ...shared, 'cache-control': 'no-store' }),
  ]);
  for (const [path, body] of await readScripts()) script.add(path, body);
  for (let number = 0; number < 12; number++) feed.add(`/images/${number}.svg`, PICTURE);
  /** @type {Map<Contender, Map<string, string>>} the addresses of pages by what is on them */
  const pages = new Map(contenders.map((contender) => [contender, new Map()]));
  for (const { items } of sizes) {
    const address = feed.add(`/feed-${items}.json`, JSON.stringify(makeFeed(items, feed.origin)));
    const addresses = { feed: address, script: script.origin };
    for (const [contender, addressOf] of pages) {
      for (const { elements } of sizes.filter((size) => size.items === items)) {
        const html = pageOf(contender, addresses, items, elements);
        const path = `/${contender.name}-${items}-${elements}`;
        addressOf.set(`${items} ${elements}`, page.add(path, html));
      }
    }
  }
  const options = launchOptions(found);
  const trusted = `--ignore-certificate-errors-spki-list=${certificate.spki}`;
  const browser = await puppeteer.launch({ ...options, args: [...options.args, trusted] });

  /** @returns {Counted} */
  const count = () => {
    /** @type {Record<string, number>} */
    const requests = {};
    const beyond = log.filter(({ origin }) => origin !== 'page');
    for (const { origin, kind } of beyond) {
      const what = `${kind} from ${origin}`;
      requests[what] = (requests[what] ?? 0) + 1;
    }
    /** @param {typeof log} logged */
    const bytesOf = (logged) => logged.reduce((sum, { bytes }) => sum + bytes, 0);
    return {
      requests,
      feedRequests: log.filter(({ path }) => path.startsWith('/feed-')).length,
      bytes: bytesOf(log),
      scriptBytes: bytesOf(log.filter(({ origin }) => origin === 'script')),
    };
  };

  /**
   * Loads a page once, with nothing kept from any other load.
   *
   * @param {Contender} contender
   * @param {Scenario} scenario
   * @returns {Promise<Load>}
   */
  async function load(contender, { name, items, elements, condition: { slower, network } }) {
    const address = pages.get(contender)?.get(`${items} ${elements}`) ?? '';
    const context = await browser.createBrowserContext();
    try {
      const tab = await context.newPage();
      await tab.setViewport(VIEWPORT);
      await tab.evaluateOnNewDocument(observe, items * elements);
      const session = await tab.createCDPSession();
      await session.send('Performance.enable');
      if (slower) await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
      if (network) {
        await session.send('Network.enable');
        await session.send('Network.emulateNetworkConditions', { offline: false, ...network });
      }
      log.length = 0;
      await tab.goto(address, { timeout: SETTLES_WITHIN });
      const noted = await Promise.race([
        /** @type {Promise<import('./observe.js').Noted>} */ (tab.evaluate('benchSettled')),
        failAfter(SETTLES_WITHIN, `${contender.name} did not show all of ${name}.`),
      ]);
      const { metrics } = await session.send('Performance.getMetrics');
      const spent = new Map(metrics.map(({ name, value }) => [name, value * 1000]));
      return {
        ...noted,
        ...count(),
        mainThread: spent.get('TaskDuration') ?? NaN,
        layout: spent.get('LayoutDuration') ?? NaN,
        style: spent.get('RecalcStyleDuration') ?? NaN,
      };
    } finally {
      await context.close();
    }
  }

  return {
    browser: found.name,
    load,
    async close() {
      await browser.close();
      await Promise.all([page, script, feed].map((origin) => origin.close()));
    },
  };
}

/**
 * @param {number} milliseconds
 * @param {string} message
 * @returns {Promise<never>}
 */
const failAfter = (milliseconds, message) =>
  new Promise((_, reject) => {
    setTimeout(() => reject(new Error(message)), milliseconds).unref();
  });
