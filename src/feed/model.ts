/**
 * The one shape that all else reads: what a feed of any format becomes.
 * Members keep JSON Feed's own names (https://www.jsonfeed.org/version/1.1/); those of the `_press`
 * extension stand beside them under their own.
 */

/** Something in a feed that was left out or mended, and why. Plain JSON. */
export interface Problem {
  /** JSON pointer (RFC 6901) of the member, from the document's root. */
  pointer: string;
  /** What stood there, shortened. */
  found: string;
  /** What should stand there. */
  expected: string;
}

/** A calendar day or a moment (RFC 3339). */
export interface FeedDate {
  /** `2020-02-12` or `2020-02-12T00:30:00.000Z`: fit for `<time datetime>`. */
  text: string;
  /** Milliseconds since 1970; of a calendar day, its first in UTC. */
  time: number;
  /** Minutes east of UTC in which a moment was written; absent for a calendar day. */
  offset?: number;
}

export interface ImageSource {
  url: string;
  /** Pixels. */
  width: number;
  /** Media type. */
  type?: string;
}

export interface ReleaseImage {
  url: string;
  /** Pixels. */
  width?: number;
  /** Pixels. */
  height?: number;
  alt?: string;
  caption?: string;
  credit?: string;
  sources?: ImageSource[];
}

export interface Author {
  name?: string;
  url?: string;
  avatar?: string;
}

export interface Attachment {
  url: string;
  mime_type?: string;
  title?: string;
  size_in_bytes?: number;
  duration_in_seconds?: number;
  language?: string;
  kind?: string;
  alt?: string;
  caption?: string;
  credit?: string;
  width?: number;
  height?: number;
  thumbnail?: string;
  terms?: string;
}

export interface Contact {
  role?: string;
  label?: string;
  name?: string;
  title?: string;
  unit?: string;
  organization?: string;
  tel?: string;
  email?: string;
  /** Of several publishers: whose contact it is. */
  publisher?: Publisher;
  /** Whether it is the organisation itself, and nobody in it. */
  isOffice?: boolean;
}

export interface Organization {
  name?: string;
  names?: { language?: string; name?: string }[];
  role?: string;
  url?: string;
  country?: string;
  boilerplate?: string;
}

/** Who publishes the feed. */
export interface Publisher extends Organization {
  logo?: string;
  tel?: string;
  email?: string;
  address?: string;
  /** IANA name. */
  time_zone?: string;
  /** schema.org form: `Mo-Fr 09:00-18:00`. */
  opening_hours?: string[];
  contacts?: Contact[];
  channels?: { kind?: string; url: string; title?: string }[];
}

export interface ReleaseEvent {
  name?: string;
  start_date?: FeedDate;
  end_date?: FeedDate;
  time_zone?: string;
  place?: string;
  address?: string;
  country?: string;
  url?: string;
  online_url?: string;
}

/** The same release in another language. */
export interface Translation {
  /** BCP 47 tag, as it was written. */
  language: string;
  /** Of the release in the feed of that language. */
  id?: string;
  url?: string;
  title?: string;
  summary?: string;
}

/** The same feed in another language. */
export interface FeedTranslation {
  /** BCP 47 tag, as it was written. */
  language: string;
  url: string;
}

/** A narrower feed of the same publisher: what it does not say it has all of. */
export interface FeedVariant {
  url: string;
  /** BCP 47 tag, as it was written; absent: that of the feed. */
  language?: string;
  /** ISO 3166-1 alpha-2 codes in capitals, that each of its releases has one of. */
  countries?: string[];
  kinds?: string[];
}

/** Which of several feeds in one list a release comes from. */
export interface ReleaseSource {
  /** What readers know it by: the feed's title, else who publishes it, else its host. Absent where all are of one feed. */
  readonly name?: string | undefined;
  /** URL of the feed that the page names. */
  readonly url: string;
  /** The feed that it stands in. */
  readonly feed: Feed;
  /** Id of the release there. */
  readonly id: string;
}

/** What a list shows of a release. */
export interface ReleaseSummary {
  /** URL that the feed was asked for at: with `id` the release's identity. */
  readonly feed: string;
  readonly id: string;
  /** URL that relative addresses in the body resolve against. */
  readonly base: string;
  url?: string;
  external_url?: string;
  title?: string;
  summary?: string;
  /** Untrusted HTML. */
  content_html?: string;
  content_text?: string;
  /** In a list with `alt` alone. */
  image?: ReleaseImage;
  date_published?: FeedDate;
  date_modified?: FeedDate;
  tags?: string[];
  /** BCP 47 tag, as it was written. */
  language?: string;
  /** As printed: `PR/20-04`. */
  number?: string;
  /** `press-release`, `statement`, … or any other word (docs/feed.md). */
  kind?: string;
  kind_label?: string;
  /** Lines under the headline. */
  subtitles?: string[];
  /** ISO 3166-1 alpha-2 codes in capitals. */
  countries?: string[];
  /** `published` when absent; `updated`, `corrected`, `withdrawn`. */
  status?: string;
  translations?: Translation[];
  /** The one of these that headline, summary and URL are taken from, as far as it has them; all else is in `language`. */
  translation?: Translation;
  /** Where several feeds are shown as one list. */
  readonly source?: ReleaseSource;
}

/** A whole release. */
export interface Release extends ReleaseSummary {
  authors?: Author[];
  attachments?: Attachment[];
  dateline?: { place?: string; date?: FeedDate };
  contacts?: Contact[];
  organizations?: Organization[];
  events?: ReleaseEvent[];
  corrections?: { date?: FeedDate; note?: string }[];
  /** Whether the body stands only in the feed of this item alone. */
  partial?: boolean;
}

/** A release as it stands in a feed. A list of thousands reads a few: each is read when it is looked at. */
export interface ListedRelease extends ReleaseSummary {
  /** The whole release; read when it is first looked at. */
  readonly details: Release;
  /**
   * @param other a state of the same release in a later or an earlier answer
   * @returns whether both were written the same, so that nothing of it has to be shown anew
   */
  isSame: (other: ListedRelease) => boolean;
  /**
   * Notes among the feed's problems, once, what had to be left out of the release as it was shown.
   *
   * @param member of the release
   * @param expected what should stand there
   */
  reportProblem: (member: string, expected: string) => void;
}

export interface Feed {
  /** URL that the feed was asked for at. */
  readonly feed: string;
  title?: string;
  home_page_url?: string;
  feed_url?: string;
  /** Of the next page, with older releases. */
  next_url?: string;
  /** BCP 47 tag, as it was written. */
  language?: string;
  translations?: FeedTranslation[];
  variants?: FeedVariant[];
  /** What a list needs of the publisher: its `time_zone`. */
  organization?: Publisher;
  /** Who publishes the feed, whole; read when it is first looked at. */
  readonly publisher: Publisher | undefined;
  /** Newest first; one without a date stays behind its predecessor in the document. */
  items: readonly ListedRelease[];
  /** The page that it begins with, where older pages have been added to it. */
  readonly firstPage?: Feed;
  /** Those that several feeds were made into one of. */
  readonly sources?: readonly Feed[];
  /** Of several feeds: releases that are here, while another feed may have newer ones on its next page. */
  readonly withheld?: readonly ListedRelease[];
  /** Reads every release to the end: for publishers, not for pages. */
  readonly problems: readonly Problem[];
  /** Those of them that are known without reading further. */
  readonly knownProblems: readonly Problem[];
  /** @returns URL of a feed of that one item alone, where the publisher keeps such feeds */
  itemFeed: (id: string) => string | undefined;
  /** The same of several feeds that are shown as one, of which each may keep one. */
  itemFeeds?: (id: string) => readonly ItemFeed[];
}

/** A feed of one item alone. */
export interface ItemFeed {
  url: string | undefined;
  /** Which of several feeds names it. */
  source?: ReleaseSource;
}
