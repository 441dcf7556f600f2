import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** The commands from source, in the test's own process. */

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * @typedef {object} Ran
 * @property {number} code with which it ended
 * @property {string} out
 * @property {string} err
 */

/** @param {string[]} paths @returns {Promise<string>} the folder that they are in */
async function buildModules(paths) {
  const cache = join(root, 'node_modules/.cache');
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'cli-'));
  await build({
    entryPoints: paths.map((path) => join(root, 'src/cli', `${path}.ts`)),
    outbase: join(root, 'src/cli'),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    // as Vite does: what is written as modules is taken as modules
    mainFields: ['module', 'main'],
    define: { __VERSION__: '"0.0.0-test"' },
    logLevel: 'silent',
  });
  return folder;
}

/**
 * Builds modules of `src/cli/` for a file of tests.
 *
 * @param {string[]} [paths] without their ending, from `src/cli/`
 * @returns {{ load: (path: string) => Promise<any>, run: (args: string[], terminal?: object) => Promise<Ran> }} any: what a module exports is for the test to know
 */
export function cli(paths = []) {
  const built = buildModules(['run', 'check/index', ...paths]);
  after(async () => rm(await built, { recursive: true, force: true }));
  const load = async (/** @type {string} */ path) =>
    import(pathToFileURL(join(await built, `${path}.mjs`)).href);
  return {
    load,
    async run(args, terminal = {}) {
      /** @type {{ out: string[], err: string[] }} */
      const written = { out: [], err: [] };
      const { run } = await load('run');
      const code = await run(args, {
        out: (/** @type {string} */ text) => written.out.push(text),
        err: (/** @type {string} */ text) => written.err.push(text),
        width: 80,
        hasColours: false,
        ...terminal,
      });
      return { code, out: written.out.join('\n'), err: written.err.join('\n') };
    },
  };
}

/**
 * A feed in which there is nothing to mend.
 *
 * @param {string} address at which it is served
 * @returns {any} to be damaged
 */
export const perfectFeed = (address = 'https://publisher.example/feed.json') => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'News of the Ministry of Samples',
  home_page_url: 'https://publisher.example/',
  feed_url: address,
  language: 'en',
  _press: {
    about: 'https://publisher.example/press-extension',
    organization: {
      name: 'Ministry of Samples',
      url: 'https://publisher.example/',
      time_zone: 'Asia/Seoul',
      email: 'info@publisher.example',
    },
  },
  items: [
    {
      id: '26-02',
      url: 'https://publisher.example/news/26-02',
      title: 'A sample forum opens in Example City',
      summary: 'Two ministries open a forum.',
      content_html:
        '<p>The forum opens.</p><p><img src="https://publisher.example/hall.jpg" alt="A hall" width="800" height="600"></p>',
      image: 'https://publisher.example/lead.jpg',
      date_published: '2026-02-12T09:00:00+09:00',
      date_modified: '2026-02-13T09:00:00+09:00',
      tags: ['Culture'],
      attachments: [
        {
          url: 'https://publisher.example/release.pdf',
          mime_type: 'application/pdf',
          title: 'Release',
          size_in_bytes: 245000,
        },
      ],
      _press: {
        number: 'SAMPLE/26-02',
        kind: 'press-release',
        countries: ['ID', 'KR'],
        image: { width: 1200, height: 800, alt: 'People in a hall' },
        contacts: [{ role: 'press', name: 'Media Officer', email: 'media@publisher.example' }],
        events: [{ name: 'Forum', start_date: '2026-02-13', end_date: '2026-02-14' }],
      },
    },
    {
      id: '26-01',
      url: 'https://publisher.example/news/26-01',
      title: 'A second sample headline',
      summary: 'A line or two.',
      content_html: '<p>The release.</p>',
      date_published: '2026-01-20',
      _press: { number: 'SAMPLE/26-01', kind: 'statement' },
    },
  ],
});
