import 'axe-core/axe.min.js';
import { clean } from './component.js';

/**
 * The accessibility tree of an element, as axe-core computes it in any browser (roles by HTML-AAM, names by accname): one
 * line for each thing that has a role of its own, in the order in which it is read, those in elements of ours inside it
 * where they stand.
 */

interface Axe {
  setup: (node: Element) => void;
  teardown: () => void;
  commons: {
    aria: { getRole: (element: Element) => string | null };
    dom: { isVisibleToScreenReaders: (element: Element) => boolean };
    text: { accessibleText: (element: Element) => string };
  };
}

const { axe } = window as unknown as { axe: Axe };

/** What says nothing by itself. */
const SILENT =
  /^(generic|none|presentation|paragraph|strong|emphasis|time|rowgroup|term|definition|option|deletion|insertion|blockquote)$/;

/** What is called after what stands in it, or by its author. */
const NAMED =
  /^(heading|link|button|searchbox|textbox|combobox|img|image|list|region|search|article|table|note|group|navigation)$/;

const STATES = ['aria-expanded', 'aria-disabled', 'aria-busy', 'aria-level'];

function inside(element: Element): Element[] {
  if (element.shadowRoot) return [...element.shadowRoot.children];
  if (!(element instanceof HTMLSlotElement)) return [...element.children];
  const assigned = element.assignedElements();
  return assigned.length ? assigned : [...element.children];
}

function linesOf(element: Element, depth: number): string[] {
  const { aria, dom, text } = axe.commons;
  const isSlot = element.localName === 'slot';
  if (element.localName === 'style') return [];
  if (!isSlot && !dom.isVisibleToScreenReaders(element)) return [];
  // axe has no slots in its tree, but what stands in them
  const role = isSlot ? 'generic' : (aria.getRole(element) ?? 'generic');
  const children = (deep: number) => inside(element).flatMap((child) => linesOf(child, deep));
  if (SILENT.test(role)) return children(depth);
  const name = NAMED.test(role) ? clean(text.accessibleText(element)) : '';
  const states = STATES.map((state) => [state.slice(5), element.getAttribute(state)]);
  const level = /^h([1-6])$/.exec(element.localName)?.[1];
  const line = [
    role,
    name && JSON.stringify(name.replace(/[\u2066-\u2069]/g, '')),
    ...states.filter(([, value]) => value && value !== 'false').map((pair) => pair.join('=')),
    // a button that is folded up is not one that unfolds nothing
    element.getAttribute('aria-expanded') === 'false' && 'expanded=false',
    level && `level=${level}`,
    role === 'status' && element.textContent.trim() && JSON.stringify(clean(element.textContent)),
  ];
  return [' '.repeat(depth) + line.filter(Boolean).join(' '), ...children(depth + 1)];
}

export function treeOf(element: Element): string[] {
  axe.setup(document.documentElement);
  try {
    return linesOf(element, 0);
  } finally {
    axe.teardown();
  }
}
