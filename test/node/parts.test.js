import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { pagesOf, roomsOf } from '../support/parts.js';
import { sampling } from '../support/sampling.js';

/** What of the tests runs each day, and that nothing is left out for good (decision 29). */

const EMBED = 'test/e2e/embed.test.js';
const STORIES = 'test/stories/stories.test.js';
const PAGES = [
  EMBED,
  ...'page size status host random refresh content comeback releases'
    .split(' ')
    .map((name) => `test/faults/${name}.test.js`),
];
const ROOMS = 'base-a base-b keep guest parts slips turns unfold'
  .split(' ')
  .map((name) => `test/elements/${name}.component.test.ts`);

const { seed, whole } = sampling;

/** @param {() => string[]} ofDay @returns {string[]} what is run in five days, sorted */
function inFiveDays(ofDay) {
  const days = Array.from({ length: 5 }, (_, day) => {
    sampling.seed = seed + day;
    return ofDay();
  });
  assert.equal(new Set(days.map(String)).size, 5, 'each day is another');
  return [...new Set(days.flat())].sort();
}

/** @param {import('../support/engines.js').EngineName} name */
const engine = (name) => ({
  name,
  title: name,
  found: { name, executablePath: '' },
  launch: () => Promise.reject(new Error('Nothing is started here.')),
});

describe('what runs each day', () => {
  afterEach(() => void Object.assign(sampling, { seed, whole }));

  const asked = { isFirst: true, isNamed: false, isOnly: false };

  it('is another part of the pages, and in five days all of them', () => {
    sampling.whole = false;
    assert.ok(pagesOf(PAGES, 'chromium', asked).length < PAGES.length);
    assert.deepEqual(
      inFiveDays(() => pagesOf(PAGES, 'chromium', asked)),
      [...PAGES].sort(),
    );
  });

  it('has always how an element comes to life, in each engine', () => {
    sampling.whole = false;
    for (const name of /** @type {const} */ (['chromium', 'firefox', 'webkit', 'baseline'])) {
      inFiveDays(() => {
        const files = pagesOf(PAGES, name, { ...asked, isFirst: name === 'chromium' });
        assert.ok(files.includes(EMBED), name);
        return [...files, String(sampling.seed)];
      });
    }
  });

  it('is all that somebody names, where engines differ in it', () => {
    sampling.whole = false;
    const named = { ...asked, isNamed: true };
    const pages = [EMBED, STORIES];
    assert.deepEqual(pagesOf([...PAGES, STORIES], 'chromium', named), [...PAGES, STORIES]);
    assert.deepEqual(pagesOf(pages, 'firefox', { ...named, isFirst: false }), [EMBED]);
    assert.deepEqual(pagesOf(pages, 'firefox', { ...named, isOnly: true }), pages);
  });

  it('is every room in the first engine, half of them in each of its browsers, and some in others', () => {
    sampling.whole = false;
    const engines = [engine('chromium'), engine('firefox')];
    const [one, two, other] = roomsOf(ROOMS, engines, false);
    assert.deepEqual([...(one?.files ?? []), ...(two?.files ?? [])].sort(), [...ROOMS].sort());
    assert.ok(other && other.files.length < ROOMS.length);
    assert.deepEqual(
      inFiveDays(() => roomsOf(ROOMS, engines, false)[2]?.files ?? []),
      [...ROOMS].sort(),
    );
    assert.deepEqual(roomsOf(ROOMS, engines, true)[2]?.files, ROOMS);
  });

  it('is everything where everything is tried', () => {
    sampling.whole = true;
    assert.deepEqual(pagesOf(PAGES, 'chromium', asked), PAGES);
    assert.deepEqual(
      roomsOf(ROOMS, [engine('chromium'), engine('webkit')], false)[2]?.files,
      ROOMS,
    );
  });
});
