import type { FeedError, FeedErrorCode } from './feed-error.js';

/** What was found where a feed was expected, in words for the webmaster. Loaded when it is needed. */

const MESSAGES: Record<FeedErrorCode, string> = {
  'no-feed':
    'no feed is named; expected feed="https://…/feed.json", or in the page <link rel="alternate" type="application/feed+json" href="…">',
  'bad-url': 'this is no address of a feed; expected an http or https URL without a password in it',
  'mixed-content': 'an https page cannot read an http feed; expected an https URL',
  'not-allowed':
    'the page names the only origins whose feeds it shows, and this is none of them; expected <meta name="akc-feeds" content="…"> with this origin in it, or another feed',
  offline: 'the device is offline',
  unreachable:
    'blocked or unreachable; the page’s policy (connect-src) must allow it, and a feed on another origin must send Access-Control-Allow-Origin: * (CORS; see docs/serving.md of akc-widgets)',
  timeout: 'no complete answer in time',
  'not-found': 'there is no feed at this address',
  gone: 'the feed was removed for good',
  forbidden: 'the server refuses to give this feed',
  'rate-limited': 'the server was asked too often',
  'server-error': 'the server failed',
  'http-error': 'the server gave no feed',
  'too-large': 'the feed is larger than 5 MB',
  'not-a-feed': 'expected a JSON Feed',
  damaged: 'expected a JSON Feed',
  'unsupported-format': 'expected a JSON Feed',
};

/** Of HTTP: those that mean more than their hundred. */
const CODES: Record<number, FeedErrorCode> = {
  401: 'forbidden',
  403: 'forbidden',
  404: 'not-found',
  408: 'server-error',
  410: 'gone',
  425: 'server-error',
  429: 'rate-limited',
};

/** Those that time may mend (FAULTS.md, rule 4). */
const PASSING: readonly FeedErrorCode[] = [
  'offline',
  'unreachable',
  'timeout',
  'rate-limited',
  'server-error',
];

/** Names the cause of a failure as precisely as it can be known, on the error itself. */
export function diagnose(error: FeedError): void {
  const { status, text, found } = error.answer;
  let { code } = error;
  let words = found;
  if (text !== undefined) [code, words] = inspect(text);
  if (status) {
    code = CODES[status] ?? (status > 499 ? 'server-error' : 'http-error');
    words = `status ${status}`;
  }
  // no browser asks for such an address, and each says so in its own way
  if (code === 'unreachable' && /^https?:\/\/[^/]*@/.test(error.url)) code = 'bad-url';
  error.code = code;
  error.passing = PASSING.includes(code);
  error.message = `${words ? `found ${words}; ` : ''}${MESSAGES[code]}`;
}

function inspect(text: string): [FeedErrorCode, string] {
  const start = text.slice(0, 2_000).replace(/^[\uFEFF\s]+/, '');
  if (!start) return ['not-a-feed', 'an empty answer'];
  if (start.startsWith(")]}'")) {
    return ['not-a-feed', `JSON behind a prefix against script inclusion, ")]}'"`];
  }
  if (
    /^(<br \/>\s*<b>|<b>|PHP )?(Warning|Notice|Deprecated|Fatal error|Parse error)\b/.test(start)
  ) {
    return ['not-a-feed', 'a PHP message before the feed'];
  }
  if (/^<(\?xml|rss|feed|rdf)/i.test(start) && !/<html/i.test(start)) {
    return ['unsupported-format', 'an XML document'];
  }
  if (start[0] === '<') return ['not-a-feed', 'an HTML page'];
  if (!/^[[{]/.test(start)) return ['not-a-feed', 'plain text'];
  try {
    const json: unknown = JSON.parse(text.replace(/^[\uFEFF\s]+/, ''));
    if (!Array.isArray(json)) return ['not-a-feed', 'JSON without a list of "items"'];
    return json.length
      ? ['unsupported-format', 'an array, perhaps of a WordPress site']
      : ['not-a-feed', 'an empty array'];
  } catch (error) {
    return ['damaged', `JSON that breaks off or is malformed (${(error as Error).message})`];
  }
}
