import type { JsonObject } from '../converted.js';
import type { Draft } from './draft.js';
import { childOf, childrenOf, textIn, textOf, type XmlElement } from './element.js';
import { setMedia } from './media.js';
import { peopleIn, type Person } from './people.js';
import { languageOf, linksIn, pageAmong, setTags, setTexts, setTranslations } from './shared.js';
import { bodyOf, lineOf } from './texts.js';

/**
 * RSS 0.9, 0.91, 0.92, 1.0, 2.0 (https://www.rssboard.org/rss-specification, https://web.resource.org/rss/1.0/spec) with
 * the modules that are in use. Names are small, whatever letters they are written in.
 */

const PUBLISHED = [
  'pubdate',
  'dc:date',
  'dcterms:issued',
  'dcterms:created',
  'atom:published',
  'published',
  'date',
];
const MODIFIED = ['dcterms:modified', 'atom:updated', 'updated', 'lastbuilddate'];

/** One of several releases of a feed. */
export function readRssItem(item: XmlElement, draft: Draft): void {
  const title = childOf(item, 'title', 'dc:title', 'atom:title', 'media:title');
  const content = childOf(
    item,
    'content:encoded',
    'atom:content',
    'content',
    'body',
    'xhtml:body',
    'fulltext',
  );
  const description = childOf(
    item,
    'description',
    'atom:summary',
    'dc:description',
    'itunes:summary',
    'summary',
  );
  draft.set('title', lineOf(title), title);
  setAddress(item, draft);
  draft.date('date_published', childrenOf(item, ...PUBLISHED));
  draft.date('date_modified', childrenOf(item, ...MODIFIED));
  setTexts(draft, bodyOf(content, draft), bodyOf(description, draft));
  draft.set('authors', authorsIn(item), childOf(item, 'author', 'dc:creator'));
  draft.set('language', languageOf(item, title, content, description));
  setTags(item, draft);
  setMedia(item, draft);
  setId(item, draft);
}

/** The first of these that names anybody. */
function authorsIn(item: XmlElement): Person[] {
  const people = [
    peopleIn(item, 'dc:creator', 'dcterms:creator'),
    peopleIn(item, 'atom:author'),
    peopleIn(item, 'author'),
    peopleIn(item, 'itunes:author'),
  ].find(({ length }) => length);
  return people ?? sourceOf(item);
}

/** The feed that a release was taken from, where it names nobody. */
function sourceOf(item: XmlElement): Person[] {
  const source = childOf(item, 'source');
  const name = lineOf(source);
  return name ? [{ name }] : [];
}

const isAddress = (text: string) => /^https?:\/\//i.test(text);

function setAddress(item: XmlElement, draft: Draft): void {
  const links = linksIn(item);
  const page = pageAmong(links);
  const written = childrenOf(item, 'link').find((link) => textOf(link));
  const original = childOf(item, 'feedburner:origlink');
  const guid = childOf(item, 'guid', 'id');
  const isPermanent = guid?.attributes['ispermalink']?.trim().toLowerCase() !== 'false';
  const own = textOf(guid);
  const [from, url] =
    [
      [original, draft.address(original)] as const,
      [written, draft.address(written)] as const,
      [page?.element, page?.url ?? ''] as const,
      [guid, isPermanent && isAddress(own) ? own : ''] as const,
      [item, isAddress(item.attributes['about'] ?? '') ? item.attributes['about']! : ''] as const,
    ].find(([, address]) => address) ?? [];
  draft.set('url', url, from);
  const further =
    links.find(({ rel }) => rel === 'related') ?? links.find(({ rel }) => rel === 'via');
  draft.set('external_url', further?.url, further?.element);
  setTranslations(draft, links, page, '');
}

/** What tells it from others, where the feed says it. */
function setId(item: XmlElement, draft: Draft): void {
  const guid = childOf(item, 'guid', 'id', 'atom:id', 'dc:identifier');
  draft.set('id', textOf(guid), guid);
  draft.set('id', item.attributes['about']?.trim(), item);
}

/** An item that has no id. */
export interface Unidentified {
  readonly json: JsonObject;
  readonly date: string;
  readonly said: string;
}

export const describeUnidentified = (item: XmlElement, json: JsonObject): Unidentified => ({
  json,
  date: textIn(item, 'pubdate', 'dc:date'),
  said: (textIn(item, 'title') || textIn(item, 'description')).slice(0, 200),
});

/**
 * Gives each an id. RSS before 2.0 has nothing for it but the address; of a few lines that lead nowhere, or all to one page, it
 * is when and what they say.
 */
export function identify(unidentified: readonly Unidentified[]): void {
  const saidAt = new Map<unknown, Set<string>>();
  for (const { json, said } of unidentified) {
    const { url } = json;
    saidAt.set(url, (saidAt.get(url) ?? new Set()).add(said));
  }
  for (const { json, date, said } of unidentified) {
    const { url } = json;
    const isShared = saidAt.get(url)!.size > 1;
    json['id'] = url && !isShared ? url : `${date} ${said}`.trim() || undefined;
  }
}

/** What a channel says of itself. @param head its children */
export function readRssHead(head: XmlElement, draft: Draft): void {
  const links = linksIn(head);
  const page = childrenOf(head, 'link').find((link) => textOf(link));
  const image = childOf(head, 'image');
  const picture = (image && childOf(image, 'url')) ?? childrenOf(head, 'itunes:image')[0];
  const title = childOf(head, 'title', 'dc:title', 'atom:title');
  draft.set('title', lineOf(title), title);
  draft.set('home_page_url', draft.address(page) || pageAmong(links)?.url, page);
  for (const [name, rel] of [
    ['feed_url', 'self'],
    ['next_url', 'next'],
  ] as const) {
    const link = links.find((one) => one.rel === rel);
    draft.set(name, link?.url, link?.element);
  }
  const description = childOf(head, 'description', 'atom:subtitle', 'itunes:summary');
  draft.set('description', lineOf(description), description);
  draft.set('icon', draft.address(picture), picture);
  const language = childOf(head, 'language', 'dc:language');
  draft.set('language', textOf(language) || title?.language, language ?? title);
}
