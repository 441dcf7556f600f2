import type { Release } from './model.js';

/** What is shown as the release's date (FAULTS.md, row 26). */
export const dateOf = (release: Release) => release.date_published ?? release.date_modified;

/** Dated items newest first; one without a date stays behind its predecessor. */
export function newestFirst(items: readonly Release[]): Release[] {
  let last = Infinity;
  return items
    .map((item) => ({ item, time: (last = dateOf(item)?.time ?? last) }))
    .sort((a, b) => (a.time === b.time ? 0 : b.time - a.time))
    .map(({ item }) => item);
}
