import type { ListDictionary } from './dictionary.js';

/** In English these are called what they are written as: `press-release` is a Press release. */
const named = (words: string) =>
  Object.fromEntries(
    words
      .split(' ')
      .map((word) => [word, word[0]!.toUpperCase() + word.slice(1).replace('-', ' ')]),
  );

export const en: ListDictionary = {
  language: 'en',
  news: 'News',
  loading: 'Loading the news…',
  failed: 'The news could not be loaded.',
  more: 'Show more',
  untitled: 'Untitled',
  statuses: named('updated corrected withdrawn'),
  kinds: named(
    'press-release photo-release media-advisory news statement speech event notice publication vacancy tender',
  ),
};
