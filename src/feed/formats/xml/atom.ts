import type { Draft } from './draft.js';
import { childOf, childrenOf, textIn, textOf, type XmlElement } from './element.js';
import { setMedia } from './media.js';
import { peopleIn, type Person } from './people.js';
import { languageOf, linksIn, pageAmong, setTags, setTexts, setTranslations } from './shared.js';
import { bodyOf, lineOf } from './texts.js';

/** Atom 1.0 (RFC 4287), and 0.3 as far as it differs in names alone. */

const PUBLISHED = ['atom:published', 'atom:issued', 'atom:created', 'dc:date', 'dcterms:issued'];
const MODIFIED = ['atom:updated', 'atom:modified', 'dcterms:modified'];

/** One of several releases of a feed. */
export function readAtomEntry(entry: XmlElement, draft: Draft): void {
  const title = childOf(entry, 'atom:title', 'dc:title', 'media:title');
  const content = childOf(entry, 'atom:content', 'content:encoded');
  const summary = childOf(entry, 'atom:summary');
  const source = childOf(entry, 'atom:source');
  const links = linksIn(entry);
  const language = languageOf(entry, title, content, summary) || (source?.language ?? '');
  const page =
    links.find((link) => link.rel === 'alternate' && language && link.language === language) ??
    pageAmong(links);
  const id = childOf(entry, 'atom:id');
  draft.set('id', textOf(id), id);
  draft.set('title', lineOf(title), title);
  draft.set('url', page?.url, page?.element);
  setElsewhere(draft, childrenOf(entry, 'atom:content')[0], links);
  draft.date('date_published', childrenOf(entry, ...PUBLISHED));
  draft.date('date_modified', childrenOf(entry, ...MODIFIED));
  setTexts(draft, bodyOf(content, draft), bodyOf(summary, draft));
  draft.set('authors', authorsOf(entry, source), childOf(entry, 'atom:author'));
  draft.set('language', language);
  setTranslations(draft, links, page, language);
  setTags(entry, draft);
  setMedia(entry, draft);
  draft.set('id', page?.url, page?.element);
  draft.set('id', `${textIn(entry, ...MODIFIED)} ${textOf(title).slice(0, 200)}`.trim(), entry);
}

/** What leads to another place than the release's own. */
function setElsewhere(
  draft: Draft,
  content: XmlElement | undefined,
  links: ReturnType<typeof linksIn>,
) {
  const further =
    links.find(({ rel }) => rel === 'related') ?? links.find(({ rel }) => rel === 'via');
  draft.set('external_url', further?.url, further?.element);
  // a body that stands elsewhere
  const { src, type = '' } = content?.attributes ?? {};
  if (content && src && !/^(image|audio|video)\//.test(type)) {
    draft.set('url', draft.address({ ...content, children: [src] }), content);
  }
}

/** Who has written an entry: of one that was taken from another feed, who has written that (RFC 4287, 4.2.1). */
function authorsOf(entry: XmlElement, source: XmlElement | undefined): Person[] {
  const own = [
    ...peopleIn(entry, 'atom:author', 'dc:creator'),
    ...(source ? [] : peopleIn(entry, 'itunes:author')),
  ];
  if (own.length || !source) return own;
  const people = peopleIn(source, 'atom:author');
  const name = lineOf(childOf(source, 'atom:title'));
  return people.length || !name ? people : [{ name }];
}

/** What a feed says of itself. @param head its children */
export function readAtomHead(head: XmlElement, draft: Draft): void {
  const links = linksIn(head);
  const page = pageAmong(links);
  const title = childOf(head, 'atom:title');
  const subtitle = childOf(head, 'atom:subtitle', 'atom:tagline');
  const picture = childOf(head, 'atom:icon', 'atom:logo');
  draft.set('title', lineOf(title), title);
  draft.set('home_page_url', page?.url, page?.element);
  for (const [name, rel] of [
    ['feed_url', 'self'],
    ['next_url', 'next'],
  ] as const) {
    const link = links.find((one) => one.rel === rel);
    draft.set(name, link?.url, link?.element);
  }
  draft.set('description', lineOf(subtitle), subtitle);
  draft.set('icon', draft.address(picture), picture);
  draft.set('language', head.language ?? textIn(head, 'dc:language'));
}
