import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { feedOf } from './feeds.js';
import { faultsIn } from './measure-bounds.js';
import { useMeasuredPages } from './measured-page.js';
import { ODD_ID } from './odd-feeds.js';
import { sampling } from './sampling.js';

/**
 * A feed of any shape up to 5 MB leaves the page usable (docs/faults.md, rule 6): no task takes over a second,
 * no page 300 MB, and none grows without bound. A good run takes a tenth of the time, so that chance has no
 * say. A new Chromium alone tells time and memory: `test/support/parts.js` leaves the files of this out elsewhere. They
 * are several, for where all is tried each takes the better part of an hour.
 */

/** @typedef {import('./bombs.js').Bomb} Bomb */

/** @type {[what: string, body: (feed: string) => string, isList: boolean][]} */
const VIEWS = [
  [
    'a list with all controls',
    (feed) =>
      `<akc-news-list feed="${feed}" controls="search tags countries kinds years"></akc-news-list>`,
    true,
  ],
  [
    'a release and the small elements',
    (feed) => `
      <akc-release-detail feed="${feed}" release="${ODD_ID}"></akc-release-detail>
      <akc-share-bar feed="${feed}" release="${ODD_ID}" url="/share?{id}&{number}&{url}"></akc-share-bar>
      <akc-contact-card feed="${feed}"></akc-contact-card>
      <akc-channels feed="${feed}"></akc-channels>`,
    false,
  ],
];

/** What has a place in each headline: rows come and go. @param {import('puppeteer-core').Page} page */
const search = (page) => page.type('akc-news-list >>> input', 're');

/**
 * @param {string} what
 * @param {readonly Bomb[]} feeds
 */
export function leavesPagesUsable(what, feeds) {
  describe(`a page that is usable, with ${what} (seed ${sampling.seed})`, () => {
    const measure = useMeasuredPages();
    /** Bytes that a page takes that shows a harmless feed, by view. @type {number[]} */
    const usual = [];

    before(async () => {
      for (const [, body] of VIEWS) {
        const { memory } = await measure(JSON.stringify(feedOf(3)), body);
        usual.push(memory);
      }
    });

    for (const { name, text, fillsScreens = false } of feeds) {
      it(name, async () => {
        const feed = text();
        /** @type {string[]} */
        const faults = [];
        for (const [index, [view, body, isList]] of VIEWS.entries()) {
          const expected = { bytes: feed.length, usual: usual[index] ?? 0, fillsScreens };
          const found = await measure(feed, body, isList ? search : undefined).then(
            (measures) => faultsIn(measures, expected),
            (/** @type {Error} */ { message }) => [message],
          );
          faults.push(...found.map((fault) => `${view}: ${fault}`));
        }
        assert.deepEqual(faults, []);
      });
    }
  });
}
