import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
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
await checkTypes();
for (const fault of faults) console.error(fault);
if (faults.length) process.exitCode = 1;
else console.log('The package is in order.');

/** Whether a compiler finds the types of each door, those behind a wildcard too (`.attw.json`: modules alone, no CommonJS). */
async function checkTypes() {
  const folder = await mkdtemp(join(tmpdir(), 'akc-package-'));
  const elements = readdirSync('src/elements').filter((name) =>
    existsSync(`src/define/${name}.ts`),
  );
  const doors = elements.flatMap((name) => ['elements', 'define'].map((door) => `${door}/${name}`));
  const pack = ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder];
  const file = join(
    folder,
    execFileSync('npm', pack, { encoding: 'utf8', shell: process.platform === 'win32' }).trim(),
  );
  const args = ['--format', 'ascii', '--no-emoji', '--no-color', '--include-entrypoints', ...doors];
  try {
    execFileSync('node_modules/.bin/attw', [file, ...args], { encoding: 'utf8' });
  } catch (error) {
    faults.push(/** @type {{ stdout: string }} */ (error).stdout);
  }
  await rm(folder, { recursive: true });
}
