import { warnOnce } from '../warn.js';

declare const __VERSION__: string;

/** Of this copy of the library. */
export const version = __VERSION__;

type Registered = CustomElementConstructor & { akcVersion?: string };

/**
 * Registers an element. The first to define a tag has it: another copy of ours, or somebody else's
 * class, is left alone and told (CONTRACT.md, loading it twice).
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const taken = customElements.get(tag);
  if (taken === element) return;
  if (taken) {
    const other = taken.akcVersion;
    return other
      ? warnOnce('otherCopy', tag, version, other)
      : warnOnce('otherClass', tag, version);
  }
  (element as Registered).akcVersion = version;
  customElements.define(tag, element);
}
