import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';

/** @param {string} path */
const read = (path) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');

/** @param {string} text @param {RegExp} from its first group holds words in quotation marks */
const wordsIn = (text, from) =>
  [...(from.exec(text)?.[1] ?? '').matchAll(/'([\w-]+)'/g)].map(([, word]) => word);

const codes = wordsIn(await read('src/feed/errors.ts'), /FeedErrorCode =([^;]+);/);
const transient = wordsIn(
  await read('src/feed/errors.ts'),
  /const TRANSIENT[^[]*\[\] = \[([^\]]+)\]/,
);
const table = (await read('docs/errors.md'))
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter(([, code]) => /^`[\w-]+`$/.test(code ?? ''))
  .map(([, code = '', found, again, remedy]) => ({
    code: code.slice(1, -1),
    found,
    again,
    remedy,
  }));

describe('the published table of failures', () => {
  it('has every code of the source once, and no other', () => {
    assert.ok(codes.length > 10);
    assert.deepEqual(table.map(({ code }) => code).sort(), [...codes].sort());
  });

  for (const { code, found, again, remedy } of table) {
    it(`says of ${code} what was found, what to do, and truly whether it is tried again`, () => {
      assert.ok(found && again && remedy);
      assert.equal(again !== 'no', transient.includes(code));
    });
  }
});
