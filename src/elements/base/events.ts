import type { FeedErrorCode } from '../../controllers/feed-controller.js';

/** What every event's `detail` holds. Plain JSON, for tag managers read it. */
export interface FeedDetail {
  /** URL of the feed; empty where there is none. Of several those with spaces between, where all of them are meant. */
  feed: string;
  /** BCP 47 tag that the element speaks. */
  language: string;
}

export interface AboutRelease extends FeedDetail {
  release: { id: string; number?: string; title?: string; url?: string };
}

/** The element may speak of the organisation, or the page. */
export interface MaybeAboutRelease extends FeedDetail {
  release?: AboutRelease['release'];
}

export interface LoadDetail extends FeedDetail {
  /** Releases on the screen; of a card its contacts, of `akc-channels` its channels. */
  shown: number;
  /** Releases that could be. */
  total: number;
  /** Whether they are old and could not be refreshed. */
  stale: boolean;
}

export interface ErrorDetail extends FeedDetail {
  code: FeedErrorCode;
  /** Of the HTTP answer, where there was one. */
  status?: number;
  /** What was found and what was expected, for the webmaster. */
  message: string;
  /** Whether the feed is asked for again by itself. */
  willRetry: boolean;
}

export interface FilterDetail extends FeedDetail {
  /** What the reader chose, by control. */
  filters: Record<string, string>;
  shown: number;
  total: number;
}

export interface ShareDetail extends MaybeAboutRelease {
  /** Which of `targets`. */
  target: string;
  /** What is shared. */
  url: string;
}

export interface FollowDetail extends FeedDetail {
  /** Kind of the channel. */
  channel: string;
  url: string;
}

export interface ContactDetail extends MaybeAboutRelease {
  kind: 'tel' | 'email';
  url: string;
}

export interface DownloadDetail extends MaybeAboutRelease {
  /** Of a file its `kind` in the feed, else `document`; of what is made here `vcard`, `calendar` or `ris`. */
  kind: string;
  /** Of a file; what is made here has none. */
  url?: string;
}

/** Each event has a type that is named after it. */
export interface ViewDetail extends AboutRelease {}
export interface SelectDetail extends AboutRelease {}
export interface MoreDetail extends FilterDetail {}

export interface AkcEvents {
  'akc-load': LoadDetail;
  'akc-error': ErrorDetail;
  'akc-view': ViewDetail;
  'akc-select': SelectDetail;
  'akc-filter': FilterDetail;
  'akc-more': MoreDetail;
  'akc-share': ShareDetail;
  'akc-follow': FollowDetail;
  'akc-contact': ContactDetail;
  'akc-download': DownloadDetail;
}

/** A release, and where it comes from if several feeds are shown as one. */
type TellableRelease = AboutRelease['release'] & { source?: { id: string; url: string } };

/** A detail in plain JSON: of a release what tells it from others, its own feed's URL and id. */
export function toPlain<Detail extends object>(detail: Detail): Detail {
  const { release } = detail as { release?: TellableRelease };
  if (!release) return detail;
  const { number, title, url, source } = release;
  const id = source?.id ?? release.id;
  return { ...(source && { feed: source.url }), ...detail, release: { id, number, title, url } };
}

type EventsOf<Details> = { [Name in keyof Details]: CustomEvent<Details[Name]> };

declare global {
  interface HTMLElementEventMap extends EventsOf<AkcEvents> {}
  interface DocumentEventMap extends EventsOf<AkcEvents> {}
  interface WindowEventMap extends EventsOf<AkcEvents> {}
}
