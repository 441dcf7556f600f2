import { sampling } from './sampling.js';

/**
 * Which files of tests run in which engine, and how many of them each day: `npm test` answers while somebody
 * waits, CI says whether a change may land, and `AKC_WHOLE=1` tries all. Whoever names files, or a test, gets those.
 *
 * @typedef {import('./engines.js').EngineName} EngineName
 */

/** How much is to be run. @type {'usual' | 'all' | 'whole'} */
export const extent = sampling.whole
  ? 'whole'
  : process.env['AKC_ENGINES'] === 'all'
    ? 'all'
    : 'usual';

/**
 * Rooms of what is the same in every engine, as markup, focus, copies and dates are not, and pictures of every language: unless
 * everything is tried, they run in the first alone. In the others whole pages show that all of it runs there.
 */
const IN_ONE_ENGINE =
  /^test\/(locales\/|feed\/(formats|merge|odd|sizes|random|bounds|freez|parse|plain|query|same|site|text|url|variants)|elements\/.*differential)/;

/**
 * Which files of pages an engine beside Chromium runs, unless both engine and files are named: what engines differ
 * in, which is how an element comes to life, history and focus, markup, policies, copies. Nobody but a new Chromium tells
 * the processor's time and the memory that a page takes. WebKit is driven by a few lines of our own
 * (`test/support/webkit-page.js`), and runs what shows that the elements work in it.
 *
 * @type {Record<typeof extent, Partial<Record<EngineName, RegExp>>>}
 */
const PARTS = {
  usual: {
    firefox: /^test\/e2e\/(embed(-\w+)?|history(-\w+)?|coming-back|keyboard)\./,
    webkit: /^test\/e2e\/embed(-\w+)?\./,
    baseline: /^test\/e2e\/embed(-\w+)?\./,
  },
  all: {
    firefox:
      /^test\/(e2e\/(embed(-\w+)?|news-list|release-detail|history(-\w+)?|coming-back|keyboard|live|lost-files|two-ways|spoofing)|faults\/(connection|comeback)|hosts\/living-copies|xss\/|csp\/)/,
    webkit: /^test\/e2e\/(embed(-\w+)?|news-list|live|release-detail)\./,
    baseline:
      /^test\/(e2e\/(embed(-\w+)?|news-list|release-detail|history(-\w+)?|coming-back|live)|faults\/page)\./,
  },
  whole: {
    firefox: /^test\/(?!stories|faults\/freezing)/,
    webkit: /^test\/e2e\/(embed(-\w+)?|news-list|live|release-detail)\./,
    // it keeps elements for longer than others, and no page can tell which is kept by whom
    baseline: /^test\/(e2e\/(?!leaks)|faults\/(?!freezing))/,
  },
};

/** How many stories are visited while somebody waits. */
export const STORIES = 40;

/** Pages that every run opens, in each engine: how an element comes to life; and the stories, of which it may be some. */
const ALWAYS = /^test\/(stories\/|e2e\/embed\.)/;

/**
 * What CI always opens in the first engine: what is not the same thing tried with many pages, values or policies. What axe
 * finds it finds in the stories, too.
 */
const ALWAYS_IN_CI = /^test\/(stories\/|e2e\/(?!axe-all))/;

/** Of all else each day one file in so many, and another tomorrow. */
const DRAW = 5;

/** @param {readonly string[]} files @param {RegExp} [always] those that are not left to the draw */
const drawn = (files, always) =>
  files.filter((file, index) => always?.test(file) || (index + sampling.seed) % DRAW === 0);

/**
 * @param {readonly string[]} files of rooms
 * @param {readonly import('./engines.js').Engine[]} engines
 * @param {boolean} isNamed whether whoever runs them has named some, or a test
 * @returns {{ engine: import('./engines.js').Engine, files: string[] }[]} what each browser runs: the first engine, which runs
 *   all, has two
 */
export function roomsOf(files, engines, isNamed) {
  const half = (/** @type {number} */ which) => files.filter((_, index) => index % 2 === which);
  const each = files.filter((file) => sampling.whole || !IN_ONE_ENGINE.test(file));
  const others = sampling.whole || isNamed ? each : drawn(each);
  return engines.flatMap((engine, index) =>
    index ? [{ engine, files: others }] : [0, 1].map((which) => ({ engine, files: half(which) })),
  );
}

/**
 * @param {readonly string[]} files of whole pages
 * @param {EngineName} engine
 * @param {{ isFirst: boolean, isNamed: boolean, isOnly: boolean }} asked whether it is the first engine; whether files or a
 *   test are named; whether files are, and the engine as well
 * @returns {string[]} which of them the engine opens
 */
export function pagesOf(files, engine, { isFirst, isNamed, isOnly }) {
  const part = isOnly ? undefined : PARTS[extent][engine];
  const some = files.filter((file) => !part || part.test(file));
  if (sampling.whole || isNamed) return some;
  return drawn(some, isFirst && extent === 'all' ? ALWAYS_IN_CI : ALWAYS);
}
