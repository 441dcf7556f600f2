import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

/** What lint cannot hold: `import-x/no-cycle` does not follow imports of types. */

const src = fileURLToPath(new URL('../../src/', import.meta.url));

const files = readdirSync(src, { recursive: true })
  .map((name) => join(src, String(name)))
  .filter((file) => file.endsWith('.ts'));

/** @type {Map<string, string[]>} file → files that it imports, types too */
const imports = new Map(
  files.map((file) => {
    const text = readFileSync(file, 'utf8');
    const found = text.matchAll(/^(?:import|export)\s[^;]*?from\s+'(\.[^']+)\.js';/gm);
    return [file, [...found].map(([, path]) => resolve(dirname(file), `${path}.ts`))];
  }),
);

/** @param {string} file @param {readonly string[]} path that led to it @param {Set<string>} done @returns {string | undefined} */
function circleFrom(file, path, done) {
  const start = path.indexOf(file);
  if (start >= 0) {
    return [...path.slice(start), file].map((one) => relative(src, one)).join(' → ');
  }
  if (done.has(file)) return undefined;
  for (const next of imports.get(file) ?? []) {
    const circle = circleFrom(next, [...path, file], done);
    if (circle) return circle;
  }
  done.add(file);
  return undefined;
}

describe('the house', () => {
  it('has imports to look at', () => {
    const count = [...imports.values()].reduce((sum, { length }) => sum + length, 0);
    assert.ok(files.length > 80 && count > 200, `${count} imports of ${files.length} files`);
  });

  it('has no circle of imports, types included', () => {
    const done = new Set();
    const circles = files.map((file) => circleFrom(file, [], done)).filter(Boolean);
    assert.deepEqual(circles, []);
  });

  it('has no file over 400 lines', () => {
    const long = files.filter((file) => readFileSync(file, 'utf8').split('\n').length > 401);
    assert.deepEqual(
      long.map((file) => relative(src, file)),
      [],
    );
  });
});
