import { expect } from '@open-wc/testing';
import type { ListedRelease } from '../../src/feed/model.js';
import {
  comparableAddress,
  marksOf,
  publisherOf,
  withoutRepeats,
} from '../../src/feed/same-release.js';
import { feed, item, read } from '../support/json-feed.js';

const PAGE = 'https://a.example/news/1';

describe('comparableAddress', () => {
  const same = [
    'http://a.example/news/1',
    'https://a.example/news/1/',
    'https://a.example/news/1#top',
    'https://a.example/news/1?utm_source=feed&utm_medium=rss',
    'https://a.example/news/1/?fbclid=x#more',
    'https://A.example:443/news/1',
  ];
  for (const url of same) {
    it(`${url} is the same page`, () => {
      expect(comparableAddress(url)).to.equal(comparableAddress(PAGE));
    });
  }

  const others = [
    'https://a.example/news/2',
    'https://b.example/news/1',
    'https://a.example/news/1?page=2',
    'https://a.example/news/1?p=1',
    'https://a.example/News/1',
    'https://a.example:8080/news/1',
    'https://a.example/news/1#!/two',
  ];
  for (const url of others) {
    it(`${url} is another page`, () => {
      expect(comparableAddress(url)).not.to.equal(comparableAddress(PAGE));
    });
  }

  for (const url of ['https://a.example/', 'http://a.example', 'https://a.example/#news']) {
    it(`${url} is no release's own`, () => {
      expect(comparableAddress(url)).to.equal(undefined);
    });
  }

  it('keeps what says which page of a site it is', () => {
    expect(comparableAddress('https://a.example/?p=12')).to.equal('a.example?p=12');
  });
});

describe('releases of several feeds', () => {
  const NAMED = { _press: { about: 'https://a.example/', organization: { name: 'Centre' } } };
  const numbered = (day: number, number: string, members = {}) =>
    item(day, { url: undefined, ...members, _press: { number } });
  const pick = (...documents: object[]) => {
    const feeds = documents.map((document) => read(document));
    const marks = new Map(
      feeds.flatMap((one) =>
        one.items.map((release) => [release, marksOf(release, publisherOf(one))] as const),
      ),
    );
    return withoutRepeats(
      feeds.map(({ items }) => items),
      (release: ListedRelease) => marks.get(release)!,
    ).map((releases) => releases.map(({ id }) => id.replace('release-', '')).join(' '));
  };

  const cases: [name: string, feeds: object[], left: string[]][] = [
    ['of one address are shown once', [feed([item(2), item(1)]), feed([item(1)])], ['2 1', '']],
    [
      'of one number and publisher too',
      [feed([numbered(2, 'PR/1')], NAMED), feed([numbered(1, 'pr/1')], NAMED)],
      ['2', ''],
    ],
    [
      'of one number and site, where no publisher is named',
      [feed([numbered(2, 'PR/1')]), feed([numbered(1, 'PR/1')])],
      ['2', ''],
    ],
    [
      'of one number and two publishers are two',
      [
        feed([numbered(2, 'PR/1')], NAMED),
        feed([numbered(1, 'PR/1')], {
          _press: { about: 'https://b.example/', organization: { name: 'Other' } },
        }),
      ],
      ['2', '1'],
    ],
    [
      'of one number and no publisher are two',
      [
        feed([numbered(2, '1')], { home_page_url: undefined }),
        feed([numbered(1, '1')], { home_page_url: undefined }),
      ],
      ['2', '1'],
    ],
    [
      'of one id and two addresses are two',
      [feed([item(1)]), feed([item(1, { url: 'https://b.example/1' })])],
      ['1', '1'],
    ],
    [
      'are not told by an address that a feed has for several',
      [feed([item(3, { url: PAGE }), item(2, { url: PAGE })]), feed([item(1, { url: PAGE })])],
      ['3 2', '1'],
    ],
    [
      'are told by what they lead to where they have no address of their own',
      [
        feed([item(2, { url: undefined, external_url: PAGE })]),
        feed([item(1, { url: `${PAGE}/` })]),
      ],
      ['2', ''],
    ],
    [
      'of three feeds are shown once',
      [feed([item(1)]), feed([item(1)]), feed([item(2), item(1)])],
      ['1', '', '2'],
    ],
    ['of one feed all stay', [feed([numbered(2, '1'), numbered(1, '1')])], ['2 1']],
  ];
  for (const [name, feeds, left] of cases) {
    it(name, () => {
      expect(pick(...feeds)).to.eql(left);
    });
  }
});
