import { bombs } from '../support/bombs.js';
import { GOOD } from '../support/odd-feeds.js';
import { holds, stop } from '../support/size-reader.js';

/** What `test/faults/freezing-*.test.js` shows on pages, here as it is read and searched. */

describe('a feed that has frozen a page, or is like one', () => {
  after(stop);

  for (const { name, text } of bombs) holds(name, () => ({ text: text() }), [GOOD]);
});
