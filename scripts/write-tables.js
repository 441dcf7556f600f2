import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rulesTable, tableOf } from './tables.js';

/**
 * They have tables, each of a list in the manifest, `<!-- table: akc-news-list slots -->` … `<!-- /table -->`, or of the
 * rules that feeds are checked by.
 */
export const DOCUMENTS = ['README.md', 'docs/elements.md', 'docs/publishing.md'];

/** @typedef {import('./tables.js').Rules} Rules */

const TABLE = /(<!-- table: (\S+) (\S+) -->\n)[^]*?(?=<!-- \/table -->)/g;

/**
 * @param {string} text of a document
 * @param {any} manifest
 * @param {Rules} [rules] that feeds are checked by
 * @returns {Promise<string>} the text with the tables that it should have
 */
export async function withTables(text, manifest, rules = {}) {
  const declarations = manifest.modules.flatMap((/** @type {any} */ module) => module.declarations);
  const tables = [...text.matchAll(TABLE)].map(([, begin = '', tag, list = '']) => {
    if (tag === 'check') return rulesTable(rules).then((table) => `${begin}\n${table}\n`);
    const declaration = declarations.find((/** @type {any} */ { tagName }) => tagName === tag);
    return tableOf(declaration, list).then((table) => `${begin}\n${table}\n`);
  });
  const written = await Promise.all(tables);
  return text.replaceAll(TABLE, () => written.shift() ?? '');
}

/** Writes the tables anew where the manifest says something else. @param {string} root of the project, built */
export async function writeTables(root) {
  const manifest = JSON.parse(await readFile(join(root, 'dist/custom-elements.json'), 'utf8'));
  const { RULES } = await import(pathToFileURL(join(root, 'dist/check.js')).href);
  for (const path of DOCUMENTS.map((document) => join(root, document))) {
    const text = await readFile(path, 'utf8');
    const filled = await withTables(text, manifest, RULES);
    if (filled !== text) await writeFile(path, filled);
  }
}
