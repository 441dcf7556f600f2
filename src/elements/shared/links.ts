import { readTemplate, type Values } from '../../feed/url-template.js';
import { ofDocument } from '../../page.js';

/** Addresses that a webmaster writes. */

/** What a template is expected to be, as the console says it. */
export const TEMPLATE =
  'an http or https URL, with {id}, {number} or {url} in its path, query or fragment';

/**
 * A URL template with a release in it; percent-encoded.
 *
 * @param wrong called where the template is none
 * @param own what stands in where it is wrong, or the release's id would walk up a folder
 */
export function fillTemplate<Own>(
  template: string,
  values: Values,
  wrong: () => void,
  own: Own,
): string | Own {
  const fill = readTemplate(template, ofDocument('baseURI'));
  if (!fill) wrong();
  return fill?.(values) ?? own;
}
