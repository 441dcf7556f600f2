/**
 * What calendar files (RFC 5545) and address cards (RFC 2426) share: content lines. Whatever a feed
 * says, one entry becomes one line: no value can begin a line of its own.
 */

/** Octets of UTF-8, without the line's end (RFC 5545 §3.1, RFC 2425 §5.8.1). */
const LONGEST_LINE = 75;

/**
 * A value of type TEXT in a calendar (RFC 5545 §3.3.11), or a component of one in a card (RFC 2426
 * §4). Any line break becomes `\n`.
 */
export const escapeText = (text: string) =>
  text.replace(/[\\,;]/g, '\\$&').replace(/\r\n?|[\n\v\f\x85\u2028\u2029]/g, '\\n');

/** @param lines `NAME:value` each; absent ones are left out */
export const contentLines = (lines: readonly (string | undefined | false)[]) =>
  lines.map((line) => (line ? `${foldLine(line)}\r\n` : '')).join('');

/** A long line goes on after CRLF and a space, and no character is split between two. */
function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  // neither format can hold control characters, nor UTF-8 half of a surrogate pair
  for (const character of line.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu, ' ')) {
    const size = new TextEncoder().encode(character).length;
    octets += size;
    if (octets > LONGEST_LINE) {
      folded += '\r\n ';
      octets = 1 + size;
    }
    folded += character;
  }
  return folded;
}
