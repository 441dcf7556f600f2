import { cook, generated, hasCollection, vectors } from '../xss/vectors.js';

/** What becomes markup, whatever its author meant it for. */
const texts = vectors.map(({ id, payload, slot }) => ({ id, html: payload, slot }));

const long = generated
  .filter(({ slot, recipe }) => slot === 'content_html' && recipe.repeat !== undefined)
  .map(({ id, recipe }) => ({ id, html: cook(recipe) }));

/**
 * Gives tests inside a browser what lies outside the folder that is served.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function vectorsPlugin() {
  return {
    name: 'vectors',
    serve({ path }) {
      if (path !== '/__vectors__') return undefined;
      return { body: JSON.stringify({ texts, long, hasCollection }), type: 'json' };
    },
  };
}
