import { expect } from '@open-wc/testing';
import { itemFeedOf, readRelease } from '../../src/feed/whole.js';
import { feed, item, read } from '../support/json-feed.js';

const parse = (members: Record<string, unknown>) => read(feed([item(1, members)]));

describe('reading a whole release', () => {
  it('keeps what a list shows of it', () => {
    const [release] = parse({ title: 'A', tags: ['b'], language: 'th' }).items;
    const { title, tags, language, id } = readRelease(release!);

    expect({ title, tags, language, id }).to.eql({
      title: 'A',
      tags: ['b'],
      language: 'th',
      id: release!.id,
    });
  });

  it('adds the size of an image to its address', () => {
    const [release] = parse({
      image: '/a.jpg',
      _press: { image: { width: 800, height: 600, alt: 'A' } },
    }).items;

    expect(readRelease(release!).image).to.eql({
      url: 'https://publisher.example/a.jpg',
      width: 800,
      height: 600,
      alt: 'A',
    });
  });

  for (const width of ['800', -1]) {
    it(`tells of an image that is ${JSON.stringify(width)} wide`, () => {
      const page = parse({ image: '/a.jpg', _press: { image: { width } } });
      readRelease(page.items[0]!);

      expect(page.problems).to.eql([
        {
          pointer: '/items/0/_press/image/width',
          found: JSON.stringify(width),
          expected: 'a number',
        },
      ]);
    });
  }
});

describe('a release of a feed', () => {
  it('is read when it is looked at, and told of then, or when its publisher asks', () => {
    const page = parse({ title: { not: 'text' } });
    const { problems } = page.items[0]!.source.context;

    expect(problems).to.eql([]);
    expect(page.problems.map(({ pointer }) => pointer)).to.eql(['/items/0/title']);
  });
});

describe('what the extension says of an attachment', () => {
  it('is the first that it says under the same address', () => {
    const [release] = parse({
      attachments: [{ url: '/a.pdf' }, { url: '/b.pdf', title: 'B' }],
      _press: {
        attachments: [
          { url: '/b.pdf', kind: 'release' },
          { url: '/a.pdf', kind: 'photo' },
          { url: '/a.pdf', kind: 'document' },
        ],
      },
    }).items;

    expect(readRelease(release!).attachments?.map(({ kind, title }) => [kind, title])).to.eql([
      ['photo', undefined],
      ['release', 'B'],
    ]);
  });
});

describe('the feed of one release alone', () => {
  const withTemplate = (item_feed_template: string) =>
    read(feed([item(1)], { _press: { item_feed_template } }));

  it('is where the publisher says, with the id percent-encoded', () => {
    const page = withTemplate('items/{id}.json?of={id}');

    expect(itemFeedOf(page, 'a/b')).to.equal(
      'https://publisher.example/news/items/a%2Fb.json?of=a%2Fb',
    );
    expect(itemFeedOf(withTemplate('https://other.example/{id}'), '1')).to.equal(
      'https://other.example/1',
    );
  });

  it('is nowhere up a folder', () => {
    const page = withTemplate('/items/{id}/feed.json');

    for (const id of ['.', '..', '../x', '..\\x']) {
      expect(itemFeedOf(page, id), id).to.equal(undefined);
    }
    expect(page.source.context.problems).to.eql([]);
  });

  for (const template of [
    'https://{id}/feed.json',
    '//{id}.publisher.example/feed.json',
    'https://{id}@publisher.example/feed.json',
    'https://publisher.example:{id}/feed.json',
    'ftp://publisher.example/{id}',
    'https://',
  ]) {
    it(`is nowhere where the id would choose the host, which is told once: ${template}`, () => {
      const page = withTemplate(template);

      const found = ['evil.example', '443', ''].map((id) => itemFeedOf(page, id));

      expect(found).to.eql([undefined, undefined, undefined]);
      expect(page.source.context.problems).to.eql([
        {
          pointer: '/_press/item_feed_template',
          found: JSON.stringify(template),
          expected: 'an http or https URL with {id} only in its path, query or fragment',
        },
      ]);
    });
  }

  it('is asked for no id that is longer than one may be, nor fails at half a character', () => {
    const page = withTemplate('/items/{id}');

    expect(itemFeedOf(page, 'x'.repeat(2_049))).to.equal(undefined);
    expect(itemFeedOf(page, '\uD83D')).to.equal('https://publisher.example/items/%EF%BF%BD');
  });
});
