import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
// Windows has no groups of processes, and starts batch files by a shell alone
const isWindows = process.platform === 'win32';

/**
 * Runs a program in a group of its own, which ends with us.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env] besides ours
 * @returns {Promise<void>}
 * @throws when it ends otherwise than well
 */
export async function run(command, args, env) {
  const program = command === 'node' ? process.execPath : command;
  const child = spawn(program, args, {
    cwd: root,
    // who waits for keys in a group of his own is stopped
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: !isWindows,
    shell: isWindows && command === 'npm',
    env: { ...process.env, ...env },
  });
  const end = () => {
    if (child.pid && child.exitCode === null) process.kill(isWindows ? child.pid : -child.pid);
    process.exit(130);
  };
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM']);
  for (const signal of signals) process.once(signal, end);
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  for (const signal of signals) process.off(signal, end);
  if (code) {
    throw new Error(
      `"${[command, ...args].join(' ')}" ended with code ${code}; what it found stands above.`,
    );
  }
}

/** Makes `dist/`. */
export function build() {
  console.log('Building …');
  return run('node', ['scripts/build.js']);
}
