import { expect } from '@open-wc/testing';
import type { ReleaseSummary } from '../../src/feed/model.js';
import { parseDate } from '../../src/feed/parse-date.js';
import {
  matches,
  parseBound,
  readFilters,
  splitList,
  type FilterAttributes,
} from '../../src/feed/query.js';

const release = (members: Partial<ReleaseSummary> = {}): ReleaseSummary => ({
  feed: 'https://publisher.example/feed.json',
  id: '1',
  base: 'https://publisher.example/feed.json',
  ...members,
});

const published = (written: string) => release({ date_published: parseDate(written)! });

const passes = (item: ReleaseSummary, fixed: FilterAttributes) => matches(item, readFilters(fixed));

describe('splitList', () => {
  it('parts at commas, trims, folds case and width', () => {
    expect(splitList(' Trade , ＣＵＬＴＵＲＥ,, two words ')).to.eql([
      'trade',
      'culture',
      'two words',
    ]);
  });
});

describe('matches', () => {
  const cases: [what: string, item: ReleaseSummary, fixed: FilterAttributes, expected: boolean][] =
    [
      ['anything, without filters', release(), {}, true],
      [
        'any of several tags',
        release({ tags: ['Trade', 'Youth'] }),
        { tags: 'culture, youth' },
        true,
      ],
      ['no other tag', release({ tags: ['Trade'] }), { tags: 'culture' }, false],
      ['no tag that is but a part', release({ tags: ['Trade fair'] }), { tags: 'trade' }, false],
      [
        'a tag in another form',
        release({ tags: ['한국'.normalize('NFD')] }),
        { tags: '한국' },
        true,
      ],
      ['a country', release({ countries: ['ID'] }), { countries: 'id' }, true],
      ['no release without countries', release(), { countries: 'ID' }, false],
      ['a release without countries by *', release(), { countries: 'ID, *' }, true],
      ['a kind', release({ kind: 'notice' }), { kinds: 'NOTICE' }, true],
      ['no release without a kind', release(), { kinds: 'notice' }, false],
      [
        'only what passes all filters',
        release({ tags: ['trade'], kind: 'notice' }),
        { tags: 'trade', kinds: 'release' },
        false,
      ],
      ['the day of `since`', published('2020-02-12'), { since: '2020-02-12' }, true],
      ['no day before `since`', published('2020-02-11'), { since: '2020-02-12' }, false],
      ['the day of `until`', published('2020-02-12T23:59:59Z'), { until: '2020-02-12' }, true],
      ['no day after `until`', published('2020-02-13'), { until: '2020-02-12' }, false],
      [
        'the day on the publisher’s clock',
        published('2020-02-12T00:30:00+09:00'),
        { since: '2020-02-12', until: '2020-02-12' },
        true,
      ],
      ['nothing undated, where dates count', release(), { since: '2020-02-12' }, false],
      [
        'by the date of change where there is no other',
        release({ date_modified: parseDate('2020-02-12')! }),
        { since: '2020-02-12' },
        true,
      ],
    ];
  for (const [what, item, fixed, expected] of cases) {
    it(what, () => {
      expect(passes(item, fixed)).to.equal(expected);
    });
  }
});

describe('parseBound', () => {
  const now = Date.UTC(2026, 2, 31, 15);
  const cases: [written: string, end: boolean, expected: number | undefined][] = [
    ['2020-02-12', false, Date.UTC(2020, 1, 12)],
    ['2020-02-12', true, Date.UTC(2020, 1, 13)],
    ['P1Y', false, Date.UTC(2025, 2, 31)],
    ['p2w', false, Date.UTC(2026, 2, 17)],
    ['P90D', true, Date.UTC(2026, 0, 1)],
    ['P1Y2M3D', false, Date.UTC(2025, 0, 28)],
    ['P', false, undefined],
    ['PT1H', false, undefined],
    ['-P1Y', false, undefined],
    ['yesterday', false, undefined],
    ['2020-02-30', false, undefined],
  ];
  for (const [written, end, expected] of cases) {
    it(`reads ${written} as ${end ? 'an end' : 'a start'}`, () => {
      expect(parseBound(written, end, now)).to.equal(expected);
    });
  }

  it('takes a month before the 31st for the last of a shorter month', () => {
    expect(parseBound('P1M', false, now)).to.equal(Date.UTC(2026, 1, 28));
  });
});

describe('readFilters', () => {
  it('leaves out a bound that is neither a date nor a duration', () => {
    expect(readFilters({ since: 'soon' }).since).to.equal(undefined);
  });
});
