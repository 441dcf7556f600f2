/** An element of a feed, and what is in it. */
export interface XmlElement {
  /** As the feed means it: `title` of RSS, `atom:title`, `dc:creator`. */
  readonly name: string;
  /** As it is written, without prefix, in small letters. */
  readonly tag: string;
  /** By name in small letters, without prefix but for `xml:…`. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Where it begins in the document, in characters. */
  readonly offset: number;
  /** What relative addresses in it resolve against, where `xml:base` says so. */
  readonly base: string | undefined;
  /** BCP 47 tag of `xml:lang`, its own or of what it stands in. */
  readonly language: string | undefined;
  readonly children: (XmlElement | string)[];
}

/** Those directly in it that have one of these names, in the order of the names. */
export const childrenOf = (parent: XmlElement, ...names: string[]): XmlElement[] =>
  names.flatMap((name) =>
    parent.children.filter(
      (child): child is XmlElement => typeof child !== 'string' && child.name === name,
    ),
  );

/** The first of them that is not empty. */
export const childOf = (parent: XmlElement, ...names: string[]): XmlElement | undefined =>
  childrenOf(parent, ...names).find(({ children }) => children.length);

/** All text in an element, as it is meant, without space around it. */
export function textOf(element: XmlElement | undefined): string {
  return element ? allText(element).trim() : '';
}

const allText = ({ children }: XmlElement): string =>
  children.map((child) => (typeof child === 'string' ? child : allText(child))).join('');

/** The text of the first of these that has any. */
export const textIn = (parent: XmlElement, ...names: string[]): string =>
  textOf(childrenOf(parent, ...names).find((child) => textOf(child)));

export const hasElements = ({ children }: XmlElement): boolean =>
  children.some((child) => typeof child !== 'string');

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escape = (text: string) => text.replace(/[&<>"]/g, (character) => ESCAPES[character]!);

/** Elements of HTML that have no end. */
export const VOID = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
);

/** What stands in an element, as HTML: it was written as elements and not as a text. */
export const innerHtml = ({ children }: XmlElement): string =>
  children.map((child) => (typeof child === 'string' ? escape(child) : outerHtml(child))).join('');

function outerHtml(element: XmlElement): string {
  const { tag, attributes } = element;
  const written = Object.entries(attributes)
    .filter(([name]) => !name.startsWith('xmlns'))
    .map(([name, value]) => ` ${name}="${escape(value)}"`);
  const html = `<${[tag, ...written].join('')}>${innerHtml(element)}`;
  // one that was never closed holds what follows it
  return VOID.has(tag) ? html : `${html}</${tag}>`;
}

/** An address of an element's: whole where `xml:base` stands above it, for readers of JSON Feed know of none. */
export function addressOf(element: XmlElement, written: string | undefined): string {
  const address = written?.trim() ?? '';
  if (!address || !element.base) return address;
  try {
    return new URL(address, element.base).href;
  } catch {
    return address;
  }
}
