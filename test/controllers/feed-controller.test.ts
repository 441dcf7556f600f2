import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { FeedController } from '../../src/controllers/feed-controller.js';
import { turn, until, useClock } from '../support/clock.js';
import { numbers, text } from '../support/json-feed.js';
import { wire, type Wire } from '../support/wire.js';

class Shown extends LitElement {
  static override properties = { feed: {}, refreshEvery: {} };
  declare feed?: string;
  declare refreshEvery?: number;
  /** How often it was told that something has changed. */
  told = 0;
  readonly live = new FeedController(this, () => {
    this.told++;
    this.requestUpdate();
  });

  protected override willUpdate(): void {
    this.live.join();
  }
}
customElements.define('test-shown', Shown);

const show = (feed?: string) => {
  const element = new Shown();
  if (feed) element.feed = feed;
  document.body.append(element);
  return element;
};

const asked = (server: Wire) =>
  until(async () => (await server.requests()).length, 'it is asked for');

const requests = async (server: Wire) =>
  (await server.requests()).map(({ left }) => (left ? 'left' : 'answered'));

describe('an element that shows a feed', () => {
  const remove = () => {
    document.querySelectorAll('test-shown').forEach((element) => {
      element.remove();
    });
  };
  afterEach(remove);

  it('does not ask anew when it is moved while its feed is on its way', async () => {
    const server = await wire({ body: text([1]), held: true });
    const element = show(server.url);
    await asked(server);
    for (let time = 0; time < 100; time++) document.body.prepend(element);
    await server.release();
    await until(() => element.live.state.feed, 'the feed is here');
    expect(await requests(server)).to.eql(['answered']);
  });

  it('does not ask anew when it is moved after its feed has failed', async () => {
    const server = await wire({ status: 404 });
    const element = show(server.url);
    await until(() => element.live.state.error, 'the feed has failed');
    document.body.prepend(element);
    await turn();
    expect(await requests(server)).to.eql(['answered']);
  });

  it('ends the request when it leaves', async () => {
    const server = await wire({ fault: 'hang' });
    const element = show(server.url);
    await asked(server);
    element.remove();
    await until(async () => (await server.requests())[0]?.left, 'the browser has left');
  });

  it('shows the feed that was named last', async () => {
    const first = await wire({ body: text([1]), held: true });
    const second = await wire(text([2]));
    const element = show(first.url);
    await asked(first);
    element.feed = second.url;
    await until(() => element.live.state.feed, 'the feed is here');
    await first.release();
    await turn();
    expect(numbers(element.live.state.feed)).to.equal('2');
  });

  const refused: [feed: string | undefined, code: string][] = [
    [undefined, 'no-feed'],
    ['ftp://publisher.example/', 'bad-url'],
  ];
  for (const [feed, code] of refused) {
    it(`says ${code} of ${feed ?? 'no address'}`, async () => {
      const element = show(feed);
      await until(() => element.live.state.error, 'it is refused');
      expect(element.live.state.error?.code).to.equal(code);
    });

    it(`says so once, though it is moved: ${code}`, async () => {
      const element = show(feed);
      await until(() => element.live.state.error, 'it is refused');
      document.body.prepend(element);
      await turn();
      expect(element.told).to.equal(1);
    });
  }

  it('asks at the right address after a wrong one, and again when it is put back', async () => {
    const server = await wire({ body: text([1]) });
    const element = show('ftp://publisher.example/');
    await until(() => element.live.state.error, 'it is refused');
    element.feed = server.url;
    await until(() => element.live.state.feed, 'the feed is here');
    element.remove();
    await turn();
    document.body.append(element);
    await until(() => element.live.state.feed, 'the feed is here again');
    expect(element.live.state.error).to.equal(undefined);
  });

  describe('and polls it', () => {
    const time = useClock();

    /** Until it is known that an element is not seen: of two who ask the browser, the first is told first. */
    const looked = (element: Element) =>
      new Promise<void>((resolve) => {
        const observer = new IntersectionObserver(() => {
          observer.disconnect();
          resolve();
        });
        observer.observe(element);
      });

    const poll = async (top?: string) => {
      const server = await wire(text([1]));
      const element = show(server.url);
      Object.assign(element.style, { position: 'absolute', top });
      element.textContent = 'News';
      element.refreshEvery = 60;
      await until(() => element.live.state.feed, 'the feed is here');
      if (top) await looked(element);
      else await until(() => element.live.isVisible, 'it is seen');
      return element;
    };

    it('does so while it is seen', async () => {
      const element = await poll();
      expect(element.live.isVisible).to.equal(true);
      expect(time.clock.next).to.be.within(59_000, 60_000);
    });

    it('does not while it is not seen', async () => {
      const element = await poll('9999px');
      expect([element.live.isVisible, time.clock.waiting]).to.eql([false, 0]);
    });

    it('begins when it comes into view, and ends when nothing wants it', async () => {
      const element = await poll('9999px');
      element.style.position = 'static';
      await new Promise(requestAnimationFrame);
      await until(() => element.live.isVisible, 'it is seen');
      expect(time.clock.waiting).to.equal(1);
      element.refreshEvery = undefined;
      await element.updateComplete;
      expect([element.live.isVisible, time.clock.waiting]).to.eql([false, 0]);
    });

    it('ends when it leaves', async () => {
      const element = await poll();
      element.remove();
      await turn();
      expect(time.clock.waiting).to.equal(0);
    });
  });
});
