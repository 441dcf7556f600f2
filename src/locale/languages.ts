import type { Dictionary, FirstDictionary } from './dictionary.js';
import { en } from './en.js';

/** The languages that the elements speak; English comes with them, each other when it is met. */
const dictionaries: Record<string, () => Promise<Dictionary>> = {
  ko: async () => (await import('./ko.js')).ko,
};

export const english: FirstDictionary = en;

/** Of a BCP 47 tag that `Intl` takes, the language that there is a dictionary for. */
export function supported(tag: string): string | undefined {
  try {
    const { language } = new Intl.Locale(tag);
    return language === 'en' || dictionaries[language] ? language : undefined;
  } catch {
    return undefined;
  }
}

const loaded = new Map<string, FirstDictionary>([['en', en]]);

/** The dictionary if it is here already. */
export const dictionaryNow = (language: string) => loaded.get(language);

/** @throws when its file cannot be had */
export async function loadDictionary(language: string): Promise<FirstDictionary> {
  const dictionary = loaded.get(language) ?? (await dictionaries[language]!());
  loaded.set(language, dictionary);
  return dictionary;
}
