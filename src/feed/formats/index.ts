import { isOnline } from '../../page.js';
import { warnOnce } from '../../warn.js';
import type { Feed } from '../model.js';
import type { ConvertedFeed } from './converted.js';
import type { FeedDocument, Format } from './format.js';
import { readForgivingly } from './json-feed/forgiving.js';
import { leaves } from './leaves.js';

/** A document that its leaf makes a JSON Feed of. */
async function read(
  document: FeedDocument,
  name: string,
  convert: () => Promise<(document: FeedDocument) => unknown>,
): Promise<Feed | undefined> {
  const found = await convert().catch(() => {
    // offline there is one cause, and it is told
    if (isOnline()) warnOnce('file', name);
  });
  const converted = (await found?.(document)) as ConvertedFeed | undefined;
  if (!converted) return undefined;
  return readForgivingly({ ...document, json: converted.json }, converted.problems);
}

const wordpress: Format = (document) =>
  document.json && typeof document.json === 'object'
    ? read(document, 'wordpress', async () => {
        const { wordpressToJsonFeed } = await leaves.wordpress();
        return ({ json, base, headers }) => wordpressToJsonFeed(json, base, headers);
      })
    : undefined;

const xml: Format = (document) =>
  // no page comes in a feed's stead so often that it must be looked at closely
  /^[\s\uFEFF]*<(?!!doctype html|html)/i.test(document.text)
    ? read(document, 'xml', async () => {
        const { xmlToJsonFeed } = await leaves.xml();
        return ({ text, base }) => xmlToJsonFeed(text, base);
      })
    : undefined;

/**
 * All formats that are read; the first that takes a document for its own reads it. One that few readers meet may be
 * loaded when it is met: it is a function that looks at the document, and then imports what reads it.
 */
export const formats: readonly Format[] = [readForgivingly, wordpress, xml];
