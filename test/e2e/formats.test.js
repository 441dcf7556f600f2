import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { untilQuiet, useBrowser } from '../support/browser.js';
import { cdn, feedOf } from '../support/feeds.js';
import { hostPage, textsOf } from '../support/host-page.js';

/** Feeds of other formats than JSON Feed, by the script as pages have it. */

const POSTS = '/wp-json/wp/v2/posts';

const post = (/** @type {number} */ number) => ({
  id: number,
  date_gmt: `2026-01-0${number}T00:00:00`,
  link: `https://publisher.example/${number}/`,
  title: { rendered: `Post ${number} &#8211; a sample` },
  content: { rendered: '<p>Text</p>' },
});

const LIST = '<akc-news-list feed="FEED" limit="5"></akc-news-list>';

const RSS = `<?xml version="1.0"?><rss version="2.0"><channel><title>N</title>
  <item><title>First</title><link>https://publisher.example/1</link><pubDate>Thu, 12 Feb 2026 09:00:00 +0900</pubDate></item></channel></rss>`;

/** @param {object} posts @param {Record<string, string>} [headers] */
const json = (posts, headers = {}) => ({
  body: posts,
  headers: {
    'content-type': 'application/json',
    'access-control-expose-headers': 'X-WP-Total, X-WP-TotalPages, Link',
    ...headers,
  },
});

describe('a feed in another format', () => {
  const { openPage, serve } = useBrowser();

  /** @param {Record<string, import('../support/server.js').Answer>} answers @param {string} path @param {string} body */
  async function open(answers, path, body = LIST) {
    const publisher = await serve(answers);
    const host = await serve({}, { folder: cdn });
    const { page, errors, messages } = await openPage(
      hostPage(body.replaceAll('FEED', publisher.url(path)), { script: host.url('/akc.js') }),
    );
    await untilQuiet(page);
    const told = messages.map(({ text }) => text);
    const paths = () => publisher.requests.map((request) => request.path);
    return { page, errors, told, paths, publisher, host };
  }

  const files = [
    ['/feed.xml', 'application/rss+xml'],
    ['/feed/', 'text/html'],
    ['/?feed=rss2', 'application/xml'],
    ['/news', 'application/octet-stream'],
  ];
  for (const [path = '', type = ''] of files) {
    it(`is shown by what it is, and asked for once: ${path}`, async () => {
      const answer = { body: RSS, headers: { 'content-type': type } };
      const { page, errors, told, paths } = await open({ [path]: answer }, path);
      assert.deepEqual(await textsOf(page, 'title'), ['First']);
      assert.deepEqual([paths(), errors, told], [[path], [], []]);
    });
  }

  it('of WordPress is asked for what of it is shown, once, by two elements', async () => {
    const answers = { [POSTS]: json([post(2), post(1)]) };
    const { page, errors, told, paths } = await open(answers, POSTS, LIST + LIST);
    assert.deepEqual(
      await textsOf(page, 'title'),
      Array(2).fill(['Post 2 – a sample', 'Post 1 – a sample']).flat(),
    );
    assert.deepEqual([paths().length, errors, told], [1, [], []]);
    assert.match(paths()[0] ?? '', /^\/wp-json\/wp\/v2\/posts\?_embed=author,.+&_fields=id,/);
  });

  it('of WordPress has older posts', async () => {
    const publisher = await serve({});
    publisher.answer(
      `${POSTS}?_embed&_fields=id,title,date_gmt,link`,
      json([post(2)], { 'x-wp-totalpages': '2' }),
    );
    publisher.answer(
      `${POSTS}?_embed=&_fields=id%2Ctitle%2Cdate_gmt%2Clink&page=2`,
      json([post(1)], { 'x-wp-totalpages': '2' }),
    );
    const host = await serve({}, { folder: cdn });
    const feed = publisher.url(`${POSTS}?_embed&_fields=id,title,date_gmt,link`);
    const { page } = await openPage(
      hostPage(LIST.replace('FEED', feed).replace('limit="5"', 'limit="1"'), {
        script: host.url('/akc.js'),
      }),
    );
    await untilQuiet(page);
    await page.click('akc-news-list >>> [part~=button]');
    await untilQuiet(page);
    assert.deepEqual(await textsOf(page, 'title'), ['Post 2 – a sample', 'Post 1 – a sample']);
  });
});

describe('the address of a site', () => {
  const { openPage, serve } = useBrowser();

  /** @param {Record<string, string | object>} answers by path: text, or what is sent as JSON */
  async function open(answers, missing = 404) {
    const publisher = await serve((request, response) => {
      const path = (request.url ?? '').split('?')[0] ?? '';
      const answer = answers[path];
      response.writeHead(answer ? 200 : missing, { 'content-type': 'text/html' });
      response.end(typeof answer === 'object' ? JSON.stringify(answer) : answer);
    });
    const host = await serve({}, { folder: cdn });
    const { page, errors, messages } = await openPage(
      hostPage(LIST.replace('FEED', publisher.origin), { script: host.url('/akc.js') }),
    );
    await untilQuiet(page);
    const paths = publisher.requests.map(({ path }) => path.split('?')[0]);
    const told = messages.map(({ text }) => text).filter((text) => text.includes('akc'));
    return { page, errors, paths, told, publisher };
  }

  it('of WordPress takes one request', async () => {
    const { page, paths, told } = await open({ [POSTS]: [post(1)] });
    assert.deepEqual(await textsOf(page, 'title'), ['Post 1 – a sample']);
    assert.deepEqual([paths, told], [[POSTS], []]);
  });

  it('with a JSON Feed takes two, and tells', async () => {
    const { page, paths, told, publisher } = await open({ '/feed.json': feedOf(1) });
    assert.deepEqual(await textsOf(page, 'title'), ['Release 1']);
    assert.deepEqual(paths, [POSTS, '/feed.json']);
    assert.match(told.join('\n'), new RegExp(`Expected feed="${publisher.url('/feed.json')}"`));
  });

  it('whose page names a feed takes three, and the feed’s', async () => {
    const html = '<!doctype html><link rel="alternate" type="application/rss+xml" href="/a">';
    const { page, paths } = await open({ '/': html, '/a': RSS });
    assert.deepEqual(await textsOf(page, 'title'), ['First']);
    assert.deepEqual(paths, [POSTS, '/feed.json', '/', '/a']);
  });

  it('without a feed takes three, and tells what was tried', async () => {
    const { paths, told, errors } = await open({ '/': '<!doctype html>' });
    assert.deepEqual([paths, errors], [[POSTS, '/feed.json', '/'], []]);
    assert.match(
      told.join('\n'),
      /found no feed of this site at \/wp-json\/wp\/v2\/posts \(not-found\), \/feed\.json \(not-found\), \/ \(not-a-feed\); .+\(not-found\)/,
    );
  });
});
