import { expect } from '@open-wc/testing';
import type { Order, Report } from './size-worker.js';

/**
 * Reads feeds that ask much, each where it holds up nothing: to the end, and within the bounds of
 * `src/feed/limits.ts`. How long a page is held up is measured where a processor's own time can be had
 * (`test/faults/freezing-*.test.js`): here only what never ends is given up.
 */

/** Milliseconds after which nothing more is waited for: a hundred times what the slowest takes. */
const FROZEN = 60_000;

const address = new URL('./size-worker.ts', import.meta.url);
let worker: Worker | undefined;

function read(order: Order): Promise<Report> {
  worker ??= new Worker(address, { type: 'module' });
  const current = worker;
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      current.onmessage = current.onerror = null;
    };
    const give = (what: string) => {
      end();
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
  it(`${name} is read to its end, and within all bounds`, async function () {
    this.timeout(2 * FROZEN);
    const { faults, titles } = await read(make());
    expect(faults.slice(0, 5)).to.eql([]);
    expect(titles).to.include.members([...good]);
  });
}

/** Ends what may still be read. */
export const stop = () => worker?.terminate();
