import { ofNode } from '../page.js';

/** Where something stands in whatever scrolls around it: the window, and boxes of the page's. */

/** The next box around an element as it is shown, past slots and shadow roots. */
const around = (element: Element): Element | null =>
  element.assignedSlot ??
  ofNode(element, 'parentElement') ??
  ((element.getRootNode() as Partial<ShadowRoot>).host || null);

function* ancestorsOf(element: Element): Generator<Element> {
  for (let box = around(element); box; box = around(box)) yield box;
}

/** Left and top of every ancestor, in CSS pixels: `0 0,0 700`. */
export const scrollOf = (element: Element): string =>
  Array.from(
    ancestorsOf(element),
    (box) => `${ofNode(box, 'scrollLeft')} ${ofNode(box, 'scrollTop')}`,
  ).join();

/** @param scroll what `scrollOf` has given, of the same element or of one in its place */
export function restoreScroll(element: Element, scroll: string): void {
  const positions = scroll.split(',');
  for (const box of ancestorsOf(element)) {
    const [left = 0, top = 0] = (positions.shift() ?? '').split(' ').map(Number);
    // also where it stands there already: a smooth scroll that has just begun would go on
    ofNode(box, 'scrollTo')({ left, top, behavior: 'instant' });
  }
}

/** The box that an element scrolls in, where it is not the window. */
export function scrollerOf(element: Element): Element | undefined {
  for (const box of ancestorsOf(element)) {
    const isLower = ofNode(box, 'scrollHeight') > ofNode(box, 'clientHeight');
    const { documentElement, body } = box.ownerDocument;
    if (box === documentElement || box === body) continue;
    if (isLower && /auto|scroll/.test(getComputedStyle(box).overflowY)) return box;
  }
  return undefined;
}

/** What is seen of a box, in CSS pixels below the window's upper edge. */
export function seenPart(scroller: Element | undefined): { top: number; bottom: number } {
  const { top = 0, bottom = innerHeight } = scroller?.getBoundingClientRect() ?? {};
  return { top: Math.max(top, 0), bottom: Math.min(bottom, innerHeight) };
}
