import { expect } from '@open-wc/testing';
import { hears, partsOf, publish, put, settled } from '../support/component.js';
import { plainFeed } from '../support/releases.js';

/** Microtasks beyond all that follow from one answer. */
const MANY = 100;

/** Ends before the next task begins. */
async function endOfTask(): Promise<void> {
  for (let count = 0; count < MANY; count++) await Promise.resolve();
}

describe('many elements of one feed', () => {
  const now = performance.now.bind(performance);
  afterEach(() => {
    performance.now = now;
  });

  it('show it one after the other where that takes long, and the browser paints between', async () => {
    const { url } = await publish(plainFeed([3, 2, 1]));
    const lists = Array.from({ length: 4 }, () => put('akc-news-list', { feed: url }));
    const shownAfterEach = lists.map(async (list) => {
      await hears(list, 'akc-load');
      await endOfTask();
      return lists.filter((one) => partsOf(one, 'item').length).length;
    });
    // a processor that takes 30 milliseconds for each
    let late = 0;
    performance.now = () => now() + (late += 30);
    expect(await Promise.all(shownAfterEach)).to.eql([1, 2, 3, 4]);
    for (const list of lists) await settled(list);
  });
});
