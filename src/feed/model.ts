/**
 * The one shape that all else reads: what a feed of any format becomes.
 * Members keep JSON Feed's own names (https://www.jsonfeed.org/version/1.1/); those of the `_press`
 * extension stand beside them under their own.
 */

/** Something in a feed that was left out, and why. Plain JSON. */
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

export interface Translation {
  language: string;
  id?: string;
  url?: string;
  title?: string;
  summary?: string;
}

/** What came, for those who show more of it than a list does. */
export interface Source {
  json: object;
  /** JSON pointer to it, from the document's root. */
  pointer: string;
  /** Address that relative URLs resolve against, and where the feed's problems are told. */
  context: { base: string; problems: Problem[] };
}

/**
 * A list reads the members that it shows (docs/feed.md); those of a whole release, from `contacts` to
 * `corrections`, are read from its `source` by whoever shows one (`whole.ts`).
 */
export interface Release {
  source: Source;
  /** URL that the feed was asked for at: with `id` the release's identity. */
  feed: string;
  id: string;
  url?: string;
  external_url?: string;
  title?: string;
  summary?: string;
  content_html?: string;
  content_text?: string;
  image?: ReleaseImage;
  banner_image?: string;
  date_published?: FeedDate;
  date_modified?: FeedDate;
  authors?: Author[];
  tags?: string[];
  language?: string;
  attachments?: Attachment[];
  number?: string;
  kind?: string;
  kind_label?: string;
  subtitles?: string[];
  dateline?: { place?: string; date?: FeedDate };
  contacts?: Contact[];
  organizations?: Organization[];
  countries?: string[];
  events?: ReleaseEvent[];
  translations?: Translation[];
  status?: string;
  corrections?: { date?: FeedDate; note?: string }[];
  partial?: boolean;
}

export interface Feed {
  source: Source;
  /** URL that the feed was asked for at. */
  feed: string;
  title?: string;
  description?: string;
  home_page_url?: string;
  feed_url?: string;
  next_url?: string;
  icon?: string;
  favicon?: string;
  language?: string;
  authors?: Author[];
  expired?: boolean;
  about?: string;
  organization?: Publisher;
  translations?: { language: string; url: string }[];
  variants?: { url: string; language?: string; countries?: string[]; kinds?: string[] }[];
  item_feed_template?: string;
  /** Newest first; one without a date stays behind its predecessor in the document. */
  items: Release[];
  /** Reads every release to the end: for publishers, not for pages. */
  readonly problems: readonly Problem[];
}
