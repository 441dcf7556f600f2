import type { Findings } from './findings.js';
import { isLanguage, languageMeant } from './standard-names.js';

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
