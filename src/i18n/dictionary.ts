import type { Formatters, Names } from './formatters.js';

/**
 * The words of one language, whole: a language is a `Dictionary`, and a phrase that is missing does
 * not compile. Phrases are whole sentences or labels, since word order and endings differ between
 * languages; `{name}` and the like are filled in by `Locale.fill` and `Locale.plural`.
 */

/** A phrase that depends on a number: one form for each of the language's plural categories. */
export type PluralPhrase = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Kinds of release that have a name in every language (docs/feed.md); any other is shown as written. */
export type ReleaseKind =
  | 'press-release'
  | 'photo-release'
  | 'media-advisory'
  | 'news'
  | 'statement'
  | 'speech'
  | 'event'
  | 'notice'
  | 'publication'
  | 'vacancy'
  | 'tender';

/** Statuses that a reader is told of; `published` is the usual and is not. */
export type ReleaseStatus = 'updated' | 'corrected' | 'withdrawn';

export type ContactRole = 'content' | 'press';

/** Of organisations that issue a release together with the publisher. */
export type OrganizationRole = 'issuer' | 'co-organizer' | 'partner';

/** What a reader can filter a list by, each with a field of its own. */
export type FilterName = 'tags' | 'countries' | 'kinds' | 'years';

/** Ways to share that are no service with a name of its own. */
export type ShareTarget = 'native' | 'copy' | 'email' | 'qr' | 'print';

/** Channels that are no service with a name of its own; `feed` is the feed itself. */
export type ChannelKind = 'blog' | 'website' | 'newsletter' | 'feed';

/** What an element shows of the feed. */
export type FeedSubject = 'news' | 'release' | 'contacts' | 'channels';

/** How the feed is doing. What stands in every element speaks of nothing that only some of them show. */
export interface FeedWords {
  loading: Record<FeedSubject, string>;
  /** A failure that may pass. */
  unreachable: Record<FeedSubject, string>;
  offline: string;
  /** A failure that will not pass: whoever runs the site has to act. */
  notFound: string;
  /** Under content that could not be refreshed: `{time}`. */
  asOf: string;
  /** In its place where several feeds are shown as one, and some of them could not be had or refreshed. */
  incomplete: string;
  retry: string;
  /** Of a link, for those who hear it. */
  newTab: string;
}

export interface ListWords {
  /** Accessible name of the list when the feed has no title. */
  name: string;
  more: string;
  /** Announced when older releases were added. */
  added: PluralPhrase;
  /** Button that shows the new releases. */
  newReleases: PluralPhrase;
  /** There are no releases at all. */
  empty: string;
  /** There are none but those that the list leaves out (`offset`), which are shown elsewhere on the page. */
  noOther: string;
  /** No release matches `{what}` the reader or the webmaster filters by. */
  noMatch: string;
  /** The same where only the `{n}` newest were looked through. */
  noMatchAmong: PluralPhrase;
  /** In place of both while older releases are looked through. */
  looking: string;
  /** Advice behind `noMatch`. */
  widen: string;
  /** Button below `widen`. */
  clearFilters: string;
}

export interface FilterWords {
  search: string;
  labels: Record<FilterName, string>;
  /** The choice that filters nothing, one for each label: some languages bend "all" by its noun. */
  all: Record<FilterName, string>;
  noCountry: string;
  /** One choice, and how many releases have it: `{name}`, `{n}`. */
  choice: string;
  /** `{n}` of `{total}`. */
  results: string;
  /** `{n}` of the `{total}` newest: older ones were not looked through. */
  resultsAmong: string;
  /** `{n}`, and older releases are being looked through. */
  looking: string;
  /** Button that ends that. */
  stop: string;
  /** Button that begins it, or goes on with it. */
  lookFurther: string;
  clear: string;
}

/** A release, wherever it is shown. */
export interface ReleaseWords {
  untitled: string;
  kinds: Record<ReleaseKind, string>;
  /** Marks beside the date. */
  statuses: Record<ReleaseStatus, string>;
  /** The same as sentences. */
  statusSentences: Record<ReleaseStatus, string>;
  /** `{names}` of the authors. */
  by: string;
  /** Names of things in a body that bring none. */
  body: { table: string; video: string; audio: string };
  /** Before the link `original`. */
  embedded: string;
  /** Name of the link to the release's own page. */
  original: string;
  /** In place of a release that was asked for and is not there. */
  gone: string;
  latest: string;
  back: string;
  previous: string;
  next: string;
}

/** What only some releases have. */
export interface SectionWords {
  /** A label before the names of other languages, each as it calls itself: no name is bent by it. */
  alsoIn: string;
  /** Button in a release that is shown translated: `{language}` is what the original's calls itself. */
  showOriginal: string;
  files: string;
  /** A file of Hancom's word processor: `{type}` is HWP or HWPX. */
  hangulDocument: string;
  contacts: string;
  /** Above the line that says who `{name}` is. */
  about: string;
  events: string;
  photos: string;
  organizations: string;
  organizationRoles: Record<OrganizationRole, string>;
  addToCalendar: string;
  joinOnline: string;
  moreOnEvent: string;
  /** Accessible names of these, with the `{name}` of the event. */
  addEventToCalendar: string;
  joinEventOnline: string;
  moreOnThisEvent: string;
  download: string;
  /** Accessible names of it, with the `{name}` of the file, and its type and size: `{facts}`. */
  downloadFile: string;
  downloadFileWith: string;
  /** Of a link that shows the facts alone: it begins with what is seen (WCAG 2.2, 2.5.3). */
  downloadFormat: string;
}

/** What a reader can do with a release. */
export interface ToolWords {
  share: string;
  copyText: string;
  cite: string;
  print: string;
  textCopied: string;
  citationCopied: string;
  /** The text is selected instead. */
  copyFailed: string;
  /** Heading in the text that is copied. */
  contacts: string;
  /** Button beside one citation, and its accessible name with the `{style}`: APA, Chicago. */
  copy: string;
  copyStyle: string;
  risFile: string;
}

export interface ContactWords {
  roles: Record<ContactRole, string>;
  saveCard: string;
  /** Accessible name of it, with whose card it is: `{name}`. */
  saveCardOf: string;
  tel: string;
  email: string;
  /** `{time}` is a time of day with its zone; which of them depends on the opening hours. */
  officeTime: string;
  officeTimeOpen: string;
  officeTimeClosed: string;
  none: string;
}

export interface ShareWords {
  /** Accessible name of the list of targets. */
  name: string;
  targets: Record<ShareTarget, string>;
  copied: string;
  /** For the place `{name}`, which has no address to share at. */
  copiedFor: string;
  /** The address is selected instead. */
  copyFailed: string;
  /** Alternative text: `{url}`. */
  qrCodeOf: string;
  /** What makes it did not come. */
  qrFailed: string;
  /** No code can hold the address. */
  qrTooLong: string;
}

export interface ChannelWords {
  /** Accessible name of the list of channels. */
  name: string;
  kinds: Record<ChannelKind, string>;
  none: string;
}

/** A language, complete. */
export interface Dictionary {
  /** BCP 47, as short as it is unmistakable: what `lang` says of these words. */
  language: string;
  /**
   * BCP 47: whose dates and numbers are written where a page asks for the language alone, with the calendar and the
   * digits of the states' own public sites. Without it `language`.
   */
  formats?: string;
  /** `byTables`, where not every engine knows the language. Without them the engine writes dates, numbers and lists. */
  formatters?: Formatters;
  /** Asked for when a country or a language is to be named, where not every engine can. */
  loadNames?: () => Promise<Names>;
  /** Names of countries that a publisher writes otherwise, by ISO 3166-1 alpha-2 code in capitals. */
  countries?: Readonly<Record<string, string>>;
  feed: FeedWords;
  list: ListWords;
  filters: FilterWords;
  release: ReleaseWords;
  sections: SectionWords;
  tools: ToolWords;
  contact: ContactWords;
  share: ShareWords;
  channels: ChannelWords;
}

/** Some of these phrases; one that depends on a number may have one form for all numbers. */
type Some<Words> = {
  [Key in keyof Words]?: Words[Key] extends string
    ? string
    : Words[Key] extends PluralPhrase
      ? PluralPhrase | string
      : Some<Words[Key]>;
};

/**
 * What a page says in words of its own: a whole language that is not spoken yet, or a few phrases in place of those of
 * one that is.
 */
export type OwnDictionary = Pick<Dictionary, 'language'> &
  Partial<Pick<Dictionary, 'formats' | 'countries'>> &
  Some<Omit<Dictionary, 'language' | 'formats' | 'formatters' | 'loadNames' | 'countries'>>;

/**
 * A word by a key that a feed or a page wrote, which may be `constructor` or anything else that every
 * object has.
 */
export const wordFor = <Key extends string>(
  words: Readonly<Record<Key, string>>,
  key: string | undefined,
): string | undefined =>
  key !== undefined && Object.hasOwn(words, key) ? words[key as Key] : undefined;
