import { expect } from '@open-wc/testing';
import type { DocumentFault } from '../../../../src/feed/formats/converted.js';
import { xmlToJsonFeed } from '../../../../src/feed/formats/xml/xml-to-json-feed.js';
import { NO_FREEZE } from '../../../support/no-freeze.js';
import { ADDRESS, atom, convert, itemsOf, rss } from '../../../support/xml-feed.js';

const ONE = '<item><guid>1</guid><title>A</title></item>';

/** @returns what it is, in the words of its fault */
const faultOf = (text: string): Promise<string> =>
  xmlToJsonFeed(text, ADDRESS).then(
    (found) => (found ? 'a feed' : 'no XML of ours'),
    (error: unknown) => {
      const { code, found } = error as DocumentFault;
      return `${code}: ${found}`;
    },
  );

describe('a document of XML that is no feed', () => {
  const cases: [text: string, expected: string][] = [
    [
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url/></urlset>',
      'unsupported-format: a sitemap',
    ],
    [
      '<?xml version="1.0"?><sitemapindex></sitemapindex>',
      'unsupported-format: an index of sitemaps',
    ],
    [
      '<svg xmlns="http://www.w3.org/2000/svg"><title>A</title></svg>',
      'unsupported-format: a picture (SVG)',
    ],
    ['<opml version="2.0"><body/></opml>', 'unsupported-format: a list of feeds (OPML)'],
    [
      '<soap:Envelope xmlns:soap="x"><soap:Body/></soap:Envelope>',
      'unsupported-format: a message of SOAP',
    ],
    ['<Error><Code>NoSuchKey</Code></Error>', 'unsupported-format: an error message in XML'],
    [
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><foaf:Person xmlns:foaf="x"/></rdf:RDF>',
      'unsupported-format: an XML document of <rdf> without releases',
    ],
    [
      '<catalog><book/></catalog>',
      'unsupported-format: an XML document of <catalog> without releases',
    ],
    ['<!DOCTYPE html><html><body><rss>', 'no XML of ours'],
    ['<?xml version="1.0"?><html><body><channel></channel></body></html>', 'no XML of ours'],
    ['<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>', 'no XML of ours'],
    ['<p>There has been a critical error', 'no XML of ours'],
    ['<br />\n<b>Warning</b>: Undefined variable', 'no XML of ours'],
    ['{"items": []}', 'no XML of ours'],
    ['', 'no XML of ours'],
    ['<', 'no XML of ours'],
    ['<!-- nothing -->', 'no XML of ours'],
  ];
  for (const [text, expected] of cases) {
    it(`${text.slice(0, 50)}: ${expected}`, async () => {
      expect(await faultOf(text)).to.equal(expected);
    });
  }
});

describe('a document of XML that breaks off', () => {
  const whole = rss(
    `${ONE}<item><guid>2</guid><description><![CDATA[<p>B</p>]]></description></item>`,
  );
  const places = [
    '<channel>',
    '<item>',
    'A</title>',
    '</item>',
    '<![CDATA[<p>',
    ']]>',
    '</channel>',
    '</rss',
  ];
  for (const place of places) {
    it(`behind ${place}`, async () => {
      const text = whole.slice(0, whole.indexOf(place) + place.length);
      expect(await faultOf(text)).to.equal('damaged: XML that breaks off');
    });
  }

  it('in its document type', async () => {
    expect(await faultOf('<!DOCTYPE rss [ <!ENTITY a "b">')).to.match(/^damaged: /);
  });

  it('nowhere is a feed', async () => {
    expect(await faultOf(whole)).to.equal('a feed');
  });
});

describe('a bomb', () => {
  const types: [what: string, type: string][] = [
    [
      'of entities',
      `<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c '&b;&b;"]>&b;'>]>`,
    ],
    ['of parameter entities', '<!DOCTYPE rss [<!ENTITY % a SYSTEM "file:///etc/passwd"> %a;]>'],
    [
      'of external entities',
      '<!DOCTYPE rss SYSTEM "https://other.example/a.dtd" [<!ENTITY c SYSTEM "https://other.example/secret">]>',
    ],
    [
      'of elements in entities',
      '<!DOCTYPE rss [<!ENTITY c "<item><title>B</title></item>"> <!-- ]> --> <?p ]> ?>]>',
    ],
  ];
  for (const [what, type] of types) {
    it(`${what} does nothing`, async () => {
      const text = `${type}${rss('<item><guid>1</guid><title>A &c; &a;</title></item>')}`;
      expect(itemsOf(await convert(text))).to.eql([{ id: '1', title: 'A &c; &a;' }]);
    });
  }

  it('of elements in each other has a name', async () => {
    expect(await faultOf(rss('<a>'.repeat(500_000)))).to.equal(
      'damaged: XML that is nested too deeply',
    );
  });

  it('of elements beside each other loses what is too much', async () => {
    const [item] = itemsOf(
      await convert(rss(`<item><guid>1</guid>${'<category>a</category>'.repeat(100_000)}</item>`)),
    );
    expect(item).to.eql({ id: '1', tags: ['a'] });
  });

  it('of namespaces is read in a moment', async () => {
    const bindings = Array.from({ length: 50_000 }, (_, index) => `xmlns:a${index}="b"`).join(' ');
    const { json } = await convert(rss(ONE, '<a xmlns=""/>'.repeat(50_000), bindings));

    expect(json['items']).to.eql([{ id: '1', title: 'A' }]);
  }).timeout(NO_FREEZE);

  it('of attributes is read', async () => {
    const attributes = Array.from({ length: 100_000 }, (_, index) => `a${index}="b"`).join(' ');
    const [item] = itemsOf(await convert(rss(`<item ${attributes}><guid>1</guid></item>`)));
    expect(item).to.eql({ id: '1' });
  });

  it('of releases is cut, and told', async () => {
    const { json, problems } = await convert(rss('<item><title>A</title></item>'.repeat(2_500)));
    expect([(json['items'] as unknown[]).length, problems.length]).to.eql([2_000, 1]);
  });
});

describe('where something stands', () => {
  const text = rss(
    '<item><guid>1</guid>\n<title>A</title>\n\n<pubDate>soon</pubDate>\n<media:content url="https://a.example/a.jpg" width="1" height="1"/></item>',
    '\n<language>th</language>',
  );
  const cases: [pointer: string, line: string | undefined][] = [
    ['', 'line 1'],
    ['/title', 'line 2'],
    ['/language', 'line 3'],
    ['/items/0', 'line 4'],
    ['/items/0/title', 'line 5'],
    ['/items/0/date_published', 'line 7'],
    ['/items/0/_press/image/width', 'line 8'],
    ['/items/0/nothing', 'line 4'],
    ['/items/7', 'line 1'],
  ];
  for (const [pointer, line] of cases) {
    it(`${pointer}: ${line}`, async () => {
      expect((await convert(text)).locate(pointer)).to.equal(line);
    });
  }

  it('is the same where lines end in another way, and behind a document type', async () => {
    const { locate } = await convert(`<!DOCTYPE rss>\r\n${text.replaceAll('\n', '\r\n')}`);
    expect([locate('/items/0/title'), locate('/language')]).to.eql(['line 6', 'line 4']);
  });

  it('is found of each of many releases behind many lines in a moment', async () => {
    const count = 2_000;
    const { locate } = await convert(
      rss('<item><title>A</title></item>\n'.repeat(count), '\n'.repeat(1_000_000)),
    );
    const lines = Array.from({ length: count }, (_, index) => locate(`/items/${index}`));

    expect([lines[0], lines.at(-1)]).to.eql(['line 1000003', 'line 1002002']);
  }).timeout(NO_FREEZE);

  it('is told of what is wrong', async () => {
    const { problems } = await convert(atom('<entry><id>1<title>A</title></entry>'));
    expect(problems).to.eql([{ pointer: '/items/0', found: '"<id>"', expected: '</id> after it' }]);
  });

  it('of several slices is whole', async () => {
    const body = 'ä &amp;amp; '.repeat(40_000);
    const [item] = itemsOf(
      await convert(
        rss(`<item><guid>1</guid><content:encoded>${body}&lt;p></content:encoded></item>`),
      ),
    );
    expect(item!['content_html']).to.equal('ä &amp; '.repeat(40_000) + '<p>');
  });
});
