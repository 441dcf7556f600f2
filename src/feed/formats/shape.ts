import {
  LONGEST_BODY,
  LONGEST_SUMMARY,
  LONGEST_TEXT,
  LONGEST_TITLE,
  LONGEST_URL,
  MOST_ENTRIES,
  MOST_LINES,
  MOST_SHORT_LINES,
  MOST_TAGS,
  MOST_TRANSLATIONS,
  MOST_TURNS,
} from '../limits.js';
import { parseDate } from '../parse-date.js';
import { breakRuns, cut, joinLines, tidy, turnsOf } from '../text.js';
import { isObject, report, type ReadContext } from './problems.js';

/**
 * Reads untrusted JSON by a shape. What is malformed is left out of its one member, never of what
 * holds it, and reported as a problem (docs/feed.md, how it is read).
 *
 * A shape names its members, separated by spaces; each is text unless a mark follows:
 * `^` headline, `~` summary, `@` http(s) URL, `=` URL template, `#` date, `+` number, `?` true or false, `&` country,
 * `%` body of HTML, `$` body of text, `.` what is not read here, `{…}` object, `(…)` text, of which these words mean
 * something; `*` a list of those (a single one counts as a list of one), `,` which people write into one text;
 * `!` nothing is shown without it.
 */

export type Reader = (value: unknown, pointer: string, context: ReadContext) => unknown;

export interface Member {
  name: string;
  /** What stands after its name in the notation; `''` for text. */
  mark: string;
  read: Reader;
  /** Of an object. */
  members?: Member[];
  /** Of a text: those that mean something. */
  words?: string[];
  list?: boolean;
  separated?: boolean;
  required?: boolean;
}

/** @param most characters; what is longer is cut, and reported */
const textOf =
  (most: number): Reader =>
  (value, pointer, context) => {
    if (typeof value === 'number') return String(value);
    if (typeof value !== 'string') return report(context, pointer, value, 'a string');
    const written = value.trim();
    // cut first: a headline of a megabyte costs no more than one that fits
    const shown = joinLines(tidy(cut(written, most)), MOST_SHORT_LINES);
    if (shown !== written) {
      const expected = `well-formed text of at most ${most} characters, ${MOST_SHORT_LINES} line breaks`;
      report(context, pointer, value, expected);
    }
    return shown || undefined;
  };

const text = textOf(LONGEST_TEXT);

const readers: Record<string, Reader> = {
  '^': textOf(LONGEST_TITLE),
  '~': textOf(LONGEST_SUMMARY),
  '@': (value, pointer, context) => {
    if (typeof value !== 'string') return report(context, pointer, value, 'a string');
    if (!value.trim()) return undefined;
    const url = parseUrl(value, context.base);
    return url ?? report(context, pointer, value, 'an http or https URL');
  },
  '#': (value, pointer, context) =>
    (typeof value === 'string' && parseDate(value)) ||
    report(context, pointer, value, 'an RFC 3339 date or date-time'),
  '+': (value, pointer, context) =>
    typeof value === 'number' && value >= 0 ? value : report(context, pointer, value, 'a number'),
  '?': (value, pointer, context) =>
    typeof value === 'boolean' ? value : report(context, pointer, value, 'true or false'),
  '&': (value, pointer, context) =>
    typeof value === 'string' && /^[a-z]{2}$/i.test(value)
      ? value.toUpperCase()
      : report(context, pointer, value, 'a country code of two letters'),
  '%': body,
  // as it is written: a line break is no space in an address
  '=': (value, pointer, context) =>
    typeof value === 'string' && value.length <= LONGEST_URL
      ? value
      : report(context, pointer, value, `a URL template of at most ${LONGEST_URL} characters`),
  '.': () => undefined,
  $: (value, pointer, context) => {
    const written = body(value, pointer, context);
    if (written === undefined) return undefined;
    const tidied = turnsOf(written) > MOST_TURNS ? cut(tidy(written), MOST_TURNS) : tidy(written);
    const shown = breakRuns(joinLines(tidied));
    if (shown !== written) {
      const expected = `well-formed text of at most ${MOST_LINES} line breaks, with places to break a line`;
      report(context, pointer, value, expected);
    }
    return shown;
  },
};

/** A blank one is none: the other of the two may have words. */
function body(value: unknown, pointer: string, context: ReadContext): string | undefined {
  if (typeof value === 'string' && !value.trim()) return undefined;
  return typeof value === 'string' && value.length <= LONGEST_BODY
    ? value
    : report(context, pointer, value, `at most ${LONGEST_BODY} characters`);
}

function parseUrl(written: string, base: string): string | undefined {
  // `undefined/…` is what a publisher's template wrote, not a path
  if (written.length > LONGEST_URL || /^\s*(undefined|null)\//.test(written)) return undefined;
  try {
    const { href, protocol } = new URL(written, base);
    // percent-encoded it may be longer than it was
    return /^https?:$/.test(protocol) && href.length <= LONGEST_URL ? href : undefined;
  } catch {
    return undefined;
  }
}

/** Compiles a shape. */
export function shape(notation: string): Member[] {
  const tokens = notation.match(/[\w-]+|\S/g)!;
  const members = (): Member[] => {
    const found: Member[] = [];
    for (let token; (token = tokens.shift()) && token !== '}';) {
      const last = found.at(-1)!;
      if (token === '{') {
        const inner = members();
        last.members = inner;
        last.read = (value, pointer, context) => readMembers(inner, value, pointer, context);
      } else if (token === '(') last.words = tokens.splice(0, tokens.indexOf(')') + 1).slice(0, -1);
      else if (token === '*') last.list = true;
      else if (token === ',') last.separated = true;
      else if (token === '!') last.required = true;
      else if (/\w/.test(token)) found.push({ name: token, mark: '', read: text });
      else {
        last.mark = token;
        last.read = readers[token]!;
      }
    }
    return found;
  };
  return members();
}

/** Entries of lists that are bounded by a number of their own. */
export const MOST_OF: Readonly<Record<string, number>> = {
  tags: MOST_TAGS,
  translations: MOST_TRANSLATIONS,
};

/** @returns what is well-formed of an object; `undefined` where it is none, or lacks what is required */
export function readMembers<T>(
  members: readonly Member[],
  value: unknown,
  pointer: string,
  context: ReadContext,
): T | undefined {
  if (!isObject(value)) return report(context, pointer, value, 'an object');
  const result: Record<string, unknown> = {};
  for (const { name, read, list, required } of members) {
    const at = `${pointer}/${name}`;
    // many generators write null for "absent"
    const member = Object.hasOwn(value, name) ? (value[name] ?? undefined) : undefined;
    const most = MOST_OF[name] ?? MOST_ENTRIES;
    const found =
      member === undefined
        ? member
        : list
          ? readList(member, at, context, read, most)
          : read(member, at, context);
    if (found !== undefined) result[name] = found;
    else if (required) {
      return member === undefined ? report(context, at, member, 'a value') : undefined;
    }
  }
  return result as T;
}

function readList(
  value: unknown,
  pointer: string,
  context: ReadContext,
  read: Reader,
  most: number,
): unknown[] | undefined {
  if (!Array.isArray(value)) {
    const entry = read(value, pointer, context);
    return entry === undefined ? undefined : [entry];
  }
  const entries: unknown[] = value;
  if (entries.length > most) report(context, pointer, value, `at most ${most} entries`);
  const result = entries
    .slice(0, most)
    .map((entry, index) => read(entry, `${pointer}/${index}`, context))
    .filter((entry) => entry !== undefined);
  return result.length ? result : undefined;
}
