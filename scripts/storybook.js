// `npm run storybook`: installs what is missing, builds the library if it is not there, and serves the
// designers' view; `--build` writes it to `dist/storybook/` instead. Nothing but Node's own modules may
// be imported before the installation.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { installIfMissing } from './install.js';

const usage = `npm run storybook -- [options]

  --build         writes the static form to dist/storybook/ and serves nothing
  --port NUMBER   6006 unless told
  --help`;

const root = resolve(import.meta.dirname, '..');
/** What the stories are made of, besides themselves. */
const needed = [
  ...['channels', 'contact-card', 'news-list', 'release-detail', 'share-bar'].map(
    (name) => `dist/define/${name}.js`,
  ),
  'dist/custom-elements.json',
  'dist/demo/feed/feed.json',
];

async function main() {
  const { values } = parseArgs({
    options: {
      build: { type: 'boolean' },
      port: { type: 'string', default: '6006' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return console.log(usage);
  try {
    await installIfMissing();
    if (values.build) await buildStorybook();
    else await serveStorybook(values.port);
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}

/** Writes the static form. */
export async function buildStorybook() {
  await buildLibraryIfMissing();
  const code = await storybook(['build', '--output-dir', 'dist/storybook', '--quiet']);
  if (code) throw new Error(`"storybook build" ended with code ${code}; its reason stands above.`);
}

/** @param {string} port */
async function serveStorybook(port) {
  await buildLibraryIfMissing();
  const options = ['--no-open', '--ci', '--no-version-updates'];
  const code = await storybook(['dev', '--port', port, ...options]);
  if (code) throw new Error(`"storybook dev" ended with code ${code}; its reason stands above.`);
}

async function buildLibraryIfMissing() {
  if (needed.every((file) => existsSync(join(root, file)))) return;
  console.log('Building the library …');
  const code = await run(process.execPath, ['scripts/build.js']);
  if (code) throw new Error(`The build ended with code ${code}; its reason stands above.`);
}

/**
 * Storybook's own program, for `npx` would leave it behind.
 *
 * @param {string[]} args
 */
const storybook = (args) =>
  run(process.execPath, ['node_modules/storybook/dist/bin/dispatcher.js', ...args]);

/**
 * Runs a program in a group of its own, which ends with us.
 *
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<number | null>} its exit code; `null` when a signal has ended it
 */
function run(command, args) {
  // Windows has no groups of processes, and would open a window
  const grouped = process.platform !== 'win32';
  const child = spawn(command, args, {
    cwd: root,
    stdio: 'inherit',
    detached: grouped,
    env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' },
  });
  const end = (/** @type {NodeJS.Signals} */ signal) => {
    try {
      if (grouped && child.pid) process.kill(-child.pid, signal);
      else child.kill(signal);
    } catch {
      // it has ended already
    }
  };
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM']);
  for (const signal of signals) process.on(signal, end);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      for (const signal of signals) process.off(signal, end);
      resolve(code);
    });
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
