import type { Problem } from '../../model.js';
import { DocumentFault, type ConvertedFeed, type JsonObject } from '../converted.js';
import { plainLine } from '../plain.js';
import { isObject, report } from '../problems.js';
import { nextPage } from './next-page.js';
import { isPost, postToItem, SOURCES } from './post.js';

/** Posts that are in no public list: somebody has asked with a reader's or an author's rights. */
const UNPUBLISHED: ReadonlySet<unknown> = new Set(
  'draft pending private future trash auto-draft'.split(' '),
);

/** Whether an address is one of WordPress's interface (https://developer.wordpress.org/rest-api/). */
const isRest = (url: string): boolean => /\/wp-json\/|[?&]rest_route=/.test(url);

/**
 * Reads posts, pages or posts of a type of the site's own, as WordPress's REST interface answers with them: a list, or a
 * single one.
 *
 * @param json the answer
 * @param base URL that answered
 * @param headers of the answer: `link`, `x-wp-totalpages`
 * @returns `undefined` for JSON of another kind
 * @throws DocumentFault where the interface has refused
 */
export function wordpressToJsonFeed(
  json: unknown,
  base: string,
  headers: Readonly<Record<string, string>> = {},
): ConvertedFeed | undefined {
  refuse(json);
  const isList = Array.isArray(json);
  const all: unknown[] = isList ? json : [json];
  const isEmpty = isList && !all.length && isRest(base);
  if (!isEmpty && !all.some(isPost)) return undefined;
  const problems: Problem[] = [];
  const items: unknown[] = [];
  /** Of each item the place among the posts. */
  const places: number[] = [];
  all.forEach((post, index) => {
    if (isObject(post) && UNPUBLISHED.has(post['status'])) {
      report({ problems }, '/items', post['status'], 'posts that are published');
      return;
    }
    items.push(
      isPost(post) ? postToItem(post, { pointer: `/items/${items.length}`, problems }) : post,
    );
    places.push(index);
  });
  return {
    json: {
      version: 'https://jsonfeed.org/version/1.1',
      ...homePage(all.find(isPost), base),
      ...(isList && nextPage(base, headers)),
      items,
    },
    problems,
    locate: (pointer) => locate(pointer, places, isList),
  };
}

/** What the interface answers with instead of posts: `{code, message, data: {status}}`. */
function refuse(json: unknown): void {
  if (!isObject(json) || typeof json['code'] !== 'string' || typeof json['message'] !== 'string')
    return;
  const { code, message, data } = json;
  const status = isObject(data) && typeof data['status'] === 'number' ? data['status'] : undefined;
  if (!status && !/^rest_/.test(code)) return;
  const found = `a refusal of WordPress, "${plainLine(message).slice(0, 200)}" (${code.slice(0, 80)})`;
  throw new DocumentFault('http-error', found, { status });
}

/** The site, as far as its interface's address tells. */
function homePage(post: JsonObject | undefined, base: string): JsonObject {
  const links = post?.['_links'];
  const self =
    isObject(links) && Array.isArray(links['self']) ? (links['self'] as unknown[])[0] : {};
  const address = isObject(self) && typeof self['href'] === 'string' ? self['href'] : base;
  // in linear time: of several question marks the first begins what is asked
  const [, site] =
    /^(https?:\/\/[^?#]+?)(?:\/index\.php)?(?:\/wp-json\/|\/?\?(?:[^#]*&)?rest_route=)/.exec(
      address,
    ) ?? [];
  return site ? { home_page_url: `${site}/` } : {};
}

/** @returns pointer into what WordPress has answered */
function locate(pointer: string, places: readonly number[], isList: boolean): string | undefined {
  const [, index = '', member = '', rest = ''] =
    /^\/items\/(\d+)((?:\/_press)?\/[^/]+)?(.*)$/.exec(pointer) ?? [];
  const place = index ? places[Number(index)] : undefined;
  if (place === undefined) return pointer === '' || pointer === '/items' ? '' : undefined;
  const source = Object.hasOwn(SOURCES, member) ? SOURCES[member]! : member;
  return `${isList ? `/${place}` : ''}${source}${source === member ? rest : ''}`;
}
