import { expect } from '@open-wc/testing';
import { feed, item, read } from '../../../support/json-feed.js';

const parse = (members: Record<string, unknown>) => read(feed([item(1, members)]));

describe('reading a whole release', () => {
  it('keeps what a list shows of it', () => {
    const [release] = parse({ title: 'A', tags: ['b'], language: 'th' }).items;
    const { title, tags, language, id } = release!.details;

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

    expect(release!.details.image).to.eql({
      url: 'https://publisher.example/a.jpg',
      width: 800,
      height: 600,
      alt: 'A',
    });
  });

  for (const width of ['800', -1]) {
    it(`tells of an image that is ${JSON.stringify(width)} wide`, () => {
      const page = parse({ image: '/a.jpg', _press: { image: { width } } });
      page.items[0]!.details;

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

describe('who has written a release', () => {
  const OFFICE = [{ name: 'Press Office' }];
  const cases: [
    name: string,
    ofFeed: Record<string, unknown>,
    ofItem: Record<string, unknown>,
    read: unknown,
  ][] = [
    ['the feed', { authors: OFFICE }, {}, OFFICE],
    ['the feed of version 1.0', { author: { name: 'Press Office' } }, {}, OFFICE],
    [
      'the item, before the feed',
      { authors: OFFICE },
      { authors: [{ name: 'A' }] },
      [{ name: 'A' }],
    ],
    ['the item of version 1.0', { authors: OFFICE }, { author: { name: 'A' } }, [{ name: 'A' }]],
    ['nobody', {}, {}, undefined],
  ];
  for (const [name, ofFeed, ofItem, authors] of cases) {
    it(`is said by ${name}`, () => {
      const [release] = read(feed([item(1, ofItem)], ofFeed)).items;

      expect(release!.details.authors).to.eql(authors);
    });
  }

  it('is told of where it is malformed, once for all items', () => {
    const page = read(feed([item(1), item(2)], { authors: 5 }));
    for (const { details } of page.items) expect(details.authors).to.equal(undefined);

    expect(page.problems.map(({ pointer }) => pointer)).to.eql(['/authors']);
  });
});

describe('the details of a release', () => {
  it('are read when they are looked at, once, and what is wrong is reported then', () => {
    const page = parse({ title: { not: 'text' }, attachments: 5 });
    const problems = () => page.problems.map(({ pointer }) => pointer);

    expect(problems()).to.eql(['/items/0/title']);
    expect(page.items[0]!.details).to.equal(page.items[0]!.details);
    expect(problems()).to.eql(['/items/0/title', '/items/0/attachments']);
  });
});

describe('a problem of a release as it was shown', () => {
  it('is reported once, with what stands there', () => {
    const page = parse({ content_html: '<p>A' });
    page.items[0]!.reportProblem('content_html', 'at most 256 elements');
    page.items[0]!.reportProblem('content_html', 'at most 256 elements');

    expect(page.problems).to.eql([
      { pointer: '/items/0/content_html', found: '"<p>A"', expected: 'at most 256 elements' },
    ]);
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

    expect(release!.details.attachments?.map(({ kind, title }) => [kind, title])).to.eql([
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

    expect(page.itemFeed('a/b')).to.equal(
      'https://publisher.example/news/items/a%2Fb.json?of=a%2Fb',
    );
    expect(withTemplate('https://other.example/{id}').itemFeed('1')).to.equal(
      'https://other.example/1',
    );
  });

  it('is where a browser would find it, however many line breaks a program has put into it', () => {
    const template = `${'https://other.example/'.replace(/./g, '$&\n\n')}{id}`;
    expect(withTemplate(template).itemFeed('1')).to.equal('https://other.example/1');
  });

  it('is nowhere up a folder', () => {
    const page = withTemplate('/items/{id}/feed.json');

    for (const id of ['.', '..', '../x', '..\\x']) {
      expect(page.itemFeed(id), id).to.equal(undefined);
    }
    expect(page.problems).to.eql([]);
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

      const found = ['evil.example', '443', ''].map((id) => page.itemFeed(id));

      expect(found).to.eql([undefined, undefined, undefined]);
      expect(page.problems).to.eql([
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

    expect(page.itemFeed('x'.repeat(2_049))).to.equal(undefined);
    expect(page.itemFeed('\uD83D')).to.equal('https://publisher.example/items/%EF%BF%BD');
  });
});
