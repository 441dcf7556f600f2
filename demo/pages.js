import { readFile } from 'node:fs/promises';

/**
 * The pages of the demonstration are what a webmaster would write, with `{{name}}` where an address
 * or a nonce differs from one way of serving to the next.
 *
 * @param {URL} file
 * @param {Record<string, string>} values
 */
export async function readPage(file, values) {
  const template = await readFile(file, 'utf8');
  return template.replaceAll(/\{\{([\w.]+)\}\}/g, (_, /** @type {string} */ name) => {
    const value = values[name];
    if (value === undefined) throw new Error(`${file.pathname}: no value for {{${name}}}.`);
    return value;
  });
}

/**
 * What both sites need to know of the publisher.
 *
 * @param {object} addresses
 * @param {string} addresses.script
 * @param {string} addresses.feeds The folder of the feeds, without a slash at its end.
 * @param {import('./links.js').Links} addresses.links
 */
export function pageValues({ script, feeds, links }) {
  return {
    script,
    feed: feeds,
    'news.en': links.home('en'),
    'news.ko': links.home('ko'),
    'news.th': links.home('th'),
  };
}
