import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { startTestRunner } from '@web/test-runner';
import { findChromium, findFirefox } from './browsers.js';

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 *
 * @typedef {object} Choice
 * @property {string} root
 * @property {string[]} words each a part of a file's path; without any, every file is meant
 * @property {string | undefined} name what a test's name must contain
 *
 * @typedef {Counts & { suite: string, engine: string }} Run
 */

/** Folders of tests that open whole pages. */
const SUITES = {
  e2e: 'Whole pages',
  faults: 'Faults',
  xss: 'Markup of others',
  hosts: 'Pages of others',
  csp: 'Policies',
};

/** The room whose tests count among those of a suite of pages as well. */
const MARKUP_ROOM = '/test/html/';

/** Milliseconds for one file of end-to-end tests: a hanging one must not hang all. */
const FILE_TIMEOUT = 300_000;

/**
 * Runs all tests that fit: in Node, then room by room in browsers, then whole pages in browsers; and
 * every story, when all is meant.
 *
 * @param {Choice} choice
 * @returns {Promise<Counts>}
 */
export async function runTests(choice) {
  const files = await testFiles(choice);
  /** @param {string} folder */
  const inFolder = (folder) => files.filter((file) => file.startsWith(`test/${folder}/`));
  const onPages = files.filter(
    (file) => file.endsWith('.test.js') && !file.startsWith('test/node/'),
  );
  const rooms = files.filter((file) => file.endsWith('.ts'));

  const only = process.env['AKC_BROWSER'];
  const counts = [await runInNode('Node', inFolder('node'), choice)];
  /** @type {Run[]} */
  const runs = [];
  if (rooms.length || onPages.length) {
    const browsers = await findBrowsers();
    if (rooms.length) {
      const perSession = await runInBrowsers(rooms, choice);
      counts.push(...perSession);
      for (const { file, browserName, ...found } of perSession) {
        const engine = browsers.find((one) => one.engine.startsWith(browserName))?.engine;
        if (engine && file.includes(MARKUP_ROOM)) runs.push({ ...found, suite: 'xss', engine });
      }
    }
    for (const { browser, engine } of browsers) {
      process.env['AKC_BROWSER'] = browser;
      for (const [suite, title] of Object.entries(SUITES)) {
        const found = await runInNode(`${title} in ${browser}`, inFolder(suite), choice);
        counts.push(found);
        runs.push({ ...found, suite, engine });
      }
    }
  }
  if (!choice.words.length && !choice.name && only !== 'firefox') {
    console.log('\nStories in chromium\n');
    // loaded here, for few runs want Storybook
    const { testStories } = await import('./test-stories.js');
    counts.push(await testStories());
  }
  for (const line of sumUp(runs)) console.log(`\n${line}`);
  return {
    passed: counts.reduce((sum, { passed }) => sum + passed, 0),
    failed: counts.reduce((sum, { failed }) => sum + failed, 0),
  };
}

/**
 * @param {Run[]} runs
 * @returns {string[]} how many cases of each suite ran in which engine, and how many failed
 */
function sumUp(runs) {
  return Object.keys(SUITES).flatMap((suite) => {
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

/** Says which browsers there are, and which are done without. */
async function findBrowsers() {
  const wanted = process.env['AKC_BROWSER'];
  /** @type {{ browser: string, engine: string }[]} */
  const browsers = [];
  if (wanted !== 'firefox') {
    const { name } = await findChromium();
    console.log(`\nChromium: ${name}`);
    browsers.push({ browser: 'chromium', engine: engineOf('Chromium', name) });
  }
  if (wanted !== 'chromium') {
    const firefox = await findFirefox();
    console.log(`Firefox: ${firefox?.name ?? 'none was found; its tests are left out'}`);
    if (firefox) browsers.push({ browser: 'firefox', engine: engineOf('Firefox', firefox.name) });
    else if (wanted) throw new Error('AKC_BROWSER=firefox, and no Firefox was found.');
  }
  return browsers;
}

/** @param {string} engine @param {string} name what the browser says of itself */
const engineOf = (engine, name) => `${engine} ${/\d+/.exec(name)?.[0] ?? ''}`.trim();

/**
 * @param {string} title
 * @param {string[]} files
 * @param {Choice} choice
 * @returns {Promise<Counts>}
 */
async function runInNode(title, files, { root, name }) {
  const counts = { passed: 0, failed: 0 };
  if (!files.length) return counts;
  console.log(`\n${title}\n`);
  const stream = run({
    files: files.map((file) => join(root, file)),
    // a browser each: two cores have enough to do with one
    concurrency: 1,
    timeout: FILE_TIMEOUT,
    ...(name && { testNamePatterns: asPattern(name) }),
  });
  stream.on('test:pass', ({ skip, todo, details }) => {
    if (!isSuite(details) && skip === undefined && todo === undefined) counts.passed++;
  });
  stream.on('test:fail', ({ todo, details }) => {
    // a suite's failure is that of a test in it, unless a hook of its own has failed
    const { failureType } = /** @type {{ failureType?: string }} */ (details.error);
    const ofATest = isSuite(details) && failureType === 'subtestsFailed';
    if (!ofATest && todo === undefined) counts.failed++;
  });
  for await (const text of stream.compose(new spec())) process.stdout.write(text);
  return counts;
}

/** @param {{ type?: string | undefined }} details */
const isSuite = ({ type }) => type === 'suite';

/** @param {string} name */
const asPattern = (name) => new RegExp(name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'), 'i');

/**
 * @param {string[]} files
 * @param {Choice} choice
 * @returns {Promise<(Counts & { file: string, browserName: string })[]>} of each file in each browser
 */
async function runInBrowsers(files, { root, name }) {
  console.log('\nRooms in browsers\n');
  const { default: config } = await import('../web-test-runner.config.js');
  const mocha = /** @type {object} */ (config.testFramework?.config);
  const runner = await startTestRunner({
    config: {
      ...config,
      files: files.map((file) => join(root, file)),
      testFramework: { config: { ...mocha, ...(name && { grep: asPattern(name).source }) } },
    },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  if (!runner)
    throw new Error('The runner of browser tests did not start; its reason stands above.');
  await new Promise((resolve) => void runner.on('finished', resolve));
  const counts = [...runner.sessions.all()].map((session) => {
    const results = session.testResults ? testsOf(session.testResults) : [];
    // a test that the name leaves out has neither passed, nor been skipped, nor an error
    const failures = results.filter(
      ({ passed, skipped, error }) => !passed && !skipped && (error || !name),
    ).length;
    const passed = results.filter((result) => result.passed && !result.skipped).length;
    // a file that could not run at all, or whose hooks failed, has no test that says so
    const broken = session.errors.length > 0 || !session.testResults;
    const failed = failures || (broken ? 1 : 0);
    return { file: session.testFile, browserName: session.browser.name, passed, failed };
  });
  await runner.stop();
  return counts;
}

/**
 * @param {import('@web/test-runner-core').TestSuiteResult} suite
 * @returns {import('@web/test-runner-core').TestResult[]}
 */
const testsOf = ({ tests, suites }) => [...tests, ...suites.flatMap(testsOf)];
