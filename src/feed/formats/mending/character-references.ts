/**
 * Character references of HTML (`&#8217;`, `&eacute;`) that a publisher's program has left in a plain text. A browser
 * knows 2,200 names; these are those of Latin letters and of running text, for no document is here to ask.
 */

/** Of the characters from U+00A0 on, one after the other (HTML 4, 24.2). */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute ' +
  'micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig ' +
  'Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash ' +
  'Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc ' +
  'euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml ' +
  'yacute thorn yuml';

/** Each with its character. */
const OTHERS =
  'amp& lt< gt> quot" apos\' AMP& LT< GT> QUOT" lsquo‘ rsquo’ sbquo‚ ldquo“ rdquo” bdquo„ lsaquo‹ rsaquo› ndash– ' +
  'mdash— hyphen‐ hellip… bull• dagger† Dagger‡ prime′ Prime″ permil‰ euro€ trade™ minus− larr← uarr↑ rarr→ darr↓ ' +
  'harr↔ ne≠ le≤ ge≥ infin∞ ensp\u2002 emsp\u2003 thinsp\u2009 zwnj\u200c zwj\u200d lrm\u200e rlm\u200f NewLine\n ' +
  'Tab\t excl! num# dollar$ percnt% lpar( rpar) ast* plus+ comma, period. sol/ colon: semi; equals= quest? commat@ ' +
  'lsqb[ rsqb] lowbar_ vert| OEligŒ oeligœ ScaronŠ scaronš ZcaronŽ zcaronž YumlŸ CcaronČ ccaronč cacuteć nacuteń ' +
  'sacuteś zacuteź zdotż ZdotŻ LstrokŁ lstrokł aogoną eogonę ecaroně rcaronř uringů odblacő udblacű abreveă AbreveĂ ' +
  'DstrokĐ dstrokđ gbreveğ Idotİ imathı scedilş';

const NAMES = new Map([
  ...LATIN.split(' ').map((name, index) => [name, String.fromCharCode(0xa0 + index)] as const),
  ...OTHERS.split(' ').map((entry) => [entry.slice(0, -1), entry.slice(-1)] as const),
]);

/** What Windows-1252 has from 0x80 on, which is what a number there is meant to be (HTML, 13.2.5.80). */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

const REFERENCE = /&(?:#(x?)([\da-f]+)|(\w+));/gi;

/** Decodes each complete reference, once; one that means no character stays as it is written. */
export const decodeReferences = (text: string): string =>
  text.includes('&')
    ? text.replace(
        REFERENCE,
        (written, hex: string, code: string | undefined, name = '') =>
          (code ? characterOf(Number(`0${hex}${code}`)) : NAMES.get(name as string)) ?? written,
      )
    : text;

/** @returns `undefined` for what is no character, or a control */
function characterOf(code: number): string | undefined {
  if (code >= 0x80 && code < 0xa0) return WINDOWS.charAt(code - 0x80);
  const isControl = code < 0x20 && code !== 9 && code !== 10 && code !== 13;
  const isHalf = code >= 0xd800 && code < 0xe000;
  return code <= 0x10ffff && !isControl && !isHalf ? String.fromCodePoint(code) : undefined;
}
