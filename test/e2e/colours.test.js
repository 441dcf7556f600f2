import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isBaseline, useBrowser } from '../support/browser.js';
import { cdn } from '../support/feeds.js';
import { appears, hostPage } from '../support/host-page.js';
import { pressFeed } from '../support/press.js';

/** How much of a colour covers what lies behind it. @param {string} color as computed */
const opacity = (color) => Number(/(?:\/|rgba\(.*,) ?([\d.]+)\)$/.exec(color)?.[1] ?? 1);

describe('the colour of texts, in the colours of the page', () => {
  const { openPage, serve } = useBrowser();

  for (const [tag, attributes, ready] of [
    ['akc-news-list', 'controls="search tags"', 'select'],
    ['akc-release-detail', 'release="release-2"', '[part~=event]'],
    ['akc-contact-card', '', '[part~=contact]'],
    ['akc-share-bar', '', '[part~=button]'],
    ['akc-channels', '', '[part~=channel]'],
  ]) {
    it(`can be seen: ${tag}`, async () => {
      const publisher = await serve({ '/feed.json': { body: pressFeed() } });
      const host = await serve({}, { folder: cdn });
      const { page } = await openPage(
        hostPage(`<${tag} ${attributes} feed="${publisher.url('/feed.json')}"></${tag}>`, {
          script: host.url('/akc.js'),
          head: '<style>body { background: #123; color: #fed; }</style>',
        }),
      );
      await appears(page, ready ?? '', tag);

      const texts = await page.$$eval(`${tag} >>> :not(option)`, (elements) =>
        elements
          .filter(({ childNodes }) =>
            [...childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim()),
          )
          .map((element) => ({
            color: getComputedStyle(element).color,
            muted: !!element.closest('[part~=meta], [part~=date], [part~=summary]'),
          })),
      );

      assert.ok(texts.length);
      const faint = texts.filter(({ color }) => opacity(color) < 0.7);
      assert.deepEqual(faint, []);
      if (tag !== 'akc-news-list') return;
      const muted = texts.filter((text) => text.muted).map(({ color }) => opacity(color));
      assert.deepEqual([...new Set(muted)], [isBaseline ? 1 : 0.965]);
    });
  }
});
