import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { useBrowser } from './browser.js';
import { FEED, PICTURES } from './every-element.js';
import { cdn } from './feeds.js';
import { hostPage } from './host-page.js';
import { fakeClipboard, noteFiles } from './reading.js';
import { send } from './server.js';

/**
 * Pages under a policy. What they send, and how they embed us, is taken from `docs/csp.md`, so that a
 * portal's security team copies nothing that was not tried.
 *
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {import('puppeteer-core').Frame} Frame
 * @typedef {import('./server.js').Answer} Answer
 *
 * @typedef {object} Publishing
 * @property {Record<string, Answer>} [answers]
 * @property {(name: string, text: string) => string | undefined} [change] what a file of ours has become
 *   on its way; `undefined`: it is gone
 * @property {Record<string, string>} [headers] that the publisher sends
 *
 * @typedef {object} Setting
 * @property {Record<string, string>} [headers]
 * @property {string} [head] what stands there as HTML
 * @property {string} [host] a name of loopback
 * @property {string} [path] query and hash of the page's address, from the `/` on
 * @property {(page: Page) => Promise<unknown>} [prepare]
 * @property {boolean} [sanitiser] whether the browser has one of its own
 */

const DOCS = new URL('../../docs/csp.md', import.meta.url);

export const PUBLISHER = 'https://publisher.example';
export const NONCE = 'cjRuZDBt';

/** SRI hashes of every file of ours, by name. @type {Record<string, string>} */
export const hashes = JSON.parse(await readFile(new URL('integrity.json', cdn), 'utf8'));

/** Blocks of the documentation, by name. */
const blocks = new Map(
  [...(await readFile(DOCS, 'utf8')).matchAll(/^ *```\w+ name=([\w-]+)\n(.*?)^ *```$/gms)].map(
    ([, name = '', text = '']) => [name, text],
  ),
);

/** Names of all blocks, in order. */
export const documented = [...blocks.keys()];

/**
 * A block as it stands in the documentation, but for the publisher's address, the nonce and the hashes.
 *
 * @param {string} name
 * @param {string} origin the publisher's
 */
export function block(name, origin) {
  const text = blocks.get(name);
  assert.ok(text !== undefined, `docs/csp.md has no block "${name}".`);
  const folder = `${PUBLISHER}/widgets/1.0.0/`;
  const byAddress = Object.fromEntries(
    Object.entries(hashes).map(([file, hash]) => [`${folder}${file}`, hash]),
  );
  return text
    .replace(/INTEGRITY/g, JSON.stringify(byAddress))
    .replace(/sha384-HASH/g, hashes['akc.bundle.js'] ?? '')
    .replace(/NONCE/g, NONCE)
    .replaceAll(PUBLISHER, origin);
}

/**
 * The headers of a block: a line that is indented goes on with the one before.
 *
 * @param {string} name
 * @param {string} [origin]
 * @returns {Record<string, string>}
 */
export const headersOf = (name, origin = PUBLISHER) =>
  Object.fromEntries(
    block(name, origin)
      .replace(/\n\s+/g, ' ')
      .trim()
      .split('\n')
      .map((line) => {
        const [, field = '', value = ''] = /^([\w-]+): (.*)$/.exec(line) ?? [];
        assert.ok(field, `"${line}" is no header.`);
        return [field.toLowerCase(), value];
      }),
  );

/** Runs in the page, before any script of it. @param {boolean} sanitiser */
function note(sanitiser) {
  /** @type {string[]} */
  const violations = [];
  /** @type {string[]} */
  const uncaught = [];
  /** @type {string[]} */
  const policies = [];
  Object.assign(window, { violations, uncaught, policies });
  addEventListener('error', ({ message }) => uncaught.push(message));
  addEventListener('unhandledrejection', ({ reason }) => uncaught.push(String(reason)));
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    // a wish of the browser's own
    if (!blockedURI.endsWith('/favicon.ico'))
      violations.push(`${effectiveDirective} ${blockedURI}`);
  });
  globalThis.print = () => void dispatchEvent(new Event('afterprint'));
  const Factory = Reflect.get(window, 'TrustedTypePolicyFactory');
  const { createPolicy } = Factory?.prototype ?? {};
  if (Factory) {
    /** @param {string} name @param {object} rules */
    Factory.prototype.createPolicy = function (name, rules) {
      policies.push(name);
      return createPolicy.call(this, name, rules);
    };
  }
  if (!sanitiser) Reflect.deleteProperty(Element.prototype, 'setHTML');
}

/** Pages, and a publisher of script, feed and pictures, for the tests of the surrounding `describe`. */
export function usePolicies() {
  const { openPage, serve } = useBrowser();

  /** @param {Publishing} [options] */
  async function publish({ answers = {}, change = (_, text) => text, headers } = {}) {
    /** @type {Map<string, Answer>} */
    const byPath = new Map(
      Object.entries({ ...PICTURES, '/feed.json': { body: FEED }, ...answers }),
    );
    const publisher = await serve(
      async (request, response) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        const name = /^\/widgets\/(?:v\d+|\d+\.\d+\.\d+)\/([\w./-]+)$/.exec(pathname)?.[1];
        const found = name && (await readFile(new URL(name, cdn), 'utf8').catch(() => undefined));
        const text = name && found ? change(name, found) : undefined;
        const answer = byPath.get(pathname) ?? text ?? { status: 404 };
        await send(answer, pathname, request, response);
      },
      headers ? { headers, cors: !headers['access-control-allow-origin'] } : {},
    );
    return Object.assign(publisher, {
      feed: publisher.url('/feed.json'),
      /** @param {string} part of a file's name */
      asked: (part) =>
        publisher.requests.map(({ path }) => path).filter((path) => path.includes(part)),
    });
  }

  /**
   * @param {string} body
   * @param {Setting} [setting]
   */
  async function open(body, setting = {}) {
    const { headers = {}, head = '', host, path, prepare, sanitiser = true } = setting;
    const opened = await openPage(hostPage(body, { head }), {
      headers,
      ...(host && { host }),
      ...(path && { path }),
      prepare: async (page) => {
        await noteFiles(page);
        await fakeClipboard(page);
        await page.evaluateOnNewDocument(note, sanitiser);
        await prepare?.(page);
      },
    });
    return readerOf(opened);
  }

  return { open, openPage, publish, serve };
}

/**
 * @param {Page | Frame} place
 * @param {string} name
 * @returns {Promise<string[]>}
 */
const noted = (place, name) => place.evaluate((list) => Reflect.get(window, list), name);

/** @param {Awaited<ReturnType<ReturnType<typeof useBrowser>['openPage']>>} opened */
function readerOf(opened) {
  const { page, messages } = opened;
  const told = () =>
    messages.filter(({ text }) => text.includes('[akc-widgets]')).map(({ text }) => text);

  return {
    ...opened,
    /** What the webmaster is told by us. */
    told,
    /** What a policy has refused. */
    violations: (place = /** @type {Page | Frame} */ (page)) => noted(place, 'violations'),
    /** Names of the policies of Trusted Types that were asked for. */
    policies: () => noted(page, 'policies'),
    /** Nothing was thrown and never caught. */
    async quiet(place = /** @type {Page | Frame} */ (page)) {
      assert.deepEqual(await noted(place, 'uncaught'), []);
    },
    /** Nothing was refused, nothing thrown, and nobody has said anything. */
    async content(place = /** @type {Page | Frame} */ (page)) {
      assert.deepEqual(await noted(place, 'violations'), []);
      assert.deepEqual(messages, []);
      assert.deepEqual(await noted(place, 'uncaught'), []);
    },
  };
}
