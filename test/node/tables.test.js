import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { LISTS } from '../../scripts/tables.js';
import { DOCUMENTS, withTables } from '../../scripts/write-tables.js';

/** @param {string} path */
const read = (path) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');

const manifest = JSON.parse(await read('dist/custom-elements.json'));
const declarations = manifest.modules.flatMap((/** @type {any} */ module) => module.declarations);

/** The lines of a table, each with its cells. @param {string} text @param {string} tag @param {string} list */
function cellsOf(text, tag, list) {
  const [, table = ''] = text.split(`<!-- table: ${tag} ${list} -->`);
  const [rows = ''] = table.split('<!-- /table -->');
  return rows
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim()));
}

describe('the tables of the documents', () => {
  for (const path of DOCUMENTS) {
    it(`are what the manifest says; a build writes them (${path})`, async () => {
      const text = await read(path);

      const { RULES } = await import(new URL('../../dist/check.js', import.meta.url).href);
      assert.equal(text, await withTables(text, manifest, RULES));
    });
  }

  for (const { tagName: tag, attributes } of declarations) {
    it(`tell all of <${tag}>`, async () => {
      const text = await read('docs/elements.md');

      for (const list of Object.keys(LISTS)) {
        const [head, , ...rows] = cellsOf(text, tag, list);
        assert.ok(head && rows.length, list);
      }
    });

    it(`tell of each attribute of <${tag}> what it does, and its default`, async () => {
      const rows = cellsOf(await read('docs/elements.md'), tag, 'attributes');

      for (const { name, description, default: initial = "''" } of attributes) {
        const row = rows.find(([, written]) => written === `\`${name}\``);
        const written = initial === "''" ? '–' : `\`${initial.replaceAll("'", '')}\``;
        assert.equal(row?.[2], description.replaceAll('\n', ' '), name);
        assert.equal(row?.[4], written, name);
      }
    });
  }

  it('change nothing but what stands between their marks', async () => {
    const text = 'Before.\n\n<!-- table: akc-channels slots -->\nold\n<!-- /table -->\n\nAfter.\n';

    const written = await withTables(text, manifest);

    assert.match(written, /^Before\.\n\n<!-- table: akc-channels slots -->\n\n\| slot /);
    assert.ok(written.endsWith(' |\n\n<!-- /table -->\n\nAfter.\n'));
    assert.equal(await withTables(written, manifest), written);
  });
});
