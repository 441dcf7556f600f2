import { readFileSync } from 'node:fs';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { defineConfig } from 'vite';
import { iconModules } from './scripts/icons.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** What every build shares; `scripts/build.js` says what is built from what. */
export default defineConfig({
  define: { __VERSION__: JSON.stringify(version) },
  plugins: [
    iconModules(),
    minifyTemplateLiterals({
      exclude: ['**/node_modules/**'],
      options: { minifyOptions: { removeAttributeQuotes: true } },
    }),
  ],
  build: {
    // the baseline of the contract
    target: ['chrome112', 'safari16.4', 'firefox113'],
    emptyOutDir: false,
    copyPublicDir: false,
    reportCompressedSize: false,
    modulePreload: false,
  },
});
