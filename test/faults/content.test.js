import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inState } from '../support/browser.js';
import { endures, FALLBACK, TITLES, useFaults } from '../support/fault-page.js';
import { charsets, faults, spoilt } from '../support/fault-server.js';
import { appears } from '../support/host-page.js';
import { waits } from '../support/page-clock.js';

describe('an answer that is no feed', () => {
  const { open } = useFaults();

  /** @type {[row: number, name: keyof typeof faults, code: string, found: string][]} */
  const others = [
    [9, 'error-page', 'not-a-feed', 'an HTML page'],
    [9, 'captive-portal', 'not-a-feed', 'an HTML page'],
    [10, 'no-content', 'not-a-feed', 'an empty answer'],
    [10, 'empty', 'not-a-feed', 'an empty answer'],
    [10, 'empty-object', 'not-a-feed', 'JSON without a list of "items"'],
    [10, 'null', 'not-a-feed', 'plain text'],
    [10, 'empty-array', 'not-a-feed', 'an empty array'],
    [10, 'no-items', 'not-a-feed', 'JSON without a list of "items"'],
    [10, 'array-of-others', 'unsupported-format', 'an array of something else than posts'],
    [12, 'truncated', 'damaged', 'JSON that breaks off or is malformed'],
    [12, 'deep-and-truncated', 'damaged', 'JSON that breaks off or is malformed'],
    [13, 'xml-feed', 'unsupported-format', 'an XML document'],
    [14, 'script-prefix', 'not-a-feed', `JSON behind a prefix against script inclusion, ")]}'"`],
    [14, 'php-warning', 'not-a-feed', 'a PHP message before the feed'],
    [14, 'php-warning-html', 'not-a-feed', 'a PHP message before the feed'],
  ];
  for (const [row, name, code, found] of others) {
    it(`row ${row}: ${name}`, () =>
      endures(open, {
        answer: faults[name],
        code,
        told: new RegExp(
          `: found ${found.replace(/[)\]}]/g, '\\$&')}.*; expected a JSON Feed, RSS, Atom or .+ \\(${code}\\)`,
        ),
        passing: false,
      }));
  }

  it('row 10: no news is no failure', async () => {
    const reader = await open({ answer: faults['no-news'] });
    await reader.page.waitForFunction(
      (selector) => document.querySelector(selector),
      {},
      `akc-news-list${inState('empty')}`,
    );
    await appears(reader.page, '[part~=message]');

    assert.equal(await reader.sees(), 'There is no news yet.');
    assert.deepEqual([await reader.failures(), reader.told()], [[], []]);
    assert.deepEqual(await waits(reader.page), []);
    await reader.quiet();
  });

  it('row 9: nothing of a page is shown where there is no fallback, either', async () => {
    const reader = await open({ answer: faults['captive-portal'], fallback: '' });
    await reader.failed(1);
    await appears(reader.page, '[part~=message]');

    assert.equal(await reader.sees(), 'Nothing can be shown here at the moment.');
    await reader.quiet();
  });
});

describe('a feed that is dressed as something else', () => {
  const { open } = useFaults();

  /** All is well: shown, nothing told, nothing tried again. @param {import('../support/fault-page.js').Reader} reader @param {string[]} titles */
  const isShown = async (reader, titles) => {
    await reader.shows(titles.length);
    assert.deepEqual(await reader.titles(), titles);
    assert.equal((await reader.sees()).includes(FALLBACK), false);
    assert.deepEqual([await reader.failures(), reader.told()], [[], []]);
    assert.deepEqual([reader.count(), await waits(reader.page)], [1, []]);
    await reader.quiet();
  };

  /** @type {[row: number, name: keyof typeof faults][]} */
  const dressed = [
    [13, 'as-html'],
    [13, 'as-text'],
    [13, 'as-bytes'],
    [13, 'as-rss'],
    [13, 'as-nothing'],
    [14, 'byte-order-mark'],
    [14, 'two-byte-order-marks'],
    [14, 'blank-lines-first'],
  ];
  for (const [row, name] of dressed) {
    it(`row ${row}: ${name} is shown`, async () =>
      isShown(await open({ answer: faults[name] }), TITLES));
  }

  for (const { name, answer, title } of charsets) {
    it(`row 15: ${name} is read`, async () =>
      isShown(await open({ answer }), [title, ...TITLES.slice(1)]));
  }

  it('row 15: letters that are none are shown as such, and told', async () => {
    const reader = await open({ answer: spoilt.answer });
    await reader.shows(TITLES.length);
    await reader.untilTold();

    assert.deepEqual(await reader.titles(), [spoilt.title, ...TITLES.slice(1)]);
    assert.equal(reader.told().length, 1);
    assert.match(reader.told().join(), /some of its bytes are no letters in utf-8/);
    assert.deepEqual([await reader.failures(), reader.count()], [[], 1]);
    await reader.quiet();
  });
});
