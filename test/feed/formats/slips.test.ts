import { expect } from '@open-wc/testing';
import { WHOLE_ITEM } from '../../../src/feed/formats/json-feed/shapes.js';
import { hasOdd, knownOf } from '../../../src/feed/formats/slips.js';

/** What a release says, and whether what mends slips is asked for because of it. */

describe('what may be a slip', () => {
  const item = knownOf(WHOLE_ITEM);
  const kinds: [kind: string, isOdd: boolean][] = [
    ['press-release', false],
    ['call-for-entries', false],
    ['rapport', false],
    ['Press Release', true],
    ['pressrelease', true],
    ['statements', true],
    ['Rapport', true],
  ];
  for (const [kind, isOdd] of kinds) {
    it(`is ${isOdd ? '' : 'not '}the kind "${kind}"`, () => {
      expect(hasOdd({ id: 'a', _press: { kind } }, item)).to.equal(isOdd);
    });
  }

  it('is a status that nobody knows', () => {
    expect(hasOdd({ id: 'a', _press: { status: 'retracted' } }, item)).to.equal(true);
  });
});
