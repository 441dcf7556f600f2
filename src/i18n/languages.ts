import { DictionaryCache } from './dictionary-cache.js';
import type { Dictionary } from './dictionary.js';
import { en } from './en.js';

/**
 * The languages that the elements speak, each by the shortest tag that tells it from the others: a script
 * only where the language is written in several (`zh-Hans`). To add one, add its file and its line here.
 */
const languages = {
  en: () => Promise.resolve(en),
  ko: () => import('./ko.js').then((module) => module.ko),
} satisfies Record<string, () => Promise<Dictionary>>;

export type Language = keyof typeof languages;

export const languageTags = Object.keys(languages) as Language[];

/** English is there from the start, so that nothing waits for it. */
export const dictionaries = new DictionaryCache<Language>(languages);
dictionaries.set('en', en);
