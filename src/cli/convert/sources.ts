import { FeedError } from '../../feed/errors.js';
import type { Problem } from '../../feed/model.js';
import { withPlace } from '../check/damage.js';
import { dateToCome } from '../check/date-to-come.js';
import { decodeFeed, isUtf8 } from '../check/decode.js';
import {
  NOWHERE,
  readConverted,
  readDocument,
  readUnaddressed,
  type ReadDocument,
} from '../check/document.js';
import { Findings, type Finding } from '../check/findings.js';
import { checkLetters } from '../check/letters.js';
import { writtenIn } from '../check/reading.js';
import { isTable, isWorkbook } from '../check/table-signs.js';
import { addressFault } from '../check/web-address.js';
import { weekdayFault } from '../check/weekday.js';
import { isAddress, isFolder, readBytes } from '../targets.js';
import { locateFeed } from '../wire/locate-feed.js';
import { tableToJsonFeed, type ConvertedTable, type TableOptions } from './table.js';

/** What feeds are made of, read. */

/** Milliseconds for one answer. */
const TIMEOUT = 20_000;
/** Places of garbled letters, or of moments without a zone, that are named. */
const MOST_PLACES = 3;

export interface SourceOptions {
  tables: TableOptions;
  /** That all sources are in, whatever they say. */
  encoding: string | undefined;
  /** Older pages that are read too. */
  pages: number;
  /** URL of the publisher's site, where it was said. */
  home: string | undefined;
  /** Is told what is not taken over as it was written. */
  tell: (line: string) => void;
}

/** What came, and what it says of itself. */
interface Came {
  bytes: Uint8Array;
  /** That answered; of a file nobody knows it. */
  url?: string;
  /** Path or address, which may end as that of a table does. */
  name: string;
  headers: Record<string, string>;
}

interface Read {
  document: ReadDocument;
  /** Whether its bytes are in another charset than they were read by, which is told. */
  isForeign: boolean;
}

/**
 * @param source an address or a file
 * @throws Error in words, the source among them, where it cannot be had or is nothing that is read
 */
export async function readSource(source: string, options: SourceOptions): Promise<ReadDocument[]> {
  const documents: ReadDocument[] = [];
  const seen = new Set<string>();
  let next: string | undefined = source;
  while (next !== undefined && !seen.has(next) && documents.length <= options.pages) {
    seen.add(next);
    const document: ReadDocument = await readOne(next, options);
    documents.push(document);
    next = document.feed.next_url;
  }
  return documents;
}

async function readOne(source: string, options: SourceOptions): Promise<ReadDocument> {
  try {
    const { document, isForeign } = isAddress(source)
      ? await readAddress(source, options)
      : await readFile(source, options);
    tellLost(source, document, options);
    // whose bytes are in another charset has written the letters well
    if (!isForeign) tellLetters(source, document, options);
    if (!document.feed.items.length) options.tell(`${source}: there is no release in it.`);
    return document;
  } catch (error) {
    if (!(error instanceof Error) || error.message.includes(source)) throw error;
    throw new Error(`${source}: ${error.message}`, { cause: error });
  }
}

async function readAddress(source: string, options: SourceOptions): Promise<Read> {
  const { read, site } = await locateFeed(source, { timeout: TIMEOUT }, ({ bytes, url, headers }) =>
    readCame(
      source,
      { bytes, url, name: new URL(url).pathname, headers: Object.fromEntries(headers) },
      options,
    ),
  );
  if (site) {
    options.tell(
      `${source}: found no feed, but a site whose feed was found; name it: ${site.url} (tried before: ${site.tried}).`,
    );
  }
  return read;
}

async function readFile(path: string, options: SourceOptions): Promise<Read> {
  if (await isFolder(path)) throw new Error(`“${path}” is a folder; name a file or an address.`);
  return readCame(path, { bytes: await readBytes(path), name: path, headers: {} }, options);
}

async function readCame(
  source: string,
  { bytes, url, name, headers }: Came,
  { encoding, tables, home, tell }: SourceOptions,
): Promise<Read> {
  // a workbook's bytes are in no encoding that anybody could name
  if (isWorkbook(bytes)) {
    throw new Error('found an Excel workbook; expected CSV: save it as CSV UTF-8.');
  }
  const type = headers['content-type'] ?? '';
  const { text, tell: tellEncoding } = decodeFeed(bytes, type, encoding);
  const findings = new Findings();
  tellEncoding(findings);
  // what is UTF-8 is read as that, unless another encoding is named
  const isLost = encoding !== undefined || text.includes('\ufffd');
  const charset = isLost ? findings.list.find(({ rule }) => rule === 'charset') : undefined;
  const hint =
    charset && isUtf8(bytes)
      ? 'It is UTF-8: leave --encoding out'
      : 'Name its encoding, such as --encoding euc-kr or --encoding windows-1252';
  const isOfRows = isTable(text, name) || /^text\/(csv|tab-sep)/i.test(type);
  if (charset) {
    const told = `${source}, ${charset.where}: found ${charset.found}, expected ${charset.expected}`;
    // of a table nothing says what it is in, so that it is nearly always the wrong one
    if (isOfRows) throw new Error(`${told}. ${hint}.`);
    tell(`${told}; letters are lost. ${hint}.`);
  }
  if (!isOfRows) {
    const read =
      url === undefined ? readUnaddressed(text, home) : readDocument(text, url, url, headers);
    const document = await read.catch((error: unknown) => {
      throw error instanceof FeedError ? withPlace(error, text) : error;
    });
    return { document, isForeign: charset !== undefined };
  }
  const table = tableToJsonFeed(text, tables);
  for (const header of table.unread) {
    tell(
      `The column “${header}” of ${source} is not read; --column NAME="${header}" says what it holds.`,
    );
  }
  tellWithoutZone(source, table, tell);
  return { document: readConverted(table, 'table', url ?? home ?? NOWHERE), isForeign: false };
}

function tellWithoutZone(
  source: string,
  { withoutZone, countWithoutZone, locate }: ConvertedTable,
  tell: SourceOptions['tell'],
): void {
  for (const { pointer, found, expected } of withoutZone.slice(0, MOST_PLACES)) {
    tell(`${source}, ${locate(pointer)}: found ${found}, expected ${expected}.`);
  }
  const more = countWithoutZone - MOST_PLACES;
  if (more > 0) tell(`${source}: the time of day is left out at ${more} more places.`);
}

const isRelative = (problem: Problem): boolean =>
  problem.expected === 'an http or https URL' &&
  addressFault(writtenIn(problem))?.rule === 'relative-address';

/** What could not be taken over. */
function tellLost(source: string, document: ReadDocument, { tell }: SourceOptions): void {
  const { lost, locate, format } = document;
  for (const problem of lost) {
    const { pointer, found, expected } = {
      ...problem,
      ...weekdayFault(writtenIn(problem)),
      ...dateToCome(problem, document),
    };
    const at = locate(pointer);
    // a row and a column say all of a table
    const where = [source, at, format === 'table' && at ? '' : pointer].filter(Boolean).join(', ');
    tell(`${where}: found ${found}, expected ${expected}.`);
  }
  if (document.base === NOWHERE && lost.some(isRelative)) {
    tell(
      `${source}: nothing in it says which site its addresses are of, so that they are left out; --home https://… says it.`,
    );
  }
}

/** What was spoilt before. */
function tellLetters(source: string, document: ReadDocument, { tell }: SourceOptions): void {
  const letters = new Findings(document);
  checkLetters(document.json, letters);
  for (const { where, found, why } of letters.list.slice(0, MOST_PLACES)) {
    tell(`${source}, ${where}: found ${found}. ${why}`);
  }
  const more = (letters.list as readonly Finding[]).length - MOST_PLACES;
  if (more > 0) tell(`${source}: garbled letters at ${more} more places.`);
}
