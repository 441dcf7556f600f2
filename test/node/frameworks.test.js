import assert from 'node:assert/strict';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { makeProjects, runTool } from '../support/projects.js';

/**
 * Applications of others, as their developers begin them, with our package from npm: each is checked by its own checker, as
 * strictly as can be, our declarations included; built by Vite for browsers and for a server, and rendered there.
 */

const TSC = 'typescript/bin/tsc';
const VITE = 'vite/bin/vite.js';

const SVELTE_CHECK = 'svelte-check/bin/svelte-check';

/**
 * Each project's own checkers, what a server's entry is, and whether it says what may be written, and what may not: lines that are
 * no errors are told of, and lines that are.
 *
 * @type {Record<string, { checks: [tool: string, ...args: string[]][], server?: string }>}
 */
const projects = {
  react: { checks: [[TSC, '-p', '.']], server: 'src/server.tsx' },
  vue: {
    checks: ['.', 'tsconfig.strict.json'].map((config) => [
      'vue-tsc/bin/vue-tsc.js',
      '--noEmit',
      '-p',
      config,
    ]),
    server: 'src/server.ts',
  },
  svelte: {
    checks: [[SVELTE_CHECK, '--tsconfig', 'tsconfig.json', '--fail-on-warnings']],
    server: 'src/server.ts',
  },
  lit: { checks: [[TSC, '-p', '.']], server: 'src/server.ts' },
  typescript: {
    checks: [
      [TSC, '-p', '.'],
      [TSC, '-p', '.', '--module', 'nodenext', '--moduleResolution', 'nodenext'],
    ],
  },
};

let folder = '';
before(async () => {
  folder = await makeProjects();
  await writeFile(join(folder, 'typescript/src/every.ts'), await everyName());
  await putInExamples();
});
after(() => rm(folder, { recursive: true, force: true }));

/** @returns {Promise<string>} a module that writes and sets all that the manifest knows of */
async function everyName() {
  const installed = join(folder, 'node_modules/akc-widgets/dist/custom-elements.json');
  const { modules } = JSON.parse(await readFile(installed, 'utf8'));
  /** @type {{ tagName: string, attributes: any[], events: any[] }[]} */
  const elements = modules.flatMap((/** @type {any} */ { declarations }) => declarations);
  const lines = elements.flatMap(({ tagName, attributes, events }, at) => [
    `const written${at}: CustomElements['${tagName}'] = {`,
    ...[...attributes.map(({ name }) => name), ...events.map(({ name }) => `on${name}`)].map(
      (name) => `  '${name}': undefined,`,
    ),
    `};`,
    `const set${at} = Object.assign(document.createElement('${tagName}'), written${at});`,
    ...attributes
      .filter(({ name, type }) => name !== 'lang' && type.text.endsWith('| undefined'))
      .map(({ fieldName }) => `set${at}.${fieldName} = undefined;`),
  ]);
  return ["import type { CustomElements } from 'akc-widgets/jsx';", ...lines, ''].join('\n');
}

/** What the document shows, put into the application of its framework. */
async function putInExamples() {
  const document = await readFile(new URL('../../docs/frameworks.md', import.meta.url), 'utf8');
  const examples = [...document.matchAll(/^( *)```(tsx|vue|svelte)\n(.*?)^ *```$/gms)];
  for (const [at, [, indent = '', language = '', code = '']] of examples.entries()) {
    const project = language === 'tsx' ? 'react' : language;
    const file = join(folder, project, 'src', `example-${at}.${language}`);
    await writeFile(file, code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''));
  }
  assert.equal(examples.length, 4);
}

for (const [name, { checks, server }] of Object.entries(projects)) {
  describe(`a project of ${name}`, () => {
    for (const [checker, ...args] of checks) {
      it(`is checked (${args.join(' ')})`, async () => {
        await runTool(join(folder, name), checker, args);
      });
    }

    it('is built by Vite, without a warning, with our code in it', async () => {
      const said = await runTool(join(folder, name), VITE, ['build']);

      assert.equal(said, '');
      const assets = join(folder, name, 'dist/assets');
      const scripts = (await readdir(assets)).filter((file) => file.endsWith('.js'));
      const texts = await Promise.all(scripts.map((file) => readFile(join(assets, file), 'utf8')));
      assert.ok(texts.some((text) => text.includes('[akc-widgets]')));
    });

    if (!server) return;
    it('is rendered on a server, where each attribute stands as a page has it', async () => {
      const project = join(folder, name);
      await runTool(project, VITE, ['build', '--ssr', server, '--outDir', 'dist-server']);
      const { render } = await import(pathToFileURL(join(project, 'dist-server/server.js')).href);

      const markup = await render('/feed.json');

      const [tag = ''] = /<akc-news-list[^>]*>/.exec(markup) ?? [];
      for (const attribute of [
        'feed="/feed.json"',
        'limit="2"',
        'open-in="release"',
        'date-style="long"',
        'class="news"',
        'data-portal="a"',
      ]) {
        assert.ok(tag.includes(` ${attribute}`), `${attribute} in ${tag}`);
      }
      assert.doesNotMatch(tag, /openin|suppress|onakc|className|ref=|key=/i);
      assert.match(markup, /<akc-release-detail[^>]* json-ld(=""|>| )/);
      assert.match(markup, /<a href="\/news">All news<\/a>/);
      assert.doesNotMatch(markup, /shadowroot/);
    });
  });
}

describe('what a template of Svelte may not say', () => {
  it('is an error, line by line', async () => {
    const wrong = join(folder, 'svelte/wrong/wrong.svelte');
    const lines = (await readFile(wrong, 'utf8')).split('\n');
    const expected = lines.flatMap((line, at) => (line.startsWith('<akc-') ? [at + 1] : []));

    const check = runTool(join(folder, 'svelte'), SVELTE_CHECK, [
      '--tsconfig',
      'tsconfig.wrong.json',
      '--output',
      'machine',
    ]);

    const said = await check.catch(({ message }) => message);
    const found = [...said.matchAll(/ERROR "[^"]*" (\d+):/g)].map(([, line]) => Number(line));
    assert.deepEqual(found, expected);
  });
});
