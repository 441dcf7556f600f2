import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { makeCertificate } from '../support/certificate.js';
import { feedOf } from '../support/feeds.js';
import { missing, NOT_INSTALLED, servePhp, temporaryFolder, withSettings } from '../support/php.js';
import { serve } from '../support/server.js';
import { serveApache, serveNginx } from '../support/web-servers.js';

/** The relay in the servers that sites really have: Apache with PHP, nginx by itself, and a publisher over https. */

const relay = new URL('../../examples/relay/relay.php', import.meta.url);
const snippet = new URL('../../examples/relay/nginx.conf', import.meta.url);
const certificate = makeCertificate();
const tls = { key: certificate.key, cert: certificate.cert };

/** Where Debian has Apache's modules, and PHP among them. */
const modules = '/usr/lib/apache2/modules';
const apachePhp = (() => {
  try {
    return readdirSync(modules).find((name) => /^libphp\d.*\.so$/.test(name));
  } catch {
    return undefined;
  }
})();
const noApache =
  (await missing(['apache2', 'php'], ['curl'])) ||
  (!apachePhp && `${NOT_INSTALLED} libapache2-mod-php`);

describe('the relay for nginx', { skip: await missing(['nginx']) }, () => {
  /** @type {Awaited<ReturnType<typeof serve>>} */
  let publisher;
  /** @type {Awaited<ReturnType<typeof temporaryFolder>>} */
  let folder;
  /** @type {Awaited<ReturnType<typeof serveNginx>>} */
  let nginx;

  /**
   * @param {Record<string, import('../support/server.js').Answer>} answers
   * @param {Record<string, string>} [filled]
   */
  async function publish(answers, filled = {}) {
    folder = await temporaryFolder();
    publisher = await serve(answers, { tls });
    const trusted = join(folder.folder, 'trusted.pem');
    await writeFile(trusted, certificate.cert);
    nginx = await serveNginx(
      folder.folder,
      snippet,
      {
        '/var/cache/nginx/akc-relay': `${folder.folder}/cache`,
        'https://publisher.example/feed.json': publisher.url('/feed.json'),
        'proxy_ssl_name publisher.example': 'proxy_ssl_name localhost',
        '/etc/ssl/certs/ca-certificates.crt': trusted,
        ...filled,
      },
      'location = /secret { return 200 "a secret of the site"; }',
    );
  }
  afterEach(async () => {
    await nginx.stop();
    await publisher.close();
    await folder.remove();
  });

  /** @param {RequestInit & { more?: string }} [request] */
  const relayed = ({ more = '', ...request } = {}) =>
    fetch(`${nginx.origin}/relay/news${more}`, request);

  it('gives the feed over https, once for all, and hands on nothing of the reader', async () => {
    await publish({ '/feed.json': { body: feedOf(2), headers: { etag: '"one"' } } });

    const first = await relayed({
      more: '?utm=1&page=7',
      headers: { cookie: 'a=b', 'accept-language': 'ko', 'x-forwarded-for': '203.0.113.9' },
    });
    const second = await relayed();
    const third = await relayed({ headers: { 'if-none-match': '"one"' } });

    assert.deepEqual(await first.json(), feedOf(2));
    assert.equal(first.headers.get('content-type'), 'application/json; charset=utf-8');
    assert.equal(first.headers.get('content-security-policy'), "sandbox; default-src 'none'");
    assert.equal(first.headers.get('x-content-type-options'), 'nosniff');
    assert.equal(second.headers.get('x-akc-relay'), 'HIT');
    assert.equal(third.status, 304);
    assert.deepEqual(
      publisher.requests.map(({ path, headers }) => [path, Object.keys(headers).sort()]),
      [['/feed.json', ['accept', 'host', 'user-agent']]],
    );
  });

  it('gives the pages of WordPress, and no other parameter', async () => {
    await publish(
      { '/feed.json': { body: [], headers: { 'x-wp-totalpages': '3' } } },
      { 'set $args "";': 'set $args "per_page=10&_embed=1&page=$akc_relay_page";' },
    );

    for (const more of ['?page=2', '?page=2%26x=1', '?page=-1', '?page=12345&x=1', '']) {
      assert.equal((await relayed({ more })).headers.get('x-wp-totalpages'), '3');
    }

    assert.deepEqual(
      publisher.requests.map(({ path }) => path),
      [2, 1].map((page) => `/feed.json?per_page=10&_embed=1&page=${page}`),
    );
  });

  for (const [name, failure] of Object.entries({
    'status 500': { status: 500 },
    'status 404': { status: 404 },
    'an ended connection': { fault: /** @type {const} */ ('reset') },
  })) {
    it(`gives the last good copy when the publisher fails (${name})`, async () => {
      await publish(
        { '/feed.json': { body: feedOf(1) } },
        { 'proxy_cache_valid 200 5m': 'proxy_cache_valid 200 1s' },
      );
      await relayed();
      publisher.answer('/feed.json', failure);

      // of nginx no age of a copy is less than a second: it is asked until it has asked the publisher
      let answer = await relayed();
      while (answer.headers.get('x-akc-relay') === 'HIT') answer = await relayed();

      assert.equal(answer.headers.get('x-akc-relay'), 'STALE');
      assert.deepEqual(await answer.json(), feedOf(1));
    });
  }

  for (const location of ['/other', 'http://169.254.169.254/', 'https://evil.example/', '']) {
    it(`follows no redirect (${location})`, async () => {
      await publish({ '/feed.json': { status: 302, headers: { location } } });

      const answer = await relayed({ redirect: 'manual' });

      assert.equal(answer.status, 502);
      assert.equal(answer.headers.get('location'), null);
      assert.equal(publisher.requests.length, 1);
    });
  }

  it('obeys no order of the publisher’s', async () => {
    await publish({
      '/feed.json': {
        body: '<!doctype html><script>alert(1)</script>',
        headers: {
          'content-type': 'text/html',
          'set-cookie': 'a=b',
          'x-accel-redirect': '/secret',
          'x-accel-expires': '999999',
          refresh: '0;url=https://evil.example/',
          link: '</sw.js>; rel="serviceworker"',
          'access-control-allow-origin': '*',
        },
      },
    });

    const answer = await relayed();

    assert.doesNotMatch(await answer.text(), /secret/);
    assert.equal(answer.headers.get('content-type'), 'text/plain; charset=utf-8');
    assert.equal(answer.headers.get('content-security-policy'), "sandbox; default-src 'none'");
    for (const name of ['set-cookie', 'refresh', 'link', 'access-control-allow-origin']) {
      assert.equal(answer.headers.get(name), null, name);
    }
  });

  it('asks no publisher whom nobody vouches for', async () => {
    await publish(
      { '/feed.json': { body: feedOf(1) } },
      { 'proxy_ssl_name publisher.example': 'proxy_ssl_name evil.example' },
    );

    assert.equal((await relayed()).status, 502);
    assert.equal(publisher.requests.length, 0);
  });

  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
    it(`takes no ${method}`, async () => {
      await publish({ '/feed.json': { body: feedOf(1) } });

      assert.equal((await relayed({ method })).status, 405);
      assert.equal(publisher.requests.length, 0);
    });
  }
});

describe('the relay in Apache', { skip: noApache }, () => {
  /** @type {Awaited<ReturnType<typeof serve>>} */
  let publisher;
  /** @type {Awaited<ReturnType<typeof temporaryFolder>>} */
  let folder;
  /** @type {Awaited<ReturnType<typeof serveApache>>} */
  let apache;

  before(async () => {
    folder = await temporaryFolder();
    publisher = await serve({ '/feed.json': { body: feedOf(30) } }, { cors: false });
    await chmod(folder.copies, 0o777);
    const settings = {
      ...{ feeds: [`${publisher.origin}/`], pictures: [], cache: folder.copies, keep: 300 },
      ...{ allow_private: true, site: '' },
    };
    await folder.put('relay.php', await withSettings(relay, 'akcRelay', settings));
    apache = await serveApache(folder.folder, folder.site, modules, apachePhp ?? '');
  });
  after(async () => {
    await apache?.stop();
    await publisher?.close();
    await folder?.remove();
  });
  const address = () =>
    `${apache.origin}/relay.php?url=${encodeURIComponent(publisher.url('/feed.json'))}`;

  it('gives the feed, and 304 to what a compressed answer was called', async () => {
    const answer = await fetch(address(), { headers: { 'accept-encoding': 'gzip' } });
    const etag = answer.headers.get('etag') ?? '';

    const again = await fetch(address(), { headers: { 'if-none-match': etag } });

    assert.deepEqual(await answer.json(), feedOf(30));
    assert.match(etag, /-gzip"$/);
    assert.equal(again.status, 304);
    assert.equal(publisher.requests.length, 1);
    assert.equal(answer.headers.get('x-powered-by'), null);
  });

  for (const path of ['relay.php/x.html', 'relay.php/../relay.php', 'relay.php/%0d%0aX-A:1']) {
    it(`takes no more of its own address than its name (${path})`, async () => {
      const response = await fetch(`${apache.origin}/${path}`);

      assert.ok([400, 403, 404].includes(response.status));
      assert.doesNotMatch(response.headers.get('content-type') ?? '', /html; |javascript/);
      assert.equal(response.headers.get('x-a'), null);
    });
  }
});

describe('the relay and a publisher over https', { skip: await missing(['php'], ['curl']) }, () => {
  for (const isTrusted of [true, false]) {
    it(`asks a publisher whom ${isTrusted ? 'somebody' : 'nobody'} vouches for`, async () => {
      const folder = await temporaryFolder();
      const publisher = await serve({ '/feed.json': { body: feedOf(1) } }, { tls });
      const trusted = join(folder.folder, 'trusted.pem');
      await writeFile(trusted, isTrusted ? certificate.cert : makeCertificate().cert);
      const settings = {
        ...{ feeds: [`${publisher.origin}/`], cache: folder.copies, keep: 300 },
        ...{ pictures: [], allow_private: true, site: '' },
      };
      await folder.put('relay.php', await withSettings(relay, 'akcRelay', settings));
      const php = await servePhp(folder.site, { settings: [`curl.cainfo=${trusted}`] });
      const feed = encodeURIComponent(publisher.url('/feed.json'));

      const answer = await fetch(`${php.origin}/relay.php?url=${feed}`);

      assert.equal(answer.status, isTrusted ? 200 : 502);
      assert.equal(publisher.requests.length, isTrusted ? 1 : 0);
      await php.stop();
      await publisher.close();
      await folder.remove();
    });
  }
});
