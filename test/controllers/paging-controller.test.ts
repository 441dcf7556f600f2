import { expect } from '@open-wc/testing';
import type { FilterController } from '../../src/controllers/filter-controller.js';
import { PagingController, type PagingHost } from '../../src/controllers/paging-controller.js';
import type { Release } from '../../src/feed/model.js';

/** A list of three at a time, narrowed by its webmaster, of a feed of many pages of which none has more. */
function listOf(count: number) {
  const releases = Array.from({ length: count }, () => ({})) as Release[];
  let asked = 0;
  const host = {
    limit: 3,
    offset: 0,
    eligible: releases,
    matching: releases,
    visible: releases,
    isConnected: true,
    updateComplete: Promise.resolve(true),
    requestUpdate: () => undefined,
    live: {
      url: 'https://publisher.example/feed.json',
      get state() {
        return { feed: { next_url: `https://publisher.example/${asked}.json` } };
      },
      loadMore: () => Promise.resolve(++asked > 0),
    },
  } as unknown as PagingHost;
  const filter = {
    hasChoice: false,
    hasFixed: true,
    isSettled: true,
  } as unknown as FilterController;
  return { paging: new PagingController(host, filter), asked: () => asked };
}

describe('older pages that a list looks through unasked', () => {
  it('are three', async () => {
    const { paging, asked } = listOf(2);
    await paging.lookAhead();
    expect(asked()).to.equal(3);
  });

  it('are as many for a reader who comes back and had asked for no more', async () => {
    const { paging, asked } = listOf(2);
    paging.restore(0);
    await paging.lookAhead();
    expect(asked()).to.equal(3);
  });

  it('are more for one who comes back to what was asked for', async () => {
    const { paging, asked } = listOf(2);
    paging.restore(3);
    await paging.lookAhead();
    expect(asked()).to.equal(20);
  });

  it('are none for one who comes back to what is here', async () => {
    const { paging, asked } = listOf(6);
    paging.restore(3);
    await paging.lookAhead();
    expect(asked()).to.equal(0);
  });
});
