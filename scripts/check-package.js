import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

/** The package as npm gets it: its doors lead somewhere, and the lock names no place of download. */

const root = resolve(import.meta.dirname, '..');
process.chdir(root);

if (!existsSync('dist/index.js')) execFileSync('node', ['scripts/build.js'], { stdio: 'inherit' });

const pkg = JSON.parse(await readFile('package.json', 'utf8'));
const { messages } = await publint({ pkgDir: root, strict: true });
const faults = messages.map((message) => formatMessage(message, pkg) ?? message.code);
if (/"resolved"/.test(await readFile('package-lock.json', 'utf8'))) {
  faults.push(
    'package-lock.json holds download addresses; write it with omit-lockfile-registry-resolved=true.',
  );
}
checkTypes();
for (const fault of faults) console.error(fault);
if (faults.length) process.exitCode = 1;
else console.log('The package is in order.');

/** Whether a compiler finds the types of each door, those behind a wildcard too (`.attw.json`: modules alone, no CommonJS). */
function checkTypes() {
  const elements = readdirSync('src/elements').filter((name) =>
    existsSync(`src/define/${name}.ts`),
  );
  const doors = elements.flatMap((name) => ['elements', 'define'].map((door) => `${door}/${name}`));
  const args = ['--format', 'ascii', '--no-emoji', '--no-color', '--include-entrypoints', ...doors];
  // what is packed is what was built
  const env = { ...process.env, npm_config_ignore_scripts: 'true' };
  try {
    execFileSync('node_modules/.bin/attw', ['--pack', '.', ...args], { encoding: 'utf8', env });
  } catch (error) {
    faults.push(/** @type {{ stdout: string }} */ (error).stdout);
  }
}
