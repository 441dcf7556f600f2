import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { makeCertificate } from '../support/certificate.js';
import { itBut } from '../support/browser.js';
import { FALLBACK, TITLES, until, useFaults } from '../support/fault-page.js';
import { cdn } from '../support/feeds.js';
import { oneOdd, redirect } from '../support/fault-server.js';
import { advance, holds, waits } from '../support/page-clock.js';

/** @typedef {import('../support/server.js').Server} Server */

const HOUR = 3_600_000;
const ELSEWHERE = 'http://publisher.example/feed.json';

describe('a page over https', () => {
  const { open, serve } = useFaults({ anyCertificate: true });
  const tls = makeCertificate();

  // WebKitGTK takes a certificate that nobody vouches for from the page alone, not from other servers
  const overHttps = itBut('webkit');
  overHttps(
    'row 21: does not even ask for a feed over http, and the webmaster reads why',
    async () => {
      const reader = await open({ feed: ELSEWHERE, tls });
      await reader.failed(1);

      const [failure] = await reader.failures();
      assert.deepEqual([failure?.code, failure?.willRetry], ['mixed-content', false]);
      assert.equal(await reader.sees(), FALLBACK);
      assert.equal(reader.attempts(), 0);
      // the words have a file of their own
      await until(() => reader.told().length, 'the webmaster is told');
      assert.equal(reader.told().length, 1);
      assert.match(
        reader.told()[0] ?? '',
        /an https page cannot read an http feed; expected an https URL/,
      );
      assert.deepEqual(await waits(reader.page), []);
      await reader.quiet();
    },
  );

  overHttps('row 21: asks for pictures over https', async () => {
    const reader = await open({
      tls,
      answer: { body: oneOdd({ image: 'http://pictures.example/1.jpg' }) },
    });
    await reader.shows(3);

    const source = await reader.page.$eval('akc-news-list >>> [part~=image]', (image) =>
      image.getAttribute('src'),
    );
    assert.equal(source, 'https://pictures.example/1.jpg');
    await reader.quiet();
  });

  overHttps('row 18: is not led from https to http', async () => {
    const publisher = await serve({ '/feed.json': redirect(ELSEWHERE) }, { tls });
    const reader = await open({ tls, feed: publisher.url('/feed.json') });
    await reader.failed(1);

    assert.equal((await reader.failures())[0]?.code, 'unreachable');
    assert.equal(await reader.sees(), FALLBACK);
    await until(() => reader.told().length, 'the webmaster is told');
    assert.equal(reader.told().length, 1);
    publisher.answer('/feed.json', { body: oneOdd({}) });
    await advance(reader.page, await holds(reader.page, 500, 1_500));
    await reader.shows(3);
    assert.equal(publisher.count('/feed.json'), 2);
    await reader.quiet();
  });
});

describe('a script that does not come as it should', () => {
  const { open, serve } = useFaults();

  /** The script's files, some of them spoilt. @param {Server} host @param {(path: string, text: string) => string | undefined} spoil */
  const spoilt = (host, spoil) =>
    serve(async (request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const file = await fetch(host.url(pathname));
      const text = spoil(pathname, await file.text());
      response.writeHead(text === undefined ? 404 : 200, { 'content-type': 'text/javascript' });
      response.end(text);
    });

  it('row 34: of two versions the first has the tag, and one line names both', async () => {
    const host = await serve({}, { folder: cdn });
    const text = await readFile(new URL('news-list.js', cdn), 'utf8');
    const { version } = JSON.parse(
      await readFile(new URL('../../package.json', import.meta.url), 'utf8'),
    );
    const older = await spoilt(host, (_, code) => code.replaceAll(version, '0.9.9'));
    assert.ok(text.includes(version));
    const reader = await open({
      script: (own) => [older.url('/news-list.js'), own.url('/news-list.js')],
    });
    await reader.shows(3);
    await reader.untilTold();

    assert.deepEqual(reader.told().length, 1);
    assert.match(
      reader.told()[0] ?? '',
      new RegExp(
        `version 0\\.9\\.9 of akc-widgets came first and stays; version ${version} leaves`,
      ),
    );
    assert.deepEqual([reader.count(), await reader.titles()], [1, TITLES]);
    await reader.quiet();
  });

  it('row 34: loaded twice from one address nothing happens twice', async () => {
    const reader = await open({ script: (own) => [own.url('/akc.js'), own.url('/akc.js')] });
    await reader.shows(3);

    assert.deepEqual([reader.count(), reader.told()], [1, []]);
    await reader.quiet();
  });

  it('row 34: a tag that the page itself has taken is left alone', async () => {
    const reader = await open({
      body: (list) =>
        `<script>customElements.define('akc-news-list', class extends HTMLElement {});</script>${list}`,
    });
    await reader.untilTold();

    assert.equal(await reader.sees(), FALLBACK);
    assert.equal(reader.told().length, 1);
    assert.match(reader.told()[0] ?? '', /somebody else has defined this tag/);
    await reader.quiet();
  });

  it('row 35: a file that is gone leaves the fallback, and is not sought elsewhere', async () => {
    const host = await serve({}, { folder: cdn });
    const broken = await spoilt(host, (path, text) =>
      path.includes('/chunks/news-list.') ? undefined : text,
    );
    const reader = await open({ script: () => broken.url('/akc.js') });
    await reader.untilTold();
    await advance(reader.page, HOUR);

    const asked = broken.requests.filter(({ path }) => path.includes('/chunks/news-list.'));
    assert.equal(asked.length, 1);
    assert.equal(await reader.sees(), FALLBACK);
    assert.equal(reader.told().length, 1);
    assert.match(reader.told()[0] ?? '', /<akc-news-list> could not be loaded/);
    await reader.quiet();
  });

  // Chromium reads hashes in an import map since 127
  itBut('baseline')(
    'row 35: a file that its hash refuses leaves the fallback, and is not sought elsewhere',
    async () => {
      const names = await readdir(new URL('chunks/', cdn));
      const chunk = names.find((name) => name.startsWith('news-list.')) ?? '';
      const reader = await open({
        head: (host) =>
          `<script type="importmap">${JSON.stringify({
            integrity: { [host.url(`/chunks/${chunk}`)]: `sha384-${'A'.repeat(64)}` },
          })}</script>`,
      });
      await reader.untilTold();
      await advance(reader.page, HOUR);

      const asked = reader.host.requests.filter(({ path }) => path.includes('/chunks/news-list.'));
      assert.equal(new Set(asked.map(({ path }) => path)).size, 1);
      assert.equal(await reader.sees(), FALLBACK);
      assert.equal(reader.told().length, 1);
      await reader.quiet();
    },
  );
});
