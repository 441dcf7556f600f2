import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { minify } from 'terser';
import { build } from 'vite';
import { describe } from './describe.js';

/**
 * Makes `dist/`: for npm modules beside their types, for the script tag `dist/cdn/`.
 *
 * A page may name a script as `news-list.js?ver=2`, so no lazy file may import the script that asked
 * for it: it would come a second time, as another module. Every lazy file therefore stands alone,
 * is built once, and serves every script (docs/decisions/0003-files-that-stand-alone.md).
 */

const root = resolve(import.meta.dirname, '..');
const dist = join(root, 'dist');
const cdn = join(dist, 'cdn');
const src = join(root, 'src');
const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));

/** @type {import('terser').MinifyOptions} */
const TERSER = {
  module: true,
  ecma: 2020,
  compress: { passes: 4, pure_getters: true, keep_fargs: false, unsafe_arrows: true },
  // names that Lit keeps for its own modules, all of which are in the one file
  mangle: { properties: { regex: /^_\$/ } },
  format: { comments: false, preserve_annotations: false },
};

/** Marks an import of a file that stands alone until the importer's own place is known. */
const ALONE = 'akc-alone:';

/** @type {Map<string, string>} source file → name of the file that it became */
const alone = new Map();

/** @returns {import('vite').Plugin} */
const linkAlone = () => ({
  name: 'link-files-that-stand-alone',
  enforce: 'pre',
  resolveId(source, importer) {
    if (!importer || !source.startsWith('.')) return null;
    const file = resolve(importer, '..', source).replace(/\.js$/, '.ts');
    const name = alone.get(file);
    return name ? { id: `${ALONE}${name}`, external: true } : null;
  },
});

/** Ways to write the same: which is the shortest once it is compressed, only trying tells. */
const VARIANTS = [{}, { collapse_vars: false }, { inline: 0 }, { collapse_vars: false, inline: 0 }];

/** @param {string} code */
async function shorten(code) {
  const forms = await Promise.all(
    VARIANTS.map(async (variant) => {
      const options = structuredClone(TERSER);
      Object.assign(/** @type {object} */ (options.compress), variant);
      const short = (await minify(code, options)).code ?? code;
      return { short, size: brotliCompressSync(short).length };
    }),
  );
  return forms.reduce((best, form) => (form.size < best.size ? form : best)).short;
}

/** As much of Lit as the elements use, in place of all of it. */
const shortLit = () => ({
  name: 'short-lit',
  enforce: /** @type {const} */ ('pre'),
  /** @param {string} source */
  resolveId: (source) => (source === 'lit' ? join(src, 'elements/lit.ts') : null),
});

/**
 * @param {string} entry source file
 * @param {string} name of the file under `dist/cdn/`, with `[hash]` where it is to bear one
 * @param {{ whole?: boolean }} [options] `whole`: lazy files are put in
 */
async function buildScript(entry, name, { whole = false } = {}) {
  const result = await build({
    root,
    logLevel: 'warn',
    plugins: [shortLit(), ...(whole ? [] : [linkAlone()])],
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ['es'] },
      rolldownOptions: {
        preserveEntrySignatures: 'strict',
        output: { codeSplitting: false, comments: false },
      },
    },
  });
  const [output] = /** @type {import('vite').Rolldown.RolldownOutput[]} */ (result);
  const [chunk, ...others] = output?.output ?? [];
  if (!chunk || others.length) throw new Error(`${entry}: expected one file.`);
  const folder = name.startsWith('chunks/') ? './' : './chunks/';
  const code = await shorten(chunk.code.replaceAll(ALONE, folder));
  // of what is served, to the letter: an address never changes what stands at it
  const hash = createHash('sha256').update(code).digest('base64url').slice(0, 8);
  const file = name.replace('[hash]', hash);
  await writeFile(join(cdn, file), code);
  return file;
}

/** @param {string} entry */
async function buildAlone(entry) {
  const file = await buildScript(entry, `chunks/${basename(entry, '.ts')}.[hash].js`);
  alone.set(entry, basename(file));
}

const inSource = (/** @type {string} */ folder) => async () =>
  (await readdir(join(src, folder)))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => basename(name, '.ts'));

const elements = (await inSource('define')()).filter((name) => name !== 'define');
const languages = (await inSource('locale')()).filter(
  (name) => /^[a-z]{2}$/.test(name) && name !== 'en',
);

async function buildCdn() {
  for (const language of languages) await buildAlone(join(src, `locale/${language}.ts`));
  for (const lazy of [
    'messages',
    'feed/decode',
    'feed/upkeep',
    'elements/news-list/options',
    'elements/news-list/layouts',
    'elements/news-list/controls',
    'elements/news-list/later',
  ]) {
    await buildAlone(join(src, `${lazy}.ts`));
  }
  for (const element of elements) {
    await buildScript(join(src, `define/${element}.ts`), `${element}.js`);
  }
  await buildScript(join(src, 'embed/akc.ts'), 'akc.bundle.js', { whole: true });
  for (const element of elements) await buildAlone(join(src, `define/${element}.ts`));
  await buildScript(join(src, 'embed/akc.ts'), 'akc.js');
}

async function buildNpm() {
  const entry = Object.fromEntries([
    ['index', join(src, 'index.ts')],
    ...elements.flatMap((name) => [
      [`elements/${name}`, join(src, `elements/${name}/${name}.ts`)],
      [`define/${name}`, join(src, `define/${name}.ts`)],
    ]),
  ]);
  await build({
    root,
    logLevel: 'warn',
    build: {
      outDir: dist,
      minify: false,
      lib: { entry, formats: ['es'] },
      rolldownOptions: {
        external: [/^lit(\/|$)/],
        output: { entryFileNames: '[name].js', chunkFileNames: 'shared/[name].js' },
      },
    },
  });
}

/** @param {string} folder @returns {Promise<string[]>} */
const filesIn = async (folder) =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

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

await rm(dist, { recursive: true, force: true });
await mkdir(join(cdn, 'chunks'), { recursive: true });
await buildCdn();
await buildNpm();
await describe({ root, dist, elements });
await writeIntegrity();
await writeZip();
if (existsSync(join(root, 'demo/build.js'))) {
  const { buildDemo } = await import('../demo/build.js');
  await buildDemo(join(dist, 'demo'));
}
