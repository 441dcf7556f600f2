import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useBrowser } from '../support/browser.js';
import { cdn } from '../support/feeds.js';
import { hostPage } from '../support/host-page.js';
import { areHere, folder, realFeeds } from '../support/real-feeds.js';
import { sampleOf, sampling } from '../support/sampling.js';

/** How many of each format are looked at where not all are. */
const SOME = { 'JSON Feed': 8, WordPress: 4, RSS: 4, Atom: 2 };

/** What a page shows of a feed: of each row whether there is a headline, a link, a date; and of its first release. */
async function inPage(/** @type {{ feed: string, count: number }} */ { feed, count }) {
  const shown = async (
    /** @type {string} */ tag,
    /** @type {Record<string, string>} */ attributes,
  ) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries({ feed, ...attributes })) {
      element.setAttribute(name, value);
    }
    const isOver = new Promise((resolve) => {
      element.addEventListener('akc-load', resolve, { once: true });
      element.addEventListener('akc-error', resolve, { once: true });
    });
    document.body.replaceChildren(element);
    const event = /** @type {CustomEvent} */ (await isOver);
    const root = /** @type {ShadowRoot} */ (element.shadowRoot);
    return { root, failure: event.type === 'akc-error' ? String(event.detail.message) : '' };
  };
  const has = (/** @type {Element | ShadowRoot} */ root, /** @type {string} */ selector) =>
    !!root.querySelector(selector)?.textContent?.trim();

  const list = await shown('akc-news-list', { limit: '2000', hide: 'images' });
  const rows = () => [...list.root.querySelectorAll('[part~=item]')];
  // many releases are filled in slices
  while (!list.failure && rows().length < count) {
    await new Promise((resolve) => {
      new MutationObserver(resolve).observe(list.root, { childList: true, subtree: true });
    });
  }
  const releases = rows().map((row) => ({
    title: has(row, '[part~=title]'),
    link: !!row.querySelector('a[href]'),
    date: has(row, '[part~=date]'),
  }));
  const detail = await shown('akc-release-detail', { release: 'latest', hide: 'images' });
  await /** @type {any} */ (detail.root.host).updateComplete;
  return {
    failure: list.failure || detail.failure,
    releases,
    opened: has(detail.root, '[part~=title]') || has(detail.root, '[part~=body]'),
    hasBody: has(detail.root, '[part~=body]'),
  };
}

/** @param {{ title: boolean, link: boolean, date: boolean }[]} releases */
const tally = (releases) =>
  /** @type {const} */ (['title', 'link', 'date']).map(
    (name) => `${releases.filter((release) => release[name]).length} ${name}s`,
  );

if (areHere) {
  describe('real feeds', () => {
    const { openPage, serve } = useBrowser();

    it('are shown, each with as many releases as it has', async (test) => {
      const all = await realFeeds();
      const feeds = Object.entries(SOME).flatMap(([format, some]) =>
        sampleOf(
          all.filter((feed) => feed.format === format),
          some,
        ),
      );
      const publisher = await serve({}, { folder });
      const host = await serve({}, { folder: cdn });
      const { page, errors, messages } = await openPage(
        hostPage('', { script: host.url('/akc.js') }),
      );
      /** @type {string[]} */
      const wrong = [];
      /** @type {Map<string, [shown: number, all: number, releases: number]>} */
      const table = new Map();

      for (const { format, path, expected } of feeds) {
        const feed = publisher.url(`/${path.split('/').map(encodeURIComponent).join('/')}`);
        const count = expected.releases.length;
        const found = await page.evaluate(inPage, { feed, count });
        const faults = [
          found.failure,
          found.releases.length !== count && `${found.releases.length} of ${count} releases`,
          // a release without a headline has other words in its place
          ...tally(expected.releases).flatMap((wanted, index) =>
            parseInt(wanted) > parseInt(tally(found.releases)[index] ?? '0')
              ? [`${tally(found.releases)[index]} of ${wanted}`]
              : [],
          ),
          !found.opened && 'the first is not opened',
          expected.hasBody && !found.hasBody && 'the first has no text',
        ].filter(Boolean);
        if (faults.length) wrong.push(`${path}: ${faults.join(', ')}`);
        const [shown, seen, releases] = table.get(format) ?? [0, 0, 0];
        table.set(format, [
          shown + Number(!faults.length),
          seen + 1,
          releases + found.releases.length,
        ]);
      }

      const lines = [...table].map(
        ([format, [shown, seen, releases]]) =>
          `${format.padEnd(10)} ${shown} of ${seen} feeds shown, ${releases} releases`,
      );
      lines.push(`${feeds.length - wrong.length} of ${feeds.length} feeds shown`);
      for (const line of lines) {
        test.diagnostic(line);
        console.log(line);
      }
      const seed = sampling.whole ? '' : `, AKC_SEED=${sampling.seed}`;
      assert.deepEqual(wrong, [], `of ${all.length}${seed}`);
      assert.deepEqual(errors, []);
      assert.deepEqual(
        // pictures of releases are on sites of others
        messages.filter(
          ({ type, text }) => type === 'error' && !/Failed to load resource/.test(text),
        ),
        [],
      );
    });
  });
}
