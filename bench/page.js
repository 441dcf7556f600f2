import { styles } from './floors/row.js';

/**
 * The page around what is measured: words above, and a marker below, whose place tells what has
 * moved.
 *
 * @typedef {object} Shell
 * @property {string} [language]
 * @property {string} [preload] address of a feed that the page's own markup asks for
 * @property {readonly string[]} [scripts] addresses of modules
 * @property {string} [style]
 * @property {string} body
 *
 * @typedef {object} Addresses
 * @property {string} feed
 * @property {string} script where scripts lie
 * @property {string} [font] of the page
 */

/** Rem that a release of the fixture takes at the most. */
const ROW = 14;

/** @param {number} items */
export const reserved = (items) => `style="display:block;min-height:${items * ROW}rem"`;

/** @param {Shell} shell */
export const pageWith = ({ language = 'en', preload, scripts = [], style = '', body }) =>
  `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>A partner</title>
    <link rel="icon" href="data:," />
    ${preload ? `<link rel="preload" as="fetch" crossorigin href="${preload}" />` : ''}
    ${scripts.map((script) => `<script type="module" src="${script}"></script>`).join('\n    ')}
    <style>
      body { margin: 0 auto; padding: 0 1rem; max-width: 60rem; font: 16px/1.5 sans-serif; }
      ${style}
    </style>
  </head>
  <body>
    <h1>A partner</h1>
    ${body}
    <p id="below">What stands below</p>
  </body>
</html>`;

/**
 * @param {import('./contenders.js').Contender} contender
 * @param {Addresses} addresses
 * @param {{ items: number, elements?: number, language?: string, attributes?: string }} wanted
 *   `attributes`: what else an element of ours is given
 */
export function pageOf(contender, addresses, { items, elements = 1, language, attributes = '' }) {
  const { script, preload, reserves, lightStyles, element } = contender;
  const { feed, font } = addresses;
  const given = `${reserves ? reserved(items) : ''} ${attributes}`;
  const face =
    font &&
    `@font-face { font-family: Late; src: url(${font}); font-display: swap; }
      body { font-family: Late, sans-serif; }`;
  return pageWith({
    language,
    preload: preload ? feed : undefined,
    scripts: [addresses.script + script],
    style: [lightStyles && styles, face].filter(Boolean).join('\n      '),
    body: Array.from({ length: elements }, () => element(feed, items, given)).join('\n    '),
  });
}
