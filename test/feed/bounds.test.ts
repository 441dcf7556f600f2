import { expect } from '@open-wc/testing';
import * as limits from '../../src/feed/limits.js';
import { keepUnchanged } from '../../src/feed/merge.js';
import type { Release } from '../../src/feed/model.js';
import { narrow, ANY } from '../../src/feed/query.js';
import { feed, item, read } from '../support/json-feed.js';

/** What is beyond a bound is cut or left out, and told; `feed/limits.ts` has the bounds. */

type Members = Record<string, unknown>;

const whole = (members: Members): [Release, string[]] => {
  const page = read(feed([item(1, members)]));
  const release = page.items[0]!.details;
  return [release, page.problems.map(({ pointer }) => pointer)];
};

const long = 'a'.repeat(1_000_000);

describe('a text that is too long', () => {
  const members: [name: string, most: number][] = [
    ['title', limits.LONGEST_TITLE],
    ['summary', limits.LONGEST_SUMMARY],
    ['language', limits.LONGEST_TEXT],
  ];
  for (const [name, most] of members) {
    it(`is cut: ${name}`, () => {
      const [release, told] = whole({ [name]: long });

      expect(release[name as 'title']).to.have.lengthOf(most);
      expect(told).to.eql([`/items/0/${name}`]);
    });
  }

  it('has no more line breaks than may stand', () => {
    const [{ summary }] = whole({ summary: 'a\n'.repeat(200) });

    expect(summary!.match(/\n/g)).to.have.lengthOf(limits.MOST_SHORT_LINES);
  });

  it('is left out where it is a body', () => {
    const [release, told] = whole({ content_html: long, content_text: long });

    expect([release.content_html, release.content_text]).to.eql([undefined, undefined]);
    expect(told).to.eql(['/items/0/content_html', '/items/0/content_text']);
  });

  it('is left out where it is an address', () => {
    const [release, told] = whole({ url: `https://publisher.example/${long}`, image: long });

    expect([release.url, release.image]).to.eql([undefined, undefined]);
    expect(told).to.eql(['/items/0/url', '/items/0/image']);
  });

  it('gives way to the address where it is an id', () => {
    const [release, told] = whole({ id: long });

    expect(release.id).to.equal('https://publisher.example/news/1');
    expect(told).to.eql(['/items/0/id']);
  });

  it('is resolved against no address that is too long', () => {
    const page = read(feed([item(1, { url: 'news/1' })]), `https://publisher.example/${long}`);

    expect(page.items[0]!.url).to.equal('https://publisher.example/news/1');
  });
});

describe('a list that is too long', () => {
  const lists: [name: string, entry: unknown, most: number][] = [
    ['tags', 'tag', limits.MOST_TAGS],
    ['attachments', { url: '/a.pdf' }, limits.MOST_ENTRIES],
    ['authors', { name: 'A' }, limits.MOST_ENTRIES],
  ];
  for (const [name, entry, most] of lists) {
    it(`is cut: ${name}`, () => {
      const [release, told] = whole({ [name]: Array(100_000).fill(entry) });

      expect(release[name as 'tags']).to.have.lengthOf(most);
      expect(told).to.eql([`/items/0/${name}`]);
    });
  }

  it('is cut: channels of a publisher', () => {
    const channels = Array(100_000).fill({ url: '/channel' });
    const page = read(feed([], { _press: { organization: { channels } } }));

    expect(page.publisher?.channels).to.have.lengthOf(limits.MOST_ENTRIES);
  });
});

describe('a text as a body', () => {
  it('has no more lines than may stand', () => {
    const [{ content_text }, told] = whole({ content_text: 'a\n\n'.repeat(85_000) });

    expect(content_text!.match(/\n/g)).to.have.lengthOf(limits.MOST_LINES);
    expect(told).to.eql(['/items/0/content_text']);
  });

  it('has places to break', () => {
    const [{ content_text }, told] = whole({ content_text: 'กั'.repeat(100_000) });

    expect(content_text!.split('\u200b').length).to.be.at.least(100);
    expect(told).to.eql(['/items/0/content_text']);
  });
});

describe('a member that no one can use', () => {
  const good = { id: 'good', title: 'Good', date_published: '2026-01-02T00:00:00Z' };
  const odd: [what: string, members: Members][] = [
    ['a date that is an object', { date_published: { toString: 1 } }],
    ['an id of half a character', { id: 'a\ud800' }],
    ['a number of half a character', { _press: { number: '\udfff' } }],
  ];
  for (const [what, members] of odd) {
    it(`costs itself alone: ${what}`, () => {
      const { items } = read(feed([item(1, members), good]));
      const kept = items.find(({ id }) => id === 'good')!;

      expect([items.length, kept.title, kept.date_published!.text]).to.eql([
        2,
        'Good',
        '2026-01-02T00:00:00.000Z',
      ]);
      for (const release of items) {
        const { id, number = '', url = '' } = release.details;
        expect(() => [id, number, url].map(encodeURIComponent)).not.to.throw();
      }
    });
  }

  it('costs a poll nothing, however deep it is', () => {
    const deep = '['.repeat(9_000) + ']'.repeat(9_000);
    const page = () =>
      read(
        `{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","x":${deep}},{"id":"2"}]}`,
      );
    const before = page();
    const after = keepUnchanged(page(), before);

    expect(after.items.map(({ id }) => id)).to.eql(['1', '2']);
    expect(after.items[1]).to.equal(before.items[1]);
  });

  const changes: [what: string, members: Members, other: Members][] = [
    ['a member more', {}, { a: 1 }],
    ['a member less', { a: 1 }, {}],
    ['another name', { a: 1 }, { b: 1 }],
    ['an array for an object', { a: {} }, { a: [] }],
    ['an object for nothing', { a: null }, { a: {} }],
    ['a value far inside', { a: [{ b: [1, 2] }] }, { a: [{ b: [1, 3] }] }],
  ];
  for (const [what, members, other] of changes) {
    it(`is seen to change: ${what}`, () => {
      const before = read(feed([item(1, members), item(2)]));
      const after = keepUnchanged(read(feed([item(1, other), item(2)])), before);

      expect(after.items.map((release) => before.items.includes(release))).to.eql([true, false]);
    });
  }
});

describe('a search', () => {
  it('finds what has more marks than are kept', () => {
    const marks = '\u0301\u0316'.repeat(40_000);
    const { items } = read(feed([item(1, { content_html: `<p>e${marks} word</p>` }), item(2)]));

    expect(narrow(items, { ...ANY, search: 'word' }).map(({ id }) => id)).to.eql(['release-1']);
  });
});
