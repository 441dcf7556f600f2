type StateName = 'loading' | 'loaded' | 'empty' | 'stale' | 'error';

/** Sets an element's custom states, and ends those that do not hold. */
export function setStates(internals: ElementInternals, holds: Record<StateName, boolean>): void {
  for (const [name, on] of Object.entries(holds)) setState(internals, name, on);
}

/** Chromium before 125 takes only `--name`, and throws at any other that is added; the oldest have none. */
function setState(internals: ElementInternals, name: string, on: boolean): void {
  const { states } = internals as { states?: CustomStateSet };
  const change = on ? 'add' : 'delete';
  states?.[change](`--${name}`);
  try {
    states?.[change](name);
  } catch {
    // `:--name` it is, then
  }
}
