import { expect } from '@open-wc/testing';
import { FeedError } from '../../src/feed/errors.js';
import {
  afterFailure,
  afterLeaving,
  afterReload,
  afterReturn,
  afterSuccess,
  isFresh,
  isSoon,
  isStale,
  mustWait,
  UNPLANNED,
  whenAllowed,
  withoutPlan,
  withPoll,
  type Demand,
  type RefreshSchedule,
} from '../../src/feed/refresh-schedule.js';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Milliseconds since 1970. */
const NOW = Date.UTC(2026, 0, 31, 12);

const URL = 'https://publisher.example/feed.json';
const failure = (status: number, retryAfter?: string) =>
  new FeedError('http-error', URL, { status, retryAfter });
const OFFLINE = new FeedError('offline', URL);

/** What is planned after so many failures in a row. */
const afterFailures = (count: number, error = failure(503), random = 0.5): RefreshSchedule =>
  Array.from({ length: count }).reduce<RefreshSchedule>(
    (schedule) => afterFailure(withoutPlan(schedule), error, NOW, random),
    UNPLANNED,
  );

/** Milliseconds from now. */
const pauseOf = ({ dueAt }: RefreshSchedule) => dueAt && dueAt - NOW;

const demand = (visibleIntervals: number[], members: Partial<Demand> = {}): Demand => ({
  lastRequestAt: NOW,
  intervals: visibleIntervals,
  visibleIntervals,
  ...members,
});

describe('what is planned after a failure', () => {
  const pauses: [failures: number, random: number, pause: number][] = [
    [1, 0, 0.5 * SECOND],
    [1, 0.5, SECOND],
    [1, 1, 1.5 * SECOND],
    [2, 0, 2 * SECOND],
    [2, 1, 6 * SECOND],
    [3, 0, 8 * SECOND],
    [3, 1, 24 * SECOND],
  ];
  for (const [failures, random, pause] of pauses) {
    it(`is an attempt in ${pause / SECOND} s, after ${failures}, with jitter ${random}`, () => {
      const schedule = afterFailures(failures, failure(503), random);
      expect([pauseOf(schedule), schedule.willRetry]).to.eql([pause, true]);
    });
  }

  const final: [what: string, schedule: RefreshSchedule][] = [
    ['a third attempt', afterFailures(4)],
    ['a 404', afterFailures(1, failure(404))],
    ['a 403', afterFailures(1, failure(403))],
    ['a 410', afterFailures(1, failure(410))],
    ['a 404 that says when to come again', afterFailures(1, failure(404, '10'))],
    ['a 404 that says to come again at once', afterFailures(1, failure(404, '0'))],
  ];
  for (const [what, schedule] of final) {
    it(`is nothing after ${what}`, () => {
      expect([schedule.dueAt, schedule.willRetry]).to.eql([undefined, false]);
    });
  }

  const named: [status: number, retryAfter: string | undefined, seconds: number][] = [
    [429, '120', 120],
    [503, '30', 30],
    [429, '3600', 3_600],
    [429, '3601', 3_600],
    [429, '315360000', 3_600],
    [429, '9'.repeat(400), 3_600],
    [429, undefined, 60],
    [429, '', 60],
    [429, '0', 60],
    [503, 'soon', 60],
    [429, 'soon', 60],
    [429, 'soon 2050', 60],
    [429, '-5', 60],
    [429, 'Thu, 01 Jan 1970 00:00:00 GMT', 60],
    [429, 'Sat, 31 Jan 2026 12:01:30 GMT', 90],
    [429, 'Fri, 31 Dec 2100 23:59:59 GMT', 3_600],
  ];
  for (const [status, retryAfter, seconds] of named) {
    const written = String(retryAfter).slice(0, 40);
    it(`is an attempt in ${seconds} s at a ${status} with Retry-After: ${written}`, () => {
      const schedule = afterFailures(1, failure(status, retryAfter));
      expect(pauseOf(schedule)).to.equal(seconds * SECOND);
      expect([mustWait(schedule, NOW + seconds * SECOND - 1), mustWait(schedule, NOW)]).to.eql([
        true,
        true,
      ]);
      expect(mustWait(schedule, NOW + seconds * SECOND)).to.equal(false);
    });
  }

  it('is after the usual pause at a 503 with Retry-After: 0', () => {
    const schedule = afterFailures(1, failure(503, '0'));
    expect([pauseOf(schedule), mustWait(schedule, NOW)]).to.eql([SECOND, false]);
  });

  it('goes past what the browser keeps, the first time', () => {
    expect([1, 2, 3].map((count) => afterFailures(count).cache)).to.eql([
      'reload',
      'no-cache',
      'no-cache',
    ]);
  });

  it('is left to the browser while the device is offline, and no attempt is lost', () => {
    const schedule = afterFailure(afterFailures(1), OFFLINE, NOW, 0.5);
    expect(schedule).to.include({ dueAt: undefined, willRetry: true, retries: 1 });
  });

  it('begins anew after a good answer, and when a reader asks', () => {
    for (const schedule of [afterSuccess(afterFailures(3)), afterReload(afterFailures(3))]) {
      expect(schedule.dueAt).to.equal(undefined);
      expect(pauseOf(afterFailure(schedule, failure(503), NOW, 0.5))).to.equal(SECOND);
    }
  });

  it('is nothing when everybody has left', () => {
    expect(afterLeaving(afterFailures(1))).to.include({ dueAt: undefined, willRetry: false });
  });

  it('is so soon that it counts as loading within half a minute', () => {
    expect([1, 3].map((count) => isSoon(afterFailures(count), NOW))).to.eql([true, true]);
    expect([afterFailures(1, failure(429)), UNPLANNED].map((one) => isSoon(one, NOW))).to.eql([
      false,
      false,
    ]);
  });
});

describe('a server that has asked to be left alone', () => {
  const barred = afterReload(afterFailures(1, failure(429, '120')));

  it('is asked when that is over', () => {
    expect(pauseOf(whenAllowed(barred))).to.equal(120 * SECOND);
  });

  it('is not polled before', () => {
    const schedule = withPoll({ ...barred, willRetry: false }, demand([30]), NOW);
    expect(pauseOf(schedule)).to.equal(120 * SECOND);
  });

  it('is not asked before, though the reader comes back', () => {
    const schedule = afterReturn(barred, demand([]), failure(429), NOW, 0.5);
    expect(pauseOf(schedule)).to.equal(120 * SECOND);
  });
});

describe('a poll', () => {
  it('is due one interval after the last request', () => {
    const schedule = withPoll(UNPLANNED, demand([60], { lastRequestAt: NOW - 20 * SECOND }), NOW);
    expect([pauseOf(schedule), schedule.cache]).to.eql([40 * SECOND, 'no-cache']);
  });

  it('is due at once where that is over', () => {
    const schedule = withPoll(UNPLANNED, demand([60], { lastRequestAt: NOW - HOUR }), NOW);
    expect(pauseOf(schedule)).to.equal(0);
  });

  it('is as frequent as the most eager wants of those who are seen', () => {
    const schedule = withPoll(UNPLANNED, demand([600, 300], { intervals: [30, 300, 600] }), NOW);
    expect(pauseOf(schedule)).to.equal(300 * SECOND);
  });

  it('is planned for nobody who is not seen', () => {
    const planned = withPoll(UNPLANNED, demand([60]), NOW);
    expect(withPoll(planned, demand([], { intervals: [60] }), NOW).dueAt).to.equal(undefined);
  });

  it('gives way to another attempt', () => {
    expect(pauseOf(withPoll(afterFailures(2), demand([1]), NOW))).to.equal(4 * SECOND);
  });

  it('goes on after a failure that stays', () => {
    const schedule = afterFailures(1, failure(404));
    expect(pauseOf(withPoll(schedule, demand([60]), NOW))).to.equal(60 * SECOND);
  });
});

describe('a reader who comes back', () => {
  it('gets a new answer within five seconds, not all at once, where the device was offline', () => {
    const offline = afterFailure(UNPLANNED, OFFLINE, NOW, 0);
    const pauses = [0, 0.5, 1].map((random) =>
      pauseOf(afterReturn(offline, demand([]), OFFLINE, NOW, random)),
    );
    expect(pauses).to.eql([0, 2.5 * SECOND, 5 * SECOND]);
  });

  it('leaves an attempt that is planned as it is', () => {
    const schedule = afterReturn(afterFailures(3), demand([]), failure(503), NOW, 0);
    expect(pauseOf(schedule)).to.equal(16 * SECOND);
  });

  const ages: [minutes: number, due: number | undefined][] = [
    [59, undefined],
    [61, 0],
  ];
  for (const [minutes, due] of ages) {
    it(`gets ${due === undefined ? 'nothing new' : 'a new answer'} after ${minutes} minutes`, () => {
      const lastRequestAt = NOW - minutes * MINUTE;
      const schedule = afterReturn(UNPLANNED, demand([], { lastRequestAt }), undefined, NOW, 0.5);
      expect(pauseOf(schedule)).to.equal(due);
    });
  }

  it('gets the poll that was left out while nobody looked', () => {
    const lastRequestAt = NOW - 10 * MINUTE;
    const schedule = afterReturn(UNPLANNED, demand([60], { lastRequestAt }), undefined, NOW, 0.5);
    expect(pauseOf(schedule)).to.equal(0);
  });
});

describe('an answer', () => {
  it('is fresh for a minute', () => {
    expect([59, 60].map((seconds) => isFresh(NOW - seconds * SECOND, NOW))).to.eql([true, false]);
  });

  const ages: [hours: number, intervals: number[], stale: boolean][] = [
    [0.9, [], false],
    [1.1, [], true],
    [1.4, [2_700], false],
    [1.6, [2_700], true],
    [1.4, [60, 2_700], false],
    [-1.1, [], true],
  ];
  for (const [hours, intervals, stale] of ages) {
    it(`${hours} h old is ${stale ? '' : 'not '}stale, polled every [${intervals.join()}] s`, () => {
      expect(isStale(NOW - hours * HOUR, intervals, NOW)).to.equal(stale);
    });
  }

  it('that never came is not stale', () => {
    expect(isStale(0, [], NOW)).to.equal(false);
  });
});
