import { expect } from '@open-wc/testing';
import { mostFrequent } from '../../../src/elements/news-list/controls.js';

describe('the choices of a control', () => {
  const counts = new Map([
    ['a', 1],
    ['b', 3],
    ['c', 2],
    ['d', 3],
    ['e', 0],
  ]);

  it('are all where they are few', () => {
    expect(mostFrequent(counts, 5)).to.eql([...counts]);
  });

  it('are the most frequent where they are many', () => {
    expect(mostFrequent(counts, 3).map(([value]) => value)).to.eql(['b', 'd', 'c']);
  });

  it('have the one that was chosen among them, however rare it is', () => {
    expect(mostFrequent(counts, 3, 'e').map(([value]) => value)).to.eql(['b', 'd', 'e']);
    expect(mostFrequent(counts, 3, 'b').map(([value]) => value)).to.eql(['b', 'd', 'c']);
    expect(mostFrequent(counts, 3, 'unknown').map(([value]) => value)).to.eql(['b', 'd', 'c']);
  });
});
