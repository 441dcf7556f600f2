import { expect } from '@open-wc/testing';
import { NO_FREEZE } from '../../../support/no-freeze.js';
import { convert, itemsOf, pick, rss, rssItem } from '../../../support/xml-feed.js';

/** RSS as publishers write it, member by member. */

type Case = [what: string, written: string, expected: Record<string, unknown>];

const html = '<p>A <b>body</b>.</p>';
const cdata = (text: string) => `<![CDATA[${text}]]>`;
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const groups: Record<string, Case[]> = {
  'a headline': [
    ['of text', '<title>A &amp; B</title>', { title: 'A & B' }],
    ['in CDATA', `<title>${cdata('A &amp; <b>B</b>')}</title>`, { title: 'A & B' }],
    ['in several', `<title>${cdata('A ')}${cdata('B')} C</title>`, { title: 'A B C' }],
    [
      'with the end of CDATA in it',
      '<title><![CDATA[a ]]]]><![CDATA[> b]]></title>',
      { title: 'a ]]> b' },
    ],
    ['escaped twice', '<title>A &amp;amp; B &amp;#8217;s</title>', { title: 'A & B ’s' }],
    [
      'with tags escaped twice',
      '<title>&amp;lt;em&amp;gt;A&amp;lt;/em&amp;gt;</title>',
      { title: 'A' },
    ],
    [
      'with names of HTML',
      '<title>Caf&eacute;&nbsp;&ndash; 1&deg;</title>',
      { title: 'Café\u00a0– 1°' },
    ],
    ['with another name', '<title>a &nothing; b</title>', { title: 'a &nothing; b' }],
    ['with controls', '<title>a\u0008b&#11;c&#x1;</title>', { title: 'abc' }],
    ['with lines', '<title>\n  A\n  B\n</title>', { title: 'A B' }],
    [
      'of what looks like a tag',
      `<title>${cdata('A <new> day <3')}</title>`,
      { title: 'A <new> day <3' },
    ],
    ['of Dublin Core alone', '<dc:title>A</dc:title>', { title: 'A' }],
    [
      'of its own before that of a medium',
      '<media:title>M</media:title><title>A</title>',
      { title: 'A' },
    ],
  ],
  'body and summary': [
    [
      'both',
      `<description>S</description><content:encoded>${cdata(html)}</content:encoded>`,
      { summary: 'S', content_html: html },
    ],
    [
      'both, the other way round',
      `<content:encoded>${cdata(html)}</content:encoded><description>${cdata('<p>S</p>')}</description>`,
      { summary: 'S', content_html: html },
    ],
    [
      'the same twice',
      `<description>${cdata(html)}</description><content:encoded>${cdata(html)}</content:encoded>`,
      { summary: undefined, content_html: html },
    ],
    [
      'a description of HTML',
      `<description>${escaped(html)}</description>`,
      { summary: undefined, content_html: html },
    ],
    [
      'a description of HTML that is escaped twice',
      `<description>${escaped(escaped(html))}</description>`,
      { content_html: html },
    ],
    [
      'a description with its elements as they are',
      `<description>${html}</description>`,
      { content_html: html },
    ],
    [
      'a line',
      '<description>One line.</description>',
      { summary: 'One line.', content_html: undefined },
    ],
    [
      'several paragraphs of text',
      '<description>One.\n\nTwo &amp;amp; three.</description>',
      { content_html: '<p>One.</p><p>Two &amp; three.</p>' },
    ],
    [
      'several paragraphs of text with addresses and signs in angle brackets',
      '<description>Jane Doe &lt;jane@publisher.example&gt;, phone 1.\n\n&lt;https://a.example/&gt; &lt;sic&gt; &lt;/3 and &lt;dl&gt;&lt;dt&gt;A&lt;/dl&gt;</description>',
      {
        content_html:
          '<p>Jane Doe &lt;jane@publisher.example>, phone 1.</p><p>&lt;https://a.example/> &lt;sic> &lt;/3 and <dl><dt>A</dl></p>',
      },
    ],
    [
      'an empty body',
      `<description>S</description><content:encoded></content:encoded>`,
      { summary: 'S', content_html: undefined },
    ],
    [
      'an excerpt that is cut',
      `<description>${cdata('Cut [&#8230;]')}</description><content:encoded>${cdata(html)}</content:encoded>`,
      { summary: 'Cut…' },
    ],
    [
      'words of a program',
      `<description>${cdata('<p>S</p>\n<p>The post <a href="/a">A</a> appeared first on <a href="/">B</a>.</p>')}</description><content:encoded>${cdata(html)}</content:encoded>`,
      { summary: 'S' },
    ],
    [
      'a body of Atom',
      `<atom:content type="html">${escaped(html)}</atom:content>`,
      { content_html: html },
    ],
    [
      'a body of XHTML',
      '<xhtml:body xmlns:xhtml="http://www.w3.org/1999/xhtml"><xhtml:p>A<xhtml:br/>B</xhtml:p></xhtml:body>',
      { content_html: '<p>A<br>B</p>' },
    ],
  ],
  'what it is and where': [
    [
      'guid and link',
      '<guid>g</guid><link>https://a.example/1</link>',
      { id: 'g', url: 'https://a.example/1' },
    ],
    [
      'a guid that is an address',
      '<guid>https://a.example/1</guid>',
      { id: 'https://a.example/1', url: 'https://a.example/1' },
    ],
    [
      'a guid that is none',
      '<guid isPermaLink="false">https://a.example/1</guid>',
      { id: 'https://a.example/1', url: undefined },
    ],
    [
      'a guid that is none, in other letters',
      '<guid ispermalink="False">https://a.example/1</guid>',
      { url: undefined },
    ],
    [
      'a guid of another kind',
      '<guid isPermaLink="true">tag:a.example,2026:1</guid>',
      { id: 'tag:a.example,2026:1', url: undefined },
    ],
    ['no guid', '<link>https://a.example/1</link>', { id: 'https://a.example/1' }],
    [
      'neither',
      '<title>A</title><pubDate>2026-02-12</pubDate>',
      { id: '2026-02-12 A', url: undefined },
    ],
    ['a description alone', '<description>Only this.</description>', { id: 'Only this.' }],
    [
      'an empty link beside one of Atom',
      '<link/><atom:link href="https://a.example/1"/>',
      { url: 'https://a.example/1' },
    ],
    ['a link as Atom has it', '<link href="https://a.example/1"/>', { url: 'https://a.example/1' }],
    [
      'a link of Atom that is the feed’s',
      '<link>https://a.example/1</link><atom:link rel="self" href="https://a.example/f"/>',
      { url: 'https://a.example/1' },
    ],
    [
      'an address with a reference',
      '<link>https://a.example/?a=1&amp;b=2</link>',
      { url: 'https://a.example/?a=1&b=2' },
    ],
    [
      'an address in CDATA',
      `<link>${cdata('https://a.example/?a=1&b=2')}</link>`,
      { url: 'https://a.example/?a=1&b=2' },
    ],
    [
      'where it came from',
      '<atom:link rel="via" href="https://b.example/"/>',
      { external_url: 'https://b.example/' },
    ],
    [
      'the address before a counter',
      '<feedburner:origLink>https://a.example/1</feedburner:origLink><link>https://count.example/</link>',
      { url: 'https://a.example/1' },
    ],
  ],
  people: [
    [
      'RSS',
      '<author>press@a.example (Press Office)</author>',
      { authors: [{ name: 'Press Office' }] },
    ],
    [
      'the other way round',
      '<author>Press Office &lt;press@a.example&gt;</author>',
      { authors: [{ name: 'Press Office' }] },
    ],
    ['a name', '<author>Press Office</author>', { authors: [{ name: 'Press Office' }] }],
    ['nobody', '<author>noreply@a.example</author>', { authors: undefined }],
    [
      'Dublin Core',
      `<dc:creator>${cdata('Press Office')}</dc:creator>`,
      { authors: [{ name: 'Press Office' }] },
    ],
    [
      'several',
      '<dc:creator>A</dc:creator><dc:creator>B</dc:creator><dc:creator>a</dc:creator>',
      { authors: [{ name: 'A' }, { name: 'B' }] },
    ],
    [
      'Atom',
      '<atom:author><atom:name>A</atom:name><atom:uri>https://a.example/</atom:uri></atom:author>',
      { authors: [{ name: 'A', url: 'https://a.example/' }] },
    ],
    [
      'another feed',
      '<source url="https://b.example/feed">B</source>',
      { authors: [{ name: 'B' }] },
    ],
  ],
  tags: [
    [
      'several',
      '<category>A</category><category domain="d">B &amp;amp; C</category>',
      { tags: ['A', 'B & C'] },
    ],
    [
      'the same twice',
      '<category>A</category><category> a </category><category/>',
      { tags: ['A'] },
    ],
    ['one in another', '<category>A<category>B</category></category>', { tags: ['A', 'B'] }],
    ['Dublin Core', '<dc:subject>A</dc:subject><category>B</category>', { tags: ['B', 'A'] }],
    ['keywords', '<media:keywords>A, B,A</media:keywords>', { tags: ['A', 'B'] }],
    ['Atom', '<atom:category term="a" label="A"/><atom:category term="b"/>', { tags: ['A', 'b'] }],
  ],
  language: [
    ['Dublin Core', '<dc:language>th</dc:language>', { language: 'th' }],
    ['xml:lang', '<title xml:lang="ko">A</title>', { language: 'ko' }],
    ['none', '<title>A</title>', { language: undefined }],
  ],
};

describe('an item of RSS', () => {
  for (const [group, cases] of Object.entries(groups)) {
    describe(group, () => {
      for (const [what, written, expected] of cases) {
        it(what, async () => {
          expect(pick(await rssItem(written), expected)).to.eql(expected);
        });
      }
    });
  }
});

describe('a name of a namespace', () => {
  const bound = 'xmlns:p="http://purl.org/dc/elements/1.1/"';
  const cases: [what: string, written: string, authors: unknown][] = [
    ['holds in the element', `<p:creator ${bound}>A</p:creator>`, [{ name: 'A' }]],
    ['holds nowhere behind it', `<a ${bound}/><p:creator>A</p:creator>`, undefined],
    [
      'is another in an element, and behind it the same',
      `<a><b xmlns:dc="urn:b"/></a><dc:creator>A</dc:creator>`,
      [{ name: 'A' }],
    ],
    [
      'is another where the element says so',
      '<dc:creator xmlns:dc="urn:b">A</dc:creator>',
      undefined,
    ],
  ];
  for (const [what, written, authors] of cases) {
    it(what, async () => {
      expect((await rssItem(written))['authors']).to.eql(authors);
    });
  }
});

describe('a run of spaces', () => {
  const RUN = '\u00a0'.repeat(500_000);
  const bombs: [where: string, members: string][] = [
    ['an excerpt', `<content:encoded>C</content:encoded><description>a${RUN}b</description>`],
    ['a name', `<dc:creator>a${RUN}b</dc:creator>`],
    ['a text', `<content:encoded>a${RUN}b</content:encoded>`],
  ];
  for (const [where, members] of bombs) {
    it(`in ${where} takes a moment`, async () => {
      expect(JSON.stringify(await rssItem(members))).to.include(`a${RUN}b`);
    }).timeout(NO_FREEZE);
  }
});

const ONE = '<item><title>A</title><link>https://a.example/1</link></item>';
const shown = [{ title: 'A', url: 'https://a.example/1', id: 'https://a.example/1' }];

const documents: [what: string, text: string][] = [
  ['2.0', rss(ONE)],
  [
    '0.91, with its document type',
    `<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">${rss(ONE, '', 'version="0.91"').replace(/^<.*\n/, '')}`,
  ],
  [
    '0.90',
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel><title>N</title></channel>${ONE}</rdf:RDF>`,
  ],
  ['without a namespace that it declares', rss(ONE).replace(/ xmlns:\w+="[^"]*"/g, '')],
  [
    'with a default namespace',
    rss(ONE, '', 'version="2.0" xmlns="http://backend.userland.com/rss2"'),
  ],
  ['with a default namespace that nobody knows', rss(ONE, '', 'xmlns="https://a.example/own"')],
  ['with Atom’s namespace for its own', rss(ONE, '', 'xmlns="http://www.w3.org/2005/Atom"')],
  [
    'with a prefix of its own',
    rss(ONE)
      .replace(/<(\/?)(rss|channel|title|item|link)/g, '<$1r:$2')
      .replace('<r:rss', '<r:rss xmlns:r="http://purl.org/rss/1.0/"'),
  ],
  [
    'in capitals',
    rss(ONE).replace(/<(\/?)(rss|channel|title|item|link)/g, (tag) => tag.toUpperCase()),
  ],
  ['in mixed letters', rss(ONE).replace('<item>', '<Item>').replace('<title>A', '<Title>A')],
  ['with items beside the channel', `<rss><channel><title>N</title></channel>${ONE}</rss>`],
  ['with items in a list', rss(`<items>${ONE}</items>`)],
  ['with a channel alone', `<channel><title>N</title>${ONE}</channel>`],
  ['in another document', `<response><data>${rss(ONE).replace(/^<.*\n/, '')}</data></response>`],
  [
    'in a page',
    `<?xml version="1.0"?><!DOCTYPE html><html><body>${rss(ONE).replace(/^<.*\n/, '')}</body></html>`,
  ],
  ['behind comments of HTML', `<!-- cached --> ${rss(ONE)} <!-- 0.2 s -->`],
  ['in a comment of HTML', `<!-- ${rss(ONE)} -->`],
  ['behind blank lines and marks', `\uFEFF\uFEFF\n\n${rss(ONE)}`],
  ['with what a host puts behind it', `${rss(ONE)}\n<script src="https://host.example/a.js">x`],
  ['with an item that is not closed', rss(ONE).replace('</link></item>', '</link>')],
  [
    'with a member that is not closed',
    rss(ONE)
      .replace('<title>A</title>', '<dc:creator>B<title>A</title>')
      .replace('</item>', '</item>'),
  ],
];

describe('a document of RSS', () => {
  for (const [what, text] of documents) {
    it(what, async () => {
      const [item] = itemsOf(await convert(text));
      expect([pick(item!, shown[0]!)]).to.eql(shown);
    });
  }

  it('1.0, whose items have their address on them', async () => {
    const text = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:c="http://purl.org/rss/1.0/modules/content/">
      <channel rdf:about="https://a.example/feed"><title>N</title><link>https://a.example/</link><items><rdf:Seq><rdf:li resource="x"/></rdf:Seq></items></channel>
      <image rdf:about="x"><title>I</title></image>
      <item rdf:about="https://a.example/1"><title>A</title><link>https://a.example/one</link><dc:date>2026-02-12T09:00+09:00</dc:date><c:encoded>&lt;p&gt;B&lt;/p&gt;</c:encoded></item></rdf:RDF>`;
    const { json } = await convert(text);
    expect(json).to.eql({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'N',
      home_page_url: 'https://a.example/',
      items: [
        {
          title: 'A',
          url: 'https://a.example/one',
          date_published: '2026-02-12T09:00:00+09:00',
          content_html: '<p>B</p>',
          id: 'https://a.example/1',
        },
      ],
    });
  });

  it('says who it is of', async () => {
    const head = `<link>https://a.example/</link><atom:link rel="self" href="https://a.example/feed"/>
      <atom:link rel="next" href="https://a.example/feed?page=2"/><description>D</description><language>en-GB</language>
      <image><url>https://a.example/i.png</url><title>I</title><link>https://i.example/</link></image><ttl>60</ttl>`;
    const { json } = await convert(rss('', head));
    expect(json).to.eql({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'News',
      home_page_url: 'https://a.example/',
      feed_url: 'https://a.example/feed',
      next_url: 'https://a.example/feed?page=2',
      description: 'D',
      icon: 'https://a.example/i.png',
      language: 'en-GB',
      items: [],
    });
  });

  describe('without ids', () => {
    const line = (title: string, day: number, url = 'https://a.example/news') =>
      `<item><title>${title}</title><link>${url}</link><pubDate>${day} Feb 2026</pubDate></item>`;
    const idsOf = async (items: string) => itemsOf(await convert(rss(items))).map(({ id }) => id);

    it('tells by date and title what all leads to one page', async () => {
      const items =
        line('A', 12) + line('B', 11) + line('B', 10) + line('C', 9, 'https://a.example/c');
      expect(await idsOf(items)).to.eql([
        '12 Feb 2026 A',
        '11 Feb 2026 B',
        '10 Feb 2026 B',
        'https://a.example/c',
      ]);
    });

    it('has a release once that is named twice', async () => {
      const page = 'https://a.example/news';
      expect(await idsOf(line('A', 12) + line('A', 11))).to.eql([page, page]);
    });

    it('has none for what says nothing', async () => {
      expect(await idsOf('<item/>')).to.eql([undefined]);
    });
  });

  it('has a picture that xml:base completes', async () => {
    const pictures = [
      '<image xml:base="https://a.example/b/"><url>i.png</url></image>',
      '<image><url xml:base="https://a.example/b/">i.png</url></image>',
      '<itunes:image href="i.png" xml:base="https://a.example/b/"/>',
      '<image/><itunes:image href="i.png" xml:base="https://a.example/b/"/>',
      '<image><title>I</title></image><itunes:image href="https://a.example/b/i.png"/>',
    ];
    for (const picture of pictures) {
      const { json } = await convert(rss('', picture));
      expect(json['icon'], picture).to.equal('https://a.example/b/i.png');
    }
  });
});
