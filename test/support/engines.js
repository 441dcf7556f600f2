import puppeteer from 'puppeteer-core';
import { findChromium, findFirefox } from '../../scripts/browsers.js';
import { findBaseline, launchBaseline } from './baseline.js';
import { launchWebKit } from './webkit-page.js';
import { findWebKit } from './webkit.js';

/**
 * What tests run in, and how it is started.
 *
 * @typedef {'chromium' | 'firefox' | 'baseline' | 'webkit'} EngineName as in AKC_BROWSER
 * @typedef {import('puppeteer-core').Browser} Browser
 * @typedef {Pick<import('puppeteer-core').LaunchOptions, 'acceptInsecureCerts' | 'extraPrefsFirefox'>} Options
 *
 * @typedef {object} Engine one that is here
 * @property {EngineName} name
 * @property {string} title with the version that counts: `Firefox 153`
 * @property {{ name: string, executablePath: string }} found what it says of itself, and where it is
 * @property {(options?: Options) => Promise<Browser>} launch
 */

/**
 * A foreign machine: whatever takes the browser's own language or zone in place of the page's shows as a German word or
 * a shifted day. Node's tests, and the browsers that they start, have the zone from here too.
 */
process.env['TZ'] = 'America/St_Johns';
const GERMAN = { LANGUAGE: 'de', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' };
/** Firefox has a language of its own, and one that it asks servers for. */
const GERMAN_FIREFOX = {
  'intl.accept_languages': 'de',
  'intl.locale.requested': 'de',
  'javascript.use_us_english_locale': false,
  'intl.regional_prefs.use_os_locales': true,
};

/** @param {import('../../scripts/browsers.js').FoundBrowser} found @param {Options} [options] */
function launch(found, options) {
  const { args, env, ...rest } = found;
  const isChrome = found.browser === 'chrome';
  return puppeteer.launch({
    ...rest,
    args: isChrome ? [...args, '--lang=de', '--accept-lang=de'] : args,
    env: { ...env, ...GERMAN },
    ...options,
    ...(!isChrome && { extraPrefsFirefox: { ...GERMAN_FIREFOX, ...options?.extraPrefsFirefox } }),
  });
}

/**
 * @template {Engine['found']} Found
 * @param {string} title for people
 * @param {() => Promise<Found | undefined>} find
 * @param {(found: Found, options?: Options) => Promise<Browser>} start
 * @param {RegExp} [counts] what of its version counts
 */
const kind =
  (title, find, start, counts = /\d+/) =>
  async () => {
    const found = await find();
    if (!found) return undefined;
    const version = counts.exec(found.name)?.[0] ?? '';
    return {
      title: `${title} ${version}`.trim(),
      found,
      launch: (/** @type {Options | undefined} */ options) => start(found, options),
    };
  };

/**
 * In the order in which their tests begin, of rooms two at a time: what takes longest comes first.
 *
 * @type {Record<EngineName, () => Promise<Omit<Engine, 'name'> | undefined>>}
 */
const KINDS = {
  chromium: kind('Chromium', findChromium, launch),
  webkit: kind('WebKitGTK', findWebKit, launchWebKit, /\d+\.\d+/),
  firefox: kind('Firefox', findFirefox, launch),
  baseline: kind('Chromium', findBaseline, launchBaseline),
};

export const ENGINE_NAMES = /** @type {EngineName[]} */ (Object.keys(KINDS));

/** What runs where nobody asks for another, as far as it is here: the oldest Chromium is for CI. */
const USUAL = /** @type {EngineName[]} */ (['chromium', 'firefox', 'webkit']);

/**
 * Which are asked for: one that `AKC_BROWSER` names, all with `AKC_ENGINES=all` or `AKC_WHOLE=1`, else the usual.
 *
 * @returns {EngineName[]}
 */
export function wantedEngines() {
  const { AKC_BROWSER: only, AKC_ENGINES: all, AKC_WHOLE: whole } = process.env;
  if (only) return [engineNamed(only)];
  return all === 'all' || whole ? ENGINE_NAMES : USUAL;
}

/** Those that are asked for and are here. */
export async function findEngines() {
  const found = await Promise.all(wantedEngines().map(findEngine));
  return found.filter((engine) => engine !== undefined);
}

/**
 * @param {string | undefined} name
 * @returns {EngineName}
 */
export function engineNamed(name = 'chromium') {
  const found = ENGINE_NAMES.find((known) => known === name);
  if (!found) throw new Error(`AKC_BROWSER=${name}: it can be ${ENGINE_NAMES.join(', ')}.`);
  return found;
}

/**
 * @param {EngineName} name
 * @returns {Promise<Engine | undefined>} `undefined` when it is not here
 */
export async function findEngine(name) {
  const engine = await KINDS[name]();
  return engine && { name, ...engine };
}

/**
 * A page of the foreign machine. Of Chromium each has to be told: its dates and numbers are in the language of its own
 * menus, and a machine may have those in English alone.
 *
 * @param {Pick<import('puppeteer-core').BrowserContext, 'newPage'>} context
 * @param {EngineName} engine
 */
export async function newPage(context, engine) {
  const page = await context.newPage();
  if (engine === 'chromium' || engine === 'baseline') {
    const session = await page.createCDPSession();
    const userAgent = await page.browser().userAgent();
    await session.send('Emulation.setUserAgentOverride', { userAgent, acceptLanguage: 'de' });
    await session.send('Emulation.setLocaleOverride', { locale: 'de' });
    holdPromises(page);
  }
  return page;
}

/**
 * Chromium's inspector does not hold the promise that it waits for: of one that nothing else holds it may say
 * "Promise was collected" though it is kept, as when an element of ours is moved in its last turn. V8 changed that in
 * 2026; until the browser that we bring has it, the page holds what it promises.
 *
 * @param {import('puppeteer-core').Page} page
 */
function holdPromises(page) {
  const evaluate = page.evaluate.bind(page);
  page.evaluate = (asked, ...values) =>
    evaluate(typeof asked === 'function' ? holding(asked) : asked, ...values);
}

/**
 * @template {Function} Asked
 * @param {Asked} asked runs in a page
 */
const holding = (asked) =>
  /** @type {Asked} */ (
    // eslint-disable-next-line no-new-func -- the driver takes its text, with nothing of what is around it
    new Function(
      '...values',
      `const answer = (${asked})(...values);
      if (!(answer instanceof Promise)) return answer;
      const held = (document[Symbol.for('promises that a test waits for')] ??= new Set());
      held.add(answer);
      const over = () => void held.delete(answer);
      answer.then(over, over);
      return answer;`,
    )
  );
