import { expect, fixtureSync } from '@open-wc/testing';
import {
  hears,
  markup,
  partOf,
  partsOf,
  publish,
  settled,
  type Ours,
} from '../support/component.js';
import { pressFeed } from '../support/press.js';

/** Texts that run from right to left, beside ours that do not. */

const TITLES = {
  ar: ['افتتاح منتدى التجارة العادلة', 'يفتتح المركز منتدى حول التجارة العادلة.'],
  he: ['נפתח פורום הסחר ההוגן', 'המרכז פותח פורום על סחר הוגן.'],
  'ms-Arab': ['فوروم ڤرداڠڠن دبوک', 'ڤوست ممبوک فوروم تنتڠ ڤرداڠڠن.'],
} as const;

/** Where the words themselves begin and end. */
function edges(element: Element): [left: number, right: number] {
  const range = document.createRange();
  range.selectNodeContents(element);
  const { left, right } = range.getBoundingClientRect();
  return [Math.round(left), Math.round(right)];
}

async function inPage(dir: string, tag: 'akc-news-list' | 'akc-release-detail', inside: object) {
  const { url } = await publish(inside);
  const page = fixtureSync(
    `<div dir="${dir}" style="inline-size:1000px">${markup(tag, { feed: url })}</div>`,
  );
  const element = page.firstElementChild as Ours;
  await hears(element, 'akc-load');
  await settled(element);
  return element;
}

describe('titles and summaries', () => {
  for (const [language, [title, summary]] of Object.entries(TITLES)) {
    for (const dir of ['ltr', 'rtl']) {
      it(`begin at the same side: ${language} on a page that is ${dir}`, async () => {
        const feed = pressFeed([{ id: '1', title, summary }], { language });
        const list = await inPage(dir, 'akc-news-list', feed);
        const [, titleEnd] = edges(partOf(list, 'title'));
        const [, summaryEnd] = edges(partOf(list, 'summary'));
        expect(titleEnd).to.equal(summaryEnd);
        // to the right, whichever way the page runs
        const { right } = partOf(list, 'title').getBoundingClientRect();
        expect(titleEnd).to.equal(Math.round(right));
      });
    }
  }
});

describe('on a page from right to left', () => {
  it('the full stop of an English sentence stands at its end', async () => {
    const list = await inPage('rtl', 'akc-news-list', pressFeed([]));
    const [message] = partsOf(list, 'message');
    const walker = document.createTreeWalker(message!, NodeFilter.SHOW_TEXT);
    let text: Text | undefined;
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      if (node.data.includes('.')) text = node;
    }
    const at = (index: number) => {
      const range = document.createRange();
      range.setStart(text!, index);
      range.setEnd(text!, index + 1);
      return range.getBoundingClientRect().left;
    };
    expect(at(text!.data.indexOf('.'))).to.be.greaterThan(at(text!.data.search(/\S/)));
  });
});
