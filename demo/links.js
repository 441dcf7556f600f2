/**
 * Where things of the sample feed are found, seen from the feed (`http://host/`) or, in the static
 * form, from the page that points there (`../`).
 *
 * @typedef {import('./releases/types.js').Language} Language
 */

/**
 * @typedef {object} Links
 * @property {(language: Language) => string} feed
 * @property {(language: Language) => string} home
 * @property {(language: Language, id: string) => string} release
 * @property {(path: string) => string} asset
 */

/**
 * @param {string} root Ends with a slash.
 * @param {{ index?: string, extension?: string }} [files] How pages are called where no server
 * leaves that out.
 * @returns {Links}
 */
export function createLinks(root, { index = '', extension = '' } = {}) {
  return {
    feed: (language) => root + feedName(language),
    home: (language) => root + folder(language) + index,
    release: (language, id) => `${root}${folder(language)}news/${id}${extension}`,
    asset: (path) => root + path,
  };
}

/** @param {Language} language */
export function feedName(language) {
  return language === 'en' ? 'feed.json' : `feed.${language}.json`;
}

/** @param {Language} language */
export function folder(language) {
  return language === 'en' ? '' : `${language}/`;
}
