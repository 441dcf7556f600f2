import { createElement, ofDocument } from '../../page.js';

/** What the reader's clipboard gets, where the browser and the page's policy allow it. */

/**
 * To be called while a reader's click is handled.
 *
 * @param root what is copied from: our own part of the page
 * @returns whether it could be done
 */
export async function copyText(root: ParentNode, text: string, html?: string): Promise<boolean> {
  const { clipboard } = navigator as Partial<Navigator>;
  // a page that came over http has none
  if (!clipboard) return copyByCommand(root, text, html);
  try {
    if (html) {
      const blob = (type: string, content: string) => new Blob([content], { type });
      const parts = {
        'text/plain': blob('text/plain', text),
        'text/html': blob('text/html', html),
      };
      await clipboard.write([new ClipboardItem(parts)]);
    } else await clipboard.writeText(text);
    return true;
  } catch {
    return html ? copyText(root, text) : false;
  }
}

/** The old way, of which all browsers say whether it was gone. The page's own selection comes back. */
function copyByCommand(root: ParentNode, text: string, html?: string): boolean {
  let isTaken = false;
  const hand = (event: ClipboardEvent) => {
    // nothing of the page's is added
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    if (html) event.clipboardData?.setData('text/html', html);
    isTaken = !!event.clipboardData;
  };
  const selection = getSelection();
  const ranges = Array.from({ length: selection?.rangeCount ?? 0 }, (_, at) =>
    selection!.getRangeAt(at),
  );
  // browsers copy only where something is marked
  const mark = createElement('span');
  mark.textContent = text;
  mark.setAttribute('aria-hidden', 'true');
  Object.assign(mark.style, { position: 'fixed', opacity: '0', userSelect: 'text' });
  addEventListener('copy', hand, true);
  try {
    root.append(mark);
    select(mark);
    return ofDocument('execCommand')('copy') && isTaken;
  } catch {
    return false;
  } finally {
    removeEventListener('copy', hand, true);
    mark.remove();
    selection?.removeAllRanges();
    for (const range of ranges) selection?.addRange(range);
  }
}

/** Marks what could not be copied, up to the end of `last`, so that the reader can. */
export function select(node: Node, last = node): void {
  // WebKit takes no range of a shadow tree, but its ends
  getSelection()?.setBaseAndExtent(node, 0, last, last.childNodes.length);
}
