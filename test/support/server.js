import { once } from 'node:events';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { extname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

/**
 * Real servers on loopback: each port is an origin of its own, as publisher, script and page are in
 * life.
 *
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 * @typedef {(request: Request, response: Response) => void | Promise<void>} Handler
 *
 * @typedef {object} Reply
 * @property {number} [status]
 * @property {Record<string, string>} [headers] beside those of the server
 * @property {string | Buffer | object} [body] an object is sent as JSON
 * @property {number} [delay] milliseconds before the headers
 * @property {'hang' | 'reset' | 'cut'} [fault] no answer at all; the connection ends before it; in
 *   the middle of it
 *
 * @typedef {string | Buffer | Reply | Handler} Answer text, all of an answer, or what gives it
 *
 * @typedef {object} LoggedRequest
 * @property {string} method
 * @property {string} path with its query
 * @property {import('node:http').IncomingHttpHeaders} headers
 * @property {number} time milliseconds since 1970
 *
 * @typedef {object} ServeOptions
 * @property {URL} [folder] files for whatever has no answer of its own
 * @property {Record<string, string>} [headers] of every answer
 * @property {boolean} [cors] whether other origins may read; they may unless told otherwise
 * @property {string} [host] a name of loopback, where another site is wanted and not a port alone
 * @property {number} [port] one that is free unless told
 * @property {{ key: string, cert: string }} [tls] with it the origin is one of https
 */

const TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.json', 'application/feed+json'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.xml', 'application/rss+xml'],
  ['.svg', 'image/svg+xml'],
]);

/**
 * Milliseconds that an answer may take at most, each as long as chance has it: for hunting tests that look before what
 * they look for is there. None but where somebody asks for it.
 */
const SLOWEST = Number(process.env['AKC_SLOW'] ?? 0);

const hesitation = () => Math.random() * SLOWEST;

/**
 * Opens an origin on a port that is free.
 *
 * @param {Handler | Record<string, Answer>} [answers] one handler for all, or an answer for each path
 * @param {ServeOptions} [options]
 */
export async function serve(answers = {}, options = {}) {
  const { folder, headers = {}, cors = true, host = '127.0.0.1', port: wanted = 0, tls } = options;
  const handler = typeof answers === 'function' ? answers : undefined;
  /** @type {Map<string, Answer>} */
  const byPath = new Map(typeof answers === 'function' ? [] : Object.entries(answers));
  /** @type {LoggedRequest[]} */
  const requests = [];
  const serveFile = folder && sirv(fileURLToPath(folder), { dev: true });

  /** @type {Handler} */
  const listener = (request, response) => {
    const { method = 'GET', url: path = '/' } = request;
    requests.push({ method, path, headers: request.headers, time: Date.now() });
    if (cors) response.setHeader('access-control-allow-origin', '*');
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const { pathname } = new URL(path, 'http://localhost');
    const answer = handler ?? byPath.get(path) ?? byPath.get(pathname);
    const missing = () => void response.writeHead(404).end();
    if (answer !== undefined) void send(answer, pathname, request, response);
    else if (serveFile && SLOWEST) {
      void pause(hesitation()).then(() => serveFile(request, response, missing));
    } else if (serveFile) serveFile(request, response, missing);
    else missing();
  };
  const server = tls ? createSecureServer(tls, listener) : createServer(listener);
  // a connection that is closed just as a browser takes it again is asked over twice
  server.keepAliveTimeout = 0;
  // localhost is one of two addresses, and a browser may try either first
  server.listen(wanted, host === '127.0.0.1' ? host : undefined);
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const origin = `http${tls ? 's' : ''}://${host}:${port}`;

  return {
    origin,
    requests,
    /** @param {string} path */
    url: (path) => new URL(path, origin).href,
    /**
     * How often a path was asked for.
     *
     * @param {string} path
     */
    count: (path) => requests.filter((request) => request.path === path).length,
    /**
     * What a path answers from now on.
     *
     * @param {string} path with its query, or without for any query
     * @param {Answer} answer
     */
    answer: (path, answer) => void byPath.set(path, answer),
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof serve>>} Server */

/**
 * @param {Answer} answer
 * @param {string} path
 * @param {Request} request
 * @param {Response} response
 */
export async function send(answer, path, request, response) {
  if (typeof answer === 'function') return void (await answer(request, response));
  const plain = typeof answer === 'string' || Buffer.isBuffer(answer);
  const {
    status = 200,
    headers = {},
    body = '',
    delay = hesitation(),
    fault,
  } = plain ? { body: answer } : answer;
  if (fault === 'hang') return;
  if (delay) await pause(delay);
  if (fault === 'reset') return void response.destroy();
  const bytes =
    typeof body === 'string' || Buffer.isBuffer(body)
      ? Buffer.from(body)
      : Buffer.from(JSON.stringify(body));
  const type = TYPES.get(extname(path)) ?? 'text/html; charset=utf-8';
  response.writeHead(status, { 'content-type': type, 'content-length': bytes.length, ...headers });
  if (fault !== 'cut') return void response.end(bytes);
  // only when its first half is on its way may the connection end
  response.write(bytes.subarray(0, bytes.length / 2), () =>
    setTimeout(() => response.destroy(), 50),
  );
}
