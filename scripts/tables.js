import { format } from 'prettier';

/** What the manifest says of an element, as tables for the documents. */

/** @typedef {any} Thing an attribute, an event, … as the manifest has it */

/** @param {string[][]} rows of Markdown, the head first */
export const tableOfRows = ([head = [], ...rows]) =>
  format([head, head.map(() => '-'), ...rows].map((row) => `|${row.join('|')}|`).join('\n'), {
    parser: 'markdown',
  });

const code = (/** @type {string} */ text) => (text ? `\`${text}\`` : '–');

/** The words that a type names one by one. @param {Thing} thing @returns {string[]} */
const wordsOf = ({ type: { text } }) =>
  text.startsWith("'")
    ? text.split(' | ').map((/** @type {string} */ word) => code(word.slice(1, -1)))
    : [];

/** A property, or a method with its parameters. @param {Thing} member @returns {string} */
const signature = ({ kind, name, parameters = [], optional }) =>
  kind === 'method'
    ? `${name}(${parameters.map(signature).join(', ')})`
    : name + (optional ? '?' : '');

/** @param {Thing} member of an event's `detail` */
function detailOf(member) {
  const words = wordsOf(member);
  return code(signature(member)) + (words.length ? ` (${words.join(', ')})` : '');
}

/**
 * Of each list in the manifest the columns, and what stands in a row besides name and description.
 *
 * @type {Record<string, [head: string[], cells?: (thing: Thing) => string[]]>}
 */
export const LISTS = {
  attributes: [
    ['attribute', 'what it does', 'values', 'default'],
    ({ type, default: initial = '' }) => [
      wordsOf({ type }).join(', ') || type.text.replace(/ \|.*/, '').replace('string', 'text'),
      code(initial.replaceAll("'", '')),
    ],
  ],
  members: [
    ['property or method', 'what it is', 'type'],
    (member) => [code((member.type ?? member.return.type).text)],
  ],
  events: [['event', 'when', '`detail`'], ({ detail }) => [detail.map(detailOf).join(', ')]],
  slots: [['slot', 'what stands there']],
  cssParts: [['part', 'what it is']],
  cssProperties: [['custom property', 'what it is']],
  cssStates: [['state', 'when']],
};

/** @param {Thing} declaration of an element @param {string} list @returns {Promise<string>} */
export function tableOf(declaration, list) {
  const [head, cells] = LISTS[list] ?? [[]];
  const rows = declaration[list]
    // properties that are attributes have a table of their own
    .filter((/** @type {Thing} */ { attribute }) => !attribute)
    // what every page sets comes first
    .sort(
      (/** @type {Thing} */ a, /** @type {Thing} */ b) =>
        +(b.name === 'feed') - +(a.name === 'feed'),
    )
    .map((/** @type {Thing} */ thing) => {
      const name = code(signature(thing) || '(default)');
      return [name, thing.description.replaceAll('\n', ' '), ...(cells?.(thing) ?? [])];
    });
  return tableOfRows([head, ...rows]);
}

/** @typedef {Record<string, { severity: string, why: string, mend: string }>} Rules */

/** What feeds are checked by, errors first. @param {Rules} rules @returns {Promise<string>} */
export function rulesTable(rules) {
  const rows = ['error', 'advice'].flatMap((severity) =>
    Object.entries(rules)
      .filter(([, rule]) => rule.severity === severity)
      .map(([name, { why, mend }]) => [code(name), severity, why, mend].map(asCell)),
  );
  return tableOfRows([['rule', '', 'why it matters', 'how to mend it'], ...rows]);
}

/** A text that is no markup. @param {string} text */
const asCell = (text) =>
  text
    .replace(/\|/g, '\\|')
    .replace(/(<[^>]+>|&#?\w+;|\*|(?<![\w`])_\w+(?:\.\w+)*)/g, (found) => code(found));
