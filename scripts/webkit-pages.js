import { setTimeout as pause } from 'node:timers/promises';
import { Key } from 'selenium-webdriver';
import { startWebKit } from './webkit.js';

/**
 * As much of puppeteer's pages as our tests use, over WebDriver: so the same tests run in WebKitGTK.
 * What has to happen before a page's own scripts is put into the page itself (`written`), for
 * WebDriver knows no such thing; what a page says is fetched from it every now and then.
 *
 * @typedef {import('selenium-webdriver').WebDriver} WebDriver
 * @typedef {import('selenium-webdriver').WebElement} WebElement
 * @typedef {{ kind: string, type: string, text: string }} Told
 */

/** Milliseconds. */
const PATIENCE = 30_000;
const PAUSE = 25;

/** For the page itself: notes what it says, what nobody caught, and what it asks for. */
const LISTEN = `(() => {
  const told = [];
  const held = { told, requests: 0 };
  Object.defineProperty(window, '__held', { value: held });
  for (const type of ['log', 'info', 'warn', 'error', 'debug']) {
    const own = console[type];
    console[type] = (...args) => {
      told.push({ kind: 'console', type, text: args.join(' ') });
      own.apply(console, args);
    };
  }
  const uncaught = (error) => told.push({ kind: 'pageerror', type: '', text: String(error) });
  addEventListener('error', ({ error, message }) => uncaught(error ?? message));
  addEventListener('unhandledrejection', ({ reason }) => uncaught(reason));
  const own = window.fetch;
  window.fetch = (...args) => {
    told.push({ kind: 'request', type: '', text: new Request(...args).url });
    held.requests++;
    return own.apply(window, args).finally(() => held.requests--);
  };
})();`;

/**
 * For the page: finds what puppeteer's selectors mean, through shadow roots too, and calls a function.
 * The code is written into it, for a page's policy may forbid to make one of a string.
 *
 * @param {string} code
 */
const calling = (code) => `
  const [json, selector, all, ...nodes] = arguments;
  const done = nodes.pop();
  const find = (roots, parts) => {
    const [part, ...rest] = parts;
    const found = roots.flatMap((root) => {
      if (roots.length === 1 && root === document) return [...root.querySelectorAll(part)];
      const deep = (node) => [
        ...node.querySelectorAll(part),
        ...[...node.querySelectorAll('*')].flatMap((child) => child.shadowRoot ? deep(child.shadowRoot) : []),
      ];
      return [...(root.shadowRoot ? deep(root.shadowRoot) : []), ...deep(root)];
    });
    const unique = [...new Set(found)];
    return rest.length ? find(unique, rest) : unique;
  };
  const undefinedOr = (value) => (value === undefined ? '' : JSON.stringify(value));
  (async () => {
    const args = JSON.parse(json).map(({ node, value }) => (node === undefined ? value : nodes[node]));
    if (selector !== null) {
      const elements = find([document], selector.split('>>>').map((part) => part.trim()));
      if (!all && !elements.length) throw new Error('failed to find element matching selector "' + selector + '"');
      args.unshift(all ? elements : elements[0]);
    }
    const value = (${code});
    return typeof value === 'function' ? await value(...args) : await value;
  })().then(
    (value) => {
      const isElement = (one) => one instanceof Node;
      const told = window.__held?.told.splice(0) ?? [];
      if (isElement(value) || (Array.isArray(value) && value.length && value.every(isElement))) done([told, 'node', value]);
      else done([told, 'json', undefinedOr(value)]);
    },
    (error) => done([window.__held?.told.splice(0) ?? [], 'error', String(error?.stack && error.message ? error : error)]),
  );
`;

/** What is no more than one expression stands as it is: a page may forbid to evaluate strings. @param {Function | string} code */
const asCode = (code) =>
  typeof code === 'string' && /[;\n]/.test(code)
    ? `(0, eval)(${JSON.stringify(code)})`
    : String(code);

class Handle {
  /** @param {WebKitPage} page @param {WebElement} element */
  constructor(page, element) {
    this.page = page;
    this.element = element;
  }

  click() {
    return this.page.act(() => this.element.click());
  }

  isVisible() {
    return this.page.act(() => this.element.isDisplayed());
  }

  focus() {
    return this.evaluate((/** @type {HTMLElement} */ element) => element.focus());
  }

  /** @param {string} value */
  select(value) {
    return this.evaluate(
      (/** @type {HTMLSelectElement} */ select, /** @type {string} */ wanted) => {
        select.value = wanted;
        for (const type of ['input', 'change'])
          select.dispatchEvent(new Event(type, { bubbles: true }));
      },
      value,
    );
  }

  /** @param {Function} call @param {...unknown} args */
  evaluate(call, ...args) {
    return this.page.call(call, [this, ...args]);
  }
}

/**
 * One thing at a time, in all windows of a browser: its driver knows of one that it is in, and loses
 * itself when it is asked for two things at once.
 */
class Turns {
  /** @type {Promise<unknown>} */
  #last = Promise.resolve();

  /**
   * @template T
   * @param {() => Promise<T>} what
   * @returns {Promise<T>}
   */
  take(what) {
    const turn = this.#last.then(what);
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}

class WebKitPage {
  /** @type {Map<string, ((event: unknown) => void)[]>} */
  #listeners = new Map();
  /** @type {string[]} */
  #first = [LISTEN];
  #closed = false;

  /** @param {WebDriver} driver @param {string} window @param {Turns} turns */
  constructor(driver, window, turns) {
    this.driver = driver;
    this.window = window;
    this.turns = turns;
    this.keyboard = {
      press: (/** @type {string} */ key) =>
        this.act(() => driver.actions().sendKeys(keyOf(key)).perform()),
      down: (/** @type {string} */ key) =>
        this.act(() => driver.actions().keyDown(keyOf(key)).perform()),
      up: (/** @type {string} */ key) =>
        this.act(() => driver.actions().keyUp(keyOf(key)).perform()),
    };
    void this.#listen();
  }

  /**
   * In this page's window, when no other has its turn.
   *
   * @template T
   * @param {() => Promise<T>} what
   * @returns {Promise<T>}
   */
  act(what) {
    return this.turns.take(async () => {
      await this.driver.switchTo().window(this.window);
      return what();
    });
  }

  /**
   * @param {Function | string} code
   * @param {unknown[]} args
   * @param {{ selector?: string, all?: boolean }} [on]
   */
  async call(code, args, { selector, all = false } = {}) {
    /** @type {WebElement[]} */
    const nodes = [];
    const given = args.map((arg) =>
      arg instanceof Handle ? { node: nodes.push(arg.element) - 1 } : { value: arg },
    );
    const [told, kind, value] = /** @type {[Told[], string, any]} */ (
      await this.act(() =>
        this.driver.executeAsyncScript(
          calling(asCode(code)),
          JSON.stringify(given),
          selector ?? null,
          all,
          ...nodes,
        ),
      )
    );
    for (const one of told) this.#tell(one);
    if (kind === 'error') throw new Error(value);
    if (kind === 'json') return value ? JSON.parse(value) : undefined;
    return Array.isArray(value)
      ? value.map((one) => new Handle(this, one))
      : new Handle(this, value);
  }

  /** @param {Told} told */
  #tell({ kind, type, text }) {
    const events = {
      console: { type: () => type, text: () => text },
      request: { url: () => text, redirectChain: () => [] },
      pageerror: text,
    };
    const event = events[/** @type {keyof typeof events} */ (kind)];
    for (const listener of this.#listeners.get(kind) ?? []) listener(event);
  }

  async #listen() {
    while (!this.#closed) {
      await pause(8 * PAUSE);
      // between two pages there is nothing to be told
      if (this.#listeners.size && !this.#closed) await this.evaluate('0').catch(() => undefined);
    }
  }

  /** @param {string} kind @param {(event: unknown) => void} listener */
  on(kind, listener) {
    this.#listeners.set(kind, [...(this.#listeners.get(kind) ?? []), listener]);
  }

  /** @param {Function} call @param {...unknown} args */
  evaluateOnNewDocument(call, ...args) {
    const given = args.map((arg) => JSON.stringify(arg) ?? 'undefined').join();
    this.#first.push(`(${asCode(call)})(${given});`);
    return Promise.resolve();
  }

  /** The page with all that comes before its own scripts. @param {string} html */
  written = (html) => {
    const script = `<script>${this.#first.join('\n').replaceAll('</script', '<\\/script')}</script>`;
    const after = /<head[^>]*>|<!doctype[^>]*>/i;
    return after.test(html)
      ? html.replace(/<head[^>]*>/i.test(html) ? /<head[^>]*>/i : after, (tag) => tag + script)
      : script + html;
  };

  /** @param {Function | string} code @param {...unknown} args */
  evaluate(code, ...args) {
    return this.call(code, args);
  }

  /** @param {string} selector @param {Function} call @param {...unknown} args */
  $eval(selector, call, ...args) {
    return this.call(call, args, { selector });
  }

  /** @param {string} selector @param {Function} call @param {...unknown} args */
  $$eval(selector, call, ...args) {
    return this.call(call, args, { selector, all: true });
  }

  /** @param {string} selector */
  async $(selector) {
    const [first = null] = await this.$$(selector);
    return first;
  }

  /** @param {string} selector @returns {Promise<Handle[]>} */
  async $$(selector) {
    const found = await this.$$eval(selector, (/** @type {Element[]} */ elements) => elements);
    return found ?? [];
  }

  /** @param {Function | string} code @param {{ timeout?: number }} [options] @param {...unknown} args */
  async waitForFunction(code, { timeout = PATIENCE } = {}, ...args) {
    for (const end = Date.now() + timeout; ; await pause(PAUSE)) {
      const value = await this.evaluate(code, ...args);
      if (value instanceof Handle) return value;
      if (value) return { jsonValue: () => Promise.resolve(value) };
      if (Date.now() > end) throw new Error(`Waited ${timeout} ms in vain: ${asCode(code)}`);
    }
  }

  /** @param {string} selector @param {{ timeout?: number, hidden?: boolean }} [options] */
  async waitForSelector(selector, { timeout = PATIENCE, hidden = false } = {}) {
    for (const end = Date.now() + timeout; ; await pause(PAUSE)) {
      const found = await this.$(selector);
      if (!found === hidden) return found;
      if (Date.now() > end) throw new Error(`Waited ${timeout} ms in vain for ${selector}`);
    }
  }

  /** @param {{ idleTime?: number }} [options] */
  async waitForNetworkIdle({ idleTime = 500 } = {}) {
    const state = () =>
      this.evaluate(
        'JSON.stringify([window.__held?.requests ?? 0, performance.getEntriesByType("resource").length, document.readyState])',
      );
    const end = Date.now() + PATIENCE;
    for (let last = '', since = Date.now(); ; await pause(PAUSE)) {
      const now = await state();
      if (Date.now() > end) throw new Error(`Waited ${PATIENCE} ms in vain for quiet: ${now}`);
      if (now !== last || !now.startsWith('[0,') || !now.includes('complete')) since = Date.now();
      last = now;
      if (Date.now() - since >= idleTime) return;
    }
  }

  /** @param {string} selector */
  async click(selector) {
    const found = await this.$(selector);
    if (!found) throw new Error(`There is no ${selector} to click.`);
    await found.click();
  }

  /** @param {string} selector @param {string} text */
  async type(selector, text) {
    const found = await this.$(selector);
    if (!found) throw new Error(`There is no ${selector} to type into.`);
    await this.act(() => found.element.sendKeys(text));
  }

  /** @param {string} url */
  async goto(url) {
    await this.act(() => this.driver.get(url));
  }

  reload() {
    return this.act(() => this.driver.navigate().refresh());
  }

  /** @param {{ width: number, height: number }} size of what shows the page */
  async setViewport({ width, height }) {
    const [wide, high] = await this.evaluate(
      '[outerWidth - innerWidth, outerHeight - innerHeight]',
    );
    const rect = { x: 0, y: 0, width: width + wide, height: height + high };
    await this.act(() => this.driver.manage().window().setRect(rect));
  }

  bringToFront() {
    return this.act(() => Promise.resolve());
  }

  async close() {
    this.#closed = true;
    await this.act(() => this.driver.close());
  }
}

/** @param {string} name as puppeteer calls it */
function keyOf(name) {
  const key = /** @type {Record<string, string>} */ (/** @type {unknown} */ (Key))[
    name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()
  ];
  return key ?? name;
}

/**
 * @param {import('./webkit.js').FoundWebKit} found
 * @param {{ acceptInsecureCerts?: boolean }} [options]
 * @returns {Promise<import('puppeteer-core').Browser>} as much of it as is there
 */
export async function launchWebKit(found, options) {
  const { driver, stop } = await startWebKit(found, options);
  const first = await driver.getWindowHandle();
  const turns = new Turns();
  const browser = {
    createBrowserContext: () => {
      /** @type {WebKitPage[]} */
      const pages = [];
      return Promise.resolve({
        newPage: () =>
          turns.take(async () => {
            await driver.switchTo().window(first);
            await driver.switchTo().newWindow('window');
            const page = new WebKitPage(driver, await driver.getWindowHandle(), turns);
            pages.push(page);
            return page;
          }),
        // each, even if one cannot be: a page that stays would keep the process
        close: () => Promise.all(pages.map((page) => page.close())),
      });
    },
    close: stop,
  };
  return /** @type {any} */ (browser);
}
