/** What the reader's clipboard gets, where the browser and the page's policy allow it. */

/** @returns whether it could be done */
export async function copyText(text: string, html?: string): Promise<boolean> {
  try {
    const { clipboard } = navigator;
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
    return html ? copyText(text) : false;
  }
}

/** Marks what could not be copied, up to the end of `last`, so that the reader can. */
export function select(node: Node, last = node): void {
  // WebKit takes no range of a shadow tree, but its ends
  getSelection()?.setBaseAndExtent(node, 0, last, last.childNodes.length);
}
