/* eslint no-script-url: off, no-loss-of-precision: off -- both must be refused */
import { expect } from '@open-wc/testing';
import type { Release } from '../../../../src/feed/model.js';
import { feed, item, readMended } from '../../../support/json-feed.js';
import { NO_FREEZE } from '../../../support/no-freeze.js';

/** What publishers and their programs get wrong, and can mean one thing alone (docs/feed.md). */

type Members = Record<string, unknown>;

/** @returns what is read of the one release, and what is told of it as `pointer: expected` */
async function readOne(members: Members, head: Members = {}): Promise<[Release, string[]]> {
  const page = await readMended(feed([item(1, members)], head));
  const release = page.items[0]!.details;
  return [
    release,
    page.problems.map(({ pointer, expected }) => `${pointer.replace('/items/0', '')}: ${expected}`),
  ];
}

/** Names of the members that are compared, in whole or in part. */
const pick = (from: object, like: Members) =>
  Object.fromEntries(Object.keys(like).map((name) => [name, from[name as keyof object]]));

type Case = [written: Members, expected: Members, told: (string | RegExp)[]];

const press = (members: Members) => ({ _press: members });
const PLAIN = 'plain text, without HTML’s tags and character references';
const DATE = 'an RFC 3339 date or date-time';
const day = (text: string) => ({ text, time: Date.parse(text) });

const groups: Record<string, Case[]> = {
  'markup in a plain text': [
    [{ title: 'ASEAN&#8217;s day' }, { title: 'ASEAN’s day' }, [`/title: ${PLAIN}`]],
    [{ title: 'Trade &amp; Culture' }, { title: 'Trade & Culture' }, [`/title: ${PLAIN}`]],
    [{ title: 'A <em>new</em> day' }, { title: 'A new day' }, [`/title: ${PLAIN}`]],
    [{ title: 'A <new> day <3' }, { title: 'A <new> day <3' }, []],
    [{ title: 'R&D; AT&T' }, { title: 'R&D; AT&T' }, []],
    [
      { summary: '<p>One.</p><p>Caf&eacute;</p>' },
      { summary: 'One. Café' },
      [`/summary: ${PLAIN}`],
    ],
    [{ tags: ['R&amp;D'] }, { tags: ['R&D'] }, [`/tags/0: ${PLAIN}`]],
    [
      press({ subtitles: ['A&nbsp;B'], number: 'PR&#47;1' }),
      { subtitles: ['A\u00a0B'], number: 'PR/1' },
      [`/_press/number: ${PLAIN}`, `/_press/subtitles/0: ${PLAIN}`],
    ],
    [
      press({ contacts: [{ name: 'Andr&eacute;' }] }),
      { contacts: [{ name: 'André' }] },
      [`/_press/contacts/0/name: ${PLAIN}`],
    ],
    [
      { content_text: '<p>One</p><p>2 &lt; 3</p>' },
      { content_text: 'One\n\n2 < 3' },
      [`/content_text: ${PLAIN}`],
    ],
    [
      { url: '/a?b=1&amp;c=2' },
      { url: 'https://publisher.example/a?b=1&c=2' },
      ['/url: a URL without character references'],
    ],
    [
      { url: 'javascript&colon;alert(1)' },
      { url: undefined },
      ['/url: a URL without character references', '/url: an http or https URL'],
    ],
    [
      { title: { rendered: 'A &#8211; B' } },
      { title: 'A – B' },
      ['/title: a string', `/title: ${PLAIN}`],
    ],
  ],
  dates: [
    [
      { date_published: '2026-02-12T09:00:00+0900' },
      { date_published: { ...day('2026-02-12T00:00:00.000Z'), offset: 540 } },
      [`/date_published: ${DATE}`],
    ],
    [
      { date_published: '2026-02-12 09:00' },
      { date_published: day('2026-02-12') },
      [`/date_published: ${DATE}`],
    ],
    [
      { date_published: 'Thu, 12 Feb 2026 09:00:00 +0900' },
      { date_published: { ...day('2026-02-12T00:00:00.000Z'), offset: 540 } },
      [`/date_published: ${DATE}`],
    ],
    [{ date_published: '12/02/2026' }, { date_published: undefined }, [`/date_published: ${DATE}`]],
    [
      press({ events: [{ name: 'A', start_date: '13 February 2026' }] }),
      { events: [{ name: 'A', start_date: day('2026-02-13') }] },
      [`/_press/events/0/start_date: ${DATE}`],
    ],
    [
      press({ corrections: [{ date: '2026/02/13', note: 'A' }] }),
      { corrections: [{ date: day('2026-02-13'), note: 'A' }] },
      [`/_press/corrections/0/date: ${DATE}`],
    ],
  ],
  'names of members': [
    [{ title: undefined, headline: 'A' }, { title: 'A' }, ['/headline: the name "title"']],
    [{ title: null, Title: 'A' }, { title: 'A' }, ['/Title: the name "title"']],
    [{ body: '<p>A' }, { content_html: '<p>A' }, ['/body: the name "content_html"']],
    [{ contentHtml: '<p>A' }, { content_html: '<p>A' }, ['/contentHtml: the name "content_html"']],
    [{ excerpt: 'A' }, { summary: 'A' }, ['/excerpt: the name "summary"']],
    [{ text: 'A' }, { content_text: 'A' }, ['/text: the name "content_text"']],
    [
      { url: undefined, link: '/a' },
      { url: 'https://publisher.example/a' },
      ['/link: the name "url"'],
    ],
    [
      { url: undefined, link: 'javascript:1' },
      { url: undefined },
      ['/link: the name "url"', '/url: an http or https URL'],
    ],
    [
      { date_published: undefined, pubDate: 'Thu, 12 Feb 2026 00:00:00 GMT' },
      { date_published: { ...day('2026-02-12T00:00:00.000Z'), offset: 0 } },
      ['/pubDate: the name "date_published"', `/pubDate: ${DATE}`],
    ],
    [{ categories: ['A'] }, { tags: ['A'] }, ['/categories: the name "tags"']],
    [{ tag: 'A' }, { tags: ['A'] }, ['/tag: the name "tags"']],
    [{ lang: 'ko' }, { language: 'ko' }, ['/lang: the name "language"']],
    [{ id: undefined, guid: 'a-1' }, { id: 'a-1' }, ['/guid: the name "id"']],
    [
      { files: [{ href: '/a.pdf', type: 'application/pdf', size: '2048', name: 'A' }] },
      {
        attachments: [
          {
            url: 'https://publisher.example/a.pdf',
            mime_type: 'application/pdf',
            size_in_bytes: 2048,
            title: 'A',
          },
        ],
      },
      [
        '/files: the name "attachments"',
        '/files/0/href: the name "url"',
        '/files/0/type: the name "mime_type"',
        '/files/0/name: the name "title"',
        '/files/0/size: the name "size_in_bytes"',
        '/files/0/size: a number',
      ],
    ],
    [
      press({ files: [{ url: '/a.pdf', title: 'A' }] }),
      { attachments: [{ url: 'https://publisher.example/a.pdf', title: 'A' }] },
      ['/_press/files: the name "attachments"', '/attachments: the files that _press tells of'],
    ],
    [
      press({ attachments: [{ url: '/a.pdf', title: 'A', alt: 'B' }] }),
      { attachments: [{ url: 'https://publisher.example/a.pdf', title: 'A', alt: 'B' }] },
      ['/attachments: the files that _press tells of'],
    ],
    [
      press({ events: [{ title: 'Forum', date: '2026-02-13', location: 'Seoul' }] }),
      { events: [{ name: 'Forum', start_date: day('2026-02-13'), place: 'Seoul' }] },
      [
        '/_press/events/0/title: the name "name"',
        '/_press/events/0/date: the name "start_date"',
        '/_press/events/0/location: the name "place"',
      ],
    ],
    [
      press({ event: { name: 'Forum', startDate: '2026-02-13' } }),
      { events: [{ name: 'Forum', start_date: day('2026-02-13') }] },
      ['/_press/event: the name "events"', '/_press/event/startDate: the name "start_date"'],
    ],
    [
      press({ contact: { name: 'A', phone: '+82 2', mail: 'a@b.example', position: 'B' } }),
      { contacts: [{ name: 'A', tel: '+82 2', email: 'a@b.example', title: 'B' }] },
      [
        '/_press/contact: the name "contacts"',
        '/_press/contact/position: the name "title"',
        '/_press/contact/phone: the name "tel"',
        '/_press/contact/mail: the name "email"',
      ],
    ],
    [
      press({ organisations: [{ title: 'A' }], country: 'KR', subtitle: 'B' }),
      { organizations: [{ name: 'A' }], countries: ['KR'], subtitles: ['B'] },
      [
        '/_press/organisations: the name "organizations"',
        '/_press/country: the name "countries"',
        '/_press/subtitle: the name "subtitles"',
        '/_press/organisations/0/title: the name "name"',
      ],
    ],
    [{ press: { kind: 'news' } }, { kind: 'news' }, ['/press: the name "_press"']],
    [
      press({ contatcs: [], nonsense: 1, about: 'https://a.example' }),
      { contacts: undefined },
      [
        '/_press/contatcs: a name that _press has, perhaps "contacts"',
        '/_press/nonsense: a name that _press has',
      ],
    ],
    // what has its name is not asked for under another
    [{ title: 'A', headline: 'B', name: 'C' }, { title: 'A' }, []],
    [{ summary: 'A', description: 'B', _other: { headline: 'C' } }, { summary: 'A' }, []],
    [{ constructor: 'A', toString: 'B', something: 'C' }, { title: 'Release 1' }, []],
  ],
  'kinds and statuses': [
    [
      press({ kind: 'Press Release' }),
      { kind: 'press-release' },
      ['/_press/kind: "press-release"'],
    ],
    [
      press({ kind: 'press_release' }),
      { kind: 'press-release' },
      ['/_press/kind: "press-release"'],
    ],
    [
      press({ kind: 'MediaAdvisory' }),
      { kind: 'media-advisory' },
      ['/_press/kind: "media-advisory"'],
    ],
    [press({ kind: 'Vacancies' }), { kind: 'vacancy' }, ['/_press/kind: "vacancy"']],
    [press({ kind: 'News' }), { kind: 'news' }, ['/_press/kind: "news"']],
    [press({ type: 'Speeches ' }), { kind: 'Speeches' }, ['/_press/type: the name "kind"']],
    [press({ kind: 'Interview' }), { kind: 'Interview' }, []],
    [press({ kind: 'New' }), { kind: 'New' }, []],
    [press({ kind: 'constructor' }), { kind: 'constructor' }, []],
    [press({ status: 'Withdrawn' }), { status: 'withdrawn' }, ['/_press/status: "withdrawn"']],
    [press({ status: 'UPDATED' }), { status: 'updated' }, ['/_press/status: "updated"']],
    [
      press({ status: 'retracted' }),
      { status: 'retracted' },
      [/^\/_press\/status: one of "published".*perhaps "withdrawn"$/],
    ],
    [
      press({ status: 'Amended' }),
      { status: 'Amended' },
      [/^\/_press\/status: one of "published".*perhaps "updated"$/],
    ],
    [press({ status: 'soon' }), { status: 'soon' }, [/^\/_press\/status: one of .*"withdrawn"$/]],
  ],
  'lists and single values': [
    [{ tags: 'Culture, Trade' }, { tags: ['Culture', 'Trade'] }, ['/tags: an array of strings']],
    [
      { tags: 'Arts &amp; Culture; Trade,' },
      { tags: ['Arts & Culture', 'Trade'] },
      ['/tags: an array of strings'],
    ],
    [
      { keywords: '문화、무역' },
      { tags: ['문화', '무역'] },
      ['/keywords: the name "tags"', '/keywords: an array of strings'],
    ],
    [{ tags: ['Korea, Republic of'] }, { tags: ['Korea, Republic of'] }, []],
    [{ tags: 'Culture' }, { tags: ['Culture'] }, []],
    [
      press({ countries: 'ID, th' }),
      { countries: ['ID', 'TH'] },
      ['/_press/countries: an array of strings'],
    ],
    [{ tags: { 0: 'A', 2: 'B' } }, { tags: ['A', 'B'] }, ['/tags: an array']],
    [{ tags: [{ name: 'A', slug: 'a' }] }, { tags: ['A'] }, ['/tags/0: a string']],
    [{ author: 'Jane Doe' }, { authors: [{ name: 'Jane Doe' }] }, ['/author: an object']],
    [
      { authors: ['A', { name: 'B' }] },
      { authors: [{ name: 'A' }, { name: 'B' }] },
      ['/authors/0: an object'],
    ],
    [
      { attachments: ['https://a.example/b.pdf'] },
      { attachments: [{ url: 'https://a.example/b.pdf' }] },
      ['/attachments/0: an object'],
    ],
    [{ attachments: ['b'] }, { attachments: undefined }, ['/attachments/0: an object']],
    [
      { image: { url: '/a.jpg', width: 9 } },
      { image: { url: 'https://publisher.example/a.jpg' } },
      ['/image: a string'],
    ],
    [
      { image: '/a.jpg', ...press({ image: { width: '800', height: '600' } }) },
      { image: { url: 'https://publisher.example/a.jpg', width: 800, height: 600 } },
      ['/_press/image/width: a number', '/_press/image/height: a number'],
    ],
    [press({ partial: 'true' }), { partial: true }, ['/_press/partial: true or false']],
    [{ title: 12345678901234567890 }, { title: undefined }, ['/title: a string']],
  ],
  'bodies of HTML': [
    [
      { content_html: '<a data-cfemail="5b3a1b39753823">[email&#160;protected]</a>' },
      { content_html: '<a data-cfemail="5b3a1b39753823">a@b.cx</a>' },
      ['/content_html: e-mail addresses that no proxy has hidden'],
    ],
    [
      { content_html: { rendered: '<p>A &amp; B' } },
      { content_html: '<p>A &amp; B' },
      ['/content_html: a string'],
    ],
    [
      { content_html: '<p>A &amp; B &#8217; <img data-src="/a">' },
      { content_html: '<p>A &amp; B &#8217; <img data-src="/a">' },
      [],
    ],
  ],
};

for (const [group, cases] of Object.entries(groups)) {
  describe(`a slip in ${group}`, () => {
    for (const [written, expected, told] of cases) {
      it(`${JSON.stringify(written)} is read, and told`, async () => {
        const [release, problems] = await readOne(written);

        expect(pick(release, expected)).to.eql(expected);
        expect(problems).to.have.lengthOf(told.length, problems.join('\n'));
        told.forEach((one, index) => {
          if (typeof one === 'string') expect(problems).to.include(one);
          else expect(problems[index]).to.match(one);
        });
      });
    }
  });
}

describe('a slip in the head of a feed', () => {
  it('is mended in what the extension says of it', async () => {
    const page = await readMended(
      feed([], {
        press: {
          organisation: { title: 'The Centre', timezone: 'Asia/Seoul', phone: '+82 2' },
          contacs: [],
        },
      }),
    );

    expect(page.organization).to.eql({ time_zone: 'Asia/Seoul' });
    expect(page.publisher).to.eql({ name: 'The Centre', time_zone: 'Asia/Seoul', tel: '+82 2' });
    expect(page.problems.map(({ pointer, expected }) => `${pointer}: ${expected}`)).to.have.members(
      [
        '/press: the name "_press"',
        '/press/organisation: the name "organization"',
        '/press/organisation/timezone: the name "time_zone"',
        '/press/organisation/title: the name "name"',
        '/press/organisation/phone: the name "tel"',
        '/press/contacs: a name that _press has',
      ],
    );
  });

  it('is mended in its own members', async () => {
    const page = await readMended(
      feed([], { title: undefined, name: 'A', lang: 'ko', nextUrl: '/2' }),
    );

    expect([page.title, page.language, page.next_url]).to.eql([
      'A',
      'ko',
      'https://publisher.example/2',
    ]);
  });
});

describe('a list of items that PHP wrote as an object', () => {
  it('is read, and told', async () => {
    const items = { 0: item(3), 2: item(1) };
    const page = await readMended({ ...feed([]), items });

    expect(page.items.map(({ id }) => id)).to.eql(['release-3', 'release-1']);
    expect(page.problems.map(({ pointer, expected }) => `${pointer}: ${expected}`)).to.eql([
      '/items: an array',
    ]);
  });
});

describe('a body of blanks', () => {
  for (const blank of ['', ' \n']) {
    it(`is none beside another: ${JSON.stringify(blank)}`, async () => {
      const [html, told] = await readOne({ content_html: '<p>A</p>', content_text: blank });
      const [text] = await readOne({ content_html: blank, content_text: 'A' });

      expect([html.content_html, html.content_text, told]).to.eql(['<p>A</p>', undefined, []]);
      expect([text.content_html, text.content_text]).to.eql([undefined, 'A']);
    });
  }
});

describe('a template for the feed of one item', () => {
  const templateOf = async (written: string) => {
    const document = feed([item(1)], { _press: { item_feed_template: written } });
    return (await readMended(document)).itemFeed('a');
  };

  it('has its character references decoded', async () => {
    expect(await templateOf('https://samples.example/?a=1&amp;id={id}')).to.equal(
      'https://samples.example/?a=1&id=a',
    );
  });

  it('becomes no other address by what is left out of a text', async () => {
    expect(await templateOf('<b></b>//elsewhere.example/{id}')).to.equal(
      'https://publisher.example/news/%3Cb%3E%3C/b%3E//elsewhere.example/a',
    );
  });
});

describe('an id that is a number too long for JavaScript', () => {
  const LONG = ['9007199254740993', '9007199254740994', '9007199254740995'];
  /** As text: no number that JavaScript has says it. */
  const document = (ids: string[], members: (index: number) => string) =>
    JSON.stringify(feed([])).replace(
      '[]',
      `[${ids.map((id, index) => `{"id": ${id}, "title": "${index}"${members(index)}}`).join()}]`,
    );
  const ids = async (text: string) => (await readMended(text)).items.map(({ id }) => id);

  it('gives way to the address: three releases stay three, and are told', async () => {
    const text = document(LONG, (index) => `, "url": "/${index}"`);

    expect(await ids(text)).to.eql([0, 1, 2].map((index) => `https://publisher.example/${index}`));
    expect((await readMended(text)).problems.map(({ pointer }) => pointer)).to.eql(
      [0, 1, 2].map((index) => `/items/${index}/id`),
    );
  });

  it('gives way to an address that is called otherwise', async () => {
    expect(await ids(document(LONG, (index) => `, "link": "/${index}"`))).to.eql(
      [0, 1, 2].map((index) => `https://publisher.example/${index}`),
    );
  });

  it('is read digit by digit where there is no address, and told', async () => {
    const text = document(
      LONG,
      (index) => `, "x": "\\"id\\": 9007199254740999 \\\\", "y": ${index}`,
    );

    expect(await ids(text)).to.eql(LONG);
    expect((await readMended(text)).problems.map(({ pointer }) => pointer)).to.eql(
      [0, 1, 2].map((index) => `/items/${index}/id`),
    );
  });

  const others: [written: string, expected: string[]][] = [
    ['9007199254740991', ['9007199254740991']],
    ['-9007199254740993', ['-9007199254740993']],
    ['12345678901234567890', ['12345678901234567890']],
    ['1e400', []],
    ['12345678901234567890.5', []],
    ['"12345678901234567890"', ['12345678901234567890']],
    ['1'.repeat(3_000), []],
  ];
  for (const [written, expected] of others) {
    it(`${written.slice(0, 30)} is ${expected.join() || 'none'}`, async () => {
      expect(await ids(document([written], () => ''))).to.eql(expected);
    });
  }

  it('costs a feed of 5 MB no more than a moment', async () => {
    const text = document(
      Array.from({ length: 1_500 }, (_, index) => `90071992547409${1000 + index}`),
      () => `, "content_text": ${JSON.stringify('\\"id": 1'.repeat(300))}`,
    );
    expect(new Set(await ids(text)).size).to.equal(1_500);
  }).timeout(NO_FREEZE);
});

describe('a feed of megabytes that is all slips', () => {
  const many = (count: number, name: (index: number) => string) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [name(index), 1]));
  const bombs: Record<string, Members> = {
    'names that nobody knows': press(many(300_000, (index) => `q${index}`)),
    'long names that are nearly known': press(many(80_000, (index) => `subtitlecontact${index}`)),
    references: { title: '&amp;'.repeat(900_000) },
    tags: { content_text: '<p>'.repeat(1_500_000) },
    'tags without an end': { summary: '<p '.repeat(1_500_000) },
    'entries with references': { tags: Array.from({ length: 500_000 }, () => '&lt;') },
    'dates that are called otherwise': press({
      events: Array.from({ length: 100_000 }, () => ({ date: '2026-02-12 09:00' })),
    }),
    'entries of an object': { tags: many(400_000, String) },
    'hidden addresses': { content_html: '<a data-cfemail=5b'.repeat(250_000) },
    'hidden addresses in one tag': { content_html: `<a ${'data-cfemail='.repeat(350_000)}` },
    'kinds and statuses': press({ kind: 'Press '.repeat(400_000), status: 'S '.repeat(400_000) }),
  };
  for (const [what, members] of Object.entries(bombs)) {
    it(`is read in a moment: ${what}`, async () => {
      const text = JSON.stringify(feed([item(1, members)]));
      const { problems } = await readMended(text);

      expect(problems).not.to.be.empty;
    }).timeout(NO_FREEZE);
  }
});
