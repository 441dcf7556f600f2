import { expect } from '@open-wc/testing';
import { useBrowser } from '../support/acts.js';
import {
  TAGS,
  hears,
  partOf,
  publish,
  put,
  settled,
  statesOf,
  wordsOf,
} from '../support/component.js';
import { pressFeed } from '../support/press.js';

/** What every element does before its feed is here, and when there is none. */

/** What it says that it is loading. */
const LOADING: Record<string, string> = {
  'akc-news-list': 'Loading the news…',
  'akc-release-detail': 'Loading the release…',
  'akc-contact-card': 'Loading the contacts…',
  'akc-share-bar': 'Loading the release…',
  'akc-channels': 'Loading the channels…',
};

const INSIDE = '<a href="/news">All news</a>';

for (const tag of TAGS) {
  describe(`<${tag}> that waits for its feed`, () => {
    useBrowser();
    const release = tag === 'akc-news-list' || tag === 'akc-channels' ? undefined : 'latest';

    it('says so', async () => {
      const { url } = await publish({ fault: 'hang' });
      const element = put(tag, { feed: url, release });
      await settled(element);
      expect(statesOf(element)).to.eql(['loading']);
      expect(wordsOf(element)).to.equal(LOADING[tag]);
      expect(partOf(element, 'base').ariaBusy).to.equal('true');
    });

    it('leaves what stands between the tags', async () => {
      const { url } = await publish({ fault: 'hang' });
      const element = put(tag, { feed: url, release }, INSIDE);
      await settled(element);
      expect(element.querySelector('a')!.assignedSlot).not.to.equal(null);
      expect(wordsOf(element)).to.equal('');
    });

    it('ends the request when it leaves', async () => {
      const server = await publish({ fault: 'hang' });
      const element = put(tag, { feed: server.url, release });
      await settled(element);
      element.remove();
      // it may come back, and asks anew
      const back = hears(element, 'akc-load');
      await server.answer(JSON.stringify(pressFeed()));
      document.body.append(element);
      await back;
      await settled(element);
      expect(statesOf(element)).to.eql(['loaded']);
      element.remove();
    });

    it('says that there is none to be had, where no address is given', async () => {
      const element = put(tag, { release });
      const { code, willRetry } = await hears(element, 'akc-error');
      await settled(element);
      expect([code, willRetry]).to.eql(['no-feed', false]);
      expect(statesOf(element)).to.eql(['error']);
      expect(wordsOf(element)).to.equal('Nothing can be shown here at the moment.');
    });

    it('tells of its feed once it shows it, in its language', async () => {
      const { url } = await publish(pressFeed());
      const element = put(tag, { feed: url, release, lang: 'ko' });
      const { language } = await hears(element, 'akc-load');
      expect(language).to.equal('ko');
      expect(statesOf(element)).to.eql(['loaded']);
    });

    it('takes the feed that the page names by the time it is asked for again', async () => {
      const element = put(tag, { release });
      await settled(element);
      expect(statesOf(element)).to.eql(['error']);
      const { url } = await publish(pressFeed());
      const link = document.createElement('link');
      Object.assign(link, { rel: 'alternate', type: 'application/feed+json', href: url });
      document.head.append(link);
      await element.reload();
      await settled(element);
      expect(statesOf(element)).to.eql(['loaded']);
      link.remove();
    });

    it('takes the feed that the page itself names', async () => {
      const { url } = await publish(pressFeed());
      const link = document.createElement('link');
      Object.assign(link, { rel: 'alternate', type: 'application/feed+json', href: url });
      document.head.append(link);
      const element = put(tag, { release });
      expect((await hears(element, 'akc-load')).feed).to.equal(url);
      link.remove();
    });
  });
}
