import type { Feed, FeedTranslation, Release, ReleaseSummary, Translation } from './model.js';

/** Which of what a feed has in several languages a reader is shown. Pure: languages are compared by who knows them. */

/** What a reader wants to read. */
export interface WantedLanguages {
  /** BCP 47 tags in order of preference; none: the original. */
  languages: readonly string[];
  /** Whether a text in one language is what a reader of the other wants. */
  isSame: (one: string, other: string) => boolean;
}

/**
 * The first of these languages that something is to be had in.
 *
 * @param own language that it is written in, where that is known
 * @returns `undefined`: as it is
 */
export function chooseTranslation<One extends { language: string }>(
  own: string | undefined,
  translations: readonly One[],
  { languages, isSame }: WantedLanguages,
): One | undefined {
  for (const wanted of languages) {
    if (own !== undefined && isSame(own, wanted)) return undefined;
    const found = translations.find(({ language }) => isSame(language, wanted));
    if (found) return found;
  }
  return undefined;
}

/** The same feed in the language that is wanted; `undefined`: it is to be shown itself. */
export function translatedFeed(feed: Feed, wanted: WantedLanguages): FeedTranslation | undefined {
  const { translations } = feed;
  if (!translations) return undefined;
  const found = chooseTranslation(feed.language, translations, wanted);
  return found?.url === feed.feed ? undefined : found;
}

/**
 * The translation of a release of which its own feed says enough for a list; `undefined`: it is to be shown as it is.
 *
 * @param feedLanguage of the feed that it stands in
 */
export function translationOf(
  release: ReleaseSummary,
  feedLanguage: string | undefined,
  wanted: WantedLanguages,
): Translation | undefined {
  if (!wanted.languages.length || !release.translations) return undefined;
  const own = release.language ?? feedLanguage;
  return chooseTranslation(own, release.translations, wanted);
}

/** A release with what its feed says of it in another language; the rest is in its own. */
export const withTranslation = (details: Release, translation: Translation): Release => ({
  ...details,
  title: translation.title ?? details.title,
  summary: translation.summary ?? details.summary,
  url: translation.url ?? details.url,
  translation,
});

/** Whether any of a release's words are a translation: of some a feed says only where they stand. */
export const hasTranslatedWords = ({ translation }: ReleaseSummary): boolean =>
  !!(translation?.title ?? translation?.summary);

/** Language of a release's headline, where its feed says it. */
export const titleLanguage = ({ language, translation }: ReleaseSummary): string | undefined =>
  translation?.title ? translation.language : language;

/** Language of its summary. */
export const summaryLanguage = ({ language, translation }: ReleaseSummary): string | undefined =>
  translation?.summary ? translation.language : language;

/** Of what its URL leads to. */
export const pageLanguage = ({ language, translation }: ReleaseSummary): string | undefined =>
  translation?.url ? translation.language : language;
