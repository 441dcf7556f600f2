import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { feedOf } from '../support/feeds.js';
import {
  findProgram,
  missing,
  servePhp,
  start,
  temporaryFolder,
  withSettings,
} from '../support/php.js';
import { serve } from '../support/server.js';

/** The relay under attack: by who asks it, and by a listed publisher somebody has broken into (SECURITY.md). */

const file = new URL('../../examples/relay/relay.php', import.meta.url);
const skip = await missing(['php'], ['curl']);
const run = promisify(execFile);
const MOST_BYTES = 5_000_000;

describe('the relay under attack', { skip }, () => {
  /** @type {Awaited<ReturnType<typeof serve>>} */
  let publisher;
  /** @type {Awaited<ReturnType<typeof temporaryFolder>>} */
  let folder;
  /** @type {Awaited<ReturnType<typeof servePhp>>} */
  let php;

  before(async () => {
    folder = await temporaryFolder();
    // how much of the processor an answer took; how long it took hangs on what else the machine does
    const seconds = "getrusage()['ru_utime.tv_sec'] + getrusage()['ru_utime.tv_usec'] / 1e6";
    const [begin, end] = ['begin.php', 'end.php'].map((name) => join(folder.folder, name));
    await writeFile(`${begin}`, `<?php $begun = ${seconds};`);
    await writeFile(
      `${end}`,
      `<?php file_put_contents('${folder.folder}/seconds', ${seconds} - $begun);`,
    );
    const settings = [`auto_prepend_file=${begin}`, `auto_append_file=${end}`];
    php = await servePhp(folder.site, { workers: 8, settings });
  });
  after(async () => {
    await php?.stop();
    await folder?.remove();
  });
  afterEach(async () => {
    await publisher?.close();
    await folder.forget();
    assert.deepEqual(php.takeComplaints(), []);
  });

  /**
   * @param {Parameters<typeof serve>[0]} answers
   * @param {Record<string, import('../support/php.js').Setting>} [settings]
   */
  async function publish(answers, settings = {}) {
    publisher = await serve(answers, { cors: false });
    const all = {
      ...{ feeds: [`${publisher.origin}/news/`], pictures: [`${publisher.origin}/files/`] },
      ...{ cache: folder.copies, keep: 300, allow_private: true, site: '', ...settings },
    };
    await folder.put('relay.php', await withSettings(file, 'akcRelay', all));
  }

  /** @param {string} query @param {RequestInit} [request] */
  const ask = (query, request) => fetch(`${php.origin}/relay.php?${query}`, request);
  /** @param {string} address @param {RequestInit} [request] */
  const askFor = (address, request) => ask(`url=${encodeURIComponent(address)}`, request);

  describe('by addresses', () => {
    /** Other ways to say a host, and what is no feed's address; `%` is the publisher's port. */
    const addresses = [
      'http://127.0.0.1:%/other/feed.json',
      'http://127.0.0.1/news/feed.json',
      'http://127.0.0.1:1/news/feed.json',
      'https://127.0.0.1:%/news/feed.json',
      'http://2130706433:%/news/feed.json',
      'http://0x7f000001:%/news/feed.json',
      'http://0x7f.0.0.1:%/news/feed.json',
      'http://0177.0.0.1:%/news/feed.json',
      'http://127.1:%/news/feed.json',
      'http://127.0.0.1.:%/news/feed.json',
      'http://localhost:%/news/feed.json',
      'http://[::1]:%/news/feed.json',
      'http://[::]:%/news/feed.json',
      'http://[::ffff:127.0.0.1]:%/news/feed.json',
      'http://[::ffff:7f00:1]:%/news/feed.json',
      'http://[0:0:0:0:0:ffff:127.0.0.1]:%/news/feed.json',
      'http://[fe80::1%25eth0]:%/news/feed.json',
      'http://0.0.0.0:%/news/feed.json',
      'http://169.254.169.254/latest/meta-data/',
      'http://metadata.google.internal/',
      'http://user@127.0.0.1:%/news/feed.json',
      'http://user:secret@127.0.0.1:%/news/feed.json',
      'http://127.0.0.1:%@evil.example/news/feed.json',
      'http://evil.example#@127.0.0.1:%/news/feed.json',
      'http://evil.example\\@127.0.0.1:%/news/feed.json',
      'http://127.0.0.1:%\\@evil.example/news/feed.json',
      'http://127.0.0.1:%.evil.example/news/feed.json',
      'http://127.0.0.1.evil.example/news/feed.json',
      'http://１２７.0.0.1:%/news/feed.json',
      'http://127。0。0。1:%/news/feed.json',
      'http://%31%32%37.0.0.1:%/news/feed.json',
      'http://127.0.0.1:0%/news/feed.json',
      'http://127.0.0.1:99999/news/feed.json',
      'http:///127.0.0.1:%/news/feed.json',
      'http:127.0.0.1:%/news/feed.json',
      '//127.0.0.1:%/news/feed.json',
      '/news/feed.json',
      'file:///etc/passwd',
      'gopher://127.0.0.1:%/_GET',
      'dict://127.0.0.1:%/info',
      'ftp://127.0.0.1:%/news/feed.json',
      'php://filter/resource=relay.php',
      'data:application/json,{"items":[]}',
      'jar:http://127.0.0.1:%/news/feed.json!/',
      'http://127.0.0.1:%/news/../other/feed.json',
      'http://127.0.0.1:%/news/%2e%2e/other/feed.json',
      'http://127.0.0.1:%/news/.%2E/other/feed.json',
      'http://127.0.0.1:%/news/..%2fother/feed.json',
      'http://127.0.0.1:%/news/..;/other/feed.json',
      'http://127.0.0.1:%/news/%2f../other/feed.json',
      'http://127.0.0.1:%/news/..\\other/feed.json',
      'http://127.0.0.1:%/newsfeed.json',
      'http://127.0.0.1:%',
      '',
      ' http://127.0.0.1:%/news/feed.json',
      'http://127.0.0.1:%/news/feed.json HTTP/1.1\r\nX: y',
      'http://127.0.0.1:%/news/\r\nX-Injected: 1',
      'http://127.0.0.1:%/news/\n',
      'http://127.0.0.1:%\r\n/news/feed.json',
      'http://127.0.0.1:%/news/\0feed.json',
      `http://127.0.0.1:%/news/${'a'.repeat(5000)}`,
    ];

    for (const written of addresses) {
      it(`asks nobody for ${JSON.stringify(written.slice(0, 60))}`, async () => {
        await publish({ '/news/feed.json': { body: feedOf(1) } });
        const address = written.replace(
          /:(0?)%(?!2)/,
          (_, zero) => `:${zero}${new URL(publisher.origin).port}`,
        );

        const feed = await askFor(address);
        const picture = await ask(`image=${encodeURIComponent(address)}`);

        for (const answer of [feed, picture]) {
          assert.ok([400, 403].includes(answer.status), `${answer.status}`);
          assert.equal(answer.headers.get('x-injected'), null);
          assert.equal(answer.headers.get('content-type'), 'text/plain; charset=utf-8');
        }
        assert.equal(publisher.requests.length, 0);
      });
    }

    for (const query of [
      'url[]=x',
      'url[a]=x',
      'url=',
      'image[]=x',
      'URL=http://127.0.0.1/',
      'page=2',
      '',
    ]) {
      it(`asks nobody for ?${query}`, async () => {
        await publish({});

        assert.ok([400, 403].includes((await ask(query)).status));
      });
    }

    for (const [name, value] of [
      ['page', '2&x=1'],
      ['page', '2#'],
      ['per_page', '../../x'],
      ['_fields', 'id\r\nHost: x'],
      ['page', '2 HTTP/1.1'],
      ['_embed', '%00'],
    ]) {
      it(`adds no ${name} of ${JSON.stringify(value)} to an address`, async () => {
        await publish({ '/news/feed.json': { body: feedOf(1) } });
        const feed = encodeURIComponent(publisher.url('/news/feed.json'));

        const answer = await ask(`url=${feed}&${name}=${encodeURIComponent(value ?? '')}`);

        assert.equal(answer.status, 400);
        assert.equal(publisher.requests.length, 0);
      });
    }

    it('of a feed that is listed by its address gives its pages, and nothing beside it', async () => {
      await publish({ '/news/feed.json': { body: feedOf(1) } });
      const { origin } = publisher;
      const text = await withSettings(file, 'akcRelay', {
        ...{ feeds: [`${origin}/news/feed.json`], pictures: [], cache: folder.copies },
        ...{ keep: 300, allow_private: true, site: '' },
      });
      await folder.put('relay.php', text);
      const status = async (/** @type {string} */ path) => (await askFor(origin + path)).status;

      assert.equal(await status('/news/feed.json'), 200);
      assert.equal(await status('/news/feed.json?page=2'), 200);
      assert.equal(await status('/news/feed.json?x=2'), 403);
      assert.equal(await status('/news/feed.json?page=2&x'), 403);
      assert.equal(await status('/news/feed.json/x'), 403);
      assert.equal(await status('/news/'), 403);
    });
  });

  describe('in its own network', () => {
    /** Listed by mistake, or the name of a publisher that was led here: the setting says no. */
    for (const host of [
      '127.0.0.1',
      'localhost',
      '2130706433',
      '0x7f.0.0.1',
      '0177.0.0.1',
      '127.1',
      '0',
      '0.0.0.0',
      '[::1]',
      '[::]',
      '[::ffff:127.0.0.1]',
      '[::ffff:7f00:1]',
    ]) {
      it(`asks not even a listed host (${host}) unless it is told to`, async () => {
        await publish({ '/news/feed.json': { body: feedOf(1) } });
        const { port } = new URL(publisher.origin);
        const origin = `http://${host}:${port}`;
        const settings = { feeds: [`${origin}/`], pictures: [`${origin}/`], cache: folder.copies };
        await folder.put('relay.php', await withSettings(file, 'akcRelay', settings));

        const feed = await askFor(`${origin}/news/feed.json`);
        const picture = await ask(`image=${encodeURIComponent(`${origin}/a.png`)}`);

        assert.equal(feed.status, 502);
        assert.match(await feed.text(), /not public|not known/);
        assert.equal(picture.status, 502);
        assert.equal(publisher.requests.length, 0);
      });
    }

    it('knows which addresses are public', async () => {
      const isPrivate = {
        '0.0.0.1': true,
        '10.255.0.1': true,
        '100.64.0.1': true,
        '100.127.255.255': true,
        '100.128.0.1': false,
        '127.255.255.255': true,
        '169.254.169.254': true,
        '172.16.0.1': true,
        '172.31.255.255': true,
        '172.32.0.1': false,
        '192.0.0.192': true,
        '192.168.1.1': true,
        '192.169.1.1': false,
        '198.19.0.1': true,
        '198.20.0.1': false,
        '224.0.0.1': true,
        '255.255.255.255': true,
        '8.8.8.8': false,
        '203.0.112.1': false,
        '::': true,
        '::1': true,
        '::127.0.0.1': true,
        '::ffff:8.8.8.8': true,
        '64:ff9b::7f00:1': true,
        'fc00::1': true,
        'fd12::1': true,
        'fe80::1': true,
        'fec0::1': true,
        'ff02::1': true,
        'fd00:ec2::254': true,
        '2001:0:1::1': true,
        '2001:db8::1': true,
        '2002:7f00:1::': true,
        '3fff::1': true,
        '2606:4700::1': false,
        '2001:4860:4860::8888': false,
        '2a00::1': false,
      };
      const names = Object.keys(isPrivate);
      const script = `define('ABSPATH', 1); require '${fileURLToPath(file)}';
        $method = new ReflectionMethod('AkcRelay', 'isPrivate'); if (PHP_VERSION_ID < 80100) $method->setAccessible(true);
        foreach (${JSON.stringify(names)} as $one) $found[$one] = $method->invoke(null, $one);
        echo json_encode($found);`;

      const { stdout } = await run(findProgram('php') ?? '', ['-r', script]);

      assert.deepEqual(JSON.parse(stdout), isPrivate);
    });

    for (const host of ['localhost', '[::1]']) {
      it(`asks a listed host (${host}) where it is told to`, async () => {
        const all = await serve({ '/feed.json': { body: feedOf(1) } }, { host: 'localhost' });
        const { port } = new URL(all.origin);
        await publish({}, { feeds: [`http://${host}:${port}/`] });

        const answer = await askFor(`http://${host}:${port}/feed.json`);

        assert.equal(answer.status, 200);
        await all.close();
      });
    }

    it('lets curl look up no name a second time', async () => {
      const script = `define('ABSPATH', 1); require '${fileURLToPath(file)}';
        $relay = new AkcRelay(['feeds' => [], 'allow_private' => true], 'x');
        $method = new ReflectionMethod('AkcRelay', 'pinned'); if (PHP_VERSION_ID < 80100) $method->setAccessible(true);
        echo json_encode($method->invoke($relay, ['host' => 'localhost', 'port' => 80]));`;

      const { stdout } = await run(findProgram('php') ?? '', ['-r', script]);

      assert.deepEqual(JSON.parse(stdout), ['localhost:80:127.0.0.1']);
    });
  });

  describe('by redirects', () => {
    for (const [name, location] of [
      ['a place that is not listed', '/other/feed.json'],
      ['another host', 'http://localhost:%/news/feed.json'],
      ['the metadata of a cloud', 'http://169.254.169.254/latest/meta-data/'],
      ['another port', 'http://127.0.0.1:1/news/feed.json'],
      ['a file', 'file:///etc/passwd'],
      ['another protocol', 'gopher://127.0.0.1:%/'],
      ['a host with a password', 'http://a:b@127.0.0.1:%/news/feed.json'],
      ['itself', '/news/start'],
      ['nowhere', ''],
      ['an address without a scheme', '//169.254.169.254/news/'],
      ['a way up', '/news/%2e%2e/other/feed.json'],
    ]) {
      it(`does not follow one to ${name}`, async () => {
        await publish({
          '/other/feed.json': { body: feedOf(1) },
          '/news/feed.json': { body: feedOf(1) },
        });
        const { port } = new URL(publisher.origin);
        const to = (location ?? '').replace(':%', `:${port}`);
        publisher.answer('/news/start', { status: 302, headers: { location: to } });

        const answer = await askFor(publisher.url('/news/start'));

        assert.equal(answer.status, 502);
        assert.ok(publisher.requests.every(({ path }) => path === '/news/start'));
        assert.ok(publisher.requests.length <= 4);
      });
    }

    it('follows one within what is listed, and takes where it leads to for the base', async () => {
      await publish({
        '/news/start': { status: 301, headers: { location: 'b/feed.json' } },
        '/news/b/feed.json': { body: feedOf(0, { items: [{ id: 'a', url: 'c' }] }) },
      });

      const feed = await (await askFor(publisher.url('/news/start'))).json();

      assert.equal(feed.items[0].url, publisher.url('/news/b/c'));
    });
  });

  describe('by what the publisher answers', () => {
    const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';

    for (const [name, body] of [
      ['a page', '<!doctype html><script>alert(1)</script>'],
      ['a page in XML', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>'],
      ['a page behind a comment', '<!-- <rss> --><html><rss></rss></html>'],
      ['a picture that is a document', SVG],
      ['a script', 'alert(1)'],
      ['nothing', ''],
      ['a PHP message', '<br />\n<b>Warning</b>: x<rss></rss>'],
      ['a number', '12'],
    ]) {
      it(`gives no feed of ${name}`, async () => {
        await publish({
          '/news/feed.json': {
            body: body ?? '',
            headers: { 'content-type': 'application/rss+xml' },
          },
        });

        const answer = await askFor(publisher.url('/news/feed.json'));

        assert.equal(answer.status, 502);
        assert.equal(answer.headers.get('content-type'), 'text/plain; charset=utf-8');
        assert.doesNotMatch(await answer.text(), /alert/);
      });
    }

    for (const [name, body] of [
      ['SVG', SVG],
      ['SVG behind a declaration', `<?xml version="1.0"?>${SVG}`],
      ['a page', '<!doctype html><img>'],
      ['a feed', JSON.stringify(feedOf(1))],
      ['a page that begins as bytes do', 'GIF88a<script>alert(1)</script>'],
      ['nothing', ''],
    ]) {
      it(`gives no picture of ${name}`, async () => {
        await publish({
          '/files/a.png': { body: body ?? '', headers: { 'content-type': 'image/svg+xml' } },
        });

        const answer = await ask(`image=${encodeURIComponent(publisher.url('/files/a.png'))}`);

        assert.equal(answer.status, 502);
        assert.equal(answer.headers.get('content-type'), 'text/plain; charset=utf-8');
      });
    }

    it('says of a document in pictures that it is a picture, which runs nowhere', async () => {
      await publish({
        '/files/a.gif': {
          body: 'GIF89a<script>alert(1)</script>',
          headers: { 'content-type': 'text/html' },
        },
      });

      const answer = await ask(`image=${encodeURIComponent(publisher.url('/files/a.gif'))}`);

      assert.equal(answer.headers.get('content-type'), 'image/gif');
      assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
      assert.match(answer.headers.get('content-security-policy') ?? '', /sandbox/);
    });

    it('hands on no header of the publisher but those of paging', async () => {
      await publish({
        '/news/feed.json': {
          body: feedOf(1),
          headers: {
            'set-cookie': 'a=b',
            'access-control-allow-origin': '*',
            'content-security-policy': 'default-src *',
            'clear-site-data': '"*"',
            refresh: '0;url=https://evil.example/',
            location: 'https://evil.example/',
            'x-accel-redirect': '/secret',
            'x-sendfile': '/etc/passwd',
            'service-worker-allowed': '/',
            'x-wp-total': '30<script>',
            'x-wp-totalpages': '3',
            link: '</sw.js>; rel="serviceworker", </x>; rel="preload", <https://evil.example/"a>; rel="next"',
          },
        },
      });

      const { headers } = await askFor(publisher.url('/news/feed.json'));

      for (const name of [
        ...['set-cookie', 'access-control-allow-origin', 'clear-site-data', 'refresh', 'location'],
        ...['x-accel-redirect', 'x-sendfile', 'service-worker-allowed', 'x-wp-total'],
      ]) {
        assert.equal(headers.get(name), null, name);
      }
      assert.equal(headers.get('content-security-policy'), "sandbox; default-src 'none'");
      assert.equal(headers.get('x-wp-totalpages'), '3');
      assert.equal(headers.get('link'), '<https://evil.example/a>; rel="next"');
    });

    for (const [
      name,
      body,
      headers,
    ] of /** @type {[string, Buffer | string, Record<string, string>][]} */ ([
      ['is too large', Buffer.alloc(MOST_BYTES + 1, '[1,'), {}],
      [
        'becomes too large',
        gzipSync(Buffer.alloc(200_000_000, ' ')),
        { 'content-encoding': 'gzip' },
      ],
      ['has too many members', `[${'{},'.repeat(600_000)}{}]`, {}],
      ['is nested too deeply', '['.repeat(100_000) + ']'.repeat(100_000), {}],
      ['is in a coding that nobody asked for', Buffer.from('{}'), { 'content-encoding': 'rot13' }],
    ])) {
      it(`gives up what ${name}`, async () => {
        await publish({ '/news/feed.json': { body, headers } });

        const answer = await askFor(publisher.url('/news/feed.json'));

        assert.equal(answer.status, 502);
      });
    }

    it('holds as many members as it says', async () => {
      const body = `[${'{"a":1},'.repeat(249_990)}{}]`;
      await publish({ '/news/feed.json': { body } });

      assert.equal((await askFor(publisher.url('/news/feed.json'))).status, 200);
    });

    for (const [name, body] of [
      ['tags that never end', `<rss>${'<img '.repeat(400_000)}</rss>`],
      ['attributes that never end', `<rss><img ${'src="a\' '.repeat(400_000)}</rss>`],
      ['escaped tags that never end', `<rss>${'&lt;img src='.repeat(200_000)}</rss>`],
      ['links that never end', `<rss>${'<item><link '.repeat(300_000)}</rss>`],
      ['comments that never end', `<rss>${'<!--'.repeat(900_000)}</rss>`],
      ['a document type that never ends', `<!DOCTYPE rss [${']  '.repeat(900_000)}<rss></rss>`],
      ['quotation marks', `<rss><a ${'"\''.repeat(1_500_000)}></rss>`],
      ['names', `<rss><a ${'a='.repeat(1_500_000)}></rss>`],
      ['one word', `<rss><img src=${'a'.repeat(4_000_000)}></rss>`],
      ['candidates', `<rss><img srcset="${'a ,'.repeat(1_000_000)}"></rss>`],
      ['pictures', `<rss>${'<img src="a">'.repeat(350_000)}</rss>`],
      ['folders', `<rss><a href="${'../'.repeat(1_000_000)}"></a></rss>`],
    ]) {
      it(`does not freeze over ${name}`, async () => {
        await publish({ '/news/feed.xml': { body: body ?? '' } });
        const answer = await askFor(publisher.url('/news/feed.xml'));

        await answer.arrayBuffer();
        assert.ok([200, 502].includes(answer.status));
        // what grows faster than a feed takes minutes
        const seconds = Number(await readFile(join(folder.folder, 'seconds'), 'utf8'));
        assert.ok(seconds < 15, `${seconds}`);
      });
    }
  });

  describe('by waiting', () => {
    const seconds = { headers: 0.5, all: 1, flowing: 2 };

    it('gives up a publisher who does not answer', async () => {
      await publish({ '/news/feed.json': { fault: 'hang' } }, { seconds });

      assert.equal((await askFor(publisher.url('/news/feed.json'))).status, 504);
    });

    it('gives up a publisher who answers a byte at a time', async () => {
      /** @type {NodeJS.Timeout | undefined} */
      let drip;
      await publish(
        {
          '/news/feed.json': (_, response) => {
            response.write('{');
            drip = setInterval(() => response.write(' '), 100);
          },
        },
        { seconds },
      );

      const answer = await askFor(publisher.url('/news/feed.json'));

      clearInterval(drip);
      assert.equal(answer.status, 504);
    });

    it('gives up one whose headers never end', async () => {
      const server = createServer((socket) => {
        socket.on('error', () => undefined);
        socket.write('HTTP/1.1 200 OK\r\n');
        const drip = setInterval(() => socket.write('X-A: b\r\n'), 100);
        socket.on('close', () => clearInterval(drip));
      });
      await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      await publish({}, { seconds, feeds: [`http://127.0.0.1:${port}/`] });

      const answer = await askFor(`http://127.0.0.1:${port}/feed.json`);

      server.close();
      assert.equal(answer.status, 504);
    });

    /** Others, who ask and are not answered, or wait. @param {'asking' | 'waiting'} what @param {number} count */
    const others = (what, count) =>
      start(
        'php',
        [
          '-r',
          `foreach (range(1, ${count}) as $n) flock($slots[] = fopen("${folder.copies}/" . ($n - 1) . ".${what}", 'c'), LOCK_EX); echo "${what}\n"; sleep(600);`,
        ],
        { ready: new RegExp(what) },
      );

    /** Nothing is given up before the test is over. */
    const patient = { headers: 60, all: 60, flowing: 60 };

    it('waits until one of a few requests is over', async () => {
      await publish({ '/news/feed.json': { body: feedOf(1) } }, { seconds: patient });
      const asking = await others('asking', 4);
      let isAnswered = false;
      const answer = askFor(publisher.url('/news/feed.json')).finally(() => (isAnswered = true));
      while (!isAnswered && !existsSync(join(folder.copies, '0.waiting'))) {
        await new Promise((resolve) => setImmediate(resolve));
      }
      await asking.stop();

      assert.equal((await answer).status, 200);
    });

    it('takes no more than a few of the site’s workers', async () => {
      await publish({ '/news/feed.json': { body: feedOf(1) } }, { seconds: patient });
      const asking = await others('asking', 4);
      const waiting = await others('waiting', 8);

      const busy = await askFor(publisher.url('/news/feed.json'));
      await asking.stop();
      await waiting.stop();

      assert.equal(busy.status, 503);
      assert.equal(busy.headers.get('retry-after'), '5');
      assert.equal(publisher.requests.length, 0);
      // it was no failure of the publisher's
      assert.equal((await askFor(publisher.url('/news/feed.json'))).status, 200);
    });

    it('waits no longer for one of them than the publisher has time for besides', async () => {
      const brief = { headers: 0.2, all: 20, flowing: 60 };
      await publish({ '/news/feed.json': { body: feedOf(1) } }, { seconds: brief });
      const asking = await others('asking', 4);

      const busy = await askFor(publisher.url('/news/feed.json'));
      await asking.stop();

      assert.equal(busy.status, 503);
      assert.equal(publisher.requests.length, 0);
    });

    it('lets no more than a few wait for an answer that does not come', async () => {
      /** @type {(response: import('node:http').ServerResponse) => void} */
      let come = () => undefined;
      /** @type {Promise<import('node:http').ServerResponse>} */
      const hasCome = new Promise((resolve) => (come = resolve));
      await publish(
        { '/news/feed.json': (_request, response) => come(response) },
        { seconds: patient },
      );
      const waiting = await others('waiting', 8);
      const first = askFor(publisher.url('/news/feed.json'));
      const response = await hasCome;

      const another = await askFor(publisher.url('/news/feed.json'));
      response.destroy();
      await waiting.stop();

      assert.equal(another.status, 503);
      assert.equal((await first).status, 502);
    });
  });

  describe('by what is kept', () => {
    it('keeps a copy for each address, whatever else stands in the request', async () => {
      await publish({ '/news/feed.json': { body: feedOf(1) } });
      const feed = encodeURIComponent(publisher.url('/news/feed.json'));
      await ask(`url=${feed}`);

      const headers = {
        'x-forwarded-host': 'evil.example',
        'x-original-url': '/x',
        forwarded: 'host=evil.example',
      };
      const answer = await ask(`url=${feed}&utm=1&x[]=2`, { headers });

      assert.equal(answer.headers.get('x-akc-relay'), 'stored');
      assert.equal(publisher.requests.length, 1);
      assert.deepEqual(await answer.json(), feedOf(1));
    });

    it('does not keep the address that one reader asked at for another', async () => {
      await publish({
        '/news/feed.json': { body: feedOf(0, { next_url: 'feed-2.json' }) },
      });
      const path = `/relay.php?url=${encodeURIComponent(publisher.url('/news/feed.json'))}`;
      const asked = async (/** @type {string} */ host) => {
        const { stdout } = await run('curl', ['-s', '-H', `Host: ${host}`, php.origin + path]);
        return JSON.parse(stdout).next_url;
      };

      assert.match(await asked('evil.example'), /^http:\/\/evil\.example\/relay/);
      assert.match(await asked('partner.example'), /^http:\/\/partner\.example\/relay/);
      assert.match(await asked('evil.example/"><script>'), /^http:\/\/localhost\/relay/);
    });

    it('takes a feed for no picture, and a picture for no feed, though one address gave both', async () => {
      await publish({}, {});
      const { origin } = publisher;
      const settings = { feeds: [`${origin}/`], pictures: [`${origin}/`], cache: folder.copies };
      const all = { ...settings, keep: 300, allow_private: true, site: '' };
      await folder.put('relay.php', await withSettings(file, 'akcRelay', all));
      publisher.answer('/both', { body: feedOf(1) });

      const feed = await askFor(`${origin}/both`);
      const picture = await ask(`image=${encodeURIComponent(`${origin}/both`)}`);

      assert.equal(feed.status, 200);
      assert.equal(picture.status, 502);
    });

    it('keeps a bounded number of copies, those that were asked for last', async () => {
      await publish((_, response) => void response.end(JSON.stringify(feedOf(1))));
      const text = await withSettings(file, 'akcRelay', {
        ...{ feeds: [`${publisher.origin}/news/`], cache: folder.copies, allow_private: true },
        ...{ site: '', pictures: [], keep: 300 },
      });
      await folder.put('relay.php', text.replace('MOST_COPIES = 300', 'MOST_COPIES = 3'));

      for (const name of 'abcdef') await askFor(publisher.url(`/news/${name}.json`));

      const names = await readdir(folder.copies);
      assert.equal(names.filter((name) => name.endsWith('.copy')).length, 3);
    });

    it('keeps none where the site would serve them', async () => {
      await publish({ '/news/feed.json': { body: feedOf(1) } }, { cache: `${folder.site}/copies` });

      const direct = await askFor(publisher.url('/news/feed.json'));
      await symlink(folder.site, `${folder.folder}/link`);
      await publisher.close();
      await publish(
        { '/news/feed.json': { body: feedOf(1) } },
        { cache: `${folder.folder}/link/c` },
      );
      const linked = await askFor(publisher.url('/news/feed.json'));

      assert.equal(direct.status, 500);
      assert.match(await direct.text(), /expected one outside/);
      assert.equal(linked.status, 500);
      assert.equal(publisher.requests.length, 0);
    });

    it('keeps them in a folder that nobody else reads, where none is named', async () => {
      await publish({ '/news/feed.json': { body: feedOf(1) } }, { cache: '' });
      await php.stop();
      php = await servePhp(folder.site, {
        workers: 8,
        settings: [`sys_temp_dir=${folder.copies}`],
      });

      assert.equal((await askFor(publisher.url('/news/feed.json'))).status, 200);

      const [name] = await readdir(folder.copies);
      assert.match(name ?? '', /^akc-relay-/);
    });
  });

  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND']) {
    it(`takes no ${method}`, async () => {
      await publish({ '/news/feed.json': { body: feedOf(1) } });
      const address = encodeURIComponent(publisher.url('/news/feed.json'));
      const args = ['-s', '-o', '/dev/null', '-w', '%{http_code}', '-X', method];

      const { stdout } = await run('curl', [...args, `${php.origin}/relay.php?url=${address}`]);

      // PHP's own server knows only some methods
      assert.ok(['405', '501', '400', '000'].includes(stdout), stdout);
      assert.equal(publisher.requests.length, 0);
    });
  }

  it('answers HEAD with headers alone', async () => {
    await publish({ '/news/feed.json': { body: feedOf(1) } });

    const answer = await askFor(publisher.url('/news/feed.json'), { method: 'HEAD' });

    assert.equal(answer.status, 200);
    assert.equal(answer.headers.get('content-type'), 'application/json; charset=utf-8');
    assert.equal(await answer.text(), '');
  });
});
