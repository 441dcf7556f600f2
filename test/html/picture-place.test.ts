import { expect } from '@open-wc/testing';
import { picturePlace } from '../../src/html/picture-place.js';

describe('the place that is kept for a picture', () => {
  const cases: [said: [number?, number?], kept: { width?: number; height?: number }][] = [
    [[1600, 900], { width: 1600, height: 900 }],
    [[40, 30], { width: 40, height: 30 }],
    [[600, 100], { width: 600, height: 100 }],
    [[1200, 100], { width: 1200, height: 200 }],
    [[100, 1200], { width: 200, height: 1200 }],
    [[2, 10_000_000], { width: 3334, height: 20_000 }],
    [[10_000_000, 2], { width: 20_000, height: 3334 }],
    [[1e21, 1e21], { width: 20_000, height: 20_000 }],
    [[40_000, 30_000], { width: 20_000, height: 15_000 }],
    [[0.2, 0.4], { width: 1, height: 1 }],
    [[800, undefined], {}],
    [[undefined, 600], {}],
    [[800, 0], {}],
    [[-1, 600], {}],
    [[NaN, 600], {}],
    [[Infinity, 600], {}],
    [[], {}],
  ];
  for (const [said, kept] of cases) {
    it(`of ${JSON.stringify(said)} is ${JSON.stringify(kept)}`, () => {
      expect(picturePlace(...said)).to.eql(kept);
    });
  }
});
