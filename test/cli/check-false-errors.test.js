import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cli, perfectFeed } from '../support/cli.js';
import { ATOM, RSS } from '../support/shared-feeds.js';

/** What `check` must not take for an error. */

const { load } = cli();

/** @param {string} feed @returns {Promise<string[]>} the rules of its findings, errors and advice */
async function rulesOf(feed) {
  const { findings } = await (await load('check/index')).checkFeed(feed);
  return findings.map((/** @type {{ rule: string }} */ { rule }) => rule);
}

/** @param {object} members of the first item */
function jsonWith(members) {
  const feed = perfectFeed();
  delete (/** @type {any} */ (feed.items[0]).date_modified);
  Object.assign(feed.items[0] ?? {}, members);
  return JSON.stringify(feed);
}

describe('a moment with an offset that has a colon', () => {
  for (const date of [
    '2026-02-12T09:00+09:00',
    '2026-02-12T09:00-09:30',
    '2026-02-12 09:00:00 +09:00',
    '2026-02-12 09:00 \u221209:30',
    'Thu, 12 Feb 2026 09:00:00 +09:00',
    'Thu, 12 Feb 2026 09:00:00 GMT+09:00',
  ]) {
    it(`has a zone: ${date}`, async () => {
      assert.deepEqual(await rulesOf(jsonWith({ date_published: date })), ['date-form']);
      for (const feed of [
        RSS.replace('Thu, 12 Feb 2026 09:00:00 +0900', date),
        ATOM.replaceAll('2026-02-12T09:00:00+09:00', date),
      ]) {
        assert.ok(feed.includes(date));
        assert.ok(!(await rulesOf(feed)).includes('date-zone'));
      }
    });
  }

  for (const date of ['2026-02-12 09:00', '2026-02-12T09:00:00', '12 February 2026 09:00']) {
    it(`is asked for where there is none: ${date}`, async () => {
      assert.ok((await rulesOf(jsonWith({ date_published: date }))).includes('date-zone'));
    });
  }
});

describe('capitals that end in Ã or Â', () => {
  for (const title of [
    'Ministro: «A CIMEIRA É AMANHÃ»',
    '«AMANHÃ»',
    'AMANHÃ»',
    'HỘI NGHỊ CẤP XÃ\u00a02026',
    'XÃ\u00a02026',
    '« CÂ » and «CÂ»',
  ]) {
    it(`are letters as they were written: ${title}`, async () => {
      assert.deepEqual(await rulesOf(jsonWith({ title })), []);
    });
  }

  for (const title of ['voilÃ\u00a0', 'le goÃ»t', '2026Â\u00a0: Â«AMANHÃ»', 'Ã» AMANHÃ»']) {
    it(`hide no garbled ones: ${title}`, async () => {
      assert.ok((await rulesOf(jsonWith({ title }))).includes('mojibake'));
    });
  }
});
