import { parseFeed } from '../../src/feed/parse-feed.js';
import { ANY, countValues, FACETS, narrow } from '../../src/feed/query.js';
import { keepUnchanged } from '../../src/feed/merge.js';
import { readRelease } from '../../src/feed/whole.js';
import { ADDRESS } from './json-feed.js';
import { withinBounds } from './within-bounds.js';

/**
 * Reads feeds where nothing is held up by one that takes its time: its owner may end it. It is handed a
 * feed's text, and says what came of it.
 */

export interface Report {
  /** Milliseconds of each step. */
  times: Record<string, number>;
  faults: string[];
  /** JSON pointers. */
  told: string[];
  /** Headlines of the releases. */
  titles: (string | undefined)[];
}

function report(text: string): Report {
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
  const told = timed('telling', () => feed.problems.map(({ pointer }) => pointer));
  return { times, told, faults: withinBounds(feed), titles: feed.items.map(({ title }) => title) };
}

self.onmessage = ({ data }: MessageEvent<string>) => {
  try {
    self.postMessage(report(data));
  } catch (error) {
    const faults = [`threw ${String(error)}`];
    self.postMessage({ times: {}, faults, told: [], titles: [] } satisfies Report);
  }
};
