/* eslint no-script-url: off -- such addresses must be refused */
import { expect } from '@open-wc/testing';
import { FeedError } from '../../src/feed/errors.js';
import type { LiveFeed } from '../../src/feed/live-feed.js';
import { until } from '../support/clock.js';
import { feed, item, numbers, text } from '../support/json-feed.js';
import { useReaders } from '../support/readers.js';
import { wire, type Reply, type Wire } from '../support/wire.js';

const answered = (live: LiveFeed) =>
  until(() => live.state.time && !live.state.copy && !live.isRequesting, 'the feed is here');

/** Documents that each name the next; the first is answered as it is written here, the rest too. */
const chain = async (...pages: ((next_url?: string) => string | Reply)[]): Promise<Wire[]> => {
  const servers: Wire[] = [];
  for (const page of [...pages].reverse()) servers.unshift(await wire(page(servers[0]?.url)));
  return servers;
};

const page =
  (...of: number[]) =>
  (next_url?: string) =>
    text(of, { next_url });

const count = async (server: Wire) => (await server.requests()).length;

describe('older releases', () => {
  const { open } = useReaders();

  const read = async (...servers: Wire[]) => {
    const { live } = open(servers[0]!.url);
    await answered(live);
    return live;
  };

  it('come when more is asked for', async () => {
    const live = await read(...(await chain(page(4, 3), page(2, 1))));
    await live.loadMore();
    expect(numbers(live.state.feed)).to.equal('4 3 2 1');
  });

  it('come page by page, to the last', async () => {
    const live = await read(...(await chain(page(3), page(2), page(1))));
    const more = [await live.loadMore(), await live.loadMore(), await live.loadMore()];
    expect([more, numbers(live.state.feed), live.state.feed?.next_url]).to.eql([
      [true, true, false],
      '3 2 1',
      undefined,
    ]);
  });

  it('are not asked for unasked', async () => {
    const [first, second] = await chain(page(2), page(1));
    await read(first!);
    expect(await count(second!)).to.equal(0);
  });

  it('come once where two lists ask at once', async () => {
    const [first, second, third] = await chain(page(3), page(2), page(1));
    const live = await read(first!);
    await Promise.all([live.loadMore(), live.loadMore()]);
    expect(await Promise.all([count(second!), count(third!)])).to.satisfy(
      ([once]: number[]) => once === 1,
    );
  });

  it('come to the last where two lists ask at once', async () => {
    const live = await read(...(await chain(page(3), page(2), page(1))));
    await Promise.all([live.loadMore(), live.loadMore()]);
    while (await live.loadMore());
    expect(numbers(live.state.feed)).to.equal('3 2 1');
  });

  it('that are here already come once, as the first page has them', async () => {
    const twice = (next_url?: string) => text([2, 1], { next_url });
    const first = (next_url?: string) =>
      JSON.stringify(feed([item(3), item(2, { title: 'Corrected' })], { next_url }));
    const live = await read(...(await chain(first, twice)));
    await live.loadMore();
    expect(live.state.feed?.items.map(({ title }) => title)).to.eql([
      'Release 3',
      'Corrected',
      'Release 1',
    ]);
  });

  const undated = (...of: number[]) => {
    const items = of.map((number) => item(number, { date_published: undefined }));
    return (next_url?: string) => JSON.stringify(feed(items, { next_url }));
  };

  it('without dates stand below those that are here', async () => {
    const live = await read(...(await chain(undated(4, 3), undated(2, 1))));
    await live.loadMore();
    expect(numbers(live.state.feed)).to.equal('4 3 2 1');
  });

  it('of the same day stand below those that are here', async () => {
    const sameDay = (...of: number[]) => {
      const items = of.map((number) => item(number, { date_published: '2026-01-31' }));
      return (next_url?: string) => JSON.stringify(feed(items, { next_url }));
    };
    const live = await read(...(await chain(sameDay(4, 3), sameDay(2, 1))));
    await live.loadMore();
    expect(numbers(live.state.feed)).to.equal('4 3 2 1');
  });

  it('keep what is here, and its error, when they cannot be had', async () => {
    const live = await read(...(await chain(page(1), () => ({ status: 500 }))));
    const refused = await live.loadMore().catch((error: unknown) => error instanceof FeedError);
    expect([refused, numbers(live.state.feed)]).to.eql([true, '1']);
  });

  it('can be asked for again when they could not be had', async () => {
    const second = await wire({ status: 500 }, text([1]));
    const live = await read(await wire(text([2], { next_url: second.url })));
    await live.loadMore().catch(() => undefined);
    await live.loadMore();
    expect(numbers(live.state.feed)).to.equal('2 1');
  });

  describe('stop', () => {
    it('at a page that names itself', async () => {
      const server = await wire();
      await server.answer(text([1], { next_url: server.url }));
      const live = await read(server);
      expect([await live.loadMore(), await count(server)]).to.eql([false, 1]);
    });

    it('at a page that names itself with a hash', async () => {
      const server = await wire();
      await server.answer(text([1], { next_url: `${server.url}#more` }));
      const live = await read(server);
      expect([await live.loadMore(), await count(server)]).to.eql([false, 1]);
    });

    it('at a page that names one before it', async () => {
      const first = await wire();
      const second = await wire(text([1], { next_url: first.url }));
      await first.answer(text([2], { next_url: second.url }));
      const live = await read(first);
      expect([await live.loadMore(), await live.loadMore()]).to.eql([true, false]);
    });

    it('at an address that is none', async () => {
      const live = await read(await wire(text([1], { next_url: 'javascript:1' })));
      expect(await live.loadMore()).to.equal(false);
    });

    it('silently, at an address with a password', async () => {
      const next_url = 'https://name:word@publisher.example/';
      const live = await read(await wire(text([1], { next_url })));
      expect(await live.loadMore()).to.equal(false);
    });

    it('at 2,000 releases', async () => {
      const many = (next_url?: string) => {
        const items = Array.from({ length: 2_000 }, (_, id) => ({ id, title: 'One' }));
        return JSON.stringify(feed(items, { next_url }));
      };
      const live = await read(...(await chain(many, page(1))));
      expect(await live.loadMore()).to.equal(false);
    });
  });

  describe('when the feed is refreshed', () => {
    /** Two pages on the screen; then the first is answered like this, each time anew. */
    const refreshed = async (...documents: ((next_url: string) => string)[]) => {
      const [first, second] = await chain(page(5, 4, 3), page(2, 1));
      const live = await read(first!);
      await live.loadMore();
      for (const document of documents) {
        await first!.answer(document(second!.url));
        await live.reload();
      }
      return live;
    };

    it('stay', async () => {
      const live = await refreshed(page(6, 5, 4, 3));
      expect(numbers(live.state.feed)).to.equal('6 5 4 3 2 1');
    });

    it('stay with those that were pushed down', async () => {
      const live = await refreshed(page(7, 6, 5));
      expect(numbers(live.state.feed)).to.equal('7 6 5 4 3 2 1');
    });

    it('stay with those that were pushed down before', async () => {
      const live = await refreshed(page(6, 5, 4), page(7, 6, 5));
      expect(numbers(live.state.feed)).to.equal('7 6 5 4 3 2 1');
    });

    it('stay with those that were pushed down, when more come', async () => {
      const [first, second] = await chain(page(5, 4), page(3, 2), page(1));
      const live = await read(first!);
      await live.loadMore();
      await first!.answer(text([6, 5], { next_url: second!.url }));
      await live.reload();
      await live.loadMore();
      expect(numbers(live.state.feed)).to.equal('6 5 4 3 2 1');
    });

    const onOneDay = (...of: number[]) => {
      const items = of.map((number) => item(number, { date_published: '2026-01-31' }));
      return (next_url?: string) => JSON.stringify(feed(items, { next_url }));
    };

    it('stay with those of the same day that were pushed down', async () => {
      const [first, second] = await chain(onOneDay(3, 2), page(1));
      const live = await read(first!);
      await live.loadMore();
      await first!.answer(onOneDay(4, 3)(second!.url));
      await live.reload();
      expect(numbers(live.state.feed)).to.equal('4 3 2 1');
    });

    it('stay without what has vanished from among the others', async () => {
      const live = await refreshed(page(5, 3));
      expect(numbers(live.state.feed)).to.equal('5 3 2 1');
    });

    it('stay when they come while the first page does', async () => {
      const second = await wire({ body: text([1]), held: true });
      const first = await wire(text([2], { next_url: second.url }));
      const live = await read(first);
      const more = live.loadMore();
      await until(() => count(second), 'they are asked for');
      await first.answer(text([3, 2], { next_url: second.url }));
      await live.reload();
      await second.release();
      await more;
      expect(numbers(live.state.feed)).to.equal('3 2 1');
    });

    /** The second page is held back while the first is answered anew. */
    async function whileOlderCome(first: Wire, second: Wire, answer: string) {
      const live = await read(first);
      const more = live.loadMore();
      await until(() => count(second), 'they are asked for');
      await first.answer(answer);
      await live.reload();
      await second.release();
      expect(await more).to.equal(true);
      return live;
    }

    it('have above them what newer ones push off the first page while they come', async () => {
      const second = await wire({ body: text([0]), held: true });
      const first = await wire(text([2, 1], { next_url: second.url }));
      const live = await whileOlderCome(first, second, text([3, 2], { next_url: second.url }));
      expect(numbers(live.state.feed)).to.equal('3 2 1 0');
    });

    it('are asked for where they are by then, when so many have come that there is a gap', async () => {
      const third = await wire(text([4, 3, 2, 1], {}));
      const second = await wire({ body: text([0]), held: true });
      const first = await wire(text([2, 1], { next_url: second.url }));
      const live = await whileOlderCome(first, second, text([6, 5], { next_url: third.url }));
      expect(numbers(live.state.feed)).to.equal('6 5 4 3 2 1');
    });

    it('show a release as it is now', async () => {
      const live = await refreshed((next_url) =>
        JSON.stringify(
          feed([item(5), item(4, { _press: { status: 'withdrawn' } }), item(3)], { next_url }),
        ),
      );
      expect(live.state.feed?.items.map(({ status }) => status)).to.eql([
        undefined,
        'withdrawn',
        undefined,
        undefined,
        undefined,
      ]);
    });
  });

  it('are aborted when the last who shows the feed leaves', async () => {
    const [first, second] = await chain(page(2), () => ({ fault: 'hang' }));
    const reader = open(first!.url);
    await answered(reader.live);
    reader.live.loadMore().catch(() => undefined);
    await until(() => count(second!), 'they are asked for');
    reader.leave();
    await until(async () => (await second!.requests())[0]?.left, 'the browser has left');
  });
});
