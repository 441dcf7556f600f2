import type { Release } from './model.js';
import { dateOf } from './order.js';
import { plainText } from './plain-text.js';
import { fold } from './query.js';

/** What a reader looks for in the releases that are here. Pure. */

/** Of each control the value that was chosen; an empty string: any. */
export interface Choice {
  search: string;
  tags: string;
  countries: string;
  kinds: string;
  years: string;
}

export type Facet = Exclude<keyof Choice, 'search'>;

export const FACETS: readonly Facet[] = ['tags', 'countries', 'kinds', 'years'];

/** Stands for releases that name no country. */
export const NO_COUNTRY = '*';

const MINUTE = 60_000;
const texts = new WeakMap<Release, string>();

/** All of a release that can be searched, made once. */
function textOf(release: Release): string {
  let text = texts.get(release);
  if (text === undefined) {
    const { title, number, summary, subtitles, tags, content_text, content_html } = release;
    const body = content_text ?? plainText(content_html ?? '', 100_000);
    text = fold([title, number, summary, subtitles, tags, body].flat().join('\n'));
    texts.set(release, text);
  }
  return text;
}

/** A release's values of one facet, as they are chosen by. */
export function valuesOf(release: Release, facet: Facet): string[] {
  if (facet === 'tags') return release.tags?.map(fold) ?? [];
  if (facet === 'countries') return release.countries ?? [NO_COUNTRY];
  if (facet === 'kinds') return release.kind ? [fold(release.kind)] : [];
  const date = dateOf(release);
  if (!date) return [];
  return [String(new Date(date.time + (date.offset ?? 0) * MINUTE).getUTCFullYear())];
}

/** Every word must occur; of each facet the chosen value. */
export function narrow(releases: readonly Release[], choice: Choice, but?: Facet): Release[] {
  const words = fold(choice.search).split(/\s+/).filter(Boolean);
  const facets = FACETS.filter((facet) => choice[facet] && facet !== but);
  return releases.filter(
    (release) =>
      facets.every((facet) => valuesOf(release, facet).includes(choice[facet])) &&
      words.every((word) => textOf(release).includes(word)),
  );
}

/** How many releases each value of a facet would leave, all other choices standing. */
export function countValues(
  releases: readonly Release[],
  choice: Choice,
  facet: Facet,
): Map<string, number> {
  const counts = new Map<string, number>();
  if (choice[facet]) counts.set(choice[facet], 0);
  for (const release of narrow(releases, choice, facet)) {
    for (const value of new Set(valuesOf(release, facet))) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return counts;
}
