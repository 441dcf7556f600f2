import { expect } from '@open-wc/testing';
import type { Feed, FeedVariant } from '../../src/feed/model.js';
import { chooseFeed } from '../../src/feed/variants.js';
import { feed, item, read } from '../support/json-feed.js';

const isSame = (one: string, other: string) => one.split('-')[0] === other.split('-')[0];

const BASE = 'https://publisher.example/';
const at = (name: string, members: Omit<FeedVariant, 'url'> = {}) => ({
  url: BASE + name,
  ...members,
});

const of = (variants: object[], language: string | undefined = 'en'): Feed =>
  read(
    feed([item(1)], {
      language,
      _press: {
        about: BASE,
        variants,
        translations: [{ language: 'ko', url: `${BASE}ko` }],
      },
    }),
  );

const INDONESIA = at('id', { countries: ['ID'] });
const TWO = at('two', { countries: ['ID', 'TH'] });
const STATEMENTS = at('statements', { kinds: ['statement'] });
const BOTH = at('both', { countries: ['ID'], kinds: ['statement', 'speech'] });
const KOREAN = at('ko-id', { language: 'ko', countries: ['ID'] });

type Case = [
  name: string,
  variants: object[],
  filters: { countries?: string; kinds?: string },
  languages: string[],
  chosen: string | undefined,
];

const cases: Case[] = [
  ['the one of the country', [INDONESIA, STATEMENTS], { countries: 'ID' }, [], 'id'],
  ['written in any case', [INDONESIA], { countries: 'id' }, [], 'id'],
  ['none of another country', [INDONESIA], { countries: 'TH' }, [], undefined],
  ['none that has only one of two', [INDONESIA], { countries: 'ID, TH' }, [], undefined],
  ['one that has both', [INDONESIA, TWO], { countries: 'ID, TH' }, [], 'two'],
  [
    'none where releases of no country are wanted too',
    [INDONESIA],
    { countries: 'ID, *' },
    [],
    undefined,
  ],
  ['the narrowest', [TWO, INDONESIA, BOTH], { countries: 'ID', kinds: 'statement' }, [], 'both'],
  ['the one of the kind', [INDONESIA, STATEMENTS], { kinds: 'Statement' }, [], 'statements'],
  ['none of a kind where none is fixed', [BOTH], { countries: 'ID' }, [], undefined],
  ['none where nothing is fixed', [INDONESIA, STATEMENTS], {}, [], undefined],
  ['none that is as wide as the feed', [at('same')], { countries: 'ID' }, [], undefined],
  ['one in the language that is wanted', [INDONESIA, KOREAN], { countries: 'ID' }, ['ko'], 'ko-id'],
  [
    'the whole feed in that language before a narrow one in another',
    [INDONESIA],
    { countries: 'ID' },
    ['ko'],
    'ko',
  ],
  ['none in a language that nobody wants', [KOREAN], { countries: 'ID' }, [], undefined],
  [
    'the narrow one in the feed’s own language',
    [INDONESIA, KOREAN],
    { countries: 'ID' },
    ['en', 'ko'],
    'id',
  ],
  [
    'one that is no translation and wanted',
    [at('th', { language: 'th' })],
    { countries: 'ID' },
    ['th'],
    'th',
  ],
];

describe('of narrower feeds', () => {
  for (const [name, variants, filters, languages, chosen] of cases) {
    it(`${name} is chosen`, () => {
      const found = chooseFeed(of(variants), { languages, isSame }, filters);
      expect(found?.url.replace(BASE, '')).to.equal(chosen);
    });
  }

  it('what is no address, or no list, is left out', () => {
    const { variants, problems } = of([
      { countries: ['ID'] },
      at('one', { countries: 'ID' as never }),
      { url: 'mailto:a@samples.example' },
      3 as never,
    ]);
    expect(variants).to.eql([{ url: `${BASE}one`, countries: ['ID'] }]);
    expect(problems.map(({ pointer }) => pointer)).to.eql([
      '/_press/variants/0/url',
      '/_press/variants/2/url',
      '/_press/variants/3',
    ]);
  });
});
