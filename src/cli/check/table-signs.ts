import { FeedError } from '../../feed/errors.js';
import { pathOf } from './columns.js';
import { toldBy } from './refusal.js';

/** What tells a table of releases from a feed, of which `convert` makes one. */

/** ZIP, which Excel's files are, and what its files were before. */
const WORKBOOKS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

export const isWorkbook = (bytes: Uint8Array): boolean =>
  WORKBOOKS.some((signs) => signs.every((sign, index) => bytes[index] === sign));

/** Characters: a line of headers has fewer. */
const LONGEST_LINE = 5_000;
const NONE: ReadonlyMap<string, string> = new Map();

/** Whether its first line has headers of titles and of dates. */
function hasHeaders(text: string): boolean {
  const start = text.slice(0, LONGEST_LINE).replace(/^[\uFEFF\s,;]+/, '');
  const [line = ''] = start.split(/[\r\n]/);
  const headers = line.split(/[,;\t]/).map((header) => header.replaceAll('"', '').trim());
  const paths = headers.map((header) => pathOf(header, NONE));
  return paths.includes('title') && paths.includes('date_published');
}

/** @param name path of a file, or of an address */
export const isTable = (text: string, name = ''): boolean =>
  /\.(csv|tsv)$/i.test(name) || (!/^[\uFEFF\s]*[<[{]/.test(text) && hasHeaders(text));

/**
 * The same error; of a table, or a workbook, that is what it says was found.
 *
 * @param bytes as they came, or the text
 */
export function nameTable(
  error: FeedError,
  bytes: string | Uint8Array,
  text: string,
  name?: string,
): FeedError {
  const named = (found: string) => new FeedError('not-a-feed', error.url, { found });
  if (typeof bytes !== 'string' && isWorkbook(bytes)) return named('an Excel workbook');
  const isPlain = toldBy(error.message).found === 'plain text';
  return isPlain && isTable(text, name) ? named('a table in CSV') : error;
}
