import { expect } from '@open-wc/testing';
import type { ReleaseSummary } from '../../src/feed/model.js';
import { parseDate } from '../../src/feed/parse-date.js';
import { countValues, narrow, valuesOf, type Choice } from '../../src/feed/query.js';
import { feed, item, numbers, read } from '../support/json-feed.js';
import { NO_FREEZE } from '../support/no-freeze.js';

const release = (id: string, members: Partial<ReleaseSummary>): ReleaseSummary => ({
  base: 'https://publisher.example/feed.json',
  feed: 'https://publisher.example/feed.json',
  id,
  ...members,
});

const choice = (members: Partial<Choice>): Choice => ({
  search: '',
  tags: '',
  countries: '',
  kinds: '',
  years: '',
  ...members,
});

/** Of what a publisher has written, and not only of the model. */
it('a search finds the lines under a headline in a feed as it was read', () => {
  const page = read(feed([item(1, { _press: { subtitles: ['Of the Centre'] } }), item(2)]));
  expect(numbers({ ...page, items: narrow(page.items, choice({ search: 'centre' })) })).to.equal(
    '1',
  );
});

const finds = (members: Partial<ReleaseSummary>, search: string) =>
  narrow([release('1', members)], choice({ search })).length === 1;

describe('search', () => {
  const cases: [
    what: string,
    members: Partial<ReleaseSummary>,
    search: string,
    expected: boolean,
  ][] = [
    ['everything by nothing', {}, '', true],
    ['everything by space', {}, ' \u3000 ', true],
    ['a word of the title', { title: 'Korea Week' }, 'week', true],
    ['a part of a word', { title: 'Partnership' }, 'partner', true],
    ['nothing by another word', { title: 'Korea Week' }, 'month', false],
    ['every word, in any order', { title: 'Korea Week', summary: 'In Hanoi' }, 'hanoi korea', true],
    ['nothing where one word is missing', { title: 'Korea Week' }, 'korea hanoi', false],
    ['the number', { number: 'PR/20-04' }, 'pr/20-04', true],
    ['a line under the headline', { subtitles: ['One', 'Two'] }, 'two', true],
    ['a tag', { tags: ['Youth'] }, 'youth', true],
    ['the body as text', { content_text: 'In the body' }, 'body', true],
    ['the body as HTML', { content_html: '<p>In the <b>bo</b>dy</p>' }, 'the', true],
    ['no markup', { content_html: '<p class="youth">Text</p>' }, 'class', false],
    ['no script', { content_html: '<script>youth()</script>Text' }, 'youth', false],
    ['no member that says nothing', { title: 'Title' }, 'undefined', false],
    ['Korean', { title: '한-아세안센터 보도자료' }, '아세안', true],
    ['Korean in composed form by decomposed', { title: '한국' }, '한국'.normalize('NFD'), true],
    ['Korean in decomposed form by composed', { title: '한국'.normalize('NFD') }, '한국', true],
    ['Thai', { title: 'ข่าวประชาสัมพันธ์' }, 'ประชา', true],
    ['Thai sara am in two signs', { title: 'น\u0e33' }, 'น\u0e4d\u0e32', true],
    ['Khmer', { title: 'ព័ត៌មានថ្មី' }, 'ថ្មី', true],
    ['Vietnamese, composed or not', { title: 'Hà Nội' }, 'hà nội'.normalize('NFD'), true],
    ['full width by half', { title: 'ＡＳＥＡＮ２０２６' }, 'asean2026', true],
    ['half width by full', { title: 'ASEAN 2026' }, 'ａｓｅａｎ', true],
    ['words parted by a wide space', { title: '한국 소식' }, '한국\u3000소식', true],
    ['what looks like a pattern as it is', { title: 'a.c (b)' }, '.c (', true],
    ['no pattern', { title: 'abc' }, 'a.c', false],
  ];
  for (const [what, members, search, expected] of cases) {
    it(`finds ${what}`, () => {
      expect(finds(members, search)).to.equal(expected);
    });
  }

  it('takes a moment in 2,000 releases with long bodies', () => {
    const content_html = '<p>word</p>'.repeat(500);
    const releases = Array.from({ length: 2_000 }, (_, id) =>
      release(String(id), { content_html }),
    );
    narrow(releases, choice({ search: 'nowhere' }));
  }).timeout(NO_FREEZE);
});

const day = (written: string) => ({ date_published: parseDate(written)! });

const releases = [
  release('1', {
    tags: ['Trade', 'Youth'],
    countries: ['ID'],
    kind: 'notice',
    ...day('2026-01-31'),
  }),
  release('2', { tags: ['trade'], countries: ['KR', 'ID'], ...day('2025-12-31T23:30:00+09:00') }),
  release('3', { tags: ['Youth', 'youth'], kind: 'Notice', ...day('2025-12-31T16:00:00Z') }),
  release('4', { kind: 'news' }),
];

describe('narrow', () => {
  const cases: [chosen: Partial<Choice>, expected: string][] = [
    [{}, '1 2 3 4'],
    [{ tags: 'trade' }, '1 2'],
    [{ tags: 'youth', kinds: 'notice' }, '1 3'],
    [{ countries: 'ID' }, '1 2'],
    [{ countries: '*' }, '3 4'],
    [{ kinds: 'notice' }, '1 3'],
    [{ years: '2025' }, '2 3'],
    [{ years: '2026', tags: 'culture' }, ''],
  ];
  for (const [chosen, expected] of cases) {
    it(`by ${JSON.stringify(chosen)} leaves ${expected || 'nothing'}`, () => {
      const left = narrow(releases, choice(chosen)).map(({ id }) => id);
      expect(left.join(' ')).to.equal(expected);
    });
  }
});

describe('countValues', () => {
  const cases: [
    facet: 'tags' | 'countries' | 'kinds' | 'years',
    chosen: Partial<Choice>,
    expected: object,
  ][] = [
    ['tags', {}, { trade: 2, youth: 2 }],
    ['countries', {}, { ID: 2, KR: 1, '*': 2 }],
    ['kinds', {}, { notice: 2, news: 1 }],
    ['years', {}, { 2026: 1, 2025: 2 }],
    ['tags', { kinds: 'notice' }, { trade: 1, youth: 2 }],
    ['tags', { tags: 'trade' }, { trade: 2, youth: 2 }],
    ['tags', { tags: 'trade', kinds: 'news' }, { trade: 0 }],
    ['countries', { search: 'youth' }, { ID: 1, '*': 1 }],
  ];
  for (const [facet, chosen, expected] of cases) {
    it(`counts ${facet} under ${JSON.stringify(chosen)}`, () => {
      const counts = countValues(releases, choice(chosen), facet);
      expect(Object.fromEntries(counts)).to.eql(expected);
    });
  }
});

describe('the year of a release', () => {
  const cases: [written: string, expected: string][] = [
    ['2026-01-01', '2026'],
    ['2026-01-01T00:30:00+09:00', '2026'],
    ['2025-12-31T23:30:00-05:00', '2025'],
    ['2025-12-31T23:30:00Z', '2025'],
  ];
  for (const [written, expected] of cases) {
    it(`of ${written} is ${expected}`, () => {
      expect(valuesOf(release('1', day(written)), 'years')).to.eql([expected]);
    });
  }
});
