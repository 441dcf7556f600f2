import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/**
 * Holds what a page pays to a committed number of bytes (brotli, as a server sends them), and tells
 * each change of it. A change of the budget is a reviewed act: it stands here and nowhere else.
 */

const cdn = resolve(import.meta.dirname, '../dist/cdn');

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

const integrity = JSON.parse(await readFile(join(cdn, 'integrity.json'), 'utf8'));

/** @param {string} name of a file with a hash in its name */
function hashed(name) {
  const pattern = new RegExp(`^chunks/${name}\\.[\\w-]+\\.js$`);
  const file = Object.keys(integrity).find((path) => pattern.test(path));
  if (!file) throw new Error(`dist/cdn/chunks/${name}.*.js is missing; run "npm run build".`);
  return file;
}

// what `akc.js` loads on pages that begin with this or that (load-files.js), as test/e2e/loading.test.js sees it
const list = ['akc.js', hashed('list')];
const detail = [hashed('list-release-detail'), hashed('list-panel')];
const release = ['akc.js', hashed('core'), hashed('panel'), hashed('release-detail')];
const both = ['akc.js', hashed('press')];

/**
 * What is loaded for what, and how many bytes it may have. The first list: English, JSON Feed, no
 * reader's controls (issues 2 and 4). A release is one of a plain feed, in a browser with `setHTML`.
 *
 * @type {{ what: string, files: string[], less?: string[], budget: number }[]}
 */
const budgets = [
  { what: 'first list through news-list.js', files: ['news-list.js'], budget: 26_000 },
  { what: 'first list through akc.js', files: list, budget: 28_000 },
  { what: 'a page without a tag of ours', files: ['akc.js'], budget: 2_000 },
  { what: "the reader's controls", files: [hashed('controls')], budget: 4_000 },
  { what: 'a release, more than the list (issue 3)', files: release, less: list, budget: 9_500 },
  { what: 'a release beside a list, more than the list', files: both, less: list, budget: 10_000 },
  { what: 'a release that comes to a list', files: detail, budget: 12_500 },
  { what: 'its files, events, corrections …', files: [hashed('sections')], budget: 6_000 },
  { what: 'its contacts', files: [hashed('press-contact-card')], budget: 3_000 },
  { what: 'all five elements', files: ['akc.js', hashed('all')], budget: 48_000 },
  { what: 'one file with everything', files: ['akc.bundle.js'], budget: 75_000 },
];

let missed = 0;
/** @param {string[]} files */
const sumOf = async (files) =>
  (await Promise.all(files.map(sizeOf))).reduce((sum, size) => sum + size, 0);

for (const { what, files, less = [], budget } of budgets) {
  const size = (await sumOf(files)) - (await sumOf(less));
  const over = size > budget;
  missed += Number(over);
  console.log(
    `${over ? 'OVER ' : 'ok   '} ${what}: ${size} of ${budget} bytes brotli ` +
      `(${files.join(' + ')}${less.length ? `, less ${less.join(' + ')}` : ''})`,
  );
}
if (missed) {
  console.error(`${missed} size budgets are missed.`);
  process.exitCode = 1;
}
