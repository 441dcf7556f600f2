import { STARTED, type StartedRequest } from '../feed/fetch-feed.js';
import { warnOnce } from '../warn.js';

const PREFIX = 'data-akc-';

/**
 * A link of ours becomes the element, and its fallback. Loaded by a page that has one.
 *
 * @param tag `false`: the link names none of ours
 * @param elements all of ours, by tag
 */
export function enliven(
  link: Element,
  tag: string | false,
  request: StartedRequest | undefined,
  elements: object,
): void {
  const name = link.getAttribute('data-akc');
  if (name === null) return;
  if (!tag) return warnOnce('link', name, Object.keys(elements));
  const element = Object.assign(document.createElement(tag), { [STARTED]: request });
  for (const { name, value } of [...link.attributes]) {
    if (name.startsWith(PREFIX)) element.setAttribute(name.slice(PREFIX.length), value);
  }
  // what others on the page know it by, `open-in` too
  if (link.id && !element.id) element.id = link.id;
  if (element.id === link.id) link.removeAttribute('id');
  link.removeAttribute('data-akc');
  link.replaceWith(element);
  element.append(link);
}
