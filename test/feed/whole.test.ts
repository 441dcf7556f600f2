import { expect } from '@open-wc/testing';
import { readRelease } from '../../src/feed/whole.js';
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
