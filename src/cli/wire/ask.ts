import { MOST_BYTES } from '../../feed/limits.js';

/** Requests as a browser on a partner's page makes them, with all that browsers hide from pages. */

/** Stands for the page of any partner. */
export const PARTNER = 'https://partner.example';

/** As many as browsers follow (https://fetch.spec.whatwg.org/#http-redirect-fetch). */
const MOST_REDIRECTS = 20;

/** An answer that led elsewhere. */
export interface Redirect {
  url: string;
  status: number;
  location: string;
  headers: Headers;
}

export interface Answer {
  /** URL that answered in the end. */
  url: string;
  status: number;
  headers: Headers;
  /** Decoded. */
  bytes: Uint8Array;
  redirects: readonly Redirect[];
  /** Origin of the page that asks. */
  from: string;
}

export interface AskOptions {
  /** Milliseconds for the whole answer. */
  timeout: number;
  /** Origin of the page that asks; without it that of any partner. Of its own site a page needs no permission. */
  from?: string | undefined;
  /** Beside those that a browser sends. */
  headers?: Record<string, string>;
}

/** Nothing came, or not what may be read. The message says in words what happened. */
export class AskError extends Error {
  override readonly name = 'AskError';

  constructor(
    readonly url: string,
    message: string,
    readonly code: 'unreachable' | 'timeout' | 'too-large' = 'unreachable',
  ) {
    super(message);
  }
}

/** @throws AskError where there is no answer */
export async function ask(
  url: string,
  { timeout, from = PARTNER, headers = {} }: AskOptions,
): Promise<Answer> {
  const signal = AbortSignal.timeout(timeout);
  const redirects: Redirect[] = [];
  let address = url;
  try {
    for (;;) {
      const response = await fetch(address, {
        redirect: 'manual',
        signal,
        headers: {
          ...(new URL(address).origin !== from && { origin: from }),
          'user-agent': `akc-widgets/${__VERSION__} (check of a feed)`,
          'accept-encoding': 'gzip, br',
          ...headers,
        },
      });
      const location = response.headers.get('location');
      if (response.status < 300 || response.status > 399 || response.status === 304 || !location) {
        return {
          url: address,
          status: response.status,
          headers: response.headers,
          bytes: await bytesOf(response, url),
          redirects,
          from,
        };
      }
      await response.body?.cancel();
      const next = new URL(location, address).href;
      redirects.push({
        url: address,
        status: response.status,
        location: next,
        headers: response.headers,
      });
      if (redirects.length > MOST_REDIRECTS || redirects.some((one) => one.url === next)) {
        throw new AskError(url, `redirects that lead in a circle, at ${next}`);
      }
      address = next;
    }
  } catch (error) {
    if (error instanceof AskError) throw error;
    const isTimeout = (error as Error).name === 'TimeoutError';
    throw new AskError(url, wordsFor(error, timeout), isTimeout ? 'timeout' : 'unreachable');
  }
}

/** No more of them than a page would read: a compressed answer of 10 kB may hold a gigabyte. */
async function bytesOf({ body }: Response, url: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > MOST_BYTES) {
      throw new AskError(url, `an answer of more than ${MOST_BYTES} bytes`, 'too-large');
    }
  }
  return Buffer.concat(chunks);
}

/** What a request failed of, by the system's code for it. */
const FAILURES: readonly [code: RegExp, words: string][] = [
  [/^(ENOTFOUND|EAI_AGAIN)$/, 'no server of that name (DNS)'],
  [/^ECONNREFUSED$/, 'a server that refuses the connection'],
  [/^(ECONNRESET|UND_ERR_SOCKET|EPIPE)$/, 'a connection that breaks off'],
  [/TIMEOUT|ETIMEDOUT/, 'no answer in time'],
  [/^(EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)$/, 'no way to the server'],
  [/^CERT_HAS_EXPIRED$/, 'a certificate that has expired (TLS)'],
  [/^CERT_NOT_YET_VALID$/, 'a certificate that is not valid yet (TLS)'],
  [/^ERR_TLS_CERT_ALTNAME_INVALID$/, 'a certificate of another name than the server’s (TLS)'],
  [
    /^(DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN)$/,
    'a certificate that nobody vouches for (TLS)',
  ],
  [
    /^(UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT(_LOCALLY)?)$/,
    'a certificate whose chain is incomplete: the server leaves out the intermediate one (TLS)',
  ],
  [/^(ERR_SSL_|EPROTO)/, 'no understanding of TLS'],
  [/^Z_|^ERR_.*DECOMPRESS|^ERR__?BROTLI/, 'an answer that is not compressed as its header says'],
];

function wordsFor(error: unknown, timeout: number): string {
  const chain: unknown[] = [];
  for (let one = error; one instanceof Error && chain.length < 5; one = one.cause) chain.push(one);
  if ((error as Error).name === 'TimeoutError') return `no complete answer in ${timeout / 1000} s`;
  for (const one of chain as (Error & { code?: unknown })[]) {
    const code = typeof one.code === 'string' ? one.code : '';
    const words = FAILURES.find(([pattern]) => pattern.test(code))?.[1];
    if (words !== undefined) return `${words}, ${code}`;
  }
  const last = chain.at(-1);
  return last instanceof Error ? last.message : String(error);
}
