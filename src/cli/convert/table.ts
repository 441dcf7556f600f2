import Papa from 'papaparse';
import type { ConvertedFeed } from '../../feed/formats/converted.js';
import type { Json } from '../check/json.js';
import { pathOf } from './columns.js';

/** A table of releases in CSV, as a JSON Feed as it was meant: slips are mended when it is read. */

export interface TableOptions {
  /** Which is first in a date such as 12/02/2026. Without it such a date is left out. */
  dates?: 'day-first' | 'month-first' | undefined;
  /** `+09:00`: of moments that are written without one. Without it they are calendar days. */
  offset?: string | undefined;
  /** Of a column's header what it holds: a path or one of its names. */
  columns?: ReadonlyMap<string, string> | undefined;
}

export interface ConvertedTable extends ConvertedFeed {
  /** Headers of columns that are not read. */
  unread: readonly string[];
}

/** A line of headers precedes the first release. */
const FIRST_ROW = 2;

/** @throws Error in words where it is no table of releases */
export function tableToJsonFeed(text: string, options: TableOptions = {}): ConvertedTable {
  const { data, errors, meta } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
  });
  const { fields = [] } = meta;
  const columns = fields.map(
    (header) => [header, pathOf(header, options.columns ?? NONE)] as const,
  );
  const known = columns.filter((column): column is [string, string] => column[1] !== undefined);
  if (!known.some(([, path]) => path === 'title')) {
    throw new Error(
      `The table has no column of titles; found ${fields.slice(0, 10).join(', ') || 'no columns'}. Name it: --column title=HEADER.`,
    );
  }
  const fault = errors.find(({ type }) => type === 'Quotes');
  if (fault)
    throw new Error(`The table is damaged at row ${(fault.row ?? 0) + 1}: ${fault.message}.`);
  return {
    json: {
      version: 'https://jsonfeed.org/version/1.1',
      items: data.map((row) => itemOf(row, known, options)),
    },
    problems: [],
    locate: (pointer) => {
      const [, index] = /^\/items\/(\d+)/.exec(pointer) ?? [];
      return index === undefined ? undefined : `row ${Number(index) + FIRST_ROW}`;
    },
    unread: columns.filter(([, path]) => path === undefined).map(([header]) => header),
  };
}

const NONE: ReadonlyMap<string, string> = new Map();

function itemOf(
  row: Readonly<Record<string, string | undefined>>,
  columns: readonly [header: string, path: string][],
  options: TableOptions,
): Json {
  const item: Json = {};
  for (const [header, path] of columns) {
    const written = row[header]?.trim();
    if (!written) continue;
    const value = /date/.test(path) ? dateOf(written, options) : valueOf(path, written);
    // one cell says whether it is HTML
    const isHtml = /<\/?[a-z][^<>]*>/i.test(written);
    const target = path === 'content' ? (isHtml ? 'content_html' : 'content_text') : path;
    if (target === 'author') item['authors'] = [{ name: written }];
    else put(item, target.split('.'), value);
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

const IN_TWO_MEANINGS = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b(.*)$/;
/** A day, and a clock without a zone. */
const MOMENT = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})[T ](\d{1,2}:\d\d)(:\d\d)?$/;

function dateOf(written: string, { dates, offset }: TableOptions): string {
  const [, first, second, year, clock = ''] = IN_TWO_MEANINGS.exec(written) ?? [];
  const [day, month] = dates === 'month-first' ? [second, first] : [first, second];
  const date = dates && year ? `${year}-${pad(month)}-${pad(day)}${clock}` : written;
  const [, y, m, d, minute = '', seconds = ':00'] = MOMENT.exec(date) ?? [];
  if (!y || offset === undefined) return date;
  return `${y}-${pad(m)}-${pad(d)}T${minute.padStart(5, '0')}${seconds}${offset}`;
}

const pad = (number = '') => number.padStart(2, '0');
