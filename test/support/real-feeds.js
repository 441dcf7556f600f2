import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';

/** Feeds that others wrote lie beside the project, where they are; nothing of them is in it. */
export const folder = new URL('../../../shared/feeds/', import.meta.url);

export const areHere = existsSync(folder);

/**
 * What a reader must see of a feed, found without any code of ours: of each release, whether it has a headline, an address
 * and a date.
 *
 * @typedef {object} Expected
 * @property {{ title: boolean, link: boolean, date: boolean }[]} releases in any order
 * @property {boolean} hasBody whether any release has a text
 *
 * @typedef {object} RealFeed
 * @property {string} format
 * @property {string} path below the folder
 * @property {Expected} expected
 */

/** @returns {Promise<RealFeed[]>} */
export async function realFeeds() {
  const kinds = Object.entries({ jsonfeed: ofJsonFeed, wordpress: ofWordPress, xml: ofXml });
  const lists = await Promise.all(
    kinds.map(async ([kind, read]) => {
      const names = await readdir(new URL(`${kind}/`, folder));
      return Promise.all(
        names.map(async (name) => {
          const path = `${kind}/${name}`;
          const text = (await readFile(new URL(path, folder), 'utf8')).replace(/^\uFEFF+/, '');
          return { path, ...read(text) };
        }),
      );
    }),
  );
  return lists.flat();
}

/** @param {string} text */
function ofJsonFeed(text) {
  const { items } = JSON.parse(text);
  /** @type {Map<string, any>} one for each id, the url standing in */
  const byId = new Map();
  for (const item of items) {
    const { id, url } = item;
    const key = typeof id === 'number' || (typeof id === 'string' && id) ? String(id) : url;
    if (key && !byId.has(key)) byId.set(key, item);
  }
  const releases = [...byId.values()].map((item) => ({
    title: !!item.title?.trim(),
    // what a template has left is no address
    link: [item.url, item.external_url].some((url) => url && !/^undefined/.test(url)),
    // one that is no date is shown by no reader
    date: isDate(item.date_published) || isDate(item.date_modified),
  }));
  const hasBody = items.some((/** @type {any} */ item) => item.content_html || item.content_text);
  return { format: 'JSON Feed', expected: { releases, hasBody } };
}

/** @param {string} text */
function ofWordPress(text) {
  const json = JSON.parse(text);
  const posts = Array.isArray(json) ? json : [json];
  const releases = posts.map((post) => ({
    title: !!post.title?.rendered?.trim(),
    link: !!post.link,
    date: !!post.date,
  }));
  const hasBody = posts.some((post) => post.content?.rendered);
  return { format: 'WordPress', expected: { releases, hasBody } };
}

/** @param {string} text */
function ofXml(text) {
  const isAtom = /<feed[\s>]/.test(text);
  const items =
    text.match(isAtom ? /<entry[\s>][^]*?<\/entry>/g : /<item[\s>][^]*?<\/item>/g) ?? [];
  const releases = items.map((item) => ({
    title: /<title[^>]*>(?:\s*<!\[CDATA\[)?\s*[^<\s]/.test(item),
    link: isAtom ? /<link[^>]*href=/.test(item) : /<link>\s*[^<\s]|<guid>http/.test(item),
    date: /<(?:pubDate|dc:date|published|updated)>(?!\w+, 01 Jan 0001)[^<]/.test(item),
  }));
  const hasBody = /<content|<description>[^<]*&lt;|<description><!\[CDATA\[[^\]]*</.test(
    items.join(),
  );
  return { format: isAtom ? 'Atom' : 'RSS', expected: { releases, hasBody } };
}

const isDate = (/** @type {unknown} */ written) =>
  typeof written === 'string' &&
  /^\d{4}-\d\d-\d\d/.test(written) &&
  !Number.isNaN(Date.parse(written));
