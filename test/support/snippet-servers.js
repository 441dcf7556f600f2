import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { openFolder } from './php.js';
import { freePort } from './web-servers.js';

/** nginx and Apache, as Debian has them, each for a folder of its own on loopback: what documents tell to write is tried in them. */

const run = promisify(execFile);

/** Where Debian puts them, which is not on every path. */
const find = (/** @type {string} */ name) =>
  ['/usr/sbin', '/usr/local/sbin', '/usr/bin'].map((folder) => join(folder, name)).find(existsSync);

const nginx = find('nginx');
const apache = find('apache2');
const MODULES = '/usr/lib/apache2/modules';

/** Why a server cannot be tried, in words for who reads the list of tests. */
export const missing = {
  nginx: nginx ? false : 'nginx is not installed (Debian: nginx-light)',
  apache: apache && existsSync(MODULES) ? false : 'Apache is not installed (Debian: apache2)',
};

/** A folder that a server may read that has given up the rights of root. @param {string} name */
async function folderFor(name) {
  const folder = await mkdtemp(join(await openFolder(), `akc-${name}-`));
  await chmod(folder, 0o755);
  return folder;
}

/** @typedef {{ origin: string, folder: string, close: () => Promise<void> }} WebServer */

/**
 * @param {string} program that puts itself into the background once it listens
 * @param {string[]} args
 * @param {string} folder
 * @param {number} port
 * @returns {Promise<WebServer>}
 */
async function start(program, args, folder, port) {
  await run(program, args);
  return {
    origin: `http://127.0.0.1:${port}`,
    folder,
    async close() {
      process.kill(Number(await readFile(join(folder, 'server.pid'), 'utf8')));
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** @param {string} snippet of the document, for the `server` of a site */
export async function startNginx(snippet) {
  const [folder, port] = [await folderFor('nginx'), await freePort()];
  const conf = join(folder, 'nginx.conf');
  await writeFile(
    conf,
    `${process.getuid?.() === 0 ? 'user root;' : ''}
pid ${folder}/server.pid;
error_log ${folder}/error.log;
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    root ${folder};
    ${snippet}
  }
}
`,
  );
  return start(nginx ?? '', ['-e', join(folder, 'start.log'), '-c', conf], folder, port);
}

/** @param {string} snippet of the document, for `.htaccess` */
export async function startApache(snippet) {
  const [folder, port] = [await folderFor('apache'), await freePort()];
  const conf = join(folder, 'apache.conf');
  const modules = ['mpm_event', 'authz_core', 'mime', 'headers', 'filter', 'deflate'];
  await writeFile(
    conf,
    `ServerRoot ${folder}
ServerName localhost
PidFile ${folder}/server.pid
ErrorLog ${folder}/error.log
Mutex file:${folder} default
${modules.map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`).join('\n')}
${process.getuid?.() === 0 ? 'User www-data\nGroup www-data' : ''}
TypesConfig /etc/mime.types
Listen 127.0.0.1:${port}
DocumentRoot ${folder}
<Directory ${folder}>
  Require all granted
  AllowOverride All
</Directory>
`,
  );
  await writeFile(join(folder, '.htaccess'), snippet);
  return start(apache ?? '', ['-f', conf, '-k', 'start'], folder, port);
}
