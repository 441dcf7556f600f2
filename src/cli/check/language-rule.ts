import { OF_ONE_SCRIPT } from '../../i18n/script-language.js';
import type { Findings } from './findings.js';
import { isObject, textIn } from './json.js';
import { isLanguage, languageMeant, languageName } from './standard-names.js';

/** Whether the language that a feed names is one, and that of its words. */

/** @param pointer JSON pointer to a language, which may be absent */
export function checkLanguageTag(
  tag: string | undefined,
  pointer: string,
  findings: Findings,
): void {
  if (tag === undefined || isLanguage(tag)) return;
  const expected = 'a BCP 47 tag';
  findings.tell('language-tag', pointer, { found: tag, expected, likely: languageMeant(tag) });
}

/** Fewer headlines prove nothing: one may be a name, or quote another language. */
const FEWEST_HEADLINES = 3;

/** Korean and Japanese headlines may be of these alone. */
const CHINESE = /\p{Script=Han}/gu;

/** Of ISO 15924: what a language is written in where its tag says nothing else. */
const scriptOf = (tag: string) => new Intl.Locale(tag).maximize().script;

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

/** Headlines of one language, and the JSON pointer to where that is named first. */
interface Headlines {
  pointer: string;
  titles: string[];
}

/**
 * Whether headlines are written as their language is: `kr` is a language of Nigeria, and a site that is set up in Korean may have
 * English news.
 *
 * @param feedLanguage of items that name none
 */
export function checkLanguageOfWords(
  feedLanguage: string | undefined,
  items: readonly unknown[],
  findings: Findings,
): void {
  const ofFeed: string[] = [];
  const ofItems = new Map<string, Headlines>();
  items.forEach((item, index) => {
    const title = isObject(item) ? textIn(item, 'title') : undefined;
    if (!isObject(item) || title === undefined) return;
    const own = textIn(item, 'language');
    if (own === undefined) ofFeed.push(title);
    else {
      const known = ofItems.get(own) ?? { pointer: `/items/${index}/language`, titles: [] };
      ofItems.set(own, known);
      known.titles.push(title);
    }
  });
  if (feedLanguage !== undefined) checkHeadlines(feedLanguage, '/language', ofFeed, findings);
  for (const [tag, { pointer, titles }] of ofItems) checkHeadlines(tag, pointer, titles, findings);
}

function checkHeadlines(
  tag: string,
  pointer: string,
  titles: readonly string[],
  findings: Findings,
): void {
  if (titles.length < FEWEST_HEADLINES || !isLanguage(tag)) return;
  const text = titles.join(' ');
  const tell = (expected: string, likely?: string) =>
    findings.tell('language-words', pointer, { found: tag, expected, likely });
  const { language: named, script } = new Intl.Locale(tag).maximize();
  const isWritten = ([language]: readonly [string, RegExp]) => scriptOf(language) === script;
  const half = count(text, /\p{L}/gu) / 2;
  const main = OF_ONE_SCRIPT.find(([, letters]) => count(text, letters) > half);
  if (main && main[0] !== named && !isWritten(main)) {
    tell(`the language of the headlines, which look like ${languageName(main[0])}`, main[0]);
    return;
  }
  const own = OF_ONE_SCRIPT.find(isWritten);
  if (own && !count(text, own[1]) && !count(text, CHINESE)) {
    tell('the language of the headlines, which have no letter of its script');
  }
}
