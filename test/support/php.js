import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { createInterface } from 'node:readline';

/**
 * The real PHP, where it is installed, on loopback and in a temporary folder: no service of the machine is started or
 * set up.
 *
 * @typedef {string | number | boolean | null} PlainSetting
 * @typedef {PlainSetting | PlainSetting[] | { [name: string]: PlainSetting }} Setting
 */

const run = promisify(execFile);

/** How the reason begins for which tests are left out. */
export const NOT_INSTALLED = 'not installed here:';

/** @param {string} name of a program, which may be one for administrators */
export const findProgram = (name) =>
  [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/sbin']
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));

/**
 * Why tests are left out, for `skip`: `false` where nothing is missing.
 *
 * @param {string[]} programs
 * @param {string[]} extensions of PHP
 */
export async function missing(programs, extensions = []) {
  const found = programs.map(findProgram);
  const lacking = programs.filter((_, index) => !found[index]);
  const php = findProgram('php');
  const modules = php ? (await run(php, ['-m'])).stdout.split('\n') : [];
  lacking.push(
    ...extensions.filter((name) => !modules.includes(name)).map((name) => `php-${name}`),
  );
  return lacking.length > 0 && `${NOT_INSTALLED} ${lacking.join(', ')}`;
}

/** @param {Setting | Record<string, Setting> | Record<string, Setting>[]} value @returns {string} the same in PHP */
export function phpLiteral(value) {
  if (value instanceof Object) {
    const entries = Array.isArray(value)
      ? value.map(phpLiteral)
      : Object.entries(value).map(([name, entry]) => `${phpLiteral(name)} => ${phpLiteral(entry)}`);
    return `[${entries.join(', ')}]`;
  }
  if (typeof value !== 'string') return String(value);
  return `'${value.replace(/[\\']/g, '\\$&')}'`;
}

/**
 * The text of an example with other values under "What you set".
 *
 * @param {URL} file
 * @param {string} variable that holds them, without its `$`
 * @param {Record<string, Setting>} settings
 */
export async function withSettings(file, variable, settings) {
  const text = await readFile(file, 'utf8');
  const place = new RegExp(`^\\$${variable} = \\[\\n[^]*?\\n\\];\\n`, 'm');
  if (!place.test(text)) throw new Error(`${file.pathname} has no $${variable}.`);
  return text.replace(place, () => `$${variable} = ${phpLiteral(settings)};\n`);
}

/**
 * Where a server finds its files that has given up the rights of root: the temporary folder may lie in one that nobody
 * else may enter.
 */
export async function openFolder() {
  const folder = await realpath(tmpdir());
  for (let at = folder; at !== dirname(at); at = dirname(at)) {
    if (!((await stat(at)).mode & 0o001)) return '/tmp';
  }
  return folder;
}

/** A folder for one test, with `site/` to be served and `copies/` beside it. */
export async function temporaryFolder() {
  const folder = await mkdtemp(join(await openFolder(), 'akc-php-'));
  const site = join(folder, 'site');
  const copies = join(folder, 'copies');
  await mkdir(site);
  await mkdir(copies);
  return {
    folder,
    site,
    copies,
    /** @param {string} name @param {string | Buffer} text */
    put: (name, text) => writeFile(join(site, name), text),
    /** Empties the folder of copies. */
    async forget() {
      await rm(copies, { recursive: true });
      await mkdir(copies);
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/**
 * Starts a program, and waits until it says that it is ready.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {{ ready: RegExp, env?: Record<string, string>, cwd?: string }} options
 */
export async function start(program, args, { ready, env, cwd }) {
  const path = findProgram(program);
  if (!path) throw new Error(`${program} is not installed.`);
  const child = spawn(path, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // its workers belong to it, and end with it
    detached: true,
  });
  const ended = once(child, 'exit');
  /** @type {string[]} */
  const said = [];
  /** @type {RegExpExecArray} */
  const found = await new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      createInterface(stream).on('line', (line) => {
        said.push(line);
        const match = ready.exec(line);
        if (match) resolve(match);
      });
    }
    void ended.then(() => reject(new Error(`${program} ended: ${said.join('\n')}`)));
  });
  return {
    found,
    said,
    async stop() {
      if (child.pid && child.exitCode === null) process.kill(-child.pid);
      await ended;
    },
  };
}

/**
 * PHP's own server.
 *
 * @param {string} site folder that it serves
 * @param {{ settings?: string[], workers?: number, router?: string, port?: number }} [options] settings as `name=value` of php.ini
 */
export async function servePhp(site, { settings = [], workers = 4, router, port = 0 } = {}) {
  const server = await start(
    'php',
    [
      // which looks for a changed file every other second
      ...['opcache.enable=0', ...settings].flatMap((setting) => ['-d', setting]),
      ...['-S', `127.0.0.1:${port}`, '-t', site],
      ...(router ? [router] : []),
    ],
    {
      ready: /\((http:\/\/127\.0\.0\.1:\d+)\) started/,
      env: { PHP_CLI_SERVER_WORKERS: `${workers}` },
    },
  );
  const origin = server.found[1] ?? '';
  return {
    origin,
    stop: server.stop,
    /** What PHP has complained of since this was asked last. */
    takeComplaints: () =>
      server.said.splice(0).filter((line) => /PHP (Warning|Notice|Deprecated|Fatal)/.test(line)),
  };
}
