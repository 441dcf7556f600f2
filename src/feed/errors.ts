/** Everything that can keep a feed from being shown. A closed set: `akc-error` carries it as `code`. */
export type FeedErrorCode =
  | 'no-feed'
  | 'bad-url'
  | 'mixed-content'
  | 'not-allowed'
  | 'offline'
  | 'unreachable'
  | 'timeout'
  | 'not-found'
  | 'gone'
  | 'forbidden'
  | 'rate-limited'
  | 'server-error'
  | 'http-error'
  | 'too-large'
  | 'not-a-feed'
  | 'damaged'
  | 'unsupported-format';

/** What came instead of a feed, where something did. */
export interface Answer {
  /** HTTP status code. */
  status?: number | undefined;
  /** The `Retry-After` header as it was written: seconds or an HTTP date. */
  retryAfter?: string | null;
  /** The page that it was, of HTML. */
  page?: string | undefined;
  /** What it was, in words. */
  found?: string | undefined;
}

const EXPECTED = 'expected a JSON Feed, RSS, Atom or WordPress’s REST answer';

/** What each failure means, in words for the webmaster. */
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
  'not-a-feed': EXPECTED,
  damaged: EXPECTED,
  'unsupported-format': EXPECTED,
};

/** Status codes that mean something else than the hundred they belong to. */
const STATUS_CODES: Record<number, FeedErrorCode> = {
  401: 'forbidden',
  403: 'forbidden',
  404: 'not-found',
  408: 'server-error',
  410: 'gone',
  425: 'server-error',
  429: 'rate-limited',
};

/** Failures that time may mend (docs/faults.md, rule 4). */
const TRANSIENT: readonly FeedErrorCode[] = [
  'offline',
  'unreachable',
  'timeout',
  'rate-limited',
  'server-error',
];

/** A feed could not be had. The message says in one line what was found and what was expected. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  /** The cause, as precisely as it can be known. */
  readonly code: FeedErrorCode;
  /** Whether time may mend it, so that asking again makes sense (docs/faults.md, rule 4). */
  readonly isTransient: boolean;
  /** The page that came in place of a feed, of HTML. */
  readonly page: string | undefined;
  /** HTTP status code, where the server answered with one that is no success. */
  readonly status: number | undefined;
  /** The `Retry-After` header as it was written: seconds or an HTTP date. */
  readonly retryAfter: string | null | undefined;

  /**
   * @param code as far as it is known without looking at the answer
   * @param url the address that was asked for
   * @param answer what came instead of a feed
   */
  constructor(
    code: FeedErrorCode,
    readonly url: string,
    answer: Answer = {},
  ) {
    const [cause, found] = findCause(code, url, answer);
    super(`${found ? `found ${found}; ` : ''}${MESSAGES[cause]}`);
    this.code = cause;
    this.isTransient = TRANSIENT.includes(cause);
    this.page = answer.page;
    this.status = answer.status;
    this.retryAfter = answer.retryAfter;
  }
}

/** @returns the precise code, and in words what was found */
function findCause(
  code: FeedErrorCode,
  url: string,
  { status, found }: Answer,
): [code: FeedErrorCode, found?: string] {
  if (status) {
    const cause = STATUS_CODES[status] ?? (status > 499 ? 'server-error' : 'http-error');
    return [cause, found ?? `status ${status}`];
  }
  // no browser asks for an address with a password in it, and each says so in its own way
  if (code === 'unreachable' && /^https?:\/\/[^/]*@/.test(url)) return ['bad-url', found];
  return [code, found];
}
