import { expect } from '@open-wc/testing';
import { languageByScript } from '../../src/i18n/script-language.js';

describe('languageByScript', () => {
  const cases: [text: string | undefined, language: string | undefined][] = [
    ['한-아세안센터 사진전 개막', 'ko'],
    ['AKC, 아세안 사진전 개막', 'ko'],
    ['제4회 ASEAN-Korea 관광 포럼 2026', 'ko'],
    ['大韓民國 정부, 아세안과 협력', 'ko'],
    ['日本とASEANの写真展', 'ja'],
    ['ニュース', 'ja'],
    ['ข่าวประชาสัมพันธ์', 'th'],
    ['សេចក្ដីប្រកាសព័ត៌មាន', 'km'],
    ['ຂ່າວຖະແຫຼງການ', 'lo'],
    ['သတင်းထုတ်ပြန်ချက်', 'my'],
    ['செய்திக்குறிப்பு', 'ta'],
    // it could be several
    ['东盟新闻', undefined],
    ['日用百货の每日新闻发布会在北京举行', undefined],
    ['東盟新聞', undefined],
    ['News of the Centre', undefined],
    ['Đổi mới', undefined],
    ['Новости', undefined],
    ['أخبار المركز', undefined],
    ['समाचार', undefined],
    // a word of it is not the language
    ['Exhibition on hanbok (한복) opens at the Centre', undefined],
    ['A talk on the word สวัสดี and what it tells of greetings', undefined],
    ['PR/20-04', undefined],
    ['2026 · 12', undefined],
    ['', undefined],
    [undefined, undefined],
  ];
  for (const [text, language] of cases) {
    it(`says ${language ?? 'nothing'} of "${text ?? ''}"`, () => {
      expect(languageByScript(text)).to.equal(language);
    });
  }

  it('looks at the beginning of a text alone', () => {
    expect(languageByScript('a'.repeat(1_000_000) + '가'.repeat(1_000_000))).to.equal(undefined);
  });
});
