import { withoutTrackers } from './clean-address.js';
import { fold } from './fold.js';
import { siteOf } from './merge.js';
import type { Feed, ListedRelease } from './model.js';

/** Which releases of several feeds are one and the same. Pure. */

/**
 * An address as two feeds may write it: http or https, with or without a slash at the end, a place on the page, and what
 * only counts readers.
 *
 * @param url absolute
 * @returns `undefined` for the front page of a site, which is no release's own
 */
export function comparableAddress(url: string): string | undefined {
  const { host, pathname, search, hash } = new URL(withoutTrackers(url));
  // some sites keep there which page it is
  const route = /^#!?\//.test(hash) ? hash : '';
  const path = pathname.replace(/\/+$/, '');
  return path || search || route ? host + path + search + route : undefined;
}

/** What tells a release from others, wherever it stands. */
export interface ReleaseMarks {
  address?: string | undefined;
  /** With whose number it is. */
  number?: string | undefined;
}

/** @param publisher whose numbers they are, as `publisherOf` says */
export const marksOf = (
  { external_url, url = external_url, number }: ListedRelease,
  publisher: string | undefined,
): ReleaseMarks => ({
  address: url && comparableAddress(url),
  number: number && publisher && [publisher, fold(number)].join('\n'),
});

/** Whose numbers a feed's releases bear: its organisation's, by name, else its site's. */
export const publisherOf = (feed: Feed): string | undefined => {
  const name = feed.publisher?.name;
  return name ? fold(name) : siteOf(feed);
};

/**
 * Leaves out what stands in a feed before. What a feed itself has several times, such as the address of a page of all
 * news, tells none of its releases from others.
 *
 * @param feeds of each its releases
 * @param marks of a release
 * @returns the same, each release once
 */
export function withoutRepeats<One>(
  feeds: readonly (readonly One[])[],
  marks: (release: One) => ReleaseMarks,
): One[][] {
  const known = new Set<string>();
  return feeds.map((releases) => {
    const counts = new Map<string, number>();
    for (const mark of releases.flatMap((release) => listed(marks(release)))) {
      counts.set(mark, (counts.get(mark) ?? 0) + 1);
    }
    const own = (release: One) => listed(marks(release)).filter((mark) => counts.get(mark) === 1);
    const kept = releases.filter((release) => !own(release).some((mark) => known.has(mark)));
    for (const mark of kept.flatMap(own)) known.add(mark);
    return kept;
  });
}

const listed = ({ address, number }: ReleaseMarks): string[] =>
  [address, number].filter((mark) => mark !== undefined && mark !== '') as string[];
