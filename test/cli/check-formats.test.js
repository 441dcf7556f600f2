import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cli } from '../support/cli.js';
import { ATOM, RSS, sharedFeeds, WORDPRESS } from '../support/shared-feeds.js';

/** What `check` says of feeds of other formats: nothing wrong of real ones, and of damaged copies the damage, by its line. */

const { load } = cli(['check/findings']);

/** @typedef {import('../../src/cli/check/report.js').CheckReport} Report */
/** @typedef {Report['findings'][number]} Finding */

/** @param {string | Uint8Array} feed @returns {Promise<Report>} */
const check = async (feed) => (await load('check/index')).checkFeed(feed);

/** @param {Report} report */
const errorsOf = ({ findings }) => findings.filter(({ severity }) => severity === 'error');

/** Errors that real feeds have: a server on the author's own machine, no title, bytes that nobody says the encoding of. */
const isTrue = (/** @type {Finding} */ { rule, found }, /** @type {string} */ text) =>
  (rule === 'local-address' && /^https?:\/\/(localhost\b|[\w.-]+\.local\b)/.test(found)) ||
  (rule === 'feed-title' && !/<title>\s*\S/.test(text.slice(0, 1_000))) ||
  (rule === 'charset' && text.includes('\ufffd'));

/** @type {[name: string, bytes: Buffer][]} */
const XML = [['RSS', Buffer.from(RSS)], ['Atom', Buffer.from(ATOM)], ...sharedFeeds('xml')];
/** @type {[name: string, bytes: Buffer][]} */
const POSTS = [['WordPress', Buffer.from(JSON.stringify(WORDPRESS))], ...sharedFeeds('wordpress')];

const FIRST_DATE = /(<(?:item|entry)\b[^]*?<(pubDate|published|dc:date|updated)>)[^<]*(<\/\2>)/;
const FIRST_ITEM = /<(item|entry)\b[^>]*>[^]*?<\/\1>/;

/** @param {string} date */
const dated = (date) => (/** @type {string} */ text) =>
  // Atom may say both dates of one entry
  text
    .replace(FIRST_DATE, (_, before, __, after) => before + date + after)
    .replace(/(<entry\b[^]*?<updated>)[^<]*/, (_, before) => before + date);

/** Puts an item before the first. @param {(tag: string) => string} make */
const withItem = (make) => (/** @type {string} */ text) =>
  text.replace(FIRST_ITEM, (item, tag) => make(tag) + item);

/** @param {string} tag @param {string} members */
const itemOf = (tag, members) => `<${tag}>${members}</${tag}>`;

/** @param {string} tag @param {string} address */
const linkOf = (tag, address) =>
  tag === 'item' ? `<link>${address}</link>` : `<link href="${address}"/>`;

/** @type {[name: string, damage: (text: string) => string, rule: string][]} */
const XML_DAMAGES = [
  ['a date to come', dated('2999-01-01T09:00:00Z'), 'embargo'],
  ['no date that can be read', dated('next week'), 'date-unreadable'],
  ['a date in two meanings', dated('12/02/2026'), 'date-unreadable'],
  ['a date without a zone', dated('Thu, 12 Feb 2026 09:00:00'), 'date-zone'],
  ['a date as no feed has it', dated('12 February 2026'), 'date-form'],
  ['an element without its end', withItem((tag) => itemOf(tag, '<title>A</title><b>')), 'unclosed'],
  ['an item twice', (text) => text.replace(FIRST_ITEM, (item) => item + item), 'duplicate-id'],
  [
    'an item without words',
    withItem((tag) => itemOf(tag, `<guid>e</guid><id>e</id>${linkOf(tag, 'https://p.example/e')}`)),
    'nothing-to-show',
  ],
  [
    'a link to one’s own machine',
    withItem((tag) => itemOf(tag, `<title>A</title>${linkOf(tag, 'http://localhost:8000/a')}`)),
    'local-address',
  ],
  [
    'an item without a page',
    withItem((tag) => itemOf(tag, '<title>A</title><guid isPermaLink="false">n</guid><id>n</id>')),
    'no-url',
  ],
  [
    'a script in a body',
    withItem((tag) =>
      itemOf(
        tag,
        `<title>A</title>${linkOf(tag, 'https://p.example/s')}<id>s</id><description><![CDATA[<p>A</p><script>go()</script>]]></description><content type="html"><![CDATA[<p>A</p><script>go()</script>]]></content>`,
      ),
    ),
    'body-script',
  ],
  ['a long feed', (text) => `${text}<!-- ${'word '.repeat(60_000)} -->`, 'size'],
];

/** @type {[name: string, damage: (posts: any) => unknown, rule: string][]} */
const POST_DAMAGES = [
  ['an id twice', (posts) => posts.push({ ...posts[0] }), 'duplicate-id'],
  [
    'a link to one’s own machine',
    (posts) => (posts[0].link = 'http://localhost/a'),
    'local-address',
  ],
  [
    'a date to come',
    (posts) => {
      posts[0].date_gmt = '2999-01-01T09:00:00';
      posts[0].date = '2999-01-01T09:00:00';
    },
    'embargo',
  ],
  [
    'no words',
    (posts) => {
      for (const name of ['title', 'content', 'excerpt']) posts[0][name] = { rendered: '' };
    },
    'nothing-to-show',
  ],
  [
    'a form in a body',
    (posts) => (posts[0].content = { rendered: '<p>A</p><form></form>' }),
    'body-embed',
  ],
];

describe('a check of RSS, Atom and WordPress', () => {
  for (const [name, bytes] of [...XML, ...POSTS]) {
    it(`finds no false error in ${name}`, async () => {
      const report = await check(bytes);

      assert.equal(report.isFeed, true);
      assert.ok(report.count);
      const text = String(bytes);
      assert.deepEqual(
        errorsOf(report).filter((error) => !isTrue(error, text)),
        [],
      );
    });
  }

  for (const [name, damage, rule] of XML_DAMAGES) {
    it(`names the damage by its line: ${name}`, async () => {
      for (const [feedName, bytes] of XML) {
        const text = String(bytes);
        const damaged = damage(text);
        // of some there is nothing to damage
        if (damaged === text && feedName !== 'RSS' && feedName !== 'Atom') continue;
        assert.notEqual(damaged, text, feedName);

        const { findings } = await check(damaged);

        const found = findings.find((finding) => finding.rule === rule);
        const rules = findings.map((finding) => `${finding.rule} ${finding.where}`);
        assert.ok(found, `${feedName}: ${rules.slice(0, 10).join(', ')}`);
        assert.match(found.where, /^line \d+$|^the document$/, feedName);
      }
    });
  }

  for (const [name, damage, rule] of POST_DAMAGES) {
    it(`names the damage to posts: ${name}`, async () => {
      for (const [feedName, bytes] of POSTS) {
        const json = JSON.parse(String(bytes).replace(/^\uFEFF/, ''));
        const posts = Array.isArray(json) ? json : [json];
        damage(posts);

        const { findings } = await check(JSON.stringify(posts));

        const rules = findings.map((finding) => `${finding.rule} ${finding.where}`);
        assert.ok(
          findings.some((finding) => finding.rule === rule),
          `${feedName}: ${rules.slice(0, 10).join(', ')}`,
        );
      }
    });
  }

  it('looks for the places of those findings alone that it keeps', async () => {
    const { Findings } = await load('check/findings');
    let count = 0;
    const findings = new Findings({ locate: () => `line ${++count}`, writtenIn: 'rss' });
    const told = { found: '', expected: 'a number of bytes' };
    for (let index = 0; index < 1_000; index++) {
      findings.tell('attachment-size', `/items/${index}/attachments/0/size_in_bytes`, told);
    }

    assert.equal(count, findings.list.length);
    assert.equal(findings.list[1].where, 'line 2');
  });

  it('says what a document of XML is that is no feed', async () => {
    /** @type {[document: string, found: RegExp][]} */
    const others = [
      ['<?xml version="1.0"?><urlset><url/></urlset>', /sitemap/],
      [RSS.slice(0, 500), /breaks off|XML/],
      ['<html><body>No</body></html>', /HTML page/],
    ];
    for (const [document, found] of others) {
      const report = await check(document);

      assert.equal(report.isFeed, false, document);
      assert.match(report.findings[0]?.found ?? '', found);
    }
  });

  it('says that WordPress has refused', async () => {
    const refusal = { code: 'rest_forbidden', message: 'Sorry.', data: { status: 401 } };
    const { isFeed, findings } = await check(JSON.stringify(refusal));

    assert.equal(isFeed, false);
    assert.match(findings[0]?.found ?? '', /status 401|refusal/);
  });
});
