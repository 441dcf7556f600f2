import { expect } from '@open-wc/testing';
import { en } from '../../src/i18n/en.js';
import { english } from '../../src/i18n/english.js';
import { names as countryNames } from '../../src/i18n/cldr/km-names.js';
import { ko } from '../../src/i18n/ko.js';
import { languageTags } from '../../src/i18n/languages.js';
import { Locale } from '../../src/i18n/locale.js';
import { feedDate } from './feed-date.js';

const korean = new Locale('ko-KR', ko);
const locale = (tag: string) => new Locale(tag, en);

describe('a Locale', () => {
  it('is made without a formatter', () => {
    const kinds = ['DateTimeFormat', 'NumberFormat', 'PluralRules', 'Collator'] as const;
    const originals = kinds.map((kind) => Intl[kind]);
    const fail = () => {
      throw new Error('made');
    };
    const replace = (values: readonly unknown[]) => {
      kinds.forEach((kind, index) => Object.assign(Intl, { [kind]: values[index] }));
    };
    replace(kinds.map(() => fail));
    try {
      expect(new Locale('ko-KR', ko).language).to.equal('ko');
    } finally {
      replace(originals);
    }
  });

  it('has its tag in canonical form, and its words’ language', () => {
    expect([korean.tag, korean.language]).to.eql(['ko-KR', 'ko']);
    expect(new Locale('KO_kr', ko).tag).to.equal('ko-KR');
    expect(new Locale('no tag', ko).tag).to.equal('ko');
    expect(new Locale('', ko).tag).to.equal('ko');
    expect([english.tag, english.words]).to.eql(['en', en]);
  });
});

describe('inContentLanguage', () => {
  it('keeps the words and writes dates in another language', () => {
    const content = english.inContentLanguage('ko');
    expect(content.words).to.equal(en);
    expect(content.date(feedDate('2026-01-31'), { style: 'long' })).to.equal('2026년 1월 31일');
  });

  for (const tag of [undefined, '', 'en', 'EN', 'no tag', 'ko-KOR', 'tet', 'x-klingon']) {
    it(`is itself for ${JSON.stringify(tag)}`, () => {
      expect(english.inContentLanguage(tag)).to.equal(english);
    });
  }
});

describe('plural', () => {
  const cases: [tag: string, n: number, expected: string][] = [
    ['en', 0, '0 new releases'],
    ['en', 1, '1 new release'],
    ['en', 2, '2 new releases'],
    ['en-GB', 1, '1 new release'],
    ['en', 1_234, '1,234 new releases'],
  ];
  for (const [tag, n, expected] of cases) {
    it(`says ${expected}`, () => {
      expect(locale(tag).plural(en.list.newReleases, n)).to.equal(expected);
    });
  }

  it('takes the common form where a language has no other', () => {
    expect(korean.plural(ko.list.newReleases, 1)).to.equal('새 소식 1건');
  });

  it('goes by the language of the words', () => {
    expect(locale('ko').plural(en.list.newReleases, 1)).to.equal('1 new release');
  });

  it('fills in more than the number', () => {
    const phrase = { one: '{n} file for {name}', other: '{n} files for {name}' };
    expect(english.plural(phrase, 2, { name: '{n}' })).to.equal('2 files for {n}');
  });
});

describe('fill', () => {
  it('fills in every place', () => {
    expect(english.fill('{n} of {total}, {n}', { n: 1, total: 2 })).to.equal('1 of 2, 1');
  });

  it('takes what it fills in as it is', () => {
    expect(english.fill('{what}', { what: '$& {n}' })).to.equal('$& {n}');
  });

  it('writes numbers as the language does', () => {
    const values = { n: 1_234, total: '5678' };
    expect(english.fill('{n} of {total}', values)).to.equal('1,234 of 5678');
  });

  it('leaves a name without a value as it is', () => {
    expect(english.fill('{n} {constructor}', { n: 1 })).to.equal('1 {constructor}');
  });
});

describe('number', () => {
  it('writes as the language does', () => {
    expect(english.number(12_345)).to.equal('12,345');
    expect(locale('de').number(12_345)).to.equal('12.345');
  });
});

describe('fileSize', () => {
  const cases: [bytes: number, expected: string][] = [
    [1, '1 kB'],
    [1_499, '1 kB'],
    [1_500, '2 kB'],
    [999_499, '999 kB'],
    [999_500, '1 MB'],
    [1_249_000, '1.2 MB'],
    [999_949_999, '999.9 MB'],
    [999_950_000, '1 GB'],
    [5_000_000_000, '5 GB'],
    [0, ''],
    [-1, ''],
    [NaN, ''],
    [Infinity, ''],
  ];
  for (const [bytes, expected] of cases) {
    it(`writes "${expected}" for ${bytes}`, () => {
      expect(english.fileSize(bytes)).to.equal(expected);
    });
  }

  it('writes as the language does', () => {
    expect(locale('de').fileSize(1_249_000)).to.match(/^1,2\sMB$/);
  });
});

describe('list', () => {
  it('joins as the language does', () => {
    const names = ['A', 'B', 'C'];
    expect(english.list(names)).to.equal('A, B, and C');
    expect(english.list(names, 'disjunction')).to.equal('A, B, or C');
    expect(english.list(names, 'unit')).to.equal('A, B, C');
    expect(korean.list(names)).to.equal('A, B 및 C');
    expect(english.list([])).to.equal('');
  });
});

describe('country', () => {
  const cases: [tag: string, code: string, expected: string][] = [
    ['en', 'ID', 'Indonesia'],
    ['en', 'id', 'Indonesia'],
    ['ko', 'ID', '인도네시아'],
    ['en', 'MM', 'Myanmar'],
    ['pt', 'MM', 'Mianmar'],
    ['en', '*', '*'],
    ['en', 'Korea', 'Korea'],
    ['en', '', ''],
  ];
  for (const [tag, code, expected] of cases) {
    it(`calls "${code}" ${expected} in ${tag}`, () => {
      expect(locale(tag).country(code)).to.equal(expected);
    });
  }
});

describe('names of countries', () => {
  for (const tag of languageTags) {
    it(`are each of one country in ${tag}`, () => {
      const codes = Object.keys(countryNames.countries);
      const names = codes.map((code) => locale(tag).country(code));
      expect(names.filter((name, at) => names.indexOf(name) !== at)).to.eql([]);
    });
  }
});

describe('names of languages', () => {
  it('are written in the language of the page', () => {
    expect(english.languageName('ko')).to.equal('Korean');
    expect(korean.languageName('id')).to.equal('인도네시아어');
    expect(english.languageName('ID')).to.equal('Indonesian');
  });

  it('are written in their own', () => {
    expect(english.ownLanguageName('ko')).to.equal('한국어');
    expect(korean.ownLanguageName('en')).to.equal('English');
    expect(english.ownLanguageName('id')).to.equal('Indonesia');
  });

  it('are never in the browser’s own language where the engine does not know theirs', () => {
    const tag = 'tlh';
    expect(english.ownLanguageName(tag)).to.equal(english.languageName(tag));
  });

  it('are the tag as written for what is none', () => {
    for (const tag of ['', 'no tag', 'x-klingon']) {
      expect(english.languageName(tag)).to.equal(tag);
      expect(english.ownLanguageName(tag)).to.equal(tag);
    }
  });
});

describe('compare', () => {
  it('sorts as the language does', () => {
    expect(['z', 'ä', 'a'].sort(locale('de').compare)).to.eql(['a', 'ä', 'z']);
    expect(['z', 'ä', 'a'].sort(locale('sv').compare)).to.eql(['a', 'z', 'ä']);
  });
});
