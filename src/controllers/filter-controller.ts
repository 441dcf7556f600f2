import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FeedDate, Release } from '../feed/model.js';
import {
  ANY,
  countValues,
  matches,
  narrow,
  readFilters,
  valuesOf,
  type Choice,
  type Facet,
  type FilterAttributes,
  type NamesOf,
  type WallTimeOf,
} from '../feed/query.js';
import { placeDate, wallTime } from '../i18n/time-zone.js';
import { warnOnce } from '../warn.js';
import type { Content } from './content-controller.js';
import { TypingController } from './typing-controller.js';
import { whenLeft } from './when-left.js';

/** Milliseconds after which a reader who types has paused. */
const PAUSE = 150;
/** Milliseconds after the last key before a search is announced to the page, and older pages are asked for. */
const SEARCH_SETTLES = 500;

/** Values of a feed that the webmaster is told of. */
const MOST_FOUND = 8;

/** Filters that a webmaster may fix. */
export const FIXED = ['tags', 'countries', 'kinds', 'since', 'until'] as const;

export interface FilterHost extends ReactiveControllerHost, HTMLElement, FilterAttributes {
  /** Which controls the reader has, separated by spaces. */
  controls: string;
  /** What a search finds releases by besides what they say. */
  readonly searchNames: NamesOf | undefined;
  readonly live: Content;
  /** Zone in which a release's moments are shown. */
  zoneOf: (release: Release) => string | undefined;
}

/**
 * Which releases are meant: the filters that the webmaster has fixed, and what the reader has chosen. A choice
 * lasts as long as its control is there.
 */
export class FilterController implements ReactiveController {
  #choice = ANY;
  #isTyping = false;
  #isSettled = true;
  #pause?: ReturnType<typeof setTimeout>;
  #announcement?: ReturnType<typeof setTimeout>;
  /** The fixed filters that the webmaster was told of. */
  #warnedOf?: string;
  /** Kept, for each key that is typed asks for all of a list, and the engine takes long for most zones. */
  readonly #wallTimes = new WeakMap<
    FeedDate,
    { zone: string | undefined; time: number | undefined }
  >();

  /**
   * @param chosen called when the reader has changed the choice
   * @param announce called once the reader has settled on it
   */
  constructor(
    private readonly host: FilterHost,
    private readonly chosen: () => void,
    private readonly announce: () => void,
  ) {
    host.addController(this);
    new TypingController(host);
  }

  /** Days and years are those that the list shows. */
  readonly #wallTimeOf: WallTimeOf = (release, date) => {
    const zone = this.host.zoneOf(release);
    let known = this.#wallTimes.get(date);
    if (!known || known.zone !== zone) {
      known = { zone, time: wallTime(placeDate(date, zone)) };
      this.#wallTimes.set(date, known);
    }
    return known.time;
  };

  /** What the reader has chosen, by control; an empty string: any. */
  get choice(): Choice {
    const controls = this.host.controls.split(' ');
    const isGone = (name: string) => !controls.includes(name);
    if (!Object.entries(this.#choice).some(([name, value]) => value && isGone(name))) {
      return this.#choice;
    }
    const kept = Object.entries(this.#choice).filter(([name]) => !isGone(name));
    return { ...ANY, ...Object.fromEntries(kept) };
  }

  /** The same without controls that leave everything. */
  get chosenFilters(): Partial<Choice> {
    return Object.fromEntries(Object.entries(this.choice).filter(([, value]) => value));
  }

  get hasChoice(): boolean {
    return Object.values(this.choice).some(Boolean);
  }

  /** Whether the webmaster has fixed any. */
  get hasFixed(): boolean {
    return FIXED.some((name) => this.host[name]);
  }

  /** Whether a key has changed the choice a moment ago: the reader waits for the releases, and for nothing else. */
  get isTyping(): boolean {
    return this.#isTyping;
  }

  /** Whether the reader has left the choice as it is for a while: until then it may be half a word. */
  get isSettled(): boolean {
    return this.#isSettled;
  }

  /** A control that comes back begins anew. */
  hostUpdated(): void {
    this.#choice = this.choice;
    this.#isTyping &&= !!this.#choice.search;
  }

  hostDisconnected(): void {
    whenLeft(this.host, () => {
      this.#settle();
    });
  }

  /** What the webmaster's filters leave. */
  eligible(releases: readonly Release[]): readonly Release[] {
    // no release has to be read for none
    if (!this.hasFixed) return releases;
    const [newest] = releases;
    const timeZone = newest && this.host.zoneOf(newest);
    // where releases are dated it may be another day than in UTC
    const now = timeZone ? wallTime({ time: Date.now(), timeZone }) : undefined;
    const filters = readFilters(this.host, now);
    return releases.filter((release) => {
      if (matches(release, filters, this.#wallTimeOf)) return true;
      // the webmaster may have written what the original says
      const original = this.host.live.originalOf(release);
      return !!original && matches(original, filters, this.#wallTimeOf);
    });
  }

  /** What the reader's choice leaves of that. */
  matching(releases: readonly Release[]): readonly Release[] {
    if (!this.hasChoice) return releases;
    return narrow(releases, this.choice, this.#shownAs);
  }

  /** How many of these releases each value of a facet would leave. */
  countValues(releases: readonly Release[], facet: Facet): Map<string, number> {
    return countValues(releases, this.choice, facet, this.#shownAs);
  }

  choose(change: Partial<Choice>): void {
    this.#choice = { ...this.#choice, ...change };
    this.#isTyping = !!change.search;
    clearTimeout(this.#pause);
    if (this.#isTyping) {
      this.#pause = setTimeout(() => {
        this.#isTyping = false;
        this.host.requestUpdate();
      }, PAUSE);
    }
    clearTimeout(this.#announcement);
    const settled = change.search ? SEARCH_SETTLES : 0;
    this.#isSettled = false;
    this.#announcement = setTimeout(() => {
      this.#isSettled = true;
      if (!this.host.isConnected) return;
      this.announce();
      this.host.requestUpdate();
    }, settled);
    this.chosen();
    this.host.requestUpdate();
  }

  /** It may be so that none fits; it may also be a value that the feed does not know. */
  warnIfNoneFits(eligible: readonly Release[], releases: readonly Release[]): void {
    if (!this.hasFixed || eligible.length || !releases.length) return;
    const { host } = this;
    const names = FIXED.filter((name) => host[name]);
    const set = names.map((name) => `${name}="${host[name]}"`).join(' ');
    // a feed that changes is no other mistake
    if (set === this.#warnedOf) return;
    this.#warnedOf = set;
    const found = names.map((name) => valuesFound(releases, name, this.#wallTimeOf));
    warnOnce('noneFits', host.localName, set, [...new Set(found)].join('; '));
  }

  clear(): void {
    this.choose(ANY);
  }

  /** What the reader had chosen before he left the page. */
  restore(kept: Readonly<Record<string, unknown>>): void {
    const values = Object.keys(ANY).map((name) => [name, String(kept[name] ?? '')]);
    this.#choice = { ...ANY, ...Object.fromEntries(values) } as Choice;
  }

  /** Another feed is shown: what was chosen in the former one means nothing here. */
  reset(): void {
    this.#choice = ANY;
    this.#settle();
  }

  /** What releases are shown as, by which they are found: words, and days. */
  get #shownAs() {
    return { namesOf: this.host.searchNames, wallTimeOf: this.#wallTimeOf };
  }

  /** The reader is waited for no longer, and nothing more is told of what was chosen. */
  #settle(): void {
    clearTimeout(this.#announcement);
    clearTimeout(this.#pause);
    this.#isTyping = false;
    this.#isSettled = true;
  }
}

/** What releases have to be filtered by, in words for the webmaster. */
function valuesFound(
  releases: readonly Release[],
  name: (typeof FIXED)[number],
  wallTimeOf: WallTimeOf,
): string {
  if (name === 'since' || name === 'until') {
    const years = releases.flatMap((release) => valuesOf(release, 'years', wallTimeOf));
    // the newest stands first
    return years.length ? `releases from ${years.at(-1)} to ${years[0]}` : 'no dates';
  }
  const values = [...new Set(releases.flatMap((release) => valuesOf(release, name)))];
  if (!values.length) return `no ${name}`;
  return `${name} ${values.slice(0, MOST_FOUND).join(', ')}${values.length > MOST_FOUND ? ', …' : ''}`;
}
