import { expect } from '@open-wc/testing';
import { RowsController } from '../../src/controllers/rows-controller.js';
import type { Release } from '../../src/feed/model.js';

const RELEASES = Array.from({ length: 1_000 }, (_, at) => ({ id: String(at) }) as Release);

/** Rows without the element around them. */
function makeRows() {
  const host = {
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => undefined,
    updateComplete: Promise.resolve(true),
  };
  return new RowsController(host, () => undefined);
}

describe('rows', () => {
  it('ask for what a release is shown as when its row is made, and not of a whole long list at once', () => {
    const asked = new Set<Release>();
    const list = document.createElement('div');
    makeRows().show({
      list,
      releases: RELEASES,
      shownAs: (release) => {
        asked.add(release);
        return release;
      },
      fillRow: (row) => {
        row.className = 'item';
      },
      refill: false,
    });
    const made = list.querySelectorAll('.item').length;
    expect(made).to.be.within(1, 20);
    // and the one at which it has stopped
    expect(asked.size).to.equal(made + 1);
  });
});
