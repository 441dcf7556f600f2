/** Where in a text something stands, for people: lines and columns are counted from 1, as editors count them. */
export function placeAt(text: string, offset: number): string {
  const before = text.slice(0, offset);
  const begin = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  let line = 1;
  for (let at = 0; at < before.length; at++) {
    const code = before.charCodeAt(at);
    // CR LF is one end
    if (code === 10 || (code === 13 && before.charCodeAt(at + 1) !== 10)) line++;
  }
  return `line ${line}, column ${offset - begin + 1}`;
}
