import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../scripts/browsers.js';
import { makeCertificate } from '../test/support/certificate.js';
import { readScripts } from './contenders.js';
import { makeFeed, PICTURE } from './fixture.js';
import { openOrigin } from './servers.js';

/**
 * One browser and three origins, in which everything is measured.
 *
 * @typedef {Awaited<ReturnType<typeof openLab>>} Lab
 * @typedef {import('./scenarios.js').Condition} Condition
 * @typedef {import('puppeteer-core').BrowserContext} BrowserContext
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {import('puppeteer-core').CDPSession} Session
 */

const VIEWPORT = { width: 800, height: 900 };

/** What is sent to any site, and says how it may be kept. */
export const shared = { 'access-control-allow-origin': '*', 'timing-allow-origin': '*' };
export const kept = { 'cache-control': 'max-age=300' };

/** Milliseconds until the page's own font is answered: long after all else. */
const FONT_DELAY = 600;

/** Any font that a package brings along: it is never looked at, only laid out with. */
const readFont = () =>
  readFile(
    join(
      dirname(createRequire(import.meta.url).resolve('storybook/package.json')),
      'assets/browser/nunito-sans-regular.woff2',
    ),
  );

export async function openLab() {
  const found = await findChromium();
  const certificate = makeCertificate();
  /** @type {import('./servers.js').Logged[]} */
  const log = [];
  const [page, script, feed] = await Promise.all([
    openOrigin('page', certificate, log, { 'cache-control': 'no-store' }),
    openOrigin('script', certificate, log, { ...shared, ...kept }),
    openOrigin('feed', certificate, log, { ...shared, 'cache-control': 'no-store' }),
  ]);
  for (const [path, body] of await readScripts()) script.add(path, body);
  for (let number = 0; number < 12; number++) {
    feed.add(`/images/${number}.svg`, PICTURE, { headers: kept });
  }
  const font = page.add('/late.woff2', await readFont(), { delay: FONT_DELAY });

  const trusted = `--ignore-certificate-errors-spki-list=${certificate.spki}`;
  const browser = await puppeteer.launch({
    ...found,
    args: [...found.args, trusted],
    // as readers have it: they come back to pages that were kept
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });

  /** @type {Map<number, string>} addresses of feeds by their length */
  const feeds = new Map();

  return {
    browser: found.name,
    page,
    script,
    feed,
    font,
    log,
    /** @param {number} items @returns the address of a feed that never changes */
    feedOf(items) {
      const address =
        feeds.get(items) ??
        feed.add(`/feed-${items}.json`, JSON.stringify(makeFeed(items, feed.origin)));
      feeds.set(items, address);
      return address;
    },
    /**
     * As a reader who has never been anywhere.
     *
     * @template Found
     * @param {(context: BrowserContext) => Promise<Found>} work
     */
    async asNewReader(work) {
      const context = await browser.createBrowserContext();
      try {
        return await work(context);
      } finally {
        await context.close();
      }
    },
    async close() {
      await browser.close();
      await Promise.all([page, script, feed].map((origin) => origin.close()));
    },
  };
}

/** @param {BrowserContext} context */
export async function openTab(context) {
  const tab = await context.newPage();
  await tab.setViewport(VIEWPORT);
  const session = await tab.createCDPSession();
  return { tab, session };
}

/**
 * @param {Session} session
 * @param {Condition} condition
 */
export async function setCondition(session, { slower, network }) {
  if (slower) await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  if (!network) return;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, ...network });
}

/**
 * @param {Session} session on which `Performance` is enabled
 * @returns milliseconds, by name
 */
export async function timesOf(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return new Map(metrics.map(({ name, value }) => [name, value * 1000]));
}
