import { decodeReferences } from './mending/character-references.js';
import { mendText } from './mending/text.js';

/** HTML that stands where a JSON Feed has plain text, and text that stands where it has HTML. */

const NAMES =
  'a abbr article b blockquote br center code div em figure font h1 h2 h3 h4 h5 h6 hr i iframe img li ol p pre section ' +
  'small span strong sub sup table td th tr u ul';
const TAG = new RegExp(`<\\/?(?:${NAMES.replaceAll(' ', '|')})(?=[\\s/>])`, 'i');
const ESCAPED = new RegExp(
  `&lt;(?:\\/(?:${NAMES.replaceAll(' ', '|')})\\s*|[bh]r\\s*\\/?|img\\s[^<>]{0,200}?)(?:&gt;|>)`,
  'i',
);

/** What stands behind an excerpt that was cut, and a link to the rest. */
const CUT = /^\[\s*(?:…|\.\.\.|&hellip;)\s*\]$/;

/** Whether there are tags of running text in it. */
export const isHtml = (text: string): boolean => TAG.test(text);

/** A line of text that may be HTML, escaped once or twice. */
export function plainLine(html: string): string {
  const text = mendText(html);
  return (TAG.test(text) ? mendText(text) : text).replace(/[ \t\n\r\f]+/g, ' ').trim();
}

/** The same of what introduces a release. */
export function plainSummary(html: string): string {
  const text = plainLine(html);
  // a pattern for the space before it, too, would look through a long one from each of its characters
  const end = Math.max(0, text.lastIndexOf('['));
  return CUT.test(text.slice(end)) ? `${text.slice(0, end).trimEnd()}…` : text;
}

/**
 * HTML that was escaped once more than its format asks for: no tag stands in it, and the end of one does, escaped.
 *
 * @returns `undefined` where it is as it should be
 */
export const escapedHtml = (text: string): string | undefined =>
  !TAG.test(text) && ESCAPED.test(text) ? decodeReferences(text) : undefined;
