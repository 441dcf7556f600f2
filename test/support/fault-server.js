import { once } from 'node:events';
import { createServer } from 'node:net';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { feedOf } from './feeds.js';
import { send, serve } from './server.js';

/**
 * Whatever may go wrong with a feed on its way (docs/faults.md), made on the wire. Tests hand these answers
 * to a server of theirs; Storybook has them at `/faults/NAME.json`; `node test/support/fault-server.js`
 * serves them all on an origin of their own, and prints an address for each, to be looked at in any page.
 *
 * @typedef {import('./server.js').Answer} Answer
 * @typedef {import('./server.js').Handler} Handler
 * @typedef {import('./server.js').Request} Request
 * @typedef {import('./server.js').Response} Response
 */

const MEGABYTE = 1_000_000;
const JSON_FEED = { 'content-type': 'application/feed+json' };

const good = JSON.stringify(feedOf(3));
const bytes = Buffer.from(good);

/** @param {string | Buffer | object} body @param {string} [type] @returns {Answer} */
const as = (body, type = 'application/feed+json') => ({ body, headers: { 'content-type': type } });

/** @param {number} status @param {string} body @returns {Answer} */
const page = (status, body) => ({
  status,
  body: `<!doctype html><html><title>${body}</title><h1>${body}</h1>
    <img src="x" onerror="globalThis.executed = true"><script>globalThis.executed = true</script>`,
  headers: { 'content-type': 'text/html; charset=utf-8' },
});

/** @param {number} status @param {string} retryAfter @param {boolean} [exposed] @returns {Answer} */
export const busy = (status, retryAfter, exposed = true) => ({
  status,
  headers: {
    'retry-after': retryAfter,
    ...(exposed && { 'access-control-expose-headers': 'Retry-After' }),
  },
});

/** @param {string} location @param {number} [status] @returns {Answer} */
export const redirect = (location, status = 302) => ({ status, headers: { location } });

/** Half of an answer whose length is known, then the connection is torn. @type {Handler} */
const resetHalfWay = (_, response) => {
  response.writeHead(200, { ...JSON_FEED, 'content-length': bytes.length });
  response.write(bytes.subarray(0, bytes.length / 2), () => response.socket?.resetAndDestroy());
};

/** What other origins may read, said in ways that allow nothing. @param {string[]} allowed @returns {Handler} */
const allowing = (allowed) => (_, response) => {
  response.removeHeader('access-control-allow-origin');
  if (allowed.length) response.setHeader('access-control-allow-origin', allowed);
  response.writeHead(200, JSON_FEED).end(bytes);
};

/**
 * As much as a browser takes of so many megabytes.
 *
 * @param {Response} response
 * @param {number} megabytes
 * @returns {Promise<number>} how many were sent until it hung up
 */
export async function flood(response, megabytes) {
  const chunk = Buffer.alloc(MEGABYTE, ' ');
  const end = closed(response);
  let sent = 0;
  response.writeHead(200, JSON_FEED).write('{"items":[');
  for (; sent < megabytes && !response.destroyed; sent++) {
    if (!response.write(chunk)) await Promise.race([once(response, 'drain'), end]);
  }
  response.end(']}');
  return sent;
}

/** @param {Response} response */
const closed = (response) =>
  new Promise(
    (resolve) => void (response.destroyed ? resolve(0) : response.once('close', resolve)),
  );

const zip = promisify(gzip);
/** @type {Promise<Buffer> | undefined} */
let bomb;

/** A kilobyte for each megabyte of it. @param {Response} response */
async function dropBomb(response) {
  bomb ??= zip(Buffer.concat([Buffer.from('{"items":['), Buffer.alloc(64 * MEGABYTE, ' ')]));
  response.writeHead(200, { ...JSON_FEED, 'content-encoding': 'gzip' }).end(await bomb);
}

/** From one address to the next. @param {number} most @returns {Handler} */
const hops = (most) => (request, response) => {
  const { searchParams } = new URL(request.url ?? '', 'http://localhost');
  const made = Number(searchParams.get('hop') ?? 0);
  if (made < most) response.writeHead(302, { location: `?hop=${made + 1}` }).end();
  else response.writeHead(200, JSON_FEED).end(bytes);
};

const DEEP = 100_000;
const MANY = 100_000;
const deep = `${'['.repeat(DEEP)}${']'.repeat(DEEP)}`;

/** @param {Record<string, unknown>} members of the first of three releases */
export const oneOdd = (members) => {
  const [first, ...others] = feedOf(3).items;
  return feedOf(3, { items: [{ ...first, ...members }, ...others] });
};

/** By name: what is answered where a feed is asked for. @satisfies {Record<string, Answer>} */
export const faults = {
  'black-hole': { fault: 'hang' },
  reset: { fault: 'reset' },
  'reset-half-way': resetHalfWay,
  'cut-short': { body: good, headers: JSON_FEED, fault: 'cut' },
  'not-found': page(404, 'Page not found'),
  gone: page(410, 'Gone'),
  unauthorized: page(401, 'Sign in'),
  'firewall-page': page(403, 'Attention required'),
  'request-timeout': { status: 408 },
  'too-early': { status: 425 },
  'internal-error': page(500, 'Internal Server Error'),
  'bad-gateway': page(502, 'Bad gateway'),
  unavailable: page(503, 'Service unavailable'),
  'gateway-timeout': page(504, 'Gateway timeout'),
  teapot: { status: 418 },
  'rate-limited': { status: 429 },
  'error-page': page(200, 'There has been a critical error on this website.'),
  'captive-portal': page(200, 'Welcome to our network'),
  'no-content': { status: 204 },
  empty: as(''),
  'empty-object': as('{}'),
  null: as('null'),
  'empty-array': as('[]'),
  'array-of-others': as([{ id: 1, title: 'Post' }]),
  'xml-feed': as('<?xml version="1.0"?><rss version="2.0"><channel/></rss>', 'application/rss+xml'),
  'no-items': as(feedOf(3, { items: undefined })),
  'no-news': as(feedOf(0)),
  truncated: as(good.slice(0, good.length * 0.6)),
  'deep-and-truncated': as('['.repeat(DEEP)),
  'script-prefix': as(`)]}'\n${good}`),
  'php-warning': as(`Warning: Undefined variable $a in /srv/feed.php on line 3\n${good}`),
  'php-warning-html': as(`<br />\n<b>Warning</b>: Undefined variable in <b>/srv/f</b>\n${good}`),
  'as-html': as(good, 'text/html'),
  'as-text': as(good, 'text/plain'),
  'as-bytes': as(good, 'application/octet-stream'),
  'as-rss': as(good, 'application/rss+xml'),
  'as-nothing': (_, response) => void response.writeHead(200).end(bytes),
  'byte-order-mark': as(`\uFEFF${good}`),
  'two-byte-order-marks': as(`\uFEFF\uFEFF${good}`),
  'blank-lines-first': as(`\r\n\t ${good}`),
  'gzip-bomb': (_, response) => dropBomb(response),
  flood: (_, response) => void flood(response, 50),
  'one-huge-release': as(oneOdd({ content_html: '<p>Text</p>'.repeat(MEGABYTE) })),
  'many-releases': as({
    version: 'https://jsonfeed.org/version/1.1',
    items: Array.from({ length: MANY }, (_, index) => ({ id: index, title: `No. ${index}` })),
  }),
  'deep-member': as(good.replace('{', `{"deep":${deep},`)),
  'deep-in-a-release': as(good.replace('"items":[{', `"items":[{"tags":${deep},`)),
  'long-text': as(oneOdd({ content_html: `<p>${'Text '.repeat(60_000)}</p>`, summary: undefined })),
  'redirect-loop': hops(Infinity),
  'thirty-redirects': hops(30),
  'nineteen-redirects': hops(19),
  'no-cors': allowing([]),
  'cors-of-another': allowing(['https://another.example']),
  'cors-twice': allowing(['*', '*']),
};

/** @type {Record<string, Answer>} */
const byName = faults;

/** Bytes that are no UTF-8, and what its headline becomes. */
export const spoilt = {
  answer: charset('', 'latin1', 'Caf\xe9.', 'utf-8'),
  title: 'Caf\uFFFD.',
};

/** What is written in other charsets than UTF-8, and the headline that it says. */
export const charsets = [
  ['UTF-16LE with a mark', charset('\uFEFF', 'utf16le', '한국 소식'), '한국 소식'],
  ['UTF-16BE with a mark', charset('\uFEFF', 'utf16be', 'ข่าว'), 'ข่าว'],
  ['EUC-KR', charset('', 'latin1', '\xb4\xba\xbd\xba', 'euc-kr'), '뉴스'],
  ['TIS-620', charset('', 'latin1', '\xa2\xe8\xd2\xc7', 'tis-620'), 'ข่าว'],
  ['windows-1252', charset('', 'latin1', '\x93Caf\xe9\x94', 'windows-1252'), '“Café”'],
  ['UTF-8 with a mark, and another said', charset('\uFEFF', 'utf8', 'Café', 'euc-kr'), 'Café'],
  ['a charset that nobody knows', charset('', 'utf8', 'Café', 'klingon'), 'Café'],
].map(([name, answer, title]) => ({
  name: /** @type {string} */ (name),
  answer: /** @type {Answer} */ (answer),
  title: /** @type {string} */ (title),
}));

/**
 * @param {string} mark
 * @param {'utf16be' | BufferEncoding} encoding
 * @param {string} title
 * @param {string} [said] of the header
 */
function charset(mark, encoding, title, said) {
  const text = `${mark}${JSON.stringify(oneOdd({ title }))}`;
  const body =
    encoding === 'utf16be' ? Buffer.from(text, 'utf16le').swap16() : Buffer.from(text, encoding);
  return as(body, `application/feed+json${said ? `; charset=${said}` : ''}`);
}

/**
 * An answer that a test pours out: its headers, and as many bytes as it wants, whenever it wants.
 */
export function tap() {
  /** @type {Response[]} */
  const open = [];
  /** @type {Handler} */
  const answer = (_, response) => {
    response.writeHead(200, JSON_FEED).flushHeaders();
    open.push(response);
  };
  const last = () => {
    const response = open.at(-1);
    if (!response) throw new Error('Nobody has asked yet.');
    return response;
  };
  return {
    answer,
    /** @param {string} text */
    pour: (text) => new Promise((resolve) => void last().write(text, resolve)),
    /** @param {string} text */
    end: (text) => void last().end(text),
    /** Settles when the browser has hung up. */
    left: () => closed(last()),
  };
}

/** An origin where nobody listens. */
export async function deadOrigin() {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  await once(server, 'close');
  return `http://127.0.0.1:${port}`;
}

export const faultNames = Object.keys(byName);

/**
 * For a server that has other things as well: answers what is asked for below `/faults/`.
 *
 * @param {Request} request
 * @param {Response} response
 * @param {() => void} next
 */
export function answerFaults(request, response, next) {
  const { pathname } = new URL(request.url ?? '', 'http://localhost');
  const name = /^\/faults\/([\w-]+)\.json$/.exec(pathname)?.[1] ?? '';
  const answer = faultNames.includes(name) ? byName[name] : undefined;
  if (answer === undefined) next();
  else void send(answer, pathname, request, response);
}

/** All of them on one origin, each at its name. @param {number} [port] */
export const serveFaults = (port) =>
  serve(
    Object.fromEntries(Object.entries(byName).map(([name, answer]) => [`/${name}.json`, answer])),
    { ...(port && { port }) },
  );

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const server = await serveFaults(6007);
  for (const name of faultNames) console.log(server.url(`/${name}.json`));
}
