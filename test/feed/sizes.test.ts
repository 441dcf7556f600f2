import { expect } from '@open-wc/testing';
import { bombs } from '../support/bombs.js';
import { GOOD } from '../support/odd-feeds.js';
import { GOOD_TITLES } from '../support/members.js';
import type { Report } from '../support/size-worker.js';
import { sizedFeeds } from '../support/sizes.js';

/**
 * Every member at every length, every list at every count, and what has once taken minutes: read within a
 * second, and within the bounds of `src/feed/limits.ts`. A good run takes a tenth.
 */

const { seed, whole } = (await (await fetch('/__sampling__')).json()) as {
  seed: number;
  whole: boolean;
};

/** Milliseconds of a step. */
const LONGEST = 1_000;
/** Milliseconds after which nothing more is waited for. */
const FROZEN = 5_000;

const address = new URL('../support/size-worker.ts', import.meta.url);
let worker: Worker | undefined;

function read(text: string): Promise<Report> {
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
    current.postMessage(text);
  });
}

/** @param good headlines of what must not be lost */
function holds(name: string, text: () => string, good: readonly string[]) {
  it(`${name} is read in no time, and within all bounds`, async function () {
    this.timeout(2 * FROZEN);
    const { times, faults, titles } = await read(text());
    const slow = Object.entries(times).filter(([, time]) => time > LONGEST);
    expect({ slow, faults: faults.slice(0, 5) }).to.eql({ slow: [], faults: [] });
    expect(titles).to.include.members([...good]);
  });
}

describe(`a feed that asks much of its reader (seed ${seed})`, () => {
  after(() => worker?.terminate());

  for (const { name, text } of bombs) holds(name, text, [GOOD]);

  for (const { name, text } of sizedFeeds({ seed, count: whole ? 100 : 12 })) {
    holds(name, text, GOOD_TITLES);
  }
});
