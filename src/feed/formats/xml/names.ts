/** Names of elements as a feed means them, whatever prefix it writes. */

/** Namespaces by the name they are known by here; RSS's own have none. Each without scheme and the slash at its end. */
const NAMESPACES: Readonly<Record<string, string>> = {
  '': [
    'purl.org/rss/1.0',
    'purl.org/net/rss1.1#',
    'my.netscape.com/rdf/simple/0.9',
    'channel.netscape.com/rdf/simple/0.9',
    'my.netscape.com/publish/formats/rss-0.91.dtd',
    'backend.userland.com/rss',
    'backend.userland.com/rss2',
    'backend.userland.com/rss091',
    'backend.userland.com/rss092',
    'blogs.law.harvard.edu/tech/rss',
    'cyber.law.harvard.edu/rss',
    'www.rssboard.org/rss-specification',
  ].join(' '),
  at: 'purl.org/atompub/tombstones/1.0',
  atom: 'www.w3.org/2005/atom purl.org/atom/ns#',
  content: 'purl.org/rss/1.0/modules/content',
  dc: 'purl.org/dc/elements/1.0 purl.org/dc/elements/1.1',
  dcterms: 'purl.org/dc/terms',
  feedburner: 'rssnamespace.org/feedburner/ext/1.0',
  itunes: 'www.itunes.com/dtds/podcast-1.0.dtd www.itunes.com/dtds/podcast-1.0',
  media:
    'search.yahoo.com/mrss tools.search.yahoo.com/mrss video.search.yahoo.com/mrss www.rssboard.org/media-rss',
  rdf: 'www.w3.org/1999/02/22-rdf-syntax-ns#',
  xhtml: 'www.w3.org/1999/xhtml',
};

const prefixes = new Map(
  Object.entries(NAMESPACES).flatMap(([prefix, addresses]) =>
    addresses.split(' ').map((address): [string, string] => [address, prefix]),
  ),
);

const normalise = (uri: string) =>
  uri
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '');

/** Stands before a name of a namespace that nothing is read of. */
const UNKNOWN = '?';

/**
 * The namespaces of prefixes, where a reader of a document is. An element costs what it binds itself: a root may bind
 * thousands of prefixes, and each element in it one.
 */
export class Namespaces {
  /** By prefix, of the elements around: the last holds. */
  readonly #bound = new Map<string, string[]>();

  /** An element begins. @returns the prefixes that it binds */
  enter(attributes: Readonly<Record<string, string>>): readonly string[] {
    const prefixes: string[] = [];
    for (const [name, uri] of Object.entries(attributes)) {
      if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
      const prefix = name.slice(6);
      const around = this.#bound.get(prefix);
      if (around) around.push(normalise(uri));
      else this.#bound.set(prefix, [normalise(uri)]);
      prefixes.push(prefix);
    }
    return prefixes;
  }

  /** An element ends. @param prefixes those that it has bound */
  leave(prefixes: readonly string[]): void {
    for (const prefix of prefixes) this.#bound.get(prefix)?.pop();
  }

  /** @returns the namespace of a prefix, if it is bound; of none by the empty one */
  get(prefix: string): string | undefined {
    return this.#bound.get(prefix)?.at(-1);
  }
}

/** What the names of a document without a namespace, or with one of its own, are those of. */
export interface OwnNamespace {
  /** `atom`, or none for RSS. */
  prefix: string;
  /** Of the root. */
  uri?: string | undefined;
}

export const localName = (tag: string): string => tag.slice(tag.indexOf(':') + 1);

/** @returns the namespace of a tag, if one is bound */
export const namespaceOf = (tag: string, namespaces: Namespaces): string | undefined =>
  namespaces.get(tag.includes(':') ? tag.slice(0, tag.indexOf(':')) : '');

/**
 * @param tag as it is written, in small letters
 * @returns `title` in RSS, `atom:title`, `dc:creator`, …
 */
export function nameOf(tag: string, namespaces: Namespaces, own: OwnNamespace): string {
  const local = localName(tag);
  const written = tag.slice(0, Math.max(0, tag.indexOf(':')));
  const uri = namespaces.get(written);
  const known = uri === undefined ? undefined : prefixes.get(uri);
  const isOwn = uri === own.uri || (!written && known === undefined);
  // one that nobody has bound is meant as it is always bound
  const unbound = Object.hasOwn(NAMESPACES, written) ? written : UNKNOWN;
  const prefix = isOwn && !(written && !uri) ? own.prefix : (known ?? (uri ? UNKNOWN : unbound));
  return prefix ? `${prefix}:${local}` : local;
}
