import { isDeepStrictEqual } from 'node:util';
import { contenders } from './contenders.js';
import { scenarios } from './measure.js';

/**
 * What is exact, and so can be held to on any machine however busy: requests, bytes, shift, and that
 * the contenders show the same. No time is looked at.
 *
 * @typedef {import('./measure.js').Load} Load
 */

/** Requests beyond the page and the feed's pictures, by contender. */
const GRAPHS = new Map([
  ['news-list.js', { 'script from script': 1, 'fetch from feed': 1 }],
  // the script tag's own file, and one chunk for the one element
  ['akc.js', { 'script from script': 3, 'fetch from feed': 1 }],
  ['akc.bundle.js', { 'script from script': 1, 'fetch from feed': 1 }],
]);

/** How many of them come is the browser's own choice, by what is seen. */
const PICTURES = 'image from feed';

const FLOOR = 'floor-plain';

/**
 * @param {(contender: import('./contenders.js').Contender, scenario: import('./measure.js').Scenario) => Promise<Load>} load
 * @returns {Promise<number>} how many checks were missed
 */
export async function assertExact(load) {
  let missed = 0;
  /** @param {string} what @param {unknown} found @param {unknown} expected */
  const check = (what, found, expected) => {
    const holds = isDeepStrictEqual(found, expected);
    missed += Number(!holds);
    const wrong = `: found ${JSON.stringify(found)}, expected ${JSON.stringify(expected)}`;
    console.log(`${holds ? 'ok   ' : 'MISS '} ${what}${holds ? '' : wrong}`);
  };
  for (const scenario of scenarios.filter(({ condition }) => condition.name === 'normal')) {
    /** @type {string[]} */
    let texts = [];
    for (const contender of contenders) {
      const { name } = contender;
      const found = await load(contender, scenario);
      const what = `${scenario.name}, ${name}`;
      if (name === FLOOR) texts = found.texts;
      else check(`${what}: shows what ${FLOOR} shows`, found.texts, texts);
      const graph = GRAPHS.get(name);
      if (!graph) continue;
      const requests = Object.fromEntries(
        Object.entries(found.requests).filter(([kind]) => kind !== PICTURES),
      );
      const kinds = Object.entries(graph).map(([kind, count]) => `${count} ${kind}`);
      check(`${what}: ${kinds.join(', ')}, no preflight, and nothing else`, requests, graph);
      check(`${what}: the feed is asked for once`, found.feedRequests, 1);
      check(`${what}: nothing below moves`, found.below.length, 1);
      check(`${what}: no layout shift`, found.shift, 0);
    }
  }
  return missed;
}
