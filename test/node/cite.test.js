import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { importSource } from '../support/import-source.js';

// The parser of RIS wants Node: it reads its tables as JSON modules, which browsers do not.

/** @type {import('../../src/feed/model.js').Publisher} */
const publisher = { name: 'Ministry of Samples, Tests and Trials', time_zone: 'Asia/Seoul' };

const release = {
  source: {},
  feed: 'https://example.org/feed.json',
  id: 'release-1',
  url: 'https://example.org/news/1?a=1&b=2',
  title: 'Example Week opens: 한·아세안 주간 – “The Forum”',
  summary: 'A week of culture,\nand of food.  TY  - BOOK',
  language: 'en',
  tags: ['Culture', 'Food'],
  number: 'PR/20-04',
  kind: 'press-release',
  date_published: { text: '2020-02-11T23:50:00.000Z', time: 1_581_465_000_000, offset: 0 },
};

/**
 * What an independent parser reads of the file.
 *
 * @type {(members?: object) => Record<string, unknown>[]}
 */
let readBack;

before(async () => {
  const { citations } = await importSource('src/elements/release-detail/cite.ts');
  // @ts-expect-error it brings no types
  const { Cite } = await import('@citation-js/core');
  // @ts-expect-error it brings no types
  await import('@citation-js/plugin-ris');
  readBack = (members) => new Cite(citations({ ...release, ...members }, publisher).ris).data;
});

describe('a RIS file, read back by an independent parser', () => {
  /** @type {[what: string, member: string, expected: unknown][]} */
  const cases = [
    ['type', 'type', 'report'],
    ['organisation', 'author', [{ literal: 'Ministry of Samples Tests and Trials' }]],
    ['publisher', 'publisher', 'Ministry of Samples, Tests and Trials'],
    ['title', 'title', 'Example Week opens: 한·아세안 주간 – “The Forum”'],
    ['calendar day', 'issued', { 'date-parts': [[2020, 2, 12]] }],
    ['kind', 'genre', 'Press release'],
    ['number', 'number', 'PR/20-04'],
    ['address', 'URL', 'https://example.org/news/1?a=1&b=2'],
    ['language', 'language', 'en'],
    ['summary', 'abstract', 'A week of culture, and of food. TY - BOOK'],
    ['tags', 'keyword', 'Culture,Food'],
  ];
  for (const [what, member, expected] of cases) {
    it(`has the ${what}`, () => {
      const [item] = readBack();

      assert.deepEqual(item?.[member], expected);
    });
  }

  it('has every author', () => {
    const [item] = readBack({ authors: [{ name: 'Officer, Press' }, { name: 'Media Unit' }] });

    assert.deepEqual(item?.author, [
      { family: 'Officer', given: 'Press' },
      { literal: 'Media Unit' },
    ]);
  });

  it('is a page on the web where neither kind nor number are known', () => {
    const [item] = readBack({ kind: undefined, number: undefined });

    assert.equal(item?.type, 'webpage');
  });

  for (const member of ['title', 'summary', 'number', 'kind', 'url', 'language']) {
    it(`is one item, whatever stands in it (${member})`, () => {
      const items = readBack({
        [member]: 'x\r\nER  - \r\nTY  - BOOK\r\nTI  - Another\r\nER  - \r\n',
      });

      assert.deepEqual(
        items.map(({ type }) => type),
        ['report'],
      );
    });
  }
});
