import { DictionaryCache } from './dictionary-cache.js';
import { en } from './en.js';
import { loaders } from './loaders.js';

/** All languages that the elements speak, and their words. */

export type Language = 'en' | keyof typeof loaders;

export const languageTags = ['en', ...Object.keys(loaders)] as Language[];

/** English is there from the start, so that nothing waits for it. */
export const dictionaries = new DictionaryCache<Language>({
  en: () => Promise.resolve(en),
  ...loaders,
});
dictionaries.set('en', en);
