import { expect } from '@open-wc/testing';
import { distinctNames } from '../../../src/elements/shared/distinct-names.js';

describe('distinctNames', () => {
  const cases: [what: string, descriptions: string[][], expected: string[]][] = [
    [
      'are the shortest where these differ',
      [
        ['A', 'A, 1'],
        ['B', 'B, 2'],
      ],
      ['A', 'B'],
    ],
    [
      'are longer where the shortest are the same',
      [
        ['A', 'A, 1'],
        ['A', 'A, 2'],
      ],
      ['A, 1', 'A, 2'],
    ],
    [
      'are longer for those alone',
      [
        ['A', 'A, 1'],
        ['B', 'B, 1'],
        ['A', 'A, 2'],
      ],
      ['A, 1', 'B', 'A, 2'],
    ],
    [
      'are numbered where all is the same',
      [
        ['A', 'A, 1'],
        ['A', 'A, 1'],
        ['A', 'A'],
      ],
      ['A, 1', 'A, 1 (2)', 'A'],
    ],
    ['take no other’s', [['A', 'A, 1'], ['A', 'A, 2'], ['A, 1']], ['A, 1', 'A, 2', 'A, 1 (2)']],
    ['are nothing of nothing', [], []],
    [
      'are theirs, though every object has it',
      [['constructor'], ['constructor', '__proto__']],
      ['constructor', '__proto__'],
    ],
  ];
  for (const [what, descriptions, expected] of cases) {
    it(what, () => {
      expect(distinctNames(descriptions)).to.eql(expected);
    });
  }

  it('differ, whatever they are of', () => {
    const names = distinctNames(Array.from({ length: 200 }, (_, at) => [`${at % 2}`, `${at % 3}`]));
    expect(new Set(names).size).to.equal(200);
  });
});
