import type { Attachment, Author, Release, ReleaseSummary } from '../../model.js';
import { report, type JsonNode } from '../problems.js';
import { readNode } from './press.js';
import { AUTHORS, DETAILS, DETAILS_PRESS } from './shapes.js';

/**
 * The whole release: what a list shows of it, and what it does not.
 *
 * @param summary what a list shows
 * @param node the item
 * @param press the extension's object on it
 */
export function readDetails(
  summary: ReleaseSummary,
  node: JsonNode,
  press: JsonNode | undefined,
): Release {
  const item = readNode<Release & Authors>(DETAILS, node);
  const more = readNode<Release>(DETAILS_PRESS, press);
  return {
    ...summary,
    ...more,
    authors: item?.authors ?? item?.author ?? node.context.authors(),
    attachments: withMore(item?.attachments, more?.attachments, node),
    image: summary.image && { ...more?.image, ...summary.image },
  };
}

interface Authors {
  authors: Author[];
  /** Of version 1.0. */
  author: Author[];
}

/** Who has written what names nobody itself. @param feed the document */
export function readAuthors(feed: JsonNode): Author[] | undefined {
  const { authors, author } = readNode<Authors>(AUTHORS, feed)!;
  return authors ?? author;
}

/**
 * What the extension says of an attachment stands beside it, under the same URL; what is said of none is reported.
 */
function withMore(
  files: readonly Attachment[] | undefined,
  more: readonly Attachment[] = [],
  { pointer, context }: JsonNode,
): Attachment[] | undefined {
  const urls = new Set(files?.map(({ url }) => url));
  const byUrl = new Map<string, Attachment>();
  let stray: string | undefined;
  for (const file of more) {
    if (urls.has(file.url) && !byUrl.has(file.url)) byUrl.set(file.url, file);
    else stray ??= file.url;
  }
  if (stray !== undefined) {
    const expected = 'the url of one of the item’s attachments, once';
    report(context, `${pointer}/_press/attachments`, stray, expected);
  }
  return files?.map((file) => ({ ...byUrl.get(file.url), ...file }));
}
