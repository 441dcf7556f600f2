import { TAG_NAMES } from '../mending/text.js';
import { escapedHtml, isHtml, plainLine } from '../plain.js';
import { resolveAddresses } from './addresses.js';
import type { Draft } from './draft.js';
import { hasElements, innerHtml, textOf, type XmlElement } from './element.js';

/** Texts of a feed: what is written as HTML, as text, as elements. */

/** Of Atom, of version 0.3 too, where a media type stands. */
const typeOf = ({ attributes: { type = 'text' } }: XmlElement): string => type.trim().toLowerCase();

const isXhtml = (element: XmlElement): boolean => /xhtml/.test(typeOf(element));

/** Whether a text of Atom is said to be plain. */
const isPlain = (element: XmlElement): boolean => /^text(\/plain)?$/.test(typeOf(element));

/** What stands in an element as HTML; XHTML of Atom stands in a `div` that is no part of it. */
export function htmlOf(element: XmlElement): string {
  if (!hasElements(element)) return textOf(element);
  const elements = element.children.filter((child) => typeof child !== 'string' || child.trim());
  const [only] = elements;
  const isWrapped =
    isXhtml(element) && elements.length === 1 && typeof only === 'object' && only.tag === 'div';
  return innerHtml(isWrapped ? only : element).trim();
}

/** A headline or another short text: Atom says whether it is HTML, in RSS nobody knows. */
export function lineOf(element: XmlElement | undefined): string {
  if (!element) return '';
  const isAtom = element.name.startsWith('atom:');
  return isAtom && isPlain(element) && !hasElements(element)
    ? textOf(element).replace(/\s+/g, ' ')
    : plainLine(htmlOf(element));
}

/** A body as it was written, and what it is. */
export interface Body {
  element: XmlElement;
  text: string;
  isHtml: boolean;
}

/** @returns `undefined` for an element that has none, or one of a kind that is no text (`image/png`) */
export function bodyOf(element: XmlElement | undefined, draft: Draft): Body | undefined {
  const written = element && htmlOf(element);
  if (!written) return undefined;
  const isAtom = element.name.startsWith('atom:');
  const isText = /^(?:text|html|xhtml|escaped|application\/xhtml\+xml)?$|^text\//;
  if (isAtom && !isText.test(typeOf(element))) return undefined;
  const isSaidPlain = isAtom && isPlain(element) && !hasElements(element);
  const unescaped = isSaidPlain ? undefined : escapedHtml(written);
  const name = /summary|description/.test(element.tag) ? 'summary' : 'content_html';
  if (unescaped) draft.tell(name, written, 'HTML that is escaped once', element);
  const text = unescaped ?? written;
  return { element, text, isHtml: !isSaidPlain && (isHtml(text) || hasElements(element)) };
}

/** Puts a body where it belongs. */
export function setBody(draft: Draft, { element, text, isHtml }: Body): void {
  const { base } = element;
  if (isHtml) draft.set('content_html', base ? resolveAddresses(text, base) : text, element);
  // in RSS a text without tags may still have references
  else if (element.name.startsWith('atom:') && isPlain(element)) {
    draft.set('content_text', text, element);
  } else draft.set('content_html', asParagraphs(text), element);
}

/** No pattern looks for the space around: it would look through a long one from each of its characters. */
const trimmedLines = (text: string): string[] => text.split('\n').map((line) => line.trim());

/** Begins no tag that HTML has: what follows, such as an e-mail address, is what somebody has written. */
const NO_TAG = new RegExp(`<(?!!|/?(?:${TAG_NAMES})[\\s/>])`, 'gi');

/** A text with references of HTML, whose lines would become one. */
const asParagraphs = (text: string): string =>
  text
    .replace(NO_TAG, '&lt;')
    .split(/\n\s*\n/)
    .map((part) => trimmedLines(part.trim()).join('<br>'))
    .filter(Boolean)
    .map((part) => `<p>${part}</p>`)
    .join('');
