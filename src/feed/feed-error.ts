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
  /** Of HTTP. */
  status?: number;
  /** The header of that name. */
  retryAfter?: string | null;
  /** The document. */
  text?: string;
  /** What it was, in words. */
  found?: string;
}

/** That a feed could not be had: `diagnose.ts` says precisely why, and in words. */
export class FeedError extends Error {
  code: FeedErrorCode;
  /** Whether time may mend it, so that it is asked again (FAULTS.md, rule 4). */
  passing: boolean;

  /**
   * @param code as far as it is known already
   * @param url the address that was asked for
   * @param answer what came instead
   */
  constructor(
    code: FeedErrorCode,
    readonly url: string,
    readonly answer: Answer = {},
  ) {
    super(code);
    this.code = code;
    this.passing = code === 'offline';
  }
}
