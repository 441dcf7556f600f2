import { expect } from '@open-wc/testing';
import type { ContentController, ContentHost } from '../../src/controllers/content-controller.js';
import { MergedContent } from '../../src/controllers/merged-content.js';
import { PENDING, type FeedState } from '../../src/feed/feed-state.js';
import type { Feed } from '../../src/feed/model.js';
import { useClock } from '../support/clock.js';

/** Whoever looks at what several feeds have come to changes nothing by it. */

const feedOf = (url: string): Feed => ({
  feed: url,
  publisher: undefined,
  items: [],
  problems: [],
  knownProblems: [],
  itemFeed: () => undefined,
});

/** One of the feeds, whose state a test says. */
const stub = (url: string) => {
  const waiting: FeedState = PENDING;
  const content = {
    url,
    state: waiting,
    key: {},
    join() {},
    leave() {},
    languageOf: () => undefined,
  };
  return {
    content,
    comes: () => (content.state = { status: 'ready', feed: feedOf(url), time: 1 }),
  };
};

describe('several feeds as one, looked at', () => {
  const time = useClock();

  const begun = () => {
    const parts = ['https://a.example/', 'https://b.example/'].map(stub);
    const next = parts.map(({ content }) => content).values();
    let updates = 0;
    const host = { localName: 'akc-news-list', addController() {}, requestUpdate: () => updates++ };
    const merged = new MergedContent(
      host as unknown as ContentHost,
      () => next.next().value as unknown as ContentController,
      () => {},
    );
    const update = () => {
      merged.join(parts.map(({ content }) => content.url));
    };
    update();
    return { merged, parts, update, updates: () => updates };
  };

  it('begin no timer', () => {
    const { merged, parts } = begun();
    parts[0]!.comes();
    const before = time.clock.waiting;
    const looks = [1, 2, 3].map(() => [merged.state, merged.key, merged.url]);
    expect(looks[2]).to.eql(looks[0]);
    expect(time.clock.waiting).to.equal(before);
  });

  it('say the same until the next update, and what has come then', async () => {
    const { merged, parts, update, updates } = begun();
    const [state, key] = [merged.state, merged.key];
    parts[0]!.comes();
    parts[0]!.content.key = {};
    expect([merged.state, merged.key]).to.eql([state, key]);
    expect(merged.key).to.equal(key);
    update();
    // the first waits for the second for a while
    expect(merged.state).to.equal(PENDING);
    expect(merged.key).not.to.equal(key);
    expect(merged.key).to.equal(merged.key);
    await time.clock.advance(2_000);
    expect([updates(), merged.state]).to.eql([1, PENDING]);
    update();
    expect(merged.state.feed?.sources?.length).to.equal(1);
    expect(merged.state).to.equal(merged.state);
  });

  it('wait no longer than until the last is here', () => {
    const { merged, parts, update } = begun();
    for (const part of parts) part.comes();
    expect(merged.state).to.equal(PENDING);
    update();
    expect(merged.state.feed?.sources?.length).to.equal(2);
  });
});
