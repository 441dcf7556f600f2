import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Builder, Capabilities } from 'selenium-webdriver';
// @ts-expect-error it is not described under the name that Node finds it by
import { DriverService } from 'selenium-webdriver/remote/index.js';
import { inPath } from '../../scripts/browsers.js';

/**
 * WebKitGTK, which no package of npm brings and puppeteer does not drive: Debian's driver of it
 * speaks WebDriver. It has no way to run without a screen, and is given one that nobody sees.
 *
 * @typedef {import('selenium-webdriver').WebDriver} WebDriver
 *
 * @typedef {object} FoundWebKit
 * @property {string} name with its version, for people
 * @property {string} executablePath of its driver
 * @property {string} [screen] the program that makes one, where there is none
 */

/** Milliseconds that a page may take for what it was asked. */
const ANSWERS_WITHIN = 60_000;

/** @type {Promise<FoundWebKit | undefined> | undefined} */
let webkit;

/** @returns {Promise<FoundWebKit | undefined>} `undefined` where there is none, or it cannot be shown */
export function findWebKit() {
  return (webkit ??= searchWebKit());
}

async function searchWebKit() {
  const { DISPLAY } = process.env;
  const [executablePath] = inPath('WebKitWebDriver');
  const [screen] = DISPLAY ? [] : inPath('Xvfb');
  if (!executablePath || !(screen || DISPLAY)) return undefined;
  /** @type {FoundWebKit} */
  const found = { name: '', executablePath, ...(screen && { screen }) };
  try {
    const { driver, stop } = await startWebKit(found);
    const capabilities = await driver.getCapabilities();
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
  const display = screen ? await startScreen(screen) : undefined;
  const service = new DriverService.Builder(executablePath)
    .setLoopback(true)
    .setEnvironment({
      ...process.env,
      ...(display && { DISPLAY: display.name, GDK_BACKEND: 'x11' }),
      NO_AT_BRIDGE: '1',
      // there is no graphics card behind such a screen
      LIBGL_ALWAYS_SOFTWARE: '1',
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      // its sandbox wants namespaces, which a container does not give
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    })
    .build();
  const end = async () => {
    await service.kill();
    display?.end();
  };
  try {
    const wanted = {
      browserName: 'MiniBrowser',
      ...(acceptInsecureCerts && { acceptInsecureCerts }),
    };
    const driver = await new Builder()
      .usingServer(await service.start())
      .withCapabilities(new Capabilities(wanted))
      .build();
    await driver.manage().setTimeouts({ pageLoad: ANSWERS_WITHIN });
    // a limit for scripts would be a timer among the page's own
    await driver.manage().setTimeouts({ script: /** @type {any} */ (null) });
    const stop = () => driver.quit().then(end, end);
    return { driver, stop };
  } catch (error) {
    await end();
    throw error;
  }
}

/** @param {string} program */
async function startScreen(program) {
  const options = ['-displayfd', '1', '-screen', '0', '1400x1200x24', '-nolisten', 'tcp'];
  const child = spawn(program, options, { stdio: ['ignore', 'pipe', 'ignore'] });
  const end = () => void child.kill();
  // whoever is interrupted leaves none behind
  process.once('exit', end);
  const [number] = await once(child.stdout, 'data');
  return { name: `:${String(number).trim()}`, end };
}
