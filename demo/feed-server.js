import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { composeFeed, speaks } from './compose-feed.js';
import { createLinks, feedName, folder } from './links.js';
import { indexPage, releasePage } from './news-pages.js';
import { incoming } from './releases/incoming.js';
import { languages, releasesUntil } from './releases/index.js';

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 * @typedef {import('./releases/types.js').Language} Language
 * @typedef {import('./releases/types.js').Sample} Sample
 */

const itemsPerPage = 15;

/** Live releases are numbered from here, clear of those that were written before. */
const firstLiveNumber = 101;

/**
 * A feed that gains one release every few seconds, in all languages that the list of incoming
 * releases has. What is out follows from the clock alone: no timer runs.
 *
 * @param {object} options
 * @param {string} options.origin Where it is served, `http://host:port`.
 * @param {number} [options.everySeconds]
 * @param {() => number} [options.now]
 */
export function createFeed({ origin, everySeconds = 20, now = Date.now }) {
  const startedAt = now();
  const links = createLinks(`${origin}/`);
  const serveFile = sirv(fileURLToPath(new URL('.', import.meta.url)), {
    dev: true,
    etag: true,
    setHeaders: (res) => res.setHeader('Cache-Control', 'public, max-age=86400'),
  });

  /** @param {Language} language */
  function releasesNow(language) {
    const arrived = Math.floor((now() - startedAt) / (everySeconds * 1000));
    const live = Array.from({ length: arrived }, (_, index) =>
      liveRelease(index, startedAt + (index + 1) * everySeconds * 1000),
    ).reverse();
    return [...live, ...releasesUntil(startedAt)].filter((release) => speaks(release, language));
  }

  /**
   * @param {Language} language
   * @param {Sample[]} releases
   */
  function compose(language, releases) {
    const itemTemplate = `${origin}/items/${folder(language)}{id}.json`;
    return composeFeed({ language, releases, links, itemTemplate });
  }

  /**
   * The feed as it stands at this moment.
   *
   * @param {Language} language
   * @param {number} [page] From 1.
   */
  function document(language, page = 1) {
    const all = releasesNow(language);
    const end = page * itemsPerPage;
    const feed = compose(language, all.slice(end - itemsPerPage, end));
    return {
      ...feed,
      next_url: end < all.length ? `${links.feed(language)}?page=${page + 1}` : undefined,
    };
  }

  /**
   * @param {Language} language
   * @param {string} id
   */
  function itemDocument(language, id) {
    const release = releasesNow(language).find((candidate) => candidate.id === id);
    return release && compose(language, [release]);
  }

  /**
   * @param {Request} req
   * @param {Response} res
   */
  function handle(req, res) {
    res.setHeader('Access-Control-Allow-Origin', '*');
    res.setHeader('Access-Control-Expose-Headers', 'ETag, Date');
    // A page that isolates itself (COEP) may show the images only so.
    res.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
    if (req.method === 'OPTIONS') {
      res.setHeader('Access-Control-Allow-Methods', 'GET, HEAD');
      res.setHeader('Access-Control-Allow-Headers', '*');
      res.writeHead(204).end();
      return;
    }

    const { pathname, searchParams } = new URL(req.url ?? '/', origin);
    const { kind, language, id } = readAddress(pathname);
    if (kind === 'feed') {
      sendFeed(req, res, document(language, readPage(searchParams)));
    } else if (kind === 'home') {
      sendPage(res, indexPage(compose(language, releasesNow(language)), language, links));
    } else if (kind === 'file') {
      serveFile(req, res, () => sendMissing(res));
    } else {
      const feed = id && itemDocument(language, id);
      const item = feed && feed.items[0];
      if (!item) sendMissing(res);
      else if (kind === 'item') sendFeed(req, res, feed);
      else sendPage(res, releasePage(item, language, links));
    }
  }

  return { handle, document };
}

/**
 * What an address on the feed's origin means.
 *
 * @param {string} pathname
 * @returns {{ kind: 'feed' | 'home' | 'item' | 'release' | 'file' | 'missing', language: Language, id?: string }}
 */
function readAddress(pathname) {
  for (const language of languages) {
    if (pathname === `/${feedName(language)}`) return { kind: 'feed', language };
    if (pathname === `/${folder(language)}`) return { kind: 'home', language };
    const item = new RegExp(`^/items/${folder(language)}([\\w-]+)\\.json$`).exec(pathname);
    if (item) return { kind: 'item', language, id: item[1] };
    const release = new RegExp(`^/${folder(language)}news/([\\w-]+)$`).exec(pathname);
    if (release) return { kind: 'release', language, id: release[1] };
  }
  const isPublic = /^\/(?:(?:images|files)\/|(?:icon\.svg|news\.css)$)/.test(pathname);
  return { kind: isPublic ? 'file' : 'missing', language: 'en' };
}

/** @param {URLSearchParams} parameters */
function readPage(parameters) {
  return Math.max(1, Number.parseInt(parameters.get('page') ?? '', 10) || 1);
}

/**
 * The release that arrives as the `index`-th since the start.
 *
 * @param {number} index From 0.
 * @param {number} time
 * @returns {Sample}
 */
function liveRelease(index, time) {
  const sample = incoming[index % incoming.length];
  if (!sample) throw new Error('demo/releases/incoming.js has no release in it.');
  const date = inSeoul(time);
  const number = `${date.slice(2, 4)}-${firstLiveNumber + index}`;
  return { ...sample, id: `sample-${number}`, number: `SAMPLE/${number}`, date };
}

/**
 * A moment as a date-time of the publisher's office; Seoul keeps the same offset all year.
 *
 * @param {number} time
 */
function inSeoul(time) {
  const local = new Date(time + 9 * 60 * 60 * 1000);
  return `${local.toISOString().slice(0, 19)}+09:00`;
}

/**
 * @param {Request} req
 * @param {Response} res
 * @param {import('./compose-feed.js').Feed} feed
 */
function sendFeed(req, res, feed) {
  const body = JSON.stringify(feed);
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  res.setHeader('Cache-Control', 'no-cache');
  res.setHeader('ETag', tag);
  if (req.headers['if-none-match'] === tag) {
    res.writeHead(304).end();
    return;
  }
  res.setHeader('Content-Type', 'application/feed+json; charset=utf-8');
  res.end(body);
}

/**
 * @param {Response} res
 * @param {string} html
 */
function sendPage(res, html) {
  res.setHeader('Cache-Control', 'no-cache');
  res.setHeader('Content-Type', 'text/html; charset=utf-8');
  res.end(html);
}

/** @param {Response} res */
function sendMissing(res) {
  res.setHeader('Content-Type', 'text/plain; charset=utf-8');
  res.writeHead(404).end('Nothing is published at this address.\n');
}
