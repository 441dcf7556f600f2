import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tableOf } from './tables.js';

/** They have tables, each of a list in the manifest: `<!-- table: akc-news-list slots -->` … `<!-- /table -->`. */
export const DOCUMENTS = ['README.md', 'docs/elements.md'];

const TABLE = /(<!-- table: (\S+) (\S+) -->\n)[^]*?(?=<!-- \/table -->)/g;

/**
 * @param {string} text of a document
 * @param {any} manifest
 * @returns {Promise<string>} the text with the tables that it should have
 */
export async function withTables(text, manifest) {
  const declarations = manifest.modules.flatMap((/** @type {any} */ module) => module.declarations);
  const tables = [...text.matchAll(TABLE)].map(([, begin = '', tag, list = '']) => {
    const declaration = declarations.find((/** @type {any} */ { tagName }) => tagName === tag);
    return tableOf(declaration, list).then((table) => `${begin}\n${table}\n`);
  });
  const written = await Promise.all(tables);
  return text.replaceAll(TABLE, () => written.shift() ?? '');
}

/** Writes the tables anew where the manifest says something else. @param {string} root of the project, built */
export async function writeTables(root) {
  const manifest = JSON.parse(await readFile(join(root, 'dist/custom-elements.json'), 'utf8'));
  for (const path of DOCUMENTS.map((document) => join(root, document))) {
    const text = await readFile(path, 'utf8');
    const filled = await withTables(text, manifest);
    if (filled !== text) await writeFile(path, filled);
  }
}
