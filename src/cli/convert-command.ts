import { readFile, rename, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { decodeFeed } from './check/decode.js';
import { readConverted, readDocument, type ReadDocument } from './check/document.js';
import { tableToJsonFeed, type TableOptions } from './convert/table.js';
import { writeFeed, type WriteOptions } from './convert/write-feed.js';
import { addressOf, isAddress, isFolder, readBytes } from './targets.js';
import type { Terminal } from './terminal.js';
import { ask } from './wire/ask.js';
import { addressOfPosts, hintIn } from './wire/target.js';

export const CONVERT_HELP = `akc-widgets convert SOURCE…

Writes a JSON Feed of RSS, Atom, WordPress (its REST address), another JSON Feed, or a table in CSV:
an address or a file each. Several are merged, the newest first, each release once.

  --out FILE          where to write it; without it to the terminal. A file stays as it is where
                      nothing has changed, or a source cannot be had
  --title TEXT        of the feed; without it that of the source
  --home URL          the publisher's site
  --feed-url URL      where the feed will be served
  --language TAG      such as en or ko
  --organization NAME
  --time-zone NAME    such as Asia/Seoul
  --about URL         that documents _press
  --limit N           releases at most; 50 without it
  --pages N           older pages that are read too, of a source that has some; 0 without it
  --published-only    leaves out what has a date to come

Of tables:
  --column NAME=HEADER   what a column holds, where its header does not say: title=Überschrift
  --dates day-first      how to read 12/02/2026, or month-first
  --offset +09:00        of moments that are written without one
  --encoding LABEL       such as euc-kr, of a table that is not in UTF-8

  npx akc-widgets convert https://publisher.example/feed/ --out feed.json
  npx akc-widgets convert releases.csv --title "News" --offset +09:00 > feed.json`;

const MOST_PAGES = 50;
const TIMEOUT = 20_000;

const OPTIONS = {
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

/** @returns the exit code */
export async function convertCommand(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
  if (values.help) {
    terminal.out(CONVERT_HELP);
    return 0;
  }
  if (!positionals.length) throw new TypeError('Name an address or a file.');
  const reader = new Sources(tableOptions(values), values.encoding, terminal);
  const pages = countOf('pages', values.pages, 0);
  const limit = countOf('limit', values.limit, 50);
  const documents: ReadDocument[] = [];
  for (const source of positionals) documents.push(...(await reader.read(source, pages)));
  const feed = writeFeed(documents, {
    title: values.title,
    home: values.home,
    language: values.language,
    feedUrl: values['feed-url'],
    about: values.about,
    organization: values.organization,
    timeZone: values['time-zone'],
    limit,
    ...(values['published-only'] && { until: Date.now() }),
  } satisfies WriteOptions);
  const text = `${JSON.stringify(feed, null, 2)}\n`;
  if (values.out === undefined) terminal.out(text.trimEnd());
  else await writeWhole(values.out, text, terminal);
  return 0;
}

interface TableValues {
  column?: string[] | undefined;
  dates?: string | undefined;
  offset?: string | undefined;
}

function tableOptions({ column = [], dates, offset }: TableValues): TableOptions {
  if (dates !== undefined && dates !== 'day-first' && dates !== 'month-first') {
    throw new TypeError('--dates wants day-first or month-first.');
  }
  if (offset !== undefined && !/^([+-]\d\d:\d\d|Z)$/.test(offset)) {
    throw new TypeError('--offset wants one such as +09:00.');
  }
  const columns = column.map((one) => {
    const [, name, header] = /^([^=]+)=(.+)$/.exec(one) ?? [];
    if (name === undefined || header === undefined)
      throw new TypeError('--column wants NAME=HEADER.');
    return [header.trim(), name.trim()] as const;
  });
  return { dates, offset, columns: new Map(columns) };
}

function countOf(name: string, written: string | undefined, usual: number): number {
  const count = Number(written ?? usual);
  if (!Number.isInteger(count) || count < 0) throw new TypeError(`--${name} wants a whole number.`);
  return count;
}

/** What feeds are made of, read. */
class Sources {
  readonly #tables: TableOptions;
  readonly #encoding: string | undefined;
  readonly #terminal: Terminal;

  constructor(tables: TableOptions, encoding: string | undefined, terminal: Terminal) {
    this.#tables = tables;
    this.#encoding = encoding;
    this.#terminal = terminal;
  }

  /**
   * @param pages older ones that are read too
   * @throws Error in words where it cannot be had, or is nothing that is read
   */
  async read(source: string, pages: number): Promise<ReadDocument[]> {
    const documents: ReadDocument[] = [];
    const seen = new Set<string>();
    let next: string | undefined = source;
    while (
      next !== undefined &&
      !seen.has(next) &&
      documents.length <= Math.min(pages, MOST_PAGES)
    ) {
      seen.add(next);
      const document: ReadDocument = await this.#readOne(next);
      this.#tell(source, document);
      documents.push(document);
      next = document.feed.next_url;
    }
    return documents;
  }

  async #readOne(source: string): Promise<ReadDocument> {
    const { bytes, url, headers } = await bytesOf(source);
    const type =
      this.#encoding === undefined ? (headers['content-type'] ?? '') : `charset=${this.#encoding}`;
    const { text } = decodeFeed(bytes, type);
    const isTable =
      /\.(csv|tsv)$/i.test(new URL(url).pathname) || /^text\/(csv|tab-sep)/i.test(type);
    if (!isTable) return readDocument(text, url, url, headers);
    if (text.includes('\ufffd')) {
      throw new Error(`${source} is not in UTF-8: name its encoding, such as --encoding euc-kr.`);
    }
    const table = tableToJsonFeed(text, this.#tables);
    for (const header of table.unread) {
      this.#terminal.err(
        `The column “${header}” is not read; --column NAME=${header} says what it holds.`,
      );
    }
    return readConverted(table, 'table', url);
  }

  /** What could not be taken over. */
  #tell(source: string, { lost, locate }: ReadDocument): void {
    for (const { pointer, found, expected } of lost) {
      const where = [source, locate(pointer), pointer].filter(Boolean).join(', ');
      this.#terminal.err(`${where}: found ${found}, expected ${expected}.`);
    }
  }
}

async function bytesOf(
  source: string,
): Promise<{ bytes: Uint8Array; url: string; headers: Record<string, string> }> {
  if (isAddress(source)) {
    const answer = await ask(await addressOfPosts(source), { timeout: TIMEOUT });
    const hint = hintIn(answer);
    if (answer.status !== 200 || hint) {
      throw new Error(`${source}: found status ${answer.status}${hint}.`);
    }
    return { bytes: answer.bytes, url: answer.url, headers: Object.fromEntries(answer.headers) };
  }
  if (await isFolder(source))
    throw new Error(`“${source}” is a folder; name a file or an address.`);
  return { bytes: await readBytes(source), url: addressOf(source), headers: {} };
}

/** All of it at once, so that nobody reads half of it; not where nothing has changed, so that its date stays. */
async function writeWhole(path: string, text: string, terminal: Terminal): Promise<void> {
  const before = await readFile(path, 'utf8').catch(() => undefined);
  if (before === text) {
    terminal.err(`${path} is as it was.`);
    return;
  }
  const temporary = `${path}.${process.pid}.tmp`;
  await writeFile(temporary, text);
  await rename(temporary, path);
  terminal.err(`${path} is written.`);
}
