/** What stands before a document's first element. */

const DOCTYPE = /<!doctype/i;
const COMMENTED = /^[\s\uFEFF]*<!--\s*(?=<(?:\?xml|rss|feed|rdf|[a-z]+:(?:rdf|feed))\b)/i;

/**
 * Where a document begins behind its document type, which may define entities and name files of others: nothing of it
 * is read. In linear time.
 *
 * @returns `undefined` where it does not end
 */
export function startOfDocument(text: string): number | undefined {
  // some put the whole feed into a comment of HTML, which its reader would not see
  const commented = COMMENTED.exec(text);
  if (commented) return commented[0].length;
  const first = text.search(/<[a-z]/i);
  const doctype = text.slice(0, first < 0 ? undefined : first).search(DOCTYPE);
  return doctype < 0 ? 0 : endOfDoctype(text, doctype + 2);
}

/** Quotation marks, comments and the list of declarations in it may hold the character that ends it. */
function endOfDoctype(text: string, from: number): number | undefined {
  let isInList = false;
  for (let at = from; at < text.length; at++) {
    const character = text.charAt(at);
    if (text.startsWith('<!--', at)) at = endOf(text, '-->', at + 4);
    else if (text.startsWith('<?', at)) at = endOf(text, '?>', at + 2);
    else if (character === '"' || character === "'") at = endOf(text, character, at + 1);
    else if (character === '[') isInList = true;
    else if (character === ']') isInList = false;
    else if (character === '>' && !isInList) return at + 1;
  }
  return undefined;
}

/** @returns place of the last character of what is looked for, or behind all */
function endOf(text: string, what: string, from: number): number {
  const found = text.indexOf(what, from);
  return found < 0 ? text.length : found + what.length - 1;
}
