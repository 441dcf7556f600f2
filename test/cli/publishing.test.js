import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { cli, perfectFeed } from '../support/cli.js';
import { RSS } from '../support/shared-feeds.js';
import { missing, startApache, startNginx } from '../support/snippet-servers.js';

/** What docs/publishing.md tells publishers to write, tried as it stands there. */

const { load, run } = cli(['check/columns', 'check-command', 'convert-command']);

const text = await readFile(new URL('../../docs/publishing.md', import.meta.url), 'utf8');

/** The block behind a mark of the document. @param {string} name */
function snippet(name) {
  const [, block] =
    new RegExp(`<!-- tested: ${name} -->\\s+\`\`\`\\w+\\n([^]*?)\`\`\``).exec(text) ?? [];
  assert.ok(block, name);
  return block;
}

/** Longer than what is worth a compression. */
const SCRIPT = `/* ${'a script '.repeat(500)} */`;
const IMAGE = '<svg xmlns="http://www.w3.org/2000/svg"/>';

/** @param {import('../support/snippet-servers.js').WebServer} server */
async function fill({ folder, origin }) {
  const feed = perfectFeed(`${origin}/feed.json`);
  feed.items[0].image = `${origin}/lead.svg`;
  await mkdir(join(folder, 'widgets/v1'), { recursive: true });
  await writeFile(join(folder, 'feed.json'), JSON.stringify(feed));
  await writeFile(join(folder, 'lead.svg'), IMAGE);
  await writeFile(join(folder, 'widgets/v1/akc.js'), SCRIPT);
}

describe('the document for publishers', () => {
  const servers = /** @type {const} */ ([
    ['nginx', startNginx, missing.nginx],
    ['apache', startApache, missing.apache],
  ]);
  for (const [name, start, skip] of servers) {
    it(
      `makes ${name} serve a feed, the script and pictures so that check has nothing to say`,
      { skip },
      async () => {
        const server = await start(snippet(name));
        try {
          await fill(server);
          const { code, out, err } = await run([
            'check',
            `${server.origin}/feed.json`,
            '--images',
            '--script',
            `${server.origin}/widgets/v1/akc.js`,
          ]);

          assert.equal(err, '');
          assert.match(out, /Well done: 2 releases, and nothing to mend\./);
          assert.equal(code, 0);
          await writeFile(join(server.folder, 'members.json'), '{}');
          const other = await fetch(`${server.origin}/members.json`);
          if (name === 'nginx')
            assert.equal(other.headers.get('access-control-allow-origin'), null);
          const script = await fetch(`${server.origin}/widgets/v1/akc.js`);
          assert.match(script.headers.get('cache-control') ?? '', /max-age=3600/);
        } finally {
          await server.close();
        }
      },
    );
  }

  const headers = /** @type {const} */ ([
    ['nginx header', startNginx, missing.nginx],
    ['apache header', startApache, missing.apache],
  ]);
  for (const [name, start, skip] of headers) {
    it(`opens RSS to other origins by one header, errors and all: ${name}`, { skip }, async () => {
      const server = await start(snippet(name));
      try {
        await writeFile(join(server.folder, 'feed.xml'), RSS);
        const { out } = await run(['check', `${server.origin}/feed.xml`, '--json']);

        const [report] = JSON.parse(out).reports;
        assert.deepEqual([report.isFeed, report.errors], [true, 0]);
        const rules = report.findings.map((/** @type {any} */ { rule }) => rule);
        assert.ok(!rules.includes('cors-error'), rules.join());
      } finally {
        await server.close();
      }
    });
  }

  it('has a table of own headers of which its own command makes a feed', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'akc-table-'));
    try {
      await writeFile(join(folder, 'export.csv'), snippet('own table'));
      const [, command = ''] = /npx akc-widgets (convert export\.csv [^]*?)\n```/.exec(text) ?? [];
      const args = [...command.replaceAll('\\\n', ' ').matchAll(/"([^"]*)"|(\S+)/g)].map(
        ([, quoted, plain]) => quoted ?? plain ?? '',
      );
      const at = (/** @type {string} */ arg) =>
        /\.(csv|json)$/.test(arg) && !arg.includes(':') ? join(folder, arg) : arg;
      const made = await run(args.map(at));

      assert.equal(made.code, 0, made.err);
      assert.doesNotMatch(made.err, /expected/);
      const { items } = JSON.parse(await readFile(join(folder, 'feed.json'), 'utf8'));
      assert.deepEqual(
        items.map((/** @type {any} */ item) => [item.title, item.id, item.date_published]),
        [
          ['Noch ein Beispiel', '2', '2026-07-09T14:30:00+02:00'],
          ['Ein Beispiel', '1', '2026-03-09T14:30:00+01:00'],
        ],
      );
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('has a feed of which check has nothing to say', async () => {
    const { findings } = await (
      await load('check/index')
    ).checkFeed(snippet('feed'), {
      url: 'https://publisher.example/feed.json',
    });

    assert.deepEqual(findings, []);
  });

  it('has a table of which its own command makes a feed that check praises', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'akc-table-'));
    try {
      const [table, feed] = ['releases.csv', 'feed.json'].map((name) => join(folder, name));
      await writeFile(table ?? '', snippet('table'));
      const [, command = ''] =
        /npx akc-widgets (convert releases\.csv [^]*?)\n```/.exec(text) ?? [];
      const args = [...command.replaceAll('\\\n', ' ').matchAll(/"([^"]*)"|(\S+)/g)].map(
        ([, quoted, plain]) => quoted ?? plain ?? '',
      );
      const paths = new Map([
        ['releases.csv', table],
        ['feed.json', feed],
      ]);

      const made = await run(args.map((arg) => paths.get(arg) ?? arg));
      assert.equal(made.code, 0, made.err);
      const { out } = await run(['check', feed ?? '']);
      assert.match(out, /Well done: 2 releases, and nothing to mend\./);
      assert.match(await readFile(feed ?? '', 'utf8'), /"2026-02-12T09:00:00\+09:00"/);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('names every column that a table may have', async () => {
    const { COLUMNS } = await load('check/columns');
    const names = text.toLowerCase();
    for (const [path, own] of /** @type {[string, string[]][]} */ (Object.entries(COLUMNS))) {
      assert.ok(
        own.some((name) => names.includes(name)),
        path,
      );
    }
  });

  it('names no option that there is not', async () => {
    const { CHECK_HELP } = await load('check-command');
    const { CONVERT_HELP } = await load('convert-command');
    const known = `${CHECK_HELP} ${CONVERT_HELP}`;
    const lines = text.split('\n').filter((line) => /akc-widgets|^ +--|`--/.test(line));
    const named = new Set(lines.flatMap((line) => line.match(/(?<=[\s`])--[a-z][\w-]+/g) ?? []));
    for (const option of named) {
      // of npx and of the storage
      if (['--yes', '--content-encoding', '--cache-control', '--content-type'].includes(option))
        continue;
      assert.ok(known.includes(option), option);
    }
  });
});
