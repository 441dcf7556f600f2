import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { broughtBy, firstOf } from '../../scripts/browsers.js';

/**
 * The oldest Chromium that everything must be whole in. A package brings it along; see
 * docs/decisions/0001-dependencies.md.
 *
 * @typedef {import('../../scripts/browsers.js').FoundBrowser} FoundBrowser
 * @typedef {import('../../scripts/browsers.js').Candidate} Candidate
 * @typedef {import('puppeteer-core').ConnectionTransport} Transport
 */

/** Beside the browser: what draws without a graphics card, and what a bare Linux has not. */
const UNPACK = `
  import pack from 'chromium-baseline/build/lambdafs.js';
  for (const name of ['chromium', 'swiftshader.tar', 'aws.tar']) {
    await pack.inflate('node_modules/chromium-baseline/bin/' + name + '.br');
  }`;

/** @type {Promise<FoundBrowser | undefined> | undefined} */
let baseline;

/** @returns {Promise<FoundBrowser | undefined>} `undefined` where there is none, or it cannot run */
export function findBaseline() {
  return (baseline ??= searchBaseline());
}

async function searchBaseline() {
  const candidates = await broughtBy('chromium-baseline', UNPACK, 'aws/lib', 'aws/.fonts');
  // it does not answer `--version`
  return firstOf(candidates, (candidate) => nameOf(candidate).catch(() => undefined));
}

/** @param {Candidate} candidate */
async function nameOf(candidate) {
  const browser = await launchBaseline(candidate);
  const version = await browser.version();
  await browser.close();
  return version.replace('HeadlessChrome/', 'Chromium ');
}

/**
 * As `puppeteer.launch()`, which this one is too old for: it knows no tabs that pages lie in.
 *
 * @param {Candidate} candidate
 * @param {import('puppeteer-core').ConnectOptions} [options]
 */
export async function launchBaseline({ executablePath, args, env }, options) {
  const profile = await mkdtemp(join(tmpdir(), 'akc-baseline-'));
  const usual = await puppeteer.defaultArgs({
    // it would take the one that it has launched last
    browser: 'chrome',
    args,
    headless: 'shell',
    userDataDir: profile,
  });
  const child = spawn(executablePath, [...usual, '--remote-debugging-pipe'], {
    env,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const gone = new Promise((settle) => void child.once('error', settle).once('close', settle));
  void gone.then(() => rm(profile, { recursive: true, force: true, maxRetries: 3 }));
  const [, , , toBrowser, fromBrowser] = child.stdio;
  const transport = pipe(
    /** @type {import('node:stream').Writable} */ (toBrowser),
    /** @type {import('node:stream').Readable} */ (fromBrowser),
  );
  void gone.then(() => transport.onclose?.());
  const browser = await puppeteer.connect({ ...options, transport });
  const close = browser.close.bind(browser);
  // the next one may want the cores to itself
  browser.close = () =>
    close()
      .then(() => gone)
      .then(() => undefined);
  return browser;
}

/**
 * Messages of the protocol, each ended by a zero byte.
 *
 * @param {import('node:stream').Writable} output
 * @param {import('node:stream').Readable} input
 */
function pipe(output, input) {
  /** @type {Transport} */
  const transport = {
    send: (message) => void output.write(`${withoutTabs(message)}\0`),
    close: () => void output.end(),
  };
  let rest = '';
  input.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
    const messages = (rest + text).split('\0');
    rest = messages.pop() ?? '';
    for (const message of messages) {
      // each in a turn of its own: puppeteer has more to do between two than it seems
      setImmediate(() => transport.onmessage?.(message));
    }
  });
  // a browser that has ended is told of by its process
  output.on('error', () => undefined);
  input.on('error', () => undefined);
  return transport;
}

/**
 * Puppeteer asks for tabs, and finds the pages in them; here the pages are all there is.
 *
 * @param {string} message
 */
function withoutTabs(message) {
  const command = JSON.parse(message);
  if (command.method !== 'Target.setAutoAttach' || command.sessionId) return message;
  const filter = [{ type: 'browser', exclude: true }, { type: 'tab', exclude: true }, {}];
  return JSON.stringify({ ...command, params: { ...command.params, filter } });
}
