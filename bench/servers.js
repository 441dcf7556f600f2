import { once } from 'node:events';
import { createSecureServer } from 'node:http2';
import { extname } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/**
 * The origins of a page, of the script and of the feed: real servers on loopback, HTTP/2 over TLS,
 * everything compressed beforehand and held in memory, so that no disk is measured.
 *
 * @typedef {object} Logged
 * @property {string} origin `page`, `script` or `feed`
 * @property {string} kind what the browser wanted it for; `preflight` where it asked for leave
 * @property {string} path
 * @property {number} bytes of the body, compressed
 *
 * @typedef {object} File
 * @property {string} type
 * @property {Buffer} bytes
 * @property {Record<string, string>} headers of its own
 * @property {number} delay milliseconds until it is answered
 *
 * @typedef {Awaited<ReturnType<typeof openOrigin>>} Origin
 */

const TYPES = new Map([
  ['.js', 'text/javascript; charset=utf-8'],
  ['.json', 'application/feed+json'],
  ['.svg', 'image/svg+xml'],
  ['.woff2', 'font/woff2'],
  ['.xml', 'application/rss+xml'],
]);

/** What `fetch()` gives for a destination is an empty one. */
const KINDS = new Map([['empty', 'fetch']]);

/**
 * What was served once may be served again in place of another, and compressing takes long.
 *
 * @type {Map<string, Buffer>}
 */
const compressed = new Map();

/** @param {string | Buffer} body */
function compress(body) {
  const known = typeof body === 'string' ? compressed.get(body) : undefined;
  if (known) return known;
  const short = brotli(body);
  if (typeof body === 'string') compressed.set(body, short);
  return short;
}

/** @param {string | Buffer} body */
function brotli(body) {
  const bytes = Buffer.from(body);
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}

/**
 * @param {string} name
 * @param {{ key: string | Buffer, cert: string }} certificate
 * @param {Logged[]} log
 * @param {Record<string, string>} headers of every answer
 */
export async function openOrigin(name, { key, cert }, log, headers) {
  /** @type {Map<string, File>} */
  const files = new Map();
  /** @type {Set<import('node:http2').ServerHttp2Session>} */
  const sessions = new Set();

  const server = createSecureServer({ key, cert }, (request, response) => {
    const { method, url: path } = request;
    const wanted = String(request.headers['sec-fetch-dest']);
    const kind = method === 'OPTIONS' ? 'preflight' : (KINDS.get(wanted) ?? wanted);
    const file = files.get(path);
    log.push({ origin: name, kind, path, bytes: file?.bytes.length ?? 0 });
    if (!file) return void response.writeHead(404, headers).end();
    const answer = () => {
      response.writeHead(200, {
        ...headers,
        ...file.headers,
        'content-type': file.type,
        'content-encoding': 'br',
        'content-length': file.bytes.length,
      });
      response.end(file.bytes);
    };
    if (file.delay) setTimeout(answer, file.delay);
    else answer();
  });
  server.on('session', (session) => {
    sessions.add(session);
    session.on('close', () => sessions.delete(session));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const origin = `https://127.0.0.1:${port}`;

  return {
    origin,
    /**
     * From now on, in place of what stood there.
     *
     * @param {string} path
     * @param {string | Buffer} body
     * @param {{ headers?: Record<string, string>, delay?: number }} [options]
     */
    add(path, body, { headers = {}, delay = 0 } = {}) {
      const type = TYPES.get(extname(path)) ?? 'text/html; charset=utf-8';
      files.set(path, { type, bytes: compress(body), headers, delay });
      return origin + path;
    },
    async close() {
      server.close();
      for (const session of sessions) session.destroy();
      await once(server, 'close');
    },
  };
}
