// `npm run storybook`: installs what is missing, builds the library if it is not there, and serves the
// designers' view; `--build` writes it to `dist/storybook/` instead. Nothing but Node's own modules may
// be imported before the installation.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { installIfMissing } from './install.js';
import { build, run } from './run.js';

const usage = `npm run storybook -- [options]

  --build         writes the static form to dist/storybook/ and serves nothing
  --port NUMBER   6006 unless told
  --help`;

const root = resolve(import.meta.dirname, '..');

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
    else await storybook('dev', '--port', values.port, '--no-open', '--ci', '--no-version-updates');
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}

/** Writes the static form. */
export const buildStorybook = () => storybook('build', '--output-dir', 'dist/storybook', '--quiet');

/**
 * Storybook's own program, for `npx` would leave it behind.
 *
 * @param {...string} args
 */
async function storybook(...args) {
  // stories show the library as it is built; this is the last that a build writes
  if (!existsSync(resolve(root, 'dist/cdn/integrity.json'))) await build();
  await run('node', ['node_modules/storybook/dist/bin/dispatcher.js', ...args], {
    STORYBOOK_DISABLE_TELEMETRY: '1',
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
