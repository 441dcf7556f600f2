import { RFC_3339 } from '../parse-date.js';
import { isObject } from './problems.js';
import type { Member } from './shape.js';

/**
 * Whether an object may hold a publisher's slip that can be mended, so that what mends it is needed. All of a feed is
 * looked at before any of it is shown, so this is quick, and takes for a slip what on a closer look may be none.
 */

/** What may stand in an object, by name. */
export type Known = ReadonlyMap<string, Expected>;

export interface Expected extends Member {
  /** Of an object. */
  known?: Known | undefined;
}

/** @param members of all shapes that read the object: what several of them say of one is put together */
export const knownOf = (members: readonly Member[]): Known =>
  new Map(
    members.map((member) => {
      const same = members.filter(({ name }) => name === member.name);
      const inner = same.flatMap((one) => one.members ?? []);
      return [member.name, { ...member, known: inner.length ? knownOf(inner) : undefined }];
    }),
  );

const REFERENCE = /&(#|[a-z]+\d*;)/i;
const MARKUP = /&(#|[a-z]+\d*;)|<\/?[a-z]/i;

const isOddUrl = (value: unknown) => typeof value !== 'string' || REFERENCE.test(value);

/** By the mark of a member; texts have none of these. */
const ODD: Readonly<Record<string, (value: unknown) => boolean>> = {
  '@': isOddUrl,
  '=': isOddUrl,
  '#': (value) => typeof value !== 'string' || !RFC_3339.test(value),
  '+': (value) => typeof value !== 'number',
  '?': (value) => typeof value !== 'boolean',
  '&': (value) => typeof value !== 'string' || !/^[a-z]{2}$/i.test(value),
  '%': (value) => typeof value !== 'string',
  '.': () => false,
};

const SEPARATORS = /[,;|，、，；]/;

/** Whether a name is of another extension, which begin with an underscore; one like `_Press` may be meant for ours. */
export const isOfAnother = (name: string, known: Known): boolean =>
  name.startsWith('_') && !(known.has('_press') && /^_pre/i.test(name));

export function hasOdd(value: unknown, known: Known): boolean {
  if (!isObject(value)) return true;
  for (const name of Object.keys(value)) {
    const expected = known.get(name);
    const member = value[name];
    if (!expected) {
      if (isOfAnother(name, known)) continue;
      return true;
    }
    if (expected.list && Array.isArray(member)) {
      for (const entry of member) if (isOdd(entry, expected)) return true;
    } else {
      if (expected.separated && typeof member === 'string' && SEPARATORS.test(member)) return true;
      if (isOdd(member, expected)) return true;
    }
  }
  return false;
}

/** A word of the publisher's own is none of ours in other letters: it begins in another way. */
const isLike = (value: string, words: readonly string[]): boolean =>
  /[^a-z-]/.test(value) || words.some((word) => word.slice(0, 3) === value.slice(0, 3));

function isOdd(value: unknown, { name, mark, words, known }: Expected): boolean {
  if (value === null) return false;
  if (known) return hasOdd(value, known);
  const isOddValue = ODD[mark];
  if (isOddValue) return isOddValue(value);
  if (typeof value !== 'string') return !Number.isSafeInteger(value);
  if (words) return !words.includes(value) && (name !== 'kind' || isLike(value, words));
  return MARKUP.test(value);
}

/** Whether nothing but a number that JavaScript cannot tell from its neighbours says which release it is. */
export const isRounded = ({ id, url }: Record<string, unknown>): boolean =>
  typeof id === 'number' && !(Math.abs(id) <= Number.MAX_SAFE_INTEGER) && typeof url !== 'string';
