import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { styles } from './floors/row.js';

/**
 * The pages that are measured against each other. All show the same releases below the same words,
 * above the same marker, whose place tells what has moved.
 *
 * @typedef {object} Addresses
 * @property {string} feed
 * @property {string} script where scripts lie
 *
 * @typedef {object} Contender
 * @property {string} name
 * @property {string} script its path
 * @property {boolean} preload whether the page's own markup asks for the feed
 * @property {boolean} reserves whether the page keeps the height of what comes
 * @property {(feed: string, items: number, style: string) => string} element
 */

const cdn = new URL('../dist/cdn/', import.meta.url);

/** Rem that a release of the fixture takes at the most. */
const ROW = 14;

/** @type {Contender['element']} */
const ours = (feed, items, style) =>
  `<akc-news-list feed="${feed}" limit="${items}" ${style}><a href="/news">News of the Centre</a></akc-news-list>`;

/** @type {readonly Contender[]} */
export const contenders = [
  {
    name: 'floor-plain',
    script: '/floors/plain.js',
    preload: false,
    reserves: false,
    element: (feed) => `<div class="box" data-feed="${feed}"></div>`,
  },
  {
    name: 'floor-first',
    script: '/floors/first.js',
    preload: true,
    reserves: true,
    element: (feed, _, style) => `<div class="place" data-feed="${feed}" ${style}></div>`,
  },
  { name: 'news-list.js', script: '/news-list.js', preload: true, reserves: true, element: ours },
  { name: 'akc.js', script: '/akc.js', preload: false, reserves: true, element: ours },
  {
    name: 'akc.bundle.js',
    script: '/akc.bundle.js',
    preload: false,
    reserves: true,
    element: ours,
  },
];

/**
 * @param {Contender} contender
 * @param {Addresses} addresses
 * @param {number} items
 * @param {number} elements
 */
export function pageOf({ name, script, preload, reserves, element }, addresses, items, elements) {
  const { feed } = addresses;
  const style = reserves ? `style="display:block;min-height:${items * ROW}rem"` : '';
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>A partner</title>
    <link rel="icon" href="data:," />
    ${preload ? `<link rel="preload" as="fetch" crossorigin href="${feed}" />` : ''}
    <script type="module" src="${addresses.script}${script}"></script>
    <style>
      body { margin: 0 auto; padding: 0 1rem; max-width: 60rem; font: 16px/1.5 sans-serif; }
      ${name === 'floor-plain' ? styles : ''}
    </style>
  </head>
  <body>
    <h1>A partner</h1>
    ${Array.from({ length: elements }, () => element(feed, items, style)).join('\n    ')}
    <p id="below">What stands below</p>
  </body>
</html>`;
}

/**
 * Every script by its path: ours as built, the floors' bundled and minified in the same way.
 *
 * @returns {Promise<[path: string, body: string | Buffer][]>}
 */
export async function readScripts() {
  const names = await readdir(cdn, { recursive: true });
  const own = names
    .filter((name) => name.endsWith('.js'))
    .map((name) => name.replaceAll('\\', '/'));
  return [
    ...(await Promise.all([bundle('plain'), bundle('first')])),
    ...(await Promise.all(
      own.map(
        /** @returns {Promise<[string, Buffer]>} */
        async (name) => [`/${name}`, await readFile(new URL(name, cdn))],
      ),
    )),
  ];
}

/**
 * @param {string} name
 * @returns {Promise<[path: string, body: string]>}
 */
async function bundle(name) {
  const input = fileURLToPath(new URL(`floors/${name}.js`, import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input },
    },
  });
  const [chunk] = 'output' in built ? built.output : [];
  if (chunk?.type !== 'chunk') throw new Error(`bench/floors/${name}.js could not be bundled.`);
  return [`/floors/${name}.js`, chunk.code];
}
