import { LONGEST_ID, LONGEST_URL, MOST_ITEMS } from '../limits.js';
import type { Feed, Release, Source } from '../model.js';
import { newestFirst } from '../query.js';
import { isObject, readMembers, shape, tell, type Member, type ReadContext } from '../read.js';
import { tidy } from '../text.js';

/**
 * JSON Feed 1.0 and 1.1 (https://www.jsonfeed.org/version/1.1/) with the `_press` extension (FEED.md):
 * what a list shows. What only a whole release shows is read from its `source`, by whoever shows it.
 */

/** A publisher's clock may be ahead by this much: milliseconds. */
const CLOCK_SKEW = 600_000;
const DAY_AHEAD = 14 * 3_600_000;

const ITEM = shape(`date_published# date_modified# url@ external_url@ title^ summary~ content_html%
  content_text$ image@ tags* language`);

const ITEM_PRESS = shape('number kind kind_label countries*& status image{alt}');

const HEAD = shape('title^ home_page_url@ feed_url@ next_url@ language');

const HEAD_PRESS = shape('organization{time_zone}');

type Item = Partial<Omit<Release, 'image'>> & { image?: string };

/** A release that is read when it is looked at: most never are. */
class ListedRelease implements Release {
  id!: string;
  declare readonly url?: string;
  #shown?: Partial<Release>;

  constructor(
    readonly feed: string,
    readonly source: Source,
  ) {}

  read(): Partial<Release> {
    return (this.#shown ??= readShown(this.source));
  }
}

for (const { name } of [...ITEM, ...ITEM_PRESS]) {
  Object.defineProperty(ListedRelease.prototype, name, {
    enumerable: true,
    configurable: true,
    get(this: ListedRelease) {
      return this.read()[name as keyof Release];
    },
  });
}

/**
 * @param json the parsed document; anything may stand in it
 * @param feed the URL that was asked for
 * @param base the URL that answered
 * @returns `undefined` when this is no JSON Feed: it has no `items`
 */
export function parseJsonFeed(json: unknown, feed: string, base: string): Feed | undefined {
  if (!isObject(json) || !Array.isArray(json.items)) return undefined;
  // all that is relative resolves against it
  const short = base.length > LONGEST_URL ? new URL(base).origin : base;
  const context: ReadContext = { base: short, problems: [] };
  const head = readMembers<Partial<Feed>>(HEAD, json, '', context)!;
  const version = json.version;
  if (typeof version !== 'string' || !/^https?:\/\/jsonfeed\.org\/version\/1/.test(version)) {
    tell(context, '/version', version, 'https://jsonfeed.org/version/1.1');
  }
  const found: unknown[] = json.items;
  if (found.length > MOST_ITEMS) tell(context, '/items', found, `at most ${MOST_ITEMS} items`);
  const releases = new Map<string, ListedRelease>();
  // old libraries have another `entries`
  for (let index = 0; index < found.length && releases.size < MOST_ITEMS; index++) {
    const pointer = `/items/${index}`;
    const release = readRelease(found[index], feed, pointer, context);
    if (release && releases.has(release.id)) {
      tell(context, `${pointer}/id`, release.id, 'an id of its own');
    } else if (release) releases.set(release.id, release);
  }
  const listed = [...releases.values()];
  return {
    ...head,
    ...readPress<Partial<Feed>>(HEAD_PRESS, json, '', context),
    feed,
    source: { json, pointer: '', context },
    items: isInOrder(listed) ? listed : newestFirst(listed),
    get problems() {
      for (const release of listed) release.read();
      return context.problems;
    },
  };
}

/**
 * Whether the newest are first already, as in most feeds: none has to be read for it then. The browser's own
 * reading of dates suffices here, for what it gets wrong only sends a feed the longer way, or leaves an
 * impossible day where it stands.
 */
function isInOrder(releases: readonly Release[]): boolean {
  let before = Infinity;
  return releases.every(({ source }) => {
    const { date_published: date } = source.json as { date_published?: unknown };
    const time = typeof date === 'string' ? Date.parse(date) : NaN;
    const follows = time <= before;
    before = time;
    return follows;
  });
}

const readPress = <T>(
  members: readonly Member[],
  { _press }: { _press?: unknown },
  pointer: string,
  context: ReadContext,
) =>
  // many generators write null for "absent"
  (_press ?? undefined) === undefined
    ? undefined
    : readMembers<T>(members, _press, `${pointer}/_press`, context);

function readRelease(
  json: unknown,
  feed: string,
  pointer: string,
  context: ReadContext,
): ListedRelease | undefined {
  if (!isObject(json)) return tell(context, pointer, json, 'an object');
  const release = new ListedRelease(feed, { json, pointer, context });
  const id = readId(json.id);
  if (id) release.id = id;
  else {
    // nothing is read of what cannot be a release
    const url = typeof json.url === 'string' ? release.url : undefined;
    const expected = url
      ? `a string of at most ${LONGEST_ID} characters; its url is taken`
      : 'an id or url';
    tell(context, `${pointer}/id`, json.id, expected);
    if (!url) return undefined;
    release.id = url;
  }
  return release;
}

/** @returns `undefined` for what cannot tell a release from others, or is too long for an address */
function readId(id: unknown): string | undefined {
  if (typeof id !== 'number' && typeof id !== 'string') return undefined;
  const written = String(id);
  return written.length <= LONGEST_ID ? tidy(written) : undefined;
}

function readShown({ json, pointer, context }: Source): Partial<Release> {
  const { image: url, ...plain } = readMembers<Item>(ITEM, json, pointer, context)!;
  const { date_published: published } = plain;
  // a calendar day begins fourteen hours before it does in UTC
  const ahead = published?.offset === undefined ? DAY_AHEAD : CLOCK_SKEW;
  if (published && published.time > Date.now() + ahead) {
    tell(context, `${pointer}/date_published`, published.text, 'a past date');
  }
  const press = readPress<Partial<Release>>(ITEM_PRESS, json, pointer, context);
  return { ...plain, ...press, image: url ? { ...press?.image, url } : undefined };
}
