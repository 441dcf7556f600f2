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
/** Of each: what is spoilt of the feed's own members, and what of a release's. */
const groups = {
  'the feed': members.filter((pointer) => !pointer.startsWith('/items')),
  'a release': members.filter((pointer) => pointer.startsWith('/items')),
};

describe(`an odd value in a member (seed ${seed})`, () => {
  const faultsOf = useOddPages();

  for (const [where, some] of Object.entries(groups)) {
    for (const way of /** @type {const} */ (['anew', 'as an update'])) {
      const shift = way === 'anew' ? 0 : 1_000;
      const tried = pairs(some, oddValues, {
        seed: seed + shift,
        count: whole ? Infinity : asMany(250),
      });
      it(`of ${where} that comes ${way} harms nothing else (${tried.length} pairs)`, async () => {
        assert.deepEqual(await faultsOf(tried, way), []);
      });
    }
  }
});
