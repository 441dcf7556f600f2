/**
 * What the acts do inside a page. Each function runs there, alone.
 */

/** What shows releases, with or without a shadow root. */
export const LISTS = 'akc-news-list, plain-lit, .place, .box';

/**
 * @param {string} lists
 * @param {number} expected
 */
export function showsAll(lists, expected) {
  let found = 0;
  for (const list of document.querySelectorAll(lists)) {
    found += (list.shadowRoot ?? list).querySelectorAll('[role=listitem]').length;
  }
  return found === expected;
}

/** Resolves when nobody has anything left to do. */
export const idle = () =>
  new Promise((resolve) => {
    requestIdleCallback(() => resolve(undefined));
  });
