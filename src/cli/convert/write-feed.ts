import { basename } from 'node:path';
import { lookup } from 'mrmime';
import { resolveAddresses } from '../../feed/formats/xml/addresses.js';
import { DAY_AHEAD } from '../../feed/formats/json-feed/item.js';
import { DETAILS, DETAILS_PRESS, ITEM, ITEM_PRESS } from '../../feed/formats/json-feed/shapes.js';
import type { Attachment, FeedDate, ListedRelease, Release } from '../../feed/model.js';
import { newestFirst } from '../../feed/query.js';
import {
  marksOf,
  publisherOf,
  withoutRepeats,
  type ReleaseMarks,
} from '../../feed/same-release.js';
import type { ReadDocument } from '../check/document.js';
import { isObject, objectIn, textIn, type Json } from '../check/json.js';
import { isAddress } from '../targets.js';

/**
 * What was read of feeds of any format, written as one JSON Feed 1.1 with `_press`. It is written from what readers
 * get, so that all of it is well-formed; the same feeds give the same bytes.
 */

export interface WriteOptions {
  title?: string | undefined;
  home?: string | undefined;
  language?: string | undefined;
  /** URL at which it will be served. */
  feedUrl?: string | undefined;
  /** URL that documents `_press`. */
  about?: string | undefined;
  /** Name of the publisher. */
  organization?: string | undefined;
  /** IANA name. */
  timeZone?: string | undefined;
  /** Releases at most. */
  limit: number;
  /** Milliseconds since 1970: releases of a later date are left out. */
  until?: number | undefined;
  /** Address or path of each source. */
  names?: readonly string[] | undefined;
  /** Is told what is not taken over as it was written. */
  tell?: ((line: string) => void) | undefined;
}

/** Where `_press` is documented, unless the publisher says otherwise. */
const ABOUT = 'https://www.npmjs.com/package/akc-widgets';

/** @param sources of each its pages */
export function writeFeed(
  sources: readonly (readonly ReadDocument[])[],
  options: WriteOptions,
): Json {
  const documents = sources.flat();
  const [first] = documents;
  const languages = new Set(documents.map(({ feed }) => feed.language));
  const isOneLanguage = languages.size === 1;
  const language = options.language ?? (isOneLanguage ? first?.feed.language : undefined);
  const chosen = releasesOf(sources, options);
  // of a release of several sources nothing could say where it is whole
  const isMerged = sources.length > 1;
  if (isMerged) tellPartial(chosen, options);
  const items = chosen.map(({ release, feedLanguage }) =>
    writeItem(release, isOneLanguage ? undefined : feedLanguage, isMerged),
  );
  return compact({
    version: 'https://jsonfeed.org/version/1.1',
    title: options.title ?? titleOf(documents),
    home_page_url: options.home ?? first?.feed.home_page_url,
    feed_url: options.feedUrl,
    description: documents.length === 1 ? textIn(first?.json, 'description') : undefined,
    language,
    _press: writePress(first, items, options, isMerged),
    items,
  });
}

function titleOf(documents: readonly ReadDocument[]): string {
  const titles = new Set(documents.map(({ feed }) => feed.title).filter(Boolean));
  if (titles.size) return [...titles].join(', ');
  const home = documents[0]?.feed.home_page_url ?? documents[0]?.feed.items[0]?.url;
  return home === undefined ? 'News' : new URL(home).hostname;
}

function tellPartial(chosen: readonly Chosen[], { names = [], tell }: WriteOptions): void {
  const sources = chosen.filter(({ release }) => release.partial).map(({ source }) => source);
  for (const source of new Set(sources)) {
    const count = sources.filter((other) => other === source).length;
    const noun = count === 1 ? 'release' : 'releases';
    tell?.(
      `${names[source]}: found ${count} partial ${noun}; only a feed of one source can say where the rest is, which is left out.`,
    );
  }
}

interface Chosen {
  release: Release;
  feedLanguage: string | undefined;
  /** Which of the sources it is of, from 0. */
  source: number;
}

/** Each release once, the newest first. Within one source only its id says which is which, as for its readers. */
function releasesOf(
  sources: readonly (readonly ReadDocument[])[],
  { limit, until = Infinity, names = [] }: WriteOptions,
): Chosen[] {
  const marks = new Map<ListedRelease, ReleaseMarks>();
  const languages = new Map<ListedRelease, string | undefined>();
  const bySource = sources.map((pages) => {
    const releases = new Map<string, ListedRelease>();
    for (const { feed } of pages) {
      for (const listed of feed.items) {
        const { id, date_published: date } = listed;
        if (releases.has(id) || (date && beginOf(date) > until)) continue;
        releases.set(id, listed);
        marks.set(listed, marksOf(listed, publisherOf(feed)));
        languages.set(listed, feed.language);
      }
    }
    return [...releases.values()];
  });
  const chosen = new Map<ListedRelease, Chosen>();
  const ids = new Set<string>();
  const byId = new Map<string, ListedRelease[]>();
  const kept = withoutRepeats(bySource, (release) => marks.get(release)!);
  for (const [source, releases] of kept.entries()) {
    for (const listed of releases) {
      const { id, url } = listed;
      const alike = byId.get(id) ?? [];
      if (alike.some((other) => isSame(other, listed))) continue;
      byId.set(id, [...alike, listed]);
      // of two feeds each numbers its own
      const ownId = ids.has(id) ? (url ?? idApart(id, names[source] ?? '', ids)) : id;
      if (ids.has(ownId)) continue;
      ids.add(ownId);
      const release = { ...listed.details, id: ownId };
      chosen.set(listed, { release, feedLanguage: languages.get(listed), source });
    }
  }
  return newestFirst([...chosen.keys()])
    .slice(0, limit)
    .map((listed) => chosen.get(listed)!);
}

/** Whether two sources have one release, whose id is the same: without an address, what readers see says it. */
const isSame = (one: ListedRelease, other: ListedRelease): boolean =>
  one.url === other.url &&
  (one.url !== undefined ||
    (one.title === other.title && one.date_published?.text === other.date_published?.text));

/** As elements tell apart what two feeds have alike. @param source address or path @param ids that others have */
function idApart(id: string, source: string, ids: ReadonlySet<string>): string {
  // where a file lies on a publisher's disk is nobody's business
  const own = `${isAddress(source) ? source : basename(source)}#${id}`;
  let apart = own;
  for (let count = 2; ids.has(apart); count++) apart = `${own}#${count}`;
  return apart;
}

/** A calendar day counts once it has begun anywhere. */
const beginOf = ({ time, offset }: FeedDate) => (offset === undefined ? time - DAY_AHEAD : time);

const OWN = [...ITEM, ...DETAILS].map(({ name }) => name);
const PRESS = [...new Set([...ITEM_PRESS, ...DETAILS_PRESS].map(({ name }) => name))];
const OWN_OF_FILE = ['url', 'mime_type', 'title', 'size_in_bytes', 'duration_in_seconds'];

function writeItem(release: Release, feedLanguage: string | undefined, isMerged: boolean): Json {
  const { image, attachments, id } = release;
  const members = release as unknown as Json;
  const own = Object.fromEntries(OWN.map((name) => [name, members[name]]));
  const html = release.content_html;
  const press = Object.fromEntries(PRESS.map((name) => [name, members[name]]));
  const { url: imageUrl, ...imageFacts } = image ?? {};
  return compact({
    id,
    ...own,
    language: release.language ?? feedLanguage,
    // elsewhere what is relative would lead elsewhere
    content_html: html && /^http/.test(release.base) ? resolveAddresses(html, release.base) : html,
    // version 1.1 has several
    author: undefined,
    image: imageUrl,
    attachments: attachments?.map(ownOfFile),
    _press: compact({
      ...press,
      partial: !isMerged && release.partial ? true : undefined,
      image: compact(imageFacts),
      attachments: attachments?.flatMap(moreOfFile),
    }),
  });
}

const ownOfFile = (file: Attachment): Json => ({
  ...pick(file as unknown as Json, (name) => OWN_OF_FILE.includes(name)),
  mime_type: file.mime_type ?? typeOf(file.url),
});

/** By the ending of its name. */
function typeOf(url: string): string | undefined {
  return lookup(new URL(url).pathname);
}

function moreOfFile(file: Attachment): Json[] {
  const more = pick(file as unknown as Json, (name) => !OWN_OF_FILE.includes(name));
  return Object.keys(more).length ? [{ url: file.url, ...more }] : [];
}

const pick = (object: Json, isWanted: (name: string) => boolean): Json =>
  Object.fromEntries(
    Object.entries(object).filter(([name, value]) => isWanted(name) && value !== undefined),
  );

function writePress(
  first: ReadDocument | undefined,
  items: readonly Json[],
  { about, organization, timeZone }: WriteOptions,
  isMerged: boolean,
): Json | undefined {
  const written = objectIn(first?.json, '_press');
  const publisher = compact({
    ...first?.feed.publisher,
    ...(organization !== undefined && { name: organization }),
    ...(timeZone !== undefined && { time_zone: timeZone }),
  });
  const { translations } = first?.feed ?? {};
  const press = compact({
    organization: publisher,
    translations,
    // these are of one feed's releases alone
    ...(!isMerged && { item_feed_template: templateOf(first), variants: first?.feed.variants }),
  });
  const isUsed = Object.keys(press).length > 0 || items.some((item) => isObject(item['_press']));
  if (!isUsed) return undefined;
  return { about: about ?? textIn(written, 'about') ?? ABOUT, ...press };
}

/** Stands for an id while a template is made absolute, whose braces would be encoded. */
const STAND_IN = 'akc0id';

const templateOf = (document: ReadDocument | undefined): string | undefined =>
  document?.feed.itemFeed(STAND_IN)?.replaceAll(STAND_IN, '{id}');

/** Without what is absent or empty, and with dates as they are written. */
function compact(object: object): Json {
  return Object.fromEntries(
    Object.entries(object)
      .map(([name, value]): [string, unknown] => [name, plain(value)])
      .filter(([name, value]) => !isAbsent(value) || name === 'items' || name === 'alt'),
  );
}

const isAbsent = (value: unknown): boolean =>
  value === undefined ||
  value === '' ||
  (Array.isArray(value) && !value.length) ||
  (isObject(value) && !Object.keys(value).length);

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (!isObject(value)) return value;
  return isDate(value) ? writeDate(value) : compact(value);
}

const isDate = (value: Json): value is Json & FeedDate =>
  typeof value['time'] === 'number' && typeof value['text'] === 'string';

/** RFC 3339, in the offset in which it was written. */
export function writeDate({ text, time, offset }: FeedDate): string {
  if (offset === undefined) return text;
  const local = new Date(time + offset * 60_000).toISOString().replace(/(\.000)?Z$/, '');
  if (!offset) return `${local}Z`;
  const minutes = Math.abs(offset);
  const clock = [Math.floor(minutes / 60), minutes % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${local}${offset < 0 ? '-' : '+'}${clock.join(':')}`;
}
