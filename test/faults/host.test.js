import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { browserName, itBut } from '../support/browser.js';
import { FALLBACK, TITLES, useFaults } from '../support/fault-page.js';
import { appears } from '../support/host-page.js';
import { advance, waits } from '../support/page-clock.js';

const HOUR = 3_600_000;

describe('a page that forbids (row 36)', () => {
  const { open } = useFaults();

  /** @type {[what: string, setting: import('../support/fault-page.js').Setting][]} */
  const forbidding = [
    [
      'all storage, as a sandbox does',
      { headers: { 'content-security-policy': 'sandbox allow-scripts' } },
    ],
    [
      'scripts to write markup, but for the policy of ours',
      {
        headers: {
          'content-security-policy': "require-trusted-types-for 'script'; trusted-types lit-html",
        },
      },
    ],
    [
      'storage by an error',
      {
        prepare: (page) =>
          page.evaluateOnNewDocument(() => {
            Object.defineProperty(window, 'caches', {
              get: () => {
                throw new DOMException('Not here.', 'SecurityError');
              },
            });
          }),
      },
    ],
    [
      'storage by having none',
      {
        prepare: (page) =>
          page.evaluateOnNewDocument(() => void Reflect.deleteProperty(window, 'caches')),
      },
    ],
    [
      'more than a full disk can take',
      {
        prepare: (page) =>
          page.evaluateOnNewDocument(() => {
            Cache.prototype.put = () =>
              Promise.reject(new DOMException('Full.', 'QuotaExceededError'));
          }),
      },
    ],
  ];
  for (const [what, setting] of forbidding) {
    it(`${what}: shows the news, and keeps it when the feed fails`, async () => {
      const reader = await open(setting);
      await reader.shows(3);
      reader.answer({ status: 404 });
      await reader.reload();
      await reader.failed(1);

      assert.deepEqual(await reader.titles(), TITLES);
      assert.equal(reader.told().length, 1);
      assert.match(reader.told()[0] ?? '', /found status 404/);
      await reader.quiet();
    });
  }

  /** @type {[what: string, setting: import('../support/fault-page.js').Setting][]} */
  const hindering = [
    [
      'styles that are constructed',
      {
        prepare: (page) =>
          page.evaluateOnNewDocument(() => {
            CSSStyleSheet.prototype.replaceSync = () => {
              throw new DOMException('Not here.', 'NotAllowedError');
            };
          }),
      },
    ],
    [
      'scripts to write markup, and the policy of ours',
      {
        headers: {
          'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'",
        },
      },
    ],
  ];
  for (const [what, setting] of hindering) {
    it(`${what}: leaves the fallback, and says so once`, async () => {
      const reader = await open(setting);
      await reader.untilTold();
      await advance(reader.page, HOUR);

      assert.equal(await reader.sees(), FALLBACK);
      assert.equal(reader.told().length, 1);
      assert.match(
        reader.told()[0] ?? '',
        /<akc-news-list> could not be loaded: \w+Error: |in place of the browser's own "CSSStyleSheet"/,
      );
      // the script tag has asked before the element's code came
      assert.ok(reader.attempts() <= 1);
      assert.deepEqual(await waits(reader.page), []);
      await reader.quiet();
    });
  }

  it('the clipboard: marks the address instead', async () => {
    const reader = await open({
      tag: 'akc-share-bar',
      attributes: 'release="release-1" targets="copy"',
      headers: { 'permissions-policy': 'clipboard-write=(), web-share=()' },
      prepare: (page) =>
        // Firefox knows no such policy
        page.evaluateOnNewDocument(() => {
          Object.defineProperty(navigator, 'clipboard', { value: undefined });
          Document.prototype.execCommand = () => false;
        }),
    });
    await appears(reader.page, 'button', 'akc-share-bar');

    await reader.press('Copy the link');
    await reader.page.waitForFunction(() => String(getSelection()) !== '');

    assert.equal(
      await reader.page.evaluate(() => String(getSelection())),
      'https://publisher.example/news/1',
    );
    assert.match(await reader.sees(), /The link could not be copied\. It is selected/);
    await reader.quiet();
  });
});

describe('a reader without scripts, or with paper', () => {
  const { open } = useFaults();

  // without scripts WebDriver cannot say what is to be seen
  itBut('webkit')('row 39: sees the fallback where no script runs', async () => {
    const reader = await open({ javascript: false });

    const link = await reader.page.$('akc-news-list > a');
    assert.equal(await link?.isVisible(), true);
    assert.equal(reader.count(), 0);
  });

  // Firefox is told of paper by no driver
  const printed = browserName === 'chromium' ? it : undefined;
  printed?.('row 39: prints the releases, and no button', async () => {
    const reader = await open({ attributes: 'limit="2"' });
    await reader.shows(2);
    const button = await reader.page.$('akc-news-list >>> button');
    assert.equal(await button?.isVisible(), true);

    await reader.page.keyboard.press('Tab');
    await reader.page.emulateMediaType('print');

    const ring = await reader.page.$eval('akc-news-list', (list) => {
      const focused = list.shadowRoot?.activeElement;
      return focused?.localName && getComputedStyle(/** @type {Element} */ (focused)).outlineStyle;
    });
    assert.equal(ring, 'none');
    assert.equal(await button?.isVisible(), false);
    assert.match(await reader.sees(), /Release 3.*Release 2/);
  });
});

describe('languages side by side (row 40)', () => {
  const { open } = useFaults();

  it('each element speaks its own, and an unknown one English, which is told once', async () => {
    const reader = await open({
      body: (list) =>
        ['ko', 'en', 'xx', 'xx']
          .map((lang) => list.replace('<akc-news-list', `<akc-news-list lang="${lang}"`))
          .join(`<div dir="rtl" lang="ko">${list}</div>`),
    });
    await reader.page.waitForFunction(() =>
      [...document.querySelectorAll('akc-news-list')].every(
        (list) => list.shadowRoot?.querySelectorAll('[part~=item]').length === 3,
      ),
    );

    const dates = await reader.page.$$eval('akc-news-list', (lists) =>
      lists.map((list) => list.shadowRoot?.querySelector('time')?.textContent),
    );
    assert.deepEqual(
      dates.map((date) => /월|\. /.test(date ?? '')),
      [true, true, false, true, false, true, false],
    );
    await reader.untilTold();
    assert.equal(reader.told().length, 1);
    assert.match(reader.told()[0] ?? '', /lang="xx": this language is not spoken yet/);
    assert.equal(reader.count(), 1);
    await reader.quiet();
  });
});
