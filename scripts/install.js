import { statSync } from 'node:fs';
import { run } from './run.js';

const root = new URL('../', import.meta.url);

/** npm writes the lock and its own copy within one breath, in either order. */
const toleranceInMilliseconds = 2000;

/**
 * Runs `npm ci` where dependencies are missing or older than the lock file. Uses nothing but Node's
 * own modules, so that it works on a fresh clone.
 */
export async function installIfMissing() {
  const reason = reasonToInstall();
  if (!reason) return;
  console.log(`${reason}: installing with "npm ci" (about half a minute) …`);
  try {
    await run('npm', ['ci', '--loglevel=error']);
  } catch (error) {
    throw new Error(
      `${error instanceof Error ? error.message : error}\n` +
        'Usually the npm registry cannot be reached, or package-lock.json was changed by hand. ' +
        'Put that right, then run this command again.',
      { cause: error },
    );
  }
}

function reasonToInstall() {
  const installed = modifiedAt('node_modules/.package-lock.json');
  if (installed === undefined) return 'Dependencies are missing';
  const locked = modifiedAt('package-lock.json');
  if (locked === undefined) throw new Error('package-lock.json is missing: restore it from git.');
  return locked > installed + toleranceInMilliseconds
    ? 'Dependencies are older than package-lock.json'
    : undefined;
}

/** @param {string} path */
function modifiedAt(path) {
  return statSync(new URL(path, root), { throwIfNoEntry: false })?.mtimeMs;
}
