import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { createFeed } from './feed-server.js';
import { createLinks } from './links.js';
import { pageValues, readPage } from './pages.js';

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 * @typedef {(req: Request, res: Response) => void} Handler
 * @typedef {(nonce: string) => Record<string, string>} PageHeaders
 */

const defaultPorts = [4170, 4171, 4172, 4173];

const yearInSeconds = 365 * 24 * 60 * 60;

/**
 * Serves a partner's site, a member-state portal, the publisher's feed and the script from four
 * origins, as in life.
 *
 * @param {object} options
 * @param {string} options.distDir The built library.
 * @param {string} [options.host]
 * @param {number[]} [options.ports] Of partner, portal, feed and script, in this order.
 * @param {number} [options.everySeconds] How often the feed gains a release.
 */
export async function startDemo({
  distDir,
  host = '127.0.0.1',
  ports = portsToTry(),
  everySeconds = 20,
}) {
  const [partner, portal, feed, script] = await Promise.all([
    openOrigin(host, ports[0]),
    openOrigin(host, ports[1]),
    openOrigin(host, ports[2]),
    openOrigin(host, ports[3]),
  ]);

  const values = pageValues({
    script: `${script.origin}/v1/akc.js`,
    feeds: feed.origin,
    links: createLinks(`${feed.origin}/`),
  });
  partner.answerWith(createSite('partner', values));
  portal.answerWith(
    createSite('portal', values, {
      headers: (nonce) => ({ 'Content-Security-Policy': portalPolicy(nonce, feed.origin) }),
    }),
  );
  feed.answerWith(createFeed({ origin: feed.origin, everySeconds }).handle);
  script.answerWith(createScriptServer(distDir));

  return {
    partner: `${partner.origin}/`,
    portal: `${portal.origin}/`,
    feed: `${feed.origin}/feed.json`,
    script: values.script,
    async close() {
      await Promise.all([partner, portal, feed, script].map((origin) => origin.close()));
    },
  };
}

/** The usual ports; a port that the environment names is the first. */
function portsToTry() {
  const wanted = Number(process.env['PORT']);
  return wanted ? [wanted, ...defaultPorts.slice(1)] : defaultPorts;
}

/**
 * Opens a port, another one where it is taken. What answers is set when all origins are known.
 *
 * @param {string} host
 * @param {number} [port]
 */
async function openOrigin(host, port = 0) {
  /** @type {Handler} */
  let answer = (_, res) => void res.writeHead(503).end();
  const server = createServer((req, res) => answer(req, res));
  try {
    await listen(server, host, port);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EADDRINUSE') throw error;
    await listen(server, host, 0);
  }
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    origin: `http://${host}:${address.port}`,
    /** @param {Handler} handler */
    answerWith(handler) {
      answer = handler;
    },
    /** @returns {Promise<void>} */
    close() {
      return new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

/**
 * @param {import('node:http').Server} server
 * @param {string} host
 * @param {number} port
 * @returns {Promise<void>}
 */
function listen(server, host, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/**
 * A site of templates and files beside them.
 *
 * @param {'partner' | 'portal'} name
 * @param {Record<string, string>} values
 * @param {object} [options]
 * @param {PageHeaders} [options.headers]
 * @param {(html: string, page: string) => string | Promise<string>} [options.change] what a page becomes on its way
 * @returns {Handler}
 */
export function createSite(name, values, { headers = () => ({}), change = (html) => html } = {}) {
  const folder = new URL(`./${name}/`, import.meta.url);
  const serveFile = sirv(fileURLToPath(folder), { dev: true, etag: true });

  /**
   * @param {Response} res
   * @param {string} page
   */
  async function sendPage(res, page) {
    const nonce = randomBytes(16).toString('base64');
    const html = await readPage(new URL(page, folder), { ...values, nonce });
    res.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-cache',
      ...headers(nonce),
    });
    res.end(await change(html, page));
  }

  return (req, res) => {
    const { pathname } = new URL(req.url ?? '/', 'http://localhost');
    const page = pathname === '/' ? 'index.html' : /^\/([\w-]+\.html)$/.exec(pathname)?.[1];
    if (page) sendPage(res, page).catch(() => sendMissing(res));
    else serveFile(req, res, () => sendMissing(res));
  };
}

/**
 * What a careful ministry sends: nothing is allowed but its own files, one nonce, and the feed.
 *
 * @param {string} nonce
 * @param {string} feedOrigin
 */
function portalPolicy(nonce, feedOrigin) {
  return [
    `default-src 'none'`,
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self'`,
    `img-src 'self' ${feedOrigin}`,
    `connect-src ${feedOrigin}`,
    `font-src 'self'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types lit-html dompurify`,
  ].join('; ');
}

/**
 * The script's own origin: `/v1/` moves and is cached for minutes, an exact version and the chunks
 * with hashed names stay.
 *
 * @param {string} distDir
 * @returns {Handler}
 */
function createScriptServer(distDir) {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const serveFile = sirv(join(distDir, 'cdn'), { dev: true, etag: true });

  return (req, res) => {
    const { pathname } = new URL(req.url ?? '/', 'http://localhost');
    const [, folder = '', path = ''] = /^\/([^/]+)(\/.*)$/.exec(pathname) ?? [];
    if (!['cdn', 'v1', version].includes(folder)) {
      sendMissing(res);
      return;
    }
    const stays = folder === version || path.startsWith('/chunks/');
    res.setHeader(
      'Cache-Control',
      stays ? `public, max-age=${yearInSeconds}, immutable` : 'public, max-age=300',
    );
    res.setHeader('Access-Control-Allow-Origin', '*');
    res.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
    req.url = path;
    serveFile(req, res, () => {
      res.setHeader('Cache-Control', 'no-store');
      sendMissing(res);
    });
  };
}

/** @param {Response} res */
function sendMissing(res) {
  res.setHeader('Content-Type', 'text/plain; charset=utf-8');
  res.writeHead(404).end('There is nothing at this address.\n');
}
