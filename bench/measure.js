import { openTab, setCondition, timesOf } from './lab.js';
import { observe } from './observe.js';
import { pageOf } from './page.js';

/**
 * Loads pages one after the other, each with caches of its own.
 *
 * @typedef {import('./contenders.js').Contender} Contender
 * @typedef {import('./lab.js').Lab} Lab
 * @typedef {import('./scenarios.js').Scenario} Scenario
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

/** Milliseconds. */
const SETTLES_WITHIN = 60_000;

/** @param {Lab['log']} log @returns {Counted} */
function count(log) {
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
    feedRequests: feedRequestsOf(log),
    bytes: bytesOf(log),
    scriptBytes: bytesOf(log.filter(({ origin }) => origin === 'script')),
  };
}

/** @param {Lab['log']} log */
export const feedRequestsOf = (log) => log.filter(({ path }) => path.startsWith('/feed-')).length;

/**
 * Loads a page once, with nothing kept from any other load; for a reader who was here before, with
 * what that visit has left.
 *
 * @param {Lab} lab
 * @param {Contender} contender
 * @param {Scenario} scenario
 * @returns {Promise<Load>}
 */
export function load(lab, contender, scenario) {
  const { name, items, language, lateFont, warm, condition } = scenario;
  const addresses = {
    feed: lab.feedOf(items),
    script: lab.script.origin,
    font: lateFont ? lab.font : undefined,
  };
  const path = `/${contender.name}-${name.replace(/\W/g, '-')}${language ?? ''}`;
  const address = lab.page.add(path, pageOf(contender, addresses, scenario));
  return lab.asNewReader(async (context) => {
    if (warm) await visit({ name: 'first visit' }, contender.ours);
    return visit(condition);

    /**
     * @param {Scenario['condition']} condition
     * @param {boolean} [keeps] whether to wait for the copy that ours keep on the device
     */
    async function visit(condition, keeps) {
      const { tab, session } = await openTab(context);
      await tab.evaluateOnNewDocument(observe, contender.empty ? 0 : items * scenario.elements);
      await session.send('Performance.enable');
      await setCondition(session, condition);
      lab.log.length = 0;
      await tab.goto(address, { timeout: SETTLES_WITHIN });
      const noted = await Promise.race([
        /** @type {Promise<import('./observe.js').Noted>} */ (tab.evaluate('benchSettled')),
        failAfter(SETTLES_WITHIN, `${contender.name} did not show all of ${name}.`),
      ]);
      const spent = await timesOf(session);
      const found = {
        ...noted,
        ...(contender.empty && { first: NaN, all: NaN }),
        ...count(lab.log),
        mainThread: spent.get('TaskDuration') ?? NaN,
        layout: spent.get('LayoutDuration') ?? NaN,
        style: spent.get('RecalcStyleDuration') ?? NaN,
      };
      if (keeps) await tab.waitForFunction(hasCopy);
      await tab.close();
      return found;
    }
  });
}

/** Runs in the page. */
async function hasCopy() {
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    if ((await cache.keys()).length) return true;
  }
  return false;
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
