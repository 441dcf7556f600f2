import { expect } from '@open-wc/testing';
import type { LiveFeed } from '../../src/feed/live-feed.js';
import { liveFeed } from '../../src/feed/store.js';
import { REFERRER_POLICY } from '../../src/feed/fetch.js';
import { readCopy, writeCopy } from '../../src/feed/copy-cache.js';
import { Clock, turn, until } from '../support/clock.js';
import { feed, item, numbers, text } from '../support/json-feed.js';
import { useReaders } from '../support/readers.js';
import { wire, type Wire } from '../support/wire.js';

const HOUR = 3_600_000;

const answered = (live: LiveFeed) =>
  until(() => live.state.time && !live.state.copy && !live.isRequesting, 'the feed is here');

const failed = (live: LiveFeed) => until(() => live.state.error, 'the request has failed');

const asked = (server: Wire, times = 1) =>
  until(async () => (await server.requests()).length >= times, `it was asked ${times} times`);

const left = (server: Wire) =>
  until(async () => (await server.requests())[0]?.left, 'the browser has left');

const count = async (server: Wire) => (await server.requests()).length;

const agoCopy = (server: Wire, age: number, copied = text([1])) =>
  writeCopy(server.url, { text: copied, url: server.url, time: Date.now() - age });

describe('a live feed', () => {
  const { open, pretend } = useReaders();

  describe('while it is shown', () => {
    it('is asked for once, however many show it', async () => {
      const server = await wire(text([2, 1]));
      const [first] = Array.from({ length: 20 }, () => open(server.url));
      await answered(first!.live);
      expect(await count(server)).to.equal(1);
    });

    it('is one and the same for one address', () => {
      const url = 'https://publisher.example/one.json';
      expect(liveFeed(url)).to.equal(liveFeed(url));
    });

    it('tells everybody', async () => {
      const server = await wire(text([2, 1]));
      const readers = [open(server.url), open(server.url)];
      await answered(readers[0]!.live);
      expect(readers.map(({ told }) => told)).to.eql([1, 1]);
    });

    it('tells nobody while he joins', async () => {
      const reader = open((await wire(text([1]))).url);
      expect(reader.told).to.equal(0);
    });

    it('is not asked for again by who comes within a minute', async () => {
      const server = await wire(text([1]));
      const reader = open(server.url);
      await answered(reader.live);
      reader.leave();
      await turn();
      open(server.url);
      await turn();
      expect(await count(server)).to.equal(1);
    });

    it('is not asked for again by who comes beside others within a minute of a failure', async () => {
      const server = await wire({ status: 404 });
      const { live } = open(server.url);
      await failed(live);
      const beside = open(server.url);
      await turn();
      expect(await count(server)).to.equal(1);
      expect(beside.live.state.error?.code).to.equal('not-found');
    });

    it('bears the address that answered as the base of others', async () => {
      const last = await wire(text([], { next_url: 'older.json' }));
      const first = await wire({ status: 301, headers: { location: last.url } });
      const { live } = open(first.url);
      await answered(live);
      expect([live.state.feed?.feed, live.state.feed?.next_url]).to.eql([
        first.url,
        new URL('older.json', last.url).href,
      ]);
    });
  });

  describe('that is left', () => {
    it('by the last is aborted', async () => {
      const server = await wire({ fault: 'hang' });
      const reader = open(server.url);
      await asked(server);
      reader.leave();
      await left(server);
      expect(reader.live.isRequesting).to.equal(false);
    });

    it('by one of several is not', async () => {
      const server = await wire({ body: text([1]), held: true });
      const [reader, other] = [open(server.url), open(server.url)];
      await asked(server);
      reader.leave();
      await server.release();
      await answered(other.live);
      expect((await server.requests()).map((request) => request.left)).to.eql([false]);
    });

    it('and come back to in the same task is not', async () => {
      const server = await wire({ body: text([1]), held: true });
      const reader = open(server.url);
      await asked(server);
      reader.leave();
      reader.live.subscribe(reader);
      await server.release();
      await answered(reader.live);
      expect((await server.requests()).map((request) => request.left)).to.eql([false]);
    });

    it('and come back to later is asked for anew', async () => {
      const server = await wire({ fault: 'hang' }, text([1]));
      const reader = open(server.url);
      await asked(server);
      reader.leave();
      await left(server);
      reader.live.subscribe(reader);
      await answered(reader.live);
      expect(await count(server)).to.equal(2);
    });

    it('and come back to later says nothing of a failure that others were told of', async () => {
      const server = await wire({ status: 404 }, { body: text([1]), held: true });
      const reader = open(server.url);
      await failed(reader.live);
      reader.leave();
      await turn();
      reader.live.subscribe(reader);
      expect([reader.live.state.error, reader.live.state.loading]).to.eql([undefined, true]);
      await server.release();
      await answered(reader.live);
    });

    it('and come back to later says nothing new where it may not be asked for yet', async () => {
      const headers = { 'retry-after': '3600', 'access-control-expose-headers': 'Retry-After' };
      const reader = open((await wire({ status: 503, headers })).url);
      await failed(reader.live);
      reader.leave();
      await turn();
      reader.live.subscribe(reader);
      expect(reader.live.state.error?.code).to.equal('server-error');
    });

    it('and come back to in the same task is not asked for anew when it had failed', async () => {
      const server = await wire({ status: 404 });
      const reader = open(server.url);
      await failed(reader.live);
      reader.leave();
      reader.live.subscribe(reader);
      await turn();
      expect(await count(server)).to.equal(1);
    });

    const later = async (minutes: number, act: () => void) => {
      const clock = new Clock();
      try {
        await clock.advance(minutes * 60_000);
        act();
        await turn();
      } finally {
        clock.restore();
      }
    };

    it('for another in the same task is asked for anew when it had failed long ago', async () => {
      const server = await wire({ status: 404 });
      const reader = open(server.url);
      await failed(reader.live);
      await later(5, () => {
        reader.leave();
        open(server.url);
      });
      await asked(server, 2);
      expect(await count(server)).to.equal(2);
    });

    it('for another in the same task is not asked for anew when it has just failed', async () => {
      const server = await wire({ status: 404 });
      const reader = open(server.url);
      await failed(reader.live);
      reader.leave();
      open(server.url);
      await turn();
      expect(await count(server)).to.equal(1);
    });

    it('for another in the same task is asked for anew when it is older', async () => {
      const server = await wire(text([1]));
      const reader = open(server.url);
      await answered(reader.live);
      await later(5, () => {
        reader.leave();
        open(server.url);
      });
      await asked(server, 2);
      expect(await count(server)).to.equal(2);
    });

    it('and come back to in the same task is not asked for anew when it is older', async () => {
      const server = await wire(text([1]));
      const reader = open(server.url);
      await answered(reader.live);
      await later(5, () => {
        reader.leave();
        reader.live.subscribe(reader);
      });
      expect(await count(server)).to.equal(1);
    });
  });

  describe('with a copy on the device', () => {
    it('is shown at once', async () => {
      const server = await wire({ fault: 'hang' });
      await agoCopy(server, HOUR / 2);
      const { live } = open(server.url);
      await until(() => live.state.feed, 'the copy is shown');
      expect([numbers(live.state.feed), live.state.copy, live.state.loading]).to.eql([
        '1',
        true,
        false,
      ]);
    });

    it('is replaced by the answer', async () => {
      const server = await wire({ body: text([2, 1]), held: true });
      await agoCopy(server, HOUR / 2);
      const { live } = open(server.url);
      await until(() => live.state.feed, 'the copy is shown');
      await server.release();
      await answered(live);
      expect([numbers(live.state.feed), live.state.copy]).to.eql(['2 1', undefined]);
    });

    it('stays as it is when the answer is the same', async () => {
      const server = await wire({ body: text([1]), held: true });
      await agoCopy(server, HOUR / 2);
      const { live } = open(server.url);
      await until(() => live.state.feed, 'the copy is shown');
      const copy = live.state.feed;
      await server.release();
      await answered(live);
      expect(live.state.feed).to.equal(copy);
    });

    it('does not come over an answer that was quicker', async () => {
      const server = await wire(text([2]));
      await agoCopy(server, HOUR / 2);
      const { live } = open(server.url);
      await answered(live);
      await turn();
      expect(numbers(live.state.feed)).to.equal('2');
    });

    it('and come back to later is asked for anew, however young the copy is', async () => {
      const server = await wire({ fault: 'hang' }, text([2, 1]));
      await agoCopy(server, 1_000);
      const reader = open(server.url);
      await until(() => reader.live.state.feed, 'the copy is shown');
      await asked(server);
      reader.leave();
      await left(server);
      reader.live.subscribe(reader);
      await answered(reader.live);
      expect(numbers(reader.live.state.feed)).to.equal('2 1');
    });

    it('has after it the older releases of the feed that comes, and not its own', async () => {
      const own = await wire(text([3, 2]));
      const older = await wire(text([4, 3, 2, 1]));
      const server = await wire({ body: text([6, 5], { next_url: older.url }), held: true });
      await agoCopy(server, HOUR / 2, text([4], { next_url: own.url }));
      const { live } = open(server.url);
      await until(() => live.state.feed, 'the copy is shown');
      const more = live.loadMore();
      await asked(server);
      await server.release();
      expect([await more, numbers(live.state.feed), await count(own)]).to.eql([
        true,
        '6 5 4 3 2 1',
        0,
      ]);
    });

    it('that older releases came after is read on from where the feed leads that comes', async () => {
      const own = await wire(text([3, 2]));
      const older = await wire(text([5, 4]));
      const server = await wire({ status: 404 }, text([7, 6], { next_url: older.url }));
      await agoCopy(server, HOUR / 2, text([4], { next_url: own.url }));
      const { live } = open(server.url);
      await until(() => live.state.feed && live.state.error, 'the copy is shown for want of it');
      await live.loadMore();
      expect(numbers(live.state.feed)).to.equal('4 3 2');
      await live.reload();
      await live.loadMore();
      expect(numbers(live.state.feed)).to.equal('7 6 5 4 3 2');
    });

    const ages: [what: string, age: number, refreshEvery: number | undefined, stale: boolean][] = [
      ['less than an hour old is not stale', HOUR * 0.9, undefined, false],
      ['more than an hour old is stale', HOUR * 1.1, undefined, true],
      ['of an hour is not stale where it is polled every 45 minutes', HOUR * 1.4, 2_700, false],
      ['of two hours is stale where it is polled every 45 minutes', HOUR * 1.6, 2_700, true],
    ];
    for (const [what, age, refreshEvery, stale] of ages) {
      it(`${what}, when it cannot be refreshed`, async () => {
        const server = await wire({ status: 404, held: true });
        await agoCopy(server, age);
        const { live } = open(server.url, { refreshEvery });
        await until(() => live.state.feed, 'the copy is shown');
        await server.release();
        await failed(live);
        expect([numbers(live.state.feed), live.state.stale]).to.eql(['1', stale]);
      });
    }

    it('of two hours is stale when the failure was quicker than the copy', async () => {
      const server = await wire({ status: 404 });
      await agoCopy(server, 2 * HOUR);
      const match = Cache.prototype.match.bind(await caches.open('akc-widgets-1'));
      const prototype = Cache.prototype;
      const original = Object.getOwnPropertyDescriptor(prototype, 'match')!;
      let mayAnswer = () => {};
      const answers = new Promise<void>((resolve) => (mayAnswer = resolve));
      prototype.match = async (...asked) => {
        await answers;
        return match(...asked);
      };
      try {
        const { live } = open(server.url);
        await failed(live);
        mayAnswer();
        await until(() => live.state.feed, 'the copy is shown');
        expect(live.state.stale).to.equal(true);
      } finally {
        Object.defineProperty(prototype, 'match', original);
      }
    });

    it('shows nothing of one that is none', async () => {
      const server = await wire({ status: 404 });
      await agoCopy(server, HOUR / 2, '<html>');
      const { live } = open(server.url);
      await failed(live);
      expect(live.state.feed).to.equal(undefined);
    });

    it('keeps the last good answer there', async () => {
      const server = await wire(text([7]));
      await answered(open(server.url).live);
      await until(() => readCopy(server.url), 'the copy is kept');
      expect((await readCopy(server.url))?.text).to.equal(text([7]));
    });

    it('keeps nothing there that is no feed', async () => {
      const server = await wire('<html>Sign in</html>');
      await failed(open(server.url).live);
      await turn();
      expect(await readCopy(server.url)).to.equal(undefined);
    });

    it('loses it with a 410', async () => {
      const server = await wire({ status: 410 });
      await agoCopy(server, HOUR / 2);
      await failed(open(server.url).live);
      await until(async () => !(await readCopy(server.url)), 'the copy is gone');
      expect(await readCopy(server.url)).to.equal(undefined);
    });

    it('keeps it with a 404', async () => {
      const server = await wire({ status: 404 });
      await agoCopy(server, HOUR / 2);
      await failed(open(server.url).live);
      await turn();
      expect((await readCopy(server.url))?.text).to.equal(text([1]));
    });
  });

  describe('that is refreshed', () => {
    it('is the same when its text is', async () => {
      const { live } = open((await wire(text([1]))).url);
      await answered(live);
      const before = live.state.feed;
      await live.reload();
      expect(live.state.feed).to.equal(before);
    });

    it('tells nobody when nothing has changed', async () => {
      const reader = open((await wire(text([1]))).url);
      await answered(reader.live);
      const { told } = reader;
      await reader.live.reload();
      expect(reader.told).to.equal(told);
    });

    it('is not read when its version is the same', async () => {
      const headers = { 'last-modified': 'Sat, 31 Jan 2026 00:00:00 GMT' };
      // that the second has another body shows that nobody looks at it
      const { live } = open((await wire({ headers, body: text([1]) }, { headers, body: '!' })).url);
      await answered(live);
      await live.reload();
      expect([numbers(live.state.feed), live.state.error]).to.eql(['1', undefined]);
    });

    it('keeps the very releases that have not changed', async () => {
      const changed = JSON.stringify(feed([item(3), item(2, { title: 'Corrected' }), item(1)]));
      const { live } = open((await wire(text([2, 1]), changed, text([3, 2, 1]))).url);
      await answered(live);
      const [second, first] = live.state.feed!.items;
      await live.reload();
      const after = live.state.feed!.items;
      await live.reload();
      const last = live.state.feed!.items;

      expect([after[1] === second, after[2] === first]).to.eql([false, true]);
      expect([last[0] === after[0], last[2] === first]).to.eql([true, true]);
      expect(after[1]?.title).to.equal('Corrected');
    });

    it('takes the time of the answer, even of the same', async () => {
      const { live } = open((await wire(text([1]))).url);
      await answered(live);
      const { time } = live.state;
      await until(() => Date.now() > time, 'the clock has gone on');
      await live.reload();
      expect(live.state.time).to.be.above(time);
    });

    it('shows what is new, and nothing of what is gone', async () => {
      const { live } = open((await wire(text([3, 2, 1]), text([4, 3, 1]))).url);
      await answered(live);
      await live.reload();
      expect(numbers(live.state.feed)).to.equal('4 3 1');
    });

    it('asks past what the browser keeps', async () => {
      const headers = { 'cache-control': 'max-age=3600' };
      const server = await wire({ body: text([1]), headers }, { body: text([2]), headers });
      const { live } = open(server.url);
      await answered(live);
      await live.reload();
      expect(numbers(live.state.feed)).to.equal('2');
    });

    const failures: [what: string, reply: object][] = [
      ['a 500', { status: 500 }],
      ['a 404', { status: 404 }],
      ['a 410', { status: 410 }],
      ['an HTML page', { body: '<html>Sign in</html>' }],
      ['truncated JSON', { body: text([9, 8]).slice(0, 200) }],
      ['an answer that breaks off', { body: text([9, 8]), fault: 'cut' }],
      ['no connection', { fault: 'reset' }],
      ['JSON that is no feed', { body: '{}' }],
    ];
    for (const [what, reply] of failures) {
      it(`keeps the last good one at ${what}`, async () => {
        const { live } = open((await wire(text([1]), reply)).url);
        await answered(live);
        await live.reload();
        expect([numbers(live.state.feed), !!live.state.error]).to.eql(['1', true]);
      });
    }

    it('has no error any more as soon as an answer comes', async () => {
      const { live } = open((await wire(text([1]), { status: 404 }, text([2]))).url);
      await answered(live);
      await live.reload();
      await live.reload();
      expect(live.state.error).to.equal(undefined);
    });

    const others: [what: string, home: string | undefined, polled: number | undefined][] = [
      ['another site', 'https://other.example/', 60],
      ['another site where nothing is polled', 'https://other.example/', undefined],
    ];
    for (const [what, home_page_url, refreshEvery] of others) {
      it(`keeps the last good one at the feed of ${what}`, async () => {
        const server = await wire(text([1]), text([9], { home_page_url }));
        const { live } = open(server.url, { refreshEvery });
        await answered(live);
        await turn();
        await live.reload();
        expect([numbers(live.state.feed), live.state.error?.code]).to.eql(['1', 'not-a-feed']);
      });
    }

    it('takes one that no longer says whose it is', async () => {
      const server = await wire(text([1]), text([2], { home_page_url: undefined }));
      const { live } = open(server.url, { refreshEvery: 60 });
      await answered(live);
      await turn();
      await live.reload();
      expect(numbers(live.state.feed)).to.equal('2');
    });

    it('is emptied by a feed that is one', async () => {
      const { live } = open((await wire(text([1]), text([]))).url);
      await answered(live);
      await live.reload();
      expect(live.state.feed?.items).to.eql([]);
    });

    it('is not emptied by a document without a version', async () => {
      const { live } = open((await wire(text([1]), '{"items": []}')).url);
      await answered(live);
      await live.reload();
      expect(numbers(live.state.feed)).to.equal('1');
    });
  });

  describe('that a reader asks for anew', () => {
    it('drops the request that is under way', async () => {
      const server = await wire({ fault: 'hang' }, text([2]));
      const { live } = open(server.url);
      await asked(server);
      await live.reload();
      await left(server);
      expect([numbers(live.state.feed), live.state.error]).to.eql(['2', undefined]);
    });

    it('waits for the request that has taken the place of its own', async () => {
      const server = await wire({ fault: 'hang' }, { body: text([2]), held: true });
      const { live } = open(server.url);
      await asked(server);
      const first = live.reload();
      const second = live.reload();
      let isOver = false;
      void first.then(() => (isOver = true));
      await left(server);
      await turn();
      expect(isOver).to.equal(false);
      await server.release();
      await Promise.all([first, second]);
      expect(numbers(live.state.feed)).to.equal('2');
    });

    it('waits for its answer', async () => {
      const { live } = open((await wire(text([1]), text([2]))).url);
      await answered(live);
      await live.reload();
      expect(numbers(live.state.feed)).to.equal('2');
    });
  });

  describe('with a request that was begun before', () => {
    const begin = async () => {
      const server = await wire(text([1]), text([2]));
      const abort = new AbortController();
      liveFeed(server.url, {
        url: server.url,
        response: fetch(server.url, { signal: abort.signal, referrerPolicy: REFERRER_POLICY }),
        cancel: () => {
          abort.abort();
        },
      });
      return { server, live: open(server.url).live };
    };

    it('makes none of its own', async () => {
      const { server, live } = await begin();
      await answered(live);
      expect(await count(server)).to.equal(1);
    });

    it('uses it once', async () => {
      const { live } = await begin();
      await answered(live);
      await live.reload();
      expect(numbers(live.state.feed)).to.equal('2');
    });
  });

  describe('offline', () => {
    it('asks for nothing', async () => {
      pretend(navigator, 'onLine', false);
      const server = await wire(text([1]));
      const { live } = open(server.url);
      await failed(live);
      expect([await count(server), live.state.error?.code, live.state.willRetry]).to.eql([
        0,
        'offline',
        true,
      ]);
    });

    it('shows the copy', async () => {
      pretend(navigator, 'onLine', false);
      const server = await wire(text([2]));
      await agoCopy(server, HOUR / 2);
      const { live } = open(server.url);
      await until(() => live.state.feed, 'the copy is shown');
      expect([numbers(live.state.feed), live.state.stale ?? false]).to.eql(['1', false]);
    });

    it('shows a copy of two hours as stale', async () => {
      pretend(navigator, 'onLine', false);
      const server = await wire(text([2]));
      await agoCopy(server, 2 * HOUR);
      const { live } = open(server.url);
      await until(() => live.state.feed, 'the copy is shown');
      expect(live.state.stale).to.equal(true);
    });
  });
});
