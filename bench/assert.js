import { isDeepStrictEqual } from 'node:util';
import { contenders } from './contenders.js';
import { makeFeed } from './fixture.js';
import { load } from './measure.js';
import { scenarios } from './scenarios.js';

/**
 * What is exact, and so can be held to on any machine however busy: requests, bytes, shift, and that
 * the contenders show the same. No time is looked at.
 */

/** Scripts that ours ask for, by contender. */
const SCRIPTS = new Map([
  ['news-list.js', 1],
  // the script tag's own file, what all elements share, and the list's
  ['akc.js', 3],
  ['akc.bundle.js', 1],
]);
/** It brings every language along. */
const WHOLE = 'akc.bundle.js';

/** How many of them come is the browser's own choice, by what is seen. */
const PICTURES = 'image from feed';

const FLOOR = 'floor-plain';

/** Bytes that the longest feed may have. */
const LONGEST_FEED = 600_000;

/**
 * @param {import('./scenarios.js').Scenario} scenario
 * @param {string} name of a contender
 * @returns {Record<string, number> | undefined} requests beyond the page and the feed's pictures
 */
function graphOf({ warm, language }, name) {
  const scripts = SCRIPTS.get(name);
  if (!scripts) return undefined;
  const words = language === 'ko' && name !== WHOLE ? 1 : 0;
  return { ...(!warm && { 'script from script': scripts + words }), 'fetch from feed': 1 };
}

/**
 * @param {import('./lab.js').Lab} lab
 * @returns {Promise<number>} how many checks were missed
 */
export async function assertExact(lab) {
  let missed = 0;
  /** @param {string} what @param {unknown} found @param {unknown} expected */
  const check = (what, found, expected) => {
    const holds = isDeepStrictEqual(found, expected);
    missed += Number(!holds);
    const wrong = `: found ${JSON.stringify(found)}, expected ${JSON.stringify(expected)}`;
    console.log(`${holds ? 'ok   ' : 'MISS '} ${what}${holds ? '' : wrong}`);
  };
  const longest = Buffer.byteLength(JSON.stringify(makeFeed(1000, lab.feed.origin)));
  check(`1,000 releases are at most ${LONGEST_FEED} bytes`, longest <= LONGEST_FEED, true);
  for (const scenario of scenarios.filter(({ condition }) => condition.name === 'normal')) {
    /** @type {string[]} */
    let texts = [];
    for (const contender of contenders.filter(({ empty }) => !empty)) {
      const { name } = contender;
      const found = await load(lab, contender, scenario);
      const what = `${scenario.name}, ${name}`;
      if (name === FLOOR) texts = found.texts;
      else check(`${what}: shows what ${FLOOR} shows`, found.texts, texts);
      const graph = graphOf(scenario, name);
      if (!graph) continue;
      const requests = Object.fromEntries(
        Object.entries(found.requests).filter(([kind]) => kind !== PICTURES),
      );
      const kinds = Object.entries(graph).map(([kind, count]) => `${count} ${kind}`);
      check(`${what}: ${kinds.join(', ')}, no preflight, and nothing else`, requests, graph);
      check(`${what}: the feed is asked for once`, found.feedRequests, 1);
      check(`${what}: nothing below moves`, found.below.length, 1);
      // another font breaks lines elsewhere, which is the reader's gain
      if (!scenario.lateFont) check(`${what}: no layout shift`, found.shift, 0);
    }
  }
  return missed;
}
