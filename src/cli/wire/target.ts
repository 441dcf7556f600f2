import { requestAddress } from '../../feed/address.js';
import { byWeight, readAndCheck, refusal, type CheckReport } from '../check/check.js';
import { Findings } from '../check/findings.js';
import { checkAnswer, checkRedirects } from './answer-rules.js';
import { ask, AskError, type Answer, type AskOptions } from './ask.js';
import { checkAskedAgain, checkNamed, checkPictures, checkScript } from './served.js';

/** A feed as it is served. */

export interface ServedOptions extends AskOptions {
  /** URL of the script that partners name, where it is to be checked too. */
  script?: string | undefined;
  /** Whether pictures are asked for. */
  images?: boolean | undefined;
}

/** Asks for a feed and for what it names, and checks all of it. */
export async function checkServed(url: string, options: ServedOptions): Promise<CheckReport> {
  const answer = await askFor(url, options);
  if (!('status' in answer)) return answer;
  const headers = Object.fromEntries(answer.headers);
  if (answer.status !== 200) return refusal('not-a-feed', url, foundIn(answer));
  const checked = await readAndCheck(answer.bytes, { url: answer.url, headers });
  const { report, document } = checked;
  if (!document) {
    const { found } = report.findings[0]!;
    return refusal('not-a-feed', url, `${found}${hintIn(answer)}`);
  }
  const findings = new Findings(document.locate);
  checkRedirects(answer.redirects, findings);
  checkAnswer(answer, document.format, findings);
  await checkAskedAgain(answer, options, findings);
  await checkNamed(document, answer.url, options, findings);
  if (options.script !== undefined) await checkScript(options.script, options, findings);
  if (options.images) await checkPictures(document, answer.url, options, findings);
  return { ...report, findings: byWeight([...findings.list, ...report.findings]) };
}

async function askFor(url: string, options: AskOptions): Promise<Answer | CheckReport> {
  try {
    return await ask(await addressOfPosts(url), options);
  } catch (error) {
    if (!(error instanceof AskError)) throw error;
    return refusal('unreachable', error.url, error.message);
  }
}

/** Of WordPress's posts with all of them that is shown, as a page asks for it; any other address as it is. */
export const addressOfPosts = (url: string): Promise<string> =>
  /\/wp\/v2\/|%2Fwp%2Fv2/i.test(url) ? requestAddress(url) : Promise.resolve(url);

const foundIn = (answer: Answer) => `status ${answer.status}${hintIn(answer)}`;

/** What stands between a publisher and partners without being seen by the publisher. */
const FIREWALLS: readonly [name: string, sign: RegExp][] = [
  ['Cloudflare', /cloudflare|cf-mitigated|cf-ray|just a moment/i],
  ['Akamai', /akamai|errors\.edgesuite/i],
  ['Imperva', /incapsula|imperva|visid_incap/i],
  ['Sucuri', /sucuri/i],
  ['AWS WAF', /awswaf|aws-waf/i],
  ['F5', /the requested url was rejected|bigip/i],
];

/** Of a page in place of a feed: whose it is, and which feed it names; nothing of anything else. */
export function hintIn({ headers, bytes, url }: Answer): string {
  const text = new TextDecoder().decode(bytes.subarray(0, 100_000));
  if (!/<(!doctype html|html|head|body)\b/i.test(text)) return '';
  const named = feedNamedIn(text, url);
  if (named !== undefined) return `, a page that names its feed: ${named}`;
  const signs = `${[...headers].flat().join(' ')} ${text}`;
  const isRefusal = /captcha|access denied|forbidden|blocked|challenge|just a moment|rejected/i;
  if (!isRefusal.test(text)) return '';
  const whose = FIREWALLS.find(([, sign]) => sign.test(signs))?.[0] ?? 'a firewall';
  return `, a page of ${whose} that lets no program through: allow the feed’s address there`;
}

/** `<link rel="alternate" type="application/feed+json" href="…">` of a page. */
function feedNamedIn(html: string, base: string): string | undefined {
  for (const [tag] of html.matchAll(/<link\b[^<>]*>/gi)) {
    const href = /\shref=["']?([^"'\s>]+)/i.exec(tag)?.[1];
    if (!/\srel=["']?alternate/i.test(tag) || !href) continue;
    if (!/\stype=["']?application\/(feed\+json|rss\+xml|atom\+xml)/i.test(tag)) continue;
    if (URL.canParse(href, base)) return new URL(href, base).href;
  }
  return undefined;
}
