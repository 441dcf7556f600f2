import { readFileSync } from 'node:fs';
import { after, afterEach } from 'node:test';
import { findEngine, newPage } from './engines.js';
import { cdn } from './feeds.js';
import { hostPage } from './host-page.js';
import { countShown, settled, watchPage } from './measure-in-page.js';
import { serve } from './server.js';

/**
 * Pages whose load on a machine is measured, in Chromium: how long the reader's hand was tied at worst, how
 * much memory they took, how much they show.
 *
 * @typedef {object} Measures
 * @property {number} longest milliseconds of a processor that the page's longest task took: whatever else the
 *   machine has to do is not among them
 * @property {number} heap bytes of JavaScript's
 * @property {number} memory bytes of the page's process at worst, where the system tells
 * @property {number} height pixels of the page
 * @property {import('./measure-in-page.js').Counts} shown
 * @property {string[]} uncaught
 */

/** Milliseconds: a page that takes so long for what takes a twentieth of a second is frozen. */
const FROZEN = 20_000;

/** A desktop's. */
export const WINDOW = { width: 1280, height: 800 };

/** @param {string} written of a file of the system's own, in kB */
const bytesIn = (written) => Number(/VmHWM:\s+(\d+)/.exec(written)?.[1] ?? 0) * 1024;

/** @param {number} pid @returns {number} 0 where the system does not tell */
function mostMemoryOf(pid) {
  try {
    return bytesIn(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return 0;
  }
}

/**
 * Of the threads on which pages run.
 *
 * @param {Uint8Array | undefined} trace
 */
function longestTask(trace) {
  /** @type {{ traceEvents: { name: string, pid: number, tid: number, tdur?: number, args: { name?: string } }[] }} */
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace));
  const threads = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = traceEvents
    .filter(({ name, pid, tid }) => name.endsWith('RunTask') && threads.has(`${pid} ${tid}`))
    .map(({ tdur = 0 }) => tdur / 1_000);
  if (!tasks.length) throw new Error('Nothing is known of what the page has done.');
  return Math.round(tasks.reduce((most, time) => Math.max(most, time), 0));
}

export function useMeasuredPages() {
  /** @type {import('puppeteer-core').Browser | undefined} */
  let browser;
  /** @type {import('./server.js').Server[]} */
  const servers = [];
  /** @type {import('puppeteer-core').BrowserContext[]} */
  const contexts = [];

  const close = async () => {
    for (const context of contexts.splice(0)) await context.close();
    for (const server of servers.splice(0)) await server.close();
  };
  afterEach(close);
  after(async () => {
    // of what was measured before the tests, where none followed
    await close();
    await browser?.close();
  });

  /** A frozen page cannot be closed: its browser is. */
  const kill = () => {
    browser?.process()?.kill('SIGKILL');
    browser = undefined;
    contexts.length = 0;
  };

  /**
   * @param {string} text of the feed
   * @param {(feed: string) => string} body
   * @param {(page: import('puppeteer-core').Page) => Promise<unknown>} [act] what a reader does then
   * @returns {Promise<Measures>}
   * @throws when the page is frozen
   */
  return async function measure(text, body, act) {
    const bytes = Buffer.from(text);
    const publisher = await serve({ '/feed.json': { body: bytes }, '/a.png': { status: 404 } });
    const host = await serve({}, { folder: cdn, cors: true });
    servers.push(publisher, host);
    browser ??= await (await findEngine('chromium'))?.launch();
    if (!browser) throw new Error('No Chromium was found.');
    const context = await browser.createBrowserContext();
    contexts.push(context);
    const page = await newPage(context, 'chromium');
    host.answer('/page.html', {
      body: hostPage(body(publisher.url('/feed.json')), { script: host.url('/akc.js') }),
      headers: { 'content-type': 'text/html; charset=utf-8' },
    });

    /** Milliseconds that the page may still take. What the browser's own tracing takes is not among them. */
    let left = FROZEN;
    /**
     * @template T
     * @param {string} awaited
     * @param {() => Promise<T>} act
     */
    const step = async (awaited, act) => {
      const begun = performance.now();
      /** @type {NodeJS.Timeout | undefined} */
      let timer;
      /** @type {Promise<never>} */
      const frozen = new Promise((_, reject) => {
        timer = setTimeout(() => {
          kill();
          reject(new Error(`The page was frozen for ${FROZEN / 1_000} s; awaited: ${awaited}.`));
        }, left);
      });
      try {
        return await Promise.race([act(), frozen]);
      } finally {
        clearTimeout(timer);
        left -= performance.now() - begun;
      }
    };
    /** @param {() => Promise<unknown>} steps @returns {Promise<number>} milliseconds of the longest task */
    const longestIn = async (steps) => {
      await page.tracing.start({ categories: ['-*', 'toplevel'] });
      await steps();
      return longestTask(await page.tracing.stop());
    };
    const mostMemory = async () => {
      const client = await browser?.target().createCDPSession();
      const found = await client?.send('SystemInfo.getProcessInfo');
      const pages = found?.processInfo.filter(({ type }) => type === 'renderer') ?? [];
      return Math.max(0, ...pages.map(({ id }) => mostMemoryOf(id)));
    };
    await page.setViewport(WINDOW);
    await page.evaluateOnNewDocument(watchPage);
    let longest = await longestIn(async () => {
      await step('the page', () => page.goto(host.url('/page.html')));
      await step('what each element tells of the feed', () => page.evaluate(settled));
    });
    const shown = await step('what is counted', () => page.evaluate(countShown));
    const height = await step('its height', () =>
      page.evaluate(() => document.documentElement.scrollHeight),
    );
    if (act) {
      const acted = await longestIn(async () => {
        await step('what a reader does', () => act(page));
        await step('what comes of it', () => page.evaluate(settled));
      });
      longest = Math.max(longest, acted);
    }
    const uncaught = await step('what was thrown', () => page.evaluate(settled));
    const client = await page.createCDPSession();
    await client.send('Performance.enable');
    const { metrics } = await client.send('Performance.getMetrics');
    const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
    return { longest, heap, height, shown, uncaught, memory: await mostMemory() };
  };
}
