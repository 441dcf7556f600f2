import type { Findings } from '../check/findings.js';
import type { RuleId } from '../check/rules.js';
import type { FeedFormat } from '../check/document.js';
import { isLoopback } from '../check/standard-names.js';
import type { Answer } from './ask.js';

/** What the headers of one answer do to pages of others. */

const MEDIA_TYPES: Readonly<Record<FeedFormat, RegExp>> = {
  'json-feed': /^application\/(feed\+)?json\b/i,
  wordpress: /^application\/json\b/i,
  table: /^text\/csv\b/i,
  xml: /^(application\/((rss|atom|rdf)\+)?xml|text\/xml)\b/i,
};

/** Bytes under which compression saves nothing that is felt. */
const SMALL = 1_400;
/** Seconds that a copy may be taken for new. */
const LONGEST_AGE = 3_600;

type Permitting = Pick<Answer, 'url' | 'headers' | 'from'>;

/** Whether browsers let the page that asks read an answer. */
export const allows = ({ url, headers, from }: Permitting): boolean =>
  new URL(url).origin === from ||
  ['*', from].includes(headers.get('access-control-allow-origin') ?? '');

/** The same; what is wrong is told by that rule. */
export function checkCors(
  rule: 'cors' | 'cors-304' | 'cors-error' | 'cors-redirect' | 'script',
  answer: Permitting & { status: number },
  findings: Findings,
): void {
  const { url, status, headers, from } = answer;
  const expected = `Access-Control-Allow-Origin: * with status ${status}`;
  const allowed = headers.get('access-control-allow-origin');
  if (!allows(answer)) {
    findings.tellOf(rule, url, { found: allowed ?? 'no such header', expected });
  } else if (allowed === from && !/\borigin\b/i.test(headers.get('vary') ?? '')) {
    findings.tellOf('cors-echo', url, {
      found: `${allowed}, which is who asked, without Vary: Origin`,
      expected,
    });
  }
}

/** How the feed itself came. */
export function checkAnswer(answer: Answer, format: FeedFormat, findings: Findings): void {
  const { url, headers, bytes } = answer;
  const tell = (rule: RuleId, found: unknown, expected: string) =>
    findings.tellOf(rule, url, { found, expected });
  if (isPlain(url)) tell('plain-http', url, 'https');
  checkCors('cors', answer, findings);
  const type = headers.get('content-type') ?? '';
  if (!MEDIA_TYPES[format].test(type)) {
    tell(
      'media-type',
      type || 'no Content-Type',
      format === 'xml' ? 'that of XML' : 'that of JSON',
    );
  }
  if (!headers.has('etag') && !headers.has('last-modified')) {
    tell('validator', 'neither', 'ETag or Last-Modified');
  }
  if (bytes.length > SMALL && !headers.has('content-encoding')) {
    tell('compression', `${bytes.length} bytes as they are`, 'Content-Encoding: br or gzip');
  }
  checkCache(headers.get('cache-control'), tell);
  if (headers.has('set-cookie')) tell('cookie', 'Set-Cookie', 'none');
}

function checkCache(
  written: string | null,
  tell: (rule: RuleId, found: unknown, expected: string) => void,
): void {
  const expected = 'no-cache, or a max-age of a few minutes';
  const age = Number(/\bmax-age=(\d+)/i.exec(written ?? '')?.[1] ?? 0);
  if (written === null) tell('cache-control', 'no Cache-Control', expected);
  else if (/\bno-store\b/i.test(written) || age > LONGEST_AGE) {
    tell('cache-control', written, expected);
  }
}

/** The way from the address that was asked for to the one that answered. */
export function checkRedirects(
  { redirects, from }: Pick<Answer, 'redirects' | 'from'>,
  findings: Findings,
): void {
  for (const redirect of redirects) {
    const { url, status, location } = redirect;
    const isForGood = status === 301 || status === 308;
    findings.tellOf('redirect', url, {
      found: `status ${status}, which leads ${isForGood ? 'for good ' : ''}to ${location}`,
      expected: isForGood ? location : 'the feed itself',
    });
    checkCors('cors-redirect', { ...redirect, from }, findings);
    if (url.startsWith('https:') && isPlain(location)) {
      findings.tellOf('downgrade', url, { found: location, expected: 'https' });
    }
  }
}

/** Whether a page over https may not read it: one's own machine counts as safe (https://w3c.github.io/webappsec-secure-contexts/). */
function isPlain(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'http:' && !isLoopback(hostname);
}
