import { ofDocument } from '../../page.js';

/** By how they are written. */
const patterns = new Map<string, HTMLElement>();

/** What stands in an element; what is nothing is left out. */
export type Inside = Node | string | false | undefined;

/**
 * An element, made without a template: for what is made a thousand times, or holds words from outside.
 * A copy of one that stands ready takes less time than its attributes would, one by one.
 *
 * @param written its name and the attributes that are the same for many, such as `li part=tag`
 * @param inside in this order; text stays text
 */
export function make(written: string, ...inside: Inside[]): HTMLElement {
  let pattern = patterns.get(written);
  if (!pattern) {
    const [name, ...attributes] = written.split(' ');
    patterns.set(written, (pattern = ofDocument('createElement')(name!)));
    for (const attribute of attributes) {
      pattern.setAttribute(...(attribute.split('=') as [string, string]));
    }
  }
  return put(pattern.cloneNode() as HTMLElement, inside);
}

/** One by one: several at once would be gathered in a fragment first. */
export function put(element: HTMLElement, inside: readonly Inside[]): HTMLElement {
  for (const part of inside) if (part) element.append(part);
  return element;
}
