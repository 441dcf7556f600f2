/** Texts as people type them, who leave out what their keyboards lack: marks, curly quotation marks, long dashes. Pure. */

/** What is typed on a keyboard without them: letters that no mark can be taken off, and signs. */
const TYPED = new Map(
  Object.entries({
    a: 'ɑ',
    d: 'đðɗ',
    b: 'ɓ',
    h: 'ħ',
    i: 'ı',
    k: 'ĸƙ',
    l: 'ł',
    n: 'ŋɲ',
    o: 'øɔ',
    t: 'ŧ',
    ae: 'æ',
    oe: 'œ',
    ss: 'ß',
    th: 'þ',
    σ: 'ς',
    '·': 'ᆞ',
    "'": '‘’‚‛′‵ʹʻʼʽʾʿˈ՚׳ꞌ',
    '"': '“”„‟″‶״«»「」『』〝〞〟',
    // \p{Dash_Punctuation}, and those that count as signs
    '-': '‐‑‒–—―⁃−⸺⸻〜〰﹘֊᐀᠆⸗⸚゠',
  }).flatMap(([typed, written]) => written.match(/./gu)!.map((sign) => [sign, typed] as const)),
);

/** Zeros of other scripts, whose digits follow them in order. */
const ZEROS = '٠۰߀०০੦૦୦௦౦೦൦෦๐໐༠၀႐០᠐'.match(/./gu)!.map((zero) => zero.codePointAt(0)!);
for (const zero of ZEROS) {
  for (let digit = 0; digit < 10; digit++) {
    TYPED.set(String.fromCodePoint(zero + digit), String(digit));
  }
}

/**
 * Marks that many leave out: of Latin, Greek and Cyrillic letters, points of Hebrew, vowels of Arabic. Those of Thai,
 * Khmer, Burmese or Hindi are letters of their own, and so are Japan's.
 */
const MARKS =
  '\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640' +
  '\u064b-\u065f\u0670\u06d6-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20f0\ufe20-\ufe2f';

/**
 * What nobody sees: soft hyphens, joiners, places to break, marks of direction, variants of one sign. Unicode's
 * `Default_Ignorable_Code_Point`, written out: by name the expression takes thrice the time.
 */
const UNSEEN =
  '\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff';

// eslint-disable-next-line no-misleading-character-class -- marks are meant, each by itself
const LEFT_OUT = new RegExp(`[${MARKS}${UNSEEN}]+`, 'g');
const WRITTEN = new RegExp(`[${[...TYPED.keys()].join('')}]`, 'g');
const BEYOND_ASCII = /[^\0-\x7f]/;

/**
 * A text as it is compared with what somebody has typed. Syllables of Korean come apart into their letters, for one is
 * typed letter by letter.
 *
 * @param folded by `fold`
 */
export function foldMarks(folded: string): string {
  // most of a text in English: no copy of it
  if (!BEYOND_ASCII.test(folded)) return folded;
  return folded
    .normalize('NFD')
    .replace(LEFT_OUT, '')
    .replace(WRITTEN, (sign) => TYPED.get(sign)!);
}
