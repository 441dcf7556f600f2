import { isOnline } from '../../../page.js';
import { warnOnce } from '../../../warn.js';
import { MOST_ITEMS } from '../../limits.js';
import type { Feed, Problem } from '../../model.js';
import type { FeedDocument } from '../format.js';
import { isObject } from '../problems.js';
import { hasOdd, isRounded } from '../slips.js';
import { readJsonFeed } from './feed.js';
import { knownMembers } from './shapes.js';

/**
 * Reads JSON Feed as publishers write it: what looks like a slip is mended first, by what is loaded only then. Where that
 * cannot be had, what is well-formed is shown.
 *
 * @param told what is known to be wrong with it, of a document that another format was converted to
 */
export function readForgivingly(
  document: FeedDocument,
  told: readonly Problem[] = [],
): Feed | undefined | Promise<Feed | undefined> {
  if (!mayHaveSlips(document)) return readJsonFeed(document, [...told]);
  return import('./feed-mending.js').then(
    ({ mendFeed }) => {
      const { json, problems } = mendFeed(document, knownMembers());
      return readJsonFeed({ ...document, json }, [...told, ...problems]);
    },
    () => {
      // offline there is one cause, and it is told
      if (isOnline()) warnOnce('file', 'feed-mending');
      return readJsonFeed(document, [...told]);
    },
  );
}

function mayHaveSlips({ json, text }: FeedDocument): boolean {
  if (!isObject(json)) return false;
  if (!Array.isArray(json['items'])) return isObject(json['items']);
  const { feed, item } = knownMembers();
  return (
    hasOdd(json, feed) ||
    json['items']
      .slice(0, MOST_ITEMS)
      .some(
        (one) => isObject(one) && (hasOdd(one, item) || isRounded(one) || hasFilesApart(one)),
      ) ||
    // in a body, of which lists show an excerpt
    text.includes('data-cfemail')
  );
}

/** Whether files stand in the extension alone. */
const hasFilesApart = ({ attachments, _press: press }: Record<string, unknown>): boolean =>
  !attachments && isObject(press) && !!press['attachments'];
