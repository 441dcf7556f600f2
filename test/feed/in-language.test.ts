import { expect } from '@open-wc/testing';
import { MOST_TRANSLATIONS } from '../../src/feed/limits.js';
import { translatedFeed, translationOf, withTranslation } from '../../src/feed/in-language.js';
import { ADDRESS, feed, item, read } from '../support/json-feed.js';

/** Languages as they are written; a region is none of them. */
const isSame = (one: string, other: string) => one.split('-')[0] === other.split('-')[0];
const wanting = (...languages: string[]) => ({ languages, isSame });

const feedIn = (language: string | undefined, translations: unknown) =>
  read(feed([item(1)], { language, _press: { translations } }));

const KO = { language: 'ko', url: '/ko.json' };
const TH = { language: 'th-TH', url: '/th.json' };

describe('the feed that is shown', () => {
  const cases: [
    what: string,
    language: string | undefined,
    translations: unknown,
    wanted: string[],
    expected: string | undefined,
  ][] = [
    ['its own language', 'en', [KO], ['en'], undefined],
    ['its own language by a region', 'en-GB', [KO], ['en'], undefined],
    ['another that it has', 'en', [KO], ['ko'], 'ko.json'],
    ['another by a region', 'en', [TH], ['th'], 'th.json'],
    ['one that it has not', 'en', [KO], ['km'], undefined],
    ['the first that there is', 'en', [KO, TH], ['km', 'th', 'ko'], 'th.json'],
    ['its own before what is wanted less', 'en', [KO, TH], ['km', 'en', 'ko'], undefined],
    ['what it has, where it says no language', undefined, [KO], ['ko'], 'ko.json'],
    ['the original', 'en', [KO], [], undefined],
    [
      'itself, which it names too',
      undefined,
      [{ language: 'ko', url: ADDRESS }],
      ['ko'],
      undefined,
    ],
    [
      'what one entry says, another being odd',
      'en',
      [7, { language: 'ko' }, KO],
      ['ko'],
      'ko.json',
    ],
    [
      'an address of no web',
      'en',
      [{ language: 'ko', url: 'ftp://a.example/' }],
      ['ko'],
      undefined,
    ],
    ['no language', 'en', [{ url: '/ko.json' }], ['ko'], undefined],
    ['one that is no list', 'en', KO, ['ko'], 'ko.json'],
    ['nothing', 'en', null, ['ko'], undefined],
    ['a text', 'en', 'ko', ['ko'], undefined],
  ];
  for (const [what, language, translations, wanted, expected] of cases) {
    it(`is of ${what}`, () => {
      const found = translatedFeed(feedIn(language, translations), wanting(...wanted));
      expect(found?.url.split('/').at(-1)).to.equal(expected);
    });
  }

  it('is looked for among so many', () => {
    const many = Array.from({ length: MOST_TRANSLATIONS + 9 }, (_, at) => ({
      language: `x${at}`,
      url: `/${at}.json`,
    }));
    const found = feedIn('en', many);
    expect(found.translations).to.have.length(MOST_TRANSLATIONS);
    expect(found.problems.map(({ pointer }) => pointer)).to.eql(['/_press/translations']);
  });
});

describe('the words of a release that are shown', () => {
  const release = (members: object, translations: unknown) =>
    read(feed([item(1, { ...members, _press: { translations } })])).items[0]!;
  const ko = { language: 'ko', title: '제목', summary: '요약', url: '/ko/1' };
  const shown = (members: object, translations: unknown, ...wanted: string[]) => {
    const listed = release(members, translations);
    const found = translationOf(listed, 'en', wanting(...wanted));
    const { title, summary, url } = found ? withTranslation(listed.details, found) : listed;
    return [title, summary, url?.split('example').at(-1)];
  };

  it('are those of its translation', () => {
    expect(shown({}, [ko], 'ko')).to.eql(['제목', '요약', '/ko/1']);
    expect(shown({ summary: 'In short.' }, [ko], 'km', 'ko-KR')).to.eql(['제목', '요약', '/ko/1']);
  });

  it('are its own where it is in the language itself, whatever its feed is in', () => {
    expect(shown({ language: 'th' }, [ko], 'th', 'ko')).to.eql(['Release 1', undefined, '/news/1']);
  });

  it('are its own for what the translation lacks, or has odd', () => {
    const partly = { language: 'ko', title: '제목', summary: 7, url: 'nothing://' };
    expect(shown({ summary: 'In short.' }, [partly], 'ko')).to.eql(['제목', '7', '/news/1']);
    const none = { language: 'ko', title: {}, summary: [], url: null };
    expect(shown({ summary: 'In short.' }, [none], 'ko')).to.eql([
      'Release 1',
      'In short.',
      '/news/1',
    ]);
  });

  it('are its own for the original, and where there is no other', () => {
    expect(shown({}, [ko])).to.eql(['Release 1', undefined, '/news/1']);
    expect(shown({}, undefined, 'ko')).to.eql(['Release 1', undefined, '/news/1']);
  });
});
