import { parseFeed } from '../../src/feed/parse-feed.js';
import { ANY, countValues, FACETS, narrow } from '../../src/feed/query.js';
import { keepUnchanged } from '../../src/feed/merge.js';
import { readRelease } from '../../src/feed/whole.js';
import { ADDRESS } from './json-feed.js';
import { isCut, wholeOf } from './lost.js';
import { fullFeed, valueAt } from './members.js';
import { withinBounds } from './within-bounds.js';

/**
 * Reads feeds where nothing is held up by one that takes its time: its owner may end it. It is handed a
 * feed's text, and says what came of it.
 */

export interface Order {
  text: string;
  /** JSON pointer to the one member in which it differs from the full feed, if it is such a feed. */
  pointer?: string;
}

export interface Report {
  /** Milliseconds of each step. */
  times: Record<string, number>;
  /** Milliseconds in which the machine, as busy as it is, reads the same text as mere JSON. */
  usual: number;
  faults: string[];
  /** Headlines of the releases. */
  titles: (string | undefined)[];
}

const before = wholeOf(parseFeed(JSON.stringify(fullFeed()), ADDRESS, ADDRESS));

function report({ text, pointer }: Order): Report {
  const begun = performance.now();
  JSON.stringify(JSON.parse(text));
  const usual = performance.now() - begun;
  const times: Report['times'] = {};
  const timed = <Result>(step: string, act: () => Result): Result => {
    const begun = performance.now();
    const result = act();
    times[step] = Math.round(performance.now() - begun);
    return result;
  };
  const feed = timed('parsing', () => parseFeed(text, ADDRESS, ADDRESS));
  timed('reading to the end', () => feed.items.forEach(readRelease));
  timed('a search', () => narrow(feed.items, { ...ANY, search: 're e\u0301' }));
  timed('counting choices', () => {
    for (const facet of FACETS) countValues(feed.items, ANY, facet);
  });
  timed('a poll', () => keepUnchanged(parseFeed(text, ADDRESS, ADDRESS), feed));
  const told = timed('telling', () => feed.problems.map((problem) => problem.pointer));
  const faults = withinBounds(feed);
  if (pointer) {
    const isTold = told.some((at) => at === pointer || at.startsWith(`${pointer}/`));
    const odd = valueAt(JSON.parse(text), pointer);
    const cut = isCut(before, wholeOf(feed, before), pointer, odd);
    if (cut && !isTold) faults.push(`of ${pointer} something was left out, and not told`);
  }
  return { times, usual, faults, titles: feed.items.map(({ title }) => title) };
}

self.onmessage = ({ data }: MessageEvent<Order>) => {
  try {
    self.postMessage(report(data));
  } catch (error) {
    const faults = [`threw ${String(error)}`];
    self.postMessage({ times: {}, usual: 0, faults, titles: [] } satisfies Report);
  }
};
