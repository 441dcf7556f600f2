import { LONGEST_URL, MOST_ELEMENTS } from '../feed/limits.js';
import { createElement } from '../page.js';

/**
 * Web and e-mail addresses in a plain text, as links. In ASCII, for in many scripts the next word follows without a space;
 * a path may go on in any script behind a `/`, `=`, `_` or `-`.
 */
const ADDRESS =
  /(?<![\w@.+-])(?:(?:https?:\/\/|www\.)(?:[\w\-.~:/?#[\]@!$&'()*+,;=%]|(?<=[/=_\-\p{L}\p{M}\p{N}])(?<![\w.~:?#[\]@!$&'()*+,;%])[\p{L}\p{M}\p{N}])+|[\w.+-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,8})/giu;

/** What ends a sentence, and not an address. */
const PUNCTUATION = /[.,;:!?'"*_~]+$/;

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

/** Without what ends the sentence, and without a bracket that is opened before the address. */
function trim(found: string): string {
  let written = found;
  for (let before; before !== written;) {
    before = written;
    written = written.replace(PUNCTUATION, '');
    const last = written.at(-1) ?? '';
    const opening = { ')': '(', ']': '[' }[last];
    if (opening && written.split(last).length > written.split(opening).length) {
      written = written.slice(0, -1);
    }
  }
  return written;
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
