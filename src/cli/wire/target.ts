import { readAndCheck, byWeight } from '../check/check.js';
import { Findings } from '../check/findings.js';
import { refusalReport } from '../check/refusal.js';
import type { CheckReport } from '../check/report.js';
import { allows, checkAnswer, checkRedirects } from './answer-rules.js';
import type { Answer, AskOptions } from './ask.js';
import { locateFeed, type Located } from './locate-feed.js';
import { Refusal } from './refusal.js';
import { checkAskedAgain, checkNamed, checkPictures, checkScript } from './served.js';

/** A feed as it is served. */

export interface ServedOptions extends AskOptions {
  /** URL of the script that partners name, where it is to be checked too. */
  script?: string | undefined;
  /** Whether pictures are asked for. */
  images?: boolean | undefined;
}

/** Asks for a feed and for what it names, and checks all of it. */
export async function checkServed(target: string, options: ServedOptions): Promise<CheckReport> {
  try {
    const { answer, read, site } = await locateFeed(target, options, readAnswer);
    const { report, document } = read;
    const findings = new Findings(document);
    if (site) tellSite(target, site, findings);
    checkRedirects(answer, findings);
    checkAnswer(answer, document.format, findings);
    await checkAskedAgain(answer, options, findings);
    await checkNamed(document, answer.url, options, findings);
    if (options.script !== undefined) await checkScript(options.script, options, findings);
    if (options.images) await checkPictures(document, answer.url, options, findings);
    const all = byWeight([...findings.list, ...report.findings]);
    return { ...report, ...(site && { address: site.url }), findings: all };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { rule, url, found } = error;
    return refusalReport(rule, url, { found, expected: 'a feed' });
  }
}

async function readAnswer(answer: Answer) {
  const headers = Object.fromEntries(answer.headers);
  const { report, document, refused } = await readAndCheck(answer.bytes, {
    url: answer.url,
    headers,
  });
  if (!document) throw refused!;
  return { report, document };
}

/** The address is a site's: elements find its feed, and every reader waits for what was tried in vain. */
function tellSite(
  target: string,
  { url, tried, namedBy }: NonNullable<Located<unknown>['site']>,
  findings: Findings,
): void {
  findings.tellOf('site-address', target, {
    found: `no feed, but a site whose feed was found; tried before: ${tried}`,
    expected: url,
  });
  if (namedBy && !allows(namedBy)) {
    const expected = 'Access-Control-Allow-Origin: *';
    findings.tellOf('site-cors', namedBy.url, { found: 'no such header', expected });
  }
}
