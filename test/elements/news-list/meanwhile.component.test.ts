import { expect, fixtureSync } from '@open-wc/testing';
import { choose, control, press, useBrowser, write } from '../../support/acts.js';
import { until as comes } from '../../support/clock.js';
import { hears, publish, put, settled, shown, textsOf } from '../../support/component.js';
import { pagesOf, plainFeed, titles } from '../../support/releases.js';

const TAG = 'akc-news-list';
const SEARCH = 'Search the news';

/** Milliseconds after which whatever was begun before would have come. */
const LONG = 700;
const wait = () => new Promise((resolve) => setTimeout(resolve, LONG));

/** What a reader, or the page, does while a list has something else under way. */
describe('a news list, meanwhile', () => {
  useBrowser();

  const paged = (...older: Parameters<typeof publish>) =>
    publish(plainFeed([9, 8], { next_url: 'older.json' }), ...older);

  it('leaves the focus with a reader who has gone on while more was on its way', async () => {
    const older = { body: JSON.stringify(plainFeed([7, 6])), delay: 300 };
    const { url } = await paged(older);
    const list = await shown(TAG, { feed: url, limit: 2 });
    const elsewhere = fixtureSync<HTMLInputElement>('<input aria-label="Elsewhere" />');
    const told = hears(list, 'akc-more');
    control(list, 'Show more').focus();
    press(list, 'Show more');
    elsewhere.focus();
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
    await wait();
    await settled(list);
    expect(textsOf(list, 'title')).to.eql(titles([5, 4]));
    expect(told).to.eql([]);
  });

  it('shows of what a reader chooses no more than its limit, whatever was asked for before', async () => {
    const [first = '', second = ''] = pagesOf(4, 2, () => ({ _press: { countries: ['ID'] } }));
    const { url } = await publish(first, { body: second, delay: 300 });
    const list = await shown(TAG, { feed: url, limit: 2, controls: 'countries' });
    press(list, 'Show more');
    choose(list, 'Country', 'ID');
    await wait();
    await settled(list);
    expect(textsOf(list, 'title')).to.eql(titles([4, 3]));
  });

  it('does not tell of another feed what was searched for in the former', async () => {
    const [one, other] = [await publish(plainFeed([2, 1])), await publish(plainFeed([4, 3]))];
    const list = await shown(TAG, { feed: one.url, controls: 'search' });
    const told: string[] = [];
    list.addEventListener('akc-filter', ({ detail }) => told.push(detail.feed));
    write(list, SEARCH, 'release');
    list.feed = other.url;
    await wait();
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
