import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cli, perfectFeed } from '../support/cli.js';
import { ATOM, RSS } from '../support/shared-feeds.js';

/** What `check` says of XML that only forgiving readers read, and of documents that nobody can read: each by line and column. */

const { load } = cli();

/** @param {string | Uint8Array} feed @returns {Promise<import('../../src/cli/check/report.js').CheckReport>} */
const check = async (feed) => (await load('check/index')).checkFeed(feed);

const HEADLINE = 'A sample forum opens';

/** @param {string} title */
const titled = (title) => (/** @type {string} */ text) => text.replace(HEADLINE, () => title);
/** @param {string} start */
const after = (start) => (/** @type {string} */ text) => start + text.replace(/^\s+/, '');
/** @param {string} end */
const before = (end) => (/** @type {string} */ text) => text.trimEnd() + end;

/** @type {[name: string, damage: (text: string) => string, rule: string, sign?: string][]} */
const SLIPS = [
  ['a message of PHP', after('<br />\n<b>Warning</b>:  x in <b>y</b><br />\n'), 'xml-outside'],
  ['blank lines before it', after('\n\n'), 'xml-outside'],
  ['a space before it', after(' '), 'xml-outside'],
  ['a script behind it', before('<script>1</script>'), 'xml-outside'],
  ['a bare &', titled('Trade & Culture'), 'xml-ampersand', '& '],
  ['a bare & in an address', titled('?a=1&b=2'), 'xml-ampersand', '&b'],
  ['a bare & at the end of a text', titled('Trade &'), 'xml-ampersand', '&<'],
  ['an entity of HTML', titled('A&nbsp;B'), 'xml-entity', '&nbsp;'],
  ['quotation marks of HTML', titled('&ldquo;A&rdquo;'), 'xml-entity', '&ldquo;'],
  ['an entity of nobody', titled('A &foo; B'), 'xml-entity', '&foo;'],
  ['a control character', titled('A\u0008B'), 'xml-character', '\u0008'],
  ['a vertical tab', titled('A\u000bB'), 'xml-character', '\u000b'],
  ['a control character by its number', titled('A&#x1b;B'), 'xml-character', '&#x1b;'],
  ['a < before a space', titled('3 < 5'), 'xml-less-than', '< 5'],
  ['a < before a number', titled('under <5 kg'), 'xml-less-than', '<5'],
  ['a prefix that nobody declares', titled('A</title><foo:a>b</foo:a><title>'), 'xml-prefix'],
  ['an attribute without quotation marks', titled('A</title><x a=1>b</x><title>'), 'xml-form'],
  ['a byte order mark in a text', titled('A\uFEFFB'), 'byte-order-mark', '\uFEFF'],
  ['a byte order mark between elements', titled('A</title>\uFEFF<title>'), 'byte-order-mark'],
];

/** @param {string} text @param {number} offset */
function placeOf(text, offset) {
  const lines = text.slice(0, offset).split('\n');
  return `line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1}`;
}

describe('a check of the form of XML', () => {
  for (const [name, damage, rule, sign] of SLIPS) {
    it(`names ${name} by line and column, and shows the feed`, async () => {
      for (const text of [RSS, ATOM]) {
        const damaged = damage(text);
        assert.notEqual(damaged, text);
        const { isFeed, count, findings } = await check(damaged);

        assert.ok(isFeed && count >= 2);
        const found = findings.find((finding) => finding.rule === rule);
        assert.ok(found, findings.map((finding) => finding.rule).join());
        assert.equal(found.severity, 'advice');
        assert.match(found.where, /^line \d+, column \d+$/);
        if (sign) assert.equal(found.where, placeOf(damaged, damaged.indexOf(sign)));
      }
    });
  }

  it('says nothing of what is well-formed', async () => {
    const good = titled('A &amp; B &lt; C &#160; <![CDATA[&nbsp; < & ]]><!-- & < -->');
    for (const text of [RSS, ATOM, good(RSS), good(ATOM)]) {
      const { findings } = await check(text);

      assert.deepEqual(
        findings.filter(({ rule }) => rule.startsWith('xml-')),
        [],
      );
    }
  });

  it('says of an element that is not closed what a text needs', async () => {
    const { findings } = await check(titled('a <b c')(RSS));
    const found = findings.find(({ rule }) => rule === 'unclosed');

    assert.match(found?.expected ?? '', /after it, or &lt; where a text has that sign/);
  });

  it('looks through a hostile document in no time', async () => {
    const began = performance.now();
    for (const part of ['<!--', '<![CDATA[', '<?', '&', '&a', '< ', '\u0001', '<a b=', '<a>']) {
      const hostile = part.repeat(Math.ceil(1_000_000 / part.length));
      await check(RSS.replace(HEADLINE, () => hostile));
    }

    assert.ok(performance.now() - began < 60_000);
  });
});

const JSON_FEED = JSON.stringify(perfectFeed(), null, 2);

/** @type {[name: string, damage: (text: string) => string, found: RegExp, sign: string][]} */
const DAMAGES = [
  ['a comma too few', (text) => text.replace('"en",', '"en"'), /no comma/, '"_press"'],
  ['a comma too many', (text) => text.replace('"en",', '"en",,'), /a comma too many/, ',,'],
  [
    'a quotation mark',
    (text) => text.replace('Two ', 'Two "'),
    /malformed: a quotation mark in a text that is not written \\"/,
    'ministries',
  ],
  ['a semicolon', (text) => text.replace('"en",', '"en";'), /a word or sign/, ';'],
  [
    'a name without quotation marks',
    (text) => text.replace('"en",', '"en"\nlater: 1,'),
    /a word or sign/,
    'later',
  ],
  [
    'a line break in a text',
    (text) => text.replace('Two ', 'Two\n'),
    /closing quotation mark|line break/,
    '"Two',
  ],
  ['a comment', (text) => text.replace('"title"', '// a\n"title"'), /a comment/, '// a'],
  ['a word of another language', (text) => text.replace('"en"', 'None'), /a word or sign/, 'None'],
  ['two documents', (text) => `${text} {"a": 1}`, /something behind the end/, '{"a"'],
];

describe('a check of a document that is damaged', () => {
  for (const [name, damage, found, sign] of DAMAGES) {
    it(`names the place in JSON of ${name}`, async () => {
      const damaged = damage(JSON_FEED);
      assert.notEqual(damaged, JSON_FEED);
      const { isFeed, findings } = await check(damaged);

      assert.equal(isFeed, false);
      const [first] = findings;
      assert.equal(first?.rule, 'damaged');
      assert.match(first.found, found);
      // of two commas the second is too many
      const at = damaged.indexOf(sign) + (sign === ',,' ? 1 : 0);
      assert.equal(first.where, placeOf(damaged, at));
    });
  }

  it('says of JSON that its end is missing', async () => {
    for (const part of ['{\n  "items": [', '"Two ', '"en"', '"en",', '"title":', '\n  ]']) {
      const end = JSON_FEED.indexOf(part) + part.length;
      const { findings } = await check(`${JSON_FEED.slice(0, end)}\n`);

      assert.match(findings[0]?.found ?? '', /malformed: its end is missing/);
      assert.equal(
        findings[0]?.where,
        placeOf(JSON_FEED, JSON_FEED.slice(0, end).trimEnd().length),
        part,
      );
    }
  });

  it('names the place where it breaks off', async () => {
    for (const text of [JSON_FEED, RSS, ATOM]) {
      for (const part of [0.3, 0.5, 0.8]) {
        const { isFeed, findings } = await check(text.slice(0, text.length * part));

        assert.equal(isFeed, false);
        assert.equal(findings[0]?.rule, 'damaged');
        assert.match(findings[0].where, /^line \d+, column \d+$/);
      }
    }
  });

  it('is not overthrown by depth', async () => {
    const { findings } = await check(`{"items": ${'['.repeat(200_000)}`);

    assert.equal(findings[0]?.rule, 'damaged');
  });
});
