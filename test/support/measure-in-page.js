/**
 * What runs inside a page that is measured. Each function is handed over as text, and so knows nothing but
 * itself.
 *
 * @typedef {object} Counts
 * @property {number} nodes
 * @property {Record<string, number>} most of a part's elements in one holder
 * @property {number} options of the control that has most
 * @property {number} lines paragraphs and line breaks of a body that is text
 * @property {number} breaks line breaks in one text
 * @property {number} text characters of the longest text
 * @property {number} run characters of the longest run without a place to break
 * @property {number} marks of the longest run of combining marks
 * @property {number} halves of pairs that lack the other
 * @property {number} picture pixels of the highest picture's place
 */

/** Notes what is thrown, and who has told what came of the feed, from the page's first moment on. */
export function watchPage() {
  const watch = { uncaught: /** @type {string[]} */ ([]), told: new Set() };
  Object.assign(window, { watch });
  addEventListener('error', ({ message }) => watch.uncaught.push(message));
  addEventListener('unhandledrejection', ({ reason }) => watch.uncaught.push(String(reason)));
  for (const name of ['akc-load', 'akc-error']) {
    document.addEventListener(name, ({ target }) => watch.told.add(target));
  }
}

/**
 * Waits until all elements have told what came of the feed, and have been painted.
 *
 * @returns {Promise<string[]>} what was thrown
 */
export async function settled() {
  const watch = Reflect.get(window, 'watch');
  const ours = [...document.body.children].filter(({ localName }) => localName.startsWith('akc-'));
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const isReady = (/** @type {Element} */ one) =>
    watch.told.has(one) || one.matches(':state(empty)');
  while (!ours.every(isReady) && !watch.uncaught.length) await frame();
  // the first may have begun before; the second begins when it is over
  for (let turn = 0; turn < 2; turn++) await frame();
  return watch.uncaught;
}

/** @returns {Counts} */
export function countShown() {
  /** @type {Counts} */
  const counts = {
    ...{
      nodes: 0,
      most: {},
      options: 0,
      lines: 0,
      breaks: 0,
      text: 0,
      run: 0,
      marks: 0,
      halves: 0,
    },
    picture: 0,
  };
  // what a line may break at or after: of Han and Hangul any letter
  const BREAK = /[\s\u200b\u00ad\u2010-\u2014\u2026?/-]|[\u2e80-\u9fff\uac00-\ud7ff\uff00-\uff60]/u;
  const raise = (
    /** @type {'text' | 'breaks' | 'run' | 'marks' | 'picture' | 'options'} */ key,
    /** @type {number} */ to,
  ) => {
    counts[key] = Math.max(counts[key], to);
  };
  /** @param {Text} node */
  const read = ({ data: text, parentElement }) => {
    raise('text', text.length);
    // elsewhere it is a space like others
    const isLines = parentElement && /^pre/.test(getComputedStyle(parentElement).whiteSpace);
    if (isLines) raise('breaks', text.split('\n').length - 1);
    for (const piece of text.split(BREAK)) raise('run', piece.length);
    for (const [marks] of text.matchAll(/\p{M}+/gu)) raise('marks', [...marks].length);
    counts.halves += text.match(/\p{Cs}/gu)?.length ?? 0;
  };
  /** @type {Node[]} */
  const todo = [document.body];
  for (let node; (node = todo.pop());) {
    counts.nodes++;
    if (node instanceof Text) read(node);
    if (node instanceof Element) {
      if (node.shadowRoot) todo.push(node.shadowRoot);
      if (node instanceof HTMLImageElement || node.classList.contains('picture')) {
        raise('picture', node.getBoundingClientRect().height);
      }
      if (node instanceof HTMLSelectElement) raise('options', node.options.length - 1);
      if (node.matches('.body .plain')) counts.lines += node.textContent.trim().split('\n').length;
    }
    /** @type {Record<string, number>} */
    const parts = {};
    for (const child of node.childNodes) {
      todo.push(child);
      if (!(child instanceof Element)) continue;
      for (const part of (child.getAttribute('part') ?? '').split(' ').filter(Boolean)) {
        parts[part] = (parts[part] ?? 0) + 1;
        counts.most[part] = Math.max(counts.most[part] ?? 0, parts[part]);
      }
    }
  }
  return counts;
}
