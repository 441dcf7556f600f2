import { parseDate, RFC_3339 } from '../../parse-date.js';
import { distinct, type JsonObject } from '../converted.js';
import { mendDate } from '../mending/date.js';
import { findWord } from '../mending/names.js';
import { isHtml, plainLine, plainSummary } from '../plain.js';
import { isObject, report, type ReadContext } from '../problems.js';
import { embedded } from './embedded.js';
import { pictureOf } from './picture.js';

/** One post of WordPress's REST interface (https://developer.wordpress.org/rest-api/reference/posts/). */

/** Member of an item → where it stands in the post. */
export const SOURCES: Readonly<Record<string, string>> = {
  '/title': '/title/rendered',
  '/summary': '/excerpt/rendered',
  '/content_html': '/content/rendered',
  '/url': '/link',
  '/date_published': '/date_gmt',
  '/date_modified': '/modified_gmt',
  '/image': '/_embedded/wp:featuredmedia/0/source_url',
  '/_press/image': '/_embedded/wp:featuredmedia/0',
  '/tags': '/_embedded/wp:term',
  '/authors': '/_embedded/author',
  '/language': '/lang',
  '/_press/translations': '/translations',
  '/_press/kind': '/type',
};

/** Types of posts that say what a release is; `post` says nothing. */
const KINDS =
  'press-release photo-release media-advisory news statement speech event notice publication vacancy tender'.split(
    ' ',
  );

/** What WordPress and its plug-ins sort posts by and no reader looks for. */
const TECHNICAL: ReadonlySet<unknown> = new Set(
  'post_format language post_translations author translation_priority nav_menu wp_theme'.split(' '),
);

const LANGUAGE = /^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/i;

/** `{rendered}` in the interface, a text of programs that put it before their own. */
function rendered(value: unknown): string | undefined {
  const text = isObject(value) ? value['rendered'] : value;
  return typeof text === 'string' ? text : undefined;
}

const hasRendered = (value: unknown): boolean =>
  isObject(value) && typeof value['rendered'] === 'string';

const isProtected = (value: unknown): boolean => isObject(value) && value['protected'] === true;

/** Whether it is a post: nobody but WordPress writes a text so; of few fields other signs must do. */
export const isPost = (value: unknown): value is JsonObject =>
  isObject(value) &&
  (['title', 'content', 'excerpt'].some((name) => hasRendered(value[name])) ||
    (typeof value['id'] === 'number' &&
      typeof value['link'] === 'string' &&
      ['slug', 'date_gmt', 'modified_gmt', '_links', 'type'].some((name) => name in value)));

interface Place extends Pick<ReadContext, 'problems'> {
  /** Of the item. */
  pointer: string;
}

/** @returns an item of a JSON Feed */
export function postToItem(post: JsonObject, place: Place): JsonObject {
  const { content, excerpt, id, link, type } = post;
  const body = isProtected(content) ? '' : (rendered(content) ?? '').trim();
  const introduction = isProtected(excerpt) ? '' : (rendered(excerpt) ?? '');
  const url = [link, rendered(post['guid'])].find((one) => typeof one === 'string' && one);
  const { image, facts } = pictureOf(post);
  const published = dateOf(post, 'date', place);
  const modified = dateOf(post, 'modified', place);
  const kind = typeof type === 'string' ? findWord(type, KINDS) : undefined;
  const press = filled({ kind, image: facts, translations: translationsOf(post) });
  return filled({
    // the same number is of another post on another site
    id: typeof id === 'number' || typeof id === 'string' ? String(id) : url,
    url,
    title: plainLine(rendered(post['title']) ?? ''),
    summary: plainSummary(withoutMore(introduction)),
    content_html: body && !isHtml(body) ? `<p>${body}</p>` : body,
    date_published: published,
    date_modified: modified && published && modified > published ? modified : undefined,
    image,
    tags: tagsOf(post),
    authors: authorsOf(post),
    language: languageOf(post),
    _press: Object.keys(press).length ? press : undefined,
  });
}

/** In linear time: links stand in no links. */
const LINK = /<a ([^<>]*)>[^<]*(?:<(?!\/?a[\s>])[^<]*)*<\/a>/gi;
const MORE = /\bclass="[^"<>]*\b(?:more-link|read-more)\b/i;

/** Without the link to the rest, which a list has of its own. */
const withoutMore = (html: string): string =>
  html.replace(LINK, (link, attributes: string) => (MORE.test(attributes) ? '' : link));

const filled = (members: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(members).filter(
      ([, value]) =>
        value !== undefined && value !== '' && !(Array.isArray(value) && !value.length),
    ),
  );

/**
 * A moment of a post: in UTC without saying so, else on the site's own clock, of which nobody knows the zone.
 *
 * @param name `date`, `modified`
 */
function dateOf(post: JsonObject, name: string, place: Place): string | undefined {
  const [utc, local] = [post[`${name}_gmt`], post[name]].map((written) => {
    const text = typeof written === 'string' ? written.trim() : '';
    // what was never published
    return /^0000/.test(text) ? '' : text;
  }) as [string, string];
  if (RFC_3339.test(utc) && utc.length > 10) return utc;
  const moment = `${utc.replace(' ', 'T')}Z`;
  if (utc && parseDate(moment)) return moment;
  const day = local ? mendDate(local) : undefined;
  const member = name === 'date' ? 'date_published' : 'date_modified';
  const found = utc || local;
  if (found && !day) report(place, `${place.pointer}/${member}`, found, 'a date-time of WordPress');
  return RFC_3339.test(local) ? local : day;
}

function tagsOf(post: JsonObject): string[] {
  const names = embedded(post, 'wp:term')
    .filter(({ taxonomy, slug }) => !TECHNICAL.has(taxonomy) && slug !== 'uncategorized')
    .map(({ name }) => (typeof name === 'string' ? plainLine(name) : ''));
  return distinct(names);
}

function authorsOf(post: JsonObject): JsonObject[] {
  return embedded(post, 'author').flatMap(({ name, link }) => {
    const shown = typeof name === 'string' ? plainLine(name) : '';
    return shown ? [filled({ name: shown, url: typeof link === 'string' ? link : '' })] : [];
  });
}

const tagOf = (written: unknown): string | undefined =>
  typeof written === 'string' && LANGUAGE.test(written) ? written.replaceAll('_', '-') : undefined;

/** Polylang's field, and that of an interface for WPML. */
const languageOf = (post: JsonObject): string | undefined =>
  tagOf(post['lang']) ?? tagOf(post['wpml_current_locale']);

function translationsOf(post: JsonObject): JsonObject[] {
  const { translations, wpml_translations: others } = post;
  const own = languageOf(post);
  const polylang = isObject(translations)
    ? Object.entries(translations).map(([language, id]) => ({
        language: tagOf(language),
        ...(typeof id === 'number' && { id: String(id) }),
      }))
    : [];
  const wpml = (Array.isArray(others) ? (others as unknown[]) : []).filter(isObject).map((one) => ({
    language: tagOf(one['locale']),
    ...(typeof one['id'] === 'number' && { id: String(one['id']) }),
    ...(typeof one['post_title'] === 'string' && { title: plainLine(one['post_title']) }),
    ...(typeof one['href'] === 'string' && { url: one['href'] }),
  }));
  return [...polylang, ...wpml].filter(
    ({ language, ...rest }) => language && language !== own && Object.keys(rest).length,
  );
}
