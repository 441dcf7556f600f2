/**
 * An element, made without a template: for what is made a thousand times, or holds words from outside.
 *
 * @param attributes those that are `undefined` are left out
 * @param inside in this order; text stays text
 */
export function make(
  name: string,
  attributes: Record<string, string | number | undefined>,
  ...inside: (Node | string)[]
): HTMLElement {
  const element = document.createElement(name);
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) element.setAttribute(key, String(value));
  }
  element.append(...inside);
  return element;
}
