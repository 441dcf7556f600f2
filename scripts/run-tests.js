import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { startTestRunner } from '@web/test-runner';
import { ENGINE_NAMES, findEngines, wantedEngines } from '../test/support/engines.js';
import { extent, pagesOf, roomsOf, STORIES } from '../test/support/parts.js';
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
  console.log(
    `Samples, and part of the files, are drawn by AKC_SEED=${process.env['AKC_SEED']}; AKC_WHOLE=1 runs all.`,
  );
  const isAskedFor = choice.words.some((word) => word.includes(WORDPRESS));
  const suites = sampling.whole || isAskedFor ? [...SUITES, WORDPRESS] : SUITES;
  const isNamed = choice.words.length > 0 || choice.name !== undefined;
  const isOnly = choice.words.length > 0 && Boolean(process.env['AKC_BROWSER']);
  if (!isNamed && extent === 'usual') process.env['AKC_STORIES'] ??= String(STORIES);
  const results = await runInNode('Node', 'Node', withoutPage, choice);
  if (rooms.length || onPages.length) {
    const engines = await engineList();
    if (rooms.length)
      results.push(...(await runInBrowsers(rooms, engines, { ...choice, isNamed })));
    for (const [index, { name, title: engine }] of engines.entries()) {
      process.env['AKC_BROWSER'] = name;
      const files = pagesOf(suites.flatMap(inFolder), name, { isFirst: !index, isNamed, isOnly });
      results.push(...(await runInNode(`Pages in ${engine}`, engine, files, choice)));
    }
  }
  for (const line of sumUp(results)) console.log(`\n${line}`);
  // what failed stands far above, among thousands that did not
  const failures = failuresOf(results);
  if (failures.length) console.log(`\nFailed:\n  ${failures.join('\n  ')}`);
  return { passed: results.length - failures.length, failed: failures.length };
}

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
 * @param {Choice & { isNamed: boolean }} choice whether anything was named, be it a file or a test
 * @returns {Promise<Result[]>} of each file in each engine
 */
async function runInBrowsers(files, engines, { root, name, isNamed }) {
  console.log('\nRooms in browsers\n');
  const { default: config, launcherOf } = await import('../web-test-runner.config.js');
  const mocha = /** @type {object} */ (config.testFramework?.config);
  /** @type {Map<import('@web/test-runner').BrowserLauncher, string>} */
  const titles = new Map();
  const groups = roomsOf(files, engines, isNamed).map(({ engine, files: some }, index) => {
    const browser = launcherOf(engine);
    titles.set(browser, engine.title);
    return {
      name: `${engine.name} ${index}`,
      files: some.map((file) => join(root, file)),
      browsers: [browser],
    };
  });
  const runner = await startTestRunner({
    config: {
      ...config,
      files: undefined,
      groups: groups.filter((group) => group.files.length),
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
      const engine = titles.get(browser) ?? browser.name;
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
