import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { browserName, untilQuiet } from '../support/browser.js';
import { elements, FALLBACK, links, showAll, TAGS } from '../support/every-element.js';
import { until } from '../support/fault-page.js';
import { cdn } from '../support/feeds.js';
import { block, hashes, headersOf, usePolicies } from '../support/policies.js';
import { press, visibleText } from '../support/reading.js';

/** One byte more, that changes nothing: it is refused all the same. @param {string} text */
const changed = (text) => `${text}\n`;

/** Those that stand by themselves. */
const APART = TAGS.filter((tag) => tag !== 'akc-release-detail');

const ALL = Array(TAGS.length).fill(FALLBACK).join(' ');

describe('subresource integrity', () => {
  const { open, publish } = usePolicies();

  it('integrity.json names every file with the hash of what is served', async () => {
    const names = Object.keys(hashes);
    assert.ok(names.includes('akc.js') && names.includes('akc.bundle.js'));
    assert.ok(names.filter((name) => name.startsWith('chunks/')).length > 10);
    for (const [name, hash] of Object.entries(hashes)) {
      const bytes = await readFile(new URL(name, cdn));
      assert.equal(`sha384-${createHash('sha384').update(bytes).digest('base64')}`, hash, name);
    }
  });

  it('the bundle of another hash is refused: the fallback stays, and nothing else is asked for', async () => {
    const publisher = await publish({ change: (_, text) => changed(text) });

    const reader = await open(elements(publisher.feed), {
      headers: headersOf('hash', publisher.origin),
      head: block('hash-tag', publisher.origin),
    });
    await untilQuiet(reader.page);

    assert.equal(await visibleText(reader.page), ALL);
    assert.deepEqual(publisher.asked('/'), ['/widgets/1.0.0/akc.bundle.js']);
    await reader.quiet();
  });

  it('the bundle is refused by its integrity alone, without any policy', async () => {
    const publisher = await publish({ change: (_, text) => changed(text) });

    const reader = await open(elements(publisher.feed), {
      head: block('hash-tag', publisher.origin),
    });
    await untilQuiet(reader.page);

    assert.equal(await visibleText(reader.page), ALL);
    await reader.quiet();
  });

  for (const markup of [elements, links]) {
    const what = markup === links ? 'links' : 'elements';
    it(`a changed file of one element keeps its fallback, said once and never tried again (${what})`, async () => {
      const publisher = await publish({
        change: (name, text) => (name.startsWith('chunks/channels.') ? changed(text) : text),
      });

      const reader = await open(markup(publisher.feed, APART), {
        headers: headersOf('import-map', publisher.origin),
        head: block('import-map-tag', publisher.origin),
      });
      await until(() => reader.told().length, 'something is said');
      await showAll(
        reader.page,
        APART.filter((tag) => tag !== 'akc-channels'),
      );
      await untilQuiet(reader.page);

      const one = await reader.page.$(':is(akc-channels, a[data-akc=channels])');
      assert.equal(await one?.evaluate((element) => element.shadowRoot), null);
      assert.equal((await visibleText(reader.page)).split(FALLBACK).length, 2);
      assert.equal(reader.told().length, 1, reader.told().join('\n'));
      assert.match(reader.told()[0] ?? '', /<akc-channels> could not be loaded: .*channels\./);
      assert.equal(new Set(publisher.asked('chunks/channels.')).size, 1);
      await reader.quiet();
    });
  }

  it('a changed file that all elements need is said once', async () => {
    const publisher = await publish({
      change: (path, text) => (path.startsWith('chunks/core.') ? changed(text) : text),
    });

    const reader = await open(elements(publisher.feed), {
      headers: headersOf('import-map', publisher.origin),
      head: block('import-map-tag', publisher.origin),
    });
    await until(() => reader.told().length, 'something is said');
    await untilQuiet(reader.page);

    assert.equal(await visibleText(reader.page), ALL);
    assert.equal(new Set(reader.told()).size, reader.told().length);
    assert.equal(new Set(publisher.asked('core.')).size, 1);
    await reader.quiet();
  });

  for (const way of ['integrity-policy-tag', 'integrity-policy-map']) {
    for (const markup of [elements, links]) {
      const what = markup === links ? 'links' : 'elements';
      it(`under Integrity-Policy all is whole with what is documented (${way}, ${what})`, async () => {
        const publisher = await publish();

        const reader = await open(markup(publisher.feed), {
          headers: headersOf('integrity-policy'),
          head: block(way, publisher.origin),
        });
        await showAll(reader.page);

        await reader.content();
      });
    }
  }

  it('under Integrity-Policy an element by its own file and hash is shown', async () => {
    const publisher = await publish();

    const reader = await open(
      `<akc-channels feed="${publisher.feed}"><a href="/news">${FALLBACK}</a></akc-channels>`,
      {
        headers: headersOf('integrity-policy'),
        head: block('integrity-policy-tag', publisher.origin)
          .replace('akc.bundle.js', 'channels.js')
          .replace(hashes['akc.bundle.js'] ?? '', hashes['channels.js'] ?? ''),
      },
    );
    await reader.page.waitForFunction(() =>
      document.querySelector('akc-channels')?.matches(':state(loaded)'),
    );

    await reader.quiet();
  });

  // elsewhere the header is not known, and nothing is refused
  if (browserName === 'chromium') {
    for (const markup of [elements, links]) {
      const what = markup === links ? 'links' : 'elements';
      it(`under Integrity-Policy akc.js with its own hash alone keeps the fallback, and says what to use (${what})`, async () => {
        const publisher = await publish();

        const reader = await open(markup(publisher.feed), {
          headers: headersOf('integrity-policy'),
          head: block('integrity-policy-tag', publisher.origin)
            .replace('akc.bundle.js', 'akc.js')
            .replace(hashes['akc.bundle.js'] ?? '', hashes['akc.js'] ?? ''),
        });
        await until(() => reader.told().length, 'something is said');
        await untilQuiet(reader.page);

        assert.equal(await visibleText(reader.page), ALL);
        assert.equal(reader.told().length, 1, reader.told().join('\n'));
        assert.match(
          reader.told()[0] ?? '',
          /could not be loaded: .*chunks\/.*akc\.bundle\.js needs no further file/,
        );
        assert.deepEqual(publisher.asked('/chunks/'), []);
        await reader.quiet();
      });
    }
  }

  it('a changed file for few readers is done without, and said once', async () => {
    const publisher = await publish({
      change: (name, text) => (name.startsWith('chunks/qr.') ? changed(text) : text),
    });

    const reader = await open(elements(publisher.feed, ['akc-share-bar']), {
      headers: headersOf('import-map', publisher.origin),
      head: block('import-map-tag', publisher.origin),
    });
    await showAll(reader.page, ['akc-share-bar']);
    await reader.page.$eval('akc-share-bar', (bar) => bar.setAttribute('targets', 'copy qr'));
    await press(reader.page, 'QR code', 'akc-share-bar');
    await until(() => reader.told().length, 'something is said');

    assert.match(await visibleText(reader.page, 'akc-share-bar'), /Copy the link/);
    assert.match(reader.told().join(), /the file for "qr" could not be loaded/);
    assert.equal(new Set(publisher.asked('chunks/qr.')).size, 1);
    await reader.quiet();
  });
});
