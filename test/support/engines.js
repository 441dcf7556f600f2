import puppeteer from 'puppeteer-core';
import { findChromium, findFirefox, launchOptions } from '../../scripts/browsers.js';
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

/** @param {import('../../scripts/browsers.js').FoundBrowser} found @param {Options} [options] */
const launch = (found, options) => puppeteer.launch({ ...launchOptions(found), ...options });

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

/** @type {Record<EngineName, () => Promise<Omit<Engine, 'name'> | undefined>>} */
const KINDS = {
  chromium: kind('Chromium', findChromium, launch),
  firefox: kind('Firefox', findFirefox, launch),
  baseline: kind('Chromium', findBaseline, launchBaseline),
  webkit: kind('WebKitGTK', findWebKit, launchWebKit, /\d+\.\d+/),
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
