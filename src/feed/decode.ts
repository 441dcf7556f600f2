/**
 * A feed that is not in UTF-8: byte order mark, else the header's charset (FAULTS.md, row 15).
 * Invalid bytes become U+FFFD. Loaded when such a feed is met.
 *
 * @param type the `Content-Type` header
 */
export function decode(chunks: readonly Uint8Array<ArrayBuffer>[], type: string): string {
  // the first may be of a single byte
  const [first, second] = chunks.flatMap((chunk) => [...chunk.subarray(0, 2)]);
  const label =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : first === 0xef && second === 0xbb
          ? 'utf-8'
          : /charset="?([\w-]+)/i.exec(type)?.[1];
  const decoder = decoderOf(label);
  return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('') + decoder.decode();
}

function decoderOf(label?: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    // a charset that nobody knows
    return new TextDecoder();
  }
}
