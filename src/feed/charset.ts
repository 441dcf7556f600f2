/** In which charset a document is that is not UTF-8: a leaf, for few are. */

/** What says of XML, and of nothing else, how it is written. */
const DECLARATION = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)/i;

/** What programs call encodings that the web has other names for (https://encoding.spec.whatwg.org/#names-and-labels). */
const ALIASES = new Map([
  ['cp949', 'euc-kr'],
  ['ms949', 'euc-kr'],
  ['uhc', 'euc-kr'],
  ['x-windows-949', 'euc-kr'],
  ['tis620', 'windows-874'],
  ['cp874', 'windows-874'],
  ['cp932', 'shift_jis'],
  ['cp936', 'gbk'],
  ['cp950', 'big5'],
  ['ansi', 'windows-1252'],
]);

/** What the web calls an encoding; what has no other name is given back. */
export const encodingCalled = (name: string): string => ALIASES.get(name.toLowerCase()) ?? name;

/** Bytes in which a mark or a declaration stands. */
const START = 200;

/**
 * By the byte order mark, else by the header's charset, else by XML's declaration, else UTF-8 (docs/faults.md, row 15). One
 * that says UTF-8 and is not is no help while another says something else. Invalid bytes become U+FFFD.
 *
 * @param chunks of the document
 */
export function decoderFor(
  chunks: readonly Uint8Array<ArrayBuffer>[],
  contentType: string,
): TextDecoder {
  const start = startOf(chunks);
  if (start.startsWith('\xff\xfe')) return new TextDecoder('utf-16le');
  if (start.startsWith('\xfe\xff')) return new TextDecoder('utf-16be');
  if (start.startsWith('\xef\xbb\xbf')) return new TextDecoder();
  const said = labelsIn(chunks, contentType).filter((label) => !/^utf-?8$/i.test(label));
  for (const label of said) {
    try {
      return new TextDecoder(encodingCalled(label));
    } catch {
      // one that nobody knows
    }
  }
  return new TextDecoder();
}

/** The encoding that a text was read by, where some of its bytes are no letters in it. */
export const lossIn = (text: string, { encoding }: TextDecoder): string | undefined =>
  text.includes('\ufffd') ? encoding : undefined;

/** What the header, and XML's declaration, call the charset, as it is written. */
export const labelsIn = (
  chunks: readonly Uint8Array<ArrayBuffer>[],
  contentType: string,
): readonly string[] =>
  [/charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType), DECLARATION.exec(startOf(chunks))].flatMap(
    (match) => match?.[1] ?? [],
  );

function startOf(chunks: readonly Uint8Array<ArrayBuffer>[]): string {
  // the first may be of a single byte
  const bytes = chunks.slice(0, START).flatMap((chunk) => [...chunk.subarray(0, START)]);
  return String.fromCharCode(...bytes.slice(0, START));
}
