import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { cli, perfectFeed } from '../support/cli.js';
import { serve } from '../support/server.js';
import { RSS, WORDPRESS } from '../support/shared-feeds.js';

/** What commands make of a site's address: they look where elements look, and say what they tried. */

const { run } = cli();

/** @type {import('../support/server.js').Server} */
let server;
beforeEach(async () => {
  server = await serve({}, { cors: false });
});
afterEach(() => server.close());

const CORS = { 'access-control-allow-origin': '*' };

/** @param {string} [link] @param {object} [headers] */
const page = (link = '', headers = {}) => ({
  headers: { 'content-type': 'text/html', ...headers },
  body: `<!doctype html><title>Ministry of Samples</title>${link}<p>News`,
});

const json = () => ({
  headers: { ...CORS, 'content-type': 'application/feed+json' },
  body: perfectFeed(),
});
const rss = () => ({ headers: { ...CORS, 'content-type': 'application/rss+xml' }, body: RSS });
const posts = () => ({
  headers: { ...CORS, 'content-type': 'application/json' },
  body: JSON.stringify(WORDPRESS),
});
const link = (/** @type {string} */ href, type = 'application/rss+xml') =>
  `<link rel="alternate" type="${type}" href="${href}">`;

/** @typedef {Record<string, import('../support/server.js').Answer>} Paths */

/** @type {[name: string, asked: string, paths: () => Paths, found: string, tried: RegExp, rules: string[]][]} */
const SITES = [
  [
    'the posts of WordPress',
    '/',
    () => ({ '/': page(), '/wp-json/wp/v2/posts': posts() }),
    '',
    /^$/,
    [],
  ],
  [
    'feed.json',
    '/',
    () => ({ '/': page(), '/feed.json': json() }),
    '/feed.json',
    /\/wp-json\/wp\/v2\/posts \(not-found\)/,
    ['site-address'],
  ],
  [
    'what its page names',
    '/',
    () => ({ '/': page(link('/news.rss'), CORS), '/news.rss': rss() }),
    '/news.rss',
    /posts \(not-found\), \/feed\.json \(not-found\), \/ \(not-a-feed\)/,
    ['site-address'],
  ],
  [
    'what its page names, to no other origin',
    '/',
    () => ({ '/': page(link('/news.rss')), '/news.rss': rss() }),
    '/news.rss',
    /\/ \(not-a-feed\)/,
    ['site-address', 'site-cors'],
  ],
  [
    'what a page further down names',
    '/news/',
    () => ({ '/news/': page(link('../feed/?a=1&amp;b=2'), CORS), '/feed/': rss() }),
    '/feed/?a=1&b=2',
    /\/news\/ \(not-a-feed\)/,
    ['site-address'],
  ],
  [
    'WordPress’s posts by a page that names its interface',
    '/blog/index.php',
    () => ({
      '/blog/index.php': page(
        `<link rel="https://api.w.org/" href="${server.url('/blog/wp-json/')}">`,
        CORS,
      ),
      '/blog/wp-json/wp/v2/posts': posts(),
    }),
    '/blog/wp-json/wp/v2/posts',
    /\/blog\/index\.php \(not-a-feed\)/,
    ['site-address'],
  ],
];

describe('a check of a site', () => {
  for (const [name, asked, paths, found, tried, rules] of SITES) {
    it(`finds ${name}`, async () => {
      for (const [path, answer] of Object.entries(paths())) server.answer(path, answer);
      const { code, out } = await run(['check', server.url(asked), '--json']);

      const [report] = JSON.parse(out).reports;
      assert.equal(report.isFeed, true);
      assert.notEqual(code, 2);
      assert.equal(report.address ?? '', found && server.url(found));
      const told = report.findings.filter((/** @type {any} */ { rule }) => /^site-/.test(rule));
      assert.deepEqual(told.map((/** @type {any} */ { rule }) => rule).sort(), rules);
      const advice = told.find((/** @type {any} */ { rule }) => rule === 'site-address');
      assert.match(advice?.found ?? '', tried);
      if (advice) assert.equal(advice.expected, server.url(found));
    });
  }

  it('says what it tried where there is none', async () => {
    server.answer('/', page());
    const { code, out } = await run(['check', server.url('/'), '--json']);

    assert.equal(code, 2);
    const [{ rule, found }] = JSON.parse(out).reports[0].findings;
    assert.equal(rule, 'no-feed-of-site');
    assert.match(found, /posts \(not-found\), \/feed\.json \(not-found\), \/ \(not-a-feed\)/);
  });

  it('looks for nothing where the address is a feed’s', async () => {
    for (const path of ['/feed.json', '/rss', '/news.xml', '/api/news']) {
      server.answer(path, page(link('/other.rss')));
      const { code, out } = await run(['check', server.url(path), '--json']);

      assert.equal(code, 2);
      assert.equal(JSON.parse(out).reports[0].findings[0].rule, 'html-page');
    }
    assert.equal(server.requests.length, 4);
  });

  it('tells in words where the feed was found', async () => {
    server.answer('/feed.json', json());
    const { out } = await run(['check', server.url('/')]);

    assert.match(out, /The feed was found at http:\S+\/feed\.json/);
  });

  it('is converted too, and its feed named', async () => {
    server.answer('/feed.json', json());
    const { code, out, err } = await run(['convert', server.url('/')]);

    assert.equal(code, 0);
    assert.equal(JSON.parse(out).items.length, 2);
    assert.match(err, /name it: http:\S+\/feed\.json/);
  });
});
