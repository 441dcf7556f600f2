import { contenderOf } from '../contenders.js';
import { makeFeed } from '../fixture.js';
import { openTab, timesOf } from '../lab.js';
import { pageOf } from '../page.js';
import { idle, LISTS, showsAll } from './in-page.js';

/**
 * A list asks again: what the answer costs the main thread beyond its bytes, and which nodes it
 * touches.
 *
 * @typedef {import('../lab.js').Lab} Lab
 * @typedef {ReturnType<typeof makeFeed>} Feed
 * @typedef {(feed: Feed, poll: number) => Feed} Change what the publisher has done before a poll
 */

const ITEMS = 1000;
/** Of each kind, on one page: one alone says little. */
const POLLS = 5;
/** Milliseconds in which all that an answer causes is over: nothing tells when it is. */
const WINDOW = 400;

/** Which release its publisher changes: one that is far from being seen. */
const CHANGED = 500;

/** @type {Record<string, Change>} */
const CHANGES = {
  unchanged: (feed) => feed,
  added: (feed, poll) => {
    const [newest] = feed.items;
    const added = Array.from({ length: poll }, (_, index) => ({
      ...newest,
      id: `added-${poll - index}`,
    }));
    return { ...feed, items: /** @type {Feed['items']} */ ([...added, ...feed.items]) };
  },
  changed: (feed, poll) => ({
    ...feed,
    items: feed.items.map((item, index) =>
      index === CHANGED ? { ...item, title: `${item.title} ${poll}` } : item,
    ),
  }),
};

/** What tells an answer from the next without its bytes. @param {number} version */
const validators = (version) => ({
  'access-control-expose-headers': 'ETag',
  etag: `"${version}"`,
  'last-modified': new Date(Date.UTC(2026, 0, 31, 0, 0, version)).toUTCString(),
});

/**
 * @param {string} what
 * @param {Change} change
 * @param {boolean} told whether the server tells what it answers
 * @returns {import('../rounds.js').Act}
 */
const pollOf = (what, change, told) => {
  const name = `poll-${what}/${told ? 'told' : 'bytes'}`;
  return {
    name,
    subjects: ['news-list.js', 'akc.js'],
    measure: (lab, subject) =>
      lab.asNewReader(async (context) => {
        const path = `/feed-${name.replace('/', '-')}.json`;
        const original = makeFeed(ITEMS, lab.feed.origin);
        let version = 0;
        /** @param {Feed} feed */
        const publish = (feed) =>
          lab.feed.add(path, JSON.stringify(feed), { headers: told ? validators(version) : {} });
        const next = () => {
          const feed = change(original, version + 1);
          if (feed !== original) version++;
          publish(feed);
        };
        const addresses = { feed: publish(original), script: lab.script.origin };
        const contender = contenderOf(subject);
        const html = pageOf(contender, addresses, { items: ITEMS });
        const { tab, session } = await openTab(context);
        await tab.goto(lab.page.add(`/${name}/${subject}/page`, html));
        await tab.waitForFunction(showsAll, {}, LISTS, ITEMS);
        // a picture that cannot be had is hidden once that is known, and no poll has done it
        await tab.waitForNetworkIdle({ idleTime: 200 });
        await tab.evaluate(idle);
        // what others make the main thread wait for is not counted
        await session.send('Performance.enable', { timeDomain: 'threadTicks' });

        /** @param {(feed: string, window: number) => Promise<void>} act in the page */
        const cost = async (act) => {
          const before = (await timesOf(session)).get('TaskDuration') ?? NaN;
          await tab.evaluate(act, addresses.feed, WINDOW);
          return ((await timesOf(session)).get('TaskDuration') ?? NaN) - before;
        };
        next();
        const touched = await tab.evaluate(pollAndCount, WINDOW, `release-${ITEMS - CHANGED}`);
        /** @type {{ ours: number[], bytes: number[], compare: number[] }} */
        const costs = { ours: [], bytes: [], compare: [] };
        for (let poll = 0; poll < POLLS; poll++) {
          next();
          costs.bytes.push(await cost(takeBytes));
          costs.compare.push(await cost(compareText));
          costs.ours.push(await cost(reload));
        }
        const [ours, bytes, compare] = [costs.ours, costs.bytes, costs.compare].map(middle);
        const beyond = (ours ?? NaN) - (bytes ?? NaN);
        const megabytes = Buffer.byteLength(JSON.stringify(original)) / 1e6;
        return {
          'poll, ms': ours ?? NaN,
          'the bytes alone, ms': bytes ?? NaN,
          'as text, and compared, ms': compare ?? NaN,
          'beyond the bytes, ms': beyond,
          'beyond, ms a MB': beyond / megabytes,
          ...touched,
        };
      }),
  };
};

/** @param {number[]} values */
const middle = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** Runs in the page. @param {string} feed @param {number} window */
async function takeBytes(feed, window) {
  const over = new Promise((resolve) => setTimeout(resolve, window));
  const response = await fetch(feed, { cache: 'no-cache', referrerPolicy: 'no-referrer' });
  await response.arrayBuffer();
  await over;
}

/** Runs in the page. @param {string} feed @param {number} window */
async function compareText(feed, window) {
  const over = new Promise((resolve) => setTimeout(resolve, window));
  const response = await fetch(feed, { cache: 'no-cache', referrerPolicy: 'no-referrer' });
  const text = await response.text();
  const page = /** @type {{ former?: string, same?: boolean }} */ (globalThis);
  page.same = text === page.former;
  page.former = text;
  await over;
}

/** Runs in the page. @param {string} _feed @param {number} window */
async function reload(_feed, window) {
  const over = new Promise((resolve) => setTimeout(resolve, window));
  const list = /** @type {Element & { reload(): Promise<void> }} */ (
    document.querySelector('akc-news-list')
  );
  await list.reload();
  await over;
}

/**
 * Runs in the page. A node is touched when anything is set on it, be it what stood there before.
 *
 * @param {number} window
 * @param {string} changed id of the release that may be touched
 */
async function pollAndCount(window, changed) {
  const list = /** @type {Element & { reload(): Promise<void> }} */ (
    document.querySelector('akc-news-list')
  );
  const root = /** @type {ShadowRoot} */ (list.shadowRoot);
  const number = changed.replace('release-', '');
  const link = root.querySelector(`[href$="/news/${number}"]`);
  const row = link?.closest('[role=listitem]');
  const mutations = new MutationObserver((found) => records.push(...found));
  /** @type {MutationRecord[]} */
  const records = [];
  const options = { subtree: true, childList: true, characterData: true };
  mutations.observe(root, { ...options, attributeOldValue: true });
  const over = new Promise((resolve) => setTimeout(resolve, window));
  await list.reload();
  await over;
  records.push(...mutations.takeRecords());
  mutations.disconnect();
  const touched = new Set(records.map(({ target }) => target));
  const altered = records.filter(
    ({ type, target, oldValue, attributeName }) =>
      type !== 'attributes' ||
      /** @type {Element} */ (target).getAttribute(attributeName ?? '') !== oldValue,
  );
  return {
    'nodes touched': touched.size,
    altered: new Set(altered.map(({ target }) => target)).size,
    'touched outside the row': [...touched].filter((node) => !row?.contains(node)).length,
  };
}

export const polls = Object.entries(CHANGES).flatMap(([what, change]) =>
  [true, false].map((told) => pollOf(what, change, told)),
);
