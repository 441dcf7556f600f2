import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { transform } from 'esbuild';
import { zipSync } from 'fflate';
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

/** Marks an import of a file that stands alone until the importer's own place is known. */
const ALONE = 'akc-alone:';

/** @type {Map<string, string>} source file → name of the file that it became */
const alone = new Map();

/** @type {Map<string, readonly string[]>} module → what it imports, but for what it asks for later */
const imports = new Map();

/** @returns {import('vite').Plugin} */
const noteImports = () => ({
  name: 'note-imports',
  moduleParsed({ id, importedIds }) {
    imports.set(id, importedIds);
  },
});

/** @param {string} id @param {Set<string>} [found] @returns all that a module cannot run without */
function atOnce(id, found = new Set()) {
  if (found.has(id)) return found;
  found.add(id);
  for (const imported of imports.get(id) ?? []) atOnce(imported, found);
  return found;
}

/** @returns {import('vite').Plugin} */
const linkAlone = () => ({
  name: 'link-files-that-stand-alone',
  enforce: 'pre',
  resolveId(source, importer, { kind }) {
    // what a file needs at once is put into it
    if (kind !== 'dynamic-import' || !importer || !source.startsWith('.')) return null;
    const file = resolve(importer, '..', source).replace(/\.js$/, '.ts');
    const name = alone.get(file);
    return name ? { id: `${ALONE}${name}`, external: true } : null;
  },
});

/** @param {string} bundled @returns {Promise<string>} */
async function shorten(bundled) {
  // what a page adds to Object.prototype is no export (docs/hosts.md)
  const code = bundled.replace('for (var name in all)', 'for (var name of Object.keys(all))');
  const options = { minify: true, format: 'esm', target: 'es2022', legalComments: 'none' };
  return (await transform(code, /** @type {import('esbuild').TransformOptions} */ (options))).code;
}

/**
 * Of a file whose functions nearly all run at once: Chromium then compiles them beside the main thread, while
 * the file comes (https://v8.dev/blog/explicit-compile-hints). Others take it for a comment.
 *
 * @param {string} short
 */
const eager = (short) => `//# allFunctionsCalledOnLoad\n${short}`;

/** Of what is served, to the letter: an address never changes what stands at it. @param {string} text */
const hashOf = (text) => createHash('sha256').update(text).digest('base64url').slice(0, 4);

/**
 * @param {string} file
 * @param {string} code
 * @param {(short: string) => string} [wrap]
 * @returns {Promise<string>} name, with the hash in it
 */
async function write(file, code, wrap = (short) => short) {
  const short = wrap(await shorten(code));
  const name = file.replace('[hash]', hashOf(short));
  await writeFile(join(cdn, name), short);
  return name;
}

/**
 * @param {Record<string, string>} entries name → source file
 * @param {{ whole?: boolean, split?: import('vite').Rolldown.OutputOptions['codeSplitting'] }} options
 *   `whole`: lazy files are put in
 */
async function bundle(entries, { whole = false, split = false }) {
  const result = await build({
    root,
    logLevel: 'warn',
    plugins: [noteImports(), ...(whole ? [] : [linkAlone()])],
    build: {
      write: false,
      minify: false,
      lib: { entry: entries, formats: ['es'] },
      rolldownOptions: {
        preserveEntrySignatures: split ? 'allow-extension' : 'strict',
        output: {
          codeSplitting: split,
          comments: false,
          minifyInternalExports: true,
          entryFileNames: '[name].js',
          chunkFileNames: '[name].js',
        },
      },
    },
  });
  const [output] = /** @type {import('vite').Rolldown.RolldownOutput[]} */ (result);
  return /** @type {import('vite').Rolldown.OutputChunk[]} */ (output?.output ?? []);
}

/**
 * @param {string} entry source file
 * @param {string} name of the file under `dist/cdn/`, with `[hash]` where it is to bear one
 * @param {{ whole?: boolean, change?: (code: string) => string, wrap?: (short: string) => string }} [options]
 */
async function buildScript(entry, name, { whole, change = (code) => code, wrap } = {}) {
  const [chunk, ...others] = await bundle({ main: entry }, { whole });
  if (!chunk || others.length) throw new Error(`${entry}: expected one file.`);
  const folder = name.startsWith('chunks/') ? './' : './chunks/';
  const file = await write(name, change(chunk.code.replaceAll(ALONE, folder)), wrap);
  return { file, modules: chunk.moduleIds };
}

/** Stands for the hash that the files of the elements share. */
const SHARED_HASH = 'H4sh';

/** What a page with a list and a release has at once. */
const PRESS = ['news-list', 'release-detail'];

/**
 * The elements for `akc.js`, split in four ways: for pages that begin with a list, with a list and a
 * release, with more, or with something else (docs/decisions/0010-files-for-what-is-on-a-page.md,
 * `load-files.js`).
 * The files of one way name each other, in circles too: one hash stands in all their names.
 *
 * @param {Map<string, readonly string[]>} modules of each element
 * @returns {Promise<string>} the hash
 */
async function buildElements(modules) {
  /** @type {(id: string, names: readonly string[]) => boolean} */
  const isOf = (id, names) =>
    names.some((name) => id.includes(`/${name}/`) || id.endsWith(`/define/${name}.ts`));
  const inList = new Set(modules.get('news-list'));
  const inPress = new Set(PRESS.flatMap((name) => [...atOnce(join(src, `define/${name}.ts`))]));
  const others = elements.filter((name) => !PRESS.includes(name));
  const entries = Object.fromEntries(
    elements.map((name) => [name, join(src, `define/${name}.ts`)]),
  );

  const panel = {
    name: 'panel',
    minShareCount: 2,
    /** @param {string} id */
    test: (id) => !inList.has(id) && !isOf(id, elements),
  };
  const apart = await bundle(entries, {
    split: {
      groups: [{ name: 'core', test: (id) => inList.has(id) && !isOf(id, elements) }, panel],
    },
  });
  const list = await bundle(entries, {
    split: { groups: [{ name: 'news-list', test: (id) => inList.has(id) }, panel] },
  });
  const press = await bundle(entries, {
    split: { groups: [{ name: 'press', test: (id) => inPress.has(id) && !isOf(id, others) }] },
  });
  const all = await bundle({ all: join(src, 'embed/all.ts') }, {});

  /** What comes later is better compiled piece by piece. @type {(name: string, short: string) => string} */
  const hint = (name, short) => (/^(list|press)-/.test(name) ? short : eager(short));

  /** @type {(chunks: import('vite').Rolldown.OutputChunk[], rename?: (name: string) => string) => Promise<{ name: string, code: string }>[]} */
  const named = (chunks, rename = (name) => name) =>
    chunks.map(async ({ name, code }) => ({
      name: rename(name),
      code: hint(
        rename(name),
        await shorten(
          code
            .replaceAll(ALONE, './')
            .replace(/"\.\/([\w-]+)\.js"/g, (whole, other) =>
              chunks.some(({ name }) => name === other)
                ? `"./${rename(other)}.${SHARED_HASH}.js"`
                : whole,
            ),
        ),
      ),
    }));
  const files = await Promise.all([
    ...named(apart),
    ...named(list, (name) => (name === 'news-list' ? 'list' : `list-${name}`)),
    ...named(
      // their entries do nothing but name it
      press.filter(({ name }) => !PRESS.includes(name)),
      (name) => (name === 'press' ? name : `press-${name}`),
    ),
    ...named(all),
  ]);
  const hash = hashOf(JSON.stringify(files));
  for (const { name, code } of files) {
    await writeFile(
      join(cdn, `chunks/${name}.${hash}.js`),
      code.replaceAll(`.${SHARED_HASH}.js`, `.${hash}.js`),
    );
  }
  return hash;
}

/** @param {string} entry */
async function buildAlone(entry) {
  const { file } = await buildScript(entry, `chunks/${basename(entry, '.ts')}.[hash].js`);
  alone.set(entry, basename(file));
}

const inSource = (/** @type {string} */ folder) => async () =>
  (await readdir(join(src, folder)))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => basename(name, '.ts'));

const elements = (await inSource('define')()).filter((name) => name !== 'define');
const languages = (await inSource('i18n')()).filter(
  (name) => /^[a-z]{2}$/.test(name) && name !== 'en',
);

/** What is loaded when it is needed, by whoever needs it; each file after those that it loads itself. */
const LAZY = [
  'messages',
  'embed/link',
  'html/dompurify',
  'elements/release-detail/calendar',
  'elements/release-detail/cite',
  'elements/release-detail/json-ld',
  'elements/release-detail/print',
  'elements/contact-card/vcard',
  'elements/share-bar/qr',
];

/**
 * Where a page's policy or an old engine lets an element not even begin, the fallback stays, and the page
 * gets no error of ours. `akc.js` does the same for the files that it asks for.
 *
 * @param {string} tag
 * @returns {(short: string) => string} for code without exports, shortened: a block in its way costs more
 */
const guard = (tag) => (short) =>
  eager(
    `try{${short}}catch(t){console.warn("[akc-widgets]",\`<${tag}> could not be loaded: \${t}\`)}`,
  );

async function buildCdn() {
  for (const language of languages) await buildAlone(join(src, `i18n/${language}.ts`));
  for (const lazy of LAZY) await buildAlone(join(src, `${lazy}.ts`));
  /** @type {Map<string, readonly string[]>} */
  const modules = new Map();
  for (const element of elements) {
    const entry = join(src, `define/${element}.ts`);
    const wrap = guard(`akc-${element}`);
    modules.set(element, (await buildScript(entry, `${element}.js`, { wrap })).modules);
  }
  await buildScript(join(src, 'embed/akc.ts'), 'akc.bundle.js', { whole: true });
  const hash = await buildElements(modules);
  for (const element of elements) alone.set(join(src, `define/${element}.ts`), element);
  const loader = await readFile(join(import.meta.dirname, 'load-files.js'), 'utf8');
  const loadAtOnce = (/** @type {string} */ code) =>
    loader.replace('export ', '').replace('HASH', hash) +
    code.replace(/import\("\.\/chunks\/([\w-]+)"\)/g, (_, name) => {
      const files = `core ${name === 'news-list' ? '' : 'panel '}${name}`;
      return `loadFiles("${files}"${PRESS.includes(name) ? ', "press"' : ''})`;
    });
  await buildScript(join(src, 'embed/akc.ts'), 'akc.js', { change: loadAtOnce });
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
        external: [/^(lit|dompurify|lean-qr)(\/|$)/],
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
