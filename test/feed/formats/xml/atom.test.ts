import { expect } from '@open-wc/testing';
import { MOST_ELEMENTS } from '../../../../src/feed/limits.js';
import { atom, atomEntry, convert, itemsOf, pick, rss } from '../../../support/xml-feed.js';

/** Atom as publishers write it, member by member. */

type Case = [what: string, written: string, expected: Record<string, unknown>];

const xhtml = (inner: string) => `<div xmlns="http://www.w3.org/1999/xhtml">${inner}</div>`;

const groups: Record<string, Case[]> = {
  'a text': [
    [
      'plain, where nothing is said',
      '<title>A &lt;new> day &amp; more</title>',
      { title: 'A <new> day & more' },
    ],
    ['plain', '<title type="text">A\n  B</title>', { title: 'A B' }],
    ['of HTML', '<title type="html">A &amp;amp; &lt;b>B&lt;/b></title>', { title: 'A & B' }],
    [
      'of HTML in CDATA',
      '<title type="html"><![CDATA[A &amp; <b>B</b>]]></title>',
      { title: 'A & B' },
    ],
    ['of XHTML', `<title type="xhtml">${xhtml('A &amp; <em>B</em>')}</title>`, { title: 'A & B' }],
    [
      'of XHTML with a prefix',
      '<title type="xhtml"><x:div xmlns:x="http://www.w3.org/1999/xhtml">A <x:em>B</x:em></x:div></title>',
      { title: 'A B' },
    ],
  ],
  'body and summary': [
    [
      'of HTML',
      '<content type="html">&lt;p>A&lt;/p></content><summary>S</summary>',
      { content_html: '<p>A</p>', summary: 'S' },
    ],
    [
      'of XHTML',
      `<content type="xhtml">${xhtml('<p class="a">A &lt; B<br/><img src="i.png" alt="&quot;"/></p>')}</content>`,
      { content_html: '<p class="a">A &lt; B<br><img src="i.png" alt="&quot;"></p>' },
    ],
    [
      'of XHTML without its div',
      '<content type="xhtml"><p xmlns="http://www.w3.org/1999/xhtml">A</p></content>',
      { content_html: '<p>A</p>' },
    ],
    [
      'of text',
      '<content>A &lt;b> tag\n\nmore</content>',
      { content_text: 'A <b> tag\n\nmore', content_html: undefined },
    ],
    [
      'of a text type',
      '<content type="text/html">&lt;p>A&lt;/p></content>',
      { content_html: '<p>A</p>' },
    ],
    [
      'a picture',
      '<content type="image/png">AAAA</content><summary>S</summary>',
      { content_html: undefined, summary: 'S' },
    ],
    [
      'elsewhere',
      '<content type="text/html" src="https://a.example/1"/><summary>S</summary>',
      { url: 'https://a.example/1', summary: 'S' },
    ],
    [
      'a summary alone, of HTML',
      '<summary type="html">&lt;p>A&lt;/p></summary>',
      { content_html: '<p>A</p>', summary: undefined },
    ],
    ['a summary alone', '<summary>A</summary>', { summary: 'A' }],
  ],
  links: [
    ['without a word', '<link href="https://a.example/1"/>', { url: 'https://a.example/1' }],
    [
      'of several forms',
      '<link type="application/pdf" href="https://a.example/1.pdf"/><link type="text/html" href="https://a.example/1"/>',
      { url: 'https://a.example/1' },
    ],
    [
      'not the page',
      '<link rel="self" href="https://a.example/1.atom"/><link rel="alternate" href="https://a.example/1"/>',
      { url: 'https://a.example/1' },
    ],
    [
      'with a whole name',
      '<link rel="http://www.iana.org/assignments/relation/alternate" href="https://a.example/1"/>',
      { url: 'https://a.example/1' },
    ],
    [
      'in several languages',
      '<link rel="alternate" hreflang="en" href="https://a.example/en"/><link rel="alternate" hreflang="th" href="https://a.example/th"/>',
      {
        url: 'https://a.example/en',
        translations: [{ language: 'th', url: 'https://a.example/th' }],
      },
    ],
    [
      'what it is about',
      '<link rel="via" href="https://b.example/"/><link rel="related" href="https://c.example/"/>',
      { external_url: 'https://c.example/' },
    ],
    [
      'where it was seen',
      '<link rel="via" href="https://b.example/"/>',
      { external_url: 'https://b.example/' },
    ],
    [
      'files',
      '<link rel="enclosure" type="application/pdf" length="12" title="Annex" hreflang="th" href="https://a.example/a.pdf"/>',
      {
        attachments: [
          {
            url: 'https://a.example/a.pdf',
            mime_type: 'application/pdf',
            title: 'Annex',
            size_in_bytes: 12,
          },
        ],
      },
    ],
  ],
  people: [
    [
      'with an address',
      '<author><name>A</name><uri>https://a.example/</uri><email>a@a.example</email></author>',
      { authors: [{ name: 'A', url: 'https://a.example/' }] },
    ],
    [
      'several',
      '<author><name>A</name></author><author><name>B</name></author>',
      { authors: [{ name: 'A' }, { name: 'B' }] },
    ],
    [
      'without a name',
      '<author><email>press@a.example</email></author>',
      { authors: [{ name: 'press@a.example' }] },
    ],
    [
      'of the feed it was taken from',
      '<source><title>S</title><author><name>B</name></author></source>',
      { authors: [{ name: 'B' }] },
    ],
    [
      'the feed it was taken from',
      '<source><title>S</title></source>',
      { authors: [{ name: 'S' }] },
    ],
  ],
  dates: [
    [
      'both',
      '<published>2026-02-12T09:00:00Z</published><updated>2026-02-13T09:00:00+09:00</updated>',
      { date_published: '2026-02-12T09:00:00Z', date_modified: '2026-02-13T09:00:00+09:00' },
    ],
    [
      'when it was changed alone',
      '<updated>2026-02-13T09:00:00Z</updated>',
      { date_published: undefined, date_modified: '2026-02-13T09:00:00Z' },
    ],
    [
      'as RFC 822',
      '<published>Thu, 12 Feb 2026 09:00:00 GMT</published>',
      { date_published: '2026-02-12T09:00:00+00:00' },
    ],
  ],
  tags: [
    [
      'labels and terms',
      '<category term="a" label="A"/><category term="b" scheme="s"/>',
      { tags: ['A', 'b'] },
    ],
    ['none', '<category/>', { tags: undefined }],
    ['Dublin Core', '<dc:subject>A</dc:subject>', { tags: ['A'] }],
  ],
};

describe('an entry of Atom', () => {
  for (const [group, cases] of Object.entries(groups)) {
    describe(group, () => {
      for (const [what, written, expected] of cases) {
        it(what, async () => {
          expect(pick(await atomEntry(written), expected)).to.eql(expected);
        });
      }
    });
  }

  it('without an author has that of its feed', async () => {
    const head = '<author><name>F</name></author>';
    const text = atom(
      '<entry><id>1</id></entry><entry><id>2</id><author><name>A</name></author></entry>',
      head,
    );
    const authors = itemsOf(await convert(text)).map((item) => item['authors']);
    expect(authors).to.eql([[{ name: 'F' }], [{ name: 'A' }]]);
  });

  it('of 0.3 is read', async () => {
    const text = `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>N</title><tagline>T</tagline>
      <entry><id>1</id><title mode="escaped" type="text/html">A &amp;amp; B</title><issued>2026-02-12T09:00:00Z</issued>
      <modified>2026-02-13T09:00:00Z</modified><content type="text/html" mode="escaped">&lt;p>C&lt;/p></content></entry></feed>`;
    const { json } = await convert(text);
    expect([json['description'], json['items']]).to.eql([
      'T',
      [
        {
          id: '1',
          title: 'A & B',
          date_published: '2026-02-12T09:00:00Z',
          date_modified: '2026-02-13T09:00:00Z',
          content_html: '<p>C</p>',
        },
      ],
    ]);
  });
});

describe('a base', () => {
  const cases: [
    what: string,
    entry: string,
    attributes: string,
    expected: Record<string, unknown>,
  ][] = [
    [
      'of the feed',
      '<link href="1"/>',
      'xml:base="https://a.example/b/"',
      { url: 'https://a.example/b/1' },
    ],
    [
      'in another',
      '<link href="1" xml:base="c/"/>',
      'xml:base="https://a.example/b/"',
      { url: 'https://a.example/b/c/1' },
    ],
    [
      'that is relative',
      '<link href="1"/>',
      'xml:base="/b/"',
      { url: 'https://publisher.example/b/1' },
    ],
    [
      'of a body of XHTML',
      `<content type="xhtml" xml:base="c/">${xhtml('<a href="d?a=1&amp;b=2">A</a><a href="#n">B</a>')}</content>`,
      'xml:base="https://a.example/b/"',
      { content_html: '<a href="https://a.example/b/c/d?a=1&amp;b=2">A</a><a href="#n">B</a>' },
    ],
    [
      'of a body of HTML',
      '<content type="html">&lt;img src=i.png srcset="i.png 1x, /j.png 2x"> &lt;a href=\'https://z.example/\'>A&lt;/a></content>',
      'xml:base="https://a.example/b/"',
      {
        content_html:
          '<img src="https://a.example/b/i.png" srcset="https://a.example/b/i.png 1x, https://a.example/j.png 2x"> <a href=\'https://z.example/\'>A</a>',
      },
    ],
    [
      'of a body with addresses that are whole',
      '<content type="html">&lt;a href=\'mailto:"a"@p.example\'>A&lt;/a> &lt;a href=tel:1>B&lt;/a> &lt;a href="b">C&lt;/a></content>',
      'xml:base="https://a.example/b/"',
      {
        content_html:
          '<a href=\'mailto:"a"@p.example\'>A</a> <a href=tel:1>B</a> <a href="https://a.example/b/b">C</a>',
      },
    ],
    ['that is none', '<link href="1"/>', 'xml:base="http://"', { url: '1' }],
    ['that is too long', '<link href="1"/>', `xml:base="/${'b'.repeat(4_100)}/"`, { url: '1' }],
    [
      'that makes too long a one of another',
      `<link href="1" xml:base="${'c'.repeat(4_000)}/"/>`,
      `xml:base="https://a.example/${'b'.repeat(4_000)}/"`,
      { url: `https://a.example/${'b'.repeat(4_000)}/1` },
    ],
    [
      'that is not said',
      '<content type="html">&lt;a href="1">A&lt;/a></content>',
      '',
      { content_html: '<a href="1">A</a>' },
    ],
  ];
  for (const [what, entry, attributes, expected] of cases) {
    it(what, async () => {
      expect(pick(await atomEntry(entry, '', attributes), expected)).to.eql(expected);
    });
  }

  it('completes no more addresses of a body than a body has elements', async () => {
    const links = '&lt;img srcset="a 1x, a 2x">'.repeat(4_000);
    const { content_html } = await atomEntry(
      `<content type="html">${links}</content>`,
      '',
      'xml:base="https://a.example/b/"',
    );

    expect((content_html as string).match(/https:/g)).to.have.lengthOf(MOST_ELEMENTS);
  });
});

describe('a language', () => {
  it('is that of the nearest', async () => {
    const text = atom(
      '<entry><title xml:lang="th">A</title></entry><entry xml:lang="ko"><title>B</title></entry><entry><title>C</title></entry>',
      '',
      'xml:lang="en"',
    );
    const { json } = await convert(text);
    const items = json['items'] as Record<string, unknown>[];
    expect([json['language'], items.map(({ language }) => language)]).to.eql([
      'en',
      ['th', 'ko', 'en'],
    ]);
  });
});

describe('a tombstone', () => {
  const gone = (ref: string, more = '') =>
    `<at:deleted-entry ref="${ref}" when="2026-02-13T09:00:00Z">${more}</at:deleted-entry>`;
  const cases: [what: string, text: string, expected: unknown[]][] = [
    [
      'of one that stands there',
      atom(`<entry><id>1</id></entry>${gone('1')}`),
      [
        {
          id: '1',
          _press: { status: 'withdrawn', corrections: [{ date: '2026-02-13T09:00:00Z' }] },
        },
      ],
    ],
    [
      'before it',
      atom(`${gone('1', '<at:comment>A mistake</at:comment>')}<entry><id>1</id></entry>`),
      [
        {
          id: '1',
          _press: {
            status: 'withdrawn',
            corrections: [{ date: '2026-02-13T09:00:00Z', note: 'A mistake' }],
          },
        },
      ],
    ],
    ['of one that does not', atom(`<entry><id>1</id></entry>${gone('2')}`), [{ id: '1' }]],
    [
      'in RSS',
      rss(`<item><guid>1</guid></item>${gone('1')}`),
      [
        {
          id: '1',
          _press: { status: 'withdrawn', corrections: [{ date: '2026-02-13T09:00:00Z' }] },
        },
      ],
    ],
    [
      'without a time',
      atom('<entry><id>1</id></entry><at:deleted-entry ref="1"/>'),
      [{ id: '1', _press: { status: 'withdrawn' } }],
    ],
  ];
  for (const [what, text, expected] of cases) {
    it(what, async () => {
      expect(itemsOf(await convert(text))).to.eql(expected);
    });
  }
});
