import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { perfectFeed } from '../support/cli.js';
import { converting } from '../support/converting.js';

/** What `convert` keeps apart where several sources become one feed, and of one source what leads on. */

const { convert, file, run } = converting();

/** @param {string} name @param {string} of */
const numbered = (name, of) =>
  file(
    name,
    `Number,Title,Date\n${[1, 2, 3].map((n) => `${n},${of} ${n},2026-02-0${n}`).join('\n')}\n`,
  );

/** @param {string} name @param {string} of */
const rss = (name, of) =>
  file(
    name,
    `<rss version="2.0"><channel><title>${of}</title><description>d</description><item><title>Line of ${of}</title><guid isPermaLink="false">1</guid><description>x</description></item></channel></rss>`,
  );

/** @param {...string} sources @returns {Promise<[id: string, title: string][]>} */
const idsOf = async (...sources) =>
  (await convert(...sources)).items.map((/** @type {any} */ { id, title }) => [id, title]);

describe('convert, of sources that number their releases alike', () => {
  it('keeps those of two tables without links', async () => {
    const one = await numbered('one.csv', 'One');
    const two = await numbered('two.csv', 'Two');

    assert.deepEqual((await idsOf(one, two)).sort(), [
      ['1', 'One 1'],
      ['2', 'One 2'],
      ['3', 'One 3'],
      ['two.csv#1', 'Two 1'],
      ['two.csv#2', 'Two 2'],
      ['two.csv#3', 'Two 3'],
    ]);
    assert.deepEqual(await idsOf(one, two), await idsOf(one, two));
    assert.equal((await idsOf(one, one)).length, 3);
    assert.equal((await idsOf(one, two, two)).length, 6);
  });

  it('keeps those of feeds without links, also where such an id is taken', async () => {
    const one = await rss('one.rss', 'One');
    const two = await rss('two.rss', 'Two');
    const own = JSON.stringify({
      ...perfectFeed(),
      items: [{ id: 'two.rss#1', title: 'Of its own', content_text: 'A.' }],
    });

    assert.deepEqual((await idsOf(await file('own.json', own), one, two)).sort(), [
      ['1', 'Line of One'],
      ['two.rss#1#2', 'Line of Two'],
      ['two.rss#1', 'Of its own'],
    ]);
  });
});

describe('convert, of releases that are partial', () => {
  const partialFeed = () => {
    const feed = /** @type {any} */ (perfectFeed());
    feed._press.item_feed_template = 'items/{id}.json?of={id}';
    feed._press.variants = [{ url: 'id.json', countries: ['ID'] }];
    feed.items[0]._press.partial = true;
    return feed;
  };

  it('says of one source where they are whole, and which narrower feeds there are', async () => {
    const { items, _press: press } = await convert(
      await file('partial.json', JSON.stringify(partialFeed())),
    );

    assert.equal(items[0]._press.partial, true);
    assert.equal(press.item_feed_template, 'https://publisher.example/items/{id}.json?of={id}');
    assert.deepEqual(press.variants, [
      { url: 'https://publisher.example/id.json', countries: ['ID'] },
    ]);
  });

  it('leaves out what leads nowhere: nobody knows where a file is from', async () => {
    const feed = partialFeed();
    delete feed.feed_url;
    delete feed.home_page_url;
    const { _press: press } = await convert(await file('astray.json', JSON.stringify(feed)));

    assert.deepEqual([press.item_feed_template, press.variants], [undefined, undefined]);
  });

  it('says of several sources that the rest is left out', async () => {
    const { code, out, err } = await run([
      'convert',
      await file('partial.json', JSON.stringify(partialFeed())),
      await numbered('one.csv', 'One'),
    ]);
    const { items, _press: press } = JSON.parse(out);

    assert.equal(code, 0);
    assert.equal(items[0]._press.partial, undefined);
    assert.deepEqual([press.item_feed_template, press.variants], [undefined, undefined]);
    assert.match(err, /partial\.json: found 1 partial release; .* which is left out\.$/m);
  });
});
