import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/**
 * Applications are rendered on servers with all that they import. There the elements are what the page has written, with
 * the fallback between the tags, and ask for nothing. Each case has a Node of its own, for what registers does so once.
 */

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));
const names = (await readdir(join(root, 'src/define')))
  .map((file) => basename(file, '.ts'))
  .filter((name) => name !== 'define');
const tags = names.map((name) => `akc-${name}`);

/** How a server may look before our code comes. */
const servers = [
  ['Node alone', ''],
  [
    'the makeshift window of @lit-labs/ssr',
    "import '@lit-labs/ssr/lib/install-global-dom-shim.js';",
  ],
  ['a document without a window', 'globalThis.document = { createTreeWalker: () => ({}) };'],
];

/** @param {string} script a module @returns {Promise<string>} what it has written, errors and warnings too */
async function runOnServer(script) {
  const noNetwork = "globalThis.fetch = () => { throw new Error('asked for'); };\n";
  const args = ['--input-type=module', '-e', noNetwork + script];
  const { stdout, stderr } = await run(process.execPath, args, { cwd: root });
  return stdout + stderr;
}

const doors = [
  'index.js',
  ...names.flatMap((name) => [`elements/${name}.js`, `define/${name}.js`]),
  'cdn/akc.js',
  'cdn/akc.bundle.js',
  'cdn/discover.js',
];

describe('on a server', () => {
  for (const [server, prepare] of servers) {
    it(`every file can be imported, and stays quiet (${server})`, async () => {
      const imports = doors.map((door) => `await import('./dist/${door}');`);

      assert.equal(await runOnServer([prepare, ...imports].join('\n')), '');
    });
  }

  const registrations = names.map((name) => `import './dist/define/${name}.js';`).join('\n');

  it('a test environment without what the elements need keeps the fallback, and says why', async () => {
    const said = await runOnServer(`
      class Document {
        get defaultView() { return globalThis; }
        get contentType() { return 'text/html'; }
        createTreeWalker() { return {}; }
      }
      globalThis.document = new Document();
      ${names.map((name) => `await import('./dist/define/${name}.js');`).join('\n')}
      console.log(customElements.get('akc-news-list'));`);

    assert.match(said, /^undefined\n\[akc-widgets\] .* defines no element,[^\n]*\n$/);
  });

  /** @param {string} template @param {string} [define] */
  const render = (template, define = registrations) =>
    runOnServer(`
      import { render } from '@lit-labs/ssr';
      import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
      import { html } from 'lit';
      ${define}
      process.stdout.write(await collectResult(render(html\`${template}\`)));`);

  /** Without what Lit leaves in the page to find its way by. @param {string} markup */
  const withoutMarks = (markup) =>
    markup
      .replaceAll(/<!--.*?-->/g, '')
      .replaceAll(/\s+/g, ' ')
      .replaceAll(' >', '>');

  for (const tag of tags) {
    it(`<${tag}> is rendered as it is written`, async () => {
      const written = `<${tag} feed="/feed.json" heading-level="3" class="news"><a href="/news">All news</a></${tag}>`;

      assert.equal(withoutMarks(await render(written)), written);
    });
  }

  for (const [what, template, expected] of [
    ['no fallback', '<akc-news-list></akc-news-list>', '<akc-news-list></akc-news-list>'],
    [
      'a number',
      '<akc-news-list limit=${5}></akc-news-list>',
      '<akc-news-list limit="5"></akc-news-list>',
    ],
    [
      'a listener and a property',
      '<akc-news-list @akc-load=${() => 0} .limit=${5}>News</akc-news-list>',
      '<akc-news-list>News</akc-news-list>',
    ],
    [
      'a flag',
      '<akc-release-detail ?json-ld=${true} ?hidden=${false}></akc-release-detail>',
      '<akc-release-detail json-ld></akc-release-detail>',
    ],
    [
      'a slot of its own',
      '<akc-news-list><h2 slot="heading">${"News"}</h2></akc-news-list>',
      '<akc-news-list><h2 slot="heading">News</h2></akc-news-list>',
    ],
    [
      'what is wrong',
      '<akc-news-list limit="many" layout="grid" limt="5"></akc-news-list>',
      '<akc-news-list limit="many" layout="grid" limt="5"></akc-news-list>',
    ],
  ]) {
    it(`is rendered with ${what}`, async () => {
      assert.equal(withoutMarks(await render(template ?? '')), expected);
    });
  }

  it('a class of somebody else that builds on ours is rendered as it is written', async () => {
    const define = `
      import { NewsList } from './dist/elements/news-list.js';
      customElements.define('our-news', class extends NewsList {});`;

    const markup = await render('<our-news limit="5">All news</our-news>', define);

    assert.equal(withoutMarks(markup), '<our-news limit="5">All news</our-news>');
  });
});
