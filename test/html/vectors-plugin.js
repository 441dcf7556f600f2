import { existsSync, readFileSync } from 'node:fs';

/** Attacks that others collected lie beside the project, where they are; nothing of them is in it. */
const file = new URL('../../../shared/xss/vectors.json', import.meta.url);

/**
 * Gives tests inside a browser what lies outside the folder that is served: `null` where it is not.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function vectorsPlugin() {
  return {
    name: 'vectors',
    serve({ path }) {
      if (path !== '/__vectors__') return undefined;
      return { body: existsSync(file) ? readFileSync(file, 'utf8') : 'null', type: 'json' };
    },
  };
}
