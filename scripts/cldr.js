import { writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { CLDR, namesOf, tablesOf } from '../test/support/cldr.js';
import { importSource } from '../test/support/import-source.js';

/**
 * `node scripts/cldr.js`: writes what CLDR says of languages that Chromium lacks to `src/i18n/cldr/`
 * (docs/decisions/0021-languages-that-engines-lack.md).
 */

/** By language: one that every engine has, whose numbers are written alike but for the digits. */
const LANGUAGES = { km: 'en', lo: 'id', my: 'en' };

const { DATE_SHAPES } = await importSource('src/i18n/formatters.ts');
for (const [tag, numbers] of Object.entries(LANGUAGES)) {
  const tables = JSON.stringify(tablesOf(tag, numbers, DATE_SHAPES));
  const names = JSON.stringify(namesOf(tag));
  await write(tag, `import type { Tables } from '../tables.js';`, `tables: Tables = ${tables}`);
  await write(
    `${tag}-names`,
    `import { namesFrom } from '../names-from.js';`,
    `names = namesFrom(${names})`,
  );
}

/** @param {string} name @param {string} imports @param {string} constant */
async function write(name, imports, constant) {
  const file = `src/i18n/cldr/${name}.ts`;
  // spaces that nobody sees in an editor
  const visible = constant.replace(
    /[\u200b\u00a0\u202f]/g,
    (space) => `\\u${space.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const header = `/** What CLDR says; written by \`scripts/cldr.js\`. */`;
  const version = `/** Of CLDR. */\nexport const version = '${CLDR}';`;
  const text = `${imports}\n\n${version}\n\n${header}\nexport const ${visible};\n`;
  await writeFile(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}
