import { nearest } from '../../nearest.js';

/**
 * Columns of a table by the names that people give them; docs/publishing.md shows this table. A path leads into an
 * item: `_press.contacts.0.name`.
 */

/** Of each path the names: case, spaces and hyphens are of no matter. */
export const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  id: ['id', 'guid', 'key'],
  title: ['title', 'headline', 'subject', 'heading'],
  url: ['url', 'link', 'permalink', 'web page', 'address'],
  date_published: [
    'date',
    'date published',
    'published',
    'publish date',
    'publication date',
    'release date',
  ],
  date_modified: ['date modified', 'modified', 'updated', 'last modified'],
  summary: ['summary', 'excerpt', 'lead', 'description', 'abstract', 'teaser'],
  content: ['content', 'body', 'text', 'content html', 'content text', 'html'],
  image: ['image', 'image url', 'picture', 'photo'],
  tags: ['tags', 'tag', 'categories', 'category', 'keywords', 'topics', 'topic'],
  language: ['language', 'lang', 'locale'],
  author: ['author', 'authors', 'byline'],
  '_press.number': ['number', 'release number', 'no', 'ref', 'reference'],
  '_press.kind': ['kind', 'type'],
  '_press.subtitles': ['subtitle', 'subtitles', 'subheading', 'subheadline'],
  '_press.countries': ['country', 'countries', 'country codes'],
  '_press.status': ['status'],
  '_press.dateline.place': ['place', 'city', 'dateline', 'dateline place'],
  '_press.image.alt': ['image alt', 'alt', 'alt text'],
  '_press.image.caption': ['image caption', 'caption'],
  '_press.image.credit': ['image credit', 'credit'],
  '_press.image.width': ['image width', 'width'],
  '_press.image.height': ['image height', 'height'],
  '_press.contacts.0.role': ['contact role'],
  '_press.contacts.0.name': ['contact', 'contact name'],
  '_press.contacts.0.title': ['contact title', 'contact position'],
  '_press.contacts.0.unit': ['contact unit', 'contact department'],
  '_press.contacts.0.tel': ['contact tel', 'contact phone', 'contact telephone', 'tel', 'phone'],
  '_press.contacts.0.email': ['contact email', 'email'],
  '_press.events.0.name': ['event', 'event name'],
  '_press.events.0.start_date': ['event start', 'event date', 'event begin'],
  '_press.events.0.end_date': ['event end'],
  '_press.events.0.place': ['event place', 'venue'],
  '_press.events.0.url': ['event url', 'event link'],
  'attachments.0.url': ['attachment', 'attachment url', 'file', 'file url', 'download'],
  'attachments.0.title': ['attachment title', 'file title', 'file name'],
  'attachments.0.mime_type': ['attachment type', 'file type'],
  'attachments.0.size_in_bytes': ['attachment size', 'file size'],
};

const paths = new Map(
  Object.entries(COLUMNS).flatMap(([path, names]) =>
    names.map((name) => [lettersOf(name), path] as const),
  ),
);

function lettersOf(header: string): string {
  return header.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * @param header of a column
 * @param own what the publisher calls a column: of a header the path, or one of the names above
 * @returns the path; `undefined` for a column that is not read
 */
export function pathOf(header: string, own: ReadonlyMap<string, string>): string | undefined {
  const name = own.get(header.trim()) ?? header.trim();
  return Object.hasOwn(COLUMNS, name) ? name : paths.get(lettersOf(name));
}

/**
 * Whether `--column` may name it.
 *
 * @returns else the name that was likely meant, if one is near
 */
export function isColumn(name: string): true | string | undefined {
  const isKnown = Object.hasOwn(COLUMNS, name) || paths.has(lettersOf(name));
  return isKnown || nearest(name, Object.values(COLUMNS).flat());
}
