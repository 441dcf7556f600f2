import { readAndCheck } from './check/check.js';
import type { CheckReport } from './check/report.js';
import { feedFilesIn, readBytes } from './targets.js';

export interface FeedFile {
  /** Its path, the folder's before it. */
  file: string;
  report: CheckReport;
}

/**
 * The feeds of a folder, each with what is wrong with it. JSON and XML that are something else are passed over; a feed
 * that is damaged is not.
 */
export async function feedsIn(folder: string): Promise<FeedFile[]> {
  const feeds: FeedFile[] = [];
  for (const file of await feedFilesIn(folder)) {
    const { report, refused } = await readAndCheck(await readBytes(file), {});
    if (report.isFeed || refused?.code === 'damaged') feeds.push({ file, report });
  }
  return feeds;
}
