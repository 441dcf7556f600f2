import { encodePart } from '../feed/url-template.js';

/** The page's own address, as far as it names a release. */

/** @param param name of the parameter */
export const releaseInAddress = (param: string): string | undefined =>
  new URLSearchParams(location.search).get(param) || undefined;

/**
 * The page's address with a release in it. All else that stands there belongs to the page, and stays
 * to the letter.
 *
 * @param param name of the parameter
 * @param id of the release; without it the address names none
 * @returns `undefined` where a page has no address that could be opened again, as in a frame of `srcdoc`
 */
export function addressWith(param: string, id?: string): string | undefined {
  const [, page, query = '', hash = ''] = /^([^?#]*)\??([^#]*)(#.*)?$/.exec(location.href)!;
  if (!/^(https?|file):/.test(page!)) return undefined;
  const kept = query.split('&').filter((pair) => pair && !new URLSearchParams(pair).has(param));
  if (id !== undefined) kept.push(`${encodePart(param)}=${encodePart(id)}`);
  return page! + (kept.length ? `?${kept.join('&')}` : '') + hash;
}
