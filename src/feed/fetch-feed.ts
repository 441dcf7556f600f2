import { FeedError } from './feed-error.js';
import { MOST_BYTES } from './limits.js';

/** How a feed comes over the wire: one request, its time limits, its size limit. */

/** Where on an element: the code that begins a request and the code that takes it over share nothing. */
export const STARTED = Symbol.for('akc.started');

export interface FeedAnswer {
  /** Address that answered, after redirects. */
  url: string;
  /** Absent: nothing has changed. */
  text?: string;
  /** `ETag`, where the publisher lets pages see it, or `Last-Modified`. */
  version?: string | null;
}

/** A request that the script tag has begun before the elements' code came; it rides on the element. */
export interface StartedRequest {
  url: string;
  response: Promise<Response>;
  cancel: () => void;
}

/** Milliseconds. FAULTS.md, rule 6. */
const TO_HEADERS = 10_000;
const IN_ALL = 20_000;
const IN_ALL_WHILE_FLOWING = 60_000;
const FLOW_WINDOW = 5_000;
/** Bytes in one window. */
const FLOW = 8_000;

/**
 * A publisher is not told which page asks. Besides, no request for a feed has a header of our own (no
 * preflight), nor a cookie to another origin (FAULTS.md, rule 5): where the page names the feed,
 * credentials are left at their default, else a preloaded feed is fetched a second time.
 */
export const REFERRER_POLICY: ReferrerPolicy = 'no-referrer';

/**
 * Asks for a feed, once.
 *
 * @param signal aborts when nobody waits any more
 * @param cache `no-cache` for a poll; `reload` past a copy that was cached without CORS headers
 * @param known version of the last answer: of the same again nothing is read
 * @param anonymous whether a feed names the address, and not the page: no cookie goes there, nor is an answer
 *   taken that came to the reader's cookies earlier and lies in the browser's cache
 * @throws FeedError
 */
export async function fetchFeed(
  url: string,
  signal: AbortSignal,
  cache?: RequestCache,
  started?: StartedRequest,
  known?: string | null,
  anonymous = false,
): Promise<FeedAnswer> {
  const request = new AbortController();
  let late = false;
  let size = 0;
  let sizeBefore = 0;
  let age = 0;
  const abort = () => {
    request.abort();
    started?.cancel();
  };
  const expire = () => {
    late = true;
    abort();
  };
  const watchFlow = () => {
    age += FLOW_WINDOW;
    if (age >= (size - sizeBefore < FLOW ? IN_ALL : IN_ALL_WHILE_FLOWING)) expire();
    sizeBefore = size;
  };
  const toHeaders = setTimeout(expire, TO_HEADERS);
  const flow = setInterval(watchFlow, FLOW_WINDOW);
  signal.addEventListener('abort', abort);
  try {
    const response = await (started?.response ??
      fetch(url, {
        signal: request.signal,
        referrerPolicy: REFERRER_POLICY,
        cache: anonymous ? 'no-store' : cache,
        credentials: anonymous ? 'omit' : 'same-origin',
      }));
    clearTimeout(toHeaders);
    const { ok, status, headers, body } = response;
    if (!ok) {
      throw new FeedError('http-error', url, { status, retryAfter: headers.get('retry-after') });
    }
    const version = headers.get('etag') ?? headers.get('last-modified');
    if (version && version === known) {
      request.abort();
      return { url };
    }
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    const reader = body?.getReader();
    for (let chunk; (chunk = (await reader?.read())?.value); chunks.push(chunk)) {
      size += chunk.length;
      if (size > MOST_BYTES) throw new FeedError('too-large', url);
    }
    const type = headers.get('content-type') ?? '';
    // a charset other than UTF-8, or the mark of UTF-16
    const other = /charset=(?!"?utf-8)/i.test(type) || (chunks[0]?.[0] ?? 0) > 0xfd;
    const decoder = new TextDecoder();
    return {
      url: response.url || url,
      version,
      text: other
        ? (await import('./decode.js')).decode(chunks, type)
        : // a blob's own text would go through another process; what ends amid a character is no JSON
          chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join(''),
    };
  } catch (error) {
    // what is still on its way is of no use
    abort();
    throw error instanceof FeedError ? error : new FeedError(late ? 'timeout' : 'unreachable', url);
  } finally {
    clearTimeout(toHeaders);
    clearInterval(flow);
    signal.removeEventListener('abort', abort);
  }
}
