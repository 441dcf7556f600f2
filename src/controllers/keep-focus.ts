import { ofDocument, ofNode } from '../page.js';

/** What can say where a reader goes on whose place is gone. */
interface Focusable {
  focusContent: () => void;
}

/** What of the page's own between the tags holds this, or is it. */
const slottedHolder = (host: Element, element: Element): Element | undefined =>
  [...host.children].find((child) => child.contains(element));

/** Whether it can be seen: what stands between the tags only while a slot shows it. */
const isThere = (element: Element, host: Element): boolean =>
  element.isConnected &&
  !element.closest('[hidden]') &&
  slottedHolder(host, element)?.assignedSlot !== null;

/** What has the focus in an element of ours, or between its tags. */
function focusedIn({ activeElement, host }: ShadowRoot): HTMLElement | undefined {
  const around = ofNode(host.getRootNode() as ShadowRoot, 'activeElement');
  const slotted = around && slottedHolder(host, around) && around;
  return (activeElement ?? slotted ?? undefined) as HTMLElement | undefined;
}

/** Whether nothing has the focus but the page itself. */
export function isLost(): boolean {
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
 * @param root the element's own tree; what stands between its tags is shown in it
 */
export function keepFocus(root: ShadowRoot | null, change: () => void): void {
  const before = root ? focusedIn(root) : undefined;
  change();
  if (!root || !before) return;
  const { host } = root;
  // what is hidden loses the focus a moment later
  const isHiding = focusedIn(root) === before && !isThere(before, host);
  if (!isHiding && !isLost()) return;
  // moving a node takes the focus from it
  if (isThere(before, host)) before.focus({ preventScroll: true });
  else (host as Partial<Focusable>).focusContent?.();
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
