import { fileURLToPath } from 'node:url';
// @ts-expect-error it brings no types for this
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { iconModules } from '../../scripts/icons.js';

/**
 * What the build makes of the source, for tests that run the source itself: the drawings, and the manifest
 * (`/__manifest__`), in which every attribute of every element stands.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function sourcesPlugin() {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const icons = /** @type {{ load: (id: string) => string | null }} */ (
    /** @type {unknown} */ (iconModules())
  );
  let manifest = '';
  return {
    name: 'sources',
    async serverStart() {
      // it takes a second, in which no test that runs may wait for an answer
      const found = await cli({ argv: ['analyze', '--quiet'], cwd: root, noWrite: true });
      manifest = JSON.stringify(found);
    },
    resolveImport: ({ source }) =>
      source.startsWith('akc-icons/') ? `/__${source}__.js` : undefined,
    async serve({ path }) {
      const [, set] = /^\/__(akc-icons\/\w+)__\.js$/.exec(path) ?? [];
      if (set) return { body: icons.load(`\0${set}`) ?? '', type: 'js' };
      if (path !== '/__manifest__') return undefined;
      return { body: manifest, type: 'json' };
    },
  };
}
