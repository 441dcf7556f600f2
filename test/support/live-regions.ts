import { clean } from './component.js';

/** What the live regions of an element say, to those who hear the page: each text that comes to stand in one. */

interface Listening {
  /** In order. */
  readonly said: string[];
  stop: () => void;
}

/** Elements of this tree and of those of ours inside it. */
function regionsIn(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.matches('[role=status], [role=alert], [aria-live]') ? [element] : []),
    ...(element.shadowRoot ? regionsIn(element.shadowRoot) : []),
  ]);
}

/** As a screen reader has it: buttons in a region, and what stands in its slots, are said with it. */
const textOf = (region: Element): string =>
  clean(
    [...region.querySelectorAll('slot')]
      .flatMap((slot) => slot.assignedNodes())
      .map(({ textContent }) => textContent)
      .join(' ') || region.textContent,
  );

/**
 * Listens from now on. A region that comes with its words says nothing: it has to stand there before
 * (https://www.w3.org/TR/wai-aria-1.2/#aria-live).
 */
export function listen(element: Element): Listening {
  const said: string[] = [];
  const last = new Map<Element, string>();
  const look = () => {
    for (const region of regionsIn(element.shadowRoot!)) {
      const text = textOf(region);
      const before = last.get(region);
      last.set(region, text);
      if (before !== undefined && text && text !== before) said.push(text);
    }
  };
  const observer = new MutationObserver(look);
  const all = { attributes: true, characterData: true, childList: true, subtree: true };
  const watch = (root: ShadowRoot) => {
    observer.observe(root, all);
    for (const inner of root.querySelectorAll('*')) if (inner.shadowRoot) watch(inner.shadowRoot);
  };
  watch(element.shadowRoot!);
  look();
  return {
    said,
    stop: () => {
      look();
      observer.disconnect();
    },
  };
}
