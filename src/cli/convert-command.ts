import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { readArguments } from './arguments.js';
import type { ReadDocument } from './check/document.js';
import {
  encodingOf,
  OPTIONS,
  pagesOf,
  TABLE_OPTIONS,
  tableOptions,
  writeOptions,
  type Values,
} from './convert/options.js';
import { readSource, type SourceOptions } from './convert/sources.js';
import { writeFeed } from './convert/write-feed.js';
import { harmless, type Terminal } from './terminal.js';

export const CONVERT_HELP = `akc-widgets convert SOURCE…

Writes a JSON Feed of RSS, Atom, WordPress (its REST address), another JSON Feed, or a table in CSV:
an address or a file each. Several are merged, the newest first, each release once.

  --out FILE          where to write it; without it to the terminal. A file stays as it is where
                      nothing has changed, a source cannot be had, or no release is in any
  --title TEXT        of the feed; without it that of the source
  --home URL          the publisher's site; relative addresses of a file that names none are of it
  --feed-url URL      where the feed will be served
  --language TAG      such as en or ko
  --organization NAME
  --time-zone NAME    such as Asia/Seoul; of a table also the zone of moments without an offset
  --about URL         that documents _press
  --limit N           releases at most; 50 without it
  --pages N           older pages that are read too, of a source that has some; 0 without it
  --published-only    leaves out what has a date to come

Of tables:
  --column NAME=HEADER   what a column holds, where its header does not say: title=Überschrift
  --dates day-first      how to read 12/02/2026, or month-first; without it such a date is left out
  --offset +09:00        of moments that are written without one, in place of the time zone's
  --encoding LABEL       such as euc-kr, of a table, or a feed, that is not in UTF-8

Ends with 0 where the feed is written, with 2 where it is not; what is not taken over as it was
written is told beside it (on stderr), with its place.

  npx akc-widgets convert https://publisher.example/feed/ --out feed.json
  npx akc-widgets convert releases.csv --title "News" --time-zone Asia/Seoul > feed.json`;

/** @returns the exit code */
export async function convertCommand(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS);
  if (values.help) {
    terminal.out(CONVERT_HELP);
    return 0;
  }
  if (!positionals.length) throw new TypeError('Name an address or a file.');
  const tell = (line: string) => terminal.err(harmless(line));
  const options = { ...writeOptions(values), names: positionals, tell };
  const sources = await readAll(positionals, values, terminal, tell);
  // a source that is empty by mistake must not empty what partners show
  if (sources.flat().every(({ feed }) => !feed.items.length)) {
    throw new Error('There is no release to write: nothing is written.');
  }
  const text = `${JSON.stringify(writeFeed(sources, options), null, 2)}\n`;
  if (values.out === undefined) terminal.out(text.trimEnd());
  else await writeWhole(values.out, text, terminal);
  return 0;
}

async function readAll(
  sources: readonly string[],
  values: Values,
  terminal: Terminal,
  tell: SourceOptions['tell'],
): Promise<ReadDocument[][]> {
  const options: SourceOptions = {
    tables: tableOptions(values),
    encoding: encodingOf(values),
    pages: pagesOf(values),
    home: values.home,
    tell,
  };
  const read: ReadDocument[][] = [];
  for (const source of sources) read.push(await readSource(source, options));
  const unused = TABLE_OPTIONS.filter((name) => values[name] !== undefined);
  if (unused.length && read.flat().every(({ format }) => format !== 'table')) {
    terminal.err(`Nothing was a table: --${unused.join(', --')} did nothing.`);
  }
  return read;
}

/** All of it at once, so that nobody reads half of it; not where nothing has changed, so that its date stays. */
async function writeWhole(path: string, text: string, terminal: Terminal): Promise<void> {
  const before = await readFile(path, 'utf8').catch(() => undefined);
  if (before === text) {
    terminal.err(`${path} is as it was.`);
    return;
  }
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(temporary, text);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw new Error(`“${path}” cannot be written: ${(error as Error).message}.`, { cause: error });
  }
  terminal.err(`${path} is written.`);
}
