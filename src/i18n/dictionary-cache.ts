import type { Dictionary } from './dictionary.js';

/** Loads each dictionary once, however many ask for it. */
export class DictionaryCache<Language extends string> {
  readonly #loaded = new Map<Language, Dictionary>();
  readonly #pending = new Map<Language, Promise<Dictionary>>();

  /** @param loaders one for each language */
  constructor(private readonly loaders: Readonly<Record<Language, () => Promise<Dictionary>>>) {}

  /** @returns the dictionary if it has been loaded */
  get(language: Language): Dictionary | undefined {
    return this.#loaded.get(language);
  }

  set(language: Language, dictionary: Dictionary): void {
    this.#loaded.set(language, dictionary);
  }

  /**
   * A failure is not kept: who asks next tries again.
   *
   * @throws what the loader throws
   */
  async load(language: Language): Promise<Dictionary> {
    const known = this.#loaded.get(language) ?? this.#pending.get(language);
    if (known) return known;
    try {
      const request = this.loaders[language]();
      this.#pending.set(language, request);
      const dictionary = await request;
      this.set(language, dictionary);
      return dictionary;
    } finally {
      this.#pending.delete(language);
    }
  }
}
