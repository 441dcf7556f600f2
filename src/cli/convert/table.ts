import Papa from 'papaparse';
import type { ConvertedFeed } from '../../feed/formats/converted.js';
import { TAG_NAMES } from '../../feed/formats/mending/text.js';
import { report } from '../../feed/formats/problems.js';
import type { Problem } from '../../feed/model.js';
import type { Json } from '../check/json.js';
import { pathOf } from '../check/columns.js';
import { readDate, ZONE_WANTED, type DateOptions } from './dates.js';

/** A table of releases in CSV, as a JSON Feed as it was meant: slips are mended when it is read. */

export interface TableOptions extends DateOptions {
  /** Of a column's header what it holds: a path or one of its names. */
  columns?: ReadonlyMap<string, string> | undefined;
}

export interface ConvertedTable extends ConvertedFeed {
  /** Headers of columns that are not read. */
  unread: readonly string[];
  /** The first moments whose time of day is left out, for nobody says which zone it is in. */
  withoutZone: readonly Problem[];
  /** How many there are of those. */
  countWithoutZone: number;
}

/** What precedes the headers: the line by which Excel is told what parts the cells, and empty rows. */
const ABOVE = /^(?:sep=(.)\r?\n)?(?:[\s,;]*\n)?/i;
/** Columns that a message names. */
const MOST_NAMED = 20;

/** A tag that HTML has; what else stands in angle brackets is what somebody has written. */
const TAG = new RegExp(`</?(?:${TAG_NAMES})(?=[\\s/>])[^<>]*>`, 'i');
/** Begins an address in angle brackets, as mail programs write it: as HTML it would be lost, with all that follows it. */
const BEFORE_ADDRESS = /<(?=[^\s<>@]+@[^\s<>]+>|https?:\/\/)/gi;

/** @throws Error in words where it is no table of releases */
export function tableToJsonFeed(text: string, options: TableOptions = {}): ConvertedTable {
  const table = text.replace(/^\uFEFF/, '');
  const [above = '', said] = ABOVE.exec(table) ?? [];
  const { data, errors, meta } = Papa.parse<Record<string, string>>(table.slice(above.length), {
    header: true,
    delimiter: said ?? ((rows) => delimiterOf(rows, options.columns ?? NONE)),
    transformHeader: (header) => header.trim(),
  });
  const { fields = [] } = meta;
  // the headers are in the row before
  const firstRow = above.split('\n').length + 1;
  const rows = data
    .map((row, index) => ({ row, number: firstRow + index }))
    .filter(({ row }) => fields.some((header) => cellOf(row, header)));
  const columns = fields.map(
    (header) => [header, pathOf(header, options.columns ?? NONE)] as const,
  );
  const known = columns.filter((column): column is [string, string] => column[1] !== undefined);
  const found = fields.slice(0, MOST_NAMED).join(', ') || 'no columns';
  const absent = [...(options.columns ?? NONE).keys()].find((header) => !fields.includes(header));
  if (absent !== undefined) {
    throw new Error(`The table has no column “${absent}”, which --column names; found ${found}.`);
  }
  if (!known.some(([, path]) => path === 'title')) {
    throw new Error(
      `The table has no column of titles; found ${found}. Its first line must be the headers; where they are your own words, name it: --column title=HEADER.`,
    );
  }
  const fault = errors.find(({ type }) => type === 'Quotes');
  if (fault)
    throw new Error(
      `The table is damaged at row ${firstRow - 1 + (fault.row ?? 0)}: ${fault.message}.`,
    );
  const problems: Problem[] = [];
  // a table often has one in each row, and of all problems only so many are kept
  const withoutZone: Problem[] = [];
  let countWithoutZone = 0;
  const items = rows.map(({ row }, index) => {
    const cells = fields.length + cellsBeyond(row);
    if (cells > fields.length) {
      const expected = `${fields.length} cells: a text with a comma in it stands in quotation marks`;
      report({ problems }, `/items/${index}`, cells, expected);
    }
    return itemOf(row, known, options, (path, found, expected) => {
      const pointer = `/items/${index}/${path.replaceAll('.', '/')}`;
      const isZone = expected === ZONE_WANTED;
      if (isZone) countWithoutZone++;
      report({ problems: isZone ? withoutZone : problems }, pointer, found, expected);
    });
  });
  return {
    json: { version: 'https://jsonfeed.org/version/1.1', items },
    problems,
    locate: (pointer) => locate(pointer, known, rows),
    withoutZone,
    countWithoutZone,
    unread: columns.filter(([, path]) => path === undefined).map(([header]) => header),
  };
}

const NONE: ReadonlyMap<string, string> = new Map();

const DELIMITERS = [',', '\t', '|', ';', Papa.RECORD_SEP, Papa.UNIT_SEP];

/**
 * What makes of the headers the most that are known, and of those the most. The library compares the rows instead: the
 * empty one at the end of a small table, or texts with commas in them, mislead it.
 */
function delimiterOf(rows: string, own: ReadonlyMap<string, string>): string {
  const guesses = DELIMITERS.map((delimiter) => {
    const [headers = []] = Papa.parse<string[]>(rows, { delimiter, preview: 1 }).data;
    const known = headers.filter((header) => pathOf(header.trim(), own) !== undefined);
    return { delimiter, count: headers.length, countKnown: known.length };
  });
  return guesses.reduce((best, one) =>
    (one.countKnown - best.countKnown || one.count - best.count) > 0 ? one : best,
  ).delimiter;
}

/** Of a row that ends early, or has no such column, nothing: an object has members of its own that may be called so. */
const cellOf = (row: Readonly<Record<string, string | undefined>>, header: string) =>
  Object.hasOwn(row, header) ? row[header]?.trim() : undefined;

/** How many cells a row has beyond the last column, which the library keeps under a name of its own; empty ones are none. */
const cellsBeyond = ({ __parsed_extra: extra }: Readonly<Record<string, unknown>>): number =>
  Array.isArray(extra) && extra.some((cell) => String(cell).trim()) ? extra.length : 0;

/** @returns the row as a program for tables counts it, and the column by its header */
function locate(
  pointer: string,
  columns: readonly [string, string][],
  rows: readonly { number: number }[],
): string | undefined {
  const [, index, path = ''] = /^\/items\/(\d+)(?:\/(.*))?$/.exec(pointer) ?? [];
  const number = rows[Number(index)]?.number;
  if (number === undefined) return undefined;
  const [header] = columns.find(([, own]) => own.replaceAll('.', '/') === path) ?? [];
  const row = `row ${number}`;
  return header === undefined ? row : `${row}, column “${header}”`;
}

/** Tells what of a row is left out. */
type Tell = (path: string, found: string, expected: string) => void;

function itemOf(
  row: Readonly<Record<string, string | undefined>>,
  columns: readonly [header: string, path: string][],
  options: TableOptions,
  tell: Tell,
): Json {
  const item: Json = {};
  for (const [header, path] of columns) {
    const written = cellOf(row, header);
    if (!written) continue;
    const value = /date_|_date/.test(path)
      ? readDate(written, options, (expected) => tell(path, written, expected))
      : valueOf(path, written);
    if (value === undefined) continue;
    if (path === 'author') item['authors'] = [{ name: written }];
    // one cell says whether it is HTML
    else if (path !== 'content') put(item, path.split('.'), value);
    else if (!TAG.test(written)) put(item, ['content_text'], written);
    else put(item, ['content_html'], written.replace(BEFORE_ADDRESS, '&lt;'));
  }
  return { id: item['id'] ?? numberOf(item) ?? item['url'] ?? wordsOf(item), ...item };
}

/** What a release is told by that has nothing else: with its title it changes. */
const wordsOf = ({ date_published: date, title }: Json) => [date, title].filter(Boolean).join(' ');

const numberOf = (item: Json) => (item['_press'] as Json | undefined)?.['number'];

/** Subtitles may hold commas: they are parted by lines, or by upright strokes. */
const valueOf = (path: string, written: string): unknown =>
  path === '_press.subtitles' ? written.split(/\s*[|\n]\s*/).filter(Boolean) : written;

/** Puts a value where a path leads, with what holds it; the first that has a value has it. */
function put(holder: Json, [name = '', ...rest]: readonly string[], value: unknown): void {
  if (!rest.length) {
    holder[name] ??= value;
    return;
  }
  const [index, ...inner] = rest;
  if (index !== '0') put((holder[name] ??= {}) as Json, rest, value);
  else put(((holder[name] ??= [{}]) as Json[])[0]!, inner, value);
}
