import { clean } from './component.js';

/** What a reader sees and hears of an element, and how it stands on the page. */

/** Attributes that are read out, or shown by pointer. */
const READ = ['aria-label', 'title', 'alt', 'placeholder', 'aria-description'];

/** All elements of ours and in them, those inside other shadow roots too. */
export function allIn(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) =>
    element.shadowRoot ? [element, ...allIn(element.shadowRoot)] : [element],
  );
}

export interface Said {
  text: string;
  of: HTMLElement;
}

/** Each text that stands in an element of its own, and each name. */
export function saidIn(element: Element): Said[] {
  return allIn(element.shadowRoot!).flatMap((of) => {
    if (of.matches('style, svg *, time')) return [];
    const own = [...of.childNodes].filter((node) => node instanceof Text).map(({ data }) => data);
    const names = READ.map((name) => of.getAttribute(name) ?? '');
    return [clean(own.join(' ')), ...names.map(clean)]
      .filter((text) => /\p{L}/u.test(text))
      .map((text) => ({ text, of }));
  });
}

const isSeen = (element: HTMLElement) =>
  element.checkVisibility() && !element.closest('.unseen, [hidden]');

const isScroller = (element: HTMLElement) =>
  /auto|scroll/.test(getComputedStyle(element).overflowX);

/** What stands out of the box, or is cut off at its side. */
export function overflowing(element: Element): string[] {
  const box = element.getBoundingClientRect();
  const name = (one: HTMLElement) =>
    `${one.localName}.${one.className || one.getAttribute('part')}: ${clean(one.textContent).slice(0, 60)}`;
  return allIn(element.shadowRoot!)
    .filter((one) => isSeen(one) && !one.closest('svg, option') && !one.matches('option'))
    .filter((one) => {
      const { left, right, width } = one.getBoundingClientRect();
      const scroller = one.parentElement?.closest<HTMLElement>('.scroller, pre');
      if (scroller || isScroller(one)) return false;
      const isOut = width > 0 && (right > box.right + 1 || left < box.left - 1);
      const { overflowX, display } = getComputedStyle(one);
      const isCut = overflowX !== 'visible' && display !== 'inline' && !one.matches('select');
      return isOut || (isCut && one.scrollWidth > one.clientWidth + 1);
    })
    .map(name);
}

const canvas = document.createElement('canvas').getContext('2d')!;

/** Heights of what is drawn, over the height of its line, of whatever runs into the next line or is cut off. */
export function crowded(element: Element): string[] {
  return allIn(element.shadowRoot!).flatMap((one) => {
    const own = [...one.childNodes].filter((node) => node instanceof Text).map(({ data }) => data);
    const text = clean(own.join(' '));
    if (!text || !isSeen(one) || one.matches('option')) return [];
    const { fontStyle, fontWeight, fontSize, fontFamily, lineHeight } = getComputedStyle(one);
    canvas.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
    const ink = canvas.measureText(text);
    const height = ink.actualBoundingBoxAscent + ink.actualBoundingBoxDescent;
    const line = parseFloat(lineHeight);
    return height > line + 0.5
      ? [`${one.localName}.${one.className}: ${height} in ${line}: ${text}`]
      : [];
  });
}

/**
 * What is wrong with the room under the last line of a text that is cut after it: it holds what that line's letters
 * draw below it, and nothing of the next line's.
 *
 * @param text of the language's tallest and deepest letters
 */
export function sliver(element: Element, text: string): string {
  const { fontWeight, fontSize, fontFamily, lineHeight, paddingBlockEnd } =
    getComputedStyle(element);
  canvas.font = `${fontWeight} ${fontSize} ${fontFamily}`;
  const ink = canvas.measureText(text);
  const [line, room] = [parseFloat(lineHeight), parseFloat(paddingBlockEnd)];
  const above = (line + ink.fontBoundingBoxAscent - ink.fontBoundingBoxDescent) / 2;
  const needed = ink.actualBoundingBoxDescent - (line - above);
  const free = above - ink.actualBoundingBoxAscent;
  return room > free + 0.5 || room < needed - 0.5
    ? `${room} px, of which letters need ${needed}, and the next line begins after ${free}`
    : '';
}
