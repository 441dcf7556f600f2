import { requestAddress } from './address.js';
import { FeedError } from './errors.js';
import { MOST_BYTES } from './limits.js';

/** How a feed comes over the wire: one request, its time limits, its size limit, its charset. */

/** Where on an element: the code that begins a request and the code that takes it over share nothing. */
export const STARTED = Symbol.for('akc.started');

/**
 * A publisher is not told which page asks. Besides, no request for a feed has a header of our own (no
 * preflight), nor a cookie to another origin (docs/faults.md, rule 5): where the page names the feed,
 * credentials are left at their default, else a preloaded feed is fetched a second time.
 */
export const REFERRER_POLICY: ReferrerPolicy = 'no-referrer';

/** Milliseconds until the headers are here. docs/faults.md, rule 6. */
const TO_HEADERS = 10_000;
/** Milliseconds until all is here, of a body that drips. */
const IN_ALL = 20_000;
/** Milliseconds until all is here, of a body that flows. */
const IN_ALL_WHILE_FLOWING = 60_000;
/** Milliseconds in which the flow is measured. */
const FLOW_WINDOW = 5_000;
/** Bytes in one window that count as a flow. */
const FLOW = 8_000;

/** A request that the script tag has begun before the elements' code came: for each feed one rides on the element. */
export interface StartedRequest {
  url: string;
  response: Promise<Response>;
  cancel: () => void;
}

export interface FeedAnswer {
  /** Address that answered, after redirects. */
  url: string;
  /** The document; absent when the version is the one that is known already. */
  text?: string;
  /** The encoding it was read by, where some of its bytes are no letters in it. */
  lossyEncoding?: string | undefined;
  /** Those that lead to further pages, their names in small letters. */
  headers?: Readonly<Record<string, string>>;
  /** `ETag`, where the publisher lets pages see it, or `Last-Modified`. */
  version?: string | null;
}

export interface FetchOptions {
  /** Aborts when nobody waits any more. */
  signal: AbortSignal;
  /** `no-cache` for a poll; `reload` past a copy that was cached without CORS headers. */
  cache?: RequestCache | undefined;
  /** Taken over in place of a request of our own. */
  started?: StartedRequest | undefined;
  /** Version of the last answer: of the same again no body is read. */
  knownVersion?: string | null | undefined;
  /** Whether the address is a page's, and is asked for as it is. */
  isPage?: boolean;
  /**
   * Whether a feed names the address, and not the page: no cookie goes there, nor is an answer taken that came
   * to the reader's cookies earlier and lies in the browser's cache.
   */
  isAnonymous?: boolean;
}

/**
 * Asks for a feed, once.
 *
 * @throws FeedError
 */
export async function fetchFeed(url: string, options: FetchOptions): Promise<FeedAnswer> {
  const { signal, cache, started, knownVersion, isAnonymous, isPage } = options;
  const request = new AbortController();
  const abort = () => {
    request.abort();
    started?.cancel();
  };
  const limits = new TimeLimits(abort);
  signal.addEventListener('abort', abort);
  try {
    const response = await (started?.response ??
      fetch(isPage ? url : await requestAddress(url), {
        signal: request.signal,
        referrerPolicy: REFERRER_POLICY,
        cache: isAnonymous ? 'no-store' : cache,
        credentials: isAnonymous ? 'omit' : 'same-origin',
      }));
    limits.headersCame();
    const answer = await readAnswer(response, url, limits, knownVersion);
    if (answer.text === undefined) request.abort();
    return answer;
  } catch (error) {
    // what is still on its way is of no use
    abort();
    if (error instanceof FeedError) throw error;
    throw new FeedError(limits.isExceeded ? 'timeout' : 'unreachable', url);
  } finally {
    limits.stop();
    signal.removeEventListener('abort', abort);
  }
}

/** Watches how long a request takes, and how fast its body comes (docs/faults.md, rule 6). */
class TimeLimits {
  #isExceeded = false;
  /** Bytes so far. */
  #size = 0;
  #sizeBefore = 0;
  /** Milliseconds since the request began, in whole windows. */
  #age = 0;
  readonly #toHeaders: ReturnType<typeof setTimeout>;
  readonly #flow: ReturnType<typeof setInterval>;

  /** @param abort called when one is exceeded */
  constructor(private readonly abort: () => void) {
    this.#toHeaders = setTimeout(() => this.#expire(), TO_HEADERS);
    this.#flow = setInterval(() => this.#measureFlow(), FLOW_WINDOW);
  }

  get isExceeded(): boolean {
    return this.#isExceeded;
  }

  headersCame(): void {
    clearTimeout(this.#toHeaders);
  }

  /** @param size bytes of the body so far */
  bodyGrew(size: number): void {
    this.#size = size;
  }

  stop(): void {
    clearTimeout(this.#toHeaders);
    clearInterval(this.#flow);
  }

  #measureFlow(): void {
    this.#age += FLOW_WINDOW;
    const isFlowing = this.#size - this.#sizeBefore >= FLOW;
    if (this.#age >= (isFlowing ? IN_ALL_WHILE_FLOWING : IN_ALL)) this.#expire();
    this.#sizeBefore = this.#size;
  }

  #expire(): void {
    this.#isExceeded = true;
    this.abort();
  }
}

async function readAnswer(
  response: Response,
  requestedUrl: string,
  limits: TimeLimits,
  knownVersion?: string | null,
): Promise<FeedAnswer> {
  const { ok, status, headers, body } = response;
  const type = headers.get('content-type') ?? '';
  if (!ok) {
    throw new FeedError('http-error', requestedUrl, {
      status,
      retryAfter: headers.get('retry-after'),
      // such as WordPress's interface, or the site's own relay, which say why
      found: /json/.test(type) || headers.has('x-akc-relay') ? await reasonIn(response) : undefined,
    });
  }
  const version = headers.get('etag') ?? headers.get('last-modified');
  if (version && version === knownVersion) return { url: requestedUrl };
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const reader = body?.getReader();
  let size = 0;
  for (let chunk; (chunk = (await reader?.read())?.value); chunks.push(chunk)) {
    size += chunk.length;
    limits.bodyGrew(size);
    // decoded bytes are counted: a compressed answer of 10 kB may hold a gigabyte
    if (size > MOST_BYTES) throw new FeedError('too-large', requestedUrl);
  }
  const url = response.url || requestedUrl;
  return { url, version, headers: linksIn(headers), ...(await decode(chunks, type)) };
}

const reasonIn = (response: Response): Promise<string | undefined> =>
  import('./refusal.js').then(
    (leaf) => leaf.reasonIn(response),
    () => undefined,
  );

/** Those of an answer's headers that lead to further pages: of WordPress's posts nothing else does. */
export const linksIn = (headers: Headers): Record<string, string> =>
  Object.fromEntries([...headers].filter(([name]) => /^(link$|x-wp-)/.test(name)));

/** Charsets that write other letters in bytes of ASCII. */
const NO_ASCII = /charset="?(utf-16|iso-2022)/i;

/** It is done piece by piece, for a blob's own text would go through another process. */
const read = (chunks: readonly Uint8Array<ArrayBuffer>[], decoder: TextDecoder) =>
  chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('') + decoder.decode();

/**
 * What is UTF-8 in all of its bytes is UTF-8, whatever is said of it: a text in another charset never is by chance.
 *
 * @returns `undefined` for anything else, which is for who knows charsets (`charset.ts`)
 */
export function readUtf8(
  chunks: readonly Uint8Array<ArrayBuffer>[],
  contentType: string,
): string | undefined {
  if (NO_ASCII.test(contentType)) return undefined;
  try {
    return read(chunks, new TextDecoder('utf-8', { fatal: true }));
  } catch {
    // it is in another one, or spoilt
    return undefined;
  }
}

/** Bytes → text. */
async function decode(
  chunks: readonly Uint8Array<ArrayBuffer>[],
  contentType: string,
): Promise<Pick<FeedAnswer, 'text' | 'lossyEncoding'>> {
  const utf8 = readUtf8(chunks, contentType);
  if (utf8 !== undefined) return { text: utf8 };
  const leaf = await import('./charset.js').catch(() => undefined);
  const decoder = leaf?.decoderFor(chunks, contentType) ?? new TextDecoder();
  const text = read(chunks, decoder);
  return { text, lossyEncoding: leaf?.lossIn(text, decoder) };
}
