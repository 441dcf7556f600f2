import { PENDING, type FeedState } from '../feed/feed-state.js';
import {
  translatedFeed,
  translationOf,
  withTranslation,
  type WantedLanguages,
} from '../feed/in-language.js';
import type {
  Feed,
  FeedVariant,
  ListedRelease,
  Release,
  ReleaseSummary,
  Translation,
} from '../feed/model.js';
import { isSameLanguage } from '../i18n/negotiate.js';
import { warnOnce } from '../warn.js';
import type { chooseFeed } from '../feed/variants.js';
import { FeedController, type FeedHost } from './feed-controller.js';

export interface ContentHost extends FeedHost {
  /** `auto`, `original`, or BCP 47 tags in order of preference, separated by commas. */
  readonly contentLang: string;
  /** What a list is filtered by, where the webmaster has fixed it. */
  readonly countries?: string | undefined;
  readonly kinds?: string | undefined;
}

/** Until it is known which feed is to be shown. */
const UNDECIDED: FeedVariant = { url: '' };

/** What elements are shown of: of one feed, or of several. */
export type Content = Pick<
  ContentController,
  Exclude<keyof ContentController, 'join' | 'original'>
>;

/**
 * The feed of an element in the language that its reader wants: the one that the page names, or the one that this names in
 * that language, asked for as all that a feed names. Where that cannot be had, the original is shown.
 */
export class ContentController {
  /** What the page names. */
  readonly #named: FeedController;
  /** What that names in another language. */
  readonly #translated: FeedController;
  #wanted: WantedLanguages = { languages: [], isSame: isSameLanguage };
  /** What a reader has chosen, in place of what the page wants. */
  #chosen?: readonly string[] | undefined;
  /** The translation of the feed that is wanted, or the narrower one. */
  #translation?: FeedVariant | undefined;
  /** Comes with the first feed that names narrower ones. */
  #chooseFeed?: typeof chooseFeed;
  #isBringing = false;
  /** What is shown: what was shown last of the same feed stays until what is wanted now has come. */
  #shown: FeedState = PENDING;
  #isTranslated = false;
  #isPending = false;
  /** Address that the page named when that was chosen. */
  #shownFor?: string | undefined;
  /** Releases in the language that is wanted, so that each stays the same object. */
  #releases = new WeakMap<ReleaseSummary, Release>();
  /** What that was made for. */
  #releasesFor = '';
  /** What releases of the translated feed are translations of; made when it is first asked for. */
  #originals?: Originals | undefined;

  /** @param readerLanguages BCP 47 tags of the element's language, and of what we speak in its place */
  constructor(
    private readonly host: ContentHost,
    private readonly readerLanguages: () => readonly string[],
  ) {
    const update = () => {
      host.requestUpdate();
    };
    this.#named = new FeedController(host, update);
    this.#translated = new FeedController(host, update);
  }

  /** Of the feed that is shown. */
  get state(): FeedState {
    return this.#shown;
  }

  /** Each of the feeds that are shown as one: itself. */
  get sources(): readonly Pick<ContentController, 'state' | 'url' | 'original' | 'languageOf'>[] {
    return [this];
  }

  /** Address of the feed that the page names; of several with spaces between. */
  get url(): string | undefined {
    return this.#named.url;
  }

  /** The feed that the page names, where another is shown in its place. */
  get original(): Feed | undefined {
    return this.#isTranslated ? this.#named.state.feed : undefined;
  }

  /**
   * The feed that the page names, where another is shown in its place.
   *
   * @param _feed of several, one that is shown
   */
  originalOfFeed(_feed: Feed | undefined): Feed | undefined {
    return this.original;
  }

  /** Whether the feed that is shown is another than the page names. */
  get isTranslated(): boolean {
    return this.#isTranslated;
  }

  /** Of what is wanted now, in order of preference; none: the original. */
  get wanted(): readonly string[] {
    return this.#wanted.languages;
  }

  /** Another whenever a release may be shown in other words than before. */
  get key(): object {
    return this.#releases;
  }

  /** For the beginning of an update; as `FeedController.join`. */
  join(written?: string): void {
    this.#named.join(written);
    this.#follow();
  }

  /** Waits for no feed any longer. */
  leave(): void {
    this.#named.leave();
    this.#follow();
  }

  /**
   * Asks for what is shown anew, and for what the page names; settles when both are here or have failed.
   *
   * @param _onlyFailed of several feeds, whether those that are here are left alone
   */
  async reload(_onlyFailed?: boolean): Promise<void> {
    // what stands in for the leaf that could not be had
    if (this.#chooseFeed === translatedFeed) {
      this.#isBringing = false;
      this.host.requestUpdate();
    }
    await Promise.all([this.#named.reload(), this.#translated.reload()]);
  }

  /**
   * Fetches the next page of older releases of the feed that is shown.
   *
   * @returns whether there was one
   * @throws FeedError
   */
  loadMore(): Promise<boolean> {
    return (this.#isTranslated ? this.#translated : this.#named).loadMore();
  }

  /** Tells the webmaster, once for each feed, how much is wrong with it. */
  tellProblems(): void {
    this.#named.tellProblems();
    if (this.#isTranslated) this.#translated.tellProblems();
  }

  /**
   * A reader wants it in another language than the page.
   *
   * @param languages none: the original; `undefined`: as the page wants it
   * @returns whether that is another choice than before
   */
  choose(languages: readonly string[] | undefined): boolean {
    // an empty choice is the original, and not the same as no choice
    if (languages?.join() === this.#chosen?.join()) return false;
    this.#chosen = languages;
    this.host.requestUpdate();
    return true;
  }

  /** Whether what is wanted is on its way, and something else is shown until then. */
  get isPending(): boolean {
    return this.#isPending;
  }

  /** Whether a release can be shown in another language here: in the feed of that language, or as the original. */
  canShow({ language, id }: Translation): boolean {
    const { feed } = this.#named.state;
    if (id === undefined || !feed) return false;
    const isIn = (other: string | undefined) =>
      other !== undefined && isSameLanguage(other, language);
    return isIn(feed.language) || !!feed.translations?.some((other) => isIn(other.language));
  }

  /** BCP 47 tag of what a feed is in, as it says itself or the feed that names it. */
  languageOf(feed: Feed | undefined): string | undefined {
    const isOther = feed && feed.feed !== this.#named.state.feed?.feed;
    const other = isOther ? this.#translation : undefined;
    return feed?.language ?? (other && (other.language ?? this.#named.state.feed?.language));
  }

  /**
   * A release in the words that are wanted, as far as its feed has them; its URL leads to where it stands in them.
   *
   * @param feed that it stands in
   */
  inLanguage(release: Release, feed: Feed | undefined = this.#shown.feed): Release {
    const known = this.#releases.get(release);
    if (known) return known;
    const found = this.translationOf(release, feed);
    const shown = found ? withTranslation(detailsOf(release), found) : release;
    this.#releases.set(release, shown);
    return shown;
  }

  /** What its feed says of a release in a language that is wanted more than its own. */
  translationOf(
    release: ReleaseSummary,
    feed: Feed | undefined = this.#shown.feed,
  ): Translation | undefined {
    return translationOf(release, this.languageOf(feed), this.#wanted);
  }

  /** The release of the feed that the page names that this one of its translation is made of, as far as they tell. */
  originalOf(release: ReleaseSummary): ReleaseSummary | undefined {
    const { original } = this;
    if (!original) return undefined;
    const language = this.#translation?.language ?? '';
    if (original !== this.#originals?.feed || language !== this.#originals.language) {
      this.#originals = new Originals(original, language);
    }
    return this.#originals.find(release, this.languageOf(original));
  }

  /** What the page wants to show. */
  get #asked(): readonly string[] {
    const { contentLang } = this.host;
    if (contentLang === 'auto') return this.readerLanguages();
    return contentLang === 'original' ? [] : contentLang.split(', ');
  }

  /** Joins the translated feed that is wanted, and chooses what is shown. */
  #follow(): void {
    const { feed } = this.#named.state;
    // where there is nothing in what a reader has chosen, what the page wants is nearer than the original
    const languages = this.#chosen?.length ? [...this.#chosen, ...this.#asked] : this.#chosen;
    this.#wanted = { ...this.#wanted, languages: languages ?? this.#asked };
    this.#translation = feed && this.#otherFor(feed);
    if (this.#translation?.url) this.#translated.join(this.#translation.url, true);
    else this.#translated.leave();
    this.#choose();
    const releasesFor = [this.#shown.feed?.feed, ...this.wanted].join('\n');
    if (releasesFor === this.#releasesFor) return;
    this.#releasesFor = releasesFor;
    this.#releases = new WeakMap();
  }

  /** Which feed is shown in place of one that the page names. */
  #otherFor(feed: Feed): FeedVariant | undefined {
    const { host } = this;
    if (!feed.variants || !(host.countries || host.kinds))
      return translatedFeed(feed, this.#wanted);
    if (!this.#isBringing) void this.#bringChoice();
    return this.#chooseFeed ? this.#chooseFeed(feed, this.#wanted, host) : UNDECIDED;
  }

  /** Without it the whole feed is filtered, as it is where none is narrower; who asks for the feed anew asks for it, too. */
  async #bringChoice(): Promise<void> {
    this.#isBringing = true;
    const leaf = await import('../feed/variants.js').catch(() => {
      warnOnce('file', 'variants');
    });
    this.#chooseFeed = leaf?.chooseFeed ?? translatedFeed;
    this.host.requestUpdate();
  }

  #choose(): void {
    const named = this.#named.state;
    const translated = this.#translated.state;
    const isSameFeed = this.#shownFor === this.#named.url;
    this.#shownFor = this.#named.url;
    this.#isPending = !!this.#translation && !translated.feed && !translated.error;
    if (this.#translation && this.#mayShow(translated.feed)) {
      const { error = named.error, willRetry = named.willRetry } = translated;
      this.#isTranslated = true;
      this.#shown = error ? { ...translated, error, willRetry } : translated;
    } else if (!this.#translation || translated.feed || translated.error) {
      this.#isTranslated = false;
      this.#shown = named;
      if (this.#translation) this.#tell(this.#translation, translated);
    } else if (!isSameFeed || !this.#shown.feed) {
      this.#isTranslated = false;
      this.#shown = PENDING;
    } else if (!this.#isTranslated) this.#shown = named;
  }

  /** Whether a feed is in the language that it was named for, as far as it says. */
  #mayShow(feed: Feed | undefined): feed is Feed {
    const { language } = feed ?? {};
    const { language: wanted } = this.#translation!;
    return !!feed && (!language || !wanted || isSameLanguage(language, wanted));
  }

  #tell({ language, url }: FeedVariant, { feed, error }: FeedState): void {
    const found = error ? `${error.message} (${error.code})` : `it is in "${feed?.language ?? ''}"`;
    warnOnce('translatedFeed', this.host.localName, language ?? '', url, found);
  }
}

const detailsOf = (release: Release & Partial<ListedRelease>): Release =>
  release.details ?? release;

/** The releases of a feed, by those of its translation. */
class Originals {
  /** By the id in the translation that the feed itself names. */
  readonly #named = new Map<string, ReleaseSummary>();
  readonly #own: ReadonlyMap<string, ReleaseSummary>;

  /** @param language of the translation */
  constructor(
    readonly feed: Feed,
    readonly language: string,
  ) {
    this.#own = new Map(feed.items.map((release) => [release.id, release]));
    for (const release of feed.items) {
      const id = idIn(release, language);
      if (id !== undefined) this.#named.set(id, release);
    }
  }

  /** @param own language of the feed, where that is known */
  find(release: ReleaseSummary, own: string | undefined): ReleaseSummary | undefined {
    const back = own === undefined ? undefined : idIn(release, own);
    return this.#named.get(release.id) ?? this.#own.get(back ?? release.id);
  }
}

/** Id of a release in the feed of another language, where it names it. */
export const idIn = ({ translations = [] }: ReleaseSummary, language: string): string | undefined =>
  translations.find(
    ({ id, language: other }) => id !== undefined && isSameLanguage(other, language),
  )?.id;
