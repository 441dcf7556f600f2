import { expect } from '@open-wc/testing';
import type { ReleaseSummary } from '../../src/feed/model.js';
import { parseDate } from '../../src/feed/parse-date.js';
import { ANY, narrow, type NamesOf } from '../../src/feed/query.js';

/** A search as people type it: by keyboards without marks, dashes or curly quotation marks, in one word or two. */

const release = (id: string, members: Partial<ReleaseSummary>): ReleaseSummary => ({
  base: 'https://publisher.example/feed.json',
  feed: 'https://publisher.example/feed.json',
  id,
  ...members,
});

const found = (texts: readonly string[], search: string) =>
  narrow(
    texts.map((title) => release(title, { title })),
    { ...ANY, search },
  ).map(({ id }) => id);

describe('a search as people type', () => {
  const finds: [search: string, ...titles: string[]][] = [
    [
      'Viet Nam',
      'Việt Nam',
      'Vietnam',
      'VIETNAM',
      'Viet\u00a0Nam',
      'Viet-Nam',
      'Vi\u1ec7t Nam'.normalize('NFD'),
    ],
    ['vietnam', 'Việt Nam', 'Viet Nam', 'Viet-Nam', 'Vietnamese'],
    ['viet-nam', 'Việt Nam', 'Vietnam'],
    ['hanoi', 'Hà Nội'],
    ['Ha Noi', 'Hanoi'],
    ['southeast asia', 'South-East Asia', 'South East Asia'],
    ['co-operation', 'Cooperation', 'Co\u2011operation'],
    ['email', 'E-mail'],
    ['pho', 'phở', 'PHỞ', 'ph\u01a1\u0309', 'Phó'],
    ['phở', 'pho'],
    ['d', 'đ', 'Đ', 'Đà Nẵng', 'ð'],
    ['Da Nang', 'Đà Nẵng'],
    ["people's", 'People’s', 'People‘s', 'Peopleʼs', 'People＇s', 'Peoples'],
    ['people’s', "People's"],
    ["cote d'ivoire", 'Côte d’Ivoire', 'Côte d´Ivoire'],
    [
      '"korea week"',
      '“Korea Week”',
      '«Korea Week»',
      '「Korea Week」',
      'Korea Week',
      '„Korea Week‟',
    ],
    [
      'PR-20-04',
      'PR‑20‑04',
      'PR–20–04',
      'PR—20—04',
      'PR−20−04',
      'PR‐20‐04',
      'PR－20－04',
      'PR﹣20﹣04',
    ],
    ['PR–20', 'PR-20'],
    ['asean korea', 'ASEAN‑Korea', 'ASEAN–Korea', 'ASEAN\u00a0Korea'],
    ['asean - korea', 'ASEAN–Korea', 'ASEAN Korea'],
    ['trade & culture', 'Trade and Culture'],
    [
      'office',
      'oﬀice',
      'oﬃce',
      'Ｏｆｆｉｃｅ',
      'of\u00adfice',
      'of\u200bfice',
      'of\u2060fice',
      'of\ufefffice',
    ],
    ['2026', '２０２６', '๒๐๒๖', '២០២៦', '၂၀၂၆', '٢٠٢٦', '໒໐໒໖'],
    ['๒๐๒๖', '2026'],
    ['istanbul', 'İstanbul', 'İSTANBUL', 'Istanbul'],
    ['ISPARTA', 'Isparta', 'ısparta'],
    ['isparta', 'Isparta', 'ısparta'],
    ['strasse', 'Straße', 'STRASSE', 'Strasse'],
    ['aero', 'æro'],
    ['oeuvre', 'œuvre'],
    ['lodz', 'Łódź'],
    ['οδοσ', 'Οδός', 'ΟΔΟΣ'],
    ['елка', 'ёлка'],
    ['한국', '한국'.normalize('NFD'), '제한국'],
    ['한', 'ᄒ\u1161ᆫ국'],
    ['보도ㅈ', '보도자료'],
    ['보돚', '보도자료'],
    ['회의싨', '회의실 사용'.replace(' 사', '사')],
    ['회의싥', '회의실 기록'.replace('실 기', '실기')],
    ['보도자료', '보도 자료', '보도·자료'],
    ['한아세안센터', '한-아세안센터', '한\u2011아세안 센터', '한아세안센터가'],
    ['문화·관광', '문화ㆍ관광'],
    ['กรุงเทพ', 'กรุง\u200bเทพมหานคร'],
    ['กรุงเทพมหานคร', 'กรุงเทพ มหานคร', 'กรุง\u200bเทพ\u200bมหานคร'],
    ['ភ្នំពេញ', 'រាជធានី\u200bភ្នំ\u200bពេញ'],
    ['ရန်ကုန်', 'ရန်\u200bကုန်မြို့'],
  ];
  for (const [search, ...titles] of finds) {
    for (const title of titles) {
      it(`${search} finds ${JSON.stringify(title)}`, () => {
        expect(found([title], search)).to.eql([title]);
      });
    }
  }

  const misses: [search: string, ...titles: string[]][] = [
    ['anat', 'a nation'],
    ['them', 'the men', 'the matter'],
    ['island', 'is landing'],
    ['vietnam', 'viet', 'Viet. Name'],
    ['각', '가구'],
    ['か', 'き'],
    ['ก', 'ข'],
    ['-', 'a'],
    ['&', 'and'],
  ];
  for (const [search, ...titles] of misses) {
    for (const title of titles) {
      it(`${search} does not find ${JSON.stringify(title)}`, () => {
        expect(found([title], search)).to.eql([]);
      });
    }
  }

  const orders: [search: string, given: string[], expected: string[]][] = [
    ['pho', ['phở 1', 'pho 2', 'Phở 3', 'PHO 4'], ['pho 2', 'PHO 4', 'phở 1', 'Phở 3']],
    ['phở', ['pho 1', 'phở 2', 'PHỞ 3'], ['phở 2', 'PHỞ 3', 'pho 1']],
    ['vietnam', ['Viet Nam 1', 'Vietnam 2'], ['Vietnam 2', 'Viet Nam 1']],
    ["people's", ['People’s 1', "People's 2"], ["People's 2", 'People’s 1']],
    ['pho ha', ['phở hà 1', 'pho hà 2', 'pho ha 3'], ['pho ha 3', 'phở hà 1', 'pho hà 2']],
  ];
  for (const [search, given, expected] of orders) {
    it(`${search} finds first what is written so, and else keeps the order: ${given.join(', ')}`, () => {
      expect(found(given, search)).to.eql(expected);
    });
  }
});

describe('a search by what is shown beside a release', () => {
  const namesOf: NamesOf = ({ kind }) => ({
    texts: [kind === 'press-release' ? '보도자료' : kind],
  });
  const cases: [
    what: string,
    members: Partial<ReleaseSummary>,
    search: string,
    expected: boolean,
  ][] = [
    ['its kind in the reader’s language', { kind: 'press-release' }, '보도', true],
    ['its kind as it is written', { kind: 'Rapport' }, 'rapport', true],
    [
      'the publisher’s word for it',
      { kind: 'press-release', kind_label: 'Communiqué' },
      'communique',
      true,
    ],
    ['no other kind', { kind: 'statement' }, '보도', false],
    ['the year', { date_published: parseDate('2024-02-12')! }, '2024', true],
    ['the year in other digits', { date_published: parseDate('2024-02-12')! }, '２０２４', true],
    ['the year in Thai digits', { date_published: parseDate('2024-02-12')! }, '๒๐๒๔', true],
    [
      'the publisher’s year',
      { date_published: parseDate('2025-01-01T00:30:00+09:00')! },
      '2025',
      true,
    ],
    ['the year of change', { date_modified: parseDate('2024-02-12')! }, '2024', true],
    ['no part of a year', { date_published: parseDate('2024-02-12')! }, '24', false],
    ['no other year', { date_published: parseDate('2024-02-12')! }, '2025', false],
    [
      'no word that begins in one field and ends in another',
      { title: 'Viet', number: 'Nam' },
      'vietnam',
      false,
    ],
  ];
  for (const [what, members, search, expected] of cases) {
    it(`finds ${what}`, () => {
      const left = narrow([release('1', members)], { ...ANY, search }, { namesOf });
      expect(left.length === 1).to.equal(expected);
    });
  }

  it('finds a year as it is shown, as a whole', () => {
    const item = [release('1', { date_published: parseDate('2026-03-09')! })];
    const found = (search: string) =>
      narrow(item, { ...ANY, search }, { namesOf: () => ({ texts: [], dates: () => ['2569'] }) })
        .length;
    expect(['2569', '2026', '25', '569'].map(found)).to.eql([1, 1, 0, 0]);
  });

  it('follows the language', () => {
    const item = [release('1', { kind: 'press-release' })];
    const search = { ...ANY, search: '보도' };
    expect(narrow(item, search, { namesOf: () => ({ texts: ['Press release'] }) }).length).to.equal(
      0,
    );
    expect(narrow(item, search, { namesOf }).length).to.equal(1);
  });
});
