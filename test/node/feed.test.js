import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/**
 * A feed can be asked for, read, sorted and searched without any page, as a command or a server would: all of
 * `src/feed/` but what belongs to a page runs in Node.
 */

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What keeps copies in the browser's cache, and what follows the page's reader. */
const OF_PAGES = ['copy-cache.ts', 'live-feed.ts', 'store.ts'];

const files = (await readdir(join(root, 'src/feed'), { recursive: true }))
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts') && !OF_PAGES.includes(name));

/** Where the built modules stand. */
let folder = '';
before(async () => {
  const cache = join(root, 'node_modules/.cache');
  await mkdir(cache, { recursive: true });
  folder = await mkdtemp(join(cache, 'feed-'));
  await build({
    entryPoints: files.map((name) => join(root, 'src/feed', name)),
    outbase: join(root, 'src'),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'neutral',
    logLevel: 'silent',
  });
});
after(() => rm(folder, { recursive: true, force: true }));

/** @param {string} file @returns {Promise<Record<string, any>>} */
const load = (file) =>
  import(pathToFileURL(join(folder, 'feed', file.replace(/\.ts$/, '.mjs'))).href);

const DOCUMENT = {
  version: 'https://jsonfeed.org/version/1.1',
  items: [
    { id: 1, title: 'The first', date_published: '2026-01-01' },
    { id: 2, title: 'The second', date_published: '2026-01-02', _press: { contacts: [{}] } },
  ],
};

describe('src/feed in Node, where there is no page', () => {
  assert.ok(files.length > 15);
  assert.equal(
    typeof (/** @type {Record<string, unknown>} */ (globalThis)['document']),
    'undefined',
  );

  for (const file of files) {
    it(`imports ${file}`, async () => {
      assert.ok(await load(file));
    });
  }

  it('asks for a feed, reads it and finds a release in it', async () => {
    const { fetchFeed } = await load('fetch.ts');
    const { parseFeed } = await load('parse.ts');
    const { ANY, narrow } = await load('query.ts');
    const server = createServer((_, response) => void response.end(JSON.stringify(DOCUMENT)));
    await new Promise((resolve) => server.listen(0, () => resolve(undefined)));
    const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
    const address = `http://localhost:${port}/feed.json`;
    try {
      const { text, url } = await fetchFeed(address, new AbortController());
      const feed = await parseFeed(text, address, url);

      const found = narrow(feed.items, { ...ANY, search: 'second' });

      assert.deepEqual(
        feed.items.map((/** @type {{ id: string }} */ { id }) => id),
        ['2', '1'],
      );
      assert.deepEqual(
        found.map((/** @type {{ id: string }} */ { id }) => id),
        ['2'],
      );
      assert.equal(found[0].details.contacts.length, 1);
    } finally {
      server.close();
    }
  });

  it('says in words why there is none', async () => {
    const { fetchFeed } = await load('fetch.ts');
    const server = createServer((_, response) => void response.writeHead(503).end());
    await new Promise((resolve) => server.listen(0, () => resolve(undefined)));
    const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
    try {
      await assert.rejects(fetchFeed(`http://localhost:${port}/`, new AbortController()), {
        name: 'FeedError',
        code: 'server-error',
        isTransient: true,
        status: 503,
      });
    } finally {
      server.close();
    }
  });
});
