/** Characters of what a test found. */
const MOST = 160;

/**
 * One line of the list of what failed.
 *
 * @param {string} where
 * @param {string} test
 * @param {unknown} error what the test found, of which the beginning is told
 * @returns {string}
 */
export function failureLine(where, test, error) {
  const found = error instanceof Object && 'message' in error ? error.message : error;
  return `${where}: ${test}: ${String(found).trim().replace(/\s+/g, ' ').slice(0, MOST)}`;
}
