import type { LaterDictionary } from './dictionary.js';

export const en: LaterDictionary = {
  empty: 'There is no news yet.',
  noMatch: 'No news matches: {what}.',
  widen: 'Try other words, or fewer filters.',
  clearFilters: 'Clear all filters',
  added: { one: '{n} more release shown.', other: '{n} more releases shown.' },
  newReleases: { one: '{n} new release', other: '{n} new releases' },
  asOf: 'As of {time}. Newer news could not be loaded.',
  unreachable: 'The news could not be loaded. Please try again later.',
  offline: 'You are offline. The news will appear when you are connected again.',
  notFound: 'No news can be shown here at the moment.',
  retry: 'Try again',
};
