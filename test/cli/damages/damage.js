/**
 * What damages have in common.
 *
 * @typedef {object} Damage
 * @property {string} name
 * @property {(feed: any) => unknown} damage changes the feed, or gives another document in its place
 * @property {string} rule
 * @property {string} [unaddressed] the rule where the feed names no address of its own
 * @property {string | RegExp} [where] JSON pointer to it
 * @property {string} [likely] name that is meant
 */

/** The first item. @param {any} feed */
export const first = (feed) => feed.items[0];

/** The extension of the first item. @param {any} feed @param {object} members */
export const press = (feed, members) => {
  first(feed)._press = { ...first(feed)._press, ...members };
};

/** @param {any} feed @param {object} members */
export const feedPress = (feed, members) => {
  feed._press = { ...feed._press, ...members };
};

/** @param {string} html */
export const body = (html) => (/** @type {any} */ feed) => {
  first(feed).content_html = html;
};

export const PRESS = '/items/0/_press';
export const BODY = '/items/0/content_html';
