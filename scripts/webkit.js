import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { Builder, Capabilities } from 'selenium-webdriver';
import { inPath } from './browsers.js';

/**
 * WebKitGTK, which no package of npm brings and puppeteer does not drive: Debian's driver of it
 * speaks WebDriver. It has no way to run without a screen, and is given one that nobody sees.
 *
 * @typedef {import('selenium-webdriver').WebDriver} WebDriver
 * @typedef {import('node:child_process').ChildProcess} ChildProcess
 *
 * @typedef {object} FoundWebKit
 * @property {string} name with its version, for people
 * @property {string} executablePath of its driver
 * @property {string} [screen] the program that makes one, where there is none
 */

/** Milliseconds. */
const STARTS_WITHIN = 20_000;
const PAUSE = 50;
/** Milliseconds that a page may take for what it was asked. */
const ANSWERS_WITHIN = 60_000;

/** @type {Promise<FoundWebKit | undefined> | undefined} */
let webkit;

/** @returns {Promise<FoundWebKit | undefined>} `undefined` where there is none, or it cannot be shown */
export function findWebKit() {
  return (webkit ??= searchWebKit());
}

async function searchWebKit() {
  const [executablePath] = inPath(['WebKitWebDriver']);
  const [screen] = process.env['DISPLAY'] ? [] : inPath(['Xvfb']);
  if (!executablePath || (!screen && !process.env['DISPLAY'])) return undefined;
  /** @type {FoundWebKit} */
  const found = { name: '', executablePath, ...(screen && { screen }) };
  try {
    const { driver: session, stop } = await startWebKit(found);
    const capabilities = await session.getCapabilities();
    await stop();
    return { ...found, name: `WebKitGTK ${capabilities.getBrowserVersion()}` };
  } catch (error) {
    console.warn(`WebKitGTK is here, and cannot be started: ${String(error)}`);
    return undefined;
  }
}

/**
 * One window, with storage and caches of its own.
 *
 * @param {FoundWebKit} found
 * @param {{ acceptInsecureCerts?: boolean | undefined }} [options]
 * @returns {Promise<{ driver: WebDriver, stop: () => Promise<void> }>}
 */
export async function startWebKit({ executablePath, screen }, { acceptInsecureCerts } = {}) {
  /** @type {ChildProcess[]} */
  const processes = [];
  const end = () => {
    for (const child of processes.reverse()) child.kill();
  };
  // whoever is interrupted leaves none of them behind
  process.once('exit', end);
  try {
    const display = screen && (await startScreen(screen, processes));
    const port = await freePort();
    const child = spawn(executablePath, [`--port=${port}`], {
      stdio: 'ignore',
      env: {
        ...process.env,
        ...(display && { DISPLAY: display, GDK_BACKEND: 'x11' }),
        NO_AT_BRIDGE: '1',
        // there is no graphics card behind such a screen
        LIBGL_ALWAYS_SOFTWARE: '1',
        WEBKIT_DISABLE_DMABUF_RENDERER: '1',
        // its sandbox wants namespaces, which a container does not give
        WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      },
    });
    processes.push(child);
    const url = `http://127.0.0.1:${port}`;
    await answers(`${url}/status`);
    const driver = await new Builder()
      .usingServer(url)
      .withCapabilities(
        new Capabilities({
          browserName: 'MiniBrowser',
          ...(acceptInsecureCerts && { acceptInsecureCerts }),
        }),
      )
      .build();
    // a limit for scripts would be a timer among the page's own
    await driver.manage().setTimeouts({ pageLoad: ANSWERS_WITHIN });
    await driver.manage().setTimeouts({ script: /** @type {any} */ (null) });
    return {
      driver,
      stop: async () => {
        await driver.quit().catch(() => undefined);
        process.off('exit', end);
        end();
      },
    };
  } catch (error) {
    process.off('exit', end);
    end();
    throw error;
  }
}

/**
 * @param {string} program
 * @param {ChildProcess[]} processes
 * @returns {Promise<string>} its name, as in DISPLAY
 */
async function startScreen(program, processes) {
  const options = ['-displayfd', '1', '-screen', '0', '1400x1200x24', '-nolisten', 'tcp'];
  const child = spawn(program, options, { stdio: ['ignore', 'pipe', 'ignore'] });
  processes.push(child);
  const [number] = await once(child.stdout, 'data');
  return `:${String(number).trim()}`;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  await once(server, 'close');
  return port;
}

/** @param {string} url */
async function answers(url) {
  for (const end = Date.now() + STARTS_WITHIN; ; await pause(PAUSE)) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    if (Date.now() > end) throw new Error(`${url} does not answer.`);
  }
}
