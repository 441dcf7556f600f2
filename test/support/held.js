/**
 * What a page holds that would outlive the elements in it: counted from its first moment on, exactly, whatever the
 * browser has collected.
 *
 * @typedef {import('puppeteer-core').Page} Page
 *
 * @typedef {object} Held
 * @property {number} listeners on whatever is no element: window, document, signals, the navigation
 * @property {number} observers that observe something
 * @property {number} ports pairs of message ports that are open
 * @property {number} channels broadcast channels that are open
 * @property {number} frames callbacks that wait for the next frame, or for an idle moment
 * @property {number} requests that are under way
 * @property {number} files addresses of files made here
 */

/** Runs in the page, before any script of it. */
function install() {
  const held = {
    listeners: 0,
    observers: 0,
    ports: 0,
    channels: 0,
    frames: 0,
    requests: 0,
    files: 0,
  };
  /** @type {Set<string>} */
  const heardOf = new Set();
  Object.assign(window, { held, heardOf });

  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  /** @type {WeakMap<EventTarget, Map<unknown, Set<string>>>} */
  const listened = new WeakMap();
  /** @param {EventTarget} target @param {unknown} listener @param {string} key */
  const forget = (target, listener, key) => {
    const mine = listened.get(target);
    const keys = mine?.get(listener);
    if (!keys?.delete(key)) return;
    held.listeners--;
    if (!keys.size) mine?.delete(listener);
  };
  /** @param {string} type @param {boolean | EventListenerOptions | undefined} options */
  const keyOf = (type, options) =>
    `${type} ${typeof options === 'object' ? !!options.capture : !!options}`;
  EventTarget.prototype.addEventListener = function (
    /** @type {string} */ type,
    /** @type {EventListenerOrEventListenerObject | null} */ listener,
    /** @type {boolean | AddEventListenerOptions | undefined} */ options,
  ) {
    const target = this ?? window;
    heardOf.add(type);
    const { once, signal } = typeof options === 'object' ? options : {};
    if (listener && !(target instanceof Element) && !signal?.aborted) {
      const key = keyOf(type, options);
      const mine = listened.get(target) ?? new Map();
      listened.set(target, mine);
      const keys = mine.get(listener) ?? new Set();
      mine.set(listener, keys);
      if (!keys.has(key)) held.listeners++;
      keys.add(key);
      const over = () => forget(target, listener, key);
      if (signal) add.call(signal, 'abort', over, { once: true });
      if (once) add.call(target, type, over, options);
    }
    return add.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (
    /** @type {string} */ type,
    /** @type {EventListenerOrEventListenerObject | null} */ listener,
    /** @type {boolean | EventListenerOptions | undefined} */ options,
  ) {
    forget(this ?? window, listener, keyOf(type, options));
    return remove.call(this ?? window, type, listener, options);
  };

  for (const name of ['IntersectionObserver', 'ResizeObserver', 'MutationObserver']) {
    const Real = Reflect.get(window, name);
    Reflect.set(
      window,
      name,
      class extends Real {
        /** @type {Set<Node>} */
        #targets = new Set();
        /** @param {Node} target @param {unknown[]} options */
        observe(target, ...options) {
          super.observe(target, ...options);
          if (!this.#targets.size) held.observers++;
          this.#targets.add(target);
        }
        /** @param {Node} target */
        unobserve(target) {
          super.unobserve(target);
          if (this.#targets.delete(target) && !this.#targets.size) held.observers--;
        }
        disconnect() {
          super.disconnect();
          if (this.#targets.size) held.observers--;
          this.#targets.clear();
        }
      },
    );
  }

  /** @type {WeakMap<MessagePort, { open: boolean }>} */
  const pairs = new WeakMap();
  const RealChannel = MessageChannel;
  window.MessageChannel = class extends RealChannel {
    constructor() {
      super();
      const pair = { open: true };
      pairs.set(this.port1, pair).set(this.port2, pair);
      held.ports++;
    }
  };
  const { close } = MessagePort.prototype;
  MessagePort.prototype.close = function () {
    const pair = pairs.get(this);
    if (pair?.open) {
      pair.open = false;
      held.ports--;
    }
    close.call(this);
  };
  const RealBroadcast = BroadcastChannel;
  window.BroadcastChannel = class extends RealBroadcast {
    /** @param {string} name */
    constructor(name) {
      super(name);
      held.channels++;
    }
    close() {
      held.channels--;
      super.close();
    }
  };

  for (const [ask, cancel] of [
    ['requestAnimationFrame', 'cancelAnimationFrame'],
    ['requestIdleCallback', 'cancelIdleCallback'],
  ]) {
    const [realAsk, realCancel] = [ask, cancel].map((name) =>
      Reflect.get(window, name ?? '').bind(window),
    );
    /** @type {Set<number>} */
    const waiting = new Set();
    /** @param {number} id */
    const over = (id) => {
      if (waiting.delete(id)) held.frames--;
    };
    Object.assign(window, {
      [ask ?? '']: (/** @type {Function} */ act, /** @type {unknown[]} */ ...rest) => {
        const id = realAsk(
          (/** @type {unknown} */ time) => {
            over(id);
            act(time);
          },
          ...rest,
        );
        waiting.add(id);
        held.frames++;
        return id;
      },
      [cancel ?? '']: (/** @type {number} */ id) => {
        over(id);
        realCancel(id);
      },
    });
  }

  const { fetch: ask } = window;
  window.fetch = (...request) => {
    held.requests++;
    const answer = ask(...request);
    const over = () => void held.requests--;
    answer.then(over, over);
    return answer;
  };
  const { createObjectURL, revokeObjectURL } = URL;
  URL.createObjectURL = (object) => {
    held.files++;
    return createObjectURL.call(URL, object);
  };
  URL.revokeObjectURL = (url) => {
    held.files--;
    revokeObjectURL.call(URL, url);
  };
}

/** Counts from the page's first moment on: for `prepare`. @param {Page} page */
export const countHeld = (page) => page.evaluateOnNewDocument(install);

/** @param {Page} page @returns {Promise<Held>} */
export const heldBy = (page) => page.evaluate('held').then((held) => /** @type {Held} */ (held));

/** Every type of event that anybody ever listened to. @param {Page} page @returns {Promise<string[]>} */
export const heardOf = (page) => page.evaluate(() => [...Reflect.get(window, 'heardOf')]);
