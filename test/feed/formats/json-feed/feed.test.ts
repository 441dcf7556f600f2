/* eslint no-script-url: off -- such addresses must be refused */
import { expect } from '@open-wc/testing';
import type { ListedRelease } from '../../../../src/feed/model.js';
import { readJsonFeed } from '../../../../src/feed/formats/json-feed/feed.js';
import { ADDRESS, feed, item, numbers, read } from '../../../support/json-feed.js';

const only = (members: Record<string, unknown>): ListedRelease =>
  read(feed([item(1, members)])).items[0]!;

const told = (document: unknown): string[] => read(document).problems.map(({ pointer }) => pointer);

/** So many arrays in one another. */
const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

describe('reading a JSON Feed', () => {
  describe('as a whole', () => {
    const versions = ['https://jsonfeed.org/version/1', 'https://jsonfeed.org/version/1.1'];
    for (const version of versions) {
      it(`takes ${version} without a word`, () => {
        expect(told(feed([item(1)], { version }))).to.eql([]);
      });
    }

    for (const marks of ['\uFEFF', '\uFEFF\uFEFF']) {
      it(`passes over ${marks.length} byte order mark(s)`, () => {
        expect(read(marks + JSON.stringify(feed([item(1)]))).items).to.have.length(1);
      });
    }

    const wrong: [what: string, version: unknown, found: string][] = [
      ['that is missing', undefined, 'nothing'],
      ['of another format', 'https://example.org/1', '"https://example.org/1"'],
      ['that is to come', 'https://jsonfeed.org/version/2', '"https://jsonfeed.org/version/2"'],
      ['that is a number', 1.1, '1.1'],
      ['that is an object', { toString: 1, valueOf: 1 }, 'an object'],
    ];
    for (const [what, version, found] of wrong) {
      it(`tells of a version ${what}, and shows the items`, () => {
        const { items, problems } = read(feed([item(1)], { version }));
        expect({ items: items.length, problems }).to.eql({
          items: 1,
          problems: [{ pointer: '/version', found, expected: 'https://jsonfeed.org/version/1.1' }],
        });
      });
    }

    it('keeps the members of its head', () => {
      expect(
        read(
          feed([], {
            language: 'ko',
            next_url: 'feed-2.json',
            _press: { organization: { name: 'The Centre', time_zone: 'Asia/Seoul' } },
          }),
        ),
      ).to.deep.include({
        title: 'News of the Centre',
        home_page_url: 'https://publisher.example/',
        language: 'ko',
        next_url: 'https://publisher.example/news/feed-2.json',
        organization: { time_zone: 'Asia/Seoul' },
      });
    });

    it('bears the address that was asked for, not that which answered', () => {
      expect(read(feed([]), 'https://cdn.example/feed.json').feed).to.equal(ADDRESS);
    });

    it('shows the first 2,000 of more items, and tells', () => {
      const items = Array.from({ length: 2001 }, (_, index) => ({ id: index, title: 'One' }));
      const { items: shown, problems } = read(feed(items));
      expect([shown.length, shown[0]?.id, problems]).to.eql([
        2000,
        '0',
        [{ pointer: '/items', found: 'an array of 2001', expected: 'at most 2000 items' }],
      ]);
    });

    it('leaves out an item that is none, and shows the rest', () => {
      const { items, problems } = read(feed([item(3), 'text', null, [], item(2)]));
      expect([numbers({ items } as never), problems.map(({ pointer }) => pointer)]).to.eql([
        '3 2',
        ['/items/1', '/items/2', '/items/3'],
      ]);
    });

    it('tells of at most 500 problems', () => {
      const items = Array.from({ length: 600 }, (_, id) => ({ id, title: {} }));
      expect(read(feed(items)).problems).to.have.length(500);
    });

    for (const member of ['unknown', 'title', 'version', '_press', 'authors']) {
      it(`stands 100,000 arrays in one another as its ${member}`, () => {
        const document = JSON.stringify(feed([item(1)], { [member]: 'HERE' }));
        expect(read(document.replace('"HERE"', nested(100_000))).items).to.have.length(1);
      });
    }

    for (const member of ['unknown', 'id', 'title', 'tags', 'content_html', '_press']) {
      it(`stands 100,000 arrays in one another as an item's ${member}`, () => {
        const document = JSON.stringify(feed([item(1, { [member]: 'HERE' })]));
        expect(read(document.replace('"HERE"', nested(100_000))).items).to.have.length(1);
      });
    }

    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      it(`is not moved by a member named ${name}`, () => {
        const members = `"${name}": {"title": "Theirs", "items": [], "status": "withdrawn"}`;
        const { items } = read(`{"items": [{"id": "1", ${members}}], ${members}}`);
        expect([items.length, items[0]?.title, items[0]?.status, 'status' in {}]).to.eql([
          1,
          undefined,
          undefined,
          false,
        ]);
      });
    }

    it('takes nothing from a page that has given every object a title', () => {
      Object.defineProperty(Object.prototype, 'title', { configurable: true, value: 'The page’s' });
      try {
        const { items } = read('{"items": [{"id": "1"}]}');
        expect(Object.hasOwn(items[0]!, 'title')).to.equal(false);
      } finally {
        Reflect.deleteProperty(Object.prototype, 'title');
      }
    });
  });

  describe('ids', () => {
    const cases: [what: string, members: object, expected: string | undefined, told: string[]][] = [
      ['a string', { id: 'a' }, 'a', []],
      ['a number becomes a string', { id: 42 }, '42', []],
      ['nought is a number like any other', { id: 0 }, '0', []],
      [
        'none: the url stands in',
        { id: undefined, url: '/a' },
        'https://publisher.example/a',
        ['/items/0/id'],
      ],
      [
        'null: the url stands in',
        { id: null, url: '/a' },
        'https://publisher.example/a',
        ['/items/0/id'],
      ],
      [
        'an empty one: the url stands in',
        { id: '', url: '/a' },
        'https://publisher.example/a',
        ['/items/0/id'],
      ],
      [
        'an object: the url stands in',
        { id: {}, url: '/a' },
        'https://publisher.example/a',
        ['/items/0/id'],
      ],
      [
        'neither: the item is left out',
        { id: undefined, url: undefined },
        undefined,
        ['/items/0/id'],
      ],
    ];
    for (const [what, members, expected, pointers] of cases) {
      it(what, () => {
        const { items, problems } = read(feed([item(1, members as Record<string, unknown>)]));
        expect([items[0]?.id, problems.map(({ pointer }) => pointer)]).to.eql([expected, pointers]);
      });
    }

    it('twice the same: the first stands, and the second is told', () => {
      const { items, problems } = read(feed([item(1), item(1, { title: 'Another' })]));
      expect([items.map(({ title }) => title), problems]).to.eql([
        ['Release 1'],
        [
          {
            pointer: '/items/1/id',
            found: '"release-1"',
            expected: 'an id of its own',
          },
        ],
      ]);
    });

    it('a number and its digits are the same', () => {
      expect(told(feed([item(1, { id: 7 }), item(2, { id: '7' })]))).to.eql(['/items/1/id']);
    });
  });

  describe('members of an item', () => {
    const kept: [what: string, members: Record<string, unknown>, expected: object][] = [
      ['tags as a list', { tags: ['a', 'b'] }, { tags: ['a', 'b'] }],
      ['tags as one string', { tags: 'a' }, { tags: ['a'] }],
      ['no tags for an empty list', { tags: [] }, { tags: undefined }],
      ['text alone', { content_text: 'Text.' }, { content_text: 'Text.' }],
      ['a language', { language: 'ko' }, { language: 'ko' }],
      ['a number where text belongs', { title: 2026 }, { title: '2026' }],
      ['text without the space around it', { title: ' Title\n' }, { title: 'Title' }],
      ['no title for an empty one', { title: ' ' }, { title: undefined }],
      [
        'what `_press` says of it',
        {
          _press: {
            number: 'PR/20-04',
            kind: 'press-release',
            kind_label: 'Press Release',
            countries: ['ID', 'kr'],
            status: 'corrected',
          },
        },
        {
          number: 'PR/20-04',
          kind: 'press-release',
          kind_label: 'Press Release',
          countries: ['ID', 'KR'],
          status: 'corrected',
        },
      ],
      ['one country as a list of one', { _press: { countries: 'ID' } }, { countries: ['ID'] }],
      ['an image', { image: '/a.jpg' }, { image: { url: 'https://publisher.example/a.jpg' } }],
      [
        'an image with the facts on it',
        { image: '/a.jpg', _press: { image: { alt: 'A' } } },
        { image: { url: 'https://publisher.example/a.jpg', alt: 'A' } },
      ],
      [
        'no facts on an image that is not there',
        { _press: { image: { width: 8 } } },
        { image: undefined },
      ],
    ];
    for (const [what, members, expected] of kept) {
      it(`keeps ${what}`, () => {
        const release = only(members);
        const found = Object.keys(expected).map((name) => [
          name,
          release[name as keyof ListedRelease],
        ]);
        expect(Object.fromEntries(found)).to.eql(expected);
      });

      it(`has nothing to tell of ${what}`, () => {
        expect(told(feed([item(1, members)]))).to.eql([]);
      });
    }

    it('takes null for absent, without a word', () => {
      const names = [
        'url',
        'title',
        'summary',
        'tags',
        'image',
        'date_published',
        'content_html',
        '_press',
      ];
      const members = Object.fromEntries(names.map((name) => [name, null]));
      const { items, problems } = read(feed([item(1, members)]));
      expect([items.length, problems]).to.eql([1, []]);
    });

    const text = 'a string';
    const url = 'an http or https URL';
    const object = 'an object';
    const wrong: [
      member: string,
      value: unknown,
      pointer: string,
      found: string,
      expected: string,
    ][] = [
      ['title', {}, '/title', object, text],
      ['title', true, '/title', 'true', text],
      ['summary', ['a'], '/summary', 'an array of 1', text],
      ['language', false, '/language', 'false', text],
      ['tags', ['a', 1.5, {}], '/tags/2', object, text],
      ['tags', { a: 1 }, '/tags', object, text],
      ['url', {}, '/url', object, text],
      ['image', 'data:image/png;base64,AAAA', '/image', '"data:image/png;base64,AAAA"', url],
      [
        'date_modified',
        '2026-02-30',
        '/date_modified',
        '"2026-02-30"',
        'an RFC 3339 date or date-time',
      ],
      [
        'date_modified',
        1_770_000_000,
        '/date_modified',
        '1770000000',
        'an RFC 3339 date or date-time',
      ],
      ['content_html', 5, '/content_html', '5', 'at most 256000 characters'],
      ['_press', 'PR/20-04', '/_press', '"PR/20-04"', 'an object'],
      ['_press', { kind: {} }, '/_press/kind', object, text],
      [
        '_press',
        { countries: ['ID', 'Korea'] },
        '/_press/countries/1',
        '"Korea"',
        'a country code of two letters',
      ],
      ['_press', { countries: [7] }, '/_press/countries/0', '7', 'a country code of two letters'],
      ['_press', { image: 'wide' }, '/_press/image', '"wide"', 'an object'],
      ['title', ['x'.repeat(200)], '/title', 'an array of 1', text],
      ['url', `javascript:${'x'.repeat(200)}`, '/url', `"javascript:${'x'.repeat(68)}`, url],
    ];
    for (const [member, value, pointer, found, expected] of wrong) {
      const written = JSON.stringify(value).slice(0, 40);
      it(`tells of ${member} ${written} as ${pointer}`, () => {
        expect(read(feed([item(1, { [member]: value })])).problems).to.eql([
          { pointer: `/items/0${pointer}`, found, expected },
        ]);
      });
    }

    it('are left out alone when they are malformed', () => {
      const { title, url, summary } = only({ title: {}, url: 'javascript:1', summary: 'Here.' });
      expect([title, url, summary]).to.eql([undefined, undefined, 'Here.']);
    });

    it('leaves a malformed entry out of its list alone', () => {
      expect(only({ _press: { countries: ['ID', 'Korea', 'KR'] } }).countries).to.eql(['ID', 'KR']);
    });

    it('keeps a body of 256,000 characters', () => {
      expect(only({ content_html: 'x'.repeat(256_000) }).content_html).to.have.length(256_000);
    });

    it('leaves out a longer body alone, and tells', () => {
      const document = feed([item(1, { content_html: 'x'.repeat(256_001) })]);
      const { items, problems } = read(document);
      expect([items[0]?.content_html, items[0]?.url, problems[0]?.pointer]).to.eql([
        undefined,
        'https://publisher.example/news/1',
        '/items/0/content_html',
      ]);
    });
  });

  describe('addresses', () => {
    const cases: [written: string, expected: string | undefined][] = [
      ['https://other.example/a', 'https://other.example/a'],
      ['http://other.example/a', 'http://other.example/a'],
      ['//other.example/a', 'https://other.example/a'],
      ['/a', 'https://cdn.example/a'],
      ['a', 'https://cdn.example/feeds/a'],
      ['../a?b#c', 'https://cdn.example/a?b#c'],
      ['javascript:alert(1)', undefined],
      ['JaVaScript:alert(1)', undefined],
      ['java\nscript:alert(1)', undefined],
      ['data:text/html,hello', undefined],
      ['blob:https://other.example/1', undefined],
      ['vbscript:1', undefined],
      ['mailto:a@example.org', undefined],
      ['file:///etc/passwd', undefined],
      ['undefined/news/1', undefined],
      ['null/news/1', undefined],
      ['https://', undefined],
      ['', undefined],
      ['  ', undefined],
    ];
    for (const [written, expected] of cases) {
      it(`reads ${JSON.stringify(written)} as ${String(expected)}`, () => {
        const { items } = read(
          feed([item(1, { url: written })]),
          'https://cdn.example/feeds/x.json',
        );
        expect(items[0]?.url).to.equal(expected);
      });
    }

    it('tells of one that a template has spoilt', () => {
      expect(told(feed([item(1, { url: 'undefined/news/1' })]))).to.eql(['/items/0/url']);
    });

    it('refuses a next page that is none', () => {
      expect(read(feed([], { next_url: 'javascript:1' })).next_url).to.equal(undefined);
    });
  });

  describe('dates', () => {
    const dated = (...dates: (string | undefined)[]) =>
      numbers(
        read(
          feed(
            dates.map((date, index) => ({
              id: `release-${index}`,
              date_published: date,
              title: 'x',
            })),
          ),
        ),
      );

    it('stand newest first', () => {
      expect(dated('2026-01-01', '2026-01-03', '2026-01-02')).to.equal('1 2 0');
    });

    it('that are equal keep the order of the document', () => {
      expect(dated('2026-01-02', '2026-01-02', '2026-01-02')).to.equal('0 1 2');
    });

    it('compare as moments, whatever the offset', () => {
      expect(dated('2026-01-02T08:00:00+09:00', '2026-01-01T23:30:00Z')).to.equal('1 0');
    });

    it('are read when somebody looks, where they stand in order', () => {
      let reads = 0;
      const watched = Object.defineProperty(item(1, { date_published: '2130-01-01' }), 'title', {
        get: () => ++reads,
      });
      const json = feed([watched]);
      const page = readJsonFeed({ text: '', json, feed: ADDRESS, base: ADDRESS })!;
      expect(reads).to.equal(0);
      expect([page.items[0]!.title, page.items[0]!.title]).to.eql(['1', '1']);
      expect(page.problems.map(({ pointer }) => pointer)).to.eql(['/items/0/date_published']);
    });

    it('of no day give way to those of a change, though the others stand in order', () => {
      const items = [
        item(1, { date_published: '2026-01-02T00:00:00Z' }),
        item(2, { date_published: '0000-00-00T00:00:00Z', date_modified: '2026-01-03' }),
      ];
      expect(numbers(read(feed(items)))).to.equal('2 1');
    });

    it('that are missing leave an item behind its predecessor', () => {
      expect(dated('2026-01-01', undefined, '2026-01-03', undefined)).to.equal('2 3 0 1');
    });

    it('that are missing everywhere leave the order alone', () => {
      expect(dated(undefined, undefined, undefined)).to.equal('0 1 2');
    });

    it('that are invalid count as missing', () => {
      expect(dated('2026-01-01', '28046-28-09T449:2828:00-04:00', '2026-01-03')).to.equal('2 0 1');
    });

    it('of a change stand in for those of publication', () => {
      const items = [
        item(1, { date_published: undefined, date_modified: '2026-01-01' }),
        item(2, { date_published: 'soon', date_modified: '2026-01-02' }),
        item(3, { date_published: '2026-01-03', date_modified: '2020-01-01' }),
      ];
      expect(numbers(read(feed(items)))).to.equal('3 2 1');
    });

    const soon = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();

    it('that are to come are told', () => {
      const date = soon(12);
      expect(read(feed([item(1, { date_published: date })])).problems).to.eql([
        {
          pointer: '/items/0/date_published',
          found: JSON.stringify(date),
          expected: 'a past date',
        },
      ]);
    });

    it('that are to come are kept', () => {
      const date = soon(12);
      expect(only({ date_published: date }).date_published?.text).to.equal(date);
    });

    it('within ten minutes of skew are nothing to tell', () => {
      expect(told(feed([item(1, { date_published: soon(9) })]))).to.eql([]);
    });

    it('of a day that has begun somewhere are nothing to tell', () => {
      const now = Date.now;
      // at 03:00 in Seoul it is the day before in UTC
      Date.now = () => Date.UTC(2026, 0, 30, 18);
      try {
        expect(told(feed([item(31, { date_published: '2026-01-31' })]))).to.eql([]);
      } finally {
        Date.now = now;
      }
    });
  });
});
