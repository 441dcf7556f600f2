import type { FeedDate, Publisher, Release, ReleaseEvent, Translation } from '../../feed/model.js';
import type { Locale } from '../../i18n/locale.js';

/** A release and how it is to be shown: what every template of a release is given. */
export interface ReleaseView {
  readonly release: Release;
  readonly publisher?: Publisher;
  readonly locale: Locale;
  /** BCP 47 tag of the language that the release is written in, but for what of it is translated. */
  readonly language?: string;
  /** Of the original, where what is shown is a translation. */
  readonly originalLanguage?: string;
  readonly isTranslated: boolean;
  /** For the elements that are shown inside: the same languages. */
  readonly contentLang: string;
  /** Whether the release can be shown here in this language, and not only on its page. */
  readonly canShow: (translation: Translation) => boolean;
  /** Shows it in this language; without one the original. */
  readonly showIn: (language: string | undefined) => void;
  /** Level of the headline in the page's outline. */
  readonly level: number;
  /** IANA name of the zone that moments are shown in. */
  readonly timeZone?: string;
  /** Address of the feed, for the elements that are shown inside. */
  readonly feedUrl: string;
  readonly hides: (what: string) => boolean;
  readonly formatDate: (date: FeedDate) => string;
  /** The moment itself, where `formatDate` says how long ago it was. */
  readonly formatExactDate: (date: FeedDate) => string | undefined;
  /** When an event is, in the form of the other dates. */
  readonly formatEvent: (event: ReleaseEvent) => string;
  /**
   * Announces that a reader takes a file.
   *
   * @param url absent where the file is made here
   * @returns whether the page lets the reader have it
   */
  readonly announceDownload: (kind: string, url?: string) => boolean;
  /** Gives the reader an event as a file for calendars. */
  readonly saveEvent: (event: ReleaseEvent) => void;
  /** Prints the release without the page around it. */
  readonly print: () => void;
}

/** Level of the headings below the headline. */
export const sectionLevel = ({ level }: ReleaseView): number => Math.min(level + 1, 6);
