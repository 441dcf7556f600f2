import { expect } from '@open-wc/testing';
import { en } from '../../src/i18n/en.js';
import { readOwn } from '../../src/i18n/own-dictionary.js';

const lay = (own: unknown) => readOwn('en', en, en, [JSON.stringify(own)]);

describe('words of the page’s own', () => {
  it('stand in place of those of a language, and the others stay', () => {
    const { words, slips, missing } = lay({
      language: 'en',
      list: { more: 'Older news', newReleases: 'New: {n}' },
      countries: { kr: 'Republic of Korea' },
      formats: 'en_gb'.replace('_', '-'),
    });
    expect([slips, missing]).to.eql([[], []]);
    expect(words.list.more).to.equal('Older news');
    expect(words.list.newReleases).to.eql({ other: 'New: {n}' });
    expect(words.list.empty).to.equal(en.list.empty);
    expect(words.countries).to.eql({ KR: 'Republic of Korea' });
    expect(words.formats).to.equal('en-GB');
  });

  it('make a language, where they are whole', () => {
    const { words, slips, missing } = readOwn('fr', undefined, en, [
      JSON.stringify({ ...en, language: 'fr' }),
    ]);
    expect([words.language, slips, missing]).to.eql(['fr', [], []]);
  });

  it('make none where phrases are missing', () => {
    const { missing } = readOwn('fr', undefined, en, ['{"list":{"more":"Plus"}}']);
    expect(missing).to.include('/list/name').and.not.include('/list/more');
  });

  const wrong: [what: string, own: unknown, path: string, expected: string][] = [
    ['an unknown key', { list: { mor: 'Older' } }, '/list/mor', '"more"'],
    ['an unknown group', { lists: {} }, '/lists', '"list"'],
    ['a number', { list: { more: 3 } }, '/list/more', 'a text'],
    ['null', { list: { more: null } }, '/list/more', 'a text'],
    ['nothing but space', { list: { more: ' ' } }, '/list/more', 'a text'],
    ['a text for a group', { list: 'News' }, '/list', 'an object'],
    ['an array for a group', { list: ['News'] }, '/list', 'an object'],
    ['an odd plural', { list: { added: { several: 'x' } } }, '/list/added', 'a text, or'],
    ['a plural without other', { list: { added: { one: 'x' } } }, '/list/added', 'a text, or'],
    ['an unknown placeholder', { list: { added: '{count}' } }, '/list/added', '{n}'],
    ['a placeholder where there is none', { list: { more: '{n}' } }, '/list/more', 'no {…}'],
    ['a prototype', JSON.parse('{"__proto__":{"list":{}}}'), '/__proto__', 'one of'],
    ['a method of every object', { list: { constructor: 'x' } }, '/list/constructor', 'one of'],
    ['what only a module has', { loadNames: 'x' }, '/loadNames', 'one of'],
    ['a country by its name', { countries: { Korea: 'Korea' } }, '/countries/Korea', 'a name'],
    ['a tag that is none', { formats: 'no tag' }, '/formats', 'a BCP 47 tag'],
    ['a text for all', 'News', '/', 'an object in JSON'],
    ['a list for all', [], '/', 'an object in JSON'],
  ];
  for (const [what, own, path, expected] of wrong) {
    it(`leave out ${what}, and tell`, () => {
      const { words, slips } = lay(own);
      expect(slips).to.have.length(1);
      expect(slips[0]![0]).to.equal(path);
      expect(slips[0]![2]).to.contain(expected);
      expect({ ...words, countries: undefined }).to.eql({ ...en, countries: undefined });
    });
  }

  it('tell what is no JSON', () => {
    const { words, slips } = readOwn('en', en, en, ['{list:', '{"list":{"more":"Older"}}']);
    expect(slips).to.eql([['/', '{list:', 'an object in JSON']]);
    expect(words.list.more).to.equal('Older');
  });
});
