import { expect } from '@open-wc/testing';
import { choose, field } from '../../support/acts.js';
import { clean, hears, publish, settled, shown } from '../../support/component.js';

/** Which language the choices of a filter are said to be in: a screen reader chooses its voice by it. */

const TAG = 'akc-news-list';
const CONTROLS = 'tags kinds countries years';

const item = (id: string, tags: string[], members: object = {}, press: object = {}) => ({
  id,
  url: `https://samples.example/${id}`,
  title: `Sample ${id}`,
  date_published: '2026-03-01',
  tags,
  ...members,
  _press: press,
});

const feed = (language: string | undefined, items: object[]) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Samples',
  language,
  items,
});

/** Of each choice its words without the number, and what is said of its language and direction. */
const choices = (list: Element, label: string) =>
  [...(field(list, label) as HTMLSelectElement).options].map((option) => [
    clean(option.text)
      .replace(/[\u2068\u2069]/g, '')
      .replace(/ \(.*\)$/, ''),
    option.getAttribute('lang'),
    option.getAttribute('dir'),
  ]);

describe('the choices of a filter', () => {
  it('are in the publisher’s language where they are the publisher’s words, else in ours', async () => {
    const { url } = await publish(
      feed('th', [
        item('1', ['การค้า'], {}, { kind: 'press-release', countries: ['TH'] }),
        item('2', [], {}, { kind: 'speech', kind_label: 'สุนทรพจน์' }),
        item('3', [], {}, { kind: 'บันทึก' }),
      ]),
    );
    const list = await shown(TAG, { feed: url, lang: 'ko', controls: CONTROLS });
    expect(choices(list, '주제')).to.eql([
      ['전체', null, null],
      ['การค้า', 'th', 'auto'],
    ]);
    const kinds = choices(list, '종류').slice(1);
    expect(kinds.filter(([, lang]) => lang === 'th').map(([name]) => name)).to.eql([
      'บันทึก',
      'สุนทรพจน์',
    ]);
    expect(kinds.filter(([, lang]) => lang === null).length).to.equal(1);
    for (const label of ['국가', '연도']) {
      expect(choices(list, label).filter(([, lang]) => lang !== null)).to.eql([]);
    }
  });

  it('are each in the language of its release, in that of its feed, or in that of its script', async () => {
    const { url } = await publish(
      feed('en', [
        item('1', ['Trade']),
        item('2', ['무역'], { language: 'ko' }),
        item('3', ['تجارة'], { language: 'ar' }),
      ]),
    );
    const list = await shown(TAG, { feed: url, controls: 'tags' });
    expect(Object.fromEntries(choices(list, 'Topic').map(([name, lang]) => [name, lang]))).to.eql({
      All: null,
      Trade: 'en',
      무역: 'ko',
      تجارة: 'ar',
    });
    const unsaid = await publish(feed(undefined, [item('1', ['การค้า', 'Trade', '貿易'])]));
    const other = await shown(TAG, { feed: unsaid.url, controls: 'tags' });
    expect(Object.fromEntries(choices(other, 'Topic').map(([name, lang]) => [name, lang]))).to.eql({
      All: null,
      การค้า: 'th',
      Trade: '',
      貿易: '',
    });
  });

  it('are in the language of the feed that each comes from, of several', async () => {
    const [one, other] = await Promise.all([
      publish(feed('th', [item('1', ['การค้า'])])),
      publish(feed('id', [item('2', ['Perdagangan'])])),
    ]);
    const list = await shown(TAG, { feed: `${one.url} ${other.url}`, controls: 'tags' });
    expect(choices(list, 'Topic').slice(1).sort()).to.eql([
      ['Perdagangan', 'id', 'auto'],
      ['การค้า', 'th', 'auto'],
    ]);
  });

  it('say so still when one was chosen, and another feed has come in its place', async () => {
    const { url } = await publish(feed('th', [item('1', ['การค้า'])]));
    const list = await shown(TAG, { feed: url, controls: 'tags' });
    choose(list, 'Topic', 'การค้า');
    await settled(list);
    expect(choices(list, 'Topic').at(-1)).to.eql(['การค้า', 'th', 'auto']);
    const { url: korean } = await publish(feed('ko', [item('1', ['무역'])]));
    const loaded = hears(list, 'akc-load');
    list.feed = korean;
    await loaded;
    await settled(list);
    expect(choices(list, 'Topic').slice(1)).to.eql([['무역', 'ko', 'auto']]);
  });
});
