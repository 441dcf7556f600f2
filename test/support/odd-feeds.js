/**
 * Feeds of a good release and an odd one, in which whatever is of no account is left out.
 *
 * @typedef {Record<string, unknown>} Members
 */

/** Headline of what is good. */
export const GOOD = 'The good release';
export const ODD_ID = 'odd';

/**
 * @param {Members} members of the odd release
 * @param {Members} [press] of its extension
 * @param {Members} [head] of the feed
 * @param {Members} [headPress]
 */
export const feedWith = (members, press = {}, head = {}, headPress = {}) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Samples',
    home_page_url: 'https://samples.example/',
    ...head,
    _press: headPress,
    items: [
      { id: 'good', url: '/good', title: GOOD, date_published: '2026-01-30T03:00:00Z' },
      {
        id: ODD_ID,
        url: '/odd',
        title: 'The odd release',
        date_published: '2026-01-20T03:00:00Z',
        ...members,
        _press: press,
      },
    ],
  });

/** @param {Members} press */
export const organization = (press) =>
  feedWith({}, {}, {}, { organization: { name: 'Samples', ...press } });

/** @template T @param {number} count @param {(index: number) => T} make */
export const times = (count, make) => Array.from({ length: count }, (_, index) => make(index));

/** @param {number} count @param {(index: number) => Members} make @param {Members} [head] */
export const releases = (count, make, head = {}) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Samples',
    ...head,
    items: [
      { id: 'good', url: '/good', title: GOOD, date_published: '2027-01-30T03:00:00Z' },
      ...times(count, (index) => ({
        id: index ? `item-${index}` : ODD_ID,
        title: `Release ${index}`,
        ...make(index),
      })),
    ],
  });
