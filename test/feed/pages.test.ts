import { expect } from '@open-wc/testing';
import { MOST_ITEMS } from '../../src/feed/limits.js';
import { FeedPages } from '../../src/feed/pages.js';
import { ADDRESS, feed, item, numbers, read } from '../support/json-feed.js';

const page = (of: number[], next_url?: string) =>
  read(
    feed(
      of.map((number) => item(number)),
      { next_url },
    ),
  );

const OLDER = 'https://publisher.example/news/older.json';
const OLDEST = 'https://publisher.example/news/oldest.json';

describe('the pages of a feed', () => {
  it('are none at first', () => {
    const pages = new FeedPages();
    expect([pages.first, pages.nextAddress(ADDRESS, true)]).to.eql([undefined, undefined]);
  });

  it('are one feed, which goes on where the last ends', () => {
    const pages = new FeedPages();
    pages.begin(page([4, 3], OLDER));
    const all = pages.addOlder(page([3, 2], OLDEST));
    expect([numbers(all), all.next_url]).to.eql(['4 3 2', OLDEST]);
    expect(pages.nextAddress(ADDRESS, true)).to.equal(OLDEST);
  });

  it('keep the very releases that have not changed, and what was pushed down', () => {
    const pages = new FeedPages();
    pages.begin(page([4, 3], OLDER));
    const before = pages.addOlder(page([2]));
    const after = pages.refresh(page([5, 4], OLDER), before);
    expect(numbers(after)).to.equal('5 4 3 2');
    expect(after.items[1]).to.equal(before.items[0]);
  });

  const pushed: [what: string, states: number[][], shown: string][] = [
    ['one that is gone has not been pushed down', [[9, 8, 6]], '9 8 6 5'],
    ['nor has one that is gone as another comes', [[10, 9, 6]], '10 9 6 5'],
    ['nor one that is gone from a shorter page', [[9, 8]], '9 8 6 5'],
    [
      'what was pushed down stays so',
      [
        [10, 9, 8],
        [10, 9, 8],
      ],
      '10 9 8 7 6 5',
    ],
    [
      'what was pushed down twice too',
      [
        [10, 9, 8],
        [11, 10, 9],
      ],
      '11 10 9 8 7 6 5',
    ],
    [
      'what was pushed down can come back',
      [
        [10, 9, 8],
        [9, 8, 7],
      ],
      '9 8 7 6 5',
    ],
    [
      'what came back can be gone',
      [
        [10, 9, 8],
        [9, 8, 7],
        [9, 8, 6],
      ],
      '9 8 6 5',
    ],
  ];
  for (const [what, states, shown] of pushed) {
    it(`are told by the first: ${what}`, () => {
      const pages = new FeedPages();
      pages.begin(page([9, 8, 7], OLDER));
      let all = pages.addOlder(page([6, 5]));
      for (const state of states) all = pages.refresh(page(state, OLDER), all);
      expect(numbers(all)).to.equal(shown);
    });
  }

  describe('of which so many new ones have come that others lie between', () => {
    const opened = () => {
      const pages = new FeedPages();
      pages.begin(page([4, 3], OLDER));
      return { pages, before: pages.addOlder(page([2, 1])) };
    };

    it('stay, and the way on leads through those', () => {
      const { pages, before } = opened();
      const all = pages.refresh(page([9, 8], OLDER), before);
      expect([numbers(all), all.next_url]).to.eql(['9 8 4 3 2 1', OLDER]);
      expect(pages.nextAddress(ADDRESS, true)).to.equal(OLDER);
    });

    it('have them in their place once they are here', () => {
      const { pages, before } = opened();
      pages.refresh(page([9, 8], OLDER), before);
      expect(numbers(pages.addOlder(page([7, 6], OLDEST)))).to.equal('9 8 7 6 4 3 2 1');
      expect(pages.nextAddress(ADDRESS, true)).to.equal(OLDEST);
      expect(numbers(pages.addOlder(page([5, 4])))).to.equal('9 8 7 6 5 4 3 2 1');
      expect(pages.nextAddress(ADDRESS, true)).to.equal(undefined);
    });

    it('stay when it comes to that again', () => {
      const { pages, before } = opened();
      pages.refresh(page([9, 8], OLDER), before);
      const shown = pages.addOlder(page([7, 6]));
      const all = pages.refresh(page([12, 11], OLDER), shown);
      expect([numbers(all), all.next_url]).to.eql(['12 11 9 8 7 6 4 3 2 1', OLDER]);
    });

    it('are as they were where the publisher has emptied the first', () => {
      const { pages, before } = opened();
      expect(numbers(pages.refresh(page([]), before))).to.equal('2 1');
    });
  });

  it('of one day are told by the first too: one that is gone has not been pushed down', () => {
    const sameDay = (of: number[]) =>
      read(feed(of.map((number) => item(number, { date_published: '2026-01-31' }))));
    const pages = new FeedPages();
    pages.begin(sameDay([9, 8, 7]));
    const before = pages.addOlder(sameDay([6, 5]));
    expect(numbers(pages.refresh(sameDay([9, 8, 6]), before))).to.equal('9 8 6 5');
  });

  it('stay when the copy that they began with gives way to an answer', () => {
    const pages = new FeedPages();
    pages.begin(page([3], OLDER));
    pages.addOlder(page([2]));
    expect(numbers(pages.begin(page([4, 3], OLDER)))).to.equal('4 3 2');
  });

  const ends: [what: string, next_url: string | undefined][] = [
    ['it names none', undefined],
    ['it names itself', ADDRESS],
    ['it names itself with a hash', `${ADDRESS}#more`],
    ['it names one that bears a password', 'https://name:word@publisher.example/'],
    ['it names one that an https page may not read', 'http://publisher.example/'],
  ];
  for (const [what, next_url] of ends) {
    it(`end where ${what}`, () => {
      const pages = new FeedPages();
      pages.begin(page([1], next_url));
      expect(pages.nextAddress(ADDRESS, true)).to.equal(undefined);
    });
  }

  it('end where one names another before it', () => {
    const pages = new FeedPages();
    pages.begin(page([3], OLDER));
    pages.addOlder(page([2], OLDEST));
    pages.addOlder(page([1], OLDER));
    expect(pages.nextAddress(ADDRESS, true)).to.equal(undefined);
  });

  it('end where each names the same place of one page', () => {
    const pages = new FeedPages();
    pages.begin(page([3], `${OLDER}#news`));
    pages.addOlder(page([2], `${OLDER}#news`));
    expect(pages.nextAddress(ADDRESS, true)).to.equal(undefined);
  });

  it('end where they are too many', () => {
    const pages = new FeedPages();
    const of = Array.from({ length: MOST_ITEMS }, (_, index) => index);
    pages.begin(page(of, OLDER));
    expect(pages.nextAddress(ADDRESS, true)).to.equal(undefined);
  });
});
