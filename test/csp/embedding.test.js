import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { startDemo } from '../../demo/server.js';
import { untilTold } from '../support/browser.js';
import * as every from '../support/every-element.js';
import { appears, shows } from '../support/host-page.js';
import {
  block,
  documented,
  hashes,
  headersOf,
  NONCE,
  PUBLISHER,
  usePolicies,
} from '../support/policies.js';
import { pressFeed } from '../support/press.js';
import { press } from '../support/reading.js';
import { sampling } from '../support/sampling.js';

/** @typedef {import('puppeteer-core').Page} Page */

const { elements, FEED, links, openRelease, pictures, showAll, TAGS, useAll } = every;

/** Each way to embed, under the policy that `docs/csp.md` names for it, with all elements in use. */

/** Of the pictures on the page, how many have come. @param {Page} page */
const picturesShown = async (page) =>
  (await pictures(page)).filter(({ width }) => width).map(({ src }) => src);

/** Elements that stand on a page by their own file: two of them show how. */
const ALONE = sampling.whole ? TAGS : TAGS.slice(0, 2);

const EVERYWHERE = ['/inside.svg', '/lead.svg', '/lead.svg', '/photo.svg'];

/**
 * How everything on the page looks: its place, and what a style may give it.
 *
 * @param {Page} page
 * @returns {Promise<string[]>}
 */
const look = (page) =>
  page.evaluate(() => {
    const told =
      'display position color background-color font-size font-weight line-height border-top-width list-style-type'.split(
        ' ',
      );
    /** @type {string[]} */
    const found = [];
    /** @param {ParentNode} root */
    const search = (root) => {
      for (const element of root.querySelectorAll('*')) {
        const { x, y, width, height } = element.getBoundingClientRect();
        const style = getComputedStyle(element);
        const box = [x, y + scrollY, width, height].map((length) => Math.round(length));
        const values = told.map((name) => style.getPropertyValue(name));
        found.push([element.localName, element.part, ...box, ...values].join(' '));
        if (element.shadowRoot) search(element.shadowRoot);
      }
    };
    search(document.body);
    return found;
  });

/**
 * What of one look is not in another, a few of it: all would fill the screen.
 *
 * @param {string[]} seen
 * @param {string[]} expected
 */
const differences = (seen, expected) =>
  seen
    .map((line, index) => [line, expected[index]])
    .filter(([line, other]) => line !== other)
    .slice(0, 5);

describe('policies', () => {
  const { open, openPage, publish, serve } = usePolicies();

  describe('each way to embed, under the policy that is documented for it', () => {
    for (const way of ['nonce', 'address', 'hash', 'import-map']) {
      it(`${way}: all elements do all that they can, and nothing is refused`, async () => {
        const publisher = await publish({ headers: headersOf('publisher') });

        const reader = await open(elements(publisher.feed), {
          headers: headersOf(way, publisher.origin),
          head: block(`${way}-tag`, publisher.origin),
        });
        await useAll(reader.page);

        assert.deepEqual((await picturesShown(reader.page)).sort(), EVERYWHERE);
        await reader.content();
        if (way === 'import-map') {
          const asked = publisher
            .asked('/widgets/')
            .map((path) => path.split('/1.0.0/')[1] ?? path);
          assert.ok(asked.length > 10);
          assert.deepEqual(
            asked.filter((name) => !hashes[name]),
            [],
          );
        }
      });
    }

    it('nonce: all do the same by a classic script', async () => {
      const publisher = await publish();

      const reader = await open(elements(publisher.feed), {
        headers: headersOf('nonce', publisher.origin),
        head: block('nonce-classic', publisher.origin),
      });
      await useAll(reader.page);

      assert.deepEqual((await picturesShown(reader.page)).sort(), EVERYWHERE);
      await reader.content();
    });

    it('nonce: links come alive, and do all that elements can', async () => {
      const publisher = await publish();

      const reader = await open(links(publisher.feed), {
        headers: headersOf('nonce', publisher.origin),
        head: block('nonce-tag', publisher.origin),
      });
      await useAll(reader.page);

      assert.deepEqual((await picturesShown(reader.page)).sort(), EVERYWHERE);
      await reader.content();
    });

    for (const tag of ALONE) {
      it(`preload: ${tag} alone, by its own file, and the feed is asked for once`, async () => {
        const publisher = await publish({
          // a detail without a list opens the release that it is told
          answers: { '/feed.json': { body: tag === 'akc-news-list' ? FEED : pressFeed() } },
        });
        const name = tag.replace('akc-', '');
        const markup = elements(publisher.feed, [tag]).replace(
          'id="release"',
          'id="release" release="release-2"',
        );

        const reader = await open(markup, {
          headers: headersOf('preload', publisher.origin),
          head: block('preload-tag', publisher.origin).replace('/news-list.js', `/${name}.js`),
        });
        await useAll(
          reader.page,
          [tag].filter((one) => one !== 'akc-release-detail'),
        );
        await reader.page.waitForFunction(
          (element) => document.querySelector(element)?.matches(':state(loaded)'),
          {},
          tag,
        );

        assert.equal(publisher.count('/feed.json'), 1);
        await reader.content();
      });
    }

    it('npm: the same in a bundle of the page’s own', async () => {
      const publisher = await publish();
      const { outputFiles } = await build({
        stdin: {
          contents: TAGS.map((tag) => `import './define/${tag.replace('akc-', '')}.js';`).join(''),
          resolveDir: fileURLToPath(new URL('../../dist/', import.meta.url)),
        },
        bundle: true,
        format: 'esm',
        splitting: true,
        outdir: 'scripts',
        entryNames: 'portal',
        minify: true,
        write: false,
        logLevel: 'error',
      });
      const site = await serve(
        Object.fromEntries(
          outputFiles.map(({ path, text }) => [`/${path.split('/').at(-1) ?? ''}`, text]),
        ),
      );
      const policy = headersOf('own', publisher.origin)['content-security-policy'] ?? '';

      const reader = await open(elements(publisher.feed), {
        // as if the page's own site served it
        headers: { 'content-security-policy': policy.replace("'self'", site.origin) },
        head: `<script type="module" src="${site.url('/portal.js')}"></script>`,
      });
      await useAll(reader.page);

      await reader.content();
    });
  });

  describe('what a policy does not allow', () => {
    it('is what a hash of akc.js would import: the fallback stays, and each file is told once', async () => {
      const publisher = await publish();
      const hash = hashes['akc.js'];
      const headers = headersOf('hash', publisher.origin);

      const reader = await open(links(publisher.feed), {
        headers: {
          'content-security-policy': (headers['content-security-policy'] ?? '').replace(
            /'sha384-[^']*'/,
            `'${hash}' 'strict-dynamic'`,
          ),
        },
        head: `<script type="module" integrity="${hash}" crossorigin src="${publisher.origin}/widgets/1.0.0/akc.js"></script>`,
      });
      await untilTold(reader.page, reader.messages);

      assert.equal((await reader.page.$$('body > a[data-akc]')).length, TAGS.length);
      assert.ok(reader.told().length);
      assert.equal(new Set(reader.told()).size, reader.told().length);
      await reader.quiet();
    });

    it('is the feed: the fallback stays, and the console says so once', async () => {
      const publisher = await publish();
      const policy = headersOf('nonce', publisher.origin)['content-security-policy'] ?? '';

      const reader = await open(
        elements(publisher.feed, ['akc-news-list', 'akc-contact-card', 'akc-channels']),
        {
          headers: {
            'content-security-policy': policy.replace(/connect-src [^;]*/, "connect-src 'none'"),
          },
          head: block('nonce-tag', publisher.origin),
        },
      );
      await reader.page.waitForFunction(() =>
        ['akc-news-list', 'akc-contact-card', 'akc-channels'].every((tag) =>
          document.querySelector(tag)?.matches(':state(error)'),
        ),
      );
      await untilTold(reader.page, reader.messages);

      assert.equal(publisher.count('/feed.json'), 0);
      for (const link of await reader.page.$$('a[href="/news"]')) {
        assert.equal(await link.isVisible(), true);
      }
      assert.ok((await reader.violations()).every((violation) => /^connect-src/.test(violation)));
      assert.deepEqual(
        reader.told().filter((text) => !/\(unreachable\)/.test(text)),
        [],
      );
      assert.ok(reader.told().length >= 1);
      await reader.quiet();
    });

    it('is a file for few readers: the element does without it, and says so once', async () => {
      const publisher = await publish({
        change: (name, text) => (name.startsWith('chunks/vcard.') ? undefined : text),
      });

      const reader = await open(elements(publisher.feed, ['akc-contact-card']), {
        headers: headersOf('nonce', publisher.origin),
        head: block('nonce-tag', publisher.origin),
      });
      await showAll(reader.page, ['akc-contact-card']);
      await press(reader.page, 'Save contact of Program Officer', 'akc-contact-card');
      await untilTold(reader.page, reader.messages);

      assert.equal(reader.told().length, 1);
      assert.match(reader.told()[0] ?? '', /the file for "vcard" could not be loaded/);
      assert.equal(publisher.asked('chunks/vcard.').length, 1);
      await reader.quiet();
    });
  });

  describe('how it looks', () => {
    /** @param {(policy: string) => string} [change] without it there is no policy */
    async function show(change) {
      const publisher = await publish();
      const policy = headersOf('nonce', publisher.origin)['content-security-policy'] ?? '';
      const reader = await open(elements(publisher.feed), {
        ...(change && { headers: { 'content-security-policy': change(policy) } }),
        head: block('nonce-tag', publisher.origin),
      });
      await showAll(reader.page);
      await openRelease(reader.page);
      const images = await pictures(reader.page);
      // where a scroll has gone differs by nothing that a policy decides
      await reader.page.evaluate(() => scrollTo(0, 0));
      return { ...reader, images, seen: await look(reader.page) };
    }

    it("is the same under style-src 'none' as without any policy", async () => {
      const free = await show();
      const strict = await show((policy) => `${policy}; style-src 'none'`);

      assert.ok(free.seen.length > 200);
      assert.equal(strict.seen.length, free.seen.length);
      assert.deepEqual(differences(strict.seen, free.seen), []);
      await strict.content();
    });

    it("under img-src 'none' nothing moves, and only pictures are missing", async () => {
      const free = await show();
      const strict = await show((policy) => policy.replace(/img-src [^;]*/, "img-src 'none'"));

      assert.ok(free.images.every(({ width }) => width));
      assert.ok(strict.images.every(({ width }) => !width));
      const without = (/** @type {string[]} */ seen) => seen.filter((line) => !/^img /.test(line));
      assert.deepEqual(differences(without(strict.seen), without(free.seen)), []);
      assert.ok((await strict.violations()).every((violation) => /^img-src /.test(violation)));
      assert.deepEqual(strict.told(), []);
      await strict.quiet();
    });

    it('a release says what is to be seen where a picture is missing, and a list keeps its place empty', async () => {
      const { images } = await show((policy) => policy.replace(/img-src [^;]*/, "img-src 'none'"));

      assert.deepEqual(
        images.map(({ src, seen, alt }) => [src, seen && alt]),
        [
          ['/lead.svg', false],
          ['/lead.svg', 'A stage'],
          ['/inside.svg', 'Inside'],
          ['/photo.svg', 'A hall full of people'],
        ],
      );
    });
  });

  describe('the documentation of policies', () => {
    it('has no block that no test has tried', () => {
      assert.deepEqual(documented, [
        ...[
          'nonce',
          'nonce-tag',
          'nonce-classic',
          'address',
          'address-tag',
          'preload',
          'preload-tag',
        ],
        ...['hash', 'hash-tag', 'import-map', 'import-map-tag'],
        ...['integrity-policy', 'integrity-policy-tag', 'integrity-policy-map', 'own', 'shared'],
        ...['publisher', 'isolated', 'permissions', 'sandbox', 'portal'],
      ]);
    });

    it('names the policy of the portal of npm start, which works under it', async () => {
      const demo = await startDemo({
        distDir: fileURLToPath(new URL('../../dist/', import.meta.url)),
        ports: [0, 0, 0, 0],
      });
      try {
        const sent = (await fetch(demo.portal)).headers.get('content-security-policy') ?? '';
        assert.equal(
          sent
            .replaceAll(new URL(demo.feed).origin, PUBLISHER)
            .replace(/'nonce-[^']+'/, `'nonce-${NONCE}'`),
          headersOf('portal')['content-security-policy'],
        );

        const { page, messages } = await openPage('', {
          prepare: (opened) =>
            opened.evaluateOnNewDocument(() => {
              /** @type {string[]} */
              const violations = [];
              Object.assign(window, { violations });
              document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
                violations.push(effectiveDirective),
              );
            }),
        });
        await page.goto(demo.portal);
        await shows(page, 5);
        await appears(page, '[part~=contact]', 'akc-contact-card');

        assert.deepEqual(await page.evaluate('violations'), []);
        assert.deepEqual(messages, []);
      } finally {
        await demo.close();
      }
    });
  });
});
