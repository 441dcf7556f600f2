import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { build } from 'esbuild';

/** React and Vue as pages load them: one module each, made from the published packages. */

const require = createRequire(import.meta.url);

/** @type {Promise<string> | undefined} */
let react;

/**
 * Its development build, which tells of every mismatch, and exports what an application imports.
 *
 * @returns {Promise<string>}
 */
export const reactModule = () =>
  (react ??= build({
    stdin: {
      contents: `export { createElement, useState, useEffect, StrictMode } from 'react';
        export { createRoot, hydrateRoot } from 'react-dom/client';
        export { flushSync } from 'react-dom';`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    write: false,
    format: 'esm',
    define: { 'process.env.NODE_ENV': '"development"' },
  }).then(({ outputFiles: [file] }) => file?.text ?? ''));

/** Its development build, with the compiler of templates. @returns {Promise<string>} */
export const vueModule = () => readFile(require.resolve('vue/dist/vue.esm-browser.js'), 'utf8');
