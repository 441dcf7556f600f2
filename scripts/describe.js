import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { generateJsxTypes } from '@wc-toolkit/jsx-types';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';

/**
 * What editors, frameworks and type checkers are told of the elements: the manifest from the source,
 * and from the manifest the types for JSX and the data for editors; the declarations.
 *
 * @param {{ root: string, dist: string, elements: string[] }} where
 */
export async function describe({ root, dist, elements }) {
  const run = promisify(execFile);
  const bin = join(root, 'node_modules/.bin');
  await Promise.all([
    run(join(bin, 'cem'), ['analyze', '--outdir', relative(root, dist)], { cwd: root }),
    run(join(bin, 'tsc'), ['-p', 'tsconfig.build.json'], { cwd: root }),
  ]);
  await writeDeclarations(dist, elements);
  const manifest = JSON.parse(await readFile(join(dist, 'custom-elements.json'), 'utf8'));
  const outdir = join(dist, 'types');
  generateJsxTypes(manifest, {
    outdir,
    fileName: 'jsx.d.ts',
    componentTypePath: (_, tag) => `../elements/${tag?.replace('akc-', '')}.js`,
  });
  // the other frameworks it speaks to are not here, and a strict compiler refuses to augment them
  const jsx = join(outdir, 'jsx.d.ts');
  const types = await readFile(jsx, 'utf8');
  const ours = types.slice(0, types.indexOf('\ndeclare module "react"'));
  await writeFile(jsx, importOnce(ours));
  generateVsCodeCustomElementData(manifest, {
    outdir,
    htmlFileName: 'html-custom-data.json',
    cssFileName: 'css-custom-data.json',
    hideLogs: true,
  });
}

/**
 * Each element's file tells of the events too: a name may be imported once.
 *
 * @param {string} types
 */
function importOnce(types) {
  const seen = new Set();
  return types.replaceAll(/import type \{([^}]*)\}/g, (_, names) => {
    const fresh = names
      .split(',')
      .map((/** @type {string} */ name) => name.trim())
      .filter((/** @type {string} */ name) => name && !seen.has(name) && seen.add(name));
    return `import type { ${fresh.join(', ')} }`;
  });
}

/** React 19 looks for elements in its own module. */
const REACT = `import type { CustomElements } from './jsx.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
}
`;

/**
 * Beside each module its declarations, in the words of the source's own.
 *
 * @param {string} dist
 * @param {string[]} elements
 */
async function writeDeclarations(dist, elements) {
  await mkdir(join(dist, 'define'), { recursive: true });
  const files = Object.fromEntries([
    ['index.d.ts', "export * from './types/index.js';\n"],
    ['types/react.d.ts', REACT],
    ...elements.flatMap((name) => [
      [`elements/${name}.d.ts`, `export * from '../types/elements/${name}/${name}.js';\n`],
      [`define/${name}.d.ts`, `import '../types/elements/${name}/${name}.js';\n`],
    ]),
  ]);
  await Promise.all(Object.entries(files).map(([file, text]) => writeFile(join(dist, file), text)));
}
