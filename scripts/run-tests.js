import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { startTestRunner } from '@web/test-runner';
import { ENGINE_NAMES, findEngines, wantedEngines } from '../test/support/engines.js';
import { NOT_INSTALLED } from '../test/support/php.js';
import { sampling } from '../test/support/sampling.js';

/**
 * @typedef {object} Result of one test
 * @property {string} suite
 * @property {string} engine
 * @property {string | undefined} failure where it was, its name, and what it found, unless it has passed
 *
 * @typedef {object} Choice
 * @property {string} root
 * @property {string[]} words each a part of a file's path; without any, every file is meant
 * @property {string | undefined} name what a test's name must contain
 *
 * @typedef {import('../test/support/engines.js').Engine} Engine
 */

/** Folders of tests that open whole pages, the one that takes longest first. */
const SUITES = ['stories', 'e2e', 'faults', 'xss', 'hosts', 'csp'];

/** Takes a minute to set up: it runs where all is tried, or where it is asked for. */
const WORDPRESS = 'wordpress';

/** Folders of tests that need no browser. */
const IN_NODE = ['node', 'cli'];

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
const FILE_TIMEOUT = sampling.whole ? 5_400_000 : 1_200_000;

/**
 * Runs all tests that fit: in Node, then room by room in browsers, then whole pages and stories in browsers.
 *
 * @param {Choice} choice
 * @returns {Promise<{ passed: number, failed: number }>}
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
  const results = await runInNode('Node', 'Node', withoutPage, choice);
  if (rooms.length || onPages.length) {
    const engines = await engineList();
    if (rooms.length) results.push(...(await runInBrowsers(rooms, engines, choice)));
    for (const { name, title: engine } of engines) {
      process.env['AKC_BROWSER'] = name;
      const part = parts[name];
      const files = suites.flatMap(inFolder).filter((file) => !part || part.test(file));
      results.push(...(await runInNode(`Pages in ${engine}`, engine, files, choice)));
    }
  }
  for (const line of sumUp(results)) console.log(`\n${line}`);
  // what failed stands far above, among thousands that did not
  const failures = failuresOf(results);
  if (failures.length) console.log(`\nFailed:\n  ${failures.join('\n  ')}`);
  return { passed: results.length - failures.length, failed: failures.length };
}

/** How much is to be run. */
const extent = () =>
  sampling.whole ? 'whole' : process.env['AKC_ENGINES'] === 'all' ? 'all' : 'usual';

/** @param {Result[]} results */
const failuresOf = (results) => results.flatMap(({ failure }) => failure ?? []);

/**
 * @param {Result[]} results
 * @returns {string[]} how many cases of each suite ran in which engine, and how many failed
 */
function sumUp(results) {
  return ['rooms', 'locales', ...SUITES, WORDPRESS].flatMap((suite) => {
    const ofSuite = results.filter((result) => result.suite === suite);
    if (!ofSuite.length) return [];
    const cases = [...new Set(ofSuite.map(({ engine }) => engine))].map(
      (name) => `${ofSuite.filter(({ engine }) => engine === name).length} in ${name}`,
    );
    const all = cases.join(', ').replace(' in', ' cases in');
    return [`${suite}: ${all}; ${failuresOf(ofSuite).length} failed`];
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
  for (const name of ENGINE_NAMES) {
    const engine = engines.find((one) => one.name === name);
    const without = wanted.includes(name) ? 'not found: its tests are left out' : 'not asked for';
    console.log(`${name}: ${engine?.found.name ?? without}`);
  }
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
 * @param {string} engine
 * @param {string[]} files
 * @param {Choice} choice
 * @returns {Promise<Result[]>}
 */
async function runInNode(title, engine, files, { root, name }) {
  if (!files.length) return [];
  /** @type {Result[]} */
  const results = [];
  console.log(`\n${title}\n`);
  const stream = run({
    files: files.map((file) => join(root, file)),
    // a browser each, and two cores
    concurrency: 2,
    timeout: FILE_TIMEOUT,
    ...(name && { testNamePatterns: asPattern(name) }),
  });
  /** @param {string | undefined} file @param {string} [failure] */
  const note = (file, failure) => {
    const suite = relative(join(root, 'test'), file ?? '').split(sep)[0] ?? '';
    results.push({ suite, engine, failure });
  };
  /** @type {string[]} what needs a program that is not there, and why it was left out */
  const leftOut = [];
  stream.on('test:pass', ({ name: test, skip, todo, details, file }) => {
    if (typeof skip === 'string' && skip.startsWith(NOT_INSTALLED))
      leftOut.push(`${test}: ${skip}`);
    if (!isSuite(details) && skip === undefined && todo === undefined) note(file);
  });
  stream.on('test:fail', ({ name: test, todo, details, file }) => {
    // a suite's failure is that of a test in it, unless a hook of its own has failed
    const { failureType, cause } = /** @type {{ failureType?: string, cause?: unknown }} */ (
      details.error
    );
    const ofATest = isSuite(details) && failureType === 'subtestsFailed';
    if (ofATest || todo !== undefined) return;
    note(file, failureLine(title, test, cause ?? details.error));
  });
  for await (const text of stream.compose(new spec())) process.stdout.write(text);
  if (leftOut.length) console.log(`\n${leftOut.length} left out:\n  ${leftOut.join('\n  ')}`);
  return results;
}

/** @param {{ type?: string | undefined }} details */
const isSuite = ({ type }) => type === 'suite';

/** @param {string} name */
const asPattern = (name) => new RegExp(name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'), 'i');

/**
 * @param {string[]} files
 * @param {Engine[]} engines
 * @param {Choice} choice
 * @returns {Promise<Result[]>} of each file in each engine
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
  const results = [...runner.sessions.all()].flatMap(
    ({ testFile, browser, errors, testResults }) => {
      const engine = engines[launchers.indexOf(browser)]?.title ?? browser.name;
      const where = `${relative(root, testFile)} in ${engine}`;
      /** @param {string} [failure] @returns {Result} */
      const result = (failure) => ({ suite: suiteOfRoom(testFile), engine, failure });
      const found = (testResults ? testsOf(testResults) : [])
        // a test that the name leaves out has neither passed, nor been skipped, nor an error
        .filter(({ passed, skipped, error }) => !skipped && (passed || error || !name))
        .map((test) => result(test.passed ? undefined : failureLine(where, test.name, test.error)));
      // a file that could not run at all, or whose hooks failed, has no test that says so
      const isBroken = errors.length > 0 || !testResults;
      if (isBroken && !failuresOf(found).length) {
        found.push(result(failureLine(where, 'the file', errors[0])));
      }
      return found;
    },
  );
  await runner.stop();
  return results;
}

/** @param {string} file */
function suiteOfRoom(file) {
  if (file.includes('/test/html/')) return 'xss';
  return file.includes('/test/locales/') ? 'locales' : 'rooms';
}

/**
 * @param {import('@web/test-runner-core').TestSuiteResult} suite
 * @returns {import('@web/test-runner-core').TestResult[]}
 */
const testsOf = ({ tests, suites }) => [...tests, ...suites.flatMap(testsOf)];
