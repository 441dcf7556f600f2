import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { after, describe, it } from 'node:test';
import { cli, perfectFeed } from '../support/cli.js';
import { checkerOf, CORS, ETAG } from '../support/served-feed.js';
import { serve } from '../support/server.js';
import { WORDPRESS } from '../support/shared-feeds.js';

/** What `check` says of how a feed is served, on real servers of loopback. */

const { load, run } = cli(['wire/answer-rules', 'wire/served', 'check/findings']);

const server = await serve({}, { cors: false });
after(() => server.close());

const check = checkerOf(server, run);

/** @typedef {import('../support/served-feed.js').Served} Served */

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
    'a narrower feed that is not there',
    {
      feed: (feed, url) => (feed._press.variants = [{ kinds: ['news'], url: url('/news.json') }]),
      paths: { '/news.json': { status: 404 } },
    },
    ['variant-feed'],
    1,
  ],
  [
    'a narrower feed',
    {
      feed: (feed, url) => (feed._press.variants = [{ kinds: ['news'], url: url('/news.json') }]),
      paths: { '/news.json': { body: other() } },
    },
    [],
    0,
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

describe('a check of how a feed is served', () => {
  for (const [name, served, expected, code] of CASES) {
    it(`tells of ${name}`, async () => {
      const args = served.args?.map((arg) => (arg === 'SCRIPT' ? server.url('/akc.js') : arg));
      const found = await check({ ...served, args });

      assert.deepEqual(found.rules.sort(), [...expected].sort());
      assert.equal(found.code, code);
    });
  }

  it('says once that something was found of a feed in another language', async () => {
    const told = await check({
      feed: (feed, url) => (feed._press.translations = [{ language: 'ko', url: url('/ko.json') }]),
      paths: { '/ko.json': '<!doctype html><p>No.</p>' },
    });

    /** @type {import('../../src/cli/check/findings.js').Finding[]} */
    const findings = told.report.findings;
    const finding = findings.find(({ rule }) => rule === 'translation-feed');
    assert.match(finding?.found ?? '', /^an HTML page.* at http.*\/ko\.json$/);
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
});
