import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tableOfRows } from './tables.js';

/** @typedef {any} Report `docs/accessibility.json`: what holds of each criterion of WCAG 2.2 */

/** @param {string} text of the page @param {Report} report @returns {Promise<string>} the page with its table */
export async function withCriteria(text, { criteria }) {
  const head = ['criterion', 'level', 'conformance', 'how', 'test, or how it was checked'];
  const rows = criteria.map(
    (/** @type {any} */ { id, name, level, adherence, how, tests, checked = '–' }) => {
      const links = tests?.map((/** @type {string} */ path) => `[${path.slice(5)}](../${path})`);
      return [`${id} ${name}`, level, adherence, how, links?.join(', ') ?? checked];
    },
  );
  const table = await tableOfRows([head, ...rows]);
  return text.replace(/(?<=<!-- criteria -->\n)[^]*(?=<!-- \/criteria -->)/, () => `\n${table}\n`);
}

/** OpenACR (https://github.com/GSA/openacr): JSON, which is YAML too. @param {Report} report @param {string} version */
export function openAcr({ criteria, ...report }, version) {
  const chapter = (/** @type {string} */ wanted) => ({
    criteria: criteria
      .filter((/** @type {any} */ { level }) => level === wanted)
      .map((/** @type {any} */ { id: num, adherence: level, how: notes }) => {
        return { num, components: [{ name: 'web', adherence: { level, notes } }] };
      }),
  });
  const product = { name: 'akc-widgets', version };
  const chapters = {
    success_criteria_level_a: chapter('A'),
    success_criteria_level_aa: chapter('AA'),
  };
  return `${JSON.stringify({ ...report, product, chapters }, null, 2)}\n`;
}

/** Both, from one source. @param {string} root of the project, built @param {string} version of the package */
export async function writeAccessibility(root, version) {
  const report = JSON.parse(await readFile(join(root, 'docs/accessibility.json'), 'utf8'));
  await writeFile(join(root, 'dist/accessibility.yaml'), openAcr(report, version));
  const page = join(root, 'docs/accessibility.md');
  await writeFile(page, await withCriteria(await readFile(page, 'utf8'), report));
}
