import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { cli } from './cli.js';

/**
 * `convert` for a file of tests, and a folder of files for it.
 *
 * @param {string[]} [paths] as of `cli`
 */
export function converting(paths) {
  const commands = cli(paths);
  const folder = mkdtemp(join(tmpdir(), 'akc-convert-'));
  after(async () => rm(await folder, { recursive: true }));
  const pathOf = async (/** @type {string} */ name) => join(await folder, name);
  return {
    ...commands,
    pathOf,

    /** @param {string} name @param {string | Buffer} content @returns {Promise<string>} the file's path */
    async file(name, content) {
      const path = await pathOf(name);
      await writeFile(path, content);
      return path;
    },

    /** @param {...string} args @returns {Promise<any>} the feed; any: a test damages and reads it as it needs */
    async convert(...args) {
      const { code, out, err } = await commands.run(['convert', ...args]);
      assert.equal(code, 0, err);
      return JSON.parse(out);
    },
  };
}
