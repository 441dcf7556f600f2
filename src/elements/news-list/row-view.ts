import type { Feed, Release } from '../../feed/model.js';
import type { Locale } from '../../i18n/locale.js';
import type { FeedElement } from '../base/feed-element.js';
import { splitWords } from '../base/attributes.js';
import type { ReleaseLinks } from './release-links.js';
import type { RowView } from './row.js';

/** What of a list its rows are made of, besides releases. */
interface RowSettings extends Pick<FeedElement, 'hide' | 'dateStyle' | 'live'> {
  layout: string;
  zoneOf: (release?: Release) => string | undefined;
}

/** How a list's rows look. */
export interface KeyedView {
  view: RowView;
  /** All that is in it and can be compared: what the rows are filled with. */
  key: readonly unknown[];
}

/** @param level of headlines in the page's outline */
export function makeRowView(
  list: RowSettings,
  links: ReleaseLinks,
  { feed, locale, level }: { feed: Feed; locale: Locale; level: number },
): KeyedView {
  const { hide, dateStyle, live } = list;
  const language = live.languageOf(feed);
  const isCompact = list.layout === 'compact';
  const hidden = splitWords(hide);
  return {
    view: {
      locale,
      language,
      hrefOf: links.makeHrefOf(),
      open: links.open,
      dateStyle,
      zoneOf: (release) => list.zoneOf(release),
      hides: (what) => hidden.includes(what) || (isCompact && what !== 'dates'),
      level,
    },
    key: [locale, language, links.key, dateStyle, list.zoneOf(), hide, isCompact, level],
  };
}
