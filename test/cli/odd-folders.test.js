import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { cli, perfectFeed } from '../support/cli.js';

/** Folders in which one entry cannot be read, and what becomes of the others. */

const { load, run } = cli(['feeds-in']);

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'akc-odd-'));
  await mkdir(join(folder, 'x.json'));
  await writeFile(join(folder, 'a.json'), JSON.stringify(perfectFeed()));
  await writeFile(join(folder, 'x.json/b.json'), JSON.stringify(perfectFeed()));
  await symlink(join(folder, 'a.json'), join(folder, 'link.json'));
  await symlink(join(folder, 'none.json'), join(folder, 'astray.json'));
});
after(() => rm(folder, { recursive: true }));

/** @returns {Promise<number>} a port that nobody has */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  await once(server, 'close');
  return port;
}

describe('a folder with an entry that cannot be read', () => {
  it('has its other feeds checked, and the one named, quiet or not', async () => {
    for (const args of [[], ['--quiet']]) {
      const { code, out, err } = await run(['check', folder, '--json', ...args]);

      assert.equal(code, 0, err);
      assert.deepEqual(
        JSON.parse(out).reports.map((/** @type {any} */ { target }) => target),
        ['a.json', 'link.json', 'x.json/b.json'].map((name) => join(folder, name)),
      );
      assert.equal(err, `Cannot be read, and left out: ${join(folder, 'astray.json')} (ENOENT).`);
    }
  });

  it('is read to its end by whoever lists its feeds', async () => {
    const { feeds, others, unreadable } = await (await load('feeds-in')).feedsIn(folder);

    assert.deepEqual([feeds.length, others.length, unreadable.length], [3, 0, 1]);
  });
});

describe('serve', () => {
  it('names what cannot be read, and ends where something fails after it listens', async () => {
    const port = await freePort();
    /** @type {string[]} */
    const told = [];
    const { code } = await run(['serve', folder, '--port', String(port)], {
      out: () => {
        throw new Error('Nobody reads on.');
      },
      err: (/** @type {string} */ text) => told.push(text),
    });

    assert.equal(code, 2);
    assert.match(told.join('\n'), /Cannot be read, and left out: .*astray\.json \(ENOENT\)\./);
    assert.match(told.join('\n'), /Nobody reads on\./);
    const server = createServer().listen(port, '127.0.0.1');
    await once(server, 'listening');
    server.close();
  });
});
