import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * A module of `src/`, in Node: for what an independent parser reads that is written for Node alone.
 *
 * @param {string} path from the project's root
 * @returns {Promise<Record<string, any>>} any: what it exports is for the test to know
 */
export async function importSource(path) {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: path, formats: ['es'], fileName: 'module' } },
  });
  const [bundle] = /** @type {{ output: [{ code: string }] }[]} */ (/** @type {unknown} */ (built));
  const code = Buffer.from(bundle?.output[0].code ?? '').toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
