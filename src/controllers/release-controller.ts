import type { ReactiveController } from 'lit';
import type { Feed, Publisher, Release } from '../feed/model.js';
import { fold } from '../feed/fold.js';
import { tell } from '../feed/read.js';
import { tidy } from '../feed/text.js';
import { itemFeedOf, readMasthead, readRelease, type Masthead } from '../feed/whole.js';
import { warnOnce } from '../warn.js';
import { FeedController, type FeedHost, type FeedState } from './feed-controller.js';

/** Older pages of a feed that are looked through for one release. */
const MOST_PAGES = 3;

/** The element that shows a release. */
export interface ReleaseHost extends FeedHost {
  readonly live: FeedController;
}

/**
 * Finds one release, whole, by id, number or `latest`: in the feed, else in the feed of that item
 * alone that the publisher may keep, else in the next older pages.
 */
export class ReleaseController implements ReactiveController {
  release?: Release;
  /** That the release stands in, with its neighbours. */
  feed?: Feed;
  masthead: Masthead = {};
  /** Whether the feed is here and the release is not in it. */
  unknown = false;
  readonly #own: FeedController;
  #wanted?: string;
  #pages = 0;
  #asking = false;
  #seeking = false;

  constructor(private readonly host: ReleaseHost) {
    this.#own = new FeedController(host, () => this.host.requestUpdate());
    host.addController(this);
  }

  get publisher(): Publisher | undefined {
    return this.masthead.organization;
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
    this.#pages = 0;
  }

  /**
   * Looks in what is here, and asks for more where that may help: the host is updated when it comes.
   *
   * @param wanted id, number or `latest`
   */
  find(wanted?: string): void {
    const { feed, copy } = this.host.live.state;
    if (wanted !== this.#wanted) this.#pages = 0;
    this.#wanted = wanted;
    this.feed = feed;
    this.masthead = feed ? readMasthead(feed) : {};
    this.release = undefined;
    this.unknown = false;
    if (!feed || !wanted) return this.#own.leave();
    const found = findRelease(feed, wanted);
    const release = found && readRelease(found);
    const body = release?.content_html ?? release?.content_text;
    this.release = release;
    if (this.#seeking && (!found || found === feed.items.at(-1))) this.#askOlder(feed);
    if (release && (body || !release.partial)) return this.#own.leave();
    const own = this.#readOwn(itemFeedOf(feed, release?.id ?? wanted));
    const alone = own.feed && findRelease(own.feed, release?.id ?? wanted);
    if (alone) this.release = readRelease(alone);
    else if (!release && !own.loading && !this.#askOlder(feed)) this.unknown = !copy;
  }

  /** Tells the webmaster that there is no such release, once nobody looks for it any more. */
  tellUnknown(): void {
    if (this.unknown) warnOnce('release', this.host.localName, this.#wanted!);
  }

  /**
   * Tells the publisher, once, of what was left out of the release when it was shown.
   *
   * @param member of the item in the feed
   * @param expected what should stand there
   */
  tellProblem(member: string, expected: string): void {
    const { json, pointer: item, context } = this.release!.source;
    const pointer = `${item}/${member}`;
    const told = context.problems.some(
      (problem) => problem.pointer === pointer && problem.expected === expected,
    );
    if (!told) tell(context, pointer, (json as Record<string, unknown>)[member], expected);
  }

  /** The oldest that is here, and one that was found by itself, have neighbours further back in the feed. */
  seekNeighbours(): void {
    this.#seeking = true;
    this.host.requestUpdate();
  }

  /** The state of the feed of that one item, if there is such a thing. */
  #readOwn(address: string | undefined): FeedState {
    if (address) this.#own.join(address, true);
    else this.#own.leave();
    return address ? this.#own.state : { time: 0 };
  }

  /** @returns whether there is hope */
  #askOlder({ next_url }: Feed): boolean {
    const { source } = this.host.live;
    if (this.#asking) return true;
    if (!next_url || !source || this.#pages >= MOST_PAGES) return false;
    this.#pages++;
    this.#asking = true;
    const update = () => {
      this.#asking = false;
      this.host.requestUpdate();
    };
    source.loadMore().then(update, update);
    return true;
  }

  #neighbour(distance: number): Release | undefined {
    const items = this.feed?.items ?? [];
    const at = items.findIndex(({ id }) => id === this.release?.id);
    return at < 0 ? undefined : items[at + distance];
  }
}

function findRelease({ items }: Feed, wanted: string): Release | undefined {
  // an id is read so, and one may be asked for as it is written
  const written = tidy(wanted);
  const number = fold(written);
  return wanted === 'latest'
    ? items[0]
    : (items.find(({ id }) => id === written) ??
        items.find((release) => release.number && fold(release.number) === number));
}
