import { expect } from '@open-wc/testing';
import { Draft } from '../../../../src/feed/formats/xml/draft.js';
import type { XmlElement } from '../../../../src/feed/formats/xml/element.js';
import { setMedia } from '../../../../src/feed/formats/xml/media.js';
import { pick, rssItem } from '../../../support/xml-feed.js';

/** Pictures and files of a release, whoever names them. */

type Case = [what: string, written: string, expected: Record<string, unknown>];

const PDF = 'https://a.example/a.pdf';
const JPG = 'https://a.example/a.jpg';
const pdf = `<enclosure url="${PDF}" type="application/pdf" length="1200"/>`;

const groups: Record<string, Case[]> = {
  files: [
    [
      'one',
      pdf,
      { attachments: [{ url: PDF, mime_type: 'application/pdf', size_in_bytes: 1200 }] },
    ],
    [
      'several',
      `${pdf}<enclosure url="https://a.example/b.mp3" type="audio/mpeg" length="0"/><itunes:duration>1:02:03</itunes:duration>`,
      {
        attachments: [
          { url: PDF, mime_type: 'application/pdf', size_in_bytes: 1200 },
          { url: 'https://a.example/b.mp3', mime_type: 'audio/mpeg', duration_in_seconds: 3723 },
        ],
      },
    ],
    [
      'the same twice',
      `${pdf}${pdf}<media:content url="${PDF}" type="application/pdf"/>`,
      { attachments: [{ url: PDF, mime_type: 'application/pdf', size_in_bytes: 1200 }] },
    ],
    [
      'without size and type',
      `<enclosure url="${PDF}" length="unknown"/>`,
      { attachments: [{ url: PDF }] },
    ],
    ['without an address', '<enclosure type="application/pdf"/>', { attachments: undefined }],
    [
      'of Media RSS',
      '<media:content url="https://a.example/v.mp4" type="video/mp4" fileSize="5" duration="90" lang="th"><media:title>V</media:title><media:thumbnail url="https://a.example/v.jpg"/><media:credit>C</media:credit></media:content>',
      {
        attachments: [
          {
            url: 'https://a.example/v.mp4',
            mime_type: 'video/mp4',
            title: 'V',
            size_in_bytes: 5,
            duration_in_seconds: 90,
          },
        ],
      },
    ],
    [
      'of Atom',
      `<atom:link rel="enclosure" href="${PDF}" title="Annex" length="7"/>`,
      { attachments: [{ url: PDF, title: 'Annex', size_in_bytes: 7 }] },
    ],
  ],
  'a picture': [
    [
      'of Media RSS',
      `<media:content url="${JPG}" medium="image" width="800" height="600"><media:title>T</media:title><media:description type="html">D &amp;amp; E</media:description><media:credit role="photographer">C</media:credit></media:content>`,
      { attachments: undefined, image: JPG },
    ],
    [
      'by its type',
      `<media:content url="https://a.example/i" type="image/webp"/>`,
      { image: 'https://a.example/i' },
    ],
    ['by its name', `<media:content url="${JPG}"/>`, { image: JPG }],
    [
      'that an enclosure is',
      `${pdf}<enclosure url="${JPG}" type="image/jpeg" length="1"/>`,
      {
        image: JPG,
        attachments: [
          { url: PDF, mime_type: 'application/pdf', size_in_bytes: 1200 },
          { url: JPG, mime_type: 'image/jpeg', size_in_bytes: 1 },
        ],
      },
    ],
    [
      'that is small',
      '<media:thumbnail url="https://a.example/t.jpg" width="75" height="50"/><media:thumbnail url="https://a.example/u.jpg" width="150" height="100"/>',
      { image: 'https://a.example/u.jpg' },
    ],
    [
      'before a small one',
      `<media:thumbnail url="https://a.example/t.jpg"/><media:content url="${JPG}" medium="image"/>`,
      { image: JPG },
    ],
    [
      'of a film',
      '<media:group><media:content url="https://a.example/v.mp4" type="video/mp4"/><media:thumbnail url="https://a.example/v.jpg"/></media:group>',
      { image: 'https://a.example/v.jpg' },
    ],
    ['of iTunes', `<itunes:image href="${JPG}"/>`, { image: JPG }],
    ['of no module', `<image><url>${JPG}</url></image>`, { image: JPG }],
    ['as a text', `<image>${JPG}</image>`, { image: JPG }],
    [
      'that is the default',
      `<media:content url="https://a.example/1.jpg" medium="image"/><media:content url="${JPG}" medium="image" isDefault="true"/>`,
      { image: JPG, attachments: [{ url: 'https://a.example/1.jpg' }] },
    ],
  ],
};

describe('media', () => {
  for (const [group, cases] of Object.entries(groups)) {
    describe(group, () => {
      for (const [what, written, expected] of cases) {
        it(what, async () => {
          expect(pick(await rssItem(written), expected)).to.eql(expected);
        });
      }
    });
  }

  const facts: [what: string, written: string, expected: unknown][] = [
    [
      'a picture of Media RSS',
      groups['a picture']![0]![1],
      { image: { width: 800, height: 600, alt: 'T', caption: 'D & E', credit: 'C' } },
    ],
    [
      'a picture in several sizes',
      '<media:group><media:description>D</media:description><media:content url="https://a.example/s.jpg" type="image/jpeg" width="300" height="200"/><media:content url="https://a.example/l.jpg" type="image/jpeg" width="900" height="600"/></media:group>',
      {
        image: {
          width: 900,
          height: 600,
          caption: 'D',
          sources: [
            { url: 'https://a.example/s.jpg', width: 300, type: 'image/jpeg' },
            { url: 'https://a.example/l.jpg', width: 900, type: 'image/jpeg' },
          ],
        },
      },
    ],
    ['a small picture', groups['a picture']![4]![1], { image: { width: 150, height: 100 } }],
    [
      'a film',
      groups['files']![5]![1],
      {
        attachments: [
          {
            url: 'https://a.example/v.mp4',
            language: 'th',
            credit: 'C',
            thumbnail: 'https://a.example/v.jpg',
          },
        ],
      },
    ],
    ['a file', pdf, undefined],
  ];
  for (const [what, written, expected] of facts) {
    it(`says more of ${what}`, async () => {
      expect((await rssItem(written))['_press']).to.eql(expected);
    });
  }

  const element = (name: string, attributes = {}, children: XmlElement[] = []): XmlElement => ({
    name,
    tag: name,
    attributes,
    offset: 0,
    base: undefined,
    language: undefined,
    children,
  });
  const content = (url: string) => element('media:content', { url });
  const shapes: [what: string, around: string, make: (url: string) => XmlElement][] = [
    ['an item', 'item', content],
    ['a group', 'media:group', content],
    ['RSS', 'item', (url) => element('enclosure', { url, type: 'audio/x' })],
  ];
  for (const [what, around, make] of shapes) {
    it(`looks through files of ${what} no more often, the more there are`, () => {
      /** How often somebody looks at what stands in the element around so many files. */
      const looksAt = (count: number): number => {
        let looks = 0;
        const files = Array.from({ length: count }, (_, index) => make(`a${index}`));
        const parent: XmlElement = {
          ...element(around),
          get children() {
            looks++;
            return files;
          },
        };
        const item = around === 'item' ? parent : element('item', {}, [parent]);
        setMedia(item, new Draft('', { problems: [], origins: new Map() }));
        return looks;
      };

      expect(looksAt(500)).to.equal(looksAt(5));
    });
  }
});
