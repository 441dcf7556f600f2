import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Script } from 'node:vm';
import { unzipSync } from 'fflate';
import { importSource } from '../support/import-source.js';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));
const pkg = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
const cdn = join(root, 'dist/cdn');
const elements = ['news-list'];

/** Each door of the package, as an importer writes it. */
const doors = [
  'akc-widgets',
  ...elements.flatMap((name) => [`akc-widgets/elements/${name}`, `akc-widgets/define/${name}.js`]),
  'akc-widgets/check',
  // they have types alone, and may be imported as if they had more
  ...['react', 'vue', 'svelte', 'jsx'].map((name) => `akc-widgets/${name}`),
];

/** Somebody's project that has the package installed. */
let project = '';
before(async () => {
  const cache = join(root, 'node_modules/.cache');
  await mkdir(cache, { recursive: true });
  project = await mkdtemp(join(cache, 'project-'));
  await mkdir(join(project, 'node_modules'));
  await symlink(root, join(project, 'node_modules/akc-widgets'));
  await writeFile(join(project, 'package.json'), '{"type":"module"}');
});
after(() => rm(project, { recursive: true, force: true }));

describe('the package', () => {
  for (const door of doors) {
    it(`imports in Node, where there is no DOM (${door})`, async () => {
      const script = `const before = typeof customElements; await import('${door}'); console.log(before)`;

      const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script], {
        cwd: project,
      });

      assert.equal(stdout.trim(), 'undefined');
    });
  }

  it('registers nothing unless it is asked to', async () => {
    const script = `
      const defined = [];
      globalThis.HTMLElement = class {};
      globalThis.customElements = { get: () => undefined, define: (tag) => defined.push(tag) };
      await import('akc-widgets');
      await import('akc-widgets/elements/news-list');
      const quiet = defined.length;
      await import('akc-widgets/define/news-list');
      console.log(quiet, ...defined);`;

    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script], {
      cwd: project,
    });

    assert.equal(stdout.trim(), '0 akc-news-list');
  });
});

/** What only the repository has. */
const SOURCES = /^(src|test|bench|scripts|demo|stories|\.\w+)(\/|$)|\.(js|ts)$/;

describe('the documents', () => {
  it('that are packed lead to files that are packed too', async () => {
    const { stdout } = await run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: root,
    });
    const paths = JSON.parse(stdout)[0].files.map(
      (/** @type {{ path: string }} */ file) => file.path,
    );
    const there = new Set([...paths, ...paths.map(posix.dirname)]);
    const astray = [];
    for (const path of paths.filter((/** @type {string} */ path) => path.endsWith('.md'))) {
      const text = await readFile(join(root, path), 'utf8');
      for (const [, link = ''] of text.matchAll(/\]\((?![a-z]+:|#)([^)#\s]+)/g)) {
        const target = posix.join(posix.dirname(path), link).replace(/\/$/, '');
        if (!there.has(target) && !SOURCES.test(target)) astray.push(`${path}: ${link}`);
      }
    }
    assert.deepEqual(astray, []);
  });
});

describe('the command', () => {
  it('runs from what is built, without any package beside it', async () => {
    const copy = await mkdtemp(join(tmpdir(), 'akc-cli-'));
    try {
      await writeFile(join(copy, 'package.json'), '{"type":"module"}');
      const file = join(copy, 'akc-widgets.js');
      await writeFile(file, await readFile(join(root, pkg.bin['akc-widgets'])));

      const { stdout } = await run(process.execPath, [file, '--version']);
      assert.equal(stdout, `${pkg.version}\n`);
      const help = await run(process.execPath, [file, 'check', '--help']);
      assert.match(help.stdout, /TARGET/);
    } finally {
      await rm(copy, { recursive: true });
    }
  });

  it('serves a folder until it is told to end, and gains a release by Enter', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'akc-serve-'));
    await writeFile(
      join(folder, 'feed.json'),
      '{"version":"https://jsonfeed.org/version/1.1","title":"A","items":[]}',
    );
    const child = spawn(process.execPath, [
      join(root, pkg.bin['akc-widgets']),
      'serve',
      folder,
      '--port',
      '0',
    ]);
    try {
      let out = '';
      /** @param {RegExp} wanted */
      const until = async (wanted) => {
        while (!wanted.test(out)) out += String((await once(child.stdout, 'data'))[0]);
        return wanted.exec(out);
      };
      const [, feed = ''] = (await until(/(http:\S+\/feed\.json)\n[^]*Ctrl\+C/)) ?? [];
      child.stdin.write('\n');
      await until(/has 1 sample release/);

      const { items } = await (await fetch(feed)).json();
      assert.equal(items.length, 1);
      const script = await fetch(new URL('/v1/akc.js', feed));
      assert.match(script.headers.get('content-type') ?? '', /javascript/);
      child.kill('SIGINT');
      assert.deepEqual(await once(child, 'exit'), [0, null]);
    } finally {
      child.kill();
      await rm(folder, { recursive: true });
    }
  });

  it('names whose work it holds', async () => {
    const text = await readFile(join(root, 'dist/cli/licenses.md'), 'utf8');
    for (const name of ['sirv', 'papaparse', 'htmlparser2', 'picocolors'])
      assert.match(text, new RegExp(name));
  });

  it('has a checker for browsers that asks for nothing of Node', async () => {
    const text = await readFile(join(root, 'dist/check.js'), 'utf8');
    assert.doesNotMatch(text, /["']node:|\bprocess\.|\bBuffer\b|\brequire\(/);
  });

  it('has the schema of what the reader reads', async () => {
    const script = `const { pressSchema } = await import('akc-widgets/check');
      console.log(JSON.stringify(pressSchema()))`;
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script], {
      cwd: project,
    });
    const file = await readFile(join(root, 'dist/schema/press.schema.json'), 'utf8');

    assert.deepEqual(JSON.parse(file), JSON.parse(stdout));
  });
});

describe('the phrases of a page’s own dictionary', () => {
  it('are all in the package, and make a language whole', async () => {
    const script = `const { default: words } = await import('akc-widgets/words/en.json', { with: { type: 'json' } });
      console.log(JSON.stringify(words))`;
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script], {
      cwd: project,
    });
    const words = JSON.parse(stdout);
    const { readOwn } = await importSource('src/i18n/own-dictionary.ts');
    const { en } = await importSource('src/i18n/en.ts');
    const own = readOwn('fr', undefined, en, [JSON.stringify({ ...words, language: 'fr' })]);
    assert.deepEqual([words, own.slips, own.missing], [en, [], []]);
  });
});

describe('the files for the script tag', () => {
  /** @returns {Promise<string[]>} */
  const scripts = async () =>
    (await readdir(cdn, { recursive: true })).filter((name) => name.endsWith('.js'));

  it('have their hashes in integrity.json', async () => {
    const hashes = JSON.parse(await readFile(join(cdn, 'integrity.json'), 'utf8'));

    for (const name of await scripts()) {
      const hash = createHash('sha384')
        .update(await readFile(join(cdn, name)))
        .digest('base64');
      assert.equal(hashes[name], `sha384-${hash}`);
    }
  });

  it('say that all of their functions run at once where they do, and nowhere else', async () => {
    const hinted = [];
    for (const name of await scripts()) {
      const code = await readFile(join(cdn, name), 'utf8');
      if (code.startsWith('//# allFunctionsCalledOnLoad\n')) hinted.push(name.split(/[./]/).at(-3));
    }

    assert.ok(hinted.includes('core') && hinted.includes('news-list'));
    assert.ok(!hinted.includes('ko') && !hinted.includes('vcard'));
  });

  it('are all asked for by the script tag itself: none is found only in another', async () => {
    const names = await scripts();
    /** @param {string} name of an element, or of what they share */
    const imported = async (name) => {
      const file = names.find((path) => path.startsWith(`chunks/${name}.`)) ?? '';
      const text = await readFile(join(cdn, file), 'utf8');
      return [...text.matchAll(/(?:from|import)\s*"\.\/([\w-]+)\./g)].map(([, other]) => other);
    };

    assert.deepEqual(await imported('core'), []);
    assert.deepEqual(await imported('panel'), ['core']);
    assert.deepEqual(await imported('news-list'), ['core']);
    for (const name of ['release-detail', 'contact-card', 'share-bar', 'channels']) {
      assert.deepEqual(new Set(await imported(name)), new Set(['core', 'panel']), name);
    }
  });

  it('import no script that a page names, for a page may name it with a query', async () => {
    for (const name of await scripts()) {
      const text = await readFile(join(cdn, name), 'utf8');
      const imports = [...text.matchAll(/(?:import\((?:\w+\()?|from|import)\s*["'`](\.[^"'`]+)/g)];
      for (const [, path = ''] of imports) {
        assert.match(
          path,
          name.startsWith('chunks/') ? /^\.\/[\w-]+\.[\w-]+\.js$/ : /^\.\/chunks\//,
        );
      }
    }
  });

  it('that a page names are modules and classic scripts, in letters of every encoding', async () => {
    for (const name of await scripts()) {
      if (name.startsWith('chunks/') || name === 'discover.js') continue;
      const text = await readFile(join(cdn, name), 'utf8');
      assert.doesNotThrow(() => new Script(text), name);
      assert.match(text, /^(\/\/.*\n)?;/, `${name} goes on with what stands before it`);
      // every letter is one of ASCII
      assert.equal(Buffer.byteLength(text), text.length, name);
      // an optimiser puts them into the page
      assert.doesNotMatch(text, /<\/script|<!--(?![^]*?-->)/i, name);
    }
  });

  it('for other roots than the document is a module that exports one function', async () => {
    const text = await readFile(join(cdn, 'discover.js'), 'utf8');

    assert.match(text, /export\s*\{\s*\w+ as discover\s*\}/);
    assert.doesNotMatch(text, /"use strict"/);
  });

  it('hold no code from text and no markup from strings', async () => {
    for (const name of await scripts()) {
      const text = await readFile(join(cdn, name), 'utf8');
      assert.doesNotMatch(text, /\beval\(|new Function|document\.write|\.cookie\b|localStorage/);
    }
  });

  it('are in one archive, under the rolling and the exact address', async () => {
    const archive = join(root, `dist/akc-widgets-${pkg.version}.zip`);
    assert.ok(existsSync(archive));

    const names = Object.keys(unzipSync(await readFile(archive)));

    for (const folder of [`v${pkg.version.split('.')[0]}`, pkg.version]) {
      assert.ok(names.includes(`${folder}/akc.js`), folder);
    }
    assert.ok(names.includes('README.md'));
  });
});
