// `npm run storybook`: installs what is missing, builds the library if it is not there, and serves the
// designers' view, with what Storybook's own `dev` takes besides (`--port 6007`); `--build` writes it to
// `dist/storybook/` instead. Nothing but Node's own modules may be imported before the installation.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installIfMissing } from './install.js';
import { build, run } from './run.js';

const root = resolve(import.meta.dirname, '..');
const DEV = ['dev', '--port', '6006', '--no-open', '--ci', '--no-version-updates'];

/** Writes the static form. */
export const buildStorybook = () => storybook('build', '--output-dir', 'dist/storybook', '--quiet');

/** Storybook's own program, for `npx` would leave it behind. @param {...string} args */
async function storybook(...args) {
  // stories show the library as it is built; this is the last that a build writes
  if (!existsSync(resolve(root, 'dist/cdn/integrity.json'))) await build();
  await run('node', ['node_modules/storybook/dist/bin/dispatcher.js', ...args], {
    STORYBOOK_DISABLE_TELEMETRY: '1',
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const args = process.argv.slice(2);
  try {
    await installIfMissing();
    if (args.includes('--build')) await buildStorybook();
    else await storybook(...DEV, ...args);
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}
