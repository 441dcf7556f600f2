import { execFile } from 'node:child_process';
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, delimiter, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { Launcher } from 'chrome-launcher';

/**
 * Finds a Chromium and a Firefox: what is installed, else what a package has brought along. No tool's
 * own download is relied on.
 *
 * @typedef {object} FoundBrowser
 * @property {'chrome' | 'firefox'} browser as puppeteer calls it
 * @property {string} name with its version, for people
 * @property {string} executablePath
 * @property {string[]} args
 * @property {true | 'shell'} headless
 * @property {NodeJS.ProcessEnv} env what it runs with
 *
 * @typedef {Omit<FoundBrowser, 'name'>} Candidate one that has not said yet what it is
 */

const run = promisify(execFile);
const root = resolve(import.meta.dirname, '..');
const home = homedir();
const { env, platform } = process;

/** Milliseconds: a cold disk may take a while to answer `--version`. */
const ANSWERS_WITHIN = 20_000;

/** No request of the browser's own may reach the servers under test or wait for a network. */
const CHROMIUM_ARGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  // its sandbox refuses root; for everybody else it stays on
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** Where programs stand that are in no PATH. @type {Partial<Record<NodeJS.Platform, (string | undefined)[]>>} */
const FOLDERS = {
  darwin: ['/Applications', join(home, 'Applications')],
  win32: [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']],
};

/** Below one of those; what chrome-launcher does not look for. */
const PROGRAMS = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'Microsoft/Edge/Application/msedge.exe',
    'Chromium/Application/chrome.exe',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox', 'Mozilla Firefox/firefox.exe'],
};

/** Where tools keep what they have downloaded. */
const CACHE =
  (platform === 'darwin' ? join(home, 'Library/Caches') : env['LOCALAPPDATA']) ??
  env['XDG_CACHE_HOME'] ??
  join(home, '.cache');

/** What the browser itself is called in the folders of Playwright and Puppeteer. */
const CACHED = /^(chrome|Chromium|Google Chrome for Testing|(chrome-)?headless[-_]shell)(\.exe)?$/;

/** @type {Promise<FoundBrowser> | undefined} */
let chromium;

/** @returns the same for every caller of a process @throws when there is none */
export const findChromium = () => (chromium ??= searchChromium());

async function searchChromium() {
  const found = await firstOf(chromiums());
  if (found) return found;
  throw new Error(
    `No Chromium, Chrome or Edge was found on this machine (${platform}, ${process.arch}).\n` +
      'Install one, or name its program in the environment variable CHROME_PATH. On Linux x64 ' +
      '"npm ci" brings one along, unless optional dependencies are left out.',
  );
}

/** @returns {Promise<FoundBrowser | undefined>} `undefined` when there is none */
export function findFirefox() {
  const paths = [
    ...named('FIREFOX_BIN'),
    ...inPath('firefox', 'firefox-esr'),
    ...installed(PROGRAMS.firefox),
  ];
  return firstOf(paths.filter((path) => !isSnap(path)).map(asFirefox));
}

/**
 * @param {Iterable<Candidate> | AsyncIterable<Candidate>} candidates
 * @param {(candidate: Candidate) => Promise<string | undefined>} [ask] for its name and version
 * @returns {Promise<FoundBrowser | undefined>} the first that answers
 */
export async function firstOf(candidates, ask = versionOf) {
  for await (const candidate of candidates) {
    const name = await ask(candidate);
    if (name) return { ...candidate, name };
  }
  return undefined;
}

/** @param {string} executablePath @returns {Candidate} */
const asFirefox = (executablePath) => ({
  ...asChromium(executablePath),
  browser: 'firefox',
  args: [],
});

/** @param {string} executablePath @param {Record<string, string>} [own] what it needs besides our environment @returns {Candidate} */
const asChromium = (executablePath, own) => ({
  browser: 'chrome',
  executablePath,
  args: CHROMIUM_ARGS,
  headless: own || /headless[-_]shell/.test(executablePath) ? 'shell' : true,
  env: { ...env, ...own },
});

async function* chromiums() {
  for await (const path of chromiumPaths()) yield asChromium(path);
  yield* await broughtBy('@sparticuz/chromium', UNPACK, 'al2023/lib', 'fonts');
}

async function* chromiumPaths() {
  yield* named('CHROME_PATH', 'CHROME_BIN', 'PUPPETEER_EXECUTABLE_PATH');
  try {
    yield* Launcher.getInstallations();
  } catch {
    // it throws where it finds none
  }
  yield* inPath('microsoft-edge-stable', 'microsoft-edge');
  yield* installed(PROGRAMS.chromium);
  yield* await cached(env['PLAYWRIGHT_BROWSERS_PATH'] ?? join(CACHE, 'ms-playwright'));
  yield* await cached(env['PUPPETEER_CACHE_DIR'] ?? join(home, '.cache/puppeteer'));
}

/** @param {...string} variables of the environment */
function named(...variables) {
  const paths = variables.flatMap((variable) => env[variable] || []);
  return paths.filter((path) => {
    if (existsSync(path)) return true;
    console.warn(`${path} is named in the environment, and is not there; looking elsewhere.`);
    return false;
  });
}

/** @param {...string} commands */
export function inPath(...commands) {
  const ending = platform === 'win32' ? '.exe' : '';
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return commands
    .flatMap((command) => folders.map((folder) => join(folder, command + ending)))
    .filter((path) => existsSync(path));
}

/** @param {string[]} programs below the folders of programs */
const installed = (programs) =>
  (FOLDERS[platform] ?? [])
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => programs.map((program) => join(folder, program)))
    .filter((path) => existsSync(path));

/** @param {string} folder of a tool that downloads browsers */
async function cached(folder) {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  return (
    names
      .filter((name) => CACHED.test(basename(name)))
      .map((name) => join(folder, name))
      .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile())
      // the newest version is the last by name
      .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
  );
}

/** What a browser says of itself: a stub, or a copy that was cut short, says nothing. @param {Candidate} candidate */
async function versionOf({ executablePath, env }) {
  // on Windows the question would open a window
  if (platform === 'win32') return executablePath;
  try {
    const { stdout } = await run(executablePath, ['--version'], { timeout: ANSWERS_WITHIN, env });
    return stdout.trim();
  } catch {
    return undefined;
  }
}

/** Out of a snap it has a temporary folder of its own, and never sees the profile that it is given. @param {string} path */
function isSnap(path) {
  const real = realpathSync(path);
  if (real.startsWith('/snap/') || real === '/usr/bin/snap') return true;
  return statSync(real).size < 10_000 && readFileSync(real, 'utf8').includes('/snap/bin/');
}

const UNPACK = `import chromium from '@sparticuz/chromium'; await chromium.executablePath();`;

/**
 * The browser inside an npm package. It unpacks into the temporary folder and takes whatever lies there
 * already for whole; so it is given an empty one, which bears its name only when all of it is there.
 *
 * @param {string} name of the package
 * @param {string} script of it, which takes TMPDIR for its place
 * @param {string} libraries the folder of those that a bare Linux has not
 * @param {string} fonts the folder of those that it brings
 * @returns {Promise<Candidate[]>} with the machine's libraries, and with its own; none where it cannot run
 */
export async function broughtBy(name, script, libraries, fonts) {
  const manifest = join(root, 'node_modules', name, 'package.json');
  if (platform !== 'linux' || process.arch !== 'x64' || !existsSync(manifest)) return [];
  const { version } = JSON.parse(readFileSync(manifest, 'utf8'));
  const folder = join(root, 'node_modules/.cache/akc-widgets', `chromium-${version}`);
  if (!existsSync(folder)) await unpackInto(folder, script, fonts);
  const executablePath = join(folder, 'chromium');
  const own = { FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  return [own, { ...own, LD_LIBRARY_PATH: join(folder, libraries) }].map((needs) =>
    asChromium(executablePath, needs),
  );
}

/** @param {string} folder where it must lie whole, or not at all @param {string} script @param {string} fonts */
async function unpackInto(folder, script, fonts) {
  const unfinished = `${folder}.${process.pid}`;
  await mkdir(unfinished, { recursive: true });
  try {
    await run(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: root,
      // the name of a platform without libraries makes it unpack those that it brings, too
      env: { ...env, TMPDIR: unfinished, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
    });
    await writeFile(join(unfinished, 'fonts.conf'), fontsIn(folder, fonts));
    await rename(unfinished, folder);
  } catch (error) {
    // another process may have been first
    if (!existsSync(folder)) throw error;
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

/** The machine's fonts, and one that is always there. @param {string} folder @param {string} fonts */
const fontsIn = (folder, fonts) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}/${fonts}</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;
