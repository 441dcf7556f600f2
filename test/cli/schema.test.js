import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { composeFeed } from '../../demo/compose-feed.js';
import { createLinks } from '../../demo/links.js';
import { languages, releasesUntil } from '../../demo/releases/index.js';
import { cli, perfectFeed } from '../support/cli.js';
import { pressFeed } from '../support/press.js';

/** The schema of `_press`, by a validator that knows nothing of us. */

const { load } = cli(['check/press-schema', 'check/press-descriptions']);

/** @type {import('ajv').ValidateFunction} */
let validate;
/** @type {Record<string, unknown>} */
let schema;
before(async () => {
  schema = (await load('check/press-schema')).pressSchema();
  // formats of addresses only explain: what is read is held by the reader
  validate = new Ajv2020({
    strict: true,
    strictRequired: false,
    allErrors: true,
    validateFormats: false,
  }).compile(schema);
});

/** @param {unknown} feed */
function errorsOf(feed) {
  validate(JSON.parse(JSON.stringify(feed)));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** A perfect feed whose first item's extension has these. @param {object} press */
const withPress = (press) => {
  const feed = perfectFeed();
  feed.items[0]._press = press;
  return feed;
};

/** A perfect feed whose extension has these. @param {object} press */
const withFeedPress = (press) => ({ ...perfectFeed(), _press: press });

/** @type {[name: string, feed: unknown][]} */
const DAMAGED = [
  ['a misspelt name', withPress({ contcts: [] })],
  ['a misspelt name in a list', withPress({ contacts: [{ phone: '1' }] })],
  ['a list that is none', withPress({ contacts: { name: 'A' } })],
  ['a number in words', withPress({ image: { width: 'wide' } })],
  ['a number below none', withPress({ image: { height: -1 } })],
  ['a status that there is not', withPress({ status: 'retracted' })],
  ['a country of three letters', withPress({ countries: ['IDN'] })],
  ['a date in words', withPress({ events: [{ start_date: '12 February' }] })],
  ['a time without a zone', withPress({ events: [{ start_date: '2026-02-12T09:00:00' }] })],
  ['a month that there is not', withPress({ dateline: { date: '2026-13-01' } })],
  ['partial in words', withPress({ partial: 'yes' })],
  ['a translation of no language', withPress({ translations: [{ title: 'A' }] })],
  ['a picture in no size', withPress({ image: { sources: [{ url: '/a.jpg' }] } })],
  ['a file of no address', withPress({ attachments: [{ kind: 'photo' }] })],
  ['too many translations', withPress({ translations: Array(51).fill({ language: 'ko' }) })],
  ['a very long text', withPress({ number: 'x'.repeat(2_001) })],
  ['an extension that is a text', withPress(/** @type {any} */ ('press'))],
  ['an organisation that is a name', withFeedPress({ organization: 'A' })],
  ['a channel of no address', withFeedPress({ organization: { channels: [{ kind: 'blog' }] } })],
  ['a member of an item on the feed', withFeedPress({ number: 'PR/1' })],
  ['a translation of no address', withFeedPress({ translations: [{ language: 'ko' }] })],
  ['no items', { version: 'https://jsonfeed.org/version/1.1', title: 'A' }],
];

describe('the schema of _press', () => {
  it('takes a perfect feed, and one that says everything', () => {
    assert.deepEqual(errorsOf(perfectFeed()), []);
    assert.deepEqual(errorsOf(pressFeed()), []);
  });

  for (const language of languages) {
    it(`takes the demonstration’s feed in ${language}`, () => {
      const feed = composeFeed({
        language,
        releases: releasesUntil(Date.UTC(2026, 10, 1)),
        links: createLinks('https://publisher.example/'),
        itemTemplate: 'https://publisher.example/items/{id}.json',
      });

      assert.ok(feed.items.length > 5);
      assert.deepEqual(errorsOf(feed), []);
    });
  }

  const stories = new URL('../../stories/feeds/', import.meta.url);
  for (const name of readdirSync(stories).filter((file) => file.endsWith('.json'))) {
    it(`takes the stories’ feed ${name}`, () => {
      const feed = JSON.parse(readFileSync(new URL(name, stories), 'utf8'));

      if ('items' in feed && 'version' in feed) assert.deepEqual(errorsOf(feed), []);
    });
  }

  for (const [name, feed] of DAMAGED) {
    it(`refuses ${name}`, () => {
      assert.notDeepEqual(errorsOf(feed), []);
    });
  }

  it('lets an extension of an extension be', () => {
    assert.deepEqual(errorsOf(withPress({ _ours: { a: 1 } })), []);
  });

  it('describes every member that is read, and none besides', async () => {
    const { pathsOf } = await load('check/press-schema');
    const { DESCRIPTIONS } = await load('check/press-descriptions');
    /** @type {string[]} */
    const paths = pathsOf(schema);
    // of narrower feeds the schema tells more once they are read
    const told = Object.keys(DESCRIPTIONS).filter((path) => !path.startsWith('feed.variants.'));

    assert.ok(paths.length > 80);
    assert.deepEqual(
      paths.filter((path) => !DESCRIPTIONS[path]),
      [],
    );
    assert.deepEqual(
      told.filter((path) => !paths.includes(path)),
      [],
    );
  });
});
