import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cli } from '../support/cli.js';
import { ATOM, RSS, WORDPRESS } from '../support/shared-feeds.js';

/** Advice to who has RSS, Atom or WordPress names what stands there, and no member of JSON Feed. */

const { load } = cli(['check/own-words']);

/** @typedef {'rss' | 'atom' | 'wordpress'} Format */

/** @type {readonly Format[]} */
const FORMATS = ['rss', 'atom', 'wordpress'];

/** What is looked for in JSON Feed alone, or where `_press` says what no other format can. */
const JSON_ALONE = new Set(
  'version misspelt-member unknown-member other-name about feed-url time-zone-name contact-way email country kind event-date event-order no-correction translation-empty translation-feed variant-feed item-feed'.split(
    ' ',
  ),
);
/** WordPress’s interface says nothing of the site. */
const NOT_OF_POSTS = new Set(
  'feed-title home-page language time-zone weekday attachment-type attachment-size'.split(' '),
);

/** Names that are no member of a feed: settings of programs, and of WordPress’s interface. */
const OTHER_NAMES =
  /\b(?:display_errors|add_header|WP_DEBUG_DISPLAY|DATE_RSS|date_gmt|per_page|rest_route)\b|(?<![\w])_fields\b/g;

const MEMBER = /\b\w+_\w+\b|(?<!\w)_\w+|\burls?\b|\btel\b|"about"|"version"|docs\/feed|\bmember\b/;

/** @param {string} words @param {Format} format */
function memberIn(words, format) {
  const plain = words.replace(OTHER_NAMES, '').replace(/<[^<>]*>/g, '');
  const [name] =
    MEMBER.exec(plain) ??
    (format === 'wordpress' ? null : /\bids?\b|\bsummary\b|\battachments?\b/.exec(plain)) ??
    [];
  return name;
}

/** @param {string} text @returns {Promise<any[]>} */
const check = async (text) => (await (await load('check/index')).checkFeed(text)).findings;

/** @param {any[]} findings @param {string} rule */
function wordsOf(findings, rule) {
  const found = findings.find((finding) => finding.rule === rule);
  assert.ok(found, `${rule}: ${findings.map((finding) => finding.rule).join()}`);
  return `${found.found}; ${found.expected}; ${found.mend}`;
}

describe('the words of a check', () => {
  for (const format of FORMATS) {
    it(`are those of ${format}, of every rule that can be told of it`, async () => {
      const { RULES } = await load('check/index');
      const { ownWords } = await load('check/own-words');
      for (const [rule, words] of Object.entries(RULES)) {
        if (JSON_ALONE.has(rule) || (format === 'wordpress' && NOT_OF_POSTS.has(rule))) continue;
        const { why, mend, expected = '' } = { ...words, ...ownWords(rule, format) };

        assert.equal(
          memberIn(`${why} ${mend} ${expected}`, format),
          undefined,
          `${rule}: ${why} ${mend}`,
        );
      }
    });
  }

  it('name a rule that there is', async () => {
    const { RULES } = await load('check/index');
    const { ownWords } = await load('check/own-words');
    const all = Object.keys(RULES);

    assert.ok(all.filter((rule) => ownWords(rule, 'rss')).length > 20);
    for (const rule of [...JSON_ALONE, ...NOT_OF_POSTS]) assert.ok(all.includes(rule), rule);
  });

  const withoutRss = (/** @type {string} */ name) =>
    RSS.replaceAll(new RegExp(`<${name}( [^>]*)?>[^<]*</${name}>`, 'g'), '');
  const withoutAtom = (/** @type {string} */ name) =>
    ATOM.replaceAll(new RegExp(`<${name}( [^>]*)?(/>|>[^<]*</${name}>)`, 'g'), '');
  const media =
    '<media:content xmlns:media="http://search.yahoo.com/mrss/" url="https://p.example/a.jpg" medium="image"/>';
  const withPosts = (/** @type {object} */ members) =>
    JSON.stringify(WORDPRESS.map((post) => ({ ...post, ...members })));

  /** @type {[name: string, feed: string, rule: string, words: RegExp][]} */
  const CASES = [
    ['RSS without dates', withoutRss('pubDate'), 'no-date', /<pubDate>/],
    ['RSS without a language', withoutRss('language'), 'language', /<language> in <channel>/],
    [
      'RSS without a site',
      RSS.replace('<link>https://publisher.example/</link>', ''),
      'home-page',
      /<link>/,
    ],
    [
      'RSS without texts',
      RSS.replace(/<(description|content:encoded)>.*<\/\1>/g, ''),
      'no-text',
      /content:encoded/,
    ],
    ['RSS with one guid twice', RSS.replaceAll(/sample-\d/g, 'same'), 'duplicate-id', /<guid>/],
    [
      'RSS with a file of no length',
      RSS.replace('<category>', '<enclosure url="https://p.example/a.pdf"/><category>'),
      'attachment-size',
      /length="\d+".*<enclosure>/,
    ],
    [
      'RSS with a picture of no size',
      RSS.replace('<category>', `${media}<category>`),
      'image-size',
      /media:content/,
    ],
    [
      'RSS with a picture of no words',
      RSS.replace('<category>', `${media}<category>`),
      'image-alt',
      /media:title/,
    ],
    [
      'RSS in UTC',
      RSS.replaceAll('+0900', '+0000'),
      'time-zone',
      /offset of your office.*<pubDate>/,
    ],
    [
      'RSS of one page twice',
      RSS.replaceAll(/news\/\d/g, 'news/1'),
      'same-url',
      /another than that of line \d+/,
    ],
    ['Atom without dates', withoutAtom('(published|updated)'), 'no-date', /<updated>/],
    ['Atom with one id twice', ATOM.replaceAll(/sample-\d/g, 'same'), 'duplicate-id', /<id>/],
    [
      'Atom without a language',
      ATOM.replace(' xml:lang="en"', ''),
      'language',
      /xml:lang on <feed>/,
    ],
    ['Atom without texts', withoutAtom('(summary|content)'), 'no-text', /<content type="html">/],
    [
      'posts without texts',
      withPosts({ content: { rendered: '' }, excerpt: { rendered: '' } }),
      'no-text',
      /Excerpt/,
    ],
    [
      'posts without dates',
      withPosts({ date: '', date_gmt: '', modified_gmt: '' }),
      'no-date',
      /date_gmt/,
    ],
    [
      'posts of one’s own machine',
      withPosts({ link: 'http://localhost/a' }),
      'local-address',
      /Settings → General/,
    ],
    ['posts to come', withPosts({ date_gmt: '2999-01-01T00:00:00' }), 'embargo', /scheduled post/],
  ];
  for (const [name, feed, rule, words] of CASES) {
    it(`tell of ${name}`, async () => {
      assert.match(wordsOf(await check(feed), rule), words);
    });
  }

  it('name no member of JSON Feed in all that is told of feeds that lack everything', async () => {
    const items = [
      '<item/>',
      '<item><title>A</title></item>',
      '<item><guid>1</guid></item>',
      `<item>${media}</item>`,
    ];
    const bare = `<rss version="2.0"><channel>${items.join('')}</channel></rss>`;
    const entries = bare
      .replace(/<rss[^>]*><channel>/, '<feed xmlns="http://www.w3.org/2005/Atom">')
      .replace('</channel></rss>', '</feed>')
      .replaceAll('item', 'entry')
      .replaceAll('guid', 'id');
    /** @type {[format: Format, feed: string][]} */
    const feeds = [
      ['rss', bare],
      ['atom', entries],
      [
        'wordpress',
        withPosts({ title: { rendered: '' }, link: '', date_gmt: '', date: 'soon', id: 1 }),
      ],
    ];
    for (const [format, feed] of feeds) {
      const findings = await check(feed);

      assert.ok(findings.length > 2, format);
      for (const { rule, found, expected, why, mend } of findings) {
        const words = [found, expected, why, mend].join(' ');
        assert.equal(memberIn(words, format), undefined, `${format}, ${rule}: ${words}`);
      }
    }
  });

  it('keep the names of rules in what programs read', async () => {
    const { RULES } = await load('check/index');
    for (const { rule } of await check(withoutRss('pubDate')))
      assert.ok(Object.hasOwn(RULES, rule));
  });
});
