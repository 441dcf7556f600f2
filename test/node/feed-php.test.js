import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { request } from 'node:http';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';
import {
  findProgram,
  missing,
  phpLiteral,
  servePhp,
  temporaryFolder,
  withSettings,
} from '../support/php.js';

/** A table of an old site → a feed, in the real PHP with SQLite (examples/publisher/feed.php). */

const file = new URL('../../examples/publisher/feed.php', import.meta.url);
const run = promisify(execFile);
const skip = await missing(['php'], ['pdo_sqlite']);

/** @typedef {Record<string, import('../support/php.js').Setting>} Settings */

describe('the feed of a table', { skip }, () => {
  /** @type {Awaited<ReturnType<typeof temporaryFolder>>} */
  let folder;
  /** @type {Awaited<ReturnType<typeof servePhp>>} */
  let php;
  let number = 0;

  before(async () => {
    folder = await temporaryFolder();
    php = await servePhp(folder.site, { settings: ['date.timezone=America/St_Johns'] });
  });
  after(async () => {
    await php?.stop();
    await folder?.remove();
  });
  afterEach(() => assert.deepEqual(php.takeComplaints(), []));

  /**
   * A table with these rows, and the feed of it.
   *
   * @param {Settings[]} rows
   * @param {Settings} [settings]
   * @param {string} [charset] that the rows are written in
   */
  async function publish(rows, settings = {}, charset = 'UTF-8') {
    const database = `sqlite:${folder.folder}/${++number}.db`;
    const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    const typed = names.map((name) => {
      const isNumber = rows.some((row) => typeof row[name] === 'number');
      return `"${name}" ${isNumber ? 'INTEGER' : 'TEXT'}`;
    });
    const script = `$db = new PDO(${phpLiteral(database)});
      $db->exec('CREATE TABLE press (${typed.join(', ')})');
      $add = $db->prepare('INSERT INTO press VALUES (${names.map(() => '?').join(', ')})');
      foreach (${phpLiteral(rows)} as $row) $add->execute(array_map(
        fn($name) => is_string($row[$name] ?? null) ? iconv('UTF-8', '${charset}', $row[$name]) : ($row[$name] ?? null),
        ${phpLiteral(names)}));`;
    await run(findProgram('php') ?? '', ['-r', script]);
    const columns = { id: 'no', title: 'subject', content_html: 'content', date_published: 'day' };
    const all = {
      ...{ database, user: '', password: '', charset, table: 'press', where: '', columns },
      ...{ date_format: 'Y-m-d H:i:s', time_zone: 'Asia/Seoul', per_page: 20, title: 'News' },
      ...{ url: 'https://publisher.example/view.php?no={id}', language: 'ko' },
      files: 'https://publisher.example/upload/{image}',
      feed_url: `${php.origin}/feed.php`,
      home_page_url: 'https://publisher.example/',
      organization: { name: 'Centre', tel: '' },
      ...settings,
    };
    await folder.put('feed.php', await withSettings(file, 'akcFeed', all));
  }

  const rowOf = (/** @type {number} */ index) => ({
    no: index,
    subject: `Sample release ${index}`,
    content: '<p>Text.</p>',
    day: `2026-01-${String(index).padStart(2, '0')} 09:00:00`,
  });
  const manyRows = (/** @type {number} */ count) =>
    Array.from({ length: count }, (_, index) => rowOf(index + 1));

  it('is one that our own reader has nothing to say of', async () => {
    const columns = {
      ...{ id: 'no', title: 'subject', summary: 'lead', content_html: 'content' },
      ...{ date_published: 'day', date_modified: 'changed', image: 'photo', image_alt: 'alt' },
      ...{ tags: 'category', number: 'code', kind: 'kind' },
      ...{ contact_name: 'who', contact_tel: 'tel', contact_email: 'mail' },
    };
    await publish(
      [
        {
          ...rowOf(1),
          ...{
            subject: 'Culture &amp; trade &#8211; a sample',
            lead: 'A line.',
            changed: '0000-00-00 00:00:00',
          },
          ...{ photo: '2026/a photo.jpg', alt: 'A sample picture', category: 'Culture, Trade' },
          ...{
            code: 'SAMPLE/26-01',
            kind: 'press-release',
            who: 'A name',
            tel: '+82 2 000 0000',
            mail: '',
          },
        },
        { ...rowOf(2), lead: '', photo: null },
      ],
      { columns },
    );
    const url = `${php.origin}/feed.php`;

    const answer = await fetch(url);
    const { parseFeed } = await importReader();
    const feed = await parseFeed(await answer.text(), url, url);
    const release = feed.items.find((/** @type {{ id: string }} */ { id }) => id === '1');

    assert.equal(answer.headers.get('content-type'), 'application/feed+json; charset=utf-8');
    assert.deepEqual(feed.problems, []);
    assert.equal(feed.items.length, 2);
    assert.equal(release.title, 'Culture & trade – a sample');
    assert.equal(release.number, 'SAMPLE/26-01');
    assert.equal(release.url, 'https://publisher.example/view.php?no=1');
  });

  it('writes each member where JSON Feed and the extension have it', async () => {
    await publish([rowOf(1)], {
      organization: { name: 'Centre', tel: '', url: 'https://publisher.example/' },
      about: 'https://publisher.example/about-press',
    });

    const feed = await (await fetch(`${php.origin}/feed.php`)).json();

    assert.deepEqual(feed, {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'News',
      home_page_url: 'https://publisher.example/',
      feed_url: `${php.origin}/feed.php`,
      language: 'ko',
      _press: {
        about: 'https://publisher.example/about-press',
        organization: {
          name: 'Centre',
          url: 'https://publisher.example/',
          time_zone: 'Asia/Seoul',
        },
      },
      items: [
        {
          id: '1',
          url: 'https://publisher.example/view.php?no=1',
          title: 'Sample release 1',
          content_html: '<p>Text.</p>',
          date_published: '2026-01-01T09:00:00+09:00',
        },
      ],
    });
  });

  it('leads from page to page, newest first, each release once', async () => {
    await publish(manyRows(25), { per_page: 10 });
    /** @type {string[]} */
    const ids = [];
    let pages = 0;

    for (let next = `${php.origin}/feed.php`; next; pages++) {
      const feed = await (await fetch(next)).json();
      ids.push(...feed.items.map((/** @type {{ id: string }} */ { id }) => id));
      next = feed.next_url;
    }

    assert.equal(pages, 3);
    assert.deepEqual(
      ids,
      manyRows(25)
        .map(({ no }) => String(no))
        .reverse(),
    );
  });

  for (const page of ['4', '0', '-1', '1.5', 'x', '1 OR 1', "1'", '9999999', '']) {
    it(`has no page "${page}"`, async () => {
      await publish(manyRows(25), { per_page: 10 });

      const answer = await fetch(`${php.origin}/feed.php?page=${encodeURIComponent(page)}`);

      assert.equal(answer.status, 404);
      assert.equal(answer.headers.get('access-control-allow-origin'), '*');
      assert.equal(await answer.text(), '');
    });
  }

  for (const [name, rows, settings] of /** @type {[string, Settings[], Settings][]} */ ([
    ['as a date and time', [{ ...rowOf(1), day: '2999-01-01 00:00:00' }, rowOf(2)], {}],
    [
      'as a day',
      [
        { ...rowOf(1), day: '2999-01-01' },
        { ...rowOf(2), day: '2026-01-02' },
      ],
      { date_format: 'Y-m-d' },
    ],
    [
      'in seconds',
      [
        { ...rowOf(1), day: 32503680000 },
        { ...rowOf(2), day: 1767315600 },
      ],
      { date_format: 'U' },
    ],
    [
      'with points',
      [
        { ...rowOf(1), day: '2999.01.01' },
        { ...rowOf(2), day: '2026.01.02' },
      ],
      { date_format: 'Y.m.d' },
    ],
    [
      'the day first',
      [
        { ...rowOf(1), day: '01.01.2999' },
        // the last of all days, whatever today is
        { ...rowOf(2), day: '31.12.2025' },
      ],
      { date_format: 'd.m.Y' },
    ],
  ])) {
    it(`leaves out what is written for a later day (${name})`, async () => {
      await publish(rows, settings);

      const { items } = await (await fetch(`${php.origin}/feed.php`)).json();

      assert.deepEqual(
        items.map((/** @type {{ id: string }} */ { id }) => id),
        ['2'],
      );
    });
  }

  for (const [written, format, expected] of [
    ['2026-01-02 09:00:00', 'Y-m-d H:i:s', '2026-01-02T09:00:00+09:00'],
    ['2026-01-02', 'Y-m-d', '2026-01-02'],
    ['20260102', 'Ymd', '2026-01-02'],
    ['2026.01.02', 'Y.m.d', '2026-01-02'],
    ['1767315600', 'U', '2026-01-02T10:00:00+09:00'],
    ['0000-00-00 00:00:00', 'Y-m-d H:i:s', undefined],
    ['2026-02-30 09:00:00', 'Y-m-d H:i:s', undefined],
  ]) {
    it(`reads ${written} as ${expected ?? 'no date'}`, async () => {
      const day = format === 'U' ? Number(written) : (written ?? '');
      await publish([{ ...rowOf(1), day }], { date_format: format ?? '' });

      const { items } = await (await fetch(`${php.origin}/feed.php`)).json();

      assert.equal(items[0].date_published, expected);
    });
  }

  for (const charset of ['CP949', 'EUC-KR', 'UTF-8']) {
    it(`makes UTF-8 of a table in ${charset}`, async () => {
      // a syllable that Windows has and EUC-KR has not
      const subject = charset === 'EUC-KR' ? '보도자료' : '보도자료 똠방';
      await publish([{ ...rowOf(1), subject }], {}, charset);

      const { items } = await (await fetch(`${php.origin}/feed.php`)).json();

      assert.equal(items[0].title, subject);
    });
  }

  it('is read by pages of any origin, whatever the answer is', async () => {
    await publish([rowOf(1)]);
    const url = `${php.origin}/feed.php`;
    const etag = (await fetch(url)).headers.get('etag') ?? '';

    for (const [status, path, options] of /** @type {[number, string, RequestInit][]} */ ([
      [200, '', {}],
      [200, '', { method: 'HEAD' }],
      [304, '', { headers: { 'if-none-match': etag } }],
      [304, '', { headers: { 'if-none-match': `"x", ${etag}` } }],
      [404, '?page=2', {}],
      [405, '', { method: 'POST' }],
    ])) {
      const answer = await fetch(url + path, options);
      assert.equal(answer.status, status);
      assert.equal(answer.headers.get('access-control-allow-origin'), '*');
      assert.equal(answer.headers.get('access-control-expose-headers'), 'ETag, Retry-After');
    }
  });

  it('says nothing of a database that fails but that it does, in words for nobody', async () => {
    await mkdir(join(folder.folder, 'none'), { recursive: true });
    await publish([rowOf(1)], { database: 'sqlite:/nowhere/secret.db', password: 'secret' });

    const answer = await fetch(`${php.origin}/feed.php`);

    assert.equal(answer.status, 503);
    assert.equal(answer.headers.get('access-control-allow-origin'), '*');
    assert.equal(answer.headers.get('retry-after'), '60');
    assert.equal(await answer.text(), '');
  });

  for (const [accepted, isCompressed] of /** @type {[string, boolean][]} */ ([
    ['gzip', true],
    ['br, gzip;q=0.5', true],
    ['identity', false],
    ['gzip;q=0', false],
    ['', false],
  ])) {
    it(`is compressed for who takes that (${accepted || 'nothing said'})`, async () => {
      await publish(manyRows(3));
      const { headers, body } = await ask(`${php.origin}/feed.php`, accepted);

      assert.equal(headers['content-encoding'], isCompressed ? 'gzip' : undefined);
      assert.equal(headers['vary'], 'Accept-Encoding');
      const text = (isCompressed ? gunzipSync(body) : body).toString();
      assert.equal(JSON.parse(text).items.length, 3);
    });
  }
});

/** Our own reader, with all that it loads when it is met. */
async function importReader() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../../src/feed/parse.ts', import.meta.url))],
    bundle: true,
    format: 'esm',
    write: false,
  });
  const code = Buffer.from(outputFiles[0]?.text ?? '').toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}

/**
 * Asks as no browser does, which undoes what is compressed.
 *
 * @param {string} url @param {string} accepted
 * @returns {Promise<{ headers: import('node:http').IncomingHttpHeaders, body: Buffer }>}
 */
function ask(url, accepted) {
  return new Promise((resolve, reject) => {
    const asked = request(url, { headers: accepted ? { 'accept-encoding': accepted } : {} });
    asked.on('error', reject);
    asked.on('response', (response) => {
      /** @type {Buffer[]} */
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => resolve({ headers: response.headers, body: Buffer.concat(chunks) }));
    });
    asked.end();
  });
}
