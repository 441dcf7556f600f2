/**
 * The language of a text that says none, where its script is that of one language alone among those that readers of ours
 * have: a browser chooses fonts, line heights and voices by it. Latin, Arabic, Cyrillic and Devanagari write many
 * languages, and Chinese characters without kana may be Chinese of either kind, or Japanese: of these nothing is said.
 */

/** Such languages, by their BCP 47 tags, with the letters that are theirs alone. */
export const OF_ONE_SCRIPT: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ko', /\p{Script=Hangul}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['th', /\p{Script=Thai}/gu],
  ['km', /\p{Script=Khmer}/gu],
  ['lo', /\p{Script=Lao}/gu],
  ['my', /\p{Script=Myanmar}/gu],
  ['ta', /\p{Script=Tamil}/gu],
];

/** They are written with Chinese characters among their own letters. */
const CHINESE_TOO = ['ko', 'ja'];

/** Characters that are looked at: the language of a text is seen from its beginning. */
const LOOKED_AT = 300;

/** Nothing below has a script of these. */
const FIRST = '\u0b82';

/**
 * The language that the script of a text tells; a name or a word of another language in it does not count.
 *
 * @returns BCP 47 tag; `undefined` where it could be several
 */
export function languageByScript(text: string | undefined): string | undefined {
  const beginning = text?.slice(0, LOOKED_AT) ?? '';
  if (!hasLetters(beginning)) return undefined;
  const all = count(beginning, /\p{L}/gu);
  const chinese = count(beginning, /\p{Script=Han}/gu);
  return OF_ONE_SCRIPT.find(([language, letters]) => {
    const own = count(beginning, letters);
    const found = CHINESE_TOO.includes(language) ? own + chinese : own;
    // a syllable of Hangul is as much as two or three letters
    return own > 0 && own >= all / 10 && found >= all / 3;
  })?.[0];
}

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

/** Most texts are Latin: to see it must cost a list of a thousand nothing. */
function hasLetters(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text[at]! >= FIRST) return true;
  return false;
}
