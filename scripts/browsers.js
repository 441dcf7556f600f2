import { execFile } from 'node:child_process';
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { Launcher } from 'chrome-launcher';

/**
 * Finds a Chromium and a Firefox to test in: what is installed, else what a package has brought
 * along. No tool's own download is relied on.
 *
 * @typedef {object} FoundBrowser
 * @property {'chrome' | 'firefox'} browser as puppeteer calls it
 * @property {string} name with its version, for people
 * @property {string} executablePath
 * @property {string[]} args
 * @property {true | 'shell'} headless
 * @property {Record<string, string>} [env] what it needs besides ours
 */

const run = promisify(execFile);
const root = resolve(import.meta.dirname, '..');
const home = homedir();
const { env, platform } = process;

/** Milliseconds: a cold disk may take a while to answer `--version`. */
const ANSWERS_WITHIN = 20_000;

/** No request of the browser's own may reach the servers under test or wait for a network. */
export const CHROMIUM_ARGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  // its sandbox refuses root; for everybody else it stays on
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

const CHROMIUM_VARIABLES = ['CHROME_PATH', 'CHROME_BIN', 'PUPPETEER_EXECUTABLE_PATH'];
const CHROMIUM_COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];
/** What the browser itself is called in the folders of Playwright and Puppeteer. */
const CACHED_NAMES = new Set([
  'chrome',
  'chrome.exe',
  'Chromium',
  'Google Chrome for Testing',
  'headless_shell',
  'headless_shell.exe',
  'chrome-headless-shell',
  'chrome-headless-shell.exe',
]);
/** `chrome/mac-1.2.3/chrome-mac/Chromium.app/Contents/MacOS/Chromium` */
const DEEPEST_CACHED = 7;

/** @type {Promise<FoundBrowser> | undefined} */
let chromium;

/**
 * @returns {Promise<FoundBrowser>} the same for every caller of a process
 * @throws when there is none
 */
export function findChromium() {
  return (chromium ??= searchChromium());
}

async function searchChromium() {
  for await (const path of chromiumPaths()) {
    const version = await versionOf(path);
    if (version) return asChromium(path, version);
  }
  const brought = await unpackChromium();
  if (brought) return brought;
  throw new Error(
    `No Chromium, Chrome or Edge was found on this machine (${platform}, ${process.arch}).\n` +
      'Install one, or name its program in the environment variable CHROME_PATH. On Linux x64 ' +
      '"npm ci" brings one along, unless optional dependencies are left out.',
  );
}

/** @returns {Promise<FoundBrowser | undefined>} `undefined` when there is none */
export async function findFirefox() {
  for (const path of firefoxPaths()) {
    const version = isSnap(path) ? undefined : await versionOf(path);
    if (!version) continue;
    return {
      browser: 'firefox',
      name: version,
      executablePath: path,
      args: [],
      headless: true,
    };
  }
  return undefined;
}

/**
 * For puppeteer, which makes a fresh profile for each launch and removes it afterwards.
 *
 * @param {FoundBrowser} found
 */
export const launchOptions = ({ browser, executablePath, args, headless, env: own }) => ({
  browser,
  executablePath,
  args,
  headless,
  env: { ...env, ...own },
});

async function* chromiumPaths() {
  yield* named(CHROMIUM_VARIABLES);
  yield* inPath(CHROMIUM_COMMANDS);
  try {
    yield* Launcher.getInstallations();
  } catch {
    // it throws where it finds none
  }
  yield* usualPlaces(
    ['Chromium.app/Contents/MacOS/Chromium', 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    ['Microsoft/Edge/Application/msedge.exe', 'Chromium/Application/chrome.exe'],
  );
  for (const cache of caches()) {
    // the newest version is the last by name
    const files = await programsIn(cache, DEEPEST_CACHED);
    yield* files.sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  }
}

function* firefoxPaths() {
  yield* named(['FIREFOX_BIN']);
  yield* inPath(['firefox', 'firefox-esr']);
  yield* usualPlaces(['Firefox.app/Contents/MacOS/firefox'], ['Mozilla Firefox/firefox.exe']);
}

/** @param {string[]} variables */
function* named(variables) {
  for (const variable of variables) {
    const path = env[variable];
    if (path && existsSync(path)) yield path;
    else if (path)
      console.warn(`${variable} names ${path}, which is not there; looking elsewhere.`);
  }
}

/** @param {string[]} commands */
export function* inPath(commands) {
  const ending = platform === 'win32' ? '.exe' : '';
  for (const command of commands) {
    for (const folder of (env['PATH'] ?? '').split(delimiter).filter(Boolean)) {
      const path = join(folder, command + ending);
      if (existsSync(path)) yield path;
    }
  }
}

/**
 * @param {string[]} onMac below the folder of applications
 * @param {string[]} onWindows below the folders of programs
 */
function* usualPlaces(onMac, onWindows) {
  const [folders, places] =
    platform === 'darwin'
      ? [['/Applications', join(home, 'Applications')], onMac]
      : platform === 'win32'
        ? [[env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']], onWindows]
        : [[], []];
  for (const folder of folders) {
    for (const place of places) {
      const path = folder && join(folder, place);
      if (path && existsSync(path)) yield path;
    }
  }
}

/** Where Playwright and Puppeteer keep the browsers that they have downloaded. */
function caches() {
  const usual =
    platform === 'darwin'
      ? join(home, 'Library/Caches')
      : platform === 'win32'
        ? (env['LOCALAPPDATA'] ?? join(home, 'AppData/Local'))
        : (env['XDG_CACHE_HOME'] ?? join(home, '.cache'));
  return [
    env['PLAYWRIGHT_BROWSERS_PATH'] ?? join(usual, 'ms-playwright'),
    env['PUPPETEER_CACHE_DIR'] ?? join(home, '.cache/puppeteer'),
  ];
}

/**
 * @param {string} folder
 * @param {number} depth
 * @returns {Promise<string[]>}
 */
async function programsIn(folder, depth) {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const found = entries.map((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return depth > 1 ? programsIn(path, depth - 1) : [];
    return CACHED_NAMES.has(entry.name) ? [path] : [];
  });
  return (await Promise.all(found)).flat();
}

/**
 * What a browser says of itself. One that says nothing is a stub, or a copy that was cut short, and
 * is passed over.
 *
 * @param {string} path
 * @param {Record<string, string>} [own]
 */
async function versionOf(path, own) {
  // on Windows the question would open a window
  if (platform === 'win32') return existsSync(path) ? path : undefined;
  try {
    const { stdout } = await run(path, ['--version'], {
      timeout: ANSWERS_WITHIN,
      env: { ...env, ...own },
    });
    return stdout.trim() || undefined;
  } catch {
    return undefined;
  }
}

/**
 * A Firefox out of a snap has a temporary folder of its own, and never sees the profile that it is
 * given.
 *
 * @param {string} path
 */
function isSnap(path) {
  const real = realpathSync(path);
  if (real.startsWith('/snap/') || real === '/usr/bin/snap') return true;
  return statSync(real).size < 10_000 && readFileSync(real, 'utf8').includes('/snap/bin/');
}

/**
 * @param {string} executablePath
 * @param {string} name
 * @returns {FoundBrowser}
 */
const asChromium = (executablePath, name) => ({
  browser: 'chrome',
  name,
  executablePath,
  args: CHROMIUM_ARGS,
  headless: /headless[_-]shell(\.exe)?$/.test(executablePath) ? 'shell' : true,
});

/**
 * The browser inside the npm package. The package unpacks into the temporary folder and takes
 * whatever lies there already for whole; so it is given an empty one, which bears its name only
 * when all of it is there.
 *
 * @returns {Promise<FoundBrowser | undefined>}
 */
async function unpackChromium() {
  const manifest = join(root, 'node_modules/@sparticuz/chromium/package.json');
  if (platform !== 'linux' || process.arch !== 'x64' || !existsSync(manifest)) return undefined;
  const { version } = JSON.parse(readFileSync(manifest, 'utf8'));
  const folder = join(root, 'node_modules/.cache/akc-widgets', `chromium-${version}`);
  if (!existsSync(folder)) {
    await unpackInto(
      folder,
      `import chromium from '@sparticuz/chromium'; await chromium.executablePath();`,
      'fonts',
    );
  }
  const executablePath = join(folder, 'chromium');
  /** @type {Record<string, string>} */
  const own = { FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  if (!(await versionOf(executablePath))) own['LD_LIBRARY_PATH'] = join(folder, 'al2023/lib');
  const name = await versionOf(executablePath, own);
  return name ? { ...asChromium(executablePath, name), headless: 'shell', env: own } : undefined;
}

/**
 * Lets a package unpack its browser into a folder of ours.
 *
 * @param {string} folder where it must lie whole, or not at all
 * @param {string} script of the package, which takes TMPDIR for its place
 * @param {string} fonts the folder of those that it brings
 */
export async function unpackInto(folder, script, fonts) {
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

/**
 * The machine's fonts, and one that is always there.
 *
 * @param {string} folder
 * @param {string} fonts
 */
const fontsIn = (folder, fonts) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}/${fonts}</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;
