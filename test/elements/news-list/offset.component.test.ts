import { expect } from '@open-wc/testing';
import { press, useBrowser, write } from '../../support/acts.js';
import { until as waitUntil } from '../../support/clock.js';
import {
  hears,
  partsOf,
  publish,
  put,
  settled,
  shown,
  textsOf,
  until,
} from '../../support/component.js';
import { pagesOf, plainFeed, titles, variedFeed } from '../../support/releases.js';
import { wire } from '../../support/wire.js';

/** A list that leaves out the newest, which another element shows. */

const LIST = 'akc-news-list';

/** Two lists of one feed: the first shows so many, the other the rest. */
async function both(url: string, limit: number) {
  const lead = await shown(LIST, { feed: url, limit, more: 'none' });
  const rest = await shown(LIST, { feed: url, offset: limit });
  return { lead, rest, titles: () => [textsOf(lead, 'title'), textsOf(rest, 'title')] };
}

describe('offset', () => {
  const browser = useBrowser();

  const cases: [offset: number, days: number[]][] = [
    [0, [5, 4, 3, 2, 1]],
    [1, [4, 3, 2, 1]],
    [4, [1]],
    [5, []],
    [9, []],
  ];
  for (const [offset, days] of cases) {
    it(`of ${offset} leaves out as many of the newest`, async () => {
      const { url } = await publish(plainFeed([5, 4, 3, 2, 1]));
      const list = await shown(LIST, { feed: url, offset });
      expect(textsOf(list, 'title')).to.eql(titles(days));
    });
  }

  for (const [what, attributes, text] of [
    ['beyond the end', { offset: 5 }, 'There is no other news.'],
    ['far beyond it', { offset: 2000 }, 'There is no other news.'],
    ['in another language', { offset: 5, lang: 'ko' }, '다른 소식이 없습니다.'],
    ['of what the fixed filters leave', { offset: 2, tags: 'trade' }, 'There is no other news.'],
    ['of filters that leave nothing', { offset: 2, tags: 'zebra' }, 'No news matches: zebra.'],
  ] as const) {
    it(`${what} says what there is not`, async () => {
      const { url } = await publish(variedFeed());
      const list = await shown(LIST, { feed: url, ...attributes });
      expect(textsOf(list, 'message')).to.eql([text]);
    });
  }

  it('is no filter that nothing fits: the webmaster is told of none', async () => {
    const { url } = await publish(variedFeed());
    await shown(LIST, { feed: url, offset: 1, countries: 'TH' });
    // what is told later is told after this
    await shown(LIST, { feed: url, tags: 'gnu' });
    await browser.warned('tags="gnu"');
    expect(browser.warnings.filter((said) => said.includes('countries="TH"'))).to.eql([]);
  });

  it('says that there is no news at all, where there is none', async () => {
    const { url } = await publish(plainFeed([]));
    const list = await shown(LIST, { feed: url, offset: 1 });
    expect(textsOf(list, 'message')).to.eql(['There is no news yet.']);
  });

  it('beyond the end has no filter of the reader’s to blame', async () => {
    const { url } = await publish(variedFeed());
    const list = await shown(LIST, { feed: url, offset: 4, controls: 'search' });
    write(list, 'Search the news', 'zebra');
    await settled(list);
    expect(textsOf(list, 'message')).to.eql(['There is no other news.']);
  });

  it('counts what the fixed filters leave', async () => {
    const { url } = await publish(variedFeed());
    const list = await shown(LIST, { feed: url, offset: 1, tags: 'trade' });
    expect(textsOf(list, 'title')).to.eql(titles([3]));
  });

  it('comes before what the reader filters by', async () => {
    const { url } = await publish(variedFeed());
    const list = await shown(LIST, { feed: url, offset: 1, controls: 'search' });
    const [field] = partsOf(list, 'control') as HTMLInputElement[];
    field!.value = 'Trade';
    field!.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await until(list, () => textsOf(list, 'title').length === 1);
    expect(textsOf(list, 'title')).to.eql(titles([3]));
  });

  it('goes on with older pages where the first has no more than it leaves out', async () => {
    const { url } = await wire(...pagesOf(6, 3));
    const list = put(LIST, { feed: url, offset: 3, limit: 2 });
    await until(list, () => textsOf(list, 'title').length === 2);
    expect(textsOf(list, 'title')).to.eql(['Release 3', 'Release 2']);
  });

  it('shows more from where the list ends', async () => {
    const { url } = await publish(plainFeed([5, 4, 3, 2, 1]));
    const list = await shown(LIST, { feed: url, offset: 1, limit: 2 });
    press(list, 'Show more');
    await hears(list, 'akc-more');
    expect(textsOf(list, 'title')).to.eql(titles([4, 3, 2, 1]));
  });

  it('that changes shows what a fresh list shows', async () => {
    const { url } = await publish(plainFeed([5, 4, 3, 2, 1]));
    const list = await shown(LIST, { feed: url, offset: 3 });
    for (const [offset, days] of [...cases, ...[...cases].reverse()]) {
      list.offset = offset;
      await settled(list);
      expect(textsOf(list, 'title')).to.eql(titles(days));
    }
  });

  it('counts over all feeds', async () => {
    const one = await publish(plainFeed([5, 3]));
    const other = await publish(
      plainFeed([4, 2].map(Number), { home_page_url: 'https://other.example/' }),
    );
    const list = await shown(LIST, { feed: `${one.url} ${other.url}`, offset: 2 });
    expect(textsOf(list, 'title')).to.eql(titles([3, 2]));
  });
});

describe('two lists of one feed', () => {
  it('show each release once', async () => {
    const { url } = await publish(plainFeed([5, 4, 3, 2, 1]));
    const lists = await both(url, 2);
    expect(lists.titles()).to.eql([titles([5, 4]), titles([3, 2, 1])]);
  });

  it('do so when a new one comes, which the first alone tells of', async () => {
    const server = await publish(plainFeed([5, 4, 3, 2, 1]));
    const lists = await both(server.url, 2);
    await server.answer(JSON.stringify(plainFeed([7, 6, 5, 4, 3, 2, 1])));
    await lists.lead.reload();
    await settled(lists.rest);
    expect(lists.titles()).to.eql([titles([5, 4]), titles([3, 2, 1])]);
    expect(lists.rest.shadowRoot!.querySelector('.new')!.textContent.trim()).to.equal('');
    press(lists.lead, '2 new releases');
    await settled(lists.lead);
    await settled(lists.rest);
    expect(lists.titles()).to.eql([titles([7, 6, 5, 4]), titles([3, 2, 1])]);
  });

  it('do so when one is withdrawn from the feed', async () => {
    const server = await publish(plainFeed([5, 4, 3, 2, 1]));
    const lists = await both(server.url, 2);
    await server.answer(JSON.stringify(plainFeed([5, 3, 2, 1])));
    await lists.lead.reload();
    await waitUntil(() => textsOf(lists.rest, 'title').length === 2, 'the second has fewer');
    expect(lists.titles()).to.eql([titles([5, 3]), titles([2, 1])]);
  });

  it('do so when one comes among those of the second', async () => {
    const server = await publish(plainFeed([7, 6, 4, 3, 1]));
    const lists = await both(server.url, 2);
    await server.answer(JSON.stringify(plainFeed([7, 6, 4, 3, 2, 1])));
    await lists.rest.reload();
    press(lists.rest, '1 new release');
    await settled(lists.rest);
    expect(lists.titles()).to.eql([titles([7, 6]), titles([4, 3, 2, 1])]);
  });

  it('do so where the second has nothing yet', async () => {
    const server = await publish(plainFeed([5, 4]));
    const lists = await both(server.url, 2);
    await server.answer(JSON.stringify(plainFeed([6, 5, 4])));
    await lists.lead.reload();
    await settled(lists.rest);
    expect(lists.titles()).to.eql([titles([5, 4]), []]);
  });
});
