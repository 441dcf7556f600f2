/**
 * Ids that are numbers beyond 2^53, as they are written: JSON's own reader makes one of several. `JSON.parse` tells what
 * stood there in some engines alone (`context.source`, Chromium 114, Firefox 135, Safari 18.4), so the text is looked at.
 */

/** Characters behind a name that are looked at. */
const LONGEST = 200;

const LONG_NUMBER = /^\s*:\s*(-?\d{16,})(?=\s*[,}])/;

/**
 * @param text of a JSON document, perhaps with byte order marks
 * @returns what stands in it, where such ids are strings; `undefined` where it is no JSON
 */
export function parseExactly(text: string): unknown {
  try {
    return JSON.parse(quoteLongIds(text.replace(/^\uFEFF+/, ''))) as unknown;
  } catch {
    return undefined;
  }
}

/** In linear time. */
function quoteLongIds(text: string): string {
  const parts: string[] = [];
  let taken = 0;
  for (let start = text.indexOf('"'); start >= 0;) {
    const end = endOfString(text, start);
    if (end - start === 4 && text.startsWith('id', start + 1)) {
      const [match = '', digits = ''] = LONG_NUMBER.exec(text.slice(end, end + LONGEST)) ?? [];
      if (match) {
        parts.push(text.slice(taken, end), `:"${digits}"`);
        taken = end + match.length;
      }
    }
    start = text.indexOf('"', Math.max(end, taken));
  }
  return [...parts, text.slice(taken)].join('');
}

/** @returns where a string ends that begins there, behind its last quotation mark */
function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let backslashes = 0;
    while (text.charAt(at - 1 - backslashes) === '\\') backslashes++;
    if (backslashes % 2 === 0) return at + 1;
  }
  return text.length;
}
