import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { itBut } from '../support/browser.js';
import { endures, TITLES, until, useFaults } from '../support/fault-page.js';
import { faults, flood, oneOdd } from '../support/fault-server.js';
import { waits } from '../support/page-clock.js';
import { says } from '../support/reading.js';

const TOO_LARGE = /: the feed is larger than 5 MB \(too-large\)/;

describe('a feed that is too large', () => {
  const { open } = useFaults();

  /** @type {[row: number, name: keyof typeof faults][]} */
  const large = [
    [16, 'gzip-bomb'],
    [16, 'flood'],
    [17, 'one-huge-release'],
  ];
  for (const [row, name] of large) {
    it(`row ${row}: ${name}`, () =>
      endures(open, { answer: faults[name], code: 'too-large', told: TOO_LARGE, passing: false }));
  }

  // WebKit fetches on ahead of whoever reads
  itBut('webkit')('row 16: nothing more of it is taken once that is known', async () => {
    let taken = 0;
    const reader = await open({
      answer: async (_, response) => {
        taken = await flood(response, 400);
      },
    });
    await reader.failed(1);
    await until(() => taken, 'the browser has hung up');

    // what lies in buffers on the way cannot be called back
    assert.ok(taken < 200, `${taken} MB`);
    await reader.quiet();
  });
});

describe('a feed that asks much of a browser (row 17)', () => {
  const { open } = useFaults();

  it('of 100,000 releases the first 2,000 are shown, ten at a time, and the publisher is told once', async () => {
    const reader = await open({ answer: faults['many-releases'] });
    await reader.shows(10);

    const [loaded] = await reader.heard('akc-load');
    assert.deepEqual([loaded.shown, loaded.total], [10, 2_000]);
    const problems = await reader.page.$eval('akc-news-list', (list) =>
      /** @type {any} */ (list).problems.map((/** @type {any} */ { pointer, expected }) => [
        pointer,
        expected,
      ]),
    );
    assert.deepEqual(problems, [['/items', 'at most 2000 items']]);
    assert.deepEqual([await reader.failures(), reader.told()], [[], []]);
    await reader.quiet();
  });

  /** @type {(keyof typeof faults)[]} */
  const deep = ['deep-member', 'deep-in-a-release'];
  for (const name of deep) {
    it(`${name}: brackets in brackets harm nothing else`, async () => {
      const reader = await open({ answer: faults[name] });
      await reader.shows(3);

      assert.deepEqual(await reader.titles(), TITLES);
      assert.deepEqual([await reader.failures(), reader.told()], [[], []]);
      assert.deepEqual(await waits(reader.page), []);
      await reader.quiet();
    });
  }

  it('a text over 256 kB is left out of the release, which links to its page', async () => {
    const reader = await open({
      answer: faults['long-text'],
      tag: 'akc-release-detail',
      attributes: 'release="release-3"',
    });
    await says(reader.page, 'Release 3', 'akc-release-detail');

    const links = await reader.page.$$eval('akc-release-detail >>> a[href]', (found) =>
      found.map((a) => a.getAttribute('href')),
    );
    assert.ok(links.includes('https://publisher.example/news/3'));
    assert.equal((await reader.sees()).includes('Text Text'), false);
    assert.deepEqual(await reader.failures(), []);
    await reader.quiet();
  });

  const nested = 20_000;
  /** @type {[what: string, html: string][]} */
  const bombs = [
    ['nested boxes', `${'<div>'.repeat(nested)}The text.${'</div>'.repeat(nested)}`],
    ['boxes that nobody closes', `${'<div>'.repeat(nested)}The text.`],
    ['paragraphs without end', `The text.${'<p>'.repeat(nested * 4)}`],
  ];
  for (const [what, html] of bombs) {
    it(`${what} are shown as text`, async () => {
      const reader = await open({
        answer: { body: oneOdd({ content_html: html }) },
        tag: 'akc-release-detail',
        attributes: 'release="release-3"',
      });
      await says(reader.page, 'The text.', 'akc-release-detail');

      const boxes = await reader.page.$$eval(
        'akc-release-detail >>> .body *',
        (found) => found.length,
      );
      assert.ok(boxes < 10, `${boxes} elements`);
      assert.deepEqual([await reader.failures(), reader.told()], [[], []]);
      await reader.quiet();
    });
  }
});
