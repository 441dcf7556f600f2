import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { Linter } from 'eslint';
import { cdn } from './feeds.js';

/** What a page may put in the way of what is used: names, taken from the browser and from the built files. */

/** Of the language itself: without these no script of any page goes on. */
const language = new Set(
  /** @type {string[]} */ (
    runInContext('Object.getOwnPropertyNames(globalThis)', createContext({}))
  ),
);

/** No page can put anything else there. */
const FIXED = ['top', 'document', 'location', 'window'];

/**
 * Names of the browser's that a built file uses and does not make itself.
 *
 * @param {string} file under dist/cdn/
 * @returns {string[]}
 */
export function nativesIn(file) {
  /** @type {Set<string>} */
  const found = new Set();
  new Linter().verify(readFileSync(new URL(file, cdn), 'utf8'), [
    {
      languageOptions: { ecmaVersion: 'latest', sourceType: 'module' },
      plugins: {
        own: {
          rules: {
            natives: {
              create: (context) => ({
                Program() {
                  const sourceCode = /** @type {import('eslint').SourceCode} */ (
                    context.sourceCode
                  );
                  const { globalScope } = sourceCode.scopeManager;
                  for (const { identifier } of globalScope?.through ?? []) {
                    found.add(/** @type {{ name: string }} */ (identifier).name);
                  }
                },
              }),
            },
          },
        },
      },
      rules: { 'own/natives': 'error' },
    },
  ]);
  return [...found].filter((name) => !language.has(name) && !FIXED.includes(name)).sort();
}

/**
 * Every name that a document answers to.
 *
 * @returns {string[]}
 */
export function membersOfDocument() {
  /** @type {Set<string>} */
  const names = new Set();
  /** @type {object | null} */
  let holder = document;
  for (; holder; holder = Object.getPrototypeOf(holder)) {
    for (const name of Object.getOwnPropertyNames(holder)) names.add(name);
  }
  return [...names];
}

/** Milliseconds. */
const PATIENCE = 15_000;

/**
 * Waits from outside for what a page says: its own timers and frames may be gone.
 *
 * @param {() => Promise<unknown>} holds
 * @param {string} what
 */
export async function untilPage(holds, what) {
  for (const end = Date.now() + PATIENCE; !(await holds());) {
    if (Date.now() > end) throw new Error(`Waited in vain until ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
