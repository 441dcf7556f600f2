import { expect } from '@open-wc/testing';
import { offered, press, useBrowser } from '../support/acts.js';
import { turn, until as waitUntil, useClock } from '../support/clock.js';
import {
  clean,
  difference,
  hears,
  isIn,
  partsOf,
  publish,
  put,
  settled,
  shown,
  shownBy,
  textsOf,
  until,
  wordsOf,
  type Ours,
} from '../support/component.js';
import { wire } from '../support/wire.js';
import { readCopy } from '../../src/feed/copy-cache.js';
import { liveFeed } from '../../src/feed/store.js';

/** Several feeds in one element. */

const LIST = 'akc-news-list';
const DETAIL = 'akc-release-detail';

/** Of the publisher with this letter; its releases are of these days of January. */
const item = (letter: string, day: number, members: object = {}) => ({
  id: `${letter}-${day}`,
  url: `https://${letter}.example/news/${day}`,
  title: `${letter.toUpperCase()} ${day}`,
  content_html: `<p>Body of ${letter} ${day}.</p>`,
  date_published: `2026-01-${String(day).padStart(2, '0')}T12:00:00Z`,
  ...members,
});

const feed = (letter: string, days: readonly (number | object)[], members: object = {}) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: `News of ${letter.toUpperCase()}`,
  home_page_url: `https://${letter}.example/`,
  items: days.map((day) => (typeof day === 'number' ? item(letter, day) : day)),
  ...members,
});

const press_ = (organization: object, more: object = {}) => ({
  _press: { about: 'https://a.example/press', organization, ...more },
});

/** Addresses of feeds that answer so. */
const named = async (...documents: (object | string)[]) => {
  const wires = await Promise.all(documents.map((document) => publish(document)));
  return { wires, feed: wires.map(({ url }) => url).join(' ') };
};

const FAILING = { status: 404, body: 'no' };

describe('several feeds in one list', () => {
  it('are shown where all that is here of one is in the other as well', async () => {
    const days = Array.from({ length: 30 }, (_, at) => 30 - at);
    const topic = await publish(feed('a', days.slice(20)));
    const page = await publish(feed('a', days.slice(10, 20), { next_url: topic.url }));
    const first = await publish(feed('a', days.slice(0, 10), { next_url: page.url }));
    const whole = await publish(feed('a', days));
    const list = await shown(LIST, { feed: `${whole.url} ${first.url}` });

    expect(textsOf(list, 'title')).to.have.lengthOf(10);
    expect((await page.requests()).length).to.equal(0);
  });

  it('are one list, newest first over all, with the source on each release', async () => {
    const { feed: addresses } = await named(feed('a', [5, 3]), feed('b', [4]), feed('c', [6]));
    const list = await shown(LIST, { feed: addresses });
    expect(textsOf(list, 'title')).to.eql(['C 6', 'A 5', 'B 4', 'A 3']);
    expect(textsOf(list, 'source')).to.eql(['News of C', 'News of A', 'News of B', 'News of A']);
  });

  it('are named in compact lines too', async () => {
    const { feed: addresses } = await named(feed('a', [2]), feed('b', [1]));
    const list = await shown(LIST, { feed: addresses, layout: 'compact' });
    expect(textsOf(list, 'source')).to.eql(['News of A', 'News of B']);
  });

  it('are named by who publishes them, and by their host, where they have no title', async () => {
    const organization = press_({ name: 'The Centre' });
    const { feed: addresses } = await named(
      feed('a', [2], { title: undefined, ...organization }),
      feed('b', [1], { title: undefined }),
    );
    const list = await shown(LIST, { feed: addresses });
    expect(textsOf(list, 'source')).to.eql([
      'The Centre',
      new URL(addresses.split(' ')[1]!).hostname,
    ]);
  });

  it('name no source where there is one feed, written twice', async () => {
    const { url } = await publish(feed('a', [2, 1]));
    const list = await shown(LIST, { feed: `${url} ${url}#again  ${url}` });
    expect([textsOf(list, 'title'), textsOf(list, 'source')]).to.eql([['A 2', 'A 1'], []]);
  });

  it('show the same release once, of the feed that is named first', async () => {
    const copy = item('b', 2, { url: 'http://a.example/news/2/?utm_source=feed#top' });
    const { feed: addresses } = await named(feed('a', [2]), feed('b', [copy, item('b', 1)]));
    const list = await shown(LIST, { feed: addresses });
    expect(textsOf(list, 'title')).to.eql(['A 2', 'B 1']);
  });

  it('show two releases of one id as two, each with its own row', async () => {
    const same = (letter: string, day: number) => item(letter, day, { id: '12' });
    const { feed: addresses, wires } = await named(
      feed('a', [same('a', 2)]),
      feed('b', [same('b', 1)]),
    );
    const list = await shown(LIST, { feed: addresses });
    expect(textsOf(list, 'title')).to.eql(['A 2', 'B 1']);
    const heard = hears(list, 'akc-select');
    partsOf(list, 'link')[1]!.addEventListener('click', (event) => {
      event.preventDefault();
    });
    partsOf(list, 'link')[1]!.click();
    const { feed: from, release } = await heard;
    expect([from, release.id]).to.eql([wires[1]!.url, '12']);
  });

  it('tell what they load by all their addresses, each once', async () => {
    const { feed: addresses } = await named(feed('a', [2]), feed('b', [1]));
    const list = put(LIST, { feed: addresses });
    const { feed: from, shown: count, total } = await hears(list, 'akc-load');
    expect([from, count, total]).to.eql([addresses, 2, 2]);
  });

  it('show each release in the zone of who publishes it', async () => {
    const late = { date_published: '2026-01-01T20:00:00Z' };
    const { feed: addresses } = await named(
      feed('a', [item('a', 1, late)], press_({ time_zone: 'Asia/Seoul' })),
      feed('b', [item('b', 1, late)], press_({ time_zone: 'America/New_York' })),
    );
    const list = await shown(LIST, { feed: addresses, 'date-style': 'short' });
    expect(textsOf(list, 'date')).to.eql(
      ['02/01/2026', '01/01/2026'].map((day) => expectDay(list, day)),
    );
  });

  it('say in which language each release is, by its feed', async () => {
    const { feed: addresses } = await named(
      feed('a', [2], { language: 'ko' }),
      feed('b', [1], { language: 'en' }),
    );
    const list = await shown(LIST, { feed: addresses });
    expect(partsOf(list, 'item').map(({ lang }) => lang)).to.eql(['ko', 'en']);
  });

  it('are asked for once each, though many elements show some of them', async () => {
    const { wires } = await named(feed('a', [3]), feed('b', [2]), feed('c', [1]));
    const [a, b, c] = wires.map(({ url }) => url);
    const sets = [`${a} ${b}`, `${b} ${c}`, `${a} ${c}`, `${a} ${b} ${c}`, a!, b!];
    await Promise.all(sets.map((set) => shown(LIST, { feed: set })));
    const counts = await Promise.all(wires.map(async (one) => (await one.requests()).length));
    expect(counts).to.eql([1, 1, 1]);
  });

  it('are ten at most', async () => {
    const letters = 'a b c d e f g h i j k l'.split(' ');
    const { feed: addresses } = await named(
      ...letters.map((letter, at) => feed(letter, [28 - at])),
    );
    const list = await shown(LIST, { feed: addresses, limit: 20 });
    expect(textsOf(list, 'title').map((title) => title[0])).to.eql(
      'A B C D E F G H I J'.split(' '),
    );
  });
});

/** A day as this list writes it. */
const expectDay = (list: Element, day: string) => {
  const [date, month, year] = day.split('/');
  return (list as { locale?: { date: (date: object, options: object) => string } }).locale!.date(
    { text: `${year}-${month}-${date}`, time: Date.parse(`${year}-${month}-${date}`) },
    { style: 'short' },
  );
};

describe('one of several feeds that fails', () => {
  it('does not take the others down, and is told of', async () => {
    const { url } = await publish(feed('a', [1]));
    const failing = await wire(FAILING);
    const list = put(LIST, { feed: `${url} ${failing.url}` });
    const failed = hears(list, 'akc-error');
    await hears(list, 'akc-load');
    const { feed: from, code } = await failed;
    await settled(list);
    expect([from, code]).to.eql([failing.url, 'not-found']);
    expect(textsOf(list, 'title')).to.eql(['A 1']);
    expect(wordsOf(list)).to.contain('Not everything could be loaded.');
  });

  for (const [what, final] of [
    ['is not there', FAILING],
    ['is gone', { status: 410, body: '' }],
    ['is refused', { status: 403, body: '' }],
    ['is none', { body: '{"a": 1}' }],
  ] as const) {
    it(`is asked for no more where it ${what}: no button says that it might help`, async () => {
      const { url } = await publish(feed('a', [1]));
      const failing = await wire(final);
      const list = await shown(LIST, { feed: `${url} ${failing.url}` });
      await until(list, () => wordsOf(list).includes('Not everything could be loaded.'));
      await settled(list);
      expect(offered(list, 'button')).to.eql([]);
    });
  }

  it('is an error of the list where all fail', async () => {
    const one = await wire(FAILING);
    const other = await wire({ status: 403, body: '' });
    const list = put(LIST, { feed: `${one.url} ${other.url}` });
    const codes: string[] = [];
    list.addEventListener('akc-error', ({ detail }) => codes.push(detail.code));
    await until(list, () => isIn(list, 'error') && codes.length > 1);
    expect(codes.sort()).to.eql(['forbidden', 'not-found']);
  });

  it('may be one that the page does not allow', async () => {
    const { url } = await publish(feed('a', [1]));
    const meta = Object.assign(document.createElement('meta'), { name: 'akc-feeds' });
    meta.content = new URL(url).origin;
    document.head.append(meta);
    const list = put(LIST, { feed: `https://other.example/feed.json ${url}` });
    const failed = hears(list, 'akc-error');
    await hears(list, 'akc-load');
    meta.remove();
    const { feed: from, code } = await failed;
    expect([from, code]).to.eql(['https://other.example/feed.json', 'not-allowed']);
    expect(textsOf(list, 'title')).to.eql(['A 1']);
  });

  it('may be no address at all', async () => {
    const { url } = await publish(feed('a', [1]));
    const list = await shown(LIST, { feed: `mailto:a@example.org ${url}` });
    expect(textsOf(list, 'title')).to.eql(['A 1']);
  });
});

describe('one of several feeds that does not answer', () => {
  const time = useClock();

  it('keeps the others waiting for two seconds', async () => {
    const { url } = await publish(feed('a', [1]));
    const hanging = await wire({ fault: 'hang' });
    const list = put(LIST, { feed: `${url} ${hanging.url}` });
    await waitUntil(() => list.live.sources[0]?.state.feed, 'the first is here');
    await list.updateComplete;
    expect(textsOf(list, 'title')).to.eql([]);
    await time.clock.advance(2_000);
    await settled(list);
    expect(textsOf(list, 'title')).to.eql(['A 1']);
    expect(wordsOf(list)).not.to.contain('Not everything');
  });
});

describe('one of several feeds that fails for a while', () => {
  useBrowser();
  const time = useClock();

  /** Until nothing is tried again by itself. */
  const untilGivenUp = async (list: Ours, failing: string) => {
    await waitUntil(() => list.live.state.error, 'it has failed');
    const live = liveFeed(failing);
    for (;;) {
      await turn();
      // its time limits would fall due at once
      await waitUntil(() => !live.isRequesting, 'it is answered');
      if (offered(list, 'button').length) return;
      const { next } = time.clock;
      if (next !== undefined) await time.clock.advance(next);
    }
  };

  for (const final of [[], [FAILING]]) {
    const besides = final.length ? ', though another is not there at all' : '';
    it(`alone is asked for again by the button${besides}`, async () => {
      const good = await publish(feed('a', [1]));
      const missing = await Promise.all(final.map((reply) => wire(reply)));
      const failing = await wire({ status: 503, body: '' });
      const addresses = [good, failing, ...missing].map(({ url }) => url).join(' ');
      const list = put(LIST, { feed: addresses });
      await untilGivenUp(list, failing.url);
      expect((await failing.requests()).length).to.be.greaterThan(1);
      await failing.answer(JSON.stringify(feed('b', [2])));
      press(list, 'Try again');
      await waitUntil(() => offered(list, 'button').includes('1 new release'), 'it is here');
      const lacks = () => wordsOf(list).includes('Not everything') === !!final.length;
      await waitUntil(lacks, 'what is not there is told, and nothing else');
      expect((await good.requests()).length).to.equal(1);
    });
  }
});

describe('older releases of several feeds', () => {
  /** A feed of two pages. */
  const paged = async (letter: string, first: number[], second: number[]) => {
    const older = await publish(feed(letter, second));
    const newest = await publish(feed(letter, first, { next_url: older.url }));
    return { url: newest.url, older };
  };

  it('come from the feed that may have the newest of them', async () => {
    const a = await paged('a', [20, 18], [16, 5]);
    const b = await paged('b', [19, 3], [2]);
    const list = await shown(LIST, { feed: `${a.url} ${b.url}`, limit: 3 });
    expect(textsOf(list, 'title')).to.eql(['A 20', 'B 19', 'A 18']);
    press(list, 'Show more');
    await hears(list, 'akc-more');
    expect(textsOf(list, 'title')).to.eql(['A 20', 'B 19', 'A 18', 'A 16', 'A 5', 'B 3']);
    expect((await b.older.requests()).length).to.equal(0);
  });

  it('fill what is shown at first, where newer ones may be on another page', async () => {
    const a = await paged('a', [20], [19, 18]);
    const b = await publish(feed('b', [10, 9]));
    const list = put(LIST, { feed: `${a.url} ${b.url}`, limit: 4 });
    await until(list, () => textsOf(list, 'title').length === 4);
    expect(textsOf(list, 'title')).to.eql(['A 20', 'A 19', 'A 18', 'B 10']);
  });

  it('of one feed that cannot be had leave the others theirs', async () => {
    const missing = await wire(FAILING);
    const a = await publish(feed('a', [20, 18], { next_url: missing.url }));
    const b = await paged('b', [19, 10], [9, 8]);
    const list = await shown(LIST, { feed: `${a.url} ${b.url}`, limit: 2 });
    for (let times = 0; times < 4; times++) {
      press(list, 'Show more');
      await hears(list, 'akc-more');
    }
    expect(textsOf(list, 'title')).to.eql(['A 20', 'B 19', 'A 18', 'B 10', 'B 9', 'B 8']);
  });

  it('are looked through for what a reader searches', async () => {
    const a = await paged('a', [20], [19]);
    const b = await paged('b', [18], [7]);
    const list = await shown(LIST, { feed: `${a.url} ${b.url}`, limit: 1, controls: 'search' });
    const [field] = partsOf(list, 'control') as HTMLInputElement[];
    field!.value = 'B 7';
    field!.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await until(list, () => textsOf(list, 'title').join() === 'B 7');
  });

  it('are followed for fixed filters, at most three times', async () => {
    const last = await publish(feed('a', [item('a', 1, { tags: ['Trade'] })]));
    const third = await publish(feed('a', [2], { next_url: last.url }));
    const second = await publish(feed('a', [3], { next_url: third.url }));
    const first = await publish(feed('a', [4], { next_url: second.url }));
    const newest = await publish(feed('a', [5], { next_url: first.url }));
    const b = await publish(feed('b', [item('b', 6, { tags: ['Trade'] })]));
    const list = await shown(LIST, { feed: `${newest.url} ${b.url}`, tags: 'trade' });
    await waitUntil(async () => (await third.requests()).length, 'the third page is asked for');
    await settled(list);
    expect(textsOf(list, 'title')).to.eql(['B 6']);
    expect(
      await Promise.all(
        [first, second, third, last].map(async (one) => (await one.requests()).length),
      ),
    ).to.eql([1, 1, 1, 0]);
  });
});

describe('an address more or less', () => {
  it('shows the same as an element that has it from the first', async () => {
    const { wires } = await named(
      feed('a', [5, 2]),
      feed('b', [4, 1], { language: 'ko' }),
      feed('c', [3]),
    );
    const [a, b, c] = wires.map(({ url }) => url);
    const holders = await Promise.all([a, b, c].map((one) => shown('akc-channels', { feed: one })));
    expect(holders.length).to.equal(3);
    const list = await shown(LIST, { feed: a });
    for (const set of [
      `${a} ${b}`,
      a!,
      `${b} ${a}`,
      `${c} ${b} ${a}`,
      `${a} ${a}`,
      c!,
      `${b} ${b} ${c}`,
      `${a} ${b} ${c}`,
    ]) {
      list.feed = set;
      await list.updateComplete;
      await settled(list);
      const fresh = await shown(LIST, { feed: set });
      await settled(fresh);
      expect(difference(shownBy(fresh), shownBy(list)), set).to.equal('');
    }
  });
});

describe('a release that another feed’s next page may come before', () => {
  it('has its neighbours once that page is here', async () => {
    const older = await publish(feed('a', [4, 2]));
    const first = await publish(feed('a', [9, 8], { next_url: older.url }));
    const other = await publish(feed('b', [5, 3, 1]));
    const detail = await shown(DETAIL, { feed: `${first.url} ${other.url}`, release: 'b-3' });
    detail.scrollIntoView({ block: 'end' });
    const neighbours = () => clean(detail.shadowRoot!.querySelector('.neighbours')?.textContent);
    await until(detail, neighbours);

    expect(neighbours()).to.equal('Previous A 2 Next A 4');
  });
});

describe('what else has several feeds', () => {
  const browser = useBrowser();

  it('finds a release in any of them', async () => {
    const { feed: addresses } = await named(feed('a', [2]), feed('b', [1]));
    const detail = await shown(DETAIL, { feed: addresses, release: 'b-1' });
    expect(textsOf(detail, 'title')).to.eql(['B 1']);
    expect(textsOf(detail, 'source')).to.eql(['News of B']);
  });

  it('finds a release by the feed and its id, too', async () => {
    const { feed: addresses, wires } = await named(feed('a', [2]), feed('b', [1]));
    const detail = await shown(DETAIL, { feed: addresses, release: `${wires[1]!.url}#b-1` });
    expect(textsOf(detail, 'title')).to.eql(['B 1']);
  });

  it('finds a release that only the own feeds of the second have', async () => {
    const none = await wire(FAILING);
    const alone = await publish(feed('b', [item('b', 9)]));
    const template = (url: string) => press_({}, { item_feed_template: `${url}?of={id}` });
    const { feed: addresses } = await named(
      feed('a', [2], template(none.url)),
      feed('b', [1], template(alone.url)),
    );
    const detail = put(DETAIL, { feed: addresses, release: 'b-9' });
    await until(detail, () => textsOf(detail, 'title').join() === 'B 9');
  });

  it('finds the latest of all', async () => {
    const { feed: addresses } = await named(feed('a', [1]), feed('b', [2]));
    const detail = await shown(DETAIL, { feed: addresses, release: 'latest' });
    expect(textsOf(detail, 'title')).to.eql(['B 2']);
  });

  it('finds a release though the first feed fails', async () => {
    const failing = await wire(FAILING);
    const { url } = await publish(feed('b', [1]));
    const detail = await shown(DETAIL, { feed: `${failing.url} ${url}`, release: 'b-1' });
    expect(textsOf(detail, 'title')).to.eql(['B 1']);
  });

  it('opens the release of a row, of two with one id', async () => {
    const same = (letter: string, day: number) => item(letter, day, { id: '12' });
    const { feed: addresses } = await named(feed('a', [same('a', 2)]), feed('b', [same('b', 1)]));
    const detail = put(DETAIL, { feed: addresses });
    detail.id = 'several-detail';
    const list = await shown(LIST, { feed: addresses, 'open-in': 'several-detail' });
    partsOf(list, 'link')[1]!.click();
    await until(detail, () => textsOf(detail, 'title').join() === 'B 1');
    await detail.openRelease();
  });

  it('has the contacts of each organisation, under its name', async () => {
    const { feed: addresses } = await named(
      feed('a', [1], press_({ name: 'Centre A', email: 'a@samples.example' })),
      feed(
        'b',
        [1],
        press_({ name: 'Centre B', contacts: [{ unit: 'Press', email: 'b@samples.example' }] }),
      ),
    );
    const card = await shown('akc-contact-card', { feed: addresses });
    expect(wordsOf(card))
      .to.contain('Centre A')
      .and.contain('Centre B')
      .and.contain('b@samples.example');
  });

  it('has the channels of each, and each feed', async () => {
    const channel = (letter: string) =>
      press_({
        name: `Centre ${letter}`,
        channels: [{ kind: 'blog', url: `https://${letter}.example/blog` }],
      });
    const { feed: addresses, wires } = await named(
      feed('a', [1], channel('a')),
      feed('b', [1], channel('b')),
    );
    const channels = await shown('akc-channels', { feed: addresses });
    const links = partsOf(channels, 'link') as HTMLAnchorElement[];
    expect(links.map(({ href }) => href)).to.eql([
      'https://a.example/blog',
      'https://b.example/blog',
      ...wires.map(({ url }) => url),
    ]);
    expect(clean(links[3]!.textContent)).to.contain('News of B');
  });

  const alone = async (...releases: object[]) => {
    const { url } = await publish(feed('x', releases));
    return press_({ name: 'Its publisher' }, { item_feed_template: `${url}?of={id}` });
  };

  it('shows the contacts of a release that only the second’s feeds of single releases have', async () => {
    const none = await wire(FAILING);
    const b9 = item('b', 9, {
      _press: { contacts: [{ name: 'Office of B', tel: '+1 202 555 0109' }] },
    });
    const { feed: addresses } = await named(
      feed('a', [2], press_({}, { item_feed_template: `${none.url}?of={id}` })),
      feed('b', [1], await alone(b9)),
      feed('c', [1]),
    );
    const card = put('akc-contact-card', { feed: addresses, release: 'b-9' });
    await until(card, () => textsOf(card, 'name').join() === 'Office of B');
    const bar = put('akc-share-bar', { feed: addresses, release: 'b-9', targets: 'email' });
    await until(bar, () =>
      partsOf(bar, 'link')[0]
        ?.getAttribute('href')
        ?.includes(encodeURIComponent('https://b.example/news/9')),
    );
    const detail = put(DETAIL, { feed: addresses, release: 'b-9' });
    await until(detail, () => textsOf(detail, 'source').join() === 'News of B');
  });

  it('is asked of the next, where the first has another release alone, or none', async () => {
    const { feed: addresses } = await named(
      feed('a', [2], await alone(item('a', 7))),
      feed('b', [1], await alone()),
      feed('c', [1], await alone(item('c', 9))),
    );
    const detail = put(DETAIL, { feed: addresses, release: 'c-9' });
    await until(detail, () => textsOf(detail, 'title').join() === 'C 9');
    const unknown = put(DETAIL, { feed: addresses, release: 'c-8' });
    await until(unknown, () => isIn(unknown, 'empty'));
  });

  it('keeps the address of each organisation, and gives it with the card that is saved', async () => {
    const { feed: addresses } = await named(
      feed(
        'a',
        [1],
        press_({ name: 'Centre A', tel: '+1 202 555 0100', address: '1 Sample Street' }),
      ),
      feed(
        'b',
        [1],
        press_({
          name: 'Centre B',
          email: 'b@samples.example',
          address: '2 Sample Street',
          contacts: [{ name: 'Officer of B', email: 'o@samples.example' }],
        }),
      ),
    );
    const card = await shown('akc-contact-card', { feed: addresses });
    expect(textsOf(card, 'address')).to.eql(['1 Sample Street', '2 Sample Street']);
    for (const [index, address] of [
      [0, '1 Sample Street'],
      [1, '2 Sample Street'],
      [2, '2 Sample Street'],
    ] as const) {
      partsOf(card, 'button')[index]!.click();
      expect((await browser.file()).text).to.contain(`ADR;TYPE=WORK:;;${address}`);
    }
  });

  it('shares a release of any of them', async () => {
    const { feed: addresses } = await named(feed('a', [2]), feed('b', [1]));
    const bar = await shown('akc-share-bar', { feed: addresses, release: 'b-1', targets: 'email' });
    expect(partsOf(bar, 'link')[0]!.getAttribute('href')).to.contain(
      encodeURIComponent('https://b.example/news/1'),
    );
  });
});

describe('a release of another list’s feed', () => {
  useBrowser();

  const listsOf = async (...feeds: (string | undefined)[]) => {
    const detail = put(DETAIL);
    detail.id = 'of-several-lists';
    const lists = feeds.map((url) => put(LIST, { feed: url, 'open-in': detail.id }));
    await Promise.all(lists.slice(1).map((list) => hears(list, 'akc-load')));
    return { detail, lists };
  };
  const shows = (detail: Element, title: string) =>
    until(detail, () => textsOf(detail, 'title').join() === title);

  it('is found though the first feed cannot be had', async () => {
    const [failing, other] = await Promise.all([publish(FAILING), publish(feed('b', [2, 1]))]);
    const { detail } = await listsOf(failing.url, other.url);
    await detail.openRelease('b-1');
    await shows(detail, 'B 1');
    await detail.openRelease();
  });

  it('is found on its older pages, as those of the first were looked through', async () => {
    const pages = (letter: string) =>
      [9, 8, 7, 6, 5].map((day) =>
        JSON.stringify(feed(letter, [day], { next_url: `${letter}-${day - 1}.json` })),
      );
    const [first, second] = await Promise.all([wire(...pages('a')), wire(...pages('b'))]);
    const { detail } = await listsOf(first.url, second.url);
    await detail.openRelease('b-7');
    await shows(detail, 'B 7');
    await detail.openRelease();
  });

  it('is found in the feed that the page itself names', async () => {
    const [own, other] = await Promise.all([publish(feed('a', [1])), publish(feed('b', [2]))]);
    const link = document.createElement('link');
    Object.assign(link, { rel: 'alternate', type: 'application/feed+json', href: own.url });
    document.head.append(link);
    const { detail, lists } = await listsOf(undefined, other.url);
    await until(lists[0]!, () => partsOf(lists[0]!, 'link').length);
    partsOf(lists[0]!, 'link')[0]!.click();
    await shows(detail, 'A 1');
    await detail.openRelease();
    link.remove();
  });
});

describe('new releases of several feeds', () => {
  it('wait for the reader, whichever has them', async () => {
    const { wires, feed: addresses } = await named(feed('a', [3]), feed('b', [2]));
    const list = await shown(LIST, { feed: addresses });
    const [row] = partsOf(list, 'item');
    await wires[1]!.answer(JSON.stringify(feed('b', [4, 2])));
    await list.reload();
    expect(textsOf(list, 'title')).to.eql(['A 3', 'B 2']);
    press(list, '1 new release');
    await settled(list);
    expect(textsOf(list, 'title')).to.eql(['B 4', 'A 3', 'B 2']);
    // what has not changed is not made anew
    expect(partsOf(list, 'item')[1]).to.equal(row);
  });
});

describe('what is shown of several feeds', () => {
  it('keeps nothing on the device where the page wants that', async () => {
    const { feed: addresses, wires } = await named(feed('k', [2]), feed('l', [1]));
    await shown(LIST, { feed: addresses, keep: 'none' });
    for (const { url } of wires) expect(await readCopy(url)).to.equal(undefined);
  });
});

describe('the language of each', () => {
  it('is that of its own translation, where it has one', async () => {
    const korean = await publish(
      feed('a', [item('a', 2, { title: 'A in Korean' })], { language: 'ko' }),
    );
    const { feed: addresses } = await named(
      feed('a', [2], {
        language: 'en',
        ...press_({}, { translations: [{ language: 'ko', url: korean.url }] }),
      }),
      feed('b', [1], { language: 'en' }),
    );
    const list = await shown(LIST, { feed: addresses, lang: 'ko' });
    expect(textsOf(list, 'title')).to.eql(['A in Korean', 'B 1']);
  });

  /** A feed in English, its translation, and a feed of another publisher's. */
  const translated = async (members: object = {}) => {
    const korean = await publish(
      feed('a', [item('a', 2, { id: 'ko-2', title: 'A in Korean' })], { language: 'ko' }),
    );
    const { feed: addresses } = await named(
      feed('a', [item('a', 2, members)], {
        language: 'en',
        ...press_({}, { translations: [{ language: 'ko', url: korean.url }] }),
      }),
      feed('b', [1], { language: 'en' }),
    );
    return addresses;
  };

  const NAMED = { _press: { translations: [{ language: 'ko', id: 'ko-2' }] } };
  for (const release of ['ko-2', 'a-2']) {
    it(`is given up for the original by one press, of “${release}”, and comes back`, async () => {
      const addresses = await translated(NAMED);
      const detail = put(DETAIL, { feed: addresses, lang: 'ko', release });
      await until(detail, () => textsOf(detail, 'title').join() === 'A in Korean');
      const [original] = offered(detail, '[part~=translation]');
      expect(original).to.contain('English');
      press(detail, original!);
      await until(detail, () => textsOf(detail, 'title').join() === 'A 2');
      press(detail, '한국어');
      await until(detail, () => textsOf(detail, 'title').join() === 'A in Korean');
    });
  }

  it('is offered of a translated release alone', async () => {
    const addresses = await translated(NAMED);
    const detail = await shown(DETAIL, { feed: addresses, lang: 'ko', release: 'b-1' });
    expect(textsOf(detail, 'title')).to.eql(['B 1']);
    expect(offered(detail, '[part~=translation]')).to.eql([]);
  });

  it('is the original, where the translated feed has it not', async () => {
    const addresses = await translated({ id: 'a-3', title: 'A alone', _press: {} });
    const detail = put(DETAIL, { feed: addresses, lang: 'ko', release: 'a-3' });
    await until(detail, () => textsOf(detail, 'title').join() === 'A alone');
    expect(offered(detail, '[part~=translation]')).to.eql([]);
  });
});
