import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/**
 * Holds what a page pays to a committed number of bytes (brotli, as a server sends them), and tells
 * each change of it. A change of the budget is a reviewed act: it stands here, and why in
 * docs/decisions/0014-bytes-and-outcomes.md.
 */

const cdn = resolve(import.meta.dirname, '../dist/cdn');
const names = Object.keys(JSON.parse(await readFile(join(cdn, 'integrity.json'), 'utf8')));

/** @param {string} file */
const sizeOf = async (file) => {
  const bytes = await readFile(join(cdn, file));
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return brotliCompressSync(bytes, { params }).length;
};

/** @param {string} name of a file that has a hash in its name */
function chunk(name) {
  const file = names.find((path) => path.startsWith(`chunks/${name}.`));
  if (!file) throw new Error(`dist/cdn/chunks/${name}.*.js is missing; run "npm run build".`);
  return file;
}

const list = ['akc.js', ...['core', 'news-list'].map(chunk)];
const others = ['panel', 'release-detail', 'contact-card', 'share-bar', 'channels'].map(chunk);

/**
 * What is loaded at once for what, in English, and how many bytes it may have.
 *
 * @type {{ what: string, files: string[], budget: number }[]}
 */
const budgets = [
  { what: 'a list through news-list.js', files: ['news-list.js'], budget: 46_000 },
  { what: 'a list through akc.js', files: list, budget: 50_000 },
  { what: 'all five elements through akc.js', files: [...list, ...others], budget: 86_000 },
  { what: 'a page without a tag of ours', files: ['akc.js'], budget: 2_250 },
  { what: 'one file with everything', files: ['akc.bundle.js'], budget: 172_000 },
];

let missed = 0;
for (const { what, files, budget } of budgets) {
  const size = (await Promise.all(files.map(sizeOf))).reduce((sum, bytes) => sum + bytes, 0);
  const over = size > budget;
  missed += Number(over);
  console.log(
    `${over ? 'OVER ' : 'ok   '} ${what}: ${size} of ${budget} bytes brotli (${files.join(' + ')})`,
  );
}
if (missed) {
  console.error(`${missed} size budgets are missed.`);
  process.exitCode = 1;
}
