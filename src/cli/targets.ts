import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What a command is given: an address, a file or a folder. */

export const isAddress = (target: string): boolean => /^https?:\/\//i.test(target);

/** What may be a feed, by its name. */
const FEED_FILE = /\.(json|xml|rss|atom|rdf)$/i;

/** Folders in which no publisher's feed lies. */
const SKIPPED = /(^|[\\/])(node_modules|\.[^\\/]+)([\\/]|$)/;

/** @throws Error in words where there is no such file or folder */
export async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    throw new Error(
      `There is no file, folder or address “${path}”; an address begins with https://.`,
    );
  }
}

/** @returns what may be a feed in a folder and those in it, in the order of their names; whether it can be read nobody has tried */
export async function feedFilesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  const files: string[] = [];
  for (const name of names.filter((one) => FEED_FILE.test(one) && !SKIPPED.test(one)).sort()) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => undefined);
    // a folder may be called as a feed is; a link that leads nowhere was meant for one
    if (!found || found.isFile()) files.push(path);
  }
  return files;
}

export const readBytes = (path: string): Promise<Uint8Array> => readFile(path);
