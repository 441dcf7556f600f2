import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { useBrowser } from '../support/browser.js';
import { cdn } from '../support/feeds.js';
import { hostPage } from '../support/host-page.js';

/** Feeds that others wrote lie beside the project, where they are; nothing of them is in it. */
const folder = new URL('../../../shared/feeds/jsonfeed/', import.meta.url);

/**
 * How many releases a feed has by the rules of reading: one for each id, the url standing in.
 *
 * @param {string} text
 */
function countReleases(text) {
  const { items } = JSON.parse(text.replace(/^\uFEFF/, ''));
  const ids = items.map((/** @type {any} */ { id, url }) =>
    typeof id === 'number' || (typeof id === 'string' && id) ? String(id) : url,
  );
  return new Set(ids.filter(Boolean)).size;
}

if (existsSync(folder)) {
  describe('real feeds', () => {
    const { openPage, serve } = useBrowser();

    it('are shown, each with as many releases as it has', async (test) => {
      const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
      const publisher = await serve({}, { folder });
      const host = await serve({}, { folder: cdn });
      const { page, errors, messages } = await openPage(
        hostPage('', { script: host.url('/akc.js') }),
      );
      /** @type {string[]} */
      const wrong = [];

      for (const name of names) {
        const expected = countReleases(await readFile(new URL(name, folder), 'utf8'));
        const found = await page.evaluate(
          async ({ feed, expected }) => {
            const list = document.createElement('akc-news-list');
            list.setAttribute('feed', feed);
            list.setAttribute('limit', '2000');
            list.setAttribute('hide', 'images');
            const shown = new Promise((resolve) => {
              list.addEventListener('akc-load', resolve, { once: true });
              list.addEventListener('akc-error', resolve, { once: true });
            });
            document.body.replaceChildren(list);
            await shown;
            // many releases are filled in slices
            const rows = () => list.shadowRoot?.querySelectorAll('[part~=item]').length ?? 0;
            const end = performance.now() + 5000;
            while (rows() < expected && performance.now() < end) {
              await new Promise(requestAnimationFrame);
            }
            return rows();
          },
          { feed: publisher.url(`/${encodeURIComponent(name)}`), expected },
        );
        if (found !== expected) wrong.push(`${name}: ${found} of ${expected}`);
      }

      test.diagnostic(`${names.length - wrong.length} of ${names.length} feeds shown`);
      console.log(`${names.length - wrong.length} of ${names.length} feeds shown`);
      assert.deepEqual(wrong, []);
      assert.deepEqual(errors, []);
      assert.deepEqual(
        messages.filter(({ type }) => type === 'error'),
        [],
      );
    });
  });
}
