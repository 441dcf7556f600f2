/**
 * A page of somebody who embeds us, as short as a page can be.
 *
 * @param {string} body
 * @param {{ script?: string | string[], head?: string, lang?: string }} [options] `script`: addresses
 */
export function hostPage(body, { script = [], head = '', lang = 'en' } = {}) {
  const scripts = [script].flat().map((src) => `<script type="module" src="${src}"></script>`);
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>A partner</title>
    ${head}
    ${scripts.join('\n    ')}
  </head>
  <body>
    ${body}
  </body>
</html>`;
}

/**
 * The texts of a part of an element, in order.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {string} part
 * @param {string} [element]
 * @returns {Promise<string[]>}
 */
export const textsOf = (page, part, element = 'akc-news-list') =>
  page.$$eval(`${element} >>> [part~="${part}"]`, (found) =>
    found.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()),
  );

/**
 * Notes an event of ours each time it reaches the document, from the page's first moment on.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {...string} types
 */
export const noteEvents = (page, ...types) =>
  page.evaluateOnNewDocument((names) => {
    /** @type {{ type: string, detail: unknown }[]} */
    const noted = [];
    Object.assign(globalThis, { noted });
    for (const name of names) {
      document.addEventListener(name, (event) => {
        const { type, detail } = /** @type {CustomEvent} */ (event);
        // by way of JSON, as a tag manager reads it
        noted.push({ type, detail: JSON.parse(JSON.stringify(detail)) });
      });
    }
  }, types);

/**
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<{ type: string, detail: any }[]>}
 */
export const notedEvents = (page) =>
  page.evaluate('noted').then((noted) => /** @type {any} */ (noted));

/**
 * Waits until the first (or the named) element has shown so many releases.
 *
 * @param {import('puppeteer-core').Page | import('puppeteer-core').Frame} page
 * @param {number} count
 * @param {string} [element]
 */
export const shows = (page, count, element = 'akc-news-list') =>
  page.waitForFunction(
    (selector, wanted) =>
      document.querySelector(selector)?.shadowRoot?.querySelectorAll('[part~=item]').length ===
      wanted,
    { timeout: 10_000 },
    element,
    count,
  );

/**
 * Waits until something stands inside the first (or the named) element. Puppeteer's own waiting looks
 * again only when the document changes, and what happens in a shadow root escapes it.
 *
 * @param {import('puppeteer-core').Page | import('puppeteer-core').Frame} page
 * @param {string} selector
 * @param {string} [element]
 */
export const appears = (page, selector, element = 'akc-news-list') =>
  page.waitForFunction(
    (outer, inner) => document.querySelector(outer)?.shadowRoot?.querySelector(inner),
    { timeout: 15_000 },
    element,
    selector,
  );
