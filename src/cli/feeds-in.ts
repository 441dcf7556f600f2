import { readAndCheck } from './check/check.js';
import type { CheckReport } from './check/report.js';
import { feedFilesIn, readBytes } from './targets.js';

export interface FeedFile {
  /** Its path, the folder's before it. */
  file: string;
  report: CheckReport;
}

/** What is in a folder. */
export interface FolderOfFeeds {
  /** Its feeds, each with what is wrong with it; what was meant for one and is spoilt among them. */
  feeds: FeedFile[];
  /** Paths of what is named as feeds are, and is something else. */
  others: string[];
  /** Of each file that cannot be read its path and why. */
  unreadable: string[];
}

/** Whether a file holds what its name says: a page in a JSON file's place, or nothing, was meant for something else. */
function isAsNamed(file: string, bytes: Uint8Array): boolean {
  if (!/\.json$/i.test(file)) return true;
  try {
    JSON.parse(new TextDecoder().decode(bytes));
    return true;
  } catch {
    return false;
  }
}

/** What is to be said of those that cannot be read. */
export const wordsOfUnreadable = ({ unreadable }: FolderOfFeeds): string =>
  `Cannot be read, and left out: ${unreadable.join(', ')}.`;

export async function feedsIn(folder: string): Promise<FolderOfFeeds> {
  const feeds: FeedFile[] = [];
  const others: string[] = [];
  const unreadable: string[] = [];
  for (const file of await feedFilesIn(folder)) {
    const bytes = await readBytes(file).catch((error: unknown) => {
      unreadable.push(`${file} (${(error as NodeJS.ErrnoException).code})`);
    });
    if (!bytes) continue;
    const { report, refused } = await readAndCheck(bytes, {});
    const isFeed = report.isFeed || refused?.code === 'damaged' || !isAsNamed(file, bytes);
    if (isFeed) feeds.push({ file, report });
    else others.push(file);
  }
  return { feeds, others, unreadable };
}
