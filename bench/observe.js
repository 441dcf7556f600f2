/**
 * What a page notes of itself. Runs in every page before any of its own scripts, and looks at all
 * contenders alike: a release is a node with the role `listitem`, in the document or in any shadow
 * root.
 *
 * @typedef {object} Noted times are milliseconds from the start of the navigation
 * @property {number} first when the first release had been painted
 * @property {number} firstInDom when it stood in the DOM
 * @property {number} all when the last one stood in the DOM
 * @property {number} blocking what long tasks had beyond 50 ms, in all
 * @property {number} longest task
 * @property {number} shift layout shift, in all
 * @property {number[]} below where the marker below has stood, in pixels
 * @property {string[]} texts of the first releases
 */

/** @param {number} expected how many releases there will be; 0: only an empty element */
export function observe(expected) {
  /** Milliseconds without anything new after which a page has settled. */
  const QUIET = 400;
  /** What the Long Tasks specification leaves a task. */
  const UNNOTICED = 50;
  const ITEM = '[role=listitem]';

  const noted = {
    first: 0,
    firstInDom: 0,
    all: 0,
    blocking: 0,
    longest: 0,
    shift: 0,
    /** @type {number[]} */
    below: [],
    /** @type {string[]} */
    texts: [],
  };
  /** @type {Set<Element>} */
  const items = new Set();
  let last = 0;
  let watched = false;

  /** @param {string} name */
  const mark = (name) => performance.mark(`bench-${name}`).startTime;

  // after the layout, so that looking costs none
  const sizes = new ResizeObserver(() => {
    const below = document.querySelector('#below');
    if (!below) return;
    const top = Math.round(below.getBoundingClientRect().top + scrollY);
    if (noted.below.at(-1) !== top) noted.below.push(top);
  });

  /** @type {MutationCallback} */
  const look = (records) => {
    last = performance.now();
    if (!watched && document.body) {
      watched = true;
      sizes.observe(document.body);
    }
    if (noted.all) return;
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (node.matches(ITEM)) items.add(node);
        else for (const item of node.querySelectorAll(ITEM)) items.add(item);
      }
    }
    if (items.size) noteFirst();
    if (items.size === expected) noted.all = mark('all');
  };
  const noteFirst = () => {
    if (noted.firstInDom) return;
    noted.firstInDom = mark('first-in-dom');
    requestAnimationFrame(() => {
      // the next task comes after this frame's paint
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => (noted.first = mark('first'));
      port2.postMessage(undefined);
    });
  };
  const mutations = new MutationObserver(look);
  const options = { childList: true, subtree: true };
  mutations.observe(document, options);
  const { attachShadow } = Element.prototype;
  /** @param {ShadowRootInit} init */
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    mutations.observe(root, options);
    if (!expected) {
      noteFirst();
      noted.all ||= mark('all');
    }
    return root;
  };

  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      last = performance.now();
      noted.blocking += Math.max(0, duration - UNNOTICED);
      noted.longest = Math.max(noted.longest, duration);
    }
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      noted.shift += /** @type {PerformanceEntry & { value: number }} */ (entry).value;
    }
  }).observe({ type: 'layout-shift', buffered: true });

  document.fonts.addEventListener('loadingdone', () => (last = performance.now()));

  const settled = new Promise((resolve) => {
    const check = () => {
      const coming = !noted.all || !noted.first || document.fonts.status === 'loading';
      if (coming || performance.now() - last < QUIET) {
        return void setTimeout(check, QUIET / 4);
      }
      noted.texts = [...items]
        .slice(0, 10)
        .map(({ textContent }) => textContent.replace(/\s+/g, ''));
      resolve(noted);
    };
    check();
  });
  Object.assign(globalThis, { benchSettled: settled });
}
