/** A phrase that depends on a number: one form for each of the language's plural categories. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** What every list says. `{n}`, `{time}` and the like are filled in. */
export interface ListDictionary {
  /** BCP 47. */
  language: string;
  /** Name of the list for those who hear it, when the feed has no title. */
  news: string;
  loading: string;
  /** In place of the list, where nothing more precise can be loaded. */
  failed: string;
  more: string;
  untitled: string;
  /** Of a release's `status`, where it is to be told. */
  statuses: Record<string, string>;
  kinds: Record<string, string>;
}

/** What a list says when there is more to say than its releases. */
export interface LaterDictionary {
  /** No releases at all. */
  empty: string;
  /** No release matches `{what}` the reader or the webmaster filters by. */
  noMatch: string;
  widen: string;
  clearFilters: string;
  /** Said when more have been added. */
  added: Plural;
  newReleases: Plural;
  /** Quiet line under a list that could not be refreshed. */
  asOf: string;
  unreachable: string;
  offline: string;
  notFound: string;
  retry: string;
}

/** What the reader's controls say. */
export interface ControlsDictionary {
  search: string;
  tags: string;
  countries: string;
  kinds: string;
  years: string;
  all: string;
  noCountry: string;
  results: string;
  clear: string;
}

/** What a whole release says beside its publisher's own words. */
export interface ReleaseDictionary {
  /** In place of a release that was asked for and is not there. */
  gone: string;
  latest: string;
  back: string;
  by: string;
  /** Before the link to the release's own page. */
  embedded: string;
  /** Name of the link to the release's own page. */
  original: string;
  /** Of what stands in a body and has no name of its own. */
  table: string;
  video: string;
  audio: string;
  previous: string;
  next: string;
  share: string;
  copy: string;
  cite: string;
  print: string;
}

/** What only some releases have. */
export interface SectionsDictionary {
  /** Before the names of other languages. */
  alsoIn: string;
  files: string;
  /** A file of Hancom's word processor, HWP or HWPX: `{type}`. */
  hwp: string;
  contacts: string;
  /** Above the line that says who `{name}` is. */
  about: string;
  events: string;
  photos: string;
  organizations: string;
  /** Of other organisations. */
  roles: Record<string, string>;
  /** Of the release, as a sentence. */
  statuses: Record<string, string>;
  calendar: string;
  online: string;
  more: string;
  download: string;
}

/** What is said when a reader copies or cites. */
export interface ToolsDictionary {
  copied: string;
  citationCopied: string;
  notCopied: string;
  contacts: string;
  copyThis: string;
  ris: string;
}

export interface ContactDictionary {
  roles: Record<string, string>;
  vcard: string;
  tel: string;
  email: string;
  localTime: string;
  open: string;
  closed: string;
  none: string;
}

export interface ShareDictionary {
  share: string;
  native: string;
  copy: string;
  email: string;
  qr: string;
  print: string;
  copied: string;
  /** For a place that has no address to share at. */
  copiedFor: string;
  notCopied: string;
  address: string;
  scan: string;
}

export interface ChannelsDictionary {
  channels: string;
  blog: string;
  website: string;
  newsletter: string;
  /** The JSON Feed itself. */
  feed: string;
  none: string;
}

/** A language, complete. */
export interface Dictionary extends ListDictionary {
  later: LaterDictionary;
  controls: ControlsDictionary;
  release: ReleaseDictionary;
  sections: SectionsDictionary;
  tools: ToolsDictionary;
  contact: ContactDictionary;
  share: ShareDictionary;
  channels: ChannelsDictionary;
}

/** English has the other parts in the files that need them: it comes with the elements. */
export type FirstDictionary = ListDictionary & Partial<Dictionary>;
