import { ofDocument } from '../page.js';

/** What can say where a reader goes on whose place is gone. */
interface Focusable {
  focusContent: () => void;
}

const isThere = (element: Element): boolean => element.isConnected && !element.closest('[hidden]');

/** Whether nothing has the focus but the page itself. */
function isLost(): boolean {
  const active = ofDocument('activeElement');
  return !active || active === ofDocument('body');
}

/** What readers get to by themselves. */
const CONTROLS = 'a, button, input, select, [tabindex="0"]';

/**
 * Whether the focus may be moved to what has come: it is lost, or `keepFocus` has put it where the content begins. Whoever
 * has gone elsewhere meanwhile stays there.
 *
 * @param root the element's own tree
 */
export function isFocusFree(root: ShadowRoot | null): boolean {
  const own = root?.activeElement;
  return own ? !own.matches(CONTROLS) : isLost();
}

/**
 * Makes a change of what an element of ours shows that may take away, or move, what has the focus. A browser would drop
 * the focus to the page's body, from where whoever uses a keyboard or hears the page begins anew.
 *
 * @param root the element's own tree
 */
export function keepFocus(root: ShadowRoot | null, change: () => void): void {
  const before = root?.activeElement as HTMLElement | null | undefined;
  change();
  if (!root || !before) return;
  // what is hidden loses the focus a moment later
  const isHiding = root.activeElement === before && !isThere(before);
  if (!isHiding && !isLost()) return;
  // moving a node takes the focus from it
  if (isThere(before)) before.focus({ preventScroll: true });
  else (root.host as Partial<Focusable>).focusContent?.();
}

/** Puts the focus on what takes none by itself, for as long as it is there. */
export function focusOnce(target: HTMLElement): void {
  if (!target.hasAttribute('tabindex')) {
    target.tabIndex = -1;
    const leave = () => {
      target.removeAttribute('tabindex');
    };
    target.addEventListener('blur', leave, { once: true });
  }
  target.focus({ preventScroll: true });
}
