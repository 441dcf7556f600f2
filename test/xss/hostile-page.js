import assert from 'node:assert/strict';
import { browserName, untilQuiet, useBrowser } from '../support/browser.js';
import { cdn } from '../support/feeds.js';
import { hostPage } from '../support/host-page.js';
import { FILES } from '../support/press.js';
import { fakeClipboard, noteFiles } from '../support/reading.js';
import { harmlessFeeds } from './fields.js';
import { lastFaults, pageFacts, showFeed, watchPage } from './in-page.js';
import { names } from './vectors.js';

/**
 * A page of somebody who embeds all five elements, of a publisher who is hostile. The page notes what
 * runs, what is asked for, and what becomes of what is its own.
 *
 * @typedef {import('puppeteer-core').HTTPRequest} PageRequest
 * @typedef {import('./fields.js').Case} Case
 * @typedef {import('./own-vectors.js').Vector} Vector
 *
 * @typedef {object} Served
 * @property {object | string} feed
 * @property {readonly Case[]} cases
 * @property {string[]} [asksFor] what it says in places that may send us to another feed
 * @property {readonly string[]} good headlines that must be shown, and that no other feed has
 *
 * @typedef {object} Options
 * @property {boolean} [library] whether the browser has no sanitiser of its own
 * @property {Omit<Parameters<typeof showFeed>[0], 'url' | 'cases' | 'good' | 'known'>} [order]
 */

/** Says what it is against, and stops nothing: what would run shall run, and be seen. */
const policy = (/** @type {string} */ scripts) =>
  [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'nonce-page'",
    'connect-src http: https:',
    'img-src http: https:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** Each element has a box of its own, out of which nothing may come. */
const STYLE = `
  * { box-sizing: border-box; margin: 0 }
  html, body { width: 800px; height: 600px; overflow: hidden }
  [data-landmark] { position: absolute; left: 0; width: 800px; height: 60px; background: #ddd }
  #top { top: 0 }
  #end { top: 540px }
  #side { top: 60px; left: 700px; width: 100px; height: 480px }
  main { position: absolute; top: 60px; width: 700px; height: 480px; display: grid; grid: repeat(3, 160px) / 350px 350px }
  main > * { overflow: auto; min-width: 0 }
`;

/** Names that attacks like to take are taken already. @param {string} feed */
const BODY = (feed) => `
  <header id="top" data-landmark></header>
  <aside id="side" data-landmark></aside>
  <main id="main">
    <div><akc-news-list feed="${feed}" limit="200" controls="search tags countries kinds years"></akc-news-list></div>
    <div><akc-release-detail feed="${feed}" release="good-0" json-ld></akc-release-detail></div>
    <div><akc-contact-card feed="${feed}" release="good-0"></akc-contact-card></div>
    <div><akc-share-bar feed="${feed}" release="good-0" targets="copy email facebook x linkedin whatsapp telegram line kakaotalk qr"></akc-share-bar></div>
    <div><akc-channels feed="${feed}"></akc-channels></div>
    <div><akc-contact-card feed="${feed}"></akc-contact-card></div>
  </main>
  <footer id="end" data-landmark></footer>
  <form id="login" name="login" hidden><input id="user" name="user"><input id="action" name="action"></form>
  <div id="title" hidden></div><div id="app" class="container item" hidden></div><img id="logo" name="logo" alt="" hidden>
`;

/**
 * What a request is for. Firefox's driver does not tell; there it is known by what is accepted.
 *
 * @param {PageRequest} request
 */
function kindOf(request) {
  if (browserName === 'chromium') return request.resourceType();
  const accepted = request.headers()['accept'] ?? '';
  return accepted.startsWith('image/') ? 'image' : accepted === '*/*' ? 'fetch' : accepted;
}

/** Firefox 153 ends an address at a NUL within; others encode it. @param {string} written */
const asRead = (written) =>
  browserName === 'chromium' ? written : written.replace(/(?<=[^\0- ])\0.*/s, '');

/** @param {string} written @param {string} [base] */
function withoutHash(written, base) {
  try {
    const { href } = new URL(asRead(written), base);
    // browsers do not agree on what of a path is encoded: a circumflex today, once no full stop
    return href.replace(/#.*/, '').replaceAll('^', '%5E').replace(/%2e/gi, '.');
  } catch {
    return '';
  }
}

export function useHostilePages() {
  const { openPage, serve } = useBrowser();

  /**
   * Shows feeds, one after the other, on one page.
   *
   * @param {readonly Served[]} feeds
   * @param {Options} [options]
   * @returns {Promise<string[]>} what was wrong, and with which attack, where that is known
   */
  async function faultsOf(feeds, { library = false, order } = {}) {
    const harmless = harmlessFeeds();
    const publisher = await serve(FILES);
    /** @param {readonly Served[]} some @param {string} name */
    const publish = (some, name) =>
      some.map(({ feed, cases, good }, index) => {
        publisher.answer(`/${name}-${index}.json`, { body: feed });
        return { url: publisher.url(`/${name}-${index}.json`), cases, good };
      });
    const known = publish(harmless, 'harmless');
    const hostile = publish(feeds, 'hostile');
    const host = await serve({}, { folder: cdn });
    const asked = new Set([
      ...[...known, ...hostile].map(({ url }) => url),
      ...[...harmless, ...feeds].flatMap((feed) =>
        ('asksFor' in feed ? (feed.asksFor ?? []) : []).map((written) =>
          withoutHash(written, publisher.origin),
        ),
      ),
    ]);
    /** @type {string[]} */
    const faults = [];
    /** The page's own address; it is asked for once. */
    let own = '';
    let isHarmless = true;

    /** @param {PageRequest} request @param {string} kind */
    const isAllowed = (request, kind) => {
      const { href, origin, pathname, protocol } = new URL(request.url());
      // a browser may draw bullets with a font of its own
      if (isHarmless && protocol === 'data:') asked.add(href);
      if (protocol === 'data:') return asked.has(href);
      if (request.method() !== 'GET' || !/^https?:$/.test(protocol)) return false;
      if (request.isNavigationRequest()) return !own && !!(own = origin);
      if (origin === own) return /^\/(favicon\.ico|nothing\.png)$/.test(pathname);
      if (origin === host.origin) return /^\/(akc|chunks\/[\w.-]+)\.js$/.test(pathname);
      return kind === 'image' || (/^(fetch|xhr)$/.test(kind) && asked.has(withoutHash(href)));
    };
    /** @param {PageRequest} request */
    const answer = async (request) => {
      const { hostname } = new URL(request.url());
      const kind = kindOf(request);
      if (!isAllowed(request, kind)) {
        faults.push(`asked for: ${request.method()} ${kind} ${request.url()}`);
        await request.abort();
      } else if (hostname === '127.0.0.1') await request.continue();
      // nothing ever leaves this machine
      else await request.respond({ status: 404, headers: { 'access-control-allow-origin': '*' } });
    };

    const { page, errors, site } = await openPage(
      hostPage(BODY(known[0]?.url ?? ''), {
        script: host.url('/akc.js'),
        head: `<style nonce="page">${STYLE}</style>`,
      }),
      {
        headers: { 'content-security-policy-report-only': policy(host.origin) },
        prepare: async (opened) => {
          await opened.setViewport({ width: 800, height: 600 });
          opened.on('dialog', (dialog) => {
            faults.push(`a dialog: ${dialog.message()}`);
            void dialog.dismiss();
          });
          opened.on('popup', () => faults.push('a window'));
          opened.on('frameattached', (frame) => faults.push(`a frame: ${frame.url()}`));
          opened.on('workercreated', (worker) => faults.push(`a worker: ${worker.url()}`));
          await opened.setRequestInterception(true);
          opened.on('request', (request) => {
            // a page that is closed needs no answer
            answer(request).catch(() => undefined);
          });
          await noteFiles(opened);
          await fakeClipboard(opened);
          if (library) {
            await opened.evaluateOnNewDocument(
              () => void Reflect.deleteProperty(Element.prototype, 'setHTML'),
            );
          }
          await opened.evaluateOnNewDocument(watchPage);
        },
      },
    );

    /** @type {Set<string>} */
    const kinds = new Set();
    const showHarmless = async () => {
      for (const feed of known) {
        const shown = await page.evaluate(showFeed, { ...feed, missing: true, tools: true });
        faults.push(...shown.faults);
        for (const kind of shown.kinds) kinds.add(kind);
      }
    };
    // what is loaded when it is wanted is here the second time
    await showHarmless();
    await untilQuiet(page);
    await showHarmless();
    isHarmless = false;
    const before = await page.evaluate(pageFacts, names);
    for (const feed of hostile) {
      const shown = await page.evaluate(showFeed, { ...order, ...feed, known: [...kinds] });
      faults.push(...shown.faults);
    }
    const last = await page.evaluate(lastFaults);
    // an element keeps the focus of what it has shown, which is a fact of the page
    await page.evaluate(() => {
      let at = document.activeElement;
      // in Firefox a host does not give up what stands in it
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      /** @type {HTMLElement} */ (at)?.blur();
    });
    const after = await page.evaluate(pageFacts, names);
    faults.push(...after.filter((fact) => !before.includes(fact)));
    faults.push(...last);
    const wanted = { [publisher.origin]: /^(empty|image)$/, [host.origin]: /^script$/ };
    for (const server of [publisher, host]) {
      for (const { method, path, headers } of server.requests) {
        const kind = headers['sec-fetch-dest'] ?? '';
        if (!wanted[server.origin]?.test(String(kind)) || method !== 'GET' || headers.cookie) {
          faults.push(`came: ${method} ${kind} ${path}`);
        }
      }
    }
    const others = site.requests.filter(
      ({ path }) => !/^\/(favicon\.ico|nothing\.png)?$/.test(path),
    );
    faults.push(...others.map(({ path }) => `came to the page's own server: ${path}`), ...errors);
    return faults;
  }

  /**
   * Holds that nothing is wrong; else says which attack it comes with, where that is not known already.
   *
   * @param {readonly Vector[]} attacks
   * @param {(some: readonly Vector[]) => readonly Served[]} serveAll
   * @param {Options} [options]
   */
  async function holds(attacks, serveAll, options) {
    const faults = await faultsOf(serveAll(attacks), options);
    const isKnown = (/** @type {string} */ fault) =>
      attacks.some(({ id }) => fault.startsWith(`${id}:`) || fault.endsWith(` of ${id}`));
    if (!faults.every(isKnown)) {
      let among = attacks;
      while (among.length > 1) {
        const half = among.slice(0, among.length / 2);
        const guilty = (await faultsOf(serveAll(half), options)).length > 0;
        among = guilty ? half : among.slice(half.length);
      }
      faults.push(`It comes with ${JSON.stringify(among[0])}.`);
    }
    assert.deepEqual(faults, []);
  }

  return { faultsOf, holds };
}

/**
 * For the names of tests: how much is tried.
 *
 * @param {readonly unknown[]} attacks
 * @param {readonly string[]} [members]
 */
export const amount = (attacks, members) =>
  `${attacks.length} attacks${members ? ` × ${members.length} members` : ''}`;
