import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { browserName } from '../support/browser.js';
import { elements, pictures, showAll, useAll } from '../support/every-element.js';
import { hostPage } from '../support/host-page.js';
import { block, headersOf, usePolicies } from '../support/policies.js';
import { press, says, showsRelease, visibleText } from '../support/reading.js';

const BAR = 'akc-share-bar';

describe('surroundings', () => {
  const { open, openPage, publish } = usePolicies();

  describe('an isolated page', () => {
    /** @param {boolean} sends whether the publisher sends what is documented */
    async function show(sends) {
      const publisher = await publish(sends ? { headers: headersOf('publisher') } : {});
      const reader = await open(elements(publisher.feed), {
        headers: headersOf('isolated'),
        head: block('address-tag', publisher.origin),
        // another site, as in life
        host: 'localhost',
      });
      assert.equal(await reader.page.evaluate('crossOriginIsolated'), true);
      await useAll(reader.page);
      return { ...reader, images: await pictures(reader.page) };
    }

    it('shows everything, pictures too, where the publisher sends the documented headers', async () => {
      const { images, content } = await show(true);

      assert.equal(images.length, 4);
      assert.ok(images.every(({ width }) => width));
      await content();
    });

    it('does without pictures where it does not, and we say nothing', async () => {
      const { images, told, quiet } = await show(false);

      assert.deepEqual(
        images.map(({ width, seen, alt }) => [width, seen && alt]),
        [
          [0, false],
          [0, 'A stage'],
          [0, 'Inside'],
          [0, 'A hall full of people'],
        ],
      );
      assert.deepEqual(told(), []);
      await quiet();
    });
  });

  describe('a page whose permissions policy allows nothing', () => {
    it('marks what cannot be copied, and says so', async () => {
      const publisher = await publish();
      const { page, messages } = await openPage(
        hostPage(elements(publisher.feed), { head: block('address-tag', publisher.origin) }),
        {
          headers: headersOf('permissions'),
          prepare: (opened) =>
            opened.evaluateOnNewDocument((refused) => {
              // Firefox knows no such policy
              if (!refused) return;
              Object.defineProperty(navigator, 'clipboard', { value: undefined });
              Document.prototype.execCommand = () => false;
            }, browserName === 'firefox'),
        },
      );
      await showAll(page);
      await press(page, 'Copy the link', BAR);
      await says(page, 'could not be copied. It is selected', BAR);

      assert.equal(await page.evaluate(() => String(getSelection())), page.url());
      assert.deepEqual(
        messages.filter(({ text }) => text.includes('[akc-widgets]')),
        [],
      );
    });

    it('offers no sharing by the device where the browser says that it cannot', async () => {
      const publisher = await publish();
      const { page } = await open(elements(publisher.feed, [BAR]), {
        headers: headersOf('permissions'),
        head: block('address-tag', publisher.origin),
        prepare: (opened) =>
          opened.evaluateOnNewDocument(() => {
            // as where the policy is known
            Object.assign(navigator, { canShare: () => false });
          }),
      });
      await showAll(page, [BAR]);

      assert.doesNotMatch(await visibleText(page, BAR), /Share…/);
    });

    it('copies where sharing was offered and is refused', async () => {
      const publisher = await publish();
      const reader = await open(elements(publisher.feed, [BAR]), {
        head: block('address-tag', publisher.origin),
        prepare: (opened) =>
          opened.evaluateOnNewDocument(() => {
            Object.assign(navigator, {
              canShare: () => true,
              share: () => Promise.reject(new DOMException('Not here.', 'NotAllowedError')),
            });
          }),
      });
      await showAll(reader.page, [BAR]);

      await press(reader.page, 'Share…', BAR);
      await says(reader.page, 'The link was copied.', BAR);

      await reader.content();
    });
  });

  describe('a frame without an origin', () => {
    /** @type {[what: string, attribute: (page: string) => string][]} */
    const frames = [
      ['sandboxed', () => ''],
      ['sandboxed, of srcdoc', (page) => `srcdoc="${page.replaceAll('"', '&quot;')}"`],
    ];
    for (const [what, srcdoc] of frames) {
      it(`${what}: shows everything, opens releases in place, and nothing is thrown`, async () => {
        const publisher = await publish({ headers: headersOf('publisher') });
        const inner = hostPage(elements(publisher.feed), {
          head: block('address-tag', publisher.origin),
        });
        const reader = await open('<main></main>');
        reader.site.answer('/news-frame.html', inner);
        const tag = block('sandbox', publisher.origin).trim();
        const attribute = srcdoc(inner);
        await reader.page.evaluate(
          (html) => {
            document.body.innerHTML = html;
          },
          (attribute ? tag.replace(/src="[^"]*"/, attribute) : tag).replace(
            '<iframe',
            '<iframe width="800" height="600"',
          ),
        );
        const frame = await (await reader.page.waitForSelector('iframe'))?.contentFrame();
        assert.ok(frame);
        await showAll(frame);
        // what is asked of it is refused in truth
        assert.deepEqual(
          await frame.evaluate(async () => {
            const attempts = [() => localStorage, () => document.cookie, () => caches.open('any')];
            /** @type {unknown[]} */
            const outcomes = [origin];
            for (const attempt of attempts) {
              try {
                outcomes.push(await attempt());
              } catch {
                outcomes.push('refused');
              }
            }
            return outcomes;
          }),
          ['null', 'refused', 'refused', 'refused'],
        );

        await useAll(frame);
        assert.ok((await pictures(frame)).every(({ width }) => width));
        await press(frame, 'Back to the list');
        await showsRelease(frame);

        assert.ok(publisher.requests.length);
        assert.ok(
          publisher.requests
            .filter(({ path }) => /\.js(on)?$/.test(path))
            .every(({ headers }) => headers.origin === 'null'),
        );
        assert.deepEqual(reader.told(), []);
        await reader.quiet(frame);
        await reader.quiet();
      });
    }
  });

  describe('a page from the disk', () => {
    /** @type {string | undefined} */
    let folder;
    after(() => folder && rm(folder, { recursive: true }));

    it('shows everything', async () => {
      const publisher = await publish({ headers: headersOf('publisher') });
      folder = await mkdtemp(join(tmpdir(), 'akc-widgets-'));
      const file = join(folder, 'page.html');
      await writeFile(
        file,
        hostPage(elements(publisher.feed), { head: block('address-tag', publisher.origin) }),
      );
      const { page, messages, errors } = await openPage('');
      await page.evaluateOnNewDocument(() => {
        globalThis.print = () => void dispatchEvent(new Event('afterprint'));
      });

      await page.goto(pathToFileURL(file).href);
      await useAll(page);
      const images = await pictures(page);

      assert.ok(images.length && images.every(({ width }) => width));
      const feed = publisher.requests.find(({ path }) => path === '/feed.json');
      assert.equal(feed?.headers.origin, 'null');
      assert.deepEqual(messages, []);
      assert.deepEqual(errors, []);
    });
  });
});
