import { EMAILS, showHiddenEmails } from '../../hidden-email.js';
import { LONGEST_URL, MOST_PROBLEMS } from '../../limits.js';
import type { Problem } from '../../model.js';
import { RFC_3339 } from '../../parse-date.js';
import { isObject, report } from '../problems.js';
import { isOfAnother, type Expected, type Known } from '../slips.js';
import { decodeReferences } from './character-references.js';
import { mendDate } from './date.js';
import { findWord, nameFinder, type FoundName } from './names.js';
import { mendText } from './text.js';
import { listOf, splitEntries } from './lists.js';

/**
 * Puts right what can mean one thing alone, and notes it among the problems. What could mean two things stays as it is
 * written, for whoever reads it to leave out.
 */

type Json = Record<string, unknown>;

/** Where something stands. */
export interface Place {
  /** JSON pointer (RFC 6901). */
  pointer: string;
  /** What the object is called that it is, or stands in. */
  name: string;
  /** Whether that belongs to the `_press` extension, of which every unknown name is told. */
  isPress: boolean;
  /** Get what is found. */
  problems: Problem[];
}

/** Of an object the one member that somebody may write in its place. */
const ALONE: Readonly<Record<string, string>> = {
  attachments: 'url',
  author: 'name',
  authors: 'name',
  channels: 'url',
  corrections: 'note',
  events: 'name',
  organization: 'name',
  organizations: 'name',
};

/** What people write for a status and does not quite mean it: it is told, and shown as it is written. */
const STATUSES: Readonly<Record<string, string>> = {
  published: 'live public publish final active',
  updated: 'amended revised modified changed edited',
  corrected: 'fixed erratum corrigendum',
  withdrawn: 'retracted cancelled canceled revoked recalled removed deleted',
};

const PLAIN = 'plain text, without HTML’s tags and character references';

/** A member's name as a step of a JSON pointer (RFC 6901, 3), no longer than is of use. */
const stepOf = (name: string) => name.slice(0, 80).replaceAll('~', '~0').replaceAll('/', '~1');

const finders = new WeakMap<Known, (written: string) => FoundName>();

function finderFor(known: Known, holder: string) {
  let finder = finders.get(known);
  if (!finder) finders.set(known, (finder = nameFinder([...known.keys()], holder)));
  return finder;
}

/** Names of members that are not known, each with the one that is meant and is not there. */
function namesIn(value: Json, known: Known, { pointer, name: holder, isPress, problems }: Place) {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const key of Object.keys(value)) {
    if (known.has(key) || isOfAnother(key, known)) continue;
    const { meant, likely } = finderFor(known, holder)(key);
    if (meant && !taken.has(meant) && (value[meant] ?? undefined) === undefined) {
      names.set(key, meant);
      taken.add(meant);
      report({ problems }, `${pointer}/${stepOf(key)}`, value[key], `the name "${meant}"`);
    } else if (problems.length < MOST_PROBLEMS && (isPress || (likely && !meant))) {
      const at = `${pointer}/${stepOf(key)}`;
      const expected = isPress ? 'a name that _press has' : 'a name that JSON Feed has';
      report({ problems }, at, value[key], likely ? `${expected}, perhaps "${likely}"` : expected);
    }
  }
  return { names, taken };
}

/** @param known what may stand in the object */
export function mendObject(value: Json, known: Known, place: Place): Json {
  const { names, taken } = namesIn(value, known, place);
  const entries = Object.entries(value)
    // what is null counts as absent, and another has its name
    .filter(([key]) => !taken.has(key))
    .map(([key, member]): [string, unknown] => {
      const name = names.get(key) ?? key;
      const expected = known.get(name);
      if (!expected) return [name, member];
      const pointer = `${place.pointer}/${stepOf(key)}`;
      const isPress = place.isPress || name === '_press';
      return [name, mendMember(member, expected, { ...place, pointer, isPress })];
    });
  return Object.fromEntries(entries);
}

export function mendMember(value: unknown, expected: Expected, place: Place): unknown {
  if (value === undefined || value === null) return value;
  if (!expected.list) return mendValue(value, expected, place);
  const entries = listOf(value);
  if (!entries) {
    const several = expected.separated ? splitEntries(value) : undefined;
    if (!several) return mendValue(value, expected, place);
    report(place, place.pointer, value, 'an array of strings');
    return several.map((entry) => mendValue(entry, expected, place));
  }
  if (entries !== value) report(place, place.pointer, value, 'an array');
  return entries.map((entry, index) =>
    mendValue(entry, expected, { ...place, pointer: `${place.pointer}/${index}` }),
  );
}

function mendValue(value: unknown, expected: Expected, place: Place): unknown {
  const { mark, name, known, words } = expected;
  if (known) {
    const object = objectFor(value, name);
    if (object !== value) report(place, place.pointer, value, 'an object');
    return isObject(object) ? mendObject(object, known, { ...place, name }) : object;
  }
  const mended = mendByMark(value, mark, place);
  return words && typeof mended === 'string' ? mendWord(mended, name, words, place) : mended;
}

/** An object of which somebody has written the one member that matters, and an address only as a whole one. */
function objectFor(value: unknown, name: string): unknown {
  const member = Object.hasOwn(ALONE, name) ? ALONE[name] : undefined;
  if (!member || typeof value !== 'string' || !value.trim()) return value;
  const isFit = member !== 'url' || /^\s*(https?:)?\/\//i.test(value);
  return isFit ? { [member]: value } : value;
}

/** A word in other letters is that word. */
function mendWord(value: string, name: string, words: readonly string[], place: Place): string {
  const written = value.trim();
  if (words.includes(written)) return written;
  const word = findWord(written, words);
  if (word) report(place, place.pointer, value, `"${word}"`);
  else if (name === 'status') {
    const likely = Object.keys(STATUSES).find((status) =>
      findWord(written, STATUSES[status]!.split(' ')),
    );
    const expected = `one of ${words.map((one) => `"${one}"`).join(', ')}`;
    report(place, place.pointer, value, likely ? `${expected}; perhaps "${likely}"` : expected);
  }
  return word ?? value;
}

/** By the mark of the member in a shape (`../shape.ts`). */
function mendByMark(value: unknown, mark: string, place: Place): unknown {
  const mended = (found: unknown, expected: string): unknown => {
    if (found !== value) report(place, place.pointer, value, expected);
    return found;
  };
  const text = typeof value === 'string' ? value : '';
  switch (mark) {
    case '@':
    case '=':
      return mendUrl(value, place);
    case '#': {
      const isDate = RFC_3339.test(text.trim());
      return mended(isDate ? value : (mendDate(text) ?? value), 'an RFC 3339 date or date-time');
    }
    case '+': {
      const isNumber = /^\s*\d{1,15}(\.\d{1,9})?\s*$/.test(text);
      return mended(isNumber ? Number(text) : value, 'a number');
    }
    case '?': {
      const truth = { true: true, false: false }[text];
      return mended(truth ?? value, 'true or false');
    }
    case '&':
      return mended(
        /^\s*[a-z]{2}\s*$/i.test(text) ? text.trim() : value,
        'a country code of two letters',
      );
    case '%':
      return mendBody(value, place);
    case '.':
      return value;
    default:
      return mendPlain(value, mark === '$' ? '\n\n' : ' ', place);
  }
}

function mendUrl(value: unknown, place: Place): unknown {
  const written = unwrapped(value, ['url', 'src', 'href'], place);
  if (typeof written !== 'string' || written.length > 2 * LONGEST_URL) return written;
  const url = decodeReferences(written);
  if (url !== written) report(place, place.pointer, value, 'a URL without character references');
  return url;
}

/** Pictures and the like are mended where the body becomes nodes (`src/html/`): lists show an excerpt. */
function mendBody(value: unknown, place: Place): unknown {
  const written = unwrapped(value, ['rendered'], place);
  if (typeof written !== 'string') return written;
  const html = showHiddenEmails(written);
  if (html !== written) report(place, place.pointer, value, EMAILS);
  return html;
}

/** @param gap what stands for a tag that parts what is before it from what is behind */
function mendPlain(value: unknown, gap: string, place: Place): unknown {
  // one that is so long is no longer the one that was written
  if (typeof value === 'number' && !(Math.abs(value) <= Number.MAX_SAFE_INTEGER)) {
    return report(place, place.pointer, value, 'a string');
  }
  const written = unwrapped(value, ['rendered', 'name'], place);
  if (typeof written !== 'string') return written;
  const text = mendText(written, gap);
  if (text !== written) report(place, place.pointer, value, PLAIN);
  return text;
}

/** What a program has put into an object of its own, as WordPress does (`{"rendered": …}`). */
function unwrapped(value: unknown, names: readonly string[], place: Place): unknown {
  if (!isObject(value)) return value;
  const name = names.find((one) => Object.hasOwn(value, one) && typeof value[one] === 'string');
  if (name === undefined) return value;
  report(place, place.pointer, value, 'a string');
  return value[name];
}
