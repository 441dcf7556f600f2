import { expect } from '@open-wc/testing';
import { control, focused, press, useBrowser } from '../support/acts.js';
import { turn, until as untilTime, useClock } from '../support/clock.js';
import { liveFeed } from '../../src/feed/store.js';
import {
  TAGS,
  hears,
  partOf,
  publish,
  put,
  settled,
  until,
  type Ours,
  type Tag,
} from '../support/component.js';
import { listen } from '../support/live-regions.js';
import { pressFeed } from '../support/press.js';
import type { Wire } from '../support/wire.js';

/** What a reader is told of a feed that cannot be had, and where the focus is when it is asked for again. */

const FAILURE: Record<Tag, string> = {
  'akc-news-list': 'The news could not be loaded. Please try again later.',
  'akc-release-detail': 'The release could not be loaded. Please try again later.',
  'akc-contact-card': 'The contacts could not be loaded. Please try again later.',
  'akc-share-bar': 'The release could not be loaded. Please try again later.',
  'akc-channels': 'The channels could not be loaded. Please try again later.',
};

const LOADING: Record<Tag, string> = {
  'akc-news-list': 'Loading the news…',
  'akc-release-detail': 'Loading the release…',
  'akc-contact-card': 'Loading the contacts…',
  'akc-share-bar': 'Loading the release…',
  'akc-channels': 'Loading the channels…',
};

const AGAIN = 'Try again';
const releaseOf = (tag: Tag) =>
  tag === 'akc-news-list' || tag === 'akc-channels' ? undefined : 'latest';

/** Where the focus is: an element of the tree, and not only a text. */
const active = (element: Element) => element.shadowRoot!.activeElement;
const offers = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll('button')].some(
    (one) => one.textContent.trim() === AGAIN,
  );

for (const tag of TAGS) {
  describe(`<${tag}> whose feed cannot be had`, () => {
    useBrowser();
    const time = useClock();

    /** All that the network does is over, and nothing is tried again by itself. */
    const untilGivenUp = async (element: Ours, server: Wire, requests: number) => {
      const asked = async () => (await server.requests()).length >= requests;
      const live = liveFeed(server.url);
      for (;;) {
        await turn();
        // its time limits would fall due at once
        await untilTime(() => !live.isRequesting, 'it is answered');
        if (element.live.state.error && !element.live.state.willRetry && (await asked())) return;
        const { next } = time.clock;
        if (next !== undefined) await time.clock.advance(next);
        else await untilTime(() => time.clock.next ?? offers(element), 'it is tried again');
      }
    };

    const failed = async (inside = '') => {
      const server = await publish({ status: 503 });
      const element = put(tag, { feed: server.url, release: releaseOf(tag) }, inside);
      const heard = listen(element);
      await settled(element);
      await untilGivenUp(element, server, 1);
      await settled(element);
      return { server, element, heard };
    };

    it('says so once, however often it is tried again', async () => {
      const { element, heard } = await failed();
      heard.stop();

      expect(offers(element)).to.equal(true);
      expect(heard.said).to.eql([FAILURE[tag]]);
    });

    it('keeps its words apart from what the page has written', async () => {
      const { element } = await failed('<a href="/news">News of the Centre</a>');
      const [link] = element.children;
      const words = partOf(element, 'message').getBoundingClientRect();

      expect(Math.round(words.top - link!.getBoundingClientRect().bottom)).to.be.at.least(8);
    });

    it('waits no longer, once it has failed', async () => {
      const { element } = await failed();
      expect(partOf(element, 'base').ariaBusy).to.equal('false');
    });

    it('keeps the focus on the button while it asks, and says that it does', async () => {
      const { server, element, heard } = await failed();
      await server.answer({ fault: 'hang' });
      control(element, AGAIN).focus();
      const button = active(element);
      press(element, AGAIN);
      await settled(element);
      heard.stop();

      expect(active(element)).to.equal(button);
      expect(button?.ariaDisabled).to.equal('true');
      expect(heard.said).to.eql([FAILURE[tag], LOADING[tag]]);
    });

    it('keeps the focus on the button where that fails too, and says so', async () => {
      const { element, heard } = await failed();
      control(element, AGAIN).focus();
      press(element, AGAIN);
      await settled(element);
      expect(active(element)?.textContent.trim()).to.equal(AGAIN);
      await until(element, () => control(element, AGAIN).ariaDisabled !== 'true');
      heard.stop();

      expect(active(element)?.textContent.trim()).to.equal(AGAIN);
      expect(heard.said).to.eql([FAILURE[tag], LOADING[tag], FAILURE[tag]]);
    });

    for (const heading of ['News of the day', undefined]) {
      it(`moves the focus to what has come, ${heading ? 'its heading' : 'without a heading'}`, async () => {
        const { server, element } = await failed();
        if (heading) element.heading = heading;
        await settled(element);
        await server.answer(JSON.stringify(pressFeed()));
        control(element, AGAIN).focus();
        const loaded = hears(element, 'akc-load');
        press(element, AGAIN);
        await loaded;
        await settled(element);

        const place = active(element);
        expect(place?.matches('[part~=heading], [part~=list], [part~=title]')).to.equal(true);
        if (heading) expect(focused()).to.equal(heading);
      });
    }

    it('leaves the focus where it was elsewhere', async () => {
      const { server, element } = await failed();
      const other = document.createElement('button');
      document.body.append(other);
      await server.answer(JSON.stringify(pressFeed()));
      const loaded = hears(element, 'akc-load');
      press(element, AGAIN);
      other.focus();
      await loaded;
      await settled(element);

      expect(document.activeElement).to.equal(other);
      other.remove();
    });

    it('says what the page has in place of our words', async () => {
      const { element, heard } = await failed('<p slot="error">Call us.</p>');
      heard.stop();

      expect(heard.said).to.eql(['Call us.']);
      expect(offers(element)).to.equal(false);
    });

    it('says once how old what is shown is, and keeps the focus as well', async () => {
      const server = await publish(pressFeed(), { status: 503 });
      const element = put(tag, {
        feed: server.url,
        release: releaseOf(tag),
        'refresh-every': 3600,
      });
      await hears(element, 'akc-load');
      await settled(element);
      const heard = listen(element);
      const { now } = Date;
      Date.now = () => now() + 3 * 3_600_000;
      await element.reload();
      await untilGivenUp(element, server, 2);
      await settled(element);
      Date.now = now;

      expect(heard.said.length).to.equal(1);
      expect(heard.said[0]).to.match(/^As of .+ Nothing newer could be loaded\.$/);
      await server.answer(
        JSON.stringify(pressFeed([], { title: 'Other' })),
        JSON.stringify(pressFeed()),
      );
      control(element, AGAIN).focus();
      press(element, AGAIN);
      await until(element, () => !offers(element));

      expect(document.activeElement).to.equal(element);
      expect(active(element)).not.to.equal(null);
    });
  });
}
