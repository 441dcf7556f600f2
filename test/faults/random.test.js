import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { inState, untilQuiet } from '../support/browser.js';
import { anyBytes, anyJson, anyType, blows, strike } from '../support/damage.js';
import { FALLBACK, TITLES, useFaults } from '../support/fault-page.js';
import { feedOf } from '../support/feeds.js';
import { realFeeds } from '../support/feeds-plugin.js';

/**
 * What `test/feed/random-faults.test.ts` tries by the thousand on the code that reads feeds, here by
 * the dozen on whole pages.
 */

const SEED = 20_261_123;
const texts = realFeeds().map(([, text]) => text);
const anyFeed = () => fc.nat(texts.length - 1).map((index) => texts[index] ?? '');

/** @template T @param {fc.Arbitrary<T>} kind @param {number} count */
const some = (kind, count) => fc.sample(kind, { seed: SEED, numRuns: count });

/** @type {[what: string, answers: import('../support/server.js').Reply[]][]} */
const kinds = [
  [
    'random bytes',
    some(fc.tuple(anyBytes(), anyType()), 20).map(([bytes, type]) => ({
      body: Buffer.from(bytes),
      headers: { 'content-type': type || 'application/octet-stream' },
    })),
  ],
  [
    'texts that were struck anywhere',
    some(fc.tuple(anyFeed(), blows()), 20).map(([text, struck]) => ({
      body: strike(text, struck),
    })),
  ],
];

describe('feeds that come damaged', () => {
  const { open } = useFaults();

  /** Hands the page's list another feed, and waits until it is shown or has failed. @param {import('../support/fault-page.js').Reader} reader @param {string} feed */
  const hand = async ({ page }, feed) => {
    await page.evaluate((url) => {
      const list = document.createElement('akc-news-list');
      const link = document.createElement('a');
      link.href = '/news';
      link.textContent = 'All news';
      list.append(link);
      list.setAttribute('feed', url);
      list.setAttribute('limit', '2000');
      const heard = () => list.setAttribute('data-heard', '');
      list.addEventListener('akc-load', heard);
      list.addEventListener('akc-error', heard);
      document.body.replaceChildren(list);
    }, feed);
    // a feed without releases is empty, and neither
    const told = `akc-news-list:is([data-heard], ${inState('empty')})`;
    await page.waitForFunction((selector) => document.querySelector(selector), {}, told);
  };

  for (const [what, answers] of kinds) {
    it(`${what}: each is shown, or the fallback stays and the cause is told`, async () => {
      const reader = await open();
      await reader.shows(3);
      let failed = 0;
      for (const [index, answer] of answers.entries()) {
        reader.publisher.answer(`/${index}.json`, answer);
        await hand(reader, reader.publisher.url(`/${index}.json`));
        const failure = (await reader.failures()).at(failed);
        if (failure) {
          failed++;
          assert.equal(await reader.sees(), FALLBACK);
          assert.ok(['not-a-feed', 'damaged', 'unsupported-format'].includes(failure.code));
        }
        assert.equal(reader.publisher.count(`/${index}.json`), 1);
      }
      await untilQuiet(reader.page);

      assert.equal(reader.told().length, failed);
      await reader.quiet();
    });
  }

  it('releases of which one member is spoilt: all others are shown', async () => {
    const names = [
      'title',
      'url',
      'summary',
      'date_published',
      'tags',
      'image',
      '_press',
      'language',
    ];
    const spoilt = some(fc.tuple(fc.nat(2), fc.constantFrom(...names), anyJson()), 24);
    const reader = await open();
    await reader.shows(3);

    for (const [index, [which, name, value]] of spoilt.entries()) {
      const items = feedOf(3).items.map((item, at) =>
        at === which ? { ...item, [name]: value } : item,
      );
      reader.publisher.answer(`/${index}.json`, { body: feedOf(3, { items }) });
      await hand(reader, reader.publisher.url(`/${index}.json`));
      await reader.shows(3);
      const titles = await reader.titles();
      const others = TITLES.filter((_, at) => at !== which);
      assert.deepEqual(
        others.filter((title) => !titles.includes(title)),
        [],
        `${name}: ${JSON.stringify(value)}`,
      );
    }

    assert.deepEqual([await reader.failures(), reader.told()], [[], []]);
    await reader.quiet();
  });
});
