import { LONGEST_ID } from './limits.js';
import type { Attachment, Author, Feed, Publisher, Release, Source } from './model.js';
import { isObject, readMembers, shape as compile, tell, type Member, type Reader } from './read.js';
import { readTemplate, type Template } from './url-template.js';

/**
 * What a list does not show: the rest of a release and of its publisher, read when somebody shows
 * it. What is malformed is told among the feed's problems, once.
 */

/** Marks that a list has no need of. */
const MORE: Record<string, Reader> = {
  '+': (value, pointer, context) =>
    typeof value === 'number' && value >= 0 ? value : tell(context, pointer, value, 'a number'),
  '?': (value, pointer, context) =>
    typeof value === 'boolean' ? value : tell(context, pointer, value, 'true or false'),
};

const shape = (notation: string) => compile(notation, MORE);

const AUTHOR = '{name url@ avatar@}';
const ORGANIZATION = 'name names*{language name} role url@ country& boilerplate';
const CONTACTS = 'contacts*{role label name title unit organization tel email}';

const ITEM = shape(`author*${AUTHOR} authors*${AUTHOR}
  attachments*{url@! mime_type title size_in_bytes+ duration_in_seconds+}`);

const ITEM_PRESS = shape(`subtitles* dateline{place date#} ${CONTACTS}
  organizations*{${ORGANIZATION}}
  events*{name start_date# end_date# time_zone place address country& url@ online_url@}
  translations*{language! id url@ title^ summary~}
  attachments*{url@! language kind alt caption credit width+ height+ thumbnail@ terms}
  image{caption credit width+ height+ sources*{url@! width+! type}}
  corrections*{date# note} partial?`);

const HEAD_PRESS = shape(`organization{${ORGANIZATION} logo@ tel email address
  opening_hours* ${CONTACTS} channels*{kind url@! title}} item_feed_template`);

/** What is known of who publishes a feed. */
export interface Masthead {
  organization?: Publisher;
  /** Of the feed that holds one release alone: a URL with `{id}` in it. */
  item_feed_template?: string;
}

const releases = new WeakMap<Release, Release>();
const mastheads = new WeakMap<Feed, Masthead>();
/** What `item_feed_template` was read as; `null` where it is wrong, which is told then. */
const templates = new WeakMap<Feed, Template | null>();

/** A release with all its members. */
export function readRelease(release: Release): Release {
  let whole = releases.get(release);
  if (!whole) {
    const { author, authors, ...item } = read<Partial<Release> & { author?: Author[] }>(
      ITEM,
      release.source,
    );
    const press = readPress<Partial<Release>>(ITEM_PRESS, release.source);
    whole = {
      ...shownOf(release),
      ...item,
      ...press,
      authors: authors ?? author,
      attachments: withMore(item.attachments, press.attachments, release.source),
      image: release.image && { ...press.image, ...release.image },
    };
    releases.set(release, whole);
  }
  return whole;
}

/** What is shown of it in a list, which is read only now. */
function shownOf(release: Release): Release {
  const shown = {} as Release;
  for (const name in release) Object.assign(shown, { [name]: release[name as keyof Release] });
  return shown;
}

/** What the extension says of an attachment stands beside it, under the same URL; what is said of none is told. */
function withMore(
  files: readonly Attachment[] | undefined,
  more: readonly Attachment[] = [],
  { pointer, context }: Source,
): Attachment[] | undefined {
  const urls = new Set(files?.map(({ url }) => url));
  const byUrl = new Map<string, Attachment>();
  let stray: string | undefined;
  for (const file of more) {
    if (urls.has(file.url) && !byUrl.has(file.url)) byUrl.set(file.url, file);
    else stray ??= file.url;
  }
  if (stray !== undefined) {
    const expected = 'the url of one of the item’s attachments, once';
    tell(context, `${pointer}/_press/attachments`, stray, expected);
  }
  return files?.map((file) => ({ ...byUrl.get(file.url), ...file }));
}

export function readMasthead(feed: Feed): Masthead {
  let masthead = mastheads.get(feed);
  if (!masthead) {
    const { organization, ...press } = readPress<Masthead>(HEAD_PRESS, feed.source);
    masthead = {
      ...press,
      organization: organization && { ...feed.organization, ...organization },
    };
    mastheads.set(feed, masthead);
  }
  return masthead;
}

/** Where a feed of that one item is to be had, if its publisher says so. */
export function itemFeedOf(feed: Feed, id: string): string | undefined {
  const { item_feed_template: written } = readMasthead(feed);
  if (!written || id.length > LONGEST_ID) return undefined;
  const { base } = feed.source.context;
  let template = templates.get(feed);
  if (template === undefined) {
    template = readTemplate(written, base, ['id']) ?? null;
    templates.set(feed, template);
    const pointer = `${feed.source.pointer}/_press/item_feed_template`;
    const expected = 'an http or https URL with {id} only in its path, query or fragment';
    if (!template) tell(feed.source.context, pointer, written, expected);
  }
  const address = template?.({ id });
  return address && new URL(address, base).href;
}

/** A list has told already of one that is none. */
const read = <T>(members: readonly Member[], { json, pointer, context }: Source): T =>
  readMembers<T>(members, json, pointer, context)!;

const readPress = <T>(
  members: readonly Member[],
  { json, pointer, context }: Source,
): Partial<T> => {
  const { _press } = json as { _press?: unknown };
  return (isObject(_press) && readMembers<T>(members, _press, `${pointer}/_press`, context)) || {};
};
