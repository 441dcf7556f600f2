import type { ListDictionary } from './dictionary.js';

export const en: ListDictionary = {
  language: 'en',
  news: 'News',
  loading: 'Loading the news…',
  failed: 'The news could not be loaded.',
  more: 'Show more',
  untitled: 'Untitled',
  statuses: { updated: 'Updated', corrected: 'Corrected', withdrawn: 'Withdrawn' },
  kinds: {
    'press-release': 'Press release',
    'photo-release': 'Photo release',
    'media-advisory': 'Media advisory',
    news: 'News',
    statement: 'Statement',
    speech: 'Speech',
    event: 'Event',
    notice: 'Notice',
    publication: 'Publication',
    vacancy: 'Vacancy',
    tender: 'Tender',
  },
};
