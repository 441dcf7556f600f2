import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bigFeed, documentWithGood, feedsOf } from './fields.js';
import { amount, useHostilePages } from './hostile-page.js';
import { cook, documents, generated, some } from './vectors.js';

/** Over this a feed is not read (docs/faults.md, rule 6). */
const LARGEST = 5_000_000;
/** Attacks of others. */
const OTHERS = 60;

describe('an attack', () => {
  const { faultsOf, holds } = useHostilePages();

  it(`does nothing in place of a feed, and hides nothing (${amount(documents)})`, () =>
    holds(documents, (attacks) =>
      attacks.map(({ payload }) => ({ ...documentWithGood(payload), cases: [] })),
    ));

  // a chain of pages is followed in test/faults/
  const endless = generated.filter(({ recipe }) => recipe.next_url_chain === undefined);
  it(`hides nothing when it is endless (${amount(endless)})`, async () => {
    const feeds = endless.map(({ slot, recipe }) => {
      if (slot === 'document') return { feed: cook(recipe), cases: [], good: [] };
      const big = bigFeed(cook(recipe), recipe);
      const fits = JSON.stringify(big.feed).length < LARGEST;
      return fits ? big : { ...big, cases: [], good: [] };
    });

    assert.deepEqual(await faultsOf(feeds), []);
  });

  // half a character has no place in an address
  const named = some(/title/, OTHERS).filter(({ payload }) => !/\p{Cs}/u.test(payload));
  it(`does nothing in the page’s address (${amount(named)})`, async () => {
    const addresses = named.map(({ payload }) => payload);

    assert.deepEqual(
      await faultsOf(feedsOf(named.slice(0, 1), 'body'), { order: { addresses } }),
      [],
    );
  });
});
