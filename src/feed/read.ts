import type { Problem } from './model.js';
import { parseDate } from './parse-date.js';

/**
 * Reads untrusted JSON by a shape. What is malformed is left out of its one member, never of what
 * holds it, and told as a problem (FEED.md, rules of reading).
 *
 * A shape names its members, separated by spaces; each is text unless a mark follows:
 * `@` http(s) URL, `#` date, `+` number, `?` true or false, `&` country, `%` body, `{…}` object;
 * `*` a list of those (a single one counts as a list of one); `!` nothing is shown without it.
 */

export interface ReadContext {
  /** Address that relative URLs resolve against. */
  base: string;
  problems: Problem[];
}

export type Reader = (value: unknown, pointer: string, context: ReadContext) => unknown;

export interface Member {
  name: string;
  read: Reader;
  list?: boolean;
  required?: boolean;
}

/** Problems beyond this many say nothing new, and a hostile feed could fill the memory with them. */
const MOST_PROBLEMS = 500;
/** Characters; over it a release is shown without its body (FAULTS.md, rule 6). */
const LONGEST_BODY = 256_000;

export function tell(
  { problems }: ReadContext,
  pointer: string,
  found: unknown,
  expected: string,
): undefined {
  if (problems.length < MOST_PROBLEMS) {
    problems.push({ pointer, found: describe(found), expected });
  }
}

function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  return value instanceof Object ? 'an object or array' : JSON.stringify(value).slice(0, 80);
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  !!value && typeof value === 'object' && !Array.isArray(value);

const text: Reader = (value, pointer, context) => {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return tell(context, pointer, value, 'a string');
  return value.trim() || undefined;
};

const readers: Record<string, Reader> = {
  '@': (value, pointer, context) => {
    const written = text(value, pointer, context) as string | undefined;
    if (!written) return undefined;
    // `undefined/…` is what a publisher's template wrote, not a path
    const url = !/^(undefined|null)\//.test(written) && parseUrl(written, context.base);
    return url || tell(context, pointer, value, 'an http or https URL');
  },
  '#': (value, pointer, context) =>
    (typeof value === 'string' && parseDate(value)) ||
    tell(context, pointer, value, 'an RFC 3339 date or date-time'),
  '&': (value, pointer, context) =>
    typeof value === 'string' && /^[a-z]{2}$/i.test(value)
      ? value.toUpperCase()
      : tell(context, pointer, value, 'a country code of two letters'),
  '%': (value, pointer, context) =>
    typeof value === 'string' && value.length <= LONGEST_BODY
      ? value
      : tell(context, pointer, value, `at most ${LONGEST_BODY} characters`),
};

function parseUrl(written: string, base: string): string | undefined {
  try {
    const { href, protocol } = new URL(written, base);
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Compiles a shape.
 *
 * @param more marks of its own
 */
export function shape(notation: string, more: Record<string, Reader> = {}): Member[] {
  const tokens = notation.match(/\w+|\S/g)!;
  const members = (): Member[] => {
    const found: Member[] = [];
    for (let token; (token = tokens.shift()) && token !== '}';) {
      const last = found.at(-1)!;
      if (token === '{') {
        const inner = members();
        last.read = (value, pointer, context) => readMembers(inner, value, pointer, context);
      } else if (token === '*') last.list = true;
      else if (token === '!') last.required = true;
      else if (more[token] ?? readers[token]) last.read = more[token] ?? readers[token]!;
      else found.push({ name: token, read: text });
    }
    return found;
  };
  return members();
}

/** @returns what is well-formed of an object; `undefined` where it is none, or lacks what is required */
export function readMembers<T>(
  members: readonly Member[],
  value: unknown,
  pointer: string,
  context: ReadContext,
): T | undefined {
  if (!isObject(value)) return tell(context, pointer, value, 'an object');
  const result: Record<string, unknown> = {};
  for (const { name, read, list, required } of members) {
    const at = `${pointer}/${name}`;
    // many generators write null for "absent"
    const member = Object.hasOwn(value, name) ? (value[name] ?? undefined) : undefined;
    const found =
      member === undefined ? member : (list ? readList : read)(member, at, context, read);
    if (found !== undefined) result[name] = found;
    else if (required) {
      return member === undefined ? tell(context, at, member, 'a value') : undefined;
    }
  }
  return result as T;
}

function readList(value: unknown, pointer: string, context: ReadContext, read: Reader) {
  const one = !Array.isArray(value);
  const result = (one ? [value] : (value as unknown[]))
    .map((entry, index) => read(entry, one ? pointer : `${pointer}/${index}`, context))
    .filter((entry) => entry !== undefined);
  return result.length ? result : undefined;
}
