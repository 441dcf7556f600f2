import { expect } from '@open-wc/testing';
import { control, offered, useBrowser } from '../../support/acts.js';
import {
  clean,
  hears,
  partOf,
  partsOf,
  publish,
  put,
  settled,
  shown,
  statesOf,
  textsOf,
  wordsOf,
} from '../../support/component.js';
import { ORGANIZATION, pressFeed } from '../../support/press.js';

const TAG = 'akc-channels';

describe('channels', () => {
  const browser = useBrowser();

  it('lead to each channel of the organisation, and to the feed', async () => {
    const { url } = await publish(pressFeed());
    const element = put(TAG, { feed: url });
    const detail = await hears(element, 'akc-load');
    await settled(element);
    expect(detail).to.eql({ feed: url, language: 'en', shown: 5, total: 5, stale: false });
    expect(statesOf(element)).to.eql(['loaded']);
    expect(partOf(element, 'list').ariaLabel).to.equal('Follow us');
    const links = partsOf(element, 'link').map((link) => [
      clean(link.textContent),
      link.getAttribute('href'),
    ]);
    expect(links).to.eql([
      ['Facebook', 'https://www.facebook.com/samples'],
      ['YouTube Samples on film', 'https://www.youtube.com/@samples'],
      ['Blog', 'https://samples.example/blog'],
      ['Instagram', 'https://www.instagram.com/samples'],
      ['News feed', url],
    ]);
    expect(textsOf(element, 'title')).to.eql(['Samples on film']);
  });

  it('have a drawing each, which says nothing', async () => {
    const { url } = await publish(pressFeed());
    const element = await shown(TAG, { feed: url });
    const drawings = partsOf(element, 'channel').map((channel) => channel.querySelector('svg'));
    expect(drawings.map((drawing) => drawing?.ariaHidden)).to.eql(drawings.map(() => 'true'));
  });

  it('are those that the webmaster wants, in that order; what is not there is told', async () => {
    const { url } = await publish(pressFeed());
    const element = await shown(TAG, { feed: url, channels: 'feed, blog radio' });
    expect(textsOf(element, 'link')).to.eql(['News feed', 'Blog']);
    await browser.warned('channels="radio": the feed names no such channel');
  });

  it('are told apart by their names, where two are of one kind', async () => {
    const channels = [
      { kind: 'facebook', url: 'https://www.facebook.com/centre' },
      { kind: 'facebook', url: 'https://www.facebook.com/culture' },
      { kind: 'youtube', url: 'https://www.youtube.com/@a', title: 'Films' },
      { kind: 'youtube', url: 'https://www.youtube.com/@b', title: 'Talks' },
      { kind: 'blog', url: 'https://samples.example/blog', title: 'Blog' },
      { kind: 'radio', url: 'https://samples.example/radio' },
      { kind: 'radio', url: 'https://samples.example/radio' },
    ];
    const { url } = await publish(pressFeed([], {}, { organization: { channels } }));
    const element = await shown(TAG, { feed: url });
    expect(offered(element)).to.eql([
      'Facebook www.facebook.com/centre',
      'Facebook www.facebook.com/culture',
      'YouTube Films',
      'YouTube Talks',
      'Blog',
      'Radio samples.example/radio',
      'Radio samples.example/radio (2)',
      'News feed',
    ]);
  });

  it('say that none is named', async () => {
    const { url } = await publish(pressFeed());
    const element = await shown(TAG, { feed: url, channels: 'television' });
    expect(statesOf(element)).to.eql(['empty']);
    expect(textsOf(element, 'message')).to.eql(['No channel is listed.']);
  });

  it('tell the page of a reader who follows, which can prevent it', async () => {
    const { url } = await publish(pressFeed());
    const element = await shown(TAG, { feed: url });
    const told = hears(element, 'akc-follow');
    control(element, 'Blog').click();
    const { channel, url: to } = await told;
    expect([channel, to]).to.eql(['blog', 'https://samples.example/blog']);
    element.addEventListener('akc-follow', (event) => {
      event.preventDefault();
    });
    control(element, 'Blog').click();
    expect(browser.clicks.map(({ prevented }) => prevented)).to.eql([false, true]);
  });

  it('keep the fallback when the feed cannot be had, and tell the page', async () => {
    const { url } = await publish({ body: '<html>' });
    const element = put(TAG, { feed: url }, '<a href="/follow">Follow us</a>');
    const { code } = await hears(element, 'akc-error');
    await settled(element);
    expect(code).to.equal('not-a-feed');
    expect(statesOf(element)).to.eql(['error']);
    expect(element.querySelector('a')!.assignedSlot).not.to.equal(null);
    expect(wordsOf(element)).to.equal('');
  });

  it('change with the feed', async () => {
    const organization = { ...ORGANIZATION, channels: [] };
    const server = await publish(pressFeed(), pressFeed([], {}, { organization }));
    const element = await shown(TAG, { feed: server.url });
    await element.reload();
    expect(textsOf(element, 'link')).to.eql(['News feed']);
  });
});
