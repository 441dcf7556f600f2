import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { untilQuiet, useBrowser } from '../support/browser.js';
import { allShown, hasLibrary, opener, TAGS } from '../support/foreign-page.js';
import { lookOf, notePage, otherBoxes, otherStyles } from '../support/same-boxes.js';

/**
 * Every element on every page (docs/hosts.md): at the same width, font, size and line height it looks
 * as it does on a page that says nothing, and the page stays what it was.
 *
 * @typedef {import('../support/foreign-page.js').Foreign} Foreign
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {import('../support/same-boxes.js').Look} Look
 */

/** What a page hands on by design; all else of its own ends at the box (docs/hosts.md). */
const PASSING = ['color-scheme'];

/** @type {[name: string, foreign: Foreign][]} */
const HOSTS = [
  ['WordPress block theme', { file: 'wordpress.html' }],
  ['Bootstrap 5, dark', { file: 'bootstrap-5.html' }],
  ['Bootstrap 3 with jQuery 1', { file: 'bootstrap-3.html' }],
  ['Tailwind 3', { file: 'tailwind-3.html' }],
  ['Tailwind 4', { file: 'tailwind-4.html' }],
  ['USWDS', { file: 'uswds.html' }],
  ['GOV.UK Frontend', { file: 'govuk.html' }],
  ['DSFR', { file: 'dsfr.html' }],
  ['KRDS', { file: 'krds.html' }],
  ...(hasLibrary('prototype') ? [entry('Prototype 1.7', 'prototype.html')] : []),
  ...(hasLibrary('mootools') ? [entry('MooTools 1.4', 'mootools.html')] : []),
  ['natives changed by the page', { file: 'old-habits.html' }],
  ['RequireJS', { file: 'requirejs.html' }],
  ['base elsewhere', { file: 'base.html' }],
  [
    'quirks mode, windows-1252',
    {
      file: 'quirks.html',
      encode: (html) => windows1252(html),
      headers: { 'content-type': 'text/html' },
    },
  ],
  ['right to left', { file: 'right-to-left.html' }],
  reset('everything unset', '* { all: unset }'),
  reset(
    'fonts of its own for everything',
    `* { font: italic 700 11px/1.1 "Noto Serif Myanmar", serif !important;
      letter-spacing: 1px !important; text-transform: uppercase !important; }`,
  ),
  reset('nothing before it is defined', ':not(:defined) { display: none !important }', true),
  reset(
    'hidden and popovers shown',
    '[hidden] { display: block !important } [popover] { display: grid !important; inset: 0 }',
  ),
  reset(
    'every letter a place to break, and nothing to select',
    '* { word-break: break-all; line-break: anywhere; user-select: none; -webkit-user-select: none }',
  ),
];

/** @param {string} name @param {string} file @returns {[string, Foreign]} */
function entry(name, file) {
  return [name, { file }];
}

/** @param {string} name @param {string} css @param {boolean} [moves] @returns {[string, Foreign]} */
function reset(name, css, moves = false) {
  return [`a reset: ${name}`, { file: 'reset.html', css, moves }];
}

/** Typographic signs stand elsewhere than in Latin-1. @param {string} html */
function windows1252(html) {
  const signs = new Map([
    ['€', 0x80],
    ['’', 0x92],
    ['–', 0x96],
  ]);
  return Buffer.from([...html].map((sign) => signs.get(sign) ?? sign.charCodeAt(0)));
}

/** What our script says of a page, but that it does not speak the page's language. */
const OF_OURS = /\[akc-widgets\](?!.*this language is not spoken yet)/;

/** Set alike on both pages, on the elements themselves; the colour, for it comes from the page. */
const SET = {
  '--akc-font-family': "'Noto Sans', sans-serif",
  '--akc-font-size': '16px',
  '--akc-line-height': '1.5',
  '--akc-color-text': '#222',
};

/** @param {Page} page */
const setAlike = (page) =>
  page.evaluate(
    (tags, set) => {
      for (const element of document.querySelectorAll(tags)) {
        for (const [name, value] of Object.entries(set)) {
          /** @type {HTMLElement} */ (element).style.setProperty(name, value);
        }
        // it follows the headings of the page
        element.setAttribute('heading-level', '2');
      }
    },
    TAGS.join(),
    SET,
  );

/** Language and direction of where each element stands; runs in the page. @param {string[]} tags */
const placesOf = (tags) =>
  tags.map((tag) => {
    const element = /** @type {HTMLElement} */ (document.querySelector(tag));
    const lang = element.closest('[lang]')?.getAttribute('lang') ?? '';
    const base = /** @type {HTMLElement} */ (element.shadowRoot?.querySelector('[part~=base]'));
    const { width } = base.getBoundingClientRect();
    return { lang, spoken: base.lang, dir: getComputedStyle(element).direction, width };
  });

/**
 * Gives the elements of the plain page the places that they have on another, and waits until they
 * speak its language.
 *
 * @param {Page} page
 * @param {ReturnType<typeof placesOf>} places
 */
async function placeAlike(page, places) {
  await page.evaluate(
    (tags, all) => {
      for (const [index, { lang = '', dir = '', width = 0 } = {}] of all.entries()) {
        const element = /** @type {HTMLElement} */ (document.querySelector(tags[index] ?? ''));
        Object.assign(element, { lang, dir });
        element.style.width = `${width}px`;
      }
    },
    TAGS,
    places,
  );
  // a dictionary may have to come
  await page.waitForFunction(
    (tags, languages) =>
      tags.every((tag, index) => {
        const root = document.querySelector(tag)?.shadowRoot;
        return root?.querySelector('[part~=base]')?.getAttribute('lang') === languages[index];
      }),
    { timeout: 10_000 },
    TAGS,
    places.map(({ spoken }) => spoken),
  );
  await untilQuiet(page);
}

/**
 * @typedef {object} Visit
 * @property {Look[]} here by the order of `TAGS`
 * @property {Look[]} plain
 * @property {string[]} changes of the page
 * @property {string[]} said
 */

/** @param {Page} page */
async function looksOf(page) {
  /** @type {Look[]} */
  const looks = [];
  for (const tag of TAGS) looks.push(await lookOf(page, tag));
  return looks;
}

describe('pages of others', () => {
  const open = opener(useBrowser());
  /** @type {Map<string, Visit | Error>} */
  const visits = new Map();

  /** @param {Foreign} foreign @param {Page} plain @returns {Promise<Visit>} */
  async function visit(foreign, plain) {
    const { page, errors, messages, addScript } = await open(foreign);
    await setAlike(page);
    const thrown = errors.length;
    const note = await notePage(page);
    await addScript();
    await allShown(page);
    const changes = await note.changes({ boxes: !foreign.moves });
    const here = await looksOf(page);
    await placeAlike(plain, await page.evaluate(placesOf, TAGS));
    await page.close();
    const said = messages.map(({ text }) => text).filter((text) => OF_OURS.test(text));
    return {
      here,
      plain: await looksOf(plain),
      changes,
      said: [...errors.slice(thrown), ...said],
    };
  }

  /** @param {string} name */
  function visitTo(name) {
    const found = visits.get(name);
    if (!found || found instanceof Error) throw found ?? new Error(`${name} was not visited.`);
    return found;
  }

  before(async () => {
    const plain = await open({ file: 'plain.html' });
    await setAlike(plain.page);
    await plain.addScript();
    await allShown(plain.page);
    for (const [name, foreign] of HOSTS) {
      // what fails on one page says nothing of the others
      visits.set(name, await visit(foreign, plain.page).catch((error) => error));
    }
  });

  for (const [name] of HOSTS) {
    describe(name, () => {
      for (const [index, tag] of TAGS.entries()) {
        it(`${tag} has the boxes that it has on a plain page`, () => {
          const { here, plain } = visitTo(name);
          const [look, other] = [here[index], plain[index]];
          assert.ok(look && other);
          assert.ok(Math.abs(look.width - other.width) < 0.5, `${look.width} ${other.width}`);
          assert.deepEqual(otherBoxes(look, other), []);
        });
        it(`${tag} has the styles that it has on a plain page`, () => {
          const { here, plain } = visitTo(name);
          const [look, other] = [here[index], plain[index]];
          assert.ok(look && other);
          assert.deepEqual(otherStyles(look, other, PASSING), []);
        });
      }

      it('the page stays what it was', () => {
        assert.deepEqual(visitTo(name).changes, []);
      });

      it('nothing is thrown or complained of', () => {
        assert.deepEqual(visitTo(name).said, []);
      });
    });
  }
});
