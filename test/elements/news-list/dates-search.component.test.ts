import { expect } from '@open-wc/testing';
import { write } from '../../support/acts.js';
import { partOf, publish, settled, shown, textsOf } from '../../support/component.js';
import { pressFeed } from '../../support/press.js';

/** A reader who types a date as the list shows it. */

const TAG = 'akc-news-list';

const SEARCH: Record<string, string> = {
  en: 'Search the news',
  ko: '소식 검색',
};

const dated = () =>
  pressFeed(
    (
      [
        ['1', 'One', '2026-03-01T20:00:00Z'],
        ['2', 'Two', '2026-10-12'],
        ['3', 'Three', '2025-03-01'],
      ] as const
    ).map(([id, title, date_published]) => ({ id, title, date_published })),
  );

const found = async (lang: string, search: string, attributes = {}) => {
  const { url } = await publish(dated());
  const list = await shown(TAG, { feed: url, lang, controls: 'search', ...attributes });
  const input = partOf(list, 'control') as HTMLInputElement;
  write(list, SEARCH[lang] ?? input.labels![0]!.textContent.trim(), search);
  await settled(list);
  return textsOf(list, 'title').sort();
};

describe('searching for a date', () => {
  const cases: [lang: string, search: string, titles: string[]][] = [
    ['th', 'พ.ศ. 2569', ['One', 'Two']],
    ['th', '2569', ['One', 'Two']],
    ['th', '๒๕๖๙', ['One', 'Two']],
    ['th', '2026', ['One', 'Two']],
    ['th', '2568', ['Three']],
    ['my', '၂၀၂၆', ['One', 'Two']],
    ['km', '២០២៦', ['One', 'Two']],
    ['zh', '2026年', ['One', 'Two']],
    ['zh', '2026年10月', ['Two']],
    ['zh', '2026年1月', []],
    ['ko', '2026년', ['One', 'Two']],
    ['ko', '2026년 3월', ['One']],
    ['ko', '2026. 10. 12.', ['Two']],
    ['en', 'Oct 12, 2026', ['Two']],
    ['en', 'october 2026', ['Two']],
    ['en', '12 2026', ['Two']],
    ['en', '202', []],
    ['en', 'March', []],
    ['en', '12', []],
  ];
  for (const [lang, search, titles] of cases) {
    it(`finds what is of it, ${lang}: ${search}`, async () => {
      expect(await found(lang, search)).to.eql([...titles].sort());
    });
  }

  it('is of the day that is shown, in the zone that it is shown in', async () => {
    expect(await found('en', 'Mar 2, 2026', { 'time-zone': 'Asia/Seoul' })).to.eql(['One']);
    expect(await found('en', 'Mar 2, 2026', { 'time-zone': 'America/New_York' })).to.eql([]);
    expect(await found('en', 'Mar 1, 2026', { 'time-zone': 'America/New_York' })).to.eql(['One']);
  });

  it('takes no time, whatever is typed', async () => {
    const typed = `2026 ${'1.,'.repeat(300_000)}`;
    expect(await found('en', typed)).to.eql([]);
  });
});
