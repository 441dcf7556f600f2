import { LONGEST_URL, MOST_ITEMS } from '../../limits.js';
import type { Feed, Problem } from '../../model.js';
import { newestFirst } from '../../query.js';
import type { FeedDocument } from '../format.js';
import { once } from '../once.js';
import { isObject, report, type JsonNode, type ReadContext } from '../problems.js';
import { readAuthors } from './details.js';
import { readItem, type JsonFeedRelease } from './item.js';
import { findItemFeed, readPublisher } from './masthead.js';
import { findPress, readNode } from './press.js';
import { FEED, FEED_PRESS } from './shapes.js';

/**
 * Reads JSON Feed 1.0 and 1.1 with the `_press` extension. At once only what says whether it is a feed, and which
 * releases it has; a release is read when it is looked at.
 *
 * @param problems what is known to be wrong with it; what is found is added
 * @returns `undefined` when this is no JSON Feed: it has no `items`
 */
export function readJsonFeed(
  { json, feed, base }: FeedDocument,
  problems: Problem[] = [],
): Feed | undefined {
  if (!isObject(json) || !Array.isArray(json['items'])) return undefined;
  // all that is relative resolves against it
  const shortBase = base.length > LONGEST_URL ? new URL(base).origin : base;
  const context: ReadContext = {
    base: shortBase,
    problems,
    authors: once(() => readAuthors(node)),
  };
  const node: JsonNode = { json, pointer: '', context };
  const head = readNode<Feed>(FEED, node);
  checkVersion(node);
  const releases = readItems(json['items'], feed, context);
  const press = findPress(node);
  const pressHead = readNode<Feed>(FEED_PRESS, press);
  const publisher = once(() => readPublisher(press, pressHead?.organization));
  const itemFeed = once(() => findItemFeed(press));
  return {
    ...head,
    ...pressHead,
    feed,
    items: isInOrder(releases) ? releases : newestFirst(releases),
    get publisher() {
      return publisher();
    },
    itemFeed: (id) => itemFeed()(id),
    get problems() {
      for (const release of releases) release.read();
      return problems;
    },
    knownProblems: problems,
  };
}

function checkVersion({ json: { version }, context }: JsonNode): void {
  if (typeof version !== 'string' || !/^https?:\/\/jsonfeed\.org\/version\/1/.test(version)) {
    report(context, '/version', version, 'https://jsonfeed.org/version/1.1');
  }
}

/** @returns every release once, in the order of the document */
function readItems(items: unknown[], feed: string, context: ReadContext): JsonFeedRelease[] {
  if (items.length > MOST_ITEMS) report(context, '/items', items, `at most ${MOST_ITEMS} items`);
  const releases = new Map<string, JsonFeedRelease>();
  // by number, for old libraries have another `entries`
  for (let index = 0; index < items.length && releases.size < MOST_ITEMS; index++) {
    const pointer = `/items/${index}`;
    const release = readItem(items[index], feed, pointer, context);
    if (release && releases.has(release.id)) {
      report(context, `${pointer}/id`, release.id, 'an id of its own');
    } else if (release) releases.set(release.id, release);
  }
  return [...releases.values()];
}

/**
 * Whether the newest are first already, as in most feeds: none has to be read for it then. The browser's own
 * reading of dates suffices here, for what it gets wrong only sends a feed the longer way, or leaves an
 * impossible day where it stands.
 */
function isInOrder(releases: readonly JsonFeedRelease[]): boolean {
  let before = Infinity;
  return releases.every((release) => {
    const time = release.roughTime();
    const follows = time <= before;
    before = time;
    return follows;
  });
}
