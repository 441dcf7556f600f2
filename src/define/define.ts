import { warnOnce } from '../warn.js';

declare const __VERSION__: string;

/** Of this copy of the library. */
export const version = __VERSION__;

/** What a copy of ours leaves on the class that it registers. */
interface Registered {
  akcVersion?: string;
}

/**
 * Registers an element. The first to define a tag has it: another copy of ours, or somebody else's
 * class, is left alone and told (CONTRACT.md, loading it twice).
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const taken: (CustomElementConstructor & Registered) | undefined = customElements.get(tag);
  if (taken === element) return;
  if (taken) return warnOnce('taken', tag, version, taken.akcVersion);
  customElements.define(tag, Object.assign(element, { akcVersion: version }));
}
