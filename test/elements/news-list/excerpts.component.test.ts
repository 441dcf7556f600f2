import { expect } from '@open-wc/testing';
import { partOf, publish, shown, textsOf } from '../../support/component.js';
import { pressFeed } from '../../support/press.js';

/** Texts without a space for hundreds of characters, and what a reader's engine takes for a word of them. */
const TEXTS: [language: string, text: string][] = [
  ['th', 'ศูนย์อาเซียนเกาหลีจัดการประชุมว่าด้วยการค้าที่ยั่งยืน'],
  ['km', 'មជ្ឈមណ្ឌលអាស៊ានកូរ៉េបានរៀបចំវេទិកាស្តីពីពាណិជ្ជកម្ម'],
  ['lo', 'ສູນອາຊຽນເກົາຫຼີໄດ້ຈັດກອງປະຊຸມກ່ຽວກັບການຄ້າແບບຍືນຍົງ'],
  ['my', 'အာဆီယံကိုရီးယားစင်တာသည်ရေရှည်တည်တံ့သောကုန်သွယ်ရေး'],
  ['zh-Hans', '中心举办可持续贸易论坛来自十个国家的专家参加为期三天的讨论'],
];

describe('a list of long texts', () => {
  for (const [language, text] of TEXTS) {
    it(`shows as much as there is place for: ${language}`, async () => {
      const whole = text.repeat(12);
      const items = [
        { id: '1', title: 'A', content_html: `<p>${whole}</p>` },
        { id: '2', content_text: whole },
      ];
      const { url } = await publish(pressFeed(items, { language }));
      const list = await shown('akc-news-list', { feed: url });
      const [summary] = textsOf(list, 'summary');
      expect(summary!.length).to.be.within(240, 301);
      const title = textsOf(list, 'title')[1]!;
      expect(title.length).to.be.within(75, 101);
      for (const shown of [summary!, title]) {
        expect(shown.endsWith('…')).to.equal(true);
        expect(whole.startsWith(shown.slice(0, -1))).to.equal(true);
        expect(whole.slice(shown.length - 1)).to.not.match(/^\p{M}/u);
        expect(shown).to.not.match(/[\u17d2\u1039]…$/);
      }
      expect(partOf(list, 'item').lang).to.equal(language);
    });
  }
});
