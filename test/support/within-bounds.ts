import * as limits from '../../src/feed/limits.js';
import type { Feed } from '../../src/feed/model.js';

/** Whatever is read of a feed, and whether it is within the bounds of `src/feed/limits.ts`. */

type Json = Record<string, unknown>;

/** Members whose text has a bound of its own, by what they are called wherever they stand. */
const TEXTS: Record<string, number> = {
  id: limits.LONGEST_ID,
  summary: limits.LONGEST_SUMMARY,
  content_html: limits.LONGEST_BODY,
  content_text: limits.LONGEST_BODY,
};

/** Headlines: titles of the feed and of releases. Those of what stands in them are texts like others. */
const HEADLINE = /^\/?(items\/\d+\/)?title$/;

/** Members that are addresses. */
const ADDRESS =
  /^(.*_)?url$|^(icon|favicon|logo|avatar|banner_image|thumbnail|about|item_feed_template)$/;

const LISTS: Record<string, number> = {
  items: limits.MOST_ITEMS,
  tags: limits.MOST_TAGS,
  translations: limits.MOST_TRANSLATIONS,
};

/** What is no part of what is shown. */
const NOT_SHOWN = ['publisher', 'problems', 'knownProblems', 'feed', 'base'];

const MARKS = new RegExp(`\\p{M}{${limits.MOST_MARKS + 1}}`, 'u');
const HALF = /\p{Cs}/u;
/** A line may break at or after any of these. */
const PLACE_TO_BREAK = /[\s\u200b\u00ad\u2010-\u2014\u2026?/-]|[\u2e80-\u9fff\uac00-\ud7ff]/u;

/** @returns what of a feed is beyond a bound, by its place in the model */
export function withinBounds(feed: Feed): string[] {
  return [
    ...inspect(feed, '', 'feed'),
    ...inspect(feed.publisher, 'publisher', 'publisher'),
    ...feed.items
      .slice(0, limits.MOST_ITEMS + 1)
      .flatMap((item, index) => inspect(item.details, `items/${index}`, 'item')),
  ];
}

function inspect(value: unknown, at: string, key: string): string[] {
  if (typeof value === 'string') return inspectText(value, at, key);
  if (Array.isArray(value)) return inspectList(value, at, key);
  if (typeof value !== 'object' || !value) return [];
  return Object.entries(value as Json).flatMap(([name, member]) =>
    NOT_SHOWN.includes(name) || (name === 'items' && key === 'feed')
      ? []
      : inspect(member, `${at}/${name}`, name),
  );
}

function inspectList(list: unknown[], at: string, key: string): string[] {
  const most = LISTS[key] ?? limits.MOST_ENTRIES;
  if (list.length > most) return [`${at} has ${list.length} entries, and at most ${most} may be`];
  return list.flatMap((entry, index) => inspect(entry, `${at}/${index}`, key));
}

function inspectText(text: string, at: string, key: string): string[] {
  const isHtml = key === 'content_html';
  const most = HEADLINE.test(at) ? limits.LONGEST_TITLE : mostOf(key);
  const faults = [
    text.length > most && `${text.length} characters, and at most ${most} may be`,
    // of HTML that is seen to where it becomes nodes
    !isHtml && MARKS.test(text) && `more than ${limits.MOST_MARKS} combining marks in a row`,
    !isHtml && HALF.test(text) && 'half of a pair',
    key === 'content_text' &&
      text.split('\n').length - 1 > limits.MOST_LINES &&
      `more than ${limits.MOST_LINES} line breaks`,
    key === 'content_text' &&
      text.split(PLACE_TO_BREAK).some((run) => run.length > limits.LONGEST_RUN) &&
      `more than ${limits.LONGEST_RUN} characters without a place to break`,
  ];
  return faults.filter((fault) => fault !== false).map((fault) => `${at} has ${fault}`);
}

const mostOf = (key: string) =>
  TEXTS[key] ?? (ADDRESS.test(key) ? limits.LONGEST_URL : limits.LONGEST_TEXT);
