import type { ControlsDictionary } from './dictionary.js';

export const en: ControlsDictionary = {
  search: 'Search the news',
  tags: 'Topic',
  countries: 'Country',
  kinds: 'Kind',
  years: 'Year',
  all: 'All',
  noCountry: 'No country named',
  results: '{n} of {total} found',
  clear: 'Clear filters',
};
