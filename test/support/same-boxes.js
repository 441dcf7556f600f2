/**
 * Whether an element of ours looks the same on two pages, and whether a page stays as it was when our
 * script comes.
 *
 * @typedef {import('puppeteer-core').Page} Page
 *
 * @typedef {object} Seen one element inside a shadow root
 * @property {string} name what it is, with the names of its attributes, and its place among those
 *   of its kind
 * @property {number[] | null} box left and top from the corner of the part `base`, width, height; none
 *   where it has no place on the page
 * @property {string[]} style computed values, in the order of `Look.properties`; none of what is no part
 *
 * @typedef {object} Look
 * @property {number} width of the part `base`
 * @property {string[]} properties
 * @property {Seen[]} seen
 */

/** Pixels by which a box may differ: text is set on whole ones, and the corner rarely stands on one. */
const TOLERANCE = 1;

/** Values that the engines compute from the box, which is compared with its tolerance. */
const OF_THE_BOX =
  /^(-webkit-|-moz-)?((min-|max-)?(width|height|inline-size|block-size)|(perspective|transform)-origin|inset.*|top|right|bottom|left|margin.*|grid-template-(columns|rows))$/;

/**
 * Reads an element whole, through the shadow roots of those inside it.
 *
 * @param {Page} page
 * @param {string} selector
 * @returns {Promise<Look>}
 */
export async function lookOf(page, selector) {
  // as one text, for a hundred thousand values take a driver seconds; by hand, for pages change JSON
  const text = await page.evaluate((wanted) => {
    const root = document.querySelector(wanted)?.shadowRoot;
    const base = root?.querySelector('[part~=base]');
    if (!root || !base) throw new Error(`${wanted} shows nothing.`);
    const corner = base.getBoundingClientRect();
    const properties = [...getComputedStyle(base)].filter((name) => !name.startsWith('--'));
    /** @type {string[]} */
    const lines = [[corner.width, ...properties].join('\t')];
    /** @type {Map<string, number>} */
    const counts = new Map();
    /** @param {ShadowRoot} tree */
    const read = (tree) => {
      // MooTools puts a `Document` of its own in place, which Lit takes for an engine that adopts no style sheets
      for (const element of tree.querySelectorAll(':not(style)')) {
        const part = element.getAttribute('part');
        const attributes = element.getAttributeNames().sort().join(' ');
        const kind = `${tree.host.localName} <${element.localName} ${attributes}>${part ?? ''}`;
        const count = (counts.get(kind) ?? 0) + 1;
        counts.set(kind, count);
        const { left, top, width, height } = element.getBoundingClientRect();
        const placed = element.getClientRects().length > 0;
        const style = getComputedStyle(element);
        const box = placed ? [left - corner.left, top - corner.top, width, height].join(' ') : '';
        const values = part ? properties.map((name) => style.getPropertyValue(name)) : [];
        lines.push([`${kind} ${count}`, box, ...values].join('\t'));
        if (element.shadowRoot) read(element.shadowRoot);
      }
    };
    read(root);
    return lines.join('\n');
  }, selector);
  const [[width, ...properties] = [], ...lines] = text.split('\n').map((line) => line.split('\t'));
  const seen = lines.map(([name = '', box = '', ...style]) => ({
    name,
    box: box ? box.split(' ').map(Number) : null,
    style,
  }));
  return { width: Number(width), properties, seen };
}

/**
 * Where the boxes of two looks differ by more than a pixel.
 *
 * @param {Look} look
 * @param {Look} plain
 * @returns {string[]}
 */
export function otherBoxes(look, plain) {
  const names = sameNames(look, plain);
  if (names.length) return names;
  return look.seen.flatMap(({ name, box }, index) => {
    const other = plain.seen[index]?.box;
    const same =
      box && other
        ? box.every((value, side) => Math.abs(value - (other[side] ?? NaN)) <= TOLERANCE)
        : !box && !other;
    return same ? [] : [`${name}: ${round(box)}, and on a plain page ${round(other)}`];
  });
}

/**
 * Where computed styles of named parts differ.
 *
 * @param {Look} look
 * @param {Look} plain
 * @param {readonly string[]} [passing] properties that the page hands on
 * @returns {string[]}
 */
export function otherStyles(look, plain, passing = []) {
  return look.seen.flatMap(({ name, style }, index) => {
    const other = plain.seen[index]?.style;
    return look.properties.flatMap((property, at) => {
      if (OF_THE_BOX.test(property) || passing.includes(property)) return [];
      const [here, there] = [style[at], other?.[at]];
      return here === there ? [] : [`${name}: ${property}: ${here}, and on a plain page ${there}`];
    });
  });
}

/** @param {Look} look @param {Look} plain */
function sameNames({ seen }, { seen: others }) {
  const different = seen.findIndex(({ name }, index) => name !== others[index]?.name);
  if (different < 0 && seen.length === others.length) return [];
  const at = different < 0 ? seen.length : different;
  return [`${seen[at]?.name ?? 'nothing'}, and on a plain page ${others[at]?.name ?? 'nothing'}`];
}

/** @param {number[] | null | undefined} box */
const round = (box) =>
  box ? box.map((value) => Math.round(value * 100) / 100).join(' ') : 'no place';

/**
 * Notes what a page is before our script comes: its globals and natives, its own elements with their
 * boxes and styles, what it keeps, where it stands.
 *
 * @param {Page} page
 * @returns {Promise<{ changes: (options?: { boxes?: boolean }) => Promise<string[]> }>} what has become
 *   different since, in words; without `boxes` whatever has moved
 */
export async function notePage(page) {
  const note = await page.evaluateHandle(() => {
    const OURS = 'akc-news-list, akc-release-detail, akc-contact-card, akc-share-bar, akc-channels';
    const ours = (/** @type {Node} */ node) =>
      !!(node instanceof Element ? node : node.parentElement)?.closest(
        `${OURS}, script[src$="/akc.js"]`,
      );
    // what the driver of the browser leaves
    const DRIVER = /^(window\.)?(puppeteer_|__ariaQuery|__puppeteer)/;

    /** Every property of the window, of what stands in it, and of the prototypes of that. */
    const natives = () => {
      /** @type {Map<string, unknown[]>} */
      const found = new Map();
      const add = (/** @type {string} */ owner, /** @type {object} */ object) => {
        for (const key of Reflect.ownKeys(object)) {
          if (DRIVER.test(`${owner}.${String(key)}`)) continue;
          const all = Reflect.getOwnPropertyDescriptor(object, key);
          const { value, get, set, writable, enumerable, configurable } = all ?? {};
          // of values that are no code, that they are there
          const code = typeof value === 'function' ? value : typeof value;
          const flags = [writable, enumerable, configurable];
          found.set(`${owner}.${String(key)}`, [code, get, set, ...flags]);
        }
      };
      add('window', window);
      for (const key of Object.getOwnPropertyNames(window)) {
        const value = Reflect.getOwnPropertyDescriptor(window, key)?.value;
        if (!(value instanceof Object) || value === window) continue;
        add(key, value);
        if (value.prototype instanceof Object) add(`${key}.prototype`, value.prototype);
      }
      for (const [name, object] of Object.entries({ document, navigator, history, location })) {
        add(name, object);
      }
      add('Object.prototype', Object.prototype);
      return found;
    };

    /**
     * Every property of its style. Of a margin that is `auto` Chromium tells at times 0 px where it told the pixels that it
     * had taken, though nothing has moved: where the browser knows margins as they were computed, before there are
     * boxes, these are taken.
     */
    const styleOf = (/** @type {Element} */ element) => {
      const style = getComputedStyle(element);
      const computed = 'computedStyleMap' in element ? element.computedStyleMap() : undefined;
      const value = (/** @type {string} */ key) =>
        (key.startsWith('margin') && computed?.get(key)?.toString()) || style.getPropertyValue(key);
      return new Map([...style].map((key) => [key, value(key)]));
    };

    const looks = () =>
      [...document.querySelectorAll('*')]
        .filter((element) => !ours(element))
        .map((element) => {
          const { left, top, width, height } = element.getBoundingClientRect();
          return {
            element,
            name: `<${element.localName} class="${element.getAttribute('class') ?? ''}">`,
            box: [left + scrollX, top + scrollY, width, height]
              .map((size) => size.toFixed(2))
              .join(),
            style: styleOf(element),
          };
        });

    const state = () => ({
      cookie: document.cookie,
      stored: [...Object.keys(localStorage), ...Object.keys(sessionStorage)].join(),
      address: location.href,
      history: history.length,
      title: document.title,
      focus: document.activeElement?.localName,
      scrolled: scrollY,
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    });

    const before = { natives: natives(), looks: looks(), state: state() };
    /** @type {string[]} */
    const touched = [];
    const observer = new MutationObserver((records) => {
      for (const { target, type, addedNodes, attributeName } of records) {
        const added = [...addedNodes];
        if (ours(target) || (added.length && added.every(ours))) continue;
        const what = attributeName ?? added.map(({ nodeName }) => nodeName).join();
        touched.push(`${type} of ${target.nodeName}: ${what}`);
      }
    });
    observer.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });

    /** @param {boolean} boxes @param {RegExp} ofTheBox */
    const changes = (boxes, ofTheBox) => {
      const different = [...touched];
      const now = natives();
      // what Lit leaves behind in every page that it runs in
      const ofLit =
        /^(window\.)?(litHtmlVersions|litElementVersions|litPropertyMetadata|reactiveElementVersions|Symbol\.metadata)\b/;
      for (const key of new Set([...before.natives.keys(), ...now.keys()])) {
        if (ofLit.test(key)) continue;
        const [then, here] = [before.natives.get(key), now.get(key)];
        if (!then) different.push(`${key} is new`);
        else if (!here) different.push(`${key} is gone`);
        else if (then.some((part, index) => part !== here[index])) {
          different.push(`${key} is another`);
        }
      }
      const after = looks();
      if (after.length !== before.looks.length) {
        different.push(`${before.looks.length} elements of the page are now ${after.length}`);
      }
      for (const { element, name, box, style } of before.looks) {
        const look = after.find((other) => other.element === element);
        if (!look) different.push(`${name} is gone`);
        else if (boxes && look.box !== box)
          different.push(`${name} was at ${box}, is at ${look.box}`);
        for (const [key, value] of look?.style ?? []) {
          if (style.get(key) !== value && (boxes || !ofTheBox.test(key))) {
            different.push(`${name}: ${key} was ${style.get(key)}, is ${value}`);
          }
        }
      }
      for (const [key, value] of Object.entries(state())) {
        const then = Reflect.get(before.state, key);
        if (value !== then) different.push(`${key} was ${then}, is ${value}`);
      }
      return different;
    };
    return { changes };
  });
  return {
    changes: ({ boxes = true } = {}) =>
      note.evaluate(
        (noted, whole, pattern) => noted.changes(whole, new RegExp(pattern)),
        boxes,
        OF_THE_BOX.source,
      ),
  };
}
