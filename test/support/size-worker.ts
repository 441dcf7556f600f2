import { ANY, countValues, FACETS, narrow } from '../../src/feed/query.js';
import { keepUnchanged } from '../../src/feed/merge.js';
import { read } from './json-feed.js';
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
  faults: string[];
  /** Headlines of the releases. */
  titles: (string | undefined)[];
}

const before = wholeOf(read(fullFeed()));

function report({ text, pointer }: Order): Report {
  const feed = read(text);
  // reads all of it, so that whatever is wrong is reported
  const faults = withinBounds(feed);
  feed.itemFeed('1');
  narrow(feed.items, { ...ANY, search: 're e\u0301' });
  for (const facet of FACETS) countValues(feed.items, ANY, facet);
  // as a poll would
  keepUnchanged(read(text), feed);
  const told = feed.problems.map((problem) => problem.pointer);
  if (pointer) {
    const isTold = told.some((at) => at === pointer || at.startsWith(`${pointer}/`));
    const odd = valueAt(JSON.parse(text), pointer);
    const cut = isCut(before, wholeOf(feed, before), pointer, odd);
    if (cut && !isTold) faults.push(`of ${pointer} something was left out, and not told`);
  }
  return { faults, titles: feed.items.map(({ title }) => title) };
}

self.onmessage = ({ data }: MessageEvent<Order>) => {
  try {
    self.postMessage(report(data));
  } catch (error) {
    const faults = [`threw ${String(error)}`];
    self.postMessage({ faults, titles: [] } satisfies Report);
  }
};
