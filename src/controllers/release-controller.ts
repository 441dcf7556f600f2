import type { ReactiveController } from 'lit';
import type { FeedError } from '../feed/errors.js';
import type { FeedState } from '../feed/feed-state.js';
import { fold } from '../feed/fold.js';
import { hasTranslatedWords } from '../feed/in-language.js';
import type {
  Feed,
  ItemFeed,
  ListedRelease,
  Publisher,
  Release,
  ReleaseSource,
} from '../feed/model.js';
import { tidy } from '../feed/text.js';
import { warnOnce } from '../warn.js';
import { idIn, type Content } from './content-controller.js';
import { FeedController, type FeedHost } from './feed-controller.js';

/** Older pages of a feed that are looked through for one release (docs/faults.md, row 31). */
const MOST_PAGES = 3;

/** A release of a feed that the page names, while the translation of that feed is shown. */
interface Original {
  release: ListedRelease;
  feed: Feed;
  /** Address that the page names. */
  url: string | undefined;
  /** Of its translation, where it names one. */
  translatedId: string | undefined;
}

/** The element that shows a release. */
export interface ReleaseHost extends FeedHost {
  readonly live: Content;
}

/**
 * Finds one release, whole, by id, number or `latest`: in the feed, else in the feed of that item
 * alone that the publisher may keep, else in the next older pages.
 */
export class ReleaseController implements ReactiveController {
  #feed?: Feed | undefined;
  #found?: ListedRelease | undefined;
  /** The same as it stands in the feed, where that one is from its own. */
  #listed?: ListedRelease | undefined;
  /** Which of several feeds it comes from. */
  #source?: ReleaseSource | undefined;
  #isUnknown = false;
  #isComing = false;
  #wanted?: string | undefined;
  /** The feed of that item alone. */
  readonly #itemFeed: FeedController;
  /** Addresses that such a feed may have, with line breaks between, and which of them is looked at. */
  #itemFeeds = '';
  #itemFeedAt = 0;
  /** Address of the feed that is looked in. */
  #lookedIn?: string | undefined;
  /** Older pages of it that were asked for. */
  #pages = 0;
  #isLoadingOlder = false;
  /** Why the next of them could not be had. */
  #olderError?: FeedError | undefined;
  #seeksNeighbours = false;

  constructor(private readonly host: ReleaseHost) {
    this.#itemFeed = new FeedController(host, () => this.host.requestUpdate());
    host.addController(this);
  }

  /** Absent while it was not found. */
  get release(): Release | undefined {
    const { details } = this.#found ?? {};
    const { id = details?.id, language } = this.#listed ?? {};
    const source = this.#source;
    // what its own feed says of it comes from no other source
    const isOfSeveral = details && source && !details.source;
    const told = isOfSeveral ? { language, ...details, source, id: id! } : details;
    return told && this.host.live.inLanguage(told, this.#feed);
  }

  /** The same as a list of its feed has it. */
  get listed(): ListedRelease | undefined {
    return this.#listed ?? this.#found;
  }

  /** BCP 47 tag of what it is written in, but for what of it is translated. */
  get language(): string | undefined {
    const { language = this.#listed?.language } = this.#found ?? {};
    return language ?? this.host.live.languageOf(this.#source?.feed ?? this.#feed);
  }

  /** The language of the original, where what is shown is a translation. */
  get originalLanguage(): string | undefined {
    const { live } = this.host;
    const original = this.#originalFeed;
    if (!original) return this.language;
    return (this.#found && live.originalOf(this.#found)?.language) ?? live.languageOf(original);
  }

  /** Whether any of its words are a translation that can be given up for the original. */
  get isTranslated(): boolean {
    const { release } = this;
    return (!!release && hasTranslatedWords(release)) || !!this.#originalFeed;
  }

  /** The feed that the page names, where the release is shown as it stands in the translation of that. */
  get #originalFeed(): Feed | undefined {
    const original = this.host.live.originalOfFeed(this.#source?.feed);
    return original === this.#feed ? undefined : original;
  }

  /** The feed that the release stands in, with its neighbours. */
  get feed(): Feed | undefined {
    return this.#feed;
  }

  get publisher(): Publisher | undefined {
    return (this.#source?.feed ?? this.#feed)?.publisher;
  }

  /** Whether the feed is here and the release is not in it. */
  get isUnknown(): boolean {
    return this.#isUnknown;
  }

  /** Why what may have it could not be had, where time may mend that. */
  get error(): FeedError | undefined {
    if (!this.#isUnknown) return undefined;
    return [this.#itemFeed.state.error, this.#olderError].find((error) => error?.isTransient);
  }

  /** Whether it is shown as far as the feed has it, and its own feed, which has the rest, is on its way. */
  get isComing(): boolean {
    return this.#isComing;
  }

  /** The next older one. */
  get previous(): Release | undefined {
    return this.#neighbour(1);
  }

  /** The next newer one. */
  get next(): Release | undefined {
    return this.#neighbour(-1);
  }

  hostDisconnected(): void {
    this.#beginAnew();
  }

  /** Looks for it once more where it may be and could not be had. */
  lookAgain(): void {
    if (this.#itemFeed.state.error) void this.#itemFeed.reload();
    this.#beginAnew();
    this.host.requestUpdate();
  }

  #beginAnew(): void {
    this.#pages = 0;
    this.#olderError = undefined;
  }

  /**
   * Looks in what is here, and asks for more where that may help: the host is updated when it comes.
   *
   * @param wanted id, number or `latest`
   */
  find(wanted?: string): void {
    const { live } = this.host;
    const { feed, copy, loading: isComing } = live.state;
    if (wanted !== this.#wanted || live.url !== this.#lookedIn) this.#beginAnew();
    this.#wanted = wanted;
    this.#lookedIn = live.url;
    this.#feed = feed;
    this.#isUnknown = this.#isComing = false;
    // under this id the feed that the page names says where its translation stands
    const named = wanted && wanted !== 'latest' ? this.#findOriginal(wanted) : undefined;
    const { translatedId } = named ?? {};
    this.#found =
      feed && wanted ? findRelease(feed, translatedId ?? wanted, named?.url) : undefined;
    this.#listed = this.#found;
    this.#source = this.#listed?.source;
    if (!feed || !wanted) return this.#itemFeed.leave();
    if (named && !this.#found && !translatedId) return this.#showOriginal(named);
    const listed = this.#found;
    const isOldest = !listed || listed === feed.items.at(-1) || !!feed.withheld?.includes(listed);
    if (this.#seeksNeighbours && isOldest) this.#loadOlder(feed);
    if (listed && isWhole(listed.details)) return this.#itemFeed.leave();
    const isAloneComing = this.#findAlone(feed, listed?.id ?? translatedId ?? wanted);
    this.#isComing = !!listed && isAloneComing;
    if (!this.#found && !isAloneComing && !this.#loadOlder(feed)) {
      if (named) this.#showOriginal(named);
      // of several feeds the others may have it yet
      else this.#isUnknown = !copy && !isComing;
    }
  }

  /** Where a translation is shown: the release that the feed which the page names has under this name. */
  #findOriginal(wanted: string): Original | undefined {
    for (const source of this.host.live.sources) {
      const { original: feed, state, url } = source;
      const release = feed && findRelease(feed, wanted);
      const translatedId = release && idIn(release, source.languageOf(state.feed) ?? '');
      if (release) return { release, feed, url, translatedId };
    }
    return undefined;
  }

  /**
   * Looks in the feeds of that one item, one after another: of several feeds each may keep one.
   *
   * @returns whether one is on its way that may have it
   */
  #findAlone(feed: Feed, id: string): boolean {
    const all: readonly ItemFeed[] = feed.itemFeeds?.(id) ?? [{ url: feed.itemFeed(id) }];
    const urls = all.map(({ url }) => url).join('\n');
    if (urls !== this.#itemFeeds) this.#itemFeedAt = 0;
    this.#itemFeeds = urls;
    for (; ; this.#itemFeedAt++) {
      const { url, source } = all[this.#itemFeedAt] ?? {};
      const { feed: itemFeed, error, loading } = this.#joinItemFeed(url);
      const alone = itemFeed && findRelease(itemFeed, source?.id ?? id);
      if (alone) {
        this.#found = alone;
        this.#source = source;
        return false;
      }
      const isLast = this.#itemFeedAt >= all.length - 1;
      if (isLast || !(itemFeed ?? error)) return !!loading;
    }
  }

  /** Of a release that the translated feed has not: it is shown as the feed has it that the page names. */
  #showOriginal({ release, feed }: Original): void {
    this.#itemFeed.leave();
    this.#found = this.#listed = release;
    this.#source = undefined;
    this.#feed = feed;
  }

  /** Tells the webmaster that there is no such release, once nobody looks for it any more. */
  warnIfUnknown(): void {
    if (this.#isUnknown && !this.error) warnOnce('release', this.host.localName, this.#wanted!);
  }

  /**
   * Tells the publisher, once, of what was left out of the release when it was shown.
   *
   * @param member of the release
   * @param expected what should stand there
   */
  reportProblem(member: string, expected: string): void {
    this.#found?.reportProblem(member, expected);
  }

  /** The oldest that is here, and one that was found by itself, have neighbours further back in the feed. */
  seekNeighbours(): void {
    this.#seeksNeighbours = true;
    this.host.requestUpdate();
  }

  /** @returns the state of the feed of that one item, if there is such a thing */
  #joinItemFeed(address: string | undefined): Partial<FeedState> {
    if (!address) {
      this.#itemFeed.leave();
      return {};
    }
    this.#itemFeed.join(address, true);
    return this.#itemFeed.state;
  }

  /** @returns whether there is hope */
  #loadOlder({ next_url }: Feed): boolean {
    if (this.#isLoadingOlder) return true;
    if (!next_url || this.#pages >= MOST_PAGES) return false;
    this.#pages++;
    this.#isLoadingOlder = true;
    void this.#fetchOlder();
    return true;
  }

  async #fetchOlder(): Promise<void> {
    const { host } = this;
    const { live, localName } = host;
    const { url: lookedIn } = live;
    try {
      await live.loadMore();
    } catch (error) {
      // what comes of a request that nobody waits for any more says nothing
      if (host.isConnected && live.url === lookedIn) {
        const { url, code, message } = (this.#olderError = error as FeedError);
        // of several feeds the others may have it
        if (live.sources.length === 1) this.#pages = MOST_PAGES;
        warnOnce('older', localName, url, code, message);
      }
    }
    this.#isLoadingOlder = false;
    if (host.isConnected) host.requestUpdate();
  }

  #neighbour(distance: number): Release | undefined {
    const items = this.#feed?.items ?? [];
    const { id: shown } = this.#listed ?? this.#found ?? {};
    const at = items.findIndex(({ id }) => id === shown);
    const found = at < 0 ? undefined : items[at + distance];
    return found && this.host.live.inLanguage(found, this.#feed);
  }
}

/** Whether its body is here, or stands nowhere else either. */
const isWhole = ({ content_html, content_text, partial }: Release): boolean =>
  !!(content_html ?? content_text) || !partial;

/** @param sourceUrl of several feeds the one that it should come from */
function findRelease(
  { items: shown, withheld }: Feed,
  wanted: string,
  sourceUrl?: string,
): ListedRelease | undefined {
  const items = withheld ? [...shown, ...withheld] : shown;
  const ofSource =
    sourceUrl && items.find(({ source }) => source?.url === sourceUrl && source.id === wanted);
  if (ofSource) return ofSource;
  // an id is read so, and one may be asked for as it is written
  const written = tidy(wanted);
  const number = fold(written);
  return wanted === 'latest'
    ? items[0]
    : (items.find(({ id }) => id === written) ??
        items.find((release) => release.number && fold(release.number) === number) ??
        // as one of several feeds names it where ids are the same
        items.find(({ source }) => source && `${source.url}#${source.id}` === written) ??
        // by the id of its translation, as a list that shows that one names it
        items.find((release) => release.translations?.some(({ id }) => id === written)));
}
