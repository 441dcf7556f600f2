import { isText, ofDocument } from '../page.js';
import { ListMarks } from './list-marks.js';

/** What a reader copies of a text that was rebuilt. None of it comes back to be parsed by us. */

/** Between empty lines. */
const BLOCK =
  /^(p|h[1-6r]|[uod]l|blockquote|pre|address|fig.*|details|summary|div|table|caption|section|article|header|footer)$/;
const LINE = /^(li|d[dt]|tr)$/;

/** What is on elements for the sake of the page that they stand on. */
const OURS =
  'class id part slot role tabindex aria-label decoding loading referrerpolicy rel'.split(' ');

/** As a mail or a plain text editor takes it. */
export function textOf(root: Node): string {
  /** In the order in which they stand; to look at the end of one long text for each would take ever longer. */
  const pieces: string[] = [];
  let breaks = 0;
  let bullet = '';
  const marks = new ListMarks();

  const breakLine = (lines: number) => {
    breaks = Math.max(breaks, lines);
  };
  const dropSpacesAtEnd = () => {
    while (pieces.length) {
      const last = pieces.pop()!.trimEnd();
      if (last) return pieces.push(last);
    }
    return 0;
  };
  const write = (words: string) => {
    if (!words) return;
    if (breaks && dropSpacesAtEnd()) pieces.push('\n'.repeat(breaks));
    pieces.push(bullet + words);
    [breaks, bullet] = [0, ''];
  };
  const writeRunning = (words: string) => {
    const fresh = !pieces.length || breaks > 0 || pieces.at(-1)!.endsWith(' ');
    const joined = words.replace(/[ \t\n\r\f]+/g, ' ');
    write(fresh ? joined.replace(/^ /, '') : joined);
  };

  const todo: (Node | (() => void))[] = [root];
  for (let next; (next = todo.pop());) {
    if (typeof next === 'function') next();
    else if (isText(next)) {
      if (next.parentElement?.closest('pre')) write(next.data);
      else writeRunning(next.data);
    } else if ((next as Element).localName === 'br') {
      breakLine(Math.min(breaks + 1, 2));
    } else {
      const lines = linesAround(next);
      const { localName } = next as Element;
      breakLine(lines);
      if (localName === 'li') bullet = marks.next(next as HTMLLIElement);
      if (localName === 'q') writeRunning('“');
      todo.push(() => {
        if (localName === 'q') writeRunning('”');
        // one that holds no text has no mark
        if (localName === 'li') bullet = '';
        breakLine(lines);
      });
      if (isRow(next)) write(cellsOf(next));
      else todo.push(...[...next.childNodes].reverse());
    }
  }
  return pieces.join('').trim();
}

const isRow = (node: Node): node is HTMLTableRowElement => (node as Element).localName === 'tr';

function linesAround(node: Node): number {
  const { localName } = node as Element;
  if (LINE.test(localName) || (/^[uo]l$/.test(localName) && node.parentElement?.closest('li'))) {
    return 1;
  }
  return BLOCK.test(localName) ? 2 : 0;
}

const cellsOf = (row: HTMLTableRowElement) =>
  [...row.cells].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()).join('\t');

/** As an editor takes it that knows of formats: without what is ours, and with nothing that loads. */
export function htmlOf(root: Node): string {
  // a copy in the page's own document would ask for its images again
  const { body } = ofDocument('implementation').createHTMLDocument('');
  body.append(body.ownerDocument.importNode(root, true));
  for (const scroller of body.querySelectorAll('.scroller')) {
    // what tells our name of a table from the publisher's words
    const marked = scroller.matches('[lang]') ? scroller.querySelectorAll('table, table > *') : [];
    for (const element of marked) element.removeAttribute('lang');
    scroller.replaceWith(...scroller.childNodes);
  }
  for (const element of body.querySelectorAll('*')) {
    for (const name of OURS) element.removeAttribute(name);
  }
  const comments = ofDocument('createNodeIterator')(body, NodeFilter.SHOW_COMMENT);
  for (let next; (next = comments.nextNode() as Comment | null);) next.remove();
  return body.innerHTML.trim();
}
