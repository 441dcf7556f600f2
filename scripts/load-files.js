/**
 * Loads an element, all of its files at once, for a file that is found only in another costs a journey
 * more. Which these are is decided once, by what the page begins with, for each way to split the
 * elements has its own copy of what they share. Put into `akc.js` by `build.js`.
 */

// past a form of the page's that is called so
const { querySelector } = Object.getPrototypeOf(document);

/** @param {string} name */
const has = (name) => querySelector.call(document, `akc-${name},[data-akc=${name}]`);

const list = has('news-list');
const press = list && has('release-detail');
const all = press && has('share-bar');

/**
 * @param {string} files
 * @param {string} [inPress] on a page that begins with a list and a release
 */
export const loadFiles = (files, inPress = files.replace('core panel ', 'press press-')) =>
  Promise.all(
    (all
      ? 'all'
      : press
        ? inPress
        : list
          ? files.replace('core panel ', 'list list-panel list-').replace('core news-', '')
          : files
    )
      .split(' ')
      .map((file) => import(`./chunks/${file}.HASH.js`)),
  );
