import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { after, before, describe, it } from 'node:test';
import { cli, perfectFeed } from '../support/cli.js';
import { makeCertificate } from '../support/certificate.js';
import { serve } from '../support/server.js';
import { WORDPRESS } from '../support/shared-feeds.js';

/** What `check` says of how a feed is served, on real servers of loopback. */

const { load, run } = cli(['wire/answer-rules', 'wire/served', 'check/findings']);

/** @type {import('../support/server.js').Server} */
let server;
before(async () => {
  server = await serve({}, { cors: false });
});
after(() => server.close());

/**
 * @typedef {object} Served how a feed is served
 * @property {(feed: any, url: (path: string) => string) => unknown} [feed] changes it
 * @property {Record<string, string | undefined>} [headers] of the feed; without a value one is left out
 * @property {Record<string, string | undefined>} [headers304]
 * @property {Record<string, string>} [headers404]
 * @property {boolean} [ignores] whether it answers with the whole feed again
 * @property {Record<string, import('../support/server.js').Answer>} [paths] what else there is
 * @property {string} [path] that is asked for
 * @property {string[]} [args]
 */

const CORS = { 'access-control-allow-origin': '*' };
const ETAG = '"version-1"';

/** Takes out what is left out. @param {Record<string, string | undefined>} headers @returns {Record<string, string>} */
const written = (headers) =>
  /** @type {Record<string, string>} */ (
    Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined))
  );

/** @param {Served} served @returns {import('../support/server.js').Handler} */
function handlerOf({ feed: change, headers, headers304, headers404, ignores, paths = {} }) {
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

/** @param {Served} served */
async function check(served) {
  const handler = handlerOf(served);
  server.answer('/feed.json', handler);
  for (const path of Object.keys(served.paths ?? {})) server.answer(path, handler);
  server.answer('/feed.json.akc-widgets-check-asks-for-what-is-not-there.json', handler);
  const args = ['check', server.url(served.path ?? '/feed.json'), '--json', ...(served.args ?? [])];
  const { code, out, err } = await run(args);
  assert.equal(err, '');
  const [report] = JSON.parse(out).reports;
  return { code, report, rules: report.findings.map((/** @type {any} */ one) => one.rule) };
}

/** @param {object} [members] */
const other = (members) => ({ ...perfectFeed(), ...members });

/** @type {[name: string, served: Served, rules: string[], code?: number][]} */
const CASES = [
  ['as it should be', {}, [], 0],
  ['no permission', { headers: { 'access-control-allow-origin': undefined } }, ['cors'], 1],
  [
    'another’s permission',
    { headers: { 'access-control-allow-origin': 'https://a.example' } },
    ['cors'],
    1,
  ],
  ['permission twice', { headers: { 'access-control-allow-origin': '*, *' } }, ['cors'], 1],
  ['the word null', { headers: { 'access-control-allow-origin': 'null' } }, ['cors'], 1],
  [
    'an echo of who asks',
    { headers: { 'access-control-allow-origin': 'https://partner.example' } },
    ['cors-echo'],
    1,
  ],
  [
    'an echo that caches know of',
    {
      headers: { 'access-control-allow-origin': 'https://partner.example', vary: 'Accept, Origin' },
    },
    [],
    0,
  ],
  [
    'no permission with 304',
    { headers304: { 'access-control-allow-origin': undefined } },
    ['cors-304'],
    1,
  ],
  [
    'no permission with 404',
    { headers404: /** @type {any} */ ({ 'access-control-allow-origin': undefined }) },
    ['cors-error'],
    0,
  ],
  ['no version', { headers: { etag: undefined } }, ['validator'], 0],
  [
    'Last-Modified alone',
    { headers: { etag: undefined, 'last-modified': 'Thu, 12 Feb 2026 09:00:00 GMT' } },
    [],
    0,
  ],
  ['no 304', { ignores: true }, ['not-conditional'], 0],
  ['no compression', { headers: { 'content-encoding': undefined } }, ['compression'], 0],
  ['text/html', { headers: { 'content-type': 'text/html' } }, ['media-type'], 0],
  ['octets', { headers: { 'content-type': 'application/octet-stream' } }, ['media-type'], 0],
  ['no type', { headers: { 'content-type': undefined } }, ['media-type'], 0],
  ['application/json', { headers: { 'content-type': 'application/json; charset=utf-8' } }, [], 0],
  ['no word on caching', { headers: { 'cache-control': undefined } }, ['cache-control'], 0],
  [
    'cached for a day',
    { headers: { 'cache-control': 'public, max-age=86400' } },
    ['cache-control'],
    0,
  ],
  ['never cached', { headers: { 'cache-control': 'no-store' } }, ['cache-control'], 0],
  ['cached for five minutes', { headers: { 'cache-control': 'max-age=300' } }, [], 0],
  ['a cookie', { headers: { 'set-cookie': 'a=b' } }, ['cookie'], 0],
  [
    'moved for good',
    {
      path: '/old.json',
      paths: { '/old.json': { status: 301, headers: { location: '/feed.json' } } },
    },
    ['redirect'],
    0,
  ],
  [
    'moved for a while, without permission',
    {
      path: '/old.json',
      paths: {
        '/old.json': (_, response) =>
          void response.writeHead(302, { location: '/feed.json' }).end(),
      },
    },
    ['cors-redirect', 'redirect'],
    1,
  ],
  [
    'a next page that is not there',
    {
      feed: (feed, url) => (feed.next_url = url('/2.json')),
      paths: { '/2.json': { status: 404 } },
    },
    ['next-url'],
    1,
  ],
  [
    'pages in a circle',
    {
      feed: (feed, url) => (feed.next_url = url('/2.json')),
      paths: {
        '/2.json': { body: other({ next_url: '/3.json' }) },
        '/3.json': { body: other({ next_url: '/2.json' }) },
      },
    },
    ['next-url'],
    1,
  ],
  [
    'pages that lead back',
    {
      feed: (feed, url) => (feed.next_url = url('/2.json')),
      paths: { '/2.json': { body: other({ next_url: '/feed.json' }) } },
    },
    ['next-url'],
    1,
  ],
  [
    'two pages',
    {
      feed: (feed, url) => (feed.next_url = url('/2.json')),
      paths: { '/2.json': { body: other() } },
    },
    [],
    0,
  ],
  [
    'a next page without permission',
    {
      feed: (feed, url) => (feed.next_url = url('/2.json')),
      paths: { '/2.json': (_, response) => void response.end(JSON.stringify(other())) },
    },
    ['cors'],
    1,
  ],
  [
    'a translation that is not there',
    {
      feed: (feed, url) => (feed._press.translations = [{ language: 'ko', url: url('/ko.json') }]),
      paths: { '/ko.json': { status: 404 } },
    },
    ['translation-feed'],
    1,
  ],
  [
    'a translation in the same language',
    {
      feed: (feed, url) => (feed._press.translations = [{ language: 'ko', url: url('/ko.json') }]),
      paths: { '/ko.json': { body: other() } },
    },
    ['translation-feed'],
    1,
  ],
  [
    'a translation that is a page',
    {
      feed: (feed, url) => (feed._press.translations = [{ language: 'ko', url: url('/ko.json') }]),
      paths: { '/ko.json': '<!doctype html><p>No.</p>' },
    },
    ['translation-feed'],
    1,
  ],
  [
    'a translation',
    {
      feed: (feed, url) => (feed._press.translations = [{ language: 'ko', url: url('/ko.json') }]),
      paths: { '/ko.json': { body: other({ language: 'ko-KR' }) } },
    },
    [],
    0,
  ],
  [
    'no feed of one item',
    {
      feed: (feed) => (feed._press.item_feed_template = '/items/{id}.json'),
      paths: { '/items/26-02.json': { status: 404 } },
    },
    ['item-feed'],
    1,
  ],
  [
    'a feed of another item',
    {
      feed: (feed) => (feed._press.item_feed_template = '/items/{id}.json'),
      paths: { '/items/26-02.json': { body: other({ items: [] }) } },
    },
    ['item-feed'],
    1,
  ],
  [
    'a script without permission',
    {
      args: ['--script', 'SCRIPT'],
      paths: {
        '/akc.js': (_, response) =>
          void response
            .writeHead(200, { 'content-type': 'text/javascript', 'content-encoding': 'gzip' })
            .end(gzipSync('1')),
      },
    },
    ['script'],
    1,
  ],
  [
    'a script as a text',
    {
      args: ['--script', 'SCRIPT'],
      paths: { '/akc.js': { headers: { 'content-type': 'text/plain' }, body: '1' } },
    },
    ['script', 'compression'],
    1,
  ],
  [
    'no permission, where pages of its own site alone ask',
    {
      headers: { 'access-control-allow-origin': undefined },
      headers304: { 'access-control-allow-origin': undefined },
      headers404: /** @type {any} */ ({ 'access-control-allow-origin': undefined }),
      args: ['--same-origin'],
    },
    [],
    0,
  ],
  [
    'a picture that is not there',
    {
      feed: (feed, url) => (feed.items[0].image = url('/lead.jpg')),
      args: ['--images'],
      paths: { '/lead.jpg': { status: 404 } },
    },
    ['image'],
    1,
  ],
  [
    'a page in place of a picture',
    {
      feed: (feed, url) => (feed.items[0].image = url('/lead.jpg')),
      args: ['--images'],
      paths: { '/lead.jpg': '<html>' },
    },
    ['image', 'image-policy'],
    1,
  ],
];

/** @param {number} status @param {string} [body] @returns {Served} */
const answering = (status, body = 'none') => ({
  path: '/none.json',
  paths: { '/none.json': { status, headers: { 'content-type': 'text/html' }, body } },
});

const page = (/** @type {string} */ title, /** @type {string} */ body = '') =>
  `<!doctype html><title>${title}</title><body>${body}`;

const LOGIN = page('Sign in', '<form><input name="p" type="password"></form>');

/** @type {[name: string, served: Served, rule: string, found: RegExp][]} */
const NO_FEEDS = [
  ['nothing there', answering(404), 'not-found', /^status 404$/],
  ['what was removed', answering(410), 'gone', /^status 410$/],
  ['a password', answering(401), 'login', /^status 401$/],
  ['a refusal', answering(403, page('403 Forbidden', 'Forbidden')), 'forbidden', /^status 403$/],
  ['too many requests', answering(429), 'rate-limited', /^status 429$/],
  ['a program that fails', answering(500), 'server-error', /^status 500$/],
  ['a server behind that is down', answering(502), 'unavailable', /^status 502$/],
  ['maintenance', answering(503), 'unavailable', /^status 503$/],
  ['a server that is a teapot', answering(418), 'http-error', /^status 418$/],
  ['a page', answering(200, page('News')), 'html-page', /^an HTML page$/],
  ['a page for who has no account', answering(200, LOGIN), 'login', /asks for a password/],
  [
    'a way to a page for who has no account',
    {
      path: '/members/feed.json',
      paths: {
        '/members/feed.json': { status: 302, headers: { location: '/wp-login.php' } },
        '/wp-login.php': page('Ministry of Samples', '<form></form>'),
      },
    },
    'login',
    /asks for a password/,
  ],
  ['PHP’s words', answering(200, 'Warning: x in y on line 3\n{}'), 'php-message', /a PHP message/],
  ['half a feed', answering(200, '{"items": ['), 'damaged', /breaks off or is malformed/],
  [
    'a firewall',
    {
      path: '/none.json',
      paths: {
        '/none.json': {
          status: 403,
          headers: { server: 'cloudflare', 'content-type': 'text/html' },
          body: '<!doctype html><title>Just a moment…</title>',
        },
      },
    },
    'firewall',
    /Cloudflare/,
  ],
  [
    'a firewall that answers as if all were well',
    answering(200, page('Security check', 'Are you a robot?')),
    'firewall',
    /of a firewall/,
  ],
  [
    'redirects in a circle',
    {
      path: '/a',
      paths: {
        '/a': { status: 302, headers: { location: '/b' } },
        '/b': { status: 302, headers: { location: '/a' } },
      },
    },
    'unreachable',
    /circle/,
  ],
  [
    'a connection that breaks off',
    { path: '/cut', paths: { '/cut': (_, response) => void response.destroy() } },
    'unreachable',
    /breaks off/,
  ],
];

describe('a check of how a feed is served', () => {
  for (const [name, served, expected, code] of CASES) {
    it(`tells of ${name}`, async () => {
      const args = served.args?.map((arg) => (arg === 'SCRIPT' ? server.url('/akc.js') : arg));
      const found = await check({ ...served, args });

      assert.deepEqual(found.rules.sort(), [...expected].sort());
      assert.equal(found.code, code);
    });
  }

  for (const [name, served, rule, expected] of NO_FEEDS) {
    it(`says what is no feed: ${name}`, async () => {
      const { code, report, rules } = await check(served);

      assert.equal(code, 2);
      assert.deepEqual(rules, [rule]);
      assert.match(report.findings[0].found, expected);
    });
  }

  it('tells of each cause another way to mend it', async () => {
    const { RULES } = await load('check/index');
    const rules = [...new Set(NO_FEEDS.map(([, , rule]) => rule))];

    assert.equal(new Set(rules.map((rule) => RULES[rule].mend)).size, rules.length);
  });

  it('asks as a page of the same site, where it is told to, and of others still with their permission', async () => {
    const other = await serve({ '/feed.json': { body: perfectFeed() } }, { cors: false });
    try {
      const paths = { '/relay': { status: 302, headers: { location: other.url('/feed.json') } } };
      const { rules } = await check({ path: '/relay', paths, args: ['--same-origin'] });

      assert.ok(rules.includes('cors'));
      assert.equal(
        server.requests.find(({ path }) => path === '/relay')?.headers.origin,
        undefined,
      );
      assert.equal(other.requests[0]?.headers.origin, server.origin);
    } finally {
      await other.close();
    }
  });

  it('asks WordPress for its posts as a page does, page by page', async () => {
    const pages = [WORDPRESS.slice(0, 1), WORDPRESS.slice(1)];
    server.answer('/wp-json/wp/v2/posts', (request, response) => {
      const page = Number(new URL(request.url ?? '', server.origin).searchParams.get('page') ?? 1);
      response.writeHead(200, {
        ...CORS,
        etag: ETAG,
        'content-type': 'application/json; charset=UTF-8',
        'cache-control': 'no-cache',
        'x-wp-totalpages': '2',
      });
      response.end(JSON.stringify(pages[page - 1]));
    });
    const { code, out } = await run(['check', server.url('/wp-json/wp/v2/posts'), '--json']);

    const [report] = JSON.parse(out).reports;
    assert.deepEqual([code, report.format, report.count], [0, 'wordpress', 1]);
    const asked = server.requests.filter(({ path }) =>
      /^\/wp-json\/wp\/v2\/posts(\?|$)/.test(path),
    );
    assert.ok(asked.every(({ path }) => path.includes('_embed=')));
    assert.ok(asked.some(({ path }) => path.includes('page=2')));
  });

  it('asks for what is not there by a name that begins and ends as the feed’s does', async () => {
    const { missingBeside } = await load('wire/served');
    /** @type {[feed: string, missing: RegExp][]} */
    const names = [
      ['/feed.json', /^\/feed\.json\.akc[\w-]+\.json$/],
      ['/news/feed.xml?lang=en', /^\/news\/feed\.xml\.akc[\w-]+\.xml$/],
      ['/feed/', /^\/feed\/akc[\w-]+$/],
      ['/wp-json/wp/v2/posts', /^\/wp-json\/wp\/v2\/posts\.akc[\w-]+$/],
      ['/?rest_route=/wp/v2/posts', /^\/akc[\w-]+$/],
      ['/v1.2/news', /^\/v1\.2\/news\.akc[\w-]+$/],
    ];
    for (const [feed, missing] of names) {
      const url = new URL(missingBeside(`https://publisher.example${feed}`));
      assert.match(url.pathname, missing);
      assert.equal(url.search, '');
    }
  });

  it('tells of a feed over http, and of a way from https to http', async () => {
    const { checkAnswer, checkRedirects } = await load('wire/answer-rules');
    const { Findings } = await load('check/findings');
    const findings = new Findings();
    const headers = new Headers({
      ...CORS,
      etag: ETAG,
      'content-type': 'application/json',
      'cache-control': 'no-cache',
    });
    const [from, to] = ['https://publisher.example/a', 'http://publisher.example/a'];

    const asked = { from: 'https://partner.example', redirects: [] };
    const answer = { ...asked, url: to, headers, status: 200, bytes: new Uint8Array() };
    checkAnswer(answer, 'json-feed', findings);
    const redirects = [{ url: from, status: 308, location: to, headers }];
    checkRedirects({ ...asked, redirects }, findings);

    assert.deepEqual(
      findings.list.map((/** @type {any} */ { rule }) => rule),
      ['plain-http', 'redirect', 'downgrade'],
    );
  });

  it('says that nobody vouches for a certificate', async () => {
    const secure = await serve({ '/feed.json': '{}' }, { tls: makeCertificate() });
    try {
      const { code, out } = await run(['check', secure.url('/feed.json')]);

      assert.equal(code, 2);
      assert.match(out, /certificate/);
    } finally {
      await secure.close();
    }
  });

  it('says that there is no such server, and none at a port', async () => {
    const nowhere = await run(['check', 'https://nowhere.invalid/feed.json']);
    assert.equal(nowhere.code, 2);
    assert.match(nowhere.out, /no server of that name/);

    const closed = await serve();
    await closed.close();
    const { code, out } = await run(['check', closed.url('/feed.json')]);
    assert.equal(code, 2);
    assert.match(out, /refuses the connection/);
  });

  it('gives up on a server that says nothing', async () => {
    server.answer('/hangs.json', { fault: 'hang' });
    const { code, out } = await run(['check', server.url('/hangs.json'), '--timeout', '0.05']);

    assert.equal(code, 2);
    assert.match(out, /no complete answer in 0.05 s/);
  });
});
