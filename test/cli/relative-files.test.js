import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { cli } from '../support/cli.js';
import { serve } from '../support/server.js';

/** Relative addresses in a file: it has no address of its own, so that the document must tell what they are of. */

const { run } = cli();

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'akc-relative-'));
});
after(() => rm(folder, { recursive: true }));

const SITE = 'https://publisher.example/';
const BODY = '<p><img src="/img/2.jpg"> <a href="b">B</a> <a href=\'mailto:a@p.example\'>C</a></p>';

/** @param {string} head @param {string} [attributes] */
const rss = (head, attributes = '') => `<?xml version="1.0"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"${attributes}><channel><title>Samples</title>${head}<language>en</language>
<item><title>A sample forum opens</title><link>/3</link><pubDate>Thu, 12 Feb 2026 09:00:00 +0900</pubDate>
<description><![CDATA[${BODY}]]></description><enclosure url="/a.pdf" type="application/pdf" length="10"/></item>
</channel></rss>`;

/** @param {string} head @param {string} [attributes] */
const atom = (head, attributes = '') => `<?xml version="1.0"?>
<feed xmlns="http://www.w3.org/2005/Atom"${attributes} xml:lang="en"><title>Samples</title>${head}
<entry><title>A sample forum opens</title><id>urn:sample:3</id><link href="/3"/><link rel="enclosure" href="/a.pdf" type="application/pdf" length="10"/>
<updated>2026-02-12T09:00:00+09:00</updated><content type="html"><![CDATA[${BODY}]]></content></entry>
</feed>`;

/** @param {object} head */
const json = (head) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Samples',
    language: 'en',
    ...head,
    items: [
      {
        id: '3',
        url: '/3',
        title: 'A sample forum opens',
        content_html: BODY,
        date_published: '2026-02-12T09:00:00+09:00',
        attachments: [{ url: '/a.pdf', mime_type: 'application/pdf', size_in_bytes: 10 }],
      },
    ],
  });

/** @type {[name: string, text: string][]} */
const TOLD = [
  ['self.rss', rss(`<atom:link rel="self" href="${SITE}feed.xml"/>`)],
  ['self-and-site.rss', rss(`<link>/</link><atom:link rel="self" href="${SITE}feed.xml"/>`)],
  ['site.rss', rss(`<link>${SITE}</link>`)],
  ['relative-self.rss', rss(`<link>${SITE}</link><atom:link rel="self" href="/feed.xml"/>`)],
  ['base.rss', rss('', ` xml:base="${SITE}"`)],
  ['relative-base.rss', rss(`<link>${SITE}</link>`, ' xml:base="/"')],
  ['self.atom', atom(`<link rel="self" href="${SITE}feed.atom"/>`)],
  ['base.atom', atom('', ` xml:base="${SITE}"`)],
  ['site.atom', atom(`<link href="${SITE}"/>`)],
  ['own.json', json({ feed_url: `${SITE}feed.json` })],
  ['site.json', json({ home_page_url: SITE })],
];

/** @type {[name: string, text: string][]} */
const UNTOLD = [
  ['none.rss', rss('')],
  ['relative.rss', rss('<link>/</link><atom:link rel="self" href="feed.xml"/>')],
  ['none.atom', atom('<link href="/"/>')],
  ['base.atom', atom('', ' xml:base="/news/"')],
  ['none.json', json({})],
  ['mail.json', json({ home_page_url: 'mailto:a@p.example' })],
];

/** @param {string} name @param {string} text */
async function file(name, text) {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

describe('relative addresses of a file', () => {
  for (const [name, text] of TOLD) {
    it(`are completed by what the document says: ${name}`, async () => {
      const path = await file(name, text);
      const { code, out, err } = await run(['convert', path]);

      assert.deepEqual([code, err], [0, '']);
      const [item] = JSON.parse(out).items;
      assert.equal(item.url, `${SITE}3`);
      assert.notEqual(item.id, '/3');
      assert.equal(item.attachments[0].url, `${SITE}a.pdf`);
      assert.ok(item.content_html.includes(`<img src="${SITE}img/2.jpg">`), item.content_html);
      assert.ok(item.content_html.includes(`<a href="${SITE}b">`), item.content_html);
      assert.ok(item.content_html.includes("<a href='mailto:a@p.example'>"), item.content_html);

      const checked = await run(['check', path]);
      assert.match(checked.out, /https:\/\/publisher\.example\/3/);
      assert.doesNotMatch(checked.out, /\binvalid\b|no-base/);
    });
  }

  for (const [name, text] of UNTOLD) {
    it(`are left out, and the release is kept, where nothing is said: ${name}`, async () => {
      const path = await file(name, text);
      const { code, out, err } = await run(['convert', path]);

      assert.equal(code, 0);
      const [item] = JSON.parse(out).items;
      assert.deepEqual([item.title, item.url], ['A sample forum opens', undefined]);
      assert.match(err, /nothing in it says which site its addresses are of.*--home https/);

      const checked = await run(['check', path]);
      assert.match(checked.out, /A sample forum opens/);
      assert.match(checked.out, /no-base/);
      assert.match(checked.out, name.endsWith('json') ? /feed_url/ : /rel="self"/);
      assert.doesNotMatch(checked.out + out + err, /\.invalid|about:invalid/);
    });
  }

  it('are of the site that convert is told', async () => {
    for (const [name, text] of UNTOLD) {
      const { out, err } = await run(['convert', await file(name, text), '--home', SITE]);

      const [item] = JSON.parse(out).items;
      assert.match(item.url, /^https:\/\/publisher\.example\/3$/, name);
      assert.doesNotMatch(err, /nothing in it says/);
    }
    const table = 'Title,Link\nA headline,/3\n';
    const made = await run(['convert', await file('table.csv', table), '--home', SITE]);
    assert.equal(JSON.parse(made.out).items[0].url, `${SITE}3`);
  });

  it('leave an id as it is that only looks like one', async () => {
    const text = rss(`<link>${SITE}</link>`).replace(
      '<link>/3',
      '<guid isPermaLink="false">3</guid><link>/3',
    );
    const { out } = await run(['convert', await file('guid.rss', text)]);

    assert.equal(JSON.parse(out).items[0].id, '3');
  });

  it('of an address are completed by that, whatever the document says', async () => {
    const server = await serve();
    try {
      server.answer('/feed.xml', {
        body: rss(''),
        headers: { 'content-type': 'application/rss+xml' },
      });
      const { out } = await run(['convert', server.url('/feed.xml')]);

      const [item] = JSON.parse(out).items;
      assert.deepEqual([item.id, item.url], [server.url('/3'), server.url('/3')]);
    } finally {
      await server.close();
    }
  });

  it('leave a template for single releases to the server', async () => {
    const text = JSON.stringify({
      ...JSON.parse(json({})),
      _press: { about: SITE, item_feed_template: 'items/{id}.json' },
    });
    const { out } = await run(['check', await file('template.json', text)]);

    assert.doesNotMatch(out, /malformed/);
  });
});
