import { expect } from '@open-wc/testing';
import { choose, press, useBrowser, write } from '../../support/acts.js';
import {
  hears,
  partOf,
  partsOf,
  publish,
  put,
  settled,
  shown,
  statesOf,
  textsOf,
  until,
  wordsOf,
} from '../../support/component.js';
import { plainRelease, pressFeed } from '../../support/press.js';
import { plainFeed, titles, variedFeed } from '../../support/releases.js';

const TAG = 'akc-news-list';
const HOURS = 3_600_000;

describe('a news list', () => {
  const browser = useBrowser();

  it('shows the releases, newest first, and tells the page', async () => {
    const { url } = await publish(plainFeed([3, 2, 1]));
    const list = put(TAG, { feed: url });
    const detail = await hears(list, 'akc-load');
    expect(detail).to.eql({ feed: url, language: 'en', shown: 3, total: 3, stale: false });
    expect(statesOf(list)).to.eql(['loaded']);
    expect(textsOf(list, 'title')).to.eql(titles([3, 2, 1]));
    expect(partOf(list, 'base').getAttribute('aria-busy')).to.equal('false');
  });

  it('shows of a release what the feed says of it', async () => {
    const { url } = await publish(variedFeed());
    const list = await shown(TAG, { feed: url, heading: 'News' });
    expect(textsOf(list, 'heading')).to.eql(['News']);
    expect(textsOf(list, 'title')).to.eql(titles([4, 3, 2, 1]));
    expect(textsOf(list, 'date')[0]).to.equal('Mar 1, 2026');
    expect(partOf(list, 'date').getAttribute('datetime')).to.equal('2026-03-01');
    expect(textsOf(list, 'kind')).to.eql(['Press release', 'Statement', 'Event', 'Rapport']);
    expect(textsOf(list, 'number')[0]).to.equal('PR/26-04');
    expect(textsOf(list, 'status')).to.eql(['Corrected', 'Withdrawn', 'Updated']);
    expect(textsOf(list, 'summary')[0]).to.equal('In short 4.');
    expect(textsOf(list, 'tag')).to.eql(['Trade', 'Youth', 'Trade', 'Culture']);
    expect(partOf(list, 'link').getAttribute('href')).to.equal('https://samples.example/news/4');
  });

  it('is a list of headings and links', async () => {
    const { url } = await publish(plainFeed([2, 1]));
    const list = await shown(TAG, { feed: url, heading: 'News', 'heading-level': 3 });
    expect(partOf(list, 'list').getAttribute('role')).to.equal('list');
    expect(partOf(list, 'list').getAttribute('aria-label')).to.equal('News');
    expect(partsOf(list, 'item').map(({ role }) => role)).to.eql(['listitem', 'listitem']);
    const levels = ['heading', 'title'].map((part) => partOf(list, part).ariaLevel);
    expect(levels).to.eql(['3', '4']);
  });

  it('shows a picture with the words for it, and none where pictures are hidden', async () => {
    const [release] = plainFeed([1]).items;
    const items = [{ ...release, image: '/1.svg', _press: { image: { alt: 'A stage' } } }];
    const { url } = await publish({ ...plainFeed([]), items });
    const list = await shown(TAG, { feed: url });
    expect(partOf(list, 'image').getAttribute('alt')).to.equal('A stage');
    list.hide = 'images';
    await settled(list);
    expect(partsOf(list, 'image')).to.eql([]);
  });

  it('keeps the place of a picture that cannot be had, shows nothing there, and says its words', async () => {
    const { url: image } = await publish({ status: 404 });
    const [release] = plainFeed([1]).items;
    const { url } = await publish({ ...plainFeed([]), items: [{ ...release, image }] });
    const list = await shown(TAG, { feed: url });
    const picture = partOf(list, 'image');
    await until(list, () => getComputedStyle(picture.parentElement!).opacity === '0');
    expect(getComputedStyle(picture).visibility).to.equal('visible');
    expect(picture.parentElement!.getBoundingClientRect().height).to.be.above(0);
  });

  it('holds no more room below its last release than that needs, before it is seen', async () => {
    const { url } = await publish(plainFeed(Array.from({ length: 28 }, (_, index) => 28 - index)));
    const list = await shown(TAG, { feed: url, limit: 24 });
    // in whole pixels: engines add up fractions in another order
    const room = () => {
      const [group, row] = [list.shadowRoot!.querySelectorAll('.group'), partsOf(list, 'item')].map(
        (all) => [...all].at(-1)!.getBoundingClientRect().bottom,
      );
      return Math.round(group! - row!);
    };
    await until(list, () => partsOf(list, 'item').length === 24);
    expect(room()).to.equal(0);
    press(list, 'Show more');
    await until(list, () => partsOf(list, 'item').length === 28);
    expect(room()).to.equal(0);
  });

  describe('what stands between the tags', () => {
    const inside = '<a href="/news">All news</a>';

    it('is seen no more once the news is here', async () => {
      const { url } = await publish(plainFeed([1]));
      const list = await shown(TAG, { feed: url }, inside);
      expect(list.querySelector('a')!.assignedSlot).to.equal(null);
    });

    it('stays where none can be had', async () => {
      const { url } = await publish({ status: 404 });
      const list = put(TAG, { feed: url }, inside);
      await hears(list, 'akc-error');
      await settled(list);
      expect(list.querySelector('a')!.assignedSlot).not.to.equal(null);
      expect(wordsOf(list)).to.equal('');
    });
  });

  describe('what a webmaster puts in a slot', () => {
    const slotted = (name: string) => `<p slot="${name}">Own</p>`;
    const slotOf = (list: Element) => list.querySelector('p')!.assignedSlot?.name;

    for (const name of ['heading', 'footer']) {
      it(`is shown (${name})`, async () => {
        const { url } = await publish(plainFeed([1]));
        const list = await shown(TAG, { feed: url, heading: 'News' }, slotted(name));
        expect(slotOf(list)).to.equal(name);
      });
    }

    it('is shown where there is no news (empty)', async () => {
      const { url } = await publish(plainFeed([]));
      expect(slotOf(await shown(TAG, { feed: url }, slotted('empty')))).to.equal('empty');
    });

    it('is shown where none can be had (error)', async () => {
      const { url } = await publish({ status: 404 });
      const list = put(TAG, { feed: url }, slotted('error'));
      await hears(list, 'akc-error');
      await settled(list);
      expect(slotOf(list)).to.equal('error');
    });
  });

  describe('without releases', () => {
    it('says that there is no news', async () => {
      const { url } = await publish(plainFeed([]));
      const list = await shown(TAG, { feed: url });
      expect(statesOf(list)).to.eql(['empty']);
      expect(textsOf(list, 'message')).to.eql(['There is no news yet.']);
    });

    it('says what fixed filters look for, and tells the webmaster', async () => {
      const { url } = await publish(variedFeed());
      const list = await shown(TAG, { feed: url, tags: 'Sport', countries: 'TH' });
      expect(statesOf(list)).to.eql(['empty']);
      expect(textsOf(list, 'message')).to.eql(['No news matches: Sport and Thailand.']);
      expect(await browser.warned('tags="Sport" countries="TH"')).to.equal(
        '[akc-widgets] <akc-news-list> tags="Sport" countries="TH": none of the releases that were looked through fits; found tags trade, youth, culture; countries ID, TH, VN, *.',
      );
    });

    it('tells the webmaster of days from when there is news', async () => {
      const { url } = await publish(variedFeed());
      await shown(TAG, { feed: url, since: '2031-01-01', kinds: 'press release' });
      expect(await browser.warned('kinds="press release"')).to.equal(
        '[akc-widgets] <akc-news-list> kinds="press release" since="2031-01-01": none of the releases that were looked through fits; found kinds press-release, statement, event, rapport; releases from 2023 to 2026.',
      );
    });

    it('says in words that no country is named, and each thing once', async () => {
      const { url } = await publish(variedFeed());
      const list = await shown(TAG, { feed: url, tags: 'Sport, Sport', countries: '*' });
      expect(textsOf(list, 'message')).to.eql(['No news matches: Sport and No country named.']);
      await browser.warned('tags="Sport, Sport" countries="*"');
    });

    it('says a topic with a comma in it as it is', async () => {
      const { url } = await publish(
        pressFeed([{ ...plainRelease(1), tags: ['Trade, Investment'] }]),
      );
      const list = await shown(TAG, { feed: url, controls: 'search tags' });
      choose(list, 'Topic', 'trade, investment');
      write(list, 'Search the news', 'nowhere');
      await settled(list);
      const [message = ''] = textsOf(list, 'message');
      expect(message).to.match(/^No news matches: nowhere and Trade, Investment\./);
    });

    it('says what was chosen as the control does', async () => {
      const kinds = [
        { kind: 'Rapport' },
        { kind: 'press-release' },
        { kind: 'notice', kind_label: 'Note to Editors' },
      ];
      const items = kinds.map((_press, at) => ({ ...plainRelease(at + 1), _press }));
      const { url } = await publish(pressFeed(items));
      const list = await shown(TAG, { feed: url, controls: 'search kinds' });
      for (const [value, label] of [
        ['rapport', 'Rapport'],
        ['press-release', 'Press release'],
        ['notice', 'Note to Editors'],
      ] as const) {
        // only what finds something, and what is chosen, is offered
        write(list, 'Search the news', '');
        await settled(list);
        choose(list, 'Kind', value);
        write(list, 'Search the news', 'nowhere');
        await settled(list);
        expect(textsOf(list, 'message')[0]).to.match(
          new RegExp(`^No news matches: nowhere and ${label}\\.`),
        );
      }
    });

    // a list of units, which Chinese and Korean write without a comma, would run together
    it('tells what is looked for as each language lists things', async () => {
      const { url } = await publish(variedFeed());
      const filters = { tags: 'Sport,Festival', countries: 'TH' };
      for (const [lang, sentence] of [
        ['zh-Hans', '没有符合条件的新闻：Sport、Festival和泰国。'],
        ['ko', '조건에 맞는 소식이 없습니다: Sport, Festival 및 태국.'],
        ['vi', 'Không có tin nào phù hợp với: Sport, Festival và Thái Lan.'],
        ['ms', 'Tiada berita yang sepadan: Sport, Festival dan Thailand.'],
      ] as const) {
        const list = await shown(TAG, { feed: url, lang, ...filters });
        expect(textsOf(list, 'message')).to.eql([sentence]);
      }
      await browser.warned('tags="Sport,Festival" countries="TH"');
    });
  });

  describe('of a feed that cannot be had', () => {
    it('says so, and tells the page', async () => {
      const { url } = await publish({ status: 404 });
      const list = put(TAG, { feed: url });
      const { message, ...detail } = await hears(list, 'akc-error');
      await settled(list);
      expect(detail).to.eql({
        feed: url,
        language: 'en',
        code: 'not-found',
        status: 404,
        willRetry: false,
      });
      expect(message).to.be.a('string');
      expect(statesOf(list)).to.eql(['error']);
      expect(textsOf(list, 'message')).to.eql(['Nothing can be shown here at the moment.']);
    });

    it('says that it tries again', async () => {
      const { url } = await publish({ status: 503 });
      const list = put(TAG, { feed: url });
      const { code, status, willRetry } = await hears(list, 'akc-error');
      expect([code, status, willRetry]).to.eql(['server-error', 503, true]);
      expect(statesOf(list)).to.include('error');
    });

    it('keeps what it shows, says how old it is, and tries again when a reader asks', async () => {
      const server = await publish(plainFeed([2, 1]));
      const list = await shown(TAG, { feed: server.url });
      const now = Date.now();
      browser.pretend(Date, 'now', () => now + 2 * HOURS);
      await server.answer({ status: 404 });
      const failed = hears(list, 'akc-error');
      await list.reload();
      expect((await failed).code).to.equal('not-found');
      expect(statesOf(list)).to.eql(['loaded', 'stale', 'error']);
      expect(textsOf(list, 'title')).to.eql(titles([2, 1]));
      const [message = ''] = textsOf(list, 'message');
      expect(message).to.match(/^As of .*\. Nothing newer could be loaded\. Try again$/);

      await server.answer(JSON.stringify(plainFeed([2])));
      const loaded = hears(list, 'akc-load');
      partOf(list, 'message').querySelector('button')!.click();
      await loaded;
      expect(statesOf(list)).to.eql(['loaded']);
      expect(textsOf(list, 'title')).to.eql(titles([2]));
    });

    it('shows the news when that comes later', async () => {
      const server = await publish({ status: 404 }, plainFeed([1]));
      const list = put(TAG, { feed: server.url });
      await hears(list, 'akc-error');
      await list.reload();
      expect(statesOf(list)).to.eql(['loaded']);
      expect(textsOf(list, 'title')).to.eql(titles([1]));
    });
  });

  describe('when the publisher has something new', () => {
    it('moves nothing where the feed has no more room for the oldest, as most have', async () => {
      const server = await publish(plainFeed([3, 2, 1]));
      const list = await shown(TAG, { feed: server.url });
      await server.answer(JSON.stringify(plainFeed([4, 3, 2])));
      await list.reload();
      expect(textsOf(list, 'title')).to.eql(titles([3, 2]));
      expect(textsOf(list, 'button')).to.eql(['1 new release']);
    });

    it('announces new releases, moves nothing, and shows them when asked', async () => {
      const server = await publish(plainFeed([2, 1]));
      const list = await shown(TAG, { feed: server.url });
      await server.answer(JSON.stringify(plainFeed([4, 3, 2, 1])));
      await list.reload();
      expect(textsOf(list, 'title')).to.eql(titles([2, 1]));
      const [button] = partsOf(list, 'button');
      expect(button!.textContent).to.equal('2 new releases');
      expect(button!.closest('[role=status]')).not.to.equal(null);
      button!.click();
      await until(list, () => partsOf(list, 'item').length === 4);
      expect(textsOf(list, 'title')).to.eql(titles([4, 3, 2, 1]));
      await settled(list);
      expect(list.shadowRoot!.activeElement!.textContent).to.equal('Release 4');
    });

    it('changes a release in its place, and lets go of what is gone', async () => {
      const server = await publish(plainFeed([3, 2, 1]));
      const list = await shown(TAG, { feed: server.url });
      const [first, second] = partsOf(list, 'item');
      const [, release] = plainFeed([3, 2]).items;
      const changed = { ...plainFeed([3]).items[0], title: 'Corrected headline' };
      await server.answer(JSON.stringify({ ...plainFeed([]), items: [changed, release] }));
      await list.reload();
      expect(textsOf(list, 'title')).to.eql(['Corrected headline', 'Release 2']);
      expect(partsOf(list, 'item')).to.eql([first, second]);
    });
  });

  it('asks once, however often it is moved', async () => {
    const server = await publish(plainFeed([1]));
    const list = await shown(TAG, { feed: server.url });
    const aside = document.createElement('aside');
    list.parentElement!.append(aside);
    aside.append(list);
    await settled(list);
    expect(textsOf(list, 'title')).to.eql(titles([1]));
    expect((await server.requests()).length).to.equal(1);
  });

  it('says what is wrong with its feed', async () => {
    const [release] = plainFeed([1]).items;
    const items = [{ ...release, url: 'nowhere:1' }];
    const { url } = await publish({ ...plainFeed([]), items });
    const list = await shown(TAG, { feed: url });
    expect(list.problems.map(({ pointer }) => pointer)).to.include('/items/0/url');
  });
});

describe('a news list of a feed with slips', () => {
  const browser = useBrowser();

  const slips = () => ({
    ...plainFeed([]),
    items: [
      {
        id: '1',
        headline: 'Trade &amp; Culture',
        date_published: '2026-02-12 09:00',
        _press: { kind: 'Press Release', status: 'retracted' },
      },
    ],
  });

  it('shows what is meant, and tells the webmaster once how much is wrong', async () => {
    const { url } = await publish(slips());
    const list = await shown(TAG, { feed: url });
    await shown(TAG, { feed: url });

    expect(textsOf(list, 'title')).to.eql(['Trade & Culture']);
    expect(textsOf(list, 'date')).to.eql(['Feb 12, 2026']);
    expect(textsOf(list, 'kind')).to.eql(['Press release']);
    expect(textsOf(list, 'status')).to.eql(['retracted']);
    expect(list.problems.map(({ pointer }) => pointer)).to.have.members([
      '/items/0/headline',
      '/items/0/headline',
      '/items/0/date_published',
      '/items/0/_press/kind',
      '/items/0/_press/status',
    ]);
    await browser.warned(`${url}: 5 problems were mended or left out in this feed`);
    expect(browser.warnings.filter((warning) => warning.includes('problem'))).to.have.lengthOf(1);
  });

  it('shows it at once, and nothing else before it', async () => {
    const { url } = await publish(slips());
    const list = put(TAG, { feed: url });
    const seen = new Set<string>();
    await until(list, () => {
      seen.add(textsOf(list, 'title').join());
      return statesOf(list).includes('loaded') && list.shadowRoot!.querySelector('time');
    });
    await settled(list);

    expect([...seen]).to.eql(['', 'Trade & Culture']);
  });

  it('says nothing of a feed without any', async () => {
    const { url } = await publish(plainFeed([1]));
    const list = await shown(TAG, { feed: url });

    expect(list.problems).to.eql([]);
    expect(browser.warnings.filter((warning) => warning.includes(url))).to.eql([]);
  });
});
