import { setTimeout as pause } from 'node:timers/promises';
import { startWebKit } from './webkit.js';

/**
 * As much of puppeteer's pages as those tests use that run in WebKitGTK (`test/support/parts.js` names them), over
 * WebDriver. What has to happen before a page's own scripts is put into the page itself (`written`), for WebDriver
 * knows no such thing; what the page has said comes with the next answer.
 *
 * @typedef {Record<string, (...given: any[]) => any>} Imitation puppeteer's types say what is given
 */

/** Milliseconds. */
const PATIENCE = 30_000;

/** For the page: notes what it says, and what nobody caught. */
const LISTEN = `(() => {
  const told = [];
  Object.defineProperty(window, '__told', { value: told });
  for (const type of ['log', 'info', 'warn', 'error', 'debug']) {
    const own = console[type];
    console[type] = (...args) => {
      told.push(['console', type, args.join(' ')]);
      own.apply(console, args);
    };
  }
  const uncaught = (error) => told.push(['pageerror', '', String(error)]);
  addEventListener('error', ({ error, message }) => uncaught(error ?? message));
  addEventListener('unhandledrejection', ({ reason }) => uncaught(reason));
})();`;

/** For the page: calls a function with what a selector finds, through shadow roots too. @param {string} code */
const calling = (code) => `
  const [selector, all, ...args] = arguments;
  const done = args.pop();
  const inside = ({ shadowRoot }, part) => (shadowRoot ? deep(shadowRoot, part) : []);
  const deep = (root, part) => [
    ...inside(root, part),
    ...root.querySelectorAll(part),
    ...[...root.querySelectorAll('*')].flatMap((child) => inside(child, part)),
  ];
  const inRoot = (root, part, level) => (level ? deep(root, part) : [...root.querySelectorAll(part)]);
  const find = (roots, part, level) => [...new Set(roots.flatMap((root) => inRoot(root, part, level)))];
  (async () => {
    const found = selector ? selector.split('>>>').reduce(find, [document]) : [];
    const first = all ? [found] : found.slice(0, 1);
    const value = (${code});
    return typeof value === 'function' ? value(...first, ...args.map((arg) => arg ?? undefined)) : value;
  })()
    .then((value) => [value].flat()[0] instanceof Node ? ['node', value] : ['json', JSON.stringify(value) ?? ''])
    .catch((error) => ['error', String(error)])
    .then((answer) => done([window.__told?.splice(0) ?? [], ...answer]));`;

/** @param {import('selenium-webdriver').WebDriver} driver @param {string} window @param {(what: () => Promise<any>) => Promise<any>} inTurn */
function pageOf(driver, window, inTurn) {
  /** @type {Record<string, ((event: unknown) => void)[]>} */
  const listeners = {};
  const before = [LISTEN];
  /** That was asked for last. */
  let address = '';

  /** @param {() => Promise<any>} what */
  const act = (what) => inTurn(() => driver.switchTo().window(window).then(what));

  /** @type {(code: unknown, args?: unknown[], selector?: string, all?: boolean) => Promise<any>} */
  const call = async (code, args = [], selector = '', all = false) => {
    const script = calling(String(code));
    const given = [selector, all, ...args.map((arg) => Reflect.get(Object(arg), 'element') ?? arg)];
    const [told, kind, value] = await act(() => driver.executeAsyncScript(script, ...given));
    for (const [name, type, text] of told) {
      const event = name === 'console' ? { type: () => type, text: () => text } : text;
      for (const listener of listeners[name] ?? []) listener(event);
    }
    if (kind === 'error') throw new Error(value);
    if (kind === 'json') return value ? JSON.parse(value) : undefined;
    return Array.isArray(value) ? value.map(handleOf) : handleOf(value);
  };

  /** @param {import('selenium-webdriver').WebElement} element */
  const handleOf = (element) => ({
    element,
    click: () => act(() => element.click()),
    type: (/** @type {string} */ text) => act(() => element.sendKeys(text)),
    isVisible: () => act(() => element.isDisplayed()),
  });

  /** @param {() => Promise<any>} look @param {unknown} what @param {number} [timeout] */
  const until = async (look, what, timeout = PATIENCE) => {
    for (const end = Date.now() + timeout; ; await pause(25)) {
      const found = await look();
      if (found) return found;
      if (Date.now() > end) throw new Error(`Waited ${timeout} ms in vain: ${String(what)}`);
    }
  };

  /** @param {string} selector @returns {Promise<any>} */
  const first = (selector) =>
    call('(found) => found', [], selector, true).then(([one = null]) => one);

  return /** @type {Imitation} */ ({
    on: (name, listener) => (listeners[name] ??= []).push(listener),
    evaluateOnNewDocument: (code, ...args) => before.push(`(${code})(...${JSON.stringify(args)});`),
    written: (html) => {
      const script = `<script>${before.join('\n').replaceAll('</script', '<\\/script')}</script>`;
      const [start = ''] = /^.*?<head[^>]*>|^\s*<!doctype[^>]*>/is.exec(html) ?? [];
      return start + script + html.slice(start.length);
    },
    evaluate: (code, ...args) => call(code, args),
    $eval: (selector, code, ...args) => call(code, args, selector),
    $$eval: (selector, code, ...args) => call(code, args, selector, true),
    $$: (selector) => call('(found) => found', [], selector, true),
    $: first,
    click: async (selector) => (await first(selector)).click(),
    type: async (selector, text) => (await first(selector)).type(text),
    waitForFunction: (code, { timeout } = {}, ...args) =>
      until(() => call(code, args), code, timeout).then((value) =>
        value.element ? value : { jsonValue: () => value },
      ),
    waitForSelector: (selector, { timeout } = {}) =>
      until(() => first(selector), selector, timeout),
    setViewport: ({ width, height }) =>
      act(async () => {
        const size = () => driver.executeScript('return [innerWidth, innerHeight]');
        await driver.manage().window().setRect({ width, height });
        // what stands around the page is its own matter
        const [inner = width, lower = height] = /** @type {number[]} */ (await size());
        const rect = { width: 2 * width - inner, height: 2 * height - lower };
        await driver.manage().window().setRect(rect);
      }),
    url: () => address,
    goto: (url) => {
      address = url;
      return act(() => driver.get(url));
    },
    reload: () => act(() => driver.navigate().refresh()),
    close: () => act(() => driver.close()),
  });
}

/** @type {(found: import('./webkit.js').FoundWebKit, options?: { acceptInsecureCerts?: boolean }) => Promise<any>} */
export async function launchWebKit(found, options) {
  const { driver, stop } = await startWebKit(found, options);
  const home = await driver.getWindowHandle();
  /** One thing at a time: a driver loses itself when it is asked for two. @type {Promise<any>} */
  let last = Promise.resolve();
  const inTurn = (/** @type {() => any} */ what) => (last = last.catch(() => undefined).then(what));
  const openWindow = async () => {
    await driver.switchTo().window(home);
    await driver.switchTo().newWindow('window');
    return pageOf(driver, await driver.getWindowHandle(), inTurn);
  };
  // of a page for each, no more is asked
  const createBrowserContext = async () => {
    const page = await inTurn(openWindow);
    return { newPage: () => page, close: page.close };
  };
  return { createBrowserContext, close: stop };
}
