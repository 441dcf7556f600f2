import type { Release } from '../../feed/model.js';
import { wordFor, type ReleaseWords } from '../../i18n/dictionary.js';

/** What stands beside a release's date, in one word. */
export interface Label {
  text: string;
  /** Whether it is a word of the reader's language, and none of the publisher's. */
  isOurs: boolean;
}

/** @returns its kind, in the publisher's own word where there is one; `undefined` where it has none */
export function kindLabel(
  { kind, kind_label }: Release,
  { kinds }: ReleaseWords,
): Label | undefined {
  const word = kind_label ? undefined : wordFor(kinds, kind);
  const text = word ?? kind_label ?? kind;
  return text ? { text, isOurs: word !== undefined } : undefined;
}

/** @returns its status, as it is written where we have no word for it; `undefined` for `published`, which is the usual */
export function statusLabel({ status }: Release, { statuses }: ReleaseWords): Label | undefined {
  const word = wordFor(statuses, status);
  const text = word ?? (status === 'published' ? undefined : status);
  return text ? { text, isOurs: word !== undefined } : undefined;
}
