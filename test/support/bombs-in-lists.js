import { feedWith, organization, times } from './odd-feeds.js';

/**
 * Lists, and feeds of as many entries as one is told, of which each says as little as it can.
 *
 * @type {[name: string, make: (count: number) => string][]}
 */
export const LISTS = [
  ['contacts', (count) => feedWith({}, { contacts: times(count, () => ({ name: 'A' })) })],
  [
    'contacts of the publisher',
    (count) => organization({ contacts: times(count, () => ({ tel: '12' })) }),
  ],
  [
    'channels',
    (count) => organization({ channels: times(count, (index) => ({ url: `/${index}` })) }),
  ],
  [
    'names',
    (count) =>
      organization({ names: times(count, (index) => ({ language: 'ko', name: `${index}` })) }),
  ],
  [
    'opening hours',
    (count) =>
      organization({ time_zone: 'UTC', tel: '12', opening_hours: times(count, () => 'Mo') }),
  ],
  ['subtitles', (count) => feedWith({}, { subtitles: times(count, () => 'A') })],
  ['events', (count) => feedWith({}, { events: times(count, () => ({ name: 'A' })) })],
  [
    'organizations',
    (count) => feedWith({}, { organizations: times(count, () => ({ name: 'A' })) }),
  ],
  [
    'translations',
    (count) =>
      feedWith(
        {},
        { translations: times(count, (index) => ({ language: `a${index % 999}`, url: '/' })) },
      ),
  ],
  ['corrections', (count) => feedWith({}, { corrections: times(count, () => ({ note: 'A' })) })],
  ['countries', (count) => feedWith({}, { countries: times(count, () => 'ID') })],
  [
    'sources',
    (count) =>
      feedWith(
        { image: '/a' },
        { image: { sources: times(count, (index) => ({ url: '/a', width: index + 1 })) } },
      ),
  ],
  ['authors', (count) => feedWith({ authors: times(count, () => ({ name: 'A' })) })],
  [
    'attachments',
    (count) => feedWith({ attachments: times(count, (index) => ({ url: `/${index}` })) }),
  ],
  [
    'photos',
    (count) => feedWith({ attachments: times(count, () => ({ url: 'a', mime_type: 'image/' })) }),
  ],
  [
    'attachments of one title',
    (count) => feedWith({ attachments: times(count, () => ({ url: '/a', title: 'A' })) }),
  ],
];
