import { expect } from '@open-wc/testing';
import {
  choose,
  control,
  field,
  focused,
  offered,
  press,
  useBrowser,
  write,
} from '../../support/acts.js';
import {
  clean,
  hears,
  partOf,
  partsOf,
  publish,
  settled,
  shown,
  shownBy,
  statesOf,
  textsOf,
  until,
} from '../../support/component.js';
import { plainFeed, titles, variedFeed } from '../../support/releases.js';

const TAG = 'akc-news-list';
const ALL = 'search tags countries kinds years';

describe('what a reader does with a news list', () => {
  const browser = useBrowser();

  const varied = async (attributes = {}) => {
    const { url } = await publish(variedFeed());
    return shown(TAG, { feed: url, controls: ALL, ...attributes });
  };

  const shows = (list: Element, days: readonly number[]) =>
    until(list, () => String(textsOf(list, 'title')) === String(titles(days)));

  /** What is said to those who hear it. */
  const said = (list: Element) =>
    [...list.shadowRoot!.querySelectorAll('[role=status]')]
      .map(({ textContent }) => clean(textContent))
      .filter(Boolean);

  const optionsOf = (list: Element, label: string) =>
    [...(field(list, label) as HTMLSelectElement).options].map(({ text }) => clean(text));

  describe('searching and filtering', () => {
    it('is a search of its own, with a label for each field', async () => {
      const list = await varied({ heading: 'News' });
      const controls = partOf(list, 'controls');
      expect([controls.role, controls.ariaLabel]).to.eql(['search', 'News: Search the news']);
      const labels = ['Search the news', 'Topic', 'Country', 'Kind', 'Year'];
      expect(partsOf(list, 'control')).to.eql(labels.map((label) => field(list, label)));
    });

    it('shows what is searched for, says how many, and tells the page once it has settled', async () => {
      const list = await varied();
      const told = hears(list, 'akc-filter');
      write(list, 'Search the news', 'TRADE release');
      await shows(list, [4, 3]);
      expect(said(list)).to.eql([]);
      const { filters, shown: visible, total } = await told;
      await settled(list);
      expect(said(list)).to.eql(['2 of 4 found']);
      expect([filters, visible, total]).to.eql([{ search: 'TRADE release' }, 2, 2]);
    });

    it('combines choices, counts what the others leave, and undoes all', async () => {
      const list = await varied();
      choose(list, 'Country', 'ID');
      await shows(list, [4, 1]);
      expect(optionsOf(list, 'Kind')).to.eql(['All', 'Press release (1)', 'Rapport (1)']);
      const told = hears(list, 'akc-filter');
      choose(list, 'Year', '2023');
      await shows(list, [1]);
      expect((await told).filters).to.eql({ countries: 'ID', years: '2023' });
      await settled(list);
      expect(said(list)).to.eql(['1 of 4 found']);

      press(list, 'Clear filters');
      await shows(list, [4, 3, 2, 1]);
      expect(said(list)).to.eql([]);
      expect((field(list, 'Country') as HTMLSelectElement).value).to.equal('');
      expect(list.shadowRoot!.activeElement).to.equal(field(list, 'Search the news'));
    });

    it('keeps what was chosen in a list that is taken out for a while', async () => {
      const list = await varied();
      const { parentElement } = list;
      write(list, 'Search the news', 'TRADE release');
      await shows(list, [4, 3]);
      list.remove();
      // the page changes it meanwhile
      list.heading = 'News';
      await settled(list);
      parentElement!.append(list);
      await settled(list);
      expect(textsOf(list, 'title')).to.eql(titles([4, 3]));
      expect((field(list, 'Search the news') as HTMLInputElement).value).to.equal('TRADE release');
    });

    it('says what was looked for when nothing is left, and how to widen it', async () => {
      const list = await varied();
      write(list, 'Search the news', 'zebra');
      await until(list, () => partsOf(list, 'message').length);
      expect(statesOf(list)).to.eql(['empty']);
      expect(textsOf(list, 'message')).to.eql([
        'No news matches: zebra. Try other words, or fewer filters. Clear all filters',
      ]);
      press(list, 'Clear all filters');
      await shows(list, [4, 3, 2, 1]);
      expect(statesOf(list)).to.eql(['loaded']);
    });

    /** What is set on the list must show as on a fresh one: the controls that chose are gone. */
    const without: [name: string, now: string | null, left: Record<string, string>][] = [
      ['all controls', null, {}],
      ['the search', 'tags countries kinds years', { countries: 'ID' }],
      ['all but the search', 'search', { search: 'release' }],
    ];
    for (const [name, now, left] of without) {
      it(`lets go of what was chosen when a page takes ${name} away`, async () => {
        const list = await varied();
        let told = hears(list, 'akc-filter');
        write(list, 'Search the news', 'release');
        choose(list, 'Country', 'ID');
        await told;
        await settled(list);
        expect(textsOf(list, 'title')).to.eql(titles([4, 1]));
        if (now === null) list.removeAttribute('controls');
        else list.setAttribute('controls', now);
        await settled(list);

        const fresh = await shown(TAG, { feed: list.feed, controls: now ?? undefined });
        told = hears(fresh, 'akc-filter');
        if (left['countries']) choose(fresh, 'Country', left['countries']);
        if (left['search']) write(fresh, 'Search the news', left['search']);
        // until then nothing is said of how many are found
        if (Object.keys(left).length) await told;
        await settled(fresh);
        expect(shownBy(list)).to.equal(shownBy(fresh));
      });
    }
  });

  describe('asking for more', () => {
    it('shows as many more as the limit, says how many, and goes on at the first of them', async () => {
      const { url } = await publish(plainFeed([5, 4, 3, 2, 1]));
      const list = await shown(TAG, { feed: url, limit: 2 });
      const more = control(list, 'Show more');
      let told = hears(list, 'akc-more');
      more.click();
      expect(await told).to.eql({ feed: url, language: 'en', filters: {}, shown: 4, total: 5 });
      expect(textsOf(list, 'title')).to.eql(titles([5, 4, 3, 2]));
      await settled(list);
      expect(said(list)).to.eql(['2 more releases shown.']);
      told = hears(list, 'akc-more');
      more.click();
      await told;
      expect(offered(list)).not.to.include('Show more');
      expect(focused()).to.equal('Release 1');
    });

    it('goes on with the first that is new where the button is pressed by keys', async () => {
      const { url } = await publish(plainFeed([5, 4, 3, 2, 1]));
      const list = await shown(TAG, { feed: url, limit: 2 });
      const more = control(list, 'Show more');
      // as a browser marks it for those who go by keys
      more.focus({ focusVisible: true });
      const told = hears(list, 'akc-more');
      more.click();
      await told;
      expect(offered(list)).to.include('Show more');
      expect(focused()).to.equal('Release 3');
    });

    it('goes on with the first that is new where it stands above others', async () => {
      // what is written as it is typed stands first
      const page = (days: readonly number[], titles: readonly string[], members = {}) => ({
        ...plainFeed(days, members),
        items: plainFeed(days).items.map((item, at) => ({ ...item, title: titles[at] })),
      });
      const server = await publish(
        page([4, 3], ['Cafe 4', 'Caf\u00e9 3'], { next_url: 'older.json' }),
        page([2, 1], ['Cafe 2', 'Caf\u00e9 1']),
      );
      const list = await shown(TAG, { feed: server.url, controls: 'search', limit: 2 });
      write(list, 'Search the news', 'cafe');
      await until(list, () => said(list).includes('2 found among the 2 newest'));
      const more = control(list, 'Look through older news');
      more.focus({ focusVisible: true });
      const told = hears(list, 'akc-more');
      more.click();
      await told;
      expect(textsOf(list, 'title')).to.eql(['Cafe 4', 'Cafe 2', 'Caf\u00e9 3', 'Caf\u00e9 1']);
      expect(focused()).to.equal('Cafe 2');
    });

    it('leaves new releases where they wait', async () => {
      const first = plainFeed([4, 3], { next_url: 'older.json' });
      const server = await publish(first);
      const list = await shown(TAG, { feed: server.url, limit: 2 });
      await server.answer(
        JSON.stringify(plainFeed([6, 5, 4, 3], { next_url: 'older.json' })),
        JSON.stringify(plainFeed([2, 1])),
      );
      await list.reload();
      const told = hears(list, 'akc-more');
      press(list, 'Show more');
      await told;
      expect(textsOf(list, 'title')).to.eql(titles([4, 3, 2, 1]));
      expect(offered(list)).to.include('2 new releases');
    });

    it('stays at the button where nothing has come', async () => {
      const first = plainFeed([4, 3], { next_url: 'older.json' });
      const server = await publish(first, { status: 404 });
      const list = await shown(TAG, { feed: server.url, limit: 2 });
      const more = control(list, 'Show more');
      more.focus({ focusVisible: true });
      const told = hears(list, 'akc-more');
      more.click();
      await told;
      expect(focused()).to.equal('Show more');
    });

    it('fetches older pages', async () => {
      const older = { body: JSON.stringify(plainFeed([2, 1])) };
      const server = await publish(plainFeed([4, 3], { next_url: 'older.json' }), older);
      const list = await shown(TAG, { feed: server.url, limit: 2 });
      const told = hears(list, 'akc-more');
      press(list, 'Show more');
      expect((await told).shown).to.equal(4);
      expect(textsOf(list, 'title')).to.eql(titles([4, 3, 2, 1]));
      const asked = (await server.requests()).map(({ path }) => path.replace(/^.*\//, ''));
      expect(asked).to.eql(['feed.json', 'older.json']);
    });

    it('tells the page of them as more, and not as a feed that has been loaded', async () => {
      const server = await publish(
        plainFeed([4, 3], { next_url: 'older.json' }),
        plainFeed([2, 1]),
      );
      const list = await shown(TAG, { feed: server.url, limit: 2 });
      const told: string[] = [];
      for (const name of ['akc-load', 'akc-more'] as const) {
        list.addEventListener(name, ({ type }) => told.push(type));
      }
      press(list, 'Show more');
      await hears(list, 'akc-more');
      await settled(list);
      expect(told).to.eql(['akc-more']);
      await server.answer(
        JSON.stringify(plainFeed([4, 3], { title: 'Another', next_url: 'older.json' })),
      );
      await list.reload();
      await settled(list);
      expect(told).to.eql(['akc-more', 'akc-load']);
    });

    it('says so when they cannot be had, and leaves the button', async () => {
      const first = plainFeed([4, 3], { next_url: 'older.json' });
      const server = await publish(first, { status: 404 });
      const list = await shown(TAG, { feed: server.url, limit: 2 });
      const told = hears(list, 'akc-more');
      press(list, 'Show more');
      expect((await told).shown).to.equal(2);
      expect(offered(list)).to.include('Show more');
      const [words] = partsOf(list, 'message');
      expect(clean(words!.textContent)).to.match(/^The news could not be loaded/);
      expect(words!.getBoundingClientRect().width).to.be.above(100);
      expect(await browser.warned('next_url')).to.match(
        /^\[akc-widgets\] <akc-news-list> the feed's next_url .*older\.json: .* \(not-found\); no older releases can be shown\.$/,
      );
    });

    it('has no button where there is no more, or none is wanted', async () => {
      const { url } = await publish(plainFeed([2, 1]));
      const list = await shown(TAG, { feed: url });
      expect(offered(list)).not.to.include('Show more');
      const short = await shown(TAG, { feed: url, limit: 1, more: 'none' });
      expect(offered(short)).not.to.include('Show more');
    });

    it('looks through older pages for each fixed filter that is set', async () => {
      const page = (day: number, tags: string[], next?: string) => {
        const [release] = plainFeed([day]).items;
        const items = [{ ...release, tags }];
        return JSON.stringify({ ...plainFeed([]), items, next_url: next });
      };
      const server = await publish(
        page(6, ['a'], '2.json'),
        page(5, ['a'], '3.json'),
        page(4, ['a'], '4.json'),
        page(3, ['a'], '5.json'),
        page(2, ['b'], '6.json'),
        page(1, ['b']),
      );
      const list = await shown(TAG, { feed: server.url, limit: 9, tags: 'a' });
      await shows(list, [6, 5, 4, 3]);
      // whatever was asked for before, another filter may find more
      list.tags = 'b';
      await shows(list, [2, 1]);
    });
  });

  describe('opening a release', () => {
    it('tells the page, which can prevent it', async () => {
      const { url } = await publish(plainFeed([1]));
      const list = await shown(TAG, { feed: url });
      const told = hears(list, 'akc-select');
      control(list, 'Release 1').click();
      const release = {
        id: 'release-1',
        number: 'PR/26-01',
        title: 'Release 1',
        url: 'https://samples.example/news/1',
      };
      expect(await told).to.eql({ feed: url, language: 'en', release });
      list.addEventListener('akc-select', (event) => {
        event.preventDefault();
      });
      control(list, 'Release 1').click();
      expect(browser.clicks.map(({ prevented }) => prevented)).to.eql([false, true]);
    });

    it('cannot be kept from a reader who wants a tab of its own', async () => {
      const { url } = await publish(plainFeed([1]));
      const list = await shown(TAG, { feed: url });
      const cancelable: boolean[] = [];
      list.addEventListener('akc-select', (event) => {
        cancelable.push(event.cancelable);
      });
      for (const button of [1, 2]) {
        const click = new MouseEvent('auxclick', {
          button,
          bubbles: true,
          cancelable: true,
          composed: true,
        });
        control(list, 'Release 1').dispatchEvent(click);
      }
      expect(cancelable).to.eql([false]);
    });

    it('leads where the webmaster wants', async () => {
      const { url } = await publish(plainFeed([1]));
      const list = await shown(TAG, { feed: url, 'release-href': '/read?r={id}&n={number}' });
      const href = partOf(list, 'link').getAttribute('href');
      expect(href).to.equal('/read?r=release-1&n=PR%2F26-01');
    });

    it('tells the page once of each that was looked at', async () => {
      const { url } = await publish(plainFeed([1]));
      const list = await shown(TAG, { feed: url });
      const { release } = await hears(list, 'akc-view');
      expect(release.id).to.equal('release-1');
    });
  });

  describe('reading while the page changes something', () => {
    const changes: [name: string, change: (list: HTMLElementTagNameMap[typeof TAG]) => void][] = [
      ['polling', (list) => (list.refreshEvery = 60)],
      ['a heading that was there', (list) => (list.heading = 'Other news')],
      ['the colours', (list) => (list.colorScheme = 'dark')],
      ['what may be searched', (list) => (list.controls = 'search')],
      ['the limit', (list) => (list.limit = 3)],
    ];
    for (const [name, change] of changes) {
      it(`keeps every node of every row: ${name}`, async () => {
        const { url } = await publish(plainFeed([3, 2, 1]));
        const list = await shown(TAG, { feed: url, heading: 'News', tags: '' });
        const nodes = () =>
          partsOf(list, 'item').flatMap((row) => [row, ...row.querySelectorAll('*')]);
        const before = nodes();
        change(list);
        await settled(list);
        expect(nodes().every((node, index) => node === before[index])).to.equal(true);
      });
    }
  });

  it('speaks the language of the page, and follows a change of it', async () => {
    const { url } = await publish(variedFeed());
    const list = await shown(TAG, { feed: url });
    const around = list.parentElement!;
    around.lang = 'ko';
    await settled(list);
    expect(textsOf(list, 'date')[0]).to.equal('2026. 3. 1.');
    expect(textsOf(list, 'status').slice(0, 2)).to.eql(['정정됨', '철회됨']);
    around.lang = '';
    await settled(list);
    expect(textsOf(list, 'status')[0]).to.equal('Corrected');
  });

  it('shows compact lines with nothing but date and headline', async () => {
    const list = await varied({ layout: 'compact' });
    expect(['kind', 'number', 'summary', 'tag'].flatMap((part) => textsOf(list, part))).to.eql([]);
    expect(textsOf(list, 'date').length).to.equal(4);
  });
});
