/**
 * Where a text may be cut so that what is left can be read: never within what is drawn as one. Unicode's own
 * clusters (UAX 29) are too small for that: they part a Khmer coeng from the letter that it sets below, and a
 * Thai vowel from the consonant that is said before it.
 */

/**
 * What does not begin anything: the second half of a surrogate pair; marks and joiners; colours of skin, and the tags
 * of a region's flag; Thai and Lao vowels behind their consonant, and the signs of abbreviation and
 * repetition there, in Khmer and in Tai Viet; vowels and finals of Hangul in single letters; a Burmese consonant
 * that ends the syllable before it.
 */
const CONTINUES =
  /^(?:[\p{M}\p{Join_C}\udc00-\udfff\p{Emoji_Modifier}\u{e0020}-\u{e007f}\u0e2f\u0e30\u0e32\u0e33\u0e45\u0e46\u0eaf\u0eb0\u0eb2\u0eb3\u0ec6\u17d7\u1160-\u11ff\ud7b0-\ud7ff]|[\u1000-\u102a\u103f\u1050-\u1055\u1075-\u1081\uaa60-\uaa76]\u1037?\u103a)/u;

/**
 * What ends nothing: a joiner; signs that silence a vowel, and set the next letter below (virama, pulli, asat, coeng);
 * vowels that are written before their consonant (Unicode: Logical_Order_Exception).
 */
const LEADS =
  // eslint-disable-next-line no-misleading-character-class -- marks are meant, each by itself
  /[\u200d\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d4d\u0dca\u1039\u103a\u17d2\u1a60\u1b44\ua9c0\uaaf6\u0e40-\u0e44\u0ec0-\u0ec4\u19b5-\u19b7\u19ba\uaab5\uaab6\uaab9\uaabb\uaabc]/;

/** Letters that make a flag, two by two. */
const FLAG = /^\p{Regional_Indicator}/u;

/** Units that are looked back over: what has no place to cut for so long is no language. */
const MOST_BACK = 100;

/** Whether what stands after a place goes on with what stands before it. */
export function continues(text: string, index: number): boolean {
  // a letter, its dot and the sign that ends a syllable
  const after = text.slice(index, index + 3);
  if (!FLAG.test(after)) return CONTINUES.test(after);
  let begins = index;
  while (begins > index - MOST_BACK && FLAG.test(text.slice(begins - 2, begins))) begins -= 2;
  return (index - begins) % 4 > 0;
}

const canCut = (text: string, index: number) =>
  !continues(text, index) && !LEADS.test(text.charAt(index - 1));

/** @returns the last place up to `index` where the text may be cut */
export function placeBefore(text: string, index: number): number {
  for (let place = index; place > index - MOST_BACK; place--) {
    if (place <= 0) return 0;
    if (canCut(text, place)) return place;
  }
  return isSecondHalf(text, index) ? index - 1 : index;
}

/** @returns the first place from `index` on where the text may be cut */
export function placeAfter(text: string, index: number): number {
  for (let place = index; place < index + MOST_BACK; place++) {
    if (place >= text.length) return text.length;
    if (canCut(text, place)) return place;
  }
  return isSecondHalf(text, index) ? index + 1 : index;
}

const isSecondHalf = (text: string, index: number) => /[\udc00-\udfff]/.test(text.charAt(index));
