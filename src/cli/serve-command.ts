import { once } from 'node:events';
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readArguments } from './arguments.js';
import { feedsIn, wordsOfUnreadable } from './feeds-in.js';
import { addressIn, createFeedServer, RELEASE_PATH, type FeedServer } from './serve/feed-server.js';
import { snippetFor } from './serve/preview-page.js';
import { isFolder } from './targets.js';
import { harmless, type Terminal } from './terminal.js';

export const SERVE_HELP = `akc-widgets serve FOLDER

Serves a folder of feeds on this machine alone (127.0.0.1), as partners' pages need them: with
permission for other origins, ETag, types, a short cache and compression; beside them the script, as
/v1/akc.js, and a page that shows each feed. Prints their addresses, and what to paste into a page.

  --port N     8080 without it; 0: any that is free
  --help

Enter, or curl -X POST http://127.0.0.1:8080${RELEASE_PATH}, adds a sample release to every JSON Feed: no
file is changed. Ctrl+C ends it.`;

const USUAL_PORT = 8080;

/** The scripts for pages, beside what is built of the commands. */
const CDN = fileURLToPath(new URL('../cdn/', import.meta.url));

/** @returns the exit code, once it has been told to end */
export async function serveCommand(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readArguments(args, {
    port: { type: 'string', short: 'p' },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help) {
    terminal.out(SERVE_HELP);
    return 0;
  }
  const [folder, ...others] = positionals;
  if (folder === undefined || others.length) throw new TypeError('Name one folder.');
  const port = Number(values.port ?? USUAL_PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new TypeError('--port wants a number up to 65535.');
  }
  if (!(await isFolder(folder))) throw new Error(`“${folder}” is no folder.`);
  const cdn = existsSync(CDN) ? CDN : undefined;
  const { server, release } = createFeedServer({ folder, cdn });
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const words = code === 'EADDRINUSE' ? 'something else has it' : String(code);
    throw new Error(`Port ${port} cannot be used: ${words}. Try --port 0.`, { cause: error });
  }
  try {
    await serveUntilEnded(folder, server, release, terminal);
  } finally {
    server.close();
    server.closeAllConnections();
  }
  return 0;
}

async function serveUntilEnded(
  folder: string,
  server: FeedServer['server'],
  release: FeedServer['release'],
  terminal: Terminal,
): Promise<void> {
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await printAddresses(folder, origin, terminal);
  const gain = () => {
    const count = release();
    terminal.out(
      `Every JSON Feed has ${count} sample ${count === 1 ? 'release' : 'releases'} now.`,
    );
  };
  process.stdin.on('data', gain);
  await untilEnded();
  process.stdin.off('data', gain).pause();
}

async function printAddresses(
  folder: string,
  origin: string,
  { out, err }: Terminal,
): Promise<void> {
  const found = await feedsIn(folder);
  const { feeds: files, unreadable } = found;
  if (unreadable.length) err(harmless(wordsOfUnreadable(found)));
  const feeds = files.map(({ file }) => origin + addressIn(folder, file));
  const shown = files.findIndex(({ report }) => report.isFeed);
  out(`Serving ${folder} on this machine alone:\n`);
  files.forEach(({ report }, at) => {
    out(`  ${feeds[at]}${report.isFeed ? '' : '  (damaged: akc-widgets check says where)'}`);
  });
  if (!feeds.length) out('  (there is no feed in it yet)');
  const hasPage = existsSync(join(folder, 'index.html'));
  out(`  ${origin}/  ${hasPage ? 'is your own index.html' : 'shows them'}\n`);
  out('To be pasted into a page:\n');
  out(snippetFor(`${origin}/v1/akc.js`, feeds[shown] ?? `${origin}/feed.json`));
  out('\nEnter adds a sample release to every JSON Feed; no file is changed. Without a keyboard:');
  out(`curl -X POST ${origin}${RELEASE_PATH}\nCtrl+C ends it.\n`);
}

async function untilEnded(): Promise<void> {
  const ended = new AbortController();
  const { signal } = ended;
  await Promise.race([once(process, 'SIGINT', { signal }), once(process, 'SIGTERM', { signal })]);
  ended.abort();
}
