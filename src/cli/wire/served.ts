import { readDocument, type ReadDocument } from '../check/document.js';
import { decodeFeed } from '../check/decode.js';
import type { Findings } from '../check/findings.js';
import { isObject, listIn, objectIn, textIn, type Json } from '../check/json.js';
import { toldBy } from '../check/refusal.js';
import type { RuleId } from '../check/rules.js';
import { checkCors } from './answer-rules.js';
import { ask, AskError, type Answer, type AskOptions } from './ask.js';

/** What a feed names and a page would ask for, asked for. */

/** Older pages that are looked at. */
const MOST_PAGES = 10;
/** Feeds that a page may show in place of this one, of each kind. */
const MOST_OTHERS = 20;

/** The members of `_press` that name such feeds, and what is told of one that cannot be shown. */
const OTHERS = [
  ['translations', 'translation-feed'],
  ['variants', 'variant-feed'],
] as const;
/** Pictures, where they are to be looked at. */
const MOST_PICTURES = 100;

/** A version that is known already is answered by 304, and permission is in every answer. */
export async function checkAskedAgain(
  answer: Answer,
  options: AskOptions,
  findings: Findings,
): Promise<void> {
  const etag = answer.headers.get('etag');
  const modified = answer.headers.get('last-modified');
  if (etag !== null || modified !== null) {
    const known: Record<string, string> =
      etag === null ? { 'if-modified-since': modified! } : { 'if-none-match': etag };
    const again = await tryToAsk(answer.url, { ...options, headers: known });
    if (again?.status === 304) checkCors('cors-304', again, findings);
    else if (again?.status === 200) {
      findings.tellOf('not-conditional', answer.url, { found: 'status 200', expected: '304' });
    }
  }
  const refused = await tryToAsk(missingBeside(answer.url), options);
  if (refused && refused.status >= 400) checkCors('cors-error', refused, findings);
}

const MISSING = 'akc-widgets-check-asks-for-what-is-not-there';

/**
 * An address at which nothing is. It begins with the feed's own name and ends as that does, so that what a server says
 * of feeds alone (`^/feed[^/]*\.json$`) is said of it too.
 */
export function missingBeside(feed: string): string {
  const url = new URL(feed);
  const [, folder = '', name = ''] = /^(.*\/)([^/]*)$/.exec(url.pathname) ?? [];
  const [ending = ''] = /\.\w{1,8}$/.exec(name) ?? [];
  url.pathname = `${folder}${name && `${name}.`}${MISSING}${ending}`;
  url.search = '';
  return url.href;
}

/** @param script URL of `akc.js` as partners' pages name it */
export async function checkScript(
  script: string,
  options: AskOptions,
  findings: Findings,
): Promise<void> {
  const answer = await askOrTell('script', script, script, options, findings);
  if (!answer) return;
  checkCors('script', answer, findings);
  const type = answer.headers.get('content-type') ?? 'no Content-Type';
  if (!/^(text|application)\/(x-)?(java|ecma)script\b/i.test(type)) {
    findings.tellOf('script', script, { found: type, expected: 'text/javascript' });
  }
  if (!answer.headers.has('content-encoding')) {
    const found = `${answer.bytes.length} bytes as they are`;
    findings.tellOf('compression', script, { found, expected: 'Content-Encoding: br or gzip' });
  }
}

/** Older pages, the feed in other languages, narrower ones, the feed of one item. */
export async function checkNamed(
  { feed, json }: ReadDocument,
  address: string,
  options: AskOptions,
  findings: Findings,
): Promise<void> {
  await checkPages(feed.next_url, address, options, findings);
  const press = objectIn(json, '_press');
  for (const [name, rule] of OTHERS) {
    for (const [index, one] of listIn(press, name).slice(0, MOST_OTHERS).entries()) {
      if (!isObject(one)) continue;
      await checkOther(rule, one, `/_press/${name}/${index}`, address, options, findings);
    }
  }
  const id = feed.items[0]?.id;
  const one = id === undefined ? undefined : feed.itemFeed(id);
  if (one === undefined) return;
  const pointer = '/_press/item_feed_template';
  const item = await readNamed('item-feed', one, pointer, options, findings);
  if (item && !item.feed.items.some((release) => release.id === id)) {
    const expected = `an item with the id ${id!}`;
    findings.tell('item-feed', pointer, { found: `a feed without it at ${one}`, expected });
  }
}

/** A feed that a page may show in place of this one. @param entry that names it, and its language */
async function checkOther(
  rule: RuleId,
  entry: Json,
  pointer: string,
  address: string,
  options: AskOptions,
  findings: Findings,
): Promise<void> {
  const written = textIn(entry, 'url');
  if (written === undefined || !URL.canParse(written, address)) return;
  const url = new URL(written, address).href;
  const other = await readNamed(rule, url, pointer, options, findings);
  const [found, expected] = [other?.feed.language, textIn(entry, 'language')];
  if (!found || !expected || primary(found) === primary(expected)) return;
  findings.tell(rule, pointer, {
    found: `a feed in "${found}"`,
    expected: `one in "${expected}"`,
  });
}

const primary = (tag: string) => tag.split('-')[0]!.toLowerCase();

async function checkPages(
  first: string | undefined,
  address: string,
  options: AskOptions,
  findings: Findings,
): Promise<void> {
  const seen = new Set([address]);
  let next = first;
  for (let page = 1; next !== undefined && page <= MOST_PAGES; page++) {
    if (seen.has(next)) {
      // of a page that names itself its own members tell
      if (page > 1) {
        const found = `${next}, which came before`;
        findings.tell('next-url', '/next_url', { found, expected: 'an older page' });
      }
      return;
    }
    seen.add(next);
    const read: ReadDocument | undefined = await readNamed(
      'next-url',
      next,
      '/next_url',
      options,
      findings,
    );
    next = read?.feed.next_url;
  }
}

/** Asks for a feed that a feed names; what is wrong is told where it is named. */
async function readNamed(
  rule: RuleId,
  url: string,
  pointer: string,
  options: AskOptions,
  findings: Findings,
): Promise<ReadDocument | undefined> {
  const tell = (found: string) =>
    findings.tell(rule, pointer, { found: `${found} at ${url}`, expected: 'a feed' });
  try {
    const answer = await ask(url, options);
    if (answer.status !== 200) return tell(`status ${answer.status}`);
    checkCors('cors', answer, findings);
    const { text } = decodeFeed(answer.bytes, answer.headers.get('content-type') ?? '');
    const headers = Object.fromEntries(answer.headers);
    return await readDocument(text, url, answer.url, headers);
  } catch (error) {
    return tell(toldBy((error as Error).message).found);
  }
}

/** Pictures of the items, which a page would show. */
export async function checkPictures(
  { json }: ReadDocument,
  address: string,
  options: AskOptions,
  findings: Findings,
): Promise<void> {
  const asked = new Set<string>();
  for (const [index, item] of listIn(json, 'items').entries()) {
    const written = isObject(item) ? textIn(item, 'image') : undefined;
    if (written === undefined || !URL.canParse(written, address)) continue;
    const url = new URL(written, address).href;
    if (asked.has(url) || asked.size >= MOST_PICTURES) continue;
    asked.add(url);
    const answer = await askOrTell('image', url, `/items/${index}/image`, options, findings);
    if (!answer) continue;
    const type = answer.headers.get('content-type') ?? '';
    if (!/^image\//i.test(type)) {
      const found = `${type || 'no Content-Type'} at ${url}`;
      findings.tell('image', `/items/${index}/image`, { found, expected: 'a picture' });
    }
    if (answer.headers.get('cross-origin-resource-policy') !== 'cross-origin') {
      const expected = 'Cross-Origin-Resource-Policy: cross-origin';
      findings.tellOf('image-policy', url, { found: 'no such header', expected });
    }
  }
}

/** @param where the address itself, or a JSON pointer into the document */
async function askOrTell(
  rule: RuleId,
  url: string,
  where: string,
  options: AskOptions,
  findings: Findings,
): Promise<Answer | undefined> {
  const tell = (found: string, expected: string) =>
    where.startsWith('/')
      ? findings.tell(rule, where, { found: `${found} at ${url}`, expected })
      : findings.tellOf(rule, where, { found, expected });
  try {
    const answer = await ask(url, options);
    if (answer.status === 200) return answer;
    return tell(`status ${answer.status}`, 'status 200');
  } catch (error) {
    return tell((error as Error).message, 'an answer');
  }
}

/** @returns `undefined` where there is no answer */
async function tryToAsk(url: string, options: AskOptions): Promise<Answer | undefined> {
  try {
    return await ask(url, options);
  } catch (error) {
    if (error instanceof AskError) return undefined;
    throw error;
  }
}
