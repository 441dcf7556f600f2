import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { startTestRunner } from '@web/test-runner';
import { ENGINE_NAMES, findEngines, wantedEngines } from '../test/support/engines.js';
import { NOT_INSTALLED } from '../test/support/php.js';
import { sampling } from '../test/support/sampling.js';

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {string[]} failures a line each: where it was, its name, and what it found
 *
 * @typedef {object} Choice
 * @property {string} root
 * @property {string[]} words each a part of a file's path; without any, every file is meant
 * @property {string | undefined} name what a test's name must contain
 *
 * @typedef {Counts & { suite: string, engine: string }} Run
 * @typedef {import('../test/support/engines.js').Engine} Engine
 */

/** Folders of tests that open whole pages, the one that takes longest first. */
const SUITES = ['stories', 'e2e', 'faults', 'xss', 'hosts', 'csp'];

/** Takes a minute to set up: it runs where all is tried, or where it is asked for. */
const WORDPRESS = 'wordpress';

/** Folders of tests that need no browser. */
const IN_NODE = ['node', 'cli'];

/** Rooms whose tests count among those of another suite. */
const SUITES_OF_ROOMS = { '/test/html/': 'xss', '/test/locales/': 'locales' };

/** Rooms that try many values of what is the same in every engine, as markup is not: they run in the first alone. */
const IN_ONE_ENGINE =
  /^test\/(feed|elements)\/.*(odd-members|sizes|random-faults|bounds|freezing|differential)\.test\.ts$/;

/**
 * Which files of pages an engine beside Chromium runs, unless both engine and files are named: what engines differ
 * in, which is how an element comes to life, history and focus, markup, policies, copies. Nobody but a new Chromium tells
 * the processor's time and the memory that a page takes. WebKit is driven by a few lines of our own
 * (`test/support/webkit-page.js`), and runs what shows that the elements work in it.
 *
 * @type {Record<'usual' | 'all' | 'whole', Record<string, RegExp>>}
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

/** Characters of what a test found that the list of failures repeats. */
const MOST_FOUND = 160;

/** Milliseconds for one file of end-to-end tests: a hanging one must not hang all. Where everything is tried, one takes long. */
const FILE_TIMEOUT = sampling.whole ? 3_600_000 : 1_200_000;

/**
 * Runs all tests that fit: in Node, then room by room in browsers, then whole pages and stories in browsers.
 *
 * @param {Choice} choice
 * @returns {Promise<Counts>}
 */
export async function runTests(choice) {
  const files = await testFiles(choice);
  /** @param {string} folder */
  const inFolder = (folder) => files.filter((file) => file.startsWith(`test/${folder}/`));
  const withoutPage = IN_NODE.flatMap(inFolder);
  const onPages = files.filter((file) => file.endsWith('.test.js') && !withoutPage.includes(file));
  const rooms = files.filter((file) => file.endsWith('.ts'));

  process.env['AKC_SEED'] ??= String(sampling.seed);
  console.log(`Samples are drawn by AKC_SEED=${process.env['AKC_SEED']}.`);
  const isAskedFor = choice.words.some((word) => word.includes(WORDPRESS));
  const suites = sampling.whole || isAskedFor ? [...SUITES, WORDPRESS] : SUITES;
  const parts = process.env['AKC_BROWSER'] && choice.words.length ? {} : PARTS[extent()];
  const counts = [...(await runInNode('Node', withoutPage, choice)).values()];
  /** @type {Run[]} */
  const runs = [];
  if (rooms.length || onPages.length) {
    const engines = await engineList();
    if (rooms.length) runs.push(...(await runInBrowsers(rooms, engines, choice)));
    for (const { name, title: engine } of engines) {
      process.env['AKC_BROWSER'] = name;
      const part = parts[name];
      const files = suites.flatMap(inFolder).filter((file) => !part || part.test(file));
      const found = await runInNode(`Pages in ${engine}`, files, choice);
      for (const [suite, ofSuite] of found) runs.push({ ...ofSuite, suite, engine });
    }
  }
  for (const line of sumUp(runs)) console.log(`\n${line}`);
  counts.push(...runs);
  // what failed stands far above, among thousands that did not
  const failures = counts.flatMap((count) => count.failures);
  if (failures.length) console.log(`\nFailed:\n  ${failures.join('\n  ')}`);
  return {
    failures,
    passed: counts.reduce((sum, { passed }) => sum + passed, 0),
    failed: counts.reduce((sum, { failed }) => sum + failed, 0),
  };
}

/** How much is to be run. */
const extent = () =>
  sampling.whole ? 'whole' : process.env['AKC_ENGINES'] === 'all' ? 'all' : 'usual';

/**
 * @param {Run[]} runs
 * @returns {string[]} how many cases of each suite ran in which engine, and how many failed
 */
function sumUp(runs) {
  return ['rooms', 'locales', ...SUITES, WORDPRESS].flatMap((suite) => {
    const ofSuite = runs.filter((run) => run.suite === suite && run.passed + run.failed);
    if (!ofSuite.length) return [];
    /** @type {Map<string, number>} */
    const perEngine = new Map();
    for (const { passed, failed, engine } of ofSuite) {
      perEngine.set(engine, (perEngine.get(engine) ?? 0) + passed + failed);
    }
    const cases = [...perEngine].map(([engine, count]) => `${count} in ${engine}`);
    const failed = ofSuite.reduce((sum, run) => sum + run.failed, 0);
    return [`${suite}: ${cases.join(', ').replace(' in', ' cases in')}; ${failed} failed`];
  });
}

/** @param {Choice} choice */
async function testFiles({ root, words }) {
  const names = await readdir(join(root, 'test'), { recursive: true });
  return names
    .map((name) => `test/${name.replaceAll('\\', '/')}`)
    .filter((file) => /\.test\.[jt]s$/.test(file))
    .filter((file) => !words.length || words.some((word) => file.includes(word)))
    .sort();
}

/** Says which engines there are, and which are done without. */
async function engineList() {
  const wanted = wantedEngines();
  const engines = await findEngines();
  console.log('');
  for (const name of wanted) {
    const engine = engines.find((one) => one.name === name);
    console.log(`${name}: ${engine?.found.name ?? 'none was found; its tests are left out'}`);
  }
  const leftOut = ENGINE_NAMES.filter((name) => !wanted.includes(name));
  if (leftOut.length) console.log(`not asked for: ${leftOut.join(', ')}`);
  if (!engines.length) throw new Error(`${wanted.join(', ')} was asked for, and was not found.`);
  return engines;
}

/**
 * One line of the list of what failed.
 *
 * @param {string} where
 * @param {string} test
 * @param {unknown} error what the test found, of which the beginning is told
 */
function failureLine(where, test, error) {
  const found = error instanceof Object && 'message' in error ? error.message : error;
  return `${where}: ${test}: ${String(found).trim().replace(/\s+/g, ' ').slice(0, MOST_FOUND)}`;
}

/**
 * @param {string} title
 * @param {string[]} files
 * @param {Choice} choice
 * @returns {Promise<Map<string, Counts>>} by folder of `test/`
 */
async function runInNode(title, files, { root, name }) {
  /** @type {Map<string, Counts>} */
  const bySuite = new Map();
  if (!files.length) return bySuite;
  console.log(`\n${title}\n`);
  const stream = run({
    files: files.map((file) => join(root, file)),
    // a browser each, and two cores
    concurrency: 2,
    timeout: FILE_TIMEOUT,
    ...(name && { testNamePatterns: asPattern(name) }),
  });
  const countsOf = (/** @type {string | undefined} */ file) => {
    const suite = relative(join(root, 'test'), file ?? '').split(sep)[0] ?? '';
    const counts = bySuite.get(suite) ?? { passed: 0, failed: 0, failures: [] };
    bySuite.set(suite, counts);
    return counts;
  };
  /** @type {string[]} what needs a program that is not there, and why it was left out */
  const leftOut = [];
  stream.on('test:pass', ({ name: test, skip, todo, details, file }) => {
    if (typeof skip === 'string' && skip.startsWith(NOT_INSTALLED))
      leftOut.push(`${test}: ${skip}`);
    if (!isSuite(details) && skip === undefined && todo === undefined) countsOf(file).passed++;
  });
  stream.on('test:fail', ({ name: test, todo, details, file }) => {
    // a suite's failure is that of a test in it, unless a hook of its own has failed
    const { failureType, cause } = /** @type {{ failureType?: string, cause?: unknown }} */ (
      details.error
    );
    const ofATest = isSuite(details) && failureType === 'subtestsFailed';
    if (ofATest || todo !== undefined) return;
    const counts = countsOf(file);
    counts.failed++;
    counts.failures.push(failureLine(title, test, cause ?? details.error));
  });
  for await (const text of stream.compose(new spec())) process.stdout.write(text);
  if (leftOut.length) console.log(`\n${leftOut.length} left out:\n  ${leftOut.join('\n  ')}`);
  return bySuite;
}

/** @param {{ type?: string | undefined }} details */
const isSuite = ({ type }) => type === 'suite';

/** @param {string} name */
const asPattern = (name) => new RegExp(name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'), 'i');

/**
 * @param {string[]} files
 * @param {Engine[]} engines
 * @param {Choice} choice
 * @returns {Promise<Run[]>} of each file in each engine
 */
async function runInBrowsers(files, engines, { root, name }) {
  console.log('\nRooms in browsers\n');
  const { default: config, launcherOf } = await import('../web-test-runner.config.js');
  const mocha = /** @type {object} */ (config.testFramework?.config);
  const launchers = engines.map(launcherOf);
  const isForOne = (/** @type {string} */ file) => !sampling.whole && IN_ONE_ENGINE.test(file);
  const paths = (/** @type {string[]} */ some) => some.map((file) => join(root, file));
  const inOne = paths(files.filter(isForOne));
  const inEach = paths(files.filter((file) => !isForOne(file)));
  const runner = await startTestRunner({
    config: {
      ...config,
      files: undefined,
      groups: [
        { name: 'each', files: inEach, browsers: launchers },
        { name: 'one', files: inOne, browsers: launchers.slice(0, 1) },
      ].filter((group) => group.files.length),
      testFramework: { config: { ...mocha, ...(name && { grep: asPattern(name).source }) } },
    },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  if (!runner)
    throw new Error('The runner of browser tests did not start; its reason stands above.');
  await new Promise((resolve) => void runner.on('finished', resolve));
  const runs = [...runner.sessions.all()].map((session) => {
    const results = session.testResults ? testsOf(session.testResults) : [];
    // a test that the name leaves out has neither passed, nor been skipped, nor an error
    const wrong = results.filter(
      ({ passed, skipped, error }) => !passed && !skipped && (error || !name),
    );
    const passed = results.filter((result) => result.passed && !result.skipped).length;
    // a file that could not run at all, or whose hooks failed, has no test that says so
    const broken = session.errors.length > 0 || !session.testResults;
    const failed = wrong.length || (broken ? 1 : 0);
    const engine = engines[launchers.indexOf(session.browser)]?.title ?? session.browser.name;
    const where = `${relative(root, session.testFile)} in ${engine}`;
    const failures = wrong.map((test) => failureLine(where, test.name, test.error));
    if (broken && !wrong.length) failures.push(failureLine(where, 'the file', session.errors[0]));
    const suite = suiteOfRoom(session.testFile);
    return { suite, engine, passed, failed, failures };
  });
  await runner.stop();
  return runs;
}

/** @param {string} file */
const suiteOfRoom = (file) =>
  Object.entries(SUITES_OF_ROOMS).find(([folder]) => file.includes(folder))?.[1] ?? 'rooms';

/**
 * @param {import('@web/test-runner-core').TestSuiteResult} suite
 * @returns {import('@web/test-runner-core').TestResult[]}
 */
const testsOf = ({ tests, suites }) => [...tests, ...suites.flatMap(testsOf)];
