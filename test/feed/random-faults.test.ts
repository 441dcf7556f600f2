import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { FeedError, type FeedErrorCode } from '../../src/feed/errors.js';
import { fetchFeed } from '../../src/feed/fetch.js';
import type { Feed, FeedDate } from '../../src/feed/model.js';
import { dateOf, plainText } from '../../src/feed/query.js';
import { anyBytes, anyJson, anyType, blows, strike } from '../support/damage.js';
import { read } from '../support/json-feed.js';

/**
 * Feeds that come damaged, thousands of them, always the same: whatever comes, it is a feed or a
 * failure with a name, and what was sound in it is there.
 */

const SEED = 20_261_123;
/** Milliseconds for one test of a thousand feeds and more, on a slow machine. */
const LONG = 120_000;

const real = (await (await fetch('/__feeds__')).json()) as [name: string, text: string][];
const feeds = real.map(([, text]) => text);

/** What may be found where bytes came: none of them is told before there is an answer. */
const CODES: FeedErrorCode[] = ['not-a-feed', 'damaged', 'unsupported-format'];

const isDate = (date?: FeedDate) =>
  !date || (/^\d{4}-\d\d-\d\d/.test(date.text) && Number.isFinite(date.time));

/** Reads all that an element may show, and looks at what would harm if it were otherwise. */
function inspect(feed: Feed): void {
  expect(() => feed.publisher).not.to.throw();
  const ids = feed.items.map(({ id }) => id);
  expect(new Set(ids).size, 'ids').to.equal(ids.length);
  for (const item of feed.items) {
    const { id, title = '', url, external_url, image } = item.details;
    expect(typeof id, 'id').to.equal('string');
    expect(typeof title, 'title').to.equal('string');
    for (const address of [url, external_url, image?.url]) {
      if (address) expect(address).to.match(/^https?:/);
    }
    expect(isDate(dateOf(item)), `date of ${id}`).to.equal(true);
    plainText(item.content_html ?? '');
  }
  // plain JSON, and told within bounds
  expect(JSON.parse(JSON.stringify(feed.problems))).to.eql(feed.problems);
  expect(feed.problems.length).to.be.at.most(500);
}

/** @returns the feed, or nothing where it failed as failures do */
function orFailure(readFeed: () => Feed): Feed | undefined {
  try {
    const feed = readFeed();
    inspect(feed);
    return feed;
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    expect(CODES).to.include(error.code);
    expect(error.message).to.match(/^found .+; expected a JSON Feed, RSS, Atom or /s);
    return undefined;
  }
}

interface Document {
  [member: string]: unknown;
  items: Record<string, unknown>[];
}

const idsOf = (text: string) => read(text).items.map(({ id }) => id);

const anyFeed = () => fc.nat(feeds.length - 1).map((index) => feeds[index]!);

describe('a damaged feed', function () {
  this.timeout(LONG);

  it('of random bytes, in whatever charset, is read or has a name for what is wrong', async () => {
    await fc.assert(
      fc.asyncProperty(anyBytes(), anyType(), async (bytes, type) => {
        const url = URL.createObjectURL(new Blob([bytes], { type }));
        const { text } = await fetchFeed(url, new AbortController());
        URL.revokeObjectURL(url);

        orFailure(() => read(text!));
      }),
      { seed: SEED, numRuns: 800 },
    );
  });

  it('of a text that was struck anywhere is read or has a name for what is wrong', () => {
    let sound = 0;
    fc.assert(
      fc.property(anyFeed(), blows(), (text, struck) => {
        if (orFailure(() => read(strike(text, struck)))) sound++;
      }),
      { seed: SEED, numRuns: 1_500 },
    );
    // the blows must be neither all deadly nor all harmless
    expect(sound).to.be.within(150, 1_350);
  });

  it('of which one member of one release is spoilt still has all other releases', () => {
    fc.assert(
      fc.property(anyFeed(), fc.nat(), fc.nat(), anyJson(), (text, which, where, value) => {
        const sound = JSON.parse(text.replace(/^\uFEFF/, '')) as Document;
        const { items } = sound;
        if (!items.length) return;
        const index = which % items.length;
        const names = [...Object.keys(items[index]!), '_press', 'authors', 'attachments'];
        const name = names[where % names.length]!;
        const others = idsOf(
          JSON.stringify({ ...sound, items: items.filter((_, at) => at !== index) }),
        );
        items[index]![name] = value;

        const feed = orFailure(() => read(JSON.stringify(sound)));

        expect(feed?.items.map(({ id }) => id)).to.include.members(others);
      }),
      { seed: SEED, numRuns: 800 },
    );
  });

  it('of which one release is anything at all still has all other releases', () => {
    fc.assert(
      fc.property(anyFeed(), fc.nat(), anyJson(), (text, which, value) => {
        const sound = JSON.parse(text.replace(/^\uFEFF/, '')) as Document;
        const others = idsOf(text);
        const items: unknown[] = sound.items;
        items.splice(which % (items.length + 1), 0, value);

        const feed = orFailure(() => read(JSON.stringify(sound)));

        expect(feed?.items.map(({ id }) => id)).to.include.members(others);
      }),
      { seed: SEED, numRuns: 400 },
    );
  });

  it('of which one member of its own is spoilt still has all releases', () => {
    fc.assert(
      fc.property(anyFeed(), fc.nat(), anyJson(), (text, where, value) => {
        const sound = JSON.parse(text.replace(/^\uFEFF/, '')) as Document;
        const names = [...Object.keys(sound), '_press', 'next_url'].filter(
          (key) => key !== 'items',
        );
        sound[names[where % names.length]!] = value;

        const feed = orFailure(() => read(JSON.stringify(sound)));

        expect(feed?.items.map(({ id }) => id)).to.have.members(idsOf(text));
      }),
      { seed: SEED, numRuns: 400 },
    );
  });
});
