import { expect } from '@open-wc/testing';
import type { Order, Report } from './size-worker.js';

/**
 * Reads feeds that ask much, each where it holds up nothing: within a second, and within the bounds of
 * `src/feed/limits.ts`. A good run takes a tenth.
 */

/**
 * Milliseconds of a step: a second on a machine that has nothing else to do, and on a busy one as many times
 * longer as it takes to read mere JSON.
 */
const most = (usual: number) => Math.max(1_000, 30 * usual);
/** Milliseconds after which nothing more is waited for. */
const FROZEN = 10_000;
/** After as many that were given up the rest is not tried: the runner has its own limit, and tells nothing then. */
const MOST_GIVEN_UP = 4;
let givenUp = 0;

const address = new URL('./size-worker.ts', import.meta.url);
let worker: Worker | undefined;

function read(order: Order): Promise<Report> {
  if (givenUp >= MOST_GIVEN_UP) return Promise.reject(new Error('It was not tried.'));
  worker ??= new Worker(address, { type: 'module' });
  const current = worker;
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      current.onmessage = current.onerror = null;
    };
    const give = (what: string) => {
      end();
      givenUp++;
      current.terminate();
      worker = undefined;
      reject(new Error(what));
    };
    const timer = setTimeout(() => {
      give(`It was not read within ${FROZEN / 1_000} s.`);
    }, FROZEN);
    current.onerror = ({ message }) => {
      give(message);
    };
    current.onmessage = ({ data }: MessageEvent<Report>) => {
      end();
      resolve(data);
    };
    current.postMessage(order);
  });
}

/** @param good headlines of what must not be lost */
export function holds(name: string, make: () => Order, good: readonly string[]) {
  it(`${name} is read in no time, and within all bounds`, async function () {
    this.timeout(2 * FROZEN);
    const { times, usual, faults, titles } = await read(make());
    const slow = Object.entries(times)
      .filter(([, time]) => time > most(usual))
      .map(([step, time]) => `${step} took ${time} ms`);
    expect([...slow, ...faults.slice(0, 5)]).to.eql([]);
    expect(titles).to.include.members([...good]);
  });
}

/** Ends what may still be read. */
export const stop = () => worker?.terminate();
