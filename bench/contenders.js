import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * What is measured against each other. All show the same releases, but for one that shows none.
 *
 * @typedef {object} Contender
 * @property {string} name
 * @property {string} script its path
 * @property {boolean} [preload] whether the page's own markup asks for the feed
 * @property {boolean} [reserves] whether the page keeps the height of what comes
 * @property {boolean} [lightStyles] whether the page's own styles are those of the releases
 * @property {boolean} [empty] whether it shows nothing, and so has no first release
 * @property {boolean} [ours]
 * @property {(feed: string, items: number, attributes: string) => string} element
 */

const cdn = new URL('../dist/cdn/', import.meta.url);

/** @type {Contender['element']} */
const ourElement = (feed, items, attributes) =>
  `<akc-news-list feed="${feed}" limit="${items}" ${attributes}><a href="/news">News of the Centre</a></akc-news-list>`;

/** What a webmaster may ask of a list besides; its releases look the same. */
const ATTRIBUTES =
  'controls="search tags countries kinds years" since="2000-01-01" release-href="/news?id={id}" refresh-every="60" heading="News"';

const ours = { reserves: true, ours: true, element: ourElement };

/** @type {readonly Contender[]} */
export const contenders = [
  {
    name: 'floor-plain',
    script: '/floors/plain.js',
    lightStyles: true,
    element: (feed) => `<div class="box" data-feed="${feed}"></div>`,
  },
  {
    name: 'floor-first',
    script: '/floors/first.js',
    preload: true,
    reserves: true,
    element: (feed, _, attributes) => `<div class="place" data-feed="${feed}" ${attributes}></div>`,
  },
  {
    name: 'plain-lit',
    script: '/lit/plain.js',
    preload: true,
    reserves: true,
    element: (feed, _, attributes) => `<plain-lit feed="${feed}" ${attributes}></plain-lit>`,
  },
  {
    name: 'empty-lit',
    script: '/lit/empty.js',
    reserves: true,
    empty: true,
    element: (_feed, _items, attributes) => `<empty-lit ${attributes}></empty-lit>`,
  },
  { name: 'news-list.js', script: '/news-list.js', preload: true, ...ours },
  {
    name: 'attributes',
    script: '/news-list.js',
    preload: true,
    ...ours,
    element: (feed, items, attributes) => ourElement(feed, items, `${ATTRIBUTES} ${attributes}`),
  },
  { name: 'akc.js', script: '/akc.js', ...ours },
  { name: 'akc.bundle.js', script: '/akc.bundle.js', ...ours },
];

/** @param {string} name */
export function contenderOf(name) {
  const found = contenders.find((contender) => contender.name === name);
  if (!found) throw new Error(`There is no contender ${name}.`);
  return found;
}

/**
 * Every script by its path: ours as built, the others bundled and minified in the same way.
 *
 * @returns {Promise<[path: string, body: string | Buffer][]>}
 */
export async function readScripts() {
  const names = await readdir(cdn, { recursive: true });
  const own = names
    .filter((name) => name.endsWith('.js'))
    .map((name) => name.replaceAll('\\', '/'));
  return [
    ...(await Promise.all(contenders.filter(({ ours }) => !ours).map(bundle))),
    ...(await Promise.all(
      own.map(
        /** @returns {Promise<[string, Buffer]>} */
        async (name) => [`/${name}`, await readFile(new URL(name, cdn))],
      ),
    )),
  ];
}

/**
 * @param {Contender} contender
 * @returns {Promise<[path: string, body: string]>}
 */
async function bundle({ script }) {
  const input = fileURLToPath(new URL(`.${script}`, import.meta.url));
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
  if (chunk?.type !== 'chunk') throw new Error(`bench${script} could not be bundled.`);
  return [script, chunk.code];
}
