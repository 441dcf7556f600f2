import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { makeCertificate } from '../support/certificate.js';
import { cli } from '../support/cli.js';
import { checkerOf } from '../support/served-feed.js';
import { serve } from '../support/server.js';

/** What `check` says of an address at which there is no feed: each cause has its own way to mend it. */

const { load, run } = cli();

const server = await serve({}, { cors: false });
after(() => server.close());

const check = checkerOf(server, run);

/** @typedef {import('../support/served-feed.js').Served} Served */

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

describe('a check of what is no feed', () => {
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
