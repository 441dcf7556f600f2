/**
 * Time that a test moves on, where a feed would be waited for by the minute. What is to be done at once,
 * without any delay, is left to the browser.
 */

type Act = () => void;
interface Timer {
  due: number;
  every?: number;
  act: Act;
}

const now = Date.now.bind(Date);
const real = {
  setTimeout: window.setTimeout.bind(window),
  clearTimeout: window.clearTimeout.bind(window),
  setInterval: window.setInterval.bind(window),
  clearInterval: window.clearInterval.bind(window),
};

/** Milliseconds that a test waits for something, less than it may take itself. */
const PATIENCE = 15_000;

/** One task later: what is done at once, without any delay, has been done. */
export const turn = () => new Promise<void>((resolve) => real.setTimeout(resolve));

/** Waits, in real time, for what comes over the wire. */
export async function until(holds: () => unknown, what: string): Promise<void> {
  for (const end = now() + PATIENCE; !(await holds());) {
    if (now() > end) throw new Error(`Waited in vain until ${what}.`);
    await new Promise((resolve) => real.setTimeout(resolve, 10));
  }
}

export class Clock {
  #now = now();
  #next = 1;
  readonly #timers = new Map<number, Timer>();

  constructor() {
    const set = (repeat: boolean) => (act: Act, time?: number) => {
      if (time === undefined) return real.setTimeout(act);
      const wait = Math.max(time ?? 0, repeat ? 1 : 0);
      const timer = { due: this.#now + wait, act, ...(repeat && { every: wait }) };
      this.#timers.set(this.#next, timer);
      return this.#next++;
    };
    const clear = (id?: number) => void this.#timers.delete(id!);
    Date.now = () => this.#now;
    Object.assign(window, {
      setTimeout: set(false),
      setInterval: set(true),
      clearTimeout: clear,
      clearInterval: clear,
    });
  }

  /** How many timers wait. */
  get waiting(): number {
    return this.#timers.size;
  }

  /** How long until the next timer; `undefined` when none waits. */
  get next(): number | undefined {
    const due = [...this.#timers.values()].map((timer) => timer.due - this.#now);
    return due.length ? Math.min(...due) : undefined;
  }

  /** Lets so many milliseconds pass, and what falls due in them happen, in order. */
  async advance(time: number): Promise<void> {
    const end = this.#now + time;
    for (;;) {
      const [first] = [...this.#timers].sort(([, a], [, b]) => a.due - b.due);
      if (!first || first[1].due > end) break;
      const [id, timer] = first;
      this.#now = timer.due;
      if (timer.every) timer.due += timer.every;
      else this.#timers.delete(id);
      timer.act();
      await turn();
    }
    this.#now = end;
    await turn();
  }

  restore(): void {
    Date.now = now;
    Object.assign(window, real);
  }
}

/** Stops the clock for each test of the surrounding `describe`. */
export function useClock(): { readonly clock: Clock } {
  const holder = {} as { clock: Clock };
  beforeEach(() => {
    holder.clock = new Clock();
  });
  afterEach(() => {
    holder.clock.restore();
  });
  return holder;
}
