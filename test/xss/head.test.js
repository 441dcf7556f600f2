import { describe, it } from 'node:test';
import { HEAD_FIELDS, headOf } from './fields.js';
import { amount, useHostilePages } from './hostile-page.js';
import { some } from './vectors.js';

/** Attacks of others: each needs a feed of its own. */
const OTHERS = 40;

describe('an attack in what a feed says of itself', () => {
  const { holds } = useHostilePages();

  const attacks = some(/feed/, OTHERS);
  it(`does nothing (${amount(attacks, HEAD_FIELDS)})`, () =>
    holds(attacks, (those) => those.map(headOf), { order: { missing: true } }));
});
