import { expect } from '@open-wc/testing';
import { MOST_ITEMS } from '../../src/feed/limits.js';
import { mergePublishers, mergeReleases } from '../../src/feed/merge-feeds.js';
import { feed, item, read } from '../support/json-feed.js';

/** Releases of these days of January, each with the feed's letter; `0`: without a date. The last `repeats` of them another feed has. */
const part = (letter: string, days: readonly number[], hasOlder = false, repeats = 0) => {
  const all = days.map((day, at) => ({
    feed: '',
    base: '',
    id: `${letter}${day || `-${at}`}`,
    ...(day && { date_published: { text: '', time: Date.UTC(2026, 0, day) } }),
  }));
  return { hasOlder, all, releases: all.slice(0, all.length - repeats) };
};

const ids = (releases: readonly { id: string }[]) => releases.map(({ id }) => id).join(' ');

describe('mergeReleases', () => {
  const cases: [
    name: string,
    parts: ReturnType<typeof part>[],
    releases: string,
    withheld: string,
    next?: number,
  ][] = [
    ['newest first over all', [part('a', [5, 3, 1]), part('b', [4, 2])], 'a5 b4 a3 b2 a1', ''],
    ['of one time the first feed first', [part('a', [2]), part('b', [2])], 'a2 b2', ''],
    ['three feeds', [part('a', [1]), part('b', [3]), part('c', [2])], 'b3 c2 a1', ''],
    [
      'one without a date behind its predecessor',
      [part('a', [5, 0, 1]), part('b', [3])],
      'a5 a-1 b3 a1',
      '',
    ],
    [
      'one at the head of a feed before the first that has one',
      [part('a', [0, 2]), part('b', [3])],
      'b3 a-0 a2',
      '',
    ],
    [
      'a feed without dates behind the others',
      [part('a', [0, 0]), part('b', [3, 2])],
      'b3 b2 a-0 a-1',
      '',
    ],
    ['a feed without releases', [part('a', []), part('b', [1])], 'b1', ''],
    ['none at all', [part('a', []), part('b', [])], '', ''],
    [
      'nothing older than what a feed may have on its next page',
      [part('a', [9, 8], true), part('b', [7, 6])],
      'a9 a8',
      'b7 b6',
      0,
    ],
    [
      'the next page of the feed whose oldest is newest',
      [part('a', [9, 2], true), part('b', [8, 7], true)],
      'a9 b8 b7',
      'a2',
      1,
    ],
    ['what is as old as that', [part('a', [9, 7], true), part('b', [7, 6])], 'a9 a7 b7', 'b6', 0],
    [
      'a feed without dates though another has more',
      [part('a', [9], true), part('b', [0])],
      'a9 b-0',
      '',
      0,
    ],
    [
      'nothing before a feed that begins with an empty page',
      [part('a', [], true), part('b', [1])],
      '',
      'b1',
      0,
    ],
    [
      'what is as old as the oldest that another feed has as well',
      [part('a', [9, 8, 7, 6, 5]), part('b', [9, 8, 7], true, 3)],
      'a9 a8 a7',
      'a6 a5',
      1,
    ],
    [
      'what is so where the other has one of its own, too',
      [part('a', [8, 7, 6]), part('b', [9, 8, 7], true, 2)],
      'b9 a8 a7',
      'a6',
      1,
    ],
    ['a feed without dates that has more', [part('a', [0], true), part('b', [1])], 'b1 a-0', '', 0],
  ];
  for (const [name, parts, releases, withheld, next] of cases) {
    it(name, () => {
      const merged = mergeReleases(parts);
      expect([ids(merged.releases), ids(merged.withheld), merged.next]).to.eql([
        releases,
        withheld,
        next,
      ]);
    });
  }

  it('has no more releases than one feed may, and then no further page', () => {
    const many = {
      ...part(
        'a',
        Array.from({ length: MOST_ITEMS }, () => 3),
        true,
      ),
    };
    const merged = mergeReleases([many, part('b', [3], true)]);
    expect([merged.releases.length, merged.next]).to.eql([MOST_ITEMS, undefined]);
  });
});

describe('mergePublishers', () => {
  const of = (organization?: object) =>
    read(
      feed([item(1)], organization && { _press: { about: 'https://a.example/', organization } }),
    );
  const A = {
    name: 'A',
    tel: '1',
    contacts: [{ name: 'Desk' }],
    channels: [{ kind: 'blog', url: 'https://a.example/b' }],
  };
  const B = {
    name: 'B',
    time_zone: 'Asia/Seoul',
    contacts: [{ name: 'Other', organization: 'B, unit' }],
    channels: [{ url: 'https://a.example/b' }, { url: 'https://b.example/', title: 'Own' }],
  };

  it('says whose each contact is', () => {
    const { contacts } = mergePublishers([of(A), of(B)])!;
    expect(contacts?.map(({ name, organization }) => [name, organization])).to.eql([
      [undefined, 'A'],
      ['Desk', 'A'],
      ['Other', 'B, unit'],
    ]);
  });

  it('says whose each channel is, each once', () => {
    const { channels } = mergePublishers([of(A), of(B)])!;
    expect(channels?.map(({ url, title }) => [url, title])).to.eql([
      ['https://a.example/b', 'A'],
      ['https://b.example/', 'Own'],
    ]);
  });

  it('is the one that publishes all of them', () => {
    expect(mergePublishers([of(A), of(), of(A)])?.name).to.equal('A');
  });

  it('is nobody where none is named', () => {
    expect(mergePublishers([of(), of()])).to.equal(undefined);
  });
});
