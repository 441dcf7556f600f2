import { expect, fixtureSync } from '@open-wc/testing';
import { choose, control, offered, press, useBrowser, write } from '../../support/acts.js';
import { Clock, turn, until as comes } from '../../support/clock.js';
import { hears, publish, put, settled, shown, textsOf, until } from '../../support/component.js';
import { pagesOf, plainFeed, titles } from '../../support/releases.js';

const TAG = 'akc-news-list';
const SEARCH = 'Search the news';

/** Milliseconds, longer than a list waits for a reader to end what he types. */
const PAUSE = 1_000;

/** What a reader, or the page, does while a list has something else under way. */
describe('a news list, meanwhile', () => {
  useBrowser();

  const paged = (...older: Parameters<typeof publish>) =>
    publish(plainFeed([9, 8], { next_url: 'older.json' }), ...older);

  it('leaves the focus with a reader who has gone on while more was on its way', async () => {
    const server = await paged({ body: JSON.stringify(plainFeed([7, 6])), held: true });
    const list = await shown(TAG, { feed: server.url, limit: 2 });
    const elsewhere = fixtureSync<HTMLInputElement>('<input aria-label="Elsewhere" />');
    const told = hears(list, 'akc-more');
    control(list, 'Show more').focus();
    press(list, 'Show more');
    elsewhere.focus();
    await server.release();
    await told;
    expect(textsOf(list, 'title')).to.eql(titles([9, 8, 7, 6]));
    expect(document.activeElement).to.equal(elsewhere);
  });

  it('shows of another feed no more than its limit, whatever was asked for of the former', async () => {
    const server = await paged({ fault: 'hang' });
    const { url: other } = await publish(plainFeed([5, 4, 3, 2, 1]));
    const list = await shown(TAG, { feed: server.url, limit: 2 });
    const told: string[] = [];
    list.addEventListener('akc-more', ({ detail }) => told.push(detail.feed));
    press(list, 'Show more');
    await comes(async () => (await server.requests()).length === 2, 'the older page is asked for');
    const loaded = hears(list, 'akc-load');
    list.feed = other;
    await loaded;
    await comes(async () => (await server.requests())[1]?.left, 'the older page is left');
    await turn();
    await settled(list);
    expect(textsOf(list, 'title')).to.eql(titles([5, 4]));
    expect(told).to.eql([]);
  });

  it('shows of what a reader chooses no more than its limit, whatever was asked for before', async () => {
    const [first = '', second = ''] = pagesOf(4, 2, () => ({ _press: { countries: ['ID'] } }));
    const server = await publish(first, { body: second, held: true });
    const list = await shown(TAG, { feed: server.url, limit: 2, controls: 'countries' });
    press(list, 'Show more');
    choose(list, 'Country', 'ID');
    await settled(list);
    await server.release();
    // what is there of the older page can be shown
    await until(list, () => offered(list).includes('Show more'));
    await turn();
    await settled(list);
    expect(textsOf(list, 'title')).to.eql(titles([4, 3]));
  });

  it('does not tell of another feed what was searched for in the former', async () => {
    const [one, other] = [await publish(plainFeed([2, 1])), await publish(plainFeed([4, 3]))];
    const list = await shown(TAG, { feed: one.url, controls: 'search' });
    const told: string[] = [];
    list.addEventListener('akc-filter', ({ detail }) => told.push(detail.feed));
    const clock = new Clock();
    try {
      write(list, SEARCH, 'release');
      list.feed = other.url;
      await clock.advance(PAUSE);
    } finally {
      clock.restore();
    }
    expect(told).to.eql([]);
  });

  it('tells of what is seen of another feed, though that has the same ids', async () => {
    const [one, other] = [await publish(plainFeed([1])), await publish(plainFeed([1]))];
    const list = put(TAG, { feed: one.url });
    expect((await hears(list, 'akc-view')).feed).to.equal(one.url);
    // whatever is shown anew in between
    list.dateStyle = 'long';
    await settled(list);
    // until the browser has said what is in view
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    list.feed = other.url;
    expect((await hears(list, 'akc-view')).feed).to.equal(other.url);
  });
});
