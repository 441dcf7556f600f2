import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { perfectFeed } from './cli.js';

/** A feed on a real server of loopback, served well or badly, and what `check` says of it. */

/** @typedef {import('./server.js').Server} Server */

/**
 * @typedef {object} Served how a feed is served
 * @property {(feed: any, url: (path: string) => string) => unknown} [feed] changes it
 * @property {Record<string, string | undefined>} [headers] of the feed; without a value one is left out
 * @property {Record<string, string | undefined>} [headers304]
 * @property {Record<string, string>} [headers404]
 * @property {boolean} [ignores] whether it answers with the whole feed again
 * @property {Record<string, import('./server.js').Answer>} [paths] what else there is
 * @property {string} [path] that is asked for
 * @property {string[]} [args]
 */

export const CORS = { 'access-control-allow-origin': '*' };
export const ETAG = '"version-1"';

/** Takes out what is left out. @param {Record<string, string | undefined>} headers @returns {Record<string, string>} */
const written = (headers) =>
  /** @type {Record<string, string>} */ (
    Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined))
  );

/** @param {Server} server @param {Served} served @returns {import('./server.js').Handler} */
function handlerOf(server, { feed: change, headers, headers304, headers404, ignores, paths = {} }) {
  const feed = perfectFeed(server.url('/feed.json'));
  change?.(feed, server.url);
  const body = gzipSync(JSON.stringify(feed));
  return (request, response) => {
    const { pathname } = new URL(request.url ?? '/', server.origin);
    const answer = paths[pathname];
    if (typeof answer === 'function') return answer(request, response);
    if (answer !== undefined) {
      const {
        status = 200,
        headers: own = {},
        body: text = '',
      } = /** @type {any} */ (typeof answer === 'string' ? { body: answer } : answer);
      response.writeHead(status, { ...CORS, 'content-type': 'application/json', ...own });
      return void response.end(typeof text === 'object' ? JSON.stringify(text) : text);
    }
    if (pathname !== '/feed.json') {
      return void response.writeHead(404, written({ ...CORS, ...headers404 })).end('none');
    }
    const isKnown =
      request.headers['if-none-match'] === ETAG ||
      (headers?.['etag'] === undefined && !!request.headers['if-modified-since']);
    if (isKnown && !ignores) {
      return void response.writeHead(304, written({ ...CORS, etag: ETAG, ...headers304 })).end();
    }
    const all = {
      ...CORS,
      etag: ETAG,
      'content-type': 'application/feed+json',
      'content-encoding': 'gzip',
      'cache-control': 'no-cache',
      ...headers,
    };
    response
      .writeHead(200, written(all))
      .end(all['content-encoding'] ? body : JSON.stringify(feed));
  };
}

/**
 * Checks a feed that a server has.
 *
 * @param {Server} server @param {ReturnType<import('./cli.js').cli>['run']} run
 */
export const checkerOf = (server, run) => async (/** @type {Served} */ served) => {
  const handler = handlerOf(server, served);
  server.answer('/feed.json', handler);
  for (const path of Object.keys(served.paths ?? {})) server.answer(path, handler);
  server.answer('/feed.json.akc-widgets-check-asks-for-what-is-not-there.json', handler);
  const args = ['check', server.url(served.path ?? '/feed.json'), '--json', ...(served.args ?? [])];
  const { code, out, err } = await run(args);
  assert.equal(err, '');
  const [report] = JSON.parse(out).reports;
  return { code, report, rules: report.findings.map((/** @type {any} */ one) => one.rule) };
};
