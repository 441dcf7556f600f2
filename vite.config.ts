import { readdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import {
  build,
  defineConfig,
  Visitor,
  type BuildEnvironmentOptions,
  type Plugin,
  type Rolldown,
} from 'vite';
import { demoPages } from './demo/dev-pages.js';
import { iconModules } from './scripts/icons.js';

/**
 * What is built: modules for npm in `dist/`, scripts for pages in `dist/cdn/` (docs/decisions/0012-one-vite-build.md).
 * `scripts/build.js` adds what no bundler writes. Served, it is the demonstration from source (`npm run dev`).
 */

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const CDN = 'dist/cdn';
const CHUNKS = `${CDN}/chunks`;

const source = (path: string) => resolve(import.meta.dirname, 'src', path);
const LIST = source('define/news-list.ts');

const elements = readdirSync(source('define'))
  .map((file) => basename(file, '.ts'))
  .filter((name) => name !== 'define');

/** What they are told of us: types, and an empty module for whoever imports more than those. */
const frameworks = readdirSync(source('frameworks'))
  .map((file) => basename(file, '.ts'))
  .filter((name) => name !== 'tags');

/** The element that a module is a part of. */
const elementOf = (id: string) =>
  elements.find((name) => id.includes(`/elements/${name}/`) || id === source(`define/${name}.ts`));

/** What `src/embed/registry.ts` asks for, by the name of the chunk that it becomes. */
const parts: Record<string, string> = {
  core: source('elements/base/feed-element.ts'),
  panel: source('elements/base/panel.styles.ts'),
  ...Object.fromEntries(elements.map((name) => [name, source(`define/${name}.ts`)])),
};

/**
 * Chromium compiles such a file beside the main thread, while it comes: for code that nearly all runs at once
 * (https://v8.dev/blog/explicit-compile-hints). To others it is a comment.
 */
const EAGER = '//# allFunctionsCalledOnLoad\n';

/** Keeps the fallback, and the page free of errors, where a policy or an old engine lets an element not even begin. */
const guard = (name: string) => ({
  postBanner: `${EAGER};try{`,
  postFooter: `}catch(e){console.warn("[akc-widgets]","<akc-${name}> could not be loaded: "+e)}`,
});

/** What only looks for elements, and loads them where there are some. */
const FINDERS = ['akc', 'discover'];

/** Source file → name of the chunk that it has become, or is becoming. */
const chunks = new Map<string, Promise<string>>();

/**
 * What an `import()` asks for in a build, as seen from the script.
 *
 * @returns `undefined` where it stays in the script
 */
async function chunkFor(
  plugin: Rolldown.PluginContext,
  path: string,
  importer?: string,
): Promise<string | undefined> {
  const { environment } = plugin;
  const found = await plugin.resolve(path, importer);
  if (!found) return undefined;
  // an element that another shows is in one script with it, for they share a state
  if (Object.values(parts).includes(found.id) && !FINDERS.includes(environment.name)) {
    return undefined;
  }
  if (!chunks.has(found.id)) chunks.set(found.id, buildLeaf(found.id));
  const folder = environment.config.build.outDir === CHUNKS ? '.' : './chunks';
  return `${folder}/${await chunks.get(found.id)}`;
}

/**
 * What is imported when it is needed becomes a chunk that stands alone, built once for all scripts. A page may name
 * a script as `news-list.js?ver=2`: a chunk that imported the script would have it run a second time.
 */
const chunksThatStandAlone: Plugin = {
  name: 'chunks-that-stand-alone',
  enforce: 'pre',
  apply: 'build',
  applyToEnvironment: ({ name }) => !['npm', 'bundle', 'cli'].includes(name),
  async resolveId(path, importer, { kind }) {
    const id = kind === 'dynamic-import' ? await chunkFor(this, path, importer) : undefined;
    return id ? { id, external: true } : null;
  },
  generateBundle(_, bundle) {
    if (this.environment.name !== 'elements') return;
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk' || !file.facadeModuleId) continue;
      chunks.set(file.facadeModuleId, Promise.resolve(file.fileName));
    }
  },
};

/**
 * In a classic script of another origin `import()` has no address to start from
 * (https://html.spec.whatwg.org/multipage/webappapis.html#muted-errors): what it takes there is written as seen
 * from the script itself.
 */
const importsFromOwnAddress: Plugin = {
  name: 'imports-from-own-address',
  apply: 'build',
  applyToEnvironment: ({ name }) => name !== 'bundle' && outputs[name]?.lib === classic,
  transform: {
    filter: { id: /\/src\//, code: /\bimport\(/ },
    async handler(code, id) {
      const literals: { start: number; end: number; value: string }[] = [];
      new Visitor({
        ImportExpression({ source: { start, end }, source }) {
          if (source.type !== 'Literal') throw new Error(`${id} imports what no chunk can be of.`);
          literals.push({ start, end, value: String(source.value) });
        },
      }).visit(this.parse(code));
      let written = code;
      // from the end, so that what stands before keeps its place
      for (const { start, end, value } of literals.reverse()) {
        const chunk = await chunkFor(this, value, id);
        if (!chunk) continue;
        written = `${written.slice(0, start)}fromOwnAddress('${chunk}')${written.slice(end)}`;
      }
      if (written === code) return null;
      return `import { fromOwnAddress } from '${source('embed/own-address.ts')}';${written}`;
    },
  },
};

/** Where `import()` is put in, the bundler's helper takes for exports what a page has added to `Object.prototype`. */
const ownExports: Plugin = {
  name: 'own-exports',
  transform: {
    filter: { id: /^\0rolldown\/runtime/ },
    handler: (code) => code.replace('(var name in all)', '(var name of Object.keys(all))'),
  },
};

/** Whether one module imports another, itself or by way of others. */
function brings(
  from: string,
  id: string,
  graph: Rolldown.ChunkingContext,
  seen = new Set<string>(),
): boolean {
  if (seen.has(from)) return false;
  seen.add(from);
  const imported = graph.getModuleInfo(from)?.importedIds ?? [];
  return from === id || imported.some((next) => brings(next, id, graph, seen));
}

/** The same for all that is built, and for what is served. */
const shared = {
  define: { __VERSION__: JSON.stringify(version) },
  plugins: [
    iconModules(),
    minifyTemplateLiterals({
      exclude: ['**/node_modules/**'],
      // `&nbsp;` as it is written, for a template can hold no escape of a script's
      options: { minifyOptions: { removeAttributeQuotes: true, decodeEntities: false } },
    }),
    chunksThatStandAlone,
    importsFromOwnAddress,
    ownExports,
  ],
};

const library: BuildEnvironmentOptions = {
  // the baseline of the contract
  target: ['chrome112', 'safari16.4', 'firefox113'],
  emptyOutDir: false,
  reportCompressedSize: false,
  // what it builds asks for its chunks as it is written, without a helper of Vite's
  lib: { entry: {}, formats: ['es'] },
};

/** A function of its own, which Vite wants a name for: it exports nothing. */
const classic = { entry: {}, formats: ['iife' as const], name: 'akc' };

/**
 * A script that a page names: as a module or as a classic one, or put into the page or into one file with others by an
 * optimiser. So it leaves no variable, ends what stands before it, is strict in itself alone, and is written in
 * letters that every encoding has, for a classic script is read in the page's.
 */
const pageScript = (
  input: Record<string, string>,
  output: Rolldown.OutputOptions = {},
): BuildEnvironmentOptions => ({
  ...script(input, {
    postBanner: ';',
    intro: '"use strict";',
    strict: false,
    charset: 'ascii',
    ...output,
  }),
  lib: classic,
});

/** One minified file, unless `output` says otherwise. */
const script = (
  input: Record<string, string>,
  output: Rolldown.OutputOptions = {},
  outDir = CDN,
): BuildEnvironmentOptions => ({
  ...library,
  outDir,
  rolldownOptions: {
    input,
    preserveEntrySignatures: 'allow-extension',
    output: {
      entryFileNames: outDir === CHUNKS ? '[name].[hash].js' : '[name].js',
      codeSplitting: false,
      minify: true,
      comments: false,
      ...output,
    },
  },
});

async function buildLeaf(file: string): Promise<string> {
  const input = { [basename(file, '.ts')]: file };
  const [built] = (await build({
    ...shared,
    configFile: false,
    logLevel: 'warn',
    build: script(input, {}, CHUNKS),
  })) as [Rolldown.RolldownOutput];
  return built.output[0].fileName;
}

/** The command: one file for Node with its libraries in it (docs/decisions/0027-commands.md). */
const cli: BuildEnvironmentOptions = {
  outDir: 'dist/cli',
  emptyOutDir: false,
  target: 'node20',
  minify: false,
  reportCompressedSize: false,
  license: { fileName: 'licenses.md' },
  lib: { entry: {}, formats: ['es'] },
  rolldownOptions: {
    input: { 'akc-widgets': source('cli/akc-widgets.ts') },
    platform: 'node',
    output: {
      entryFileNames: '[name].js',
      codeSplitting: false,
      banner: '#!/usr/bin/env node',
    },
  },
};

/** In this order: `dist/` is emptied first, and `akc.js` names what the elements have become. */
const outputs: Record<string, BuildEnvironmentOptions> = {
  npm: {
    ...library,
    outDir: 'dist',
    emptyOutDir: true,
    minify: false,
    rolldownOptions: {
      input: {
        index: source('index.ts'),
        check: source('cli/check/index.ts'),
        ...Object.fromEntries(
          elements.flatMap((name) => [
            [`elements/${name}`, source(`elements/${name}/${name}.ts`)],
            [`define/${name}`, source(`define/${name}.ts`)],
          ]),
        ),
        ...Object.fromEntries(
          frameworks.map((name) => [`frameworks/${name}`, source(`frameworks/${name}.ts`)]),
        ),
      },
      external: /^(lit|dompurify|lean-qr|htmlparser2)(\/|$)/,
      output: { entryFileNames: '[name].js', chunkFileNames: 'shared/[name].js' },
    },
  },
  cli,
  elements: script(
    parts,
    {
      chunkFileNames: '[name].[hash].js',
      postBanner: EAGER,
      codeSplitting: {
        groups: [
          // what the list shares with others, then what those share among themselves
          {
            debugName: 'core',
            name: (id, graph) => (brings(LIST, id, graph) ? 'core' : null),
            minShareCount: 2,
          },
          { name: (id) => elementOf(id) ?? 'panel', minShareCount: 2 },
        ],
      },
    },
    CHUNKS,
  ),
  akc: pageScript({ akc: source('embed/akc.ts') }),
  discover: script({ discover: source('embed/discover.ts') }),
  bundle: pageScript({ 'akc.bundle': source('embed/akc.ts') }),
  ...Object.fromEntries(
    elements.map((name) => [
      name.replaceAll('-', '_'),
      pageScript({ [name]: source(`define/${name}.ts`) }, guard(name)),
    ]),
  ),
};

export default defineConfig(({ command }) => ({
  ...shared,
  plugins: [...shared.plugins, demoPages()],
  appType: 'custom',
  ...(command === 'build' && {
    logLevel: 'warn',
    build: { lib: { entry: {} } },
    environments: Object.fromEntries(
      Object.entries(outputs).map(([name, build]) => [
        name,
        name === 'cli'
          ? { consumer: 'server' as const, resolve: { noExternal: true as const }, build }
          : { consumer: 'client' as const, build },
      ]),
    ),
    builder: {
      sharedConfigBuild: true,
      sharedPlugins: true,
      async buildApp(builder) {
        for (const name of Object.keys(outputs)) {
          const environment = builder.environments[name];
          if (environment) await builder.build(environment);
        }
      },
    },
  }),
}));
