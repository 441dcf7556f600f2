import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { untilQuiet } from '../support/browser.js';
import {
  elements,
  FALLBACK,
  links,
  openRelease,
  showAll,
  TAGS,
  useAll,
} from '../support/every-element.js';
import { block, headersOf, usePolicies } from '../support/policies.js';
import { visibleText, wordsIn } from '../support/reading.js';
import { until } from '../support/fault-page.js';
import { sampling } from '../support/sampling.js';

/** Both browsers know Trusted Types by now; that they do is the first thing to see. */

/** The bundle is made of the same modules. */
const FILES = sampling.whole ? ['akc', 'akc.bundle'] : ['akc'];

describe('trusted types', () => {
  const { open, publish } = usePolicies();

  /**
   * @param {{ names?: string, sanitiser?: boolean, file?: string, markup?: typeof links, prepare?: import('../support/policies.js').Setting['prepare'] }} [setting]
   */
  async function show({ names, file = 'akc', markup = elements, ...setting } = {}) {
    const publisher = await publish();
    const policy = headersOf('nonce', publisher.origin)['content-security-policy'] ?? '';
    const reader = await open(markup(publisher.feed), {
      headers: {
        'content-security-policy':
          names === undefined
            ? policy
            : policy.replace(/trusted-types .*/, `trusted-types ${names}`),
      },
      head: block('nonce-tag', publisher.origin).replace('/akc.js', `/${file}.js`),
      ...setting,
    });
    return { ...reader, publisher };
  }

  /** What has to be allowed in this browser, and suffices. */
  async function needed() {
    const { page } = await show();
    const sanitiser = await page.evaluate(() => 'setHTML' in Element.prototype);
    return sanitiser ? ['lit-html'] : ['lit-html', 'dompurify'];
  }

  it('are enforced: a string is refused where a template would be written', async () => {
    const { page } = await show();

    assert.equal(
      await page.evaluate(() => {
        try {
          document.createElement('div').innerHTML = '<p>';
          return 'taken';
        } catch {
          return 'refused';
        }
      }),
      'refused',
    );
  });

  for (const file of FILES) {
    it(`${file}.js makes the policy lit-html, and no other where the browser has a sanitiser`, async () => {
      const policies = await needed();
      const reader = await show({ file, names: policies.join(' ') });
      await showAll(reader.page);
      await openRelease(reader.page);

      assert.deepEqual(await reader.policies(), policies);
      await reader.content();
    });

    it(`${file}.js makes dompurify, too, in a browser without, and shows the same text`, async () => {
      const reader = await show({ file, sanitiser: false });
      await useAll(reader.page);

      assert.deepEqual(await reader.policies(), ['lit-html', 'dompurify']);
      assert.equal((await reader.page.$$('akc-release-detail >>> .body strong')).length, 1);
      await reader.content();
    });
  }

  it('without dompurify such a browser shows the text without its markup, and nobody is told off', async () => {
    const reader = await show({ names: 'lit-html', sanitiser: false });
    await showAll(reader.page);
    await openRelease(reader.page);

    const [text = ''] = await wordsIn(reader.page, '.body');
    assert.match(text, /The forum opens on 13 February/);
    assert.equal((await reader.page.$$('akc-release-detail >>> .body strong')).length, 0);
    const violations = await reader.violations();
    assert.equal(violations[0], 'trusted-types trusted-types-policy');
    // DOMPurify tries to parse all the same
    assert.ok(violations.slice(1).every((text) => /trusted-types-sink$/.test(text)));
    assert.deepEqual(reader.told(), []);
    await reader.quiet();
  });

  it('that tell search engines of a release need no policy for it', async () => {
    const reader = await show({
      names: (await needed()).join(' '),
      markup: (feed) => elements(feed).replace('id="release"', 'id="release" json-ld'),
    });
    await showAll(reader.page);
    await openRelease(reader.page);
    await reader.page.waitForSelector('akc-release-detail > script[type="application/ld+json"]');

    await reader.content();
  });

  it('that a page shares with us are allowed by the documented names', async () => {
    const publisher = await publish();
    const shared = headersOf('shared')['content-security-policy'] ?? '';
    const reader = await open(elements(publisher.feed), {
      headers: { 'content-security-policy': shared },
      head: `<script>
          trustedTypes.createPolicy('lit-html', { createHTML: (text) => text });
          trustedTypes.createPolicy('dompurify', { createHTML: (text) => text });
        </script>${block('nonce-tag', publisher.origin)}`,
      sanitiser: false,
    });
    await useAll(reader.page);

    await reader.content();
  });

  /** @type {[file: string, markup: typeof links, tags: number][]} */
  const refusing = [
    ['akc', elements, TAGS.length],
    ['akc', links, TAGS.length],
    ['akc.bundle', elements, TAGS.length],
    ['news-list', (feed) => elements(feed, ['akc-news-list']), 1],
    ['release-detail', (feed) => elements(feed, ['akc-release-detail']), 1],
  ];
  for (const [file, markup, count] of refusing) {
    const what = markup === links ? 'links' : 'elements';
    it(`'none': ${what} of ${file}.js keep the fallback, and it is said once`, async () => {
      const reader = await show({ names: "'none'", file, markup });
      await until(() => reader.told().length, 'something is said');
      await untilQuiet(reader.page);

      assert.equal(await visibleText(reader.page), Array(count).fill(FALLBACK).join(' '));
      assert.equal(reader.told().length, 1, reader.told().join('\n'));
      assert.match(
        reader.told()[0] ?? '',
        /<akc-[a-z-]+> could not be loaded: TypeError: .*lit-html/,
      );
      await reader.quiet();
    });
  }
});
