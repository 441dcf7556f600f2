import { describe, it } from 'node:test';
import { feedsOf } from './fields.js';
import { amount, useHostilePages } from './hostile-page.js';
import { vectors } from './vectors.js';

describe('an attack in the text of a release', () => {
  const { holds } = useHostilePages();

  const sanitisers = /** @type {const} */ ([
    ['the browser’s own sanitiser', false],
    ['DOMPurify', true],
  ]);
  for (const [name, library] of sanitisers) {
    it(`does nothing, with ${name} (${amount(vectors)})`, () =>
      holds(vectors, (attacks) => feedsOf(attacks, 'body'), { library }));
  }
});
