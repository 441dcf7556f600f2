import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import {
  findProgram,
  missing,
  NOT_INSTALLED,
  phpLiteral,
  servePhp,
  start,
  withSettings,
} from '../support/php.js';
import { freePort } from '../support/web-servers.js';

/** A real WordPress on loopback, of Debian's packages, in a temporary folder with a database of its own. */

const run = promisify(execFile);
const core = '/usr/share/wordpress';
const relay = new URL('../../examples/relay/', import.meta.url);
const installer = fileURLToPath(new URL('install.php', import.meta.url));

/** Why the tests are left out; `false` where all that it takes is installed. */
export const noWordPress =
  (await missing(['php', 'mariadbd', 'mariadb-install-db'], ['curl', 'mysqli', 'gd'])) ||
  (!existsSync(join(core, 'wp-load.php')) && `${NOT_INSTALLED} wordpress`);

/** As little of a theme as WordPress takes, with the script on every page, as docs/embedding.md has it. */
const theme = {
  'style.css': '/* Theme Name: Plain */',
  'index.php': `<!doctype html><html <?php language_attributes(); ?>><head><meta charset="utf-8"><?php wp_head(); ?></head>
    <body><?php while (have_posts()) { the_post(); the_title('<h1>', '</h1>'); the_content(); } wp_footer(); ?></body></html>`,
};

/** @param {string} script address of the built script */
const functions = (script) => `<?php
add_theme_support('post-thumbnails');
add_action('wp_enqueue_scripts', function () {
  if (is_page('linked')) wp_enqueue_script('akc', ${phpLiteral(script)}, [], null, true);
});`;

/** @param {string} folder @param {string} socket @param {string} site */
const config = (folder, socket, site) => `<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', ${phpLiteral(`localhost:${socket}`)});
define('DB_CHARSET', 'utf8mb4');
define('WP_HOME', ${phpLiteral(site)});
define('WP_SITEURL', ${phpLiteral(site)});
define('WP_CONTENT_DIR', ${phpLiteral(`${folder}/wp-content`)});
// nothing is asked of anybody outside
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('WP_DEBUG', false);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';`;

/** PHP's own server knows no rewriting. */
const router = `<?php
$path = rawurldecode(parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH) ?: '/');
if (is_file($_SERVER['DOCUMENT_ROOT'] . $path)) return false;
$_SERVER['SCRIPT_NAME'] = '/index.php';
require $_SERVER['DOCUMENT_ROOT'] . '/index.php';`;

/** @param {string} folder */
async function startDatabase(folder) {
  const data = join(folder, 'data');
  const socket = join(folder, 'db.sock');
  // started by root it wants to be told so
  const user = `--user=${userInfo().username}`;
  await run(findProgram('mariadb-install-db') ?? '', [
    ...['--no-defaults', `--datadir=${data}`, user, '--skip-test-db'],
    ...['--auth-root-authentication-method=normal', '--skip-name-resolve'],
  ]);
  const first = join(folder, 'first.sql');
  await writeFile(first, 'CREATE DATABASE IF NOT EXISTS wordpress CHARACTER SET utf8mb4;\n');
  const database = await start(
    'mariadbd',
    [
      ...['--no-defaults', `--datadir=${data}`, `--socket=${socket}`, user, '--skip-networking'],
      // nothing of it is to last
      ...[
        '--innodb-flush-log-at-trx-commit=0',
        '--skip-innodb-doublewrite',
        `--init-file=${first}`,
      ],
      `--pid-file=${folder}/db.pid`,
    ],
    { ready: /ready for connections/ },
  );
  return { socket, stop: database.stop };
}

/**
 * Sets all up: a site with 30 releases, the relay as its plugin, and pages that embed them.
 *
 * @param {string} script address of the built script
 */
export async function startWordPress(script) {
  const folder = await mkdtemp(join(tmpdir(), 'akc-wordpress-'));
  /** @type {(() => Promise<unknown>)[]} */
  const closing = [() => rm(folder, { recursive: true, force: true })];
  const stop = async () => {
    for (const step of closing.splice(0).reverse()) await step();
  };
  try {
    const site = join(folder, 'site');
    await cp(core, site, { recursive: true, dereference: true });
    const database = await startDatabase(folder);
    closing.push(database.stop);
    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    await writeContent(site, origin, script);
    await writeFile(join(site, 'wp-config.php'), config(site, database.socket, origin));
    const routing = join(folder, 'router.php');
    await writeFile(routing, router);
    const php = findProgram('php') ?? '';
    const env = { ...process.env, AKC_SCRIPT: script };
    for (const step of ['site', 'content']) {
      await run(php, ['-d', 'opcache.enable=0', installer, site, step], { env });
    }
    const server = await servePhp(site, {
      port,
      router: routing,
      // WordPress is a thousand files, and none of them changes
      settings: ['opcache.enable=1'],
      // a browser asks for six things at a time, and behind the relay the publisher is this server too
      workers: 12,
    });
    closing.push(server.stop);
    /** Of the site's tables, for PDO. */
    const pdo = `mysql:unix_socket=${database.socket};dbname=wordpress;charset=utf8mb4`;
    return { origin, database: pdo, takeComplaints: server.takeComplaints, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** @param {string} site @param {string} origin @param {string} script */
async function writeContent(site, origin, script) {
  const content = join(site, 'wp-content');
  const plain = join(content, 'themes/plain');
  const plugin = join(content, 'plugins/akc-relay');
  for (const path of [plain, plugin, join(content, 'uploads')])
    await mkdir(path, { recursive: true });
  const files = { ...theme, 'functions.php': functions(script) };
  for (const [name, text] of Object.entries(files)) await writeFile(join(plain, name), text);
  const settings = {
    feeds: [`${origin}/wp-json/wp/v2/posts`, `${origin}/feed/`],
    pictures: [`${origin}/wp-content/uploads/`],
    cache: join(site, '../copies'),
    keep: 300,
    allow_private: true,
  };
  await mkdir(settings.cache);
  const own = new URL('akc-relay.php', relay);
  const text = await withSettings(own, 'akcRelaySettings', settings);
  await writeFile(join(plugin, 'akc-relay.php'), text);
  await writeFile(join(plugin, 'relay.php'), await readFile(new URL('relay.php', relay)));
}
