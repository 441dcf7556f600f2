import assert from 'node:assert/strict';
import { browserName, inState, untilTold, useBrowser } from './browser.js';
import { cdn, feedOf } from './feeds.js';
import { appears, hostPage, noteEvents, notedEvents, textsOf } from './host-page.js';
import { advance, holds, stopClock, waits } from './page-clock.js';
import { press, visibleText } from './reading.js';

/**
 * Pages whose feed fails on the wire, and what comes of it: what the reader sees, what the webmaster
 * is told, what is kept, and when it is tried again.
 *
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {import('./server.js').Answer} Answer
 * @typedef {import('./server.js').Server} Server
 *
 * @typedef {object} Setting
 * @property {Answer} [answer] of the feed; three releases unless told
 * @property {Record<string, Answer>} [answers] of the publisher's other addresses
 * @property {string} [feed] another address than the publisher's own
 * @property {string} [attributes]
 * @property {string} [tag] `akc-news-list` unless told
 * @property {string} [fallback] a link to the news unless told
 * @property {(list: string, publisher: Server) => string} [body] what stands in the page
 * @property {(host: Server) => string} [head]
 * @property {number} [skew] milliseconds by which the device's clock is wrong
 * @property {(host: Server) => string | string[]} [script] `akc.js` unless told
 * @property {boolean} [javascript]
 * @property {Record<string, string>} [headers] of the page
 * @property {{ key: string, cert: string }} [tls] of the page
 * @property {(page: Page) => Promise<unknown>} [prepare]
 *
 * @typedef {object} Failure
 * @property {string} code
 * @property {number} [status]
 * @property {boolean} willRetry
 */

/** What the reader sees where nothing of ours does. */
export const FALLBACK = 'All news';
/** Bounds of the pauses between attempts: milliseconds (docs/faults.md, rule 4). */
const PAUSES = [
  [500, 1_500],
  [2_000, 6_000],
  [8_000, 24_000],
];
const DAY = 86_400_000;
/** Milliseconds of patience with the wire. */
const PATIENCE = 10_000;

export const TITLES = feedOf(3).items.map(({ title }) => title);

/**
 * Waits for what happens at a server.
 *
 * @param {() => unknown} holds
 * @param {string} what
 */
export async function until(holds, what) {
  for (const end = Date.now() + PATIENCE; !holds();) {
    if (Date.now() > end) throw new Error(`Waited in vain until ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Pages and servers for the tests of the surrounding `describe`. @param {{ anyCertificate?: boolean }} [options] */
export function useFaults(options) {
  const { openPage, serve } = useBrowser(options);

  /** @param {Setting} [setting] */
  async function open(setting = {}) {
    const { answer = { body: feedOf(3) }, answers, attributes = '', skew, body, head } = setting;
    const { tag = 'akc-news-list', fallback = `<a href="/news">${FALLBACK}</a>` } = setting;
    const publisher = await serve({ '/feed.json': answer, ...answers });
    const host = await serve({}, { folder: cdn });
    /** @type {string[]} what the page asked for, but for where it was sent on to */
    const requests = [];
    const url = setting.feed ?? publisher.url('/feed.json');
    const list = `<${tag} feed="${url}" ${attributes}>${fallback}</${tag}>`;
    const script = setting.script?.(host) ?? host.url('/akc.js');
    const opened = await openPage(
      hostPage(body?.(list, publisher) ?? list, { script, head: head?.(host) ?? '' }),
      {
        ...(setting.javascript === false && { javascript: false }),
        ...(setting.headers && { headers: setting.headers }),
        ...(setting.tls && { tls: setting.tls }),
        prepare: async (page) => {
          page.on('request', (request) => {
            if (!request.redirectChain().length) requests.push(request.url());
          });
          await stopClock(page, skew);
          await noteEvents(page, 'akc-load', 'akc-error');
          await page.evaluateOnNewDocument(() => {
            /** @type {string[]} */
            const uncaught = [];
            Object.assign(window, { uncaught });
            addEventListener('error', ({ message }) => uncaught.push(message));
            addEventListener('unhandledrejection', ({ reason }) => uncaught.push(String(reason)));
          });
          await setting.prepare?.(page);
        },
      },
    );
    return readerOf({ ...opened, publisher, host, url, tag, requests });
  }

  return { open, serve, openPage };
}

/** @typedef {ReturnType<typeof readerOf>} Reader */

/**
 * @param {Awaited<ReturnType<ReturnType<typeof useBrowser>['openPage']>> & { publisher: Server, host: Server, url: string, tag: string, requests: string[] }} opened
 */
function readerOf(opened) {
  const { page, publisher, messages, errors, tag, requests, url } = opened;
  /** How often the page asked for the feed; a browser may ask more often when a connection breaks. */
  const attempts = () => requests.filter((address) => address === url).length;

  const all = () =>
    messages.filter(({ text }) => text.includes('[akc-widgets]')).map(({ text }) => text);
  const isCount = (/** @type {string} */ text) => / problems? (was|were) mended/.test(text);
  /**
   * What the webmaster is told, but for how much is wrong with the feed: by us, for a browser has its own words for what
   * fails.
   */
  const told = () => all().filter((text) => !isCount(text));

  /** @param {string} type */
  const heard = async (type) =>
    (await notedEvents(page)).filter((event) => event.type === type).map(({ detail }) => detail);

  return {
    ...opened,
    heard,
    told,
    /** Waits until the webmaster has been told something, and all else is over. */
    untilTold: () => untilTold(page, messages),
    /** How much the webmaster is told to be wrong with the feed. */
    counted: () => all().filter(isCount),
    /** All that the reader sees of the element. */
    sees: () => visibleText(page, tag),
    /** Headlines that are shown. */
    titles: () => textsOf(page, 'title', tag),
    /** @returns {Promise<Failure[]>} */
    failures: async () => heard('akc-error'),
    /** How often the feed was asked for, past all caches. */
    count: () => publisher.count('/feed.json'),
    /** @param {number} times */
    asked: (times) => until(() => attempts() >= times, `the feed was asked for ${times} times`),
    attempts,
    /** @param {number} times */
    async failed(times) {
      await page.waitForFunction(
        (wanted) =>
          Reflect.get(window, 'noted').filter((/** @type {any} */ { type }) => type === 'akc-error')
            .length >= wanted,
        { timeout: PATIENCE },
        times,
      );
      // the words for the webmaster are loaded once there is something to say
      await until(() => told().length, 'the webmaster was told');
    },
    /** @param {number} count of releases */
    shows: (count) =>
      page.waitForFunction(
        (selector, wanted) =>
          document.querySelector(selector)?.shadowRoot?.querySelectorAll('[part~=item]').length ===
          wanted,
        { timeout: PATIENCE },
        tag,
        count,
      ),
    /** Asks anew, and returns at once: what comes of it may need the clock. */
    reload: () => page.$eval(tag, (element) => void (/** @type {any} */ (element).reload())),
    /** @param {Answer} answer of the feed from now on */
    answer: (answer) => publisher.answer('/feed.json', answer),
    /** @param {string} name */
    press: (name) => press(page, name, tag),
    /** @param {string} name */
    state: (name) => page.$eval(tag, (element, state) => element.matches(state), inState(name)),
    /** Nothing was thrown and never caught, and nothing of a foreign document was run. */
    async quiet() {
      // puppeteer's Firefox counts among them what the browser itself has to say of a policy
      if (browserName === 'chromium') assert.deepEqual(errors, []);
      assert.deepEqual(await page.evaluate(() => Reflect.get(window, 'uncaught')), []);
      assert.equal(await page.evaluate(() => Reflect.get(window, 'executed')), undefined);
    },
  };
}

/**
 * @typedef {object} Course what is expected of a fault
 * @property {Answer} answer
 * @property {(reader: Reader, request: number) => Promise<unknown>} [fail] what makes each request fail
 * @property {string} code
 * @property {number} [status]
 * @property {RegExp} told
 * @property {boolean} passing whether time may mend it
 * @property {boolean} [repeated] whether browsers themselves ask again at once
 */

/**
 * A fault from beginning to end: the first visit, the attempts that follow, a good answer at last, and
 * the same fault again.
 *
 * @param {(setting?: Setting) => Promise<Reader>} open
 * @param {Course} course
 */
export async function endures(open, course) {
  const { answer, fail, code, status, told, passing } = course;
  const reader = await open({ answer });
  const { page } = reader;
  let asked = 1;
  await fail?.(reader, asked);
  await reader.failed(1);

  const [first] = await reader.failures();
  assert.deepEqual([first?.code, first?.status, first?.willRetry], [code, status, passing]);
  assert.equal(await reader.sees(), FALLBACK);

  if (passing) {
    for (const [least = 0, most = 0] of PAUSES) {
      await advance(page, await holds(page, least, most));
      await reader.asked(++asked);
      await fail?.(reader, asked);
    }
    await reader.failed(2);
    assert.equal((await reader.failures())[1]?.willRetry, false);
    await appears(page, 'button');
    assert.equal(
      await reader.sees(),
      `${FALLBACK} The news could not be loaded. Please try again later. Try again`,
    );
  }
  assert.deepEqual(await waits(page), []);
  await advance(page, DAY);

  reader.answer({ body: feedOf(3) });
  if (passing) await reader.press('Try again');
  else await reader.reload();
  await reader.shows(3);
  assert.equal(reader.attempts(), ++asked);
  assert.equal(await reader.state('error'), false);

  reader.answer(answer);
  await reader.reload();
  await reader.asked(++asked);
  await fail?.(reader, asked);
  await reader.failed(passing ? 3 : 2);
  assert.deepEqual(await reader.titles(), TITLES);
  assert.equal(reader.attempts(), asked);
  if (!course.repeated) assert.equal(reader.count(), asked);
  const words = reader.told();
  assert.equal(words.length, 1, words.join('\n'));
  assert.match(words[0] ?? '', told);
  await reader.quiet();
}
