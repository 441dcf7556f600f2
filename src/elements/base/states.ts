type StateName = 'loading' | 'loaded' | 'empty' | 'stale' | 'error';

/** The custom states of an element, for the page's styles. */
export class States {
  readonly #internals: ElementInternals;

  constructor(host: HTMLElement) {
    this.#internals = host.attachInternals();
  }

  /** Chromium before 125 takes only `--name`, and throws at any other that is added; the oldest have none. */
  set(states: Readonly<Record<StateName, boolean>>): void {
    const { states: set } = this.#internals as { states?: CustomStateSet };
    for (const [name, on] of Object.entries(states)) {
      const change = on ? 'add' : 'delete';
      set?.[change](`--${name}`);
      try {
        set?.[change](name);
      } catch {
        // `:--name` it is, then
      }
    }
  }
}
