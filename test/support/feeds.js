/** Address of what `npm run build` has made for the script tag. */
export const cdn = new URL('../../dist/cdn/', import.meta.url);

const DAY = 86_400_000;
const LATEST = Date.UTC(2026, 0, 31, 3);

/**
 * A JSON Feed of so many releases, a day between each and the next.
 *
 * @param {number} count
 * @param {Record<string, unknown>} [members] of the feed itself
 */
export const feedOf = (count, members = {}) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'News of the Centre',
  home_page_url: 'https://publisher.example/',
  language: 'en',
  items: Array.from({ length: count }, (_, index) => releaseOf(count - index, index)),
  ...members,
});

/**
 * @param {number} number the greater, the newer
 * @param {number} [daysAgo]
 */
export const releaseOf = (number, daysAgo = 0) => ({
  id: `release-${number}`,
  url: `https://publisher.example/news/${number}`,
  title: `Release ${number}`,
  summary: `What release ${number} is about.`,
  date_published: new Date(LATEST - daysAgo * DAY).toISOString(),
});
