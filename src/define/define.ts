import { isServer, ofDocument, whatIsMissing } from '../page.js';
import { warnOnce } from '../warn.js';

declare const __VERSION__: string;

/** Of this copy of the library. */
export const version = __VERSION__;

/** What a copy of ours leaves on the class that it registers: by it `embed/link.ts` knows our own. */
interface Registered {
  akcVersion?: string;
}

/**
 * Registers an element, where it can work. The first to define a tag has it: another copy of ours, or
 * somebody else's class, is left alone, and the console says so (docs/faults.md, row 34).
 */
export function define(tag: string, element: CustomElementConstructor): void {
  // in XHTML no template can be read: what stands between the tags is left as it is
  if (!isServer && ofDocument('contentType').endsWith('xml')) return;
  const missing = !isServer && whatIsMissing();
  if (missing) return warnOnce('page', missing, version);
  const taken: (CustomElementConstructor & Registered) | undefined = customElements.get(tag);
  if (taken === element) return;
  // of another copy once, and not for each tag
  if (taken) return warnOnce('taken', taken.akcVersion ?? tag, version);
  customElements.define(tag, Object.assign(element, { akcVersion: version }));
}
