import { PENDING, type FeedState } from '../feed/feed-state.js';
import { MOST_FEEDS } from '../feed/limits.js';
import { mergePublishers, mergeReleases, mergeStates } from '../feed/merge-feeds.js';
import { MergedRelease } from '../feed/merged-release.js';
import type {
  Feed,
  ItemFeed,
  ListedRelease,
  Release,
  ReleaseSource,
  Translation,
} from '../feed/model.js';
import { marksOf, publisherOf, withoutRepeats, type ReleaseMarks } from '../feed/same-release.js';
import type { Content, ContentController, ContentHost } from './content-controller.js';

/**
 * Milliseconds that the first feed waits for the others, so that the list is whole when it is seen first: about as long as
 * a reader waits for one. What comes later is offered as what is new is.
 */
const PATIENCE = 2_000;

/** One of the feeds. */
interface Part {
  readonly content: ContentController;
  /** URL that the page names; absent where what it names is none. */
  readonly url: string | undefined;
  /** A `next_url` that leads nowhere, or could not be had. */
  endedAt?: string | undefined;
  /** Whether that may be had yet. */
  hasFailed?: boolean;
}

/** A source, for as long as readers know it by the same name. */
interface KnownSource {
  key: string;
  releases: WeakMap<ListedRelease, MergedRelease>;
}

/**
 * Several feeds as one: each is asked for, refreshed, retried and shown in the reader's language by itself; what they have is
 * one list, newest first over all. It is made anew only when one of them has something new, and of a release that has not
 * changed it stays the same object.
 */
export class MergedContent implements Content {
  /** Never fewer again: a host knows its controllers by name. */
  readonly #contents: ContentController[] = [];
  #parts: readonly Part[] = [];
  #addresses = '';
  /** Which feed has an id for itself: whose release came first with it. */
  #owners = new Map<string, string>();
  #known = new Map<string, KnownSource>();
  #marks = new WeakMap<ListedRelease, ReleaseMarks>();
  #feed: Feed | undefined;
  /** What that was made of. */
  #madeOf: readonly unknown[] = [];
  #next: Part | undefined;
  /** What the parts have come to, as it was at the beginning of the update. */
  #state = PENDING;
  #key = {};
  #keyOf: readonly object[] = [];
  #patience: ReturnType<typeof setTimeout> | undefined;
  #isPatient = true;

  /**
   * @param host that it is shown by
   * @param makeContent makes what follows one feed
   * @param warn tells the webmaster: whoever imports this has it, for it comes when it is needed and stands alone
   */
  constructor(
    private readonly host: ContentHost,
    private readonly makeContent: () => ContentController,
    private readonly warn: (
      cause: 'tooManyFeeds',
      tag: string,
      most: number,
      leftOut: string,
    ) => void,
  ) {
    host.addController(this);
  }

  /** One that is only moved waits anew. */
  hostDisconnected(): void {
    clearTimeout(this.#patience);
    this.#patience = undefined;
  }

  /**
   * For the beginning of an update.
   *
   * @param addresses as the page's author wrote them
   */
  join(addresses: readonly string[] = []): void {
    const written = addresses.join(' ');
    if (written !== this.#addresses) this.#begin(addresses, written);
    addresses.slice(0, MOST_FEEDS).forEach((address, at) => {
      this.#contents[at]!.join(address);
    });
    this.#parts = this.#distinctParts(Math.min(addresses.length, MOST_FEEDS));
    this.#update();
  }

  leave(): void {
    for (const content of this.#contents) content.leave();
    this.hostDisconnected();
    this.#addresses = '';
    this.#parts = [];
    this.#state = PENDING;
  }

  /** What is shown is known anew: whoever looks at it in between changes nothing. */
  #update(): void {
    const states = this.sources.map(({ state }) => state);
    const isHere = states.some(({ feed }) => feed);
    const isWaiting = this.#isPatient && states.some(({ feed, error }) => !feed && !error);
    if (isWaiting && isHere) this.#waitABit();
    // what has come is shown, and nothing of it is taken back
    if (!isWaiting && isHere) this.#isPatient = false;
    this.#state = isWaiting ? PENDING : mergeStates(states, isHere ? this.#refresh() : undefined);
    const keys = this.#parts.map(({ content }) => content.key);
    if (!areSame(keys, this.#keyOf)) this.#key = {};
    this.#keyOf = keys;
  }

  #begin(addresses: readonly string[], written: string): void {
    this.leave();
    this.#addresses = written;
    this.#owners = new Map();
    this.#known = new Map();
    this.#isPatient = true;
    const wanted = Math.min(addresses.length, MOST_FEEDS);
    while (this.#contents.length < wanted) this.#contents.push(this.makeContent());
    if (addresses.length > MOST_FEEDS) {
      const leftOut = addresses.slice(MOST_FEEDS).join(' ');
      this.warn('tooManyFeeds', this.host.localName, MOST_FEEDS, leftOut);
    }
  }

  /** Two ways to write an address are one feed. */
  #distinctParts(count: number): Part[] {
    const contents = this.#contents.slice(0, count);
    const distinct = contents.filter(
      ({ url }, at) => !url || contents.findIndex((other) => other.url === url) === at,
    );
    return distinct.map((content) => {
      const { url } = content;
      return (
        this.#parts.find((part) => part.content === content && part.url === url) ?? { content, url }
      );
    });
  }

  /** Each of the feeds. */
  get sources(): readonly ContentController[] {
    return this.#parts.map(({ content }) => content);
  }

  get url(): string | undefined {
    return this.#parts.flatMap(({ url }) => url ?? []).join(' ') || undefined;
  }

  originalOfFeed(feed: Feed | undefined): Feed | undefined {
    return this.#partOf(feed)?.content.original;
  }

  get isTranslated(): boolean {
    return this.#parts.some(({ content }) => content.isTranslated);
  }

  get wanted(): readonly string[] {
    return this.#parts[0]?.content.wanted ?? [];
  }

  get key(): object {
    return this.#key;
  }

  get isPending(): boolean {
    return this.#parts.some(({ content }) => content.isPending);
  }

  /** @param onlyFailed whether those that are here are left alone */
  async reload(onlyFailed = false): Promise<void> {
    const wanted = this.#parts.filter(({ content }) => !onlyFailed || content.state.error);
    for (const part of wanted) part.endedAt = part.hasFailed = undefined;
    await Promise.all(wanted.map(({ content }) => content.reload()));
  }

  /** Fetches the page that may have the newest of what is not here yet. */
  async loadMore(): Promise<boolean> {
    this.#refresh();
    for (let part; (part = this.#next ?? this.#retryOlder()); this.#refresh()) {
      const next = part.content.state.feed?.next_url;
      try {
        if (await part.content.loadMore()) return true;
        part.endedAt = next;
      } catch (error) {
        // the others go on without it, and it is asked again when they have nothing more
        part.endedAt = next;
        part.hasFailed = true;
        throw error;
      }
    }
    return false;
  }

  #retryOlder(): Part | undefined {
    const failed = this.#parts.find(({ hasFailed }) => hasFailed);
    if (failed) failed.endedAt = failed.hasFailed = undefined;
    return failed;
  }

  tellProblems(): void {
    for (const { content } of this.#parts) content.tellProblems();
  }

  choose(languages: readonly string[] | undefined): boolean {
    return this.#contents.map((content) => content.choose(languages)).includes(true);
  }

  canShow(translation: Translation): boolean {
    return this.#parts.some(({ content }) => content.canShow(translation));
  }

  languageOf(feed: Feed | undefined): string | undefined {
    return feed && this.#partOf(feed)?.content.languageOf(feed);
  }

  inLanguage(release: Release): Release {
    const part = this.#partOf(release.source?.feed);
    return part ? part.content.inLanguage(release) : release;
  }

  translationOf(release: Release): Translation | undefined {
    return this.#partOf(release.source?.feed)?.content.translationOf(release);
  }

  originalOf(release: Release): ReturnType<ContentController['originalOf']> {
    const own = release instanceof MergedRelease ? release.release : release;
    return this.#partOf(release.source?.feed)?.content.originalOf(own);
  }

  #partOf(feed: Feed | undefined): Part | undefined {
    return this.#parts.find(
      ({ content }) => feed && (content.state.feed === feed || content.original === feed),
    );
  }

  get state(): FeedState {
    return this.#state;
  }

  #waitABit(): void {
    this.#patience ??= setTimeout(() => {
      this.#isPatient = false;
      this.host.requestUpdate();
    }, PATIENCE);
  }

  /** @returns the one feed, made anew where one of them has something else than before */
  #refresh(): Feed {
    const madeOf = this.#parts.flatMap(({ content, endedAt, hasFailed }) => [
      content.state.feed,
      content.key,
      endedAt,
      hasFailed,
    ]);
    if (!this.#feed || !areSame(madeOf, this.#madeOf)) {
      this.#madeOf = madeOf;
      this.#feed = this.#makeFeed();
    }
    return this.#feed;
  }

  #makeFeed(): Feed {
    const parts = this.#parts.filter(({ content }) => content.state.feed);
    const feeds = parts.map(({ content }) => content.state.feed!);
    const once = withoutRepeats(
      feeds.map(({ items }) => items),
      this.#marker(feeds),
    );
    const wrapped = once.map((releases, at) => this.#wrap(releases, parts[at]!));
    const isOpen = ({ endedAt, content }: Part) => {
      const { next_url } = content.state.feed!;
      return !!next_url && next_url !== endedAt;
    };
    const { releases, withheld, next } = mergeReleases(
      parts.map((part, at) => ({
        releases: wrapped[at]!,
        all: feeds[at]!.items,
        hasOlder: isOpen(part),
      })),
    );
    this.#next = next === undefined ? undefined : parts[next];
    const further = parts.filter((part) => isOpen(part) || part.hasFailed);
    const isFull = next === undefined && further.some(isOpen);
    const itemFeeds = (id: string) => {
      const listed = [...releases, ...withheld].find((release) => release.id === id);
      return this.#itemFeeds(parts, listed?.source, id);
    };
    return {
      feed: this.url!,
      next_url: isFull
        ? undefined
        : further.map(({ content }) => content.state.feed!.next_url).join(' ') || undefined,
      items: releases,
      sources: feeds,
      withheld,
      get publisher() {
        return mergePublishers(feeds);
      },
      get problems() {
        return feeds.flatMap(({ problems }) => problems);
      },
      get knownProblems() {
        return feeds.flatMap(({ knownProblems }) => knownProblems);
      },
      itemFeed: (id) => itemFeeds(id)[0]?.url,
      itemFeeds,
    };
  }

  /** Where one release may stand alone: in the feed of its own that its feed names, else in those that any of them names. */
  #itemFeeds(parts: readonly Part[], listed: ReleaseSource | undefined, id: string): ItemFeed[] {
    return parts.flatMap((part) => {
      if (listed && listed.url !== part.url) return [];
      const named = `${part.url}#`;
      const own = id.startsWith(named) ? id.slice(named.length) : id;
      const source = this.#sourceOf(part, listed?.id ?? own);
      const url = source.feed.itemFeed(source.id);
      return url ? { url, source } : [];
    });
  }

  /** Read once of each release, whose feed may be read to the end for its publisher. */
  #marker(feeds: readonly Feed[]): (release: ListedRelease) => ReleaseMarks {
    const publishers = new Map(feeds.map((feed) => [feed.feed, publisherOf(feed)]));
    return (release) => {
      let marks = this.#marks.get(release);
      if (!marks) {
        this.#marks.set(release, (marks = marksOf(release, publishers.get(release.feed))));
      }
      return marks;
    };
  }

  #wrap(releases: readonly ListedRelease[], part: Part): ListedRelease[] {
    const { content } = part;
    const url = part.url!;
    const feed = content.state.feed!;
    const language = content.languageOf(feed);
    const { name } = this.#sourceOf(part, '');
    // what a row is made of, beside the release
    const key = [name, language, feed.organization?.time_zone, feed.feed].join('\n');
    let known = this.#known.get(url);
    if (known?.key !== key) {
      known = { key, releases: new WeakMap() };
      this.#known.set(url, known);
    }
    return releases.map((release) => {
      let merged = known.releases.get(release);
      if (!merged) {
        const source = this.#sourceOf(part, release.id);
        merged = new MergedRelease(release, this.#idOf(release.id, url), source, language);
        known.releases.set(release, merged);
      }
      return merged;
    });
  }

  /** Its feed is the one that is shown now: a feed that is refreshed is another object. */
  #sourceOf({ content, url }: Part, id: string): ReleaseSource {
    // where two addresses are of one feed, nobody has to be told which it is
    const name = this.#parts.length > 1 ? nameOf(content.state.feed!, url!) : undefined;
    return {
      name,
      url: url!,
      id,
      get feed() {
        return content.state.feed!;
      },
    };
  }

  /** A release keeps its id, unless another feed's came with the same before. */
  #idOf(id: string, url: string): string {
    const owner = this.#owners.get(id) ?? url;
    this.#owners.set(id, owner);
    return owner === url ? id : `${url}#${id}`;
  }
}

const nameOf = (feed: Feed, url: string): string =>
  feed.title ?? feed.publisher?.name ?? new URL(url).hostname;

const areSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((entry, at) => entry === other[at]);
