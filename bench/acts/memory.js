import { contenderOf } from '../contenders.js';
import { openTab } from '../lab.js';
import { pageOf, pageWith } from '../page.js';
import { idle, LISTS, showsAll } from './in-page.js';

/**
 * What a list keeps once it stands: JavaScript's heap beyond that of a page that only holds the
 * parsed feed, and nodes.
 *
 * @typedef {import('../lab.js').Lab} Lab
 */

const SUBJECTS = ['floor-first', 'plain-lit', 'news-list.js', 'akc.js'];

/** @param {string} feed */
const parsedPage = (feed) =>
  pageWith({
    preload: feed,
    body: `<script type="module">globalThis.kept = await (await fetch('${feed}')).json();</script>`,
  });

/**
 * @param {Lab} lab
 * @param {string} address
 * @param {() => boolean | undefined} isReady in the page
 */
const inPage = (lab, address, isReady, expected = 0) =>
  lab.asNewReader(async (context) => {
    const { tab, session } = await openTab(context);
    await tab.goto(address);
    await tab.waitForFunction(expected ? showsAll : isReady, {}, LISTS, expected);
    await tab.evaluate(idle);
    const nodes = await tab.evaluate(countNodes, LISTS);
    // what the first collection leaves to finalisers goes with the second
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    const usage = await session.send('Runtime.getHeapUsage');
    const { usedSize, embedderHeapUsedSize = NaN } =
      /** @type {typeof usage & { embedderHeapUsedSize?: number }} */ (usage);
    return { heap: usedSize, embedder: embedderHeapUsedSize, nodes };
  });

/** Runs in the page. @param {string} lists */
function countNodes(lists) {
  let count = 0;
  for (const list of document.querySelectorAll(lists)) {
    const walker = document.createTreeWalker(list.shadowRoot ?? list);
    while (walker.nextNode()) count++;
  }
  return count;
}

const MEGABYTE = 1e6;

/** @param {number} items @returns {import('../rounds.js').Act} */
const memoryOf = (items) => ({
  name: `memory/${items}-items`,
  subjects: SUBJECTS,
  async measure(lab, subject) {
    const feed = lab.feedOf(items);
    const contender = contenderOf(subject);
    const addresses = { feed, script: lab.script.origin };
    const blank = lab.page.add('/memory-blank', pageWith({ body: '' }));
    const parsed = lab.page.add(`/memory-parsed-${items}`, parsedPage(feed));
    const path = `/memory/${items}/${subject}/page`;
    const full = lab.page.add(path, pageOf(contender, addresses, { items }));
    const none = await inPage(lab, blank, () => true);
    const least = await inPage(lab, parsed, () => 'kept' in globalThis);
    const found = await inPage(lab, full, () => undefined, items);
    // what only some releases have is left out: row, dates, date, text, headline, link
    const wanted = { items, attributes: 'hide="images tags summaries"' };
    const six = lab.page.add(`${path}-of-six`, pageOf(contender, addresses, wanted));
    const bare = subject.endsWith('.js') ? await inPage(lab, six, () => undefined, items) : found;
    return {
      'net heap, MB': (found.heap - least.heap) / MEGABYTE,
      'net of the DOM, MB': (found.embedder - least.embedder) / MEGABYTE,
      'blank page, MB': none.heap / MEGABYTE,
      'parsed feed, MB': (least.heap - none.heap) / MEGABYTE,
      'nodes for an item': found.nodes / items,
      'nodes for six elements': bare.nodes / items,
    };
  },
});

export const memory = [10, 1000].map(memoryOf);
