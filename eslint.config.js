import { readdirSync } from 'node:fs';
import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import * as lit from 'eslint-plugin-lit';
// @ts-expect-error it brings no types
import litA11y from 'eslint-plugin-lit-a11y';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/**
 * The architecture: what each room of `src/` may import besides its own files. Types count as code
 * does.
 *
 * @type {Record<string, { rooms: string[], packages?: boolean | string[] }>}
 */
const rooms = {
  // what reads XML
  feed: { rooms: [], packages: ['htmlparser2'] },
  html: {
    rooms: [
      'feed/model.ts',
      'feed/limits.ts',
      'feed/text.ts',
      'feed/plain-string.ts',
      'feed/hidden-email.ts',
    ],
    packages: true,
  },
  i18n: { rooms: ['feed/model.ts'] },
  theme: { rooms: [], packages: true },
  controllers: { rooms: ['feed', 'html', 'i18n', 'theme'], packages: true },
  elements: {
    rooms: [
      'controllers',
      'feed/model.ts',
      'feed/limits.ts',
      'feed/text.ts',
      'feed/plain-string.ts',
      'feed/url-template.ts',
      'feed/clean-address.ts',
      'feed/query.ts',
      'feed/fold.ts',
      'feed/in-language.ts',
      'html',
      'i18n',
      'theme',
    ],
    packages: true,
  },
  define: { rooms: ['elements'] },
  frameworks: { rooms: ['elements'], packages: true },
  embed: {
    rooms: [
      'define',
      'elements/base',
      'feed/address.ts',
      'feed/fetch.ts',
      'feed/limits.ts',
      'i18n/loaders.ts',
    ],
  },
  cli: { rooms: ['feed', 'i18n/script-language.ts'], packages: true },
};

/** Below every room. */
const ground = ['warn.ts', 'messages.ts', 'nearest.ts', 'page.ts', 'clusters.ts'];

/** What elements have in common, in `src/elements/`. */
const common = ['base', 'shared'];

/** A folder for each element. */
const folders = readdirSync('src/elements').filter((name) => !common.includes(name));

const zones = [
  ...Object.entries(rooms).flatMap(([room, { rooms: known, packages }]) => [
    {
      target: `./src/${room}`,
      from: './src',
      except: [room, ...known, ...ground].map((path) => `./${path}`),
      message: `src/${room}/ may import ${[room, ...known, ...ground].join(', ')}.`,
    },
    ...(packages === true
      ? []
      : [
          {
            target: `./src/${room}`,
            from: './node_modules',
            except: (packages || []).map((name) => `./${name}`),
            message: `src/${room}/ knows no package but ${packages || 'none'}, and Lit least of all.`,
          },
        ]),
  ]),
  {
    // publishers are told of the format that they write
    target: ['./src/!(feed|cli)/**/*', './src/feed/!(parse).ts'],
    from: './src/feed/formats',
    // which an address may ask for
    except: ['./other.ts'],
    message:
      'In what format a feed was written is known in src/feed/formats/ and src/cli/ alone: see feed/parse.ts.',
  },
  {
    target: ground.map((file) => `./src/${file}`),
    from: './src',
    except: ground.map((file) => `./${file}`),
    message: 'Every room may import this file, so it imports none.',
  },
  {
    target: common.map((folder) => `./src/elements/${folder}`),
    from: './src/elements',
    except: common.map((folder) => `./${folder}`),
    message: 'What elements have in common knows no element.',
  },
  ...folders.flatMap((folder) =>
    folders
      .filter((other) => other !== folder)
      .map((other) => ({
        target: `./src/elements/${folder}`,
        from: `./src/elements/${other}`,
        message: 'An element imports no other: its define file brings what it shows.',
      })),
  ),
];

const sinks = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTML', 'setHTMLUnsafe'];
const parsers = ['DOMParser', 'createContextualFragment', 'parseHTMLUnsafe', 'srcdoc'];
const onlyInHtml = 'Markup from outside becomes nodes in src/html/ and nowhere else.';

/** @param {string[]} names */
const oneOf = (names) => `/^(${names.join('|')})$/`;

/** Markup that becomes nodes, text that becomes code. */
const dangers = [
  {
    selector: `MemberExpression[property.name=${oneOf([...sinks, ...parsers])}]`,
    message: onlyInHtml,
  },
  {
    selector: `MemberExpression[property.value=${oneOf([...sinks, ...parsers])}]`,
    message: onlyInHtml,
  },
  { selector: `Identifier[name=${oneOf(parsers)}]`, message: onlyInHtml },
  { selector: 'Identifier[name=/^unsafe(HTML|SVG|MathML|Static)$/]', message: onlyInHtml },
  {
    selector: 'TemplateElement[value.raw=/\\.(innerHTML|outerHTML|srcdoc)\\s*=\\s*["\']?$/i]',
    message: onlyInHtml,
  },
  {
    selector: 'MemberExpression[object.name="document"][property.name=/^write(ln)?$/]',
    message: onlyInHtml,
  },
];

const writtenByLocale =
  'What depends on a language is written in src/i18n/ and nowhere else: ask the Locale.';

/** Formatters of the engine's, also in types, and methods that take the browser's own language. */
const formatters = [
  { selector: 'Identifier[name="Intl"]', message: writtenByLocale },
  {
    selector: 'MemberExpression[property.name=/^(toLocale|localeCompare$)/]',
    message: writtenByLocale,
  },
];

const browserFiles = ['src/**/*.ts', 'test/**/*.ts'];
const nodeFiles = ['**/*.js', 'vite.config.ts'];

export default defineConfig(
  // applications of others, which are checked as such (test/node/frameworks.test.js)
  globalIgnores(['dist/', '.cache/', 'bench/results/', 'demo/**/*.html', 'test/projects/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [
        createTypeScriptImportResolver({
          project: ['tsconfig.json', 'tsconfig.node.json', 'src/cli/tsconfig.json'],
          noWarnOnMultipleProjects: true,
        }),
      ],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
    },
    rules: {
      'import-x/no-cycle': 'error',
      // those that the build makes of libraries' drawings
      'import-x/no-unresolved': ['error', { ignore: ['^akc-icons/'] }],
      'import-x/no-self-import': 'error',
      'import-x/no-duplicates': 'error',
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
    },
  },
  {
    files: browserFiles,
    extends: [tseslint.configs.strictTypeChecked, lit.configs['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    languageOptions: { globals: globals.browser, parserOptions: { projectService: true } },
    rules: {
      ...litA11y.configs.recommended.rules,
      // the compiler knows of names better
      'no-undef': 'off',
      '@typescript-eslint/no-implied-eval': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // types inside `import('…')` would pass by the rules on imports
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // an event map that is made by a mapped type
      '@typescript-eslint/no-empty-object-type': [
        'error',
        { allowInterfaces: 'with-single-extends' },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // the compiler knows less than the code of groups in a regular expression, of keys in a table,
      // of a variable that a closure changes, and of what a feed's JSON holds
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // whatever was found is told, an object too
      '@typescript-eslint/no-base-to-string': 'off',
      // `return report(…)` gives `undefined` and says why in one
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // it does not see names and texts that are set as `.textContent`, past the parser
      'lit-a11y/accessible-name': 'off',
      // Prettier's breaks
      'no-unexpected-multiline': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-extraneous-dependencies': ['error', { devDependencies: false }],
      // React's own name for where it looks for tags
      '@typescript-eslint/no-namespace': ['error', { allowDeclarations: true }],
      // one order in every class: what it is, what it holds, how it begins, what it does
      '@typescript-eslint/member-ordering': [
        'error',
        {
          default: [
            'static-field',
            'field',
            'constructor',
            ['static-method', 'method', 'get', 'set'],
          ],
        },
      ],
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**', 'demo/**'],
    ignores: ['src/html/**'],
    rules: { 'no-restricted-syntax': ['error', ...dangers] },
  },
  {
    files: ['src/**/*.ts'],
    // commands speak English alone
    ignores: ['src/html/**', 'src/i18n/**', 'src/cli/**'],
    rules: { 'no-restricted-syntax': ['error', ...dangers, ...formatters] },
  },
  {
    files: ['src/cli/**/*.ts'],
    languageOptions: { globals: globals.node },
    rules: {
      // what is built holds its libraries (docs/decisions/0027-commands.md)
      'import-x/no-extraneous-dependencies': 'off',
    },
  },
  {
    // a module for browsers too
    files: ['src/cli/check/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: ['node:*', '../wire/*', '../convert/*', '../serve/*'] },
      ],
      'no-restricted-globals': ['error', 'process', 'Buffer', 'document', 'window', 'navigator'],
    },
  },
  {
    files: ['src/html/**'],
    rules: { 'no-restricted-syntax': ['error', ...formatters] },
  },
  {
    // what is not of a page runs in Node too
    files: ['src/feed/**/*.ts'],
    ignores: ['src/feed/copy-cache.ts', 'src/feed/live-feed.ts', 'src/feed/store.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['caches', 'document', 'location', 'navigator', 'self', 'window'],
      ],
    },
  },
  {
    files: nodeFiles,
    ignores: ['stories/**'],
    languageOptions: { globals: globals.nodeBuiltin },
  },
  {
    files: ['vite.config.ts', 'stories/**/*.ts'],
    extends: [tseslint.configs.strict],
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // chai's `expect(…).to.be.true`
      '@typescript-eslint/no-unused-expressions': 'off',
      // `@open-wc/testing` types chai's `equal` and `eql` as promises, which they are of DOM alone
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            {
              from: 'package',
              package: '@open-wc/semantic-dom-diff',
              name: ['Equal', 'equal', 'eql'],
            },
            { from: 'package', package: 'chai', name: ['Equal', 'equal', 'eql'] },
          ],
        },
      ],
    },
  },
  {
    // functions that are handed to a page run there
    files: [
      'test/{e2e,faults,xss,hosts,csp,stories,locales,wordpress}/**',
      'test/support/**',
      'bench/**',
      'stories/**',
    ],
    languageOptions: { globals: globals.browser },
  },
);
