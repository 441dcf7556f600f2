import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { sampling } from './sampling.js';

/** Feeds that others wrote lie beside the project, where they are; nothing of them is in it. */
const folder = new URL('../../../shared/feeds/jsonfeed/', import.meta.url);
const own = new URL('../../stories/feeds/', import.meta.url);

/**
 * Real feeds, by name: those of others, else the project's own.
 *
 * @returns {[name: string, text: string][]}
 */
export const realFeeds = () => {
  const found = existsSync(folder) ? folder : own;
  return readdirSync(found)
    .filter((name) => name.endsWith('.json'))
    .map((name) => [name, readFileSync(new URL(name, found), 'utf8')]);
};

/**
 * Gives them to tests inside a browser, and what whoever runs the tests has asked for.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function feedsPlugin() {
  return {
    name: 'feeds',
    serve({ path }) {
      if (path === '/__sampling__') return { body: JSON.stringify(sampling), type: 'json' };
      if (path !== '/__feeds__') return undefined;
      return { body: JSON.stringify(realFeeds()), type: 'json' };
    },
  };
}
