import type { Feed, Release } from '../../src/feed/model.js';
import { fullFeed, ODD, ODD_TITLE, stepsOf, valueAt } from './members.js';

/** What of a feed was read, and what of that went missing when one member was spoilt. */

type Json = Record<string, unknown>;

/** All that can be shown of a feed, as plain JSON. */
export interface Whole {
  head: Json;
  /** By their headlines, or by their ids where one has none. */
  releases: Record<string, Json>;
}

/** What says where a feed came from is no part of what is shown. */
const NOT_SHOWN = ['base', 'items', 'problems', 'knownProblems', 'feed', 'publisher'];

const plain = (all: object): Json =>
  JSON.parse(
    JSON.stringify(all, (key, value: unknown) => (NOT_SHOWN.includes(key) ? undefined : value)),
  ) as Json;

export function wholeOf(feed: Feed, before?: Whole): Whole {
  const releases = feed.items.map((item): [string, Json] => {
    const release = plain(item.details);
    return [nameOf(release, before), release];
  });
  return {
    head: {
      ...plain(feed),
      ...plain({ organization: feed.publisher, item_feed_template: feed.itemFeed('1') }),
    },
    releases: Object.fromEntries(releases),
  };
}

/** The same release has the same name, though its title or its id be another. */
function nameOf({ id, url, title }: Partial<Release>, before?: Whole): string {
  const known = Object.entries(before?.releases ?? {}).find(
    ([, former]) => former.id === id || former.url === url || former.title === title,
  );
  return known?.[0] ?? String(title ?? id);
}

const full = fullFeed();
const ODD_ID = full.items[ODD]!.id;
const MEMBERS_OF_PRESS = Object.keys(full.items[ODD]!._press);

/** Where what is read of a member stands in the whole. */
export function placesOf(pointer: string): string[][] {
  const [first, second, ...steps] = stepsOf(pointer);
  if (first === '_press' && !second) return Object.keys(full._press).map((name) => [name]);
  if (first === '_press') return [[second!, ...steps]];
  if (first !== 'items') return [[first!, ...[second ?? []].flat(), ...steps]];
  if (!steps.length) return [[]];
  if (steps[0] === '_press') {
    const [, member, index] = steps;
    if (!member) return MEMBERS_OF_PRESS.map((name) => [name]);
    // it is matched with the file of the same address, or not at all
    return [member === 'attachments' && index ? [member, index] : steps.slice(1)];
  }
  if (steps[0] === 'image') return [['image']];
  // with its address a file loses what the extension says of it
  if (steps[0] === 'attachments' && steps[2] === 'url') return [steps.slice(0, 2)];
  // a single author stands in for several
  if (steps[0] === 'author') return [['authors']];
  return [steps];
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/**
 * Where two values differ, but for the places that may.
 *
 * @param free each a way to a place that may differ with all that it holds
 */
export function differences(
  before: unknown,
  after: unknown,
  free: readonly string[][],
  at = '',
): string[] {
  if (free.some((steps) => !steps.length) || Object.is(before, after)) return [];
  if (!isObject(before) || !isObject(after) || Array.isArray(before) !== Array.isArray(after)) {
    return [at];
  }
  const own = (key: string) => free.filter(([step]) => step === key).map((steps) => steps.slice(1));
  if (Array.isArray(before) && Array.isArray(after) && after.length === before.length - 1) {
    // an entry that is nothing without its odd member is gone as a whole
    const entries: unknown[] = before;
    const gone = free.map(([step]) => Number(step)).find((index) => index in entries);
    return gone === undefined
      ? [at]
      : differences(
          entries.filter((_, index) => index !== gone),
          after,
          [],
          `${at} without ${gone}`,
        );
  }
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) =>
    differences(before[key], after[key], own(key), `${at}/${key}`),
  );
}

/**
 * What was lost with an odd member and is no part of it.
 *
 * @param pointer to it
 */
export function lost(before: Whole, after: Whole, pointer: string): string[] {
  const free = placesOf(pointer);
  const inRelease = pointer.startsWith('/items');
  const found = differences(before.head, after.head, inRelease ? [] : free);
  for (const [name, release] of Object.entries(before.releases)) {
    const odd = inRelease && release.id === ODD_ID;
    const now = after.releases[name];
    // it may be gone where it cannot be told from others
    if (!now && odd && /^\/items\/\d+(\/id)?$/.test(pointer)) continue;
    if (!now) found.push(name);
    else found.push(...differences(release, now, odd ? free : [], name));
  }
  return found;
}

/** Whether a value is a way to say nothing; what is very deep is none. */
const isBlank = (value: unknown, deep = 0): boolean =>
  value === null ||
  (typeof value === 'string' && !value.trim()) ||
  (isObject(value) && deep < 9 && Object.values(value).every((inner) => isBlank(inner, deep + 1)));

/** What of the whole a pointer leads into. */
const holderIn = (whole: Whole, pointer: string) =>
  pointer.startsWith('/items') ? whole.releases[ODD_TITLE] : whole.head;

/** Whether an odd value is left out of what was read, though it is no way to say nothing. */
export function isLeftOut(before: Whole, after: Whole, pointer: string, odd: unknown): boolean {
  // an object without any member that is known is read, and says nothing
  if (isBlank(odd) || (pointer.endsWith('/_press') && isObject(odd) && !Array.isArray(odd))) {
    return false;
  }
  return placesOf(pointer).some((steps) =>
    [...steps.keys(), steps.length].some((end) => {
      const place = steps.slice(0, end).map((step) => `/${step}`);
      const [was, is] = [before, after].map((whole) =>
        valueAt(holderIn(whole, pointer), place.join('')),
      );
      // its entry in a list went with it
      const shorter = Array.isArray(was) && Array.isArray(is) && is.length < was.length;
      return (was !== undefined && is === undefined) || (shorter && end < steps.length);
    }),
  );
}

const words = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Whether less was read than stands there: not at all, not to its end, or not all of its entries. */
export function isCut(before: Whole, after: Whole, pointer: string, odd: unknown): boolean {
  const place = placesOf(pointer)[0]!
    .map((step) => `/${step}`)
    .join('');
  const [was, is] = [before, after].map((whole) => valueAt(holderIn(whole, pointer), place));
  if (was === undefined) return false;
  if (Array.isArray(odd) && Array.isArray(is)) return is.length < odd.length;
  // an address is written anew, in more characters or in fewer
  const isText = typeof odd === 'string' && typeof is === 'string' && !/^https?:/.test(is);
  return isText ? words(is).length < words(odd).length : isLeftOut(before, after, pointer, odd);
}
