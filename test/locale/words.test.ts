import { expect } from '@open-wc/testing';
import { en as controls } from '../../src/locale/controls-en.js';
import { en } from '../../src/locale/en.js';
import { keep } from '../../src/locale/keep.js';
import { ko } from '../../src/locale/ko.js';
import { dictionaryNow, loadDictionary, supported } from '../../src/locale/languages.js';
import { en as channels } from '../../src/locale/channels-en.js';
import { en as contact } from '../../src/locale/contact-en.js';
import { en as later } from '../../src/locale/later-en.js';
import { en as release } from '../../src/locale/release-en.js';
import { en as sections } from '../../src/locale/sections-en.js';
import { en as share } from '../../src/locale/share-en.js';
import { en as tools } from '../../src/locale/tools-en.js';
import { countryName, fill, formatNumber, formatTime, plural } from '../../src/locale/words.js';

/** Every phrase by its place; the forms of a plural are one. */
function phrases(value: object, at = ''): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [key, entry] of Object.entries(value) as [string, string | object][]) {
    const path = `${at}/${key}`;
    if (typeof entry === 'string') found.set(path, [entry]);
    else if ('other' in entry) found.set(path, Object.values(entry) as string[]);
    else for (const [inner, forms] of phrases(entry, path)) found.set(inner, forms);
  }
  return found;
}

const placeholders = (phrase: string) => [...phrase.matchAll(/\{\w+\}/g)].map(String).sort();

const english = phrases({
  ...en,
  later,
  controls,
  release,
  sections,
  tools,
  contact,
  share,
  channels,
});

describe('the dictionary', () => {
  for (const dictionary of [ko]) {
    const own = phrases(dictionary);

    it(`in ${dictionary.language} has what the English one has, and nothing else`, () => {
      expect([...own.keys()].sort()).to.eql([...english.keys()].sort());
    });

    it(`in ${dictionary.language} leaves nothing empty`, () => {
      const empty = [...own].filter(([, forms]) => forms.some((form) => !form.trim()));
      expect(empty).to.eql([]);
    });

    it(`in ${dictionary.language} fills in what the English one does`, () => {
      const wrong = [...own].filter(([path, forms]) =>
        forms.some((form) => {
          const expected = placeholders(english.get(path)!.at(-1)!);
          return placeholders(form).join() !== expected.join();
        }),
      );
      expect(wrong).to.eql([]);
    });

    it(`in ${dictionary.language} says nothing in English`, () => {
      const same = [...own].filter(([path, [phrase]]) => english.get(path)?.[0] === phrase);
      expect(same).to.eql([]);
    });

    it(`in ${dictionary.language} is what its language is looked up by`, async () => {
      expect(await loadDictionary(dictionary.language)).to.equal(dictionary);
    });
  }

  it('in English leaves nothing empty', () => {
    expect([...english].filter(([, forms]) => forms.some((form) => !form.trim()))).to.eql([]);
  });

  it('in English is here at once', () => {
    expect(dictionaryNow('en')).to.equal(en);
  });
});

describe('supported', () => {
  const cases: [tag: string, expected: string | undefined][] = [
    ['en', 'en'],
    ['EN', 'en'],
    ['en-GB', 'en'],
    ['ko', 'ko'],
    ['ko-KR', 'ko'],
    ['ko-Kore-KR', 'ko'],
    ['en-u-ca-gregory', 'en'],
    ['fr', undefined],
    ['kok', undefined],
    ['', undefined],
    ['korean', undefined],
    ['ko-', undefined],
    ['ko KR', undefined],
  ];
  for (const [tag, expected] of cases) {
    it(`takes "${tag}" for ${String(expected)}`, () => {
      expect(supported(tag)).to.equal(expected);
    });
  }

  const malformed = ['en-USA', 'ko-KOR', 'en-12', 'en-US-US', 'ko-abcd-abcd'];
  for (const tag of malformed) {
    it(`takes no tag that Intl throws at: "${tag}"`, () => {
      const format = () => supported(tag) && Intl.DateTimeFormat(tag);
      expect(format).to.not.throw();
    });
  }
});

describe('plural', () => {
  const cases: [language: string, n: number, expected: string][] = [
    ['en', 0, '0 new releases'],
    ['en', 1, '1 new release'],
    ['en', 2, '2 new releases'],
    ['en-GB', 1, '1 new release'],
    ['en', 1_234, '1,234 new releases'],
  ];
  for (const [language, n, expected] of cases) {
    it(`says ${expected}`, () => {
      expect(plural(language, later.newReleases, n)).to.equal(expected);
    });
  }

  it('takes the common form where a language has no other', () => {
    expect(plural('ko', ko.later.newReleases, 1)).to.equal('새 소식 1건');
  });
});

describe('fill', () => {
  it('fills in every place', () => {
    expect(fill('{n} of {total}, {n}', { n: 1, total: 2 })).to.equal('1 of 2, 1');
  });

  it('takes what it fills in as it is', () => {
    expect(fill('{what}', { what: '$& {n}' })).to.equal('$& {n}');
  });
});

describe('formatNumber', () => {
  it('writes as the language does', () => {
    expect([formatNumber('en', 12_345), formatNumber('de', 12_345)]).to.eql(['12,345', '12.345']);
  });
});

describe('countryName', () => {
  const cases: [language: string, code: string, expected: string][] = [
    ['en', 'ID', 'Indonesia'],
    ['en', 'id', 'Indonesia'],
    ['ko', 'ID', '인도네시아'],
    ['en', '*', '*'],
    ['en', 'Korea', 'Korea'],
    ['en', '', ''],
  ];
  for (const [language, code, expected] of cases) {
    it(`calls "${code}" ${expected} in ${language}`, () => {
      expect(countryName(language, code)).to.equal(expected);
    });
  }
});

describe('formatTime', () => {
  it('leaves out today’s date', () => {
    expect(formatTime(Date.now(), 'en')).to.match(/^\d{1,2}:\d\d\s[AP]M$/);
  });

  it('names any other date', () => {
    expect(formatTime(Date.UTC(2020, 1, 12, 3), 'en', 'Asia/Seoul')).to.match(
      /^Feb 12, 2020, 12:00\sPM$/,
    );
  });
});

describe('keep', () => {
  it('makes a thing once', () => {
    let made = 0;
    const make = () => ++made;
    keep('a test', make);
    expect([keep('a test', make), made]).to.eql([1, 1]);
  });

  it('does not keep what could not be made', () => {
    const fail = () => {
      throw new Error('no');
    };
    expect(() => keep('another', fail)).to.throw();
    expect(keep('another', () => 'made')).to.equal('made');
  });
});
