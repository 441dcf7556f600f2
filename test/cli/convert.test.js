import assert from 'node:assert/strict';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { perfectFeed } from '../support/cli.js';
import { converting } from '../support/converting.js';
import { realFeeds } from '../support/feeds-plugin.js';
import { serve } from '../support/server.js';
import { ATOM, RSS, sharedFeeds, WORDPRESS } from '../support/shared-feeds.js';

/** What `convert` makes of feeds and tables: JSON Feed of which `check` has no error to tell. */

const { convert, file, load, pathOf, run } = converting([
  'check/check',
  'check/document',
  'convert/write-feed',
]);

/** @type {import('../support/server.js').Server} */
let server;
before(async () => {
  server = await serve();
});
after(() => server.close());

/** @param {any} feed */
async function errorsOf(feed) {
  const { findings } = await (await load('check/index')).checkFeed(JSON.stringify(feed));
  return findings.filter((/** @type {any} */ { severity }) => severity === 'error');
}

describe('convert', () => {
  for (const [name, text] of [
    ['feed.rss', RSS],
    ['feed.atom', ATOM],
  ]) {
    it(`takes over what ${name} says`, async () => {
      const feed = await convert(await file(name ?? '', text ?? ''));

      assert.equal(feed.version, 'https://jsonfeed.org/version/1.1');
      assert.equal(feed.title, 'News of the Ministry of Samples');
      assert.equal(feed.language, 'en');
      assert.equal(feed.home_page_url, 'https://publisher.example/');
      assert.deepEqual(
        feed.items.map((/** @type {any} */ item) => [
          item.id,
          item.title,
          item.url,
          item.date_published,
        ]),
        [
          [
            'sample-2',
            'A sample forum opens',
            'https://publisher.example/news/2',
            '2026-02-12T09:00:00+09:00',
          ],
          [
            'sample-1',
            'A second sample headline',
            'https://publisher.example/news/1',
            '2026-01-20T09:00:00+09:00',
          ],
        ],
      );
      assert.match(feed.items[0].content_html, /<p>The forum opens\.<\/p>/);
      assert.deepEqual(await errorsOf(feed), []);
    });
  }

  it('takes over posts of WordPress, by their address', async () => {
    server.answer('/wp-json/wp/v2/posts', { body: JSON.stringify(WORDPRESS) });
    const feed = await convert(server.url('/wp-json/wp/v2/posts'), '--title', 'Samples');

    assert.deepEqual(
      feed.items.map((/** @type {any} */ { title }) => title),
      ['Sample headline 2', 'Sample headline 1'],
    );
    assert.deepEqual(await errorsOf(feed), []);
  });

  it('leaves a perfect feed as it is', async () => {
    const feed = perfectFeed();
    const converted = await convert(
      await file('perfect.json', JSON.stringify(feed)),
      '--feed-url',
      'https://publisher.example/feed.json',
    );

    assert.deepEqual(converted, feed);
  });

  /** @type {[name: string, text: string | Buffer][]} */
  const all = [...realFeeds(), ...sharedFeeds('xml'), ...sharedFeeds('wordpress')];
  it('makes of every real feed one that readers get whole', async () => {
    for (const [name, text] of all) {
      const path = await file(name, text);
      const { report, document } = await (
        await load('check/check')
      ).readAndCheck(Buffer.from(text), {});
      const feed = await convert(path, '--limit', '1000', '--title', 'T');

      const titles = new Set(feed.items.map((/** @type {any} */ { title }) => title));
      for (const { title } of document.feed.items.slice(0, 5)) assert.ok(titles.has(title), name);
      assert.ok(report.count >= feed.items.length && feed.items.length > 0, name);
      // what was written of one's own machine is so still, what says nothing says nothing, and letters are lost of
      // bytes in a charset that they do not tell
      const kept = ['local-address', 'nothing-to-show'];
      const rules = report.findings.map((/** @type {any} */ { rule }) => rule);
      if (rules.includes('charset')) kept.push('mojibake');
      const errors = (await errorsOf(feed)).filter(
        (/** @type {any} */ { rule }) => !kept.includes(rule),
      );
      assert.deepEqual(errors, [], name);
    }
  });

  it('gives the same bytes for the same source, and leaves a file as it is', async () => {
    const source = await file('source.rss', RSS);
    const out = await pathOf('out.json');

    const first = await run(['convert', source, '--out', out]);
    const { mtimeMs } = await stat(out);
    const text = await readFile(out, 'utf8');
    const second = await run(['convert', source, '--out', out]);

    assert.match(first.err, /is written/);
    assert.match(second.err, /is as it was/);
    assert.equal((await stat(out)).mtimeMs, mtimeMs);
    assert.equal(await readFile(out, 'utf8'), text);
    assert.ok(text.endsWith('}\n'));
  });

  it('makes the folder that its file is to stand in', async () => {
    const out = await pathOf('a-new-folder/inside/feed.json');

    const { code, err } = await run(['convert', await file('source.rss', RSS), '--out', out]);

    assert.equal(code, 0, err);
    assert.equal(
      JSON.parse(await readFile(out, 'utf8')).version,
      'https://jsonfeed.org/version/1.1',
    );
  });

  it('keeps the last file where a source cannot be had', async () => {
    const out = await file('kept.json', 'kept');
    for (const path of ['/gone.rss', '/page.rss']) {
      server.answer('/gone.rss', { status: 503 });
      server.answer('/page.rss', '<!doctype html><p>No.');
      const { code, err } = await run(['convert', server.url(path), '--out', out]);

      assert.equal(code, 2);
      assert.match(err, /status 503|HTML page/);
      assert.equal(await readFile(out, 'utf8'), 'kept');
    }
  });

  it('takes the feed that a page names', async () => {
    server.answer('/feed/', RSS);
    server.answer(
      '/news',
      '<!doctype html><link rel=alternate type="application/rss+xml" href="/feed/">',
    );
    const { code, out, err } = await run(['convert', server.url('/news')]);

    assert.equal(code, 0);
    assert.equal(JSON.parse(out).items.length, 2);
    assert.match(err, /name it: http:.*\/feed\/ \(/);
  });

  it('merges several, the newest first, each release once, each in its language', async () => {
    const one = await file('one.rss', RSS);
    const other = perfectFeed();
    other.language = 'ko';
    other.items[0].url = 'https://publisher.example/news/2';
    other.items[1].id = 'sample-1';
    other.items[1].date_published = '2026-02-01';
    const two = await file('two.json', JSON.stringify(other));

    const feed = await convert(one, two, '--title', 'Both');

    assert.equal(feed.title, 'Both');
    assert.equal('language' in feed, false);
    assert.deepEqual(
      feed.items.map((/** @type {any} */ { id, language }) => [id, language]),
      [
        ['sample-2', 'en'],
        ['https://publisher.example/news/26-01', 'ko'],
        ['sample-1', 'en'],
      ],
    );
    assert.deepEqual(await errorsOf(feed), []);
  });

  it('keeps what a feed itself has, though its releases share a page', async () => {
    const at = (/** @type {string} */ id, /** @type {string} */ url) => ({
      id,
      url,
      title: `Headline ${id}`,
      content_text: 'A text.',
      date_published: '2026-02-12',
    });
    const shared = ['/news#n1', '/news#n2', '/', '/'].map((path, index) =>
      at(String(index), `https://publisher.example${path}`),
    );
    const one = await file('shared.json', JSON.stringify({ ...perfectFeed(), items: shared }));
    const own = [at('0', 'https://publisher.example/'), at('9', 'https://publisher.example/9')];
    const two = await file('own.json', JSON.stringify({ ...perfectFeed(), items: own }));
    const idsOf = async (/** @type {string[]} */ ...sources) =>
      (await convert(...sources)).items.map((/** @type {any} */ { id }) => id);

    assert.deepEqual(await idsOf(one), ['0', '1', '2', '3']);
    assert.deepEqual(await idsOf(one, two), [
      '0',
      '1',
      '2',
      '3',
      'https://publisher.example/',
      '9',
    ]);
    assert.deepEqual(await idsOf(two, two), ['0', '9']);
  });

  it('reads older pages where it is asked to', async () => {
    const older = { ...perfectFeed(), items: [{ id: 'old', title: 'Old', content_text: 'Old.' }] };
    server.answer('/feed.json', { body: { ...perfectFeed(), next_url: '/2.json' } });
    server.answer('/2.json', { body: { ...older, next_url: '/feed.json' } });
    const url = server.url('/feed.json');

    assert.equal((await convert(url)).items.length, 2);
    assert.equal((await convert(url, '--pages', '5')).items.length, 3);
    assert.equal((await convert(url, '--pages', '5', '--limit', '1')).items.length, 1);
  });

  it('leaves out what has a date to come, where it is asked to', async () => {
    const feed = perfectFeed();
    feed.items[0].date_published = '2999-01-01';
    const path = await file('future.json', JSON.stringify(feed));

    assert.equal((await convert(path)).items.length, 2);
    assert.equal((await convert(path, '--published-only')).items.length, 1);
  });

  it('counts a day as come once it has begun anywhere', async () => {
    const { readUnaddressed } = await load('check/document');
    const { writeFeed } = await load('convert/write-feed');
    const feed = perfectFeed();
    feed.items = [{ ...feed.items[0], date_published: '2026-02-12' }];
    const document = await readUnaddressed(JSON.stringify(feed));
    const countAt = (/** @type {string} */ moment) =>
      writeFeed([[document]], { limit: 9, until: Date.parse(moment) }).items.length;

    assert.equal(countAt('2026-02-12T00:00:00+09:00'), 1);
    assert.equal(countAt('2026-02-11T23:59:59+14:00'), 0);
  });
});

describe('convert, of what is not as it should be', () => {
  it('says that bytes are not in the encoding that is declared, and reads them by the one that is named', async () => {
    const latin = Buffer.from(RSS.replace('A sample forum opens', 'Un caf\u00e9 ouvre'), 'latin1');
    const path = await file('latin.rss', latin);

    const { code, err } = await run(['convert', path]);
    assert.equal(code, 0);
    assert.match(err, /latin\.rss, line \d+, column \d+: found bytes that are no utf-8/);
    assert.match(err, /--encoding/);
    const named = await convert(path, '--encoding', 'windows-1252');
    assert.equal(named.items[0].title, 'Un caf\u00e9 ouvre');
  });

  it('reads bytes by the encoding that is named, whatever they say and may be', async () => {
    const declared = RSS.replace(/^<\?xml[^>]*>\s*/, '').replace(
      'A sample forum opens',
      'Un caf\u00e9',
    );
    const path = await file('declared.rss', `<?xml version="1.0" encoding="euc-kr"?>${declared}`);
    const titleBy = async (/** @type {string[]} */ ...args) =>
      (await convert(path, ...args)).items[0].title;

    assert.equal((await run(['convert', path])).err, '');
    assert.equal(await titleBy(), 'Un caf\u00e9');
    assert.equal(await titleBy('--encoding', 'utf-8'), 'Un caf\u00e9');
    assert.equal(await titleBy('--encoding', 'windows-1252'), 'Un caf\u00c3\u00a9');

    const spoilt = `<?xml version="1.0" encoding="windows-1252"?>${declared}`;
    const latin = await file('declared-latin.rss', Buffer.from(spoilt, 'latin1'));
    const [first] = (await convert(latin, '--encoding', 'utf-8')).items;
    assert.equal(first.title, 'Un caf\ufffd');
  });

  it('says that letters were spoilt before', async () => {
    const feed = perfectFeed();
    feed.items[0].title = 'SÃ£o Paulo';
    const { code, err } = await run(['convert', await file('spoilt.json', JSON.stringify(feed))]);

    assert.equal(code, 0);
    assert.match(err, /spoilt\.json, \/items\/0\/title: found SÃ£o Paulo\. Readers see garbled/);
  });

  it('says of bytes in another encoding that alone, and not that their letters were spoilt before', async () => {
    const [before = '', after = ''] = JSON.stringify({ ...perfectFeed(), title: '|' }).split('|');
    // 견본 in EUC-KR
    const letters = Buffer.of(0xb0, 0xdf, 0xba, 0xbb);
    const path = await file(
      'korean.json',
      Buffer.concat([Buffer.from(before), letters, Buffer.from(after)]),
    );
    const { code, err } = await run(['convert', path]);

    assert.equal(code, 0);
    assert.match(
      err,
      /^.*korean\.json, line 1, .*found bytes that are no utf-8.*--encoding euc-kr.*$/,
    );
  });

  it('leaves a feed as it is where there is nothing in any source', async () => {
    const empty = await file('empty.json', JSON.stringify({ ...perfectFeed(), items: [] }));
    const before = JSON.stringify(perfectFeed());
    const live = await file('live.json', before);
    const { code, out, err } = await run(['convert', empty, '--out', live]);

    assert.match(err, /empty\.json: there is no release in it/);
    assert.match(err, /There is no release to write: nothing is written/);
    assert.deepEqual([code, out, await readFile(live, 'utf8')], [2, '', before]);
    const one = await run(['convert', empty, await file('one.rss', RSS)]);
    assert.equal(one.code, 0);
  });

  it('reads the quotation marks and dashes of windows-1252', async () => {
    const bytes = Buffer.concat([
      Buffer.from('title,url\r\nThe minister'),
      Buffer.from([0x92]),
      Buffer.from('s '),
      Buffer.from([0x93]),
      Buffer.from('sample'),
      Buffer.from([0x94]),
      Buffer.from(' forum '),
      Buffer.from([0x96]),
      Buffer.from(' '),
      Buffer.from([0x80]),
      Buffer.from(',https://publisher.example/1\r\n'),
    ]);
    const { out } = await run([
      'convert',
      await file('w.csv', bytes),
      '--encoding',
      'windows-1252',
    ]);

    assert.equal(JSON.parse(out).items[0].title, 'The minister’s “sample” forum – €');
  });

  it('names the source in each error', async () => {
    server.answer('/none.json', { status: 403 });
    server.answer('/page.json', '<!doctype html><p>No.');
    const sources = [
      [server.url('/none.json'), /status 403.*Allow GET/],
      [server.url('/page.json'), /an HTML page.*address of the feed itself/],
      ['https://nowhere.invalid/feed.json', /no server of that name/],
      [await file('no-feed.json', '{}'), /without a list of "items"/],
      [await file('no-titles.csv', 'A,B\n1,2\n'), /no column of titles/],
      [await pathOf('none.rss'), /There is no file/],
      [await pathOf(''), /is a folder/],
    ];
    for (const [source, told] of sources) {
      const { code, out, err } = await run(['convert', String(source)]);

      assert.deepEqual([code, out], [2, '']);
      assert.ok(err.includes(String(source)), err);
      assert.match(err, /** @type {RegExp} */ (told));
    }
  });

  it('says that what only tables need did nothing', async () => {
    const { err } = await run(['convert', await file('plain.rss', RSS), '--dates', 'day-first']);

    assert.match(err, /Nothing was a table: --dates did nothing/);
  });

  it('says that a file cannot be written, and leaves nothing half', async () => {
    const { code, err } = await run([
      'convert',
      await file('plain.rss', RSS),
      '--out',
      join(await file('no-folder', 'a file'), 'feed.json'),
    ]);

    assert.equal(code, 2);
    assert.match(err, /no-folder\/feed\.json” cannot be written/);
  });
});
