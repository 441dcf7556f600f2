import { createServer } from 'node:http';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { start } from './php.js';

/** Debian's nginx and Apache on loopback, in a temporary folder, by a file of their own: no service is set up. */

const isRoot = process.getuid?.() === 0;

/** A port that was free a moment ago, for servers that cannot say which they were given. */
export async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/**
 * The snippet for nginx as it is written, within as little as a server needs.
 *
 * @param {string} folder
 * @param {URL} snippet one part for `http`, one for `server`, each under its headline
 * @param {Record<string, string>} filled in for what stands in the snippet
 * @param {string} beside what else the server has
 */
export async function serveNginx(folder, snippet, filled, beside = '') {
  let text = await readFile(snippet, 'utf8');
  for (const [written, value] of Object.entries(filled)) {
    if (!text.includes(written)) throw new Error(`${snippet.pathname} has no ${written}.`);
    text = text.replaceAll(written, value);
  }
  const [forHttp, forServer] = text.split(/^# ---- For each .*$/m);
  const port = await freePort();
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join(' ');
  const file = join(folder, 'nginx.conf');
  await writeFile(
    file,
    `${isRoot ? 'user root;' : ''} daemon off; worker_processes 1; pid ${folder}/nginx.pid; error_log stderr notice;
    events {}
    http { access_log off; ${temporary} ${forHttp}
      server { listen 127.0.0.1:${port}; ${beside} ${forServer} } }`,
  );
  const server = await start('nginx', ['-e', 'stderr', '-p', folder, '-c', file], {
    ready: /start worker process \d/,
  });
  return { origin: `http://127.0.0.1:${port}`, stop: server.stop };
}

/**
 * Apache with PHP as its module.
 *
 * @param {string} folder
 * @param {string} site what it serves
 * @param {string} modules where Debian has them
 * @param {string} php name of PHP's module there
 */
export async function serveApache(folder, site, modules, php) {
  const port = await freePort();
  const run = join(folder, 'run');
  await mkdir(run);
  // started by root it works as somebody who may read and write here
  for (const path of [folder, site, run]) await chmod(path, 0o777);
  const file = join(folder, 'apache.conf');
  const needed = [
    'mpm_prefork',
    'authz_core',
    'dir',
    'mime',
    'env',
    'rewrite',
    'deflate',
    'filter',
  ];
  await writeFile(
    file,
    `${needed.map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`).join('\n')}
LoadModule php_module ${modules}/${php}
ServerName localhost
Listen 127.0.0.1:${port}
${isRoot ? 'User www-data\nGroup www-data' : ''}
PidFile ${run}/apache.pid
Mutex file:${run}
ErrorLog "|/bin/cat"
LogLevel notice
DocumentRoot ${site}
DirectoryIndex index.php index.html
TypesConfig /etc/mime.types
StartServers 2
<FilesMatch "\\.php$">
  SetHandler application/x-httpd-php
</FilesMatch>
<Directory ${site}>
  Require all granted
  AllowOverride All
</Directory>
AddOutputFilterByType DEFLATE application/json application/xml text/html
php_admin_value opcache.enable 0
`,
  );
  const server = await start('apache2', ['-D', 'FOREGROUND', '-f', file, '-d', folder], {
    ready: /resuming normal operations/,
  });
  return { origin: `http://127.0.0.1:${port}`, said: server.said, stop: server.stop };
}
