import { distinct } from '../converted.js';
import { isHtml, plainLine, plainSummary } from '../plain.js';
import type { Draft } from './draft.js';
import { addressOf, childrenOf, textOf, type XmlElement } from './element.js';
import { setBody, type Body } from './texts.js';

/** What RSS and Atom have in common. */

/** Characters of a text without tags that introduces a release; a longer one is the release. */
const LONGEST_INTRODUCTION = 1_000;

/**
 * Of two texts the longer one is the release, and the other introduces it; of one alone, whether it has tags, or several
 * paragraphs, tells which it is.
 *
 * @param introduction what the format has for an excerpt
 */
export function setTexts(
  draft: Draft,
  content: Body | undefined,
  introduction: Body | undefined,
): void {
  if (content) setBody(draft, content);
  if (!introduction) return;
  const { text, element } = introduction;
  const isWhole = introduction.isHtml || text.length > LONGEST_INTRODUCTION || /\n\s*\n/.test(text);
  if (!content && isWhole) return setBody(draft, introduction);
  // some write the same twice
  if (content && squeeze(content.text).startsWith(squeeze(text))) {
    if (squeeze(content.text) === squeeze(text)) return;
  }
  draft.set('summary', plainSummary(withoutFooter(text)), element);
}

const squeeze = (html: string) =>
  isHtml(html) ? plainLine(html) : html.replace(/\s+/g, ' ').trim();

/** `The post … appeared first on …`: a last paragraph of words of a program's, with two links or more. */
const FOOTER =
  /<p>[^<]{0,80}<a [^<>]*>[^<]*<\/a>[^<]{0,80}<a [^<>]*>[^<]*<\/a>[^<]{0,20}<\/p>\s*$/i;

const withoutFooter = (html: string): string => {
  const last = html.toLowerCase().lastIndexOf('<p>');
  return last > 0 && FOOTER.test(html.slice(last)) ? html.slice(0, last) : html;
};

/** What several elements say, each once. A text of Media RSS has several, with commas. */
export function setTags(item: XmlElement, draft: Draft): void {
  const elements = childrenOf(item, 'category', 'atom:category', 'dc:subject', 'itunes:category');
  const keywords = childrenOf(item, 'media:keywords', 'itunes:keywords');
  const tags = [
    ...elements.flatMap(tagsOf),
    ...keywords.flatMap((element) => textOf(element).split(/[,;]/)),
  ].map((tag) => plainLine(tag));
  draft.set('tags', distinct(tags), elements[0] ?? keywords[0]);
}

/** One may stand in another. */
function tagsOf(element: XmlElement): string[] {
  const { label, term, text } = element.attributes;
  const own = element.children.filter((child) => typeof child === 'string').join('');
  const inner = element.children.filter((child) => typeof child !== 'string');
  return [label || term || text || own, ...inner.flatMap(tagsOf)];
}

/** A link of Atom. */
export interface Link {
  element: XmlElement;
  rel: string;
  url: string;
  type: string;
  language: string;
}

/** @returns those of Atom, and those of RSS that are written as Atom has them */
export function linksIn(parent: XmlElement): Link[] {
  return childrenOf(parent, 'atom:link', 'link')
    .filter(({ attributes }) => attributes['href'])
    .map((element) => {
      const { rel = 'alternate', href, type = '', hreflang = '' } = element.attributes;
      return {
        element,
        // some write the whole name of one that is registered
        rel: rel
          .trim()
          .toLowerCase()
          .replace(/^http:\/\/www\.iana\.org\/assignments\/relation\//, ''),
        url: addressOf(element, href),
        type: type.trim().toLowerCase(),
        language: hreflang.trim(),
      };
    });
}

/** The page among several forms of the same. */
export const pageAmong = (links: readonly Link[]): Link | undefined => {
  const pages = links.filter(({ rel }) => rel === 'alternate');
  const isPage = ({ type }: Link) => !type || /html/.test(type);
  return pages.find((link) => isPage(link) && !link.language) ?? pages.find(isPage) ?? pages[0];
};

/** Other languages of the same release, where each link says which. */
export function setTranslations(
  draft: Draft,
  links: readonly Link[],
  page: Link | undefined,
  language: string,
): void {
  const translations = links
    .filter((link) => {
      const isOther = link !== page && link.url !== page?.url && link.language !== language;
      return link.rel === 'alternate' && link.language && isOther;
    })
    .map(({ language: other, url }) => ({ language: other, url }));
  draft.press('translations', translations, links[0]?.element);
}

/** What a release says of its own language. */
export const languageOf = (item: XmlElement, ...texts: (XmlElement | undefined)[]): string =>
  textOf(childrenOf(item, 'dc:language', 'language', 'atom:language')[0]) ||
  (texts.map((text) => text?.language).find(Boolean) ?? item.language ?? '');
