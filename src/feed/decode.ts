/**
 * A feed that is not in UTF-8: byte order mark, else the header's charset (FAULTS.md, row 15).
 * Invalid bytes become U+FFFD. Loaded when such a feed is met.
 *
 * @param type the `Content-Type` header
 */
export function decode(bytes: ArrayBuffer, type: string): string {
  const [first, second] = new Uint8Array(bytes);
  const label =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : first === 0xef && second === 0xbb
          ? 'utf-8'
          : /charset="?([\w-]+)/i.exec(type)?.[1];
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    // a charset that nobody knows
    return new TextDecoder().decode(bytes);
  }
}
