import { expect } from '@open-wc/testing';
import { choose, offered, press, useBrowser, write } from '../../support/acts.js';
import {
  clean,
  hears,
  partOf,
  partsOf,
  publish,
  settled,
  shown,
  textsOf,
  until,
  type Attributes,
} from '../../support/component.js';
import { Clock, until as comes } from '../../support/clock.js';
import { pagesOf, titles } from '../../support/releases.js';
import type { Reply, Wire } from '../../support/wire.js';

const TAG = 'akc-news-list';
const SEARCH = 'Search the news';
const FURTHER = 'Look through older news';

/** A reader, or a webmaster, wants what stands further back in the feed than what is loaded. */
describe('a news list looks further', () => {
  const browser = useBrowser();

  /** As it is seen; those who hear it are told of less. */
  const statusOf = (list: Element) =>
    clean(list.shadowRoot!.querySelector('.left [aria-hidden]')?.textContent);
  const says = (list: Element, status: string) => until(list, () => statusOf(list) === status);
  const asked = async (server: Wire) =>
    (await server.requests()).map(({ path }) => path.replace(/^.*\//, ''));

  const open = async (replies: (Reply | string)[], attributes: Attributes = {}) => {
    const server = await publish(...(replies as string[]));
    const list = await shown(TAG, {
      feed: server.url,
      controls: 'search tags countries kinds years',
      ...attributes,
    });
    return { server, list };
  };

  /** 120 releases in pages of 15, of which some stand out. */
  const WANTED = [118, 80, 5];
  const withWanted = (members: object) =>
    pagesOf(120, 15, (number) => (WANTED.includes(number) ? members : {}));

  const ways: [what: string, members: object, act: (list: Element) => void][] = [
    ['a search', { summary: 'On phở' }, (list) => write(list, SEARCH, 'pho')],
    [
      'a search for a kind',
      { _press: { kind: 'tender' } },
      (list) => write(list, SEARCH, 'tender'),
    ],
    ['a topic', { tags: ['Trade'] }, (list) => choose(list, 'Topic', 'trade')],
    ['a country', { _press: { countries: ['VN'] } }, (list) => choose(list, 'Country', 'VN')],
    ['a kind', { _press: { kind: 'speech' } }, (list) => choose(list, 'Kind', 'speech')],
  ];
  for (const [what, members, act] of ways) {
    it(`for ${what}, to the end of the feed`, async () => {
      const { server, list } = await open(withWanted(members));
      act(list);
      await says(list, '3 of 120 found');
      expect(textsOf(list, 'title')).to.eql(titles(WANTED));
      expect(await asked(server)).to.eql([
        'feed.json',
        ...[2, 3, 4, 5, 6, 7, 8].map((page) => `page-${page}.json`),
      ]);
    });
  }

  it('for a year', async () => {
    const { list } = await open(pagesOf(40, 8), { limit: 40 });
    choose(list, 'Year', '2026');
    await says(list, '1 of 40 found');
  });

  it('only until what may be visible is found, and says in how much', async () => {
    const { server, list } = await open(withWanted({ summary: 'Wanted' }), { limit: 2 });
    const told = hears(list, 'akc-filter');
    write(list, SEARCH, 'wanted');
    await says(list, '1 found among the 15 newest');
    await told;
    await says(list, '2 found among the 45 newest');
    expect(await asked(server)).to.eql(['feed.json', 'page-2.json', 'page-3.json']);
    press(list, FURTHER);
    await says(list, '3 of 120 found');
    expect(textsOf(list, 'title')).to.eql(titles(WANTED));
  });

  it('not before the reader has settled on a word', async () => {
    const { server, list } = await open(pagesOf(4, 2));
    const told = hears(list, 'akc-filter');
    const clock = new Clock();
    try {
      write(list, SEARCH, 'nowhere');
      await says(list, '0 found among the 2 newest');
      expect(await asked(server)).to.eql(['feed.json']);
      await clock.advance(500);
    } finally {
      clock.restore();
    }
    await told;
    await says(list, '0 of 4 found');
  });

  it('not where enough is found already', async () => {
    const { server, list } = await open(pagesOf(9, 3), { limit: 2 });
    const told = hears(list, 'akc-filter');
    write(list, SEARCH, 'release');
    await told;
    await settled(list);
    expect(statusOf(list)).to.equal('3 found among the 3 newest');
    expect(offered(list)).to.include('Show more');
    expect(await asked(server)).to.eql(['feed.json']);
  });

  it('through twenty pages, and then when the reader asks', async () => {
    const { server, list } = await open(pagesOf(24, 1));
    write(list, SEARCH, 'release 2');
    await says(list, '6 found among the 21 newest');
    expect((await asked(server)).length).to.equal(21);
    press(list, FURTHER);
    await says(list, '7 of 24 found');
    expect(offered(list)).not.to.include(FURTHER);
  });

  /** Until this one has come. */
  const hang: Reply = { fault: 'hang' };

  describe('while it goes on', () => {
    const looking = async () => {
      const [first = '', second = ''] = pagesOf(6, 2);
      const { server, list } = await open([first, second, hang]);
      write(list, SEARCH, 'nowhere');
      await says(list, '0 found so far. Looking through older news…');
      await until(list, () => partsOf(list, 'message').length);
      return { server, list };
    };

    it('says so, and not that there is nothing', async () => {
      const { list } = await looking();
      expect(textsOf(list, 'message')).to.eql(['Looking through older news…']);
      expect(offered(list)).to.include('Stop looking');
    });

    it('is stopped by the reader, who goes on from there', async () => {
      const { list } = await looking();
      partOf(list, 'controls').querySelector<HTMLElement>('.stop')!.focus();
      press(list, 'Stop looking');
      await until(list, () => statusOf(list).includes('among'));
      expect(textsOf(list, 'message')[0]).to.match(
        /^No match among the \d newest releases: nowhere\./,
      );
      expect(list.shadowRoot!.activeElement?.localName).to.equal('input');
    });

    it('is stopped by another word, until that is settled too', async () => {
      const { list } = await looking();
      write(list, SEARCH, 'nowhere else');
      await until(list, () => statusOf(list).includes('among'));
    });

    it('ends when the reader clears', async () => {
      const { list } = await looking();
      write(list, SEARCH, '');
      await says(list, '');
      expect(offered(list)).not.to.include('Stop looking');
      expect(textsOf(list, 'title').length).to.be.greaterThan(1);
    });

    it('ends when the list leaves, and goes on when it comes back', async () => {
      const [first = '', second = '', third = ''] = pagesOf(6, 2);
      const { server, list } = await open([first, hang, second, third]);
      write(list, SEARCH, 'release 1');
      await says(list, '0 found so far. Looking through older news…');
      await comes(async () => (await asked(server)).length === 2, 'the second page is asked for');
      const around = list.parentElement!;
      list.remove();
      await comes(async () => (await server.requests()).at(-1)!.left, 'it is waited for no more');
      expect((await asked(server)).length).to.equal(2);
      around.append(list);
      await says(list, '1 of 6 found');
    });
  });

  it('stops at a page that cannot be had, says so, and asks again only when asked', async () => {
    const [first = '', second = ''] = pagesOf(4, 2);
    const { server, list } = await open([first, { status: 404 }, second]);
    write(list, SEARCH, 'release 1');
    await says(list, '0 found so far. Looking through older news…');
    await says(list, '0 found among the 2 newest');
    await settled(list);
    expect(await asked(server)).to.eql(['feed.json', 'page-2.json']);
    press(list, FURTHER);
    await says(list, '1 of 4 found');
  });

  it('stops at a page that leads back', async () => {
    const [first = '', second = ''] = pagesOf(6, 2);
    const back = second.replace('page-3.json', 'page-2.json');
    const { server, list } = await open([first, back]);
    write(list, SEARCH, 'nowhere');
    await says(list, '0 found so far. Looking through older news…');
    await says(list, '0 found among the 4 newest');
    expect(await asked(server)).to.eql(['feed.json', 'page-2.json']);
    expect(offered(list)).not.to.include(FURTHER);
  });

  it('says all of it in Korean', async () => {
    const [first = '', second = ''] = pagesOf(4, 2);
    const { list } = await open([first, second, hang], { lang: 'ko', limit: 1 });
    write(list, '소식 검색', '3');
    await says(list, '최신 2건 중 1건');
    write(list, '소식 검색', '1');
    await says(list, '지금까지 0건을 찾았습니다. 이전 소식에서 더 찾는 중…');
    await says(list, '전체 4건 중 1건');
  });

  describe('for what the webmaster has fixed', () => {
    const warnings = () => browser.warnings.filter((said) => said.includes('looked through'));

    it('and says that none fits only when it has', async () => {
      const replies = pagesOf(8, 2, (number) => (number === 1 ? { tags: ['Rare 1'] } : {}));
      const { list } = await open(replies, { tags: 'Rare 1' });
      await until(list, () => String(textsOf(list, 'title')) === 'Release 1');
      expect(warnings()).to.eql([]);
    });

    it('and says so then, once, to the reader with how far it has looked', async () => {
      const { server, list } = await open(pagesOf(12, 2), { tags: 'Rare 2' });
      await browser.warned('tags="Rare 2"');
      expect((await asked(server)).length).to.equal(4);
      expect(textsOf(list, 'message')).to.eql(['No match among the 8 newest releases: Rare 2.']);
      expect(warnings().length).to.equal(1);
    });

    it('and does not say that there is nothing while it goes on', async () => {
      const [first = ''] = pagesOf(4, 2);
      const { list } = await open([first, hang], { tags: 'Rare 3' });
      expect(textsOf(list, 'message')).to.eql(['Looking through older news…']);
      expect(warnings()).to.eql([]);
    });

    it('and again when the list is asked for anew, where a page could not be had', async () => {
      const [first = '', second = ''] = pagesOf(4, 2);
      const { list } = await open([first, { status: 503 }, first, second], {
        tags: 'Rare 1',
        more: 'none',
      });
      await until(list, () => textsOf(list, 'message').length === 2);
      await list.reload();
      await until(list, () => String(textsOf(list, 'message')) === 'No news matches: Rare 1.');
    });

    it('and where a page cannot be had, says it of what is here', async () => {
      const [first = ''] = pagesOf(4, 2);
      const { list } = await open([first, { status: 404 }], { tags: 'Rare 4' });
      await browser.warned('tags="Rare 4"');
      expect(textsOf(list, 'message')).to.eql([
        'No match among the 2 newest releases: Rare 4.',
        'The news could not be loaded. Please try again later.',
      ]);
    });
  });
});
