import { releases as from2019 } from './2019-2020.js';
import { releases as from2021 } from './2021-2022.js';
import { releases as from2023 } from './2023-2024.js';
import { releases as from2025 } from './2025-2026.js';

/** Every language the sample feed is served in; the first is the one at `feed.json`. */
export const languages = /** @type {const} */ (['en', 'ko', 'th', 'my']);

/** All releases that were there before anybody watched, newest first. */
export const releases = [...from2019, ...from2021, ...from2023, ...from2025].sort(
  (a, b) => Date.parse(b.date) - Date.parse(a.date),
);

/**
 * The releases that are out at a moment: a sample dated in the future stays back.
 *
 * @param {number} now
 */
export function releasesUntil(now) {
  return releases.filter((release) => Date.parse(release.date) <= now);
}
