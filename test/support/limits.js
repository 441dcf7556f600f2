import { readFileSync } from 'node:fs';

/** The bounds of `src/feed/limits.ts`, for tests in Node, by name. @type {Record<string, number>} */
export const limits = Object.fromEntries(
  [
    ...readFileSync(new URL('../../src/feed/limits.ts', import.meta.url), 'utf8').matchAll(
      /^export const (\w+) = ([\d_]+);$/gm,
    ),
  ].map(([, name = '', value = '']) => [name, Number(value.replaceAll('_', ''))]),
);

/** @param {string} name @returns {number} */
export function limit(name) {
  const value = limits[name];
  if (value === undefined) throw new Error(`src/feed/limits.ts has no ${name}.`);
  return value;
}
