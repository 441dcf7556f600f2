/**
 * A page's clock that a test moves on. The network stays real; what would be waited for by the second
 * or the hour (time limits, pauses between attempts, polls) happens when the test says so, so that no
 * test sleeps and none depends on how fast the machine is. What is to be done at once, without any
 * delay, is left to the browser.
 *
 * @typedef {import('puppeteer-core').Page} Page
 *
 * @typedef {object} Clock what stands in the page
 * @property {(viewed?: number) => number[]} waits milliseconds until each timer, the nearest first, but
 *   for those that were set for just so long
 * @property {() => boolean} asks whether a request is under way: only its flow is looked at repeatedly
 * @property {(time: number) => Promise<void>} advance
 */

/**
 * Milliseconds after which a release counts as viewed: such a timer has nothing to do with feeds. A pause
 * between attempts is never just as long, for it is jittered, and told here before it is rounded.
 */
const VIEWED_AFTER = 1_000;
/** Milliseconds of patience with the wire. */
const PATIENCE = 10_000;

/** Runs in the page, before any script of it. @param {number} skew milliseconds */
function install(skew) {
  const begun = Date.now() + skew;
  let elapsed = 0;
  let last = 0;
  /** @type {Map<number, { due: number, time: number, every?: number, act: () => void }>} */
  const timers = new Map();
  const real = { setTimeout: setTimeout.bind(window), clearTimeout: clearTimeout.bind(window) };
  /** @param {boolean} repeat */
  const set =
    (repeat) =>
    (/** @type {Function} */ act, time = 0, /** @type {unknown[]} */ ...args) => {
      if (!(time > 0)) return real.setTimeout(act, 0, ...args);
      // negative, so that no number of the browser's is meant
      const id = --last;
      // whole, so that nothing is lost in sums
      const wait = Math.ceil(time);
      timers.set(id, {
        due: elapsed + wait,
        time,
        act: () => void act(...args),
        ...(repeat && { every: wait }),
      });
      return id;
    };
  /** @param {number} id */
  const clear = (id) => void (timers.delete(id) || real.clearTimeout(id));
  const turn = () => new Promise((resolve) => real.setTimeout(resolve, 0));
  Date.now = () => begun + elapsed;
  Object.assign(window, {
    setTimeout: set(false),
    setInterval: set(true),
    clearTimeout: clear,
    clearInterval: clear,
    clock: {
      asks: () => [...timers.values()].some(({ every }) => every),
      waits: (/** @type {number | undefined} */ viewed) =>
        [...timers.values()]
          .filter(({ time }) => time !== viewed)
          .map(({ due }) => due - elapsed)
          .sort((a, b) => a - b),
      advance: async (/** @type {number} */ time) => {
        const end = elapsed + time;
        for (;;) {
          const [first] = [...timers].sort(([, a], [, b]) => a.due - b.due);
          if (!first || first[1].due > end) break;
          const [id, timer] = first;
          elapsed = timer.due;
          if (timer.every) timer.due += timer.every;
          else timers.delete(id);
          timer.act();
          await turn();
        }
        elapsed = end;
        await turn();
      },
    },
  });
}

/**
 * Stops the clock of a page, and of those that it becomes. Before its first script: for `prepare`.
 *
 * @param {Page} page
 * @param {number} [skew] milliseconds by which the device's clock is wrong
 */
export const stopClock = (page, skew = 0) => page.evaluateOnNewDocument(install, skew);

/**
 * Lets so many milliseconds pass, and what falls due in them happen, in order.
 *
 * @param {Page} page
 * @param {number} time
 */
export const advance = (page, time) =>
  page.evaluate((by) => /** @type {Clock} */ (Reflect.get(window, 'clock')).advance(by), time);

/**
 * How long until each of what the feeds wait for, in milliseconds.
 *
 * @param {Page} page
 * @returns {Promise<number[]>}
 */
export const waits = (page) =>
  page.evaluate(
    (viewed) => /** @type {Clock} */ (Reflect.get(window, 'clock')).waits(viewed),
    VIEWED_AFTER,
  );

/**
 * Waits, in real time, until a request is under way: its time limits run.
 *
 * @param {Page} page
 */
export const underWay = (page) =>
  page.waitForFunction(() => /** @type {Clock} */ (Reflect.get(window, 'clock')).asks(), {
    timeout: PATIENCE,
  });

/**
 * Waits, in real time, until no request is under way and the next attempt is due within these bounds.
 *
 * @param {Page} page
 * @param {number} least milliseconds
 * @param {number} most
 * @returns {Promise<number>} how long until it is
 */
export async function holds(page, least, most) {
  const handle = await page.waitForFunction(
    (from, to, viewed) => {
      const clock = /** @type {Clock} */ (Reflect.get(window, 'clock'));
      const [next] = clock.waits(viewed);
      return !clock.asks() && next && next >= from && next <= to ? next : undefined;
    },
    { timeout: PATIENCE },
    least,
    most,
    VIEWED_AFTER,
  );
  return /** @type {Promise<number>} */ (handle.jsonValue());
}
