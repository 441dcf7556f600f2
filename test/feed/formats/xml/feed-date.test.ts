import { expect } from '@open-wc/testing';
import { readFeedDate } from '../../../../src/feed/formats/xml/feed-date.js';
import { parseDate } from '../../../../src/feed/parse-date.js';
import { convert, itemsOf, rss } from '../../../support/xml-feed.js';

const same = '2026-02-12T00:00:00.000Z';

/** Each with the moment or the day that it is, and whether it is told. */
const cases: [written: string, expected: string | undefined, isOdd: boolean][] = [
  ['Thu, 12 Feb 2026 00:00:00 GMT', same, false],
  ['Thu, 12 Feb 2026 00:00:00 +0000', same, false],
  ['Thu, 12 Feb 2026 09:00:00 +0900', same, false],
  ['12 Feb 2026 00:00 UT', same, false],
  ['Thu, 12 Feb 26 00:00:00 Z', same, false],
  ['Wed, 11 Feb 2026 19:00:00 EST', same, false],
  ['Wed, 11 Feb 2026 17:00:00 PDT', same, false],
  ['2026-02-12T09:00:00+09:00', same, false],
  ['2026-02-12T00:00:00.000Z', same, false],
  ['2026-02-12', '2026-02-12', false],
  ['Thu, 12 Feb 2026 09:00:00 KST', same, true],
  ['Thu, 12 Feb 2026 07:00:00 WIB', same, true],
  ['Thu, 12 Feb 2026 08:00:00 SGT', same, true],
  ['Thu, 12 Feb 2026 01:00:00 CET', same, true],
  ['Thu, 12 Feb 2026 09:00:00 +09:00', same, true],
  ['Thu, 12 Feb 2026 09:00:00 +9', same, true],
  ['Thu, 12 Feb 2026 09:00:00 GMT+9', same, true],
  ['Thu, 12 Feb 2026 09:00:00 GMT+09:00', same, true],
  ['Mon, 12 Feb 2026 00:00:00 GMT', same, true],
  ['Kamis, 12 Feb 2026 07:00:00 +0700', same, true],
  ['Thu Feb 12 09:00:00 KST 2026', same, true],
  ['Thu Feb 12 00:00:00 UTC 2026', same, true],
  ['Thu Feb 12 07:00:00 WIB 2026', same, true],
  ['Fri Feb 12 00:00:00 UTC 2026', same, true],
  ['Thu Feb 30 00:00:00 UTC 2026', undefined, true],
  ['목, 12 Feb 2026 09:00:00 +0900', same, true],
  ['Thursday, 12 February 2026 00:00:00 GMT', same, true],
  ['2026-02-12 09:00:00 +0900', same, true],
  ['2026-02-12T09:00+0900', same, true],
  ['2026-02-12 09:00:00', '2026-02-12', true],
  ['12 Feb 2026', '2026-02-12', true],
  ['2026. 2. 12.', '2026-02-12', true],
  ['1770854400', same, true],
  ['1770854400000', same, true],
  ['Thu, 12 Februari 2026 00:00:00 GMT', undefined, true],
  ['12 ก.พ. 2569', undefined, true],
  ['Jeu, 12 févr. 2026 00:00:00 GMT', undefined, true],
  ['12/02/2026', undefined, true],
  ['Sat, 30 Feb 2026 00:00:00 GMT', undefined, true],
  ['2026-02-30T00:00:00Z', undefined, true],
  ['Thu, 12 Feb 2026 25:00:00 GMT', undefined, true],
  ['yesterday', undefined, true],
  ['Mon, 01 Jan 0001 00:00:00 +0000', undefined, true],
  ['0000-00-00 00:00:00', undefined, true],
  ['Thu, 01 Jan 1970 00:00:00 GMT', undefined, true],
];

describe('a date of a feed', () => {
  for (const [written, expected, isOdd] of cases) {
    it(written, () => {
      const read = readFeedDate(written);
      expect([read.date && parseDate(read.date)?.text, read.isOdd]).to.eql([expected, isOdd]);
    });
  }

  const chosen: [members: string, published: unknown, modified: unknown, told: number][] = [
    [
      '<pubDate>Thu, 12 Feb 2026 00:00:00 GMT</pubDate><dc:date>2026-02-13</dc:date>',
      '2026-02-12T00:00:00+00:00',
      undefined,
      0,
    ],
    ['<dc:date>2026-02-13</dc:date>', '2026-02-13', undefined, 0],
    ['<pubDate>soon</pubDate><dc:date>2026-02-13</dc:date>', '2026-02-13', undefined, 1],
    ['<pubDate></pubDate><dcterms:issued>2026-02-13</dcterms:issued>', '2026-02-13', undefined, 0],
    ['<atom:updated>2026-02-13T00:00:00Z</atom:updated>', undefined, '2026-02-13T00:00:00Z', 0],
    ['<pubDate>12 Februari 2026</pubDate>', undefined, undefined, 1],
  ];
  for (const [members, published, modified, told] of chosen) {
    it(`among several: ${members}`, async () => {
      const converted = await convert(rss(`<item>${members}</item>`));
      const [item] = itemsOf(converted);
      const count = converted.problems.filter(({ pointer }) => pointer.includes('/date_')).length;
      expect([item!['date_published'], item!['date_modified'], count]).to.eql([
        published,
        modified,
        told,
      ]);
    });
  }
});
