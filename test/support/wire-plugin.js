import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { send, serve } from './server.js';

/**
 * Gives tests inside a browser a real server that answers by their script. Its origin is not that of
 * the tests, as a publisher's is not that of the page; orders reach it at a third. `wire.ts` is what
 * a test has of it.
 *
 * @typedef {import('./server.js').Reply} Reply
 *
 * @typedef {object} Scripted what else a test may ask for
 * @property {string} [base64] the body, where it is not text in UTF-8
 * @property {number} [times] how often the body is sent
 * @property {{ bytes: number, every: number }} [drip] so many at once, and milliseconds between
 * @property {boolean} [held] whether it is kept back until the test releases it
 *
 * @typedef {Omit<Reply, 'body' | 'delay'> & { body?: string } & Scripted} ScriptedReply
 *
 * @typedef {object} Logged
 * @property {string} method
 * @property {string} path
 * @property {import('node:http').IncomingHttpHeaders} headers
 * @property {boolean} left whether the browser ended it before all of the answer was sent
 *
 * @typedef {object} Script
 * @property {ScriptedReply[]} answers
 * @property {Logged[]} log
 * @property {Promise<void>} released when whatever is held may go
 * @property {() => void} release
 */

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export function wirePlugin() {
  /** @type {Map<string, Script>} by the first part of the path */
  const scripts = new Map();
  /** @type {import('./server.js').Server[]} */
  let servers = [];

  /** @param {string | undefined} url */
  const scriptOf = (url) => {
    const key = /^\/?([^/?]*)/.exec(url ?? '')?.[1] ?? '';
    const known = scripts.get(key);
    if (known) return known;
    let release = () => {};
    /** @type {Promise<void>} */
    const released = new Promise((resolve) => (release = resolve));
    const script = { answers: [], log: [], released, release };
    scripts.set(key, script);
    return script;
  };

  /** @type {import('./server.js').Handler} */
  const answer = async (request, response) => {
    const { method = '', url: path = '', headers } = request;
    const { answers, log, released } = scriptOf(path);
    const logged = { method, path, headers, left: false };
    log.push(logged);
    response.once('close', () => (logged.left = !response.writableFinished));
    const reply = (answers.length > 1 ? answers.shift() : answers[0]) ?? { status: 404 };
    if (reply.held) await released;
    const once = Buffer.from(reply.base64 ?? reply.body ?? '', reply.base64 ? 'base64' : 'utf8');
    const body = Buffer.concat(Array.from({ length: reply.times ?? 1 }, () => once));
    if (!reply.drip) return send({ ...reply, body }, path, request, response);
    response.writeHead(reply.status ?? 200, reply.headers);
    for (let at = 0; at < body.length && !response.destroyed; at += reply.drip.bytes) {
      response.write(body.subarray(at, at + reply.drip.bytes));
      await pause(reply.drip.every);
    }
    response.end();
  };

  /** @type {import('./server.js').Handler} */
  const obey = async (request, response) => {
    const script = scriptOf(request.url);
    if (request.method === 'POST') {
      const { answers } = JSON.parse(await text(request));
      if (answers) script.answers = answers;
      else script.release();
    }
    response.end(JSON.stringify(script.log));
  };

  return {
    name: 'wire',
    async serverStart() {
      servers = [await serve(answer), await serve(obey)];
    },
    serve({ path }) {
      if (path !== '/__wire__') return undefined;
      return { body: JSON.stringify(servers.map(({ origin }) => origin)), type: 'json' };
    },
    async serverStop() {
      await Promise.all(servers.map((server) => server.close()));
    },
  };
}
