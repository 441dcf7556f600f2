import { readTemplate, type Template } from '../../feed/url-template.js';
import { ofDocument } from '../../page.js';

/** Addresses that a webmaster writes. */

/** What a template is expected to be, as the console says it. */
export const TEMPLATE =
  'an http or https URL, with {id}, {number} or {url} in its path, query or fragment';

/**
 * Reads a URL template, once for all releases that are put in, percent-encoded.
 *
 * @param onWrong called where it is none: then it makes no address of any release
 */
export function templateOf(template: string, onWrong: () => void): Template {
  const fill = readTemplate(template, ofDocument('baseURI'));
  if (!fill) onWrong();
  return fill ?? (() => undefined);
}
