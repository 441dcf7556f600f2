import { expect } from '@open-wc/testing';
import { readJsonFeed } from '../../src/feed/formats/json-feed/feed.js';
import { keepPushedDown, keepUnchanged, mergePages, siteOf } from '../../src/feed/merge.js';
import type { Feed } from '../../src/feed/model.js';
import {
  ANY,
  countValues,
  dateOf,
  FACETS,
  matches,
  narrow,
  plainText,
  valuesOf,
} from '../../src/feed/query.js';
import { ADDRESS, read, readMended } from '../support/json-feed.js';
import { isLeftOut, lost, wholeOf } from '../support/lost.js';
import { fullFeed, pointers, spoiltFeed } from '../support/members.js';
import { oddValues } from '../support/odd-values.js';
import { pairs } from '../support/pairs.js';

/**
 * Every odd value in every member: it costs that member, and nothing else; and it is told.
 */

const { seed, whole } = (await (await fetch('/__sampling__')).json()) as {
  seed: number;
  whole: boolean;
};
/** Of all pairs of a member and a value, a seventh unless all are asked for. */
const tried = pairs(pointers(), oddValues, { seed, count: whole ? Infinity : 5_000 });

const good = read(fullFeed());
const before = wholeOf(good);

/** Does with a feed what elements do with it before anything is shown. */
function use(feed: Feed): void {
  const choice = { ...ANY, search: 'forum e\u0301' };
  narrow(feed.items, choice);
  for (const facet of FACETS) {
    countValues(feed.items, ANY, facet);
    for (const item of feed.items) {
      for (const value of valuesOf(item, facet)) narrow(feed.items, { ...ANY, [facet]: value });
    }
  }
  for (const item of feed.items) {
    dateOf(item);
    matches(item, { tags: ['trade'], countries: ['*'], kinds: ['statement'], since: 0 });
    plainText(item.content_html ?? '');
    feed.itemFeed(item.id);
    encodeURIComponent(item.id);
  }
  siteOf(feed);
  // a poll brings it, and a later one takes it away again
  for (const [now, then] of [
    [feed, good],
    [good, feed],
  ] as const) {
    const merged = keepPushedDown(keepUnchanged(now, then), then, 0);
    wholeOf(mergePages([merged, then]));
  }
  JSON.stringify(feed.problems);
}

/** @returns what is wrong with how a feed is read that has this value in this member */
function faultsWith(pointer: string, json: string): string[] {
  const feed = read(spoiltFeed(pointer, json));
  const after = wholeOf(feed, before);
  const faults = lost(before, after, pointer).map((what) => `also lost: ${what}`);
  const isTold = feed.problems.some(
    (problem) => problem.pointer === pointer || problem.pointer.startsWith(`${pointer}/`),
  );
  if (!isTold && isLeftOut(before, after, pointer, JSON.parse(json))) faults.push('not told');
  use(feed);
  return faults;
}

/** @returns whether it costs the feed, where what looks like a slip is mended first */
async function faultsOfMending(pointer: string, json: string): Promise<string[]> {
  use(await readMended(spoiltFeed(pointer, json)));
  return [];
}

/** @returns the failure's own words, where it is one */
async function attempt(act: () => string[] | Promise<string[]>): Promise<string[]> {
  try {
    return await act();
  } catch (error) {
    return [`threw ${String(error)}`];
  }
}

/** Notes every member that somebody asks an object for, however deep. */
function watched(holder: object, asked: Set<string>, at = ''): object {
  const note = (key: PropertyKey) => {
    if (typeof key === 'string' && !Array.isArray(holder)) asked.add(`${at}/${key}`);
  };
  const watchedValue = (key: PropertyKey) => {
    const value: unknown = Reflect.get(holder, key);
    const step = Array.isArray(holder) ? '/*' : `/${String(key)}`;
    return typeof value === 'object' && value ? watched(value, asked, at + step) : value;
  };
  return new Proxy(holder, {
    get(_, key) {
      if (Object.hasOwn(holder, key)) note(key);
      return watchedValue(key);
    },
    has(_, key) {
      note(key);
      return key in holder;
    },
    getOwnPropertyDescriptor(_, key) {
      note(key);
      return Reflect.getOwnPropertyDescriptor(holder, key);
    },
  });
}

describe(`an odd value in a member of a feed (seed ${seed})`, () => {
  it('is tried in all members that are read', () => {
    const asked = new Set<string>();
    const feed = readJsonFeed({
      text: '',
      json: watched(fullFeed(), asked),
      feed: ADDRESS,
      base: ADDRESS,
    })!;
    wholeOf(feed);
    const odd = /^\/items\/\*/;
    const named = new Set(
      pointers().map((pointer) =>
        pointer.replace(/^\/items\/\d+/, '/items/*').replace(/\/\d+(?=\/|$)/g, '/*'),
      ),
    );
    expect([...asked].filter((path) => !named.has(path) && path !== '/items')).to.eql([]);
    expect([...asked].filter((path) => odd.test(path)).length).to.be.greaterThan(50);
  });

  for (const pointer of pointers()) {
    const values = tried.filter(([member]) => member === pointer).map(([, value]) => value);
    it(`costs ${pointer} and nothing else, and is told (${values.length} values)`, async function () {
      this.timeout(30_000);
      const faults: string[] = [];
      for (const [name, json] of values) {
        const found = await attempt(() => faultsWith(pointer, json));
        faults.push(...found.map((fault) => `${name}: ${fault}`));
      }
      expect(faults).to.eql([]);
    });

    it(`with slips mended costs ${pointer} and not the feed (${values.length} values)`, async function () {
      this.timeout(60_000);
      const faults: string[] = [];
      for (const [name, json] of values) {
        const found = await attempt(() => faultsOfMending(pointer, json));
        faults.push(...found.map((fault) => `${name}: ${fault}`));
      }
      expect(faults).to.eql([]);
    });
  }

  for (const [name, json] of oddValues) {
    it(`in place of all releases, ${name} is a failure with a name`, () => {
      try {
        const feed = read(spoiltFeed('/items', json));
        wholeOf(feed);
        use(feed);
      } catch (error) {
        expect(error).to.include({ code: 'not-a-feed' });
      }
    });
  }
});
