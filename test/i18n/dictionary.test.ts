import { expect } from '@open-wc/testing';
import { wordFor } from '../../src/i18n/dictionary.js';
import { en } from '../../src/i18n/en.js';
import { dictionaries, languageTags } from '../../src/i18n/languages.js';

interface Phrase {
  forms: string[];
  /** Plural categories; none where the phrase depends on no number. */
  categories?: string[];
}

/** Every phrase by its place; the forms of a plural are one. */
function phrases(value: object, at = ''): Map<string, Phrase> {
  const found = new Map<string, Phrase>();
  for (const [key, entry] of Object.entries(value) as [string, string | object][]) {
    const path = `${at}/${key}`;
    if (typeof entry === 'string') found.set(path, { forms: [entry] });
    else if ('other' in entry) {
      found.set(path, { forms: Object.values(entry) as string[], categories: Object.keys(entry) });
    } else for (const [inner, phrase] of phrases(entry, path)) found.set(inner, phrase);
  }
  return found;
}

const placeholders = (phrase: string) => [...phrase.matchAll(/\{\w+\}/g)].map(String).sort();

const english = phrases(en);
english.delete('/language');

/** Phrases that hold nothing but signs, or a name that no language translates. */
const SAME_EVERYWHERE = ['/filters/choice'];

/** By language: paths of words that it has taken from English, or shares with it. */
const LOANWORDS: Partial<Record<string, readonly string[]>> = {
  fil: [
    '/release/kinds/press-release',
    '/release/body/video',
    '/release/body/audio',
    '/contact/email',
    '/share/targets/email',
    '/share/targets/qr',
    '/channels/kinds/blog',
    '/channels/kinds/website',
    '/channels/kinds/newsletter',
  ],
  id: [
    '/release/kinds/tender',
    '/release/body/video',
    '/release/body/audio',
    '/contact/email',
    '/share/targets/email',
    '/channels/kinds/blog',
  ],
  ms: [
    '/release/kinds/tender',
    '/release/body/video',
    '/release/body/audio',
    '/channels/kinds/blog',
  ],
  tet: ['/channels/kinds/blog'],
  vi: ['/release/body/video', '/contact/email', '/share/targets/email', '/channels/kinds/blog'],
};

/** Of dictionaries that bring more than words. */
const NO_PHRASES = ['/language', '/formats'];

/** Plural categories of languages that not every engine knows: CLDR 48, cardinal numbers; CLDR has no Tetum. */
const CATEGORIES: Partial<Record<string, readonly string[]>> = {
  km: ['other'],
  lo: ['other'],
  my: ['other'],
  tet: ['other'],
};

for (const language of languageTags) {
  describe(`the dictionary of ${language}`, () => {
    let own: Map<string, Phrase>;

    before(async () => {
      const dictionary = await dictionaries.load(language);
      expect(dictionary.language).to.equal(language);
      own = phrases(dictionary);
      for (const path of NO_PHRASES) own.delete(path);
    });

    it('has what the English one has, and nothing else', () => {
      expect([...own.keys()].sort()).to.eql([...english.keys()].sort());
    });

    it('leaves nothing empty', () => {
      const empty = [...own].filter(([, { forms }]) => forms.some((form) => !form.trim()));
      expect(empty).to.eql([]);
    });

    it('fills in what the English one does', () => {
      const wrong = [...own].filter(([path, { forms }]) => {
        const expected = english.get(path)!.forms.map((form) => placeholders(form).join());
        return forms.some((form) => !expected.includes(placeholders(form).join()));
      });
      expect(wrong).to.eql([]);
    });

    it('has one form for each plural category of its language', () => {
      const byEngine = () => new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      const expected = [...(CATEGORIES[language] ?? byEngine())].sort();
      const plurals = [...own].filter(([, { categories }]) => categories);
      expect(plurals.length).to.be.greaterThan(0);
      for (const [path, { categories }] of plurals) {
        expect([...categories!].sort(), path).to.eql(expected);
      }
    });

    if (language !== 'en') {
      it('says nothing in English', () => {
        const same = [...own].filter(
          ([path, { forms }]) =>
            english.get(path)?.forms[0] === forms[0] &&
            ![...SAME_EVERYWHERE, ...(LOANWORDS[language] ?? [])].includes(path),
        );
        expect(same).to.eql([]);
      });
    }
  });
}

describe('wordFor', () => {
  it('finds a word', () => {
    expect(wordFor(en.release.kinds, 'press-release')).to.equal('Press release');
  });

  for (const key of [undefined, '', 'parade', 'constructor', 'toString', '__proto__']) {
    it(`finds none for ${JSON.stringify(key)}`, () => {
      expect(wordFor(en.release.kinds, key)).to.equal(undefined);
    });
  }
});
