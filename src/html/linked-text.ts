import { LONGEST_URL, MOST_ELEMENTS } from '../feed/limits.js';
import { createElement } from '../page.js';

/**
 * Web and e-mail addresses in a plain text, as links. In ASCII, for in many scripts the next word follows without a space;
 * a path may go on in any script behind a `/`, `=`, `_` or `-`.
 */
const ADDRESS =
  /(?<![\w@.+-])(?:(?:https?:\/\/|www\.)(?:[\w\-.~:/?#[\]@!$&'()*+,;=%]|(?<=[/=_\-\p{L}\p{M}\p{N}])(?<![\w.~:?#[\]@!$&'()*+,;%])[\p{L}\p{M}\p{N}])+|[\w.+-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,8})/giu;

/** What ends a sentence, and not an address. */
const PUNCTUATION = '.,;:!?\'"*_~';

/** Of brackets that close, those that open. */
const OPENING: Readonly<Record<string, string>> = { ')': '(', ']': '[' };

/** @param parent gets the text, with links in it */
export function appendLinked(parent: Node & ParentNode, text: string): void {
  let taken = 0;
  let links = 0;
  for (const { 0: found, index } of text.matchAll(ADDRESS)) {
    const written = trim(found);
    const href = hrefOf(written);
    if (!href || links++ >= MOST_ELEMENTS) continue;
    const link = createElement('a');
    link.href = href;
    link.rel = 'noopener noreferrer';
    link.append(written);
    parent.append(text.slice(taken, index), link);
    taken = index + written.length;
  }
  parent.append(text.slice(taken));
}

/** Without what ends the sentence, and without a bracket that is opened before the address. In linear time. */
function trim(found: string): string {
  const count = (character: string) => found.split(character).length - 1;
  /** Of each bracket, how many more are closed than opened. */
  const unopened = new Map(
    Object.entries(OPENING).map(([closing, opening]) => [closing, count(closing) - count(opening)]),
  );
  let end = found.length;
  for (; end > 0; end--) {
    const last = found.charAt(end - 1);
    if (PUNCTUATION.includes(last)) continue;
    const left = unopened.get(last) ?? 0;
    if (left <= 0) break;
    unopened.set(last, left - 1);
  }
  return found.slice(0, end);
}

/** @returns `undefined` for what leads nowhere, or is not what it seems */
function hrefOf(written: string): string | undefined {
  const isWeb = /^(https?:\/\/|www\.)/i.test(written);
  if (!isWeb) return written.includes('@') ? `mailto:${written}` : undefined;
  if (written.length > LONGEST_URL) return undefined;
  try {
    const { href, hostname, username, password } = new URL(
      /^www\./i.test(written) ? `https://${written}` : written,
    );
    // a name before the host serves to mislead
    return hostname.includes('.') && !username && !password ? href : undefined;
  } catch {
    return undefined;
  }
}
