/**
 * What a reader of a page sees, through all shadow roots, and what pages are told and handed.
 *
 * @typedef {import('puppeteer-core').Page | import('puppeteer-core').Frame} Place
 */

/**
 * All text that has a place on the page, in the order in which it is shown.
 *
 * @param {Place} page
 * @param {string} [selector] of what is read
 * @returns {Promise<string>}
 */
export const visibleText = (page, selector = 'body') =>
  page.evaluate((wanted) => {
    /** @type {string[]} */
    const words = [];
    const range = document.createRange();
    /** @param {Node} node */
    const read = (node) => {
      if (node instanceof Text) {
        range.selectNodeContents(node);
        const { parentElement: parent } = node;
        const seen = parent && getComputedStyle(parent).visibility === 'visible';
        if (seen && range.getClientRects().length) words.push(node.data);
      } else if (node instanceof HTMLSlotElement && node.assignedNodes().length) {
        node.assignedNodes().forEach(read);
      } else {
        const inside = node instanceof Element && node.shadowRoot;
        (inside || node).childNodes.forEach(read);
      }
    };
    for (const element of document.querySelectorAll(wanted)) read(element);
    return words.join(' ').replace(/\s+/g, ' ').trim();
  }, selector);

/**
 * What is said in each of the elements that a selector finds inside an element of ours, word by word,
 * whatever boxes they are in.
 *
 * @param {Place} page
 * @param {string} selector
 * @param {string} [element]
 * @returns {Promise<string[]>}
 */
export const wordsIn = (page, selector, element = 'akc-release-detail') =>
  page.$$eval(`${element} >>> ${selector}`, (found) =>
    found.map((part) => {
      const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      let words = '';
      while (texts.nextNode()) words += ` ${/** @type {Text} */ (texts.currentNode).data}`;
      return words.replace(/\s+/g, ' ').trim();
    }),
  );

/**
 * The text that has the focus, however many shadow roots around it.
 *
 * @param {Place} page
 */
export const focusedText = (page) =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at === document.body ? '' : at?.textContent?.trim();
  });

/**
 * Waits until what has this text has the focus.
 *
 * @param {Place} page
 * @param {string} text
 */
export const hasFocus = (page, text) =>
  page
    .waitForFunction(
      (wanted) => {
        let at = document.activeElement;
        while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
        return at?.textContent?.trim() === wanted;
      },
      { timeout: 10_000 },
      text,
    )
    .catch(async () => {
      throw new Error(`The focus is on "${await focusedText(page)}", not on "${text}".`);
    });

/**
 * Waits until the release of this headline is shown; without one, until none is.
 *
 * @param {Place} page
 * @param {string} [title]
 * @param {string} [element]
 */
export const showsRelease = (page, title, element = 'akc-release-detail') =>
  page.waitForFunction(
    (selector, wanted) => {
      const root = document.querySelector(selector)?.shadowRoot;
      return root && root.querySelector('[part~=title]')?.textContent.trim() === wanted;
    },
    { timeout: 10_000 },
    element,
    title,
  );

/**
 * Waits until an element says this somewhere.
 *
 * @param {Place} page
 * @param {string} text
 * @param {string} element
 */
export const says = (page, text, element) =>
  page.waitForFunction(
    (selector, wanted) =>
      document
        .querySelector(selector)
        ?.shadowRoot?.textContent?.replace(/\s+/g, ' ')
        .includes(wanted),
    { timeout: 10_000 },
    element,
    text,
  );

/**
 * Clicks the button, or the link, of this text, once it is there and does something. The element scrolls
 * nowhere for it, and what is animated is not waited for.
 *
 * @param {Place} page
 * @param {string} name
 * @param {string} [element]
 */
export async function press(page, name, element = 'akc-release-detail') {
  const click = page.waitForFunction(
    (selector, wanted) => {
      const all = document.querySelector(selector)?.shadowRoot?.querySelectorAll('button, a') ?? [];
      const found = [...all].find(
        (control) =>
          (control.getAttribute('aria-label') ?? control.textContent)
            .replace(/\s+/g, ' ')
            .trim() === wanted,
      );
      if (!found || found.ariaDisabled === 'true') return false;
      /** @type {HTMLElement} */ (found).click();
      return true;
    },
    { timeout: 10_000 },
    element,
    name,
  );
  await click.catch(() => {
    throw new Error(`There is no "${name}" in ${element} that does something.`);
  });
}

/**
 * Notes the files that are made in a page, and hands none of them to the browser: `savedFiles`.
 *
 * @param {import('puppeteer-core').Page} page
 */
export const noteFiles = (page) =>
  page.evaluateOnNewDocument(() => {
    /** @type {{ name: string, type: string, text: Promise<string> }[]} */
    const saved = [];
    /** @type {Map<string, Blob>} */
    const blobs = new Map();
    Object.assign(globalThis, { saved });
    const { createObjectURL } = URL;
    URL.createObjectURL = (object) => {
      const url = createObjectURL.call(URL, object);
      if (object instanceof Blob) blobs.set(url, object);
      return url;
    };
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function () {
      const blob = blobs.get(this.href);
      if (!blob) return click.call(this);
      saved.push({ name: this.download, type: blob.type, text: blob.text() });
    };
  });

/**
 * Waits for a file, and reads it.
 *
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<{ name: string, type: string, text: string }>}
 */
export async function savedFile(page) {
  await page.waitForFunction(() => Reflect.get(globalThis, 'saved').length);
  return page.evaluate(async () => {
    const { name, type, text } = Reflect.get(globalThis, 'saved').at(-1);
    return { name, type, text: await text };
  });
}

/**
 * Puts a clipboard of ours in the page's place: what it was given stands in `copied`.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {{ refuse?: boolean }} [options]
 */
export const fakeClipboard = (page, { refuse = false } = {}) =>
  page.evaluateOnNewDocument((refused) => {
    /** @type {Record<string, string>[]} */
    const copied = [];
    Object.assign(globalThis, { copied });
    const deny = () => Promise.reject(new DOMException('Refused', 'NotAllowedError'));
    const clipboard = {
      /** @param {string} text */
      writeText: (text) => {
        if (refused) return deny();
        copied.push({ 'text/plain': text });
        return Promise.resolve();
      },
      /** @param {ClipboardItem[]} items */
      write: async ([item]) => {
        if (refused || !item) return deny();
        /** @type {Record<string, string>} */
        const entry = {};
        for (const type of item.types) entry[type] = await (await item.getType(type)).text();
        copied.push(entry);
      },
    };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  }, refuse);

/**
 * Waits until something was copied.
 *
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<Record<string, string>>}
 */
export async function copiedText(page) {
  await page.waitForFunction(() => Reflect.get(globalThis, 'copied').length);
  return page.evaluate(() => Reflect.get(globalThis, 'copied').at(-1));
}

/**
 * What stands marked in an element, once something does.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {string} element
 */
export async function markedText(page, element) {
  /** @param {string} selector */
  const marked = (selector) => {
    const root = document.querySelector(selector)?.shadowRoot;
    const selection = getSelection();
    if (!root || !selection) return '';
    // the way of the standard, which alone tells in WebKit what is marked in a shadow tree
    const [ends] = selection.getComposedRanges?.({ shadowRoots: [root] }) ?? [];
    if (!ends) return String(selection);
    const range = document.createRange();
    range.setStart(ends.startContainer, ends.startOffset);
    range.setEnd(ends.endContainer, ends.endOffset);
    return String(range);
  };
  await page.waitForFunction(marked, { timeout: 10_000 }, element);
  return page.evaluate(marked, element);
}
