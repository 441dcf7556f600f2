import { encodePart } from '../../feed/url-template.js';

/** Links to people, of numbers and addresses as they are written. */

/** Digits of a number (ITU-T E.164); an emergency call has no more than two. */
const MOST = 15;
const FEWEST = 2;
/** Characters: the pattern takes its time for what is no number. */
const LONGEST = 100;

/** One number, and its extension, in the ways in which people write them. */
const NUMBER = /^\s*(\+?)((?:[\s.()/-]*\d)+)[\s.,;()]*(?:(?:ext|x|#|내선|ต่อ)\D*(\d+)\D*)?$/i;

/**
 * @param written `undefined` as well as what is no number, or more than one, has no link
 * @param between written between the groups of digits
 * @returns a `tel:` URI (RFC 3966); without a `+` it is understood in its own country alone
 */
export function telOf(written = '', between = ''): string | undefined {
  const [, plus, number, extension] = (written.length <= LONGEST && NUMBER.exec(written)) || [];
  // the (0) of "+82 (0)2" is dialled at home alone
  const groups = (plus ? number?.replace('(0)', ' ') : number)?.match(/\d+/g) ?? [];
  const { length } = groups.join('');
  return length >= FEWEST && length <= MOST
    ? `tel:${plus}${groups.join(between)}${extension ? `;ext=${extension}` : ''}`
    : undefined;
}

/** @returns `undefined` where it is no address, or more than one */
export const mailtoOf = (written = ''): string | undefined =>
  /^[^\s@?&,;:<>"]+@[^\s@?&,;:<>"]+$/.test(written)
    ? `mailto:${encodePart(written).replace('%40', '@')}`
    : undefined;
