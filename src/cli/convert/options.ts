import { encodingCalled } from '../../feed/charset.js';
import { nearest } from '../../nearest.js';
import { isLanguage, isTimeZone, languageMeant } from '../check/standard-names.js';
import { isColumn } from '../check/columns.js';
import type { TableOptions } from './table.js';
import type { WriteOptions } from './write-feed.js';

/** What `convert` is told on the command line. A value that means nothing is refused: a feed made by half of it misleads. */

export const OPTIONS = {
  out: { type: 'string', short: 'o' },
  title: { type: 'string' },
  home: { type: 'string' },
  'feed-url': { type: 'string' },
  language: { type: 'string' },
  organization: { type: 'string' },
  'time-zone': { type: 'string' },
  about: { type: 'string' },
  limit: { type: 'string' },
  pages: { type: 'string' },
  'published-only': { type: 'boolean' },
  column: { type: 'string', multiple: true },
  dates: { type: 'string' },
  offset: { type: 'string' },
  encoding: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Options that only a table has a use for. */
export const TABLE_OPTIONS = ['column', 'dates', 'offset'] as const;

/** As they were typed. */
export type Values = {
  [Name in keyof typeof OPTIONS]?:
    | ((typeof OPTIONS)[Name] extends { multiple: true }
        ? string[]
        : (typeof OPTIONS)[Name] extends { type: 'boolean' }
          ? boolean
          : string)
    | undefined;
};

const USUAL_LIMIT = 50;
export const MOST_PAGES = 50;

/** Encodings that tables and old feeds are in, to tell one from a slip. */
const ENCODINGS =
  'utf-8 utf-16le euc-kr windows-1252 iso-8859-1 windows-874 shift_jis euc-jp gbk gb18030 big5 windows-1251 windows-1258'.split(
    ' ',
  );

/** @throws TypeError for a value that means nothing */
export function writeOptions(values: Values): WriteOptions {
  const { language, 'time-zone': timeZone } = values;
  if (language !== undefined && !isLanguage(language)) {
    refuse('language', 'a BCP 47 tag such as en or ko', language, languageMeant(language));
  }
  if (timeZone !== undefined && !isTimeZone(timeZone)) {
    const likely = nearest(timeZone, Intl.supportedValuesOf('timeZone'));
    refuse('time-zone', 'an IANA name such as Asia/Seoul', timeZone, likely);
  }
  for (const name of ['home', 'feed-url', 'about'] as const) {
    const written = values[name];
    if (written !== undefined && !isWebAddress(written)) {
      refuse(name, 'an address that begins with https://', written);
    }
  }
  return {
    title: values.title,
    home: values.home,
    language,
    feedUrl: values['feed-url'],
    about: values.about,
    organization: values.organization,
    timeZone,
    limit: countOf('limit', values.limit, USUAL_LIMIT, 1),
    ...(values['published-only'] && { until: Date.now() }),
  };
}

/** @throws TypeError for a value that means nothing */
export function tableOptions({
  column = [],
  dates,
  offset,
  'time-zone': timeZone,
}: Values): TableOptions {
  if (dates !== undefined && dates !== 'day-first' && dates !== 'month-first') {
    return refuse('dates', 'day-first or month-first', dates);
  }
  if (offset !== undefined && !/^([+-]([01]\d|2[0-3]):[0-5]\d|Z)$/.test(offset)) {
    refuse('offset', 'one such as +09:00', offset);
  }
  const columns = column.map((one) => {
    const [, name, header] = /^([^=]+)=(.+)$/.exec(one) ?? [];
    if (name === undefined || header === undefined) return refuse('column', 'NAME=HEADER', one);
    const known = isColumn(name.trim());
    if (known !== true) refuse('column', 'the name of a column that is read', name, known);
    return [header.trim(), name.trim()] as const;
  });
  return { dates, offset, timeZone, columns: new Map(columns) };
}

/**
 * @returns its name as it was typed, so that it is told by that
 * @throws TypeError for an encoding that nobody knows
 */
export function encodingOf({ encoding }: Values): string | undefined {
  if (encoding === undefined) return undefined;
  try {
    new TextDecoder(encoding);
    return encoding;
  } catch {
    const called = encodingCalled(encoding);
    const likely = called === encoding ? nearest(encoding, ENCODINGS) : called;
    return refuse('encoding', 'one such as euc-kr', encoding, likely);
  }
}

/** @returns older pages that are read too */
export const pagesOf = ({ pages }: Values): number => countOf('pages', pages, 0, 0, MOST_PAGES);

function countOf(
  name: string,
  written: string | undefined,
  usual: number,
  least: number,
  most = Infinity,
): number {
  if (written === undefined) return usual;
  const count = Number(written);
  if (Number.isInteger(count) && written.trim() && count >= least && count <= most) return count;
  const bounds = most === Infinity ? `from ${least}` : `from ${least} to ${most}`;
  return refuse(name, `a whole number ${bounds}`, written);
}

function isWebAddress(written: string): boolean {
  return /^https?:\/\/./i.test(written) && URL.canParse(written);
}

function refuse(name: string, wanted: string, written: string, likely?: string): never {
  const hint = likely === undefined ? '' : `; did you mean ${likely}?`;
  throw new TypeError(`--${name} wants ${wanted}, not “${written}”${hint || '.'}`);
}
