import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';

/**
 * What editors and type checkers are told of the elements: the manifest from the source, and from the
 * manifest the data for editors; the declarations.
 *
 * @param {{ root: string, dist: string, elements: string[], frameworks: string[] }} what by the names of their files
 */
export async function describe({ root, dist, elements, frameworks }) {
  const run = promisify(execFile);
  const bin = join(root, 'node_modules/.bin');
  await Promise.all([
    run(join(bin, 'cem'), ['analyze', '--outdir', relative(root, dist)], { cwd: root }),
    run(join(bin, 'tsc'), ['-p', 'tsconfig.build.json'], { cwd: root }),
  ]);
  await writeDeclarations(dist, elements, frameworks);
  const manifest = JSON.parse(await readFile(join(dist, 'custom-elements.json'), 'utf8'));
  await writeEditorData(dist, manifest);
}

/** What Visual Studio Code completes and explains tags, attributes and parts by. @param {string} dist @param {any} manifest */
async function writeEditorData(dist, manifest) {
  const html = join(dist, 'html-custom-data.json');
  const css = join(dist, 'css-custom-data.json');
  generateVsCodeCustomElementData(manifest, {
    outdir: dist,
    htmlFileName: basename(html),
    cssFileName: basename(css),
    // they have data of their own
    hideCssPropertiesDocs: true,
    hideLogs: true,
  });
  const { properties, pseudoElements, ...rest } = JSON.parse(await readFile(css, 'utf8'));
  const merged = {
    ...rest,
    properties: mergeByName(properties),
    pseudoElements: mergeByName(pseudoElements),
  };
  await writeFile(css, `${JSON.stringify(merged, null, 2)}\n`);
}

/** The generator tells of a name once for each element that has it. @param {{ name: string, description: string }[]} things */
function mergeByName(things) {
  const names = new Set(things.map(({ name }) => name));
  return [...names].map((name) => {
    const same = things.filter((thing) => thing.name === name);
    const descriptions = new Set(same.map(({ description }) => description));
    return { ...same[0], description: [...descriptions].join('\n\n') };
  });
}

/**
 * Beside each module its declarations, in the words of the source's own.
 *
 * @param {string} dist
 * @param {string[]} elements
 * @param {string[]} frameworks
 */
async function writeDeclarations(dist, elements, frameworks) {
  const files = [
    ['index.d.ts', "export * from './types/index.js';\n"],
    ['check.d.ts', "export * from './types/cli/check/index.js';\n"],
    ...frameworks.map((name) => [
      `frameworks/${name}.d.ts`,
      `export * from '../types/frameworks/${name}.js';\n`,
    ]),
    ...elements.flatMap((name) => [
      [`elements/${name}.d.ts`, `export * from '../types/elements/${name}/${name}.js';\n`],
      [`define/${name}.d.ts`, `import '../types/elements/${name}/${name}.js';\n`],
    ]),
  ];
  await Promise.all(files.map(([file = '', text = '']) => writeFile(join(dist, file), text)));
}
