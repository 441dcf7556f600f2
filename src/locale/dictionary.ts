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

/** A language, complete. */
export interface Dictionary extends ListDictionary {
  later: LaterDictionary;
  controls: ControlsDictionary;
}

/** English has the other parts in the files that need them: it comes with the elements. */
export type FirstDictionary = ListDictionary & Partial<Dictionary>;
