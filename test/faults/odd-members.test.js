import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asMany, useOddPages } from '../support/odd-page.js';
import { pointers } from '../support/members.js';
import { oddValues } from '../support/odd-values.js';
import { pairs } from '../support/pairs.js';
import { sampling } from '../support/sampling.js';

/**
 * What `test/feed/odd-members.test.ts` holds of reading a feed, here on a page with all elements: whatever
 * stands in a member, the releases beside it are shown, its own opens or is said to be missing, and
 * nothing of ours is thrown or told as an error.
 */

const { seed, whole } = sampling;
const members = pointers();
/** Pairs of each kind that a whole run tries: all would be some 10,000, and `test/feed/odd-members` reads them all. */
const WHOLE = 1_000;
/** An update that says it is another site's is not taken (docs/faults.md, row 23). */
const WHOSE = ['/home_page_url', '/feed_url'];
/** Of each: what is spoilt of the feed's own members, and what of a release's. */
const groups = {
  'the feed': members.filter((pointer) => !pointer.startsWith('/items')),
  'a release': members.filter((pointer) => pointer.startsWith('/items')),
};

/** What has once cost more than its member: it is always tried. @type {[pointer: string, value: string][]} */
const KNOWN = [
  ['/items/1/date_published', '{"toString":1}'],
  ['/items/1/date_published', 'arrays within each other'],
  ['/items/1/id', 'a lone high surrogate'],
  ['/items/1/_press/number', 'one at the end'],
  ['/items/1/tags', 'arrays within each other'],
  ['/items/1/tags', 'arrays within each other, and more'],
  ['/items/1/id', '".."'],
];

/** @type {import('../support/odd-page.js').Pair[]} */
const known = KNOWN.map(([pointer, name]) => {
  const value = oddValues.find(([known]) => known === name);
  if (!value) throw new Error(`There is no odd value called ${name}.`);
  return [pointer, value];
});

describe(`an odd value in a member (seed ${seed})`, () => {
  const faultsOf = useOddPages();

  for (const way of /** @type {const} */ (['anew', 'as an update'])) {
    for (const pair of known) {
      it(`${pair[0]}: ${pair[1][0]} that comes ${way} harms nothing else`, async () => {
        assert.deepEqual(await faultsOf([pair], way), []);
      });
    }
  }

  for (const [where, some] of Object.entries(groups)) {
    for (const way of /** @type {const} */ (['anew', 'as an update'])) {
      const shift = way === 'anew' ? 0 : 1_000;
      const meant = some.filter((pointer) => way === 'anew' || !WHOSE.includes(pointer));
      const tried = pairs(meant, oddValues, {
        seed: seed + shift,
        count: whole ? WHOLE : asMany(60),
      });
      it(`of ${where} that comes ${way} harms nothing else (${tried.length} pairs)`, async () => {
        assert.deepEqual(await faultsOf(tried, way), []);
      });
    }
  }
});
