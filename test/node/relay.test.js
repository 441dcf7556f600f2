import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { execFile } from 'node:child_process';
import { after, afterEach, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { feedOf } from '../support/feeds.js';
import {
  findProgram,
  missing,
  phpLiteral,
  servePhp,
  temporaryFolder,
  withSettings,
} from '../support/php.js';
import { serve } from '../support/server.js';

/** What the relay gives of a good publisher, in the real PHP (docs/relay.md). */

const file = new URL('../../examples/relay/relay.php', import.meta.url);
const skip = await missing(['php'], ['curl']);
const run = promisify(execFile);
const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

describe('the relay', { skip }, () => {
  /** @type {Awaited<ReturnType<typeof serve>>} */
  let publisher;
  /** @type {Awaited<ReturnType<typeof temporaryFolder>>} */
  let folder;
  /** @type {Awaited<ReturnType<typeof servePhp>>} */
  let php;

  before(async () => {
    folder = await temporaryFolder();
    php = await servePhp(folder.site);
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
   * A publisher, and the relay with its address in the settings.
   *
   * @param {Record<string, import('../support/server.js').Answer>} answers
   * @param {Record<string, import('../support/php.js').Setting>} [settings] `pictures: true` for those under `/files/`
   */
  async function publish(answers, settings = {}) {
    publisher = await serve(answers, { cors: false });
    const pictures = settings['pictures'] ? [`${publisher.origin}/files/`] : [];
    const all = {
      ...{ feeds: [`${publisher.origin}/`], cache: folder.copies, keep: 300 },
      ...{ allow_private: true, site: '', ...settings, pictures },
    };
    await folder.put('relay.php', await withSettings(file, 'akcRelay', all));
  }

  /** @param {string} path @param {RequestInit & { more?: string }} [request] */
  const relayed = (path, { more = '', ...request } = {}) =>
    fetch(
      `${php.origin}/relay.php?url=${encodeURIComponent(publisher.origin + path)}${more}`,
      request,
    );

  /** @param {string} address that the relay has written */
  const target = (address) => {
    const url = new URL(address);
    assert.equal(url.origin + url.pathname, `${php.origin}/relay.php`);
    return url.searchParams.get('url') ?? url.searchParams.get('image') ?? '';
  };

  it('gives the feed, with headers that keep it from being anything else', async () => {
    await publish({ '/feed.json': { body: feedOf(2) } });

    const answer = await relayed('/feed.json');

    assert.equal(answer.status, 200);
    assert.equal(answer.headers.get('content-type'), 'application/json; charset=utf-8');
    assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
    assert.equal(answer.headers.get('content-security-policy'), "sandbox; default-src 'none'");
    assert.equal(answer.headers.get('cache-control'), 'public, max-age=60');
    assert.equal(answer.headers.get('access-control-allow-origin'), null);
    assert.equal(answer.headers.get('x-akc-relay'), 'fresh');
    assert.deepEqual(await answer.json(), feedOf(2));
  });

  it('hands on nothing of the reader but the address', async () => {
    await publish({ '/feed.json': { body: feedOf(1) } });

    await relayed('/feed.json', {
      headers: {
        cookie: 'session=1',
        referer: 'https://partner.example/secret',
        authorization: 'Basic eDp5',
        'accept-language': 'ko',
        'x-forwarded-for': '203.0.113.9',
        forwarded: 'for=203.0.113.9',
        'user-agent': 'A reader',
      },
    });

    assert.deepEqual(Object.keys(publisher.requests[0]?.headers ?? {}).sort(), [
      'accept',
      'accept-encoding',
      'host',
      'user-agent',
    ]);
    assert.equal(publisher.requests[0]?.headers['user-agent'], 'akc-relay/1');
  });

  it('asks the publisher once, and gives the copy', async () => {
    await publish({ '/feed.json': { body: feedOf(1) } });

    const first = await relayed('/feed.json');
    const second = await relayed('/feed.json');

    assert.equal(second.headers.get('x-akc-relay'), 'stored');
    assert.equal(await second.text(), await first.text());
    assert.equal(publisher.count('/feed.json'), 1);
  });

  for (const written of ['%', 'W/%', '"a", %', '*', 'gzip']) {
    it(`answers 304 to what is known already (${written})`, async () => {
      await publish({ '/feed.json': { body: feedOf(1) } });
      const etag = (await relayed('/feed.json')).headers.get('etag') ?? '';
      const known = written === 'gzip' ? etag.replace(/"$/, '-gzip"') : written.replace('%', etag);

      const answer = await relayed('/feed.json', { headers: { 'if-none-match': known } });

      assert.equal(answer.status, 304);
      assert.equal(answer.headers.get('etag'), etag);
      assert.equal(await answer.text(), '');
    });
  }

  it('asks with the version that it knows, and keeps its copy when nothing has changed', async () => {
    await publish(
      {
        '/feed.json': (request, response) => {
          const isKnown = request.headers['if-none-match'] === '"one"';
          response.writeHead(isKnown ? 304 : 200, { etag: '"one"' });
          response.end(isKnown ? '' : JSON.stringify(feedOf(1)));
        },
      },
      { keep: 0 },
    );

    await relayed('/feed.json');
    const answer = await relayed('/feed.json');

    assert.deepEqual(await answer.json(), feedOf(1));
    assert.equal(publisher.requests[1]?.headers['if-none-match'], '"one"');
  });

  for (const [name, failure] of Object.entries({
    'status 500': { status: 500 },
    'a page in its place': { body: '<!doctype html><title>Oops</title>' },
    'an ended connection': { fault: /** @type {const} */ ('cut'), body: feedOf(9) },
    'half a document': { body: '{"version": "https://jsonfeed.org/version/1.1", "items": [' },
    'status 404': { status: 404 },
    'an empty answer': { body: '' },
  })) {
    it(`gives the last good copy when the publisher fails (${name}), and says so`, async () => {
      await publish({ '/feed.json': { body: feedOf(1) } }, { keep: 0 });
      await relayed('/feed.json');
      publisher.answer('/feed.json', failure);

      const stale = await relayed('/feed.json');
      const again = await relayed('/feed.json');

      assert.equal(stale.status, 200);
      assert.equal(stale.headers.get('x-akc-relay'), 'stale');
      assert.deepEqual(await stale.json(), feedOf(1));
      assert.equal(again.headers.get('x-akc-relay'), 'stale');
      // a publisher who fails is left alone for a while
      assert.equal(publisher.count('/feed.json'), 2);
    });
  }

  it('forgets what the publisher has removed for good', async () => {
    await publish({ '/feed.json': { body: feedOf(1) } }, { keep: 0 });
    await relayed('/feed.json');
    publisher.answer('/feed.json', { status: 410 });

    assert.equal((await relayed('/feed.json')).status, 410);
  });

  for (const [status, expected] of [
    [401, 401],
    [403, 403],
    [404, 404],
    [429, 429],
    [500, 502],
    [204, 502],
    [206, 502],
    [300, 502],
  ]) {
    it(`says of status ${status} without a copy ${expected}`, async () => {
      await publish({
        '/feed.json': { status, headers: { 'retry-after': '7' }, body: '<script>no</script>' },
      });

      const answer = await relayed('/feed.json');

      assert.equal(answer.status, expected);
      assert.equal(answer.headers.get('content-type'), 'text/plain; charset=utf-8');
      assert.equal(answer.headers.get('retry-after'), '7');
      assert.doesNotMatch(await answer.text(), /script/);
    });
  }

  it('makes whole addresses of relative ones, and leads further feeds through here', async () => {
    await publish({
      '/news/feed.json': {
        body: feedOf(0, {
          home_page_url: '/',
          next_url: '?page=2',
          _press: {
            translations: [{ language: 'ko', url: '../ko/feed.json' }],
            variants: [{ url: 'https://other.example/feed.json' }],
            item_feed_template: 'item/{id}.json',
          },
          items: [
            {
              id: 'a',
              url: '/releases/a/',
              image: '../a.png',
              content_html:
                '<p><a href="more?a=1&amp;b=2">x</a> <img src="b.png"> <a href="#n">n</a></p>',
              _press: { translations: [{ language: 'ko', url: '/ko/a' }] },
            },
            { id: 'b', content_html: '<img src="c.png">' },
          ],
        }),
      },
    });

    const feed = await (await relayed('/news/feed.json')).json();
    const [first, second] = feed.items;

    assert.equal(target(feed.next_url), publisher.url('/news/feed.json?page=2'));
    assert.equal(target(feed._press.translations[0].url), publisher.url('/ko/feed.json'));
    assert.equal(feed._press.variants[0].url, 'https://other.example/feed.json');
    assert.equal(target(feed._press.item_feed_template), `${publisher.origin}/news/item/{id}.json`);
    assert.match(feed._press.item_feed_template, /&id=\{id\}$/);
    assert.equal(feed.home_page_url, publisher.url('/'));
    assert.equal(first.url, publisher.url('/releases/a/'));
    assert.equal(first.image, publisher.url('/a.png'));
    assert.equal(first._press.translations[0].url, publisher.url('/ko/a'));
    assert.equal(
      first.content_html,
      `<p><a href="${publisher.url('/releases/a/more')}?a=1&amp;b=2">x</a> <img src="${publisher.url('/releases/a/b.png')}"> <a href="#n">n</a></p>`,
    );
    assert.equal(second.content_html, `<img src="${publisher.url('/news/c.png')}">`);
  });

  it('finds the feed of one release by its id, and by no way up from its folder', async () => {
    await publish({ '/item/a%2Fb%20c.json': { body: feedOf(1) } });

    const found = await relayed('/item/{id}.json', { more: `&id=${encodeURIComponent('a/b c')}` });
    const up = await relayed('/item/{id}/x.json', { more: '&id=..' });

    assert.equal(found.status, 200);
    assert.equal(up.status, 400);
    assert.equal(publisher.requests.length, 1);
  });

  it('leads the pages of WordPress through here', async () => {
    const posts = '/wp-json/wp/v2/posts';
    await publish({
      '/wp-json/wp/v2/posts': {
        body: [{ id: 1, link: 'https://publisher.example/1', content: { rendered: '<p>x' } }],
        headers: {
          'x-wp-total': '30',
          'x-wp-totalpages': '3',
          link: '</wp-json/wp/v2/posts?page=2>; rel="next", </wp-json/>; rel="https://api.w.org/"',
        },
      },
    });

    const answer = await relayed('/wp-json/wp/v2/posts', { more: '&page=1&per_page=10&_embed=' });
    const link = answer.headers.get('link') ?? '';

    assert.equal(answer.headers.get('x-wp-total'), '30');
    assert.equal(answer.headers.get('x-wp-totalpages'), '3');
    assert.match(link, /^<[^>]+>; rel="next"$/);
    assert.equal(target(link.slice(1, link.indexOf('>'))), publisher.url(`${posts}?page=2`));
    assert.equal(publisher.requests[0]?.path, `${posts}?page=1&per_page=10&_embed`);
  });

  it('gives pictures, and leaves out those from elsewhere, where pictures are wanted', async () => {
    await publish(
      { '/files/a.png': { body: PNG, headers: { 'content-type': 'text/html' } } },
      { pictures: true },
    );
    const { origin } = publisher;
    publisher.answer('/feed.json', {
      body: feedOf(0, {
        icon: '/files/icon.png',
        items: [
          {
            id: 'a',
            image: '/files/a.png',
            banner_image: 'https://elsewhere.example/b.png',
            content_html: `<img alt="1 > 0" src='/files/a.png'><img src=/files/c.png><img srcset="/files/d.png 1x, https://elsewhere.example/e.png 2x" src="//elsewhere.example/f.png"><img data-src="&#47;files/g.png"><a href="/files/h.pdf">h</a>`,
            attachments: [
              { url: '/files/photo', mime_type: 'image/jpeg' },
              { url: '/files/h.pdf', mime_type: 'application/pdf' },
              { url: '/files/p%20q.jpg', mime_type: 'image/jpeg' },
              { url: '/files/r', title: 'R' },
              { url: '/files/%B0%DF.png', mime_type: 'image/png' },
              { url: '/files/사진.png', mime_type: 'image/png' },
              { url: 'https://elsewhere.example/s.jpg', mime_type: 'image/jpeg' },
            ],
            _press: {
              image: { sources: [{ url: '/files/small', width: 400 }] },
              attachments: [
                { url: '/files/photo', alt: 'A' },
                { url: '/files/r', kind: 'photo' },
              ],
            },
          },
        ],
      }),
    });

    const text = await (await relayed('/feed.json')).text();
    const feed = JSON.parse(text);
    const [item] = feed.items;
    const picture = await fetch(item.image);

    for (const address of [feed.icon, item.image]) {
      assert.ok(target(address).startsWith(`${origin}/files/`));
    }
    const files = item.attachments.map((/** @type {{ url: string }} */ { url }) => url);
    assert.deepEqual(
      [0, 2, 3, 4, 5].map((at) => target(files[at])),
      ['photo', 'p%20q.jpg', 'r', '%B0%DF.png', encodeURIComponent('사진') + '.png'].map(
        (name) => `${origin}/files/${name}`,
      ),
    );
    assert.equal(files.length, 6);
    // what is said of them elsewhere is of the same address
    assert.deepEqual(item._press.attachments, [
      { url: files[0], alt: 'A' },
      { url: files[3], kind: 'photo' },
    ]);
    // the relay's own address ends in no name of theirs
    assert.deepEqual(
      item.attachments.map((/** @type {{ title?: string }} */ { title }) => title),
      ['photo', undefined, 'p q.jpg', 'R', '%B0%DF.png', '사진.png'],
    );
    assert.ok(target(item._press.image.sources[0].url).endsWith('/files/small'));
    assert.equal(item.banner_image, undefined);
    assert.equal(item.attachments[1].url, `${origin}/files/h.pdf`);
    assert.doesNotMatch(text, /elsewhere/);
    assert.equal(item.content_html.split('/relay.php?image=').length - 1, 4);
    // the link to a file
    assert.equal(item.content_html.split(`${origin}/files/`).length - 1, 1);
    assert.equal(picture.headers.get('content-type'), 'image/png');
    assert.deepEqual(Buffer.from(await picture.arrayBuffer()), PNG);
  });

  it('gives pictures whose address has a space in it', async () => {
    await publish({ '/files/a%20b.png': { body: PNG } }, { pictures: true });
    publisher.answer('/feed.json', {
      body: feedOf(0, {
        items: [{ id: 'a', image: '/files/a b.png ', content_html: '<img src="/files/a b.png">' }],
      }),
    });

    const [item] = (await (await relayed('/feed.json')).json()).items;
    const picture = await fetch(item.image);

    assert.equal(target(item.image), `${publisher.origin}/files/a%20b.png`);
    assert.ok(item.content_html.includes(encodeURIComponent('/files/a%20b.png')));
    assert.deepEqual(Buffer.from(await picture.arrayBuffer()), PNG);
  });

  it('gives XML with its base, and its pictures from here where they are wanted', async () => {
    await publish({}, { pictures: true, site: 'https://partner.example' });
    const { origin } = publisher;
    publisher.answer('/rss.xml', {
      body: `\uFEFF<?xml version="1.0" encoding="utf-8"?>
<?xml-stylesheet href="x.xsl"?><!-- <rss> --><rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel>
<image><url>/files/logo.png</url></image>
<item><link>/news/a/</link><description>&lt;img src=&quot;/files/a.png?x=1&amp;amp;y=2&quot;&gt; 1 &lt; 2</description>
<content:encoded><![CDATA[<img src="../../files/b.png"><a href="c">c</a>]]></content:encoded>
<enclosure url="/files/d.jpg" type="image/jpeg"/><media:thumbnail url="/files/e"/><enclosure url="/files/f.mp3" type="audio/mpeg"/></item>
</channel></rss>`,
    });

    const answer = await relayed('/rss.xml');
    const text = await answer.text();
    const through = (/** @type {string} */ path) =>
      `https://partner.example/relay.php?image=${encodeURIComponent(origin + path)}`;

    assert.equal(answer.headers.get('content-type'), 'application/xml; charset=utf-8');
    assert.match(text, new RegExp(`<rss xml:base="${origin}/rss.xml" version`));
    for (const part of [
      `<url>${through('/files/logo.png')}</url>`,
      `src=&quot;${through('/files/a.png?x=1&y=2')}&quot;&gt; 1 &lt; 2`,
      `<img src="${through('/files/b.png')}"><a href="${origin}/news/a/c">c</a>`,
      `<enclosure url="${through('/files/d.jpg')}"`,
      `<media:thumbnail url="${through('/files/e')}"`,
      '<enclosure url="/files/f.mp3"',
    ]) {
      assert.ok(text.includes(part), `${part} in ${text}`);
    }
  });

  it('gives Atom the address of its next page', async () => {
    await publish({
      '/atom': {
        body: '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="/deep/"><link rel="next" href="../atom?page=2"/></feed>',
      },
    });

    const text = await (await relayed('/atom')).text();

    assert.match(text, new RegExp(`<feed xml:base="${publisher.origin}/deep/" xmlns`));
    assert.equal(target(/href="([^"]+)"/.exec(text)?.[1] ?? ''), publisher.url('/atom?page=2'));
  });

  for (const [name, bytes, type] of /** @type {[string, Buffer, string][]} */ ([
    ['a header', Buffer.from('c7d1b1b9', 'hex'), 'application/json; charset=EUC-KR'],
    [
      'windows-949 under the name of EUC-KR',
      Buffer.from('c7d1b1b9', 'hex'),
      'text/plain; charset=ks_c_5601-1987',
    ],
  ])) {
    it(`makes UTF-8 of what is in another charset (${name})`, async () => {
      const body = Buffer.concat([
        Buffer.from('{"version":"https://jsonfeed.org/version/1.1","title":"'),
        bytes,
        Buffer.from('","items":[]}'),
      ]);
      await publish({ '/feed.json': { body, headers: { 'content-type': type } } });

      assert.equal((await (await relayed('/feed.json')).json()).title, '한국');
    });
  }

  for (const [name, encoding, mark] of /** @type {[string, BufferEncoding, string][]} */ ([
    ['UTF-16', 'utf16le', '\uFEFF'],
    ['UTF-8 with two marks', 'utf8', '\uFEFF\uFEFF'],
  ])) {
    it(`makes UTF-8 of what a mark says of itself (${name})`, async () => {
      const text = JSON.stringify({ ...feedOf(0), title: '한국' });
      await publish({ '/feed.json': { body: Buffer.from(mark + text, encoding) } });

      assert.equal((await (await relayed('/feed.json')).json()).title, '한국');
    });
  }

  it('believes the bytes rather than what is said of them, where they are UTF-8', async () => {
    const headers = { 'content-type': 'application/xml; charset=ISO-8859-1' };
    const body = '<?xml version="1.0" encoding="euc-kr"?><rss><title>한국</title></rss>';
    await publish({ '/rss': { body, headers } });

    assert.match(await (await relayed('/rss')).text(), /<title>한국</);
  });

  it('writes its own address so that "&" in it is no fault in markup', async () => {
    await publish({
      '/feed.json': {
        body: feedOf(0, {
          next_url: '/feed-2.json',
          items: [{ id: 'a', content_html: '<img src="/files/a.png">' }],
        }),
      },
      '/rss': { body: '<rss><image><url>/files/a.png</url></image></rss>' },
    });
    const { origin } = publisher;
    const settings = phpLiteral({
      ...{ feeds: [`${origin}/`], pictures: [`${origin}/files/`] },
      ...{ cache: folder.copies, allow_private: true },
    });
    const own = 'https://partner.example/index.php?rest_route=/akc/v1/relay';
    const script = `define('ABSPATH', 1); require '${fileURLToPath(file)}';
      $relay = new AkcRelay(${settings}, '${own}');
      foreach (['feed.json', 'rss'] as $name) {
        $answers[] = $relay->answer('GET', ['url' => "${origin}/$name"])[2];
      }
      echo json_encode($answers);`;

    const { stdout } = await run(findProgram('php') ?? '', ['-r', script]);
    const [json, xml] = JSON.parse(stdout);
    const feed = JSON.parse(json);
    const picture = `${own}&amp;image=${encodeURIComponent(`${origin}/files/a.png`)}`;

    assert.equal(feed.next_url, `${own}&url=${encodeURIComponent(`${origin}/feed-2.json`)}`);
    assert.equal(feed.items[0].content_html, `<img src="${picture}">`);
    assert.ok(xml.includes(`<url>${picture}</url>`));
  });

  for (const [name, json, expected] of [
    ['an id beyond 2^53', '{"items":[{"id":12345678901234567890}]}', '12345678901234567890'],
    ['half a character', '{"items":[{"id":"a","title":"x \\ud83d"}]}', 'x \uFFFD'],
    ['a whole one', '{"items":[{"id":"a","title":"x \\ud83d\\ude00"}]}', 'x 😀'],
    ['empty objects and lists', '{"items":[],"_press":{},"a":[]}', '"_press":{},"a":[]'],
    ['decimals', '{"items":[],"a":1.0,"b":0.1}', '"a":1.0,"b":0.1'],
  ]) {
    it(`writes JSON as it was (${name})`, async () => {
      await publish({ '/feed.json': { body: json } });

      assert.ok((await (await relayed('/feed.json')).text()).includes(expected ?? ''));
    });
  }

  it('asks once where two readers ask at a time', async () => {
    /** @type {() => void} */
    let goOn = () => undefined;
    const both = new Promise((resolve) => (goOn = () => resolve(undefined)));
    await publish({
      '/feed.json': async (_, response) => {
        await both;
        response.end(JSON.stringify(feedOf(1)));
      },
    });

    const first = relayed('/feed.json');
    const second = relayed('/feed.json');
    goOn();
    const answers = await Promise.all([first, second]);

    assert.deepEqual(
      answers.map(({ status }) => status),
      [200, 200],
    );
    assert.equal(publisher.count('/feed.json'), 1);
  });

  it('keeps nothing but copies, and no file half written', async () => {
    await publish({ '/feed.json': { body: feedOf(1) } });
    await relayed('/feed.json');
    await relayed('/missing.json');
    const names = await readdir(folder.copies);

    assert.deepEqual(
      names.filter(
        (name) => !/^([0-9a-f]{64}\.copy|[0-9a-f]{2}\.lock|\d\.(asking|waiting))$/.test(name),
      ),
      [],
    );
  });
});
