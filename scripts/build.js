import { createHash } from 'node:crypto';
import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { zipSync } from 'fflate';
import { createBuilder } from 'vite';
import { buildDemo } from '../demo/build.js';
import { importSource } from '../test/support/import-source.js';
import { writeAccessibility } from './accessibility.js';
import { describe } from './describe.js';
import { writeTables } from './write-tables.js';

/** Makes `dist/`: first what `vite.config.ts` says, then what no bundler writes; and the documents' tables. */

const root = resolve(import.meta.dirname, '..');
const dist = join(root, 'dist');
const cdn = join(dist, 'cdn');
const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));

/** @param {string} folder @returns {Promise<string[]>} */
const filesIn = async (folder) =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** @param {string} folder of modules @returns {Promise<string[]>} */
const namesIn = async (folder) =>
  (await readdir(join(dist, folder))).map((file) => basename(file, '.js'));

async function writeIntegrity() {
  /** @type {Record<string, string>} */
  const hashes = {};
  for (const file of await filesIn(cdn)) {
    const hash = createHash('sha384')
      .update(await readFile(file))
      .digest('base64');
    hashes[relative(cdn, file)] = `sha384-${hash}`;
  }
  await writeFile(join(cdn, 'integrity.json'), `${JSON.stringify(hashes, null, 2)}\n`);
}

/** To unpack on any server: the rolling address and the exact one, and what headers they want. */
async function writeZip() {
  /** @type {import('fflate').Zippable} */
  const files = { 'README.md': await readFile(join(root, 'docs/serving.md')) };
  const rolling = `v${version.split('.')[0]}`;
  for (const file of await filesIn(cdn)) {
    const bytes = await readFile(file);
    for (const folder of [rolling, version]) files[`${folder}/${relative(cdn, file)}`] = bytes;
  }
  // a fixed date, so that the same source gives the same file
  const zip = zipSync(files, { mtime: new Date(1980, 0, 1) });
  await writeFile(join(dist, `akc-widgets-${version}.zip`), zip);
}

/** The feed extension's schema, of the shapes that the reader reads by. */
async function writeSchema() {
  const { pressSchema } = await import(pathToFileURL(join(dist, 'check.js')).href);
  await mkdir(join(dist, 'schema'), { recursive: true });
  const text = `${JSON.stringify(pressSchema(), null, 2)}\n`;
  await writeFile(join(dist, 'schema/press.schema.json'), text);
}

/** All phrases, in English: what a page's own dictionary begins with (docs/languages.md). */
async function writeWords() {
  const { en } = await importSource('src/i18n/en.ts');
  await mkdir(join(dist, 'words'), { recursive: true });
  await writeFile(join(dist, 'words/en.json'), `${JSON.stringify(en, null, 2)}\n`);
}

const builder = await createBuilder({ root });
await builder.buildApp();
await writeSchema();
await writeWords();
await chmod(join(dist, 'cli/akc-widgets.js'), 0o755);
const [elements, frameworks] = await Promise.all([namesIn('define'), namesIn('frameworks')]);
await Promise.all([describe({ root, dist, elements, frameworks }), buildDemo(join(dist, 'demo'))]);
await writeIntegrity();
await writeZip();
await Promise.all([writeTables(root), writeAccessibility(root, version)]);
