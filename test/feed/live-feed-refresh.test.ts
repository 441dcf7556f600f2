import { expect } from '@open-wc/testing';
import type { LiveFeed } from '../../src/feed/live-feed.js';
import { turn, until, useClock } from '../support/clock.js';
import { numbers, text } from '../support/json-feed.js';
import { useReaders } from '../support/readers.js';
import { wire, type Reply, type Wire } from '../support/wire.js';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

describe('a live feed', () => {
  const time = useClock();
  const { open, pretend } = useReaders();

  const count = async (server: Wire) => (await server.requests()).length;

  const asked = (server: Wire, times: number) =>
    until(async () => (await count(server)) >= times, `it was asked ${times} times`);

  /** Neither is anything under way, nor can it be known only later. */
  const settled = async (live: LiveFeed) => {
    await until(() => !live.isRequesting && (live.state.feed ?? live.state.error), 'it is settled');
    await turn();
  };

  const opened = async (
    replies: (Reply | string)[],
    options?: { refreshEvery?: number; away?: boolean },
  ) => {
    const server = await wire(...replies);
    const { live } = open(server.url, options);
    await settled(live);
    return { server, live };
  };

  /** Lets time pass, and what is then begun come to its end. */
  const advance = async (milliseconds: number, live: LiveFeed) => {
    await time.clock.advance(milliseconds);
    await settled(live);
  };

  describe('that has failed', () => {
    it('tries three times again, later and later, and no more', async () => {
      const { server, live } = await opened([{ status: 503 }]);
      const pauses: (number | undefined)[] = [];
      for (let next; (next = time.clock.next) !== undefined; await advance(next, live)) {
        pauses.push(next);
      }
      const grow = pauses.every((next, index) => next! >= [500, 2_000, 8_000][index]!);
      expect([await count(server), pauses.length, grow]).to.eql([4, 3, true]);
    });

    it('says whether it will try again', async () => {
      const { live } = await opened([{ status: 503 }]);
      const before = live.state.willRetry;
      while (time.clock.next !== undefined) await advance(time.clock.next, live);
      expect([before, live.state.willRetry]).to.eql([true, false]);
    });

    const once = [401, 403, 404, 410];
    for (const status of once) {
      it(`does not try again at a ${status}`, async () => {
        const { live } = await opened([{ status }]);
        expect([live.state.willRetry, time.clock.waiting]).to.eql([false, 0]);
      });
    }

    const again = [408, 425, 500, 502, 504];
    for (const status of again) {
      it(`tries again at a ${status}`, async () => {
        const { live } = await opened([{ status }]);
        expect([live.state.willRetry, time.clock.waiting]).to.eql([true, 1]);
      });
    }

    it('does not try again where there is no feed', async () => {
      const { live } = await opened(['<html>Sign in</html>']);
      expect([live.state.error?.code, time.clock.waiting]).to.eql(['not-a-feed', 0]);
    });

    it('first tries past what the browser keeps', async () => {
      const { server, live } = await opened([{ status: 503 }]);
      await advance(2 * SECOND, live);
      const [, second] = await server.requests();
      expect(second!.headers['cache-control']).to.equal('no-cache');
    });

    it('shows what comes at last', async () => {
      const { live } = await opened([{ status: 503 }, text([1])]);
      await advance(2 * SECOND, live);
      expect([numbers(live.state.feed), live.state.error, time.clock.waiting]).to.eql([
        '1',
        undefined,
        0,
      ]);
    });

    it('begins to count anew after a good answer', async () => {
      const replies = [{ status: 503 }, text([1]), { status: 503 }];
      const { live } = await opened(replies);
      await advance(2 * SECOND, live);
      await live.reload();
      await settled(live);
      expect(time.clock.next).to.be.within(500, 1_500);
    });

    it('begins to count anew when a reader asks', async () => {
      const { live } = await opened([{ status: 503 }]);
      while (time.clock.next !== undefined) await advance(time.clock.next, live);
      await live.reload();
      await settled(live);
      expect(time.clock.next).to.be.within(500, 1_500);
    });

    it('does not try what nobody shows any more', async () => {
      const server = await wire({ status: 503 });
      const reader = open(server.url);
      await settled(reader.live);
      reader.leave();
      await turn();
      expect(time.clock.waiting).to.equal(0);
    });

    it('does not try what is left as soon as it has failed', async () => {
      const server = await wire({ status: 503, held: true });
      const reader = open(server.url);
      await asked(server, 1);
      await server.release();
      while (reader.live.isRequesting) await turn();
      reader.leave();
      await turn();
      expect(time.clock.waiting).to.equal(0);
    });

    it('does not try while the page is hidden, and does when it is seen', async () => {
      const { server, live } = await opened([{ status: 503 }, text([1])]);
      pretend(Document.prototype, 'hidden', true);
      await advance(2 * SECOND, live);
      const meanwhile = await count(server);
      pretend(Document.prototype, 'hidden', false);
      document.dispatchEvent(new Event('visibilitychange'));
      await turn();
      await advance(5 * SECOND, live);
      expect([meanwhile, await count(server)]).to.eql([1, 2]);
    });

    it('does not try while the device is offline, and once when it is not', async () => {
      const { server, live } = await opened([{ status: 503 }, text([1])]);
      pretend(navigator, 'onLine', false);
      await advance(2 * SECOND, live);
      const meanwhile = await count(server);
      pretend(navigator, 'onLine', true);
      window.dispatchEvent(new Event('online'));
      await turn();
      await advance(5 * SECOND, live);
      await advance(MINUTE, live);
      expect([meanwhile, await count(server)]).to.eql([1, 2]);
    });
  });

  describe('that was asked to wait', () => {
    const headers = { 'retry-after': '120', 'access-control-expose-headers': 'Retry-After' };

    it('waits', async () => {
      await opened([{ status: 429, headers }]);
      expect(time.clock.next).to.be.within(119 * SECOND, 120 * SECOND);
    });

    it('waits with everybody', async () => {
      const { server } = await opened([{ status: 429, headers }]);
      open(server.url);
      await turn();
      expect(await count(server)).to.equal(1);
    });

    it('waits, though a reader asks, and asks when that is over', async () => {
      const { server, live } = await opened([{ status: 429, headers }, text([1])]);
      await live.reload();
      const meanwhile = await count(server);
      await advance(121 * SECOND, live);
      expect([meanwhile, numbers(live.state.feed)]).to.eql([1, '1']);
    });

    it('waits, though a reader asks, after the last attempt as well', async () => {
      const { server, live } = await opened([{ status: 429, headers }]);
      for (let attempt = 0; attempt < 3; attempt++) await advance(121 * SECOND, live);
      const before = await count(server);
      await live.reload();
      await turn();
      expect([before, await count(server)]).to.eql([4, 4]);
    });

    it('waits, though it is polled', async () => {
      const replies = [text([1]), { status: 429, headers }];
      const { server, live } = await opened(replies, { refreshEvery: 30 });
      await turn();
      await advance(31 * SECOND, live);
      await advance(60 * SECOND, live);
      expect(await count(server)).to.equal(2);
    });

    it('asks at last, though the page was hidden and seen meanwhile', async () => {
      const server = await wire({ status: 429, headers }, text([1]));
      const reader = open(server.url);
      await settled(reader.live);
      reader.leave();
      await turn();
      reader.live.subscribe(reader);
      await turn();
      document.dispatchEvent(new Event('visibilitychange'));
      await turn();
      await advance(121 * SECOND, reader.live);
      expect(await count(server)).to.equal(2);
    });
  });

  describe('that polls', () => {
    const polled = async (options: { refreshEvery?: number; away?: boolean }) => {
      const seen = await opened([text([1]), text([2, 1])], options);
      await turn();
      return seen;
    };

    it('asks again by itself', async () => {
      const { live } = await polled({ refreshEvery: 60 });
      await advance(60 * SECOND, live);
      expect(numbers(live.state.feed)).to.equal('2 1');
    });

    it('asks whether what the browser keeps is still good', async () => {
      const { server, live } = await polled({ refreshEvery: 60 });
      await advance(60 * SECOND, live);
      expect((await server.requests())[1]!.headers['cache-control']).to.equal('max-age=0');
    });

    it('asks again and again', async () => {
      const { server, live } = await polled({ refreshEvery: 60 });
      for (let turn = 0; turn < 3; turn++) await advance(60 * SECOND, live);
      expect(await count(server)).to.equal(4);
    });

    it('asks not before its time', async () => {
      const { server, live } = await polled({ refreshEvery: 60 });
      await advance(59 * SECOND, live);
      expect(await count(server)).to.equal(1);
    });

    it('asks for nobody who did not want it', async () => {
      await polled({});
      expect(time.clock.waiting).to.equal(0);
    });

    it('asks for nobody who is not seen', async () => {
      await polled({ refreshEvery: 60, away: true });
      expect(time.clock.waiting).to.equal(0);
    });

    it('asks as often as the most eager wants', async () => {
      const { server } = await polled({ refreshEvery: 600 });
      open(server.url, { refreshEvery: 60 });
      await turn();
      expect(time.clock.next).to.be.within(59 * SECOND, 60 * SECOND);
    });

    it('asks only as often as the most eager of those who are seen wants', async () => {
      const { server } = await polled({ refreshEvery: 600 });
      open(server.url, { refreshEvery: 60, away: true });
      await turn();
      expect(time.clock.next).to.be.within(599 * SECOND, 600 * SECOND);
    });

    it('asks no more when the last who wanted it has left', async () => {
      const server = await wire(text([1]));
      const reader = open(server.url, { refreshEvery: 60 });
      open(server.url);
      await settled(reader.live);
      await turn();
      reader.leave();
      await turn();
      await advance(61 * SECOND, reader.live);
      expect(await count(server)).to.equal(1);
    });

    it('asks not while the page is hidden, and does when it is seen', async () => {
      const { server, live } = await polled({ refreshEvery: 60 });
      pretend(Document.prototype, 'hidden', true);
      await advance(10 * MINUTE, live);
      const meanwhile = await count(server);
      pretend(Document.prototype, 'hidden', false);
      document.dispatchEvent(new Event('visibilitychange'));
      await turn();
      await advance(SECOND, live);
      expect([meanwhile, await count(server)]).to.eql([1, 2]);
    });

    it('goes on after a failure that stays', async () => {
      const replies = [text([1]), { status: 404 }, text([3])];
      const { live } = await opened(replies, { refreshEvery: 60 });
      await turn();
      await advance(60 * SECOND, live);
      await advance(60 * SECOND, live);
      expect(numbers(live.state.feed)).to.equal('3');
    });
  });

  describe('that is come back to', () => {
    const comeBack = async (after: number, how: Event, target: EventTarget) => {
      const { server, live } = await opened([text([1]), text([2])]);
      await time.clock.advance(after);
      target.dispatchEvent(how);
      await turn();
      await advance(SECOND, live);
      return count(server);
    };
    const shown = (persisted: boolean) => new PageTransitionEvent('pageshow', { persisted });

    const cases: [
      what: string,
      after: number,
      how: () => Event,
      target: EventTarget,
      of: number,
    ][] = [
      [
        'asks anew after more than an hour',
        61 * MINUTE,
        () => new Event('visibilitychange'),
        document,
        2,
      ],
      [
        'asks nothing within the hour',
        59 * MINUTE,
        () => new Event('visibilitychange'),
        document,
        1,
      ],
      ['asks anew when the page is restored', 2 * HOUR, () => shown(true), window, 2],
      ['asks nothing when the page is shown first', 2 * HOUR, () => shown(false), window, 1],
    ];
    for (const [what, after, how, target, expected] of cases) {
      it(what, async () => {
        expect(await comeBack(after, how(), target)).to.equal(expected);
      });
    }

    it('asks nothing for who has left', async () => {
      const server = await wire(text([1]));
      const reader = open(server.url);
      await settled(reader.live);
      reader.leave();
      await time.clock.advance(2 * HOUR);
      document.dispatchEvent(new Event('visibilitychange'));
      await turn();
      await time.clock.advance(SECOND);
      expect([await count(server), time.clock.waiting]).to.eql([1, 0]);
    });

    it('asks nothing for who leaves at the same moment', async () => {
      const server = await wire(text([1]));
      const reader = open(server.url);
      await settled(reader.live);
      await time.clock.advance(2 * HOUR);
      document.dispatchEvent(new Event('visibilitychange'));
      reader.leave();
      await turn();
      expect(time.clock.waiting).to.equal(0);
    });

    it('asks anew, within five seconds, what was offline', async () => {
      pretend(navigator, 'onLine', false);
      const { server, live } = await opened([text([1])]);
      pretend(navigator, 'onLine', true);
      window.dispatchEvent(new Event('online'));
      await turn();
      const wait = time.clock.next;
      await advance(5 * SECOND, live);
      await asked(server, 1);
      expect([wait! <= 5 * SECOND, await count(server)]).to.eql([true, 1]);
    });
  });

  it('names the cause on the error', async () => {
    const { live } = await opened([{ status: 404 }]);
    expect([live.state.error?.code, live.state.error?.message]).to.eql([
      'not-found',
      'found status 404; there is no feed at this address',
    ]);
  });

  it('is loading still while it tries again soon', async () => {
    const { live } = await opened([{ status: 503 }]);
    expect(live.state.loading).to.equal(true);
  });

  it('is not loading any more when it tries again late', async () => {
    const { live } = await opened([{ status: 429 }]);
    expect(live.state.loading).to.equal(false);
  });
});
