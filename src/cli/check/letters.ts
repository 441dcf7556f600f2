import type { Findings } from './findings.js';
import type { Json } from './json.js';
import { walkTexts } from './walk.js';

/** UTF-8 that was read as Windows-1252, control characters that only that has letters for, and what no decoder could read. */
const MOJIBAKE = /Ã[\u0080-\u00bf¡-¿]|â€[™œ\u009d˜¦“”]|Â[\u00a0«»°©®]|[\u0080-\u009f]|\ufffd/;

/** What also stands in a word of capitals that is well: «AMANHÃ», and XÃ before a space that does not break. */
const AFTER_CAPITAL = /(?<=\p{Lu})[ÃÂ][»\u00a0]/gu;

/** Letters of Windows-1252 that Latin-1 has not, from byte 0x80 on; `-` where it has none either. */
const WINDOWS_1252 = '€-‚ƒ„…†‡ˆ‰Š‹Œ-Ž--‘’“”•–—˜™š›œ-žŸ';

/** The byte that a letter would be in Windows-1252, or in Latin-1; -1 for none. */
function byteOf(letter: string): number {
  const at = letter === '-' ? -1 : WINDOWS_1252.indexOf(letter);
  const code = at < 0 ? letter.charCodeAt(0) : 0x80 + at;
  return code < 0x100 ? code : -1;
}

/** Whether a whole text is bytes of UTF-8, each of which was taken for a letter: Korean, Thai and Khmer are garbled so. */
function isTakenForBytes(text: string): boolean {
  const bytes = Array.from(text, byteOf);
  if (bytes.includes(-1) || bytes.every((byte) => byte < 0x80)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
    return true;
  } catch {
    return false;
  }
}

/** Letters of which an encoding that has none of them made question marks; a text may ask, and more than once. */
const isOfQuestionMarks = (text: string): boolean =>
  /\?{2}/.test(text) && !/[\p{L}\p{N}]/u.test(text.replaceAll('?', ''));

/** Letters that an encoding has spoilt, wherever they stand. */
export function checkLetters(json: Json, findings: Findings): void {
  walkTexts(json, (_, value, pointer) => {
    // as long as before, so that a place in one is that in the other
    const doubtful = value.replace(AFTER_CAPITAL, '  ');
    const isWhole = isTakenForBytes(doubtful) || isOfQuestionMarks(value);
    const at = isWhole ? 0 : doubtful.search(MOJIBAKE);
    if (at < 0) return;
    const found = value.slice(Math.max(0, at - 20)).slice(0, 60);
    findings.tell('mojibake', pointer, { found, expected: 'letters as they were written' });
  });
}
