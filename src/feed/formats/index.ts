import { warnOnce } from '../../warn.js';
import type { Format } from './format.js';
import { readForgivingly } from './json-feed/forgiving.js';

/** Any other format: a leaf makes a JSON Feed of it, or says what the document is instead. */
const readOther: Format = async (document) => {
  const leaf = await import('./other.js').catch(() => warnOnce('file', 'other'));
  if (!leaf) return undefined;
  const { json, problems } = await leaf.convert(document);
  return readForgivingly({ ...document, json }, problems);
};

/**
 * All formats that are read; the first that takes a document for its own reads it. One that few readers meet is loaded
 * when it is met.
 */
export const formats: readonly Format[] = [readForgivingly, readOther];
