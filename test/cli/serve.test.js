import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { cli, perfectFeed } from '../support/cli.js';
import { RSS } from '../support/shared-feeds.js';

/** A folder as `serve` serves it: of which `check` has nothing to say. */

const { load, run } = cli(['serve/feed-server']);

let folder = '';
let origin = '';
/** @type {{ server: import('node:http').Server, release: () => number }} */
let served;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'akc-serve-'));
  await mkdir(join(folder, 'ko news'));
  await mkdir(join(folder, '.git'));
  await writeFile(join(folder, '.git/config.json'), '{"items":[]}');
  await writeFile(join(folder, 'rss.xml'), RSS);
  await writeFile(join(folder, 'other.json'), '{"a":1}');
  await writeFile(join(folder, 'broken.json'), '{"items":[');
  const { createFeedServer } = await load('serve/feed-server');
  served = createFeedServer({ folder });
  served.server.listen(0, '127.0.0.1');
  await once(served.server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (served.server.address());
  origin = `http://127.0.0.1:${port}`;
  for (const name of ['feed.json', 'ko news/feed.json']) {
    const feed = perfectFeed(`${origin}/${name.replace(' ', '%20')}`);
    await writeFile(join(folder, name), JSON.stringify(feed));
  }
});
after(async () => {
  served.server.close();
  served.server.closeAllConnections();
  await rm(folder, { recursive: true });
});

/** @param {string} path @param {RequestInit} [init] */
const ask = (path, init) => fetch(origin + path, init);

describe('serve', () => {
  for (const path of ['/feed.json', '/ko%20news/feed.json']) {
    it(`serves ${path} so that check has nothing to say`, async () => {
      const { code, out } = await run(['check', origin + path]);

      assert.equal(code, 0);
      assert.match(out, /Well done: 2 releases, and nothing to mend\./);
    });
  }

  it('serves RSS as it is', async () => {
    const response = await ask('/rss.xml');

    assert.equal(await response.text(), RSS);
    assert.equal(response.headers.get('access-control-allow-origin'), '*');
    assert.match(response.headers.get('content-type') ?? '', /xml/);
  });

  it('serves other JSON, and what is damaged, as it is', async () => {
    assert.equal(await (await ask('/other.json')).text(), '{"a":1}');
    assert.equal(await (await ask('/broken.json')).text(), '{"items":[');
  });

  for (const path of [
    '/none.json',
    '/.git/config.json',
    '/..%2f..%2fetc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/ko news/../../x.json',
    '/%zz.json',
  ]) {
    it(`has nothing at ${path}`, async () => {
      const response = await ask(path);

      assert.equal(response.status, 404);
      assert.equal(response.headers.get('access-control-allow-origin'), '*');
    });
  }

  it('answers no other name, method or change', async () => {
    const { port } = new URL(origin);
    const [response] = await once(
      get({ port, host: '127.0.0.1', path: '/feed.json', headers: { host: 'rebound.example' } }),
      'response',
    );
    response.resume();
    assert.equal(response.statusCode, 403);
    assert.equal((await ask('/feed.json', { method: 'DELETE' })).status, 405);
    assert.equal((await ask('/feed.json', { method: 'OPTIONS' })).status, 204);
  });

  it('gains a release that is a sample, in every JSON Feed and in no file', async () => {
    const before = await readFile(join(folder, 'feed.json'), 'utf8');
    const etag = (await ask('/feed.json')).headers.get('etag') ?? '';

    assert.equal((await ask('/_release', { method: 'POST' })).status, 201);
    served.release();

    const response = await ask('/feed.json', { headers: { 'if-none-match': etag } });
    assert.equal(response.status, 200);
    const { items } = await response.json();
    assert.deepEqual(
      items.slice(0, 2).map((/** @type {any} */ { title }) => title),
      ['Sample release 2: not in your file', 'Sample release 1: not in your file'],
    );
    assert.equal(items.length, 4);
    assert.equal(await readFile(join(folder, 'feed.json'), 'utf8'), before);
    const { code } = await run(['check', `${origin}/feed.json`]);
    assert.equal(code, 0);
  });

  it('has a page that shows every feed', async () => {
    const html = await (await ask('/')).text();

    assert.match(html, /<akc-news-list feed="\/feed\.json"/);
    assert.match(html, /<akc-news-list feed="\/ko%20news\/feed\.json"/);
    assert.match(html, /<akc-news-list feed="\/rss\.xml"/);
  });

  it('names as feeds what check takes for feeds: no other JSON, and what is damaged', async () => {
    const html = await (await ask('/')).text();
    const named = [...html.matchAll(/<h2><a href="([^"]*)"/g)].map(([, path]) => path);
    const { out } = await run(['check', folder, '--json']);
    const checked = JSON.parse(out).reports.map((/** @type {any} */ { target }) =>
      target.slice(folder.length).replace(' ', '%20'),
    );

    assert.deepEqual(named, ['/broken.json', '/feed.json', '/ko%20news/feed.json', '/rss.xml']);
    assert.deepEqual(named, checked);
  });

  /** @type {[args: string[], err: RegExp][]} */
  const REFUSED = [
    [[], /Name one folder/],
    [['nowhere'], /no file, folder or address/],
    [['package.json'], /is no folder/],
    [['.', '--port', 'http'], /--port wants/],
    [['.', '--prot', '1'], /--prot/],
  ];
  for (const [args, err] of REFUSED) {
    it(`says what is wrong: serve ${args.join(' ')}`, async () => {
      const found = await run(['serve', ...args]);

      assert.equal(found.code, 2);
      assert.match(found.err, err);
    });
  }
});
